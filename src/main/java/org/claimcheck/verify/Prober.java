package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.rule.Rule;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.RuleTrace.Form;
import org.claimcheck.verify.RuleTrace.Met;
import org.claimcheck.verify.RuleTrace.Outcome;
import org.claimcheck.verify.RuleTrace.Step;
import org.claimcheck.verify.RuleTrace.Test;
import org.claimcheck.verify.RuleTrace.Value;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.patterns.PatternImpl;
import org.kie.api.runtime.KieSession;

/**
 * Finds out which conditions of rules a claim meets, and which known facts meet the others.
 *
 * <p>The engine itself decides: for every element of a rule it is asked where the rule holds up to there, and, given what
 * stands before the element, which facts meet each single constraint of it. The questions are put together from the
 * compiled conditions of the rules, and put to a session with the facts of the verification.
 */
final class Prober {

    /** How many facts are told of where there may be many. */
    private static final int MOST_FACTS = 3;

    private static final java.util.regex.Pattern EQUATION = java.util.regex.Pattern.compile("(?<![=!<>])==(?!=)");

    private final CompiledRules rules;
    private final Statement claim;
    private final Questions questions = new Questions();
    private final List<Probe> probes = new ArrayList<>();

    /**
     * @param claim the claim to ask about; it is to be among the claims that are given to {@link #trace}
     */
    Prober(CompiledRules rules, Statement claim) {
        this.rules = rules;
        this.claim = claim;
    }

    /** Asks about a rule; false if it is about another kind of statement. */
    boolean add(Rule rule) {
        Optional<Probe> probe = rules.conditions(rule.name()).flatMap(conditions -> probe(rule, conditions));
        probe.ifPresent(probes::add);
        return probe.isPresent();
    }

    /**
     * What came of the rules that were asked about, in the order in which they were added.
     *
     * @param concluded the names of the rules that concluded something about the claim
     */
    List<RuleTrace> trace(List<Statement> claims, Background background, Set<String> concluded) {
        KieSession session = questions.load().newKieSession();
        try {
            Session.facts(claims, background).forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return probes.stream().map(probe -> new RuleTrace(probe.rule(), concluded.contains(probe.rule().name()), probe.steps())).toList();
    }

    private Optional<Probe> probe(Rule rule, List<Condition> conditions) {
        int about = aboutClaim(conditions);
        if (about < 0 || !((Pattern<?>) conditions.get(about)).getPatternVariable().getType().isInstance(claim)) {
            return Optional.empty();
        }
        return Optional.of(new Probe(rule, conditions, about));
    }

    /** The pattern that a rule is about: by custom it is called $claim. */
    private static int aboutClaim(List<Condition> conditions) {
        int first = -1;
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i) instanceof Pattern<?> pattern && pattern.getType() == Condition.Type.PATTERN) {
                if (pattern.getPatternVariable().getName().equals("$claim")) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }

    /** The questions about one rule. */
    private final class Probe {

        private final Rule rule;
        private final List<Condition> conditions;
        private final int about;
        private final List<Condition> written;
        private final ConditionText text;
        private final List<Asking> askings = new ArrayList<>();

        Probe(Rule rule, List<Condition> conditions, int about) {
            this.rule = rule;
            this.conditions = new ArrayList<>(conditions);
            this.about = about;
            this.written = List.copyOf(conditions);
            this.text = new ConditionText(rules.catalogue().text(rule.name()), conditions);
            this.conditions.set(about, restricted((Pattern<?>) conditions.get(about)));
            for (int i = 0; i < conditions.size(); i++) {
                askings.add(new Asking(i));
            }
        }

        Rule rule() {
            return rule;
        }

        List<Step> steps() {
            return askings.stream().map(Asking::step).toList();
        }

        /** The pattern for the one claim that is asked about. */
        private <T> Condition restricted(Pattern<T> pattern) {
            List<Constraint> all = new ArrayList<>(List.of(isClaim(pattern.getPatternVariable())));
            all.addAll(ConditionText.constraints(pattern));
            return copy(pattern, all);
        }

        private <T> Constraint isClaim(Variable<T> variable) {
            return new SingleConstraint1<>("the claim", variable, fact -> fact == claim);
        }

        /** What is asked about one element. */
        private final class Asking {

            private final int index;
            private final Condition condition;
            /** The facts and values that stand before the element. */
            private final List<Variable<?>> given;
            private final Questions.Answers before;
            private final Questions.Answers reached;
            private final Optional<Pattern<?>> pattern;
            private final List<Constraint> tests;
            private final Questions.Answers candidates;
            private final List<Questions.Answers> each = new ArrayList<>();
            private final List<Pattern<?>> denied;
            private final Questions.Answers counter;
            private final List<Questions.Answers> parts = new ArrayList<>();

            Asking(int index) {
                this.index = index;
                this.condition = conditions.get(index);
                List<Condition> prefix = conditions.subList(0, index);
                this.given = variables(prefix);
                this.before = index == 0 ? new Questions.Answers(List.of(List.of())) : askings.get(index - 1).reached;
                List<Condition> upTo = with(conditions.subList(0, index + 1), source(index));
                this.reached = questions.ask(upTo, variables(upTo));
                this.pattern = sole(condition);
                this.tests = pattern.map(ConditionText::constraints).orElse(List.of()).stream().filter(test -> !isRestriction(test)).toList();
                this.candidates = pattern.map(p -> single(prefix, p, List.of())).orElse(null);
                pattern.ifPresent(p -> tests.forEach(test -> each.add(single(prefix, p, List.of(test)))));
                this.denied = denied(condition);
                this.counter = denied.isEmpty() ? null : counter(prefix);
                if (condition.getType() == Condition.Type.OR) {
                    for (Condition part : condition.getSubConditions()) {
                        parts.add(questions.ask(with(prefix, List.of(part)), given));
                    }
                }
            }

            /** The accumulation that a pattern takes its value from: the compiler puts it behind the pattern. */
            private List<Condition> source(int of) {
                boolean follows = of + 1 < conditions.size() && conditions.get(of + 1).getType() == Condition.Type.ACCUMULATE
                        && conditions.get(of) instanceof Pattern<?> taking && conditions.get(of).getType() == Condition.Type.PATTERN
                        && List.of(conditions.get(of + 1).getBoundVariables()).contains(taking.getPatternVariable());
                return follows ? List.of(conditions.get(of + 1)) : List.of();
            }

            private boolean isRestriction(Constraint test) {
                return test instanceof SingleConstraint single && single.getExprId().equals("the claim");
            }

            /** Which facts meet some constraints of the element, given what stands before it. */
            private Questions.Answers single(List<Condition> prefix, Pattern<?> of, List<Constraint> constraints) {
                List<Constraint> all = new ArrayList<>(constraints);
                if (index == about) {
                    all.add(isClaim(of.getPatternVariable()));
                }
                List<Variable<?>> variables = new ArrayList<>(given);
                variables.add(of.getPatternVariable());
                return questions.ask(with(with(prefix, List.of(copy(of, all))), source(index)), variables);
            }

            private Questions.Answers counter(List<Condition> prefix) {
                List<Variable<?>> variables = new ArrayList<>(given);
                denied.forEach(one -> variables.add(one.getPatternVariable()));
                return questions.ask(with(prefix, denied), variables);
            }

            Step step() {
                int line = text.line(written.get(index));
                boolean asked = !before.tuples().isEmpty();
                Outcome outcome = outcome(asked, !reached.tuples().isEmpty());
                if (pattern.isPresent()) {
                    return index == about ? aboutClaim(line, outcome) : aboutFacts(line, outcome);
                }
                Form form = !denied.isEmpty() ? Form.NOT : parts.isEmpty() ? Form.WHOLE : Form.EITHER;
                List<Test> alternatives = new ArrayList<>();
                for (int i = 0; i < parts.size(); i++) {
                    int met = distinct(parts.get(i)).size();
                    alternatives.add(new Test(ConditionText.of(condition.getSubConditions().get(i)), text.line(condition.getSubConditions().get(i)), outcome(asked, met > 0), met, List.of()));
                }
                Set<List<Object>> met = new LinkedHashSet<>();
                if (counter != null && outcome == Outcome.FAILED) {
                    counter.tuples().forEach(tuple -> met.add(tuple.subList(given.size(), tuple.size())));
                }
                return new Step(form, ConditionText.of(written.get(index)), line, outcome, List.of(), 0, met.size(), first(met), List.of(), alternatives);
            }

            private Step aboutClaim(int line, Outcome outcome) {
                List<Test> told = new ArrayList<>();
                for (int i = 0; i < tests.size(); i++) {
                    boolean met = !each.get(i).tuples().isEmpty();
                    told.add(test(i, outcome(outcome != Outcome.NOT_EVALUATED, met), met ? 1 : 0,
                            before.tuples().isEmpty() ? List.of() : values(i, before.tuples().get(0), claim)));
                }
                return new Step(Form.CLAIM, head(), line, outcome, told, 1, reached.tuples().isEmpty() ? 0 : 1, List.of(), List.of(),
                        List.of());
            }

            private Step aboutFacts(int line, Outcome outcome) {
                List<List<Object>> near = distinct(candidates).stream().filter(tuple -> last(tuple) != claim).toList();
                List<Set<List<Object>>> met = each.stream().map(answers -> (Set<List<Object>>) new HashSet<>(answers.tuples())).toList();
                List<Test> told = new ArrayList<>();
                for (int i = 0; i < tests.size(); i++) {
                    Set<List<Object>> own = met.get(i);
                    int count = (int) near.stream().filter(own::contains).map(Prober::last).distinct().count();
                    told.add(test(i, outcome(outcome != Outcome.NOT_EVALUATED, count > 0), count, List.of()));
                }
                Set<List<Object>> held = new LinkedHashSet<>();
                if (outcome == Outcome.HELD) {
                    near.stream().filter(tuple -> met.stream().allMatch(own -> own.contains(tuple)))
                            .forEach(tuple -> held.add(List.of(last(tuple))));
                }
                List<Met> nearest = outcome == Outcome.FAILED ? nearest(near, met) : List.of();
                return new Step(Form.FACT, head(), line, outcome, told, (int) near.stream().map(Prober::last).distinct().count(), held.size(), first(held), nearest, List.of());
            }

            /** The candidates that meet the most tests; of those that are to have something in common with the claim, only such. */
            private List<Met> nearest(List<List<Object>> near, List<Set<List<Object>>> met) {
                List<Integer> alone = new ArrayList<>();
                List<Integer> joins = new ArrayList<>();
                List<Integer> equations = new ArrayList<>();
                for (int i = 0; i < tests.size(); i++) {
                    (isJoin(tests.get(i)) ? joins : alone).add(i);
                    if (isJoin(tests.get(i)) && EQUATION.matcher(ConditionText.of(tests.get(i))).find()) {
                        equations.add(i);
                    }
                }
                // To be later than the claim, or of another place, brings no fact near it; to be of the same office does.
                List<Integer> common = equations.isEmpty() ? joins : equations;
                Map<List<Object>, Integer> score = new HashMap<>();
                List<List<Object>> ranked = new ArrayList<>();
                for (List<Object> tuple : near) {
                    if (common.isEmpty() || common.stream().anyMatch(i -> met.get(i).contains(tuple))) {
                        score.put(tuple, (int) met.stream().filter(own -> own.contains(tuple)).count());
                        ranked.add(tuple);
                    }
                }
                // What is by itself of the kind that is asked for comes nearer than what is not.
                if (ranked.stream().anyMatch(tuple -> alone.stream().allMatch(i -> met.get(i).contains(tuple)))) {
                    ranked.removeIf(tuple -> alone.stream().anyMatch(i -> !met.get(i).contains(tuple)));
                }
                int best = ranked.stream().mapToInt(score::get).max().orElse(0);
                ranked.removeIf(tuple -> score.get(tuple) < best);
                ranked.sort(Comparator.comparing(tuple -> order(last(tuple))));
                return ranked.stream().limit(MOST_FACTS).map(tuple -> {
                    List<Test> told = new ArrayList<>();
                    for (int i = 0; i < tests.size(); i++) {
                        boolean holds = met.get(i).contains(tuple);
                        told.add(test(i, outcome(true, holds), holds ? 1 : 0, values(i, tuple, last(tuple))));
                    }
                    return new Met(List.of(last(tuple)), told);
                }).toList();
            }

            private boolean isJoin(Constraint test) {
                return test instanceof SingleConstraint single
                        && List.of(single.getVariables()).stream().anyMatch(variable -> position(variable) >= 0);
            }

            /** The place of a variable among those that are given, or -1. */
            private int position(Variable<?> variable) {
                for (int i = 0; i < given.size(); i++) {
                    if (given.get(i) == variable || given.get(i).getName().equals(variable.getName())) {
                        return i;
                    }
                }
                return -1;
            }

            private String head() {
                return (condition.getType() == Condition.Type.EXISTS ? "exists " : "") + ConditionText.head(pattern.orElseThrow());
            }

            private Test test(int i, Outcome outcome, int met, List<Value> values) {
                return new Test(ConditionText.of(tests.get(i)), text.line(tests.get(i)), outcome, met, values);
            }

            /** What a test looks at: properties of the fact and values that stand before it. */
            private List<Value> values(int i, List<Object> tuple, Object fact) {
                Map<String, Object> known = new TreeMap<>();
                for (int k = 0; k < given.size(); k++) {
                    known.put(given.get(k).getName(), tuple.get(k));
                }
                return TestValues.of(ConditionText.of(tests.get(i)), fact, known);
            }
        }
    }

    private static Outcome outcome(boolean asked, boolean held) {
        return !asked ? Outcome.NOT_EVALUATED : held ? Outcome.HELD : Outcome.FAILED;
    }

    private static List<List<Object>> distinct(Questions.Answers answers) {
        return new ArrayList<>(new LinkedHashSet<>(answers.tuples()));
    }

    private static Object last(List<Object> tuple) {
        return tuple.get(tuple.size() - 1);
    }

    private static List<Met> first(Set<List<Object>> facts) {
        return facts.stream().sorted(Comparator.comparing(one -> one.stream().map(Prober::order).toList().toString())).limit(MOST_FACTS)
                .map(one -> new Met(one, List.of())).toList();
    }

    private static String order(Object fact) {
        return fact instanceof Statement statement ? statement.id() : String.valueOf(fact);
    }

    /** The pattern whose constraints can be asked for one by one. */
    private static Optional<Pattern<?>> sole(Condition condition) {
        Condition inner = condition.getType() == Condition.Type.EXISTS && condition.getSubConditions().size() == 1
                ? condition.getSubConditions().get(0) : condition;
        return inner.getType() == Condition.Type.PATTERN && inner instanceof Pattern<?> pattern ? Optional.of(pattern) : Optional.empty();
    }

    /** The patterns of which NOT says that no facts match them together; empty if it says something else. */
    private static List<Pattern<?>> denied(Condition condition) {
        List<Pattern<?>> patterns = new ArrayList<>();
        if (condition.getType() == Condition.Type.NOT) {
            List<Condition> parts = condition.getSubConditions();
            if (parts.size() == 1 && parts.get(0).getType() == Condition.Type.AND) {
                parts = parts.get(0).getSubConditions();
            }
            for (Condition part : parts) {
                if (part.getType() != Condition.Type.PATTERN || !(part instanceof Pattern<?> pattern)) {
                    return List.of();
                }
                patterns.add(pattern);
            }
        }
        return patterns;
    }

    /** What some elements give a name to: facts and values. */
    private static List<Variable<?>> variables(List<Condition> conditions) {
        Map<String, Variable<?>> variables = new LinkedHashMap<>();
        for (Condition condition : conditions) {
            if (condition.getType() == Condition.Type.PATTERN || condition.getType() == Condition.Type.ACCUMULATE) {
                for (Variable<?> variable : condition.getBoundVariables()) {
                    variables.putIfAbsent(variable.getName(), variable);
                }
            }
            if (condition instanceof Pattern<?> pattern && condition.getType() == Condition.Type.PATTERN) {
                variables.putIfAbsent(pattern.getPatternVariable().getName(), pattern.getPatternVariable());
                pattern.getBindings().forEach(binding -> variables.putIfAbsent(binding.getBoundVariable().getName(), binding.getBoundVariable()));
            }
        }
        return new ArrayList<>(variables.values());
    }

    private static List<Condition> with(List<Condition> prefix, List<? extends Condition> more) {
        List<Condition> all = new ArrayList<>(prefix);
        all.addAll(more);
        return all;
    }

    /** A pattern with its bindings, but with other constraints. */
    private static <T> Pattern<T> copy(Pattern<T> pattern, List<Constraint> constraints) {
        Constraint all = constraints.isEmpty() ? SingleConstraint.TRUE
                : constraints.size() == 1 ? constraints.get(0) : new MultipleConstraints(constraints);
        return new PatternImpl<>(pattern.getPatternVariable(), all, new ArrayList<Binding>(pattern.getBindings()));
    }
}
