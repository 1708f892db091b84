package org.claimcheck.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Slug;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads results of SPARQL queries as JSON (W3C SPARQL 1.1 Query Results JSON Format): without a mapping, those about the holders of an
 * office of Wikidata, with the columns item, start_date, start_precision, end_date, end_precision, prev and next, and about lives, with dob
 * and dod; with a mapping any.
 *
 * <p>A query gives a row for each combination: rows of one holder with the same dates are one tenure, whatever predecessors and
 * successors they name.
 */
final class SparqlReading implements Reading {

    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]*");
    private static final Pattern FIRST_DAY = Pattern.compile("(-?\\d{4,})-01-01(T00:00:00(\\.0+)?Z?)?");
    private static final List<String> START = List.of("start_date", "start", "startDate");
    private static final List<String> END = List.of("end_date", "end", "endDate");
    private static final List<String> PREVIOUS = List.of("prev", "predecessor", "replaces");
    private static final List<String> NEXT = List.of("next", "successor", "replaced_by", "replacedBy");
    private static final List<String> PERSON = List.of("item", "person", "holder", "human");
    private static final List<String> OFFICE = List.of("office", "position");
    private static final List<String> BIRTH = List.of("dob", "birth_date", "birthDate", "birth");
    private static final List<String> DEATH = List.of("dod", "death_date", "deathDate", "death");
    private static final Set<String> UNTOLD = Set.of("image", "Label", "Description");

    private final ImportRequest request;
    private final Mapping mapping;

    SparqlReading(ImportRequest request, Mapping mapping) {
        this.request = request;
        this.mapping = mapping;
    }

    /**
     * A value of a row.
     *
     * @param type     uri, literal or bnode
     * @param value    the value
     * @param language its language; or empty
     */
    private record Value(String type, String value, String language) {
    }

    /**
     * A row.
     *
     * @param values its values by column
     * @param line   where it begins
     * @param column likewise
     */
    private record Binding(Map<String, Value> values, int line, int column) {

        Value value(List<String> columns) {
            return values.get(column(columns));
        }

        SourceLocation at(String path) {
            return new SourceLocation(path, line, column);
        }

        String get(List<String> columns) {
            return columns.stream().filter(values::containsKey).map(each -> values.get(each).value()).findFirst().orElse("");
        }

        String column(List<String> columns) {
            return columns.stream().filter(values::containsKey).findFirst().orElse("");
        }

        String text() {
            StringBuilder text = new StringBuilder();
            values.forEach((name, value) -> text.append(text.length() == 0 ? "" : ", ").append(name).append(": ").append(value.value()));
            return text.toString();
        }
    }

    @Override
    public void read(int round, InputFile file, String path, Place from, Sink sink) throws IOException {
        List<String> columns = new ArrayList<>();
        List<Binding> rows = rows(file.all(), path, columns);
        if (mapping != null) {
            byMapping(path, columns, rows, sink);
            return;
        }
        boolean holders = Stream.of(START, END, PREVIOUS, NEXT, OFFICE).anyMatch(names -> names.stream().anyMatch(columns::contains));
        String office = holders ? office(path, columns) : "";
        Map<String, List<Binding>> tenures = new LinkedHashMap<>();
        Set<String> lives = new HashSet<>();
        for (Binding row : rows) {
            String person = key(row.value(PERSON));
            if (person.isEmpty()) {
                sink.skip(row.at(path), "", "no holder", "the row has no item, person or holder", "name the column so, or give a --mapping", row.text());
                continue;
            }
            sink.tell(being(person, "person", row, row.column(PERSON)));
            life("birth", BIRTH, person, row, path, lives, sink);
            life("death", DEATH, person, row, path, lives, sink);
            if (holders) {
                String held = row.column(OFFICE).isEmpty() ? office : key(row.value(OFFICE));
                tenures.computeIfAbsent(String.join("\n", person, held, row.get(START), row.get(END)), key -> new ArrayList<>()).add(row);
            } else {
                sink.count("rows that only name somebody");
            }
        }
        Map<String, Integer> numbers = new HashMap<>();
        boolean order = Stream.of(PREVIOUS, NEXT).anyMatch(names -> names.stream().anyMatch(columns::contains));
        tenures.forEach((key, same) -> tenure(path, key.split("\n", -1), same, order, numbers, sink));
    }

    // ---- tenures and lives

    /** The office of whose holders a file tells. */
    private String office(String path, List<String> columns) {
        String told = request.office().orElse("");
        if (told.isEmpty()) {
            Matcher item = ITEM.matcher(Path.of(path).getFileName().toString());
            told = item.find() ? item.group() : "";
        }
        if (told.isEmpty() && OFFICE.stream().noneMatch(columns::contains)) {
            throw new InvalidInputException(SourceLocation.of(path), "nobody says of which office these are the holders",
                    "name it with --office, as --office Q7444267, or call the file by it");
        }
        return told.isEmpty() ? "" : Keys.key(Keys.WIKIDATA, told);
    }

    private void tenure(String path, String[] key, List<Binding> same, boolean order, Map<String, Integer> numbers, Sink sink) {
        Binding row = same.get(0);
        String person = key[0];
        String office = key[1];
        String base = Keys.id(office) + "-" + Keys.id(person);
        int number = numbers.merge(base, 1, Integer::sum);
        String id = number == 1 ? base : base + "-" + number;
        Map<String, String> times = new LinkedHashMap<>();
        if (!time("from", START, row, id, path, times, sink) | !time("to", END, row, id, path, times, sink)) {
            return;
        }
        String wrong = Times.check(times);
        if (!wrong.isEmpty()) {
            sink.skip(row.at(path), id, Times.BACKWARDS, wrong, "correct the dates where they come from", row.text());
            return;
        }
        String officeLabel = row.column(OFFICE);
        Map<String, String> names = officeLabel.isEmpty() ? Map.of() : label(row, officeLabel);
        sink.tell(new Told.Post(office, "", "", names, Map.of(), false, Map.of(Keys.scheme(office), Keys.local(office))));
        Set<String> before = new TreeSet<>();
        Set<String> after = new TreeSet<>();
        for (Binding each : same) {
            neighbour(each, PREVIOUS, before, sink);
            neighbour(each, NEXT, after, sink);
        }
        if (same.size() > 1) {
            sink.count("rows joined to one tenure");
        }
        Map<String, String> more = new LinkedHashMap<>();
        String note = note(same);
        if (!note.isEmpty()) {
            more.put("note", note);
        }
        if (order) {
            more.put(Told.ORDER, "told");
        }
        sink.tell(new Told.Fact(id, Told.Kind.ROLE, office, Map.of("holder", person), times, List.copyOf(before), List.copyOf(after), more, List.of(),
                sources(person), path, row.line()));
    }

    private void neighbour(Binding row, List<String> columns, Set<String> keys, Sink sink) {
        String key = key(row.value(columns));
        if (!key.isEmpty()) {
            keys.add(key);
            sink.tell(being(key, "person", row, row.column(columns)));
        }
    }

    /** What else the rows say, as a remark. */
    private static String note(List<Binding> same) {
        Map<String, Set<String>> texts = new LinkedHashMap<>();
        for (Binding row : same) {
            row.values().forEach((column, value) -> {
                boolean used = Stream.of(START, END, PREVIOUS, NEXT, PERSON, OFFICE, BIRTH, DEATH).anyMatch(names -> names.contains(column))
                        || UNTOLD.stream().anyMatch(column::endsWith) || column.endsWith("recision");
                if (!used && !value.value().isBlank()) {
                    texts.computeIfAbsent(column, key -> new LinkedHashSet<>()).add(Keys.local(Keys.key("", value.value())));
                }
            });
        }
        return texts.entrySet().stream().map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue())).collect(Collectors.joining("; "));
    }

    private void life(String event, List<String> columns, String person, Binding row, String path, Set<String> lives, Sink sink) {
        String id = Keys.id(person) + "-" + event;
        Map<String, String> times = new LinkedHashMap<>();
        if (row.column(columns).isEmpty() || !lives.add(id + row.get(columns)) || !time("on", columns, row, id, path, times, sink) || times.isEmpty()) {
            return;
        }
        if (!lives.add(id)) {
            id = id + "-" + Slug.of(times.get("on"));
        }
        if (event.equals("birth")) {
            sink.tell(new Told.Being(person, "person", false, Map.of(), Map.of(), Map.of(), "", times.get("on")));
        }
        sink.tell(new Told.Fact(id, Told.Kind.EVENT, event, Map.of("subject", person), times, List.of(), List.of(), Map.of(), List.of(), sources(person),
                path, row.line()));
    }

    /** Reads a date; false if it cannot be read, which is then reported. */
    private static boolean time(String part, List<String> columns, Binding row, String id, String path, Map<String, String> times, Sink sink) {
        String column = row.column(columns);
        String text = row.get(columns);
        if (text.isBlank() || row.values().get(column).type().equals("bnode") || text.contains("/.well-known/genid/")) {
            return true;
        }
        String precision = Stream.of(column.replaceAll("_?[dD]ate$", "") + "_precision", column + "_precision", column.replaceAll("Date$", "") + "Precision",
                column + "Precision").filter(row.values()::containsKey).map(name -> row.values().get(name).value()).findFirst().orElse("");
        try {
            String edtf;
            Matcher firstDay = FIRST_DAY.matcher(text);
            if (!precision.isEmpty()) {
                edtf = WrittenDate.wikidata(text, Integer.parseInt(precision.strip()), false, WrittenDate.Before.ASTRONOMICAL);
            } else if (firstDay.matches() && firstDay.group(2) != null) {
                // The query service gives a year as its first day, and without the precision nobody knows which is meant.
                edtf = WrittenDate.read(firstDay.group(1), List.of(), WrittenDate.Before.ASTRONOMICAL);
                sink.count("first days of January without a precision, read as the year");
            } else {
                edtf = WrittenDate.read(text, List.of(), WrittenDate.Before.ASTRONOMICAL);
            }
            if (edtf.isEmpty()) {
                sink.count("dates coarser than a millennium, left out");
            } else {
                times.put(part, edtf);
            }
            return true;
        } catch (WrittenDate.BadDate e) {
            sink.skip(row.at(path), id, Skip.DATE, column + ": " + e.getMessage(), e.fix(), row.text());
            return false;
        } catch (NumberFormatException e) {
            sink.skip(row.at(path), id, Skip.DATE, "'" + WrittenDate.shown(precision) + "' is no number of a precision", "correct it", row.text());
            return false;
        }
    }

    private List<Told.Origin> sources(String person) {
        return request.source().isPresent() || !Keys.scheme(person).equals(Keys.WIKIDATA) ? List.of()
                : List.of(new Told.Origin("Wikidata", "", "", "https://www.wikidata.org/wiki/" + Keys.local(person), ""));
    }

    private static Told.Being being(String key, String type, Binding row, String column) {
        return new Told.Being(key, type, true, label(row, column), Map.of(), Map.of(Keys.scheme(key), Keys.local(key)), "", "");
    }

    private static Map<String, String> label(Binding row, String column) {
        Value label = row.values().get(column + "Label");
        // The query service gives an item without a name its id as one.
        return label == null || label.value().isBlank() || Keys.isItem(label.value()) ? Map.of() : Map.of(label.language(), label.value());
    }

    private static String key(Value value) {
        if (value == null || value.type().equals("bnode") || value.value().isBlank() || value.value().contains("/.well-known/genid/")) {
            return "";
        }
        return Keys.isItem(value.value()) ? Keys.wikidata(value.value()) : value.type().equals("uri") ? Keys.key("uri", value.value()) : Keys.named(value.value(), "person");
    }

    // ---- with a mapping

    private void byMapping(String path, List<String> names, List<Binding> rows, Sink sink) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        names.forEach(name -> columns.put(name, columns.size()));
        for (String wanted : mapping.allColumns()) {
            if (!columns.containsKey(wanted)) {
                throw new InvalidInputException(SourceLocation.of(path), "no column is called '" + wanted + "', which the mapping names",
                        "the columns are " + String.join(", ", names) + ": correct the mapping");
            }
        }
        RowTeller teller = new RowTeller(mapping, request.name(), sink);
        for (Binding row : rows) {
            List<String> cells = names.stream().map(name -> row.values().containsKey(name) ? row.values().get(name).value() : "").toList();
            teller.tell(new Row(path, row.line(), columns, cells, List.of(), row.text()));
        }
    }

    // ---- JSON

    private static List<Binding> rows(byte[] json, String path, List<String> columns) {
        List<Binding> rows = new ArrayList<>();
        boolean results = false;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw noResults(path);
            }
            for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("head")) {
                    head(parser, columns);
                } else if (name.equals("results")) {
                    results = true;
                    results(parser, rows);
                } else {
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            throw Skip.noJson(path, e);
        }
        if (!results) {
            throw noResults(path);
        }
        return rows;
    }

    private static InvalidInputException noResults(String path) {
        return new InvalidInputException(SourceLocation.of(path), "these are no results of a SPARQL query", "name a file of the form {\"head\": ..., \"results\": "
                + "{\"bindings\": [...]}}, as query services give it for application/sparql-results+json");
    }

    private static void head(JsonParser parser, List<String> columns) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean vars = parser.currentName().equals("vars");
            if (parser.nextToken() == JsonToken.START_ARRAY && vars) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    columns.add(parser.getString());
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private static void results(JsonParser parser, List<Binding> rows) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean bindings = parser.currentName().equals("bindings");
            if (parser.nextToken() == JsonToken.START_ARRAY && bindings) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    TokenStreamLocation at = parser.currentTokenLocation();
                    Map<String, Value> values = new LinkedHashMap<>();
                    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        String column = parser.currentName();
                        parser.nextToken();
                        value(parser).ifPresent(value -> values.put(column, value));
                    }
                    rows.add(new Binding(values, at.getLineNr(), at.getColumnNr()));
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Optional<Value> value(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (parser.currentToken().isScalarValue()) {
                parts.put(name, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        return Optional.of(new Value(parts.getOrDefault("type", ""), parts.getOrDefault("value", ""), parts.getOrDefault("xml:lang", "")));
    }
}
