package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifRendererTest {

    private static final RuleCatalogue RULES = RuleCatalogue.load(List.of(Path.of("src", "test", "resources", "explain", "rules")));

    @Test
    void writes_what_the_golden_file_shows() throws IOException {
        GoldenFile.check("report.sarif", render(ReportFixtures.ALL));
    }

    @Test
    void follows_the_schema_of_oasis() throws IOException {
        assertThat(ForeignSchema.errorsOfSarif(render(ReportFixtures.ALL))).isEmpty();
        assertThat(ForeignSchema.errorsOfSarif(render(List.of()))).isEmpty();
        assertThat(ForeignSchema.errorsOfSarif(render(ReportFixtures.ALL).replace("\"charOffset\"", "\"offset\""))).isNotEmpty();
    }

    @Test
    void regions_hold_the_words_of_the_claim() throws IOException {
        Report report = ReportFixtures.reviewed();
        String file = ReportFixtures.STAFF;
        List<String> lines = file.lines().toList();
        JsonNode results = run(List.of(report)).path("results");

        for (JsonNode result : results) {
            JsonNode region = result.path("locations").path(0).path("physicalLocation").path("region");
            if (!region.isMissingNode()) {
                String words = region.path("snippet").path("text").asString();
                int offset = region.path("charOffset").asInt();
                assertThat(file.substring(offset, offset + region.path("charLength").asInt())).isEqualTo(words);
                assertThat(lines.get(region.path("startLine").asInt() - 1).substring(region.path("startColumn").asInt() - 1,
                        region.path("endColumn").asInt() - 1)).isEqualTo(words);
            }
        }
        assertThat(results).hasSize(7);
    }

    @Test
    void describes_rules_by_the_head_of_their_files() throws IOException {
        StringBuilder out = new StringBuilder();
        new SarifRenderer(RuleCatalogue.load(List.of(Path.of("rules"))), "").render(List.of(ReportFixtures.full()), out);
        JsonNode driver = JsonMapper.shared().readTree(out.toString()).path("runs").path(0).path("tool").path("driver");

        assertThat(driver.has("version")).isFalse();
        assertThat(driver.path("rules").valueStream().filter(rule -> rule.path("id").asString().equals("office-held-by-another"))).singleElement()
                .satisfies(rule -> {
                    assertThat(rule.path("help").path("text").asString()).contains("Reports: ").contains("Assumes: ");
                    assertThat(rule.path("defaultConfiguration").path("level").asString()).isEqualTo("error");
                });
    }

    @Test
    void suppresses_only_what_reviewers_settled() throws IOException {
        JsonNode results = run(List.of(ReportFixtures.reviewed())).path("results");

        assertThat(results.valueStream().map(result -> result.path("suppressions").valueStream().map(one -> one.path("status").asString()).toList()))
                .containsExactly(List.of("underReview"), List.of("underReview", "underReview"), List.of("underReview"), List.of("accepted"), List.of(),
                        List.of("accepted"), List.of());
        assertThat(results.path(3).path("suppressions").path(0).path("justification").asString())
                .isEqualTo("the article is wrong, says Ines Roth on 2026-01-05: corrected in the second edition");
    }

    @Test
    void tells_of_files_that_were_not_read_and_of_success_where_all_were() throws IOException {
        JsonNode failed = run(ReportFixtures.ALL).path("invocations").path(0);
        assertThat(failed.path("executionSuccessful").asBoolean()).isFalse();
        assertThat(failed.path("toolExecutionNotifications").path(0).path("message").path("text").asString()).contains("There is no such file");

        assertThat(run(List.of(ReportFixtures.full())).path("invocations").path(0).path("executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void every_address_of_a_file_is_a_uri_and_every_index_points_right() throws IOException {
        JsonNode run = run(ReportFixtures.ALL);

        run.findValues("uri").forEach(uri -> assertThat(URI.create(uri.asString())).isNotNull());
        for (JsonNode result : run.path("results")) {
            JsonNode location = result.path("locations").path(0).path("physicalLocation").path("artifactLocation");
            assertThat(run.path("artifacts").path(location.path("index").asInt()).path("location").path("uri")).isEqualTo(location.path("uri"));
            assertThat(run.path("tool").path("driver").path("rules").path(result.path("ruleIndex").asInt()).path("id")).isEqualTo(result.path("ruleId"));
        }
    }

    @Test
    void no_text_becomes_a_link_or_a_placeholder() throws IOException {
        String message = run(List.of(ReportFixtures.reviewed())).path("results").path(1).path("message").path("text").asString();

        assertThat(message).contains("\\[x\\](javascript").matches("[^\\p{Cc}\\p{Cf}]*");
    }

    private static JsonNode run(List<Report> reports) throws IOException {
        return JsonMapper.shared().readTree(render(reports)).path("runs").path(0);
    }

    private static String render(List<Report> reports) throws IOException {
        StringBuilder out = new StringBuilder();
        new SarifRenderer(RULES, "1.0").render(reports, out);
        return out.toString();
    }
}
