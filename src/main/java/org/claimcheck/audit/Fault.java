package org.claimcheck.audit;

import java.util.List;
import java.util.Optional;
import org.claimcheck.rule.Rule;
import org.claimcheck.statement.Statement;

/**
 * Something that is wrong with known facts, and which of them is probably to blame. All facts are kept.
 *
 * @param rule        the rule that found it
 * @param facts       the facts it is about, in the order in which the rule names them
 * @param blame       those of them that are probably wrong, the likeliest first; never empty
 * @param explanation what is wrong, in a sentence
 * @param suggestion  what to do about it
 */
public record Fault(Rule rule, List<Statement> facts, List<Suspect> blame, String explanation, Optional<String> suggestion) {

    /** Takes copies of the lists. */
    public Fault {
        facts = List.copyOf(facts);
        blame = List.copyOf(blame);
    }

    /** How probably the first suspect is to blame, above 0 and up to 1. */
    public double confidence() {
        return blame.get(0).confidence();
    }
}
