package org.claimcheck.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;

/**
 * Replaces files so that a reader, or a machine that stops at any moment, finds the old content or the new, never a part.
 */
public final class AtomicFile {

    private static final String DRAFT = ".tmp";
    private static final int MOST_LINKS = 40;
    private static final FileAttribute<?>[] NEW_FILE = newFile();

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

    /** Writes a file that is yet to take its place. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it.
         *
         * @param draft an empty file in the folder of the one that it is to replace
         * @throws IOException if that does not work
         */
        void write(Path draft) throws IOException;
    }

    /**
     * As {@link #writeCached(Path, byte[])}, for what is too long to be held in memory.
     *
     * @param path    the file; folders that are missing are made
     * @param content writes the new content
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public static void writeCached(Path path, Content content) throws IOException {
        Path target = target(path);
        Path draft = Files.createTempFile(Files.createDirectories(target.getParent()), prefix(target), DRAFT, NEW_FILE);
        try {
            content.write(draft);
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void replace(Path path, byte[] bytes, boolean forced) throws IOException {
        if (isNoPlainFile(path)) {
            // A device or a pipe such as /dev/stdout takes the bytes; nothing may take its place.
            Files.write(path, bytes, StandardOpenOption.WRITE);
            return;
        }
        Path target = target(path);
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path folder = Files.createDirectories(target.getParent());
        Path draft = Files.createTempFile(folder, prefix(target), DRAFT, NEW_FILE);
        try {
            keepPermissions(target, draft);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer content = ByteBuffer.wrap(bytes);
                while (content.hasRemaining()) {
                    channel.write(content);
                }
                if (forced) {
                    channel.force(true);
                }
            }
            move(draft, target);
        } finally {
            Files.deleteIfExists(draft);
        }
        if (forced) {
            force(folder);
        }
    }

    /**
     * The file that a path means: links are followed, even to a file that is yet to be made, so that what they point to is
     * replaced and not the link.
     *
     * @param path a file that may be there or not
     * @return an absolute path
     * @throws IOException if the links go round in a circle
     */
    public static Path target(Path path) throws IOException {
        Path target = path.toAbsolutePath();
        for (int links = 0; !Files.exists(target) && Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(path.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target)).normalize();
        }
        return Files.exists(target) ? target.toRealPath() : target;
    }

    /** Whether there is something under a path that is no plain file: a folder, a device, a pipe. */
    public static boolean isNoPlainFile(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path);
    }

    /**
     * Removes what writers left behind that were killed while they wrote a file. Nobody may be writing it.
     *
     * @param path the file
     * @throws IOException if the folder cannot be read or a draft not removed
     */
    public static void removeDrafts(Path path) throws IOException {
        Path target = target(path);
        Pattern draftOf = Pattern.compile(Pattern.quote(prefix(target)) + "\\d+" + Pattern.quote(DRAFT));
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(target.getParent(), file -> draftOf.matcher(file.getFileName().toString()).matches())) {
            for (Path draft : drafts) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static String prefix(Path path) {
        return "." + path.getFileName() + ".";
    }

    /** Drafts would otherwise be for their owner alone; what the user's mask takes away stays away. */
    private static FileAttribute<?>[] newFile() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))} : new FileAttribute<?>[0];
    }

    /** Whoever may read and write a file may do so when it was replaced. */
    private static void keepPermissions(Path old, Path draft) throws IOException {
        if (Files.exists(old) && Files.getFileAttributeView(draft, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(old));
        }
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
