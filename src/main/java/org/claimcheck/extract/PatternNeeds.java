package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** What must stand somewhere in a sentence for a wording to fit it, in whatever order; most wordings need something that most sentences lack. */
final class PatternNeeds {

    private final List<AnyOf> all = new ArrayList<>();

    /** What a wording needs. */
    PatternNeeds(PatternNode wording) {
        gather(wording, all);
    }

    /** All of what is needed; nothing of a wording that fits anything. */
    List<AnyOf> all() {
        return all;
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
                any.add(Collections.min(own, Comparator.comparingInt(AnyOf::rank)));
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

    /** Mentions, words and lists of which one is needed. */
    static final class AnyOf {

        /** The shortest literal that is rare enough to tell much. */
        private static final int TELLING = 4;

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

        /** Words in lower case. */
        List<String> literals() {
            return literals;
        }

        /** Lists of words. */
        List<WordForms> lists() {
            return lists;
        }

        /** Types of mention, a bit for each. */
        int types() {
            return types;
        }

        /** How much of it stands in most sentences. */
        private int rank() {
            int rank = types == 0 ? 0 : 2;
            for (String literal : literals) {
                rank = literal.length() < TELLING ? 3 : rank;
            }
            return rank == 0 && !literals.isEmpty() ? 1 : rank;
        }
    }
}
