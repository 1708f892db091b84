package org.claimcheck.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of text whose columns begin below each other. */
final class Table {

    private final String indent;
    private final String gap;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * An empty table.
     *
     * @param indent blanks before the first column
     * @param gap    blanks between two columns
     */
    Table(int indent, int gap) {
        this.indent = " ".repeat(indent);
        this.gap = " ".repeat(gap);
    }

    /** Adds a row. */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** Prints the rows, without blanks at their ends. */
    void print(PrintWriter out) {
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int column = 0; column < row.size(); column++) {
                line.append(column == 0 ? "" : gap).append(row.get(column)).append(" ".repeat(width(column) - row.get(column).length()));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private int width(int column) {
        return rows.stream().filter(row -> column < row.size()).mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
