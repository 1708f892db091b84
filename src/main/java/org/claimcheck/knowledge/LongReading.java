package org.claimcheck.knowledge;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first reading of very large facts in a Java machine of its own. A launcher starts the program for runs of a second, without the
 * optimising compiler, and says so by {@value #SHORT_RUN}; in a reading of minutes that compiler pays. What is read goes to the folder of
 * stores, where the program that waits for it finds it.
 */
public final class LongReading {

    private static final String SHORT_RUN = "claimcheck.short-run";
    /** How many bytes are read in less time than another machine takes to start and to compile. */
    private static final long SHORT = 256L << 20;

    private LongReading() {
    }

    /** Whether so many bytes are better read in another machine than in this one. */
    static boolean pays(long bytes) {
        return Boolean.getBoolean(SHORT_RUN) && bytes > SHORT;
    }

    /**
     * Reads facts in another machine, which has as much memory as this one.
     *
     * @param cache   the folder of stores
     * @param folders the facts
     * @return whether that went well; what is then not in the stores, and all if it did not, the caller reads itself
     */
    static boolean of(Path cache, List<Path> folders) {
        Optional<String> java = ProcessHandle.current().info().command();
        if (java.isEmpty()) {
            return false;
        }
        List<String> command = new ArrayList<>(List.of(java.get(), "-XX:+UseSerialGC", "-Xss4m", "-Xmx" + Runtime.getRuntime().maxMemory(), "-cp",
                System.getProperty("java.class.path"), LongReading.class.getName(), cache.toString()));
        folders.forEach(folder -> command.add(folder.toString()));
        try {
            Process reading = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD).start();
            try {
                return reading.waitFor() == 0;
            } catch (InterruptedException e) {
                reading.destroy();
                Thread.currentThread().interrupt();
                return false;
            }
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Run by the program that waits; ends when that ends.
     *
     * @param arguments the folder of stores, and the folders of facts
     */
    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(waiting -> waiting.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        List<Path> paths = List.of(arguments).stream().map(Path::of).toList();
        new KnowledgeCache(paths.get(0)).load(paths.subList(1, paths.size()));
    }
}
