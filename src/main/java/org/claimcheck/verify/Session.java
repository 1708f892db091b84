package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimcheck.finding.Finding;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Statement;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** One run of the rules over some claims and their background. */
final class Session {

    /** By claim, rule, kind and evidence: an order that does not depend on how the session ran. */
    static final Comparator<Finding> ORDER = Comparator.comparing((Finding f) -> f.claim().id())
            .thenComparing(Finding::rule).thenComparing(Finding::kind)
            .thenComparing(f -> f.evidence().stream().map(Statement::id).toList().toString())
            .thenComparing(f -> f.told().map(Detail::canonical).orElse(""));

    private Session() {
    }

    /** All that the rules conclude, in {@link #ORDER}. */
    static List<Finding> run(CompiledRules rules, List<Statement> claims, Background background) {
        List<Object> facts = facts(claims, background);
        Optional<Optional<KieBase>> few = rules.few(facts);
        if (few.isPresent()) {
            Optional<List<Finding>> found = few.get().isEmpty() ? Optional.of(List.of()) : run(few.get().get(), facts, true);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return run(rules.whole(), facts, false).orElseThrow();
    }

    /**
     * What rules conclude.
     *
     * @param alone whether to give up where a rule changes a fact or adds any but findings: other rules could then fire
     */
    private static Optional<List<Finding>> run(KieBase base, List<Object> facts, boolean alone) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            Changes changes = new Changes();
            if (alone) {
                session.addEventListener(changes);
            }
            session.fireAllRules();
            if (changes.any) {
                return Optional.empty();
            }
            List<Finding> findings = new ArrayList<>();
            session.getObjects(new ClassObjectFilter(Finding.class)).forEach(f -> findings.add((Finding) f));
            findings.sort(ORDER);
            return Optional.of(findings);
        } finally {
            session.dispose();
        }
    }

    /** Sees whether rules do anything but conclude findings. */
    private static final class Changes extends DefaultRuleRuntimeEventListener {

        private boolean any;

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            any |= !(event.getObject() instanceof Finding);
        }

        @Override
        public void objectUpdated(ObjectUpdatedEvent event) {
            any = true;
        }
    }

    /** All that rules are to see. */
    static List<Object> facts(List<Statement> claims, Background background) {
        List<Object> facts = new ArrayList<>(background.context());
        facts.addAll(background.known());
        facts.addAll(Handovers.of(background.known()));
        facts.addAll(claims);
        return facts;
    }
}
