package org.claimcheck.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Replaces files so that a reader, or a machine that stops at any moment, finds the old content or the new, never a part.
 */
public final class AtomicFile {

    private static final String DRAFT = ".tmp";

    private AtomicFile() {
    }

    /**
     * Writes a file in UTF-8. When this returns, the content is on the disk.
     *
     * @param path the file; folders that are missing are made
     * @param text the whole new content
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(Path path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a file. When this returns, the content is on the disk.
     *
     * @param path  the file; folders that are missing are made
     * @param bytes the whole new content
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void write(Path path, byte[] bytes) throws IOException {
        replace(path, bytes, true);
    }

    /**
     * Writes a file that can be made again: as a whole or not at all, but without waiting for the disk.
     *
     * @param path  the file; folders that are missing are made
     * @param bytes the whole new content
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void writeCached(Path path, byte[] bytes) throws IOException {
        replace(path, bytes, false);
    }

    private static void replace(Path path, byte[] bytes, boolean forced) throws IOException {
        // A link is followed: what it points to is replaced, not the link.
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = Files.createDirectories(target.getParent());
        Path draft = Files.createTempFile(folder, prefix(target), DRAFT, permissions(target));
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer content = ByteBuffer.wrap(bytes);
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                if (forced) {
                    channel.force(true);
                }
            }
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
        if (forced) {
            force(folder);
        }
    }

    /**
     * Removes what writers left behind that were killed while they wrote a file. Nobody may be writing it.
     *
     * @param path the file
     * @throws IOException if the folder cannot be read or a draft not removed
     */
    public static void removeDrafts(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder,
                file -> file.getFileName().toString().startsWith(prefix(path)) && file.getFileName().toString().endsWith(DRAFT))) {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static String prefix(Path path) {
        return "." + path.getFileName() + ".";
    }

    /** Those of the file that is replaced, else those that new files usually have: drafts are otherwise for their owner alone. */
    private static FileAttribute<?>[] permissions(Path target) throws IOException {
        if (!target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions = Files.exists(target) ? Files.getPosixFilePermissions(target)
                : PosixFilePermissions.fromString("rw-r--r--");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    /** A new name is only on the disk once its folder is; where folders cannot be forced, the file system sees to it. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not possible on this file system.
        }
    }
}
