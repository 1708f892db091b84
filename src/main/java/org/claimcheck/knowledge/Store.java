package org.claimcheck.knowledge;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.BlockFile;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Statement;

/**
 * Knowledge in a file that is mapped into memory: a record is decoded when somebody asks for it, so that opening a store and asking
 * little of it costs little, however much it holds.
 *
 * <p>Three tables (entities, offices, statements) hold their records in the order in which they were read, and for each rank by id where its
 * record stands. One index serves all look-ups: the {@link Key keys} of all records as numbers of 64 bits, sorted, each with the rank
 * of its only record or with where the list of the ranks stands. Since the numbers are spread evenly, the place of one is guessed
 * from its value, and found with two or three looks whatever the size of the index.
 *
 * <p>Whoever a record is about stands in it by id, and is looked up in all {@link Holdings} that belong together: a statement of
 * a large store may be about an entity of a small one.
 */
final class Store implements Holdings {

    /** Goes up whenever the form of records or what they are found by changes: older files then count as missing. */
    static final int FORMAT = 3;

    static final int ENTITIES = 0;
    static final int OFFICES = 1;
    static final int STATEMENTS = 2;
    static final int TABLES = 3;

    static final int ABOUT = 0;
    static final int VOCABULARY = 1;
    static final int SOURCES = 2;
    static final int INDEX = 3;
    static final int POSTINGS = 4;
    private static final int FIRST_TABLE = 5;
    static final int SECTIONS = FIRST_TABLE + 2 * TABLES;

    /** In the index: nothing has this as its key, but names begin so. */
    static final long PRESENT = -1;
    /** In the index: what follows is where the list of ranks stands, not a rank. */
    static final long LIST = 1L << 62;

    private static final int ENTRY = 2 * Long.BYTES;
    private static final int GUESSES = 4;
    /** A longer list of ranks is not remembered. */
    private static final int LONGEST_KEPT = 1 << 16;
    private static final int[] NONE = new int[0];

    private final BlockFile file;
    private final About about;
    private final List<String> files;
    private final Catalogue catalogue;
    private final Memory<EntityEntry> entities;
    private final Memory<OfficeEntry> offices;
    private final Memory<Statement> statements;
    private final Memory<int[]> lists = new Memory<>(Integer.MAX_VALUE);
    private final long entries;
    private RecordReader.References references;

    /** The section with the records of a table. */
    static int data(int table) {
        return FIRST_TABLE + 2 * table;
    }

    /** The section that tells for each rank of a table where its record stands. */
    static int offsets(int table) {
        return FIRST_TABLE + 2 * table + 1;
    }

    /**
     * What a store tells of itself.
     *
     * @param asOf        the latest day on which any of its statements was checked; empty if it has none
     * @param officeKinds the kinds of its offices
     * @param beside      the names of the stores that complete it
     * @param outside     what it needs of others to be what it is: how they have each thing that its records name and it lacks
     * @param problems    what is wrong with the files it was made of, sorted by location
     */
    record About(Optional<LocalDate> asOf, Set<OfficeKind> officeKinds, List<String> beside, Map<String, String> outside, List<Problem> problems) {

        private static final char OPEN = '\u0001';
        private static final char CLOSE = '\u0002';

        /**
         * @param files the paths of the files by their numbers; in problems the number stands for the path, which may be another when
         *              they are read
         */
        byte[] bytes(List<String> files) {
            Packer out = new Packer();
            out.flag(asOf.isPresent()).number(asOf.map(LocalDate::toEpochDay).orElse(0L));
            out.each(officeKinds, kind -> out.flag(kind.national()).flag(kind.headed()).texts(kind.titles()));
            out.texts(beside).map(outside, out::text);
            // Longer paths first: one path may begin with another.
            List<Integer> order = IntStream.range(0, files.size()).boxed().sorted(Comparator.comparing((Integer i) -> -files.get(i).length())).toList();
            return out.each(problems, problem -> out.text(numbered(problem.location().path(), files, order)).number(problem.location().line())
                    .number(problem.location().column()).text(numbered(problem.what(), files, order)).text(numbered(problem.fix(), files, order))).bytes();
        }

        private static String numbered(String text, List<String> files, List<Integer> order) {
            String result = text;
            for (int i : order) {
                result = result.replace(files.get(i), OPEN + Integer.toString(i) + CLOSE);
            }
            return result;
        }

        private static String named(String text, List<String> files) {
            StringBuilder result = new StringBuilder();
            int from = 0;
            for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
                int close = text.indexOf(CLOSE, open);
                result.append(text, from, open).append(files.get(Integer.parseInt(text.substring(open + 1, close))));
                from = close + 1;
            }
            return result.append(text.substring(from)).toString();
        }

        static About of(byte[] bytes, List<String> files) {
            Unpacker in = new Unpacker(bytes);
            boolean present = in.flag();
            LocalDate day = LocalDate.ofEpochDay(in.number());
            Set<OfficeKind> kinds = new LinkedHashSet<>(in.list(() -> new OfficeKind(in.flag(), in.flag(), in.texts())));
            return new About(present ? Optional.of(day) : Optional.empty(), kinds, in.texts(), in.map(in::text),
                    in.list(() -> new Problem(new SourceLocation(named(in.text(), files), in.size(), in.size()), named(in.text(), files),
                            named(in.text(), files))));
        }
    }

    /**
     * @param file  the file
     * @param files the paths of the files that its records stand in, by their numbers
     */
    Store(BlockFile file, List<String> files) {
        this.file = file;
        this.files = files;
        this.about = About.of(all(ABOUT), files);
        this.entities = new Memory<>(count(ENTITIES));
        this.offices = new Memory<>(count(OFFICES));
        this.statements = new Memory<>(count(STATEMENTS));
        this.entries = file.length(INDEX) / ENTRY;
        this.catalogue = new RecordReader(all(VOCABULARY), files, null).vocabulary(new View<>(Key.ENTITY, ENTITIES, this::entity, EntityEntry::id),
                new View<>(Key.OFFICE, OFFICES, this::office, OfficeEntry::id), new FormerIds());
        this.references = references(catalogue);
    }

    /** What it tells of itself. */
    About about() {
        return about;
    }

    /** Whether a record has a key, as good as surely. */
    boolean has(Key key, String text) {
        return find(key.hash(text)) >= 0;
    }

    private byte[] all(int section) {
        return file.bytes(section, 0, (int) file.length(section));
    }

    private int count(int table) {
        return (int) (file.length(offsets(table)) / Long.BYTES);
    }

    /** Looks up in a catalogue what records name by id. */
    private static RecordReader.References references(Catalogue catalogue) {
        return new RecordReader.References() {
            @Override
            public Entity entity(String id) {
                return there(catalogue.entity(id).orElse(null), id).entity();
            }

            @Override
            public Office office(String id) {
                return there(catalogue.offices().get(id), id).office();
            }

            private <T> T there(T found, String id) {
                if (found == null) {
                    throw new IllegalStateException("A store has a record of " + id + ", which is nowhere");
                }
                return found;
            }
        };
    }

    /** Has records look up what they name in more than this store. To be called before anything is asked of it. */
    void within(Catalogue whole) {
        references = references(whole);
    }

    // ---- records

    /**
     * What was decoded. All of a small table is kept; of a large one so much that what an article needs stays, and more where there is room
     * for it: for each kilobyte of a quarter of the memory a record.
     */
    private static final class Memory<T> {

        private static final int MOST = (int) Math.max(1 << 15, Math.min(1 << 24, (Runtime.getRuntime().maxMemory() - (512L << 20)) / 4 / 1024));

        private final Object[] small;
        private final ConcurrentHashMap<Long, T> large;

        Memory(int count) {
            this.small = count <= MOST ? new Object[count] : null;
            this.large = count <= MOST ? null : new ConcurrentHashMap<>();
        }

        @SuppressWarnings("unchecked")
        T get(long index) {
            return small != null ? (T) small[(int) index] : large.get(index);
        }

        void put(long index, T value) {
            if (small != null) {
                small[(int) index] = value;
                return;
            }
            if (large.size() >= MOST) {
                large.clear();
            }
            large.put(index, value);
        }
    }

    private RecordReader reader(int table, long offset) {
        int head = table == STATEMENTS ? Integer.BYTES + Long.BYTES : Integer.BYTES;
        int length = file.int32(data(table), offset);
        return new RecordReader(file.bytes(data(table), offset + head, length), files, references);
    }

    private EntityEntry entity(int rank) {
        EntityEntry known = entities.get(rank);
        if (known == null) {
            known = reader(ENTITIES, file.int64(offsets(ENTITIES), (long) rank * Long.BYTES)).entity();
            entities.put(rank, known);
        }
        return known;
    }

    /** An entity with nothing but its id, name and type: all that statements take of it. Not remembered. */
    Optional<EntityEntry> bare(String id) {
        for (int rank : ranks(ENTITIES, Key.ENTITY, id)) {
            EntityEntry known = entities.get(rank);
            EntityEntry found = known != null ? known : reader(ENTITIES, file.int64(offsets(ENTITIES), (long) rank * Long.BYTES)).bare();
            if (found.id().equals(id)) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private OfficeEntry office(int rank) {
        OfficeEntry known = offices.get(rank);
        if (known == null) {
            known = reader(OFFICES, file.int64(offsets(OFFICES), (long) rank * Long.BYTES)).office();
            offices.put(rank, known);
        }
        return known;
    }

    private Statement statement(int rank) {
        Statement known = statements.get(rank);
        if (known == null) {
            long offset = file.int64(offsets(STATEMENTS), (long) rank * Long.BYTES);
            long source = file.int64(data(STATEMENTS), offset + Integer.BYTES);
            byte[] sources = file.bytes(SOURCES, source + Integer.BYTES, file.int32(SOURCES, source));
            known = reader(STATEMENTS, offset).statement(sources);
            statements.put(rank, known);
        }
        return known;
    }

    // ---- look-ups

    /** What the index has for a key; {@link #PRESENT} too if it has nothing. */
    private long find(long hash) {
        long low = 0;
        long high = entries - 1;
        long lowKey = 0;
        long highKey = -1;
        for (int guess = 0; low <= high; guess++) {
            double share = unsigned(hash - lowKey) / Math.max(1, unsigned(highKey - lowKey));
            long middle = guess < GUESSES ? Math.min(high, low + (long) (share * (high - low))) : low + high >>> 1;
            long key = file.int64(INDEX, middle * ENTRY);
            if (key == hash) {
                return middle;
            }
            if (Long.compareUnsigned(key, hash) < 0) {
                low = middle + 1;
                lowKey = key;
            } else {
                high = middle - 1;
                highKey = key;
            }
        }
        return -1;
    }

    private static double unsigned(long value) {
        return value >= 0 ? value : value + 0x1p64;
    }

    /** The records of a table that have a key. Where the table is empty, the index need not be looked at. */
    private int[] ranks(int table, Key key, String text) {
        long entry = count(table) == 0 ? -1 : find(key.hash(text));
        if (entry < 0) {
            return NONE;
        }
        long value = file.int64(INDEX, entry * ENTRY + Long.BYTES);
        if (value == PRESENT) {
            return NONE;
        }
        return value < LIST ? new int[] {(int) value} : list(value & ~LIST);
    }

    private int[] list(long offset) {
        int[] known = lists.get(offset);
        if (known == null) {
            int size = file.int32(POSTINGS, offset);
            Unpacker in = new Unpacker(file.bytes(POSTINGS, offset + 2 * Integer.BYTES, file.int32(POSTINGS, offset + Integer.BYTES)));
            int[] ranks = new int[size];
            int rank = 0;
            for (int i = 0; i < size; i++) {
                rank += in.size();
                ranks[i] = rank;
            }
            known = ranks;
            if (size < LONGEST_KEPT) {
                lists.put(offset, known);
            }
        }
        return known;
    }

    /** Records of some ranks, each read when it is asked for. */
    private static final class Records<T> extends AbstractList<T> {

        private final int[] ranks;
        private final IntFunction<T> read;

        Records(int[] ranks, IntFunction<T> read) {
            this.ranks = ranks;
            this.read = read;
        }

        @Override
        public T get(int index) {
            return read.apply(ranks[index]);
        }

        @Override
        public int size() {
            return ranks.length;
        }
    }

    private static <T> List<T> records(int[] ranks, IntFunction<T> read) {
        return ranks.length == 0 ? List.of() : new Records<>(ranks, read);
    }

    /** The records of a table by their ids. */
    private final class View<V> extends AbstractMap<String, V> {

        private final Key key;
        private final int table;
        private final IntFunction<V> read;
        private final Function<V, String> id;

        View(Key key, int table, IntFunction<V> read, Function<V, String> id) {
            this.key = key;
            this.table = table;
            this.read = read;
            this.id = id;
        }

        @Override
        public V get(Object wanted) {
            if (wanted instanceof String text && !text.isEmpty()) {
                for (int rank : ranks(table, key, text)) {
                    V found = read.apply(rank);
                    if (id.apply(found).equals(text)) {
                        return found;
                    }
                }
            }
            return null;
        }

        @Override
        public boolean containsKey(Object wanted) {
            return get(wanted) != null;
        }

        @Override
        public int size() {
            return count(table);
        }

        @Override
        public Set<Entry<String, V>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, V>> iterator() {
                    return new Iterator<>() {
                        private int next;

                        @Override
                        public boolean hasNext() {
                            return next < size();
                        }

                        @Override
                        public Entry<String, V> next() {
                            if (!hasNext()) {
                                throw new NoSuchElementException();
                            }
                            V value = read.apply(next++);
                            return Map.entry(id.apply(value), value);
                        }
                    };
                }

                @Override
                public int size() {
                    return count(table);
                }
            };
        }
    }

    /** The ids of entities by those that they had before. */
    private final class FormerIds extends AbstractMap<String, String> {

        @Override
        public String get(Object former) {
            return former instanceof String text ? entities(Key.FORMER, text).stream().filter(entry -> entry.formerly().contains(text))
                    .map(EntityEntry::id).findFirst().orElse(null) : null;
        }

        @Override
        public boolean containsKey(Object former) {
            return get(former) != null;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            Map<String, String> all = new TreeMap<>();
            catalogue.entities().values().forEach(entry -> entry.formerly().forEach(id -> all.put(id, entry.id())));
            return all.entrySet();
        }
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Set<OfficeKind> officeKinds() {
        return about.officeKinds();
    }

    @Override
    public boolean any(Key key, String text) {
        return find(key.hash(text)) >= 0;
    }

    @Override
    public List<EntityEntry> entities(Key key, String text) {
        return records(ranks(ENTITIES, key, text), this::entity);
    }

    @Override
    public List<OfficeEntry> offices(Key key, String text) {
        return records(ranks(OFFICES, key, text), this::office);
    }

    @Override
    public List<Statement> statements(Key key, String text) {
        return records(ranks(STATEMENTS, key, text), this::statement);
    }

    @Override
    public List<Statement> statements() {
        return new AbstractList<>() {
            @Override
            public Statement get(int index) {
                return statement(index);
            }

            @Override
            public int size() {
                return count(STATEMENTS);
            }
        };
    }

    @Override
    public Optional<LocalDate> asOf() {
        return about.asOf();
    }
}
