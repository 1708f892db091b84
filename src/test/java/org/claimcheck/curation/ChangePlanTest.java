package org.claimcheck.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.diagnostic.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of several files that are interrupted after any of them. */
class ChangePlanTest {

    @TempDir
    private Path folder;
    private List<FileChange> changes;

    @BeforeEach
    void write() throws IOException {
        changes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            changes.add(new FileChange(Files.writeString(folder.resolve(i + ".yaml"), "old " + i), "old " + i, "new " + i));
        }
    }

    private void interrupt(int after) throws IOException {
        int[] done = {0};
        ChangePlan plan = ChangePlan.write(folder, "test", changes);
        assertThatThrownBy(() -> plan.carryOut(path -> {
            if (++done[0] > after) {
                throw new UncheckedIOException(new IOException("stopped"));
            }
        })).isInstanceOf(UncheckedIOException.class);
    }

    private List<String> contents() throws IOException {
        List<String> contents = new ArrayList<>();
        for (FileChange change : changes) {
            contents.add(Files.readString(change.path()));
        }
        return contents;
    }

    @Test
    void goes_on_from_where_it_was_interrupted() throws IOException {
        for (int after = 0; after < 3; after++) {
            write();
            interrupt(after);

            ChangePlan.begun(folder).orElseThrow().carryOut(path -> { });

            assertThat(contents()).containsExactly("new 0", "new 1", "new 2");
            assertThat(ChangePlan.begun(folder)).isEmpty();
            assertThat(Files.list(folder)).hasSize(3);
        }
    }

    @Test
    void goes_back_from_where_it_was_interrupted() throws IOException {
        for (int after = 0; after < 3; after++) {
            interrupt(after);

            ChangePlan.begun(folder).orElseThrow().takeBack(path -> { });

            assertThat(contents()).containsExactly("old 0", "old 1", "old 2");
            assertThat(Files.list(folder)).hasSize(3);
        }
    }

    @Test
    void overwrites_nothing_that_somebody_changed_meanwhile() throws IOException {
        interrupt(0);
        Files.writeString(changes.get(1).path(), "other");
        ChangePlan plan = ChangePlan.begun(folder).orElseThrow();

        assertThatThrownBy(() -> plan.carryOut(path -> { })).isInstanceOf(InvalidInputException.class).hasMessageContaining("1.yaml");
        assertThatThrownBy(() -> plan.takeBack(path -> { })).isInstanceOf(InvalidInputException.class);
        assertThat(contents()).containsExactly("new 0", "other", "old 2");
        assertThat(ChangePlan.begun(folder)).isPresent();
    }

    @Test
    void what_was_not_yet_planned_as_a_whole_is_forgotten() throws IOException {
        ChangePlan.write(folder, "test", changes);
        Files.delete(folder.resolve(".changes/plan.json"));

        assertThat(ChangePlan.begun(folder)).isEmpty();
        ChangePlan.write(folder, "test", changes.subList(0, 1)).carryOut(path -> { });
        assertThat(contents()).containsExactly("new 0", "old 1", "old 2");
    }
}
