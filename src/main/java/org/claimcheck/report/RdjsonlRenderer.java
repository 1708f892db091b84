package org.claimcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.review.Standing;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reports in the Reviewdog Diagnostic Format, one diagnostic a line: contradictions, tensions, claims that a person has to decide, and
 * files that were not read. Messages are Markdown, since reviewdog posts them as comments.
 */
public final class RdjsonlRenderer implements ReportRenderer {

    @Override
    public void render(List<Report> reports, Appendable out) throws IOException {
        for (Report report : reports) {
            String file = report.document().article().file();
            if (report.error().isPresent()) {
                JsonText.line(diagnostic("Not read: " + MarkdownText.of(report.error().get()), Extent.of(file), file, "ERROR", "not-read"), out);
            }
            for (Report.Entry entry : report.findings()) {
                if (entry.finding().kind().isConflict()) {
                    JsonText.line(diagnostic(message(report, entry), Extent.of(report, entry.claim()), file, entry.finding().severity().name(),
                            entry.finding().rule()), out);
                }
            }
            for (Report.GraveClaim claim : report.grave()) {
                JsonText.line(diagnostic(MarkdownText.of(claim.explanation()) + standing(claim.standing()) + finding(claim.matter().fingerprint()),
                        Extent.of(report, claim.claim()), file, "WARNING", claim.matter().rule()), out);
            }
        }
    }

    private static String message(Report report, Report.Entry entry) {
        String records = entry.evidence().stream().filter(item -> item.statement().isKnown())
                .map(item -> ReportWords.evidenceLabel(report, entry, item) + ": " + MarkdownText.of(ReportWords.evidenceSentence(item)) + " ("
                        + MarkdownText.of(ReportWords.evidenceOrigin(item)) + ")").collect(Collectors.joining("; "));
        return MarkdownText.of(entry.finding().explanation())
                + entry.finding().suggestion().map(words -> "\n\n→ " + MarkdownText.of(words)).orElse("")
                + (records.isEmpty() ? "" : "\n\n" + records) + standing(entry.standing()) + finding(entry.finding().fingerprint());
    }

    private static String standing(Standing standing) {
        return standing.state() == Standing.State.OPEN ? "" : "\n\n" + ReportWords.state(standing) + ": "
                + MarkdownText.of(String.join("; ", ReportWords.standing(standing)));
    }

    private static String finding(String fingerprint) {
        return "\n\nfinding " + fingerprint;
    }

    private static ObjectNode diagnostic(String message, Extent extent, String file, String severity, String code) {
        ObjectNode node = JsonText.object();
        node.put("message", message);
        ObjectNode location = node.putObject("location").put("path", file);
        if (extent.start().line() > 0) {
            ObjectNode range = location.putObject("range");
            ObjectNode start = range.putObject("start").put("line", extent.start().line());
            extent.end().ifPresent(end -> {
                start.put("column", extent.startByteColumn());
                range.putObject("end").put("line", end.line()).put("column", extent.endByteColumn());
            });
        }
        node.put("severity", severity);
        node.putObject("source").put("name", "claimcheck");
        node.putObject("code").put("value", code);
        return node;
    }
}
