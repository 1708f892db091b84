package org.claimcheck.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.review.Standing;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Severity;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes reports as one log of SARIF 2.1.0 (OASIS, errata 01), for code scanning and editors: contradictions and tensions, settled ones as
 * suppressed, and the claims that a person has to decide as results to be reviewed. What speaks for an article is no result.
 */
public final class SarifRenderer implements ReportRenderer {

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The name under which fingerprints stand; another way to reckon them would take another version. */
    private static final String FINGERPRINT = "claimcheck/v1";

    private final RuleCatalogue catalogue;
    private final String version;

    /**
     * A renderer.
     *
     * @param catalogue tells what the rules report
     * @param version   the version of the program; empty if it is not known
     */
    public SarifRenderer(RuleCatalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    @Override
    public void render(List<Report> reports, Appendable out) throws IOException {
        ObjectNode log = JsonText.object();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        Map<String, Severity> rules = new TreeMap<>();
        reports.forEach(report -> rulesOf(report, rules));
        driver(run.putObject("tool").putObject("driver"), rules);
        invocation(run.putArray("invocations").addObject(), reports);
        ArrayNode artifacts = run.putArray("artifacts");
        reports.forEach(report -> artifact(artifacts.addObject(), report));
        ArrayNode results = run.putArray("results");
        List<String> names = List.copyOf(rules.keySet());
        for (int i = 0; i < reports.size(); i++) {
            results(results, reports.get(i), i, names);
        }
        run.put("columnKind", "utf16CodeUnits");
        reports.stream().findFirst().ifPresent(report -> run.putObject("properties").put("knowledge", report.knowledge().version()));
        JsonText.pretty(log, out);
    }

    // ---- the rules

    private static void rulesOf(Report report, Map<String, Severity> rules) {
        conflicts(report).forEach(entry -> rules.putIfAbsent(entry.finding().rule(), entry.finding().severity()));
        report.aside().gone().forEach(earlier -> rules.putIfAbsent(earlier.rule(), Severity.WARNING));
        grave(report).forEach(claim -> rules.putIfAbsent(claim.matter().rule(), Severity.WARNING));
    }

    /** All conflicts of an article, those included that are kept from readers. */
    private static List<Report.Entry> conflicts(Report report) {
        List<Report.Entry> all = new ArrayList<>(report.findings());
        all.addAll(report.aside().asBefore());
        all.addAll(report.aside().decided());
        return all.stream().filter(entry -> entry.finding().kind().isConflict()).toList();
    }

    private void driver(ObjectNode driver, Map<String, Severity> used) {
        driver.put("name", "Claimcheck");
        JsonText.put(driver, "version", version);
        ArrayNode rules = driver.putArray("rules");
        used.forEach((name, severity) -> {
            ObjectNode node = rules.addObject();
            node.put("id", name);
            Optional<Rule> rule = catalogue.rule(name);
            rule.ifPresent(known -> {
                node.putObject("shortDescription").put("text", known.summary());
                node.putObject("help").put("text", help(known));
                if (!known.formerly().isEmpty()) {
                    ArrayNode former = node.putArray("deprecatedIds");
                    known.formerly().forEach(former::add);
                }
            });
            if (rule.isEmpty()) {
                node.putObject("shortDescription").put("text", name.replace('-', ' '));
            }
            node.putObject("defaultConfiguration").put("level", level(rule.map(Rule::severity).orElse(severity)));
        });
    }

    /** What the head of a rule's file says it reports, assumes and cannot see; else its summary. */
    private String help(Rule rule) {
        String head = catalogue.text(rule.name()).lines().takeWhile(line -> line.startsWith("//")).map(line -> line.substring(2).strip())
                .collect(Collectors.joining("\n"));
        return head.isEmpty() ? rule.summary() : head;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    // ---- the files

    private static void invocation(ObjectNode invocation, List<Report> reports) {
        boolean all = reports.stream().allMatch(report -> report.error().isEmpty() && report.document().refused().isEmpty());
        invocation.put("executionSuccessful", all);
        if (all) {
            return;
        }
        ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
        for (Report report : reports) {
            List<Problem> problems = report.document().refused().stream().flatMap(claim -> claim.problems().stream()).toList();
            problems.forEach(problem -> notification(notifications.addObject(), problem.toString(), problem.location()));
            if (problems.isEmpty()) {
                report.error().ifPresent(error -> notification(notifications.addObject(), error,
                        SourceLocation.of(report.document().article().file())));
            }
        }
    }

    private static void notification(ObjectNode node, String what, SourceLocation location) {
        node.put("level", "error");
        node.putObject("message").put("text", message(what));
        place(node.putArray("locations").addObject(), location);
    }

    private static void artifact(ObjectNode node, Report report) {
        ArticleInfo article = report.document().article();
        node.putObject("location").put("uri", uri(article.file()));
        node.putArray("roles").add("analysisTarget");
        if (!article.sha256().isEmpty()) {
            node.putObject("hashes").put("sha-256", article.sha256());
        }
        if (report.error().isEmpty()) {
            ObjectNode properties = node.putObject("properties");
            properties.put("checkableSentences", report.document().coverage().checkableSentences());
            properties.put("sentencesRead", report.document().coverage().read());
            properties.put("claims", report.claims().size());
        }
    }

    // ---- the results

    /** Those that reviewers settled as well: they are suppressed, not gone. */
    private static List<Report.GraveClaim> grave(Report report) {
        return Stream.concat(report.grave().stream(), report.aside().graveDecided().stream()).toList();
    }

    private static void results(ArrayNode results, Report report, int index, List<String> rules) {
        boolean compared = report.aside().compared();
        for (Report.Entry entry : conflicts(report)) {
            ObjectNode node = results.addObject();
            rule(node, entry.finding().rule(), rules);
            node.put("kind", "fail");
            node.put("level", level(entry.finding().severity()));
            node.putObject("message").put("text", message(entry.finding().explanation()
                    + entry.finding().suggestion().map(words -> " → " + words).orElse("")));
            location(node, report, index, entry.claim());
            related(node, report, entry);
            node.putObject("partialFingerprints").put(FINGERPRINT, entry.finding().fingerprint());
            suppressions(node, entry.standing());
            if (compared && !report.aside().decided().contains(entry)) {
                node.put("baselineState", report.aside().asBefore().contains(entry) ? "unchanged" : "new");
            }
            ObjectNode properties = node.putObject("properties");
            properties.put("finding", entry.finding().kind().id());
            ArrayNode also = properties.putArray("also");
            entry.finding().also().forEach(also::add);
        }
        for (Report.GraveClaim claim : grave(report)) {
            ObjectNode node = results.addObject();
            rule(node, claim.matter().rule(), rules);
            node.put("kind", "review");
            node.put("level", "none");
            node.putObject("message").put("text", message(claim.explanation()));
            location(node, report, index, claim.claim());
            ArrayNode related = JsonText.object().putArray("related");
            claim.repeats().forEach(repeat -> related(related, repeat.location(), "said again: " + repeat.sentence()));
            if (!related.isEmpty()) {
                node.set("relatedLocations", related);
            }
            node.putObject("partialFingerprints").put(FINGERPRINT, claim.matter().fingerprint());
            suppressions(node, claim.standing());
        }
        for (Baseline.Earlier gone : report.aside().gone()) {
            ObjectNode node = results.addObject();
            rule(node, gone.rule(), rules);
            node.putObject("message").put("text", message(gone.explanation()));
            artifactLocation(node.putArray("locations").addObject().putObject("physicalLocation"), report, index);
            node.putObject("partialFingerprints").put(FINGERPRINT, gone.fingerprint());
            node.put("baselineState", "absent");
        }
    }

    private static void rule(ObjectNode node, String name, List<String> rules) {
        node.put("ruleId", name);
        node.put("ruleIndex", rules.indexOf(name));
    }

    private static void artifactLocation(ObjectNode physical, Report report, int index) {
        physical.putObject("artifactLocation").put("uri", uri(report.document().article().file())).put("index", index);
    }

    private static void location(ObjectNode node, Report report, int index, Report.JudgedPassage claim) {
        ObjectNode physical = node.putArray("locations").addObject().putObject("physicalLocation");
        artifactLocation(physical, report, index);
        Extent extent = Extent.of(report, claim);
        if (extent.start().line() == 0) {
            return;
        }
        ObjectNode region = physical.putObject("region");
        region.put("startLine", extent.start().line());
        if (extent.start().column() > 0) {
            region.put("startColumn", extent.start().column());
        }
        extent.end().ifPresent(end -> {
            region.put("endLine", end.line());
            region.put("endColumn", end.column());
            region.put("charOffset", extent.offset().orElseThrow());
            region.put("charLength", extent.length());
        });
        region.putObject("snippet").put("text", claim.claim().quote().text());
    }

    /** The facts, since the record may be what is wrong; other passages; and where the article says it again. */
    private static void related(ObjectNode node, Report report, Report.Entry entry) {
        ArrayNode related = JsonText.object().putArray("related");
        for (Report.EvidenceItem item : entry.evidence()) {
            related(related, item.location(), ReportWords.evidenceLabel(report, entry, item) + ": " + ReportWords.evidenceSentence(item)
                    + " (" + ReportWords.evidenceOrigin(item) + ")");
        }
        entry.repeats().forEach(repeat -> related(related, repeat.location(), "said again: " + repeat.sentence()));
        if (!related.isEmpty()) {
            node.set("relatedLocations", related);
        }
    }

    private static void related(ArrayNode related, SourceLocation location, String words) {
        ObjectNode node = related.addObject();
        node.put("id", related.size());
        place(node, location);
        node.putObject("message").put("text", message(words));
    }

    private static void place(ObjectNode node, SourceLocation location) {
        ObjectNode physical = node.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(location.path()));
        if (location.line() > 0) {
            ObjectNode region = physical.putObject("region").put("startLine", location.line());
            if (location.column() > 0) {
                region.put("startColumn", location.column());
            }
        }
    }

    /** A result counts as suppressed only while all that reviewers said of it is accepted. */
    private static void suppressions(ObjectNode node, Standing standing) {
        if (standing.state() == Standing.State.OPEN) {
            return;
        }
        ArrayNode suppressions = node.putArray("suppressions");
        String changes = standing.changes().stream().map(change -> "; since then: " + change).collect(Collectors.joining());
        standing.decisions().forEach(decision -> suppressions.addObject().put("kind", "external")
                .put("status", standing.isSettled() ? "accepted" : "underReview").put("justification", TextLayout.plain(ReportWords.decision(decision) + changes)));
    }

    /** A text on one line with nothing in it that steers a terminal or that SARIF reads as a placeholder or a link (3.11.5, 3.11.6). */
    private static String message(String text) {
        return TextLayout.plain(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace("{", "{{").replace("}", "}}");
    }

    /** The name of a file as a reference of RFC 3986, relative as far as the name is. */
    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            if (path.matches("[A-Za-z]:/.*")) {
                return new URI("file", "", "/" + path, null).toASCIIString();
            }
            if (path.startsWith("/")) {
                return new URI("file", "", path, null).toASCIIString();
            }
            int colon = path.indexOf(':');
            int slash = path.indexOf('/');
            return new URI(null, null, colon >= 0 && (slash < 0 || colon < slash) ? "./" + path : path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Every path can be encoded: " + file, e);
        }
    }
}
