package org.claimcheck.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.finding.Flaw;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Severity;
import org.claimcheck.statement.Statement;

/**
 * Finds the facts without which what remains fits together.
 *
 * <p>A fact that is wrong by itself goes first. Then, as long as two facts conflict, the one that conflicts with the most others goes; among
 * several the less certain one, the one with fewer sources, the one with the coarser dates, the one that claims the longer time, and at last the
 * one that stands later in the files. To remove the most conflicting vertex first is the usual approximation of a smallest vertex cover; here the
 * order of removal is also the reason that is told, and the confidence
 * grows with the square of the conflicts, since each is another witness.
 */
final class Culprits {

    /** Of a fact that is wrong by itself, whatever the others say. */
    private static final double ALONE = 0.95;
    /** Of a fact that the rule names as the wrong one because of what others say. */
    private static final double NAMED = 0.7;
    /** Of one of two facts that conflict with nothing else, where something but their order tells them apart. */
    private static final double LESS_TRUSTED = 0.65;

    private final RuleCatalogue catalogue;
    private final Map<String, Statement> facts = new TreeMap<>();
    private final Map<String, Suspect> fallen = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    /**
     * Lets facts fall until what remains fits together.
     *
     * @param flaws     all that is wrong; notes let nothing fall
     * @param catalogue the rules that found it
     */
    Culprits(Collection<Flaw> flaws, RuleCatalogue catalogue) {
        this.catalogue = catalogue;
        settle(flaws.stream().filter(flaw -> rule(flaw).severity() != Severity.INFO).toList());
    }

    /** The fact of a flaw that is most probably wrong: the one that fell first, since those that fell later did so for other conflicts. */
    Suspect suspect(Flaw flaw) {
        if (rule(flaw).blamesFirst() || flaw.evidence().isEmpty()) {
            return named(flaw);
        }
        return flaw.facts().stream().filter(fact -> order.containsKey(fact.id())).min(Comparator.comparing(fact -> order.get(fact.id())))
                .map(fact -> fallen.get(fact.id())).orElseGet(() -> new Suspect(flaw.facts().get(0), 1.0 / flaw.facts().size(), "nothing tells them apart"));
    }

    private static Suspect named(Flaw flaw) {
        return new Suspect(flaw.facts().get(0), flaw.evidence().isEmpty() ? ALONE : NAMED,
                flaw.evidence().isEmpty() ? "no other fact is needed to see it" : "it does not fit what stands beside it");
    }

    private Rule rule(Flaw flaw) {
        return catalogue.rule(flaw.rule()).orElseThrow();
    }

    private void fall(Suspect suspect) {
        if (fallen.putIfAbsent(suspect.fact().id(), suspect) == null) {
            order.put(suspect.fact().id(), order.size());
        }
    }

    private void settle(List<Flaw> flaws) {
        for (Flaw flaw : flaws) {
            Rule rule = rule(flaw);
            if (rule.severity() == Severity.ERROR && (flaw.evidence().isEmpty() || rule.blamesFirst())) {
                fall(named(flaw));
            }
        }
        Map<String, TreeSet<String>> conflicts = new HashMap<>();
        for (Flaw flaw : flaws) {
            if (!rule(flaw).blamesFirst() && flaw.facts().stream().noneMatch(fact -> fallen.containsKey(fact.id()))) {
                for (Statement one : flaw.facts()) {
                    facts.put(one.id(), one);
                    flaw.facts().stream().filter(other -> other != one)
                            .forEach(other -> conflicts.computeIfAbsent(one.id(), id -> new TreeSet<>()).add(other.id()));
                }
            }
        }
        Comparator<String> worst = Comparator.comparingInt((String id) -> -conflicts.get(id).size())
                .thenComparing((String id) -> facts.get(id), Trust.LEAST_FIRST);
        TreeSet<String> open = new TreeSet<>(worst);
        open.addAll(conflicts.keySet());
        while (!open.isEmpty()) {
            String culprit = open.pollFirst();
            TreeSet<String> others = conflicts.get(culprit);
            if (others.isEmpty()) {
                return;
            }
            fall(suspect(culprit, others, conflicts));
            for (String other : others) {
                open.remove(other);
                conflicts.get(other).remove(culprit);
                open.add(other);
            }
            others.clear();
        }
    }

    private Suspect suspect(String culprit, TreeSet<String> others, Map<String, TreeSet<String>> conflicts) {
        int own = others.size();
        int most = others.stream().mapToInt(other -> conflicts.get(other).size()).max().orElseThrow();
        Statement fact = facts.get(culprit);
        if (own > most) {
            return new Suspect(fact, (double) (own * own) / (own * own + most * most), "it conflicts with " + own + " facts, "
                    + (most == 1 ? own == 2 ? "neither of which conflicts with another" : "none of which conflicts with another" : "they with no more than " + most));
        }
        Optional<String> less = others.stream().filter(other -> conflicts.get(other).size() == most).sorted(Comparator.comparing(facts::get, Trust.LEAST_FIRST))
                .findFirst().flatMap(other -> Trust.difference(fact, facts.get(other)));
        return new Suspect(fact, less.isPresent() ? LESS_TRUSTED : 0.5, less.orElse("it stands later in the record, and nothing else tells the two apart"));
    }
}
