package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.finding.Finding;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.statement.Statement;

/** The engine alone: rules over claims and known statements that are in memory, without looking up what bears on the claims and without words. */
public final class EngineRun {

    private final CompiledRules rules;
    private final Background background;

    /**
     * @param rules      the rules to judge by
     * @param tolerances how far days may differ
     * @param known      all that is known
     */
    public EngineRun(CompiledRules rules, Tolerances tolerances, List<Statement> known) {
        this.rules = rules;
        this.background = new Background(known, new ArrayList<>(tolerances.leeways()));
    }

    /** What the rules conclude on some claims, of which there are a thousand or more. */
    public List<Finding> over(List<Statement> claims) {
        return Session.runMany(rules, claims, background);
    }
}
