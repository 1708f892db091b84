package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.report.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerifyCommandTest {

    private static final String WRONG = "Qasem Soleimani, commander of the Quds Force, spoke to reporters on Tuesday.\n";
    private static final String RIGHT = "Esmail Qaani, commander of the Quds Force, spoke to reporters on Tuesday.\n";

    @TempDir
    private Path folder;
    private Path wrong;
    private Path right;

    @BeforeEach
    void write() throws IOException {
        wrong = article("wrong.md", "---\npublished: 2021-06-10\n---\n" + WRONG);
        right = article("right.md", "---\npublished: 2021-06-10\n---\n" + RIGHT);
    }

    @Test
    void prints_a_contradiction_with_its_evidence_and_ends_with_1() {
        CommandRun run = CommandRun.of("verify", wrong.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("CONTRADICTION  " + wrong + ":4:1", "“Qasem Soleimani, commander of the Quds Force”",
                "here           Qasem Soleimani, commander of the Quds Force on 8 June 2021", "— in the article’s own words",
                "record         Qasem Soleimani was killed by the United States at Baghdad International Airport on", "differs in     date: on 8 June 2021 ≠ on 3 January 2020", "judged as of   2021-06-08 (“Tuesday”; published 2021-06-10, front matter)",
                "facts/known/quds-force.yaml:", "nothing here is proof of truth").doesNotContain("\u001B");
    }

    /** Where the calendar decides there is no record to set beside the words. */
    @Test
    void names_countries_with_their_articles_and_tells_since_when_in_good_english() {
        CommandRun run = CommandRun.withInput("The United States imposed sanctions on Iran in 2019.\n\nEmmanuel Macron has been president of France since 2012.\n", "verify", "--published", "2021-06-10", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " ")).contains("According to the article, Emmanuel Macron has been president of France since 2012; in our record that began on 14 May 2017");
        CommandRun claims = CommandRun.withInput("The United States backs the European Union.\n", "extract", "--published", "2021-06-10", "-");
        assertThat(claims.out()).contains("The United States backs the European Union");
    }

    @Test
    void sets_what_the_words_give_beside_what_the_calendar_gives() {
        CommandRun run = CommandRun.withInput("Qasem Soleimani was killed on Monday, 3 January 2020.\n", "verify", "-");

        assertThat(run.out()).contains("differs in     reckoned: Monday ≠ Friday");
    }

    /** The day of a birth is no day on which somebody has an age. */
    @Test
    void sets_an_age_beside_the_one_that_the_record_gives() {
        CommandRun alive = CommandRun.withInput("Vladimir Putin, 45, travelled to Vienna on Tuesday.\n", "verify", "--published", "2021-06-10", "-");
        CommandRun dead = CommandRun.withInput("Margaret Thatcher died at the age of 77.\n", "verify", "--published", "2021-06-10", "-");

        assertThat(alive.out()).contains("differs in     age: 45 years ≠ 68 years").doesNotContain("date: ");
        assertThat(dead.out()).contains("differs in     reckoned: 77 years ≠ 87 years and 6 months").doesNotContain("date: ");
    }

    /** Near a place is no other place. */
    @Test
    void sets_no_place_beside_one_that_is_only_near_it() {
        CommandRun run = CommandRun.withInput("Qasem Soleimani was killed on 5 January 2020 near Baghdad International Airport.\n", "verify", "-");

        assertThat(run.out()).contains("differs in     date: on 5 January 2020 ≠ on 3 January 2020").doesNotContain("place: ");
    }

    /** A claim about a successor goes wrong in who came, or in whom the successor followed. */
    @Test
    void sets_the_successor_or_the_predecessor_beside_that_of_the_record() {
        CommandRun came = CommandRun.withInput("Theresa May was succeeded as British prime minister by Jeremy Hunt in July 2019.\n", "verify", "--published", "2021-06-10", "-");
        CommandRun unknown = CommandRun.withInput("Theresa May was succeeded as prime minister by Jo Nowhere in July 2019.\n", "verify", "--published", "2021-06-10", "-");
        CommandRun went = CommandRun.withInput("Boris Johnson succeeded David Cameron as prime minister in July 2019.\n", "verify", "--published", "2021-06-10", "-");

        assertThat(came.out()).contains("differs in     successor: Jeremy Hunt ≠ Boris Johnson").doesNotContain("predecessor: ");
        assertThat(unknown.out()).contains("TENSION", "differs in     successor: Jo Nowhere ≠ Boris Johnson");
        assertThat(went.out()).contains("differs in     predecessor: David Cameron ≠ Theresa May").doesNotContain("successor: ");
    }

    /** The score follows from who won: one error is told once. */
    @Test
    void tells_a_final_told_the_wrong_way_round_once() {
        CommandRun run = CommandRun.withInput("Croatia beat France 4-2 in the World Cup final in Moscow on July 15, 2018.\n", "verify", "--published", "2018-07-16", "-");

        assertThat(run.out()).contains("findings      1 contradiction\n", "rule           final-differs");
    }

    @Test
    void ends_with_0_where_nothing_is_contradicted() {
        CommandRun run = CommandRun.of("verify", right.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0 contradicted").contains("corroborated");
    }

    @Test
    void fails_on_the_kinds_that_are_named_alone() {
        assertThat(CommandRun.of("verify", "--fail-on", "tension", wrong.toString()).code()).isZero();
        assertThat(CommandRun.of("verify", "--fail-on", "none", wrong.toString()).code()).isZero();
        assertThat(CommandRun.of("verify", "--fail-on", "tension,corroboration", right.toString()).code()).isEqualTo(1);
    }

    @Test
    void prints_documents_that_follow_the_published_schemas() {
        CommandRun verified = CommandRun.of("verify", "--format", "jsonl", wrong.toString(), right.toString(), folder + "/gone.md");
        CommandRun extracted = CommandRun.of("extract", "--format", "jsonl", wrong.toString(), right.toString(), folder + "/gone.md");

        assertThat(verified.out().lines()).hasSize(3).allSatisfy(line -> assertThat(PublishedSchema.errors("report", line)).isEmpty());
        assertThat(extracted.out().lines()).hasSize(3).allSatisfy(line -> assertThat(PublishedSchema.errors("claims", line)).isEmpty());
        assertThat(verified.document().path("summary").path("contradicted").asInt()).isPositive();
        assertThat(verified.document().path("claims").path(0).path("verdict").asString()).isEqualTo("contradicted");
    }

    @Test
    void prints_the_same_documents_as_an_array() {
        CommandRun array = CommandRun.of("verify", "--format", "json", wrong.toString(), right.toString());
        CommandRun lines = CommandRun.of("verify", "--format", "jsonl", wrong.toString(), right.toString());

        assertThat(array.documents()).isEqualTo(lines.documents());
    }

    @Test
    void reads_standard_input() {
        CommandRun run = CommandRun.withInput(WRONG, "verify", "--published", "2021-06-10", "--language", "en", "--format", "jsonl", "-");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.document().path("article").path("file").asString()).isEqualTo("<stdin>");
        assertThat(run.document().path("article").path("publishedFrom").asString()).isEqualTo("option");
    }

    @Test
    void judges_claims_that_were_extracted_before() throws IOException {
        Path claims = article("claims.jsonl", CommandRun.of("extract", "--format", "jsonl", wrong.toString(), right.toString()).out());

        CommandRun run = CommandRun.of("verify", "--format", "jsonl", claims.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(CommandRun.of("verify", "--format", "jsonl", wrong.toString(), right.toString()).out());
        assertThat(CommandRun.withInput(Files.readString(claims), "verify", "--format", "jsonl", "-").code()).isEqualTo(1);
    }

    @Test
    void says_that_quotes_are_unchecked_without_the_text() throws IOException {
        Path claims = article("claims.jsonl", CommandRun.of("extract", "--format", "jsonl", wrong.toString()).out());
        Files.move(wrong, folder.resolve("moved.md"));

        CommandRun without = CommandRun.of("verify", claims.toString());
        CommandRun with = CommandRun.of("verify", "--article", folder.resolve("moved.md").toString(), claims.toString());

        assertThat(without.out()).contains("unchecked").contains("CONTRADICTION  " + wrong + " ");
        assertThat(with.out()).doesNotContain("unchecked").contains(":4:1");
    }

    @Test
    void lets_articles_speak_for_each_other_only_when_asked() throws IOException {
        Path one = article("one.md", "---\npublished: 2021-06-10\npublisher: One\n---\nAda Brandt met Rolf Maas in Oslo on Tuesday.\n");
        Path two = article("two.md", "---\npublished: 2021-06-11\npublisher: Two\n---\nAda Brandt met Rolf Maas in Oslo on Tuesday.\n");

        CommandRun alone = CommandRun.of("verify", "--format", "jsonl", one.toString(), two.toString());
        CommandRun compared = CommandRun.of("verify", "--compare", "--format", "jsonl", one.toString(), two.toString());
        CommandRun reversed = CommandRun.of("verify", "--compare", "--format", "jsonl", two.toString(), one.toString());

        assertThat(alone.documents()).allMatch(document -> document.path("findings").isEmpty());
        assertThat(compared.document().path("findings").path(0).path("kind").asString()).isEqualTo("corroboration");
        assertThat(compared.document().path("findings").path(0).path("evidence").path(0).path("id").asString()).isEqualTo("two#c1");
        assertThat(compared.document().path("findings").path(0).path("evidence").path(0).path("location").asString()).isEqualTo(two + ":5:1");
        assertThat(reversed.out().lines().sorted()).isEqualTo(compared.out().lines().sorted().toList());
    }

    @Test
    void lists_what_was_not_understood_when_asked() throws IOException {
        Path odd = article("odd.md", "Esmail Qaani shrugged thrice on 3 May 2021.\n");

        CommandRun silent = CommandRun.of("verify", odd.toString());
        CommandRun told = CommandRun.of("verify", "--unread", odd.toString());

        assertThat(silent.out()).contains("0 of 1 checkable sentences read, 1 not understood (--unread)");
        assertThat(told.out()).contains("not understood  1", odd + ":1:1\n", "Esmail Qaani shrugged thrice", "→ ")
                .contains("0 of 1 checkable sentences read, 1 not understood\n");
    }

    @Test
    void prints_contradictions_and_a_line_when_quiet() {
        CommandRun run = CommandRun.of("verify", "-q", right.toString());

        assertThat(run.out().lines().collect(Collectors.joining(" "))).startsWith(right + ": claims ").doesNotContain("knowledge");
    }

    @Test
    void uses_colours_on_terminals_and_when_told() {
        Path home = Path.of("").toAbsolutePath();

        assertThat(CommandRun.onTerminal(home, "verify", wrong.toString()).out()).contains("\u001B[1;31m");
        assertThat(CommandRun.onTerminal(home, "verify", "--color", "never", wrong.toString()).out()).doesNotContain("\u001B");
        assertThat(CommandRun.of("verify", "--color", "always", wrong.toString()).out()).contains("\u001B[1;31m");
    }

    @Test
    void shows_a_bar_for_many_files_on_a_terminal_only() throws IOException {
        List<String> args = List.of("verify", "--format", "jsonl", wrong.toString(), right.toString(), article("third.md", RIGHT).toString());

        CommandRun terminal = CommandRun.onTerminal(Path.of("").toAbsolutePath(), args.toArray(String[]::new));
        CommandRun pipe = CommandRun.of(args.toArray(String[]::new));

        assertThat(terminal.err()).contains("/3 files").endsWith("\r");
        assertThat(pipe.err()).isEmpty();
        assertThat(terminal.out()).isEqualTo(pipe.out());
    }

    @Test
    void adds_the_facts_and_rules_that_the_user_names() throws IOException {
        Path facts = folder.resolve("more-facts");
        article("more-facts/entities/ruritania.yaml", "- {id: anton-zapt, type: person, name: {en: Anton Zapt}}\n"
                + "- {id: fritz-tarlen, type: person, name: {en: Fritz Tarlen}}\n- {id: ruritania, type: country, name: {en: Ruritania}}\n");
        article("more-facts/vocabulary/offices.yaml", "- {id: ruritania/president, of: ruritania, holders: one, name: {en: president of Ruritania}, "
                + "titles: [president]}\n");
        article("more-facts/known/ruritania.yaml", "checked: 2024-12-31\nsources: [{publisher: Court Gazette}]\nfacts:\n"
                + "  - {id: president-zapt, holder: anton-zapt, office: ruritania/president, from: 2019-01-01, to: .., certainty: certain}\n");
        Path rules = folder.resolve("more-rules");
        article("more-rules/roles/office-held-by-another.drl", Files.readString(Path.of("rules/roles/office-held-by-another.drl"))
                .replaceFirst("@suggest\\( \"", "@suggest( \"Ask the palace. "));
        Path article = article("palace.md", "---\npublished: 2021-06-10\n---\nFritz Tarlen, president of Ruritania, spoke on Tuesday.\n");

        CommandRun shipped = CommandRun.of("verify", "--format", "jsonl", article.toString());
        CommandRun added = CommandRun.of("verify", "--format", "jsonl", "--facts", facts.toString(), "--rules", rules.toString(),
                article.toString());

        assertThat(shipped.document().path("findings")).isEmpty();
        assertThat(added.err()).isEmpty();
        JsonNode finding = added.document().path("findings").path(0);
        assertThat(finding.path("rule").asString()).isEqualTo("office-held-by-another");
        assertThat(finding.path("suggestion").asString()).startsWith("Ask the palace.");
        assertThat(added.document().path("knowledge").path("version")).isNotEqualTo(shipped.document().path("knowledge").path("version"));
    }

    private Path article(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void finds_every_error_planted_in_the_first_sample_and_nothing_else() {
        CommandRun run = CommandRun.of("verify", "-q", "facts/samples/2021-05-14-quiet-week.md");

        assertThat(run.out().lines().filter(line -> line.startsWith("CONTRADICTION"))).hasSize(5);
        assertThat(run.out()).contains("Esmail Qaani, commander of the Quds Force", "died on 3 January 2020", "Abbas al-Musawi",
                "Ismail Haniyeh", "Ali Larijani, speaker of the Iranian parliament");
    }

    @Test
    void a_misspelt_key_of_the_front_matter_is_told_and_a_foreign_one_passed_over() throws IOException {
        Path misspelt = article("misspelt.md", "---\npublised: 2021-06-10\n---\n" + WRONG);
        Path foreign = article("foreign.md", "---\nauthor: A. Roth\npublished: 2021-06-10\n---\n" + RIGHT);

        CommandRun run = CommandRun.of("verify", misspelt.toString(), foreign.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("misspelt.md:2:1: The front matter has no key \"publised\". Fix: Write \"published\", or remove it.");
        assertThat(run.out()).contains("foreign.md").contains("corroborated");
    }
}
