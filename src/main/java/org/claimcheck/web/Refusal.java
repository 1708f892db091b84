package org.claimcheck.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A request that cannot be answered as it stands: what is wrong and what to do, as problem details (RFC 9457). */
final class Refusal extends Exception {

    static final String TYPE = "application/problem+json";

    private static final long serialVersionUID = 1L;

    private static final Map<Integer, String> TITLES = Map.ofEntries(Map.entry(400, "Bad request"), Map.entry(401, "Not signed in"),
            Map.entry(403, "Not allowed"), Map.entry(404, "Not found"), Map.entry(405, "Method not allowed"), Map.entry(408, "Too slow"),
            Map.entry(409, "Changed meanwhile"), Map.entry(413, "Too large"), Map.entry(415, "Unknown type of content"),
            Map.entry(421, "Wrong address"), Map.entry(422, "Cannot be used"), Map.entry(429, "Too many requests"),
            Map.entry(431, "Headers too large"), Map.entry(500, "Internal error"), Map.entry(503, "Not available"));

    private final int status;
    private final transient List<Problem> problems;
    private final String what;
    private final String fix;
    private final transient Map<String, String> headers = new TreeMap<>();
    private final transient Map<String, JsonNode> members = new TreeMap<>();

    /**
     * A refusal.
     *
     * @param status the status of the response
     * @param what   what is wrong, without a full stop
     * @param fix    what to do, without a full stop
     */
    Refusal(int status, String what, String fix) {
        this(status, what, fix, List.of());
    }

    private Refusal(int status, String what, String fix, List<Problem> problems) {
        super(what);
        this.status = status;
        this.what = what;
        this.fix = fix;
        this.problems = problems;
    }

    /** What is wrong with an article or a claims document. */
    static Refusal of(InvalidInputException invalid) {
        Problem first = invalid.problems().get(0);
        return new Refusal(422, first.what(), first.fix(), invalid.problems());
    }

    /** The same with a header. */
    Refusal with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    /** The same with a further member of the problem details. */
    Refusal with(String member, JsonNode value) {
        members.put(member, value);
        return this;
    }

    int status() {
        return status;
    }

    String title() {
        return TITLES.getOrDefault(status, "Error " + status);
    }

    String what() {
        return what;
    }

    String fix() {
        return fix;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** All that is wrong with a document, by place; empty if the problem has none. */
    List<Problem> problems() {
        return new ArrayList<>(problems);
    }

    /** The problem details. */
    Answer answer() {
        ObjectNode details = JsonMapper.shared().createObjectNode();
        details.put("type", "about:blank").put("title", title()).put("status", status).put("detail", what + ". Fix: " + fix + ".").put("what", what)
                .put("fix", fix);
        if (!problems.isEmpty()) {
            ArrayNode all = details.putArray("problems");
            problems.forEach(one -> all.addObject().put("location", one.location().toString()).put("what", one.what()).put("fix", one.fix()));
        }
        members.forEach(details::set);
        return new Answer(status, TYPE, Map.copyOf(headers), Answer.bytes(details.toString()));
    }
}
