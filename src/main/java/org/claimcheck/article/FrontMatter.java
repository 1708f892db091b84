package org.claimcheck.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * The YAML between two lines {@code ---} at the beginning of an article file.
 *
 * @param values    the values of the known keys as text
 * @param origin    the value of {@code origin}
 * @param locations where the value of each key stands
 * @param end       the offset after the line that closes the front matter; 0 where there is none
 */
record FrontMatter(Map<String, String> values, List<String> origin, Map<String, SourceLocation> locations, int end) {

    private static final List<String> TEXTS = List.of("id", "title", "published", "publisher", "url", "language");

    private static final String EXAMPLE = "Write lines such as published: 2014-03-25 between two lines of three hyphens";

    /** The value of a key, or empty. */
    String value(String key) {
        return values.getOrDefault(key, "");
    }

    /**
     * The front matter of a file.
     *
     * @param text the file without a byte order mark
     * @param path the name of the file
     * @throws InvalidInputException if it is not closed, not YAML, or a known key has a value of the wrong kind
     */
    static FrontMatter of(String text, String path) {
        int first = lineEnd(text, 0);
        if (!text.startsWith("---") || !text.substring(3, first).isBlank()) {
            return new FrontMatter(Map.of(), List.of(), Map.of(), 0);
        }
        int yamlStart = afterLineEnd(text, first);
        for (int at = yamlStart; at < text.length();) {
            int end = lineEnd(text, at);
            String line = text.substring(at, Math.min(end, at + 20)).stripTrailing();
            if (line.equals("---") || line.equals("...")) {
                return parse(text.substring(yamlStart, at), path, afterLineEnd(text, end));
            }
            at = afterLineEnd(text, end);
        }
        throw new InvalidInputException(SourceLocation.of(path, 1), "The front matter that begins here is not closed",
                "End it with a line of three hyphens, or remove the first line");
    }

    private static FrontMatter parse(String yaml, String path, int end) {
        return plain(yaml, path, end).orElseGet(() -> parseYaml(yaml, path, end));
    }

    /**
     * Front matter of known keys, each once and with a plain text on its line, as YAML has it; empty if it is anything else. Nearly all front
     * matter is, and the parser of YAML takes longer to get ready than the article to be read.
     */
    static Optional<FrontMatter> plain(String yaml, String path, int end) {
        Map<String, String> values = new HashMap<>();
        Map<String, SourceLocation> locations = new HashMap<>();
        List<String> origin = new ArrayList<>();
        int number = 1;
        for (int at = 0; at < yaml.length();) {
            int lineEnd = lineEnd(yaml, at);
            int colon = yaml.indexOf(": ", at);
            number++;
            if (colon < 0 || colon >= lineEnd) {
                return Optional.empty();
            }
            String key = yaml.substring(at, colon);
            String value = yaml.substring(colon + 2, lineEnd);
            if (!TEXTS.contains(key) && !key.equals("origin") || !isPlain(value)
                    || locations.putIfAbsent(key, new SourceLocation(path, number, key.length() + 3)) != null) {
                return Optional.empty();
            }
            if (key.equals("origin")) {
                origin.add(value);
            } else {
                values.put(key, value);
            }
            at = afterLineEnd(yaml, lineEnd);
        }
        return locations.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(Map.copyOf(values), List.copyOf(origin), Map.copyOf(locations), end));
    }

    /** Whether YAML takes a value for the text that it is, or for a date: no number, no null, no quotation marks, brackets or comments. */
    private static boolean isPlain(String value) {
        int last = value.length() - 1;
        if (value.isEmpty() || value.charAt(last) == ' ' || value.charAt(last) == ':') {
            return false;
        }
        boolean number = true;
        for (int i = 0; i <= last; i++) {
            char c = value.charAt(i);
            boolean digit = c >= '0' && c <= '9' || c == '-';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00C0' && c <= '\u00FF' || c == '\u2019';
            boolean inside = i > 0 && (c == ' ' || c == ',' || c == '.' || c == '/' || c == '\'' || c == '(' || c == ')'
                    || c == ':' && value.charAt(i + 1) != ' ');
            if (!digit && !letter && !inside || i == 0 && c == '-') {
                return false;
            }
            number &= digit;
        }
        char first = value.charAt(0);
        boolean starts = first >= '0' && first <= '9';
        return starts ? number && value.length() == "2014-03-25".length() : !value.equalsIgnoreCase("null");
    }

    private static FrontMatter parseYaml(String yaml, String path, int end) {
        Map<String, String> values = new HashMap<>();
        Map<String, SourceLocation> locations = new HashMap<>();
        List<String> origin = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (JsonParser parser = new YAMLFactory().createParser(tools.jackson.core.ObjectReadContext.empty(), yaml)) {
            JsonToken token = parser.nextToken();
            if (token == null || token == JsonToken.VALUE_NULL) {
                return new FrontMatter(Map.of(), List.of(), Map.of(), end);
            }
            if (token != JsonToken.START_OBJECT) {
                throw new InvalidInputException(at(path, parser.currentTokenLocation()),
                        "The front matter is not a list of keys and values", EXAMPLE);
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                SourceLocation keyAt = at(path, parser.currentTokenLocation());
                JsonToken value = parser.nextToken();
                SourceLocation valueAt = at(path, parser.currentTokenLocation());
                if (locations.putIfAbsent(key, valueAt) != null) {
                    problems.add(new Problem(keyAt, "The front matter gives the key \"" + key + "\" twice", "Remove one of them"));
                }
                misspelt(key).ifPresent(meant -> problems.add(new Problem(keyAt, "The front matter has no key \"" + key + "\"",
                        "Write \"" + meant + "\", or remove it")));
                if (key.equals("origin") && value == JsonToken.START_ARRAY) {
                    readOrigin(parser, path, origin, problems);
                } else if (value.isStructStart()) {
                    if (TEXTS.contains(key) || key.equals("origin")) {
                        problems.add(new Problem(valueAt, "The value of \"" + key + "\" is not a text", "Write one value after the colon"));
                    }
                    parser.skipChildren();
                } else if (value != JsonToken.VALUE_NULL && !parser.getString().isBlank()) {
                    if (key.equals("origin")) {
                        origin.add(parser.getString().strip());
                    } else {
                        values.putIfAbsent(key, parser.getString().strip());
                    }
                }
            }
        } catch (JacksonException notYaml) {
            throw new InvalidInputException(at(path, notYaml.getLocation()), "The front matter is not YAML: " + reason(notYaml), EXAMPLE);
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new FrontMatter(Map.copyOf(values), List.copyOf(origin), Map.copyOf(locations), end);
    }

    /** The known key that an unknown one is a letter away from; other keys are somebody else's and passed over. */
    private static Optional<String> misspelt(String key) {
        return TEXTS.stream().filter(known -> known.length() >= 5 && !TEXTS.contains(key) && isOneLetterApart(key, known)).findFirst();
    }

    private static boolean isOneLetterApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return switch (Integer.signum(a.length() - b.length())) {
            case 0 -> !restA.isEmpty() && restA.substring(1).equals(restB.substring(1));
            case 1 -> restA.substring(1).equals(restB);
            default -> restB.substring(1).equals(restA);
        };
    }

    private static void readOrigin(JsonParser parser, String path, List<String> origin, List<Problem> problems) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token.isStructStart()) {
                problems.add(new Problem(at(path, parser.currentTokenLocation()), "A source in \"origin\" is not a text",
                        "Write one name on each line of the list"));
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL && !parser.getString().isBlank()) {
                origin.add(parser.getString().strip());
            }
        }
    }

    /** What is wrong, rather than what was being read: "while scanning for the next token" is followed by what was found there. */
    private static String reason(JacksonException e) {
        String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        return message.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("while ") && !line.startsWith("in ")).findFirst()
                .orElse("unreadable").replaceAll("\\.$", "");
    }

    /** A place in the YAML as a place in the file, whose first line is the opening one. */
    private static SourceLocation at(String path, TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1 ? SourceLocation.of(path, 1)
                : new SourceLocation(path, location.getLineNr() + 1, Math.max(location.getColumnNr(), 1));
    }

    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    private static int afterLineEnd(String text, int end) {
        if (end >= text.length()) {
            return end;
        }
        return text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
