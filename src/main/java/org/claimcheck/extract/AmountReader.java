package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;

/** Reads the numbers of a sentence that may be reckoned with: no dates, ages, lengths of time or results of matches. */
final class AmountReader {

    private static final Mention.Type[] AMOUNTS = {Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.NUMBER};
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1500);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final String POINT = "point";
    private static final int NOUN_REACH = 3;

    private final Sentence sentence;
    private final boolean french;

    AmountReader(Sentence sentence, boolean french) {
        this.sentence = sentence;
        this.french = french;
    }

    /** The numbers from left to right; a range such as "from 50 to 75" gives two. */
    List<Reckoning.Amount> read() {
        List<Reckoning.Amount> found = new ArrayList<>();
        int end = 0;
        for (Mention mention : sentence.all(AMOUNTS)) {
            Quantity quantity = ((Mention.Amount) mention.meaning()).quantity();
            if (mention.from() < end) {
                continue;
            }
            if (isTime(mention.from())) {
                int joint = quantity.value().equals(quantity.upper()) ? -1 : joint(mention);
                if (joint > 0 && !isTime(joint + 1)) {
                    // "From 40 in 2010 to 60": the year and the number behind it are no range.
                    add(found, joint + 1, mention.to(), part(quantity, quantity.upper(), false));
                    end = mention.to();
                }
                continue;
            }
            end = mention.to();
            if (quantity.value().equals(quantity.upper())) {
                add(found, mention.from(), mention.to(), quantity);
                continue;
            }
            int joint = joint(mention);
            if (joint > 0) {
                add(found, mention.from(), joint, part(quantity, quantity.value(), sentence.is(joint, "-", "–")));
                add(found, joint + 1, mention.to(), part(quantity, quantity.upper(), sentence.is(joint, "-", "–")));
            }
        }
        return found;
    }

    private boolean isTime(int at) {
        return sentence.isCovered(at, Mention.Type.DATE, Mention.Type.DURATION, Mention.Type.AGE, Mention.Type.SCORE);
    }

    private static Quantity part(Quantity range, BigDecimal value, boolean dash) {
        // What a dash joins is a range, not two numbers: neither is exact.
        return new Quantity(value, range.unit(), range.per(), dash ? Bound.ABOUT : range.bound());
    }

    private int joint(Mention range) {
        for (int i = range.from() + 1; i < range.to() - 1; i++) {
            if (sentence.is(i, "to", "à", "-", "–", "and", "et")) {
                return i;
            }
        }
        return -1;
    }

    private void add(List<Reckoning.Amount> found, int from, int to, Quantity quantity) {
        if (quantity.unit().isEmpty() && sentence.is(to, "third", "thirds", "quarters", "fifths", "tenths", "tiers", "quarts", "cinquièmes", "dixièmes")) {
            // "Two thirds": no two of anything.
            return;
        }
        int behind = points(to);
        if (behind > to && quantity.unit().isEmpty()) {
            found.add(new Reckoning.Amount(from, behind, unit(quantity, behind == to + 2 && sentence.is(to, "basis")
                    ? quantity.value().movePointLeft(2) : quantity.value()), ""));
            return;
        }
        boolean year = quantity.unit().isEmpty() && to == from + 1 && sentence.token(from).isNumber() && sentence.token(from).text().length() == 4
                && quantity.value().compareTo(FIRST_YEAR) > 0 && quantity.value().compareTo(LAST_YEAR) < 0 && noun(to).isEmpty()
                && sentence.is(from - 1, "in", "since", "en", "depuis", "by", "of");
        if (!year) {
            found.add(new Reckoning.Amount(from, to, quantity, quantity.unit().isEmpty() ? noun(to) : ""));
        }
    }

    private static Quantity unit(Quantity quantity, BigDecimal value) {
        return new Quantity(value, POINT, "", quantity.bound());
    }

    /** Where "points", "percentage points" or "basis points" end that stand at a token; the token itself if none do. */
    private int points(int at) {
        if (sentence.is(at, "percentage", "basis") && sentence.is(at + 1, "point", "points")) {
            return at + 2;
        }
        if (!sentence.is(at, "point", "points")) {
            return at;
        }
        boolean base = french && sentence.is(at + 1, "de", "d'") && sentence.is(at + 2, "pourcentage", "pour");
        return base ? at + (sentence.is(at + 2, "pour") ? 4 : 3) : at + 1;
    }

    /** The base form of the noun that a number counts; empty where none stands behind it. */
    private String noun(int at) {
        for (int i = at; i < Math.min(sentence.size(), at + NOUN_REACH); i++) {
            Token token = sentence.token(i);
            if (!token.isWord() || STOPS.contains(token.lower())) {
                return "";
            }
            boolean plural = !token.word().nouns().isEmpty() && !token.isCapitalised();
            if (plural && (token.word().adjectives().isEmpty() || i + 1 >= sentence.size() || sentence.token(i + 1).word().nouns().isEmpty())) {
                return token.word().nouns().iterator().next();
            }
        }
        return "";
    }

    private static final Set<String> STOPS = Set.of("in", "en", "to", "à", "from", "de", "d'", "at", "by", "and", "et", "or", "ou", "of", "on", "for", "pour", "against",
            "contre", "over", "sur", "this", "last", "an", "un", "une", "the", "le", "la", "les", "l'", "il", "elle", "ce", "cette", "came", "went", "were", "was", "are", "is", "sont", "ont", "a",
            "voted", "today", "now", "who", "qui", "which", "soit", "within", "during", "since", "depuis", "au", "aux", "par", "per");
}
