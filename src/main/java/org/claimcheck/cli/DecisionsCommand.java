package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.report.ReportWords;
import org.claimcheck.report.TerminalRenderer;
import org.claimcheck.review.Decision;
import org.claimcheck.review.DecisionFile;
import org.claimcheck.review.Decisions;
import org.claimcheck.review.Matter;
import org.claimcheck.review.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Lists, cleans up and merges the decisions of reviewers. */
@Command(name = "decisions", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Lists, cleans up and merges what reviewers decided.", synopsisSubcommandLabel = "COMMAND",
        subcommands = {DecisionsCommand.Listing.class, DecisionsCommand.Prune.class, DecisionsCommand.Merge.class},
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck decisions list",
            "  claimcheck decisions list --reopened articles/*.md",
            "  claimcheck decisions prune --dry-run articles/*.md",
            "  claimcheck decisions merge ../desk-two/decisions.jsonl"})
final class DecisionsCommand implements Runnable {

    private static final Comparator<Matter> ORDER = Comparator.comparing(Matter::article).thenComparing(Matter::fingerprint);

    /** What is shown of a finding that is decided about but no longer found. */
    private static final String STALE = "stale";

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw UsageError.of(spec, "No command is given: list, prune or merge");
    }

    /** What is decided about a finding: its state, who said what, and what changed. */
    private static void print(Console console, Matter matter, String state, Standing standing) {
        console.out().println(matter.fingerprint() + "  " + state + "  " + plain(matter.rule()) + "  " + plain(matter.article()));
        console.out().println("  " + plain(matter.claim()));
        ReportWords.standing(standing).forEach(line -> console.out().println("  " + plain(line)));
    }

    private static String plain(String text) {
        return TerminalRenderer.plain(text);
    }

    /** Lists decisions. */
    @Command(name = "list", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Lists the findings that reviewers decided about, with what they said. With articles, those of these articles, held against "
                    + "what is found in them now.",
            footerHeading = "%nExamples:%n", footer = {
                "  claimcheck decisions list --contested",
                "  claimcheck decisions list --stale articles/*.md"})
    static final class Listing implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles, or claims as claimcheck extract prints them.")
        private List<String> files = List.of();

        @Option(names = "--contested", description = "Those that reviewers judged differently.")
        private boolean contested;

        @Option(names = "--reopened", description = "Those whose evidence has changed since; needs the articles.")
        private boolean reopened;

        @Option(names = "--stale", description = "Those that are no longer found; needs the articles.")
        private boolean stale;

        @Option(names = "--compare", description = "Let the articles of this run speak for and against each other, as verify --compare does.")
        private boolean compare;

        @Mixin
        private DecisionOptions decisions;

        @Mixin
        private ReadingOptions reading;

        @Mixin
        private RuleOptions rules;

        @ParentCommand
        private DecisionsCommand parent;

        @Spec
        private CommandSpec spec;

        private final Console console;

        Listing(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            if ((reopened || stale) && files.isEmpty()) {
                throw UsageError.of(spec, (reopened ? "--reopened" : "--stale") + " needs the articles: name them");
            }
            List<Problem> problems = new ArrayList<>();
            Decisions all = decisions.read(problems);
            parent.main.report(problems);
            Map<Matter, String> states = new LinkedHashMap<>();
            ExitCode worst = problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
            if (files.isEmpty()) {
                all.matters().forEach(matter -> states.put(matter, all.of(matter).state().id()));
            } else {
                Verification now = Verification.of(files, reading, rules, compare, console, parent.main.verbose());
                parent.main.report(now.problems());
                worst = worst.or(now.worst());
                now.matters().stream().filter(matter -> all.of(matter).state() != Standing.State.OPEN || !all.about(matter.fingerprint()).isEmpty())
                        .forEach(matter -> states.put(matter, all.of(matter).state().id()));
                Set<String> found = present(now, all);
                all.matters().stream().filter(matter -> now.articles().contains(matter.article()) && !found.contains(matter.fingerprint()))
                        .forEach(matter -> states.put(matter, STALE));
            }
            Set<String> wanted = new TreeSet<>();
            if (contested) {
                wanted.add(Standing.State.CONTESTED.id());
            }
            if (reopened) {
                wanted.add(Standing.State.REOPENED.id());
            }
            if (stale) {
                wanted.add(STALE);
            }
            states.values().removeIf(Standing.State.OPEN.id()::equals);
            List<Matter> shown = states.keySet().stream().filter(matter -> wanted.isEmpty() || wanted.contains(states.get(matter))).sorted(ORDER).toList();
            shown.forEach(matter -> {
                print(console, matter, states.get(matter), all.of(matter));
                console.out().println();
            });
            Map<String, Long> counts = shown.stream().collect(Collectors.groupingBy(states::get, TreeMap::new, Collectors.counting()));
            console.out().println(ReportWords.count(shown.size(), "finding") + " decided about" + (counts.isEmpty() ? "" : ": " + counts.entrySet().stream()
                    .map(count -> count.getValue() + " " + count.getKey()).collect(Collectors.joining(", "))));
            return worst.code();
        }
    }

    /** Removes decisions that bear on nothing. */
    @Command(name = "prune", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Removes the decisions about findings that no longer occur in the given articles, and lists them. Decisions about other "
                    + "articles stay. Use the options with which you verify these articles.",
            footerHeading = "%nExample:%n", footer = "  claimcheck decisions prune --dry-run articles/*.md")
    static final class Prune implements Callable<Integer> {

        @Mixin
        private ArticleOptions articles;

        @Mixin
        private RuleOptions rules;

        @Option(names = "--compare", description = "Let the articles of this run speak for and against each other, as verify --compare does.")
        private boolean compare;

        @Option(names = "--dry-run", description = "List them and remove nothing.")
        private boolean dryRun;

        @Mixin
        private DecisionOptions decisions;

        @ParentCommand
        private DecisionsCommand parent;

        private final Console console;

        Prune(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Verification now = Verification.of(articles.files(), articles.readingOptions(), rules, compare, console, parent.main.verbose());
            if (!now.problems().isEmpty()) {
                parent.main.report(now.problems());
                console.err().println("claimcheck decisions prune: What these facts and rules would find is not known, so nothing was removed. "
                        + "Fix: mend them first.");
                return ExitCode.BAD_INPUT.code();
            }
            List<Problem> problems = new ArrayList<>();
            Decisions all = decisions.read(problems);
            if (!problems.isEmpty()) {
                throw new InvalidInputException(problems);
            }
            List<Decision> stale = all.stale(now.articles(), present(now, all));
            Map<String, List<Decision>> byFinding = stale.stream().collect(Collectors.groupingBy(Decision::fingerprint, LinkedHashMap::new, Collectors.toList()));
            byFinding.forEach((fingerprint, about) -> {
                Matter matter = about.get(about.size() - 1).matter();
                console.out().println(fingerprint + "  " + plain(matter.rule()) + "  " + plain(matter.article()));
                console.out().println("  " + plain(matter.claim()));
                about.forEach(decision -> console.out().println("  " + plain(ReportWords.decision(decision))));
                console.out().println();
            });
            if (!dryRun && !stale.isEmpty()) {
                decisions.file().remove(stale);
            }
            console.out().println(ReportWords.count(stale.size(), "decision") + " about " + ReportWords.count(byFinding.size(), "finding")
                    + (dryRun ? " would be removed from " : " removed from ") + decisions.file().path());
            return now.worst().code();
        }
    }

    /** Brings in the decisions of others. */
    @Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Brings in the decisions of other files. Nothing is overwritten: findings that were judged differently are shown, and stay in "
                    + "reports until the reviewers agree.",
            footerHeading = "%nExample:%n", footer = "  claimcheck decisions merge ../desk-two/decisions.jsonl")
    static final class Merge implements Callable<Integer> {

        @Parameters(paramLabel = "OTHER", arity = "1..*", description = "Files of decisions.")
        private List<Path> others;

        @Mixin
        private DecisionOptions decisions;

        @ParentCommand
        private DecisionsCommand parent;

        private final Console console;

        Merge(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            List<Problem> problems = new ArrayList<>();
            List<Decision> brought = new ArrayList<>();
            for (Path other : others) {
                if (!Files.exists(other)) {
                    problems.add(new Problem(SourceLocation.of(other.toString()), "There is no such file", "Check the name and the folder"));
                } else {
                    DecisionFile.Content content = new DecisionFile(other).read();
                    problems.addAll(content.problems());
                    brought.addAll(content.decisions().all());
                }
            }
            parent.main.report(problems);
            List<Decision> added = decisions.write(console, file -> file.merge(brought));
            console.out().println(ReportWords.count(added.size(), "decision") + " added to " + decisions.file().path() + ", "
                    + (Set.copyOf(brought).size() - added.size()) + " there before");
            Decisions all = decisions.file().read().decisions();
            Set<String> touched = added.stream().map(Decision::fingerprint).collect(Collectors.toSet());
            all.matters().stream().filter(matter -> touched.contains(matter.fingerprint())).sorted(ORDER).forEach(matter -> {
                Standing standing = all.of(matter);
                if (standing.state() == Standing.State.CONTESTED) {
                    console.out().println();
                    print(console, matter, standing.state().id(), standing);
                }
            });
            return (problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT).code();
        }
    }

    /** The fingerprints of all that is found, under those too by which it went before. */
    private static Set<String> present(Verification now, Decisions all) {
        Set<String> present = new TreeSet<>(now.fingerprints());
        present.addAll(all.earlierForms(now.matters()));
        return present;
    }
}
