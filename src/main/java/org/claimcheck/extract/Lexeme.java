package org.claimcheck.extract;

/**
 * What is known of a word, number or mark wherever it stands.
 *
 * @param lower    in lower case, with straight apostrophes; accents kept
 * @param folded   like {@code lower}, without accents
 * @param kind     what it is
 * @param word     what the dictionary knows of it
 * @param openings the word lists that may begin with it
 */
record Lexeme(String lower, String folded, Token.Kind kind, WordClass word, WordFormsIndex.Openings openings) {

    /**
     * It at some place of a text.
     *
     * @param text  as it stands there
     * @param start offset of its first UTF-16 unit in the body
     * @param end   offset after its last UTF-16 unit
     */
    Token token(String text, int start, int end) {
        return new Token(text, lower, folded, start, end, kind, word, openings);
    }
}
