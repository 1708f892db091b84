package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What {@code verify --baseline} leaves out and what it tells. */
class BaselineTest {

    private static final String HEAD = "---\nid: memo\npublished: 2021-06-10\n---\n";
    private static final String ONE = "Ada Lind, director of the Harbour Board, spoke on Tuesday.\n";
    private static final String TWO = "The Quds Force was founded long ago. Hossein Salami, commander of the Quds Force, arrived in Damascus on Tuesday.\n";

    @TempDir
    private Path folder;
    private Path facts;
    private Path article;

    @BeforeEach
    void writeFacts() throws IOException {
        facts = folder.resolve("facts");
        Files.createDirectories(facts.resolve("entities"));
        Files.createDirectories(facts.resolve("vocabulary"));
        Files.createDirectories(facts.resolve("known"));
        Files.writeString(facts.resolve("entities/harbour.yaml"), """
                - {id: harbour-board, type: organization, name: {en: Harbour Board}}
                - {id: ada-lind, type: person, name: {en: Ada Lind}}
                - {id: rolf-maas, type: person, name: {en: Rolf Maas}}
                - {id: mia-sand, type: person, name: {en: Mia Sand}}
                """);
        Files.writeString(facts.resolve("vocabulary/offices.yaml"), """
                - {id: harbour-board/director, of: harbour-board, holders: one, name: {en: director of the Harbour Board}, titles: [director]}
                """);
        held("rolf-maas", "2024-12-31");
        article = folder.resolve("memo.md");
    }

    private void held(String holder, String checked) throws IOException {
        Files.writeString(facts.resolve("known/harbour.yaml"), """
                checked: %s
                sources: [{publisher: The Harbour Post}]
                facts:
                  - {id: harbour-director, holder: %s, office: harbour-board/director, from: 2019-03-01, to: .., certainty: certain}
                """.formatted(checked, holder));
    }

    private CommandRun verify(String format, String... more) {
        String[] args = new String[more.length + 8];
        System.arraycopy(new String[] {"verify", "--format", format, "--facts", facts.toString(), "--decisions", folder.resolve("none.jsonl").toString(),
            article.toString()}, 0, args, 0, 8);
        System.arraycopy(more, 0, args, 8, more.length);
        return CommandRun.of(args);
    }

    private String baseline(String format) {
        Path file = folder.resolve("before." + format);
        verify(format, "-o", file.toString());
        return file.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "jsonl"})
    void what_was_told_before_stays_out(String format) throws IOException {
        Files.writeString(article, HEAD + ONE);
        String before = baseline(format);

        CommandRun run = verify("json", "--baseline", before);

        assertThat(run.code()).isZero();
        assertThat(run.document().path("findings")).isEmpty();
        assertThat(run.document().path("baseline").path("asBefore").asInt()).isEqualTo(1);
        assertThat(verify("text", "--baseline", before).out()).contains("0 new; 1 as before, left out; 0 gone");
    }

    @Test
    void what_is_new_is_told() throws IOException {
        Files.writeString(article, HEAD + ONE);
        String before = baseline("json");
        Files.writeString(article, HEAD + "A sentence came in before.\n" + ONE + TWO);

        CommandRun run = verify("json", "--baseline", before);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.document().path("findings").valueStream().map(f -> f.path("kind").asString())).containsExactly("contradiction");
        assertThat(run.document().path("findings").path(0).path("explanation").asString()).contains("Hossein Salami");
        assertThat(run.document().path("baseline").path("asBefore").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_gone_is_named() throws IOException {
        Files.writeString(article, HEAD + ONE);
        String before = baseline("json");
        Files.writeString(article, HEAD + "Nothing is said.\n");

        JsonNode gone = verify("json", "--baseline", before).document().path("baseline").path("gone");

        assertThat(gone).singleElement().satisfies(one -> assertThat(one.path("explanation").asString()).contains("Ada Lind"));
        assertThat(verify("text", "--baseline", before).out()).contains("1 gone", "gone: contradiction").contains("Ada Lind");
    }

    @Test
    void what_rests_on_other_evidence_is_told_again() throws IOException {
        Files.writeString(article, HEAD + ONE);
        String before = baseline("json");
        held("mia-sand", "2024-12-31");

        CommandRun run = verify("json", "--baseline", before);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.document().path("findings")).hasSize(1);
        assertThat(run.document().path("baseline").path("gone")).isEmpty();
    }

    @Test
    void a_fact_that_was_only_checked_again_is_the_same_evidence() throws IOException {
        Files.writeString(article, HEAD + ONE);
        String before = baseline("json");
        held("rolf-maas", "2025-06-30");

        assertThat(verify("json", "--baseline", before).document().path("findings")).isEmpty();
    }

    @Test
    void an_article_that_the_earlier_report_does_not_know_is_told_in_full() throws IOException {
        Files.writeString(article, HEAD + ONE);
        String before = baseline("json");
        Files.writeString(article, HEAD.replace("memo", "other") + ONE);

        CommandRun run = verify("json", "--baseline", before);

        assertThat(run.document().path("findings")).hasSize(1);
        assertThat(run.document().has("baseline")).isFalse();
    }

    @Test
    void a_file_that_is_no_report_is_refused() throws IOException {
        Files.writeString(article, HEAD + ONE);

        for (String text : new String[] {"no json", "{\"a\": 1}"}) {
            CommandRun run = verify("json", "--baseline", Files.writeString(folder.resolve("wrong.json"), text).toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("wrong.json").contains("Fix: ");
        }
    }
}
