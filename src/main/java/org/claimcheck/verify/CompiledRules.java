package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.claimcheck.rule.RuleCatalogue;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Rules ready to run, and the catalogue of those that compiled.
 *
 * <p>For the first sessions, knowledge bases are built of only those rules that could fire in them, which takes a part of the time that
 * all take; many sessions share one with all rules. May be used by several threads.
 */
public final class CompiledRules {

    /** From how many sessions on it pays to build the knowledge base of all rules. */
    private static final int MANY = 3;

    private final RuleCatalogue catalogue;
    private final List<RuleClasses> parts;
    private final AtomicInteger sessions = new AtomicInteger();
    private KieBase whole;
    private Selection selection;

    /** @param parts the rules, which have different names */
    CompiledRules(RuleCatalogue catalogue, List<RuleClasses> parts) {
        this.catalogue = catalogue;
        this.parts = List.copyOf(parts);
    }

    /** The rules that run; its problems tell of those that do not. */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /**
     * Gets the engine ready: builds a knowledge base of one rule, whatever it is, and opens a session. On another thread this takes place
     * while articles are still read.
     */
    static void warmUp() {
        Precompiled.carried().ifPresent(shipped -> {
            KieSession session = CompiledModel.base(shipped.any().load(recipe -> true)).newKieSession();
            session.insert("nothing that any rule is about");
            session.fireAllRules();
            session.dispose();
        });
    }

    /** The names of the rules in the compiled models. */
    public SortedSet<String> ruleNames() {
        SortedSet<String> names = new TreeSet<>();
        for (RuleClasses part : parts) {
            if (part.recipes().isPresent()) {
                part.recipes().get().forEach(recipe -> names.add(recipe.rule()));
            } else {
                part.load(recipe -> true).forEach(model -> model.getRules().forEach(rule -> names.add(rule.getName())));
            }
        }
        return names;
    }

    /** The compiled conditions of a rule, in their order; nothing if there is no such rule. */
    Optional<List<Condition>> conditions(String name) {
        return parts.stream().flatMap(part -> part.load(recipe -> recipe.rule().equals(name)).stream())
                .flatMap(model -> model.getRules().stream()).filter(rule -> rule.getName().equals(name)).findFirst().map(Rule::getView)
                .map(view -> view.getSubConditions().stream().filter(c -> c.getType() != Condition.Type.CONSEQUENCE).toList());
    }

    /** The knowledge base of all rules. */
    synchronized KieBase whole() {
        if (whole == null) {
            whole = CompiledModel.base(parts.stream().flatMap(part -> part.load(recipe -> true).stream()).toList());
        }
        return whole;
    }

    /** What picks of very many facts those that the rules could match. */
    synchronized Selection selection() {
        if (selection == null) {
            selection = new Selection(parts.stream().flatMap(part -> part.load(recipe -> true).stream()).toList());
        }
        return selection;
    }

    /**
     * The knowledge base of those rules that could fire on some facts, as long as no rule changes a fact or adds any but findings; empty
     * if none could. Nothing at all if that of all rules is to be taken.
     */
    Optional<Optional<KieBase>> few(List<?> facts) {
        if (sessions.incrementAndGet() >= MANY || parts.stream().anyMatch(part -> part.recipes().isEmpty())) {
            return Optional.empty();
        }
        List<Model> models = new ArrayList<>();
        for (RuleClasses part : parts) {
            Set<String> passing = Sieve.pass(part, facts);
            models.addAll(part.load(recipe -> passing.contains(recipe.rule())));
        }
        return Optional.of(models.isEmpty() ? Optional.empty() : Optional.of(CompiledModel.base(models)));
    }
}
