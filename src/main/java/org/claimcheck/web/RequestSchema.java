package org.claimcheck.web;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the bodies of requests against the description of the API, so that the two cannot differ. */
final class RequestSchema {

    private static final Map<String, Schema> KNOWN = new ConcurrentHashMap<>();

    private RequestSchema() {
    }

    /**
     * Checks a body.
     *
     * @param name the name of its schema among the components of the description
     * @throws Refusal if it does not follow the schema
     */
    static void check(String name, JsonNode body) throws Refusal {
        List<Error> errors = KNOWN.computeIfAbsent(name, RequestSchema::load).validate(body);
        if (!errors.isEmpty()) {
            Error first = errors.get(0);
            String where = first.getInstanceLocation().toString().replaceFirst("^[/$.]+", "").replace('/', '.');
            throw new Refusal(400, (where.isEmpty() ? "The body" : where) + ": " + first.getMessage(), "See " + name + " in /api/openapi.json");
        }
    }

    private static Schema load(String name) {
        try (InputStream in = RequestSchema.class.getResourceAsStream("/web/openapi.json")) {
            ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .path("components").path("schemas").path(name);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema.toString(), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
