package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of words and phrases of one language that can be looked up at a token; longer ones win.
 *
 * <p>An entry that begins with {@code ~} stands for all forms of its first word: {@code ~step down} for "steps down" and
 * "stepping down" too.
 */
abstract sealed class WordForms {

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

    private final int longest;

    private WordForms(int longest) {
        this.longest = longest;
    }

    /** A list of its own of the given words and phrases; those in all their forms are taken as verbs. */
    static WordForms of(Collection<String> forms) {
        Map<String, List<String[]>> byFirst = new HashMap<>();
        Map<String, List<String[]>> byBase = new HashMap<>();
        int longest = 0;
        for (String form : forms) {
            Phrase phrase = Phrase.of(form);
            List<String> words = phrase.words();
            if (!words.isEmpty()) {
                (phrase.inflected() ? byBase : byFirst).computeIfAbsent(words.get(0), w -> new ArrayList<>(1))
                        .add(words.subList(1, words.size()).toArray(String[]::new));
                longest = Math.max(longest, words.size());
            }
        }
        return new Alone(arrays(byFirst), arrays(byBase), longest);
    }

    private static Map<String, String[][]> arrays(Map<String, List<String[]>> lists) {
        Map<String, String[][]> arrays = new HashMap<>();
        lists.forEach((word, rests) -> {
            rests.sort(Comparator.comparingInt((String[] rest) -> rest.length).reversed());
            arrays.put(word, rests.toArray(String[][]::new));
        });
        return arrays;
    }

    /** A list of an index. */
    static WordForms of(WordFormsIndex index, int number) {
        return new Listed(index, number);
    }

    /** All words and phrases of several lists of an index. */
    static WordForms union(WordFormsIndex index, Collection<Integer> numbers) {
        return new Union(index, numbers);
    }

    /** What stands behind a token in the forms that may begin there, in one or more runs, each with the longest first; takes none where none do. */
    abstract void rests(Token token, Rests rests);

    /** Takes runs of forms. */
    interface Rests {

        void take(String[][] rests);
    }

    /** A list in no index. */
    private static final class Alone extends WordForms {

        private final Map<String, String[][]> byFirst;
        private final Map<String, String[][]> byBase;

        Alone(Map<String, String[][]> byFirst, Map<String, String[][]> byBase, int longest) {
            super(longest);
            this.byFirst = byFirst;
            this.byBase = byBase;
        }

        @Override
        void rests(Token token, Rests rests) {
            String[][] same = byFirst.get(token.lower());
            if (same != null) {
                rests.take(same);
            }
            if (!byBase.isEmpty()) {
                for (String base : token.word().verbs()) {
                    String[][] inflected = byBase.get(base);
                    if (inflected != null) {
                        rests.take(inflected);
                    }
                }
            }
        }

        @Override
        boolean mayBegin(WordFormsIndex.Openings openings) {
            return true;
        }
    }

    /** A list of an index. */
    private static final class Listed extends WordForms {

        private final WordFormsIndex index;
        private final int number;

        Listed(WordFormsIndex index, int number) {
            super(index.longest(number));
            this.index = index;
            this.number = number;
        }

        @Override
        void rests(Token token, Rests rests) {
            WordFormsIndex.Openings openings = index.openings(token);
            if (openings.has(number)) {
                rests.take(openings.rests(number));
            }
        }

        @Override
        boolean mayBegin(WordFormsIndex.Openings openings) {
            return openings.index() != index || openings.has(number);
        }
    }

    /** Some lists of an index. */
    private static final class Union extends WordForms {

        private final WordFormsIndex index;
        private final int[] numbers;
        private final long[] set;

        Union(WordFormsIndex index, Collection<Integer> numbers) {
            super(numbers.stream().mapToInt(index::longest).max().orElse(0));
            this.index = index;
            this.numbers = numbers.stream().mapToInt(number -> number).toArray();
            this.set = index.longs();
            for (int number : this.numbers) {
                set[number >> 6] |= 1L << number;
            }
        }

        @Override
        void rests(Token token, Rests rests) {
            WordFormsIndex.Openings openings = index.openings(token);
            if (openings.hasAny(set)) {
                for (int number : numbers) {
                    if (openings.has(number)) {
                        rests.take(openings.rests(number));
                    }
                }
            }
        }

        @Override
        boolean mayBegin(WordFormsIndex.Openings openings) {
            return openings.index() != index || openings.hasAny(set);
        }
    }

    /** Whether there is no form at all. */
    boolean isEmpty() {
        return longest == 0;
    }

    /** Whether a form may begin at a token, as far as its first word tells. */
    boolean mayBegin(Token token) {
        return mayBegin(token.openings());
    }

    /** Whether a form may begin at a token of which these openings are known. */
    abstract boolean mayBegin(WordFormsIndex.Openings openings);

    /** The index after the longest form that begins at a token, or -1. */
    int match(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size() || !mayBegin(tokens.get(i))) {
            return -1;
        }
        Longest longestHere = new Longest(tokens, i);
        rests(tokens.get(i), longestHere);
        return longestHere.end;
    }

    /** Finds where the longest form ends. */
    private static final class Longest implements Rests {

        private final List<Token> tokens;
        private final int at;
        private int end = -1;

        Longest(List<Token> tokens, int at) {
            this.tokens = tokens;
            this.at = at;
        }

        @Override
        public void take(String[][] rests) {
            for (String[] rest : rests) {
                if (follows(rest, tokens, at + 1)) {
                    end = Math.max(end, at + 1 + rest.length);
                    return;
                }
            }
        }
    }

    /** The indexes after all forms that begin at a token, longest first. */
    List<Integer> matches(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size() || !mayBegin(tokens.get(i))) {
            return List.of();
        }
        List<Integer> ends = new ArrayList<>(2);
        rests(tokens.get(i), rests -> {
            for (String[] rest : rests) {
                if (follows(rest, tokens, i + 1) && !ends.contains(i + 1 + rest.length)) {
                    ends.add(i + 1 + rest.length);
                }
            }
        });
        if (ends.size() > 1) {
            ends.sort(Comparator.reverseOrder());
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

    /** Whether some words stand at a token. */
    private static boolean follows(String[] words, List<Token> tokens, int i) {
        if (i + words.length > tokens.size()) {
            return false;
        }
        for (int k = 0; k < words.length; k++) {
            if (!tokens.get(i + k).lower().equals(words[k])) {
                return false;
            }
        }
        return true;
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
