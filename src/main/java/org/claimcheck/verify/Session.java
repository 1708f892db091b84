package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimcheck.finding.Finding;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Handover;
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

    /** From how many claims on it pays to pick the facts that a session is given. */
    private static final int MANY = 1000;

    private Session() {
    }

    /** Whether some rule may ask for facts of a type; where there are few claims, any may. */
    static boolean asksFor(CompiledRules rules, int claims, Class<?> type) {
        return claims < MANY || rules.selection().asksFor(type);
    }

    /** All that the rules conclude, in {@link #ORDER}. */
    static List<Finding> run(CompiledRules rules, List<Statement> claims, Background background) {
        if (claims.size() >= MANY) {
            return runMany(rules, claims, background);
        }
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

    /** As {@link #run(CompiledRules, List, Background)}, but the session sees only facts that some rule could match. */
    static List<Finding> runMany(CompiledRules rules, List<Statement> claims, Background background) {
        List<Object> facts = rules.selection().asksFor(Handover.class) ? facts(claims, background) : facts(claims, background, List.of());
        return run(rules.whole(), rules.selection().of(facts), true).orElseGet(() -> runAll(rules, claims, background));
    }

    /** As {@link #run(CompiledRules, List, Background)}, with all rules and all facts. */
    static List<Finding> runAll(CompiledRules rules, List<Statement> claims, Background background) {
        return run(rules.whole(), facts(claims, background), false).orElseThrow();
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
            return Optional.of(inOrder(session.getObjects(new ClassObjectFilter(Finding.class))));
        } finally {
            session.dispose();
        }
    }

    /** Findings in {@link #ORDER}; the id of a claim is put together anew whenever it is asked for, so that it is here asked for once. */
    private static List<Finding> inOrder(Collection<?> found) {
        record Keyed(String claim, Finding finding) {
        }
        return found.stream().map(Finding.class::cast).map(finding -> new Keyed(finding.claim().id(), finding))
                .sorted(Comparator.comparing(Keyed::claim).thenComparing(Keyed::finding, ORDER)).map(Keyed::finding).toList();
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
        return facts(claims, background, Handovers.of(background.known()));
    }

    private static List<Object> facts(List<Statement> claims, Background background, List<Handover> handovers) {
        List<Object> facts = new ArrayList<>(background.context());
        facts.addAll(background.known());
        facts.addAll(handovers);
        facts.addAll(claims);
        return facts;
    }
}
