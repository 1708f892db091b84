package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported and imported again says what the record says, as far as the format can tell it. */
class FactsRoundTripTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"popolo, record.json, ''", "ftm, record.jsonl, .."})
    void roles_of_persons_come_back_with_their_dates(String format, String file, String open) throws IOException {
        Path record = folder.resolve(file);
        Path again = folder.resolve("again");
        assertThat(CommandRun.of("facts", "export", "--to", format, "-o", record.toString()).code()).isZero();
        Path home = elsewhere();
        CommandRun imported = CommandRun.onTerminal(home, "facts", "import", "--from", format, "--into", again.toString(), record.toString());
        assertThat(imported.code()).as(imported.out() + imported.err()).isZero();

        List<String> before = roles(Knowledge.loadLeniently(List.of(Path.of("facts"))).knowledge(), open);
        List<String> after = roles(Knowledge.loadLeniently(List.of(home.resolve("facts"), again)).knowledge(), open);

        assertThat(before).hasSizeGreaterThan(300);
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    }

    @ParameterizedTest
    @CsvSource({"popolo, record.json", "ftm, record.jsonl"})
    void nothing_comes_back_twice_to_where_it_is_known(String format, String file) {
        Path record = folder.resolve(file);
        CommandRun.of("facts", "export", "--to", format, "--accepted", "-o", record.toString());

        CommandRun run = CommandRun.of("facts", "import", "--from", format, "--into", folder.resolve("again").toString(), record.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("skipped: 0", "perhaps the same, but not surely: 0", "claims of articles, left out: ").doesNotContainPattern("imported .*(role|event|relation)s")
                .doesNotContainPattern("[1-9][0-9]* offices");
    }

    @ParameterizedTest
    @CsvSource({"popolo, record.json", "ftm, record.jsonl"})
    void what_a_format_has_no_field_for_comes_back_too(String format, String file) throws IOException {
        OwnFacts own = OwnFacts.in(folder.resolve("mine"));
        own.write("entities/more.yaml", "- {id: norland-fleet, type: organization, name: {en: Norland Fleet}, ids: {wikidata: Q900007}}\n"
                + "- {id: norland, type: country, name: {en: Norland}}\n- {id: ina-moe, type: person, name: {en: Ina Moe}}\n");
        own.write("vocabulary/more/offices.yaml", "- {id: norland-fleet/keel-warden, of: norland-fleet, holders: one, name: {en: Keel Warden of the Fleet}}\n");
        own.write("known/more.yaml", """
                checked: 2024-12-31
                sources: [{publisher: Fleet Gazette}]
                facts:
                  - {id: vague, holder: ina-moe, office: norland-fleet/keel-warden, from: 1990~, to: .., certainty: disputed, said-by: Tor Hald}
                  - {id: acting, holder: ina-moe, office: norland-fleet/keel-warden, qualifiers: [acting], on: 1988-03/1988-06, checked: 2023-05-06}
                  - {id: member, relation: member-of, subject: ina-moe, object: norland-fleet, from: "[1985,1987]"}
                  - {id: born, event: birth, subject: ina-moe, on: 1955?}
                """);
        Path record = folder.resolve(file);
        assertThat(own.facts("export", "--to", format, "-o", record.toString()).code()).isZero();
        Path home = elsewhere();

        CommandRun run = CommandRun.onTerminal(home, "facts", "import", "--from", format, "--into", folder.resolve("again").toString(), "--name", "r", record.toString());

        assertThat(run.out()).contains("skipped: 0");
        Knowledge again = Knowledge.loadLeniently(List.of(home.resolve("facts"), folder.resolve("again"))).knowledge();
        Knowledge before = Knowledge.loadLeniently(List.of(home.resolve("facts"), folder.resolve("mine"))).knowledge();
        assertThat(again.entry("norland").orElseThrow().entity().type()).isEqualTo(EntityType.COUNTRY);
        assertThat(again.entry("norland-fleet").orElseThrow().ids()).isEqualTo(Map.of("wikidata", "Q900007"));
        assertThat(again.office("norland-fleet/keel-warden").orElseThrow().office().exclusive()).isTrue();
        for (String id : List.of("vague", "acting", "member")) {
            assertThat(told(again.byId(id).orElseThrow())).isEqualTo(told(before.byId(id).orElseThrow()));
        }
        assertThat(again.byId("ina-moe-birth").orElseThrow().period().edtf().text()).isEqualTo("1955?");
    }

    private static String told(Statement fact) {
        Known known = (Known) fact.basis();
        return String.join("|", fact.subject().id(), fact.object().id(), fact instanceof Role role ? role.officeId() + role.qualifiers() : "", fact.period().edtf().text(),
                fact.period().scope().name(), known.certainty().id(), known.checked().toString(), known.saidBy(), known.sources().get(0).publisher());
    }

    /** Where others have nothing but the words of the shipped facts. */
    private Path elsewhere() throws IOException {
        Path home = folder.resolve("elsewhere");
        Files.createDirectories(home.resolve("rules"));
        Path words = Files.createDirectories(home.resolve("facts/vocabulary"));
        for (String name : List.of("events", "measures", "relations", "titles", "units", "words")) {
            Files.copy(Path.of("facts/vocabulary", name + ".yaml"), words.resolve(name + ".yaml"));
        }
        return home;
    }

    private static List<String> roles(Knowledge knowledge, String open) {
        return knowledge.statements().stream().filter(Role.class::isInstance).map(Role.class::cast)
                .filter(role -> role.holder().type() == EntityType.PERSON && role.period().edtf().isInterval()
                        && Stream.of(EntityType.ORGANIZATION, EntityType.COUNTRY).anyMatch(role.organization().type()::equals))
                .map(role -> String.join("|", role.holder().name(), role.organization().name(), plain(role.period().edtf().from(), ""), plain(role.period().edtf().to(), open)))
                .sorted().toList();
    }

    /** A date as both formats can tell it. */
    private static String plain(Edtf date, String open) {
        return date.isOpen() ? open : date.text().matches("\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?") ? date.text() : "";
    }
}
