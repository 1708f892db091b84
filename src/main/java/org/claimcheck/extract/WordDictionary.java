package org.claimcheck.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The word forms of a language, from the dictionaries of the LanguageTool project (packages {@code english-pos-dict}
 * and {@code french-pos-dict}). A dictionary is read when the first word of its language is looked up.
 */
final class WordDictionary {

    /** Words kept with what was found for them; articles mostly repeat a few thousand. */
    private static final int MOST_KEPT = 50_000;

    private static final Map<String, WordDictionary> BY_LANGUAGE = Map.of("en", new WordDictionary("en/english"),
            "fr", new WordDictionary("fr/french"));

    private static final Map<String, String> GENDERS = new ConcurrentHashMap<>();

    private final String resource;
    private final Map<String, WordClass> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> names = new ConcurrentHashMap<>();
    private DictionaryLookup lookup;

    private WordDictionary(String resource) {
        this.resource = "/org/languagetool/resource/" + resource + ".dict";
    }

    /** The dictionary of a language, {@code en} or {@code fr}. */
    static WordDictionary of(String language) {
        return BY_LANGUAGE.getOrDefault(language, BY_LANGUAGE.get("en"));
    }

    /**
     * What a word may be.
     *
     * @param lower the word in lower case
     */
    WordClass look(String lower) {
        WordClass found = known.get(lower);
        if (found == null) {
            found = read(lower);
            if (known.size() < MOST_KEPT) {
                known.put(lower, found);
            }
        }
        return found;
    }

    /**
     * Whether a first name is given to women or to men: {@code female}, {@code male}, or empty if it is to both or not known.
     *
     * @param name the name as written, with its capital
     */
    static String gender(String name) {
        String found = GENDERS.get(name);
        if (found == null) {
            found = readGender(name);
            if (GENDERS.size() < MOST_KEPT) {
                GENDERS.put(name, found);
            }
        }
        return found;
    }

    private static String readGender(String name) {
        // Only the French dictionary marks it, for first names of many languages.
        WordDictionary french = BY_LANGUAGE.get("fr");
        boolean female = false;
        boolean male = false;
        synchronized (french) {
            for (WordData entry : french.lookup().lookup(name)) {
                String tag = entry.getTag() == null ? "" : entry.getTag().toString();
                female |= tag.startsWith("Z f");
                male |= tag.startsWith("Z m");
            }
        }
        return female == male ? "" : female ? "female" : "male";
    }

    /**
     * Whether a word is a proper name: of people, and of places and companies too.
     *
     * @param text the word as it stands in the text
     */
    boolean isName(String text) {
        Boolean name = names.get(text);
        if (name == null) {
            name = readName(text);
            if (names.size() < MOST_KEPT) {
                names.put(text, name);
            }
        }
        return name;
    }

    private synchronized boolean readName(String text) {
        return lookup().lookup(text).stream().map(WordData::getTag)
                .anyMatch(tag -> tag != null && (tag.toString().startsWith("NNP") || tag.toString().startsWith("Z")));
    }

    private DictionaryLookup lookup() {
        if (lookup == null) {
            lookup = new DictionaryLookup(open());
        }
        return lookup;
    }

    private synchronized WordClass read(String lower) {
        List<WordData> entries = lookup().lookup(lower);
        if (entries.isEmpty()) {
            return WordClass.UNKNOWN;
        }
        Set<String> verbs = new TreeSet<>();
        Set<String> participles = new TreeSet<>();
        Set<String> finite = new TreeSet<>();
        Set<String> nouns = new TreeSet<>();
        Set<String> adjectives = new TreeSet<>();
        boolean future = false;
        boolean past = false;
        boolean conditional = false;
        boolean other = false;
        for (WordData entry : entries) {
            String base = entry.getStem().toString();
            String tag = entry.getTag() == null ? "" : entry.getTag().toString();
            switch (tag.isEmpty() ? ' ' : tag.charAt(0)) {
                case 'V' -> {
                    verbs.add(base);
                    conditional |= tag.contains(" con ");
                    if (tag.startsWith("VBN") || tag.contains(" ppa")) {
                        participles.add(base);
                    } else if (tag.startsWith("VBD") || tag.startsWith("VBZ") || tag.contains(" ind ")) {
                        finite.add(base);
                        future |= tag.contains(" futu ");
                        past |= tag.contains(" psim ");
                    }
                }
                case 'N' -> nouns.add(base);
                case 'J' -> adjectives.add(base);
                default -> other = true;
            }
        }
        return new WordClass(frozen(verbs), frozen(participles), frozen(finite), future && !past, conditional && finite.isEmpty(), frozen(nouns), frozen(adjectives), other);
    }

    /** Keeps the order, so that what is found does not depend on the run; most sets are empty. */
    private static Set<String> frozen(Set<String> words) {
        return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(words);
    }

    private Dictionary open() {
        URL url = WordDictionary.class.getResource(resource);
        if (url == null) {
            throw new IllegalStateException("The dictionary " + resource + " is not on the class path");
        }
        try {
            return Dictionary.read(url);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The dictionary " + resource + " cannot be read", unreadable);
        }
    }
}
