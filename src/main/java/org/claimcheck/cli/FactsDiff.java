package org.claimcheck.cli;

import static org.claimcheck.report.TerminalRenderer.plain;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.curation.RecordDiff;
import org.claimcheck.curation.VerdictDiff;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.ReportWords;
import org.claimcheck.statement.Statement;
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

/** Compares two versions of the facts, and what is found by them. */
@Command(name = "diff", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Tells what two facts folders have that is not the same: facts, entities, vocabulary and accepted claims, in words; and what the changes do to "
                + "verdicts: which findings about the articles appear, vanish or change, and by which facts. A folder that shares an id with one that is loaded "
                + "anyway (the shipped one, those of --facts) is a version of it and takes its place; else it is added to them.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck facts diff ../monday/facts mine/facts articles/*.md",
            "  git worktree add ../before HEAD~1; claimcheck facts diff ../before/facts facts"})
final class FactsDiff implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "A facts folder as it was.")
    private Path old;

    @Parameters(index = "1", paramLabel = "NEW", description = "The folder as it is.")
    private Path now;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "ARTICLE", description = "Articles, or claims as claimcheck extract prints them; without any the samples of "
            + "the folders and the claims that were accepted in OLD.")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json (default: ${DEFAULT-VALUE}).")
    private Format format;

    @Mixin
    private ReadingOptions reading;

    @Mixin
    private RuleOptions rules;

    @ParentCommand
    private FactsCommand facts;

    @Spec
    private CommandSpec spec;

    private final Console console;

    FactsDiff(Console console) {
        this.console = console;
    }

    /** What was judged, and how it ended. */
    private record Judged(List<VerdictDiff.Effect> effects, int articles, ExitCode worst) {
    }

    @Override
    public Integer call() {
        Stream.of(old, now).filter(folder -> !Files.isDirectory(folder)).forEach(folder -> {
            throw UsageError.of(spec, folder + " is no folder");
        });
        Engine.Folders base = rules.folders(reading.knowledge(), console);
        Engine before = Engine.forVerification(with(base, old));
        Engine after = Engine.forVerification(with(base, now));
        facts.main().report(Stream.concat(before.problems().stream(), after.problems().stream()).distinct().toList());
        ExitCode worst = before.problems().isEmpty() && after.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
        RecordDiff record = new RecordDiff(before, after);
        Judged judged = judged(before, after, record);
        if (format == Format.TEXT) {
            print(record, judged);
        } else {
            console.out().println(JsonMapper.shared().writeValueAsString(json(record, judged)));
        }
        return worst.or(judged.worst()).code();
    }

    /** The folders that are loaded anyway with another one, in place of those of which it is a version. */
    private static Engine.Folders with(Engine.Folders base, Path folder) {
        Set<String> ids = ids(folder);
        List<Path> folders = new ArrayList<>(base.facts().stream().filter(other -> ids(other).stream().noneMatch(ids::contains)).toList());
        folders.add(folder);
        return new Engine.Folders(folders, base.rules(), base.cache(), base.judging(), base.trusting());
    }

    private static Set<String> ids(Path folder) {
        Knowledge knowledge = Knowledge.loadLeniently(List.of(folder)).knowledge();
        Set<String> ids = new HashSet<>();
        knowledge.entries().forEach(entry -> ids.add(entry.id()));
        knowledge.eventTypes().forEach(type -> ids.add("event type " + type.id()));
        knowledge.statements().stream().map(Statement::id).forEach(id -> ids.add("fact " + id));
        return ids;
    }

    // ---- articles

    private Judged judged(Engine before, Engine after, RecordDiff record) {
        List<String> names = files.isEmpty() ? samples() : files;
        Console silent = new Console(console.out(), new PrintWriter(Writer.nullWriter()), console.in(), false, false, console.width(), false, console.home(), console.cache());
        Inputs earlier = new Inputs(console, before, reading.reading(), Optional.empty(), facts.main().verbose());
        Inputs later = new Inputs(silent, after, reading.reading(), Optional.empty(), false);
        Map<String, ReadArticle> was = new LinkedHashMap<>();
        Map<String, ReadArticle> is = new LinkedHashMap<>();
        for (String name : names) {
            earlier.read(name).forEach(article -> was.putIfAbsent(article.id(), article));
            later.read(name).forEach(article -> is.putIfAbsent(article.id(), article));
        }
        if (files.isEmpty()) {
            VerdictDiff.accepted(before.knowledge(), before.knowledge()).forEach(article -> was.putIfAbsent(article.id(), article));
            VerdictDiff.accepted(before.knowledge(), after.knowledge()).forEach(article -> is.putIfAbsent(article.id(), article));
        }
        VerdictDiff diff = new VerdictDiff(before, after, record);
        List<VerdictDiff.Effect> effects = new ArrayList<>();
        was.values().stream().filter(article -> article.document().error().isEmpty() && is.containsKey(article.id()))
                .forEach(article -> effects.addAll(diff.of(article, is.get(article.id()))));
        return new Judged(effects, was.size(), earlier.worst());
    }

    /** The sample articles of the folders, those of the new one before those of the old one. */
    private List<String> samples() {
        Map<String, String> samples = new LinkedHashMap<>();
        for (Path folder : List.of(now.resolve("samples"), old.resolve("samples"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> all = Files.list(folder)) {
                    all.filter(file -> file.toString().matches(".*\\.(md|txt|html)") && !file.getFileName().toString().equals("README.md")).sorted()
                            .forEach(file -> samples.putIfAbsent(file.getFileName().toString(), file.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return List.copyOf(samples.values());
    }

    // ---- text

    private void print(RecordDiff record, Judged judged) {
        for (RecordDiff.Change change : record.changes()) {
            line(String.format("%-8s ", change.fate()), change.sort() + " " + change.id() + (change.words().equals(change.id()) ? "" : ": " + change.words()));
            change.details().forEach(detail -> line("         ", detail));
        }
        for (VerdictDiff.Effect effect : judged.effects()) {
            console.out().println();
            line(plain(place(effect)) + "  ", quote(effect));
            if (!effect.was().equals(effect.is())) {
                line("  verdict  ", effect.was().orElse("not read") + " → " + effect.is().orElse("not read"));
            }
            for (VerdictDiff.FindingChange change : effect.findings()) {
                line("  " + switch (change.fate()) {
                    case ADDED -> "new      ";
                    case REMOVED -> "gone     ";
                    case CHANGED -> "changed  ";
                }, change.entry().finding().kind().id() + ", " + change.entry().finding().rule() + ": " + change.entry().finding().explanation());
            }
            line(effect.sure() ? "  by       " : "  perhaps by ", effect.causes().isEmpty() ? "nothing that is told above"
                    : effect.causes().stream().map(RecordDiff.Change::name).collect(Collectors.joining(", ")));
        }
        console.out().println((record.changes().isEmpty() && judged.effects().isEmpty() ? "" : "\n") + (record.changes().isEmpty() ? "no changes" : counts(record)) + "; "
                + ReportWords.count(judged.articles(), "article") + ": " + effects(judged));
    }

    private static String counts(RecordDiff record) {
        return record.counts().entrySet().stream().map(sort -> sort.getKey() + ": " + sort.getValue().entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }

    private static String effects(Judged judged) {
        long verdicts = judged.effects().stream().filter(effect -> !effect.was().equals(effect.is())).count();
        return ReportWords.count(verdicts, "verdict") + " and " + ReportWords.count(judged.effects().stream().mapToInt(effect -> effect.findings().size()).sum(), "finding")
                + " not as before";
    }

    private static String place(VerdictDiff.Effect effect) {
        return effect.passage().location().line() == 0 ? effect.article() + "#" + effect.passage().claim().id() : effect.passage().location().toString();
    }

    private static String quote(VerdictDiff.Effect effect) {
        String words = effect.passage().claim().quote().text();
        return words.isEmpty() ? effect.passage().sentence() : "“" + words + "”";
    }

    private void line(String indent, String text) {
        console.out().println(indent + plain(text));
    }

    // ---- JSON

    private ObjectNode json(RecordDiff record, Judged judged) {
        ObjectNode node = JsonMapper.shared().createObjectNode().put("old", old.toString()).put("new", now.toString());
        ArrayNode changes = node.putArray("changes");
        record.changes().forEach(change -> {
            ObjectNode one = named(changes.addObject(), change).put("words", change.words());
            change.details().forEach(one.putArray("details")::add);
        });
        node.put("articles", judged.articles());
        ArrayNode effects = node.putArray("effects");
        for (VerdictDiff.Effect effect : judged.effects()) {
            ObjectNode one = effects.addObject().put("article", effect.article()).put("claim", effect.passage().claim().id())
                    .put("location", ReportWords.line(effect.passage().location())).put("statement", effect.passage().sentence())
                    .put("quote", effect.passage().claim().quote().text());
            one.putObject("verdict").put("old", effect.was().orElse(null)).put("new", effect.is().orElse(null));
            ArrayNode findings = one.putArray("findings");
            effect.findings().forEach(change -> findings.addObject().put("fate", fate(change.fate())).put("id", change.entry().finding().fingerprint())
                    .put("kind", change.entry().finding().kind().id()).put("rule", change.entry().finding().rule()).put("explanation", change.entry().finding().explanation()));
            ArrayNode causes = one.putArray("causes");
            effect.causes().forEach(cause -> named(causes.addObject(), cause));
            one.put("sure", effect.sure());
        }
        return node;
    }

    private static ObjectNode named(ObjectNode node, RecordDiff.Change change) {
        return node.put("sort", change.sort()).put("id", change.id()).put("fate", fate(change.fate()));
    }

    private static String fate(RecordDiff.Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT);
    }
}
