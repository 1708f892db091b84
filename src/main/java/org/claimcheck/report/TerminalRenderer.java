package org.claimcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.report.TextLayout.Style;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Known;

/**
 * Writes reports for people, as text: what speaks against the article first and in full, what speaks for it on one line each,
 * and at the end what was judged and what was not.
 */
public final class TerminalRenderer implements ReportRenderer {

    /** The width where the terminal's is not known, in columns. */
    public static final int USUAL_WIDTH = 100;

    private static final int INDENT = 2;
    private static final int COLUMN = 17;

    /** How many columns of a quote are shown. */
    private static final int LONGEST_QUOTE = 300;

    private static final int MOST_SOURCES = 3;

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
            total(reports, text);
        }
    }

    private void quiet(Report report, TextLayout text) throws IOException {
        for (Report.Entry entry : report.findings(FindingKind.CONTRADICTION)) {
            conflict(report, entry, text);
            text.blank();
        }
        text.paragraph(0, report.error().map(error -> "Not read: " + error).orElseGet(() -> report.document().article().file() + ": claims "
                + ReportWords.verdicts(report) + "; " + UnreadListing.coverage(report.document(), false)
                + (report.document().refused().isEmpty() ? "" : "; " + ReportWords.refused(report) + " refused")), Style.PLAIN);
    }

    private void full(Report report, TextLayout text) throws IOException {
        ArticleInfo article = report.document().article();
        text.title(article.file(), Style.STRONG, TextLayout.plain(article.title()), "");
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
        corroborations(report, text);
        repetitions(report, text);
        unread(report, text);
        footer(report, text);
    }

    // ---- what speaks against the article

    private static void conflict(Report report, Report.Entry entry, TextLayout text) throws IOException {
        boolean contradiction = entry.finding().kind() == FindingKind.CONTRADICTION;
        text.title(contradiction ? "CONTRADICTION" : "TENSION", contradiction ? Style.ALARM : Style.CAUTION,
                entry.claim().location().toString(), entry.finding().severity().id());
        text.paragraph(INDENT, "“" + TextLayout.shortened(TextLayout.plain(entry.claim().claim().quote().text()), LONGEST_QUOTE) + "”",
                Style.STRONG);
        text.blank();
        Claimed claimed = entry.claim().claim().basis();
        text.labelled(INDENT, claimed.negated() ? "article denies" : "article says", COLUMN, entry.claim().sentence());
        text.labelled(INDENT, "", COLUMN, "— " + ReportWords.speaker(claimed));
        for (Report.EvidenceItem item : entry.evidence()) {
            evidence(report, item, item == entry.evidence().get(0), text);
        }
        text.labelled(INDENT, "judged as of", COLUMN, ReportWords.dateUsed(report, entry.claim()));
        text.blank();
        text.paragraph(INDENT, entry.finding().explanation(), Style.PLAIN);
        if (entry.finding().suggestion().isPresent()) {
            text.paragraph(INDENT, "→ " + entry.finding().suggestion().get(), Style.PLAIN);
        }
        text.blank();
        if (!entry.evidence().isEmpty()) {
            sources(entry.evidence().get(0), text);
        }
        if (!entry.repeats().isEmpty()) {
            text.labelled(INDENT, "said again", COLUMN, "at " + ReportWords.positions(entry.repeats()));
        }
        text.labelled(INDENT, "rule", COLUMN, entry.finding().rule() + (entry.finding().also().isEmpty() ? ""
                : " (also " + String.join(", ", entry.finding().also()) + ")"));
        text.labelled(INDENT, "finding", COLUMN, entry.finding().fingerprint());
    }

    private static void evidence(Report report, Report.EvidenceItem item, boolean leads, TextLayout text) throws IOException {
        if (item.statement().basis() instanceof Known known) {
            String doubt = known.certainty() == Certainty.CERTAIN ? "" : " (" + known.certainty().id() + ")";
            text.labelled(INDENT, leads ? "record says" : "also on record", COLUMN, item.sentence() + doubt);
            text.labelled(INDENT, "", COLUMN, "— checked " + known.checked() + ", " + item.location().path() + ":" + item.location().line());
            return;
        }
        Claimed claimed = (Claimed) item.statement().basis();
        boolean own = claimed.article().equals(report.document().article().id());
        text.labelled(INDENT, own ? "yet also says" : "another says", COLUMN, (claimed.negated() ? "not so: " : "") + item.sentence());
        if (item.isArchived()) {
            text.labelled(INDENT, "", COLUMN, "— " + ReportWords.speaker(claimed) + "; " + ReportWords.source(item.sources().get(0)) + "; accepted, " + item.location().path()
                    + ":" + item.location().line());
            return;
        }
        text.labelled(INDENT, "", COLUMN, "— " + ReportWords.speaker(claimed) + ", " + item.location() + ": “"
                + TextLayout.shortened(TextLayout.plain(claimed.quote().text()), LONGEST_QUOTE) + "”");
    }

    /** The sources of the leading evidence; those of the rest stand in its file. */
    private static void sources(Report.EvidenceItem item, TextLayout text) throws IOException {
        if (item.statement().basis() instanceof Known known) {
            for (int i = 0; i < Math.min(known.sources().size(), MOST_SOURCES); i++) {
                text.labelled(INDENT, i == 0 ? "sources" : "", COLUMN, ReportWords.source(known.sources().get(i)));
            }
            if (known.sources().size() > MOST_SOURCES) {
                text.labelled(INDENT, "", COLUMN, "and " + (known.sources().size() - MOST_SOURCES) + " more under " + item.id());
            }
        }
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
            String by = TextLayout.shortened(by(entry), text.width() * 2 / 5);
            int room = text.width() - INDENT - 8 - TextLayout.columns(by) - 4;
            text.line(INDENT, position + " ".repeat(Math.max(1, 8 - position.length())) + "“"
                    + TextLayout.shortened(quote, Math.max(room, 16)) + "” " + by);
        }
        text.blank();
    }

    private static String by(Report.Entry entry) {
        String known = entry.evidence().stream().filter(e -> e.statement().isKnown()).map(Report.EvidenceItem::id).limit(1)
                .collect(Collectors.joining());
        long articles = entry.evidence().stream().filter(e -> e.statement().isClaimed()).map(e -> e.statement().article()).distinct().count();
        String others = articles == 0 ? "" : articles == 1 ? "1 other article" : articles + " other articles";
        return "— " + (known.isEmpty() ? others : "record " + known + (others.isEmpty() ? "" : " and " + others));
    }

    private static void repetitions(Report report, TextLayout text) throws IOException {
        List<Report.Entry> entries = report.findings(FindingKind.REPETITION);
        if (!entries.isEmpty()) {
            text.labelled(0, "repeated", 14, entries.size() + (entries.size() == 1 ? " claim" : " claims") + " of the same origin, counted once: "
                    + ReportWords.positions(entries.stream().map(Report.Entry::claim).toList()));
            text.blank();
        }
    }

    private void unread(Report report, TextLayout text) throws IOException {
        if (options.unread()) {
            UnreadListing.print(report.unread(), text);
        }
    }

    // ---- the end

    private void footer(Report report, TextLayout text) throws IOException {
        ArticleInfo article = report.document().article();
        text.labelled(0, "claims", 14, ReportWords.verdicts(report));
        text.labelled(0, "read", 14, UnreadListing.coverage(report.document(), options.unread()));
        if (!report.document().refused().isEmpty()) {
            text.labelled(0, "refused", 14, ReportWords.refused(report) + " that cannot be used, not judged: the messages tell why");
        }
        if (!report.document().quotesChecked()) {
            text.labelled(0, "quotes", 14, "unchecked: the text of the article is not there (--article FILE gives it)");
        }
        text.labelled(0, "published", 14, ReportWords.published(report));
        text.labelled(0, "knowledge", 14, ReportWords.knowledge(report));
        text.paragraph(0, ReportWords.CAUTION, Style.FAINT);
    }

    private static void total(List<Report> reports, TextLayout text) throws IOException {
        text.paragraph(0, ReportWords.total(reports), Style.STRONG);
    }
}
