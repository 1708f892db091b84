package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.claimcheck.report.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Claims that another program or a person took from an article. */
class VerifyClaimsTest {

    private static final String TEXT = "---\npublished: 2021-06-10\n---\nQasem Soleimani, commander of the Quds Force, spoke on Tuesday.\n"
            + "Ada Brandt met Rolf Maas in Oslo.\n";

    @TempDir
    private Path folder;
    private Path article;

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(folder.resolve("quay.md"), TEXT);
    }

    @Test
    void are_judged_like_those_of_the_extractor() throws IOException {
        CommandRun run = verify(claims("quay.md", role("c1", "Qasem Soleimani, commander of the Quds Force", 0)));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.document().path("quotesChecked").asBoolean()).isTrue();
        assertThat(run.document().path("refused").size()).isZero();
        assertThat(run.document().path("claims").path(0).path("verdict").asString()).isEqualTo("contradicted");
    }

    @Test
    void may_name_people_and_bodies_in_either_language_instead_of_giving_ids() throws IOException {
        String named = """
                {"id": "c1", "kind": "role", "subject": {"name": "Qasem Soleimani", "type": "person"}, "predicate": "commander",
                 "object": {"name": "force qods", "type": "organization"}, "time": {"edtf": "2021-06-08"}, "modality": "asserted", "negated": false,
                 "quote": {"text": "Qasem Soleimani, commander of the Quds Force", "start": 0, "end": 44}}""";

        CommandRun run = verify(claims("quay.md", named));

        JsonNode claim = run.document().path("claims").path(0);
        assertThat(run.err()).isEmpty();
        assertThat(claim.path("verdict").asString()).isEqualTo("contradicted");
        assertThat(claim.path("subject").path("id").asString()).isEqualTo("qasem-soleimani");
        assertThat(claim.path("object").path("id").asString()).isEqualTo("quds-force");
        assertThat(claim.path("office").path("id").asString()).isEqualTo("quds-force/commander");
        assertThat(verify(claims("quay.md", named.replace("Qasem Soleimani\", \"type", "Soleimani\", \"type"))).document().path("claims").path(0)
                .path("subject").path("id").asString("")).as("a short name alone").isEmpty();
    }

    @Test
    void with_a_quote_elsewhere_are_refused_with_the_place_while_the_others_are_judged() throws IOException {
        Path claims = claims("quay.md", role("c1", "Qasem Soleimani, commander of the Quds Force", 0) + ",\n" + role("c2", "Ada Brandt met", 3));

        CommandRun json = verify(claims);
        CommandRun text = CommandRun.of("verify", claims.toString());
        CommandRun quiet = CommandRun.of("verify", "-q", claims.toString());

        String problem = claims + ":5:9: The quote does not stand at 3..17 of " + article + " but at 64..78 (" + article
                + ":5:1). Fix: Write start 64 and end 78.";
        assertThat(json.err()).isEqualToIgnoringNewLines(problem);
        assertThat(json.code()).isEqualTo(2);
        assertThat(json.document().path("claims").size()).isEqualTo(1);
        assertThat(json.document().path("claims").path(0).path("verdict").asString()).isEqualTo("contradicted");
        JsonNode refused = json.document().path("refused").path(0);
        assertThat(refused.path("claim").asString()).isEqualTo("c2");
        assertThat(refused.path("location").asString() + ": " + refused.path("what").asString() + ". Fix: " + refused.path("fix").asString() + ".")
                .isEqualTo(problem);
        assertThat(PublishedSchema.errors("report", json.out())).isEmpty();
        assertThat(text.out()).contains("CONTRADICTION", "refused       1 claim that cannot be used, not judged: the messages tell why");
        assertThat(quiet.out()).contains("1 claim", "refused");
        CommandRun extract = CommandRun.of("extract", "--format", "jsonl", claims.toString());
        assertThat(extract.code()).isEqualTo(2);
        assertThat(extract.document().path("claims").size()).isEqualTo(1);
    }

    @Test
    void without_the_text_are_judged_and_marked_unchecked() throws IOException {
        Path claims = claims("gone.md", role("c1", "Qasem Soleimani, commander of the Quds Force", 7));

        CommandRun json = verify(claims);

        assertThat(json.code()).isEqualTo(1);
        assertThat(json.document().path("quotesChecked").asBoolean(true)).isFalse();
        assertThat(PublishedSchema.errors("report", json.out())).isEmpty();
        assertThat(CommandRun.of("verify", claims.toString()).out()).contains("quotes        unchecked: the text of the article is not there "
                + "(--article FILE gives it)");
    }

    @Test
    void are_of_the_day_that_their_file_tells_else_of_the_one_that_the_user_gives() throws IOException {
        String dated = Files.readString(claims("quay.md", role("c1", "Qasem Soleimani, commander of the Quds Force", 0)));
        assertThat(dated).contains(",\"published\":\"2021-06-10\"");
        Path undated = Files.writeString(folder.resolve("undated.json"), dated.replace(",\"published\":\"2021-06-10\"", ""));

        CommandRun told = CommandRun.of("verify", "--published", "2022-01-01", Files.writeString(folder.resolve("dated.json"), dated).toString());
        CommandRun given = CommandRun.of("verify", "--published", "2022-01-01", undated.toString());

        assertThat(told.out()).contains("published     2021-06-10, file of claims");
        assertThat(given.out()).contains("published     2022-01-01, --published");
        assertThat(CommandRun.of("verify", undated.toString()).out()).contains("Set it with --published DATE");
        assertThat(PublishedSchema.errors("report", verify(folder.resolve("dated.json")).out())).isEmpty();
    }

    @Test
    void are_checked_against_the_text_that_the_user_names() throws IOException {
        Path claims = claims("gone.md", role("c1", "Qasem Soleimani, commander of the Quds Force", 7));

        CommandRun run = CommandRun.of("verify", "--format", "jsonl", "--article", article.toString(), claims.toString());

        assertThat(run.err()).contains("but at 0..44 (" + article + ":4:1). Fix: Write start 0 and end 44.");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void of_several_articles_are_checked_against_the_text_of_their_own() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        Files.writeString(claims, line("gone", "gone.md") + "\n" + line("quay", "elsewhere/quay.md") + "\n");

        CommandRun run = CommandRun.of("verify", "--format", "jsonl", "--article", article.toString(), claims.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.documents()).extracting(d -> d.path("quotesChecked").asBoolean()).containsExactly(false, true);
    }

    @Test
    void need_a_text_that_belongs_to_them() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        Files.writeString(claims, line("one", "one.md") + "\n" + line("two", "two.md") + "\n");

        CommandRun foreign = CommandRun.of("verify", "--format", "jsonl", "--article", article.toString(), claims.toString());
        CommandRun idle = CommandRun.of("verify", "--format", "jsonl", "--article", article.toString(), article.toString());
        CommandRun missing = CommandRun.of("verify", "--format", "jsonl", "--article", folder.resolve("no.md").toString(), claims.toString());

        assertThat(foreign.code()).isEqualTo(2);
        assertThat(foreign.err()).contains("No claims of this run are of the text --article " + article + ". Fix: ");
        assertThat(idle.code()).isEqualTo(2);
        assertThat(idle.err()).contains("No claims of this run are of the text");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err()).contains(folder.resolve("no.md") + ": ", "Fix: ");
    }

    @Test
    void of_a_text_that_cannot_be_read_are_unchecked() throws IOException {
        Files.write(folder.resolve("binary.md"), new byte[] {'a', 0, 1, 2, (byte) 0xff, 0});
        Path claims = claims("binary.md", role("c1", "Qasem Soleimani", 0));

        CommandRun run = verify(claims);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("binary.md: ").contains(". Fix: ");
        assertThat(run.document().path("quotesChecked").asBoolean(true)).isFalse();
    }

    @Test
    void come_from_standard_input_too() throws IOException {
        String claims = Files.readString(claims(article.toString(), role("c1", "Qasem Soleimani, commander of the Quds Force", 0)));

        assertThat(CommandRun.withInput(claims, "verify", "--format", "jsonl", "-").document().path("quotesChecked").asBoolean()).isTrue();
        CommandRun broken = CommandRun.withInput(claims.replace("Qasem", "Q\u00e9sem").getBytes(StandardCharsets.ISO_8859_1), "verify", "-");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("<stdin>: The input is not valid UTF-8. Fix: ");
    }

    @Test
    void in_one_document_do_not_stop_those_of_another() throws IOException {
        Path claims = folder.resolve("claims.jsonl");
        Files.writeString(claims, "{\"formatVersion\":1,\"article\":{\"id\":\"odd\",\"file\":\"odd.md\"},\"claims\":[]}\n" + line("quay", "quay.md") + "\n");

        CommandRun run = verify(claims);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(claims + ":1:1: ").contains("\"coverage\"");
        assertThat(run.documents()).hasSize(2);
        assertThat(run.documents().get(0).path("error").asString()).startsWith(claims + ":1:1: ");
        assertThat(run.documents().get(1).path("claims").size()).isEqualTo(1);
    }

    @Test
    void are_shown_with_what_was_not_understood() throws IOException {
        Path claims = folder.resolve("claims.json");
        Files.writeString(claims, line("quay", "quay.md").replace("\"read\":1,\"unread\":[]", "\"read\":0,\"unread\":[{\"start\":64,\"end\":97}]"));

        CommandRun text = CommandRun.of("verify", "--unread", claims.toString());

        assertThat(text.out()).contains("not understood  1", article + ":5:1", "Ada Brandt met Rolf Maas in Oslo.");
        assertThat(CommandRun.of("extract", "--explain", claims.toString()).out()).contains("by a person", article + ":5:1");
    }

    private static CommandRun verify(Path claims) {
        return CommandRun.of("verify", "--format", "jsonl", claims.toString());
    }

    private Path claims(String file, String claims) throws IOException {
        return Files.writeString(folder.resolve("claims.json"), "{\"formatVersion\":1,\"article\":{\"id\":\"quay\",\"file\":\"" + file
                + "\",\"published\":\"2021-06-10\"},\"coverage\":{\"checkableSentences\":1,\"read\":1,\"unread\":[]},\"claims\":[\n" + claims + "]}\n");
    }

    private static String line(String id, String file) {
        return "{\"formatVersion\":1,\"article\":{\"id\":\"" + id + "\",\"file\":\"" + file + "\",\"published\":\"2021-06-10\"},"
                + "\"coverage\":{\"checkableSentences\":1,\"read\":1,\"unread\":[]},\"claims\":["
                + role("c1", "Qasem Soleimani, commander of the Quds Force", 0).replace("\n", "") + "]}";
    }

    private static String role(String id, String quote, int start) {
        return "{\"id\":\"" + id + "\",\"kind\":\"role\",\"subject\":{\"id\":\"qasem-soleimani\",\"name\":\"Qasem Soleimani\",\"type\":\"person\"},"
                + "\"predicate\":\"commander\",\"object\":{\"id\":\"quds-force\",\"name\":\"Quds Force\",\"type\":\"organization\"},"
                + "\"office\":{\"id\":\"quds-force/commander\",\"name\":\"commander of the Quds Force\"},\"time\":{\"edtf\":\"2021-06-08\"},"
                + "\"modality\":\"asserted\",\"negated\":false,\"extractor\":\"a person\",\n\"quote\":{\"text\":\"" + quote + "\",\"start\":" + start
                + ",\"end\":" + (start + quote.length()) + "}}";
    }
}
