package org.claimcheck.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.review.EvidenceMark;
import org.claimcheck.review.Matter;
import org.claimcheck.review.SeenMatter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** A report of the format json or jsonl that an earlier run wrote. */
public final class ReportFile {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FIX = "Give a file that claimcheck verify --format json or jsonl wrote";

    private final List<JsonNode> documents;

    private ReportFile(List<JsonNode> documents) {
        this.documents = documents;
    }

    /**
     * Reads a report.
     *
     * @throws InvalidInputException if it cannot be read or is no such report
     */
    public static ReportFile read(Path file) {
        List<JsonNode> documents = documents(file);
        for (JsonNode document : documents) {
            boolean told = document.path("findings").isArray() && document.path("grave").isArray() || !document.path("error").isMissingNode();
            if (document.path("article").path("id").asString("").isEmpty() || !told) {
                throw new InvalidInputException(SourceLocation.of(file.toString()), "This is no report of claimcheck verify", FIX);
            }
        }
        return new ReportFile(documents);
    }

    private static List<JsonNode> documents(Path file) {
        try (MappingIterator<JsonNode> documents = JSON.readerFor(JsonNode.class).readValues(Files.readString(file))) {
            return documents.readAll();
        } catch (JacksonException e) {
            throw new InvalidInputException(SourceLocation.of(file.toString()), "This is not JSON", FIX);
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(file.toString()), "The file cannot be read", "Check its name and its permissions");
        }
    }

    /** What it tells of each article. */
    List<JsonNode> documents() {
        return documents;
    }

    /** What a reviewer may decide about: conflicts and grave claims. */
    public List<SeenMatter> decidable() {
        List<SeenMatter> seen = new ArrayList<>();
        for (JsonNode document : documents) {
            Stream.concat(document.path("findings").valueStream().filter(ReportFile::isConflict), document.path("grave").valueStream())
                    .map(finding -> seen(document, finding)).forEach(seen::add);
        }
        return seen;
    }

    private static boolean isConflict(JsonNode finding) {
        String kind = finding.path("kind").asString("");
        return kind.equals("contradiction") || kind.equals("tension");
    }

    private static SeenMatter seen(JsonNode document, JsonNode finding) {
        List<EvidenceMark> marks = finding.path("marks").valueStream().map(mark -> new EvidenceMark(text(mark, "id"), text(mark, "sha256"),
                text(mark, "says"))).toList();
        List<String> records = finding.path("evidence").valueStream().filter(item -> text(item, "type").equals("known"))
                .map(item -> text(item, "location").replaceFirst("^(.*:\\d+):\\d+$", "$1")).toList();
        JsonNode article = document.path("article");
        JsonNode claim = document.path("claims").valueStream().filter(one -> text(one, "id").equals(text(finding, "claim"))).findFirst()
                .orElse(JSON.createObjectNode());
        String quote = text(claim.path("quote"), "text");
        return new SeenMatter(new Matter(text(finding, "id"), text(finding, "rule"), text(article, "id"), text(finding, "statement"), marks),
                text(finding, "location"), text(finding, "explanation"), records,
                new SeenMatter.Words(quote, quote, text(article, "language"), text(article, "published"), text(claim, "extractor")));
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
