package org.claimcheck.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A decision as one line of JSON. Fingerprint and time come first, so that sorted lines are sorted by them. */
final class DecisionLine {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** Always three digits of milliseconds: times of equal length sort as text. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{16}");

    private static final String FIX = "Write it as claimcheck schema decision tells, or remove the line";

    private DecisionLine() {
    }

    static String write(Decision decision) {
        ObjectNode line = JSON.createObjectNode();
        line.put("fingerprint", decision.fingerprint());
        line.put("time", TIME.format(decision.time()));
        line.put("reviewer", decision.reviewer());
        line.put("judgement", decision.judgement().id());
        line.put("reason", decision.reason());
        line.put("rule", decision.matter().rule());
        line.put("article", decision.matter().article());
        line.put("claim", decision.matter().claim());
        ArrayNode evidence = line.putArray("evidence");
        decision.matter().evidence().forEach(mark -> evidence.addObject().put("id", mark.id()).put("sha256", mark.sha256()).put("says", mark.says()));
        return JSON.writeValueAsString(line);
    }

    /**
     * Reads a line.
     *
     * @param problems receives what is wrong with it
     * @return the decision; empty if anything is wrong
     */
    static Optional<Decision> read(String text, SourceLocation location, List<Problem> problems) {
        if (text.startsWith("<<<<<<<") || text.startsWith("=======") || text.startsWith(">>>>>>>") || text.startsWith("|||||||")) {
            problems.add(new Problem(location, "This line was left by a merge that met a conflict",
                    "Keep the decisions of both sides, in any order, and remove this line"));
            return Optional.empty();
        }
        try {
            return Optional.of(decision(JSON.readTree(text)));
        } catch (JacksonException e) {
            problems.add(new Problem(location, "This line is not one JSON object", FIX));
        } catch (Unfit e) {
            problems.add(new Problem(location, e.getMessage(), FIX));
        }
        return Optional.empty();
    }

    private static Decision decision(JsonNode line) throws Unfit {
        if (!line.isObject()) {
            throw new Unfit("This line is not one JSON object");
        }
        List<EvidenceMark> evidence = new ArrayList<>();
        JsonNode marks = line.path("evidence");
        if (!marks.isArray()) {
            throw new Unfit("'evidence' is not a list");
        }
        for (JsonNode mark : marks) {
            evidence.add(new EvidenceMark(text(mark, "id"), digits(mark, "sha256"), text(mark, "says")));
        }
        String judgement = text(line, "judgement");
        Judgement judged = Judgement.of(judgement).orElseThrow(() -> new Unfit("'" + judgement + "' is no judgement"));
        String reviewer = text(line, "reviewer");
        if (reviewer.isBlank()) {
            throw new Unfit("'reviewer' is empty");
        }
        Matter matter = new Matter(digits(line, "fingerprint"), text(line, "rule"), text(line, "article"), text(line, "claim"), evidence);
        return new Decision(matter, judged, reviewer, time(line), text(line, "reason"));
    }

    private static Instant time(JsonNode line) throws Unfit {
        String time = text(line, "time");
        try {
            return Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new Unfit("'" + time + "' is no time such as 2026-03-01T09:30:00.000Z");
        }
    }

    private static String text(JsonNode node, String key) throws Unfit {
        if (!node.path(key).isString()) {
            throw new Unfit("'" + key + "' is missing or no text");
        }
        return node.path(key).stringValue();
    }

    private static String digits(JsonNode node, String key) throws Unfit {
        String text = text(node, key);
        if (!DIGITS.matcher(text).matches()) {
            throw new Unfit("'" + key + "' is not 16 hexadecimal digits");
        }
        return text;
    }

    /** Something is not as it must be. */
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        Unfit(String what) {
            super(what);
        }
    }
}
