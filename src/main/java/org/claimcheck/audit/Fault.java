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
 * @param suspect     the one of them that is most probably wrong
 * @param explanation what is wrong, in a sentence
 * @param suggestion  what to do about it
 */
public record Fault(Rule rule, List<Statement> facts, Suspect suspect, String explanation, Optional<String> suggestion) {

    /** Takes a copy of the facts. */
    public Fault {
        facts = List.copyOf(facts);
    }
}
