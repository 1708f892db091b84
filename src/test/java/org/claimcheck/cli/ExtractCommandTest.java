package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimcheck.report.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExtractCommandTest {

    private static final String PATTERNS = """
            pattern shared-a-sled
              <PERSON:a> shared a sled with <PERSON:b>
              => event meeting a b
              yes: Anna Roth shared a sled with Paul Martin.
              no:  Anna Roth shared a sled.
            """;

    @TempDir
    private Path folder;
    private Path patterns;
    private Path article;

    @BeforeEach
    void write() throws IOException {
        patterns = folder.resolve("patterns/en/sleds.patterns");
        Files.createDirectories(patterns.getParent());
        Files.writeString(patterns, PATTERNS);
        article = Files.writeString(folder.resolve("quay.md"), "---\npublished: 2021-06-10\n---\n"
                + "Ada Brandt shared a sled with Rolf Maas on Tuesday. Ada Brandt shared a sled with no one in 1990. Gulls cried.\n");
    }

    @Test
    void explains_each_sentence() {
        CommandRun run = extract("--explain");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String flat = run.out().replaceAll("\\s+", " ");
        assertThat(flat).contains(article + ":4:1 read “Ada Brandt shared a sled with Rolf Maas on Tuesday.” "
                + "mentions PERSON “Ada Brandt” = Ada Brandt, in no file PERSON “Rolf Maas” = Rolf Maas, in no file DATE “Tuesday” = 2021-06-08 "
                + "claim c1 ", "by pattern en/shared-a-sled, " + patterns + ":1");
        assertThat(flat).contains(article + ":4:53 not understood “Ada Brandt shared a sled with no one in 1990.”",
                "nearest pattern en/shared-a-sled (" + patterns + ":1): matched `<PERSON:a> shared a sled with` up to “a sled with”, "
                        + "then wanted `<PERSON:b>`, found “no one in”");
        assertThat(flat).contains(":4:99 not checkable “Gulls cried.” 1 claim; 1 of 2 checkable sentences read, 1 not understood");
    }

    @Test
    void explains_to_people_only() {
        CommandRun run = extract("--explain", "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--explain is for people and goes with --format text only").contains("Fix: ");
    }

    @Test
    void explains_what_cannot_be_read_as_usual() {
        CommandRun run = CommandRun.of("extract", "--explain", folder.resolve("gone.md").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("gone.md");
    }

    @Test
    void says_where_a_city_lies_but_not_a_country() {
        CommandRun run = CommandRun.withInput("Emmanuel Macron met Vladimir Putin in Kenya on 3 May 2021. Angela Merkel met Vladimir Putin in Munich on 4 May 2021.\n",
                "extract", "-");

        assertThat(run.out()).contains("Emmanuel Macron met Vladimir Putin in Kenya on 3 May 2021", "Angela Merkel met Vladimir Putin in Munich, Germany on 4 May 2021");
    }

    @Test
    void counts_what_was_read_and_lists_the_rest_when_asked() {
        assertThat(extract().out()).endsWith("1 claim; 1 of 2 checkable sentences read, 1 not understood (--unread)\n");
        assertThat(extract("--unread").out()).contains("not understood  1\n  " + article + ":4:53\n    Ada Brandt shared a sled with no one in 1990.\n",
                "→ pattern en/shared-a-sled").endsWith("1 claim; 1 of 2 checkable sentences read, 1 not understood\n");
    }

    @Test
    void tells_programs_where_and_why() {
        for (String command : new String[] {"extract", "verify"}) {
            CommandRun silent = CommandRun.of(command, "--format", "jsonl", "--rules", folder.toString(), article.toString());
            CommandRun told = CommandRun.of(command, "--unread", "--format", "jsonl", "--rules", folder.toString(), article.toString());

            JsonNode unread = told.document().path("coverage").path("unread").path(0);
            assertThat(unread.path("location").asString()).isEqualTo(article + ":4:53");
            assertThat(unread.path("nearest").asString()).startsWith("pattern en/shared-a-sled (" + patterns + ":1): matched ");
            assertThat(unread.path("start").asInt()).isEqualTo(52);
            assertThat(silent.document().path("coverage").path("unread").path(0).has("nearest")).isFalse();
            assertThat(silent.document().path("coverage").path("checkableSentences").asInt()).isEqualTo(2);
            assertThat(PublishedSchema.errors(command.equals("verify") ? "report" : "claims", told.out())).isEmpty();
        }
        assertThat(CommandRun.of("extract", "--unread", "--format", "json", "--rules", folder.toString(), article.toString()).out())
                .contains("\"nearest\" : \"pattern en/shared-a-sled");
    }

    private CommandRun extract(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "extract";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "--rules";
        arguments[options.length + 2] = folder.toString();
        arguments[options.length + 3] = article.toString();
        return CommandRun.of(arguments);
    }
}
