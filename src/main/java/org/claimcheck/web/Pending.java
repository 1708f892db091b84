package org.claimcheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimcheck.report.JsonRenderer;
import org.claimcheck.report.Report;
import org.claimcheck.review.EvidenceMark;
import org.claimcheck.review.Matter;
import org.claimcheck.review.Standing;
import org.claimcheck.verify.JudgedFinding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something to decide about in an article: a conflict, or a claim that needs a human decision.
 *
 * @param matter      what there is to decide about
 * @param kind        {@code contradiction}, {@code tension} or {@value #GRAVE}
 * @param severity    as in reports
 * @param file        the file of the article
 * @param title       the title of the article, or empty
 * @param location    where the claim stands, as {@code file:line:column}
 * @param quote       its words
 * @param explanation what was found, in a sentence or two
 * @param suggestion  what to do, if the rule says so
 * @param evidence    what it rests on
 */
record Pending(Matter matter, String kind, String severity, String file, String title, String location, String quote, String explanation,
               Optional<String> suggestion, List<Report.EvidenceItem> evidence) {

    /** The kind of a claim that needs a human decision. */
    static final String GRAVE = "grave";

    /** Takes a copy of the evidence. */
    Pending {
        evidence = List.copyOf(evidence);
    }

    /** All that there is to decide about in an article, conflicts before grave claims. */
    static List<Pending> of(Report report) {
        List<Pending> pending = new ArrayList<>();
        String file = report.document().article().file();
        String title = report.document().article().title();
        for (Report.Entry entry : report.findings()) {
            JudgedFinding finding = entry.finding();
            if (finding.kind().isConflict()) {
                pending.add(new Pending(entry.matter(), finding.kind().id(), finding.severity().id(), file, title, entry.claim().location().toString(),
                        entry.claim().claim().quote().text(), finding.explanation(), finding.suggestion(), entry.evidence()));
            }
        }
        for (Report.GraveClaim claim : report.grave()) {
            pending.add(new Pending(claim.matter(), GRAVE, "error", file, title, claim.claim().location().toString(),
                    claim.claim().claim().quote().text(), claim.explanation(), Optional.empty(), List.of()));
        }
        return pending;
    }

    String fingerprint() {
        return matter.fingerprint();
    }

    /** What changes when the evidence does: sixteen hexadecimal digits. */
    String mark() {
        return mark(matter);
    }

    /** What changes when the evidence of a finding does: sixteen hexadecimal digits. */
    static String mark(Matter matter) {
        String content = matter.evidence().stream().map(mark -> mark.id() + "\n" + mark.sha256()).sorted().collect(Collectors.joining("\n"));
        return EvidenceMark.of("", content, "").sha256();
    }

    /** As the API tells it. */
    ObjectNode json(Standing standing) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("id", fingerprint()).put("kind", kind).put("rule", matter.rule()).put("severity", severity);
        node.putObject("article").put("id", matter.article()).put("file", file).put("title", title.isEmpty() ? null : title);
        node.put("location", location).put("claim", matter.claim()).put("quote", quote).put("explanation", explanation)
                .put("suggestion", suggestion.orElse(null));
        ArrayNode items = node.putArray("evidence");
        evidence.forEach(item -> items.add(JsonRenderer.evidence(items.objectNode(), item)));
        node.put("mark", mark()).put("state", standing.state().id());
        JsonRenderer.decision(node, standing);
        return node;
    }
}
