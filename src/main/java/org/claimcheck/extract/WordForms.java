package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A set of words and phrases of one language that can be looked up at a token; longer ones win.
 *
 * <p>An entry that begins with {@code ~} stands for all forms of its first word: {@code ~step down} for "steps down" and
 * "stepping down" too.
 */
final class WordForms {

    /** Marks an entry whose first word is meant in all its forms. */
    private static final String INFLECTED = "~";

    /**
     * An entry of a word list.
     *
     * @param words     its words in lower case, the first in its base form if {@code inflected}
     * @param inflected whether all forms of the first word are meant
     */
    record Phrase(List<String> words, boolean inflected) {

        /** Reads an entry such as {@code ~step down}. */
        static Phrase of(String entry) {
            boolean inflected = entry.startsWith(INFLECTED);
            return new Phrase(Tokenizer.lower(inflected ? entry.substring(1) : entry, new ArrayList<>(2)), inflected);
        }
    }

    private static final Comparator<List<String>> LONGEST_FIRST = (a, b) -> Integer.compare(b.size(), a.size());

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();
    private final Map<WordClass.Inflection, Map<String, List<List<String>>>> byBase = new EnumMap<>(WordClass.Inflection.class);
    private int longest;
    /** The index that this list is in under a number; null for a list that stands alone. */
    private WordFormsIndex index;
    private int number;

    /** The given words and phrases; those in all their forms are taken as verbs. */
    WordForms(Collection<String> forms) {
        this(forms, WordClass.Inflection.VERB);
    }

    /**
     * The given words and phrases.
     *
     * @param inflection as what the marked ones inflect
     */
    WordForms(Collection<String> forms, WordClass.Inflection inflection) {
        for (String form : forms) {
            Phrase phrase = Phrase.of(form);
            if (!phrase.words().isEmpty()) {
                add(phrase.inflected() ? byBase.computeIfAbsent(inflection, i -> new HashMap<>()) : byFirst, phrase.words());
            }
        }
        sort();
    }

    private WordForms(List<WordForms> parts) {
        for (WordForms part : parts) {
            part.byFirst.values().forEach(list -> list.forEach(words -> add(byFirst, words)));
            part.byBase.forEach((inflection, map) -> map.values().forEach(list -> list.forEach(
                    words -> add(byBase.computeIfAbsent(inflection, i -> new HashMap<>()), words))));
        }
        sort();
    }

    /** All words and phrases of several lists. */
    static WordForms union(Collection<WordForms> lists) {
        return new WordForms(List.copyOf(lists));
    }

    private void add(Map<String, List<List<String>>> index, List<String> words) {
        List<List<String>> same = index.computeIfAbsent(words.get(0), w -> new ArrayList<>(1));
        if (!same.contains(words)) {
            same.add(words);
            longest = Math.max(longest, words.size());
        }
    }

    private void sort() {
        byFirst.values().forEach(WordForms::sort);
        byBase.values().forEach(index -> index.values().forEach(WordForms::sort));
    }

    private static void sort(List<List<String>> phrases) {
        if (phrases.size() > 1) {
            phrases.sort(LONGEST_FIRST);
        }
    }

    boolean isEmpty() {
        return byFirst.isEmpty() && byBase.isEmpty();
    }

    /** The first words of the forms that are taken as they are. */
    Set<String> firstWords() {
        return byFirst.keySet();
    }

    /** The first words, in their base forms, of the forms that are meant in all their forms. */
    Map<WordClass.Inflection, Set<String>> baseForms() {
        Map<WordClass.Inflection, Set<String>> bases = new EnumMap<>(WordClass.Inflection.class);
        byBase.forEach((inflection, map) -> bases.put(inflection, map.keySet()));
        return bases;
    }

    /** Takes notice of the index that tells at which tokens this list may begin. */
    void indexed(WordFormsIndex by, int as) {
        this.index = by;
        this.number = as;
    }

    /** Whether a form may begin at a token, as far as its first word tells. */
    boolean mayBegin(Token token) {
        return mayBegin(token.openings());
    }

    /** Whether a form may begin at a token of which these openings are known. */
    boolean mayBegin(WordFormsIndex.Openings openings) {
        return index == null || openings.index() != index || openings.has(number);
    }

    /** The index after the longest form that begins at a token, or -1. */
    int match(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size() || !mayBegin(tokens.get(i))) {
            return -1;
        }
        Token first = tokens.get(i);
        int most = longest(byFirst.get(first.lower()), tokens, i);
        for (Map.Entry<WordClass.Inflection, Map<String, List<List<String>>>> inflected : byBase.entrySet()) {
            for (String base : first.word().baseForms(inflected.getKey())) {
                most = Math.max(most, longest(inflected.getValue().get(base), tokens, i));
            }
        }
        return most;
    }

    /** The index after the first, longest of the candidates that stands at a token, or -1. */
    private static int longest(List<List<String>> candidates, List<Token> tokens, int i) {
        if (candidates != null) {
            for (List<String> words : candidates) {
                if (follows(words, tokens, i)) {
                    return i + words.size();
                }
            }
        }
        return -1;
    }

    /** The indexes after all forms that begin at a token, longest first. */
    List<Integer> matches(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size() || !mayBegin(tokens.get(i))) {
            return List.of();
        }
        Token first = tokens.get(i);
        List<Integer> ends = collect(byFirst.get(first.lower()), tokens, i, null);
        for (Map.Entry<WordClass.Inflection, Map<String, List<List<String>>>> inflected : byBase.entrySet()) {
            for (String base : first.word().baseForms(inflected.getKey())) {
                ends = collect(inflected.getValue().get(base), tokens, i, ends);
            }
        }
        if (ends == null) {
            return List.of();
        }
        if (ends.size() > 1) {
            ends = new ArrayList<>(ends.stream().distinct().toList());
            ends.sort(Comparator.reverseOrder());
        }
        return ends;
    }

    private static List<Integer> collect(List<List<String>> candidates, List<Token> tokens, int i, List<Integer> into) {
        if (candidates == null) {
            return into;
        }
        List<Integer> ends = into;
        for (List<String> words : candidates) {
            if (follows(words, tokens, i)) {
                if (ends == null) {
                    ends = new ArrayList<>(2);
                }
                ends.add(i + words.size());
            }
        }
        return ends;
    }

    /** The index of the first token of the longest form that ends before a token, or -1. */
    int matchBefore(List<Token> tokens, int end) {
        for (int start = Math.max(0, end - longest); start < end && start < tokens.size(); start++) {
            if (mayBegin(tokens.get(start)) && matches(tokens, start).contains(end)) {
                return start;
            }
        }
        return -1;
    }

    /** Whether a form begins at any token. */
    boolean occursIn(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (match(tokens, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words behind the first one stand there. */
    static boolean follows(List<String> words, List<Token> tokens, int i) {
        if (i + words.size() > tokens.size()) {
            return false;
        }
        for (int k = 1; k < words.size(); k++) {
            if (!tokens.get(i + k).lower().equals(words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
