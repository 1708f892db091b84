package org.claimcheck.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.review.EvidenceMark;
import org.claimcheck.review.Matter;
import tools.jackson.databind.JsonNode;

/** What an earlier run reported, so that a later one can tell what is new. */
public final class Baseline {

    private final Map<String, List<Earlier>> byArticle = new HashMap<>();

    private Baseline() {
    }

    /**
     * A finding of the earlier report.
     *
     * @param fingerprint what identifies it
     * @param kind        its kind, as in JSON
     * @param rule        the rule that found it
     * @param explanation what was found
     * @param evidence    the ids and hashes of its evidence
     */
    public record Earlier(String fingerprint, String kind, String rule, String explanation, Map<String, String> evidence) {

        /** Takes a copy of the evidence. */
        public Earlier {
            evidence = Map.copyOf(evidence);
        }
    }

    /**
     * Reads a report of the format json or jsonl.
     *
     * @throws InvalidInputException if it cannot be read or is no such report
     */
    public static Baseline read(Path file) {
        Baseline baseline = new Baseline();
        for (JsonNode document : ReportFile.read(file).documents()) {
            List<Earlier> earlier = baseline.byArticle.computeIfAbsent(document.path("article").path("id").asString(""), id -> new ArrayList<>());
            for (JsonNode finding : document.path("findings")) {
                earlier.add(earlier(finding));
            }
        }
        return baseline;
    }

    private static Earlier earlier(JsonNode finding) {
        Map<String, String> evidence = new HashMap<>();
        for (JsonNode mark : finding.path("marks")) {
            evidence.put(mark.path("id").asString(""), mark.path("sha256").asString(""));
        }
        return new Earlier(finding.path("id").asString(""), finding.path("kind").asString(""), finding.path("rule").asString(""),
                finding.path("explanation").asString(""), evidence);
    }

    /** Whether an article was reported on. */
    boolean has(String article) {
        return byArticle.containsKey(article);
    }

    /** What was reported on an article. */
    List<Earlier> findings(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    /** Whether something was reported before, and rested on the same. */
    boolean tells(Matter matter) {
        Map<String, String> evidence = matter.evidence().stream().collect(Collectors.toMap(EvidenceMark::id, EvidenceMark::sha256));
        return findings(matter.article()).stream().anyMatch(earlier -> earlier.fingerprint().equals(matter.fingerprint())
                && earlier.evidence().equals(evidence));
    }
}
