package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.report.PublishedSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DecisionsCommandTest {

    private static final String SALAMI = "Hossein Salami, commander of the Quds Force, arrived in Damascus on Tuesday.\n";
    private static final String ROLF = "Rolf Maas, director of the Harbour Board, spoke.\n";

    @TempDir
    private Path folder;
    private Path facts;
    private Path article;

    @BeforeEach
    void write() throws Exception {
        facts = Files.createDirectories(folder.resolve("facts"));
        Files.createDirectories(facts.resolve("entities"));
        Files.createDirectories(facts.resolve("vocabulary"));
        Files.createDirectories(facts.resolve("known"));
        Files.writeString(facts.resolve("entities/harbour.yaml"), "- {id: harbour-board, type: organization, name: {en: Harbour Board}}\n"
                + "- {id: ada-lind, type: person, name: {en: Ada Lind}}\n- {id: rolf-maas, type: person, name: {en: Rolf Maas}}\n");
        Files.writeString(facts.resolve("vocabulary/offices.yaml"), "- {id: harbour-board/director, of: harbour-board, holders: one, "
                + "name: {en: director of the Harbour Board}, titles: [director]}\n");
        fact("2019-03-01", "2024-12-31", "The Harbour Post");
        article = folder.resolve("quay.md");
        article(SALAMI + ROLF);
    }

    private void fact(String from, String checked, String... publishers) throws Exception {
        Files.writeString(facts.resolve("known/harbour.yaml"), "checked: " + checked + "\nsources: ["
                + String.join(", ", Stream.of(publishers).map(name -> "{publisher: " + name + "}").toList()) + "]\nfacts:\n"
                + "  - {id: director-lind, holder: ada-lind, office: harbour-board/director, from: " + from + ", to: .., certainty: certain}\n");
    }

    private void article(String body) throws Exception {
        Files.writeString(article, "---\nid: quay\npublished: 2021-06-10\n---\n" + body);
    }

    private Path file() {
        return folder.resolve("decisions.jsonl");
    }

    private JsonNode verify(String... more) {
        List<String> words = new ArrayList<>(List.of("verify", "--format", "json", "--decisions", file().toString(), "--facts", facts.toString()));
        words.addAll(List.of(more));
        words.add(article.toString());
        return CommandRun.of(words.toArray(String[]::new)).document();
    }

    private String fingerprint(JsonNode report, String name) {
        return report.path("findings").valueStream().filter(finding -> finding.path("statement").asString().contains(name)).findFirst().orElseThrow()
                .path("id").asString();
    }

    private CommandRun decide(Path file, String reviewer, String... words) {
        return CommandRun.of(Stream.concat(Stream.of("decide", "--decisions", file.toString(), "--reviewer", reviewer), Stream.of(words)).toArray(String[]::new));
    }

    private CommandRun decisions(String command, String... words) {
        return CommandRun.of(Stream.concat(Stream.of("decisions", command, "--decisions", file().toString()), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void lists_what_was_decided_with_what_became_of_it() throws Exception {
        JsonNode report = verify();
        String salami = fingerprint(report, "Salami");
        String rolf = fingerprint(report, "Rolf");
        decide(file(), "Ada", salami, "article-wrong", "-m", "he \u001B[31mwas not");
        decide(file(), "Ada", rolf, "both-stand");
        decide(file(), "Mia", rolf, "article-wrong");

        assertThat(Files.readAllLines(file())).allSatisfy(line -> assertThat(PublishedSchema.errors("decision", line)).isEmpty());
        CommandRun all = decisions("list");
        assertThat(all.err()).isEmpty();
        assertThat(all.code()).isZero();
        assertThat(all.out()).contains(salami + "  settled  office-held-by-another  quay\n  Hossein Salami, commander of the Quds Force",
                "\n  the article is wrong, says Ada on 20", ": he [31mwas not\n", rolf + "  contested  office-held-by-another  quay\n  Rolf Maas",
                "both can stand, says Ada", "2 findings decided about: 1 contested, 1 settled\n").doesNotContain("\u001B");
        assertThat(decisions("list", "--contested").out()).contains(rolf, "1 finding decided about").doesNotContain(salami);
        assertThat(decisions("list", "--stale")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--stale needs the articles: name them");
        });

        article(ROLF);
        CommandRun now = decisions("list", "--facts", facts.toString(), article.toString());
        assertThat(now.out()).contains(salami + "  stale", rolf + "  contested", "2 findings decided about: 1 contested, 1 stale\n");
        assertThat(decisions("list", "--stale", "--facts", facts.toString(), article.toString()).out()).contains(salami).doesNotContain(rolf);
    }

    @Test
    void reopens_a_finding_when_its_evidence_changes_and_tells_what_changed() throws Exception {
        String rolf = fingerprint(verify(), "Rolf");
        decide(file(), "Ada", rolf, "both-stand");
        assertThat(verify().path("findings").valueStream().map(finding -> finding.path("id").asString())).doesNotContain(rolf);

        fact("2019-03-01", "2025-06-30", "The Harbour Post");
        assertThat(verify().path("findings").valueStream().map(finding -> finding.path("id").asString())).as("only checked again").doesNotContain(rolf);

        fact("2018-05", "2025-06-30", "The Harbour Post", "Evening Wire");
        JsonNode finding = verify().path("findings").valueStream().filter(one -> one.path("id").asString().equals(rolf)).findFirst().orElseThrow();
        assertThat(finding.path("decision").path("state").asString()).isEqualTo("reopened");
        assertThat(finding.path("decision").path("changes").path(0).asString()).startsWith("director-lind said “Ada Lind").contains("1 March 2019", "now “", "May 2018",
                "Evening Wire");
        assertThat(decisions("list", "--reopened", "--facts", facts.toString(), article.toString()).out())
                .contains(rolf + "  reopened", "since then: director-lind said", "1 finding decided about: 1 reopened");

        decide(file(), "Ada", rolf, "both-stand");
        assertThat(verify().path("summary").path("decided").asInt()).isEqualTo(1);
    }

    @Test
    void keeps_a_decision_while_the_article_is_edited_elsewhere_and_drops_it_with_the_claim() throws Exception {
        decide(file(), "Ada", fingerprint(verify(), "Rolf"), "both-stand");

        article("Esmail Qaani met Hassan Nasrallah in Beirut on Monday. " + ROLF + "The sea was calm.\n");
        assertThat(verify().path("summary").path("decided").asInt()).isEqualTo(1);
        Files.move(article, folder.resolve("moved.txt"));
        article = folder.resolve("moved.txt");
        assertThat(verify().path("summary").path("decided").asInt()).isEqualTo(1);

        article("Rolf Maas, acting director of the Harbour Board, spoke. Rolf Maas was director of the Harbour Board in 2022.\n");
        assertThat(verify().path("summary").path("decided").asInt()).isZero();
    }

    @Test
    void prunes_what_is_no_longer_found() throws Exception {
        JsonNode report = verify();
        String salami = fingerprint(report, "Salami");
        String rolf = fingerprint(report, "Rolf");
        decide(file(), "Ada", salami, "needs-work");
        decide(file(), "Ada", salami, "article-wrong");
        decide(file(), "Ada", rolf, "both-stand");
        byte[] before = Files.readAllBytes(file());
        article(ROLF);

        CommandRun dry = decisions("prune", "--dry-run", "--facts", facts.toString(), article.toString());
        assertThat(dry.out()).contains(salami + "  office-held-by-another  quay\n", "needs work, says Ada", "the article is wrong, says Ada",
                "2 decisions about 1 finding would be removed from " + file() + "\n").doesNotContain(rolf);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);

        Path other = Files.writeString(folder.resolve("other.md"), "The sea was calm.\n");
        assertThat(decisions("prune", "--facts", facts.toString(), other.toString()).out()).contains("0 decisions about 0 findings removed");

        Path broken = Files.writeString(facts.resolve("known/broken.yaml"), "facts: [{\n");
        assertThat(decisions("prune", "--facts", facts.toString(), article.toString())).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("nothing was removed. Fix: mend them first.");
        });
        Files.delete(broken);
        assertThat(Files.readAllBytes(file())).isEqualTo(before);

        CommandRun run = decisions("prune", "--facts", facts.toString(), article.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("2 decisions about 1 finding removed from " + file() + "\n");
        assertThat(Files.readString(file())).contains(rolf).doesNotContain(salami);
    }

    @Test
    void brings_in_the_decisions_of_another_file_and_shows_what_contradicts() throws Exception {
        JsonNode report = verify();
        String salami = fingerprint(report, "Salami");
        String rolf = fingerprint(report, "Rolf");
        Path other = folder.resolve("other.jsonl");
        decide(file(), "Ada", rolf, "both-stand");
        decide(other, "Mia", rolf, "article-wrong", "-m", "Lind signed it");
        decide(other, "Mia", salami, "article-wrong");

        CommandRun run = decisions("merge", other.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("2 decisions added to " + file() + ", 0 there before\n").contains(rolf + "  contested",
                "the article is wrong, says Mia", "Lind signed it", "both can stand, says Ada").doesNotContain(salami);
        assertThat(decisions("merge", other.toString()).out()).isEqualTo("0 decisions added to " + file() + ", 2 there before\n");
        assertThat(verify().path("findings").path(0).path("decision").path("state").asString()).isEqualTo("contested");
    }

    @Test
    void tells_what_cannot_be_brought_in_and_brings_in_the_rest() throws Exception {
        Path other = folder.resolve("other.jsonl");
        decide(other, "Mia", fingerprint(verify(), "Salami"), "article-wrong");
        Files.writeString(other, "rubbish\n" + Files.readString(other));

        CommandRun run = decisions("merge", other.toString(), folder.resolve("none.jsonl").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(other + ":1:1: This line is not one JSON object. Fix: ", folder.resolve("none.jsonl") + ": There is no such file. Fix: ");
        assertThat(run.out()).contains("1 decision added");
    }
}
