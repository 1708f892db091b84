package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts may be read by another Java machine, for this one to find. */
class LongReadingTest {

    private static final List<Path> FACTS = List.of(FactsFolder.SAMPLE);

    @TempDir
    private Path cache;

    private Path store() throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.filter(file -> file.toString().endsWith(".store")).findFirst().orElseThrow();
        }
    }

    @Test
    void another_machine_keeps_what_this_one_opens() throws IOException {
        assertThat(LongReading.of(cache, FACTS)).isTrue();
        FileTime written = Files.getLastModifiedTime(store());

        Knowledge.Loaded loaded = Knowledge.loadLeniently(FACTS, Optional.of(cache));

        assertThat(loaded.problems()).isEmpty();
        SameKnowledge.assertSameRecords(loaded.knowledge(), Knowledge.load(FACTS));
        assertThat(Files.getLastModifiedTime(store())).isEqualTo(written);
    }

    @Test
    void only_a_machine_that_was_started_for_a_short_run_has_another_read() {
        assertThat(LongReading.pays(Long.MAX_VALUE)).isFalse();
        System.setProperty("claimcheck.short-run", "true");
        try {
            assertThat(LongReading.pays(10L << 30)).isTrue();
            assertThat(LongReading.pays(10L << 20)).isFalse();
        } finally {
            System.clearProperty("claimcheck.short-run");
        }
    }
}
