package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.knowledge.SameKnowledge.assertSameRecords;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.statement.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of JSON Lines that are kept in stores of their own give what they would give in memory. */
class LargeFilesTest {

    private static final String SOURCES = "\"checked\":\"2024-12-31\",\"sources\":[{\"publisher\":\"Register\",\"url\":\"https://register.example.org/a\"}]";

    @TempDir
    private Path folder;
    private FactsFolder small;
    private FactsFolder imported;

    @BeforeEach
    void write() {
        small = new FactsFolder(folder.resolve("small"))
                .with("entities/places.yaml", "- {id: norland, type: country, name: {en: Norland}, also: [Nordland]}\n"
                        + "- {id: nora-berg, type: person, name: {en: Nora Berg}}\n")
                .with("vocabulary/titles.yaml", "- {id: mayor, en: [mayor]}\n- {id: president, en: [president]}\n")
                .with("vocabulary/offices.yaml", "- {id: norland/president, of: norland, holders: one, name: {en: President of Norland}, titles: [president]}\n")
                .with("vocabulary/events.yaml", "- {id: birth, name: {en: birth}, once: subject}\n- {id: meeting, name: {en: meeting}}\n")
                .with("vocabulary/measures.yaml", "- {id: population, name: {en: population}, unit: person}\n")
                .with("vocabulary/relations.yaml", "- {id: citizen-of, name: {en: citizen of}}\n")
                .with("known/presidents.yaml", "- {id: president-berg, holder: nora-berg, office: norland/president, from: 2001, to: 2005-06, "
                        + "checked: 2024-12-31, sources: [{publisher: Gazette}]}\n");
        imported = new FactsFolder(folder.resolve("imported"))
                .with("entities/people.jsonl", lines(60, i -> "{\"id\":\"p-" + i + "\",\"type\":\"person\",\"name\":{\"en\":\"Ada Number" + i % 50 + "\"},"
                        + "\"also\":{\"fr\":[\"Ada N. Numéro-" + i + "\"]}" + (i == 3 ? ",\"never\":[\"p-59\",\"nora-berg\"]" : "") + "}"))
                .with("entities/towns.jsonl", lines(20, i -> "{\"id\":\"t-" + i + "\",\"type\":\"place\",\"name\":{\"en\":\"Town " + i
                        + "\"},\"within\":\"" + (i == 0 ? "norland" : "t-" + i / 2) + "\"}"))
                .with("vocabulary/offices.jsonl", lines(20, i -> "{\"id\":\"t-" + i + "/mayor\",\"of\":\"t-" + i
                        + "\",\"holders\":\"one\",\"name\":{\"en\":\"Mayor of Town " + i + "\"},\"titles\":[\"mayor\"]}"))
                .with("known/facts.jsonl", lines(400, LargeFilesTest::fact));
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String fact(int i) {
        String id = "{\"id\":\"f-" + (i * 37 % 400) + "\",";
        return id + switch (i % 5) {
            case 0 -> "\"event\":\"birth\",\"subject\":\"p-" + i % 60 + "\",\"on\":\"19" + (10 + i % 80) + "-0" + (1 + i % 9) + "\"," + SOURCES + "}";
            case 1 -> "\"relation\":\"citizen-of\",\"subject\":\"p-" + i % 60 + "\",\"object\":\"norland\",\"from\":\"1950~\"," + SOURCES + "}";
            case 2 -> "\"measure\":\"population\",\"subject\":\"t-" + i % 20 + "\",\"value\":\"" + i * 1000 + "\",\"on\":\"2020\"," + SOURCES + "}";
            case 3 -> "\"event\":\"meeting\",\"participants\":[{\"entity\":\"p-" + i % 60 + "\"},{\"entity\":\"nora-berg\",\"role\":\"host\"}],"
                    + "\"place\":\"t-1\",\"on\":\"2003-05-0" + (1 + i % 9) + "\"," + SOURCES + "}";
            default -> "\"holder\":\"p-" + i % 60 + "\",\"office\":\"t-" + i % 20 + "/mayor\",\"from\":\"19" + (10 + i % 80) + "\",\"to\":\""
                    + (i % 2 == 0 ? ".." : "2010-02-2" + i % 9) + "\"," + SOURCES + "}";
        };
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    private Knowledge.Loaded load() {
        return new KnowledgeCache(cache(), 0).load(List.of(small.path(), imported.path()));
    }

    private Knowledge.Loaded inMemory() {
        return Knowledge.loadLeniently(List.of(small.path(), imported.path()));
    }

    private Knowledge sound() {
        Knowledge.Loaded loaded = load();
        assertThat(loaded.problems()).isEmpty();
        return loaded.knowledge();
    }

    private List<Path> stores(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(cache())) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning) && file.toString().endsWith(".store")).sorted().toList();
        }
    }

    private static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Object::toString).toList();
    }

    @Test
    void stores_give_what_memory_gives() throws IOException {
        assertThat(inMemory().problems()).isEmpty();

        assertSameRecords(sound(), inMemory().knowledge());
        assertThat(stores("large-")).hasSize(3);
        assertSameRecords(sound(), inMemory().knowledge());
        assertThat(sound().version()).isEqualTo(load().knowledge().version());
    }

    @Test
    void what_is_wrong_is_told_as_in_memory_and_each_time() {
        imported.with("entities/wrong.jsonl", """
                {"id":"q-1","type":"parson","name":{"en":"One"}}
                {"id":"q-2","type":"person","name":{"en":"Two"},"within":"nowhere-at-all-in-this-world"}
                {"id":"p-7","type":"person","name":{"en":"Seven again"}}
                  {"id":"norland","type":"person","name":{"en":"Taken"}}
                not JSON

                {"id":"q-3","type":"person","name":{"en":"Three"},"name":{"en":"Three"}}
                """).with("known/wrong.jsonl", """
                {"id":"w-1","holder":"p-1","office":"t-1/mayor","from":"1990-13","to":"..",%1$s}
                {"id":"w-2","holder":"nobody-who-is-known-here","office":"t-1/mayor","from":"1990","to":"..",%1$s}
                {"id":"w-3","holder":"q-1","office":"t-1/mayor","from":"1990","to":"..",%1$s}
                {"id":"w-4","holder":"p-1","office":"t-1/mayor","from":"1999","to":"1990",%1$s}
                {"id":"f-1","holder":"p-1","office":"t-1/mayor","from":"1999","to":"2000",%1$s}
                {"id":"president-berg","holder":"p-1","office":"t-1/mayor","from":"1999","to":"2000",%1$s}
                {"id":"w-5","holder":"p-1","office":"t-1/mayor","from":"1999","to":"2000"}
                {"id":"w-6","event":"meeting-of-a-kind-that-no-file-has","subject":"p-1","on":"1999",%1$s}
                """.formatted(SOURCES));
        List<String> expected = texts(inMemory().problems());
        assertThat(expected).hasSizeGreaterThan(11);

        for (int i = 0; i < 3; i++) {
            Knowledge.Loaded loaded = load();
            assertThat(texts(loaded.problems())).containsExactlyElementsOf(expected);
            assertSameRecords(loaded.knowledge(), inMemory().knowledge());
        }
    }

    @Test
    void a_change_of_small_files_needs_no_new_store() throws IOException {
        sound();
        List<Path> before = stores("large-");
        List<FileTime> written = before.stream().map(LargeFilesTest::time).toList();

        small.with("entities/more.yaml", "- {id: omar-lund, type: person, name: {en: Omar Lund}}\n")
                .with("known/more.yaml", "- {id: more, holder: p-5, office: t-2/mayor, from: 2011, to: 2012, checked: 2024-12-31, sources: [{publisher: Gazette}]}\n");

        Knowledge after = sound();
        assertThat(after.byId("more")).isPresent();
        assertSameRecords(after, inMemory().knowledge());
        assertThat(stores("large-")).isEqualTo(before);
        assertThat(stores("large-").stream().map(LargeFilesTest::time).toList()).isEqualTo(written);
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_large_files_name_is_noticed_when_it_goes_or_changes() {
        sound();
        small.with("vocabulary/events.yaml", "- {id: birth, name: {en: birth}, once: subject}\n");
        List<String> expected = texts(inMemory().problems());
        assertThat(expected).hasSize(80);
        assertThat(texts(load().problems())).containsExactlyElementsOf(expected);
        assertSameRecords(load().knowledge(), inMemory().knowledge());

        write();
        small.with("entities/taken.yaml", "- {id: p-9, type: person, name: {en: The First Nine}}\n");
        assertThat(texts(load().problems())).containsExactlyElementsOf(texts(inMemory().problems())).hasSize(1);
        assertThat(load().knowledge().entity("p-9").orElseThrow().name()).isEqualTo("The First Nine");
    }

    @Test
    void a_changed_line_is_noticed() {
        sound();
        imported.with("known/facts.jsonl", lines(400, i -> fact(i).replace("1950~", "1951~")));

        assertSameRecords(sound(), inMemory().knowledge());
    }

    @Test
    void damaged_stores_are_made_again_when_the_damage_is_met() throws IOException {
        Knowledge whole = inMemory().knowledge();
        sound();
        for (int which = 0; which < 3; which++) {
            for (long share = 0; share < 8; share++) {
                Path store = stores("large-").get(which);
                long at = Files.size(store) * share / 8;
                try (RandomAccessFile file = new RandomAccessFile(store.toFile(), "rw")) {
                    file.seek(at);
                    int old = file.read();
                    file.seek(at);
                    file.write(old ^ 4);
                }
                assertSameRecords(sound(), whole);
            }
            Path store = stores("large-").get(which);
            Files.write(store, new byte[100]);
            assertSameRecords(sound(), whole);
            Files.delete(stores("large-").get(which));
            assertSameRecords(sound(), whole);
        }
    }

    @Test
    void stores_that_were_cut_short_or_are_of_another_version_are_made_again() throws IOException {
        Knowledge whole = inMemory().knowledge();
        sound();
        for (int which = 0; which < 3; which++) {
            for (long left : List.of(0L, 1L, 39L, 40L, Files.size(stores("large-").get(which)) / 2, Files.size(stores("large-").get(which)) - 1)) {
                try (FileChannel store = FileChannel.open(stores("large-").get(which), StandardOpenOption.WRITE)) {
                    store.truncate(left);
                }
                assertSameRecords(sound(), whole);
            }
            Path store = stores("large-").get(which);
            byte[] bytes = Files.readAllBytes(store);
            setFormat(bytes, Store.FORMAT + 1);
            Files.write(store, bytes);
            assertSameRecords(sound(), whole);
            setFormat(bytes, Store.FORMAT);
            assertThat(Files.readAllBytes(stores("large-").get(which))).isEqualTo(bytes);
        }
    }

    @Test
    void what_a_stopped_program_left_goes_when_the_store_is_made_again() throws IOException {
        sound();
        Path store = stores("large-known").get(0);
        String name = store.getFileName().toString();
        Path left = Files.createDirectory(cache().resolve("." + name.substring(0, name.lastIndexOf('-') + 1) + "scratch"));
        Files.write(left.resolve("pairs-0"), new byte[100]);
        Files.delete(store);

        assertSameRecords(sound(), inMemory().knowledge());

        assertThat(left).doesNotExist();
    }

    /** The footer of a store has its format behind 8 bytes, and its own checksum in its last 4. */
    private static void setFormat(byte[] bytes, int format) {
        ByteBuffer footer = ByteBuffer.wrap(bytes, bytes.length - 40, 40).slice();
        footer.putInt(8, format);
        CRC32C sum = new CRC32C();
        sum.update(footer.duplicate().limit(36));
        footer.putInt(36, (int) sum.getValue());
    }

    @Test
    void stores_serve_where_nothing_can_be_written_any_more() throws IOException {
        Knowledge whole = inMemory().knowledge();
        sound();
        Files.setPosixFilePermissions(cache(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // Who may do anything may write there all the same.
            assumeFalse(Files.isWritable(cache()));
            assertSameRecords(sound(), whole);
            try (RandomAccessFile store = new RandomAccessFile(stores("large-known").get(0).toFile(), "rw")) {
                store.setLength(store.length() / 2);
            }
            assertSameRecords(sound(), whole);
        } finally {
            Files.setPosixFilePermissions(cache(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void large_files_load_where_nothing_can_be_kept() throws IOException {
        Files.writeString(cache(), "This is a file, so that no folder can be made here.");

        assertSameRecords(sound(), inMemory().knowledge());
    }

    @Test
    void several_programs_at_once_get_the_right_answer() throws Exception {
        Knowledge whole = inMemory().knowledge();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Knowledge>> tasks = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tasks.add(this::sound);
            }
            for (Future<Knowledge> loaded : pool.invokeAll(tasks)) {
                assertSameRecords(loaded.get(), whole);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(stores("large-")).hasSize(3);
    }

    @Test
    void two_processes_at_once_get_the_right_answer() throws Exception {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                LargeFilesTest.class.getName(), cache().toString(), small.path().toString(), imported.path().toString());
        for (int round = 0; round < 2; round++) {
            List<Process> processes = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                processes.add(new ProcessBuilder(command).redirectErrorStream(true).start());
            }
            for (Process process : processes) {
                assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip()).isEqualTo(summary(inMemory()));
                assertThat(process.waitFor()).isZero();
            }
            assertThat(stores("large-")).hasSize(3);
            // In the second round both find the same store damaged.
            try (RandomAccessFile store = new RandomAccessFile(stores("large-known").get(0).toFile(), "rw")) {
                store.setLength(store.length() / 2);
            }
        }
    }

    /**
     * Loads folders and tells of what is in them: the other process of a test.
     *
     * @param arguments the folder of stores, and two folders of facts
     */
    public static void main(String[] arguments) {
        System.out.println(summary(new KnowledgeCache(Path.of(arguments[0]), 0).load(List.of(Path.of(arguments[1]), Path.of(arguments[2])))));
    }

    private static String summary(Knowledge.Loaded loaded) {
        return loaded.problems() + " " + loaded.knowledge().entries().stream().map(EntityEntry::id).toList()
                + loaded.knowledge().statements().stream().map(Statement::canonical).toList();
    }
}
