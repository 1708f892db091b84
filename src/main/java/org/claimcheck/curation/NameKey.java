package org.claimcheck.curation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.knowledge.Spelling;

/** Forms of names under which different spellings of one name fall together. */
final class NameKey {

    /** The fewest letters of a key by which names may be said to sound alike. */
    private static final int SHORTEST_SOUND = 3;

    private static final Map<Character, String> LETTERS = letters();
    private static final Pattern OMITTED = Pattern.compile("['’‘ʼ`.]");
    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Articles that some spell as a word of their own, some with the name and some not at all. */
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "the", "la", "le", "les");

    private static final List<Map.Entry<Pattern, String>> SOUNDS = List.of(sound("shch|tsch|tch|sch|ch|sh", "S"), sound("dzh|dj|zh|j", "J"),
            sound("ph", "v"), sound("th|dh", "t"), sound("kh|gh|ck|q", "k"), sound("ks|x", "ks"), sound("ts|tz|ss|c(?=[eiy])|z", "s"), sound("g|c", "k"),
            sound("[wf]", "v"), sound("d", "t"), sound("h", ""));

    private NameKey() {
    }

    private static Map.Entry<Pattern, String> sound(String letters, String key) {
        return Map.entry(Pattern.compile(letters), key);
    }

    private static Map<Character, String> letters() {
        try (InputStream input = NameKey.class.getResourceAsStream("/names/transliteration.txt")) {
            Map<Character, String> letters = new HashMap<>();
            new String(input.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> letters.put(line.charAt(0), line.substring(2).equals("_") ? "" : line.substring(2)));
            return Map.copyOf(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without case, accents, apostrophes and hyphens, words apart by one blank: "Esmaïl Ghaa'ni" and "esmail ghaani" are one. */
    static String folded(String name) {
        return PARTING.matcher(OMITTED.matcher(Spelling.latin(name)).replaceAll("")).replaceAll(" ").strip();
    }

    /** Whether a name is written in letters other than Latin ones. */
    static boolean isForeign(String name) {
        return name.codePoints().anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.COMMON && Character.UnicodeScript.of(c) != Character.UnicodeScript.INHERITED);
    }

    /** The name in Latin letters, folded; letters of scripts that are not known fall out. */
    static String latin(String name) {
        String lower = folded(name);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char letter = lower.charAt(i);
            text.append(letter < 128 ? String.valueOf(letter) : LETTERS.getOrDefault(letter, ""));
        }
        return text.toString().strip();
    }

    /** How a name sounds, roughly: its consonants, those that languages spell differently as one. Empty if too little is left to compare. */
    static String sound(String name) {
        List<String> words = new ArrayList<>();
        for (String word : latin(name).split(" ")) {
            if (!ARTICLES.contains(word)) {
                words.add(consonants(word));
            }
        }
        String key = String.join(" ", words);
        return key.replace(" ", "").length() < SHORTEST_SOUND ? "" : key;
    }

    private static String consonants(String word) {
        String key = word;
        for (Map.Entry<Pattern, String> each : SOUNDS) {
            key = each.getKey().matcher(key).replaceAll(each.getValue());
        }
        String rest = key.isEmpty() ? "" : key.substring(1).replaceAll("[aeiouy]", "");
        String first = key.isEmpty() ? "" : "aeiouy".indexOf(key.charAt(0)) >= 0 ? "a" : key.substring(0, 1);
        return (first + rest).replaceAll("(.)\\1+", "$1");
    }
}
