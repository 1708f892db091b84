package org.claimcheck.verify;

import java.util.List;
import java.util.Optional;
import org.claimcheck.rule.Rule;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.RuleTrace.Value;

/**
 * How the rules met one claim.
 *
 * @param claim      the claim
 * @param asked      the claim that the rules saw in its stead: itself, or an equal one where the article repeats itself; empty
 *                   if no rule saw it, since it is about somebody unnamed
 * @param properties what the claim is to rules: its properties by the names that they use
 * @param rules      the rules that could bear on it: those that came to a conclusion first, then those that came farthest
 * @param others     the rules that are about other kinds of statement, or about other matters
 * @param known      the known facts that bear on this claim
 * @param beside     how many known facts were there besides, for other claims
 */
public record ClaimTrace(Statement claim, Optional<Statement> asked, List<Value> properties, List<RuleTrace> rules,
                         List<Rule> others, List<Statement> known, int beside) {

    /** Takes copies of the lists. */
    public ClaimTrace {
        properties = List.copyOf(properties);
        rules = List.copyOf(rules);
        others = List.copyOf(others);
        known = List.copyOf(known);
    }
}
