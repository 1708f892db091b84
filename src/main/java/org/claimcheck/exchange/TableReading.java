package org.claimcheck.exchange;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;

/** Reads tables: CSV, TSV and XLSX. */
final class TableReading implements Reading {

    /** Lines that one row may span: more of them mean that a quote is not closed. */
    private static final int MOST_LINES = 1000;

    private final Mapping mapping;
    private final String mappingName;
    private final String name;
    private final int longest;

    TableReading(Mapping mapping, String mappingName, String name, int longest) {
        this.mapping = mapping;
        this.mappingName = mappingName;
        this.name = name;
        this.longest = longest;
    }

    @Override
    public void read(int round, InputFile file, String path, Place from, Sink sink) throws IOException {
        RowTeller teller = new RowTeller(mapping, name, sink);
        if (file.isZip()) {
            try (Workbook workbook = Workbook.open(file.path(), mapping.sheet())) {
                Map<String, Integer> columns = null;
                for (Row row = workbook.next(Map.of()); row != null; row = workbook.next(columns == null ? Map.of() : columns)) {
                    if (columns == null && row.cells().stream().allMatch(String::isBlank)) {
                        continue;
                    }
                    if (columns == null) {
                        columns = columns(mapping.columns().isEmpty() ? row.cells() : mapping.columns(), path, row.line());
                        if (mapping.columns().isEmpty()) {
                            continue;
                        }
                        row = new Row(path, row.line(), columns, row.cells(), row.starts(), row.text());
                    }
                    if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                        teller.tell(row);
                    }
                }
            }
            return;
        }
        new Rows(new LineReader(file.stream(), longest), path, sink).read(from, teller);
    }

    /** The reading of a text file, line by line. */
    private final class Rows {

        private final LineReader lines;
        private final String path;
        private final Sink sink;
        private final Deque<Line> waiting = new ArrayDeque<>();
        private Map<String, Integer> columns;
        private char separator = mapping.separator();

        /** A line that has been read. */
        private record Line(int number, String text) {
        }

        Rows(LineReader lines, String path, Sink sink) {
            this.lines = lines;
            this.path = path;
            this.sink = sink;
        }

        void read(Place from, RowTeller teller) throws IOException {
            for (Line line = next(); line != null; line = next()) {
                if (columns == null && separator == 0) {
                    separator = separator(path, line.text);
                }
                Split split = new Split(separator);
                List<Line> taken = new ArrayList<>(List.of(line));
                boolean whole = split.add(line.text);
                while (!whole && !split.isBroken() && taken.size() < MOST_LINES) {
                    Line more = next();
                    if (more == null) {
                        break;
                    }
                    taken.add(more);
                    whole = split.add(more.text);
                }
                if (!whole) {
                    sink.skip(SourceLocation.of(path, line.number), "", "a quote that is not closed", "a quote that begins in this row does not end with a cell in the "
                            + taken.size() + " lines from here", "close it, and write a quote twice that stands for itself", line.text);
                    for (int i = taken.size() - 1; i > 0; i--) {
                        waiting.push(taken.get(i));
                    }
                } else if (columns == null) {
                    columns = columns(mapping.columns().isEmpty() ? split.cells() : mapping.columns(), path, line.number);
                    if (!mapping.columns().isEmpty() && from.line() == 0) {
                        teller.tell(split.row(path, line.number, columns));
                    }
                    if (from.line() > lines.number()) {
                        lines.goTo(from.line(), from.offset());
                    }
                } else {
                    teller.tell(split.row(path, line.number, columns));
                }
                if (waiting.isEmpty()) {
                    sink.reached(lines.number(), lines.offset());
                }
            }
            if (columns == null) {
                throw new InvalidInputException(SourceLocation.of(path), "the table is empty", "name a table with a row of column names");
            }
        }

        /** The next line that can be read and is not blank; null at the end. */
        private Line next() throws IOException {
            if (!waiting.isEmpty()) {
                return waiting.pop();
            }
            while (lines.next()) {
                String text = text(lines, path, columns == null, sink);
                if (text != null && !text.isBlank()) {
                    return new Line(lines.number(), text);
                }
            }
            return null;
        }
    }

    /** Null if the line cannot be read, which is then reported. */
    private String text(LineReader lines, String path, boolean header, Sink sink) {
        if (lines.isTooLong()) {
            if (header) {
                throw new InvalidInputException(SourceLocation.of(path, lines.number()), "the row of column names is " + lines.bytes() + " bytes long",
                        "name a table of rows and columns");
            }
            sink.skip(SourceLocation.of(path, lines.number()), "", Skip.TOO_LONG, Skip.tooLong(lines.bytes(), longest), Skip.TOO_LONG_FIX, "");
            return null;
        }
        try {
            return lines.text();
        } catch (LineReader.MalformedText e) {
            SourceLocation at = new SourceLocation(path, lines.number(), e.column());
            String fix = Skip.ENCODING_FIX;
            if (header) {
                throw new InvalidInputException(at, e.reason(), fix);
            }
            sink.skip(at, "", Skip.ENCODING, e.reason(), fix, lines.shown());
            return null;
        }
    }

    private static char separator(String path, String header) {
        String base = path.toLowerCase(java.util.Locale.ROOT).replaceAll("\\.(gz|bz2)$", "");
        if (base.endsWith(".tsv") || base.endsWith(".tab")) {
            return '\t';
        }
        char best = ',';
        long most = 0;
        for (char each : new char[] {'\t', ';', ',', '|'}) {
            long count = header.chars().filter(c -> c == each).count();
            if (count > most) {
                best = each;
                most = count;
            }
        }
        return best;
    }

    private Map<String, Integer> columns(List<String> names, String path, int line) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i).strip().isEmpty() ? "column " + (i + 1) : names.get(i).strip(), i);
        }
        List<Problem> problems = new ArrayList<>();
        for (String wanted : new TreeSet<>(mapping.allColumns())) {
            if (!columns.containsKey(wanted)) {
                problems.add(new Problem(new SourceLocation(path, line, 1), "no column is called '" + wanted + "', which " + mappingName + " names",
                        "the columns are " + String.join(", ", columns.keySet()) + ": correct the mapping"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return columns;
    }

    /** Splits the lines of a row into its cells: quotes as RFC 4180 has them, and none where tabs separate. */
    private static final class Split {

        private final char separator;
        private final List<String> cells = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;
        private boolean broken;

        Split(char separator) {
            this.separator = separator;
        }

        /** Whether something stands behind a quote that ends, so that the row cannot be meant so. */
        boolean isBroken() {
            return broken;
        }

        /** Takes the next line; whether the row ends with it and can be used. */
        boolean add(String line) {
            int i = 0;
            if (quoted) {
                text.append('\n');
                cell.append('\n');
            } else {
                starts.add(1);
            }
            text.append(line);
            boolean begins = !quoted;
            while (i < line.length()) {
                char c = line.charAt(i);
                if (quoted) {
                    if (c != '"') {
                        cell.append(c);
                    } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                        cell.append('"');
                        i++;
                    } else {
                        quoted = false;
                        broken |= i + 1 < line.length() && line.charAt(i + 1) != separator;
                    }
                } else if (c == separator) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                    starts.add(i + 2);
                    begins = true;
                    i++;
                    continue;
                } else if (c == '"' && begins && separator != '\t') {
                    quoted = true;
                } else {
                    cell.append(c);
                }
                begins = false;
                i++;
            }
            if (!quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            return !quoted && !broken;
        }

        List<String> cells() {
            return cells;
        }

        String text() {
            return text.toString();
        }

        Row row(String path, int line, Map<String, Integer> columns) {
            return new Row(path, line, columns, cells, starts, text());
        }
    }
}
