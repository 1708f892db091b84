package org.claimcheck.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * A response.
 *
 * @param status  the status
 * @param type    the type of the body
 * @param headers further headers, by name
 * @param body    the body
 */
record Answer(int status, String type, Map<String, String> headers, byte[] body) {

    static final String JSON = "application/json";
    static final String HTML = "text/html; charset=utf-8";

    /** A document. */
    static Answer json(int status, JsonNode document) {
        return new Answer(status, JSON, Map.of(), bytes(document.toString()));
    }

    /** A page. */
    static Answer html(int status, String page) {
        return new Answer(status, HTML, Map.of(), bytes(page));
    }

    /** Sends the caller to another address of this server. */
    static Answer see(String location) {
        return new Answer(303, "text/plain; charset=utf-8", Map.of("Location", location), new byte[0]);
    }

    /** The same with a further header. */
    Answer with(String name, String value) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put(name, value);
        return new Answer(status, type, all, body);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
