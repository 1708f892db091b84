package org.claimcheck.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private Stream<String> names() throws IOException {
        return Files.list(folder).map(file -> file.getFileName().toString());
    }

    @Test
    void replaces_the_whole_content_and_leaves_nothing_beside() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "a long old content");

        AtomicFile.write(file, "né");

        assertThat(file).hasContent("né");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void makes_folders_that_are_missing() throws Exception {
        AtomicFile.write(folder.resolve("x/y/a.txt"), "new");

        assertThat(folder.resolve("x/y/a.txt")).hasContent("new");
    }

    @Test
    void follows_links_even_to_files_that_are_yet_to_be_made() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("second"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("there/file"));

        AtomicFile.write(link, "one");
        AtomicFile.write(link, "two");

        assertThat(link).isSymbolicLink();
        assertThat(there.resolve("file")).hasContent("two").isRegularFile();
    }

    @Test
    void refuses_links_that_go_round_in_a_circle() throws Exception {
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("a"), "x")).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    void keeps_the_permissions_of_the_file() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        for (String permissions : new String[] {"rw-rw-rw-", "rw-------", "rwxr-x---"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

            AtomicFile.write(file, permissions);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(permissions);
        }
    }

    @Test
    void gives_a_new_file_the_permissions_of_any_new_file() throws Exception {
        Path usual = Files.writeString(folder.resolve("usual.txt"), "");
        assumeTrue(usual.getFileSystem().supportedFileAttributeViews().contains("posix"));

        AtomicFile.write(folder.resolve("a.txt"), "");

        assertThat(Files.getPosixFilePermissions(folder.resolve("a.txt"))).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void leaves_the_old_content_where_it_cannot_write() throws Exception {
        Path occupied = Files.createDirectory(folder.resolve("folder"));

        assertThatThrownBy(() -> AtomicFile.write(occupied, "x")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> AtomicFile.write(Path.of("/proc/no-such-thing"), "x")).isInstanceOf(IOException.class);

        assertThat(names()).containsExactly("folder");
    }

    @Test
    void writes_to_a_device_without_taking_its_place() throws Exception {
        Path device = Path.of("/dev/null");
        assumeTrue(AtomicFile.isNoPlainFile(device));

        AtomicFile.write(device, "gone");

        assertThat(AtomicFile.isNoPlainFile(device)).isTrue();
    }

    @Test
    void tells_that_a_device_is_full() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        assertThatThrownBy(() -> AtomicFile.write(full, "x")).isInstanceOf(IOException.class);
    }

    @Test
    void removes_only_drafts_of_the_file() throws Exception {
        for (String name : new String[] {".a.jsonl.123.tmp", ".a.jsonl.b.jsonl.123.tmp", "a.jsonl.123.tmp", ".a.jsonl.tmp", ".a.jsonl.x.tmp"}) {
            Files.writeString(folder.resolve(name), "");
        }

        AtomicFile.removeDrafts(folder.resolve("a.jsonl"));

        assertThat(names()).doesNotContain(".a.jsonl.123.tmp").hasSize(4);
    }
}
