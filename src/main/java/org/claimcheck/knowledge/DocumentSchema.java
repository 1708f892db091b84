package org.claimcheck.knowledge;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A published JSON Schema (draft 2020-12) that says in plain sentences where a document departs from it.
 *
 * <p>The fix of a problem quotes the schema's own {@code description} of the key concerned, and a record is called by the
 * schema's {@code title}; so the schema is where these texts are kept.
 */
public final class DocumentSchema {

    private static final Map<String, Published> PUBLISHED = new ConcurrentHashMap<>();

    private final Published published;
    private final Schema schema;

    private DocumentSchema(Published published, Schema schema) {
        this.published = published;
        this.schema = schema;
    }

    /** A schema file of the jar, as text, as a tree and compiled. */
    private record Published(String text, JsonNode tree, Schema schema) {

        static Published load(String name) {
            String resource = "/schema/" + name + ".schema.json";
            try (InputStream input = DocumentSchema.class.getResourceAsStream(resource)) {
                if (input == null) {
                    throw new IllegalArgumentException("No schema " + resource);
                }
                String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
                JsonNode tree = JsonMapper.shared().readTree(text);
                Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of(tree.path("$id").stringValue()), tree);
                return new Published(text, tree, schema);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * The schema of a whole document.
     *
     * @param name the schema's base name: {@code facts} is the resource {@code /schema/facts.schema.json}
     */
    public static DocumentSchema of(String name) {
        Published published = PUBLISHED.computeIfAbsent(name, Published::load);
        return new DocumentSchema(published, published.schema);
    }

    /**
     * One definition of a schema.
     *
     * @param name       the schema's base name
     * @param definition the name under {@code $defs}
     */
    public static DocumentSchema of(String name, String definition) {
        Published published = PUBLISHED.computeIfAbsent(name, Published::load);
        Schema schema = published.schema.getRefSchema(
                published.schema.getSchemaLocation().getFragment().append("$defs").append(definition));
        return new DocumentSchema(published, schema);
    }

    /**
     * The keys that a definition of a schema gives a mapping, with those of the definition it extends.
     *
     * @param name       the schema's base name
     * @param definition the name under {@code $defs}
     */
    public static SortedSet<String> keys(String name, String definition) {
        JsonNode tree = PUBLISHED.computeIfAbsent(name, Published::load).tree;
        SortedSet<String> keys = new TreeSet<>();
        JsonNode node = tree.path("$defs").path(definition);
        while (!node.isMissingNode()) {
            keys.addAll(node.path("properties").propertyNames());
            String reference = node.path("$ref").asString("");
            node = reference.isEmpty() ? MissingNode.getInstance() : tree.at(reference.substring(1));
        }
        return keys;
    }

    /** The schema file as a tree. */
    JsonNode tree() {
        return published.tree;
    }

    /** The text of the schema file, as published. */
    public String text() {
        return published.text;
    }

    /** Where the document departs from the schema, sorted by location; nothing for an empty document. */
    public List<Problem> check(YamlDocument document) {
        return document.root().isMissingNode() ? List.of() : check(document, document.root());
    }

    /**
     * Where a part of a document departs from the schema, sorted by location.
     *
     * @param document the document, which gives the locations
     * @param node     a node of it
     */
    public List<Problem> check(YamlDocument document, JsonNode node) {
        List<Error> errors = schema.validate(node);
        if (errors.isEmpty()) {
            return List.of();
        }
        Set<Problem> problems = new LinkedHashSet<>();
        Map<String, List<Error>> byInstance = errors.stream().collect(Collectors.groupingBy(
                error -> error.getInstanceLocation().toString(), LinkedHashMap::new, Collectors.toList()));
        byInstance.values().forEach(group -> problems.addAll(new Translation(document, node, group).problems()));
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.naturalOrder());
        return sorted;
    }

    /** Puts the errors at one node into sentences. */
    private final class Translation {

        private final YamlDocument document;
        private final List<Error> errors;
        private final NodePath path;
        private final JsonNode node;
        private final List<Problem> problems = new ArrayList<>();

        Translation(YamlDocument document, JsonNode top, List<Error> errors) {
            this.document = document;
            this.errors = errors;
            this.path = errors.get(0).getInstanceLocation();
            this.node = resolve(top, path);
        }

        List<Problem> problems() {
            Set<String> meant = unknownKeys();
            missingKeys(meant);
            for (Error error : errors) {
                switch (error.getKeyword()) {
                    case "additionalProperties", "required" -> {
                        // said above
                    }
                    case "type" -> problem(label() + " must be " + kinds(error.getSchemaNode()) + ", not "
                            + kind(node), "write " + description(error, kinds(error.getSchemaNode())));
                    case "enum" -> oneOf(error);
                    case "pattern" -> problem("'" + shown(node) + "' does not fit " + label(),
                            "write " + description(error, "text of the form " + error.getSchemaNode().asString()));
                    case "minLength", "minProperties" -> problem(label() + " has no value",
                            "give " + description(error, "a value") + ", or remove it");
                    case "minItems", "maxItems" -> problem(label()
                            + (node.isEmpty() ? " is empty" : " has " + node.size() + " entries"),
                            "give " + description(error, "as many entries as it needs"));
                    default -> problem(label() + ": " + error.getMessage(), "see the published schema");
                }
            }
            return problems;
        }

        /** Reports unknown keys; the keys that were probably meant. */
        private Set<String> unknownKeys() {
            Set<String> meant = new HashSet<>();
            for (Error error : errors) {
                if (error.getKeyword().equals("additionalProperties")) {
                    JsonNode holder = parent(error);
                    Set<String> keys = new TreeSet<>(holder.path("properties").propertyNames());
                    String key = error.getProperty();
                    Set<String> free = new TreeSet<>(keys);
                    node.propertyNames().forEach(free::remove);
                    String known = keys.isEmpty() ? "" : "the keys here are " + String.join(", ", keys);
                    String fix = Spelling.nearest(key, free).map(near -> {
                        meant.add(near);
                        return "write '" + near + "'" + (known.isEmpty() ? "" : "; " + known);
                    }).orElse("remove it" + (known.isEmpty() ? "" : "; " + known));
                    problems.add(new Problem(document.keyLocation(node, key), "unknown key '" + key + "'", fix));
                }
            }
            return meant;
        }

        private void missingKeys(Set<String> meant) {
            Map<String, String> missing = new TreeMap<>();
            Map<String, String> choice = new TreeMap<>();
            String title = "";
            for (Error error : errors) {
                if (error.getKeyword().equals("required")) {
                    boolean optional = error.getEvaluationPath().contains("anyOf");
                    JsonNode holder = optional ? enclosing(error) : parent(error);
                    title = holder.path("title").asString(title);
                    (optional ? choice : missing).put(error.getProperty(),
                            describe(holder.path("properties").path(error.getProperty()), "a value"));
                }
            }
            if (missing.keySet().removeAll(meant) || choice.keySet().stream().anyMatch(meant::contains)) {
                choice.clear();
            }
            missing.forEach(choice::remove);
            String name = recordName(title);
            if (!missing.isEmpty()) {
                problem(name + " has no " + list(missing.keySet(), " and no "), "add " + additions(missing, " and "));
            }
            if (!choice.isEmpty()) {
                problem(name + " has neither " + list(choice.keySet(), " nor "), "add " + additions(choice, " or "));
            }
        }

        private String recordName(String title) {
            String name = title.isEmpty() || title.contains("/") ? "the " + (path.getNameCount() == 0 ? "file" : "entry")
                    : "the " + title;
            JsonNode id = node.path("id");
            return id.isString() ? name + " '" + id.stringValue() + "'" : name;
        }

        private String additions(Map<String, String> keys, String link) {
            return keys.entrySet().stream().map(e -> "'" + e.getKey() + ":' with " + e.getValue())
                    .collect(Collectors.joining(link));
        }

        private String list(Set<String> keys, String link) {
            return keys.stream().map(key -> "'" + key + "'").collect(Collectors.joining(link));
        }

        private void oneOf(Error error) {
            Set<String> allowed = new LinkedHashSet<>();
            error.getSchemaNode().forEach(value -> allowed.add(value.asString()));
            String fix = Spelling.nearest(shown(node), allowed)
                    .map(near -> "write '" + near + "'; allowed are " + String.join(", ", allowed))
                    .orElse("write one of " + String.join(", ", allowed));
            problem("'" + shown(node) + "' is no value of " + label(), fix);
        }

        private void problem(String what, String fix) {
            SourceLocation location = document.location(node);
            problems.add(new Problem(location, what, fix));
        }

        /** What the node is called: its key, or an entry of its list's key. */
        private String label() {
            String prefix = "";
            for (int i = path.getNameCount() - 1; i >= 0; i--) {
                Object element = path.getElement(i);
                if (element instanceof String key) {
                    return prefix + "'" + key + "'";
                }
                prefix = "an entry of ";
            }
            return prefix + "the file";
        }
    }

    private static JsonNode resolve(JsonNode root, NodePath path) {
        JsonNode node = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object element = path.getElement(i);
            node = element instanceof Integer index ? node.path(index) : node.path(element.toString());
        }
        return node;
    }

    /** The schema object that holds the keyword of an error. */
    private JsonNode parent(Error error) {
        return schemaAt(error, 1);
    }

    /** The schema object around the anyOf branch that holds the keyword of an error. */
    private JsonNode enclosing(Error error) {
        return schemaAt(error, 3);
    }

    private JsonNode schemaAt(Error error, int levelsUp) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        JsonNode node = published.tree;
        for (int i = 0; i < fragment.getNameCount() - levelsUp; i++) {
            Object element = fragment.getElement(i);
            node = node.isArray() ? node.path(Integer.parseInt(element.toString())) : node.path(element.toString());
        }
        return node;
    }

    private String description(Error error, String otherwise) {
        return describe(parent(error), otherwise);
    }

    /** The description of a schema object, or of what it refers to, or the values it allows. */
    private String describe(JsonNode object, String otherwise) {
        JsonNode current = object;
        while (true) {
            if (current.path("description").isString()) {
                return current.path("description").stringValue();
            }
            if (current.path("enum").isArray()) {
                List<String> values = new ArrayList<>();
                current.path("enum").forEach(value -> values.add(value.asString()));
                return "one of " + String.join(", ", values);
            }
            if (!current.path("$ref").isString()) {
                return otherwise;
            }
            String reference = current.path("$ref").stringValue();
            current = reference.startsWith("#/") ? published.tree.at(reference.substring(1)) : MissingNode.getInstance();
        }
    }

    private static String shown(JsonNode node) {
        String text = node.asString("");
        return text.length() > 60 ? text.substring(0, 57) + "..." : text;
    }

    private static String kind(JsonNode node) {
        return node.isArray() ? "a list" : node.isObject() ? "a mapping" : "text";
    }

    private static String kinds(JsonNode type) {
        Set<String> kinds = new LinkedHashSet<>();
        Iterable<JsonNode> types = type.isArray() ? type : List.of(type);
        for (JsonNode each : types) {
            kinds.add(switch (each.stringValue()) {
                case "array" -> "a list";
                case "object" -> "a mapping";
                default -> "text";
            });
        }
        return String.join(" or ", kinds);
    }
}
