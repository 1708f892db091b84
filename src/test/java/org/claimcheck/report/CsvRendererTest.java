package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

class CsvRendererTest {

    @Test
    void writes_what_the_golden_file_shows() throws IOException {
        GoldenFile.check("report.csv", render(ReportFixtures.ALL));
    }

    @Test
    void has_a_row_for_each_finding_and_each_article_without_one() throws IOException {
        assertThat(rows(ReportFixtures.ALL)).extracting(row -> row.get("kind")).containsExactly("contradiction", "tension", "corroboration",
                "repetition", "nothing found", "not read", "contradiction", "contradiction", "tension", "to be decided by a person");
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        List<Map<String, String>> rows = rows(ReportFixtures.ALL);

        assertThat(rows).allSatisfy(row -> assertThat(row.values()).allMatch(cell -> cell.isEmpty() || "=+-@\t\r\n".indexOf(cell.charAt(0)) < 0));
        assertThat(rows).extracting(row -> row.get("quote")).anyMatch(quote -> quote.startsWith("'=HYPERLINK(\"https://evil.example\")"));
    }

    @Test
    void has_a_head_even_without_rows() throws IOException {
        assertThat(render(List.of())).isEqualTo(render(ReportFixtures.ALL).lines().findFirst().orElseThrow() + "\n");
    }

    private static List<Map<String, String>> rows(List<Report> reports) throws IOException {
        try (MappingIterator<Map<String, String>> rows = new CsvMapper().readerFor(Map.class).with(CsvSchema.emptySchema().withHeader())
                .readValues(render(reports))) {
            return rows.readAll();
        }
    }

    private static String render(List<Report> reports) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvRenderer().render(reports, out);
        return out.toString();
    }
}
