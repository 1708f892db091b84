package org.claimcheck.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON that is known to be sound into a tree, without what Jackson needs for all else that it can do. */
final class JsonTree {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonTree() {
    }

    /** The value of a text. */
    static JsonNode read(String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        ArrayNode top = nodes.arrayNode();
        Deque<JsonNode> open = new ArrayDeque<>();
        open.push(top);
        String name = "";
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    name = parser.currentName();
                    continue;
                }
                if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    open.pop();
                    continue;
                }
                JsonNode node = switch (token) {
                    case START_OBJECT -> nodes.objectNode();
                    case START_ARRAY -> nodes.arrayNode();
                    case VALUE_STRING -> nodes.stringNode(parser.getString());
                    case VALUE_TRUE, VALUE_FALSE -> nodes.booleanNode(token == JsonToken.VALUE_TRUE);
                    case VALUE_NUMBER_INT -> switch (parser.getNumberType()) {
                        case INT -> nodes.numberNode(parser.getIntValue());
                        case LONG -> nodes.numberNode(parser.getLongValue());
                        default -> nodes.numberNode(parser.getBigIntegerValue());
                    };
                    case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
                    default -> nodes.nullNode();
                };
                JsonNode parent = open.element();
                if (parent instanceof ObjectNode object) {
                    object.set(name, node);
                } else {
                    ((ArrayNode) parent).add(node);
                }
                if (node.isContainer()) {
                    open.push(node);
                }
            }
        }
        return top.path(0);
    }
}
