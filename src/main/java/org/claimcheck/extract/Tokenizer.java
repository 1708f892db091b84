package org.claimcheck.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits text into words, numbers and marks.
 *
 * <p>Hyphens inside words separate them and vanish, so that "Secretary-General" and "Secretary General" read alike.
 * French elisions ("l'", "qu'") and the English "'s" and "n't" are tokens of their own.
 */
final class Tokenizer {

    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu");
    /** What English hangs on a word, as an entry of a word list or a pattern: "'s", "'ll", "n't". */
    private static final Pattern SUFFIX = Pattern.compile("['\u2019](s|ll|re|ve|d)|n['\u2019]t");
    private static final int LONGEST_SUFFIX = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Tokenizer() {
    }

    /** The tokens of a text whose first unit has the given offset in the body. */
    static List<Token> tokenize(String text, int offset) {
        List<Token> tokens = new ArrayList<>();
        if (text.length() <= LONGEST_SUFFIX && SUFFIX.matcher(text).matches()) {
            return List.of(token(text, 0, text.length(), offset, Token.Kind.WORD));
        }
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
                i += Character.charCount(c);
            } else if (isWordPart(c)) {
                i = word(text, i, offset, tokens);
            } else if (Character.isDigit(c)) {
                int end = number(text, i);
                tokens.add(token(text, i, end, offset, Token.Kind.NUMBER));
                i = end;
            } else if (c == '-' && i > 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                i++;
            } else if (isApostrophe(c) && i > 0 && text.charAt(i - 1) == 's' && i + 1 < text.length()
                    && text.charAt(i + 1) == ' ') {
                tokens.add(new Token(text.substring(i, i + 1), "'s", "'s", offset + i, offset + i + 1, Token.Kind.WORD));
                i++;
            } else {
                int end = i + Character.charCount(c);
                tokens.add(token(text, i, end, offset, Token.Kind.MARK));
                i = end;
            }
        }
        return tokens;
    }

    private static int word(String text, int start, int offset, List<Token> tokens) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isWordPart(c)) {
                i += Character.charCount(c);
            } else if (!isApostrophe(c)) {
                break;
            } else if (isElided(text, start, i)) {
                tokens.add(token(text, start, i + 1, offset, Token.Kind.WORD));
                return i + 1;
            } else if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                String before = text.substring(start, i).toLowerCase(Locale.ROOT);
                int rest = i + 1;
                while (rest < text.length() && isWordPart(text.codePointAt(rest))) {
                    rest++;
                }
                String after = text.substring(i + 1, rest).toLowerCase(Locale.ROOT);
                if (after.equals("s")) {
                    tokens.add(token(text, start, i, offset, Token.Kind.WORD));
                    tokens.add(token(text, i, rest, offset, Token.Kind.WORD));
                    return rest;
                }
                if (after.equals("t") && before.endsWith("n") && before.length() > 2) {
                    tokens.add(token(text, start, i - 1, offset, Token.Kind.WORD));
                    tokens.add(token(text, i - 1, rest, offset, Token.Kind.WORD));
                    return rest;
                }
                i = rest;
            } else {
                break;
            }
        }
        tokens.add(token(text, start, i, offset, Token.Kind.WORD));
        return i;
    }

    /** Whether an apostrophe ends an elided word: before a letter, or at the end of a word list's entry. */
    private static boolean isElided(String text, int start, int apostrophe) {
        boolean joins = apostrophe + 1 == text.length() || Character.isLetterOrDigit(text.charAt(apostrophe + 1));
        return joins && ELIDED.contains(text.substring(start, apostrophe).toLowerCase(Locale.ROOT));
    }

    private static int number(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside = (c == '.' || c == ',') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (!Character.isDigit(c) && !inside) {
                break;
            }
            i++;
        }
        return i;
    }

    private static Token token(String text, int start, int end, int offset, Token.Kind kind) {
        String own = text.substring(start, end);
        if (isPlain(own)) {
            return new Token(own, own, own, offset + start, offset + end, kind);
        }
        String lower = lower(own);
        return new Token(own, lower, fold(lower), offset + start, offset + end, kind);
    }

    /** Lower case with straight apostrophes and composed accents. */
    static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** Without accents. */
    static String fold(String lower) {
        if (isAscii(lower)) {
            return lower;
        }
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("")
                .replace("œ", "oe").replace("æ", "ae").replace("ø", "o").replace("ł", "l").replace("ı", "i");
    }

    /** Whether a text reads alike in lower case and without accents. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 127 || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
}
