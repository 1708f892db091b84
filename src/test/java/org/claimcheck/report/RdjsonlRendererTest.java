package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RdjsonlRendererTest {

    @Test
    void writes_what_the_golden_file_shows() throws IOException {
        GoldenFile.check("report.rdjsonl", render(ReportFixtures.ALL));
    }

    @Test
    void every_line_is_a_diagnostic() throws IOException {
        assertThat(render(ReportFixtures.ALL).lines()).isNotEmpty().allSatisfy(line -> assertThat(ForeignSchema.errorsOfRdjsonl(line)).isEmpty());
    }

    @Test
    void columns_count_bytes() throws IOException {
        JsonNode range = JsonMapper.shared().readTree(render(List.of(ReportFixtures.reviewed())).lines().findFirst().orElseThrow()).path("location")
                .path("range");
        byte[] line = ReportFixtures.STAFF.lines().toList().get(range.path("start").path("line").asInt() - 1).getBytes(StandardCharsets.UTF_8);
        int start = range.path("start").path("column").asInt() - 1;

        assertThat(new String(line, start, range.path("end").path("column").asInt() - 1 - start, StandardCharsets.UTF_8))
                .isEqualTo("the Ferry Board employs 12,000 people");
    }

    @Test
    void a_file_that_was_not_read_is_an_error() throws IOException {
        assertThat(render(List.of(ReportFixtures.failed()))).contains("\"severity\":\"ERROR\"", "\"path\":\"articles/gone.txt\"", "There is no such file");
    }

    private static String render(List<Report> reports) throws IOException {
        StringBuilder out = new StringBuilder();
        new RdjsonlRenderer().render(reports, out);
        return out.toString();
    }
}
