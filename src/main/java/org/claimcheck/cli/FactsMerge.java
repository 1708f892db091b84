package org.claimcheck.cli;

import static org.claimcheck.report.TerminalRenderer.plain;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimcheck.curation.ChangePlan;
import org.claimcheck.curation.EntityMerge;
import org.claimcheck.curation.FileChange;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.FileLock;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.report.ReportWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes one entity of two. */
@Command(name = "merge", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Makes one entity of two that turn out to be the same: all files that name B name A, the names of B become other names of A, the entry of B "
                + "goes, and its id stays a former id of A, so that what names it elsewhere is still understood. Nothing else in the files changes. Refused where "
                + "our record speaks against it, unless --force is given.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck facts merge ada-lind lind-ada-1961 --facts mine/facts --dry-run",
            "  claimcheck facts merge ada-lind lind-ada-1961 --facts mine/facts",
            "  claimcheck facts merge --undo --facts mine/facts        after an interruption; --resume goes on"})
final class FactsMerge implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", description = "The entity that stays: its id, or a name.")
    private String kept;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "The entity that becomes a part of it.")
    private String gone;

    @Option(names = "--dry-run", description = "Print what would change in which file, as a unified diff, and change nothing.")
    private boolean dryRun;

    @Option(names = "--force", description = "Merge them whatever our record says.")
    private boolean force;

    @Option(names = "--resume", description = "Finish a merge that was interrupted.")
    private boolean resume;

    @Option(names = "--undo", description = "Take back what an interrupted merge has changed.")
    private boolean undo;

    @Mixin
    private KnowledgeOptions options;

    @ParentCommand
    private FactsCommand facts;

    @Spec
    private CommandSpec spec;

    private final Console console;

    FactsMerge(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> folders = options.folders(console).facts().stream().filter(folder -> folder.getFileSystem() == FileSystems.getDefault()).toList();
        if (folders.isEmpty()) {
            throw UsageError.of(spec, "There is no folder of facts that can be changed: name one with --facts");
        }
        if (resume && undo || (resume || undo) == (kept != null || gone != null) || (kept == null) != (gone == null)) {
            throw UsageError.of(spec, "Give two entities, or --resume, or --undo");
        }
        try (FileLock lock = FileLock.beside(folders.get(folders.size() - 1).resolve("merge"))) {
            Optional<ChangePlan> begun = Optional.empty();
            for (Path folder : folders) {
                begun = begun.or(() -> begun(folder));
            }
            return resume || undo ? finish(begun) : begun.isPresent() ? interrupted(begun.get()) : merge(folders);
        } catch (LoadedFacts.NotOne e) {
            console.err().println("claimcheck facts merge: " + e.getMessage() + ".");
            return ExitCode.BAD_INPUT.code();
        } catch (IOException e) {
            console.err().println("claimcheck facts merge: Not all files could be written (" + e.getMessage()
                    + "). Fix: mend that, then go on with claimcheck facts merge --resume or back with --undo.");
            return ExitCode.BAD_INPUT.code();
        }
    }

    private static Optional<ChangePlan> begun(Path folder) {
        try {
            return ChangePlan.begun(folder);
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(folder.toString()), "What an interrupted merge left cannot be read ("
                    + e.getMessage() + ")", "Check the permissions");
        }
    }

    private int interrupted(ChangePlan begun) {
        console.err().println("claimcheck facts merge: An earlier merge was interrupted (" + begun.purpose()
                + "). Fix: go on with claimcheck facts merge --resume, or back with --undo.");
        return ExitCode.BAD_INPUT.code();
    }

    private int finish(Optional<ChangePlan> begun) throws IOException {
        if (begun.isEmpty()) {
            throw UsageError.of(spec, (resume ? "--resume" : "--undo") + ": no merge was interrupted");
        }
        ChangePlan plan = begun.get();
        if (resume) {
            plan.carryOut(path -> { });
        } else {
            plan.takeBack(path -> { });
        }
        console.out().println(plan.purpose() + ": " + (resume ? "finished, " : "taken back, ") + ReportWords.count(plan.size(), "file"));
        return ExitCode.OK.code();
    }

    private int merge(List<Path> folders) throws IOException {
        LoadedFacts loaded = LoadedFacts.of(options, console, facts.main());
        EntityEntry stays = loaded.entity(kept);
        EntityEntry goes = loaded.entity(gone);
        if (stays.id().equals(goes.id())) {
            throw UsageError.of(spec, "'" + kept + "' and '" + gone + "' are one entity already: " + stays.id());
        }
        EntityMerge merge = new EntityMerge(loaded.knowledge(), folders, stays, goes);
        List<String> doubts = merge.doubts();
        if (!doubts.isEmpty()) {
            console.err().println("claimcheck facts merge: Our record speaks against their being the same" + (force ? "." : ". Fix: correct what is wrong, or merge them "
                    + "all the same with --force."));
            doubts.forEach(doubt -> console.err().println("  " + plain(doubt)));
            if (!force) {
                return ExitCode.FOUND.code();
            }
        }
        List<FileChange> changes = merge.changes();
        String purpose = "merge of " + goes.id() + " into " + stays.id();
        if (dryRun) {
            changes.forEach(change -> console.out().print(change.diff()));
        } else {
            ChangePlan.write(folders.get(folders.size() - 1), purpose, changes).carryOut(path -> { });
            changes.forEach(change -> console.out().println(change.path() + ": changed"));
        }
        merge.notes().forEach(note -> console.err().println("note: " + plain(note)));
        console.out().println((dryRun ? "\nwould be " : "") + purpose + ": " + ReportWords.count(changes.size(), "file"));
        return loaded.worst().code();
    }
}
