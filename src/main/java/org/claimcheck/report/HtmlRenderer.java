package org.claimcheck.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.audit.Audit;
import org.claimcheck.rule.Wording;

/**
 * Writes reports as one page of HTML that needs nothing else: no network, no further file.
 *
 * <p>What articles and facts say is escaped by the templates, each value by its place; {@link VisibleOutput} shows what would
 * steer the text, and {@link WebAddress} decides what may be linked to. A Content-Security-Policy lets only the style sheet and
 * the script of the page through, by their hashes.
 */
public final class HtmlRenderer implements ReportRenderer {

    private static final String STYLE = resource("report.css");
    private static final String SCRIPT = resource("report.js");

    /** The style sheet of the report, for a server that gives it as a file. */
    public static String style() {
        return STYLE;
    }

    /** The script of the report, for a server that gives it as a file. The page can be used without it. */
    public static String script() {
        return SCRIPT;
    }

    /**
     * Writes the main part of the page on one report: an {@code article} with the head, the findings and the text, without styles and
     * scripts. Its highest heading is an {@code h2}.
     *
     * @param report   the report
     * @param deciding whether each finding has a form to decide about it: {@code form.decide} with {@code data-fingerprint}, in it the
     *                 field {@code reason} and a button for each judgement with {@code data-fingerprint} and {@code data-judgement}
     * @param out      receives it
     * @throws IOException if {@code out} throws it
     */
    public static void fragment(Report report, boolean deciding, Appendable out) throws IOException {
        ReportPage.View view = new ReportPageBuilder(report, "", languages(List.of(report))).view();
        write(out, page -> JtereportGenerated.render(page, null, view, deciding));
    }

    /**
     * Writes a chart of those who held an office, on one scale, to stand within an element of the class {@code report}.
     *
     * @param office who held it
     * @param out    receives it; nothing if no end of any tenure is known
     * @throws IOException if {@code out} throws it
     */
    public static void timeline(Report.OfficeTimeline office, Appendable out) throws IOException {
        Optional<TimeChart> chart = TimeChart.of(office.tenures().stream()
                .map(tenure -> new TimeChart.Line(tenure.holder(), tenure.period().inWords(), "record", false, tenure.period())).toList(), Optional.empty());
        if (chart.isPresent()) {
            write(out, page -> JtetimelineGenerated.render(page, null, chart.get()));
        }
    }

    /**
     * Writes what is wrong with known facts as one page that needs nothing else.
     *
     * @param audit   what to tell
     * @param hidden  how many further faults were left out because they matter less
     * @param wording gives the words of the facts
     * @param out     receives it
     * @throws IOException if {@code out} throws it
     */
    public static void audit(Audit audit, int hidden, Wording wording, Appendable out) throws IOException {
        String style = STYLE + resource("audit.css");
        AuditPage page = new AuditPage(AuditListing.summary(audit, hidden), "default-src 'none'; style-src '" + hash(style) + "'; base-uri 'none'; form-action 'none'",
                style, AuditPage.cards(audit, wording));
        write(out, output -> JteauditGenerated.render(output, null, page));
    }

    @Override
    public void render(List<Report> reports, Appendable out) throws IOException {
        Map<String, String> languages = languages(reports);
        List<ReportPage.View> views = new ArrayList<>();
        for (Report report : reports) {
            views.add(new ReportPageBuilder(report, views.isEmpty() ? "" : "r" + (views.size() + 1) + "-", languages).view());
        }
        String title = (views.size() == 1 ? views.get(0).title() : ReportWords.count(views.size(), "article")) + " — Claimcheck";
        ReportPage page = new ReportPage(title, ReportWords.total(reports), STYLE, SCRIPT, "default-src 'none'; style-src '" + hash(STYLE)
                + "'; script-src '" + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'", List.copyOf(views));
        write(out, output -> JtepageGenerated.render(output, null, page));
    }

    private static Map<String, String> languages(List<Report> reports) {
        Map<String, String> languages = new HashMap<>();
        reports.forEach(report -> languages.put(report.document().article().id(), report.document().article().language()));
        return languages;
    }

    private interface Template {
        void render(OwaspHtmlTemplateOutput output);
    }

    private static void write(Appendable out, Template template) throws IOException {
        try {
            template.render(new OwaspHtmlTemplateOutput(new VisibleOutput(out)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream file = HtmlRenderer.class.getResourceAsStream("/report/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
