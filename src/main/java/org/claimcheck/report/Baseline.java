package org.claimcheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.review.EvidenceMark;
import org.claimcheck.review.Matter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** What an earlier run reported, so that a later one can tell what is new. */
public final class Baseline {

    private static final JsonMapper JSON = JsonMapper.shared();

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
        for (JsonNode document : documents(file)) {
            JsonNode findings = document.path("findings");
            String article = document.path("article").path("id").asString("");
            if (article.isEmpty() || !findings.isArray() && document.path("error").isMissingNode()) {
                throw new InvalidInputException(SourceLocation.of(file.toString()), "This is no report of claimcheck verify",
                        "Give a file that claimcheck verify --format json or jsonl wrote");
            }
            List<Earlier> earlier = baseline.byArticle.computeIfAbsent(article, id -> new ArrayList<>());
            for (JsonNode finding : findings) {
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

    private static List<JsonNode> documents(Path file) {
        try (MappingIterator<JsonNode> documents = JSON.readerFor(JsonNode.class).readValues(Files.readString(file))) {
            return documents.readAll();
        } catch (JacksonException e) {
            throw new InvalidInputException(SourceLocation.of(file.toString()), "This is not JSON",
                    "Give a file that claimcheck verify --format json or jsonl wrote");
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(file.toString()), "The file cannot be read", "Check its name and its permissions");
        }
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
