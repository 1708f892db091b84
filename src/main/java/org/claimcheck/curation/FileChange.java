package org.claimcheck.curation;

import java.nio.file.Path;

/**
 * A file that is to be changed.
 *
 * @param path   the file
 * @param before its content now
 * @param after  its content afterwards
 */
public record FileChange(Path path, String before, String after) {

    /** What changes, line by line, as {@code diff -u} prints it. */
    public String diff() {
        return UnifiedDiff.of(path.toString(), before, after);
    }
}
