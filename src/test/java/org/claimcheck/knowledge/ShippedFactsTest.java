package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.claimcheck.statement.Statement;
import org.junit.jupiter.api.Test;

/** The facts that Claimcheck ships. */
class ShippedFactsTest {

    private static final Path FACTS = Path.of("facts");

    @Test
    void load_without_any_problem() {
        Knowledge.Loaded loaded = Knowledge.loadLeniently(List.of(FACTS));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.knowledge().archiveProblems()).isEmpty();
    }

    @Test
    void are_the_same_in_the_working_tree_and_on_the_class_path() {
        Knowledge packed = Knowledge.loadLeniently(List.of(Knowledge.shippedFolder().orElseThrow())).knowledge();
        Knowledge tree = Knowledge.loadLeniently(List.of(FACTS)).knowledge();
        assertThat(packed.version()).isEqualTo(tree.version());
        assertThat(packed.statements()).extracting(Statement::id)
                .isEqualTo(tree.statements().stream().map(Statement::id).toList()).isNotEmpty();
    }
}
