package org.claimcheck.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code claimcheck}; its commands stand in {@link CommandTree}. */
@Command(name = "claimcheck", mixinStandardHelpOptions = true, usageHelpAutoWidth = false, sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks the claims of news articles against known facts and explains every contradiction.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck verify article.txt",
            "  claimcheck verify --published 2014-03-25 article.html",
            "  claimcheck verify --format jsonl *.md > reports.jsonl",
            "  claimcheck explain article.txt --claim c7",
            "  claimcheck COMMAND --help        what a command can do"},
        versionProvider = VersionProvider.class)
public final class Main implements Runnable {

    private static final int MOST_PROBLEMS = 50;

    @Option(names = "--verbose", scope = ScopeType.INHERIT,
            description = "Print all problems of facts and rules, and the stack traces of internal errors.")
    private boolean verbose;

    @Spec
    private CommandSpec spec;

    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    /** Runs the program and ends the process. */
    public static void main(String[] args) {
        Console console = Console.system();
        Interruption.awaitWriting();
        int code = run(args, console);
        console.out().flush();
        console.err().flush();
        ClassArchive.ofSystem().ifPresent(ClassArchive::check);
        System.exit(code);
    }

    /**
     * Runs the program as if away from any terminal.
     *
     * @param args the arguments
     * @param out  receives results
     * @param err  receives messages
     * @param in   standard input
     * @return the exit code
     */
    public static int run(String[] args, PrintWriter out, PrintWriter err, InputStream in) {
        return run(args, Console.of(out, err, in));
    }

    static int run(String[] args, Console console) {
        Main main = new Main(console);
        Optional<QuickLine> quick = QuickLine.read(args);
        int code = quick.isPresent() ? main.verify(quick.get()) : CommandTree.execute(main, args, console);
        if (console.out().checkError()) {
            code = Math.max(code, ExitCode.INTERNAL.code());
        }
        console.err().flush();
        return code;
    }

    private int verify(QuickLine line) {
        verbose = line.has("--verbose");
        try {
            return new VerifyCommand(console, this, line).call();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError error) {
            return failure(error);
        }
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        throw UsageError.of(spec, "No command is given");
    }

    int failure(Throwable error) {
        if (error instanceof InvalidInputException invalid) {
            invalid.problems().stream().map(Problem::toString).forEach(console.err()::println);
            return ExitCode.BAD_INPUT.code();
        }
        console.err().println(internal(error));
        if (verbose) {
            error.printStackTrace(console.err());
        }
        return ExitCode.INTERNAL.code();
    }

    /** Prints what is wrong with facts, rules and patterns; of many problems the first ones. */
    void report(List<Problem> problems) {
        int shown = verbose ? problems.size() : Math.min(problems.size(), MOST_PROBLEMS);
        problems.subList(0, shown).stream().map(Problem::toString).forEach(console.err()::println);
        if (shown < problems.size()) {
            console.err().println("claimcheck: " + (problems.size() - shown) + " more such problems. Fix: mend these; --verbose prints all.");
        }
    }

    static String internal(Throwable error) {
        String message = error.getMessage() == null ? "" : " (" + error.getMessage().lines().findFirst().orElse("") + ")";
        return "claimcheck: Internal error: " + error.getClass().getSimpleName() + message
                + ". Fix: report it with what --verbose prints.";
    }

    boolean verbose() {
        return verbose;
    }
}
