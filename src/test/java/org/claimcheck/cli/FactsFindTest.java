package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FactsFindTest {

    @TempDir
    private Path folder;
    private OwnFacts own;

    @BeforeEach
    void write() throws Exception {
        own = OwnFacts.in(folder);
        own.write("entities/more.yaml", """
                - {id: ilja-tschernow, type: person, name: {en: Ilya Chernov, fr: Ilia Tchernov}, formerly: [chernov-i]}
                - {id: yusuf-qandil, type: person, name: {en: Youssef Qandil}, also: {fr: [Youssouf Qandil]}}
                - {id: ile-de-brume, type: place, name: {en: Mist Island, fr: Île de Brume}}
                """);
    }

    private JsonNode first(String name) {
        CommandRun run = own.facts("find", "--format", "json", name);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.document().path("entities").path(0);
    }

    @ParameterizedTest
    @CsvSource({"orla-vestby, orla-vestby, id, true", "chernov-i, ilja-tschernow, former id, true", "Rolf Maas, rolf-maas, name, true",
        "Orla Vestby-Holm, orla-vestby, alias, true", "ile de brume, ile-de-brume, ignoring case and accents, true",
        "Rolf Mass, rolf-maas, near spelling, false", "Tchernov Ilia, ilja-tschernow, part of the name, false",
        "Илья Чернов, ilja-tschernow, transliteration, false", "يوسف قنديل, yusuf-qandil, transliteration, false",
        "Yusef Kandil, yusuf-qandil, near spelling, false", "Iliya Tschernoff, ilja-tschernow, sounds alike, false"})
    void says_why_somebody_may_be_meant(String name, String id, String reason, boolean decides) {
        JsonNode match = first(name);

        assertThat(List.of(match.path("id").asString(), match.path("reason").asString())).containsExactly(id, reason);
        assertThat(match.path("decides").asBoolean()).isEqualTo(decides);
    }

    @Test
    void tells_the_name_its_language_and_where_it_stands() {
        CommandRun run = own.facts("find", "youssouf qandil");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("yusuf-qandil  person  ignoring case and accents: Youssouf Qandil (fr)  mine/entities/more.yaml:2\n\n1 name, 0 offices\n");
    }

    @Test
    void finds_offices_and_shows_no_more_than_asked_for() {
        CommandRun run = own.facts("find", "Vestby", "--limit", "1");

        assertThat(run.out()).startsWith("aksel-vestby  person  short name: Vestby").contains("2 names, 0 offices; 1 not shown (--limit)");
        assertThat(own.facts("find", "directeur du Conseil du port").out())
                .isEqualTo("harbour-board/director  office  director of the Harbour Board  mine/vocabulary/offices.yaml:1\n\n0 names, 1 office\n");
        assertThat(own.facts("find", "Xqzwv").out()).isEqualTo("0 names, 0 offices\n");
    }

    @Test
    void a_name_has_letters() {
        CommandRun run = CommandRun.of("facts", "find", " ");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("' ' is no name, nor a part of one: give some of its letters");
    }
}
