package org.claimcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.claim.ClaimsWriter;
import org.claimcheck.report.ClaimExplanation;
import org.claimcheck.report.ClaimExplanationJson;
import org.claimcheck.report.ClaimExplanationText;
import org.claimcheck.report.Engine;
import org.claimcheck.report.JsonRenderer;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import org.claimcheck.report.VerdictListing;
import org.claimcheck.verify.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** Explains why rules speak or keep silent about a claim. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false,
        versionProvider = VersionProvider.class,
        description = "Tells of a claim which conditions of each rule held, which failed, and on which known facts.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck explain article.txt                      the claims with their ids and verdicts",
            "  claimcheck explain article.txt --claim c7           all rules that could bear on claim c7",
            "  claimcheck explain article.txt --claim c7 --rule role-already-ended",
            "  claimcheck explain --compare --claim c7 article.txt other.txt"})
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private ArticleOptions articles;

    @Mixin
    private RuleOptions choice;

    @Option(names = "--claim", paramLabel = "ID", description = "The claim to explain, such as c7, or ARTICLE#c7 where a file holds several "
            + "articles; without it the claims are listed.")
    private String claim;

    @Option(names = "--rule", paramLabel = "NAME", split = ",", description = "Tell of these rules alone, from their first condition to their last.")
    private Set<String> only = new LinkedHashSet<>();

    @Option(names = "--all", description = "List all known facts that bear on the claim, and the rules that are about other kinds of claim.")
    private boolean all;

    @Option(names = "--article", paramLabel = "FILE", description = "The text that the claims of a claims file were taken from.")
    private Path article;

    @Option(names = "--compare", description = "Explain a claim of the first file, and let the articles of the others speak for and against it.")
    private boolean compare;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, json (one array) or jsonl (one document a line); default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "auto, always or never; auto is for terminals and heeds NO_COLOR (default: ${DEFAULT-VALUE}).")
    private VerifyCommand.Colour color;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    private final Console console;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (articles.files().size() > 1 && !compare) {
            throw UsageError.of(spec, "One article is explained at a time; --compare lets the others speak for and against it");
        }
        var reading = articles.reading();
        Engine engine = Engine.forVerification(choice.folders(articles.knowledge(), console));
        main.report(engine.problems());
        for (String rule : only) {
            if (!engine.ruleNames().contains(rule)) {
                throw Names.unknown("rule", rule, "claimcheck rules list", engine.ruleNames(), spec);
            }
        }
        Inputs inputs = new Inputs(console, engine, reading, Optional.ofNullable(article), main.verbose());
        ExitCode code = engine.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
        try {
            List<ReadArticle> first = inputs.read(articles.files().get(0));
            List<ReadArticle> read = new ArrayList<>(first);
            for (String file : articles.files().subList(1, articles.files().size())) {
                read.addAll(inputs.read(file));
            }
            inputs.checkArticleUsed();
            List<ReadArticle> usable = first.stream().filter(a -> a.document().error().isEmpty()).toList();
            List<ReadArticle> others = compare ? read : List.of();
            if (!usable.isEmpty()) {
                code = code.or(claim == null ? list(engine, usable, others) : explain(engine, usable, others));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code.or(inputs.worst()).code();
    }

    private ExitCode list(Engine engine, List<ReadArticle> usable, List<ReadArticle> others) throws IOException {
        List<Report> reports = usable.stream().map(one -> engine.verify(one, others)).toList();
        switch (format) {
            case TEXT -> VerdictListing.render(reports, console.width(), console.out());
            case JSON -> new JsonRenderer(JsonRenderer.Layout.ARRAY, false).render(reports, console.out());
            case JSONL -> new JsonRenderer(JsonRenderer.Layout.LINES, false).render(reports, console.out());
        }
        return reports.stream().flatMap(report -> report.claims().stream()).anyMatch(c -> c.verdict() == Verdict.CONTRADICTED)
                ? ExitCode.FOUND : ExitCode.OK;
    }

    private ExitCode explain(Engine engine, List<ReadArticle> usable, List<ReadArticle> others) throws IOException {
        List<ReadArticle> makers = usable.stream().filter(one -> ids(one).anyMatch(id -> isAsked(one, id))).toList();
        if (makers.size() != 1) {
            complain(usable, makers);
            return ExitCode.BAD_INPUT;
        }
        String id = ids(makers.get(0)).filter(one -> isAsked(makers.get(0), one)).findFirst().orElseThrow();
        ClaimExplanation explanation = engine.explain(makers.get(0), others, id, only);
        boolean colour = color == VerifyCommand.Colour.ALWAYS || color == VerifyCommand.Colour.AUTO && console.outTerminal() && console.colour();
        ObjectNode document = format == Format.TEXT ? null : ClaimExplanationJson.document(explanation);
        switch (format) {
            case TEXT -> ClaimExplanationText.render(explanation, console.width(), colour, all, !only.isEmpty(), console.out());
            case JSON -> new ClaimsWriter().writeArray(List.of(document), console.out());
            case JSONL -> new ClaimsWriter().writeLines(List.of(document), console.out());
        }
        return explanation.claim().verdict() == Verdict.CONTRADICTED ? ExitCode.FOUND : ExitCode.OK;
    }

    private boolean isAsked(ReadArticle article, String id) {
        return claim.equals(id) || claim.equals(article.id() + "#" + id);
    }

    private static Stream<String> ids(ReadArticle article) {
        return article.document().claims().stream().map(one -> one.id());
    }

    private void complain(List<ReadArticle> usable, List<ReadArticle> makers) {
        String file = usable.get(0).document().article().file();
        if (makers.size() > 1) {
            console.err().println(file + ": Several articles make a claim " + claim + ". Fix: write --claim "
                    + makers.stream().map(one -> one.id() + "#" + claim).collect(Collectors.joining(" or --claim ")) + ".");
            return;
        }
        List<String> there = usable.stream().flatMap(one -> ids(one).map(id -> usable.size() == 1 ? id : one.id() + "#" + id)).toList();
        console.err().println(file + ": There is no claim " + claim + ". Fix: " + (there.isEmpty()
                ? "no claim was read in it; claimcheck extract --explain tells why." : "give one of " + String.join(", ", there) + "."));
    }
}
