package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimReviewRendererTest {

    @Test
    void writes_what_the_golden_file_shows() throws IOException {
        GoldenFile.check("claimreview.json", render(ReportFixtures.ALL));
    }

    /** Reopened, contested and unfinished ones are no verdicts, and neither is what nobody looked at. */
    @Test
    void reviews_only_what_reviewers_settled_against_the_article() throws IOException {
        assertThat(graph(ReportFixtures.ALL)).singleElement().satisfies(review -> {
            assertThat(review.path("identifier").asString()).isEqualTo("4a00000000000000");
            assertThat(review.path("author").path(0).path("name").asString()).isEqualTo("Ines Roth");
            assertThat(review.path("datePublished").asString()).isEqualTo("2026-01-05");
            assertThat(review.path("claimReviewed").asString()).isEqualTo("Mia Sand, head of the Ferry Board in 2015");
            assertThat(review.path("reviewRating").path("alternateName").asString()).isEqualTo("Refuted");
            assertThat(review.path("itemReviewed").path("author").path("name").asString()).isEqualTo("The Harbour Post");
            assertThat(review.path("itemReviewed").path("appearance").path("url").asString()).isEqualTo("https://example.org/staff?a=1&b=2");
        });
        assertThat(graph(List.of(ReportFixtures.full(), ReportFixtures.failed()))).isEmpty();
    }

    @Test
    void can_stand_in_a_script_element_whatever_the_article_says() throws IOException {
        assertThat(render(ReportFixtures.ALL)).doesNotContain("<").contains("\\u003cb>counted\\u003c/b>");
    }

    private static JsonNode graph(List<Report> reports) throws IOException {
        return JsonMapper.shared().readTree(render(reports)).path("@graph");
    }

    private static String render(List<Report> reports) throws IOException {
        StringBuilder out = new StringBuilder();
        new ClaimReviewRenderer().render(reports, out);
        return out.toString();
    }
}
