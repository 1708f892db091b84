package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimcheck.audit.Audit;
import org.claimcheck.report.AuditListing;
import org.claimcheck.report.Engine;
import org.claimcheck.report.HtmlRenderer;
import org.claimcheck.rule.Severity;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks known facts against each other. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Checks known facts against each other: two holders of an office of one, tenures outside the life of their holder, predecessors and successors "
                + "that do not fit the order, events with two dates, persons under two ids, and whatever rules of your own conclude a Flaw. Of facts that conflict, "
                + "says which is probably wrong, why, and how sure that is; none is removed.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck facts check",
            "  claimcheck facts check --severity info mine/facts",
            "  claimcheck facts check --format jsonl --rules mine/rules mine/facts"})
final class FactsCheck implements Callable<Integer> {

    /** How faults are written. */
    private enum Way {
        TEXT, JSONL, HTML
    }

    @Parameters(paramLabel = "DIR", arity = "0..*", description = "Folders of facts to load beside the shipped ones; then only what concerns their facts is told.")
    private List<Path> own = List.of();

    @Option(names = "--severity", paramLabel = "SEVERITY", defaultValue = "warning",
            description = "The least severity to tell: error, warning or info (default: ${DEFAULT-VALUE}).")
    private Severity least;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, jsonl or html; default: ${DEFAULT-VALUE}.")
    private Way format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to FILE, as a whole or not at all.")
    private Path output;

    @Mixin
    private KnowledgeOptions knowledge;

    @ParentCommand
    private FactsCommand facts;

    @Spec
    private CommandSpec spec;

    private final Console console;

    FactsCheck(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        for (Path folder : own) {
            if (!Files.isDirectory(folder)) {
                throw UsageError.of(spec, folder + " is no folder");
            }
        }
        Engine.Folders shipped = knowledge.folders(console);
        List<Path> folders = new ArrayList<>(shipped.facts());
        folders.addAll(own);
        Engine.Checked checked = Engine.check(new Engine.Folders(folders, shipped.rules(), shipped.cache()));
        facts.main().report(checked.problems());
        Audit all = own.isEmpty() ? checked.audit() : checked.audit().about(ofOwn(checked.knowledge().statements()));
        Audit audit = all.from(least);
        int hidden = all.faults().size() - audit.faults().size();
        OutputFile.write(output, "report", console, out -> write(audit, hidden, checked, out));
        ExitCode code = audit.faults().isEmpty() ? ExitCode.OK : ExitCode.FOUND;
        return (checked.problems().isEmpty() ? code : code.or(ExitCode.BAD_INPUT)).code();
    }

    private void write(Audit audit, int hidden, Engine.Checked checked, Appendable out) throws IOException {
        switch (format) {
            case TEXT -> AuditListing.text(audit, hidden, console.width(), output == null && console.outTerminal() && console.colour(), out);
            case JSONL -> AuditListing.json(audit, out);
            case HTML -> HtmlRenderer.audit(audit, hidden, checked.wording(), out);
        }
    }

    /** The ids of the facts that stand in the named folders. */
    private Set<String> ofOwn(List<Statement> known) {
        Map<String, Boolean> within = new HashMap<>();
        return known.stream().filter(fact -> within.computeIfAbsent(((Known) fact.basis()).location().path(),
                path -> OwnFolders.hold(own, path))).map(Statement::id).collect(Collectors.toSet());
    }
}
