package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.finding.Finding;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;

/**
 * Tells which rules could fire on some facts at all: those for each of whose conditions there is a fact that passes the tests of that
 * fact alone, and that has in common with facts for earlier conditions what it must. What rules conclude counts as being there.
 */
final class Sieve {

    private final RuleClasses rules;
    private final Map<Class<?>, List<Object>> facts;
    private final Map<String, Function1<?, ?>> takers = new HashMap<>();
    private final Map<String, Predicate1<?>> tests = new HashMap<>();
    private final Map<List<String>, Optional<List<Object>>> passing = new HashMap<>();

    /** @param facts by their classes */
    private Sieve(RuleClasses rules, Map<Class<?>, List<Object>> facts) {
        this.rules = rules;
        this.facts = facts;
    }

    /** The names of the rules that could fire. */
    static Set<String> pass(RuleClasses rules, List<?> facts) {
        Map<Class<?>, List<Object>> byClass = new HashMap<>();
        for (Object fact : facts) {
            byClass.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
        Sieve sieve = new Sieve(rules, byClass);
        return rules.recipes().orElse(List.of()).stream().filter(sieve::passes).map(Recipe::rule).collect(Collectors.toSet());
    }

    private boolean passes(Recipe recipe) {
        try {
            List<Optional<List<Object>>> answers = new ArrayList<>(recipe.needs().size());
            for (Recipe.Need need : recipe.needs()) {
                Optional<List<Object>> answer = passing(need);
                if (answer.isPresent() && !need.links().isEmpty()) {
                    answer = Optional.of(linked(need, answer.get(), answers));
                }
                if (answer.isPresent() && answer.get().isEmpty()) {
                    return false;
                }
                answers.add(answer);
            }
            return true;
        } catch (Exception e) {
            // What fails here fails in the session, which tells of it.
            return true;
        }
    }

    /** The facts that pass the tests of a need; nothing if that cannot be known. */
    private Optional<List<Object>> passing(Recipe.Need need) throws Exception {
        List<String> key = new ArrayList<>(need.tests());
        key.add(need.type());
        Optional<List<Object>> known = passing.get(key);
        if (known == null) {
            Class<?> type = rules.type(need.type());
            known = type.isAssignableFrom(Finding.class) || Finding.class.isAssignableFrom(type) ? Optional.empty() : Optional.of(passing(type, need));
            passing.put(key, known);
        }
        return known;
    }

    private List<Object> passing(Class<?> type, Recipe.Need need) throws Exception {
        List<Object> found = new ArrayList<>();
        for (Map.Entry<Class<?>, List<Object>> entry : facts.entrySet()) {
            if (type.isAssignableFrom(entry.getKey())) {
                found.addAll(entry.getValue());
            }
        }
        for (String name : found.isEmpty() ? List.<String>of() : need.tests()) {
            Predicate1<Object> test = test(name);
            List<Object> kept = new ArrayList<>(found.size());
            for (Object fact : found) {
                if (test.test(fact)) {
                    kept.add(fact);
                }
            }
            found = kept;
        }
        return found;
    }

    /** Those facts that have in common with facts that answer earlier needs what they must. */
    private List<Object> linked(Recipe.Need need, List<Object> candidates, List<Optional<List<Object>>> answers) throws Exception {
        List<Object> left = candidates;
        for (int other = 0; other < answers.size() && !left.isEmpty(); other++) {
            List<Recipe.Link> links = new ArrayList<>();
            for (Recipe.Link link : need.links()) {
                if (link.other() == other && answers.get(other).isPresent()) {
                    links.add(link);
                }
            }
            if (!links.isEmpty()) {
                left = linked(links, left, answers.get(other).orElseThrow());
            }
        }
        return left;
    }

    private List<Object> linked(List<Recipe.Link> links, List<Object> candidates, List<Object> others) throws Exception {
        Set<Object> values = new HashSet<>();
        for (Object other : others) {
            values.add(key(links, other, false));
        }
        List<Object> kept = new ArrayList<>();
        for (Object candidate : candidates) {
            if (values.contains(key(links, candidate, true))) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** What a fact must have in common with others: the value of the only link, or those of all. */
    private Object key(List<Recipe.Link> links, Object fact, boolean own) throws Exception {
        if (links.size() == 1) {
            return value(links.get(0), fact, own);
        }
        List<Object> key = new ArrayList<>(links.size());
        for (Recipe.Link link : links) {
            key.add(value(link, fact, own));
        }
        return key;
    }

    private Object value(Recipe.Link link, Object fact, boolean own) throws Exception {
        if (own) {
            return plain(taker(link.own()).apply(fact));
        }
        Object value = fact;
        for (String taker : link.theirs()) {
            value = taker(taker).apply(value);
        }
        return plain(value);
    }

    /** A value that is equal to others just as rules see it. */
    static Object plain(Object value) {
        if (value instanceof Number || value instanceof Character) {
            throw new IllegalArgumentException("The engine may take numbers of different types for equal");
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private Predicate1<Object> test(String name) {
        return (Predicate1<Object>) tests.computeIfAbsent(name, one -> rules.function(one, Predicate1.class));
    }

    @SuppressWarnings("unchecked")
    private Function1<Object, Object> taker(String name) {
        return (Function1<Object, Object>) takers.computeIfAbsent(name, one -> rules.function(one, Function1.class));
    }
}
