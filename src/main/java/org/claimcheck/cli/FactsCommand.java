package org.claimcheck.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.article.PublishedFrom;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.Claim;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.knowledge.ArchiveFile;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import org.claimcheck.review.Judgement;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.verify.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Works on the facts folders. */
@Command(name = "facts", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Looks into the facts, adds to them, brings in others, and keeps them in order.", synopsisSubcommandLabel = "COMMAND",
        subcommands = {FactsCommand.Accept.class, FactsShow.class, FactsFind.class, FactsAdd.class, FactsMerge.class, FactsDiff.class, FactsCheck.class, FactsImport.class,
            FactsExport.class},
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck facts accept --all-but c4 article.md",
            "  claimcheck facts show esmail-qaani --at 2011",
            "  claimcheck facts find Soleymani",
            "  claimcheck facts check --severity info mine/facts",
            "  claimcheck facts import --from wikidata Q7747.json.gz --into mine/facts",
            "  claimcheck facts export --to popolo -o record.json"})
final class FactsCommand implements Runnable {

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    /** The program. */
    Main main() {
        return main;
    }

    @Override
    public void run() {
        throw UsageError.of(spec, "No command is given: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** Records the claims of an article that somebody has reviewed. */
    @Command(name = "accept", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
            description = "Records reviewed claims of an article, so that later articles are checked against them. Claims that our record "
                    + "contradicts are left out unless --claims names them, and accusations against living people and their deaths until "
                    + "claimcheck decide has it that both can stand. The words of the article are not kept, only their place and SHA-256.",
            footerHeading = "%nExamples:%n", footer = {
                "  claimcheck facts accept --all-but c4,c7 article.md",
                "  claimcheck facts accept --claims c1,c3 --facts mine/facts claims.json",
                "  claimcheck facts accept --published 2014-03-25 --publisher 'The Harbour Post' --origin 'Evening Wire' page.html"})
    static final class Accept implements Callable<Integer> {

        @Parameters(paramLabel = "FILE", description = "An article, or its claims as claimcheck extract prints them and somebody corrected them.")
        private String file;

        @Option(names = "--claims", paramLabel = "ID", split = ",", description = "The claims to record, such as c1,c4; else all.")
        private List<String> only;

        @Option(names = "--all-but", paramLabel = "ID", split = ",", description = "The claims to leave out.")
        private List<String> allBut;

        @Option(names = "--to", paramLabel = "FILE", description = "The file to add them to, a .jsonl in a folder accepted; else it is named after "
                + "the article and stands in the last folder of --facts, or in the shipped one.")
        private String to;

        @Option(names = "--published", paramLabel = "DATE", converter = ArticleOptions.EdtfConverter.class,
                description = "When the article was published; goes before what it says itself.")
        private Edtf published;

        @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it; goes before what it says itself.")
        private String publisher;

        @Option(names = "--origin", paramLabel = "NAME", description = "Whose report it relays; repeat it for a chain, the root first.")
        private List<String> origin;

        @Option(names = "--as-of", paramLabel = "DATE", converter = KnowledgeOptions.DayConverter.class,
                description = "Leave out what contradicts the record as it was by the end of DATE.")
        private LocalDate asOf;

        @Mixin
        private KnowledgeOptions knowledge;

        @Mixin
        private DecisionOptions decisions;

        @ParentCommand
        private FactsCommand facts;

        @Spec
        private CommandSpec spec;

        private final Console console;

        Accept(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            if (only != null && allBut != null) {
                throw UsageError.of(spec, "--claims and --all-but exclude each other: give one of them");
            }
            Engine engine = Engine.forVerification(KnowledgeFolders.filled(knowledge.folders(console)), Optional.ofNullable(asOf));
            facts.main.report(engine.problems());
            var reading = new ArticleReader.Options(Optional.empty(), Optional.ofNullable(published), Optional.empty(),
                    Optional.ofNullable(publisher), ArticleReader.Options.NONE.maxSize());
            Inputs inputs = new Inputs(console, engine, reading, Optional.empty(), facts.main.verbose());
            List<ReadArticle> read = inputs.read(file);
            if (inputs.worst() != ExitCode.OK) {
                return inputs.worst().code();
            }
            if (read.size() != 1) {
                return refuse(new Problem(SourceLocation.of(file), read.size() + " articles stand in this file", "Give the claims of one article"));
            }
            ReadArticle article = read.get(0);
            ArticleInfo info = source(article.document().article());
            if (info.publisher().isEmpty()) {
                return refuse(new Problem(SourceLocation.of(file), "Nobody is known to have published this article",
                        "Name the publisher with --publisher, or in the front matter"));
            }
            Path target = target(info);
            Map<String, String> leftOut = new LinkedHashMap<>();
            List<Problem> problems = new ArrayList<>();
            Report report = engine.verify(article, List.of());
            console.seen().ifPresent(seen -> seen.remember(article.id(), report.decidable()));
            List<Claim> chosen = chosen(article, report.decidedBy(decisions.read(problems), true), engine, leftOut);
            facts.main.report(problems);
            ArchiveFile.Change change = new ArchiveFile(target, engine.archive()).accept(chosen, info);
            console.out().println(target + ": " + change.added().size() + " added, " + change.amended().size() + " changed, "
                    + change.standing().size() + " recorded before");
            leftOut.forEach((claim, why) -> console.out().println("left out " + claim + ": " + why));
            boolean refused = only != null && !leftOut.isEmpty();
            return (engine.problems().isEmpty() && problems.isEmpty() && !refused ? ExitCode.OK : ExitCode.BAD_INPUT).code();
        }

        private int refuse(Problem problem) {
            console.err().println(problem);
            return ExitCode.BAD_INPUT.code();
        }

        /** The article with what the user says of it. */
        private ArticleInfo source(ArticleInfo info) {
            String by = publisher == null ? info.publisher() : publisher;
            Set<String> chain = new LinkedHashSet<>(origin == null ? info.origin() : origin);
            chain.remove(by);
            if (!by.isEmpty()) {
                chain.add(by);
            }
            return new ArticleInfo(info.id(), info.file(), info.sha256(), "", info.language(), Optional.ofNullable(published).or(info::published),
                    published == null ? info.publishedFrom() : PublishedFrom.OPTION, by, info.url(), List.copyOf(chain), info.bodyStart());
        }

        private Path target(ArticleInfo info) {
            try {
                if (to != null) {
                    Path path = Path.of(to);
                    Path parent = path.toAbsolutePath().getParent();
                    if (!to.endsWith(".jsonl") || Stream.iterate(parent, p -> p != null && p.getFileName() != null, Path::getParent)
                            .noneMatch(p -> p.getFileName().toString().equals("accepted"))) {
                        throw UsageError.of(spec, "--to: no accepted claims are read from " + to
                                + ": write DIR/accepted/NAME.jsonl, where DIR is a folder of facts");
                    }
                    return path;
                }
                return knowledge.target(console, "--to").resolve("accepted").resolve(ArchiveFile.nameFor(info.id()));
            } catch (InvalidPathException e) {
                throw UsageError.of(spec, "--to: '" + to + "' is no name of a file: write DIR/accepted/NAME.jsonl");
            }
        }

        /** The claims to record; those that the user did not leave out but that cannot be, or should not be, are told with the reason. */
        private List<Claim> chosen(ReadArticle article, Report report, Engine engine, Map<String, String> leftOut) {
            Set<String> named = new TreeSet<>(only != null ? only : allBut != null ? allBut : List.of());
            named.removeIf(String::isBlank);
            Set<String> unknown = new TreeSet<>(named);
            report.claims().forEach(claim -> unknown.remove(claim.claim().id()));
            if (!unknown.isEmpty()) {
                throw UsageError.of(spec, (only != null ? "--claims" : "--all-but") + ": " + article.id() + " has no claim "
                        + String.join(", ", unknown) + ": claimcheck extract --format json lists what there is");
            }
            List<Claim> chosen = new ArrayList<>();
            for (Report.JudgedPassage judged : report.claims()) {
                Claim claim = judged.claim();
                boolean asked = only != null && named.contains(claim.id());
                if (only != null && !asked || allBut != null && named.contains(claim.id())) {
                    continue;
                }
                Optional<String> undecided = undecided(judged, report, engine);
                if (namesNobody(claim.statement())) {
                    leftOut.put(claim.id(), "it names nobody by name, so nothing can be held against it");
                } else if (undecided.isPresent()) {
                    leftOut.put(claim.id(), undecided.get());
                } else if (judged.verdict() == Verdict.CONTRADICTED && !asked) {
                    leftOut.put(claim.id(), "our record contradicts it (" + report.findings(FindingKind.CONTRADICTION).stream()
                            .filter(f -> f.claim().claim().id().equals(claim.id())
                                    || f.repeats().stream().anyMatch(r -> r.claim().id().equals(claim.id())))
                            .map(f -> f.finding().rule()).findFirst().orElse("") + "); --claims " + claim.id() + " records it all the same");
                } else {
                    chosen.add(claim);
                }
            }
            return chosen;
        }

        /** Why a grave claim may not be recorded yet: it may once reviewers agree that it can stand. Empty if it may, or is not grave. */
        private static Optional<String> undecided(Report.JudgedPassage judged, Report report, Engine engine) {
            Optional<String> why = engine.grave(judged.claim().statement());
            if (why.isEmpty()) {
                return why;
            }
            Map<String, Standing> about = new LinkedHashMap<>();
            report.grave().stream().filter(grave -> grave.claim().equals(judged) || grave.repeats().contains(judged))
                    .forEach(grave -> about.put(grave.matter().fingerprint(), grave.standing()));
            report.findings().stream().filter(entry -> entry.finding().kind().isConflict())
                    .filter(entry -> entry.claim().equals(judged) || entry.repeats().contains(judged))
                    .forEach(entry -> about.put(entry.finding().fingerprint(), entry.standing()));
            about.values().removeIf(standing -> standing.isSettledAs(Judgement.BOTH_STAND));
            return about.entrySet().stream().findFirst().map(one -> (one.getValue().isSettled() ? "Reviewers decided that "
                    + one.getValue().decisions().get(0).judgement().words() + "." : why.get()) + " Only claimcheck decide " + one.getKey() + " "
                    + Judgement.BOTH_STAND.id() + " lets it be recorded");
        }

        /** Whether a party is only described: equal words in another article need not mean the same one. */
        private static boolean namesNobody(Statement statement) {
            Stream<Entity> others = statement instanceof Event event ? event.participants().stream().map(p -> p.entity()) : Stream.empty();
            return Stream.concat(Stream.of(statement.subject(), statement.object()), others).anyMatch(e -> e.type() == EntityType.DESCRIPTION)
                    || !statement.subject().isPresent() && !statement.object().isPresent();
        }
    }
}
