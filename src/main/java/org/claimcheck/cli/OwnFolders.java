package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.List;

/** Tells what stands in the folders of a user from what stands in those of the program. */
final class OwnFolders {

    private OwnFolders() {
    }

    /** Whether a file stands in one of some folders, however both are written. */
    static boolean hold(List<Path> folders, String file) {
        Path path = absolute(Path.of(file));
        return folders.stream().map(OwnFolders::absolute).anyMatch(path::startsWith);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
