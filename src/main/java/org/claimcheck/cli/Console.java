package org.claimcheck.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.report.TerminalRenderer;
import org.claimcheck.review.SeenMatters;

/**
 * What surrounds a run of the program.
 *
 * @param out         receives results
 * @param err         receives messages
 * @param in          standard input
 * @param outTerminal whether results go to a terminal
 * @param errTerminal whether messages go to a terminal
 * @param width       the columns of the terminal
 * @param colour      whether the user's settings allow colours on a terminal
 * @param home        the clone whose {@code facts/} and {@code rules/} are used; empty to use those in the jar
 * @param cache       where compiled rules and the compact form of facts are kept; empty if they are not
 */
record Console(PrintWriter out, PrintWriter err, InputStream in, boolean outTerminal, boolean errTerminal, int width, boolean colour,
               Optional<Path> home, Optional<Path> cache) {

    private static final int WIDEST = 120;

    /** A run whose output goes nowhere near a terminal. */
    static Console of(PrintWriter out, PrintWriter err, InputStream in) {
        Optional<Path> home = home(System.getenv());
        return new Console(out, err, in, false, false, TerminalRenderer.USUAL_WIDTH, false, home, cache(home, System.getenv()));
    }

    /** The surroundings of this process; its launcher tells what Java cannot find out. */
    static Console system() {
        Map<String, String> environment = System.getenv();
        Optional<Path> home = home(environment);
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        boolean outTerminal = Boolean.getBoolean("claimcheck.stdout.terminal");
        int columns = outTerminal ? Integer.getInteger("claimcheck.columns", TerminalRenderer.USUAL_WIDTH) : TerminalRenderer.USUAL_WIDTH;
        return new Console(writer(FileDescriptor.out), writer(FileDescriptor.err), new FileInputStream(FileDescriptor.in), outTerminal,
                Boolean.getBoolean("claimcheck.stderr.terminal"), columns > 0 ? Math.min(columns, WIDEST) : TerminalRenderer.USUAL_WIDTH,
                colour, home, cache(home, environment));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    private static Optional<Path> home(Map<String, String> environment) {
        return path(System.getProperty("claimcheck.home", environment.getOrDefault("CLAIMCHECK_HOME", "")));
    }

    /** Within a clone below its build folder, else where the user's caches are. */
    private static Optional<Path> cache(Optional<Path> home, Map<String, String> environment) {
        if (home.isPresent()) {
            return Optional.of(home.get().resolve("target").resolve("compiled-rules"));
        }
        return path(environment.getOrDefault("XDG_CACHE_HOME", "")).filter(Path::isAbsolute)
                .or(() -> path(System.getProperty("user.home", "")).filter(Path::isAbsolute).map(user -> user.resolve(".cache")))
                .map(folder -> folder.resolve("claimcheck"));
    }

    /** The same surroundings with another place for messages. */
    Console withErr(PrintWriter messages) {
        return new Console(out, messages, in, outTerminal, errTerminal, width, colour, home, cache);
    }

    /** What reports told last; empty if nothing is kept. */
    Optional<SeenMatters> seen() {
        return cache.map(folder -> new SeenMatters(folder.resolve("seen")));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
