package org.claimcheck.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A list of cue words: verbs of saying, hedges, negations and the like.
 *
 * @param id    its id
 * @param words the wordings per language, in the order of the file
 */
public record WordList(String id, Map<String, List<String>> words) {

    /** Takes a sorted copy. */
    public WordList {
        words = Wordings.sorted(words);
    }

    /** The wordings in a language. */
    public List<String> words(String language) {
        return words.getOrDefault(language, List.of());
    }
}
