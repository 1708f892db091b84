package org.claimcheck.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Does what most runs do, once for each kind of run, so that the Java machine can keep the classes that they need in an archive. The
 * launcher runs it when it makes one.
 */
final class Training {

    private Training() {
    }

    /** @param arguments articles */
    public static void main(String[] arguments) {
        for (String file : arguments) {
            run("verify", file);
        }
        for (String format : List.of("json", "text", "jsonl")) {
            List<String> all = new ArrayList<>(List.of("verify", "--jobs", "2", "--format", format));
            all.addAll(List.of(arguments));
            run(all.toArray(String[]::new));
        }
        run("extract", arguments[0]);
        run("date", "2014-03");
        ClassArchive.ofSystem().ifPresent(ClassArchive::made);
    }

    /** Results and messages go nowhere. */
    private static void run(String... arguments) {
        Console system = Console.system();
        PrintWriter nowhere = new PrintWriter(OutputStream.nullOutputStream(), true);
        Main.run(arguments, new Console(nowhere, nowhere, InputStream.nullInputStream(), false, false, system.width(), false, system.home(), system.cache()));
    }
}
