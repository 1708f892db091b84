package org.claimcheck.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.report.CounterExamples;
import org.claimcheck.report.ReportFile;
import org.claimcheck.review.Decision;
import org.claimcheck.review.Judgement;
import org.claimcheck.review.SeenMatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Records what a reviewer decides about one finding. */
@Command(name = "decide", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Records what you decide about a finding, so that later reports leave it out until its evidence changes.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck decide 4f1d2c3b5a697887 article-wrong -m 'corrected in the second edition'",
            "  claimcheck decide 4f1d2c both-stand",
            "  claimcheck decide --report monday.json 4f1d2c misread",
            "  claimcheck decide 4f1d2c withdrawn"})
final class DecideCommand implements Callable<Integer> {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{4,16}");

    @Parameters(index = "0", paramLabel = "FINGERPRINT", description = "What reports call the finding, or enough of its first digits.")
    private String fingerprint;

    @Parameters(index = "1", paramLabel = "JUDGEMENT", description = "article-wrong, record-wrong, both-stand, misread, needs-work (it stays in "
            + "reports), or withdrawn (takes back what you said before).")
    private String judgement;

    @Option(names = {"-m", "--reason"}, paramLabel = "WORDS", defaultValue = "", description = "Why.")
    private String reason;

    @Option(names = "--report", paramLabel = "REPORT", description = "The report that tells of the finding, of the format json or jsonl; else what "
            + "was told last on this machine.")
    private Path report;

    @Mixin
    private ReviewerOptions reviewer;

    @Mixin
    private DecisionOptions decisions;

    @Mixin
    private KnowledgeOptions knowledge;

    @Spec
    private CommandSpec spec;

    private final Console console;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Judgement judged = Judgement.of(judgement).orElseThrow(() -> UsageError.of(spec, "'" + judgement
                + "' is no judgement: write " + Stream.of(Judgement.values()).map(Judgement::id).collect(Collectors.joining(", "))));
        String digits = fingerprint.toLowerCase(Locale.ROOT);
        if (!DIGITS.matcher(digits).matches()) {
            throw UsageError.of(spec, "'" + fingerprint + "' is no fingerprint: write 4 to 16 of the digits that reports "
                    + "show as 'finding'");
        }
        SeenMatter seen = seen(digits);
        Decision decision = new Decision(seen.matter(), judged, reviewer.name(), Clock.systemUTC().instant(), reason.strip());
        boolean added = !decisions.add(decision, console).isEmpty();
        console.out().println(seen.matter().fingerprint() + ": " + judged.words() + ", by " + decision.reviewer() + (added ? "" : " as before")
                + " (" + decisions.file().path() + ")");
        switch (judged) {
            case RECORD_WRONG -> seen.records().forEach(record -> console.out().println("mend the record: " + record));
            case MISREAD -> print(new CounterExamples(knowledge.folders(console)).of(seen), console);
            case ARTICLE_WRONG, BOTH_STAND, NEEDS_WORK, WITHDRAWN -> { }
        }
        return ExitCode.OK.code();
    }

    /** Prints examples to test with. */
    static void print(List<CounterExamples.Example> examples, Console console) {
        examples.forEach(example -> {
            console.out().println();
            console.out().println("to test that it stays silent, add to " + example.where());
            console.out().print(example.text());
        });
    }

    private SeenMatter seen(String digits) {
        List<SeenMatter> seen = report == null ? console.seen().map(all -> all.find(digits)).orElse(List.of())
                : ReportFile.read(report).decidable().stream().filter(one -> one.matter().fingerprint().startsWith(digits)).toList();
        List<String> fingerprints = seen.stream().map(one -> one.matter().fingerprint()).distinct().sorted().toList();
        if (fingerprints.size() == 1) {
            return seen.get(0);
        }
        throw UsageError.of(spec, fingerprints.size() > 1 ? "Several findings begin with " + digits + ": write more digits: "
                + String.join(", ", fingerprints) : report == null ? "No report on this machine has told of a finding " + digits
                + ": run claimcheck verify on the article first, or name its report with --report" : report + " tells of no finding " + digits
                + " to decide about");
    }
}
