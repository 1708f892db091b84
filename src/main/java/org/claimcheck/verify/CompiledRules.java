package org.claimcheck.verify;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimcheck.rule.RuleCatalogue;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rules ready to run, and the catalogue of those that compiled. */
public final class CompiledRules {

    private final RuleCatalogue catalogue;
    private final List<Model> models;
    private final KieBase base;

    CompiledRules(RuleCatalogue catalogue, List<Model> models) {
        this.catalogue = catalogue;
        this.models = List.copyOf(models);
        this.base = CompiledModel.base(models);
    }

    /** The rules that run; its problems tell of those that do not. */
    public RuleCatalogue catalogue() {
        return catalogue;
    }

    /** The names of the rules in the compiled model. */
    public SortedSet<String> ruleNames() {
        SortedSet<String> names = new TreeSet<>();
        base.getKiePackages().forEach(p -> p.getRules().forEach(r -> names.add(r.getName())));
        return names;
    }

    /** The compiled conditions of a rule, in their order; nothing if there is no such rule. */
    Optional<List<Condition>> conditions(String rule) {
        return models.stream().flatMap(model -> model.getRules().stream()).filter(r -> r.getName().equals(rule)).findFirst()
                .map(r -> r.getView().getSubConditions().stream().filter(c -> c.getType() != Condition.Type.CONSEQUENCE).toList());
    }

    KieSession newSession() {
        return base.newKieSession();
    }
}
