package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class FactsShowTest {

    @TempDir
    private Path folder;
    private OwnFacts own;

    @BeforeEach
    void write() throws Exception {
        own = OwnFacts.in(folder);
    }

    @Test
    void tells_names_life_and_roles_with_their_sources_and_lines() {
        CommandRun run = own.facts("show", "orla-vestby");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                Orla Vestby (orla-vestby), person, mine/entities/port.yaml:8
                  also    Orla Vestby-Holm
                  short   Vestby
                  gender  female

                Life
                  Orla Vestby was born on 2 April 1961
                    1961-04-02; certain; checked 2024-12-31; birth-vestby, mine/known/port.yaml:14
                    The Harbour Post, “Yearbook”, 2024-12

                Roles
                  Orla Vestby, director of the Harbour Board since 1 July 2011
                    2011-07-01/..; certain; checked 2024-12-31; harbour-director-vestby, mine/known/port.yaml:13
                    The Harbour Post, “Yearbook”, 2024-12

                2 facts
                """);
    }

    @Test
    void finds_by_any_name_whatever_its_case_and_accents() {
        assertThat(own.facts("show", "Orla Vestby-Holm").out()).startsWith("Orla Vestby (orla-vestby)");
        assertThat(own.facts("show", "conseil du PORT").out()).startsWith("Harbour Board (harbour-board)").contains("fr  Conseil du port");
    }

    @Test
    void tells_what_surely_and_what_possibly_held_on_a_day() {
        CommandRun early = own.facts("show", "harbour-board", "--at", "1998-06");
        CommandRun later = own.facts("show", "harbour-board", "--at", "2011-06-30");
        CommandRun last = own.facts("show", "harbour-board", "--at", "2025-03-01");

        assertThat(early.out()).contains("Holders of its offices\n  possibly: Rolf Maas, director of the Harbour Board", "1 fact on 30 June 1998, 2 of other times");
        assertThat(later.out()).contains("  surely: Rolf Maas,").doesNotContain("Orla Vestby,");
        assertThat(last.out()).contains("  possibly, not checked since: Orla Vestby,", "1 fact on 1 March 2025, 2 of other times").doesNotContain("Figures");
        assertThat(own.facts("show", "harbour-board", "--at", "2015-05-05").out()).contains("Figures\n  possibly: Personnel of Harbour Board: 430",
                "2015; disputed; said by Orla Vestby; checked 2024-12-31; vestby-strength");
    }

    @Test
    void gives_the_same_as_json() {
        JsonNode sheet = own.facts("show", "orla-vestby", "--at", "2012-01-01", "--format", "json").document();

        assertThat(sheet.at("/entity/names/fr").asString()).isEqualTo("Orla Vestby");
        assertThat(sheet.at("/entity/also/all/0").asString()).isEqualTo("Orla Vestby-Holm");
        assertThat(sheet.path("at").asString()).isEqualTo("2012-01-01");
        assertThat(sheet.path("facts").size()).isEqualTo(2);
        assertThat(sheet.at("/facts/0/topic").asString()).isEqualTo("life");
        assertThat(sheet.at("/facts/0/holds").isNull()).isTrue();
        assertThat(sheet.at("/facts/1/holds").asString()).isEqualTo("surely");
        assertThat(sheet.at("/facts/1/time/edtf").asString()).isEqualTo("2011-07-01/..");
        assertThat(sheet.at("/facts/1/time/words").asString()).isEqualTo("since 1 July 2011");
        assertThat(sheet.at("/facts/1/sources/0/publisher").asString()).isEqualTo("The Harbour Post");
        assertThat(sheet.at("/facts/1/location").asString()).isEqualTo("mine/known/port.yaml:13");
    }

    @Test
    void lists_all_who_have_an_ambiguous_name() {
        CommandRun run = own.facts("show", "Vestby");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("claimcheck facts show: 'Vestby' is a name of 2 entities. Fix: give the id of who is meant: "
                + "aksel-vestby (Aksel Vestby), orla-vestby (Orla Vestby).\n");
    }

    @Test
    void suggests_names_that_are_alike() {
        CommandRun run = own.facts("show", "Orla Vesby");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("claimcheck facts show: No entity has the id or the name 'Orla Vesby'. Fix: give the id of who is meant: "
                + "orla-vestby (Orla Vestby, near spelling)");
        assertThat(own.facts("show", "Xqzwv Jjkk").err()).contains("Fix: look with claimcheck facts find for a part of the name.");
    }
}
