package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonRendererTest {

    private static final List<Report> ALL = ReportFixtures.ALL;

    @Test
    void writes_what_the_golden_file_shows() throws IOException {
        GoldenFile.check("report.json", render(JsonRenderer.Layout.ARRAY));
    }

    @Test
    void writes_one_document_a_line_with_the_same_content() throws IOException {
        JsonMapper json = JsonMapper.shared();

        List<JsonNode> lines = render(JsonRenderer.Layout.LINES).lines().map(json::readTree).toList();

        assertThat(lines).isEqualTo(json.readTree(render(JsonRenderer.Layout.ARRAY)).valueStream().toList());
    }

    @Test
    void follows_the_published_schema() throws IOException {
        assertThat(render(JsonRenderer.Layout.LINES).lines()).allSatisfy(line -> assertThat(PublishedSchema.errors("report", line)).isEmpty());
    }

    @Test
    void gives_no_counts_of_a_file_that_was_not_read() throws IOException {
        JsonNode failed = JsonMapper.shared().readTree(render(JsonRenderer.Layout.ARRAY)).path(2);

        assertThat(failed.propertyNames()).containsExactly("formatVersion", "article", "coverage", "error", "knowledge");
    }

    private static String render(JsonRenderer.Layout layout) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonRenderer(layout, false).render(ALL, out);
        return out.toString();
    }
}
