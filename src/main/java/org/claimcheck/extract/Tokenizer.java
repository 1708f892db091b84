package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.WordSplitter;

/** Makes tokens of a text as {@link WordSplitter} splits it. */
final class Tokenizer {

    private Tokenizer() {
    }

    /** The tokens of a text whose first unit has the given offset in the body. */
    static List<Token> tokenize(String text, int offset) {
        List<Token> tokens = new ArrayList<>();
        WordSplitter.split(text, (own, lower, start, end, kind) ->
                tokens.add(new Token(own, lower, fold(lower), offset + start, offset + end, kind(kind))));
        return tokens;
    }

    /** The same, with what is known of each. */
    static List<Token> tokenize(String text, int offset, Words words) {
        List<Token> tokens = new ArrayList<>();
        WordSplitter.split(text, (own, lower, start, end, kind) -> tokens.add(words.lexeme(lower, kind(kind)).token(own, offset + start, offset + end)));
        return tokens;
    }

    /** What {@link Token#lower()} is of each token of a text; faster than making them where the text is plain words with spaces between. */
    static List<String> lower(String text, List<String> words) {
        int start = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            } else if (!(c >= 'a' && c <= 'z' || c >= 'à' && c <= 'ÿ' && c != '÷')) {
                words.clear();
                tokenize(text, 0).forEach(token -> words.add(token.lower()));
                return words;
            }
        }
        if (length > start) {
            words.add(start == 0 ? text : text.substring(start));
        }
        return words;
    }

    private static Token.Kind kind(WordSplitter.Kind kind) {
        return switch (kind) {
            case WORD -> Token.Kind.WORD;
            case NUMBER -> Token.Kind.NUMBER;
            case MARK -> Token.Kind.MARK;
        };
    }

    /** Lower case with straight apostrophes and composed accents. */
    static String lower(String text) {
        return WordSplitter.lower(text);
    }

    /** Without accents. */
    static String fold(String lower) {
        return WordSplitter.fold(lower);
    }
}
