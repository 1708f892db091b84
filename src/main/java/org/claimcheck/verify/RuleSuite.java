package org.claimcheck.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.RuleConditions;
import org.claimcheck.rule.Tolerances;

/** Rules with the scenarios beside them, as the one who writes rules sees them. */
public final class RuleSuite {

    private final RuleCatalogue catalogue;
    private final RuleCompiler compiler;
    private final Knowledge knowledge;
    private final Tolerances tolerances;
    private final Optional<Extraction> extraction;
    private final Map<String, List<Scenario>> scenarios = new TreeMap<>();
    private final Map<String, List<Problem>> unreadable = new TreeMap<>();

    /**
     * A suite, which reads scenarios when they are needed.
     *
     * @param catalogue  the rules
     * @param compiler   compiles them when they are needed
     * @param knowledge  gives the entities and the vocabulary
     * @param tolerances how far figures and days may differ
     * @param extraction gets the claims of scenarios that give a text; without it they are not run
     */
    public RuleSuite(RuleCatalogue catalogue, RuleCompiler compiler, Knowledge knowledge, Tolerances tolerances, Optional<Extraction> extraction) {
        this.catalogue = catalogue;
        this.compiler = compiler;
        this.knowledge = knowledge;
        this.tolerances = tolerances;
        this.extraction = extraction;
    }

    /** The rules; their problems tell of those that cannot be read. */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /** The scenarios of a rule, in the order of their file; none if it cannot be used. */
    public List<Scenario> scenarios(Rule rule) {
        return scenarios.computeIfAbsent(rule.name(), name -> {
            try {
                Path file = scenarioFile(rule);
                return Files.exists(file) ? ScenarioFile.read(file, knowledge, rule.kind().isAboutClaims()) : List.of();
            } catch (InvalidInputException e) {
                unreadable.put(name, e.problems());
                return List.of();
            } catch (IOException e) {
                unreadable.put(name, List.of(new Problem(SourceLocation.of(scenarioFile(rule).toString()), "the file cannot be read (" + e.getMessage() + ")",
                        "check the file and its permissions")));
                return List.of();
            }
        });
    }

    /** Where the scenarios of a rule stand. */
    public static Path scenarioFile(Rule rule) {
        return Path.of(rule.location().path()).resolveSibling(rule.name() + ScenarioFile.ENDING);
    }

    /**
     * What came of the scenarios of some rules.
     *
     * @param rules    the rules that were tried
     * @param outcomes what came of each scenario
     * @param problems what keeps rules or scenarios from being tried, sorted by location
     */
    public record Tested(List<Rule> rules, List<ScenarioRunner.Outcome> outcomes, List<Problem> problems) {

        /** Takes copies of the lists. */
        public Tested {
            rules = List.copyOf(rules);
            outcomes = List.copyOf(outcomes);
            problems = problems.stream().sorted().distinct().toList();
        }

        /** The scenarios in which the rule found something else than was expected. */
        public List<ScenarioRunner.Outcome> failures() {
            return outcomes.stream().filter(outcome -> !outcome.passed()).toList();
        }

        /** Whether all is as it should be. */
        public boolean passed() {
            return problems.isEmpty() && failures().isEmpty();
        }

        private boolean fires(Rule rule) {
            return outcomes.stream().anyMatch(outcome -> outcome.scenario().rule().equals(rule.name()) && !outcome.found().isEmpty());
        }
    }

    /**
     * Runs the scenarios of some rules; only these are compiled.
     *
     * @param names the names of the rules; empty for all
     */
    public Tested test(Set<String> names) {
        return test(names, compiled(names));
    }

    private Tested test(Set<String> names, CompiledRules compiled) {
        ScenarioRunner runner = runner(compiled);
        List<ScenarioRunner.Outcome> outcomes = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(compiled.catalogue().problems().stream().filter(problem -> concerns(problem, names)).toList());
        for (Rule rule : compiled.catalogue().rules()) {
            List<Scenario> own = scenarios(rule);
            problems.addAll(unreadable.getOrDefault(rule.name(), List.of()));
            if (own.isEmpty() && !unreadable.containsKey(rule.name())) {
                problems.add(new Problem(rule.location(), "the rule has no scenarios", "write some into " + shown(scenarioFile(rule))
                        + "; claimcheck rules new shows the form"));
            }
            for (Scenario scenario : own) {
                try {
                    outcomes.add(runner.run(scenario));
                } catch (RuntimeException e) {
                    problems.add(new Problem(rule.location(), "the rule breaks off in the scenario '" + scenario.name() + "' (" + cause(e) + ")",
                            "ask for what may be missing before using it, as in place.catalogued"));
                }
            }
        }
        return new Tested(compiled.catalogue().rules(), outcomes, problems);
    }

    /** Problems of files name no rule: those of the wanted rules and of nothing else are told, and of all if all are wanted. */
    private static boolean concerns(Problem problem, Set<String> names) {
        if (names.isEmpty()) {
            return true;
        }
        String file = problem.location().path();
        return names.stream().anyMatch(name -> file.endsWith("/" + name + ".drl") || file.equals(name + ".drl"));
    }

    private static String cause(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage().lines().findFirst().orElse(""));
    }

    /**
     * What is wrong with some rules beside their scenarios, sorted by location: they cannot be read or do not compile, use
     * what rules must not, compare all facts with all others, never fire, or lack a near miss.
     *
     * @param names the names of the rules; empty for all
     */
    public List<Problem> check(Set<String> names) {
        CompiledRules compiled = compiled(names);
        Tested tested = test(names, compiled);
        List<Problem> problems = new ArrayList<>(tested.problems());
        for (Rule rule : tested.rules()) {
            for (RuleConditions.Unindexed pattern : RuleConditions.of(catalogue.text(rule.name())).unindexed()) {
                problems.add(new Problem(SourceLocation.of(rule.location().path(), pattern.line()),
                        "no == joins '" + pattern.text() + "' to what stands before it, so every fact is compared with every other",
                        "join it by a key, such as subjectKey == $subject"));
            }
            List<Scenario> own = scenarios(rule);
            String file = shown(scenarioFile(rule));
            if (!own.isEmpty() && !tested.fires(rule)) {
                problems.add(new Problem(rule.location(), "no scenario makes the rule fire", "add one to " + file));
            }
            if (!own.isEmpty() && own.stream().allMatch(Scenario::fires)) {
                problems.add(new Problem(rule.location(), "the rule has no near miss", "add a scenario with 'expect: []' to " + file));
            }
            Set<String> seen = new HashSet<>();
            own.stream().filter(scenario -> !seen.add(scenario.name())).forEach(scenario -> problems.add(new Problem(scenario.location(),
                    "a scenario '" + scenario.name() + "' stands above already", "give it another name")));
        }
        return problems.stream().sorted().distinct().toList();
    }

    /**
     * Deletes each condition of some rules in turn. Rules that do not compile are passed over; those whose scenarios fail are a
     * problem, since nothing can be learned from them.
     *
     * @param names the names of the rules; empty for all
     */
    public MutationCheck.Outcome mutations(Set<String> names) {
        CompiledRules compiled = compiled(names);
        Tested tested = test(names, compiled);
        Map<String, List<Scenario>> holding = new TreeMap<>();
        tested.rules().forEach(rule -> holding.put(rule.name(), scenarios(rule)));
        tested.failures().forEach(outcome -> holding.remove(outcome.scenario().rule()));
        holding.values().removeIf(List::isEmpty);
        MutationCheck.Outcome outcome = new MutationCheck(runner(compiled)).run(compiled.catalogue(), holding);
        List<Problem> problems = new ArrayList<>(outcome.problems());
        tested.rules().stream().filter(rule -> tested.failures().stream().anyMatch(f -> f.scenario().rule().equals(rule.name())))
                .forEach(rule -> problems.add(new Problem(rule.location(), "scenarios of the rule fail, so none of its conditions was deleted",
                        "see claimcheck rules test " + rule.name())));
        return new MutationCheck.Outcome(outcome.conditions(), outcome.survivors(), problems);
    }

    private CompiledRules compiled(Set<String> names) {
        List<String> others = names.isEmpty() ? List.of() : catalogue.rules().stream().map(Rule::name).filter(name -> !names.contains(name)).toList();
        return compiler.compile(catalogue.without(others, List.of()));
    }

    private ScenarioRunner runner(CompiledRules compiled) {
        return new ScenarioRunner(compiled, tolerances, knowledge, extraction);
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
