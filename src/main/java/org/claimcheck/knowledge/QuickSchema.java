package org.claimcheck.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Tells quickly of most values that they surely fit a schema: for millions of records the validator, which explains what is wrong, takes
 * too long. It is made of the same schema; whatever keyword it does not know, and whatever value is no text, list or mapping, it
 * leaves to the validator. May be used by several threads.
 */
final class QuickSchema {

    private static final Set<String> WORDS = Set.of("title", "description", "$comment", "examples", "$schema", "$id", "$defs");
    private static final Predicate<JsonNode> UNSURE = node -> false;

    private final JsonNode root;
    private final Map<String, Predicate<JsonNode>> references = new HashMap<>();

    private QuickSchema(JsonNode root) {
        this.root = root;
    }

    /**
     * A test for the entries of a list.
     *
     * @param root       the whole schema
     * @param definition the name, among its definitions, of the schema of the list
     * @return true only for what fits
     */
    static Predicate<JsonNode> entriesOf(JsonNode root, String definition) {
        return new QuickSchema(root).compile(root.path("$defs").path(definition).path("items"));
    }

    private Predicate<JsonNode> compile(JsonNode schema) {
        List<Predicate<JsonNode>> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            if (!WORDS.contains(keyword.getKey())) {
                all.add(keyword(schema, keyword.getKey(), keyword.getValue()));
            }
        }
        return all(all);
    }

    private static Predicate<JsonNode> all(List<Predicate<JsonNode>> tests) {
        return tests.stream().reduce(Predicate::and).orElse(node -> true);
    }

    private Predicate<JsonNode> keyword(JsonNode schema, String keyword, JsonNode value) {
        return switch (keyword) {
            case "$ref" -> reference(value.stringValue());
            case "type" -> type(value);
            case "minLength" -> node -> !node.isString() || node.stringValue().length() >= value.asInt() && node.stringValue().codePointCount(0,
                    node.stringValue().length()) >= value.asInt();
            case "pattern" -> pattern(value.stringValue());
            case "enum" -> values(value);
            case "required" -> required(value);
            case "properties" -> properties(value);
            case "additionalProperties" -> schema.has("patternProperties") || !value.isBoolean() ? UNSURE
                    : value.booleanValue() ? node -> true : only(schema.path("properties"));
            case "items" -> items(compile(value));
            case "minItems" -> node -> !node.isArray() || node.size() >= value.asInt();
            case "maxItems" -> node -> !node.isArray() || node.size() <= value.asInt();
            case "minProperties" -> node -> !node.isObject() || node.size() >= value.asInt();
            case "anyOf" -> anyOf(value);
            case "allOf" -> allOf(value);
            case "if" -> condition(compile(value), schema);
            case "then", "else" -> schema.has("if") ? node -> true : UNSURE;
            default -> UNSURE;
        };
    }

    private Predicate<JsonNode> reference(String reference) {
        if (!reference.startsWith("#/")) {
            return UNSURE;
        }
        Predicate<JsonNode> known = references.get(reference);
        if (known == null) {
            // A schema that refers to itself meets this, and is left to the validator.
            references.put(reference, UNSURE);
            known = compile(root.at(reference.substring(1)));
            references.put(reference, known);
        }
        return known;
    }

    private static Predicate<JsonNode> type(JsonNode value) {
        Set<String> types = texts(value.isArray() ? value : null);
        if (value.isString()) {
            types.add(value.stringValue());
        }
        return node -> node.isString() && types.contains("string") || node.isArray() && types.contains("array")
                || node.isObject() && types.contains("object");
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new HashSet<>();
        if (list != null) {
            list.forEach(each -> texts.add(each.asString("")));
        }
        return texts;
    }

    private static Predicate<JsonNode> pattern(String text) {
        Pattern pattern = Pattern.compile(text);
        // A matcher is larger than most texts it is used on.
        ThreadLocal<Matcher> matcher = ThreadLocal.withInitial(() -> pattern.matcher(""));
        return node -> !node.isString() || matcher.get().reset(node.stringValue()).find();
    }

    private static Predicate<JsonNode> values(JsonNode list) {
        Set<String> texts = new HashSet<>();
        list.forEach(each -> {
            if (each.isString()) {
                texts.add(each.stringValue());
            }
        });
        return node -> node.isString() && texts.contains(node.stringValue());
    }

    private static Predicate<JsonNode> required(JsonNode list) {
        return all(texts(list).stream().<Predicate<JsonNode>>map(key -> node -> !node.isObject() || node.has(key)).toList());
    }

    private Predicate<JsonNode> properties(JsonNode properties) {
        Map<String, Predicate<JsonNode>> tests = new HashMap<>();
        properties.properties().forEach(entry -> tests.put(entry.getKey(), compile(entry.getValue())));
        return node -> {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                Predicate<JsonNode> test = tests.get(entry.getKey());
                if (test != null && !test.test(entry.getValue())) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Predicate<JsonNode> only(JsonNode properties) {
        Set<String> keys = new HashSet<>(properties.propertyNames());
        return node -> !node.isObject() || keys.containsAll(node.propertyNames());
    }

    private static Predicate<JsonNode> items(Predicate<JsonNode> test) {
        return node -> {
            if (node.isArray()) {
                for (JsonNode each : node) {
                    if (!test.test(each)) {
                        return false;
                    }
                }
            }
            return true;
        };
    }

    private Predicate<JsonNode> anyOf(JsonNode list) {
        List<Predicate<JsonNode>> tests = new ArrayList<>();
        list.forEach(each -> tests.add(compile(each)));
        return tests.stream().reduce(node -> false, Predicate::or);
    }

    private Predicate<JsonNode> allOf(JsonNode list) {
        List<Predicate<JsonNode>> tests = new ArrayList<>();
        list.forEach(each -> tests.add(compile(each)));
        return all(tests);
    }

    /** Only conditions that ask for keys are known: of others a no might be a mere doubt. */
    private Predicate<JsonNode> condition(Predicate<JsonNode> test, JsonNode schema) {
        JsonNode asked = schema.path("if");
        if (asked.size() != 1 || !asked.has("required")) {
            return UNSURE;
        }
        Predicate<JsonNode> then = schema.has("then") ? compile(schema.path("then")) : node -> true;
        Predicate<JsonNode> otherwise = schema.has("else") ? compile(schema.path("else")) : node -> true;
        return node -> test.test(node) ? then.test(node) : otherwise.test(node);
    }
}
