package org.claimcheck.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.YamlDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a facts file that is changed here and there: what is not changed stays as it is to the character, comments, order and line
 * breaks included. Changes are collected by places of the old text and must not overlap.
 */
final class FactsText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String name;
    private final String text;
    private final YamlDocument document;
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    /** What takes the place of a part of the text; an insertion where the part is empty. */
    private record Edit(int start, int end, String replacement) {
    }

    /**
     * A file as it is.
     *
     * @param name what messages call it; JSON Lines if it ends in {@code .jsonl}, YAML otherwise
     * @throws InvalidInputException if it cannot be read to its end
     */
    FactsText(String name, String text) {
        this.name = name;
        this.text = text;
        this.document = isLines() ? YamlDocument.jsonLines(name, text) : YamlDocument.yaml(name, text);
        if (!document.isReadable() || !document.problems().isEmpty()) {
            throw new InvalidInputException(document.problems());
        }
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        lineStarts.add(start);
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                lineStarts.add(i + 1);
            }
        }
    }

    /** Whether each line is a record of its own. */
    private boolean isLines() {
        return name.endsWith(".jsonl");
    }

    YamlDocument document() {
        return document;
    }

    /** The list of records; missing if the file holds none. */
    JsonNode records() {
        JsonNode root = document.root();
        return root.isObject() ? root.path("facts") : root;
    }

    /** The record with an id. */
    Optional<JsonNode> record(String id) {
        return records().valueStream().filter(record -> record.path("id").asString("").equals(id)).findFirst();
    }

    /** Whether anything is changed. */
    boolean isChanged() {
        return !edits.isEmpty();
    }

    /** The text with all changes. */
    String result() {
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (Edit edit : edits) {
            if (edit.start() < done) {
                throw new IllegalStateException("Two changes of " + name + " meet at offset " + edit.start());
            }
            result.append(text, done, edit.start()).append(edit.replacement());
            done = edit.end();
        }
        return result.append(text, done, text.length()).toString();
    }

    private void edit(int start, int end, String replacement) {
        edits.add(new Edit(start, end, replacement));
    }

    // ---- records

    /**
     * Adds a record after the last one.
     *
     * @throws InvalidInputException if the list of records is written in a way that cannot be added to
     */
    void append(ObjectNode record) {
        if (isLines()) {
            edit(text.length(), text.length(), (text.isEmpty() || text.endsWith("\n") ? "" : lineBreak()) + JSON.writeValueAsString(record) + lineBreak());
            return;
        }
        JsonNode list = records();
        if (!list.isArray()) {
            if (!document.root().isMissingNode()) {
                throw unfit(document.location(document.root()));
            }
            appendLines(text.length(), YamlText.item(record, 0), false);
            return;
        }
        int start = offset(document.location(list));
        if (list.isEmpty()) {
            edit(start, end(list), (document.root().isObject() ? lineBreak() : "") + String.join(lineBreak(), YamlText.item(record, document.root().isObject() ? 2 : 0)));
            return;
        }
        if (text.charAt(start) == '[') {
            throw unfit(document.location(list));
        }
        JsonNode last = list.path(list.size() - 1);
        int dash = dash(last);
        int indent = dash - lineStart(dash);
        boolean apart = last.size() > 1 && text.charAt(offset(document.location(last))) != '{';
        appendLines(isLastKey(list) ? text.length() : blockEnd(dash), YamlText.item(record, indent), apart);
    }

    private InvalidInputException unfit(SourceLocation location) {
        return new InvalidInputException(location, "records cannot be added to this list",
                "write it as a list with a dash before each record, or name another file with --file");
    }

    /** Whether nothing follows a list but comments. */
    private boolean isLastKey(JsonNode list) {
        JsonNode root = document.root();
        return !root.isObject() || root.propertyStream().allMatch(each -> document.location(each.getValue()).compareTo(document.location(list)) <= 0);
    }

    private void appendLines(int at, List<String> lines, boolean apart) {
        String before = text.substring(0, at);
        StringBuilder added = new StringBuilder(before.isEmpty() || before.endsWith("\n") || before.equals("\uFEFF") ? "" : lineBreak());
        if (apart && !before.endsWith(lineBreak() + lineBreak())) {
            added.append(lineBreak());
        }
        lines.forEach(line -> added.append(line).append(lineBreak()));
        edit(at, at, added.toString());
    }

    /** Takes a record out, with the comment on its lines but not with those above it. */
    void remove(JsonNode record) {
        int start = offset(document.location(record));
        if (isLines()) {
            edit(lineStart(start), nextLine(start), "");
            return;
        }
        if (text.charAt(offset(document.location(records()))) == '[') {
            throw unfit(document.location(records()));
        }
        int dash = dash(record);
        int end = blockEnd(dash);
        boolean gap = lineStart(dash) == lineStarts.get(0) || text.startsWith(lineBreak() + lineBreak(), lineStart(dash) - 2 * lineBreak().length());
        while (gap && end < text.length() && text.startsWith(lineBreak(), end)) {
            end += lineBreak().length();
        }
        edit(lineStart(dash), end, "");
    }

    /** The dash before a record of a list. */
    private int dash(JsonNode record) {
        int at = offset(document.location(record)) - 1;
        while (text.charAt(at) != '-') {
            at--;
        }
        return at;
    }

    /** Where the lines of the record end whose dash is given: before the blank lines and comments that follow it. */
    private int blockEnd(int dash) {
        int indent = dash - lineStart(dash);
        int end = nextLine(dash);
        for (int line = end; line < text.length(); line = nextLine(line)) {
            String content = text.substring(line, nextLine(line)).stripTrailing();
            int inner = content.length() - content.stripLeading().length();
            if (content.isEmpty() || content.stripLeading().startsWith("#")) {
                continue;
            }
            if (inner <= indent) {
                break;
            }
            end = nextLine(line);
        }
        return end;
    }

    // ---- values

    /** Writes another id in place of one. */
    void replace(JsonNode scalar, String id) {
        int start = offset(document.location(scalar));
        char first = text.charAt(start);
        edit(start, end(scalar), first == '"' || first == '\'' ? first + id + first : id);
    }

    /** Takes an entry out of a list. */
    void removeEntry(JsonNode list, int index) {
        int start = offset(document.location(list));
        JsonNode entry = list.path(index);
        if (text.charAt(start) != '[') {
            if (list.size() == 1) {
                edit(blockListStart(list), end(entry), " []");
            } else {
                int dash = dash(entry);
                edit(lineStart(dash), nextLine(end(entry)), "");
            }
        } else if (index + 1 < list.size()) {
            edit(offset(document.location(entry)), offset(document.location(list.path(index + 1))), "");
        } else if (index > 0) {
            edit(end(list.path(index - 1)), end(entry), "");
        } else {
            edit(start, end(list), "[]");
        }
    }

    /** Where the white space begins before the first dash of a list. */
    private int blockListStart(JsonNode list) {
        int at = dash(list.path(0));
        while (Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /**
     * Adds texts to a list of a record, which is made after another key if it is not there.
     *
     * @param key   the key of the list; what stands there may also be lists per language, of which the first takes the texts
     * @param after a key that the record has
     */
    void add(JsonNode record, String key, List<String> values, String after) {
        if (values.isEmpty()) {
            return;
        }
        JsonNode list = record.path(key);
        if (list.isObject() && !list.isEmpty()) {
            list = list.path(list.propertyNames().iterator().next());
        }
        if (!list.isArray()) {
            put(record, key, "[" + String.join(", ", values.stream().map(this::flow).toList()) + "]", after);
        } else if (text.charAt(offset(document.location(list))) == '[') {
            int close = end(list) - 1;
            int at = list.isEmpty() ? close : end(list.path(list.size() - 1));
            edit(at, at, (list.isEmpty() ? "" : ", ") + String.join(", ", values.stream().map(this::flow).toList()));
        } else {
            int dash = dash(list.path(list.size() - 1));
            int at = nextLine(end(list.path(list.size() - 1)));
            String indent = text.substring(lineStart(dash), dash);
            StringBuilder lines = new StringBuilder(text.charAt(at - 1) == '\n' ? "" : lineBreak());
            values.forEach(value -> lines.append(indent).append("- ").append(flow(value)).append(lineBreak()));
            edit(at, at, lines.toString());
        }
    }

    /**
     * Adds a key to a record.
     *
     * @param value the value as it is written
     * @param after the key after whose value it stands
     */
    void put(JsonNode record, String key, String value, String after) {
        int start = offset(document.location(record));
        int at = end(record.path(after));
        if (text.charAt(start) == '{') {
            edit(at, at, ", " + flow(key) + ": " + value);
            return;
        }
        int line = nextLine(at);
        String indent = " ".repeat(start - lineStart(start));
        edit(line, line, (text.charAt(line - 1) == '\n' ? "" : lineBreak()) + indent + key + ": " + value + lineBreak());
    }

    private String flow(String value) {
        return isLines() ? JSON.writeValueAsString(value) : YamlText.scalar(value);
    }

    // ---- places

    private int offset(SourceLocation location) {
        return lineStarts.get(location.line() - 1) + location.column() - 1;
    }

    private int lineStart(int offset) {
        int line = lineStarts.get(0);
        for (int start : lineStarts) {
            if (start > offset) {
                break;
            }
            line = start;
        }
        return line;
    }

    private int nextLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end + 1;
    }

    private String lineBreak() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** Where a value ends, exclusive. */
    private int end(JsonNode node) {
        int start = offset(document.location(node));
        char first = text.charAt(start);
        if (node.isContainer() && first != '[' && first != '{') {
            JsonNode last = null;
            for (JsonNode child : node) {
                last = child;
            }
            return end(last);
        }
        if (node.isContainer()) {
            return bracketEnd(start);
        }
        if (first == '"' || first == '\'') {
            return quoteEnd(start);
        }
        if (first == '|' || first == '>') {
            throw new InvalidInputException(document.location(node), "a text in several lines cannot be passed over here", "write it on one line");
        }
        return plainEnd(start, node.asString(""));
    }

    private int quoteEnd(int start) {
        char quote = text.charAt(start);
        int at = start + 1;
        while (text.charAt(at) != quote || quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == quote) {
            at += text.charAt(at) == quote || quote == '"' && text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int bracketEnd(int start) {
        int depth = 0;
        int at = start;
        do {
            char c = text.charAt(at);
            boolean opens = at == start || " \t\r\n,[{:".indexOf(text.charAt(at - 1)) >= 0;
            if (opens && (c == '"' || c == '\'')) {
                at = quoteEnd(at);
                continue;
            }
            if (c == '#' && Character.isWhitespace(text.charAt(at - 1))) {
                at = nextLine(at);
                continue;
            }
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            at++;
        } while (depth > 0);
        return at;
    }

    /** A plain text may be broken into lines: each break and the blanks around it are one blank of its value. */
    private int plainEnd(int start, String value) {
        int at = start;
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == ' ' && at < text.length() && Character.isWhitespace(text.charAt(at))) {
                while (Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                while (i + 1 < value.length() && value.charAt(i + 1) == ' ') {
                    i++;
                }
            } else {
                at++;
            }
        }
        return at;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s with %d changes", name, edits.size());
    }
}
