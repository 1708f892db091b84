package org.claimcheck.knowledge;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.file.BlockFileWriter;
import org.claimcheck.file.Packer;

/**
 * Writes a {@link Store} in one pass over the records, with memory that hardly grows with their number: the records go to the file as
 * they come; their ids, and the numbers they are found by, are sorted in files beside. Equal records in an equal order give equal
 * bytes. Not for several threads.
 */
final class StoreBuilder implements Closeable {

    /** How many lists of sources are remembered, so that the same list is written once. */
    private static final int SOURCES = 1 << 12;
    private static final int TABLE_SHIFT = 30;
    private static final int PRESENT = (1 << TABLE_SHIFT) - 1;

    private final Path scratch;
    private final BlockFileWriter file;
    private final PairSorter pairs;
    private final int[][] ranks = new int[Store.TABLES][];
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final Map<ByteBuffer, Long> sourceOffsets = new LinkedHashMap<>(SOURCES, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Long> eldest) {
            return size() > SOURCES;
        }
    };
    private final Path sourcesFile;
    private final OutputStream sources;
    private long sourcesLength;
    private IdSorter ids;
    private int table = -1;
    private int count;

    /**
     * A record whose id another has: it is left out.
     *
     * @param table what it is
     * @param first the record that keeps the id
     * @param again the one that is left out
     */
    record Duplicate(int table, IdSorter.Entry first, IdSorter.Entry again) {
    }

    /**
     * @param draft   the file to write
     * @param scratch a folder for files that are not needed any more when this is closed
     */
    StoreBuilder(Path draft, Path scratch) throws IOException {
        this.scratch = scratch;
        this.file = new BlockFileWriter(draft, Store.FORMAT, Store.SECTIONS);
        this.pairs = new PairSorter(scratch);
        this.sourcesFile = scratch.resolve("sources");
        this.sources = new BufferedOutputStream(Files.newOutputStream(sourcesFile), 1 << 16);
    }

    /**
     * Adds a record.
     *
     * @param to its table; those of a table come together, and the tables in their order
     */
    void add(int to, RecordWriter.Encoded record) throws IOException {
        while (table < to) {
            nextTable();
        }
        ids.add(new IdSorter.Entry(record.id(), count, record.file(), record.line(), record.column(), file.offset()));
        int value = to << TABLE_SHIFT | count;
        for (long key : record.keys()) {
            pairs.add(key, value);
        }
        for (long key : record.starts()) {
            present(to, key);
        }
        long source = to == Store.STATEMENTS ? sources(record.sources()) : 0;
        file.int32(record.bytes().length);
        if (to == Store.STATEMENTS) {
            file.int64(source);
        }
        file.write(record.bytes());
        count++;
    }

    /** Has something be found to be there although there is no record of it. */
    void present(int to, long key) throws IOException {
        pairs.add(key, to << TABLE_SHIFT | PRESENT);
    }

    private long sources(byte[] bytes) throws IOException {
        ByteBuffer key = ByteBuffer.wrap(bytes);
        Long known = sourceOffsets.get(key);
        if (known != null) {
            return known;
        }
        long offset = sourcesLength;
        sources.write(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sources.write(bytes);
        sourcesLength += Integer.BYTES + bytes.length;
        sourceOffsets.put(key, offset);
        return offset;
    }

    private void nextTable() throws IOException {
        endTable();
        table++;
        count = 0;
        ids = new IdSorter(scratch);
        file.begin(Store.data(table));
    }

    /** Sorts the ids of the table, and writes where the record of each rank stands. */
    private void endTable() throws IOException {
        if (table < 0) {
            return;
        }
        int[] rank = new int[count];
        file.begin(Store.offsets(table));
        IdSorter.Entry[] first = new IdSorter.Entry[1];
        int[] next = new int[1];
        int ended = table;
        try (IdSorter sorted = ids) {
            sorted.drain(entry -> {
                if (first[0] != null && first[0].id().equals(entry.id())) {
                    duplicates.add(new Duplicate(ended, first[0], entry));
                    rank[entry.index()] = -1;
                } else {
                    first[0] = entry;
                    rank[entry.index()] = next[0]++;
                    file.int64(entry.offset());
                }
            });
        }
        ranks[table] = rank;
    }

    /** Ends the tables, so that it is known which ids several records have. */
    List<Duplicate> endTables() throws IOException {
        while (table < Store.TABLES - 1) {
            nextTable();
        }
        if (table == Store.TABLES - 1) {
            endTable();
            table = Store.TABLES;
        }
        return duplicates;
    }

    /**
     * Ends the file.
     *
     * @param about      what the store tells of itself
     * @param vocabulary what {@link RecordWriter#vocabulary} gave
     */
    void finish(byte[] about, byte[] vocabulary) throws IOException {
        endTables();
        Path postings = scratch.resolve("postings");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(postings), 1 << 16)) {
            file.begin(Store.INDEX);
            Group group = new Group(out);
            pairs.drain(group::take);
            group.end();
        }
        file.begin(Store.POSTINGS);
        copy(postings);
        sources.close();
        file.begin(Store.SOURCES);
        copy(sourcesFile);
        file.begin(Store.VOCABULARY);
        file.write(vocabulary);
        file.begin(Store.ABOUT);
        file.write(about);
        file.finish();
    }

    private void copy(Path from) throws IOException {
        try (InputStream in = Files.newInputStream(from)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                file.write(buffer, 0, read);
            }
        }
        Files.delete(from);
    }

    /** The records of one key, as they come together. */
    private final class Group {

        private final OutputStream postings;
        private final Packer packer = new Packer();
        private long written;
        private boolean open;
        private long key;
        private boolean present;
        private int[] found = new int[16];
        private int size;

        Group(OutputStream postings) {
            this.postings = postings;
        }

        void take(long next, int value) throws IOException {
            if (!open || key != next) {
                end();
                open = true;
                key = next;
                present = false;
                size = 0;
            }
            int index = value & PRESENT;
            if (index == PRESENT) {
                present = true;
                return;
            }
            int rank = ranks[value >>> TABLE_SHIFT][index];
            if (rank >= 0) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size);
                }
                found[size++] = rank;
            }
        }

        void end() throws IOException {
            if (!open || size == 0 && !present) {
                return;
            }
            file.int64(key);
            Arrays.sort(found, 0, size);
            if (size <= 1) {
                file.int64(size == 0 ? Store.PRESENT : found[0]);
                return;
            }
            packer.clear();
            int before = 0;
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || found[i] != before) {
                    packer.number(found[i] - before);
                    distinct++;
                }
                before = found[i];
            }
            byte[] bytes = packer.bytes();
            file.int64(Store.LIST | written);
            postings.write(ByteBuffer.allocate(2 * Integer.BYTES).putInt(distinct).putInt(bytes.length).array());
            postings.write(bytes);
            written += 2 * Integer.BYTES + bytes.length;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
        sources.close();
        pairs.close();
        Files.deleteIfExists(sourcesFile);
        Files.deleteIfExists(scratch.resolve("postings"));
    }
}
