package org.claimcheck.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code claimcheck}. */
@Command(name = "claimcheck", mixinStandardHelpOptions = true, usageHelpAutoWidth = false, sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks the claims of news articles against known facts and explains every contradiction.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck verify article.txt",
            "  claimcheck verify --published 2014-03-25 article.html",
            "  claimcheck verify --format jsonl *.md > reports.jsonl",
            "  claimcheck explain article.txt --claim c7",
            "  claimcheck COMMAND --help        what a command can do"},
        versionProvider = VersionProvider.class,
        subcommands = {VerifyCommand.class, ReviewCommand.class, DecideCommand.class, DecisionsCommand.class, ExplainCommand.class, ExtractCommand.class, FactsCommand.class,
            PatternsCommand.class, RulesCommand.class, ServeCommand.class, DateCommand.class, SchemaCommand.class,
            AutoComplete.GenerateCompletion.class})
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
        int code = quick.isPresent() ? main.verify(quick.get()) : parsed(main, args, console);
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

    private static int parsed(Main main, String[] args, Console console) {
        CommandLine line = commandLine(main, console);
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError error) {
            return main.failure(error);
        }
    }

    /** All commands with their options. */
    static CommandLine commandLine(Main main, Console console) {
        CommandLine line = new CommandLine(main, new Factory(console));
        line.setOut(console.out());
        line.setErr(console.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((error, arguments) -> usageError(error));
        line.setExecutionExceptionHandler((error, command, parsed) -> main.failure(error));
        prepare(line);
        return line;
    }

    private static void prepare(CommandLine line) {
        line.setUsageHelpWidth(100);
        line.getCommandSpec().exitCodeOnExecutionException(ExitCode.INTERNAL.code()).exitCodeOnInvalidInput(ExitCode.BAD_INPUT.code());
        line.getCommandSpec().usageMessage().exitCodeListHeading("%nExit codes (the highest wins):%n").exitCodeList(ExitCode.meanings());
        line.getSubcommands().values().forEach(Main::prepare);
    }

    /** Without a command there is nothing to do but to say what there is. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "No command is given");
    }

    private static int usageError(ParameterException error) {
        CommandLine line = error.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        List<String> like = error instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String what = error.getMessage().lines().findFirst().orElse("Wrong usage").replaceAll("\\.+$", "");
        String fix = like.isEmpty() ? "See " + name + " --help"
                : "Did you mean " + String.join(" or ", like.stream().map(word -> "'" + word + "'").toList()) + "? See " + name + " --help";
        line.getErr().println(name + ": " + what + (what.endsWith("?") ? "" : ".") + " Fix: " + fix + ".");
        return ExitCode.BAD_INPUT.code();
    }

    private int failure(Throwable error) {
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

    /** Makes commands that know their surroundings. */
    private record Factory(Console console) implements CommandLine.IFactory {

        private static final Map<Class<?>, Function<Console, Object>> COMMANDS = Map.ofEntries(
                Map.entry(VersionProvider.class, VersionProvider::new),
                Map.entry(VerifyCommand.class, VerifyCommand::new),
                Map.entry(DecideCommand.class, DecideCommand::new),
                Map.entry(ReviewCommand.class, ReviewCommand::new),
                Map.entry(DecisionsCommand.Listing.class, DecisionsCommand.Listing::new),
                Map.entry(DecisionsCommand.Prune.class, DecisionsCommand.Prune::new),
                Map.entry(DecisionsCommand.Merge.class, DecisionsCommand.Merge::new),
                Map.entry(ExplainCommand.class, ExplainCommand::new),
                Map.entry(ExtractCommand.class, ExtractCommand::new),
                Map.entry(FactsCommand.Accept.class, FactsCommand.Accept::new),
                Map.entry(FactsCheck.class, FactsCheck::new),
                Map.entry(FactsImport.class, FactsImport::new),
                Map.entry(FactsShow.class, FactsShow::new),
                Map.entry(FactsFind.class, FactsFind::new),
                Map.entry(FactsMerge.class, FactsMerge::new),
                Map.entry(FactsExport.class, FactsExport::new),
                Map.entry(FactsDiff.class, FactsDiff::new),
                Map.entry(FactsAdd.AddRole.class, FactsAdd.AddRole::new),
                Map.entry(FactsAdd.AddEvent.class, FactsAdd.AddEvent::new),
                Map.entry(FactsAdd.AddRelation.class, FactsAdd.AddRelation::new),
                Map.entry(FactsAdd.AddFigure.class, FactsAdd.AddFigure::new),
                Map.entry(FactsAdd.AddEntity.class, FactsAdd.AddEntity::new),
                Map.entry(FactsAdd.AddOffice.class, FactsAdd.AddOffice::new),
                Map.entry(PatternsCommand.class, PatternsCommand::new),
                Map.entry(PatternsCommand.Test.class, PatternsCommand.Test::new),
                Map.entry(PatternsCommand.Listing.class, PatternsCommand.Listing::new),
                Map.entry(PatternsCommand.Show.class, PatternsCommand.Show::new),
                Map.entry(PatternsCommand.New.class, PatternsCommand.New::new),
                Map.entry(RulesCommand.class, RulesCommand::new),
                Map.entry(RulesCommand.Show.class, RulesCommand.Show::new),
                Map.entry(RulesCommand.New.class, RulesCommand.New::new),
                Map.entry(RulesCommand.Test.class, RulesCommand.Test::new),
                Map.entry(RulesCommand.Check.class, RulesCommand.Check::new),
                Map.entry(ServeCommand.class, ServeCommand::new),
                Map.entry(DateCommand.class, DateCommand::new),
                Map.entry(SchemaCommand.class, SchemaCommand::new));

        @Override
        public <K> K create(Class<K> type) throws Exception {
            Function<Console, Object> command = COMMANDS.get(type);
            if (command != null) {
                return type.cast(command.apply(console));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
