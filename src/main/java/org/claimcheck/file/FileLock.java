package org.claimcheck.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps other processes from changing a file meanwhile. Within one process its users have to queue by themselves.
 *
 * <p>A file beside is locked, not the file itself: that is replaced by each change, and a lock would go with the old one. It is
 * removed afterwards, so that nothing is left to find its way into version control. Whoever dies holding it leaves it behind;
 * it is then free, and the next one removes it.
 */
public final class FileLock implements Closeable {

    private final Path beside;
    private final FileChannel channel;
    private final FileChannel seen;

    private FileLock(Path beside, FileChannel channel, FileChannel seen) {
        this.beside = beside;
        this.channel = channel;
        this.seen = seen;
    }

    /**
     * Waits until nobody else holds the file.
     *
     * @param file the file, which need not be there; its folder is made if it is missing
     * @throws IOException if nothing can be written beside it
     */
    public static FileLock beside(Path file) throws IOException {
        Path beside = file.toAbsolutePath().resolveSibling("." + file.getFileName() + ".lock");
        Files.createDirectories(beside.getParent());
        while (true) {
            Optional<FileLock> held = attempt(beside);
            if (held.isPresent()) {
                return held.get();
            }
        }
    }

    /** Empty if what was locked has been removed meanwhile by whoever held it before: another file may stand there now. */
    private static Optional<FileLock> attempt(Path beside) throws IOException {
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileChannel seen = null;
        try {
            channel.lock();
            byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0);
            for (ByteBuffer rest = ByteBuffer.wrap(token); rest.hasRemaining();) {
                channel.write(rest);
            }
            // POSIX takes all locks of a process off a file when the process closes any channel to it: this one stays open, too.
            seen = FileChannel.open(beside, StandardOpenOption.READ);
            ByteBuffer there = ByteBuffer.allocate(token.length);
            seen.read(there);
            if (Arrays.equals(there.array(), token)) {
                return Optional.of(new FileLock(beside, channel, seen));
            }
        } catch (NoSuchFileException e) {
            // Removed, and nothing stands there now.
        } catch (IOException e) {
            close(channel, seen);
            throw e;
        }
        close(channel, seen);
        return Optional.empty();
    }

    private static void close(FileChannel channel, FileChannel seen) throws IOException {
        channel.close();
        if (seen != null) {
            seen.close();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            // Where an open file cannot be removed it stays; it does no harm.
        } finally {
            close(channel, seen);
        }
    }
}
