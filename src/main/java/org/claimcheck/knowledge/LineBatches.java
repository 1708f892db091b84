package org.claimcheck.knowledge;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads a file of lines in batches, with memory for two of them. What cannot be read is told by an {@link UncheckedIOException}. Not for
 * several threads.
 */
final class LineBatches implements Iterator<LineBatches.Batch>, Closeable {

    /** A line longer than this is not read. */
    static final int LONGEST = 16 << 20;
    private static final int LINES = 128;
    private static final int BYTES = 1 << 16;

    private final FactsFile file;
    private final InputStream in;
    private byte[] buffer = new byte[BYTES];
    private int from;
    private int to;
    private int line = 1;
    private boolean skipping;
    private boolean ended;
    private Batch next;

    /**
     * Some lines of a file.
     *
     * @param file  the file
     * @param first the number of the first line
     * @param lines the lines without their ends; null where one is too long
     */
    record Batch(FactsFile file, int first, List<byte[]> lines) {
    }

    LineBatches(FactsFile file) throws IOException {
        this.file = file;
        this.in = Files.newInputStream(file.path());
    }

    @Override
    public boolean hasNext() {
        try {
            next = next == null ? read() : next;
            return next != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Batch next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Batch batch = next;
        next = null;
        return batch;
    }

    /** The next lines; null at the end of the file. */
    private Batch read() throws IOException {
        List<byte[]> lines = new ArrayList<>();
        int first = line;
        int bytes = 0;
        while (lines.size() < LINES && bytes < BYTES) {
            int end = end();
            if (end < 0) {
                break;
            }
            lines.add(skipping ? null : Arrays.copyOfRange(buffer, from, end));
            skipping = false;
            bytes += end - from;
            from = Math.min(end + 1, to);
            line++;
        }
        return lines.isEmpty() ? null : new Batch(file, first, lines);
    }

    /** Where the line that begins here ends; -1 if there is none. */
    private int end() throws IOException {
        int seen = from;
        while (true) {
            for (int i = seen; i < to; i++) {
                if (buffer[i] == '\n') {
                    return i;
                }
            }
            if (ended) {
                return from < to || skipping ? to : -1;
            }
            if (to - from > LONGEST) {
                skipping = true;
                from = to;
            }
            seen = fill();
        }
    }

    /** Reads more behind what is there, and tells where it begins. */
    private int fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        } else if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * to);
        }
        int old = to;
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * to);
        }
        int read = in.read(buffer, to, buffer.length - to);
        ended = read < 0;
        to += Math.max(0, read);
        return old;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
