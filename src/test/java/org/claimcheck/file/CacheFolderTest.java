package org.claimcheck.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    private Path folder;

    @Test
    void the_oldest_of_a_kind_go_where_there_are_too_many() throws IOException {
        for (int i = 0; i < CacheFolder.MOST + 5; i++) {
            file("words-" + i + "-en.bin", i);
        }
        Path other = file("words-0.store", 0);
        Path another = file("rules-0.bin", 0);
        Path written = file("words-new-fr.bin", 1);

        CacheFolder.trim(written);

        assertThat(IntStream.range(0, 6).mapToObj(i -> folder.resolve("words-" + i + "-en.bin"))).noneMatch(Files::exists);
        assertThat(IntStream.range(7, CacheFolder.MOST + 5).mapToObj(i -> folder.resolve("words-" + i + "-en.bin"))).allMatch(Files::exists);
        assertThat(written).exists();
        assertThat(other).exists();
        assertThat(another).exists();
    }

    @Test
    void few_files_stay() throws IOException {
        Path old = file("words-1-en.bin", 0);

        CacheFolder.trim(file("words-2-en.bin", 1));

        assertThat(old).exists();
    }

    private Path file(String name, int seconds) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        return Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000 + seconds * 1000L));
    }
}
