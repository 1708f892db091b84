package org.claimcheck.report;

import java.io.IOException;
import java.util.List;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Writes comma-separated values for spreadsheets, in which no cell is taken for a formula. */
public final class SpreadsheetText {

    /** What makes a spreadsheet read a cell as a formula, in full width too. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final ObjectWriter writer;
    private final Appendable out;

    /**
     * Writes the names of the columns.
     *
     * @throws IOException if that fails
     */
    public SpreadsheetText(List<String> columns, Appendable out) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(false).setLineSeparator("\n");
        columns.forEach(schema::addColumn);
        this.writer = new CsvMapper().writer(schema.build());
        this.out = out;
        out.append(String.join(",", columns)).append('\n');
    }

    /**
     * Writes a row, each cell on one line and never a formula.
     *
     * @throws IOException if that fails
     */
    public void row(List<String> cells) throws IOException {
        out.append(writer.writeValueAsString(cells.stream().map(SpreadsheetText::guarded).toList()));
    }

    /** On one line, and never a formula: a spreadsheet shows the apostrophe not at all. */
    private static String guarded(String cell) {
        String plain = TextLayout.plain(cell);
        return !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }
}
