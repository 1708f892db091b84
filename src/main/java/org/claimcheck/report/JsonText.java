package org.claimcheck.report;

import java.io.IOException;
import org.claimcheck.claim.ClaimsWriter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes JSON of formats that others define. */
public final class JsonText {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectWriter PRETTY = JSON.writer().with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n")).withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonText() {
    }

    /** An empty object. */
    public static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** On one line, with a line break at its end. */
    public static void line(JsonNode node, Appendable out) throws IOException {
        out.append(ClaimsWriter.escaped(JSON.writeValueAsString(node))).append('\n');
    }

    /** Indented, with a line break at its end. No {@code <} stands in it as it is, so that a page may carry it in a script element. */
    public static void pretty(JsonNode node, Appendable out) throws IOException {
        out.append(ClaimsWriter.escaped(PRETTY.writeValueAsString(node)).replace("<", "\\u003c")).append('\n');
    }

    /** Puts a text that is not empty. */
    public static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
