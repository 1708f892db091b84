package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What must stand somewhere in a sentence for a wording to fit it: of most wordings a few looks at the whole sentence tell that none of its
 * tokens need be tried.
 */
final class PatternNeeds {

    /** The shortest literal that is rare enough to tell much. */
    private static final int TELLING = 4;

    private final AnyOf[] all;

    /** What a wording needs. */
    PatternNeeds(PatternNode wording) {
        List<AnyOf> needs = new ArrayList<>();
        gather(wording, needs);
        needs.sort(Comparator.comparingInt(AnyOf::rank));
        this.all = needs.toArray(AnyOf[]::new);
    }

    /** Adds what a part needs; nothing for one that may be empty. */
    private static void gather(PatternNode node, List<AnyOf> needs) {
        if (node instanceof PatternNode.Sequence sequence) {
            sequence.parts().forEach(part -> gather(part, needs));
        } else if (node instanceof PatternNode.Choice choice) {
            AnyOf any = new AnyOf();
            for (PatternNode option : choice.options()) {
                List<AnyOf> own = new ArrayList<>();
                gather(option, own);
                if (own.isEmpty()) {
                    return;
                }
                own.sort(Comparator.comparingInt(AnyOf::rank));
                any.add(own.get(0));
            }
            needs.add(any);
        } else if (node instanceof PatternNode.Literal literal) {
            needs.add(AnyOf.of(literal));
        } else if (node instanceof PatternNode.Listed listed) {
            needs.add(AnyOf.of(listed));
        } else if (node instanceof PatternNode.Slot slot) {
            needs.add(AnyOf.of(slot));
        }
    }

    /** Gives what tells most of a sentence that the wording does not fit it; nothing if the wording needs nothing. */
    void telling(Telling telling) {
        if (all.length == 0) {
            telling.anything();
            return;
        }
        AnyOf first = all[0];
        first.lists.forEach(telling::list);
        first.literals.forEach(telling::word);
        telling.mentions(first.types);
    }

    /** Takes of what one must stand in a sentence. */
    interface Telling {

        /** Anything will do. */
        void anything();

        /** A word of a list. */
        void list(WordForms list);

        /** A word, given in lower case. */
        void word(String word);

        /** A mention of one of some types, given as bits. */
        void mentions(int types);
    }

    /** Whether all that the wording needs may stand in a sentence, in whatever order. */
    boolean mayFit(Sentence sentence) {
        for (AnyOf need : all) {
            if (!need.isIn(sentence)) {
                return false;
            }
        }
        return true;
    }

    /** Mentions, words and lists of which one is needed. */
    private static final class AnyOf {

        private final List<String> literals = new ArrayList<>(2);
        private final List<WordForms> lists = new ArrayList<>(2);
        private int types;

        static AnyOf of(PatternNode.Literal literal) {
            AnyOf need = new AnyOf();
            need.literals.add(literal.word());
            return need;
        }

        static AnyOf of(PatternNode.Listed listed) {
            AnyOf need = new AnyOf();
            need.lists.add(listed.forms());
            return need;
        }

        static AnyOf of(PatternNode.Slot slot) {
            AnyOf need = new AnyOf();
            slot.types().forEach(type -> need.types |= 1 << type.ordinal());
            return need;
        }

        void add(AnyOf other) {
            literals.addAll(other.literals);
            lists.addAll(other.lists);
            types |= other.types;
        }

        /** How much of it stands in most sentences, so that others are to be asked first. */
        int rank() {
            int rank = types == 0 ? 0 : 2;
            for (String literal : literals) {
                rank = literal.length() < TELLING ? 3 : rank;
            }
            return rank == 0 && !literals.isEmpty() ? 1 : rank;
        }

        boolean isIn(Sentence sentence) {
            if (sentence.mentions(types)) {
                return true;
            }
            for (int k = 0; k < lists.size(); k++) {
                if (sentence.mayHold(lists.get(k))) {
                    return true;
                }
            }
            for (int k = 0; k < literals.size(); k++) {
                if (sentence.holds(literals.get(k))) {
                    return true;
                }
            }
            return false;
        }
    }
}
