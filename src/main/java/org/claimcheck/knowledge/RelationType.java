package org.claimcheck.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A type of relation between two entities.
 *
 * @param id        its id, such as {@code backs}
 * @param names     its name per language
 * @param gendered  its name per language where the subject is a man or a woman, by {@code male} and {@code female}; may be empty
 * @param symmetric whether it holds in both directions
 * @param excludes  ids of relations that cannot hold between the same two at the same time; mutual, whichever of the two
 *                  says so
 * @param words     how languages say it
 */
public record RelationType(String id, Map<String, String> names, Map<String, Map<String, String>> gendered, boolean symmetric, List<String> excludes,
                           Wordings words) {

    /** Takes sorted copies. */
    public RelationType {
        names = Wordings.sorted(names);
        excludes = excludes.stream().sorted().distinct().toList();
        gendered = Map.copyOf(gendered);
    }

    /** Its name in a language for a subject of the given gender, which may be empty. */
    public String name(String language, String gender) {
        String common = names.getOrDefault(language, id);
        return gendered.getOrDefault(gender, Map.of()).getOrDefault(language, common);
    }
}
