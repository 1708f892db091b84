package org.claimcheck.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimcheck.finding.Flaw;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.Severity;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.FactCheck;
import org.claimcheck.verify.Verifier;

/**
 * What is wrong with known facts.
 *
 * @param faults  all that was found, the gravest first, then by rule and by the ids of the facts
 * @param checked how many facts were checked
 * @param rules   how many rules checked them
 */
public record Audit(List<Fault> faults, int checked, int rules) {

    /** Takes a copy of the faults. */
    public Audit {
        faults = List.copyOf(faults);
    }

    /** Checks all known facts against each other. */
    public static Audit of(Knowledge knowledge, FactCheck check) {
        Wording wording = Verifier.wording(knowledge);
        List<Flaw> flaws = check.run(knowledge);
        Culprits culprits = new Culprits(flaws, check.catalogue());
        List<Fault> faults = new ArrayList<>();
        for (Flaw flaw : flaws) {
            Rule rule = check.catalogue().rule(flaw.rule()).orElseThrow();
            faults.add(new Fault(rule, flaw.facts(), culprits.suspect(flaw), FactCheck.explanation(rule, flaw, wording),
                    FactCheck.suggestion(rule, flaw, wording)));
        }
        faults.sort(Comparator.comparing((Fault fault) -> fault.rule().severity()).thenComparing(fault -> fault.rule().name())
                .thenComparing(fault -> String.join(" ", ids(fault.facts()))));
        return new Audit(faults, knowledge.statements().size(), check.catalogue().rules().size());
    }

    private static List<String> ids(Collection<Statement> facts) {
        return facts.stream().map(Statement::id).toList();
    }

    /** Only the faults of some severity or a graver one. */
    public Audit from(Severity least) {
        return new Audit(faults.stream().filter(fault -> fault.rule().severity().compareTo(least) <= 0).toList(), checked, rules);
    }

    /** Only the faults that are about some of the given facts, and how many these are. */
    public Audit about(Set<String> facts) {
        return new Audit(faults.stream().filter(fault -> fault.facts().stream().anyMatch(fact -> facts.contains(fact.id()))).toList(), facts.size(), rules);
    }

    /** How many faults are of a severity. */
    public int count(Severity severity) {
        return (int) faults.stream().filter(fault -> fault.rule().severity() == severity).count();
    }
}
