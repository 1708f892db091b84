package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * By word, the lists of a language that have a form which begins with it.
 *
 * <p>An article is asked for hundreds of lists at each of its tokens, of which nearly none begin there: one look-up of
 * the token here answers for all of them.
 */
final class WordFormsIndex {

    /** Words kept with their lists; articles mostly repeat a few thousand. */
    private static final int MOST_KEPT = 50_000;

    /**
     * The lists that may begin at a token.
     *
     * @param index the lists that are told of; null if none are
     * @param bits  a bit for each list
     */
    record Openings(WordFormsIndex index, long[] bits) {

        /** What is known of a token that was not looked up. */
        static final Openings UNKNOWN = new Openings(null, new long[0]);

        boolean has(int list) {
            return (bits[list >> 6] & 1L << list) != 0;
        }
    }

    private final Map<String, List<Integer>> byFirst = new HashMap<>();
    private final Map<WordClass.Inflection, Map<String, List<Integer>>> byBase = new EnumMap<>(WordClass.Inflection.class);
    private final Map<String, Openings> known = new ConcurrentHashMap<>();
    private final Openings none;
    private final int longs;

    /** Indexes some lists and tells them so. */
    WordFormsIndex(List<WordForms> lists) {
        this.longs = (lists.size() + 63) / 64;
        this.none = new Openings(this, new long[longs]);
        for (int i = 0; i < lists.size(); i++) {
            int list = i;
            lists.get(i).firstWords().forEach(word -> byFirst.computeIfAbsent(word, w -> new ArrayList<>(1)).add(list));
            lists.get(i).baseForms().forEach((inflection, bases) -> {
                Map<String, List<Integer>> index = byBase.computeIfAbsent(inflection, k -> new HashMap<>());
                bases.forEach(base -> index.computeIfAbsent(base, w -> new ArrayList<>(1)).add(list));
            });
            lists.get(i).indexed(this, i);
        }
    }

    /**
     * The lists that may begin with a word.
     *
     * @param lower the word in lower case
     * @param word  what the dictionary knows of it
     */
    Openings openings(String lower, WordClass word) {
        Openings found = known.get(lower);
        if (found == null) {
            found = read(lower, word);
            if (known.size() < MOST_KEPT) {
                known.put(lower, found);
            }
        }
        return found;
    }

    /** The lists that may begin at any of some tokens that were looked up here. */
    Openings union(List<Token> tokens) {
        long[] bits = new long[longs];
        for (Token token : tokens) {
            for (int k = 0; k < longs; k++) {
                bits[k] |= token.openings().bits()[k];
            }
        }
        return new Openings(this, bits);
    }

    private Openings read(String lower, WordClass word) {
        long[] bits = new long[longs];
        mark(byFirst.get(lower), bits);
        byBase.forEach((inflection, index) -> word.baseForms(inflection).forEach(base -> mark(index.get(base), bits)));
        for (long some : bits) {
            if (some != 0) {
                return new Openings(this, bits);
            }
        }
        return none;
    }

    private static void mark(List<Integer> lists, long[] bits) {
        if (lists != null) {
            lists.forEach(list -> bits[list >> 6] |= 1L << list);
        }
    }
}
