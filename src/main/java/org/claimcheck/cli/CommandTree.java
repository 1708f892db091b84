package org.claimcheck.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, as picocli reads and runs them. */
final class CommandTree {

    /** The commands by their names, in the order in which help lists them. */
    private static final Map<String, Class<?>> COMMANDS = commands();

    /** What picocli says of a value that is none of those to choose from, which it gives as Java writes them. */
    private static final Pattern CHOICE = Pattern.compile("expected one of \\[([A-Z, ]+)] \\(case-insensitive\\) but was ('.*')");

    private CommandTree() {
    }

    private static Map<String, Class<?>> commands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("verify", VerifyCommand.class);
        commands.put("review", ReviewCommand.class);
        commands.put("decide", DecideCommand.class);
        commands.put("decisions", DecisionsCommand.class);
        commands.put("explain", ExplainCommand.class);
        commands.put("extract", ExtractCommand.class);
        commands.put("facts", FactsCommand.class);
        commands.put("patterns", PatternsCommand.class);
        commands.put("rules", RulesCommand.class);
        commands.put("serve", ServeCommand.class);
        commands.put("date", DateCommand.class);
        commands.put("schema", SchemaCommand.class);
        commands.put("generate-completion", AutoComplete.GenerateCompletion.class);
        return commands;
    }

    /** Runs the command that the arguments name; the exit code. */
    static int execute(Main main, String[] args, Console console) {
        Class<?> named = args.length == 0 || args[0].equals("generate-completion") ? null : COMMANDS.get(args[0]);
        CommandLine line = commandLine(main, console, named == null ? COMMANDS.values() : List.of(named));
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError error) {
            return main.failure(error);
        }
    }

    /** All commands with their options. */
    static CommandLine commandLine(Main main, Console console) {
        return commandLine(main, console, COMMANDS.values());
    }

    /** Some commands with their options: to gather those of the others takes as long as most commands run. */
    private static CommandLine commandLine(Main main, Console console, Collection<Class<?>> commands) {
        CommandLine line = new CommandLine(main, new Factory(console));
        commands.forEach(line::addSubcommand);
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
        line.getSubcommands().values().forEach(CommandTree::prepare);
    }

    private static int usageError(ParameterException error) {
        CommandLine line = error.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        List<String> like = error instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String what = CHOICE.matcher(error.getMessage().lines().findFirst().orElse("Wrong usage").replaceAll("\\.+$", ""))
                .replaceFirst(choice -> Matcher.quoteReplacement(choice.group(2) + " is none of " + choice.group(1).toLowerCase(Locale.ROOT)));
        String fix = like.isEmpty() ? "See " + name + " --help"
                : "Did you mean " + String.join(" or ", like.stream().map(word -> "'" + word + "'").toList()) + "? See " + name + " --help";
        line.getErr().println(name + ": " + what + (what.endsWith("?") ? "" : ".") + " Fix: " + fix + ".");
        return ExitCode.BAD_INPUT.code();
    }

    /** Makes commands that know their surroundings. */
    private record Factory(Console console) implements CommandLine.IFactory {

        private static final Map<Class<?>, Function<Console, Object>> MAKERS = Map.ofEntries(
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
            Function<Console, Object> command = MAKERS.get(type);
            if (command != null) {
                return type.cast(command.apply(console));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }
}
