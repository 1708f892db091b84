package org.claimcheck.cli;

import static org.claimcheck.report.TerminalRenderer.plain;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.claimcheck.curation.FactSearch;
import org.claimcheck.curation.NameSearch;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.knowledge.Spelling;
import org.claimcheck.report.ReportWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds entities and offices by name. */
@Command(name = "find", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Finds who or what may be meant by a name, and says why: id, name, alias, ignoring case and accents, short name, transliteration, part of the "
                + "name, near spelling or sounds alike. The last four only suggest: articles are read by curated names.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck facts find Soleymani",
            "  claimcheck facts find 'conseil de sécurité'",
            "  claimcheck facts find --format json Путин"})
final class FactsFind implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "A name as somebody writes it, or a part of it.")
    private String name;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many of them to show (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private KnowledgeOptions options;

    @ParentCommand
    private FactsCommand facts;

    @Spec
    private CommandSpec spec;

    private final Console console;

    FactsFind(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Spelling.folded(name).isEmpty()) {
            throw UsageError.of(spec, "'" + name + "' is no name, nor a part of one: give some of its letters");
        }
        LoadedFacts loaded = LoadedFacts.of(options, console, facts.main());
        List<NameSearch.Match> found = new NameSearch(loaded.knowledge()).find(name);
        List<OfficeEntry> offices = FactSearch.offices(loaded.knowledge(), name);
        if (format == Format.TEXT) {
            print(found, offices);
        } else {
            console.out().println(JsonMapper.shared().writeValueAsString(json(found, offices)));
        }
        return loaded.worst().code();
    }

    private void print(List<NameSearch.Match> found, List<OfficeEntry> offices) {
        Table table = new Table(0, 2);
        Stream.concat(found.stream().limit(limit).map(match -> new String[] {match.entry().id(), match.entry().entity().type().id(),
            match.reason().words() + ": " + match.name() + (match.language().isEmpty() ? "" : " (" + match.language() + ")"),
            ReportWords.line(match.entry().location())}), offices.stream().limit(limit).map(office -> new String[] {office.id(), "office",
                office.office().name(), ReportWords.line(office.location())})).forEach(row -> table.row(Stream.of(row).map(cell -> plain(cell)).toArray(String[]::new)));
        table.print(console.out());
        int hidden = Math.max(0, found.size() - limit) + Math.max(0, offices.size() - limit);
        console.out().println((found.isEmpty() && offices.isEmpty() ? "" : "\n") + ReportWords.count(found.size(), "name") + ", " + ReportWords.count(offices.size(), "office")
                + (hidden == 0 ? "" : "; " + hidden + " not shown (--limit)"));
    }

    private ObjectNode json(List<NameSearch.Match> found, List<OfficeEntry> offices) {
        ObjectNode node = JsonMapper.shared().createObjectNode().put("asked", name);
        ArrayNode matches = node.putArray("entities");
        found.stream().limit(limit).forEach(match -> matches.addObject().put("id", match.entry().id()).put("type", match.entry().entity().type().id())
                .put("name", match.entry().entity().name()).put("reason", match.reason().words()).put("decides", match.reason().decides())
                .put("matched", match.name()).put("language", match.language().isEmpty() ? null : match.language())
                .put("location", ReportWords.line(match.entry().location())));
        ArrayNode held = node.putArray("offices");
        offices.stream().limit(limit).forEach(office -> held.addObject().put("id", office.id()).put("name", office.office().name())
                .put("location", ReportWords.line(office.location())));
        return node.put("found", found.size()).put("officesFound", offices.size());
    }
}
