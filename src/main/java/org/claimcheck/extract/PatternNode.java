package org.claimcheck.extract;

import java.util.List;
import java.util.Set;

/** A part of a pattern. */
sealed interface PatternNode {

    /** How a verb is used. */
    enum Voice { NONE, ANY, ACTIVE, PASSIVE, REFLEXIVE }

    /** One word or mark. */
    record Literal(String word) implements PatternNode {
    }

    /** Parts one after the other. */
    record Sequence(List<PatternNode> parts) implements PatternNode {
    }

    /** One of several, the earlier preferred. */
    record Choice(List<PatternNode> options) implements PatternNode {
    }

    /** Something that may be there, preferably so; several times if {@code many}. */
    record Maybe(PatternNode part, boolean many) implements PatternNode {
    }

    /** A mention of one of the types, bound to a variable unless its name is empty. */
    record Slot(Set<Mention.Type> types, String variable) implements PatternNode {
    }

    /** A word of a list; for a verb with the auxiliaries, negations and adverbs before it. */
    record Listed(String list, WordForms forms, Voice voice) implements PatternNode {
    }

    /** Up to that many tokens. */
    record Gap(int most, Reach reach) implements PatternNode {
    }

    /** What a gap may hold. */
    enum Reach {
        /** No other person or organisation, and no comma. */
        TIGHT,
        /** An aside: no comma, no name right before its end, and a finite verb only in a relative clause. */
        ASIDE,
        /** Anything within the clause. */
        LOOSE
    }

    /** Nothing, where the part does not follow. */
    record Unless(PatternNode part) implements PatternNode {
    }

    /**
     * The beginning of the sentence, or of a clause.
     *
     * @param ofSentence whether only that of the sentence is meant
     */
    record Beginning(boolean ofSentence) implements PatternNode {
    }
}
