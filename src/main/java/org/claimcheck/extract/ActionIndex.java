package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of the vocabulary by which clauses tell events and relations: the lists {@code does}, {@code undergoes} and
 * {@code noun} of event types, {@code does}, {@code undergoes} and {@code noun-of} of relations.
 */
final class ActionIndex {

    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "to", "on", "after", "from", "of", "with", "for", "as", "à", "au", "aux", "de",
            "du", "des", "d'", "en", "dans", "avec", "pour", "sur", "chez");

    /** How a clause gives an event its subject. */
    enum Frame {
        /** By a verb of which it is the grammatical subject. */
        DOES,
        /** By a verb of which it is the object, or the grammatical subject in the passive. */
        UNDERGOES,
        /** By a noun. */
        NOUN;

        /** The frame that a list of the vocabulary is for; null for lists that only patterns use. */
        static Frame of(String list) {
            return switch (list) {
                case "does" -> DOES;
                case "undergoes" -> UNDERGOES;
                case "noun", "noun-of" -> NOUN;
                default -> null;
            };
        }
    }

    /**
     * A wording.
     *
     * @param words the words, the first in its base form where all its forms are meant
     * @param kind  {@code event} or {@code relation}
     * @param type  the event type or relation
     * @param frame how the subject stands to the words
     */
    record Entry(List<String> words, String kind, String type, Frame frame) {

        int length() {
            return words.size();
        }

        /** Whether what follows the words is their object even in the passive: "based in". */
        boolean endsWithPreposition() {
            return words.size() > 1 && PREPOSITIONS.contains(words.get(words.size() - 1));
        }
    }

    private final Map<String, List<Entry>> verbsByWord = new HashMap<>();
    private final Map<String, List<Entry>> verbsByBase = new HashMap<>();
    private final Map<String, List<Entry>> nounsByWord = new HashMap<>();
    private final Map<String, List<Entry>> nounsByBase = new HashMap<>();

    /** Adds a list; where two types share a wording, the one that was added first keeps it. */
    void add(String kind, String type, String list, List<String> forms) {
        Frame frame = Frame.of(list);
        if (frame == null) {
            return;
        }
        for (String form : forms) {
            WordForms.Phrase phrase = WordForms.Phrase.of(form);
            List<String> words = phrase.words();
            if (words.isEmpty()) {
                continue;
            }
            Map<String, List<Entry>> index = frame == Frame.NOUN ? phrase.inflected() ? nounsByBase : nounsByWord
                    : phrase.inflected() ? verbsByBase : verbsByWord;
            List<Entry> same = index.computeIfAbsent(words.get(0), w -> new ArrayList<>(1));
            if (same.stream().noneMatch(e -> e.words().equals(words) && (frame == Frame.NOUN || e.frame() == frame))) {
                same.add(new Entry(words, kind, type, frame));
                same.sort(Comparator.comparingInt(Entry::length).reversed());
            }
        }
    }

    /** The longest wordings with a verb that begin at a token; of equally long ones all. */
    List<Entry> verbsAt(List<Token> tokens, int i) {
        return longest(tokens, i, verbsByWord, verbsByBase, tokens.get(i).word().verbs());
    }

    /** The longest wordings with a noun that begin at a token. */
    List<Entry> nounsAt(List<Token> tokens, int i) {
        return longest(tokens, i, nounsByWord, nounsByBase, tokens.get(i).word().nouns());
    }

    private static List<Entry> longest(List<Token> tokens, int i, Map<String, List<Entry>> byWord, Map<String, List<Entry>> byBase,
                                       Set<String> bases) {
        List<Entry> found = null;
        found = collect(byWord.get(tokens.get(i).lower()), tokens, i, found);
        for (String base : bases) {
            found = collect(byBase.get(base), tokens, i, found);
        }
        if (found == null) {
            return List.of();
        }
        int most = 0;
        for (Entry entry : found) {
            most = Math.max(most, entry.length());
        }
        List<Entry> longest = new ArrayList<>(found.size());
        for (Entry entry : found) {
            if (entry.length() == most) {
                longest.add(entry);
            }
        }
        return longest;
    }

    private static List<Entry> collect(List<Entry> candidates, List<Token> tokens, int i, List<Entry> into) {
        if (candidates == null) {
            return into;
        }
        List<Entry> found = into == null ? new ArrayList<>(2) : into;
        for (Entry entry : candidates) {
            if (WordForms.follows(entry.words(), tokens, i)) {
                found.add(entry);
            }
        }
        return found.isEmpty() ? null : found;
    }
}
