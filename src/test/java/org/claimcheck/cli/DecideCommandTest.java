package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DecideCommandTest {

    @TempDir
    private Path folder;
    private Path article;
    private Path report;
    private String fingerprint;

    @BeforeEach
    void write() throws Exception {
        article = Files.writeString(folder.resolve("ferry-decide.md"), "---\nid: ferry-decide\npublished: 2021-06-10\n---\n"
                + "The sea was calm.\nHossein Salami, commander of the Quds Force, arrived in Damascus on Tuesday.\n");
        report = Files.writeString(folder.resolve("report.json"), verify("--format", "json").out());
        fingerprint = JsonMapper.shared().readTree(report).path(0).path("findings").path(0).path("id").asString();
    }

    private Path file() {
        return folder.resolve("decisions.jsonl");
    }

    private CommandRun verify(String... more) {
        return CommandRun.of(Stream.of(List.of("verify", "--decisions", file().toString()), List.of(more), List.of(article.toString()))
                .flatMap(List::stream).toArray(String[]::new));
    }

    private CommandRun decide(String... words) {
        return CommandRun.of(Stream.concat(Stream.of("decide", "--decisions", file().toString(), "--reviewer", "Ada"), Stream.of(words)).toArray(String[]::new));
    }

    private List<JsonNode> lines() throws Exception {
        return Files.readAllLines(file()).stream().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void keeps_a_finding_out_of_later_reports() throws Exception {
        CommandRun run = decide(fingerprint, "article-wrong", "-m", " an old caption ");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(fingerprint + ": the article is wrong, by Ada (" + file() + ")\n");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.path("judgement").asString()).isEqualTo("article-wrong");
            assertThat(line.path("reviewer").asString()).isEqualTo("Ada");
            assertThat(line.path("reason").asString()).isEqualTo("an old caption");
            assertThat(line.path("article").asString()).isEqualTo("ferry-decide");
            assertThat(line.path("evidence").size()).isPositive();
        });
        assertThat(verify("--format", "json")).satisfies(later -> {
            assertThat(later.code()).isZero();
            assertThat(later.document().path("findings").size()).isZero();
            assertThat(later.document().path("summary").path("decided").asInt()).isEqualTo(1);
        });
        JsonNode shown = verify("--format", "json", "--show-decided").document().path("findings").path(0);
        assertThat(shown.path("decision").path("state").asString()).isEqualTo("settled");
        assertThat(shown.path("decision").path("judgements").path(0).path("reason").asString()).isEqualTo("an old caption");
    }

    @Test
    void gives_the_same_by_a_report_as_by_what_was_told_last() throws Exception {
        decide(fingerprint, "needs-work");
        JsonNode told = lines().get(0);
        Files.delete(file());

        decide("--report", report.toString(), fingerprint, "needs-work");
        Path lines = Files.writeString(folder.resolve("report.jsonl"), verify("--format", "jsonl").out());
        CommandRun again = decide("--report", lines.toString(), fingerprint, "needs-work");

        assertThat(again.out()).isEqualTo(fingerprint + ": needs work, by Ada as before (" + file() + ")\n");
        assertThat(lines()).singleElement().satisfies(line -> assertThat(((ObjectNode) line).without("time"))
                .isEqualTo(((ObjectNode) told).without("time")));
    }

    @Test
    void takes_the_first_digits_in_any_case_and_says_nothing_twice() throws Exception {
        assertThat(decide(fingerprint.substring(0, 6).toUpperCase(Locale.ROOT), "both-stand").out()).startsWith(fingerprint + ": both can stand, by Ada (");
        byte[] before = Files.readAllBytes(file());

        CommandRun again = decide(fingerprint, "both-stand");

        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("by Ada as before");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void takes_back_what_was_said() throws Exception {
        decide(fingerprint, "both-stand");
        decide(fingerprint, "withdrawn");

        assertThat(lines()).hasSize(2);
        assertThat(verify().code()).isEqualTo(1);
    }

    @Test
    void names_the_fact_to_mend() {
        assertThat(decide(fingerprint, "record-wrong").out()).containsPattern("\nmend the record: facts/known/quds-force.yaml:\\d+\n");
    }

    @Test
    void refuses_what_it_cannot_use() throws Exception {
        assertThat(decide(fingerprint, "rubbish")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("'rubbish' is no judgement: write article-wrong, record-wrong, both-stand, misread, needs-work, withdrawn");
        });
        assertThat(decide("xyz", "misread").err()).contains("'xyz' is no fingerprint");
        assertThat(decide("0123456789abcdef", "misread")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("has told of a finding 0123456789abcdef", "claimcheck verify", "--report");
        });
        assertThat(decide("--report", report.toString(), "0123456789abcdef", "misread").err()).contains(report + " tells of no finding 0123456789abcdef");
        assertThat(decide("--report", article.toString(), fingerprint, "misread").err()).contains(article + ": This is not JSON");
        assertThat(decide("--report", Files.writeString(folder.resolve("x.json"), "[{}]").toString(), fingerprint, "misread").err())
                .contains("This is no report of claimcheck verify");
        assertThat(CommandRun.of("decide", "--reviewer", " ", fingerprint, "misread").err()).contains("Nobody is known to decide");
        assertThat(file()).doesNotExist();
        Files.writeString(file(), "rubbish\n");
        assertThat(decide(fingerprint, "misread")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains(file() + ":1:1: This line is not one JSON object. Fix: ");
        });
        assertThat(file()).hasContent("rubbish\n");
    }

    @Test
    void keeps_nothing_that_could_not_be_read_back() throws Exception {
        String text = Files.readString(report);
        Files.writeString(report, text.replaceAll("(\"sha256\" : \")[0-9a-f]{16}\"", "$1ZZ\""));

        assertThat(decide("--report", report.toString(), fingerprint, "misread")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("The decision cannot be kept: 'sha256' is not 16 hexadecimal digits");
        });
        assertThat(file()).satisfiesAnyOf(file -> assertThat(file).doesNotExist(), file -> assertThat(file).isEmptyFile());
    }

    @Test
    void tells_of_several_findings_that_begin_alike() throws Exception {
        String text = verify("--format", "jsonl").out();
        Files.writeString(report, text + text.replace(fingerprint, fingerprint.substring(0, 8) + "00000000"));

        assertThat(decide("--report", report.toString(), fingerprint.substring(0, 8), "misread").err())
                .contains("Several findings begin with " + fingerprint.substring(0, 8), fingerprint, fingerprint.substring(0, 8) + "00000000");
    }

    @Test
    void offers_a_scenario_that_can_be_tested() throws Exception {
        CommandRun run = decide(fingerprint, "misread");

        assertThat(run.err()).isEmpty();
        String heading = "to test that it stays silent, add to rules/roles/office-held-by-another.scenarios.yaml\n";
        assertThat(run.out()).contains(heading);
        String scenario = run.out().substring(run.out().indexOf(heading) + heading.length());
        assertThat(scenario).startsWith("- name: \"misread: Hossein Salami").contains("quds-commander-qaani", "published: 2021-06-10", "expect: []")
                .contains("article: \"Hossein Salami, commander of the Quds Force, arrived in Damascus on Tuesday.\"").doesNotContain("sources", "calm");

        Path mine = Files.createDirectories(folder.resolve("rules/roles"));
        Files.copy(Path.of("rules/roles/office-held-by-another.drl"), mine.resolve("office-held-by-another.drl"));
        Path scenarios = Files.copy(Path.of("rules/roles/office-held-by-another.scenarios.yaml"), mine.resolve("office-held-by-another.scenarios.yaml"));
        Files.writeString(scenarios, Files.readString(scenarios) + scenario);
        CommandRun tested = CommandRun.of("rules", "test", "--rules", folder.resolve("rules").toString(), "office-held-by-another");
        assertThat(tested.err()).isEmpty();
        assertThat(tested.code()).as("it was no misreading, so the rule still fires").isEqualTo(1);
        assertThat(tested.out()).contains("misread: Hossein Salami").contains(": 1 problem");
    }

    @Test
    void offers_a_counter_example_of_the_pattern_that_read_the_words() throws Exception {
        Path rules = Files.createDirectories(folder.resolve("rules/patterns/en"));
        Path pattern = Files.writeString(rules.resolve("harbour.patterns"), "pattern drowned-at\n  <PERSON:a> (never)? rowed out past the mole\n  => event death a\n"
                + "  yes: Anna Roth rowed out past the mole.\n  no:  Anna Roth rowed home.\n");
        Files.writeString(article, "---\nid: ferry-decide\npublished: 2021-06-10\n---\nOn Monday Abbas Araghchi never rowed out past\nthe mole.\n");
        String rulesFolder = folder.resolve("rules").toString();
        JsonNode grave = verify("--format", "json", "--rules", rulesFolder).document().path("grave").path(0);

        CommandRun run = decide("--rules", rulesFolder, grave.path("id").asString(), "misread");

        String heading = "to test that it stays silent, add to " + pattern + ":1\n";
        assertThat(run.out()).contains(heading + "  no:  On Monday Abbas Araghchi never rowed out past the mole.\n").doesNotContain("scenarios.yaml");
        Files.writeString(pattern, Files.readString(pattern).replace("(never)? ", "") + run.out().substring(run.out().indexOf(heading) + heading.length()));
        CommandRun tested = CommandRun.of("patterns", "test", "--rules", rulesFolder, "drowned-at");
        assertThat(tested.out()).isEqualTo("1 pattern, 3 examples: all as they should be\n");
    }
}
