package org.claimcheck.knowledge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds what somebody probably meant. */
public final class Spelling {

    /** Letters of a name in which two may differ. */
    private static final int LONG_NAME = 5;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Character, String> LETTERS = Map.of('ø', "o", 'ł', "l", 'ı', "i", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'đ', "d", 'ð', "d", 'þ', "th");

    private Spelling() {
    }

    /**
     * The candidate nearest to a word: the fewest letters inserted, removed or changed, at most a third of the word (and
     * two in a short one); else the first that holds the word, or is held by it, as a whole part between hyphens.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String best = null;
        int least = Math.max(2, word.length() / 3) + 1;
        for (String candidate : new TreeSet<>(candidates)) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int distance = distance(word, candidate);
                if (distance < least && distance < Math.max(word.length(), candidate.length())) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        if (best == null && !word.isEmpty()) {
            best = new TreeSet<>(candidates).stream()
                    .filter(candidate -> !candidate.isEmpty() && (holds(candidate, word) || holds(word, candidate)))
                    .findFirst().orElse(null);
        }
        return Optional.ofNullable(best);
    }

    /** Whether two words may spell the same name: but for case and accents, no more than two letters differ, and in a short word one. */
    static boolean isVariant(String one, String other) {
        String first = folded(one);
        String second = folded(other);
        int most = Math.min(first.length(), second.length()) < LONG_NAME ? 1 : 2;
        return first.equals(second) || Math.abs(first.length() - second.length()) <= most && distance(first, second) <= most;
    }

    /** A name without case, accents and punctuation, its words parted by single spaces. */
    public static String folded(String name) {
        return PUNCTUATION.matcher(plain(name)).replaceAll(" ").strip();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A text without case and accents, and with plain Latin letters for those like ø, ß and æ. */
    public static String latin(String text) {
        String plain = plain(text);
        StringBuilder latin = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char letter = plain.charAt(i);
            String other = letter < 0x80 ? null : LETTERS.get(letter);
            if (other == null) {
                latin.append(letter);
            } else {
                latin.append(other);
            }
        }
        return latin.toString();
    }

    /**
     * Whether two words differ by few letters inserted, removed or changed, and are not different altogether.
     *
     * @param letters how many at most
     */
    public static boolean isNear(String word, String other, int letters) {
        return Math.abs(word.length() - other.length()) <= letters && Math.max(word.length(), other.length()) > 2 * letters
                && distance(word, other) <= letters;
    }

    private static boolean holds(String id, String part) {
        return ("-" + id + "-").replace('/', '-').contains("-" + part + "-");
    }

    /** How many letters have to be inserted, removed or changed to make one word of another. */
    public static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
