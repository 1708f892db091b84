package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.report.GoldenFile;
import org.claimcheck.report.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {

    private static final String TEXT = "---\npublished: 2021-06-10\n---\nQasem Soleimani, commander of the Quds Force, spoke to reporters on Tuesday.\n"
            + "\nEsmail Qaani, commander of the Quds Force, met Ada Lind in Baghdad on Monday.\n";

    @TempDir
    private Path folder;
    private Path article;

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(folder.resolve("quay.md"), TEXT);
    }

    private String id(String words) {
        return CommandRun.of("explain", "--format", "jsonl", article.toString()).document().path("claims").valueStream()
                .filter(claim -> claim.path("quote").path("text").asString().contains(words)).findFirst().orElseThrow().path("id").asString();
    }

    private static JsonNode rule(JsonNode document, String name) {
        return document.path("rules").valueStream().filter(rule -> rule.path("name").asString().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void without_a_claim_lists_the_claims_with_ids_and_verdicts() {
        CommandRun run = CommandRun.of("explain", article.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("c\\d+ +" + article + ":4:1 +contradicted").contains("Esmail Qaani, commander of the Quds Force",
                "--claim ID tells what each rule made of one");
    }

    @Test
    void tells_which_conditions_held_and_which_failed_on_which_facts() {
        CommandRun run = CommandRun.of("explain", article.toString(), "--claim", id("Qasem Soleimani, commander"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("office-held-by-another +rules/roles/office-held-by-another.drl:\\d+\n  fired: ")
                .containsPattern("role-confirmed +rules/roles/role-confirmed.drl:\\d+\n  did not fire: ")
                .contains("quds-commander-qaani: Esmail Qaani, commander of the Quds Force since", "no  period.surelyCovers( $when ): period = ",
                        "The claim itself does not meet these rules", "other rules are about other kinds of claim; --all lists them.")
                .doesNotContain("\u001B");
    }

    @Test
    void says_what_was_not_evaluated_and_what_was_not_consulted() {
        CommandRun run = CommandRun.of("explain", article.toString(), "--claim", id("met Ada Lind"), "--rule", "event-place-differs");

        assertThat(run.out()).contains("“Ada Lind” is in no facts file, so that nothing known about it was looked up",
                "not evaluated: not Within( inner == $place, outer == $there )").doesNotContain("event-confirmed");
        assertThat(run.code()).isZero();
    }

    @Test
    void a_rule_that_is_named_is_told_of_in_full_though_the_claim_alone_fails_it() {
        CommandRun run = CommandRun.of("explain", article.toString(), "--claim", id("Qasem Soleimani, commander"), "--rule", "former-confirmed");

        assertThat(run.out()).containsPattern("former-confirmed +\\S+\n  did not fire: ").contains("no  former", "not evaluated: $known : Role(");
    }

    @Test
    void all_lists_the_other_rules() {
        String claim = id("Qasem Soleimani, commander");

        assertThat(CommandRun.of("explain", "--all", article.toString(), "--claim", claim).out()).contains("  funding-differs ");
        assertThat(CommandRun.of("explain", article.toString(), "--claim", claim).out()).doesNotContain("funding-differs");
    }

    @Test
    void prints_documents_that_follow_the_published_schema() {
        String claim = id("Qasem Soleimani, commander");
        CommandRun lines = CommandRun.of("explain", "--format", "jsonl", article.toString(), "--claim", claim);
        CommandRun array = CommandRun.of("explain", "--format", "json", article.toString(), "--claim", claim);

        assertThat(lines.out().lines()).hasSize(1).allSatisfy(line -> assertThat(PublishedSchema.errors("explanation", line)).isEmpty());
        assertThat(array.documents()).isEqualTo(lines.documents());
        JsonNode fired = rule(lines.document(), "office-held-by-another");
        assertThat(fired.path("fired").asBoolean()).isTrue();
        assertThat(fired.path("steps").valueStream().map(step -> step.path("outcome").asString())).containsOnly("held");
        JsonNode silent = rule(lines.document(), "role-confirmed");
        assertThat(silent.path("steps").path(1).path("nearest").path(0).path("facts").path(0).path("location").asString()).startsWith("facts/known/");
        assertThat(lines.document().path("properties").path("holderKey").asString()).isEqualTo("qasem-soleimani");
        assertThat(lines.document().path("properties").path("asserted").asBoolean()).isTrue();
    }

    @Test
    void an_unknown_claim_ends_with_2_and_tells_which_there_are() {
        CommandRun run = CommandRun.of("explain", article.toString(), "--claim", "c99");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(article + ": There is no claim c99. Fix: give one of c1, c2");
    }

    @Test
    void an_unknown_rule_ends_with_2_and_tells_of_like_ones() {
        CommandRun run = CommandRun.of("explain", article.toString(), "--claim", "c1", "--rule", "role-already-over");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("No rule has the name 'role-already-over': did you mean role-already-ended? Fix: ");
    }

    @Test
    void several_files_go_with_compare_alone() throws IOException {
        Files.writeString(article, "---\npublished: 2021-06-10\n---\nAda Lind, head of the Ferry Board, spoke on Tuesday.\n");
        Path other = Files.writeString(folder.resolve("other.md"), "---\npublished: 2021-06-12\npublisher: The Harbour Post\norigin: The Harbour Post\n"
                + "---\nAda Lind, head of the Ferry Board, spoke to reporters on Tuesday.\n");
        CommandRun refused = CommandRun.of("explain", article.toString(), other.toString(), "--claim", "c1");
        CommandRun compared = CommandRun.of("explain", "--compare", article.toString(), other.toString(), "--claim", "c1", "--rule", "same-role-elsewhere");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("--compare lets the others speak");
        assertThat(compared.out()).contains("other#c1");
    }

    @Test
    void a_file_of_claims_is_explained_like_an_article() throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.json"), CommandRun.of("extract", "--format", "json", article.toString()).out());
        String claim = id("Qasem Soleimani, commander");

        assertThat(CommandRun.of("explain", claims.toString(), "--claim", claim).out())
                .isEqualTo(CommandRun.of("explain", article.toString(), "--claim", claim).out());
        assertThat(CommandRun.of("explain", claims.toString(), "--claim", "quay#" + claim).code()).isEqualTo(1);
    }

    @Test
    void a_claim_said_for_the_third_time_is_explained_by_the_one_that_rules_saw() throws IOException {
        Path thrice = Files.writeString(folder.resolve("thrice.md"), "---\npublished: 2021-06-10\n---\n"
                + "Qasem Soleimani, commander of the Quds Force, spoke on Tuesday.\n\n".repeat(3));
        List<String> ids = CommandRun.of("explain", "--format", "jsonl", thrice.toString()).document().path("claims").valueStream()
                .filter(claim -> claim.path("kind").asString().equals("role")).map(claim -> claim.path("id").asString()).toList();

        assertThat(CommandRun.of("explain", thrice.toString(), "--claim", ids.get(2)).out())
                .contains("It says the same as claim " + ids.get(1) + ", which the rules were asked about in its stead.", "repeated-claim");
    }

    @Test
    void a_file_that_cannot_be_read_ends_with_2() {
        CommandRun run = CommandRun.of("explain", folder + "/gone.md", "--claim", "c1");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("gone.md");
    }

    @Test
    void output_is_what_the_golden_file_shows() throws IOException {
        Path home = Path.of("src", "test", "resources", "explain");
        CommandRun run = CommandRun.onTerminal(home, "explain", "--color", "never", "--claim", "c1", home + "/claims.json");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        GoldenFile.check("explanation.txt", run.out());
    }
}
