package org.claimcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.report.Baseline;
import org.claimcheck.report.Engine;
import org.claimcheck.report.HtmlRenderer;
import org.claimcheck.report.JsonRenderer;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import org.claimcheck.report.ReportRenderer;
import org.claimcheck.report.TerminalRenderer;
import org.claimcheck.review.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Judges articles. */
@Command(name = "verify", mixinStandardHelpOptions = true, sortOptions = false,
        versionProvider = VersionProvider.class,
        description = "Checks articles against known facts and prints what contradicts, strains or corroborates their claims.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck verify article.txt",
            "  claimcheck verify --published 2014-03-25 --unread page.html",
            "  claimcheck verify --compare --fail-on contradiction,tension *.md",
            "  claimcheck verify --article article.txt claims.json",
            "  curl -s https://example.org/news | claimcheck verify --format json -"})
final class VerifyCommand implements Callable<Integer> {

    /** When to use colours. */
    enum Colour {
        AUTO, ALWAYS, NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--article", paramLabel = "FILE", description = "The text that the claims of a claims file were taken from.")
    private Path article;

    @Option(names = "--compare", description = "Let the articles of this run speak for and against each other.")
    private boolean compare;

    @Option(names = "--as-of", paramLabel = "DATE", converter = KnowledgeOptions.DayConverter.class,
            description = "Judge with what was known and true by the end of DATE: leave out what began or was published later.")
    private LocalDate asOf;

    @Mixin
    private DecisionOptions decisions;

    @Option(names = "--show-decided", description = "Show the findings that reviewers settled, with what they decided.")
    private boolean showDecided;

    @Option(names = "--baseline", paramLabel = "REPORT", description = "A report of an earlier run, of the format json or jsonl: leave out what it "
            + "tells, as long as that rests on the same evidence.")
    private Path baseline;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the reports to FILE, as a whole or not at all.")
    private Path output;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, html (one page), json (one array) or jsonl (one document a line); default: ${DEFAULT-VALUE}.")
    private ReportFormat format;

    @Option(names = "--fail-on", paramLabel = "KIND", split = ",", defaultValue = "contradiction",
            description = "The kinds of finding that make the exit code 1: contradiction, tension, corroboration, repetition, or none "
                    + "(default: ${DEFAULT-VALUE}).")
    private List<String> failOn;

    @Option(names = "--unread", description = "List the checkable sentences that were not understood, each with the pattern that came nearest.")
    private boolean unread;

    @Option(names = {"-q", "--quiet"}, description = "Print contradictions and one line of summary only.")
    private boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "auto, always or never; auto is for terminals and heeds NO_COLOR (default: ${DEFAULT-VALUE}).")
    private Colour color;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Set<FindingKind> failing = failing();
        var reading = articles.reading();
        Engine engine = Engine.forVerification(rules.folders(articles.knowledge(), console), Optional.ofNullable(asOf));
        List<Problem> problems = new ArrayList<>(engine.problems());
        Decisions decided = decisions.read(problems);
        main.report(problems);
        Optional<Baseline> earlier = Optional.ofNullable(baseline).map(Baseline::read);
        UnaryOperator<Report> view = report -> {
            Report shown = report.decidedBy(decided, showDecided);
            return earlier.map(shown::since).orElse(shown);
        };
        Inputs inputs = new Inputs(console, engine, reading, Optional.ofNullable(article), main.verbose());
        ReportRenderer renderer = renderer();
        Progress progress = new Progress(console, articles.files().size());
        List<ReadArticle> read = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        boolean found = false;
        ExitCode worst = problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
        try {
            int done = 0;
            for (String file : articles.files()) {
                progress.done(done++);
                List<ReadArticle> own = inputs.read(file);
                if (compare) {
                    read.addAll(own);
                } else {
                    for (ReadArticle one : own) {
                        Report report = view.apply(verify(engine, one, List.of()));
                        found |= report.findings().stream().anyMatch(f -> failing.contains(f.finding().kind()));
                        reports.add(report);
                    }
                    if (format == ReportFormat.JSONL && output == null) {
                        renderer.render(reports, console.out());
                        reports.clear();
                    }
                }
            }
            for (ReadArticle one : read) {
                Report report = view.apply(verify(engine, one, read));
                found |= report.findings().stream().anyMatch(f -> failing.contains(f.finding().kind()));
                reports.add(report);
            }
            progress.clear();
            inputs.checkArticleUsed();
            render(renderer, reports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return worst.or(inputs.worst()).or(found ? ExitCode.FOUND : ExitCode.OK).code();
    }

    private void render(ReportRenderer renderer, List<Report> reports) throws IOException {
        if (output == null) {
            renderer.render(reports, console.out());
            return;
        }
        StringBuilder text = new StringBuilder();
        renderer.render(reports, text);
        try {
            AtomicFile.write(output, text.toString());
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(output.toString()), "The report cannot be written (" + e.getMessage() + ")",
                    "Check the folder, its permissions and the room on the disk");
        }
    }

    private Report verify(Engine engine, ReadArticle article, List<ReadArticle> others) {
        Report report = engine.verify(article, others);
        console.seen().ifPresent(seen -> seen.remember(article.id(), report.decidable()));
        return unread && report.error().isEmpty() ? report.withUnread(engine.unread(article, true)) : report;
    }

    private Set<FindingKind> failing() {
        Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        for (String name : failOn) {
            String wanted = name.strip().toLowerCase(Locale.ROOT);
            if (!wanted.equals("none")) {
                kinds.add(Stream.of(FindingKind.values()).filter(kind -> kind.id().equals(wanted)).findFirst()
                        .orElseThrow(() -> new ParameterException(spec.commandLine(), "--fail-on: '" + name
                                + "' is no kind of finding: write contradiction, tension, corroboration, repetition or none")));
            }
        }
        return kinds;
    }

    private ReportRenderer renderer() {
        boolean colour = color == Colour.ALWAYS || color == Colour.AUTO && console.outTerminal() && console.colour();
        return switch (format) {
            case TEXT -> new TerminalRenderer(new TerminalRenderer.Options(console.width(), colour, quiet, unread));
            case HTML -> new HtmlRenderer();
            case JSON -> new JsonRenderer(JsonRenderer.Layout.ARRAY, unread);
            case JSONL -> new JsonRenderer(JsonRenderer.Layout.LINES, unread);
        };
    }
}
