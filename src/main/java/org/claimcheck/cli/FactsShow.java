package org.claimcheck.cli;

import static org.claimcheck.report.TerminalRenderer.plain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.claimcheck.curation.EntitySheet;
import org.claimcheck.curation.FactText;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.report.ReportWords;
import org.claimcheck.time.Answer;
import org.claimcheck.time.Edtf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows what is known of an entity. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Shows everything that is known of a person, an organisation, a country, a place or a thing: names, life, roles, events, relations and "
                + "figures, each with its date, how sure it is, its sources and the line where it stands.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck facts show esmail-qaani",
            "  claimcheck facts show 'Quds Force' --at 2011-05",
            "  claimcheck facts show hezbollah --format json"})
final class FactsShow implements Callable<Integer> {

    @Parameters(paramLabel = "ENTITY", description = "The id of an entity, or any of its names.")
    private String asked;

    @Option(names = "--at", paramLabel = "DATE", converter = KnowledgeOptions.DayConverter.class,
            description = "Only what held on that day, surely or possibly; of a month or a year the last day.")
    private LocalDate day;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private KnowledgeOptions options;

    @ParentCommand
    private FactsCommand facts;

    private final Console console;

    FactsShow(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LoadedFacts loaded = LoadedFacts.of(options, console, facts.main());
        EntitySheet sheet;
        try {
            sheet = EntitySheet.of(loaded.entity(asked), loaded.knowledge(), Optional.ofNullable(day));
        } catch (LoadedFacts.NotOne e) {
            console.err().println("claimcheck facts show: " + e.getMessage() + ".");
            return ExitCode.BAD_INPUT.code();
        }
        if (format == Format.TEXT) {
            print(sheet, loaded);
        } else {
            console.out().println(JsonMapper.shared().writeValueAsString(json(sheet, loaded)));
        }
        return loaded.worst().code();
    }

    // ---- text

    private void print(EntitySheet sheet, LoadedFacts loaded) {
        EntityEntry entry = sheet.entry();
        line("", entry.entity().name() + " (" + entry.id() + "), " + entry.entity().type().id() + ", " + ReportWords.line(entry.location()));
        Table names = new Table(2, 2);
        entry.names().entrySet().stream().filter(name -> !name.getValue().equals(entry.entity().name()))
                .forEach(name -> names.row(name.getKey(), plain(name.getValue())));
        row(names, "also", words(entry.aliases()));
        row(names, "short", words(entry.shortNames()));
        row(names, "demonym", words(entry.demonyms()));
        row(names, "gender", entry.gender());
        row(names, "capital", named(entry.capital(), loaded));
        row(names, "within", named(entry.within(), loaded));
        row(names, "speaks for", named(entry.speaksFor(), loaded));
        row(names, "never", entry.never().stream().map(id -> named(id, loaded)).collect(Collectors.joining(", ")));
        row(names, "formerly", String.join(", ", entry.formerly()));
        names.print(console.out());
        EntitySheet.Topic topic = null;
        for (EntitySheet.Fact fact : sheet.facts()) {
            if (fact.topic() != topic) {
                topic = fact.topic();
                console.out().println();
                line("", topic.title());
            }
            boolean judged = sheet.day().isPresent() && topic != EntitySheet.Topic.LIFE;
            line("  ", (judged ? holds(fact, sheet.day().get()) : "") + loaded.words(fact.statement()));
            line("    ", FactText.standing(fact.statement()));
            FactText.sources(fact.statement()).forEach(source -> line("    ", source));
        }
        console.out().println();
        line("", ReportWords.count(sheet.facts().size(), "fact") + sheet.day().map(date -> " on " + Edtf.day(date).inWords() + ", " + sheet.apart() + " of other times").orElse(""));
    }

    private static String holds(EntitySheet.Fact fact, LocalDate day) {
        return fact.holds() == Answer.YES ? "surely: " : fact.endsBefore(day) ? "possibly, not checked since: " : "possibly: ";
    }

    private void line(String indent, String text) {
        console.out().println(indent + plain(text));
    }

    private static void row(Table table, String label, String text) {
        if (!text.isEmpty()) {
            table.row(label, plain(text));
        }
    }

    private static String words(Map<String, List<String>> perLanguage) {
        return perLanguage.values().stream().flatMap(List::stream).distinct().collect(Collectors.joining(", "));
    }

    private static String named(String id, LoadedFacts loaded) {
        return loaded.knowledge().entity(id).map(entity -> entity.name() + " (" + id + ")").orElse(id);
    }

    // ---- JSON

    private static ObjectNode json(EntitySheet sheet, LoadedFacts loaded) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        EntityEntry entry = sheet.entry();
        ObjectNode entity = node.putObject("entity").put("id", entry.id()).put("type", entry.entity().type().id()).put("name", entry.entity().name());
        ObjectNode names = entity.putObject("names");
        entry.names().forEach(names::put);
        perLanguage(entity.putObject("also"), entry.aliases());
        perLanguage(entity.putObject("short"), entry.shortNames());
        perLanguage(entity.putObject("demonym"), entry.demonyms());
        for (Map.Entry<String, String> one : List.of(Map.entry("gender", entry.gender()), Map.entry("capital", entry.capital()),
                Map.entry("within", entry.within()), Map.entry("speaksFor", entry.speaksFor()))) {
            entity.put(one.getKey(), one.getValue().isEmpty() ? null : one.getValue());
        }
        texts(entity.putArray("never"), entry.never());
        texts(entity.putArray("formerly"), entry.formerly());
        entity.put("location", ReportWords.line(entry.location()));
        node.put("at", sheet.day().map(LocalDate::toString).orElse(null));
        ArrayNode all = node.putArray("facts");
        for (EntitySheet.Fact fact : sheet.facts()) {
            ObjectNode one = FactText.json(fact.statement(), loaded::words);
            one.put("topic", fact.topic().name().toLowerCase(Locale.ROOT));
            one.put("holds", sheet.day().isEmpty() || fact.topic() == EntitySheet.Topic.LIFE ? null : fact.holds() == Answer.YES ? "surely" : "possibly");
            all.add(one);
        }
        node.put("ofOtherTimes", sheet.apart());
        return node;
    }

    private static void perLanguage(ObjectNode node, Map<String, List<String>> words) {
        words.forEach((language, list) -> texts(node.putArray(language.isEmpty() ? "all" : language), list));
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
