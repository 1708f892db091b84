package org.claimcheck.finding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Statement;

/**
 * Known facts that cannot all be right, or one that something is wrong with.
 *
 * <p>Sentences of the rule name the first fact {@code {known...}} and the second {@code {also...}}.
 *
 * @param rule  the name of the rule that concludes it
 * @param facts the facts, in the order in which the rule's sentences name them
 */
public record Flaw(String rule, List<Statement> facts) implements Finding {

    /**
     * Takes a copy of the facts without duplicates.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Flaw {
        facts = List.copyOf(new LinkedHashSet<>(facts));
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("A flaw needs a fact");
        }
    }

    /** Of one fact. */
    public Flaw(String rule, Statement fact) {
        this(rule, List.of(fact));
    }

    /** Of two facts. */
    public Flaw(String rule, Statement fact, Statement other) {
        this(rule, List.of(fact, other));
    }

    /** Of three facts. */
    public Flaw(String rule, Statement fact, Statement other, Statement third) {
        this(rule, List.of(fact, other, third));
    }

    /** The first fact: nothing is claimed. */
    @Override
    public Statement claim() {
        return facts.get(0);
    }

    /** The other facts. */
    @Override
    public List<Statement> evidence() {
        return facts.subList(1, facts.size());
    }

    @Override
    public Optional<Detail> told() {
        return Optional.empty();
    }

    @Override
    public FindingKind kind() {
        return FindingKind.FLAW;
    }
}
