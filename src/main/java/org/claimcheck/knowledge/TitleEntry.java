package org.claimcheck.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A title that people bear, with its wordings.
 *
 * @param id    its id, such as {@code commander}
 * @param words per language, the wordings in the singular, feminine forms included
 * @param rank  {@code leader}, {@code deputy}, {@code member}, {@code other} or empty
 */
public record TitleEntry(String id, Map<String, List<String>> words, String rank) {

    /** Takes a sorted copy. */
    public TitleEntry {
        words = Wordings.sorted(words);
    }

    /** The wordings in a language. */
    public List<String> words(String language) {
        return words.getOrDefault(language, List.of());
    }
}
