package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsAddTest {

    @TempDir
    private Path folder;
    private OwnFacts own;

    @BeforeEach
    void write() throws Exception {
        own = OwnFacts.in(folder);
    }

    private CommandRun add(String... words) {
        return own.facts(Stream.concat(Stream.of("add"), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void writes_a_role_to_a_file_of_its_own() throws Exception {
        CommandRun run = add("role", "--holder", "Aksel Vestby", "--office", "directeur du Conseil", "--from", "1990", "--to", "1995~", "--source", "The Harbour Post",
                "--title", "Vestby: \"enough\"", "--url", "https://example.org/v", "--source-date", "1995", "--source", "Evening Wire", "--checked", "2024-12-31",
                "--certainty", "likely", "--replaced-by", "rolf-maas");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("mine/known/added.yaml:1: added harbour-board-director-aksel-vestby: Aksel Vestby, director of the Harbour Board "
                + "from 1990 to about 1995\n");
        assertThat(own.read("known/added.yaml")).isEqualTo("""
                - id: harbour-board-director-aksel-vestby
                  holder: aksel-vestby
                  office: harbour-board/director
                  replaced-by: [rolf-maas]
                  from: 1990
                  to: 1995~
                  certainty: likely
                  checked: 2024-12-31
                  sources:
                    - publisher: The Harbour Post
                      title: "Vestby: \\"enough\\""
                      url: https://example.org/v
                      date: 1995
                    - publisher: Evening Wire
                """);
        assertThat(own.facts("show", "aksel-vestby").out()).contains("1990/1995~; likely; checked 2024-12-31", "Evening Wire");
    }

    @Test
    void changes_nothing_else_in_a_file_that_is_there() throws Exception {
        CommandRun run = add("event", "--type", "death", "--subject", "Orla Vestby-Holm", "--on", "2025-05", "--checked", "2025-06-01", "--file", own.path("known/port.yaml").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("mine/known/port.yaml:17: added death-orla-vestby: Orla Vestby died in May 2025\n");
        assertThat(own.read("known/port.yaml")).isEqualTo(OwnFacts.KNOWN + "  - id: death-orla-vestby\n    event: death\n    subject: orla-vestby\n    on: 2025-05\n    checked: 2025-06-01\n");
    }

    @Test
    void keeps_line_breaks_and_takes_json_lines_too() throws Exception {
        own.write("entities/more.yaml", "- id: ferry-line\r\n  type: organization\r\n  name: {en: Ferry Line}");

        assertThat(add("entity", "--type", "thing", "--name", "Mole No. 5, west", "--name-fr", "Môle", "--file", own.path("entities/more.yaml").toString()).err()).isEmpty();
        add("relation", "--type", "backs", "--subject", "ferry-line", "--object", "harbour-board", "--from", "2001", "--source", "The Harbour Post", "--checked", "2024-12-31",
                "--file", own.path("known/more.jsonl").toString());

        assertThat(own.read("entities/more.yaml")).isEqualTo("- id: ferry-line\r\n  type: organization\r\n  name: {en: Ferry Line}\r\n\r\n"
                + "- id: mole-no-5-west\r\n  type: thing\r\n  name: {en: \"Mole No. 5, west\", fr: Môle}\r\n");
        assertThat(own.read("known/more.jsonl")).isEqualTo("{\"id\":\"ferry-line-backs-harbour-board\",\"relation\":\"backs\",\"subject\":\"ferry-line\","
                + "\"object\":\"harbour-board\",\"from\":\"2001\",\"checked\":\"2024-12-31\",\"sources\":[{\"publisher\":\"The Harbour Post\"}]}\n");
    }

    @Test
    void refuses_what_is_there_and_what_cannot_be() throws Exception {
        CommandRun there = add("role", "--holder", "rolf-maas", "--office", "harbour-board/director", "--from", "2000", "--source", "W", "--checked", "2024-12-31");
        CommandRun wrong = add("role", "--holder", "aksel-vestby", "--office", "harbour-board/director", "--from", "2001", "--to", "2005", "--source", "W", "--checked",
                "2024-12-31");

        assertThat(there.code()).isEqualTo(1);
        assertThat(there.out()).isEmpty();
        assertThat(there.err()).isEqualTo("""
                claimcheck facts add role: Our record has this already, or something that may be the same. Fix: correct what is wrong, or add it all the same with --force.
                  record: Rolf Maas, director of the Harbour Board from about 1998 to 30 June 2011
                    1998~/2011-06-30; likely; checked 2024-12-31; harbour-director-maas, mine/known/port.yaml:6
                """);
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("Our record speaks against this", "  office-held-by-two: ", "  record: Rolf Maas, director of the Harbour Board");
        assertThat(Files.exists(own.path("known/added.yaml"))).isFalse();
        assertThat(add("role", "--holder", "aksel-vestby", "--office", "harbour-board/director", "--from", "2001", "--to", "2005", "--source", "W", "--checked",
                "2024-12-31", "--force").code()).isZero();
        assertThat(Files.exists(own.path("known/added.yaml"))).isTrue();
    }

    @Test
    void refuses_what_the_check_of_the_record_finds() throws Exception {
        String[] rest = {"--source", "W", "--checked", "2024-12-31"};

        CommandRun unborn = add(with(rest, "role", "--holder", "orla-vestby", "--office", "harbour-board/director", "--from", "1950", "--to", "1955"));
        CommandRun again = add(with(rest, "role", "--holder", "orla-vestby", "--office", "harbour-board/director", "--from", "1990", "--to", "1991", "--dry-run"));
        CommandRun died = add(with(rest, "event", "--type", "death", "--subject", "orla-vestby", "--on", "2024-05"));

        assertThat(unborn.code()).isEqualTo(1);
        assertThat(unborn.err()).contains("Our record speaks against this", "  tenure-before-birth: With this added: In our record Orla Vestby was director", "  record: Orla Vestby was born on 2 April 1961");
        assertThat(again.err()).isEmpty();
        assertThat(died.code()).isEqualTo(1);
        assertThat(died.err()).contains("  tenure-after-death: ", "harbour-director-vestby");
    }

    @Test
    void adds_an_office_by_which_roles_can_be_told() throws Exception {
        CommandRun run = add("office", "--of", "Harbour Board", "--name", "pilot of the Harbour Board", "--name-fr", "pilote du Conseil du port", "--title", "captain",
                "--holders", "many");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("mine/vocabulary/offices.yaml:").contains(": added harbour-board/captain: pilot of the Harbour Board\n");
        assertThat(own.read("vocabulary/offices.yaml")).startsWith(OwnFacts.OFFICES).endsWith("""
                - id: harbour-board/captain
                  of: harbour-board
                  holders: many
                  name: {en: pilot of the Harbour Board, fr: pilote du Conseil du port}
                  titles: [captain]
                """);
        assertThat(add("role", "--holder", "rolf-maas", "--office", "pilote du Conseil", "--from", "1990", "--to", "1991", "--source", "W", "--checked", "2024-12-31").out())
                .contains("added harbour-board-captain-rolf-maas: Rolf Maas, pilot of the Harbour Board from 1990 to 1991");
    }

    @Test
    void refuses_an_office_that_is_there_or_has_a_title_that_is_none() {
        CommandRun there = add("office", "--of", "harbour-board", "--name", "Director of the Harbour Board", "--holders", "one", "--id", "harbour-board/head");
        CommandRun taken = add("office", "--of", "harbour-board", "--name", "Chief", "--title", "director", "--holders", "one");
        CommandRun title = add("office", "--of", "harbour-board", "--name", "Chief", "--title", "directr", "--holders", "one");
        CommandRun place = add("office", "--of", "harbour-board", "--name", "Chief", "--holders", "one", "--file", own.path("vocabulary/more.yaml").toString());

        assertThat(there.code()).isEqualTo(1);
        assertThat(there.err()).contains("Our record has an office of this name already", "  record: director of the Harbour Board (harbour-board/director), mine/vocabulary/offices.yaml:1");
        assertThat(taken.err()).contains("--id: the id is taken: mine/vocabulary/offices.yaml:1 has it");
        assertThat(add("office", "--of", "harbour-board", "--name", "Pilot of the Harbour-Board", "--holders", "many", "--dry-run").out()).contains("- id: harbour-board/pilot\n");
        assertThat(title.err()).contains("No title has the name 'directr': did you mean director?");
        assertThat(place.err()).contains("--file: no offices are read from", "write DIR/vocabulary/offices.yaml");
    }

    @Test
    void begins_in_a_folder_that_is_empty() throws Exception {
        Path empty = Files.createDirectories(own.path("new"));

        CommandRun run = CommandRun.of("facts", "add", "entity", "--type", "person", "--name", "Þóra Æ. Lundström", "--facts", empty.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Files.readString(empty.resolve("entities/added.yaml"))).startsWith("- id: thora-ae-lundstrom\n");
    }

    @Test
    void tells_what_is_wrong_with_the_options() {
        String[] rest = {"--source", "W", "--checked", "2024-12-31"};
        assertThat(add("event", "--type", "birht", "--subject", "rolf-maas").err()).contains("No event type has the name 'birht': did you mean birth?");
        assertThat(add(with(rest, "event", "--type", "birth", "--subject", "rolf-maas", "--on", "196104")).err()).contains("Fix: write");
        assertThat(add(with(rest, "event", "--type", "birth", "--subject", "Vestby", "--on", "1961")).err()).contains("'Vestby' is a name of 2 entities");
        assertThat(add("event", "--type", "birth", "--subject", "rolf-maas", "--on", "1961", "--checked", "2024-12-31").err()).contains("has no 'sources'. Fix: give --source, or ");
        assertThat(add(with(rest, "event", "--type", "birth", "--subject", "rolf-maas", "--id", "birth-vestby")).err()).contains("--id: the id is taken: birth-vestby, mine/known/port.yaml:14 has it");
        CommandRun elsewhere = add(with(rest, "event", "--type", "birth", "--subject", "rolf-maas", "--file", own.path("facts.yaml").toString()));
        assertThat(elsewhere.err()).contains("--file: no facts are read from");
        assertThat(elsewhere.code()).isEqualTo(2);
    }

    private static String[] with(String[] rest, String... words) {
        return Stream.concat(Stream.of(words), Stream.of(rest)).toArray(String[]::new);
    }

    @Test
    void refuses_an_entity_whose_name_another_has() throws Exception {
        CommandRun taken = add("entity", "--type", "person", "--name", "Orla Holm", "--also", "orla vestby-holm");
        CommandRun alike = add("entity", "--type", "person", "--name", "Rolf Mass", "--dry-run");

        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.err()).contains("Our record has this name already", "  record: Orla Vestby (orla-vestby), person, mine/entities/port.yaml:8; "
                + "ignoring case and accents: Orla Vestby-Holm");
        assertThat(alike.code()).isZero();
        assertThat(alike.err()).contains("  alike: Rolf Maas (rolf-maas), person, mine/entities/port.yaml:14; near spelling: Rolf Maas");
        assertThat(alike.out()).isEqualTo("would be added to mine/entities/added.yaml:1: Rolf Mass, person\n- id: rolf-mass\n  type: person\n  name: {en: Rolf Mass}\n");
        assertThat(Files.exists(own.path("entities/added.yaml"))).isFalse();
    }
}
