package org.claimcheck.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON document whose members are lists of records, each of which knows where it begins. */
final class Document {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Document() {
    }

    /**
     * A record.
     *
     * @param node what it holds
     * @param at   where it begins
     */
    record Entry(JsonNode node, SourceLocation at) {

        String text(String key) {
            return Document.text(node, key);
        }
    }

    /** The text or number under a key, without the spaces around it; empty if there is none. */
    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isString() ? value.stringValue().strip() : value.isNumber() ? value.asString() : "";
    }

    /**
     * The records by the names of the lists that hold them; a member that is no list is a list of one, and a document that is a list has the
     * empty name.
     *
     * @throws InvalidInputException if it is not JSON
     */
    static Map<String, List<Entry>> read(InputFile file, String path) {
        Map<String, List<Entry>> lists = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(file.all())) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                lists.put("", entries(parser, path));
            } else if (first == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    if (parser.nextToken() == JsonToken.START_ARRAY) {
                        lists.put(name, entries(parser, path));
                    } else {
                        lists.put(name, List.of(entry(parser, path)));
                    }
                }
            } else {
                throw new InvalidInputException(SourceLocation.of(path), "the file is empty", "name a file that holds a JSON document");
            }
        } catch (JacksonException e) {
            throw Skip.noJson(path, e);
        }
        return lists;
    }

    private static List<Entry> entries(JsonParser parser, String path) {
        List<Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(entry(parser, path));
        }
        return entries;
    }

    private static Entry entry(JsonParser parser, String path) {
        TokenStreamLocation at = parser.currentTokenLocation();
        JsonNode node = parser.readValueAsTree();
        return new Entry(node, new SourceLocation(path, at.getLineNr(), Math.max(1, at.getColumnNr())));
    }
}
