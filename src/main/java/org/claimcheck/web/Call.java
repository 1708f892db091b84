package org.claimcheck.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request.
 *
 * @param method  the method, in capitals
 * @param path    the decoded path, such as {@code /api/rules}
 * @param query   the values of the query's parameters
 * @param headers the values of the headers, by names in lower case
 * @param body    the body; empty if there is none, or it is a form
 * @param fields  the fields of the form that the body is, by name; empty if it is none
 */
record Call(String method, String path, Map<String, List<String>> query, Map<String, List<String>> headers, byte[] body, Map<String, Field> fields) {

    /**
     * A field of a form.
     *
     * @param fileName the name of the file that it holds; empty if it holds none
     * @param content  its value
     */
    record Field(String fileName, byte[] content) {
    }

    /** The value of a field of the form, or nothing. */
    String field(String name) {
        return fields.containsKey(name) ? new String(fields.get(name).content(), StandardCharsets.UTF_8) : "";
    }

    /** Whether it only asks, and changes nothing. */
    boolean isSafe() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** The first value of a header, if there is any. */
    Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
    }

    /** The first value of a parameter of the query, without spaces around it; empty if there is none or it is blank. */
    Optional<String> asked(String name) {
        return query.getOrDefault(name, List.of()).stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst();
    }

    /** The type of the body in lower case, without parameters; empty if it has none. */
    String contentType() {
        return header("content-type").map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)).orElse("");
    }

    /**
     * The body as text.
     *
     * @throws Refusal if it is not UTF-8
     */
    String text() throws Refusal {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(400, "The body is not valid UTF-8", "Send it in the encoding UTF-8");
        }
    }

    /** Whether a person sits before it: a browser that wants a page. */
    boolean wantsPage() {
        return header("accept").filter(types -> types.contains("text/html")).isPresent() && !path.startsWith("/api/") && !path.startsWith("/static/");
    }
}
