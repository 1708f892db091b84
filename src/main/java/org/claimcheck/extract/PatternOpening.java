package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a pattern may begin with, gathered from its first parts: of most tokens it tells at once that the pattern does
 * not fit there.
 */
final class PatternOpening {

    private final Set<String> literals = new HashSet<>();
    private final List<WordForms> lists = new ArrayList<>();
    private int types;
    private boolean any;

    /**
     * The opening of a pattern.
     *
     * @param verbGroup the words that may stand before a verb
     */
    PatternOpening(PatternNode node, WordForms verbGroup) {
        any |= !gather(node, verbGroup);
    }

    /** Gathers what a part may begin with; whether that is all there is to begin with, since the part is never empty. */
    private boolean gather(PatternNode node, WordForms verbGroup) {
        if (node instanceof PatternNode.Literal literal) {
            literals.add(literal.word());
            return true;
        }
        if (node instanceof PatternNode.Slot slot) {
            slot.types().forEach(type -> types |= 1 << type.ordinal());
            return true;
        }
        if (node instanceof PatternNode.Listed listed) {
            add(listed.forms());
            if (listed.voice() != PatternNode.Voice.NONE) {
                add(verbGroup);
            }
            return true;
        }
        if (node instanceof PatternNode.Choice choice) {
            boolean all = true;
            for (PatternNode option : choice.options()) {
                all &= gather(option, verbGroup);
            }
            return all;
        }
        if (node instanceof PatternNode.Sequence sequence) {
            for (PatternNode part : sequence.parts()) {
                if (part instanceof PatternNode.Maybe maybe) {
                    any |= !gather(maybe.part(), verbGroup);
                } else if (!(part instanceof PatternNode.Beginning || part instanceof PatternNode.Unless)) {
                    return gather(part, verbGroup);
                }
            }
        }
        return false;
    }

    private void add(WordForms forms) {
        if (!lists.contains(forms)) {
            lists.add(forms);
        }
    }

    /** Whether the pattern may fit at a token of a sentence. */
    boolean mayBegin(Sentence sentence, int i) {
        if (any || sentence.begins(i, types)) {
            return true;
        }
        Token token = sentence.token(i);
        for (int k = 0; k < lists.size(); k++) {
            if (lists.get(k).mayBegin(token)) {
                return true;
            }
        }
        return !literals.isEmpty() && literals.contains(token.lower());
    }
}
