package org.claimcheck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimcheck.claim.ClaimsWriter;
import org.claimcheck.report.ClaimsListing;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ExplanationListing;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** Prints the claims of articles. */
@Command(name = "extract", mixinStandardHelpOptions = true, sortOptions = false,
        versionProvider = VersionProvider.class,
        description = "Prints the checkable claims of articles, without judging them.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck extract article.txt",
            "  claimcheck extract --explain article.txt",
            "  claimcheck extract --format jsonl *.txt > claims.jsonl",
            "  claimcheck verify claims.jsonl"})
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private ArticleOptions articles;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, json (one array) or jsonl (one document a line); default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(names = "--unread", description = "List the checkable sentences that were not understood, each with the pattern that came nearest.")
    private boolean unread;

    @Option(names = "--explain", description = "Tell of every sentence what it mentions, what made its claims, and which pattern nearly made "
            + "another and why not.")
    private boolean explain;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    private final Console console;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (explain && format != Format.TEXT) {
            throw UsageError.of(spec, "--explain is for people and goes with --format text only");
        }
        var reading = articles.reading();
        Engine engine = Engine.forExtraction(articles.knowledge().folders(console));
        main.report(engine.problems());
        Inputs inputs = new Inputs(console, engine, reading, Optional.empty(), main.verbose());
        Progress progress = new Progress(console, articles.files().size());
        List<ObjectNode> documents = new ArrayList<>();
        int done = 0;
        for (String file : articles.files()) {
            progress.done(done++);
            for (ReadArticle article : inputs.read(file)) {
                print(engine, article, documents);
            }
        }
        progress.clear();
        if (format == Format.JSON) {
            try {
                new ClaimsWriter().writeArray(documents, console.out());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return inputs.worst().or(engine.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT).code();
    }

    private void print(Engine engine, ReadArticle article, List<ObjectNode> documents) {
        PrintWriter out = console.out();
        if (explain && article.article().isPresent() && article.document().error().isEmpty()) {
            out.print(ExplanationListing.of(engine, article, console.width()));
            return;
        }
        Optional<List<Report.UnreadSentence>> sentences = unread || explain ? Optional.of(engine.unread(article, true)) : Optional.empty();
        switch (format) {
            case TEXT -> out.print(ClaimsListing.of(engine, article, sentences, console.width()));
            case JSON -> documents.add(ClaimsListing.document(article, sentences));
            case JSONL -> out.println(new ClaimsWriter().line(ClaimsListing.document(article, sentences)));
        }
    }
}
