package org.claimcheck.knowledge;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.claimcheck.file.BlockFile;
import org.claimcheck.file.FileTree;
import org.claimcheck.scale.ScaleFacts;
import org.claimcheck.statement.Statement;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Holds the {@link Store} against three that others made: the same records under the same keys, built, opened and looked up in each. What is
 * looked up are the holders of an office. This store decodes them, the others only hand out their bytes.
 */
public final class StoreBenchmark {

    private static final int RUNS = 5;
    private static final int COLD_LOOKUPS = 20;
    private static final List<String> NAMES = List.of("memory-mapped", "H2 MVStore", "SQLite", "Lucene");

    private StoreBenchmark() {
    }

    /**
     * @param arguments the folder of the project; a folder for data, which may be empty for one below the build folder. Or, in a program of its own:
     *                  {@code cold}, the number of a store, its file, and ids of offices
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals("cold")) {
            long start = System.nanoTime();
            int found = 0;
            try (Contender contender = contender(Integer.parseInt(arguments[1]))) {
                contender.open(Path.of(arguments[2]));
                for (int i = 3; i < arguments.length; i++) {
                    found += contender.find(arguments[i]);
                }
            }
            System.out.println((System.nanoTime() - start) / 1e6 + " " + found);
            return;
        }
        Path scratch = arguments[1].isEmpty() ? Path.of(arguments[0], "target/scale") : Path.of(arguments[1]);
        compare(scratch.toAbsolutePath(), System.out);
    }

    private static Contender contender(int number) {
        return switch (number) {
            case 0 -> new Mapped();
            case 1 -> new Mv();
            case 2 -> new Sqlite();
            default -> new Lucene();
        };
    }

    private static void compare(Path scratch, PrintStream out) throws IOException, InterruptedException {
        Path facts = scratch.resolve("facts-1000000");
        if (!Files.exists(facts.resolve("done"))) {
            ScaleFacts.main(new String[] {"1000000", facts.toString()});
            Files.createFile(facts.resolve("done"));
        }
        Knowledge knowledge = Knowledge.loadLeniently(List.of(facts), Optional.of(scratch.resolve("stores"))).knowledge();
        RecordWriter writer = new RecordWriter(file -> 0);
        List<List<RecordWriter.Encoded>> tables = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        knowledge.entries().forEach(entry -> tables.get(Store.ENTITIES).add(writer.entity(entry)));
        List<String> offices = new ArrayList<>();
        for (OfficeEntry office : knowledge.offices()) {
            tables.get(Store.OFFICES).add(writer.office(office));
            offices.add(office.id());
        }
        for (Statement statement : knowledge.statements()) {
            tables.get(Store.STATEMENTS).add(writer.statement(statement));
        }
        Collections.shuffle(offices, new Random(1));
        out.printf(Locale.ROOT, "%n| store of %,d records | build (s) | size (MB) | open and %d look-ups, cold (ms, median of %d) | look-up, warm (µs) |%n"
                + "|---|---:|---:|---:|---:|%n", tables.stream().mapToInt(List::size).sum(), COLD_LOOKUPS, RUNS);
        for (int i = 0; i < NAMES.size(); i++) {
            Path folder = scratch.resolve("contender-" + i);
            if (Files.exists(folder)) {
                FileTree.remove(folder);
            }
            Path file = Files.createDirectories(folder).resolve("store");
            try (Contender contender = contender(i)) {
                long start = System.nanoTime();
                contender.build(file, tables);
                double build = (System.nanoTime() - start) / 1e9;
                double[] cold = new double[RUNS];
                for (int run = 0; run < RUNS; run++) {
                    cold[run] = cold(i, file, offices.subList(run * COLD_LOOKUPS, (run + 1) * COLD_LOOKUPS));
                }
                Arrays.sort(cold);
                contender.open(file);
                int half = offices.size() / 2;
                offices.subList(0, half).forEach(contender::find);
                start = System.nanoTime();
                long found = 0;
                for (String office : offices.subList(half, offices.size())) {
                    found += contender.find(office);
                }
                double warm = (System.nanoTime() - start) / 1e3 / (offices.size() - half);
                out.printf(Locale.ROOT, "| %s | %.1f | %d | %.0f | %.1f |%n", NAMES.get(i), build, size(folder) >> 20, cold[RUNS / 2], warm);
                if (found < offices.size()) {
                    throw new IllegalStateException(NAMES.get(i) + " finds only " + found);
                }
            }
            FileTree.remove(folder);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static double cold(int number, Path file, List<String> offices) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp", System.getProperty("java.class.path"),
                StoreBenchmark.class.getName(), "cold", Integer.toString(number), file.toString()));
        command.addAll(offices);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return Double.parseDouble(told.split(" ")[0]);
    }

    /** Something that keeps records. */
    private interface Contender extends AutoCloseable {

        void build(Path file, List<List<RecordWriter.Encoded>> tables) throws IOException;

        void open(Path file) throws IOException;

        /** How many records of holders of an office there are; each is read. */
        int find(String office);

        @Override
        void close() throws IOException;
    }

    /** Takes what records are found by, sorted by key and then by record: the kindest order for any tree. */
    @FunctionalInterface
    private interface Sink {

        void take(long key, int record) throws IOException;
    }

    private static void keys(List<List<RecordWriter.Encoded>> tables, Sink sink) throws IOException {
        List<RecordWriter.Encoded> all = tables.stream().flatMap(List::stream).toList();
        int count = all.stream().mapToInt(record -> record.keys().length).sum();
        long[][] pairs = new long[count][];
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            for (long key : all.get(i).keys()) {
                pairs[next++] = new long[] {key, i};
            }
        }
        Arrays.sort(pairs, (one, two) -> one[0] != two[0] ? Long.compare(one[0], two[0]) : Long.compare(one[1], two[1]));
        for (int i = 0; i < count; i++) {
            if (i == 0 || pairs[i][0] != pairs[i - 1][0] || pairs[i][1] != pairs[i - 1][1]) {
                sink.take(pairs[i][0], (int) pairs[i][1]);
            }
        }
    }

    private static byte[] key(long hash) {
        return ByteBuffer.allocate(Long.BYTES).putLong(hash).array();
    }

    private static final class Mapped implements Contender {

        private Store store;

        @Override
        public void build(Path file, List<List<RecordWriter.Encoded>> tables) throws IOException {
            try (StoreBuilder builder = new StoreBuilder(file, file.getParent())) {
                for (int table = 0; table < Store.TABLES; table++) {
                    for (RecordWriter.Encoded record : tables.get(table)) {
                        builder.add(table, record);
                    }
                }
                builder.finish(new Store.About(Optional.empty(), Set.of(), List.of(), Map.of(), List.of()).bytes(List.of("facts")),
                        new RecordWriter(name -> 0).vocabulary(Catalogue.of(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of())));
            }
        }

        @Override
        public void open(Path file) throws IOException {
            store = new Store(BlockFile.open(file, Store.FORMAT, Optional::empty), List.of("facts"));
        }

        @Override
        public int find(String office) {
            int bytes = 0;
            for (Statement statement : store.statements(Key.HELD, office)) {
                bytes += statement.id().length();
            }
            return bytes;
        }

        @Override
        public void close() {
            store = null;
        }
    }

    private static final class Mv implements Contender {

        private MVStore store;
        private MVMap<Long, byte[]> records;
        private MVMap<Long, int[]> keys;

        private void start(Path file, boolean write) {
            MVStore.Builder builder = new MVStore.Builder().fileName(file.toString());
            store = write ? builder.autoCommitDisabled().open() : builder.readOnly().open();
            records = store.openMap("records");
            keys = store.openMap("keys");
        }

        @Override
        public void build(Path file, List<List<RecordWriter.Encoded>> tables) throws IOException {
            start(file, true);
            long number = 0;
            for (List<RecordWriter.Encoded> table : tables) {
                for (RecordWriter.Encoded record : table) {
                    records.put(number++, record.bytes());
                    if (number % 100_000 == 0) {
                        store.commit();
                    }
                }
            }
            List<Integer> same = new ArrayList<>();
            long[] before = new long[1];
            int[] written = new int[1];
            keys(tables, (key, record) -> {
                if (key != before[0] && !same.isEmpty()) {
                    keys.put(before[0], same.stream().mapToInt(Integer::intValue).toArray());
                    same.clear();
                    if (++written[0] % 100_000 == 0) {
                        store.commit();
                    }
                }
                before[0] = key;
                same.add(record);
            });
            keys.put(before[0], same.stream().mapToInt(Integer::intValue).toArray());
            store.commit();
            store.close();
        }

        @Override
        public void open(Path file) {
            start(file, false);
        }

        @Override
        public int find(String office) {
            int bytes = 0;
            int[] found = keys.get(Key.HELD.hash(office));
            for (int i = 0; found != null && i < found.length; i++) {
                bytes += records.get((long) found[i]).length;
            }
            return bytes;
        }

        @Override
        public void close() {
            if (store != null) {
                store.closeImmediately();
            }
        }
    }

    private static final class Sqlite implements Contender {

        private Connection connection;
        private PreparedStatement query;

        private void start(Path file) throws SQLException {
            connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        }

        private void execute(String... commands) throws SQLException {
            try (java.sql.Statement statement = connection.createStatement()) {
                for (String command : commands) {
                    statement.execute(command);
                }
            }
        }

        @Override
        public void build(Path file, List<List<RecordWriter.Encoded>> tables) throws IOException {
            try {
                start(file);
                execute("pragma journal_mode = off", "pragma synchronous = off", "create table records (number integer primary key, bytes blob)",
                        "create table keys (hash integer, record integer, primary key (hash, record)) without rowid");
                connection.setAutoCommit(false);
                try (PreparedStatement insert = connection.prepareStatement("insert into records values (?, ?)")) {
                    int number = 0;
                    for (List<RecordWriter.Encoded> table : tables) {
                        for (RecordWriter.Encoded record : table) {
                            insert.setInt(1, number++);
                            insert.setBytes(2, record.bytes());
                            insert.execute();
                        }
                    }
                }
                try (PreparedStatement insert = connection.prepareStatement("insert into keys values (?, ?)")) {
                    keys(tables, (key, record) -> {
                        try {
                            insert.setLong(1, key);
                            insert.setInt(2, record);
                            insert.execute();
                        } catch (SQLException e) {
                            throw new IOException(e);
                        }
                    });
                }
                connection.commit();
                connection.close();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void open(Path file) throws IOException {
            try {
                start(file);
                execute("pragma mmap_size = 1000000000");
                query = connection.prepareStatement("select r.bytes from keys k join records r on r.number = k.record where k.hash = ?");
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        @Override
        public int find(String office) {
            try {
                query.setLong(1, Key.HELD.hash(office));
                int bytes = 0;
                try (ResultSet result = query.executeQuery()) {
                    while (result.next()) {
                        bytes += result.getBytes(1).length;
                    }
                }
                return bytes;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }

    private static final class Lucene implements Contender {

        private DirectoryReader reader;
        private IndexSearcher searcher;

        @Override
        public void build(Path file, List<List<RecordWriter.Encoded>> tables) throws IOException {
            try (FSDirectory directory = FSDirectory.open(file); IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(128))) {
                for (List<RecordWriter.Encoded> table : tables) {
                    for (RecordWriter.Encoded record : table) {
                        Document document = new Document();
                        document.add(new StoredField("bytes", record.bytes()));
                        for (long key : record.keys()) {
                            document.add(new StringField("key", new BytesRef(key(key)), Field.Store.NO));
                        }
                        writer.addDocument(document);
                    }
                }
                writer.forceMerge(1);
                writer.commit();
            }
        }

        @Override
        public void open(Path file) throws IOException {
            reader = DirectoryReader.open(FSDirectory.open(file));
            searcher = new IndexSearcher(reader);
        }

        @Override
        public int find(String office) {
            try {
                int bytes = 0;
                for (ScoreDoc each : searcher.search(new TermQuery(new Term("key", new BytesRef(key(Key.HELD.hash(office))))), 10_000).scoreDocs) {
                    bytes += reader.storedFields().document(each.doc).getBinaryValue("bytes").length;
                }
                return bytes;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (reader != null) {
                reader.close();
            }
        }
    }
}
