package org.claimcheck.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a folder of files that can be made again from growing with every folder of facts that was ever named and every edit of one. */
public final class CacheFolder {

    /** Files of a kind that are kept: those of many folders of facts and rules, in both languages. */
    static final int MOST = 48;

    private CacheFolder() {
    }

    /**
     * Removes the files of a kind that were written longest ago, where there are too many. A kind has what stands before the first hyphen of a name and behind its last
     * dot in common: {@code words-57ec7541-en.bin}.
     *
     * @param written a file that was just written, which stays
     */
    public static void trim(Path written) {
        String name = written.getFileName().toString();
        String prefix = name.substring(0, name.indexOf('-') + 1);
        String suffix = name.substring(name.lastIndexOf('.') + 1);
        try (Stream<Path> files = Files.list(written.toAbsolutePath().getParent())) {
            List<Path> same = files.filter(file -> isOf(file.getFileName().toString(), prefix, suffix)).toList();
            if (same.size() <= MOST) {
                return;
            }
            for (Path file : same.stream().filter(file -> !file.getFileName().equals(written.getFileName())).sorted(Comparator.comparing(CacheFolder::modified))
                    .limit(same.size() - MOST).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Another run may remove them.
        }
    }

    private static boolean isOf(String name, String prefix, String suffix) {
        return !prefix.isEmpty() && name.startsWith(prefix) && name.endsWith("." + suffix);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
