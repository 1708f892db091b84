package org.claimcheck.extract;

import java.util.List;

/**
 * A word, number or mark of a sentence.
 *
 * @param text   as it stands in the article
 * @param lower  in lower case, with straight apostrophes; accents kept
 * @param folded like {@code lower}, without accents
 * @param start  offset of its first UTF-16 unit in the body
 * @param end    offset after its last UTF-16 unit
 * @param kind   what it is
 * @param word   what the dictionary knows of it; nothing outside of articles
 * @param openings the word lists that may begin with it; unknown outside of articles
 */
record Token(String text, String lower, String folded, int start, int end, Kind kind, WordClass word,
             WordFormsIndex.Openings openings) {

    /** Letters of a word with a capital within that is a name, at least and more. */
    private static final int SHORTEST_WITHIN = 3;

    /** A token that was not looked up in a dictionary. */
    Token(String text, String lower, String folded, int start, int end, Kind kind) {
        this(text, lower, folded, start, end, kind, WordClass.UNKNOWN, WordFormsIndex.Openings.UNKNOWN);
    }

    /** What a token is. */
    enum Kind { WORD, NUMBER, MARK }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it may be a past participle, and no name. */
    boolean isParticiple() {
        return !isCapitalised() && !word.participles().isEmpty();
    }

    /** Whether it may be the plural of a common noun. */
    boolean isPluralNoun() {
        return kind == Kind.WORD && !isCapitalised() && !word.nouns().isEmpty() && !word.nouns().contains(lower);
    }

    /** Whether a token of a text is one of some words in lower case; none stands outside of the text. */
    static boolean is(List<Token> tokens, int i, String... words) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        String lower = tokens.get(i).lower();
        // A string keeps its hash. To compare that first spares most comparisons, of which an article takes a hundred thousand.
        int hash = lower.hashCode();
        for (String word : words) {
            if (word.hashCode() == hash && word.equals(lower)) {
                return true;
            }
        }
        return false;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** Whether it is written like a name: with a capital in front, or right behind a letter or two, as in "eBay". */
    boolean isCapitalised() {
        return kind == Kind.WORD && (Character.isUpperCase(text.charAt(0)) || isCapitalisedWithin());
    }

    private boolean isCapitalisedWithin() {
        return text.length() > SHORTEST_WITHIN && Character.isLetter(text.charAt(1)) && (Character.isUpperCase(text.charAt(1)) || Character.isUpperCase(text.charAt(2)));
    }

    /** Whether all letters are capitals and there are at least two of them. */
    boolean isAllCapitals() {
        return kind == Kind.WORD && text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    }

    boolean is(String word) {
        return lower.equals(word);
    }
}
