package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds output against a file of {@code src/test/resources/reports}; {@code -Dgolden.update=true} writes the files anew. */
public final class GoldenFile {

    private static final Path FOLDER = Path.of("src", "test", "resources", "reports");

    private GoldenFile() {
    }

    /** Asserts that a text is the content of a golden file. */
    public static void check(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(file));
    }
}
