package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class QuickLineTest {

    private static final Console CONSOLE = Console.of(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), InputStream.nullInputStream());

    @ParameterizedTest
    @ValueSource(strings = {
        "a.md", "-", "a.md b.md", "--format json a.md", "--format=jsonl a.md b.md", "-q a.md", "--quiet a.md", "-o out.html --format html a.md",
        "a.md --output out.json", "--published 2014-03-25 a.md", "--published=2014 --language fr a.md", "--unread --compare a.md b.md",
        "--as-of 2020-01 a.md", "--facts facts a.md", "--facts facts --facts src --rules rules a.md", "--no-default-rules --trust-rules --rules rules a.md",
        "--fail-on none a.md", "--fail-on tension a.md", "--fail-on undecided a.md", "--color always a.md", "--max-size 500K a.md", "--jobs 3 a.md",
        "--show-decided --decisions d.jsonl --baseline b.json a.md", "--article a.txt claims.json", "--verbose a.md"})
    void means_what_picocli_makes_of_it(String arguments) {
        String[] words = ("verify " + arguments).split(" ");
        CommandLine line = CommandTree.commandLine(new Main(CONSOLE), CONSOLE);
        line.parseArgs(words);
        VerifyCommand slow = (VerifyCommand) line.getSubcommands().get("verify").getCommandSpec().userObject();
        Optional<QuickLine> quick = QuickLine.read(words);

        assertThat(quick).isPresent();
        assertThat(new VerifyCommand(CONSOLE, null, quick.get())).usingRecursiveComparison()
                .ignoringFields("main", "spec", "console", "articles.reading.command", "articles.reading.knowledge.command").isEqualTo(slow);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "--help", "-h a.md", "--version", "--watch drafts", "--format xml a.md", "--format JSON a.md", "--format a.md", "a.md --format", "-qo out a.md", "-- a.md", "@args",
        "--unread=true a.md", "--facts no-such-folder a.md", "--language de a.md", "--published soon a.md", "--max-size much a.md", "--fail-on lies a.md",
        "--fail-on contradiction,tension a.md", "--format json --format text a.md", "--jobs 0 a.md", "--jobs many a.md", "--nonsense a.md", "--published -1 a.md"})
    void leaves_the_rest_to_picocli(String arguments) {
        assertThat(QuickLine.read(("verify " + arguments).strip().split(" "))).isEmpty();
    }

    @Test
    void is_only_for_verify() {
        assertThat(List.of(QuickLine.read(new String[] {"extract", "a.md"}), QuickLine.read(new String[0]))).containsOnly(Optional.empty());
    }
}
