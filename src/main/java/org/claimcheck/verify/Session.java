package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.finding.Finding;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Statement;
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
        KieSession session = rules.newSession();
        try {
            insert(session, claims, background);
            session.fireAllRules();
            List<Finding> findings = new ArrayList<>();
            session.getObjects(new ClassObjectFilter(Finding.class)).forEach(f -> findings.add((Finding) f));
            findings.sort(ORDER);
            return findings;
        } finally {
            session.dispose();
        }
    }

    /** Gives a session all that rules are to see. */
    static void insert(KieSession session, List<Statement> claims, Background background) {
        background.context().forEach(session::insert);
        background.known().forEach(session::insert);
        Handovers.of(background.known()).forEach(session::insert);
        claims.forEach(session::insert);
    }
}
