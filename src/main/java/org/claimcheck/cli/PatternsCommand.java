package org.claimcheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.extract.Explanation.Mentioned;
import org.claimcheck.extract.PatternCatalogue;
import org.claimcheck.extract.PatternExamples;
import org.claimcheck.extract.PatternProposal;
import org.claimcheck.extract.PatternSheet;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.report.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Tries, lists, shows and drafts patterns. */
@Command(name = "patterns", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Tries, lists, shows and drafts patterns: how claims are worded.", synopsisSubcommandLabel = "COMMAND",
        subcommands = {PatternsCommand.Test.class, PatternsCommand.Listing.class, PatternsCommand.Show.class, PatternsCommand.New.class},
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck patterns test --rules mine/rules",
            "  claimcheck patterns list --language fr",
            "  claimcheck patterns show meets",
            "  claimcheck patterns new 'Anna Roth shared a ferry with Paul Martin.' --claim 'event meeting a b'"})
final class PatternsCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    private final Console console;

    PatternsCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        throw UsageError.of(spec, "No command is given: test, list, show or new");
    }

    /**
     * The patterns of some folders.
     *
     * @param patterns what could be read
     * @param problems what is wrong with the others
     * @param worst    whether the facts, whose vocabulary the patterns use, could be read
     */
    private record Loaded(PatternCatalogue patterns, List<Problem> problems, ExitCode worst) {
    }

    private Loaded load(KnowledgeOptions options) {
        Engine.Folders folders = options.folders(console);
        Knowledge.Loaded knowledge = Knowledge.loadLeniently(folders.facts(), folders.cache());
        main.report(knowledge.problems());
        List<Problem> problems = new ArrayList<>();
        PatternCatalogue patterns = PatternCatalogue.load(folders.rules(), knowledge.knowledge(), problems);
        return new Loaded(patterns, problems.stream().sorted().distinct().toList(),
                knowledge.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT);
    }

    /** For commands that show what there is: what is wrong with the rest is told as of articles. */
    private Loaded loadAndReport(KnowledgeOptions options) {
        Loaded loaded = load(options);
        main.report(loaded.problems());
        return new Loaded(loaded.patterns(), loaded.problems(), loaded.problems().isEmpty() ? loaded.worst() : ExitCode.BAD_INPUT);
    }

    /** The patterns of a name, with the language before it or without. */
    private static List<PatternSheet> named(String name, List<PatternSheet> sheets, CommandSpec spec) {
        List<PatternSheet> found = sheets.stream().filter(s -> s.name().equals(name) || s.id().equals(name)).toList();
        if (found.isEmpty()) {
            throw Names.unknown("pattern", name, "claimcheck patterns list", sheets.stream().map(PatternSheet::name).toList(), spec);
        }
        return found;
    }

    private static void checkLanguage(String language, CommandSpec spec) {
        if (language != null && !ArticleReader.LANGUAGES.contains(language)) {
            throw UsageError.of(spec, "'" + language + "' is no language that can be read: write en or fr");
        }
    }

    /** Tries the examples. */
    @Command(name = "test", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Tries every example of patterns: what stands after yes: must be found, what stands after no: must not.",
            footerHeading = "%nExample:%n", footer = "  claimcheck patterns test --rules mine/rules")
    static final class Test implements Callable<Integer> {

        @Mixin
        private KnowledgeOptions options;

        @Parameters(paramLabel = "NAME", arity = "0..*", description = "Only these patterns, such as meets or en/meets.")
        private List<String> names = List.of();

        @ParentCommand
        private PatternsCommand patterns;

        @Spec
        private CommandSpec spec;

        private final Console console;

        Test(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Loaded loaded = patterns.load(options);
            List<PatternSheet> sheets = loaded.patterns().sheets();
            TreeSet<String> wanted = new TreeSet<>();
            for (String name : names) {
                named(name, sheets, spec).forEach(sheet -> wanted.add(sheet.id()));
            }
            PatternExamples.Outcome outcome = new PatternExamples(loaded.patterns()).run(id -> wanted.isEmpty() || wanted.contains(id));
            List<Problem> failures = new ArrayList<>(loaded.problems());
            failures.addAll(outcome.failures());
            failures.stream().sorted().map(Problem::toString).forEach(console.out()::println);
            console.out().println(new Tally().and(outcome.patterns(), "pattern").and(outcome.examples(), "example").with(failures.size()));
            return loaded.worst().or(failures.isEmpty() ? ExitCode.OK : ExitCode.FOUND).code();
        }
    }

    /** Lists the patterns. */
    @Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Lists patterns with their language, where they stand, and what they claim.",
            footerHeading = "%nExample:%n", footer = "  claimcheck patterns list --language fr")
    static final class Listing implements Callable<Integer> {

        @Mixin
        private KnowledgeOptions options;

        @Option(names = "--language", paramLabel = "en|fr", description = "The patterns of one language only.")
        private String language;

        @ParentCommand
        private PatternsCommand patterns;

        @Spec
        private CommandSpec spec;

        private final Console console;

        Listing(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            checkLanguage(language, spec);
            Loaded loaded = patterns.loadAndReport(options);
            List<PatternSheet> sheets = loaded.patterns().sheets().stream().filter(s -> language == null || s.language().equals(language)).toList();
            Table table = new Table(0, 2);
            sheets.forEach(sheet -> table.row(sheet.id(), sheet.location().toString(), String.join("; ", sheet.claims())));
            table.print(console.out());
            return loaded.worst().code();
        }
    }

    /** Shows a pattern. */
    @Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Shows a pattern with its examples, the definitions it uses, and the words of its lists.",
            footerHeading = "%nExample:%n", footer = "  claimcheck patterns show en/meets")
    static final class Show implements Callable<Integer> {

        @Mixin
        private KnowledgeOptions options;

        @Parameters(paramLabel = "NAME", description = "Its name, such as meets or en/meets.")
        private String name;

        @ParentCommand
        private PatternsCommand patterns;

        @Spec
        private CommandSpec spec;

        private final Console console;

        Show(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Loaded loaded = patterns.loadAndReport(options);
            String gap = "";
            for (PatternSheet sheet : named(name, loaded.patterns().sheets(), spec)) {
                console.out().print(gap);
                console.out().println("# " + sheet.location());
                console.out().println(sheet.source());
                sheet.lists().forEach((list, words) -> console.out().println("# {" + list + "} = " + String.join(" | ", words)));
                gap = System.lineSeparator();
            }
            return loaded.worst().code();
        }
    }

    /** Drafts a pattern. */
    @Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Drafts a pattern from a sentence that it has to find, tries it, and prints it or adds it to a file.",
            footerHeading = "%nExample:%n", footer = {
                "  claimcheck patterns new 'Anna Roth shared a ferry with Paul Martin.' \\",
                "    --claim 'event meeting a b' --no 'Anna Roth shared a photo with Paul Martin.' \\",
                "    --to mine/rules/patterns/en/harbour.patterns"})
    static final class New implements Callable<Integer> {

        @Mixin
        private KnowledgeOptions options;

        @Parameters(paramLabel = "SENTENCE", description = "A sentence that the pattern has to find.")
        private String sentence;

        @Option(names = "--no", paramLabel = "SENTENCE", description = "A near miss that it must not find; else the sentence without its end.")
        private String nearMiss;

        @Option(names = "--claim", paramLabel = "CLAIM", description = "What it claims, such as 'event meeting a b'; else what the words of the "
                + "vocabulary tell.")
        private String claim;

        @Option(names = "--name", paramLabel = "NAME", description = "Its name; else made of its words.")
        private String name;

        @Option(names = "--language", paramLabel = "en|fr", description = "Its language; else it is found out.")
        private String language;

        @Option(names = "--to", paramLabel = "FILE", description = "The file to add it to: DIR/patterns/en/TOPIC.patterns or .../fr/...")
        private String file;

        @ParentCommand
        private PatternsCommand patterns;

        @Spec
        private CommandSpec spec;

        private final Console console;

        New(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            checkLanguage(language, spec);
            Optional<Path> target = Optional.ofNullable(file).map(given -> target(given, language, spec));
            String wanted = language == null && target.isPresent() ? target.get().toAbsolutePath().getParent().getFileName().toString() : language;
            Loaded loaded = patterns.loadAndReport(options);
            target.ifPresent(path -> checkName(path, loaded.patterns().sheets(), spec));
            PatternProposal proposal = PatternProposal.of(new PatternProposal.Wish(sentence, Optional.ofNullable(nearMiss), Optional.ofNullable(wanted),
                    Optional.ofNullable(name), Optional.ofNullable(claim), Optional.ofNullable(file)), loaded.patterns());
            for (Mentioned mention : proposal.mentions()) {
                console.out().println("# " + mention.type() + " “" + mention.words() + "”" + (mention.means().isEmpty() ? "" : " = " + mention.means()));
            }
            proposal.made().forEach(made -> console.out().println("# already read: " + made));
            console.out().print(proposal.text());
            proposal.problems().stream().map(Problem::toString).forEach(console.out()::println);
            if (!proposal.problems().isEmpty()) {
                return loaded.worst().or(ExitCode.FOUND).code();
            }
            target.ifPresent(path -> console.out().println("# written to " + path + ":" + append(path, proposal.text())));
            return loaded.worst().code();
        }

        /** A file of a folder of patterns of a language. */
        private static Path target(String file, String language, CommandSpec spec) {
            String folder = language == null ? "en" : language;
            String fix = ": write DIR/patterns/" + folder + "/TOPIC.patterns";
            try {
                Path path = Path.of(file);
                Path parent = path.toAbsolutePath().getParent();
                String own = parent == null ? "" : String.valueOf(parent.getFileName());
                if (!file.endsWith(".patterns") || !ArticleReader.LANGUAGES.contains(own) || language != null && !language.equals(own)
                        || !parent.getParent().endsWith("patterns")) {
                    throw UsageError.of(spec, "--to: no patterns" + (language == null ? "" : " of " + language)
                            + " are read from " + file + fix);
                }
                return path;
            } catch (InvalidPathException e) {
                throw UsageError.of(spec, "--to: '" + file + "' is no name of a file" + fix);
            }
        }

        /** A new file must not take the place of one that is there: of files with one name in several folders only the last is read. */
        private static void checkName(Path file, List<PatternSheet> sheets, CommandSpec spec) {
            Path added = file.toAbsolutePath().normalize();
            String language = added.getParent().getFileName().toString();
            sheets.stream().filter(sheet -> sheet.language().equals(language) && !Files.exists(file)).map(sheet -> Path.of(sheet.location().path()))
                    .filter(path -> path.getFileName().equals(added.getFileName()) && !path.toAbsolutePath().normalize().equals(added)).findFirst()
                    .ifPresent(path -> {
                        throw UsageError.of(spec, "--to: a file " + file + " would replace " + path
                                + ": give it a name of its own");
                    });
        }

        /** Adds a pattern at the end of a file and gives the line on which it begins. */
        private static int append(Path file, String pattern) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                String before = Files.exists(file) ? Files.readString(file) : "";
                String gap = before.isEmpty() ? "" : before.endsWith("\n") ? "\n" : "\n\n";
                Files.writeString(file, gap + pattern, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                return (int) (before + gap).chars().filter(c -> c == '\n').count() + 1;
            } catch (IOException e) {
                throw new InvalidInputException(SourceLocation.of(file.toString()), "The pattern cannot be written (" + e.getMessage() + ")",
                        "Check the folder, its permissions and the room on the disk, or name another file with --to");
            }
        }
    }
}
