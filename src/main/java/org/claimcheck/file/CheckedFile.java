package org.claimcheck.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A small file that can be made again, read as a whole, with a checksum behind its bytes: one that is damaged counts as missing. */
public final class CheckedFile {

    private CheckedFile() {
    }

    /** What a file holds, the checksum still behind it; empty if there is no such file, or not as it was written. */
    public static Optional<byte[]> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int length = bytes.length - Integer.BYTES;
            return length >= 0 && ByteBuffer.wrap(bytes).getInt(length) == sum(bytes, length) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes a file.
     *
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        AtomicFile.writeCached(file, ByteBuffer.allocate(bytes.length + Integer.BYTES).put(bytes).putInt(sum(bytes, bytes.length)).array());
    }

    private static int sum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
