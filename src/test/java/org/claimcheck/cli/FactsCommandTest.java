package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FactsCommandTest {

    private static final String BODY = "Esmail Qaani, commander of the Quds Force, met Hassan Nasrallah in Beirut on Tuesday. "
            + "Hossein Salami, commander of the Quds Force, stayed at home. A soldier met Hassan Nasrallah.\n";

    @TempDir
    private Path folder;
    private Path facts;
    private Path article;

    @BeforeEach
    void write() throws Exception {
        facts = Files.createDirectories(folder.resolve("facts"));
        Files.createDirectories(facts.resolve("accepted"));
        article = Files.writeString(folder.resolve("ferry.md"),
                "---\nid: ferry\npublished: 2021-06-10\npublisher: The Harbour Post\norigin: Evening Wire\n---\n" + BODY);
    }

    private CommandRun accept(String... more) {
        return CommandRun.of(Stream.concat(Stream.of("facts", "accept", "--facts", facts.toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    private Path file() {
        return facts.resolve("accepted/ferry.jsonl");
    }

    @Test
    void records_what_the_record_does_not_contradict_without_the_words() throws Exception {
        CommandRun run = accept(article.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith(file() + ": 2 added, 0 changed, 0 recorded before\n")
                .contains("left out c3: our record contradicts it (office-held-by-another); --claims c3 records it all the same\n")
                .contains("names nobody by name");
        assertThat(Files.readString(file())).contains("\"id\":\"ferry#c1\"", "\"origin\":[\"Evening Wire\",\"The Harbour Post\"]", "\"sha256\"")
                .doesNotContain("in Beirut on Tuesday");
    }

    @Test
    void records_into_a_folder_that_is_still_empty() throws Exception {
        Files.delete(facts.resolve("accepted"));

        CommandRun run = accept(article.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Files.readAllLines(file())).hasSize(2);
    }

    @Test
    void changes_nothing_when_it_is_done_again() throws Exception {
        accept(article.toString());
        byte[] before = Files.readAllBytes(file());

        CommandRun run = accept(article.toString());

        assertThat(run.out()).startsWith(file() + ": 0 added, 0 changed, 2 recorded before\n");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(Files.list(file().getParent())).containsExactly(file());
    }

    @Test
    void records_the_claims_that_are_named_and_leaves_other_lines_as_they_are() throws Exception {
        accept("--claims", "c1", article.toString());
        String spaced = Files.readString(file()).replace("{\"id\":\"ferry#c1\",", "{ \"id\" : \"ferry#c1\", ");
        Files.writeString(file(), spaced.stripTrailing());

        CommandRun run = accept("--claims", "c3", article.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(file() + ": 1 added, 0 changed, 0 recorded before\n");
        assertThat(Files.readString(file())).startsWith(spaced.stripTrailing() + "\n").contains("\"id\":\"ferry#c3\"");
    }

    @Test
    void refuses_what_it_cannot_use() throws Exception {
        assertThat(accept("--claims", "c99", article.toString())).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--claims: ferry has no claim c99");
        });
        assertThat(accept("--claims", "c1", "--all-but", "c2", article.toString()).err()).contains("exclude each other");
        assertThat(accept("--to", folder.resolve("x.jsonl").toString(), article.toString()).err()).contains("no accepted claims are read from");
        Path anonymous = Files.writeString(folder.resolve("anonymous.md"), BODY);
        CommandRun run = accept(anonymous.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Nobody is known to have published this article", "--publisher");
        assertThat(accept("--publisher", "The Harbour Post", "--published", "2021-06-10", anonymous.toString()).code()).isZero();
    }

    @Test
    void tells_where_a_line_is_wrong_and_uses_the_others() throws Exception {
        accept(article.toString());
        Files.writeString(file(), Files.readString(file()) + "{\"id\": \"ferry#c9\", \"kind\": \"rumour\"}\nnot json\n");

        CommandRun run = CommandRun.of("verify", "--facts", facts.toString(), "--format", "json", other("Evening Wire 2").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(file() + ":3:", file() + ":4:", "Fix: ");
        assertThat(evidence(run)).contains("ferry#c1");
    }

    @Test
    void tells_where_a_line_is_wrong_only_where_recorded_claims_are_used() throws Exception {
        accept(article.toString());
        Files.writeString(file(), Files.readString(file()) + "not json\n");

        CommandRun extracted = CommandRun.of("extract", "--facts", facts.toString(), article.toString());
        CommandRun explained = CommandRun.of("explain", "--facts", facts.toString(), article.toString());
        CommandRun accepted = accept(article.toString());

        assertThat(extracted.err()).isEmpty();
        assertThat(extracted.code()).isZero();
        assertThat(explained.err()).contains(file() + ":3:");
        assertThat(explained.code()).isEqualTo(2);
        assertThat(accepted.err()).contains(file() + ":3:");
        assertThat(accepted.code()).isEqualTo(2);
    }

    /** Another article on the same role. */
    private Path other(String origin) throws Exception {
        return Files.writeString(folder.resolve("quay.md"), "---\nid: quay\npublished: 2021-06-12\npublisher: Quay News\norigin: " + origin
                + "\n---\nThe commander of the Quds Force, Esmail Qaani, came back from Lebanon.\n");
    }

    private static List<String> evidence(CommandRun run) {
        return run.document().path("findings").valueStream().flatMap(f -> f.path("evidence").valueStream())
                .map(e -> e.path("id").asString()).toList();
    }

    @Test
    void lets_an_independent_article_corroborate_and_one_of_the_same_origin_repeat() throws Exception {
        accept(article.toString());

        JsonNode independent = CommandRun.of("verify", "--facts", facts.toString(), "--format", "json", other("Morning Wire").toString()).document();
        assertThat(independent.path("findings").valueStream().filter(f -> f.toString().contains("ferry#c1")))
                .singleElement().satisfies(f -> {
                    assertThat(f.path("kind").asString()).isEqualTo("corroboration");
                    assertThat(f.path("evidence").valueStream().filter(e -> e.path("id").asString().equals("ferry#c1"))).singleElement()
                            .satisfies(e -> {
                                assertThat(e.path("sources").path(0).path("publisher").asString()).isEqualTo("The Harbour Post");
                                assertThat(e.path("location").asString()).startsWith(file() + ":1");
                                assertThat(e.path("quote").isNull()).isTrue();
                            });
                });
        JsonNode relayed = CommandRun.of("verify", "--facts", facts.toString(), "--format", "json", other("Evening Wire").toString()).document();
        assertThat(relayed.path("findings").valueStream().filter(f -> f.toString().contains("ferry#c1")))
                .singleElement().satisfies(f -> assertThat(f.path("kind").asString()).isEqualTo("repetition"));
    }

    @Test
    void is_no_evidence_for_the_article_itself_under_another_name_either() throws Exception {
        accept(article.toString());
        Path copy = Files.writeString(folder.resolve("copy.md"), "---\nid: copy\npublished: 2021-06-10\npublisher: Quay News\n---\n" + BODY);

        assertThat(evidence(CommandRun.of("verify", "--facts", facts.toString(), "--format", "json", article.toString(), copy.toString())))
                .isNotEmpty().noneMatch(id -> id.startsWith("ferry#"));
    }

    @Test
    void judges_with_what_was_known_and_true_by_a_day() throws Exception {
        accept(article.toString());
        Path late = Files.writeString(folder.resolve("late.md"), "---\nid: late\npublished: 2021-06-12\npublisher: Quay News\norigin: A\n---\n"
                + "Hossein Salami, commander of the Quds Force, came back from Lebanon.\n");

        CommandRun now = CommandRun.of("verify", "--format", "json", late.toString());
        CommandRun then = CommandRun.of("verify", "--as-of", "2019-06", "--format", "json", late.toString());

        assertThat(now.code()).isEqualTo(1);
        assertThat(then.code()).isZero();
        assertThat(then.document().path("knowledge").path("asOf").asString()).isEqualTo("2019-06-30");
        assertThat(then.document().path("claims").path(0).path("reason").asString()).isEqualTo("record ends");
        assertThat(CommandRun.of("verify", "--as-of", "2019-06", late.toString()).out())
                .contains("as of 2019-06-30: what began or was published later is left out");
        assertThat(evidence(CommandRun.of("verify", "--as-of", "2021-06-09", "--facts", facts.toString(), "--format", "json",
                other("Morning Wire").toString()))).noneMatch(id -> id.startsWith("ferry#"));
        assertThat(CommandRun.of("verify", "--as-of", "..", late.toString()).code()).isEqualTo(2);
    }
}
