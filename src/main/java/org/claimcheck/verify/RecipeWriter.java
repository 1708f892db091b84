package org.claimcheck.verify;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.BetaIndex;
import org.drools.model.Binding;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint1;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.IntrospectableLambda;

/**
 * Finds out how each rule of a compiled model can be made alone.
 *
 * <p>Drools compiles each rule to a static method of its own, and each test of a condition to an enum of its own with one value.
 */
final class RecipeWriter {

    private RecipeWriter() {
    }

    /**
     * The recipes of all rules of a model, by the names of the rules; none if the rules cannot be had one by one, since the model
     * declares types, queries or globals beside them.
     */
    static Optional<List<Recipe>> recipes(CompiledModel compiled) {
        ClassLoader loader = compiled.loader();
        Map<String, Recipe> recipes = new TreeMap<>();
        int rules = 0;
        for (Model model : compiled.load(loader)) {
            if (!model.getGlobals().isEmpty() || !model.getTypeMetaDatas().isEmpty() || !model.getQueries().isEmpty()
                    || !model.getEntryPoints().isEmpty()) {
                return Optional.empty();
            }
            rules += model.getRules().size();
        }
        for (String file : compiled.files().keySet()) {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            if (compiled.models().stream().anyMatch(name::startsWith)) {
                collect(loader, name, recipes);
            }
        }
        return recipes.size() == rules ? Optional.of(List.copyOf(recipes.values())) : Optional.empty();
    }

    private static void collect(ClassLoader loader, String owner, Map<String, Recipe> recipes) {
        try {
            for (Method method : loader.loadClass(owner).getMethods()) {
                if (Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0 && method.getReturnType() == Rule.class) {
                    Rule rule = (Rule) method.invoke(null);
                    recipes.put(rule.getName(), new Recipe(rule.getName(), owner, method.getName(), needs(rule, loader)));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Compiled rules do not load: " + owner, e);
        }
    }

    /** What must be there for a rule to fire: a fact for each condition that stands alone and is not negated. */
    private static List<Recipe.Need> needs(Rule rule, ClassLoader loader) {
        List<Recipe.Need> needs = new ArrayList<>();
        Map<Variable<?>, Origin> origins = new HashMap<>();
        Set<Variable<?>> made = rule.getView().getSubConditions().stream()
                .filter(condition -> condition.getType() == Condition.Type.ACCUMULATE || condition.getType() == Condition.Type.GROUP_BY)
                .flatMap(condition -> Stream.of(condition.getBoundVariables())).collect(Collectors.toSet());
        for (Condition condition : rule.getView().getSubConditions()) {
            if (condition.getType() == Condition.Type.PATTERN && condition instanceof Pattern<?> pattern
                    && !made.contains(pattern.getPatternVariable()) && isFact(pattern.getPatternVariable())) {
                List<String> tests = new ArrayList<>();
                List<Recipe.Link> links = new ArrayList<>();
                for (SingleConstraint constraint : constraints(pattern.getConstraint())) {
                    if (constraint.getVariables().length == 1 && constraint.getVariables()[0].equals(pattern.getPatternVariable())) {
                        test(constraint, loader).ifPresent(tests::add);
                    } else {
                        link(constraint, pattern, origins, loader).ifPresent(links::add);
                    }
                }
                origins.put(pattern.getPatternVariable(), new Origin(needs.size(), List.of()));
                for (Binding binding : pattern.getBindings()) {
                    if (pattern.getPatternVariable().equals(binding.getInputVariable())) {
                        name(binding.getBindingFunction(), loader)
                                .ifPresent(taker -> origins.put(binding.getBoundVariable(), new Origin(needs.size(), List.of(taker))));
                    }
                }
                needs.add(new Recipe.Need(pattern.getPatternVariable().getType().getName(), tests, links));
            }
        }
        return needs;
    }

    /** Whether what a condition is about is a fact, and nothing that is taken from one. */
    private static boolean isFact(Variable<?> variable) {
        return variable instanceof Declaration<?> declared && declared.getSource() == null;
    }

    /**
     * Where the value of a variable comes from.
     *
     * @param need   the number of the need whose fact has it
     * @param takers the names of the classes that take it from there
     */
    private record Origin(int need, List<String> takers) {
    }

    /** The constraints that must all hold. */
    static List<SingleConstraint> constraints(Constraint constraint) {
        if (constraint.getType() == Constraint.Type.AND || constraint.getType() == Constraint.Type.MULTIPLE) {
            return constraint.getChildren().stream().flatMap(child -> constraints(child).stream()).toList();
        }
        return constraint instanceof SingleConstraint single && !single.isTemporal() ? List.of(single) : List.of();
    }

    private static Optional<String> test(SingleConstraint constraint, ClassLoader loader) {
        return constraint instanceof SingleConstraint1<?> test ? name(test.getPredicate1(), loader) : Optional.empty();
    }

    /** That a value of the fact equals one of an earlier fact. */
    private static Optional<Recipe.Link> link(SingleConstraint constraint, Pattern<?> pattern, Map<Variable<?>, Origin> origins, ClassLoader loader) {
        if (!(constraint instanceof SingleConstraint2<?, ?> test) || !(test.getIndex() instanceof BetaIndex<?, ?, ?> index)
                || index.getConstraintType() != Index.ConstraintType.EQUAL || !test.getVariables()[0].equals(pattern.getPatternVariable())) {
            return Optional.empty();
        }
        Origin origin = origins.get(test.getVariables()[1]);
        Optional<String> own = name(index.getLeftOperandExtractor(), loader);
        Optional<String> their = name(index.getRightOperandExtractor(), loader);
        if (origin == null || own.isEmpty() || their.isEmpty()) {
            return Optional.empty();
        }
        List<String> takers = new ArrayList<>(origin.takers());
        takers.add(their.get());
        return Optional.of(new Recipe.Link(own.get(), origin.need(), takers));
    }

    /** The name of the class of a function, if it is one of those that were compiled with the rules. */
    private static Optional<String> name(Object function, ClassLoader loader) {
        Class<?> type = (function instanceof IntrospectableLambda lambda ? lambda.getLambda() : function).getClass();
        return type.isEnum() && type.getClassLoader() == loader && type.getEnumConstants().length == 1 ? Optional.of(type.getName())
                : Optional.empty();
    }
}
