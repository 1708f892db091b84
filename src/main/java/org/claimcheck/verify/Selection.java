package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.finding.Finding;
import org.drools.model.AccumulatePattern;
import org.drools.model.BetaIndex;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Declaration;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Function1;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/**
 * Picks of very many facts those that some rule could join: a session costs memory and time for each fact that it is given, and of
 * thousands of statements about an office only a few are about the time that a claim tells of.
 *
 * <p>A fact is left out only where no rule can match it: for each pattern of a rule, it fails the pattern's own tests, or each fact of an
 * earlier pattern that has the values it is joined on fails a test of the two. What is not understood of a rule leaves nothing out.
 */
final class Selection {

    private final List<List<Step>> rules = new ArrayList<>();
    /** Types of which some rule may need every fact. */
    private final Set<Class<?>> whole = new LinkedHashSet<>();
    private final Set<Class<?>> types = new LinkedHashSet<>();

    /**
     * A pattern of a rule.
     *
     * @param type     the class of its facts
     * @param tests    what a fact must pass by itself
     * @param joins    what it must have in common with a fact of one earlier step
     * @param demanded whether the rule needs such a fact; else it may need that there is none
     */
    private record Step(Class<?> type, List<Predicate1<Object>> tests, List<Join> joins, boolean demanded) {
    }

    /**
     * How a step is joined to an earlier one.
     *
     * @param other the number of the earlier step
     * @param own   what takes the values from the fact that must be equal
     * @param their what takes them from the other fact
     * @param tests further tests of the two
     */
    private record Join(int other, List<Function1<Object, Object>> own, List<Taker> their, List<Test> tests) {
    }

    /** Takes a value of an earlier fact. */
    @FunctionalInterface
    private interface Taker {

        Object take(Object fact) throws Exception;
    }

    /** A test of a fact and a value of an earlier one. */
    private record Test(Predicate2<Object, Object> predicate, Taker value) {
    }

    private record Origin(int step, Taker taker) {
    }

    Selection(List<Model> models) {
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                add(rule);
            }
        }
    }

    /** Whether a rule may ask for facts of a class. */
    boolean asksFor(Class<?> type) {
        return types.stream().anyMatch(asked -> asked.isAssignableFrom(type));
    }

    // ---- what rules ask for

    private void add(Rule rule) {
        List<Step> steps = new ArrayList<>();
        Map<Variable<?>, Origin> origins = new HashMap<>();
        Set<Variable<?>> made = new HashSet<>();
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition.getType() == Condition.Type.ACCUMULATE || condition.getType() == Condition.Type.GROUP_BY) {
                Collections.addAll(made, condition.getBoundVariables());
            }
        }
        for (Condition condition : rule.getView().getSubConditions()) {
            add(condition, true, steps, origins, made);
        }
        rules.add(steps);
    }

    /** Adds the patterns of a condition; what stands in one that may be false is not demanded, and what it binds is known in it alone. */
    private void add(Condition condition, boolean demanded, List<Step> steps, Map<Variable<?>, Origin> origins, Set<Variable<?>> made) {
        switch (condition.getType()) {
            case PATTERN -> add((Pattern<?>) condition, demanded, steps, origins, made);
            case AND -> condition.getSubConditions().forEach(inner -> add(inner, demanded, steps, origins, made));
            case NOT, EXISTS -> {
                Map<Variable<?>, Origin> within = new HashMap<>(origins);
                condition.getSubConditions().forEach(inner -> add(inner, false, steps, within, made));
            }
            case OR -> condition.getSubConditions().forEach(inner -> add(inner, false, steps, new HashMap<>(origins), made));
            case ACCUMULATE, GROUP_BY -> add(((AccumulatePattern<?>) condition).getCondition(), false, steps, new HashMap<>(origins), made);
            case EVAL, CONSEQUENCE -> { }
            default -> addWhole(condition);
        }
    }

    private void addWhole(Condition condition) {
        switch (condition.getType()) {
            case PATTERN -> addWhole(((Pattern<?>) condition).getPatternVariable().getType());
            case ACCUMULATE, GROUP_BY -> addWhole(((AccumulatePattern<?>) condition).getCondition());
            case AND, OR, NOT, EXISTS, FORALL -> condition.getSubConditions().forEach(this::addWhole);
            case EVAL, CONSEQUENCE -> { }
            default -> addWhole(Object.class);
        }
    }

    private void addWhole(Class<?> type) {
        whole.add(type);
        types.add(type);
    }

    @SuppressWarnings("unchecked")
    private void add(Pattern<?> pattern, boolean demanded, List<Step> steps, Map<Variable<?>, Origin> origins, Set<Variable<?>> made) {
        Variable<?> variable = pattern.getPatternVariable();
        if (made.contains(variable) || !(variable instanceof Declaration<?> declared) || declared.getSource() != null) {
            return;
        }
        List<Predicate1<Object>> tests = new ArrayList<>();
        Map<Integer, Join> joins = new HashMap<>();
        for (SingleConstraint constraint : RecipeWriter.constraints(pattern.getConstraint())) {
            if (constraint instanceof SingleConstraint1<?> test && test.getVariables()[0].equals(variable)) {
                tests.add((Predicate1<Object>) plain(test.getPredicate1()));
            } else if (constraint instanceof SingleConstraint2<?, ?> test && test.getVariables()[0].equals(variable)) {
                Origin origin = origins.get(test.getVariables()[1]);
                if (origin != null) {
                    join(test, origin, joins.computeIfAbsent(origin.step(), other -> new Join(other, new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
                }
            }
        }
        int number = steps.size();
        origins.put(variable, new Origin(number, fact -> fact));
        for (Binding binding : pattern.getBindings()) {
            if (binding.getInputVariables().length == 1 && variable.equals(binding.getInputVariable()) && binding.getBindingFunction() != null) {
                Function1<Object, Object> taker = (Function1<Object, Object>) (Function1<?, ?>) binding.getBindingFunction();
                origins.put(binding.getBoundVariable(), new Origin(number, taker::apply));
            }
        }
        steps.add(new Step(variable.getType(), tests, joins.values().stream().filter(join -> !join.own().isEmpty()).toList(), demanded));
        types.add(variable.getType());
    }

    @SuppressWarnings("unchecked")
    private static void join(SingleConstraint2<?, ?> test, Origin origin, Join join) {
        if (test.getIndex() instanceof BetaIndex<?, ?, ?> index && index.getConstraintType() == Index.ConstraintType.EQUAL) {
            Function1<Object, Object> their = (Function1<Object, Object>) index.getRightOperandExtractor();
            join.own().add((Function1<Object, Object>) plain(index.getLeftOperandExtractor()));
            join.their().add(fact -> their.apply(origin.taker().take(fact)));
        } else {
            join.tests().add(new Test((Predicate2<Object, Object>) plain(test.getPredicate2()), origin.taker()));
        }
    }

    // ---- facts

    /** Those of some facts that rules could match, in their order. */
    List<Object> of(List<Object> facts) {
        return new Picking(facts).picked();
    }

    /** A choice among some facts, which are called by their numbers. */
    private final class Picking {

        private final List<Object> facts;
        private final Map<Class<?>, int[]> ofClass;
        private final Map<Class<?>, FactGroup> ofType = new HashMap<>();
        private final Map<List<Object>, int[]> passing = new HashMap<>();
        private final BitSet picked = new BitSet();

        Picking(List<Object> facts) {
            this.facts = facts;
            // To ask each of a million facts for its class costs more than all that follows, so each is asked once.
            Map<Class<?>, IntStream.Builder> numbers = new HashMap<>();
            for (int i = 0; i < facts.size(); i++) {
                numbers.computeIfAbsent(facts.get(i).getClass(), type -> IntStream.builder()).add(i);
            }
            this.ofClass = numbers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().build().toArray()));
        }

        List<Object> picked() {
            Set<Class<?>> asked = new LinkedHashSet<>(whole);
            for (List<Step> rule : rules) {
                try {
                    pick(rule);
                } catch (Exception e) {
                    // What fails here fails in the session, which tells of it.
                    rule.forEach(step -> asked.add(step.type()));
                }
            }
            for (Class<?> type : asked) {
                numbers(type).forEach(picked::set);
            }
            return picked.stream().mapToObj(facts::get).toList();
        }

        private void pick(List<Step> steps) throws Exception {
            int[][] candidates = new int[steps.size()][];
            for (int number = 0; number < candidates.length; number++) {
                Step step = steps.get(number);
                if (Finding.class.isAssignableFrom(step.type()) || step.type().isAssignableFrom(Finding.class)) {
                    continue;
                }
                Join join = join(step, candidates);
                candidates[number] = join == null ? passing(step) : joined(step, join, candidates);
                if (step.demanded() && candidates[number].length == 0) {
                    return;
                }
            }
            for (int[] found : candidates) {
                for (int i = 0; found != null && i < found.length; i++) {
                    picked.set(found[i]);
                }
            }
        }

        /** The join of a step to an earlier one of which it is known what could match it; null if there is none. */
        private Join join(Step step, int[][] candidates) {
            Join best = null;
            for (Join join : step.joins()) {
                if (candidates[join.other()] != null && (best == null || candidates[join.other()].length < candidates[best.other()].length)) {
                    best = join;
                }
            }
            return best;
        }

        /** The facts of a type that pass the tests of a step. */
        private int[] passing(Step step) throws Exception {
            List<Object> name = new ArrayList<>(step.tests());
            name.add(step.type());
            int[] found = passing.get(name);
            if (found == null) {
                FactGroup all = all(step.type());
                BitSet passed = new BitSet();
                for (int i = 0; i < all.size(); i++) {
                    if (passes(step, facts.get(all.number(i)))) {
                        passed.set(all.number(i));
                    }
                }
                found = passed.stream().toArray();
                passing.put(name, found);
            }
            return found;
        }

        private static boolean passes(Step step, Object fact) throws Exception {
            for (Predicate1<Object> test : step.tests()) {
                if (!test.test(fact)) {
                    return false;
                }
            }
            return true;
        }

        private FactGroup all(Class<?> type) {
            return ofType.computeIfAbsent(type, one -> new FactGroup(facts, numbers(one).sorted().toArray()));
        }

        private IntStream numbers(Class<?> type) {
            return ofClass.entrySet().stream().filter(one -> type.isAssignableFrom(one.getKey())).flatMapToInt(one -> Arrays.stream(one.getValue()));
        }

        /** The facts that could match a step beside some fact that could match the step it is joined to; of the latter, only those stay. */
        private int[] joined(Step step, Join join, int[][] candidates) throws Exception {
            FactGroup all = all(step.type());
            int[] order = all.dividedFirst(join.own());
            BitSet found = new BitSet();
            BitSet matched = new BitSet();
            Agreement agreement = new Agreement(join.tests());
            for (int other : candidates[join.other()]) {
                FactGroup alike = alike(all, order, join, facts.get(other));
                agreement.with(facts.get(other));
                for (int i = 0; i < alike.size(); i++) {
                    int fact = alike.number(i);
                    boolean settled = found.get(fact) && (!step.demanded() || matched.get(other));
                    if (!settled && agreement.has(facts.get(fact)) && passes(step, facts.get(fact))) {
                        matched.set(other);
                        found.set(fact);
                    }
                }
            }
            if (step.demanded()) {
                candidates[join.other()] = matched.stream().toArray();
            }
            return found.stream().toArray();
        }

        /** Those of some facts that have the values of another one by which they are joined to it, taken in some order. */
        private FactGroup alike(FactGroup all, int[] order, Join join, Object other) throws Exception {
            FactGroup alike = all;
            for (int i = 0; i < order.length && alike.size() > 0; i++) {
                alike = alike.having(join.own().get(order[i]), Sieve.plain(join.their().get(order[i]).take(other)));
            }
            return alike;
        }
    }

    /** Tests of two facts, of which one stays the same for many others. */
    private static final class Agreement {

        private final Test[] tests;
        private final Object[] values;

        Agreement(List<Test> tests) {
            this.tests = tests.toArray(Test[]::new);
            this.values = new Object[this.tests.length];
        }

        void with(Object other) throws Exception {
            for (int i = 0; i < tests.length; i++) {
                values[i] = tests[i].value().take(other);
            }
        }

        /** Whether a fact passes all tests. One that it fails comes first from then on: it may well be the strictest. */
        boolean has(Object fact) throws Exception {
            for (int i = 0; i < tests.length; i++) {
                Test test = tests[i];
                Object value = values[i];
                if (!test.predicate().test(fact, value)) {
                    tests[i] = tests[0];
                    tests[0] = test;
                    values[i] = values[0];
                    values[0] = value;
                    return false;
                }
            }
            return true;
        }
    }

    /** A function that was compiled once for several rules is the same behind what each rule has of it. */
    private static Object plain(Object function) {
        return function instanceof IntrospectableLambda lambda ? lambda.getLambda() : function;
    }
}
