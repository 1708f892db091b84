package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.claimcheck.report.GoldenFile;
import org.claimcheck.report.PublishedSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"verify", "explain", "extract", "patterns", "patterns test", "patterns new", "rules", "rules new", "rules test",
        "rules check", "facts", "facts show", "facts find", "facts add", "facts add role", "facts add event", "facts add entity", "facts add office", "facts merge", "facts diff",
        "facts check", "facts import", "facts export", "decide", "decisions", "decisions list", "decisions prune", "decisions merge", "review", "serve", "date", "schema"})
    void of_commands_is_what_the_golden_file_shows(String command) throws IOException {
        CommandRun run = CommandRun.of((command + " --help").split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        GoldenFile.check("help-" + command.replace(' ', '-') + ".txt", run.out());
    }

    @Test
    void of_the_program_is_what_the_golden_file_shows() throws IOException {
        GoldenFile.check("help.txt", CommandRun.of("--help").out());
    }

    @Test
    void tells_every_exit_code() {
        String help = CommandRun.of("verify", "--help").out();

        assertThat(Stream.of(ExitCode.values())).allSatisfy(code -> assertThat(help).containsPattern("(?m)^ +" + code.code() + " +\\w"));
    }

    @Test
    void version_tells_what_the_program_knows() {
        CommandRun run = CommandRun.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("^claimcheck \\S+\\R").containsPattern("knowledge [0-9a-f]{12}, facts checked up to \\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void completion_script_knows_the_commands_and_options() {
        CommandRun run = CommandRun.of("generate-completion");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("complete ", "verify", "--fail-on", "jsonl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "report", "explanation", "facts", "decision", "scenarios"})
    void schema_is_printed_as_it_is_published(String name) {
        assertThat(CommandRun.of("schema", name).out()).isEqualTo(PublishedSchema.text(name));
    }
}
