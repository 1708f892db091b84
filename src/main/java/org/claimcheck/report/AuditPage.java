package org.claimcheck.report;

import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.audit.Audit;
import org.claimcheck.audit.Fault;
import org.claimcheck.rule.Severity;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;

/**
 * What a page about known facts shows, in words.
 *
 * @param summary everything in one line
 * @param policy  the Content-Security-Policy
 * @param style   the style sheets
 * @param cards   one for each fault
 */
public record AuditPage(String summary, String policy, String style, List<Card> cards) {

    /**
     * One fault.
     *
     * @param severity    its severity, which is also its class
     * @param title       what is wrong, in a few words
     * @param rule        the name of the rule
     * @param explanation what is wrong, in a sentence
     * @param suggestion  what to do; empty if the rule does not say
     * @param facts       the facts it is about
     */
    public record Card(String severity, String title, String rule, String explanation, String suggestion, List<Row> facts) {
    }

    /**
     * One fact of a fault.
     *
     * @param id       its id
     * @param words    what it says
     * @param sources  where it was seen
     * @param location where it stands
     * @param blame    why it is suspected, with the confidence; empty if another is, or none
     */
    public record Row(String id, String words, String sources, String location, String blame) {
    }

    static List<Card> cards(Audit audit, Wording wording) {
        return audit.faults().stream().map(fault -> new Card(fault.rule().severity().id(), fault.rule().summary(), fault.rule().name(), fault.explanation(),
                fault.suggestion().orElse(""), fault.facts().stream().map(fact -> row(fact, fault, wording)).toList())).toList();
    }

    private static Row row(Statement fact, Fault fault, Wording wording) {
        Known known = (Known) fact.basis();
        Severity severity = fault.rule().severity();
        boolean suspected = fact.equals(fault.suspect().fact()) && severity != Severity.INFO;
        String blame = suspected ? (severity == Severity.ERROR ? "Probably wrong: " : "Look at this one: ") + AuditListing.reason(fault.suspect()) : "";
        return new Row(fact.id(), wording.statement(fact), known.sources().stream().map(ReportWords::source).collect(Collectors.joining("; ")),
                known.location().toString(), blame);
    }
}
