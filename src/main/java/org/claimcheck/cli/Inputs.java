package org.claimcheck.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.ClaimsReader;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;

/** Reads the files of a run: articles and claims documents. A file that cannot be read gives a document that says why. */
final class Inputs {

    private static final int HEAD = 4096;

    private final Console console;
    private final Engine engine;
    private final ArticleReader reader;
    private final Optional<Path> articleFile;
    private final boolean verbose;
    private final Map<String, String> fileOfId = new HashMap<>();
    private ExitCode worst = ExitCode.OK;

    /**
     * @param articleFile the text of the articles of claims documents, if the user gives it
     */
    Inputs(Console console, Engine engine, ArticleReader.Options options, Optional<Path> articleFile, boolean verbose) {
        this.console = console;
        this.engine = engine;
        this.reader = new ArticleReader(options);
        this.articleFile = articleFile;
        this.verbose = verbose;
    }

    /** The worst that happened so far. */
    ExitCode worst() {
        return worst;
    }

    /** What a file holds: one article, or the documents of a file of claims. */
    List<ReadArticle> read(String file) {
        List<ReadArticle> read;
        try {
            read = file.equals("-") ? readStdin() : readFile(file);
        } catch (InvalidInputException e) {
            return List.of(failed(file, e.problems(), ExitCode.BAD_INPUT));
        } catch (RuntimeException | StackOverflowError e) {
            if (verbose) {
                e.printStackTrace(console.err());
            }
            return List.of(failed(file, List.of(new Problem(SourceLocation.of(name(file)), "Internal error: " + e.getClass().getSimpleName()
                    + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")"), "Report it with what --verbose prints")), ExitCode.INTERNAL));
        }
        return read.stream().map(article -> unique(article, file)).toList();
    }

    private List<ReadArticle> readStdin() {
        BufferedInputStream in = new BufferedInputStream(console.in(), 2 * HEAD);
        try {
            in.mark(HEAD + 1);
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            in.reset();
            if (ClaimsReader.recognises(head)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return claims(text, ArticleReader.STDIN, Path.of(""));
            }
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(ArticleReader.STDIN), "The input cannot be read (" + e.getMessage() + ")",
                    "Give the article as a file");
        }
        return List.of(read(reader.read(in)));
    }

    private List<ReadArticle> readFile(String name) {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new InvalidInputException(SourceLocation.of(name), "This is no name of a file", "Check the name");
        }
        if (holdsClaims(file)) {
            try {
                return claims(Files.readString(file), name, file);
            } catch (IOException e) {
                throw new InvalidInputException(SourceLocation.of(name), "The file cannot be read as UTF-8", "Check its permissions and its encoding");
            }
        }
        return List.of(read(reader.read(file, name)));
    }

    /** Takes the claims out of an article; what is doubtful about it is told and keeps nothing from being done. */
    private ReadArticle read(Article article) {
        article.problems().forEach(problem -> console.err().println(problem));
        return engine.read(article);
    }

    private static boolean holdsClaims(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ClaimsReader.recognises(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    private List<ReadArticle> claims(String text, String name, Path file) {
        Map<String, Optional<Article>> articles = new HashMap<>();
        List<ClaimsDocument> documents = new ClaimsReader(engine.lookup()).read(text, name,
                info -> articles.computeIfAbsent(info.id(), id -> article(file, info)));
        List<ReadArticle> read = new ArrayList<>();
        for (ClaimsDocument document : documents) {
            if (document.error().isPresent()) {
                worst = worst.or(ExitCode.BAD_INPUT);
                console.err().println(name + ": The claims of " + document.article().file() + " are missing: " + document.error().get());
            }
            read.add(new ReadArticle(document, articles.getOrDefault(document.article().id(), Optional.empty())));
        }
        return read;
    }

    /** The text of an article that claims were taken from: from the file the user names, else from where it was. */
    private Optional<Article> article(Path claims, ArticleInfo info) {
        if (articleFile.isPresent()) {
            return Optional.of(reader.read(articleFile.get()));
        }
        try {
            for (Path candidate : List.of(claims.resolveSibling(info.file()), Path.of(info.file()))) {
                if (Files.isRegularFile(candidate)) {
                    return Optional.of(reader.read(candidate, info.file()));
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private ReadArticle unique(ReadArticle article, String file) {
        String first = fileOfId.putIfAbsent(article.id(), name(file));
        if (first == null || article.document().error().isPresent()) {
            return article;
        }
        return failed(file, List.of(new Problem(SourceLocation.of(name(file)), "The article " + first + " has the same id '" + article.id() + "'",
                "Give one of the two another id in its front matter, or leave one out")), ExitCode.BAD_INPUT);
    }

    private ReadArticle failed(String file, List<Problem> problems, ExitCode code) {
        worst = worst.or(code);
        problems.stream().map(Problem::toString).forEach(console.err()::println);
        String name = name(file);
        return new ReadArticle(ClaimsDocument.failed(ArticleInfo.unreadable(id(name), name),
                String.join("\n", problems.stream().map(Problem::toString).toList())), Optional.empty());
    }

    private static String name(String file) {
        return file.equals("-") ? ArticleReader.STDIN : file;
    }

    private static String id(String name) {
        if (name.equals(ArticleReader.STDIN)) {
            return "stdin";
        }
        String base = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = base.lastIndexOf('.');
        String id = dot > 0 ? base.substring(0, dot) : base;
        return id.isEmpty() ? name : id;
    }
}
