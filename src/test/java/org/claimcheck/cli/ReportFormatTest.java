package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.report.ForeignSchema;
import org.claimcheck.report.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format on a sample, with decisions and with files that cannot be read. */
class ReportFormatTest {

    private static final String SAMPLE = "facts/samples/2021-05-14-quiet-week.md";

    @TempDir
    private Path folder;
    private String decisions;

    @BeforeEach
    void noDecisions() {
        decisions = folder.resolve("decisions.jsonl").toString();
    }

    private CommandRun verify(String format, String... more) {
        List<String> args = new ArrayList<>(List.of("verify", "--format", format, "--decisions", decisions));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    private List<JsonNode> conflicts() {
        return verify("json", SAMPLE).document().path("findings").valueStream().filter(f -> f.path("kind").asString().equals("contradiction")).toList();
    }

    private void decide(JsonNode finding, String judgement) {
        CommandRun run = CommandRun.of("decide", finding.path("id").asString(), judgement, "--decisions", decisions, "--reviewer", "Ines Roth", "-m",
                "seen by two of us");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void tells_of_all_files_whether_they_could_be_read_or_not(ReportFormat format) throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.md"), "");

        CommandRun run = verify(format.toString(), SAMPLE, empty.toString(), "no such file.md");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("empty.md", "no such file.md");
        if (format != ReportFormat.CLAIMREVIEW) {
            assertThat(run.out()).contains("quiet-week.md", "empty.md").containsPattern("no( |%20)such( |%20)file.md");
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void goes_into_a_file_just_as_it_is_printed(ReportFormat format) throws IOException {
        Path file = folder.resolve("report");

        CommandRun run = verify(format.toString(), "-o", file.toString(), SAMPLE);

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(verify(format.toString(), SAMPLE).out());
    }

    @Test
    void documents_follow_their_schemas_with_and_without_decisions() {
        List<JsonNode> conflicts = conflicts();
        decide(conflicts.get(0), "article-wrong");
        decide(conflicts.get(1), "needs-work");

        for (String more : List.of("--show-decided", "--unread", "--compare")) {
            assertThat(verify("jsonl", more, SAMPLE).out().lines()).allSatisfy(line -> assertThat(PublishedSchema.errors("report", line)).isEmpty());
            assertThat(ForeignSchema.errorsOfSarif(verify("sarif", more, SAMPLE).out())).isEmpty();
            assertThat(verify("rdjsonl", more, SAMPLE).out().lines()).isNotEmpty()
                    .allSatisfy(line -> assertThat(ForeignSchema.errorsOfRdjsonl(line)).isEmpty());
        }
        assertThat(verify("json", "--show-decided", SAMPLE).document().path("findings").valueStream()
                .map(finding -> finding.path("decision").path("state").asString(""))).contains("settled", "needs-work");
    }

    @Test
    void settled_findings_stay_out_but_for_code_scanning_where_they_are_suppressed() {
        JsonNode settled = conflicts().get(0);
        String fingerprint = settled.path("id").asString();
        decide(settled, "article-wrong");

        for (String format : List.of("text", "markdown", "json", "rdjsonl", "csv")) {
            assertThat(verify(format, SAMPLE).out()).as(format).doesNotContain(fingerprint);
            assertThat(verify(format, "--show-decided", SAMPLE).out()).as(format).contains(fingerprint);
        }
        JsonNode results = JsonMapper.shared().readTree(verify("sarif", SAMPLE).out()).path("runs").path(0).path("results");
        assertThat(results.valueStream().filter(result -> !result.path("suppressions").isEmpty())).singleElement().satisfies(result -> {
            assertThat(result.path("partialFingerprints").path("claimcheck/v1").asString()).isEqualTo(fingerprint);
            assertThat(result.path("suppressions").path(0).path("status").asString()).isEqualTo("accepted");
        });
    }

    @Test
    void only_what_a_named_reviewer_judged_wrong_is_reviewed() {
        assertThat(JsonMapper.shared().readTree(verify("claimreview", SAMPLE).out()).path("@graph")).isEmpty();
        List<JsonNode> conflicts = conflicts();
        decide(conflicts.get(0), "article-wrong");
        decide(conflicts.get(1), "record-wrong");

        assertThat(JsonMapper.shared().readTree(verify("claimreview", SAMPLE).out()).path("@graph")).singleElement()
                .satisfies(review -> assertThat(review.path("author").path(0).path("name").asString()).isEqualTo("Ines Roth"));
    }

    @Test
    void an_unknown_format_is_wrong_usage() {
        CommandRun run = verify("yaml", SAMPLE);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("sarif");
        assertThat(CommandRun.of("extract", "--format", "sarif", SAMPLE).code()).isEqualTo(2);
    }
}
