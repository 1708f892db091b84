package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Role;
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
