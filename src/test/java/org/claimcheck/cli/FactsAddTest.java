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
        CommandRun run = add("event", "--type", "death", "--subject", "Orla Vestby-Holm", "--on", "2024-05", "--file", own.path("known/port.yaml").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("mine/known/port.yaml:17: added death-orla-vestby: Orla Vestby died in May 2024\n");
        assertThat(own.read("known/port.yaml")).isEqualTo(OwnFacts.KNOWN + "  - id: death-orla-vestby\n    event: death\n    subject: orla-vestby\n    on: 2024-05\n");
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
        assertThat(wrong.err()).contains("Our record speaks against this", "  office-held-by-another: According to W, Aksel Vestby was director",
                "  record: Rolf Maas, director of the Harbour Board").doesNotContain("one-holder");
        assertThat(Files.exists(own.path("known/added.yaml"))).isFalse();
        assertThat(add("role", "--holder", "aksel-vestby", "--office", "harbour-board/director", "--from", "2001", "--to", "2005", "--source", "W", "--checked",
                "2024-12-31", "--force").code()).isZero();
        assertThat(Files.exists(own.path("known/added.yaml"))).isTrue();
    }

    @Test
    void tells_what_is_wrong_with_the_options() {
        String[] rest = {"--source", "W", "--checked", "2024-12-31"};
        assertThat(add("event", "--type", "birht", "--subject", "rolf-maas").err()).contains("No event type has the name 'birht': did you mean birth?");
        assertThat(add(with(rest, "event", "--type", "birth", "--subject", "rolf-maas", "--on", "196104")).err()).contains("Fix: write");
        assertThat(add(with(rest, "event", "--type", "birth", "--subject", "Vestby", "--on", "1961")).err()).contains("'Vestby' is a name of 2 entities");
        assertThat(add("event", "--type", "birth", "--subject", "rolf-maas", "--on", "1961", "--checked", "2024-12-31").err()).contains("has no 'sources'");
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
