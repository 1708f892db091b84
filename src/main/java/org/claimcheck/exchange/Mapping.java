package org.claimcheck.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.DocumentSchema;
import org.claimcheck.knowledge.YamlDocument;
import tools.jackson.databind.JsonNode;

/**
 * What the columns of a table say, as a file of the user tells it.
 *
 * @param source    the texts or columns of the source, by publisher, title, url and date; empty if none is told
 * @param checked   the day the table was checked
 * @param columns   the names of the columns, if the table does not have them
 * @param separator what stands between columns; 0 if it has to be found out
 * @param sheet     the sheet of an XLSX file; empty for the first
 * @param id        the column of the row's id; or empty
 * @param where     the values rows must have, by column
 * @param property  the column that tells what the row says; or empty
 * @param says      the meanings by the value of that column; under the empty value where there is none
 */
record Mapping(Map<String, Cell> source, Optional<LocalDate> checked, List<String> columns, char separator, String sheet, String id,
               Map<String, Set<String>> where, String property, Map<String, List<Meaning>> says) {

    private static final Map<String, Character> SEPARATORS = Map.of("tab", '\t', "comma", ',', "semicolon", ';', "bar", '|');

    /**
     * Where a value comes from.
     *
     * @param column the column; or empty
     * @param value  the value in every row; or empty
     */
    record Cell(String column, String value) {

        static final Cell NONE = new Cell("", "");

        boolean isGiven() {
            return !column.isEmpty() || !value.isEmpty();
        }
    }

    /**
     * How a date is written.
     *
     * @param column    the column; empty if there is none
     * @param precision the column with Wikidata's number of its precision; or empty
     * @param formats   as {@link WrittenDate#read} takes them
     * @param before    how years before the year 1 are counted
     * @param open      what stands for an open end
     * @param unknown   what stands for an unknown date
     */
    record When(String column, String precision, List<String> formats, WrittenDate.Before before, Set<String> open, Set<String> unknown) {
    }

    /**
     * Somebody or something.
     *
     * @param names  columns or values of names, by language; under the empty language one of any
     * @param id     the column of its id; or empty
     * @param type   its type; or empty
     * @param scheme the collection of the id; empty for that of the import
     * @param also   columns with further names
     * @param gender the column of the gender; or empty
     */
    record Party(Map<String, Cell> names, String id, String type, String scheme, List<String> also, String gender) {

        static final Party NONE = new Party(Map.of(), "", "", "", List.of(), "");

        boolean isGiven() {
            return !names.isEmpty() || !id.isEmpty();
        }
    }

    /**
     * One thing that a row says.
     *
     * @param kind       what it is
     * @param type       the id of the event or relation type; or empty
     * @param label      the names of that type, in case the vocabulary lacks it
     * @param symmetric  whether it then holds both ways
     * @param once       whom it then happens to once
     * @param title      of a role: the office's title
     * @param parties    by part: holder, of, subject, object, place, replaces, replaced-by
     * @param one        of a role: whether one person holds the office at a time
     * @param times      by on, from, to
     * @param more       constant texts: only, certainty
     * @param qualifiers of a role
     * @param note       a remark
     */
    record Meaning(Told.Kind kind, String type, Map<String, String> label, boolean symmetric, String once, Cell title,
                   Map<String, Party> parties, boolean one, Map<String, When> times, Map<String, String> more, List<String> qualifiers, Cell note) {
    }

    /**
     * Reads a mapping.
     *
     * @throws InvalidInputException if it cannot be read or used, with all that is wrong
     */
    static Mapping read(Path path) {
        try {
            return new Reader(YamlDocument.read(path)).mapping();
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "cannot be read: " + e.getMessage(),
                    "check the file and its permissions");
        }
    }

    /** Every column that the mapping names. */
    Set<String> allColumns() {
        Set<String> all = new TreeSet<>(where.keySet());
        all.add(id);
        all.add(property);
        source.values().forEach(cell -> all.add(cell.column));
        says.values().forEach(meanings -> meanings.forEach(meaning -> {
            all.add(meaning.title.column);
            all.add(meaning.note.column);
            meaning.parties.values().forEach(party -> {
                all.add(party.id);
                all.add(party.gender);
                all.addAll(party.also);
                party.names.values().forEach(cell -> all.add(cell.column));
            });
            meaning.times.values().forEach(when -> {
                all.add(when.column);
                all.add(when.precision);
            });
        }));
        all.remove("");
        return all;
    }

    /** Reads the document of a mapping. */
    private static final class Reader {

        private final YamlDocument document;
        private final JsonNode root;
        private final List<Problem> problems;

        Reader(YamlDocument document) {
            this.document = document;
            this.root = document.root();
            this.problems = new ArrayList<>(document.problems());
        }

        Mapping mapping() {
            if (document.isReadable()) {
                problems.addAll(DocumentSchema.of("mapping").check(document));
            }
            if (problems.isEmpty() && root.isMissingNode()) {
                problem(root, "the mapping is empty", "say what the columns mean under 'says:'; claimcheck schema mapping gives every key");
            }
            failOnProblems();
            When dates = when(root.path("dates"), new When("", "", List.of(), WrittenDate.Before.ASTRONOMICAL, Set.of(".."), Set.of()));
            String property = text(root, "property");
            JsonNode says = root.path("says");
            if (property.isEmpty() != says.isArray()) {
                problem(says, property.isEmpty() ? "'says' has entries by value, but no column gives the value" : "'says' is a list, but 'property' names a column",
                        property.isEmpty() ? "add 'property:' with the name of the column, or make 'says' a list" : "write what each value of the column means, or remove 'property'");
            }
            Map<String, List<Meaning>> meanings = new LinkedHashMap<>();
            if (says.isArray()) {
                meanings.put("", meanings(says, dates));
            }
            says.properties().forEach(entry -> meanings.put(entry.getKey(), meanings(entry.getValue(), dates)));
            Mapping mapping = new Mapping(source(), checked(), texts(root.path("columns")),
                    SEPARATORS.getOrDefault(text(root, "separator"), (char) 0), text(root, "sheet"), text(root, "id"), where(), property, meanings);
            failOnProblems();
            return mapping;
        }

        private void failOnProblems() {
            if (!problems.isEmpty()) {
                throw new InvalidInputException(problems);
            }
        }

        private void problem(JsonNode node, String what, String fix) {
            problems.add(new Problem(document.location(node), what, fix));
        }

        private Map<String, Cell> source() {
            Map<String, Cell> source = new LinkedHashMap<>();
            root.path("source").properties().forEach(entry -> source.put(entry.getKey(), entry.getValue().isObject()
                    ? new Cell(text(entry.getValue(), "column"), "") : new Cell("", entry.getValue().asString(""))));
            return source;
        }

        private Optional<LocalDate> checked() {
            if (!root.has("checked")) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(text(root, "checked")));
            } catch (DateTimeException e) {
                problem(root.path("checked"), "'" + text(root, "checked") + "' is no day", "write an existing day as YYYY-MM-DD");
                return Optional.empty();
            }
        }

        private Map<String, Set<String>> where() {
            Map<String, Set<String>> where = new LinkedHashMap<>();
            root.path("where").properties().forEach(entry -> where.put(entry.getKey(), new TreeSet<>(entry.getValue().isArray()
                    ? texts(entry.getValue()) : List.of(entry.getValue().asString("")))));
            return where;
        }

        private List<Meaning> meanings(JsonNode node, When dates) {
            List<Meaning> meanings = new ArrayList<>();
            if (node.isArray()) {
                node.forEach(each -> meanings.add(meaning(each, dates)));
            } else {
                meanings.add(meaning(node, dates));
            }
            return meanings;
        }

        private Meaning meaning(JsonNode node, When dates) {
            Told.Kind kind = node.has("role") ? Told.Kind.ROLE : node.has("event") ? Told.Kind.EVENT : Told.Kind.RELATION;
            Map<String, Party> parties = new LinkedHashMap<>();
            for (String part : List.of("holder", "of", "subject", "object", "place", "replaces", "replaced-by")) {
                if (node.has(part)) {
                    parties.put(part, party(node.path(part)));
                }
            }
            for (String part : kind == Told.Kind.ROLE ? List.of("holder") : kind == Told.Kind.EVENT ? List.of("subject") : List.of("subject", "object")) {
                if (!parties.containsKey(part)) {
                    problem(node, "the " + kind.name().toLowerCase(java.util.Locale.ROOT) + " has no '" + part + "'",
                            "add '" + part + ":' with the name of a column");
                }
            }
            Map<String, When> times = new LinkedHashMap<>();
            for (String key : List.of("on", "from", "to")) {
                if (node.has(key)) {
                    times.put(key, when(node.path(key), dates));
                }
            }
            if (times.containsKey("on") && times.size() > 1) {
                problem(node.path("on"), "both 'on' and 'from' or 'to' are given", "keep 'on' for what happened, 'from' and 'to' for what lasted");
            }
            Map<String, String> more = new LinkedHashMap<>();
            for (String key : List.of("only", "certainty")) {
                if (node.has(key)) {
                    more.put(key, text(node, key));
                }
            }
            Map<String, String> label = new LinkedHashMap<>();
            node.path("label").properties().forEach(entry -> label.put(entry.getKey(), entry.getValue().asString("")));
            return new Meaning(kind, kind == Told.Kind.EVENT ? text(node, "event") : text(node, "relation"), label, text(node, "symmetric").equals("true"),
                    text(node, "once"), cell(node.path("role")), parties, text(node, "holders").equals("one"), times, more,
                    texts(node.path("qualifiers")), cell(node.path("note")));
        }

        private Party party(JsonNode node) {
            if (node.isString()) {
                return new Party(Map.of(Told.ANY, cell(node)), "", "", "", List.of(), "");
            }
            Map<String, Cell> names = new LinkedHashMap<>();
            JsonNode name = node.path("name");
            if (name.isString() || name.has("value")) {
                names.put(Told.ANY, cell(name));
            } else {
                name.properties().forEach(entry -> names.put(entry.getKey(), new Cell(entry.getValue().asString(""), "")));
            }
            return new Party(names, text(node, "id"), text(node, "type"), text(node, "scheme"), texts(node.path("also")), text(node, "gender"));
        }

        private static Cell cell(JsonNode node) {
            return node.isString() ? new Cell(node.stringValue(), "") : new Cell("", node.path("value").asString(""));
        }

        private When when(JsonNode node, When otherwise) {
            if (node.isString()) {
                return new When(node.stringValue(), "", otherwise.formats, otherwise.before, otherwise.open, otherwise.unknown);
            }
            List<String> formats = !node.has("format") ? otherwise.formats
                    : node.path("format").isString() ? List.of(text(node, "format")) : texts(node.path("format"));
            for (String format : formats) {
                String wrong = WrittenDate.check(format);
                if (!wrong.isEmpty() && node.has("format")) {
                    problem(node.path("format"), wrong, "write a pattern such as yyyy, yyyymm, d/m/yyyy or d mmm yyyy");
                }
            }
            return new When(text(node, "column"), text(node, "precision"), formats,
                    !node.has("bc") ? otherwise.before : text(node, "bc").equals("historical") ? WrittenDate.Before.HISTORICAL : WrittenDate.Before.ASTRONOMICAL,
                    node.has("open") ? Set.copyOf(texts(node.path("open"))) : otherwise.open,
                    node.has("unknown") ? Set.copyOf(texts(node.path("unknown"))) : otherwise.unknown);
        }

        private static String text(JsonNode node, String key) {
            return node.path(key).asString("");
        }

        private static List<String> texts(JsonNode list) {
            List<String> texts = new ArrayList<>();
            list.forEach(each -> texts.add(each.asString("")));
            return texts;
        }
    }
}
