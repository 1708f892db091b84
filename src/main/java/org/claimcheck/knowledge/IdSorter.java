package org.claimcheck.knowledge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts ids, however many there are: what does not fit into memory goes into files in sorted runs, which are merged at the end. Not
 * for several threads.
 */
final class IdSorter implements Closeable {

    private static final int MOST_IN_MEMORY = 250_000;
    private static final int NUMBERS = 4 * Integer.BYTES + Long.BYTES;

    private final Path scratch;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();

    /**
     * An id of a record.
     *
     * @param index which record it is, counted from 0 as they came
     * @param file  the number of its file
     * @param line  its line
     * @param column the column of its id, or 0
     * @param offset where the record stands
     */
    record Entry(String id, int index, int file, int line, int column, long offset) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int byId = id.compareTo(other.id);
            return byId != 0 ? byId : Integer.compare(index, other.index);
        }

        private void write(DataOutputStream out) throws IOException {
            out.writeUTF(id);
            out.write(ByteBuffer.allocate(NUMBERS).putInt(index).putInt(file).putInt(line).putInt(column).putLong(offset).array());
        }

        private static Entry read(DataInputStream in) throws IOException {
            String id = in.readUTF();
            ByteBuffer numbers = ByteBuffer.wrap(in.readNBytes(NUMBERS));
            return new Entry(id, numbers.getInt(), numbers.getInt(), numbers.getInt(), numbers.getInt(), numbers.getLong());
        }
    }

    /** Takes the ids in their order. */
    @FunctionalInterface
    interface Sink {

        void take(Entry entry) throws IOException;
    }

    /**
     * @param scratch a folder for files that are not needed any more when this is closed
     */
    IdSorter(Path scratch) {
        this.scratch = scratch;
    }

    void add(Entry entry) throws IOException {
        entries.add(entry);
        if (entries.size() == MOST_IN_MEMORY) {
            spill();
        }
    }

    private void spill() throws IOException {
        Path run = scratch.resolve("ids-" + runs.size());
        runs.add(run);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
            for (Entry entry : sorted()) {
                entry.write(out);
            }
        }
        entries.clear();
    }

    private Entry[] sorted() {
        Entry[] sorted = entries.toArray(Entry[]::new);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    /** A run that is being read. */
    private static final class Run implements Closeable {

        private final DataInputStream in;
        private long left;
        private Entry next;

        Run(Path path, long entries) throws IOException {
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 15));
            this.left = entries;
            advance();
        }

        void advance() throws IOException {
            next = left-- > 0 ? Entry.read(in) : null;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    /** Gives all ids, of equal ones the earlier record first. Nothing can be added afterwards. */
    void drain(Sink sink) throws IOException {
        if (runs.isEmpty()) {
            for (Entry entry : sorted()) {
                sink.take(entry);
            }
            return;
        }
        long last = entries.size();
        spill();
        PriorityQueue<Run> open = new PriorityQueue<>((one, two) -> one.next.compareTo(two.next));
        List<Run> all = new ArrayList<>();
        try {
            for (int i = 0; i < runs.size(); i++) {
                Run run = new Run(runs.get(i), i + 1 < runs.size() ? MOST_IN_MEMORY : last);
                all.add(run);
                if (run.next != null) {
                    open.add(run);
                }
            }
            while (!open.isEmpty()) {
                Run least = open.poll();
                sink.take(least.next);
                least.advance();
                if (least.next != null) {
                    open.add(least);
                }
            }
        } finally {
            for (Run run : all) {
                run.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path run : runs) {
            Files.deleteIfExists(run);
        }
    }
}
