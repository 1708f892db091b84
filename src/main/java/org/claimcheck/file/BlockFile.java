package org.claimcheck.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * A file of several sections that is mapped into memory, so that opening it costs the same however long it is, and only what is
 * read of it is loaded.
 *
 * <p>Behind the sections stand a checksum for each block of them, and a footer with the checksum of the checksums. A block is
 * checked when something in it is first read: no wrong byte is ever handed out, and none is looked at that nobody needs. The form:
 *
 * <pre>
 * blocks of {@value #BLOCK} bytes, the last one shorter: the sections, then their directory (offset and length of each, 8 bytes each)
 * CRC-32C of each block, 4 bytes each
 * footer: magic, format, number of sections, where the directory begins, length of the blocks, CRC-32C of the checksums, of the footer
 * </pre>
 *
 * <p>May be read by several threads.
 */
public final class BlockFile {

    /** How many bytes have one checksum. */
    static final int BLOCK = 1 << 14;
    static final long MAGIC = 0x436C61696D636B42L;
    static final int FOOTER = 40;
    /** How much is mapped at once: a buffer has less than 2 GB. */
    private static final int SEGMENT_BITS = 30;
    private static final int SEGMENT = 1 << SEGMENT_BITS;

    private final String name;
    private final Supplier<Optional<BlockFile>> repair;
    private volatile Content content;

    /**
     * What is mapped.
     *
     * @param segments each of {@link #SEGMENT} bytes, the last one shorter
     * @param length   of all blocks
     * @param sums     the checksums of the blocks
     * @param checked  a bit for each block that was found sound; set without locks, since to check twice does no harm
     * @param starts   where each section begins
     * @param lengths  how long each section is
     * @param mark     the checksum of the checksums: equal for files of equal content
     */
    private record Content(ByteBuffer[] segments, long length, ByteBuffer sums, long[] checked, long[] starts, long[] lengths, int mark) {
    }

    private BlockFile(String name, Content content, Supplier<Optional<BlockFile>> repair) {
        this.name = name;
        this.content = content;
        this.repair = repair;
    }

    /**
     * Opens a file.
     *
     * @param path   the file
     * @param format what {@link BlockFileWriter} was given
     * @param repair writes the file anew when a block turns out damaged, and opens it; nothing if that is not possible. Only a file
     *               of the very same content helps those who hold offsets in the old one
     * @throws IOException          if it cannot be read
     * @throws DamagedFileException if it is no such file, of another format, or cut short
     */
    public static BlockFile open(Path path, int format, Supplier<Optional<BlockFile>> repair) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            ByteBuffer[] segments = new ByteBuffer[(int) (size + SEGMENT - 1 >>> SEGMENT_BITS)];
            for (int i = 0; i < segments.length; i++) {
                long from = (long) i << SEGMENT_BITS;
                segments[i] = channel.map(FileChannel.MapMode.READ_ONLY, from, Math.min(SEGMENT, size - from));
            }
            return new BlockFile(path.toString(), content(path.toString(), segments, size, format), repair);
        }
    }

    /**
     * A file whose bytes are in memory already; all of it is checked.
     *
     * @param name   what errors call it
     * @param bytes  the whole file; not copied
     * @param format what {@link BlockFileWriter} was given
     * @throws DamagedFileException if it is no such file, of another format, or not as it was written
     */
    public static BlockFile of(String name, byte[] bytes, int format) {
        BlockFile file = new BlockFile(name, content(name, new ByteBuffer[] {ByteBuffer.wrap(bytes)}, bytes.length, format), Optional::empty);
        file.checkAll();
        return file;
    }

    private static Content content(String name, ByteBuffer[] segments, long size, int format) {
        if (size < FOOTER) {
            throw new DamagedFileException(name, "it has only " + size + " bytes");
        }
        ByteBuffer footer = slice(segments, size - FOOTER, FOOTER);
        CRC32C crc = new CRC32C();
        crc.update(footer.duplicate().limit(FOOTER - Integer.BYTES));
        if (footer.getLong(0) != MAGIC || footer.getInt(FOOTER - Integer.BYTES) != (int) crc.getValue()) {
            throw new DamagedFileException(name, "its end is not what was written");
        }
        if (footer.getInt(8) != format) {
            throw new DamagedFileException(name, "it has the format " + footer.getInt(8) + ", not " + format);
        }
        int sections = footer.getInt(12);
        long directory = footer.getLong(16);
        long length = footer.getLong(24);
        long blocks = length + BLOCK - 1 >> 14;
        if (size != length + blocks * Integer.BYTES + FOOTER) {
            throw new DamagedFileException(name, "it has " + size + " bytes");
        }
        ByteBuffer sums = slice(segments, length, (int) (blocks * Integer.BYTES));
        CRC32C all = new CRC32C();
        all.update(sums.duplicate());
        if (footer.getInt(32) != (int) all.getValue()) {
            throw new DamagedFileException(name, "its checksums are not what was written");
        }
        Content content = new Content(segments, length, sums, new long[(int) (blocks + 63 >> 6)], new long[sections], new long[sections],
                footer.getInt(32));
        for (int i = 0; i < sections; i++) {
            content.starts[i] = int64(content, name, directory + 16L * i);
            content.lengths[i] = int64(content, name, directory + 16L * i + 8);
        }
        return content;
    }

    private static ByteBuffer slice(ByteBuffer[] segments, long from, int length) {
        int segment = (int) (from >>> SEGMENT_BITS);
        int start = (int) (from & SEGMENT - 1);
        if (start + (long) length <= segments[segment].limit()) {
            return segments[segment].slice(start, length);
        }
        byte[] copy = new byte[length];
        int head = segments[segment].limit() - start;
        segments[segment].get(start, copy, 0, head);
        segments[segment + 1].get(0, copy, head, length - head);
        return ByteBuffer.wrap(copy);
    }

    /** Checks every block. */
    public void checkAll() {
        Content now = content;
        for (long at = 0; at < now.length; at += BLOCK) {
            check(now, name, at);
        }
    }

    /** The length of a section in bytes. */
    public long length(int section) {
        return content.lengths[section];
    }

    /** Four bytes of a section, the highest first. */
    public int int32(int section, long offset) {
        Content now = content;
        long at = place(now, section, offset, Integer.BYTES);
        try {
            return int32(now, name, at);
        } catch (DamagedFileException e) {
            return int32(repaired(now, e), name, at);
        }
    }

    /** Eight bytes of a section, the highest first. */
    public long int64(int section, long offset) {
        Content now = content;
        long at = place(now, section, offset, Long.BYTES);
        try {
            return int64(now, name, at);
        } catch (DamagedFileException e) {
            return int64(repaired(now, e), name, at);
        }
    }

    /** A copy of some bytes of a section. */
    public byte[] bytes(int section, long offset, int length) {
        Content now = content;
        long at = place(now, section, offset, length);
        try {
            return bytes(now, name, at, length);
        } catch (DamagedFileException e) {
            return bytes(repaired(now, e), name, at, length);
        }
    }

    private long place(Content now, int section, long offset, int length) {
        if (offset < 0 || length < 0 || offset + length > now.lengths[section]) {
            throw new DamagedFileException(name, "section " + section + " has no " + length + " bytes at " + offset);
        }
        return now.starts[section] + offset;
    }

    private synchronized Content repaired(Content broken, DamagedFileException cause) {
        if (content == broken) {
            Content next = repair.get().map(file -> file.content).orElseThrow(() -> cause);
            if (next.mark != broken.mark || next.length != broken.length) {
                throw cause;
            }
            content = next;
        }
        return content;
    }

    private static int int32(Content now, String name, long at) {
        ByteBuffer segment = now.segments[(int) (at >>> SEGMENT_BITS)];
        int start = (int) (at & SEGMENT - 1);
        check(now, name, at);
        check(now, name, at + Integer.BYTES - 1);
        return start + Integer.BYTES <= segment.limit() ? segment.getInt(start) : slice(now.segments, at, Integer.BYTES).getInt(0);
    }

    private static long int64(Content now, String name, long at) {
        ByteBuffer segment = now.segments[(int) (at >>> SEGMENT_BITS)];
        int start = (int) (at & SEGMENT - 1);
        check(now, name, at);
        check(now, name, at + Long.BYTES - 1);
        return start + Long.BYTES <= segment.limit() ? segment.getLong(start) : slice(now.segments, at, Long.BYTES).getLong(0);
    }

    private static byte[] bytes(Content now, String name, long at, int length) {
        for (long each = at - at % BLOCK; each < at + length; each += BLOCK) {
            check(now, name, each);
        }
        byte[] copy = new byte[length];
        slice(now.segments, at, length).get(copy);
        return copy;
    }

    private static void check(Content now, String name, long at) {
        int block = (int) (at >>> 14);
        if ((now.checked[block >> 6] & 1L << (block & 63)) == 0) {
            long from = (long) block * BLOCK;
            CRC32C crc = new CRC32C();
            crc.update(slice(now.segments, from, (int) Math.min(BLOCK, now.length - from)));
            if ((int) crc.getValue() != now.sums.getInt(block * Integer.BYTES)) {
                throw new DamagedFileException(name, "the block at " + from + " is not what was written");
            }
            now.checked[block >> 6] |= 1L << (block & 63);
        }
    }
}
