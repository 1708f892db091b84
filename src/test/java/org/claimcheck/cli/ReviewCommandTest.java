package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {

    @TempDir
    private Path folder;
    private Path article;

    @BeforeEach
    void write() throws Exception {
        article = Files.writeString(folder.resolve("quay-review.md"), "---\nid: quay-review\npublished: 2021-06-10\n---\n"
                + "Hossein Salami, commander of the Quds Force, arrived in Damascus on Tuesday. Joe Biden, the president of France, flew home.\n"
                + "Jens Borg was arrested in Oslo on Monday.\n");
    }

    private Path file() {
        return folder.resolve("decisions.jsonl");
    }

    private CommandRun review(String... lines) {
        return CommandRun.withInput(String.join("\n", lines) + "\n", "review", "--reviewer", "Ada", "--decisions", file().toString(), article.toString());
    }

    private List<JsonNode> recorded() throws Exception {
        return Files.exists(file()) ? Files.readAllLines(file()).stream().map(JsonMapper.shared()::readTree).toList() : List.of();
    }

    private Stream<String> judgements() throws Exception {
        return recorded().stream().map(line -> line.path("judgement").asString());
    }

    @Test
    void takes_a_judgement_for_each_and_records_it() throws Exception {
        CommandRun run = review("a", "B the two stood side by side", "", "n");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("== 1 of 3 ==\nCONTRADICTION  " + article + ":5:1", "> recorded: the article is wrong\n", "== 2 of 3 ==", "Joe Biden",
                "> recorded: both can stand\n", "== 3 of 3 ==", "accusation against Jens Borg", "> recorded: needs work\n",
                "3 of 3 decided (1 the article is wrong, 1 both can stand, 1 needs work), in " + file() + "\n").doesNotContain("left to decide", "\u001B");
        assertThat(judgements()).containsExactlyInAnyOrder("article-wrong", "both-stand", "needs-work");
        assertThat(recorded()).filteredOn(line -> line.path("judgement").asString().equals("both-stand")).singleElement()
                .satisfies(line -> assertThat(line.path("reason").asString()).isEqualTo("the two stood side by side"));
        assertThat(recorded()).extracting(line -> line.path("reviewer").asString()).containsOnly("Ada");
    }

    @Test
    void asks_again_only_about_what_is_not_settled() throws Exception {
        review("a", "b", "n");

        CommandRun again = review("b");

        assertThat(again.out()).contains("== 1 of 1 ==", "accusation against Jens Borg", "needs work, says Ada", "1 of 1 decided");
        assertThat(review().out()).isEqualTo("There is nothing to decide.\n");
    }

    @Test
    void asks_about_what_reviewers_judged_differently() throws Exception {
        review("a", "a", "a");
        String fingerprint = recorded().get(0).path("fingerprint").asString();
        CommandRun.of("decide", "--decisions", file().toString(), "--reviewer", "Mia", fingerprint, "both-stand");

        assertThat(review("q").out()).contains("== 1 of 1 ==", "says Ada", "says Mia", "> quit\n", "0 of 1 decided\n1 left to decide\n");
    }

    @Test
    void loses_nothing_when_it_ends_early() throws Exception {
        assertThat(review("a").out()).contains("== 2 of 3 ==", "1 of 3 decided (1 the article is wrong), in " + file() + "\n2 left to decide\n");
        assertThat(judgements()).containsExactly("article-wrong");
    }

    @Test
    void takes_back_what_was_done_last() throws Exception {
        CommandRun run = review("u", "a", "s", "u", "u", "b", "q");

        assertThat(run.out()).contains("> there is nothing to undo\n", "> skipped\n", "> taken back: skipped\n", "> taken back: the article is wrong\n",
                "1 of 3 decided (1 both can stand)");
        assertThat(judgements()).containsExactly("both-stand");
    }

    @Test
    void leaves_an_earlier_word_alone_when_the_same_is_said_and_taken_back() throws Exception {
        review("n", "q");

        CommandRun run = review("n", "u", "q");

        assertThat(run.out()).contains("recorded: needs work, as before", "taken back: needs work");
        assertThat(judgements()).containsExactly("needs-work");
    }

    @Test
    void takes_a_note_as_the_reason() throws Exception {
        review("t", "  the desk called  ", "a", "t corrected since", "b", "s");

        assertThat(recorded()).extracting(line -> line.path("reason").asString()).containsExactlyInAnyOrder("the desk called", "corrected since");
    }

    @Test
    void explains_its_keys_and_those_that_there_are_not() {
        assertThat(review("?", "h", "w", "x", "q").out()).contains("u  undo: take back", "> there is no key 'x': ? shows all\n");
    }

    @Test
    void names_the_fact_to_mend_and_prints_what_was_misread() {
        CommandRun run = review("o", "r", "m", "o", "m");

        assertThat(run.out()).containsPattern("> record: facts/known/quds-force\\.yaml:\\d+\n").containsPattern("mend the record: facts/known/quds-force\\.yaml:\\d+\n")
                .contains("to test that it stays silent, add to rules/", "- name: \"misread: Joe Biden", "it rests on no fact of our record");
    }

    @Test
    void records_nothing_in_a_file_that_cannot_be_read() throws Exception {
        Files.writeString(file(), "rubbish\n");

        CommandRun run = review("a");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(file() + ":1:1: This line is not one JSON object. Fix: ");
        assertThat(file()).hasContent("rubbish\n");
    }

    @Test
    void needs_standard_input_for_the_answers() {
        assertThat(CommandRun.withInput("a\n", "review", "-").err()).contains("Your answers come from standard input: name the article as a file");
    }

    @Test
    void opens_the_editor_at_the_line_in_its_own_way() {
        Path fact = Path.of("facts/known/quay.yaml");

        assertThat(Editor.of(Map.of())).isEmpty();
        assertThat(Editor.of(Map.of("EDITOR", "nano", "VISUAL", " ")).orElseThrow().at(fact, 7)).containsExactly("nano", "+7", "facts/known/quay.yaml");
        assertThat(Editor.of(Map.of("EDITOR", "nano", "VISUAL", "/usr/bin/code --wait")).orElseThrow().at(fact, 7))
                .containsExactly("/usr/bin/code", "--wait", "-g", "facts/known/quay.yaml:7");
        assertThat(Editor.of(Map.of("EDITOR", "hx")).orElseThrow().at(fact, 7)).containsExactly("hx", "facts/known/quay.yaml:7");
    }
}
