package org.claimcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.file.InOrder;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.report.Baseline;
import org.claimcheck.report.ClaimReviewRenderer;
import org.claimcheck.report.CsvRenderer;
import org.claimcheck.report.Engine;
import org.claimcheck.report.HtmlRenderer;
import org.claimcheck.report.JsonRenderer;
import org.claimcheck.report.MarkdownRenderer;
import org.claimcheck.report.RdjsonlRenderer;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import org.claimcheck.report.ReportRenderer;
import org.claimcheck.report.SarifRenderer;
import org.claimcheck.report.TerminalRenderer;
import org.claimcheck.review.Decisions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "  claimcheck verify --format sarif -o claimcheck.sarif articles/*.md",
            "  claimcheck verify --watch drafts",
            "  curl -s https://example.org/news | claimcheck verify --format json -"})
final class VerifyCommand implements Callable<Integer> {

    private static final Pattern ARTICLE = Pattern.compile("(?i)[^.~#].*\\.(?:txt|md|markdown|html?)");
    private static final Pattern KNOWLEDGE = Pattern.compile("[^.~#].*\\.(?:ya?ml|jsonl|drl|patterns)");

    /** When to use colours. */
    enum Colour {
        AUTO, ALWAYS, NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What {@code --fail-on} calls grave claims that nobody has decided about. */
    static final String UNDECIDED = "undecided";
    /** What {@code --fail-on} means if it is not given. */
    static final String USUAL_FAILURE = "contradiction";
    /** How many articles are worked on at a time if nothing is said. */
    static final int USUAL_JOBS = 1;

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
            description = "text, html (one page), markdown, json (one array), jsonl (one document a line), sarif (code scanning), rdjsonl (reviewdog), csv (one row for "
                    + "each finding) or claimreview (schema.org: what reviewers judged article-wrong); default: ${DEFAULT-VALUE}.")
    private ReportFormat format;

    @Option(names = "--watch", description = "Stay, and verify each article in the folders FILE when it changes, until interrupted.")
    private boolean watch;

    @Option(names = "--fail-on", paramLabel = "KIND", split = ",", defaultValue = USUAL_FAILURE,
            description = "The kinds of finding that make the exit code 1: contradiction, tension, corroboration, repetition, undecided (an "
                    + "accusation against a living person, or their death, that nobody has decided about), or none (default: ${DEFAULT-VALUE}).")
    private List<String> failOn;

    @Option(names = "--unread", description = "List the checkable sentences that were not understood, each with the pattern that came nearest.")
    private boolean unread;

    @Option(names = {"-q", "--quiet"}, description = "Print contradictions and one line of summary only.")
    private boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "auto, always or never; auto is for terminals and heeds NO_COLOR (default: ${DEFAULT-VALUE}).")
    private Colour color;

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "" + USUAL_JOBS,
            description = "How many articles to work on at a time (default: ${DEFAULT-VALUE}); the reports are the same, and in the same order.")
    private int jobs;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    /** The command that a plain command line asks for. */
    VerifyCommand(Console console, Main main, QuickLine line) {
        this.console = console;
        this.main = main;
        this.articles = line.articles();
        this.rules = line.rules();
        this.article = line.article();
        this.compare = line.has("--compare");
        this.asOf = line.asOf();
        this.decisions = line.decisions();
        this.showDecided = line.has("--show-decided");
        this.baseline = line.baseline();
        this.output = line.output();
        this.format = line.format();
        this.failOn = line.failOn();
        this.unread = line.has("--unread");
        this.quiet = line.has("--quiet");
        this.color = line.color();
        this.jobs = line.jobs();
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw UsageError.of(spec, "--jobs: " + jobs + " is no number of articles; write 1 or more");
        }
        Set<FindingKind> failing = failing();
        ArticleReader.Options reading = articles.reading();
        Optional<Baseline> earlier = Optional.ofNullable(baseline).map(Baseline::read);
        if (watch) {
            return watching(failing, reading, earlier).code();
        }
        Engine engine = engine();
        return round(engine, articles.files(), failing, reading, earlier).code();
    }

    private Engine engine() {
        return Engine.forVerification(rules.folders(articles.knowledge(), console), Optional.ofNullable(asOf));
    }

    /** Verifies each article that changes, and the last one again when facts or rules do. */
    private ExitCode watching(Set<FindingKind> failing, ArticleReader.Options reading, Optional<Baseline> earlier) {
        if (compare || output != null || article != null) {
            throw UsageError.of(spec, "--watch prints the report of each article alone: leave out --compare, --output and --article");
        }
        List<Path> folders = new ArrayList<>();
        for (String file : articles.files()) {
            Path folder = Path.of(file);
            if (!Files.isDirectory(folder)) {
                throw UsageError.of(spec, "--watch: '" + file + "' is no folder");
            }
            folders.add(folder);
        }
        Engine.Folders known = rules.folders(articles.knowledge(), console);
        List<Path> knowledge = Stream.concat(known.facts().stream(), known.rules().stream())
                .filter(folder -> folder.getFileSystem() == FileSystems.getDefault() && Files.isDirectory(folder)).toList();
        ExitCode code = ExitCode.OK;
        try (FolderWatch changes = new FolderWatch(Stream.concat(folders.stream(), knowledge.stream()).toList())) {
            Engine engine = engine();
            List<String> last = List.of();
            console.err().println("watching " + String.join(", ", articles.files()) + "; interrupt to end");
            List<Path> changed = waiting(changes);
            while (!changed.isEmpty()) {
                List<String> now = changed.stream().filter(file -> isBelow(file, folders) && isArticle(file)).map(Path::toString).toList();
                boolean reload = changed.stream().anyMatch(file -> isBelow(file, knowledge) && isKnowledge(file));
                if (reload) {
                    engine = engine();
                    console.err().println("knowledge " + engine.state().version());
                }
                last = now.isEmpty() ? last.stream().filter(file -> Files.isRegularFile(Path.of(file))).toList() : now;
                if (!last.isEmpty() && (reload || !now.isEmpty())) {
                    code = round(engine, last, failing, reading, earlier);
                }
                changed = waiting(changes);
            }
        }
        return code;
    }

    private List<Path> waiting(FolderWatch changes) {
        console.out().flush();
        console.err().flush();
        return changes.await();
    }

    private static boolean isBelow(Path file, List<Path> folders) {
        return folders.stream().anyMatch(file::startsWith);
    }

    /** Whether it is a file that holds an article by its name, and is no copy that an editor keeps meanwhile. */
    private static boolean isArticle(Path file) {
        return ARTICLE.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file);
    }

    private static boolean isKnowledge(Path file) {
        return KNOWLEDGE.matcher(file.getFileName().toString()).matches();
    }

    /** Verifies files and writes their reports. */
    private ExitCode round(Engine engine, List<String> files, Set<FindingKind> failing, ArticleReader.Options reading, Optional<Baseline> earlier) {
        List<Problem> problems = new ArrayList<>(engine.problems());
        Decisions decided = decisions.read(problems);
        main.report(problems);
        UnaryOperator<Report> view = report -> {
            Report shown = report.decidedBy(decided, showDecided);
            return earlier.map(shown::since).orElse(shown);
        };
        Inputs inputs = new Inputs(console, engine, reading, Optional.ofNullable(article), main.verbose());
        ReportRenderer renderer = renderer(engine);
        Progress progress = new Progress(console, files.size());
        List<ReadArticle> read = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        Consumer<Report> take = report -> {
            console.seen().ifPresent(seen -> seen.remember(report.document().article().id(), report.decidable()));
            reports.add(view.apply(report));
        };
        boolean[] found = {false};
        ExitCode worst = problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
        int[] done = {0};
        progress.done(0);
        InOrder.run(jobs, files, file -> {
            Inputs.Read one = inputs.readApart(file);
            return new Judged(one, compare ? List.of() : one.articles().stream().map(article -> verify(engine, article, List.of())).toList());
        }, judged -> {
            List<ReadArticle> own = inputs.take(judged.read());
            if (compare) {
                read.addAll(own);
            } else {
                for (int i = 0; i < own.size(); i++) {
                    // What was taken out is told of in place of the report on it.
                    boolean same = own.get(i) == judged.read().articles().get(i);
                    take.accept(same ? judged.reports().get(i) : verify(engine, own.get(i), List.of()));
                }
                reports.subList(reports.size() - own.size(), reports.size()).forEach(report -> found[0] |= fails(report, failing));
                if (format.isStreamed() && output == null) {
                    write(renderer, reports);
                    reports.clear();
                }
            }
            progress.done(++done[0]);
        });
        InOrder.run(jobs, read, one -> verify(engine, one, read), report -> {
            take.accept(report);
            found[0] |= fails(reports.get(reports.size() - 1), failing);
        });
        progress.clear();
        inputs.checkArticleUsed();
        if (!format.isStreamed() || output != null || !reports.isEmpty()) {
            render(renderer, reports);
        }
        return worst.or(inputs.worst()).or(found[0] ? ExitCode.FOUND : ExitCode.OK);
    }

    /** What one file gives before the order of files counts. */
    private record Judged(Inputs.Read read, List<Report> reports) {
    }

    private void write(ReportRenderer renderer, List<Report> reports) {
        Interruption.whole(() -> {
            try {
                renderer.render(reports, console.out());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            console.out().flush();
        });
    }

    private void render(ReportRenderer renderer, List<Report> reports) {
        if (output == null) {
            write(renderer, reports);
            return;
        }
        OutputFile.write(output, "report", out -> renderer.render(reports, out));
    }

    private Report verify(Engine engine, ReadArticle article, List<ReadArticle> others) {
        Report report = engine.verify(article, others);
        return unread && report.error().isEmpty() ? report.withUnread(engine.unread(article, true)) : report;
    }

    /** Whether a report has what makes the exit code 1. */
    private boolean fails(Report report, Set<FindingKind> failing) {
        return report.findings().stream().anyMatch(entry -> failing.contains(entry.finding().kind()))
                || failOn.stream().anyMatch(name -> name.strip().equalsIgnoreCase(UNDECIDED))
                && (report.grave().stream().anyMatch(claim -> !claim.standing().isSettled()) || report.findings().stream().anyMatch(Report.Entry::awaitsDecision));
    }

    private Set<FindingKind> failing() {
        Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
        for (String name : failOn) {
            String wanted = name.strip().toLowerCase(Locale.ROOT);
            if (!wanted.equals("none") && !wanted.equals(UNDECIDED)) {
                kinds.add(Stream.of(FindingKind.values()).filter(kind -> kind.isAboutClaims() && kind.id().equals(wanted)).findFirst()
                        .orElseThrow(() -> UsageError.of(spec, "--fail-on: '" + name
                                + "' is no kind of finding: write contradiction, tension, corroboration, repetition, undecided or none")));
            }
        }
        return kinds;
    }

    private ReportRenderer renderer(Engine engine) {
        boolean colour = color == Colour.ALWAYS || color == Colour.AUTO && console.outTerminal() && console.colour();
        return switch (format) {
            case TEXT -> new TerminalRenderer(new TerminalRenderer.Options(console.width(), colour, quiet, unread));
            case HTML -> new HtmlRenderer();
            case MARKDOWN -> new MarkdownRenderer(unread);
            case JSON -> new JsonRenderer(JsonRenderer.Layout.ARRAY, unread);
            case JSONL -> new JsonRenderer(JsonRenderer.Layout.LINES, unread);
            case SARIF -> new SarifRenderer(engine.catalogue(), VersionProvider.program().orElse(""));
            case RDJSONL -> new RdjsonlRenderer();
            case CSV -> new CsvRenderer();
            case CLAIMREVIEW -> new ClaimReviewRenderer();
        };
    }
}
