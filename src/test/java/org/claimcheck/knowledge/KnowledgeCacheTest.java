package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compact form of facts gives what the files give, and never what they gave before. */
class KnowledgeCacheTest {

    private static final Path SHIPPED = Path.of("facts");

    @TempDir
    private Path folder;

    private Path cache() {
        return folder.resolve("cache");
    }

    private Knowledge cached(Path... facts) {
        Knowledge.Loaded loaded = Knowledge.loadLeniently(List.of(facts), Optional.of(cache()));
        assertThat(loaded.problems()).isEmpty();
        return loaded.knowledge();
    }

    /** The file in the cache whose name ends so. */
    private Path kept(String ending) throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    /** Makes a file look as if it had been left alone since long ago, as far as a program can. */
    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }

    private static void assertSame(Knowledge one, Knowledge other) {
        assertThat(one.version()).isEqualTo(other.version());
        SameKnowledge.assertSameRecords(one, other);
    }

    @Test
    void the_shipped_facts_are_the_same_from_files_and_from_the_compact_form() {
        Knowledge fromFiles = Knowledge.load(List.of(SHIPPED));

        assertSame(cached(SHIPPED), fromFiles);
        assertSame(cached(SHIPPED), fromFiles);
    }

    @Test
    void what_was_known_by_a_day_is_the_same() {
        LocalDate day = LocalDate.of(2015, 6, 1);
        cached(SHIPPED);

        assertSame(cached(SHIPPED).asOf(day), Knowledge.load(List.of(SHIPPED)).asOf(day));
    }

    @Test
    void a_second_loading_reads_the_compact_form() throws IOException {
        cached(FactsFolder.SAMPLE);
        FileTime written = Files.getLastModifiedTime(kept(".store"));

        assertSame(cached(FactsFolder.SAMPLE), Knowledge.load(List.of(FactsFolder.SAMPLE)));
        assertThat(Files.getLastModifiedTime(kept(".store"))).isEqualTo(written);
    }

    @Test
    void a_changed_file_is_noticed_even_if_it_has_the_size_and_time_of_before() throws IOException {
        FactsFolder facts = new FactsFolder(folder.resolve("facts")).copySample(false);
        Path file = Files.walk(facts.path().resolve("known")).filter(Files::isRegularFile).findFirst().orElseThrow();
        age(file);
        Knowledge before = cached(facts.path());
        String text = Files.readString(file);
        String changed = text.replaceFirst("20(\\d\\d)", "19$1");
        assertThat(changed).isNotEqualTo(text).hasSameSizeAs(text);

        Files.writeString(file, changed);
        age(file);

        Knowledge after = cached(facts.path());
        assertThat(after.version()).isNotEqualTo(before.version());
        assertSame(after, Knowledge.load(List.of(facts.path())));
        assertThat(kept(".store")).exists();
    }

    @Test
    void a_new_and_a_removed_file_are_noticed() throws IOException {
        FactsFolder facts = new FactsFolder(folder.resolve("facts")).copySample(false);
        Knowledge before = cached(facts.path());
        Path added = facts.path().resolve("entities").resolve("added.yaml");

        Files.writeString(added, "- {id: kofi-annan, type: person, name: {en: Kofi Annan}}\n");
        assertThat(cached(facts.path()).entity("kofi-annan")).isPresent();

        Files.delete(added);
        Knowledge after = cached(facts.path());
        assertThat(after.entity("kofi-annan")).isEmpty();
        assertSame(after, before);
    }

    @Test
    void a_damaged_compact_form_counts_as_missing() throws IOException {
        Knowledge whole = Knowledge.load(List.of(FactsFolder.SAMPLE));
        cached(FactsFolder.SAMPLE);
        long size = Files.size(kept(".store"));
        for (long length : new long[] {0, 1, 39, 40, size / 2, size - 1}) {
            try (RandomAccessFile file = new RandomAccessFile(kept(".store").toFile(), "rw")) {
                file.setLength(length);
            }
            assertSame(cached(FactsFolder.SAMPLE), whole);
        }
        for (long at = 0; at < size; at += Math.max(1, size / 40)) {
            try (RandomAccessFile file = new RandomAccessFile(kept(".store").toFile(), "rw")) {
                file.seek(at);
                int old = file.read();
                file.seek(at);
                file.write(old ^ 0x10);
            }
            assertSame(cached(FactsFolder.SAMPLE), whole);
            assertThat(kept(".store")).hasSize(size);
        }
    }

    @Test
    void damaged_stamps_count_as_missing() throws IOException {
        Knowledge whole = Knowledge.load(List.of(FactsFolder.SAMPLE));
        cached(FactsFolder.SAMPLE);
        byte[] stamps = Files.readAllBytes(kept(".stamps"));
        for (int at = 0; at < stamps.length; at += 7) {
            byte[] damaged = stamps.clone();
            damaged[at] ^= 1;
            Files.write(kept(".stamps"), damaged);
            assertSame(cached(FactsFolder.SAMPLE), whole);
        }
        Files.write(kept(".stamps"), new byte[3]);
        assertSame(cached(FactsFolder.SAMPLE), whole);
    }

    @Test
    void facts_load_where_nothing_can_be_kept() throws IOException {
        Files.writeString(cache(), "This is a file, so that no folder can be made here.");

        assertSame(cached(FactsFolder.SAMPLE), Knowledge.load(List.of(FactsFolder.SAMPLE)));
    }

    @Test
    void problems_are_told_each_time() throws IOException {
        FactsFolder facts = new FactsFolder(folder.resolve("facts")).copySample(false);
        Files.writeString(facts.path().resolve("entities").resolve("wrong.yaml"), "- {id: someone, type: parson, name: {en: Some One}}\n");
        List<String> expected = Knowledge.loadLeniently(List.of(facts.path())).problems().stream().map(Object::toString).toList();
        assertThat(expected).hasSize(1);
        for (int i = 0; i < 3; i++) {
            assertThat(Knowledge.loadLeniently(List.of(facts.path()), Optional.of(cache())).problems()).extracting(Object::toString)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void records_tell_where_they_stand_by_the_path_of_this_loading() throws IOException {
        FactsFolder one = new FactsFolder(folder.resolve("one")).copySample(false);
        FactsFolder other = new FactsFolder(folder.resolve("other")).copySample(false);

        Knowledge first = cached(one.path());
        Knowledge second = cached(other.path());

        assertThat(first.version()).isEqualTo(second.version());
        assertThat(first.entries()).allMatch(entry -> entry.location().path().startsWith(one.path().toString()));
        assertThat(second.entries()).allMatch(entry -> entry.location().path().startsWith(other.path().toString()));
        assertSame(second, Knowledge.load(List.of(other.path())));
    }

    @Test
    void several_programs_at_once_get_the_right_answer() throws Exception {
        Knowledge whole = Knowledge.load(List.of(FactsFolder.SAMPLE));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Knowledge>> tasks = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                tasks.add(() -> cached(FactsFolder.SAMPLE));
            }
            for (Future<Knowledge> loaded : pool.invokeAll(tasks)) {
                assertSame(loaded.get(), whole);
            }
        } finally {
            pool.shutdown();
        }
    }
}
