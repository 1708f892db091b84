package org.claimcheck.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.file.BlockFile;
import org.claimcheck.file.DamagedFileException;
import org.claimcheck.file.FileLock;
import org.claimcheck.file.FileTree;
import org.claimcheck.file.InOrder;
import org.claimcheck.knowledge.FactsFile.Kind;
import org.claimcheck.knowledge.KnowledgeLoader.FileBytes;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imported knowledge that is too large to be held in memory: files of JSON Lines, each kind of record in a {@link Store} of its own.
 *
 * <p>The files are read line by line, several lines at once, each record is checked as those of small files are, and goes to the store at
 * once: memory is needed for some thousand lines, for the ids of the entities as numbers, and for sorting.
 *
 * <p>A store is called by what its files hold. What its records name may be in small files that change more often, so the store also
 * tells in what state it found each thing outside that its records name. It serves again as long as all of them are in that state, and
 * as long as no small file has an id of its own; an office added to a small file costs no new store.
 */
final class LargeFiles {

    /** From which size on, of all such files together, JSON Lines are not held in memory. */
    static final long LARGE = 8L << 20;
    private static final int JOBS = Runtime.getRuntime().availableProcessors();
    /** How many problems are told; whoever has more has made the same mistake many times. */
    private static final int MOST_PROBLEMS = 1000;
    private static final List<Kind> KINDS = List.of(Kind.ENTITIES, Kind.OFFICES, Kind.KNOWN);
    private static final Object BUILDING = new Object();

    /** Made on first use: where all files are small, nobody reads by it. */
    private static final class Trees {

        private static final ObjectReader READER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build().readerFor(JsonNode.class);
    }

    private final Path folder;
    private final String salt;
    private final KnowledgeLoader small;
    private final Map<Kind, Store> stores = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Holdings> parts = new ArrayList<>();

    /**
     * @param folder where stores are kept
     * @param salt   what tells this program's stores from those of others
     * @param small  the small files, whose records have been taken
     */
    LargeFiles(Path folder, String salt, KnowledgeLoader small) {
        this.folder = folder;
        this.salt = salt;
        this.small = small;
    }

    /**
     * Those of some files that are too large together.
     *
     * @param most how many bytes are not
     */
    static List<FactsFile> among(List<FactsFile> files, long most) {
        List<FactsFile> lines = files.stream().filter(file -> KINDS.contains(file.kind()) && file.relative().endsWith(".jsonl")).toList();
        return size(lines) > most ? lines : List.of();
    }

    /** How many bytes some files have together. */
    static long size(List<FactsFile> files) {
        return files.stream().mapToLong(LargeFiles::size).sum();
    }

    private static long size(FactsFile file) {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            return 0;
        }
    }

    /** A file with the SHA-256 of its content, in hexadecimal, in place of the content. */
    static FileBytes digested(FactsFile file) {
        return FileBytes.of(file, LargeFiles::digest);
    }

    private static byte[] digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 18];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /**
     * Opens a store.
     *
     * @param repair makes it again when it turns out to be damaged
     * @return empty if it is not there, or damaged
     */
    static Optional<Store> open(Path folder, String name, List<FactsFile> files, Runnable repair) {
        Path path = folder.resolve(name);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Store(BlockFile.open(path, Store.FORMAT, () -> repaired(path, repair)), paths(files, kind(name))));
        } catch (IOException | DamagedFileException e) {
            return Optional.empty();
        }
    }

    private static Optional<BlockFile> repaired(Path path, Runnable repair) {
        try {
            Files.deleteIfExists(path);
            repair.run();
            return Files.exists(path) ? Optional.of(BlockFile.open(path, Store.FORMAT, Optional::empty)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String prefix(Kind kind) {
        return "large-" + kind.id() + "-";
    }

    private static Kind kind(String name) {
        return KINDS.stream().filter(kind -> name.startsWith(prefix(kind))).findFirst().orElseThrow();
    }

    private static List<FactsFile> of(Kind kind, List<FactsFile> files) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    private static List<String> paths(List<FactsFile> files, Kind kind) {
        return of(kind, files).stream().map(file -> file.path().toString()).toList();
    }

    /** The names of the stores that serve, in the order in which they were asked for. */
    List<String> names() {
        return List.copyOf(names);
    }

    /** The stores that serve. */
    List<Holdings> parts() {
        return List.copyOf(parts);
    }

    /** What is wrong with the files of the stores. */
    List<Problem> problems() {
        return stores.values().stream().flatMap(store -> store.about().problems().stream()).toList();
    }

    /** Whether a store has a record. */
    boolean has(Kind kind, String id) {
        return stores.containsKey(kind) && stores.get(kind).has(key(kind), id);
    }

    private static Key key(Kind kind) {
        return switch (kind) {
            case ENTITIES -> Key.ENTITY;
            case OFFICES -> Key.OFFICE;
            default -> Key.STATEMENT;
        };
    }

    private static int table(Kind kind) {
        return switch (kind) {
            case ENTITIES -> Store.ENTITIES;
            case OFFICES -> Store.OFFICES;
            default -> Store.STATEMENTS;
        };
    }

    /**
     * Finds the store of one kind of records, or makes it. Entities come first, then offices, then statements.
     *
     * @param kind    the kind
     * @param files   all large files; nothing happens if none is of the kind
     * @param digests the SHA-256 of each
     * @param whole   entities, offices and vocabulary as far as they are known
     * @throws IOException if a file cannot be read or the store not be written
     */
    void add(Kind kind, List<FactsFile> files, Function<FactsFile, byte[]> digests, Catalogue whole) throws IOException {
        List<FactsFile> own = of(kind, files);
        if (own.isEmpty()) {
            return;
        }
        StringBuilder content = new StringBuilder(salt).append(String.join(" ", names)).append('\n');
        own.forEach(file -> content.append(file.relative()).append(' ').append(new String(digests.apply(file), StandardCharsets.US_ASCII)).append('\n'));
        String base = prefix(kind) + KnowledgeCache.hash(content.toString()) + "-";
        synchronized (BUILDING) {
            Optional<String> name = serving(kind, base, own);
            if (name.isEmpty()) {
                try (FileLock lock = FileLock.beside(folder.resolve(base + "lock"))) {
                    name = serving(kind, base, own);
                    if (name.isEmpty()) {
                        name = Optional.of(build(kind, base, own, whole));
                    }
                }
            }
            names.add(name.get());
            Store store = open(folder, name.get(), own, () -> { }).orElseThrow(() -> new IOException("a store that was just written cannot be read"));
            stores.put(kind, store);
            parts.add(store);
        }
    }

    /** The name of a store that is there and serves. */
    private Optional<String> serving(Kind kind, String base, List<FactsFile> own) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).filter(name -> name.startsWith(base) && name.endsWith(".store")).sorted()
                    .filter(name -> open(folder, name, own, () -> { }).filter(store -> serves(kind, store)).isPresent()).findFirst();
        }
    }

    private boolean serves(Kind kind, Store store) {
        try {
            return store.about().outside().entrySet().stream().allMatch(each -> {
                int space = each.getKey().indexOf(' ');
                return small.state(Kind.valueOf(each.getKey().substring(0, space)), each.getKey().substring(space + 1)).equals(each.getValue());
            }) && small.ids(kind).stream().noneMatch(id -> store.has(key(kind), id) && !store.about().outside().containsKey(kind + " " + id));
        } catch (DamagedFileException e) {
            return false;
        }
    }

    private String build(Kind kind, String base, List<FactsFile> files, Catalogue whole) throws IOException {
        // The lock is held: what lies here is of a program that was stopped, and may be large.
        Path scratch = folder.resolve("." + base + "scratch");
        FileTree.remove(scratch);
        try {
            Files.createDirectory(scratch);
            Path draft = scratch.resolve("draft");
            Building building = new Building(kind, files, whole);
            building.run(draft, scratch);
            String name = base + KnowledgeCache.hash(building.outside.toString()).substring(0, 16) + ".store";
            AtomicFile.writeCached(folder.resolve(name), target -> Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING));
            return name;
        } finally {
            FileTree.remove(scratch);
        }
    }

    /**
     * What one line gives.
     *
     * @param record   its record; null if it has none that is sound
     * @param flawed   the id of a record that is not; else empty
     * @param office   the kind of office it is; null if it is none
     * @param checked  when a statement was checked; null for others
     * @param problems what is wrong with it
     */
    private record Line(RecordWriter.Encoded record, String flawed, OfficeKind office, LocalDate checked, List<Problem> problems) {
    }

    /** The making of one store. */
    private final class Building {

        private final Kind kind;
        private final List<FactsFile> files;
        private final Map<String, Integer> numbers = new TreeMap<>();
        private final ConcurrentSkipListMap<String, String> outside = new ConcurrentSkipListMap<>();
        private final Predicate<JsonNode> quick;
        private final StatementReader reader;
        private final Catalogue watched;
        private final KnowledgeLoader.Elsewhere elsewhere;
        private final TreeSet<Problem> problems = new TreeSet<>();
        private final Set<OfficeKind> offices = new LinkedHashSet<>();
        private long[] ids = new long[0];
        private int count;
        private long further;
        private LocalDate latest = LocalDate.MIN;

        Building(Kind kind, List<FactsFile> files, Catalogue whole) {
            this.kind = kind;
            this.files = files;
            files.forEach(file -> numbers.put(file.path().toString(), numbers.size()));
            this.quick = QuickSchema.entriesOf(DocumentSchema.of("facts").tree(), kind.id());
            this.elsewhere = this::isElsewhere;
            this.watched = new Catalogue(new Watched<>(Kind.ENTITIES, whole.entities()), new Watched<>(Kind.OFFICES, whole.offices()), whole.titles(),
                    new Watched<>(Kind.EVENTS, whole.events()), new Watched<>(Kind.MEASURES, whole.measures()),
                    new Watched<>(Kind.RELATIONS, whole.relations()), whole.units(), whole.words(), whole.formerIds());
            this.reader = small.reader(watched);
        }

        /** Whether another record has an id: of this store, of those before it, or of the small files. */
        private boolean isElsewhere(Kind of, String id) {
            return of == kind && Arrays.binarySearch(ids, key(kind).hash(id)) >= 0 || has(of, id) || watch(of, id);
        }

        private boolean watch(Kind of, String id) {
            String state = small.state(of, id);
            outside.put(of + " " + id, state);
            return !state.isEmpty();
        }

        /** Things that records name; of those outside it is noted in what state they are. */
        private final class Watched<V> extends AbstractMap<String, V> {

            private final Kind of;
            private final Map<String, V> all;

            Watched(Kind of, Map<String, V> all) {
                this.of = of;
                this.all = all;
            }

            @Override
            public V get(Object id) {
                String text = id.toString();
                V found = of == Kind.ENTITIES ? bare(text) : null;
                if (found == null && !LargeFiles.this.has(of, text)) {
                    watch(of, text);
                }
                return found == null ? all.get(text) : found;
            }

            @SuppressWarnings("unchecked")
            private V bare(String id) {
                return stores.containsKey(of) ? (V) stores.get(of).bare(id).orElse(null) : null;
            }

            @Override
            public boolean containsKey(Object id) {
                return get(id) != null;
            }

            @Override
            public int size() {
                return all.size();
            }

            @Override
            public Set<Entry<String, V>> entrySet() {
                return all.entrySet();
            }
        }

        void run(Path draft, Path scratch) throws IOException {
            if (kind == Kind.ENTITIES) {
                collectIds();
            }
            try (StoreBuilder builder = new StoreBuilder(draft, scratch)) {
                each(this::convert, some -> {
                    for (Line line : some) {
                        add(line, builder);
                    }
                });
                duplicates(builder.endTables());
                if (further > 0) {
                    problems.add(new Problem(SourceLocation.of(files.get(files.size() - 1).path().toString()), further
                            + " more problems are not listed", "correct those that are, and load the files again"));
                }
                List<String> paths = files.stream().map(file -> file.path().toString()).toList();
                builder.finish(new Store.About(latest.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(latest), offices, List.of(),
                        new TreeMap<>(outside), List.copyOf(problems)).bytes(paths), new RecordWriter(numbers::get).vocabulary(
                        Catalogue.of(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of())));
            }
        }

        private void problem(Problem problem) {
            problems.add(problem);
            if (problems.size() > MOST_PROBLEMS) {
                problems.pollLast();
                further++;
            }
        }

        /** The ids of all entities as numbers: one may lie within another that comes later. */
        private void collectIds() throws IOException {
            each(this::idsOf, some -> {
                if (count + some.length > ids.length) {
                    ids = Arrays.copyOf(ids, Math.max(count + some.length, ids.length + ids.length / 2));
                }
                System.arraycopy(some, 0, ids, count, some.length);
                count += some.length;
            });
            ids = Arrays.copyOf(ids, count);
            Arrays.sort(ids);
        }

        private long[] idsOf(LineBatches.Batch batch) {
            return batch.lines().stream().map(line -> line == null ? null : tree(line)).filter(node -> node != null && node.path("id").isString())
                    .mapToLong(node -> key(kind).hash(node.path("id").stringValue())).toArray();
        }

        /** Works on the lines of all files, several batches at once, and takes the results in the order of the lines. */
        private <R> void each(Function<LineBatches.Batch, R> work, InOrder.Taking<R, IOException> take) throws IOException {
            for (FactsFile file : files) {
                try (LineBatches lines = new LineBatches(file)) {
                    InOrder.run(JOBS, () -> lines, work, take);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }

        private void add(Line line, StoreBuilder builder) throws IOException {
            line.problems.forEach(this::problem);
            if (!line.flawed.isEmpty()) {
                // What names it is left out for a reason that has been told.
                builder.present(table(kind), key(kind).hash(line.flawed));
            }
            if (line.record != null) {
                builder.add(table(kind), line.record);
                if (line.office != null) {
                    offices.add(line.office);
                }
                if (line.checked != null && line.checked.isAfter(latest)) {
                    latest = line.checked;
                }
            }
        }

        private List<Line> convert(LineBatches.Batch batch) {
            RecordWriter writer = new RecordWriter(numbers::get);
            List<Line> converted = new ArrayList<>(batch.lines().size());
            for (int i = 0; i < batch.lines().size(); i++) {
                Line line = convert(batch.file(), batch.first() + i, batch.lines().get(i), writer);
                if (line != null) {
                    converted.add(line);
                }
            }
            return converted;
        }

        /** A line; null for an empty one. */
        private Line convert(FactsFile file, int number, byte[] bytes, RecordWriter writer) {
            String path = file.path().toString();
            if (bytes == null) {
                return failed(new Problem(SourceLocation.of(path, number), "the line is longer than " + (LineBatches.LONGEST >> 20) + " MB",
                        "write one record a line"));
            }
            if (bytes.length > 0 && bytes[0] == '{') {
                JsonNode node = tree(bytes);
                if (node != null && quick.test(node)) {
                    Line line = convert(file, YamlDocument.ofOne(path, node, number), List.of(), writer);
                    if (line.problems.isEmpty()) {
                        return line;
                    }
                }
            }
            return explain(file, number, bytes, writer);
        }

        private JsonNode tree(byte[] bytes) {
            try {
                return Trees.READER.readValue(bytes);
            } catch (JacksonException e) {
                return null;
            }
        }

        /** A line that may have something wrong with it, read as those of small files are. */
        private Line explain(FactsFile file, int number, byte[] bytes, RecordWriter writer) {
            String path = file.path().toString();
            String text;
            try {
                text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                return failed(new Problem(SourceLocation.of(path, number), "not valid UTF-8", "save the file as UTF-8"));
            }
            if (text.isBlank() || number == 1 && text.equals("\uFEFF")) {
                return null;
            }
            YamlDocument document = YamlDocument.jsonLines(path, text, number);
            List<Problem> flaws = new ArrayList<>(document.problems());
            flaws.addAll(DocumentSchema.of("facts", kind.id()).check(document));
            return convert(file, document, flaws, writer);
        }

        private Line failed(Problem problem) {
            return new Line(null, "", null, null, List.of(problem));
        }

        private Line convert(FactsFile file, YamlDocument document, List<Problem> flaws, RecordWriter writer) {
            KnowledgeLoader line = KnowledgeLoader.ofLine(file, document, flaws, elsewhere);
            String id = line.id(kind);
            if (!id.isEmpty() && !small.state(kind, id).isEmpty()) {
                outside.put(kind + " " + id, small.state(kind, id));
                return failed(small.taken(kind, id, line.idLocation(kind)).orElseThrow());
            }
            RecordWriter.Encoded record = null;
            OfficeKind office = null;
            LocalDate checked = null;
            if (kind == Kind.ENTITIES) {
                record = line.entity().map(writer::entity).orElse(null);
            } else if (kind == Kind.OFFICES) {
                Optional<OfficeEntry> entry = line.office(watched.entities());
                record = entry.map(writer::office).orElse(null);
                office = entry.map(OfficeEntry::kind).orElse(null);
            } else {
                Optional<Statement> statement = line.statement(reader);
                record = statement.map(writer::statement).orElse(null);
                checked = statement.map(known -> ((Known) known.basis()).checked()).orElse(null);
            }
            return new Line(record, record == null ? id : "", office, checked, line.problems());
        }

        /** Tells of ids that several lines have; the first keeps it. */
        private void duplicates(List<StoreBuilder.Duplicate> duplicates) throws IOException {
            List<StoreBuilder.Duplicate> told = duplicates.size() > MOST_PROBLEMS ? duplicates.subList(0, MOST_PROBLEMS) : duplicates;
            further += duplicates.size() - told.size();
            Map<SourceLocation, SourceLocation> ids = new TreeMap<>();
            for (StoreBuilder.Duplicate each : told) {
                ids.put(line(each.first()), line(each.first()));
                ids.put(line(each.again()), line(each.again()));
            }
            for (FactsFile file : files) {
                if (ids.keySet().stream().anyMatch(line -> line.path().equals(file.path().toString()))) {
                    locate(file, ids);
                }
            }
            told.forEach(each -> problem(KnowledgeLoader.taken(kind, each.again().id(), ids.get(line(each.again())), ids.get(line(each.first())))));
        }

        private SourceLocation line(IdSorter.Entry entry) {
            return SourceLocation.of(files.get(entry.file()).path().toString(), entry.line());
        }

        /** Finds where in some lines of a file the id stands. */
        private void locate(FactsFile file, Map<SourceLocation, SourceLocation> ids) throws IOException {
            try (LineBatches lines = new LineBatches(file)) {
                while (lines.hasNext()) {
                    LineBatches.Batch batch = lines.next();
                    for (int i = 0; i < batch.lines().size(); i++) {
                        int number = batch.first() + i;
                        SourceLocation line = SourceLocation.of(file.path().toString(), number);
                        if (ids.containsKey(line)) {
                            YamlDocument document = YamlDocument.jsonLines(line.path(), new String(batch.lines().get(i), StandardCharsets.UTF_8),
                                    number);
                            ids.put(line, document.location(document.root().path(0).path("id")));
                        }
                    }
                }
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
