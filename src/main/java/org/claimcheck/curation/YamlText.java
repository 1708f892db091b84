package org.claimcheck.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes records as people write them in the facts files. */
final class YamlText {

    /** Text that means itself without quotes, in brackets too. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’()/_~+&;!?%:-]*|\\.\\.");

    private YamlText() {
    }

    /**
     * The lines of a record in a list.
     *
     * @param indent the blanks before the dash
     */
    static List<String> item(ObjectNode record, int indent) {
        List<String> lines = new ArrayList<>();
        String first = " ".repeat(indent) + "- ";
        for (Map.Entry<String, JsonNode> entry : record.properties()) {
            String lead = lines.isEmpty() ? first : " ".repeat(indent + 2);
            JsonNode value = entry.getValue();
            if (entry.getKey().equals("sources")) {
                lines.add(lead + "sources:");
                value.forEach(source -> lines.addAll(item((ObjectNode) source, indent + 4)));
            } else {
                lines.add(lead + entry.getKey() + ": " + flow(value));
            }
        }
        return lines;
    }

    /** A value on one line. */
    static String flow(JsonNode value) {
        if (value.isArray()) {
            return "[" + String.join(", ", value.valueStream().map(YamlText::flow).toList()) + "]";
        }
        if (value.isObject()) {
            return "{" + String.join(", ", value.propertyStream().map(entry -> entry.getKey() + ": " + flow(entry.getValue())).toList()) + "}";
        }
        return scalar(value.asString(""));
    }

    /** A text, in quotes where it would else be taken for something else. */
    static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !text.contains(": ") && !text.endsWith(":") && !text.endsWith(" ") && !text.contains(" #");
        return plain ? text : JsonMapper.shared().writeValueAsString(text);
    }
}
