package org.claimcheck.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.exchange.ExportFormat;
import org.claimcheck.exchange.Exported;
import org.claimcheck.exchange.LeftOut;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** Writes the facts in formats of others. */
@Command(name = "export", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Writes what is known in a format of others: entities, offices and facts, and with --accepted the claims that were accepted. With --facts only what stands "
                + "in those folders is written, and who and what that names; without, the shipped facts are. No date is made more "
                + "precise than it is on record; what a format cannot tell stays in EDTF beside its fields. What has no place in it is counted.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck facts export --to ftm -o record.ftm.jsonl",
            "  claimcheck facts export --to popolo --facts mine/facts > record.json",
            "  claimcheck facts export --to csv --accepted -o record.csv"})
final class FactsExport implements Callable<Integer> {

    @Option(names = "--to", paramLabel = "FORMAT", required = true, converter = FormatConverter.class, description = "ftm (FollowTheMoney, an entity a line), ftm-statements "
            + "(a statement a line), popolo, csv (a row for each fact) or jsonld (schema.org).")
    private ExportFormat format;

    @Option(names = "--accepted", description = "The claims that were accepted, too; those that are doubted, denied or to come only as csv.")
    private boolean accepted;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to FILE, as a whole or not at all.")
    private Path output;

    @Option(names = "--all", description = "With --facts, write the shipped facts, too.")
    private boolean all;

    @Mixin
    private KnowledgeOptions options;

    @ParentCommand
    private FactsCommand facts;

    private final Console console;

    FactsExport(Console console) {
        this.console = console;
    }

    /** Reads a format as it is printed. */
    static final class FormatConverter implements ITypeConverter<ExportFormat> {

        @Override
        public ExportFormat convert(String value) {
            for (ExportFormat format : ExportFormat.values()) {
                if (format.toString().equalsIgnoreCase(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + value + "' is no format of others: write one of " + List.of(ExportFormat.values()));
        }
    }

    @Override
    public Integer call() {
        LoadedFacts loaded = LoadedFacts.of(options, console, facts.main());
        ExitCode worst = loaded.worst();
        if (accepted) {
            List<Problem> problems = loaded.knowledge().archiveProblems();
            facts.main().report(problems);
            worst = worst.or(problems.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT);
        }
        Exported what = new Exported(loaded.knowledge(), accepted ? loaded.knowledge().archive().claims() : List.of(), loaded::words, chosen());
        LeftOut left = new LeftOut();
        OutputFile.write(output, "export", console, out -> format.exporter().export(what, out, left));
        for (Map.Entry<String, Integer> count : left.counts().entrySet()) {
            console.err().println("left out, for which " + format + " has no place: " + count.getKey() + ": " + count.getValue());
        }
        return worst.code();
    }

    /** What stands in the folders that the user names; everything if there are none, or all is wanted. */
    private Predicate<SourceLocation> chosen() {
        List<Path> own = all ? List.of() : options.ownFacts();
        Map<String, Boolean> within = new HashMap<>();
        return own.isEmpty() ? place -> true : place -> within.computeIfAbsent(place.path(), path -> OwnFolders.hold(own, path));
    }
}
