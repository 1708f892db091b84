package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.curation.ChangePlan;
import org.claimcheck.curation.FileChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsMergeTest {

    private static final String CLAIM = "{\"id\":\"vestby-o#c1\",\"article\":{\"id\":\"vestby-o\",\"sha256\":\"" + "0".repeat(64) + "\",\"language\":\"en\","
            + "\"published\":\"2021-06-10\",\"publishedFrom\":\"option\",\"publisher\":\"Evening Wire\",\"origin\":[\"Evening Wire\"]},\"kind\":\"event\","
            + "\"subject\":{\"id\":\"vestby-o\",\"name\":\"O. Vestby\",\"type\":\"person\"},\"predicate\":\"visit\",\"object\":{\"id\":\"beirut\",\"name\":\"Beirut\","
            + "\"type\":\"place\"},\"participants\":[{\"id\":\"vestby-o\",\"name\":\"O. Vestby\",\"type\":\"person\"}],\"time\":{\"edtf\":\"2021-06\",\"scope\":\"within\"},"
            + "\"modality\":\"asserted\",\"negated\":false,\"zone\":\"body\",\"quote\":{\"start\":0,\"end\":7,\"sha256\":\"" + "1".repeat(64) + "\"},\"extractor\":\"visits\"}\n";

    @TempDir
    private Path folder;
    private OwnFacts own;

    @BeforeEach
    void write() throws Exception {
        own = OwnFacts.in(folder);
        own.write("entities/later.yaml", """
                # Found in the archive.
                - id: vestby-o
                  type: person
                  name: {en: O. Vestby, fr: Orla Vestby}
                  short: [Vestby, Mme Vestby]
                  never: [rolf-maas]
                  formerly: [vestby-old]
                # A ship.
                - {id: sea-hawk, type: thing, name: {en: Sea Hawk}, never: [vestby-o, orla-vestby]}
                """);
        own.write("known/later.jsonl", "{\"id\":\"later\", \"holder\" : \"vestby-o\",\"office\":\"harbour-board/director\",\"on\":\"2012\",\"checked\":\"2024-12-31\","
                + "\"replaces\":[\"rolf-maas\"],\"sources\":[{\"publisher\":\"vestby-o\"}]}\n");
        own.write("known/later.yaml", """
                checked: 2024-12-31
                sources: [{publisher: W}]
                facts:
                  - {id: met, event: meeting, participants: [{entity: "vestby-o", role: host}, {entity: rolf-maas}], on: 2015}   # vestby-o
                  - id: said
                    measure: personnel
                    subject: harbour-board
                    value: 99
                    said-by: vestby-o
                """);
        own.write("accepted/vestby-o.jsonl", CLAIM);
    }

    @Test
    void makes_all_that_names_the_one_name_the_other_and_changes_nothing_else() throws Exception {
        CommandRun run = own.facts("merge", "orla-vestby", "O. Vestby");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("mine/entities/port.yaml: changed\nmine/entities/later.yaml: changed\nmine/known/later.jsonl: changed\n"
                + "mine/known/later.yaml: changed\nmine/accepted/vestby-o.jsonl: changed\nmerge of vestby-o into orla-vestby: 5 files\n");
        assertThat(own.read("entities/port.yaml")).isEqualTo(OwnFacts.ENTITIES.replace("  also: [Orla Vestby-Holm]   # after her wedding\n  short: [Vestby]\n  gender: female\n",
                "  also: [Orla Vestby-Holm, O. Vestby]   # after her wedding\n  short: [Vestby, Mme Vestby]\n  gender: female\n  never: [rolf-maas]\n"
                        + "  formerly: [vestby-o, vestby-old]\n"));
        assertThat(own.read("entities/later.yaml")).isEqualTo("""
                # Found in the archive.
                # A ship.
                - {id: sea-hawk, type: thing, name: {en: Sea Hawk}, never: [orla-vestby]}
                """);
        assertThat(own.read("known/later.jsonl")).startsWith("{\"id\":\"later\", \"holder\" : \"orla-vestby\",").endsWith("\"sources\":[{\"publisher\":\"vestby-o\"}]}\n");
        assertThat(own.read("known/later.yaml")).contains("[{entity: \"orla-vestby\", role: host}, {entity: rolf-maas}], on: 2015}   # vestby-o\n", "    said-by: orla-vestby\n");
        assertThat(own.read("accepted/vestby-o.jsonl")).isEqualTo(CLAIM.replace("{\"id\":\"vestby-o\",\"name\"", "{\"id\":\"orla-vestby\",\"name\""));
        assertThat(own.facts("show", "vestby-o").out()).startsWith("Orla Vestby (orla-vestby)").contains("formerly  vestby-o, vestby-old", "later, mine/known/later.jsonl:1");
        assertThat(Files.exists(own.path(".changes"))).isFalse();
    }

    @Test
    void shows_what_would_change_as_a_diff() throws Exception {
        CommandRun run = own.facts("merge", "vestby-o", "orla-vestby", "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("--- mine/entities/later.yaml\n+++ mine/entities/later.yaml\n@@ -2,8 +2,10 @@\n - id: vestby-o\n",
                "+  also: [Orla Vestby-Holm]\n", "-- id: orla-vestby\n", "\nwould be merge of orla-vestby into vestby-o: 3 files\n");
        assertThat(own.read("entities/port.yaml")).isEqualTo(OwnFacts.ENTITIES);
    }

    @Test
    void refuses_those_who_cannot_be_the_same_unless_forced() throws Exception {
        own.write("known/birth.yaml", "- {id: birth-o, event: birth, subject: vestby-o, on: 1960-04, checked: 2024-12-31, sources: [{publisher: W}]}\n");

        CommandRun born = own.facts("merge", "orla-vestby", "vestby-o");
        CommandRun other = own.facts("merge", "orla-vestby", "sea-hawk");
        CommandRun forced = own.facts("merge", "orla-vestby", "sea-hawk", "--force");

        assertThat(born.code()).isEqualTo(1);
        assertThat(born.out()).isEmpty();
        assertThat(born.err()).contains("Our record speaks against their being the same. Fix: ",
                "  the birth of orla-vestby was on 2 April 1961 (birth-vestby, mine/known/port.yaml:14), that of vestby-o in April 1960 (birth-o, mine/known/birth.yaml:1)");
        assertThat(other.err()).contains("  orla-vestby is a person, sea-hawk a thing", "  our record names them as mistaken for each other ('never')");
        assertThat(forced.code()).isZero();
        assertThat(own.read("entities/port.yaml")).contains("also: [Orla Vestby-Holm, Sea Hawk]").doesNotContain("formerly: [sea-hawk, ");
    }

    @Test
    void tells_facts_that_say_the_same_afterwards() throws Exception {
        own.write("known/birth.yaml", "- {id: birth-o, event: birth, subject: vestby-o, on: 1961-04-02, checked: 2024-12-31, sources: [{publisher: W}]}\n");

        assertThat(own.facts("merge", "orla-vestby", "vestby-o").err()).isEqualTo("note: these facts say the same now: birth-o, birth-vestby\n");
    }

    @Test
    void finishes_or_takes_back_what_was_interrupted() throws Exception {
        FileChange change = new FileChange(own.path("entities/later.yaml"), own.read("entities/later.yaml"), "[]\n");
        ChangePlan.write(folder, "merge of a into b", List.of(change));

        CommandRun refused = own.facts("merge", "orla-vestby", "vestby-o");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).isEqualTo("claimcheck facts merge: An earlier merge was interrupted (merge of a into b). "
                + "Fix: go on with claimcheck facts merge --resume, or back with --undo.\n");
        assertThat(own.facts("merge", "--resume").out()).isEqualTo("merge of a into b: finished, 1 file\n");
        assertThat(own.read("entities/later.yaml")).isEqualTo("[]\n");
        assertThat(own.facts("merge", "--undo").err()).contains("--undo: no merge was interrupted");
    }

    @Test
    void tells_what_is_wrong_with_its_arguments() throws IOException {
        assertThat(own.facts("merge", "orla-vestby").err()).contains("Give two entities, or --resume, or --undo");
        assertThat(own.facts("merge", "orla-vestby", "Orla Vestby-Holm").err()).contains("are one entity already: orla-vestby");
        assertThat(own.facts("merge", "Vestby", "rolf-maas").err()).contains("'Vestby' is a name of 3 entities");
    }
}
