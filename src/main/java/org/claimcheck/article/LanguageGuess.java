package org.claimcheck.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells English from French by counting words that only one of the two uses often. */
final class LanguageGuess {

    /** How much of a text is looked at, in UTF-16 units. */
    private static final int SAMPLE = 20_000;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Set<String> ENGLISH = Set.of("the", "of", "and", "to", "in", "that", "with", "for", "was", "is",
            "by", "from", "his", "has", "have", "had", "were", "are", "been", "at", "it", "he", "she", "who", "which",
            "will", "not", "this", "after", "said", "its", "their", "but", "they");

    private static final Set<String> FRENCH = Set.of("le", "la", "les", "des", "du", "de", "et", "une", "un", "dans", "que",
            "qui", "pour", "avec", "sur", "au", "aux", "est", "par", "son", "sa", "ses", "il", "elle", "ils", "été",
            "ont", "était", "cette", "ce", "ne", "pas", "après", "selon", "mais", "leur", "en", "l", "d");

    private LanguageGuess() {
    }

    /** {@code fr} if the text has more French function words than English ones, else {@code en}. */
    static String of(String text) {
        int english = 0;
        int french = 0;
        Matcher words = WORD.matcher(text.substring(0, Math.min(text.length(), SAMPLE)));
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (ENGLISH.contains(word)) {
                english++;
            } else if (FRENCH.contains(word)) {
                french++;
            }
        }
        return french > english ? "fr" : "en";
    }
}
