package org.claimcheck.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A YAML or JSON Lines file as a tree of lists, mappings and texts that knows where each of its nodes stands.
 *
 * <p>Every scalar is text: {@code 1998}, {@code true} and {@code null} are read as they are written. Duplicate keys,
 * aliases, keys that are no text, a second YAML document and nesting over 100 levels are problems. Reading never throws for what a file holds:
 * what is wrong is in {@link #problems()}, and the rest of the tree is still there where that makes sense.
 */
public final class YamlDocument {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST = 100;

    private final String name;
    private final JsonNode root;
    private final boolean readable;
    private final List<Problem> problems;
    private final Map<JsonNode, Place> places;

    private YamlDocument(String name, JsonNode root, boolean readable, List<Problem> problems,
                         Map<JsonNode, Place> places) {
        this.name = name;
        this.root = root;
        this.readable = readable;
        this.problems = List.copyOf(problems);
        this.places = places;
    }

    /** Where a node begins, whether quotes open it, and where the keys of a mapping stand. */
    private record Place(SourceLocation start, boolean quoted, Map<String, SourceLocation> keys) {
    }

    /**
     * Reads a file: JSON Lines if its name ends in {@code .jsonl}, YAML otherwise.
     *
     * @param path the file; locations name it as this path is written
     * @throws IOException if the file cannot be read
     */
    public static YamlDocument read(Path path) throws IOException {
        return read(path.toString(), Files.readAllBytes(path));
    }

    /**
     * Reads the bytes of a file: JSON Lines if its name ends in {@code .jsonl}, YAML otherwise.
     *
     * @param name  what locations call the file
     * @param bytes its content in UTF-8
     */
    public static YamlDocument read(String name, byte[] bytes) {
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(input, text, true);
        text.flip();
        if (result.isError()) {
            return unreadable(name, new Problem(endOf(name, text),
                    String.format(Locale.ROOT, "not valid UTF-8: the byte 0x%02X at offset %d does not belong there",
                            bytes[input.position()], input.position()),
                    "save the file as UTF-8"));
        }
        return name.endsWith(".jsonl") ? jsonLines(name, text.toString()) : yaml(name, text.toString());
    }

    private static SourceLocation endOf(String name, CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            column++;
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        return new SourceLocation(name, line, column);
    }

    private static YamlDocument unreadable(String name, Problem problem) {
        return new YamlDocument(name, MissingNode.getInstance(), false, List.of(problem), Map.of());
    }

    /**
     * Reads YAML.
     *
     * @param name what locations call the file
     * @param text its content
     */
    public static YamlDocument yaml(String name, String text) {
        String content = withoutByteOrderMark(text);
        Columns columns = new Columns(content);
        Builder builder = new Builder(name);
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(name).setCodePointLimit(Integer.MAX_VALUE).build();
            for (Event event : new Parse(settings).parseString(content)) {
                accept(builder, event, columns);
            }
            return builder.build();
        } catch (MarkedYamlEngineException e) {
            SourceLocation location = e.getProblemMark().or(e::getContextMark)
                    .map(mark -> columns.location(name, mark)).orElse(SourceLocation.of(name));
            String problem = e.getProblem() == null ? e.getContext() : e.getProblem();
            return unreadable(name, new Problem(location, "not YAML: " + problem, problem.contains("\\t")
                    ? "indent with spaces, not with tabs"
                    : "check the indentation and the brackets, and put text that holds ': ' or ' #' in quotes"));
        } catch (ReaderException e) {
            SourceLocation location = endOf(name, content.substring(0, content.offsetByCodePoints(0,
                    Math.min(e.getPosition(), content.codePointCount(0, content.length())))));
            return unreadable(name, new Problem(location,
                    String.format(Locale.ROOT, "not text: the character U+%04X does not belong in YAML", e.getCodePoint()),
                    "remove it, or write it as an escape in double quotes"));
        } catch (Unreadable e) {
            return unreadable(name, e.problem);
        } catch (YamlEngineException e) {
            return unreadable(name, new Problem(SourceLocation.of(name), "not YAML: " + e.getMessage(),
                    "correct the file"));
        }
    }

    private static void accept(Builder builder, Event event, Columns columns) {
        SourceLocation at = event.getStartMark().map(mark -> columns.location(builder.name, mark))
                .orElse(SourceLocation.of(builder.name));
        if (event instanceof NodeEvent node && event.getEventId() == Event.ID.Alias) {
            throw new Unreadable(new Problem(at, "the alias '*" + node.getAnchor().orElseThrow() + "' is not supported",
                    "write the value out"));
        }
        switch (event.getEventId()) {
            case Scalar -> {
                ScalarEvent scalar = (ScalarEvent) event;
                builder.scalar(scalar.getValue(), at, scalar.isSQuoted() || scalar.isDQuoted());
            }
            case SequenceStart -> builder.startList(at);
            case MappingStart -> builder.startMapping(at);
            case SequenceEnd, MappingEnd -> builder.end();
            case DocumentStart -> builder.startDocument(at);
            default -> {
                // the stream's ends and comments hold nothing
            }
        }
    }

    /**
     * Reads JSON Lines: a list of one value a line. Empty lines are skipped, a line that is not JSON is a problem of its
     * own, and a key with the value null counts as absent.
     *
     * @param name what locations call the file
     * @param text its content
     */
    public static YamlDocument jsonLines(String name, String text) {
        return jsonLines(name, text, 1);
    }

    /**
     * Reads some lines of a file of JSON Lines.
     *
     * @param name  what locations call the file
     * @param text  the lines
     * @param first the number of the first of them in the file, counted from 1
     */
    static YamlDocument jsonLines(String name, String text, int first) {
        Builder builder = new Builder(name);
        builder.startList(new SourceLocation(name, 1, 1));
        List<Problem> problems = new ArrayList<>();
        String[] lines = withoutByteOrderMark(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                Builder line = new Builder(name);
                try {
                    readJson(line, lines[i], first + i);
                    builder.adopt(line);
                } catch (JacksonException e) {
                    int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
                    problems.add(new Problem(new SourceLocation(name, first + i, column),
                            "not JSON: " + e.getOriginalMessage(), "write one JSON object a line"));
                } catch (Unreadable e) {
                    problems.add(e.problem);
                }
            }
        }
        builder.end();
        builder.problems.addAll(problems);
        return builder.build();
    }

    private static void readJson(Builder builder, String line, int number) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                TokenStreamLocation start = parser.currentTokenLocation();
                SourceLocation at = new SourceLocation(builder.name, number, Math.max(1, start.getColumnNr()));
                switch (token) {
                    case START_OBJECT -> builder.startMapping(at);
                    case START_ARRAY -> builder.startList(at);
                    case END_OBJECT, END_ARRAY -> builder.end();
                    case VALUE_NULL -> builder.absent(at);
                    default -> builder.scalar(parser.getString(), at,
                            token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING);
                }
            }
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A document of which only one node matters, which stands at the beginning of a line. Nothing is known of where its parts stand. */
    static YamlDocument ofOne(String name, JsonNode node, int line) {
        Map<JsonNode, Place> places = new IdentityHashMap<>(1);
        places.put(node, new Place(new SourceLocation(name, line, 1), false, Map.of()));
        return new YamlDocument(name, node, true, List.of(), places);
    }

    /** What locations call the file. */
    public String name() {
        return name;
    }

    /** The tree; missing ({@link JsonNode#isMissingNode()}) if the file is empty or not readable. */
    public JsonNode root() {
        return root;
    }

    /** Whether the file could be read to its end. */
    public boolean isReadable() {
        return readable;
    }

    /** What is wrong with the file as YAML or JSON, in the order of the file. */
    public List<Problem> problems() {
        return problems;
    }

    /** Where a node of this tree begins; the file as a whole for a node of another tree. */
    public SourceLocation location(JsonNode node) {
        Place place = places.get(node);
        return place == null ? SourceLocation.of(name) : place.start;
    }

    /**
     * Where a character of a text of this tree stands. Exact for text on one line without escapes.
     *
     * @param text  a text node of this tree
     * @param index the index of the character in UTF-16 units
     */
    public SourceLocation location(JsonNode text, int index) {
        Place place = places.get(text);
        if (place == null) {
            return SourceLocation.of(name);
        }
        return new SourceLocation(name, place.start.line(), place.start.column() + index + (place.quoted ? 1 : 0));
    }

    /** Where a key of a mapping of this tree stands; where the mapping begins if it has no such key. */
    public SourceLocation keyLocation(JsonNode mapping, String key) {
        Place place = places.get(mapping);
        return place == null ? SourceLocation.of(name) : place.keys.getOrDefault(key, place.start);
    }

    /** Thrown where reading a file must stop. */
    private static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Unreadable(Problem problem) {
            super(problem.what(), null, false, false);
            this.problem = problem;
        }
    }

    /** Turns the marks of the YAML parser, which counts code points, into UTF-16 columns. */
    private static final class Columns {

        private final String text;
        private final boolean plain;
        private String[] lines;

        Columns(String text) {
            this.text = text;
            this.plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        }

        SourceLocation location(String name, Mark mark) {
            int column = mark.getColumn();
            if (!plain) {
                if (lines == null) {
                    lines = text.split("\n", -1);
                }
                if (mark.getLine() < lines.length) {
                    String line = lines[mark.getLine()];
                    column = line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length())));
                }
            }
            return new SourceLocation(name, mark.getLine() + 1, column + 1);
        }
    }

    /** Builds the tree from the events of a parser. */
    private static final class Builder {

        private final String name;
        private final List<Problem> problems = new ArrayList<>();
        private final Map<JsonNode, Place> places = new IdentityHashMap<>();
        private final List<Level> open = new ArrayList<>();
        private JsonNode root = MissingNode.getInstance();
        private boolean started;

        /** A list or mapping whose end has not been read. */
        private static final class Level {
            private final JsonNode node;
            private String key;
            private boolean skipNext;

            Level(JsonNode node) {
                this.node = node;
            }
        }

        Builder(String name) {
            this.name = name;
        }

        void startDocument(SourceLocation at) {
            if (started) {
                throw new Unreadable(new Problem(at, "a second YAML document begins here",
                        "keep one document a file; remove the line '---'"));
            }
            started = true;
        }

        void startList(SourceLocation at) {
            push(JsonNodeFactory.instance.arrayNode(), at, Map.of());
        }

        void startMapping(SourceLocation at) {
            push(JsonNodeFactory.instance.objectNode(), at, new HashMap<>());
        }

        private void push(JsonNode node, SourceLocation at, Map<String, SourceLocation> keys) {
            if (expectsKey()) {
                throw new Unreadable(new Problem(at, "a list or mapping stands where a key is expected",
                        "use a text as the key, or put a text that begins with a bracket in quotes"));
            }
            if (open.size() >= DEEPEST) {
                throw new Unreadable(new Problem(at, "more than " + DEEPEST + " lists and mappings stand inside one another",
                        "write a flatter file"));
            }
            places.put(node, new Place(at, false, keys));
            add(node);
            open.add(new Level(node));
        }

        void end() {
            open.remove(open.size() - 1);
        }

        void scalar(String text, SourceLocation at, boolean quoted) {
            if (expectsKey()) {
                key(text, at);
            } else {
                JsonNode node = new StringNode(text);
                places.put(node, new Place(at, quoted, Map.of()));
                add(node);
            }
        }

        void absent(SourceLocation at) {
            Level level = open.isEmpty() ? null : open.get(open.size() - 1);
            if (level != null && level.node.isObject()) {
                level.key = null;
                level.skipNext = false;
            } else {
                scalar("", at, false);
            }
        }

        private boolean expectsKey() {
            Level level = open.isEmpty() ? null : open.get(open.size() - 1);
            return level != null && level.node.isObject() && level.key == null;
        }

        private void key(String key, SourceLocation at) {
            Level level = open.get(open.size() - 1);
            level.key = key;
            SourceLocation first = places.get(level.node).keys.putIfAbsent(key, at);
            if (first != null) {
                level.skipNext = true;
                problems.add(new Problem(at, "the key '" + key + "' stands twice in one mapping, first in line "
                        + first.line(), "remove one of them"));
            }
        }

        private void add(JsonNode node) {
            if (open.isEmpty()) {
                if (!root.isMissingNode()) {
                    throw new Unreadable(new Problem(places.get(node).start, "a second value stands here",
                            "write one value a line"));
                }
                root = node;
                return;
            }
            Level level = open.get(open.size() - 1);
            if (level.node instanceof ArrayNode list) {
                list.add(node);
            } else {
                if (!level.skipNext) {
                    ((ObjectNode) level.node).set(level.key, node);
                }
                level.key = null;
                level.skipNext = false;
            }
        }

        /** Takes the tree of another builder as the next value of the open list. */
        void adopt(Builder other) {
            places.putAll(other.places);
            problems.addAll(other.problems);
            add(other.root);
        }

        YamlDocument build() {
            JsonNode tree = Optional.of(root).filter(node -> !isEmptyText(node)).orElse(MissingNode.getInstance());
            Collections.sort(problems);
            return new YamlDocument(name, tree, true, problems, places);
        }

        /** An empty YAML document is one empty plain text. */
        private boolean isEmptyText(JsonNode node) {
            return node.isString() && node.stringValue().isEmpty() && !places.get(node).quoted;
        }
    }
}
