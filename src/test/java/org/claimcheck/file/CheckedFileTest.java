package org.claimcheck.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedFileTest {

    @TempDir
    private Path folder;

    @Test
    void what_was_written_is_read() throws IOException {
        Path file = folder.resolve("new/file");
        CheckedFile.write(file, new byte[] {1, 2, 3});

        assertThat(CheckedFile.read(file).orElseThrow()).startsWith(1, 2, 3);
        CheckedFile.write(file, new byte[0]);
        assertThat(CheckedFile.read(file)).isPresent();
        assertThat(CheckedFile.read(folder.resolve("none"))).isEmpty();
    }

    @Test
    void a_file_that_is_not_as_it_was_written_counts_as_missing() throws IOException {
        Path file = folder.resolve("file");
        CheckedFile.write(file, new byte[] {1, 2, 3});
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(CheckedFile.read(file)).as("%s bytes", length).isEmpty();
        }
        for (int i = 0; i < whole.length; i++) {
            byte[] flipped = whole.clone();
            flipped[i] ^= 4;
            Files.write(file, flipped);
            assertThat(CheckedFile.read(file)).as("byte %s", i).isEmpty();
        }
    }
}
