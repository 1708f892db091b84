package org.claimcheck.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * By what one can tell, without reading it, that a file still holds what it held: every write changes when the system last changed the
 * file, which no program can set back, and a file that takes the place of another has another number.
 *
 * <p>Two changes within one tick of the file system's clock leave the same stamp: a stamp counts only if the file had been left alone
 * for a while when it was read, see {@link #isOlderThan(long)}.
 *
 * @param size     in bytes
 * @param modified when its content was last changed, in nanoseconds since 1970, as programs may set it
 * @param changed  when its content or attributes were last changed, likewise, as the system notes it
 * @param number   the number of the file in its file system
 */
public record FileStamp(long size, long modified, long changed, long number) {

    /** No file system's clock ticks more slowly than once in this time: that of FAT takes two seconds. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(3);
    private static final boolean KNOWN = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    /**
     * The stamp of a file.
     *
     * @return empty where the system does not tell enough
     * @throws IOException if the file cannot be found
     */
    public static Optional<FileStamp> of(Path file) throws IOException {
        if (!KNOWN || file.getFileSystem() != FileSystems.getDefault()) {
            return Optional.empty();
        }
        Map<String, Object> all = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
        return Optional.of(new FileStamp((Long) all.get("size"), nanos(all.get("lastModifiedTime")), nanos(all.get("ctime")), (Long) all.get("ino")));
    }

    /** As of any record; written out, since to link what Java makes of it takes a part of a short run. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileStamp that && size == that.size && modified == that.modified && changed == that.changed && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(size + 31 * (modified + 31 * (changed + 31 * number)));
    }

    private static long nanos(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    /**
     * What time the clock of a file system shows: that of a new file.
     *
     * @param folder a folder in which files can be made
     * @return nanoseconds since 1970
     * @throws IOException if none can be made
     */
    public static long clock(Path folder) throws IOException {
        Path probe = Files.createTempFile(folder, ".clock", "");
        try {
            return Files.getLastModifiedTime(probe).to(TimeUnit.NANOSECONDS);
        } finally {
            Files.deleteIfExists(probe);
        }
    }

    /**
     * Whether the file had been left alone for so long at some time that each later change gives another stamp.
     *
     * @param clock what {@link #clock} gave before the file was read
     */
    public boolean isOlderThan(long clock) {
        return Math.max(modified, changed) < clock - TICK;
    }
}
