package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.RuleCondition;
import org.claimcheck.rule.RuleConditions;

/**
 * Deletes each condition of rules in turn and tells which no scenario misses.
 *
 * <p>All variants of some rules are compiled together, each rule's in a package of their own; the scenarios of a rule are
 * then run once against all its variants.
 */
public final class MutationCheck {

    /** So many variants are compiled at once: more take more memory, fewer more time. */
    private static final int BATCH = 150;
    private static final Pattern NAME = Pattern.compile("(?m)^(\\s*rule\\s+)(?:\"[^\"\\n]*\"|\\S+)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+[\\w.]+\\s*;?");

    private final ScenarioRunner runner;

    /**
     * A check.
     *
     * @param runner runs the scenarios
     */
    public MutationCheck(ScenarioRunner runner) {
        this.runner = runner;
    }

    /**
     * A condition without which the rule passes all its scenarios.
     *
     * @param rule      the name of the rule
     * @param location  where the condition begins
     * @param condition its text
     * @param reason    why no scenario can tell, if the file says so
     */
    public record Survivor(String rule, SourceLocation location, String condition, Optional<String> reason) {
    }

    /**
     * What came of a check.
     *
     * @param conditions how many were deleted
     * @param survivors  those that no scenario misses, in the order of the rules
     * @param problems   comments that justify what does not survive, and rules whose scenarios fail as they are
     */
    public record Outcome(int conditions, List<Survivor> survivors, List<Problem> problems) {

        /** Takes copies of the lists. */
        public Outcome {
            survivors = List.copyOf(survivors);
            problems = List.copyOf(problems);
        }
    }

    /** The variants of a rule, by their names. */
    private record Variants(Rule rule, List<Scenario> scenarios, String home, RuleConditions conditions, Map<String, RuleCondition> byName,
                            Map<String, String> texts) {
    }

    /**
     * Checks rules whose scenarios hold.
     *
     * @param catalogue the rules; they compile
     * @param scenarios the scenarios of those to check, by the names of the rules
     */
    public Outcome run(RuleCatalogue catalogue, Map<String, List<Scenario>> scenarios) {
        List<Survivor> survivors = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Variants> batch = new ArrayList<>();
        int conditions = 0;
        int waiting = 0;
        for (Rule rule : catalogue.rules()) {
            if (!scenarios.containsKey(rule.name())) {
                continue;
            }
            Variants variants = variants(rule, catalogue.text(rule.name()), scenarios.get(rule.name()), "claimcheck.variants.of" + conditions);
            conditions += variants.byName().size();
            waiting += variants.byName().size();
            batch.add(variants);
            if (waiting >= BATCH) {
                run(catalogue, batch, survivors, problems);
                batch.clear();
                waiting = 0;
            }
        }
        run(catalogue, batch, survivors, problems);
        return new Outcome(conditions, survivors, problems);
    }

    private static Variants variants(Rule rule, String text, List<Scenario> scenarios, String home) {
        RuleConditions conditions = RuleConditions.of(text);
        Map<String, RuleCondition> byName = new TreeMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (RuleCondition condition : conditions.conditions()) {
            String name = String.format(Locale.ROOT, "%s without %04d", rule.name(), byName.size());
            byName.put(name, condition);
            texts.put(name, variant(condition.deletedFrom(text), name, home));
        }
        return new Variants(rule, scenarios, home, conditions, byName, texts);
    }

    private static String variant(String text, String name, String home) {
        String named = NAME.matcher(text).replaceFirst("$1" + Matcher.quoteReplacement('"' + name + '"'));
        Matcher given = PACKAGE.matcher(named);
        return given.find() ? given.replaceFirst("package " + home + ";") : "package " + home + "; " + named;
    }

    private void run(RuleCatalogue catalogue, List<Variants> batch, List<Survivor> survivors, List<Problem> problems) {
        Map<String, String> sources = new TreeMap<>();
        batch.forEach(variants -> sources.putAll(variants.texts()));
        Optional<CompiledModel> together = RuleCompiler.compileAll(sources);
        for (Variants variants : batch) {
            Set<String> alive = together.map(model -> alive(catalogue, variants, model.only(variants.home()), variants.byName().keySet()))
                    .orElseGet(() -> aliveAlone(catalogue, variants));
            List<RuleConditions.Justification> unused = new ArrayList<>(variants.conditions().justifications());
            String path = variants.rule().location().path();
            variants.byName().forEach((name, condition) -> {
                if (alive.contains(name)) {
                    Optional<RuleConditions.Justification> reason = variants.conditions().justifications().stream()
                            .filter(j -> j.covers(condition)).findFirst();
                    reason.ifPresent(unused::remove);
                    survivors.add(new Survivor(variants.rule().name(), SourceLocation.of(path, condition.line()), condition.text(),
                            reason.map(RuleConditions.Justification::reason)));
                }
            });
            unused.forEach(j -> problems.add(new Problem(SourceLocation.of(path, j.line()),
                    "'" + j.text() + "' does not survive, or does not begin on the line below", "remove the comment, or move it")));
        }
    }

    /** Variants that do not compile, or that fail when they run, must not take the others with them. */
    private Set<String> aliveAlone(RuleCatalogue catalogue, Variants variants) {
        Set<String> alive = new HashSet<>();
        variants.texts().forEach((name, text) -> RuleCompiler.compileAll(Map.of(name, text))
                .ifPresent(model -> alive.addAll(alive(catalogue, variants, model, Set.of(name)))));
        return alive;
    }

    /** The names of those variants that pass all scenarios. */
    private Set<String> alive(RuleCatalogue catalogue, Variants variants, CompiledModel model, Set<String> names) {
        Set<String> alive = new HashSet<>(names);
        CompiledRules rules = new CompiledRules(catalogue, List.of(RuleClasses.of(model, Optional.empty())));
        for (Scenario scenario : variants.scenarios()) {
            try {
                runner.run(scenario, rules, Set.copyOf(alive)).forEach((name, outcome) -> {
                    if (!outcome.passed()) {
                        alive.remove(name);
                    }
                });
            } catch (RuntimeException e) {
                // What a condition keeps away may make another one fail: that is missed, too.
                return names.size() == 1 ? Set.of() : aliveAlone(catalogue, variants);
            }
        }
        return alive;
    }
}
