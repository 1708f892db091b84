package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.rule.Tolerances;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules folders whose state is kept from run to run. */
class KeptRulesTest {

    private static final Path FACTS = Path.of("facts");

    @TempDir
    private Path folder;

    private Path rules;
    private Path cache;

    @BeforeEach
    void copy() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules/roles"));
        cache = folder.resolve("cache");
        Files.copy(Path.of("rules/roles/role-confirmed.drl"), rules.resolve("role-confirmed.drl"));
        Files.copy(Path.of("rules/tolerances.yaml"), folder.resolve("rules/tolerances.yaml"));
    }

    private Engine.Folders folders() {
        return new Engine.Folders(List.of(FACTS), List.of(folder.resolve("rules")), Optional.of(cache));
    }

    /** Writes what is kept as if the folders had been left alone for long: their stamps are of just now. */
    private void keep() throws IOException {
        Engine engine = Engine.forVerification(folders());
        KeptRules.Look look = KeptRules.look(folders()).orElseThrow();
        KeptRules.Look settled = new KeptRules.Look(Long.MAX_VALUE, look.paths(), look.stamps());
        new KeptRules(engine.catalogue(), Tolerances.load(folders().rules()), engine.state().version())
                .write(folders(), engine.knowledge().version(), settled);
    }

    private Optional<KeptRules> kept() {
        return KeptRules.read(folders(), Engine.forVerification(folders()).knowledge().version());
    }

    @Test
    void nothing_is_kept_of_files_that_were_changed_a_moment_ago() {
        Engine.forVerification(folders());

        assertThat(kept()).isEmpty();
    }

    @Test
    void what_is_kept_is_what_is_read() throws IOException {
        keep();
        Engine read = Engine.forVerification(new Engine.Folders(List.of(FACTS), List.of(folder.resolve("rules")), Optional.empty()));

        KeptRules again = kept().orElseThrow();

        assertThat(again.version()).isEqualTo(read.state().version());
        assertThat(again.catalogue().rules()).isEqualTo(read.catalogue().rules());
        assertThat(again.catalogue().text("role-confirmed")).isEqualTo(read.catalogue().text("role-confirmed"));
        assertThat(again.tolerances()).usingRecursiveComparison().isEqualTo(Tolerances.load(folders().rules()));
        assertThat(Engine.forVerification(folders()).ruleNames()).isEqualTo(read.ruleNames());
    }

    @Test
    void a_file_that_changed_came_or_went_is_noticed() throws IOException {
        keep();
        Path rule = rules.resolve("role-confirmed.drl");
        FileTime before = Files.getLastModifiedTime(rule);
        String text = Files.readString(rule);
        Files.writeString(rule, text.replace("@summary( \"", "@summary( \"X"));
        Files.setLastModifiedTime(rule, before);
        assertThat(Engine.forVerification(folders()).catalogue().rule("role-confirmed").orElseThrow().summary()).startsWith("X");

        Files.writeString(rule, text);
        keep();
        Files.copy(Path.of("rules/roles/office-vacant.drl"), rules.resolve("office-vacant.drl"));
        assertThat(Engine.forVerification(folders()).ruleNames()).containsExactly("office-vacant", "role-confirmed");

        keep();
        Files.delete(rule);
        assertThat(Engine.forVerification(folders()).ruleNames()).containsExactly("office-vacant");
    }

    @Test
    void what_is_wrong_is_told_each_time() throws IOException {
        Files.writeString(rules.resolve("broken.drl"), "rule \"broken\"\n");
        Files.setLastModifiedTime(rules.resolve("broken.drl"), FileTime.from(Instant.now().minusSeconds(60)));

        assertThat(Engine.forVerification(folders()).problems()).isNotEmpty();
        assertThat(Engine.forVerification(folders()).problems()).isNotEmpty();
    }

    @Test
    void damage_costs_only_time() throws IOException {
        keep();
        Path file;
        try (Stream<Path> files = Files.list(cache)) {
            file = files.filter(one -> one.getFileName().toString().startsWith("folders-")).findFirst().orElseThrow();
        }
        byte[] sound = Files.readAllBytes(file);

        for (int length : new int[] {0, 3, 10, sound.length / 2, sound.length - 1}) {
            Files.write(file, Arrays.copyOf(sound, length));
            assertThat(kept()).as("%d bytes", length).isEmpty();
        }
        for (int at : new int[] {0, 5, 40, sound.length / 3, sound.length / 2, sound.length - 1}) {
            byte[] flipped = sound.clone();
            flipped[at] ^= 0x10;
            Files.write(file, flipped);
            assertThat(kept()).as("byte %d", at).isEmpty();
            assertThat(Engine.forVerification(folders()).ruleNames()).containsExactly("role-confirmed");
        }
    }
}
