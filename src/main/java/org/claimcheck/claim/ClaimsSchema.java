package org.claimcheck.claim;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.claimcheck.diagnostic.Problem;
import tools.jackson.databind.JsonNode;

/** The published JSON Schemas of claims documents and of accepted claims. */
public final class ClaimsSchema {

    /** Of claims documents. */
    static final ClaimsSchema CLAIMS = new ClaimsSchema("claims");

    private final String name;
    private final String text;
    private final Schema schema;
    private final Set<String> claimKeys;

    private ClaimsSchema(String name) {
        this.name = name;
        this.text = load(name);
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text, InputFormat.JSON);
        this.claimKeys = Set.copyOf(schema.getSchemaNode().path("$defs").path("claimProperties").path("properties").propertyNames());
    }

    /** Of a line with an accepted claim. */
    static ClaimsSchema accepted() {
        return Accepted.SCHEMA;
    }

    /** Read on first use. */
    private static final class Accepted {

        private static final ClaimsSchema SCHEMA = new ClaimsSchema("accepted");
    }

    /** The schema of claims documents (JSON Schema, draft 2020-12). */
    public static String text() {
        return CLAIMS.text;
    }

    /** Where a document departs from the schema; each key is complained of once. */
    List<Problem> problems(JsonNode document, JsonLocations locations) {
        List<Problem> problems = new ArrayList<>();
        List<Error> errors = schema.validate(document);
        for (Error error : errors) {
            if (!isConsequence(error, errors)) {
                problems.add(problem(error, locations));
            }
        }
        return problems.stream().sorted().distinct().toList();
    }

    /** Whether an error only says that a part failed which another error names. */
    private boolean isConsequence(Error error, List<Error> errors) {
        String keyword = error.getKeyword();
        if (List.of("if", "then", "else", "allOf", "anyOf", "$ref").contains(keyword)) {
            return errors.size() > 1 && !keyword.equals("anyOf");
        }
        if (keyword.equals("required") && error.getEvaluationPath().toString().contains("oneOf")) {
            return true;
        }
        // Where one property of a claim is wrong, the validator calls all of them unevaluated.
        if (keyword.equals("unevaluatedProperties")) {
            return claimKeys.contains(error.getProperty());
        }
        return false;
    }

    private Problem problem(Error error, JsonLocations locations) {
        JsonNode node = error.getInstanceNode();
        String path = path(error.getInstanceLocation().toString());
        String where = path.isEmpty() ? name.equals("claims") ? "The document" : "The line" : "\"" + path + "\"";
        String what;
        String fix;
        switch (error.getKeyword()) {
            case "required" -> {
                what = where + " has no key \"" + error.getProperty() + "\"";
                fix = "Add \"" + error.getProperty() + "\"";
            }
            case "additionalProperties", "unevaluatedProperties" -> {
                what = where + " has the unknown key \"" + error.getProperty() + "\"";
                fix = "Correct its name or remove it";
            }
            case "enum" -> {
                what = where + " is " + shown(node) + ", which is not one of its values";
                fix = "Write " + StreamSupport.stream(error.getSchemaNode().spliterator(), false).map(JsonNode::asString)
                        .map(value -> value.isEmpty() ? "null" : value).collect(Collectors.joining(", "))
                        .replaceAll(", ([^,]*)$", " or $1");
            }
            case "const" -> {
                what = where + " is " + shown(node) + ", but only " + error.getSchemaNode() + " can be read";
                fix = "Write " + error.getSchemaNode();
            }
            case "type" -> {
                what = where + " is " + shown(node) + ", which is of the wrong type";
                fix = "Write " + types(error.getSchemaNode());
            }
            case "oneOf" -> {
                what = where + " has neither claims and coverage nor an error, or both";
                fix = "Give \"claims\" and \"coverage\", or \"error\" alone";
            }
            default -> {
                what = where + " is " + shown(node) + ": " + error.getMessage();
                fix = "See claimcheck schema " + name;
            }
        }
        return new Problem(locations.of(node), what, fix);
    }

    private static String types(JsonNode types) {
        if (types.isString()) {
            return article(types.stringValue());
        }
        return StreamSupport.stream(types.spliterator(), false).map(JsonNode::stringValue).map(ClaimsSchema::article)
                .collect(Collectors.joining(" or "));
    }

    private static String article(String type) {
        return switch (type) {
            case "null" -> "null";
            case "boolean" -> "true or false";
            case "object", "array", "integer" -> "an " + type;
            default -> "a " + type;
        };
    }

    private static String shown(JsonNode node) {
        String text = node.isContainer() ? (node.isArray() ? "an array" : "an object") : node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** A JSON pointer as people write it: {@code claims[0].quote}. */
    private static String path(String pointer) {
        return pointer.replaceFirst("^[/$.]+", "").replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    }

    private static String load(String name) {
        try (InputStream in = ClaimsSchema.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema " + name + " cannot be read", e);
        }
    }
}
