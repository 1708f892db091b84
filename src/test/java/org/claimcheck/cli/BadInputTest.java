package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.report.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong: a message with a place and a remedy, exit code 2, and everything else of the run is still done. */
class BadInputTest {

    private static final String TEXT = "Qasem Soleimani, commander of the Quds Force, spoke to reporters on Tuesday.\n";

    @TempDir
    private Path folder;
    private Path good;

    @BeforeEach
    void write() throws IOException {
        good = write("good.md", "---\npublished: 2021-06-10\n---\n" + TEXT);
    }

    // ---- articles

    @Test
    void missing_file() {
        refused(folder.resolve("gone.md"), "There is no such file. Fix: ");
    }

    @Test
    void directory() throws IOException {
        refused(Files.createDirectory(folder.resolve("articles")), "This is a directory. Fix: ");
    }

    @Test
    void empty_file() throws IOException {
        refused(write("empty.md", ""), "is empty");
        refused(write("blank.md", " \n\n"), "has no text");
        refused(write("matter.md", "---\ntitle: x\n---\n"), "has no text after its front matter");
    }

    @Test
    void weekday_that_is_not_that_of_its_date() {
        CommandRun run = CommandRun.withInput("PARIS, jeudi 5 février 2021 (AFP) – Emmanuel Macron a rencontré lundi Angela Merkel.", "extract",
                "--language", "fr", "--format", "jsonl", "-");

        assertThat(run.err()).isEqualToNormalizingNewlines("<stdin>:1:8: The dateline says \"jeudi 5 février 2021\", but that day was a Friday; "
                + "only its month is used. Fix: Give the day of publication with --published.\n");
        assertThat(run.code()).isZero();
        assertThat(run.document().path("article").path("published").stringValue()).isEqualTo("2021-02");
    }

    @Test
    void binary() throws IOException {
        refused(write("image.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2, 3}), "binary");
    }

    @Test
    void invalid_utf_8() throws IOException {
        refused(write("latin.txt", ("Le général est arrivé à Téhéran.\n").getBytes(StandardCharsets.ISO_8859_1)), "UTF-8");
    }

    @Test
    void file_over_the_size_limit() throws IOException {
        Path large = write("large.txt", TEXT.repeat(100));

        CommandRun run = CommandRun.of("verify", "--max-size", "5K", "--format", "jsonl", large.toString(), good.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(large + ": ").contains("more than 5000 bytes. Fix: ", "--max-size");
        assertThat(run.documents()).hasSize(2);
        assertThat(run.documents().get(1).path("findings").size()).isPositive();
        assertThat(CommandRun.of("verify", "--max-size", "8K", "--published", "2021-06-10", large.toString()).code()).isEqualTo(1);
    }

    @Test
    void front_matter_that_is_not_yaml() throws IOException {
        refused(write("matter.md", "---\ntitle: [a\npublished: 2021-06-10\n---\n" + TEXT), ":");
    }

    @Test
    void impossible_date() throws IOException {
        refused(write("date.md", "---\ntitle: a\npublished: 2021-02-30\n---\n" + TEXT), ":3:", "2021-02-30");
    }

    @Test
    void two_articles_of_one_id() throws IOException {
        Path twin = write("other/good.md", "---\npublished: 2021-06-10\n---\n" + TEXT);

        CommandRun run = CommandRun.of("verify", "--format", "jsonl", good.toString(), twin.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(twin + ": The article " + good + " has the same id 'good'. Fix: ");
        assertThat(run.documents()).hasSize(2);
        assertThat(run.documents().get(0).path("findings").size()).isPositive();
        assertThat(run.documents().get(1).path("error").asString()).contains("the same id");
    }

    @Test
    void file_that_was_not_read_takes_its_id_from_no_other() throws IOException {
        Path broken = write("good.json", "{\"formatVersion\": 1}");

        CommandRun run = CommandRun.of("verify", "--format", "jsonl", broken.toString(), good.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(broken + ":").doesNotContain("the same id");
        assertThat(run.documents().get(1).path("findings").size()).isPositive();
    }

    @Test
    void empty_name() {
        CommandRun run = CommandRun.of("verify", "--format", "jsonl", "", good.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualToNormalizingNewlines("'': This is no name of a file. Fix: Check the name.\n");
        assertThat(run.documents().get(1).path("findings").size()).isPositive();
    }

    @Test
    void standard_input_that_is_empty() {
        CommandRun run = CommandRun.of("verify", "--format", "jsonl", "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("<stdin>: ");
    }

    @Test
    void claims_that_do_not_follow_the_schema() throws IOException {
        refused(write("claims.json", "{\"formatVersion\": 1, \"article\": {\"id\": \"x\"}, \"claims\": []}"), ":1:", "\"file\"");
    }

    @Test
    void json_without_a_version() throws IOException {
        refused(write("claims.json", "{\"article\": {\"id\": \"x\", \"file\": \"x.md\"}, \"claims\": []}"), ":1:", "\"formatVersion\"");
        refused(write("odd.json", "{\"headline\": \"Anna Roth met Paul Martin.\"}"), ":1:", "\"formatVersion\"");
        refused(write("broken.jsonl", "Anna Roth met Paul Martin."), "This is not JSON");
    }

    @Test
    void text_output_says_that_the_file_was_not_read() {
        CommandRun run = CommandRun.of("verify", folder.resolve("gone.md").toString(), good.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("This file was not read, so nothing is said about it.", "CONTRADICTION", "2 files: ", "1 not read");
    }

    private void refused(Path file, String... words) {
        for (String command : new String[] {"verify", "extract"}) {
            CommandRun run = CommandRun.of(command, "--format", "jsonl", file.toString(), good.toString());

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith(file + ":").contains(words).contains(". Fix: ").doesNotContain("\tat ");
            assertThat(run.documents()).hasSize(2);
            assertThat(run.document().path("error").asString()).contains(words);
            assertThat(run.document().has("claims")).isFalse();
            assertThat(run.documents().get(1).path("claims").size()).isPositive();
            assertThat(run.out().lines()).allSatisfy(line -> assertThat(
                    PublishedSchema.errors(command.equals("verify") ? "report" : "claims", line)).isEmpty());
        }
    }

    // ---- facts

    private static final String ENTITIES = "- {id: anton-zapt, type: person, name: {en: Anton Zapt}}\n";

    @Test
    void facts_with_an_unknown_key() throws IOException {
        write("facts/entities/x.yaml", ENTITIES + "- id: fritz\n  type: person\n  nmae: {en: Fritz}\n  name: {en: Fritz}\n");

        flawedFacts("x.yaml:4:", "nmae");
    }

    @Test
    void facts_with_a_duplicate_key() throws IOException {
        write("facts/entities/x.yaml", ENTITIES + "- id: fritz\n  type: person\n  type: person\n  name: {en: Fritz}\n");

        flawedFacts("x.yaml:4:", "type");
    }

    @Test
    void facts_with_a_duplicate_id() throws IOException {
        write("facts/entities/x.yaml", ENTITIES + ENTITIES);

        flawedFacts("x.yaml:2:", "anton-zapt");
    }

    @Test
    void facts_with_a_dangling_reference() throws IOException {
        write("facts/entities/x.yaml", ENTITIES);
        write("facts/known/x.yaml", known("holder: anton-zaptt, office: quds-force/commander, from: 1901-01-01, to: 1902-01-01"));

        flawedFacts("known/x.yaml:4:", "anton-zaptt", "anton-zapt'");
    }

    @Test
    void facts_with_a_bad_date() throws IOException {
        write("facts/entities/x.yaml", ENTITIES);
        write("facts/known/x.yaml", known("holder: anton-zapt, office: quds-force/commander, from: 1901-13-01, to: 1902-01-01"));

        flawedFacts("known/x.yaml:4:", "1901-13-01");
    }

    private static String known(String fact) {
        return "checked: 2024-12-31\nsources: [{publisher: Court Gazette}]\nfacts:\n  - {id: zapt, " + fact + ", certainty: certain}\n";
    }

    private void flawedFacts(String... words) {
        flawed(CommandRun.of("verify", "--format", "jsonl", "--facts", folder.resolve("facts").toString(), good.toString()), "facts", words);
    }

    // ---- rules and patterns

    @Test
    void rule_that_does_not_compile() throws IOException {
        String text = rule().replace("officeId == $office,", "officeIds == $office,");
        write("rules/roles/office-held-by-another.drl", text);

        long line = text.lines().takeWhile(read -> !read.contains("officeIds")).count() + 1;
        flawedRules("office-held-by-another.drl:" + line + ": the rule does not compile: 'officeIds == $office' names nothing that is there. Fix: correct the name; ");
    }

    @Test
    void rule_with_a_syntax_error() throws IOException {
        write("rules/roles/office-held-by-another.drl", rule().replace("\nwhen\n", "\nwhen (((\n"));

        flawedRules("office-held-by-another.drl:");
    }

    @Test
    void two_rules_of_one_name() throws IOException {
        write("rules/roles/office-held-by-another.drl", rule());
        write("rules/offices/office-held-by-another.drl", rule());

        flawedRules("office-held-by-another.drl: ", "already");
    }

    @Test
    void rule_called_otherwise_than_its_file() throws IOException {
        write("rules/roles/my-rule.drl", rule());

        flawedRules("my-rule.drl:", "office-held-by-another");
    }

    @Test
    void template_that_names_a_field_that_does_not_exist() throws IOException {
        write("rules/roles/office-held-by-another.drl", rule().replace("{known.holder}", "{known.owner}"));

        flawedRules("office-held-by-another.drl:", "owner");
    }

    @Test
    void pattern_that_cannot_be_read() throws IOException {
        write("rules/patterns/en/mine.patterns", "pattern broken\n  <PERSON:a> (met <PERSON:b>\n  => event meeting a b\n  yes: x\n  no: y\n");

        flawedRules("mine.patterns:2:");
    }

    @Test
    void rule_pattern_and_tolerances_that_cannot_be_read() throws IOException {
        Path unreadable = Path.of("/proc/self/mem");
        assumeThat(unreadable).as("a file that nobody can read from its beginning, whatever his permissions").isRegularFile();
        List<Path> links = Stream.of("rules/roles/some-rule.drl", "rules/patterns/en/mine.patterns", "rules/tolerances.yaml").map(folder::resolve).toList();
        for (Path link : links) {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, unreadable);
        }

        flawedRules("some-rule.drl: the file cannot be read", "mine.patterns: ", "tolerances.yaml: the file cannot be read");

        for (Path link : links) {
            Files.delete(link);
        }
    }

    private static String rule() throws IOException {
        return Files.readString(Path.of("rules/roles/office-held-by-another.drl"));
    }

    private void flawedRules(String... words) {
        flawed(CommandRun.of("verify", "--format", "jsonl", "--rules", folder.resolve("rules").toString(), good.toString()), "rules", words);
    }

    /** Every line of the messages names a file of the folder, and the article is judged by the rest. */
    private void flawed(CommandRun run, String kind, String... words) {
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(words).doesNotContain("\tat ");
        assertThat(run.err().lines()).allMatch(line -> line.startsWith(folder.resolve(kind).toString()) && line.contains(". Fix: "));
        assertThat(run.document().path("findings").size()).isPositive();
    }

    // ---- usage

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "verify --formt json a.md           | --formt       | '--format'",
        "verify --published 2021-02-30 a.md | 2021-02-30    | --help",
        "verify --published 10/06/2021 a.md | 10/06/2021    | --help",
        "verify --language de a.md          | 'de'          | en or fr",
        "verify --format xml a.md           | 'xml' is none of text, html, markdown, json, | --help",
        "facts import --from xml --into b a | 'xml' is none of wikidata, sparql, popolo, ftm, table. | --help",
        "verify --fail-on errors a.md       | 'errors'      | contradiction",
        "verify --max-size big a.md         | 'big'         | 500K",
        "verify --facts no/such a.md        | no/such       | no folder",
        "verify --rules no/such a.md        | no/such       | no folder",
        "verify                             | FILE          | --help",
        "verfy a.md                         | verfy         | verify",
        "schema fact                        | fact          | --help",
        "date 2021-13                       | 2021-13       | --help",
        "''                                 | ''            | --help"})
    void wrong_usage(String arguments, String what, String fix) {
        CommandRun run = CommandRun.of(arguments.split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("claimcheck").contains(what, fix, ". Fix: ").doesNotContain("..", "Exception");
    }

    @Test
    void no_command() {
        CommandRun run = CommandRun.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("claimcheck: No command is given. Fix: ");
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }
}
