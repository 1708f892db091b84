package org.claimcheck.report;

import java.io.IOException;
import java.util.List;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.report.TextLayout.Style;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Known;

/**
 * Writes reports for people, as text: what speaks against the article first and in full, what a person has to decide, what speaks for it
 * on one line each, and at the end what was judged and what was not.
 */
public final class TerminalRenderer implements ReportRenderer {

    /** The width where the terminal's is not known, in columns. */
    public static final int USUAL_WIDTH = 100;

    private static final int INDENT = 2;
    private static final int COLUMN = 17;
    private static final int FOOT = 14;

    /** How many columns of a quote are shown. */
    private static final int LONGEST_QUOTE = 300;

    private static final int MOST_SOURCES = 3;

    /** As many digits of a fingerprint as tell the findings of a newsroom apart. */
    private static final int SHORT_FINGERPRINT = 8;

    private final Options options;

    /**
     * What to show.
     *
     * @param width  the width in columns; less than 60 counts as 60
     * @param colour whether to use the colours of a terminal
     * @param quiet  contradictions and one line of summary only
     * @param unread list the sentences that yielded nothing
     */
    public record Options(int width, boolean colour, boolean quiet, boolean unread) {

        /** Everything but the unread sentences, without colours, in the usual width. */
        public static final Options PLAIN = new Options(USUAL_WIDTH, false, false, false);
    }

    /** A renderer with options. */
    public TerminalRenderer(Options options) {
        this.options = options;
    }

    /** Words of others on one line, with what would steer a terminal or break the line taken out. */
    public static String plain(String words) {
        return TextLayout.plain(words);
    }

    @Override
    public void render(List<Report> reports, Appendable out) throws IOException {
        TextLayout text = new TextLayout(out, options.width(), options.colour());
        boolean first = true;
        for (Report report : reports) {
            if (!first && !options.quiet()) {
                text.blank();
            }
            first = false;
            if (options.quiet()) {
                quiet(report, text);
            } else {
                full(report, text);
            }
        }
        if (reports.size() > 1) {
            if (!options.quiet()) {
                text.blank();
            }
            text.paragraph(0, ReportWords.total(reports), Style.STRONG);
        }
    }

    /** Writes one finding as the whole report does. */
    public void render(Report report, Report.Entry entry, Appendable out) throws IOException {
        conflict(report, entry, new TextLayout(out, options.width(), options.colour()));
    }

    /** Writes one claim that needs a human decision as the whole report does. */
    public void render(Report report, Report.GraveClaim claim, Appendable out) throws IOException {
        grave(report, claim, new TextLayout(out, options.width(), options.colour()));
    }

    private void quiet(Report report, TextLayout text) throws IOException {
        for (Report.Entry entry : report.findings(FindingKind.CONTRADICTION)) {
            conflict(report, entry, text);
            text.blank();
        }
        text.paragraph(0, report.error().map(error -> "Not read: " + error).orElseGet(() -> report.document().article().file() + ": claims "
                + ReportWords.verdicts(report) + "; " + UnreadListing.coverage(report.document(), false)
                + (report.document().refused().isEmpty() ? "" : "; " + ReportWords.refused(report) + " refused")
                + (report.grave().isEmpty() ? "" : "; " + report.grave().size() + " to be decided by a person")
                + ReportWords.decided(report).map(words -> "; " + words).orElse("")
                + ReportWords.compared(report).map(words -> "; " + words).orElse("")), Style.PLAIN);
    }

    private void full(Report report, TextLayout text) throws IOException {
        ArticleInfo article = report.document().article();
        text.title(article.file(), Style.STRONG, article.title(), "");
        if (report.error().isPresent()) {
            text.paragraph(INDENT, "This file was not read, so nothing is said about it.", Style.PLAIN);
            text.paragraph(INDENT, report.error().get(), Style.PLAIN);
            return;
        }
        text.blank();
        for (FindingKind kind : List.of(FindingKind.CONTRADICTION, FindingKind.TENSION)) {
            for (Report.Entry entry : report.findings(kind)) {
                conflict(report, entry, text);
                text.blank();
            }
        }
        grave(report, text);
        corroborations(report, text);
        repetitions(report, text);
        if (options.unread()) {
            UnreadListing.print(report.unread(), text);
        }
        footer(report, text);
    }

    // ---- what speaks against the article

    private static void conflict(Report report, Report.Entry entry, TextLayout text) throws IOException {
        boolean contradiction = entry.finding().kind() == FindingKind.CONTRADICTION;
        String state = ReportWords.state(entry.standing());
        text.title(contradiction ? "CONTRADICTION" : "TENSION", contradiction ? Style.ALARM : Style.CAUTION, entry.claim().location().toString(),
                entry.finding().severity().id() + (state.isEmpty() ? "" : ", " + state));
        quote(entry.claim(), text);
        text.blank();
        Claimed claimed = entry.claim().claim().basis();
        text.labelled(INDENT, claimed.negated() ? "here not" : "here", COLUMN, entry.claim().sentence());
        text.labelled(INDENT, "", COLUMN, "— " + ReportWords.speaker(claimed));
        for (Report.EvidenceItem item : entry.evidence()) {
            text.labelled(INDENT, ReportWords.evidenceLabel(report, entry, item), COLUMN, ReportWords.evidenceSentence(item));
            if (item.statement().isClaimed()) {
                String words = item.isArchived() ? "" : ": “" + shortened(((Claimed) item.statement().basis()).quote().text()) + "”";
                text.labelled(INDENT, "", COLUMN, "— " + ReportWords.evidenceOrigin(item) + words);
            }
        }
        String label = "differs in";
        for (Difference difference : Difference.of(entry)) {
            text.labelled(INDENT, label, COLUMN, difference.what() + ": " + difference.here() + " ≠ " + difference.there(), Style.STRONG);
            label = "";
        }
        text.labelled(INDENT, "judged as of", COLUMN, ReportWords.dateUsed(report, entry.claim()));
        text.blank();
        text.paragraph(INDENT, entry.finding().explanation(), Style.PLAIN);
        if (entry.finding().suggestion().isPresent()) {
            text.paragraph(INDENT, "→ " + entry.finding().suggestion().get(), Style.PLAIN);
        }
        text.blank();
        sources(entry, text);
        if (!entry.repeats().isEmpty()) {
            text.labelled(INDENT, "said again", COLUMN, "at " + ReportWords.positions(entry.repeats()));
        }
        text.labelled(INDENT, "rule", COLUMN, entry.finding().rule());
        if (!entry.finding().also().isEmpty()) {
            text.labelled(INDENT, "agreeing rules", COLUMN, String.join(", ", entry.finding().also()));
        }
        standing(entry.standing(), text);
        decide(entry.finding().fingerprint(), text);
    }

    private static void quote(Report.JudgedPassage claim, TextLayout text) throws IOException {
        text.paragraph(INDENT, "“" + shortened(claim.claim().quote().text()) + "”", Style.STRONG);
    }

    private static String shortened(String quote) {
        return TextLayout.shortened(TextLayout.plain(quote), LONGEST_QUOTE);
    }

    /** Where the facts were seen, and where they stand: the record may be what is wrong. Those of the leading fact in full. */
    private static void sources(Report.Entry entry, TextLayout text) throws IOException {
        String label = "sources";
        int most = MOST_SOURCES;
        for (Report.EvidenceItem item : entry.evidence()) {
            if (item.statement().basis() instanceof Known known) {
                for (int i = 0; i < Math.min(known.sources().size(), most); i++) {
                    text.labelled(INDENT, label, COLUMN, ReportWords.source(known.sources().get(i)));
                    label = "";
                }
                int more = known.sources().size() - most;
                text.labelled(INDENT, "", COLUMN, (more > 0 ? "and " + more + " more; " : "") + ReportWords.evidenceOrigin(item));
                most = 1;
            }
        }
    }

    private static void standing(Standing standing, TextLayout text) throws IOException {
        String label = ReportWords.state(standing);
        for (String line : ReportWords.standing(standing)) {
            text.labelled(INDENT, label, COLUMN, line);
            label = "";
        }
    }

    /** What identifies it, and the command that settles it. */
    private static void decide(String fingerprint, TextLayout text) throws IOException {
        text.labelled(INDENT, "finding", COLUMN, fingerprint);
        text.labelled(INDENT, "", COLUMN, "decide " + fingerprint.substring(0, Math.min(SHORT_FINGERPRINT, fingerprint.length())) + " "
                + ReportWords.judgements());
    }

    // ---- what a person has to decide

    private static void grave(Report report, TextLayout text) throws IOException {
        if (report.grave().isEmpty()) {
            return;
        }
        text.title("TO BE DECIDED BY A PERSON", Style.CAUTION, String.valueOf(report.grave().size()), "");
        text.blank();
        for (Report.GraveClaim grave : report.grave()) {
            grave(report, grave, text);
            text.blank();
        }
    }

    private static void grave(Report report, Report.GraveClaim grave, TextLayout text) throws IOException {
        String state = ReportWords.state(grave.standing());
        text.title(grave.claim().location().toString(), Style.PLAIN, "", state);
        quote(grave.claim(), text);
        text.labelled(INDENT, grave.claim().claim().basis().negated() ? "here not" : "here", COLUMN, grave.claim().sentence());
        text.labelled(INDENT, "", COLUMN, "— " + ReportWords.speaker(grave.claim().claim().basis()));
        text.labelled(INDENT, "judged as of", COLUMN, ReportWords.dateUsed(report, grave.claim()));
        if (!grave.repeats().isEmpty()) {
            text.labelled(INDENT, "said again", COLUMN, "at " + ReportWords.positions(grave.repeats()));
        }
        text.paragraph(INDENT, grave.explanation(), Style.PLAIN);
        standing(grave.standing(), text);
        decide(grave.matter().fingerprint(), text);
    }

    // ---- what speaks for it, and the rest

    private static void corroborations(Report report, TextLayout text) throws IOException {
        List<Report.Entry> entries = report.findings(FindingKind.CORROBORATION);
        if (entries.isEmpty()) {
            return;
        }
        text.title("corroborated", Style.ASSENT, String.valueOf(entries.size()), "");
        for (Report.Entry entry : entries) {
            String position = ReportWords.position(entry.claim());
            String quote = TextLayout.plain(entry.claim().claim().quote().text());
            String by = TextLayout.shortened("— " + ReportWords.confirmedBy(entry), text.width() * 2 / 5);
            int room = text.width() - INDENT - 8 - TextLayout.columns(by) - 4;
            text.line(INDENT, position + " ".repeat(Math.max(1, 8 - position.length())) + "“"
                    + TextLayout.shortened(quote, Math.max(room, 16)) + "” " + by);
        }
        text.blank();
    }

    private static void repetitions(Report report, TextLayout text) throws IOException {
        List<Report.Entry> entries = report.findings(FindingKind.REPETITION);
        if (!entries.isEmpty()) {
            text.labelled(0, "repeated", FOOT, ReportWords.count(entries.size(), "claim") + " of the same origin, counted once: "
                    + ReportWords.positions(entries.stream().map(Report.Entry::claim).toList()));
            text.blank();
        }
    }

    // ---- the end

    private void footer(Report report, TextLayout text) throws IOException {
        text.labelled(0, "claims", FOOT, ReportWords.verdicts(report));
        text.labelled(0, "findings", FOOT, ReportWords.kinds(report));
        text.labelled(0, "read", FOOT, UnreadListing.coverage(report.document(), options.unread()));
        if (!report.document().refused().isEmpty()) {
            text.labelled(0, "refused", FOOT, ReportWords.refused(report) + " that cannot be used, not judged: the messages tell why");
        }
        if (!report.document().quotesChecked()) {
            text.labelled(0, "quotes", FOOT, "unchecked: the text of the article is not there (--article FILE gives it)");
        }
        if (report.aside().settled() > 0) {
            text.labelled(0, "decided", FOOT, ReportWords.decided(report).orElseThrow());
        }
        if (report.aside().compared()) {
            text.labelled(0, "baseline", FOOT, ReportWords.compared(report).orElseThrow());
            for (Baseline.Earlier gone : report.aside().gone()) {
                text.labelled(0, "", FOOT, "gone: " + gone.kind() + " " + gone.fingerprint() + ", " + shortened(gone.explanation()));
            }
        }
        text.labelled(0, "published", FOOT, ReportWords.published(report));
        text.labelled(0, "knowledge", FOOT, ReportWords.knowledge(report));
        text.paragraph(0, ReportWords.CAUTION, Style.FAINT);
    }
}
