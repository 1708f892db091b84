package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FactsExportTest {

    @TempDir
    private Path folder;
    private OwnFacts own;

    @BeforeEach
    void write() throws Exception {
        own = OwnFacts.in(folder.resolve("mine"));
    }

    private List<JsonNode> lines(String... args) {
        CommandRun run = own.facts(Stream.concat(Stream.of("export"), Stream.of(args)).toArray(String[]::new));
        assertThat(run.code()).isZero();
        return run.out().lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    void follow_the_money_keeps_ids_and_tells_vague_dates_beside_the_properties() {
        Map<String, JsonNode> entities = new HashMap<>();
        lines("--to", "ftm").forEach(entity -> entities.put(entity.path("id").asString(), entity));

        assertThat(entities.get("orla-vestby")).hasToString("{\"id\":\"orla-vestby\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Orla Vestby\"],"
                + "\"alias\":[\"Orla Vestby-Holm\"],\"weakAlias\":[\"Vestby\"],\"gender\":[\"female\"],\"birthDate\":[\"1961-04-02\"]},\"datasets\":[\"claimcheck\"],"
                + "\"claimcheck\":{\"entity\":\"orla-vestby\",\"type\":\"person\"}}");
        assertThat(entities.get("fact.harbour-director-maas")).hasToString("{\"id\":\"fact.harbour-director-maas\",\"schema\":\"Occupancy\",\"properties\":"
                + "{\"endDate\":[\"2011-06-30\"],\"summary\":[\"Rolf Maas, director of the Harbour Board from about 1998 to 30 June 2011\"],"
                + "\"publisher\":[\"The Harbour Post\"],\"retrievedAt\":[\"2024-12-31\"],\"holder\":[\"rolf-maas\"],\"post\":[\"harbour-board.director\"],\"status\":[\"ended\"]},"
                + "\"datasets\":[\"claimcheck\"],\"claimcheck\":{\"fact\":\"harbour-director-maas\",\"edtf\":\"1998~/2011-06-30\",\"scope\":\"throughout\","
                + "\"certainty\":\"likely\",\"checked\":\"2024-12-31\"}}");
        assertThat(entities.get("fact.harbour-director-vestby").at("/properties/status/0").asString()).isEqualTo("current");
        assertThat(entities.get("harbour-board.director").at("/properties/organization/0").asString()).isEqualTo("harbour-board");
    }

    @Test
    void only_what_stands_in_the_named_folders_is_written_and_what_that_names() throws Exception {
        own.write("known/visit.yaml", "- {id: visit-vestby, event: visit, subject: orla-vestby, place: beirut, on: 2015, checked: 2024-12-31, sources: [{publisher: W}]}\n");

        CommandRun own = this.own.facts("export", "--to", "csv");
        assertThat(own.out().lines().skip(1).map(line -> line.split(",")[0])).containsExactlyInAnyOrder("harbour-director-maas", "harbour-director-vestby", "birth-vestby",
                "vestby-strength", "visit-vestby");
        assertThat(lines("--to", "ftm")).extracting(entity -> entity.path("id").asString()).contains("beirut", "lebanon", "orla-vestby").doesNotContain("esmail-qaani");

        CommandRun all = this.own.facts("export", "--to", "csv", "--all");
        assertThat(all.out()).contains("harbour-director-maas", "quds-commander-qaani");
    }

    @Test
    void an_acting_or_deputy_holder_does_not_hold_the_office() throws Exception {
        own.write("known/acting.yaml", "- {id: acting, holder: aksel-vestby, office: harbour-board/director, qualifiers: [acting], on: 2011-07, checked: 2024-12-31, sources: [{publisher: W}]}\n");

        JsonNode popolo = JsonMapper.shared().readTree(own.facts("export", "--to", "popolo").out());

        assertThat(popolo.path("memberships").valueStream().filter(m -> m.path("id").asString().equals("acting")).toList()).singleElement()
                .hasToString("{\"id\":\"acting\",\"person_id\":\"aksel-vestby\",\"organization_id\":\"harbour-board\",\"post_id\":\"harbour-board/director.acting\","
                        + "\"role\":\"acting director\",\"label\":\"acting director of the Harbour Board\",\"edtf\":{\"time\":\"2011-07\"},"
                        + "\"claimcheck\":{\"sources\":[\"W\"],\"office\":\"harbour-board/director\",\"qualifiers\":[\"acting\"],\"certainty\":\"certain\",\"checked\":\"2024-12-31\"}}");
    }

    @Test
    void no_cell_of_the_table_is_a_formula() throws Exception {
        own.write("known/more.yaml", "- {id: more, event: birth, subject: rolf-maas, on: 1950, checked: 2024-12-31, sources: [{publisher: \"=HYPERLINK(A1)\", title: \"+1,\\\"x\\\"\"}]}\n");

        CommandRun run = own.facts("export", "--to", "csv");

        assertThat(run.out().lines().filter(line -> line.startsWith("more,"))).singleElement().asString().contains(",\"'=HYPERLINK(A1)\",\"'+1,\"\"x\"\"\",");
        assertThat(run.out().lines().filter(line -> line.contains("harbour-director-maas"))).singleElement().asString()
                .contains(",rolf-maas,\"Rolf Maas\",director,harbour-board,\"Harbour Board\",harbour-board/director,", ",\"1998~\",2011-06-30,".replace("\"", ""));
    }

    @Test
    void accepted_claims_go_with_the_facts_where_they_are_asserted() throws Exception {
        String article = Files.writeString(folder.resolve("quay.md"), "---\nid: quay_1\npublished: 2014-05-05\npublisher: Evening Wire\n---\n"
                + "Orla Vestby, director of the Harbour Board, met Rolf Maas in Beirut on Monday.\n").toString();
        assertThat(CommandRun.of("facts", "accept", "--facts", folder.resolve("mine").toString(), article).code()).isZero();

        assertThat(lines("--to", "ftm").toString()).doesNotContain("claimcheck-accepted");
        List<JsonNode> claims = lines("--to", "ftm", "--accepted").stream().filter(entity -> entity.path("id").asString().startsWith("claim.quay.1.")).toList();
        assertThat(claims).extracting(claim -> claim.path("schema").asString()).contains("Occupancy", "Event");
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.at("/datasets/0").asString()).isEqualTo("claimcheck-accepted");
            assertThat(claim.at("/properties/publisher/0").asString()).isEqualTo("Evening Wire");
            assertThat(claim.at("/claimcheck/article").asString()).isEqualTo("quay_1");
        });
    }

    @Test
    void tells_what_has_no_place_and_what_format_there_is_not() {
        CommandRun popolo = own.facts("export", "--to", "popolo", "-o", folder.resolve("out.json").toString());

        assertThat(popolo.out()).isEmpty();
        assertThat(popolo.err()).containsPattern("left out, for which popolo has no place: figures: \\d+\n");
        CommandRun wrong = own.facts("export", "--to", "xml");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("'xml' is no format of others: write one of [ftm, ftm-statements, popolo, csv, jsonld]");
    }
}
