package org.claimcheck.verify;

import java.util.SortedSet;
import java.util.TreeSet;
import org.claimcheck.rule.RuleCatalogue;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Rules ready to run, and the catalogue of those that compiled. */
public final class CompiledRules {

    private final RuleCatalogue catalogue;
    private final KieBase base;

    CompiledRules(RuleCatalogue catalogue, KieBase base) {
        this.catalogue = catalogue;
        this.base = base;
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

    KieSession newSession() {
        return base.newKieSession();
    }
}
