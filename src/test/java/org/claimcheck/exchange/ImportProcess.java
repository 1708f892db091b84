package org.claimcheck.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A program that imports a table and says when it has begun to read; tests kill it. */
final class ImportProcess {

    private ImportProcess() {
    }

    static ImportRequest request(Path table, Path mapping, Path into) {
        return new ImportRequest(ImportFormat.TABLE, List.of(table), Optional.of(mapping), into, "clubs", true, List.of("en", "fr"), Optional.empty(), Optional.empty(), List.of(),
                false, false, Set.of(), Optional.empty(), Optional.empty(), ImportRequest.USUAL_LONGEST_LINE, Optional.empty());
    }

    /**
     * Imports.
     *
     * @param args the table, the mapping and the target
     */
    public static void main(String[] args) {
        boolean[] said = {false};
        ImportResult result = Importer.run(request(Path.of(args[0]), Path.of(args[1]), Path.of(args[2])), (done, total) -> {
            if (!said[0]) {
                said[0] = true;
                System.out.println("reading");
                System.out.flush();
            }
        });
        System.out.println(result.resumed() ? "resumed" : "from the beginning");
    }

    /** Starts the program. */
    static Process start(Path out, Path table, Path mapping, Path into) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData",
                "-Xshare:auto", "-cp", System.getProperty("java.class.path"), ImportProcess.class.getName(), table.toString(), mapping.toString(), into.toString())
                .redirectOutput(out.toFile()).redirectErrorStream(true).start();
    }
}
