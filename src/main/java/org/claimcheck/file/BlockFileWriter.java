package org.claimcheck.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** Writes a {@link BlockFile} from its first byte to its last, section by section. Not for several threads. */
public final class BlockFileWriter implements Closeable {

    private final FileChannel channel;
    private final int format;
    private final byte[] block = new byte[BlockFile.BLOCK];
    private final long[] starts;
    private final long[] lengths;
    private int filled;
    private long written;
    private int[] sums = new int[64];
    private int blocks;
    private int section = -1;

    /**
     * Begins a file.
     *
     * @param path     the file, which is replaced
     * @param format   which form its sections have; who opens it must expect the same
     * @param sections how many there are
     * @throws IOException if it cannot be written
     */
    public BlockFileWriter(Path path, int format, int sections) throws IOException {
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        this.format = format;
        this.starts = new long[sections];
        this.lengths = new long[sections];
    }

    /** Ends the section before, if there is one, and begins another. Sections that are never begun are empty. */
    public void begin(int next) {
        endSection();
        section = next;
        starts[next] = position();
    }

    private void endSection() {
        if (section >= 0) {
            lengths[section] = position() - starts[section];
        }
    }

    /** How many bytes the section has so far. */
    public long offset() {
        return position() - starts[section];
    }

    private long position() {
        return written + filled;
    }

    /** Adds bytes to the section. */
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, block.length - filled);
            System.arraycopy(bytes, from + done, block, filled, part);
            filled += part;
            done += part;
            if (filled == block.length) {
                flush();
            }
        }
    }

    /** Adds all bytes of an array to the section. */
    public void write(byte[] bytes) throws IOException {
        write(bytes, 0, bytes.length);
    }

    /** Adds four bytes to the section, the highest first. */
    public void int32(int value) throws IOException {
        for (int shift = 24; shift >= 0; shift -= 8) {
            one((byte) (value >> shift));
        }
    }

    /** Adds eight bytes to the section, the highest first. */
    public void int64(long value) throws IOException {
        for (int shift = 56; shift >= 0; shift -= 8) {
            one((byte) (value >> shift));
        }
    }

    private void one(byte value) throws IOException {
        block[filled++] = value;
        if (filled == block.length) {
            flush();
        }
    }

    private void flush() throws IOException {
        CRC32C crc = new CRC32C();
        crc.update(block, 0, filled);
        if (blocks == sums.length) {
            sums = Arrays.copyOf(sums, 2 * blocks);
        }
        sums[blocks++] = (int) crc.getValue();
        put(ByteBuffer.wrap(block, 0, filled));
        written += filled;
        filled = 0;
    }

    private void put(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /** Ends the file: without this nothing can be read of it. */
    public void finish() throws IOException {
        endSection();
        long directory = position();
        for (int i = 0; i < starts.length; i++) {
            int64(starts[i]);
            int64(lengths[i]);
        }
        if (filled > 0) {
            flush();
        }
        ByteBuffer table = ByteBuffer.allocate(blocks * Integer.BYTES);
        table.asIntBuffer().put(sums, 0, blocks);
        CRC32C all = new CRC32C();
        all.update(table.duplicate());
        ByteBuffer footer = ByteBuffer.allocate(BlockFile.FOOTER).putLong(BlockFile.MAGIC).putInt(format).putInt(starts.length).putLong(directory)
                .putLong(written).putInt((int) all.getValue());
        CRC32C crc = new CRC32C();
        crc.update(footer.array(), 0, footer.position());
        footer.putInt((int) crc.getValue()).flip();
        put(table);
        put(footer);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
