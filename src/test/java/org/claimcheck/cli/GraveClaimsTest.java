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

/** An accusation against, or the death of, a living person always needs a human decision. */
class GraveClaimsTest {

    private static final String DEATH = "death-of-a-living-person";
    private static final String ACCUSATION = "accusation-against-a-living-person";

    @TempDir
    private Path folder;
    private Path facts;

    @BeforeEach
    void write() throws Exception {
        facts = folder.resolve("facts");
        Files.createDirectories(facts.resolve("entities"));
        Files.createDirectories(facts.resolve("known"));
        Files.createDirectories(facts.resolve("accepted"));
        Files.writeString(facts.resolve("entities/quay.yaml"), "- {id: ada-lind, type: person, name: {en: Ada Lind}}\n"
                + "- {id: rolf-maas, type: person, name: {en: Rolf Maas}}\n- {id: mia-sand, type: person, name: {en: Mia Sand}}\n");
        Files.writeString(facts.resolve("known/quay.yaml"), "checked: 2024-12-31\nsources: [{publisher: The Harbour Post}]\nfacts:\n"
                + "  - {id: death-maas, event: death, subject: rolf-maas, on: 2015-03-02, participants: [{entity: mia-sand, role: actor}]}\n"
                + "  - {id: arrest-sand, event: arrest, subject: mia-sand, on: 2015-03-03}\n");
    }

    private Path article(String language, String body) throws Exception {
        return Files.writeString(folder.resolve("quay-grave.md"), "---\nid: quay-grave\npublished: 2021-06-10\npublisher: The Harbour Post\nlanguage: " + language
                + "\n---\n" + body + "\n");
    }

    private CommandRun verify(Path article, String... more) {
        List<String> words = new ArrayList<>(List.of("verify", "--format", "json", "--facts", facts.toString(), "--decisions", decisions()));
        words.addAll(List.of(more));
        words.add(article.toString());
        return CommandRun.of(words.toArray(String[]::new));
    }

    private String decisions() {
        return folder.resolve("decisions.jsonl").toString();
    }

    private List<JsonNode> grave(String language, String body) throws Exception {
        CommandRun run = verify(article(language, body));
        assertThat(run.out().lines().toList()).isNotEmpty();
        assertThat(PublishedSchema.errors("report", run.document().toString())).isEmpty();
        return run.document().path("grave").valueStream().toList();
    }

    /** What is grave in a text: the rule and the name of whom it concerns. */
    private List<String> weights(String language, String body) throws Exception {
        return grave(language, body).stream().map(claim -> claim.path("rule").asString() + ": "
                + claim.path("explanation").asString().replaceFirst("^.* (?:of|against) (.*), who is not known to be dead: a person has to decide\\.$", "$1")).toList();
    }

    @Test
    void are_deaths_and_killings_by_whoever_is_named() throws Exception {
        assertThat(weights("en", "Ada Lind died in Oslo on Tuesday. Karin Holt, a nurse, was killed by Jens Borg in Bergen on Monday."))
                .containsExactly(DEATH + ": Ada Lind", DEATH + ": Karin Holt", ACCUSATION + ": Jens Borg");
        assertThat(weights("fr", "Ada Lind est morte à Oslo mardi. Karin Holt, une infirmière, a été tuée par Jens Borg à Bergen lundi."))
                .containsExactly(DEATH + ": Ada Lind", DEATH + ": Karin Holt", ACCUSATION + ": Jens Borg");
    }

    @Test
    void are_what_courts_and_the_police_do_and_crimes_that_are_told_of_somebody() throws Exception {
        assertThat(weights("en", "Police arrested Ada Lind on Monday. Jens Borg was charged with fraud. Karin Holt was convicted of fraud. "
                + "Jens Borg kidnapped Nils Dahl in Bergen.")).containsExactly(ACCUSATION + ": Ada Lind", ACCUSATION + ": Jens Borg",
                ACCUSATION + ": Karin Holt", ACCUSATION + ": Jens Borg");
        assertThat(weights("fr", "La police a arrêté Ada Lind lundi. Jens Borg a été inculpé de fraude. Karin Holt a été condamnée à deux ans de prison."))
                .containsExactly(ACCUSATION + ": Ada Lind", ACCUSATION + ": Jens Borg", ACCUSATION + ": Karin Holt");
    }

    @Test
    void concern_the_one_who_is_sued_not_the_one_who_sues() throws Exception {
        assertThat(weights("en", "Ada Lind sued Jens Borg in Bergen on Monday.")).containsExactly(ACCUSATION + ": Jens Borg");
        assertThat(weights("fr", "Ada Lind a porté plainte contre Jens Borg lundi.")).containsExactly(ACCUSATION + ": Jens Borg");
    }

    @Test
    void are_hedged_and_relayed_ones_too_but_not_denied_or_negated_or_conditional_ones() throws Exception {
        assertThat(weights("en", "Ada Lind is thought to have died on Sunday. Evening Wire says Jens Borg was arrested."))
                .containsExactly(DEATH + ": Ada Lind", ACCUSATION + ": Jens Borg");
        assertThat(weights("fr", "Ada Lind serait morte dimanche.")).containsExactly(DEATH + ": Ada Lind");
        assertThat(weights("en", "Karin Holt denied that Ada Lind was arrested. Ada Lind was not charged with fraud. If Ada Lind dies, there will be a vote.")).isEmpty();
        assertThat(weights("fr", "Karin Holt a démenti que Ada Lind ait été arrêtée. Ada Lind n'a pas été inculpée. Si Ada Lind meurt, il y aura un vote.")).isEmpty();
    }

    @Test
    void name_whoever_is_accused_of_a_killing() throws Exception {
        assertThat(weights("fr", "Jens Borg est accusé d'avoir assassiné Nils Dahl.")).containsExactly(ACCUSATION + ": Jens Borg");
        assertThat(weights("en", "Karin Holt accuses Jens Borg of killing Nils Dahl.")).containsExactly(ACCUSATION + ": Jens Borg");
    }

    @Test
    void are_not_about_the_dead_about_groups_or_about_what_our_record_says_too() throws Exception {
        assertThat(weights("en", "Rolf Maas was killed on 2 March 2015. Rolf Maas was arrested in 2012. A soldier was killed on Monday. "
                + "Police arrested Mia Sand on 3 March 2015.")).isEmpty();
    }

    @Test
    void name_a_killer_whom_our_record_does_not_though_the_death_is_on_record() throws Exception {
        assertThat(weights("en", "Rolf Maas was killed by Jens Borg on 2 March 2015.")).containsExactly(ACCUSATION + ": Jens Borg");
        assertThat(weights("en", "Rolf Maas was killed by Mia Sand on 2 March 2015.")).isEmpty();
    }

    @Test
    void are_told_once_and_reopen_when_more_is_told() throws Exception {
        String first = "Jens Borg was arrested in Bergen on Monday. ";
        List<JsonNode> grave = grave("en", first + "The arrest of Jens Borg surprised Ada Lind.");
        assertThat(grave).singleElement().satisfies(claim -> assertThat(claim.path("repeats").size()).isEqualTo(1));
        decide(grave.get(0), "both-stand");
        assertThat(grave("en", first + "The sea was calm. The arrest of Jens Borg surprised Ada Lind.")).isEmpty();

        List<JsonNode> more = grave("en", first + "The arrest of Jens Borg surprised Ada Lind. Jens Borg was arrested in Oslo in 2009.");

        assertThat(more).singleElement().satisfies(claim -> {
            assertThat(claim.path("id")).isEqualTo(grave.get(0).path("id"));
            assertThat(claim.path("decision").path("state").asString()).isEqualTo("reopened");
            assertThat(claim.path("decision").path("changes").path(0).asString()).startsWith("new evidence ").contains("Oslo", "2009");
        });
    }

    private void decide(JsonNode claim, String judgement) {
        assertThat(CommandRun.of("decide", "--decisions", decisions(), "--reviewer", "Ada", claim.path("id").asString(), judgement).code()).isZero();
    }

    @Test
    void make_the_exit_code_tell_while_nobody_has_decided() throws Exception {
        Path article = article("en", "Jens Borg was arrested in Bergen on Monday.");
        CommandRun open = verify(article, "--fail-on", "undecided");
        Path baseline = Files.writeString(folder.resolve("baseline.json"), open.out());

        assertThat(open.code()).isEqualTo(1);
        assertThat(verify(article).code()).isZero();
        assertThat(verify(article, "--fail-on", "undecided", "--baseline", baseline.toString())).as("no baseline passes it").satisfies(run -> {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.document().path("grave").size()).isEqualTo(1);
        });

        decide(open.document().path("grave").path(0), "needs-work");
        assertThat(verify(article, "--fail-on", "undecided").code()).isEqualTo(1);
        decide(open.document().path("grave").path(0), "article-wrong");
        assertThat(verify(article, "--fail-on", "undecided").code()).isZero();
        assertThat(verify(article, "--fail-on", "contradiction,undecided", "--show-decided")).satisfies(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.document().path("grave").path(0).path("decision").path("state").asString()).isEqualTo("settled");
        });
        assertThat(verify(article, "--fail-on", "rumour").err()).contains("write contradiction, tension, corroboration, repetition, undecided or none");
    }

    @Test
    void are_passed_by_no_baseline_where_a_finding_speaks_against_them_either() throws Exception {
        Path article = article("en", "Mojtaba Amani was killed in Beirut on 17 September 2024.");
        CommandRun open = verify(article, "--fail-on", "undecided");
        Path baseline = Files.writeString(folder.resolve("baseline.json"), open.out());

        assertThat(open.code()).isEqualTo(1);
        assertThat(open.document().path("findings").path(0).path("kind").asString()).isEqualTo("contradiction");
        assertThat(verify(article, "--fail-on", "undecided", "--baseline", baseline.toString())).satisfies(run -> {
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.document().path("findings")).isEqualTo(open.document().path("findings"));
        });

        open.document().path("findings").forEach(finding -> decide(finding, "article-wrong"));
        assertThat(verify(article, "--fail-on", "undecided,contradiction").code()).isZero();
    }

    private CommandRun accept(Path article, String... more) {
        return CommandRun.of(Stream.of(List.of("facts", "accept", "--facts", facts.toString(), "--decisions", decisions()), List.of(more),
                List.of(article.toString())).flatMap(List::stream).toArray(String[]::new));
    }

    @Test
    void are_recorded_only_once_a_person_has_it_that_they_can_stand() throws Exception {
        Path article = article("en", "Jens Borg met Nils Dahl in Bergen on Tuesday. Jens Borg was arrested in Oslo on Monday.");
        CommandRun refused = accept(article);

        assertThat(refused.code()).isZero();
        assertThat(refused.out()).contains(": 1 added", "left out c2: The article tells of an accusation against Jens Borg, who is not known to be dead: "
                + "a person has to decide. Only claimcheck decide ").contains(" both-stand lets it be recorded");
        assertThat(accept(article, "--claims", "c2")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).contains(": 0 added", "left out c2");
        });

        JsonNode claim = grave("en", "Jens Borg met Nils Dahl in Bergen on Tuesday. Jens Borg was arrested in Oslo on Monday.").get(0);
        decide(claim, "misread");
        assertThat(accept(article).out()).contains("left out c2: Reviewers decided that the tool misread the words. Only claimcheck decide");
        decide(claim, "both-stand");
        assertThat(accept(article)).satisfies(run -> {
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains(": 1 added, 0 changed, 1 recorded before").doesNotContain("left out");
        });
    }

    @Test
    void that_a_finding_speaks_against_are_recorded_once_both_can_stand() throws Exception {
        Path article = article("en", "Rolf Maas was killed by Jens Borg on 9 March 2015.");
        String finding = verify(article).document().path("findings").path(0).path("id").asString();

        assertThat(accept(article, "--claims", "c1")).satisfies(run -> {
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).contains("left out c1", "accusation against Jens Borg", "decide " + finding + " both-stand");
        });
        CommandRun.of("decide", "--decisions", decisions(), "--reviewer", "Ada", finding, "both-stand");
        assertThat(accept(article, "--claims", "c1").out()).contains(": 1 added");
    }
}
