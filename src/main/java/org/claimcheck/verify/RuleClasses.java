package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;

/**
 * Rules that were compiled together, as classes.
 *
 * <p>Where they have recipes, each is made by itself; the others are loaded as they were compiled, all of them.
 */
final class RuleClasses {

    private final ClassLoader loader;
    private final List<String> models;
    private final Optional<List<Recipe>> recipes;
    private List<Model> together;

    private RuleClasses(ClassLoader loader, List<String> models, Optional<List<Recipe>> recipes) {
        this.loader = loader;
        this.models = models;
        this.recipes = recipes;
    }

    /** Rules in files. */
    static RuleClasses of(CompiledModel model, Optional<List<Recipe>> recipes) {
        return new RuleClasses(model.loader(), model.models(), recipes);
    }

    /** Some rules of those that the program itself carries. */
    static RuleClasses shipped(List<Recipe> recipes, Set<String> names) {
        return new RuleClasses(RuleClasses.class.getClassLoader(), List.of(),
                Optional.of(recipes.stream().filter(recipe -> names.contains(recipe.rule())).toList()));
    }

    /** How each rule is made; empty if they only come together. */
    Optional<List<Recipe>> recipes() {
        return recipes;
    }

    /** The rules that some recipes make; all that come together. */
    List<Model> load(Predicate<Recipe> wanted) {
        if (recipes.isEmpty()) {
            return together();
        }
        List<Rule> rules = new ArrayList<>();
        for (Recipe recipe : recipes.get()) {
            if (wanted.test(recipe)) {
                rules.add(make(recipe));
            }
        }
        return rules.isEmpty() ? List.of() : List.of(new ModelImpl().withRules(rules));
    }

    private synchronized List<Model> together() {
        if (together == null) {
            together = CompiledModel.load(loader, models);
        }
        return together;
    }

    private Rule make(Recipe recipe) {
        try {
            return (Rule) loader.loadClass(recipe.owner()).getMethod(recipe.method()).invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Compiled rules do not load: " + recipe.rule(), e);
        }
    }

    /** The type of a fact that a rule needs. */
    Class<?> type(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Compiled rules do not load: " + name, e);
        }
    }

    /**
     * A test that a fact must pass, or what takes a value from it.
     *
     * @param name the name of its class
     * @param type {@link Predicate1} or {@link Function1}
     */
    <F> F function(String name, Class<F> type) {
        try {
            return type.cast(loader.loadClass(name).getField("INSTANCE").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Compiled rules do not load: " + name, e);
        }
    }
}
