package org.claimcheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.claim.ClaimsWriter;
import org.claimcheck.review.Matter;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Source;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes reports as JSON: claims documents with verdicts, findings, a summary and the state of the knowledge. */
public final class JsonRenderer implements ReportRenderer {

    /** How documents are laid out. */
    public enum Layout {
        /** One array, indented. */
        ARRAY,
        /** One document a line. */
        LINES
    }

    private final ClaimsWriter writer = new ClaimsWriter();
    private final Layout layout;
    private final boolean unread;

    /**
     * A renderer.
     *
     * @param layout how documents are laid out
     * @param unread whether to tell of the sentences that yielded nothing where they stand and what came nearest to a claim
     */
    public JsonRenderer(Layout layout, boolean unread) {
        this.layout = layout;
        this.unread = unread;
    }

    @Override
    public void render(List<Report> reports, Appendable out) throws IOException {
        List<ObjectNode> documents = new ArrayList<>();
        for (Report report : reports) {
            documents.add(document(report));
        }
        if (layout == Layout.LINES) {
            writer.writeLines(documents, out);
        } else {
            writer.writeArray(documents, out);
        }
    }

    /** A file that cannot be read has no findings and no summary: zeros would read as an all-clear. */
    private ObjectNode document(Report report) {
        ObjectNode document = writer.document(report.document());
        if (unread) {
            UnreadListing.extend(document, report.unread());
        }
        if (report.error().isEmpty()) {
            for (int i = 0; i < report.claims().size(); i++) {
                Report.JudgedPassage claim = report.claims().get(i);
                ObjectNode node = (ObjectNode) document.path("claims").path(i);
                node.put("verdict", claim.verdict().id());
                put(node, "reason", claim.reason());
            }
            document.put("quotesChecked", report.document().quotesChecked());
            ArrayNode refused = document.putArray("refused");
            report.document().refused().forEach(claim -> claim.problems().forEach(problem -> refused.addObject().put("claim", claim.id())
                    .put("location", problem.location().toString()).put("what", problem.what()).put("fix", problem.fix())));
            ArrayNode findings = document.putArray("findings");
            report.findings().forEach(finding -> findings.add(finding(findings.objectNode(), finding)));
            ArrayNode grave = document.putArray("grave");
            report.grave().forEach(claim -> grave(grave.addObject(), claim));
            ObjectNode summary = document.putObject("summary");
            report.verdicts().forEach((verdict, count) -> summary.put(verdict.id(), count));
            report.kinds().forEach((kind, count) -> summary.put(kind.id(), count));
            summary.put("decided", report.aside().settled());
            if (report.aside().compared()) {
                compared(document.putObject("baseline"), report.aside());
            }
        }
        ObjectNode knowledge = document.putObject("knowledge");
        knowledge.put("version", report.knowledge().version());
        put(knowledge, "asOf", report.knowledge().asOf().map(Object::toString).orElse(""));
        return document;
    }

    private static ObjectNode finding(ObjectNode node, Report.Entry entry) {
        node.put("id", entry.finding().fingerprint());
        node.put("kind", entry.finding().kind().id());
        node.put("rule", entry.finding().rule());
        ArrayNode also = node.putArray("also");
        entry.finding().also().forEach(also::add);
        node.put("severity", entry.finding().severity().id());
        node.put("claim", entry.claim().claim().id());
        node.put("statement", entry.claim().sentence());
        node.put("location", entry.claim().location().toString());
        node.put("explanation", entry.finding().explanation());
        put(node, "suggestion", entry.finding().suggestion().orElse(""));
        ArrayNode evidence = node.putArray("evidence");
        entry.evidence().forEach(item -> evidence.add(evidence(node.objectNode(), item)));
        marks(node, entry.matter());
        decision(node, entry.standing());
        return node;
    }

    private static void grave(ObjectNode node, Report.GraveClaim claim) {
        node.put("id", claim.matter().fingerprint());
        node.put("rule", claim.matter().rule());
        node.put("claim", claim.claim().claim().id());
        node.put("statement", claim.claim().sentence());
        node.put("location", claim.claim().location().toString());
        node.put("explanation", claim.explanation());
        ArrayNode repeats = node.putArray("repeats");
        claim.repeats().forEach(repeat -> repeats.add(repeat.claim().id()));
        marks(node, claim.matter());
        decision(node, claim.standing());
    }

    private static void marks(ObjectNode node, Matter matter) {
        ArrayNode marks = node.putArray("marks");
        matter.evidence().forEach(mark -> marks.addObject().put("id", mark.id()).put("sha256", mark.sha256()).put("says", mark.says()));
    }

    /** Puts what reviewers said of a finding under {@code decision}; null where nobody has said anything. */
    public static void decision(ObjectNode node, Standing standing) {
        if (standing.state() == Standing.State.OPEN) {
            node.putNull("decision");
            return;
        }
        ObjectNode decision = node.putObject("decision");
        decision.put("state", standing.state().id());
        ArrayNode judgements = decision.putArray("judgements");
        standing.decisions().forEach(one -> judgements.addObject().put("judgement", one.judgement().id()).put("reviewer", one.reviewer())
                .put("time", one.time().toString()).put("reason", one.reason()));
        ArrayNode changes = decision.putArray("changes");
        standing.changes().forEach(changes::add);
    }

    private static void compared(ObjectNode node, Report.SetAside aside) {
        node.put("asBefore", aside.asBefore().size());
        ArrayNode gone = node.putArray("gone");
        aside.gone().forEach(earlier -> gone.addObject().put("id", earlier.fingerprint()).put("kind", earlier.kind()).put("rule", earlier.rule())
                .put("explanation", earlier.explanation()));
    }

    /** Puts what a piece of evidence says, where it stands and who published it into a node, and gives that back. */
    public static ObjectNode evidence(ObjectNode node, Report.EvidenceItem item) {
        node.put("type", item.statement().isKnown() ? "known" : "claim");
        node.put("id", item.id());
        node.put("statement", item.sentence());
        ArrayNode sources = node.putArray("sources");
        item.sources().forEach(source -> sources.add(source(node.objectNode(), source)));
        put(node, "location", item.location().toString());
        if (item.statement().basis() instanceof Claimed claimed && !claimed.quote().text().isEmpty()) {
            ObjectNode quote = node.putObject("quote");
            quote.put("text", claimed.quote().text());
            quote.put("start", claimed.quote().start());
            quote.put("end", claimed.quote().end());
        } else {
            node.putNull("quote");
        }
        return node;
    }

    /** Puts where something was seen into a node, and gives that back. */
    public static ObjectNode source(ObjectNode node, Source source) {
        node.put("publisher", source.publisher());
        put(node, "title", source.title());
        put(node, "url", source.url());
        put(node, "date", source.date());
        return node;
    }

    private static void put(ObjectNode node, String key, String value) {
        if (value.isEmpty()) {
            node.putNull(key);
        } else {
            node.put(key, value);
        }
    }
}
