package org.claimcheck.extract;

import java.util.Optional;
import java.util.Set;

/** Plurals of titles: of the head noun in English ("commanders of"), of all words before a preposition in French. */
final class Plurals {

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "to", "at", "de", "des", "du", "à", "au", "aux", "en", "par", "près");

    private Plurals() {
    }

    /** The plural of a title that is written in the singular; empty where it is written alike. */
    static Optional<String> of(String language, String title) {
        String[] words = title.split(" ");
        int head = 0;
        while (head + 1 < words.length && !isPreposition(words[head + 1])) {
            head++;
        }
        if (language.equals("fr")) {
            for (int i = 0; i <= head; i++) {
                words[i] = french(words[i]);
            }
        } else {
            words[head] = english(words[head]);
        }
        String plural = String.join(" ", words);
        return plural.equals(title) ? Optional.empty() : Optional.of(plural);
    }

    private static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word) || word.startsWith("d'") || word.startsWith("l'");
    }

    private static String english(String word) {
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith(".")) {
            return word;
        }
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh")) {
            return word + "es";
        }
        boolean consonant = word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
        return word.endsWith("y") && consonant ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String french(String word) {
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z") || word.endsWith("porte-parole")) {
            return word;
        }
        if (word.endsWith("al")) {
            return word.substring(0, word.length() - 1) + "ux";
        }
        return word.endsWith("eau") ? word + "x" : word + "s";
    }
}
