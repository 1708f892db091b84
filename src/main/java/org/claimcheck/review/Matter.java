package org.claimcheck.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What there is to decide about: a finding, or a claim that weighs so much that somebody must look at it.
 *
 * @param fingerprint what identifies it from run to run: 16 hexadecimal digits
 * @param rule        the rule that found it
 * @param article     the article's id
 * @param claim       what the claim says, in the words of reports
 * @param evidence    what it rests on, the evidence of the leading rule first; may be empty
 */
public record Matter(String fingerprint, String rule, String article, String claim, List<EvidenceMark> evidence) {

    /** Takes a copy of the evidence. */
    public Matter {
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(claim, "claim");
        evidence = List.copyOf(evidence);
    }

    /** Whether it rests on the same evidence with the same content; the order does not matter. */
    public boolean restsOnTheSameAs(Matter other) {
        return marks().equals(other.marks());
    }

    /**
     * Whether another matter is this one with evidence that came or went: what the same rule says of the same claim of the same article,
     * with a piece of evidence in common.
     */
    boolean isAnEarlierFormOf(Matter other) {
        return rule.equals(other.rule) && article.equals(other.article) && claim.equals(other.claim) && !fingerprint.equals(other.fingerprint)
                && marks().keySet().stream().anyMatch(other.marks()::containsKey);
    }

    /**
     * How the evidence changed, in sentences.
     *
     * @param before the same matter as it was
     * @return a sentence for each change; empty if it rests on the same
     */
    public List<String> changesSince(Matter before) {
        Map<String, EvidenceMark> old = byId(before);
        Map<String, EvidenceMark> now = byId(this);
        List<String> changes = new ArrayList<>();
        now.forEach((id, mark) -> {
            EvidenceMark was = old.get(id);
            if (was == null) {
                changes.add("new evidence " + id + ": “" + mark.says() + "”");
            } else if (!was.sha256().equals(mark.sha256())) {
                changes.add(was.says().equals(mark.says()) ? id + " changed in a detail that its words leave out, such as the title or address of a "
                        + "source: “" + mark.says() + "”" : id + " said “" + was.says() + "”, now “" + mark.says() + "”");
            }
        });
        old.forEach((id, mark) -> {
            if (!now.containsKey(id)) {
                changes.add("no longer evidence: " + id + " “" + mark.says() + "”");
            }
        });
        return changes;
    }

    private Map<String, String> marks() {
        Map<String, String> marks = new LinkedHashMap<>();
        evidence.forEach(mark -> marks.put(mark.id(), mark.sha256()));
        return marks;
    }

    private static Map<String, EvidenceMark> byId(Matter matter) {
        Map<String, EvidenceMark> marks = new LinkedHashMap<>();
        matter.evidence.forEach(mark -> marks.put(mark.id(), mark));
        return marks;
    }
}
