package org.claimcheck.claim;

import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into trees whose nodes know where they stand in the file. */
final class JsonLocations {

    /** Made when something is read: not all who ask for locations do. */
    private static final class Mapper {

        private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    }

    private final String path;
    private final int linesBefore;

    JsonLocations(String path) {
        this(path, 0);
    }

    /**
     * @param linesBefore how many lines of the file stand before the text that is read
     */
    JsonLocations(String path, int linesBefore) {
        this.path = path;
        this.linesBefore = linesBefore;
    }

    /**
     * The values of a file: those that stand one after the other, or the items of one array.
     *
     * @throws InvalidInputException if it is not JSON
     */
    List<JsonNode> read(String text) {
        List<JsonNode> values = new ArrayList<>();
        try (JsonParser parser = Mapper.JSON.createParser(text)) {
            ObjectReader reader = Mapper.JSON.reader().with(LocationJsonNodeFactoryFactory.getInstance().getJsonNodeFactory(parser))
                    .forType(JsonNode.class);
            JsonToken token = parser.nextToken();
            boolean array = token == JsonToken.START_ARRAY;
            if (array) {
                token = parser.nextToken();
            }
            while (token != null && token != JsonToken.END_ARRAY) {
                values.add(reader.readValue(parser));
                token = parser.nextToken();
            }
            if (array && parser.nextToken() != null) {
                throw new InvalidInputException(at(parser.currentTokenLocation()), "Something follows the array of documents",
                        "Give one array, or one document on each line");
            }
        } catch (JacksonException e) {
            throw new InvalidInputException(at(e.getLocation()), "This is not JSON: " + e.getOriginalMessage().lines().findFirst()
                    .orElse("unreadable").replaceAll("\\s*\\(.*$|\\.$", ""), "Give documents as claimcheck extract writes them");
        }
        return values;
    }

    /** Where a node stands. */
    SourceLocation of(JsonNode node) {
        return at(JsonNodes.tokenStreamLocationOf(node));
    }

    private SourceLocation at(TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? SourceLocation.of(path)
                : new SourceLocation(path, linesBefore + location.getLineNr(), Math.max(location.getColumnNr(), 1));
    }
}
