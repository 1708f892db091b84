package org.claimcheck.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Splits text into words, numbers and marks. Articles are read by it, and the names of what is known are looked up by it, so
 * that both always agree on what a word is.
 *
 * <p>Hyphens inside words separate them and vanish, so that "Secretary-General" and "Secretary General" read alike.
 * French elisions ("l'", "qu'") and the English "'s" and "n't" are pieces of their own.
 */
public final class WordSplitter {

    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu",
            "puisqu", "quoiqu");
    /** What English hangs on a word, as an entry of a word list or a pattern: "'s", "'ll", "n't". */
    private static final Pattern SUFFIX = Pattern.compile("['\u2019](s|ll|re|ve|d)|n['\u2019]t");
    private static final int LONGEST_SUFFIX = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private WordSplitter() {
    }

    /** What a piece is. */
    public enum Kind {
        /** Letters, or what an apostrophe joins to them. */
        WORD,
        /** Digits, with a point or comma between digits. */
        NUMBER,
        /** Any other character. */
        MARK
    }

    /** Takes the pieces of a text in their order. */
    @FunctionalInterface
    public interface Sink {

        /**
         * Takes a piece.
         *
         * @param own    as it stands in the text
         * @param lower  in lower case, with straight apostrophes; accents kept
         * @param start  offset of its first UTF-16 unit
         * @param end    offset after its last
         * @param kind   what it is
         */
        void take(String own, String lower, int start, int end, Kind kind);
    }

    /** Splits a text. */
    public static void split(String text, Sink sink) {
        if (text.length() <= LONGEST_SUFFIX && SUFFIX.matcher(text).matches()) {
            piece(text, 0, text.length(), Kind.WORD, sink);
            return;
        }
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT) {
                i += Character.charCount(c);
            } else if (isWordPart(c)) {
                i = word(text, i, sink);
            } else if (Character.isDigit(c)) {
                int end = number(text, i);
                piece(text, i, end, Kind.NUMBER, sink);
                i = end;
            } else if (c == '-' && i > 0 && i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                i++;
            } else if (isApostrophe(c) && i > 0 && text.charAt(i - 1) == 's' && i + 1 < text.length()
                    && text.charAt(i + 1) == ' ') {
                sink.take(text.substring(i, i + 1), "'s", i, i + 1, Kind.WORD);
                i++;
            } else {
                int end = i + Character.charCount(c);
                piece(text, i, end, Kind.MARK, sink);
                i = end;
            }
        }
    }

    /**
     * All words, numbers and marks of a text without case and accents, with a space between each two: the form under which names
     * are looked up.
     */
    public static String key(String text) {
        StringJoiner key = new StringJoiner(" ");
        split(text, (own, lower, start, end, kind) -> key.add(fold(lower)));
        return key.toString();
    }

    private static int word(String text, int start, Sink sink) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (isWordPart(c)) {
                i += Character.charCount(c);
            } else if (!isApostrophe(c)) {
                break;
            } else if (isElided(text, start, i)) {
                piece(text, start, i + 1, Kind.WORD, sink);
                return i + 1;
            } else if (i + 1 < text.length() && Character.isLetter(text.charAt(i + 1))) {
                String before = text.substring(start, i).toLowerCase(Locale.ROOT);
                int rest = i + 1;
                while (rest < text.length() && isWordPart(text.codePointAt(rest))) {
                    rest++;
                }
                String after = text.substring(i + 1, rest).toLowerCase(Locale.ROOT);
                if (after.equals("s")) {
                    piece(text, start, i, Kind.WORD, sink);
                    piece(text, i, rest, Kind.WORD, sink);
                    return rest;
                }
                if (after.equals("t") && before.endsWith("n") && before.length() > 2) {
                    piece(text, start, i - 1, Kind.WORD, sink);
                    piece(text, i - 1, rest, Kind.WORD, sink);
                    return rest;
                }
                i = rest;
            } else {
                break;
            }
        }
        piece(text, start, i, Kind.WORD, sink);
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

    private static void piece(String text, int start, int end, Kind kind, Sink sink) {
        String own = text.substring(start, end);
        sink.take(own, isPlain(own) ? own : lower(own), start, end, kind);
    }

    /** A word in lower case, with straight apostrophes and composed accents. */
    public static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02BC', '\'');
        return isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    /** A word in lower case without its accents. */
    public static String fold(String lower) {
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
