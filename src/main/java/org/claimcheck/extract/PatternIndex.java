package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The patterns of a language by what their wordings need: of hundreds of wordings a sentence has what a few dozen need, which its words, word
 * lists and mentions tell together, without a look at each wording.
 */
final class PatternIndex {

    private final List<ClaimPattern.Wording> wordings = new ArrayList<>();
    /** For each wording the pattern it belongs to. */
    private final List<ClaimPattern> patterns = new ArrayList<>();
    /** How many things a wording needs at most. */
    private final int most;
    /** For the n-th thing needed, as {@link Needed}, the wordings that need fewer. */
    private final long[] spared;
    private final Map<String, Needed> byWord = new HashMap<>();
    private final WordForms[] lists;
    private final Needed[] byList;
    private final Needed[] byType = new Needed[Mention.Type.values().length];

    /** An index of patterns in the order in which they are tried. */
    PatternIndex(List<ClaimPattern> all) {
        for (ClaimPattern pattern : all) {
            for (ClaimPattern.Wording wording : pattern.wordings()) {
                wordings.add(wording);
                patterns.add(pattern);
            }
        }
        this.most = wordings.stream().mapToInt(wording -> wording.needs().all().size()).max().orElse(0);
        this.spared = new long[most * longs()];
        Map<WordForms, Needed> known = new LinkedHashMap<>();
        for (int wording = 0; wording < wordings.size(); wording++) {
            List<PatternNeeds.AnyOf> needs = wordings.get(wording).needs().all();
            for (int place = 0; place < needs.size(); place++) {
                enter(wording, place, needs.get(place), known);
            }
            for (int place = needs.size(); place < most; place++) {
                spared[bit(wording, place) >> 6] |= 1L << wording;
            }
        }
        this.lists = known.keySet().toArray(WordForms[]::new);
        this.byList = known.values().toArray(Needed[]::new);
    }

    /**
     * The wordings that need one thing: for the first thing a wording needs a bit for each, for the second another, and so on. Most are few and near
     * each other: only what is set is kept.
     */
    private static final class Needed {

        private int[] places = {};
        private long[] bits = {};

        void set(int bit) {
            int last = places.length - 1;
            while (last >= 0 && places[last] != bit >> 6) {
                last--;
            }
            if (last < 0) {
                last = places.length;
                places = Arrays.copyOf(places, last + 1);
                bits = Arrays.copyOf(bits, last + 1);
                places[last] = bit >> 6;
            }
            bits[last] |= 1L << bit;
        }

        void addTo(long[] met) {
            for (int k = 0; k < places.length; k++) {
                met[places[k]] |= bits[k];
            }
        }
    }

    private int longs() {
        return (wordings.size() + 63) / 64;
    }

    private int bit(int wording, int place) {
        return (place * longs() << 6) + wording;
    }

    private void enter(int wording, int place, PatternNeeds.AnyOf need, Map<WordForms, Needed> known) {
        int bit = bit(wording, place);
        need.literals().forEach(word -> byWord.computeIfAbsent(word, w -> new Needed()).set(bit));
        need.lists().forEach(list -> known.computeIfAbsent(list, l -> new Needed()).set(bit));
        for (int type = 0; type < byType.length; type++) {
            if ((need.types() & 1 << type) != 0) {
                byType[type] = byType[type] == null ? new Needed() : byType[type];
                byType[type].set(bit);
            }
        }
    }

    /** Gives, in their order, the patterns that may fit a sentence, with those of their wordings that may. */
    void candidates(Sentence sentence, BiConsumer<ClaimPattern, List<ClaimPattern.Wording>> candidates) {
        long[] fitting = fitting(sentence);
        int k = next(fitting, 0);
        while (k >= 0) {
            ClaimPattern pattern = patterns.get(k);
            List<ClaimPattern.Wording> own = new ArrayList<>(2);
            while (k >= 0 && patterns.get(k) == pattern) {
                own.add(wordings.get(k));
                k = next(fitting, k + 1);
            }
            candidates.accept(pattern, own);
        }
    }

    /** A bit for each wording all of whose needs may stand in a sentence. */
    private long[] fitting(Sentence sentence) {
        long[] met = spared.clone();
        for (int i = 0; i < sentence.size(); i++) {
            Needed needed = byWord.get(sentence.lower(i));
            if (needed != null) {
                needed.addTo(met);
            }
        }
        for (int k = 0; k < lists.length; k++) {
            if (sentence.mayHold(lists[k])) {
                byList[k].addTo(met);
            }
        }
        for (int type = 0; type < byType.length; type++) {
            if (byType[type] != null && sentence.mentions(1 << type)) {
                byType[type].addTo(met);
            }
        }
        long[] fitting = new long[longs()];
        Arrays.fill(fitting, -1);
        for (int k = 0; k < met.length; k++) {
            fitting[k % fitting.length] &= met[k];
        }
        return fitting;
    }

    /** The first bit from some place on, or -1; what stands behind the last wording means nothing. */
    private int next(long[] bits, int from) {
        for (int k = from; k < wordings.size(); k++) {
            if (bits[k >> 6] >> k == 0) {
                k |= 63;
            } else if ((bits[k >> 6] & 1L << k) != 0) {
                return k;
            }
        }
        return -1;
    }
}
