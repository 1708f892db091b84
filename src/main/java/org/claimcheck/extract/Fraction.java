package org.claimcheck.extract;

import java.math.BigDecimal;

/**
 * A part of a whole told in words, in per cent.
 *
 * @param to      index after its last token
 * @param percent how much of the whole it is
 */
record Fraction(int to, BigDecimal percent) {

    /** "A third", "half", "two thirds", "un tiers", "la moitié", "trois quarts"; null for none. */
    static Fraction at(Sentence sentence, int i) {
        if (sentence.is(i, "half", "moitié")) {
            return new Fraction(i + 1, new BigDecimal(50));
        }
        if (sentence.is(i, "la", "a") && sentence.is(i + 1, "moitié", "half")) {
            return new Fraction(i + 2, new BigDecimal(50));
        }
        int parts = sentence.is(i, "a", "one", "un") ? 1 : sentence.is(i, "two", "deux") ? 2 : sentence.is(i, "three", "trois") ? 3 : sentence.is(i, "four", "quatre") ? 4 : 0;
        int whole = sentence.is(i + 1, "third", "thirds", "tiers") ? 3 : sentence.is(i + 1, "quarter", "quarters", "quart", "quarts") ? 4
                : sentence.is(i + 1, "fifth", "fifths", "cinquième", "cinquièmes") ? 5 : sentence.is(i + 1, "sixth", "sixième") ? 6
                : sentence.is(i + 1, "eighth", "huitième") ? 8 : sentence.is(i + 1, "tenth", "tenths", "dixième", "dixièmes") ? 10 : 0;
        if (parts == 0 || whole == 0 || parts >= whole) {
            return null;
        }
        return new Fraction(i + 2, new BigDecimal(100 * parts).divide(new BigDecimal(whole), 2, java.math.RoundingMode.HALF_UP));
    }
}
