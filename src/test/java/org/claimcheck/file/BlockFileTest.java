package org.claimcheck.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockFileTest {

    private static final int FORMAT = 7;
    private static final int LONG = 5 * BlockFile.BLOCK + 17;

    @TempDir
    private Path folder;

    private final byte[] content = new byte[LONG];

    private Path written(String name) throws IOException {
        new Random(3).nextBytes(content);
        Path path = folder.resolve(name);
        try (BlockFileWriter writer = new BlockFileWriter(path, FORMAT, 3)) {
            writer.begin(0);
            writer.int32(-5);
            writer.int64(1L << 40);
            writer.begin(2);
            writer.write(content);
            writer.finish();
        }
        return path;
    }

    private static void damage(Path path, long at) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(at);
            int old = file.read();
            file.seek(at);
            file.write(old ^ 1);
        }
    }

    @Test
    void what_was_written_is_read() throws IOException {
        Path path = written("file");
        for (BlockFile file : new BlockFile[] {BlockFile.open(path, FORMAT, Optional::empty), BlockFile.of("file", Files.readAllBytes(path), FORMAT)}) {
            assertThat(file.int32(0, 0)).isEqualTo(-5);
            assertThat(file.int64(0, 4)).isEqualTo(1L << 40);
            assertThat(file.length(1)).isZero();
            assertThat(file.length(2)).isEqualTo(LONG);
            assertThat(file.bytes(2, 0, LONG)).isEqualTo(content);
            assertThat(file.bytes(2, LONG - 3, 3)).containsExactly(content[LONG - 3], content[LONG - 2], content[LONG - 1]);
        }
    }

    @Test
    void damage_is_told_when_it_is_met_and_not_before() throws IOException {
        Path path = written("file");
        damage(path, 3L * BlockFile.BLOCK);
        BlockFile file = BlockFile.open(path, FORMAT, Optional::empty);

        assertThat(file.bytes(2, 0, 100)).hasSize(100);
        assertThatThrownBy(() -> file.bytes(2, 3L * BlockFile.BLOCK, 1)).isInstanceOf(DamagedFileException.class).hasMessageContaining(path.toString());
        assertThatThrownBy(file::checkAll).isInstanceOf(DamagedFileException.class);
    }

    @Test
    void a_damaged_file_is_made_anew_once_and_reading_goes_on() throws IOException {
        Path path = written("file");
        damage(path, 2L * BlockFile.BLOCK + 9);
        int[] made = new int[1];
        BlockFile file = BlockFile.open(path, FORMAT, () -> {
            try {
                made[0]++;
                return Optional.of(BlockFile.open(written("again"), FORMAT, Optional::empty));
            } catch (IOException e) {
                return Optional.empty();
            }
        });

        assertThat(file.bytes(2, 0, LONG)).isEqualTo(content);
        assertThat(file.bytes(2, 0, LONG)).isEqualTo(content);
        assertThat(made[0]).isEqualTo(1);
    }

    @Test
    void no_damage_anywhere_goes_unnoticed() throws IOException {
        Path path = written("file");
        long size = Files.size(path);
        for (long at = 0; at < size; at += 611) {
            damage(path, at);
            assertThatThrownBy(() -> BlockFile.open(path, FORMAT, Optional::empty).checkAll()).as("at %d", at).isInstanceOf(DamagedFileException.class);
            damage(path, at);
        }
        for (long at = size - BlockFile.FOOTER - 30; at < size; at++) {
            damage(path, at);
            assertThatThrownBy(() -> BlockFile.open(path, FORMAT, Optional::empty).checkAll()).as("at %d", at).isInstanceOf(DamagedFileException.class);
            damage(path, at);
        }
        for (int length : new int[] {0, 1, 39, 40, LONG / 2, (int) size - 1}) {
            Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(Files.readAllBytes(path), length));
            assertThatThrownBy(() -> BlockFile.open(cut, FORMAT, Optional::empty)).isInstanceOf(DamagedFileException.class);
        }
        assertThatThrownBy(() -> BlockFile.open(path, FORMAT + 1, Optional::empty)).isInstanceOf(DamagedFileException.class)
                .hasMessageContaining("format");
    }
}
