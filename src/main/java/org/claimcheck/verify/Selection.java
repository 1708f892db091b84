package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** So many facts of one value are looked through as fast as another index is made. */
    private static final int FEW = 1000;

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
            switch (condition.getType()) {
                case PATTERN -> add((Pattern<?>) condition, true, steps, origins, made);
                case NOT, EXISTS -> {
                    List<Condition> inner = condition.getSubConditions();
                    if (inner.size() == 1 && inner.get(0).getType() == Condition.Type.PATTERN) {
                        add((Pattern<?>) inner.get(0), false, steps, new HashMap<>(origins), made);
                    } else {
                        addWhole(condition);
                    }
                }
                case EVAL, CONSEQUENCE -> { }
                default -> addWhole(condition);
            }
        }
        rules.add(steps);
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
                tests.add((Predicate1<Object>) test.getPredicate1());
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
            join.own().add((Function1<Object, Object>) index.getLeftOperandExtractor());
            join.their().add(fact -> their.apply(origin.taker().take(fact)));
        } else {
            join.tests().add(new Test((Predicate2<Object, Object>) test.getPredicate2(), origin.taker()));
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
        private final Map<Class<?>, int[]> ofType = new HashMap<>();
        private final Map<List<Object>, int[]> passing = new HashMap<>();
        private final Map<List<Object>, Index> indices = new HashMap<>();
        private final boolean[] picked;

        Picking(List<Object> facts) {
            this.facts = facts;
            this.picked = new boolean[facts.size()];
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
            Set<Class<?>> kept = new HashSet<>();
            facts.forEach(fact -> kept.add(fact.getClass()));
            kept.removeIf(type -> asked.stream().noneMatch(one -> one.isAssignableFrom(type)));
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < picked.length; i++) {
                if (picked[i] || kept.contains(facts.get(i).getClass())) {
                    all.add(facts.get(i));
                }
            }
            return all;
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
                    picked[found[i]] = true;
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
            List<Object> key = named(step.tests(), step.type());
            int[] found = passing.get(key);
            if (found == null) {
                found = passing(step.tests(), all(step.type()));
                passing.put(key, found);
            }
            return found;
        }

        private static List<Object> named(List<?> functions, Class<?> type) {
            List<Object> name = new ArrayList<>(functions.size() + 1);
            functions.forEach(function -> name.add(plain(function)));
            name.add(type);
            return name;
        }

        private int[] passing(List<Predicate1<Object>> tests, int[] among) throws Exception {
            Numbers found = new Numbers();
            for (int fact : among) {
                if (passes(tests, facts.get(fact))) {
                    found.add(fact);
                }
            }
            return found.all();
        }

        private static boolean passes(List<Predicate1<Object>> tests, Object fact) throws Exception {
            for (Predicate1<Object> test : tests) {
                if (!test.test(fact)) {
                    return false;
                }
            }
            return true;
        }

        private int[] all(Class<?> type) {
            return ofType.computeIfAbsent(type, one -> {
                Numbers found = new Numbers();
                for (int i = 0; i < facts.size(); i++) {
                    if (one.isInstance(facts.get(i))) {
                        found.add(i);
                    }
                }
                return found.all();
            });
        }

        /** The facts that could match a step beside some fact that could match the step it is joined to; of the latter, only those stay. */
        private int[] joined(Step step, Join join, int[][] candidates) throws Exception {
            Index index = index(step.type(), join.own());
            Numbers found = new Numbers();
            boolean[] seen = new boolean[facts.size()];
            Numbers matched = new Numbers();
            for (int other : candidates[join.other()]) {
                boolean any = false;
                for (int fact : index.of(join, values(join, facts.get(other)))) {
                    if (seen[fact] && (any || !step.demanded()) || !passes(step.tests(), facts.get(fact)) || !agree(join, facts.get(fact), facts.get(other))) {
                        continue;
                    }
                    any = true;
                    if (!seen[fact]) {
                        seen[fact] = true;
                        found.add(fact);
                    }
                }
                if (any) {
                    matched.add(other);
                }
            }
            if (step.demanded()) {
                candidates[join.other()] = matched.all();
            }
            return found.all();
        }

        private boolean agree(Join join, Object fact, Object other) throws Exception {
            for (Test test : join.tests()) {
                if (!test.predicate().test(fact, test.value().take(other))) {
                    return false;
                }
            }
            return true;
        }

        private Object[] values(Join join, Object other) throws Exception {
            Object[] values = new Object[join.their().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = Sieve.plain(join.their().get(i).take(other));
            }
            return values;
        }

        /** An index by all that a join asks for, or by one value of it, if there is one already in which no value has many facts. */
        private Index index(Class<?> type, List<Function1<Object, Object>> takers) throws Exception {
            for (Function1<Object, Object> taker : takers) {
                Index there = indices.get(named(List.of(taker), type));
                if (there != null && there.longest <= FEW) {
                    return there;
                }
            }
            List<Object> name = named(takers, type);
            Index index = indices.get(name);
            if (index == null) {
                index = new Index(all(type), takers);
                indices.put(name, index);
            }
            return index;
        }

        /** Facts of a type by some of their values: chains of those whose values have the same hash. */
        private final class Index {

            private final int[] members;
            private final List<Function1<Object, Object>> takers;
            private final int[] hashes;
            private final int[] heads;
            private final int[] next;
            private final int longest;

            Index(int[] members, List<Function1<Object, Object>> takers) throws Exception {
                this.members = members;
                this.takers = takers;
                this.hashes = new int[members.length];
                this.heads = new int[Integer.highestOneBit(Math.max(1, members.length)) * 2];
                this.next = new int[members.length];
                for (int i = members.length - 1; i >= 0; i--) {
                    int hash = 0;
                    for (Function1<Object, Object> taker : takers) {
                        hash = 31 * hash + Objects.hashCode(Sieve.plain(taker.apply(facts.get(members[i]))));
                    }
                    hashes[i] = hash;
                    next[i] = heads[place(hash)];
                    heads[place(hash)] = i + 1;
                }
                int most = 0;
                for (int head : heads) {
                    int length = 0;
                    for (int at = head; at != 0; at = next[at - 1]) {
                        length++;
                    }
                    most = Math.max(most, length);
                }
                this.longest = most;
            }

            private int place(int hash) {
                return (hash ^ hash >>> 15) & heads.length - 1;
            }

            /** The numbers of the facts that have what a join asks for. */
            int[] of(Join join, Object[] values) throws Exception {
                int hash = 0;
                for (Function1<Object, Object> taker : takers) {
                    hash = 31 * hash + Objects.hashCode(values[position(join, taker)]);
                }
                Numbers found = new Numbers();
                for (int at = heads[place(hash)]; at != 0; at = next[at - 1]) {
                    if (hashes[at - 1] == hash && has(facts.get(members[at - 1]), join, values)) {
                        found.add(members[at - 1]);
                    }
                }
                return found.all();
            }

            private int position(Join join, Function1<Object, Object> taker) {
                for (int i = 0; i < join.own().size(); i++) {
                    if (plain(join.own().get(i)).equals(plain(taker))) {
                        return i;
                    }
                }
                throw new IllegalArgumentException("The index is by something else");
            }

            private boolean has(Object fact, Join join, Object[] values) throws Exception {
                for (int i = 0; i < values.length; i++) {
                    if (!Objects.equals(Sieve.plain(join.own().get(i).apply(fact)), values[i])) {
                        return false;
                    }
                }
                return true;
            }
        }
    }

    /** A function that was compiled once for several rules is the same behind what each rule has of it. */
    private static Object plain(Object function) {
        return function instanceof IntrospectableLambda lambda ? lambda.getLambda() : function;
    }

    /** A growing list of numbers. */
    private static final class Numbers {

        private int[] numbers = new int[4];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        int[] all() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
