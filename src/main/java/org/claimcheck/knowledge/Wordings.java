package org.claimcheck.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The forms in which a language says something, by word class: {@code verb}, {@code participle}, {@code noun} and whatever
 * other classes the vocabulary files use.
 *
 * @param byLanguage language code to word class to forms, in the order of the file
 */
public record Wordings(Map<String, Map<String, List<String>>> byLanguage) {

    /** Takes sorted copies. */
    public Wordings {
        Map<String, Map<String, List<String>>> copy = new TreeMap<>();
        byLanguage.forEach((language, classes) -> copy.put(language, sorted(classes)));
        byLanguage = Collections.unmodifiableMap(copy);
    }

    /** The forms of one word class in a language; empty if there are none. */
    public List<String> forms(String language, String wordClass) {
        return byLanguage.getOrDefault(language, Map.of()).getOrDefault(wordClass, List.of());
    }

    /** The word classes of a language with their forms. */
    public Map<String, List<String>> classes(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    /** A copy sorted by key that cannot be changed, and neither can its lists. */
    static <V> Map<String, V> sorted(Map<String, V> map) {
        if (map.isEmpty()) {
            return Map.of();
        }
        TreeMap<String, V> copy = new TreeMap<>(map);
        copy.replaceAll((key, value) -> frozen(value));
        return Collections.unmodifiableMap(copy);
    }

    @SuppressWarnings("unchecked")
    private static <V> V frozen(V value) {
        return value instanceof List<?> list ? (V) List.copyOf(list) : value;
    }
}
