package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"claims", "report", "explanation", "facts", "accepted", "decision", "scenarios"})
    void is_a_schema_of_draft_2020_12(String name) {
        Dialect draft = Dialects.getDraft202012();

        assertThat(SchemaRegistry.withDialect(draft).getSchema(SchemaLocation.of(draft.getId()))
                .validate(PublishedSchema.text(name), InputFormat.JSON)).isEmpty();
    }

    /** A reader needs one file only, so the parts that reports share with claims are written twice. */
    @Test
    void of_reports_repeats_the_parts_of_claims_word_for_word() {
        JsonNode claims = JsonMapper.shared().readTree(PublishedSchema.text("claims")).path("$defs");
        JsonNode report = JsonMapper.shared().readTree(PublishedSchema.text("report")).path("$defs");

        claims.properties().stream().filter(part -> !part.getKey().equals("claim"))
                .forEach(part -> assertThat(report.path(part.getKey())).as(part.getKey()).isEqualTo(part.getValue()));
    }

    /** Its time and quote differ, since the words are not kept, and so does what it tells of the article. */
    @Test
    void of_accepted_claims_repeats_the_other_parts_of_claims_word_for_word() {
        JsonNode claims = JsonMapper.shared().readTree(PublishedSchema.text("claims")).path("$defs");
        JsonNode accepted = JsonMapper.shared().readTree(PublishedSchema.text("accepted")).path("$defs");

        accepted.properties().stream().filter(part -> !Set.of("article", "claimProperties", "timeOrNull", "quote").contains(part.getKey()))
                .forEach(part -> assertThat(claims.path(part.getKey())).as(part.getKey()).isEqualTo(part.getValue()));
    }

    @TestFactory
    Stream<DynamicTest> of_scenarios_is_followed_by_every_shipped_file() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            return files.filter(file -> file.toString().endsWith(".scenarios.yaml")).sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString(),
                            () -> assertThat(PublishedSchema.errorsOfYaml("scenarios", Files.readString(file))).isEmpty()));
        }
    }

    @Test
    void of_scenarios_refuses_a_key_that_no_reader_knows() {
        assertThat(PublishedSchema.errorsOfYaml("scenarios", "- name: x\n  claim: {holder: a, office: b/c, wenn: 2020}\n  expect: []\n"))
                .isNotEmpty();
    }
}
