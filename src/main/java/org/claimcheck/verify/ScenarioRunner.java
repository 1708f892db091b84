package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Flaw;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.statement.Context;
import org.claimcheck.statement.Published;
import org.claimcheck.statement.Statement;

/** Runs scenarios: what a rule finds about a claim, or what is wrong with them, given exactly some known statements. */
public final class ScenarioRunner {

    private final CompiledRules rules;
    private final Tolerances tolerances;
    private final Knowledge knowledge;
    private final Optional<Extraction> extraction;

    /**
     * A runner.
     *
     * @param rules      the rules
     * @param tolerances how far figures and days may differ
     * @param knowledge  gives the vocabulary; its known statements are not used
     * @param extraction gets the claims of texts; without it scenarios with a text are {@link Outcome#skipped() skipped}
     */
    public ScenarioRunner(CompiledRules rules, Tolerances tolerances, Knowledge knowledge,
                          Optional<Extraction> extraction) {
        this.rules = rules;
        this.tolerances = tolerances;
        this.knowledge = knowledge;
        this.extraction = extraction;
    }

    /**
     * What came of a scenario.
     *
     * @param scenario the scenario
     * @param found    what the rule found
     * @param skipped  whether it could not be run
     */
    public record Outcome(Scenario scenario, List<Scenario.Expectation> found, boolean skipped) {

        /** Whether the rule found exactly what was expected, or the scenario was skipped. */
        public boolean passed() {
            return skipped || sorted(found).equals(sorted(scenario.expected()));
        }

        private static List<String> sorted(List<Scenario.Expectation> findings) {
            return findings.stream().map(Scenario.Expectation::toString).sorted().toList();
        }
    }

    /** Runs one scenario. */
    public Outcome run(Scenario scenario) {
        return run(scenario, rules, List.of(scenario.rule())).get(scenario.rule());
    }

    /** What each of several rules, in place of the scenario's own, makes of a scenario; they are run together. */
    Map<String, Outcome> run(Scenario scenario, CompiledRules compiled, Collection<String> names) {
        List<Statement> claims = scenario.claims();
        Map<String, Outcome> outcomes = new TreeMap<>();
        if (scenario.text().isPresent()) {
            if (extraction.isEmpty()) {
                names.forEach(name -> outcomes.put(name, new Outcome(scenario, List.of(), true)));
                return outcomes;
            }
            claims = extraction.get().claims(ScenarioFile.ARTICLE, scenario.text().get(), scenario.published(),
                    scenario.language()).claims();
        }
        List<Statement> all = new ArrayList<>(claims);
        scenario.elsewhere().forEach(other -> all.addAll(other.claims()));
        List<Statement> judged = scenario.text().isPresent() ? claims : claims.subList(Math.max(0, claims.size() - 1), claims.size());
        Relevance relevance = new Relevance(knowledge, tolerances);
        List<Statement> told = new ArrayList<>(all);
        told.addAll(scenario.given());
        List<Context> context = relevance.context(all, scenario.given());
        context.addAll(published(scenario));
        context.addAll(scenario.leeways());
        context.addAll(Bystanders.of(told));
        context.addAll(FactCheck.context(knowledge, scenario.given()));
        Background background = new Background(scenario.given(), context);
        List<Finding> findings = Session.run(compiled, all, background).stream().filter(f -> !f.kind().isAboutClaims() || judged.contains(f.claim())).toList();
        for (String name : names) {
            outcomes.put(name, new Outcome(scenario, findings.stream().filter(f -> f.rule().equals(name)).map(ScenarioRunner::found)
                    .sorted(Comparator.comparing(Scenario.Expectation::toString)).toList(), false));
        }
        return outcomes;
    }

    /** When the articles of a scenario were published, where it says so. */
    static List<Published> published(Scenario scenario) {
        List<Published> published = new ArrayList<>();
        Verifier.published(ScenarioFile.ARTICLE, scenario.published()).ifPresent(published::add);
        scenario.elsewhere().forEach(other -> Verifier.published(other.article(), other.published()).ifPresent(published::add));
        return published;
    }

    /** Evidence by id, of a flaw all its facts; a claim of the same article by the id that the scenario gives it. */
    private static Scenario.Expectation found(Finding finding) {
        List<Statement> evidence = finding instanceof Flaw flaw ? flaw.facts() : finding.evidence();
        SortedSet<String> ids = evidence.stream().map(ScenarioRunner::id)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Scenario.Expectation(finding.kind(), ids);
    }

    private static String id(Statement statement) {
        String id = statement.id();
        return id.startsWith(ScenarioFile.ARTICLE + "#") ? id.substring(ScenarioFile.ARTICLE.length() + 1) : id;
    }
}
