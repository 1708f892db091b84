package org.claimcheck.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.claimcheck.file.InOrder;

/**
 * Sorts pairs of a well spread number of 64 bits and a small number by the first, as unsigned, however many there are: more than fit
 * into memory go into {@value #PARTS} files by their highest bits, each of which is sorted by itself, several at a time. Not for several
 * threads.
 */
final class PairSorter implements Closeable {

    private static final int PARTS = 256;
    private static final int MOST_IN_MEMORY = 1 << 20;
    private static final int PAIR = Long.BYTES + Integer.BYTES;
    private static final int BUFFER = 1024 * PAIR;
    private static final int DIGIT = 11;

    private final Path scratch;
    private long[] keys = new long[1 << 12];
    private int[] values = new int[1 << 12];
    private int count;
    private FileChannel[] files;
    private ByteBuffer[] buffers;

    /** Pairs in their order. */
    private record Sorted(long[] keys, int[] values, int count) {

        void give(Sink sink) throws IOException {
            for (int i = 0; i < count; i++) {
                sink.take(keys[i], values[i]);
            }
        }
    }

    /** Takes the pairs in their order. */
    @FunctionalInterface
    interface Sink {

        void take(long key, int value) throws IOException;
    }

    /**
     * @param scratch a folder for files that are not needed any more when this is closed
     */
    PairSorter(Path scratch) {
        this.scratch = scratch;
    }

    void add(long key, int value) throws IOException {
        if (files != null) {
            spill(key, value);
            return;
        }
        if (count == keys.length) {
            if (count == MOST_IN_MEMORY) {
                open();
                spill(key, value);
                return;
            }
            keys = Arrays.copyOf(keys, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        keys[count] = key;
        values[count++] = value;
    }

    private Path file(int part) {
        return scratch.resolve("pairs-" + part);
    }

    private void open() throws IOException {
        files = new FileChannel[PARTS];
        buffers = new ByteBuffer[PARTS];
        for (int i = 0; i < PARTS; i++) {
            files[i] = FileChannel.open(file(i), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            buffers[i] = ByteBuffer.allocate(BUFFER).order(ByteOrder.nativeOrder());
        }
        for (int i = 0; i < count; i++) {
            spill(keys[i], values[i]);
        }
        keys = new long[0];
        values = new int[0];
        count = 0;
    }

    private void spill(long key, int value) throws IOException {
        int part = (int) (key >>> 56);
        ByteBuffer buffer = buffers[part];
        buffer.putLong(key).putInt(value);
        if (!buffer.hasRemaining()) {
            write(part);
        }
    }

    private void write(int part) throws IOException {
        ByteBuffer buffer = buffers[part].flip();
        while (buffer.hasRemaining()) {
            files[part].write(buffer);
        }
        buffer.clear();
    }

    /** Gives all pairs; those of one key in the order in which they were added. Nothing can be added afterwards. */
    void drain(Sink sink) throws IOException {
        if (files == null) {
            sorted(keys, values, count).give(sink);
            return;
        }
        for (int part = 0; part < PARTS; part++) {
            write(part);
            files[part].close();
        }
        buffers = null;
        try {
            InOrder.run(Runtime.getRuntime().availableProcessors(), IntStream.range(0, PARTS).boxed().toList(), this::sorted, sorted -> sorted.give(sink));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Sorted sorted(int part) {
        try {
            ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file(part))).order(ByteOrder.nativeOrder());
            Files.delete(file(part));
            int pairs = in.remaining() / PAIR;
            long[] partKeys = new long[pairs];
            int[] partValues = new int[pairs];
            for (int i = 0; i < pairs; i++) {
                partKeys[i] = in.getLong();
                partValues[i] = in.getInt();
            }
            return sorted(partKeys, partValues, pairs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sorted sorted(long[] keys, int[] values, int count) {
        long[] from = keys;
        int[] fromValues = values;
        long[] to = new long[count];
        int[] toValues = new int[count];
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT) {
            int[] starts = new int[(1 << DIGIT) + 1];
            for (int i = 0; i < count; i++) {
                starts[digit(from[i], shift) + 1]++;
            }
            for (int i = 0; i < 1 << DIGIT; i++) {
                starts[i + 1] += starts[i];
            }
            for (int i = 0; i < count; i++) {
                int place = starts[digit(from[i], shift)]++;
                to[place] = from[i];
                toValues[place] = fromValues[i];
            }
            long[] free = from;
            int[] freeValues = fromValues;
            from = to;
            fromValues = toValues;
            to = free.length == count ? free : new long[count];
            toValues = freeValues.length == count ? freeValues : new int[count];
        }
        return new Sorted(from, fromValues, count);
    }

    private static int digit(long key, int shift) {
        return (int) (key >>> shift) & (1 << DIGIT) - 1;
    }

    @Override
    public void close() throws IOException {
        if (files != null) {
            for (int part = 0; part < PARTS; part++) {
                files[part].close();
                Files.deleteIfExists(file(part));
            }
        }
    }
}
