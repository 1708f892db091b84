package org.claimcheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Source;

/** Writes reports as Markdown (GitHub's flavour), for comments and tickets. */
public final class MarkdownRenderer implements ReportRenderer {

    private final boolean unread;

    /**
     * A renderer.
     *
     * @param unread whether to list the sentences that yielded nothing
     */
    public MarkdownRenderer(boolean unread) {
        this.unread = unread;
    }

    @Override
    public void render(List<Report> reports, Appendable out) throws IOException {
        boolean first = true;
        for (Report report : reports) {
            out.append(first ? "" : "\n");
            first = false;
            report(report, out);
        }
        if (reports.size() > 1) {
            out.append("\n**").append(ReportWords.total(reports)).append("**\n");
        }
    }

    private void report(Report report, Appendable out) throws IOException {
        ArticleInfo article = report.document().article();
        out.append("## ").append(MarkdownText.of(article.title().isEmpty() ? article.file() : article.title())).append("\n\n");
        if (report.error().isPresent()) {
            out.append("This file was not read, so nothing is said about it.\n\n").append(MarkdownText.of(report.error().get())).append('\n');
            return;
        }
        out.append(MarkdownText.code(article.file())).append(", findings: ").append(ReportWords.kinds(report)).append('\n');
        for (FindingKind kind : List.of(FindingKind.CONTRADICTION, FindingKind.TENSION)) {
            for (Report.Entry entry : report.findings(kind)) {
                conflict(report, entry, out);
            }
        }
        for (Report.GraveClaim claim : report.grave()) {
            grave(report, claim, out);
        }
        rest(report, out);
        footer(report, out);
    }

    private static void heading(String kind, Report.JudgedPassage claim, String aside, Standing standing, Appendable out) throws IOException {
        String state = ReportWords.state(standing);
        String right = List.of(aside, state).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        out.append("\n### ").append(kind).append(", ").append(MarkdownText.code(claim.location().toString()))
                .append(right.isEmpty() ? "" : " (" + right + ")").append("\n\n> “")
                .append(MarkdownText.of(claim.claim().quote().text())).append("”\n\n| | |\n|---|---|\n");
    }

    private static void row(String label, String words, Appendable out) throws IOException {
        out.append("| ").append(label).append(" | ").append(words).append(" |\n");
    }

    private static void conflict(Report report, Report.Entry entry, Appendable out) throws IOException {
        heading(entry.finding().kind() == FindingKind.CONTRADICTION ? "Contradiction" : "Tension", entry.claim(), entry.finding().severity().id(),
                entry.standing(), out);
        here(entry.claim(), out);
        for (Report.EvidenceItem item : entry.evidence()) {
            String words = item.statement().isClaimed() && !item.isArchived() ? ": “" + ((Claimed) item.statement().basis()).quote().text() + "”" : "";
            row(ReportWords.evidenceLabel(report, entry, item), MarkdownText.of(ReportWords.evidenceSentence(item)) + " — "
                    + MarkdownText.of(ReportWords.evidenceOrigin(item) + words), out);
        }
        for (Difference difference : Difference.of(entry)) {
            row(difference.what(), "**" + MarkdownText.of(difference.here()) + "** ≠ **" + MarkdownText.of(difference.there()) + "**", out);
        }
        row("judged as of", MarkdownText.of(ReportWords.dateUsed(report, entry.claim())), out);
        out.append('\n').append(MarkdownText.of(entry.finding().explanation())).append('\n');
        if (entry.finding().suggestion().isPresent()) {
            out.append("\n→ ").append(MarkdownText.of(entry.finding().suggestion().get())).append('\n');
        }
        List<String> items = new ArrayList<>();
        for (Report.EvidenceItem item : entry.evidence()) {
            if (item.statement().basis() instanceof Known known) {
                items.add("sources: " + known.sources().stream().map(MarkdownRenderer::source).collect(Collectors.joining("; ")));
            }
        }
        if (!entry.repeats().isEmpty()) {
            items.add("said again at " + ReportWords.positions(entry.repeats()));
        }
        items.add("rule " + MarkdownText.code(entry.finding().rule()) + (entry.finding().also().isEmpty() ? "" : "; agreeing rules "
                + entry.finding().also().stream().map(MarkdownText::code).collect(Collectors.joining(", "))));
        list(items, entry.standing(), entry.finding().fingerprint(), out);
    }

    private static void here(Report.JudgedPassage claim, Appendable out) throws IOException {
        Claimed claimed = claim.claim().basis();
        row(claimed.negated() ? "here not" : "here", MarkdownText.of(claim.sentence()) + " — " + MarkdownText.of(ReportWords.speaker(claimed)), out);
    }

    private static String source(Source source) {
        String words = ReportWords.source(new Source(source.publisher(), source.title(), "", source.date()));
        return MarkdownText.link(words, source.url());
    }

    private static void grave(Report report, Report.GraveClaim grave, Appendable out) throws IOException {
        heading("To be decided by a person", grave.claim(), "", grave.standing(), out);
        here(grave.claim(), out);
        row("judged as of", MarkdownText.of(ReportWords.dateUsed(report, grave.claim())), out);
        out.append('\n').append(MarkdownText.of(grave.explanation())).append('\n');
        List<String> items = new ArrayList<>();
        if (!grave.repeats().isEmpty()) {
            items.add("said again at " + ReportWords.positions(grave.repeats()));
        }
        list(items, grave.standing(), grave.matter().fingerprint(), out);
    }

    private static void list(List<String> items, Standing standing, String fingerprint, Appendable out) throws IOException {
        List<String> all = new ArrayList<>(items);
        ReportWords.standing(standing).forEach(line -> all.add(ReportWords.state(standing) + ": " + MarkdownText.of(line)));
        all.add("finding " + MarkdownText.code(fingerprint));
        out.append('\n');
        for (String item : all) {
            out.append("- ").append(item).append('\n');
        }
    }

    private void rest(Report report, Appendable out) throws IOException {
        List<Report.Entry> confirmed = report.findings(FindingKind.CORROBORATION);
        if (!confirmed.isEmpty()) {
            out.append("\n### Corroborated\n\n");
            for (Report.Entry entry : confirmed) {
                out.append("- ").append(ReportWords.position(entry.claim())).append(" “").append(MarkdownText.of(entry.claim().claim().quote().text()))
                        .append("” — ").append(MarkdownText.of(ReportWords.confirmedBy(entry))).append('\n');
            }
        }
        if (unread && !report.unread().isEmpty()) {
            out.append("\n### Not understood\n\n");
            for (Report.UnreadSentence sentence : report.unread()) {
                out.append("- ").append(MarkdownText.code(sentence.location().toString())).append(" “").append(MarkdownText.of(sentence.text()))
                        .append("”").append(sentence.nearest().map(near -> " → " + MarkdownText.of(near.toString())).orElse("")).append('\n');
            }
        }
    }

    private static void footer(Report report, Appendable out) throws IOException {
        List<String> lines = new ArrayList<>();
        List<Report.Entry> repeated = report.findings(FindingKind.REPETITION);
        if (!repeated.isEmpty()) {
            lines.add("repeated: " + ReportWords.count(repeated.size(), "claim") + " of the same origin, counted once: "
                    + ReportWords.positions(repeated.stream().map(Report.Entry::claim).toList()));
        }
        lines.add("claims: " + ReportWords.verdicts(report));
        lines.add("read: " + ReportWords.coverage(report.document()));
        if (!report.document().refused().isEmpty()) {
            lines.add("refused: " + ReportWords.refused(report) + " that cannot be used, not judged");
        }
        if (!report.document().quotesChecked()) {
            lines.add("quotes: unchecked, the text of the article is not there");
        }
        ReportWords.decided(report).ifPresent(words -> lines.add("decided: " + words));
        ReportWords.compared(report).ifPresent(words -> lines.add("baseline: " + words));
        report.aside().gone().forEach(gone -> lines.add("gone: " + gone.kind() + " " + gone.fingerprint() + ", " + MarkdownText.of(gone.explanation())));
        lines.add("published: " + ReportWords.published(report));
        lines.add("knowledge: " + ReportWords.knowledge(report));
        out.append("\n---\n\n");
        for (String line : lines) {
            out.append("- ").append(line).append('\n');
        }
        out.append("\n_").append(ReportWords.CAUTION).append("_\n");
    }
}
