package org.claimcheck.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.claimcheck.audit.Audit;
import org.claimcheck.audit.Fault;
import org.claimcheck.audit.Suspect;
import org.claimcheck.report.TextLayout.Style;
import org.claimcheck.rule.Severity;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what is wrong with known facts: for people, or one JSON object a line. */
public final class AuditListing {

    private static final int INDENT = 2;
    private static final int COLUMN = 18;

    private AuditListing() {
    }

    /**
     * Writes paragraphs.
     *
     * @param audit  what to tell
     * @param hidden how many further faults were left out because they matter less
     * @param width  the width in columns
     * @param colour whether to use colours
     * @param out    receives it
     * @throws IOException if {@code out} throws it
     */
    public static void text(Audit audit, int hidden, int width, boolean colour, Appendable out) throws IOException {
        TextLayout text = new TextLayout(out, width, colour);
        for (Fault fault : audit.faults()) {
            Severity severity = fault.rule().severity();
            text.title(severity.id().toUpperCase(Locale.ROOT), severity == Severity.ERROR ? Style.ALARM : severity == Severity.WARNING ? Style.CAUTION : Style.STRONG,
                    fault.rule().summary(), fault.rule().name());
            text.paragraph(INDENT, fault.explanation(), Style.PLAIN);
            if (fault.suggestion().isPresent()) {
                text.paragraph(INDENT, "→ " + fault.suggestion().get(), Style.PLAIN);
            }
            text.labelled(INDENT, severity == Severity.ERROR ? "probably wrong" : "look at", COLUMN, place(fault.suspect().fact())
                    + (severity == Severity.INFO ? "" : ": " + reason(fault.suspect())));
            String label = "beside";
            for (Statement fact : fault.facts()) {
                if (!fact.equals(fault.suspect().fact())) {
                    text.labelled(INDENT, label, COLUMN, place(fact));
                    label = "";
                }
            }
            text.blank();
        }
        text.paragraph(0, summary(audit, hidden), Style.STRONG);
    }

    /** Everything in one line: what was checked, and what was found. */
    public static String summary(Audit audit, int hidden) {
        String found = Arrays.stream(Severity.values()).filter(severity -> audit.count(severity) > 0)
                .map(severity -> ReportWords.count(audit.count(severity), severity == Severity.INFO ? "note" : severity.id())).collect(Collectors.joining(", "));
        return ReportWords.count(audit.checked(), "fact") + " checked by " + ReportWords.count(audit.rules(), "rule") + ": " + (found.isEmpty() ? "nothing wrong" : found)
                + (hidden == 0 ? "" : "; " + hidden + " of less weight not shown (see --severity)");
    }

    /**
     * Writes one JSON object a line: {@code rule}, {@code severity}, {@code facts} and {@code blame} by id, {@code confidence},
     * {@code explanation}, {@code reason} and {@code suggestion}.
     *
     * @param audit what to tell
     * @param out   receives it
     * @throws IOException if {@code out} throws it
     */
    public static void json(Audit audit, Appendable out) throws IOException {
        for (Fault fault : audit.faults()) {
            ObjectNode node = JsonText.object().put("rule", fault.rule().name()).put("severity", fault.rule().severity().id());
            ArrayNode facts = node.putArray("facts");
            fault.facts().forEach(fact -> facts.add(fact.id()));
            ArrayNode blame = node.putArray("blame");
            blame.add(fault.suspect().fact().id());
            node.put("confidence", Double.parseDouble(rounded(fault.suspect().confidence()))).put("explanation", fault.explanation())
                    .put("reason", fault.suspect().reason());
            fault.suggestion().ifPresent(words -> node.put("suggestion", words));
            JsonText.line(node, out);
        }
    }

    private static String rounded(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    /** Why a fact is suspected, and how surely. */
    static String reason(Suspect suspect) {
        return suspect.reason() + " (confidence " + rounded(suspect.confidence()) + ")";
    }

    /** A fact by its id and where it stands. */
    private static String place(Statement fact) {
        return fact.id() + " (" + ((Known) fact.basis()).location() + ")";
    }
}
