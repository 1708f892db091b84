package org.claimcheck.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.file.FileTree;
import org.claimcheck.statement.Statement;

/** Writes what is in memory as a {@link Store}. */
final class StoreFile {

    private StoreFile() {
    }

    /**
     * Writes holdings.
     *
     * @param draft    the file to write
     * @param holdings what to write
     * @param files    the paths of the files that the records stand in, in the order of their numbers
     * @param beside   the names of the stores that complete it
     * @param problems what is wrong with the files
     * @throws IOException if it cannot be written
     */
    static void write(Path draft, Holdings holdings, List<String> files, List<String> beside, List<Problem> problems) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        files.forEach(file -> numbers.put(file, numbers.size()));
        RecordWriter writer = new RecordWriter(numbers::get);
        Path scratch = Files.createTempDirectory(draft.toAbsolutePath().getParent(), ".store");
        try {
            try (StoreBuilder builder = new StoreBuilder(draft, scratch)) {
                for (EntityEntry entry : holdings.catalogue().entities().values()) {
                    builder.add(Store.ENTITIES, writer.entity(entry));
                }
                for (OfficeEntry office : holdings.catalogue().offices().values()) {
                    builder.add(Store.OFFICES, writer.office(office));
                }
                for (Statement statement : holdings.statements()) {
                    builder.add(Store.STATEMENTS, writer.statement(statement));
                }
                builder.finish(new Store.About(holdings.asOf(), holdings.officeKinds(), beside, Map.of(), problems).bytes(files),
                        writer.vocabulary(holdings.catalogue()));
            }
        } finally {
            FileTree.remove(scratch);
        }
    }
}
