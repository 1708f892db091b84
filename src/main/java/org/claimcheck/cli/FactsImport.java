package org.claimcheck.cli;

import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.exchange.ImportFormat;
import org.claimcheck.exchange.ImportRequest;
import org.claimcheck.exchange.ImportResult;
import org.claimcheck.exchange.Importer;
import org.claimcheck.knowledge.Slug;
import org.claimcheck.report.ReportWords;
import org.claimcheck.statement.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports knowledge from elsewhere. */
@Command(name = "import", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Imports knowledge from elsewhere into a folder of facts. Dates stay as precise as they are told. What cannot be used is "
                + "skipped and reported; what the facts know already is recognised. An import that was interrupted is taken up by the same command.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck facts import --from wikidata Q7747.json.gz --into mine/facts",
            "  claimcheck facts import --from sparql mandates/Q7444267.json --into mine/facts",
            "  claimcheck facts import --from popolo ep-popolo-v1.0.json --into mine/facts",
            "  claimcheck facts import --from table ministers.csv --mapping ministers.yaml --into mine/facts"})
final class FactsImport implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files; they may be packed with gzip or bzip2.")
    private List<Path> files;

    @Option(names = "--from", paramLabel = "FORMAT", required = true, description = "wikidata (entities as JSON, or a dump with one a line), sparql (results of a "
            + "query as JSON), popolo (also EveryPolitician), ftm (FollowTheMoney, an entity a line) or table (CSV, TSV, XLSX).")
    private ImportFormat format;

    @Option(names = "--mapping", paramLabel = "FILE", description = "What the columns of a table or of the results of a query mean; claimcheck schema mapping gives the keys.")
    private Path mapping;

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "The folder of facts to write to; it is made if it is not there.")
    private Path into;

    @Option(names = "--name", paramLabel = "NAME", description = "What the import is called, and its files in the folder; it replaces an earlier one of that name. "
            + "Else the format and the name of the first file.")
    private String name;

    @Option(names = "--languages", paramLabel = "LANG", split = ",", defaultValue = "en,fr", description = "Whose names are wanted; those that are neither English nor "
            + "French become further names (default: ${DEFAULT-VALUE}).")
    private List<String> languages;

    @Option(names = "--source", paramLabel = "NAME", description = "Who published the data, where they do not say it.")
    private String publisher;

    @Option(names = "--source-url", paramLabel = "URL", description = "The address of the data.")
    private String url;

    @Option(names = "--checked", paramLabel = "DATE", converter = KnowledgeOptions.DayConverter.class, description = "The day for which the data hold. Else what they "
            + "say themselves, or the latest day on which they say that something began or ended.")
    private LocalDate checked;

    @Option(names = "--facts", paramLabel = "DIR", description = "A further folder of facts to recognise people and bodies in; may be repeated.")
    private List<Path> facts = List.of();

    @Option(names = "--alone", description = "Recognise nobody: the folder then needs no other people and bodies than its own.")
    private boolean alone;

    @Option(names = "--by-name", description = "Recognise people and bodies by a full name alone, if only one known has it and no date of birth speaks against it.")
    private boolean byName;

    @Option(names = "--exclusive", paramLabel = "OFFICE", split = ",", description = "Offices that one person holds at a time, by the source's id "
            + "or ours; all means every one.")
    private List<String> exclusive = List.of();

    @Option(names = "--office", paramLabel = "ID", description = "With sparql: the office of whose holders the results tell, where the name of the file does not say it.")
    private String office;

    @Option(names = "--encoding", paramLabel = "NAME", description = "How text is written that is neither UTF-8 nor UTF-16, as windows-1252.")
    private String encoding;

    @Option(names = "--longest-line", paramLabel = "MB", defaultValue = "64", description = "The longest line that is read (default: ${DEFAULT-VALUE}).")
    private int longestLine;

    @Spec
    private CommandSpec spec;

    private final Console console;

    FactsImport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ImportProgress progress = new ImportProgress(console);
        try {
            ImportResult result = Importer.run(request(), progress);
            progress.clear();
            tell(result);
            return (result.facts().isEmpty() && !result.skipped().isEmpty() ? ExitCode.BAD_INPUT : ExitCode.OK).code();
        } catch (InvalidInputException e) {
            progress.clear();
            e.problems().forEach(console.err()::println);
            return ExitCode.BAD_INPUT.code();
        } catch (UncheckedIOException e) {
            progress.clear();
            console.err().println(into + ": cannot be written: " + e.getCause().getMessage() + ". Fix: check the folder, its permissions and the room left.");
            return ExitCode.BAD_INPUT.code();
        }
    }

    private ImportRequest request() {
        String called = name != null ? name : format + "-" + base(files.get(0));
        if (!called.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw UsageError.of(spec, "--name: '" + called + "' is no name of an import: write lower-case letters, digits and hyphens");
        }
        if (longestLine < 1 || longestLine > 1024) {
            throw UsageError.of(spec, "--longest-line: " + longestLine + " is not between 1 and 1024");
        }
        if (publisher == null && url != null) {
            throw UsageError.of(spec, "--source-url needs --source");
        }
        Optional<Source> source = Optional.ofNullable(publisher).map(by -> new Source(by, "", url == null ? "" : url, ""));
        Set<String> offices = exclusive.stream().map(text -> text.equals("all") ? ImportRequest.ALL : text).collect(Collectors.toCollection(TreeSet::new));
        return new ImportRequest(format, files, Optional.ofNullable(mapping), into, called, name != null, languages, source, Optional.ofNullable(checked),
                new KnowledgeFolders(console).of(facts, List.of()).facts(), alone, byName, offices, Optional.ofNullable(office), charset(), longestLine << 20, console.cache());
    }

    private Optional<Charset> charset() {
        try {
            return Optional.ofNullable(encoding).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw UsageError.of(spec, "--encoding: no encoding is called '" + encoding + "': write windows-1252, ISO-8859-15, UTF-16LE...");
        }
    }

    private static String base(Path file) {
        Path name = file.getFileName();
        String text = (name == null ? "" : name.toString()).toLowerCase(Locale.ROOT).replaceAll("(\\.(gz|bz2|json|jsonl|ndjson|ijson|csv|tsv|tab|txt|xlsx))+$", "");
        return Slug.of(text);
    }

    private void tell(ImportResult result) {
        List<String> parts = new ArrayList<>();
        result.facts().forEach((kind, number) -> parts.add(ReportWords.count(number, kind)));
        parts.add(result.entities() == 1 ? "1 entity" : result.entities() + " entities");
        parts.add(ReportWords.count(result.offices(), "office"));
        console.out().println(into + ": imported " + String.join(", ", parts) + (result.replaced() ? ", in place of an earlier import of this name" : "")
                + (result.resumed() ? "; an interrupted import was taken up" : ""));
        if (result.merged() > 0 || result.notMerged() > 0) {
            console.out().println("merged with what the facts know: " + result.merged() + "; perhaps the same, but not surely: " + result.notMerged());
        }
        result.counts().forEach((what, number) -> console.out().println(what + ": " + number));
        long skipped = result.skipped().values().stream().mapToLong(Long::longValue).sum();
        console.out().println("skipped: " + skipped);
        for (Map.Entry<String, Long> reason : result.skipped().entrySet()) {
            console.out().println("  " + reason.getValue() + " " + reason.getKey() + ", first " + result.examples().get(reason.getKey()));
        }
        if (!result.checked().equals(LocalDate.EPOCH)) {
            console.out().println("checked: " + result.checked() + (result.checkedSaid() ? "" : ", the latest day on which the data say that something began or ended; --checked gives another"));
        }
        console.out().println("report: " + result.report());
    }
}
