package org.claimcheck.finding;

import java.util.Collection;
import java.util.List;
import org.claimcheck.statement.Statement;

/**
 * A claim says the same as another one of the same origin.
 *
 * @param rule     the name of the rule that concludes it
 * @param claim    the claim it is about
 * @param evidence what it rests on, in the order in which the rule's sentences name it; never empty
 */
public record Repetition(String rule, Statement claim, List<Statement> evidence) implements Finding {

    /** Takes a copy of the evidence without duplicates. */
    public Repetition {
        evidence = Evidence.checked(evidence);
    }

    /** With one piece of evidence. */
    public Repetition(String rule, Statement claim, Statement known) {
        this(rule, claim, List.of(known));
    }

    /** With two pieces of evidence. */
    public Repetition(String rule, Statement claim, Statement known, Statement also) {
        this(rule, claim, List.of(known, also));
    }

    /** With one piece of evidence and any number of further ones, which are sorted by their ids. */
    public Repetition(String rule, Statement claim, Statement known, Collection<?> others) {
        this(rule, claim, Evidence.of(known, others));
    }

    @Override
    public FindingKind kind() {
        return FindingKind.REPETITION;
    }
}
