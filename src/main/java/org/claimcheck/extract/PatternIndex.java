package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The patterns of a language by what tells most of a sentence that they do not fit it: a sentence has a few dozen of the words that hundreds of
 * wordings need, so that only these need be looked at.
 */
final class PatternIndex {

    private final List<ClaimPattern.Wording> wordings = new ArrayList<>();
    /** For each wording the pattern it belongs to. */
    private final List<ClaimPattern> patterns = new ArrayList<>();
    private final BitSet always = new BitSet();
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final List<WordForms> lists = new ArrayList<>();
    /** For each list the wordings that need it. */
    private final List<BitSet> byList = new ArrayList<>();
    private final BitSet[] byType = new BitSet[Mention.Type.values().length];

    /** An index of patterns in the order in which they are tried. */
    PatternIndex(List<ClaimPattern> all) {
        Map<WordForms, BitSet> known = new HashMap<>();
        for (ClaimPattern pattern : all) {
            for (ClaimPattern.Wording wording : pattern.wordings()) {
                wording.needs().telling(new Entry(wordings.size(), known));
                wordings.add(wording);
                patterns.add(pattern);
            }
        }
    }

    /** Enters one wording. */
    private final class Entry implements PatternNeeds.Telling {

        private final int wording;
        private final Map<WordForms, BitSet> known;

        Entry(int wording, Map<WordForms, BitSet> known) {
            this.wording = wording;
            this.known = known;
        }

        @Override
        public void anything() {
            always.set(wording);
        }

        @Override
        public void list(WordForms list) {
            known.computeIfAbsent(list, unknown -> {
                lists.add(unknown);
                byList.add(new BitSet());
                return byList.get(byList.size() - 1);
            }).set(wording);
        }

        @Override
        public void word(String word) {
            byWord.computeIfAbsent(word, unknown -> new BitSet()).set(wording);
        }

        @Override
        public void mentions(int types) {
            for (int type = 0; type < byType.length; type++) {
                if ((types & 1 << type) != 0) {
                    byType[type] = byType[type] == null ? new BitSet() : byType[type];
                    byType[type].set(wording);
                }
            }
        }
    }

    /** Gives, in their order, the patterns that may fit a sentence, with those of their wordings that may. */
    void candidates(Sentence sentence, BiConsumer<ClaimPattern, List<ClaimPattern.Wording>> candidates) {
        BitSet told = told(sentence);
        for (int k = told.nextSetBit(0); k >= 0; k = told.nextSetBit(k + 1)) {
            ClaimPattern pattern = patterns.get(k);
            List<ClaimPattern.Wording> fitting = new ArrayList<>(2);
            for (int next = k; next >= 0 && patterns.get(next) == pattern; next = told.nextSetBit(next + 1)) {
                if (wordings.get(next).needs().mayFit(sentence)) {
                    fitting.add(wordings.get(next));
                }
                k = next;
            }
            if (!fitting.isEmpty()) {
                candidates.accept(pattern, fitting);
            }
        }
    }

    private BitSet told(Sentence sentence) {
        BitSet told = (BitSet) always.clone();
        for (int i = 0; i < sentence.size(); i++) {
            BitSet ofWord = byWord.get(sentence.lower(i));
            if (ofWord != null) {
                told.or(ofWord);
            }
        }
        for (int k = 0; k < lists.size(); k++) {
            if (sentence.mayHold(lists.get(k))) {
                told.or(byList.get(k));
            }
        }
        for (int type = 0; type < byType.length; type++) {
            if (byType[type] != null && sentence.mentions(1 << type)) {
                told.or(byType[type]);
            }
        }
        return told;
    }
}
