package org.claimcheck.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** Names of files that hold no article, whatever is wrong with what they hold. */
    private static final Pattern JSON = Pattern.compile("(?i)\\.(?:jsonl?|ndjson)$");

    private final Console console;
    private final Engine engine;
    private final ArticleReader.Options options;
    private final ArticleReader reader;
    private final Optional<Path> articleFile;
    private final boolean verbose;
    private final Map<String, String> fileOfId = new HashMap<>();
    private ExitCode worst = ExitCode.OK;
    private boolean articleUsed;

    /**
     * @param articleFile the text of the articles of claims documents, if the user gives it
     */
    Inputs(Console console, Engine engine, ArticleReader.Options options, Optional<Path> articleFile, boolean verbose) {
        this.console = console;
        this.engine = engine;
        this.options = options;
        this.reader = new ArticleReader(options);
        this.articleFile = articleFile;
        this.verbose = verbose;
    }

    /** What reads files on another thread: it tells of nothing before {@link #take} is given what it read. */
    private Inputs apart(PrintWriter messages) {
        return new Inputs(console.withErr(messages), engine, options, articleFile, verbose);
    }

    /**
     * What was read of a file, with what is to be told of it.
     *
     * @param articles what it holds
     */
    record Read(String file, List<ReadArticle> articles, String messages, ExitCode worst, boolean articleUsed) {
    }

    /** Reads a file; may be called by several threads. */
    Read readApart(String file) {
        StringWriter messages = new StringWriter();
        PrintWriter err = new PrintWriter(messages);
        Inputs own = apart(err);
        List<ReadArticle> articles = own.readAny(file);
        err.flush();
        return new Read(file, articles, messages.toString(), own.worst, own.articleUsed);
    }

    /** Tells what is to be told of a file, and takes out articles of which there were such before. */
    List<ReadArticle> take(Read read) {
        console.err().print(read.messages());
        worst = worst.or(read.worst());
        articleUsed |= read.articleUsed();
        return read.articles().stream().map(article -> unique(article, read.file())).toList();
    }

    /** The worst that happened so far. */
    ExitCode worst() {
        return worst;
    }

    /** What a file holds: one article, or the documents of a file of claims. */
    List<ReadArticle> read(String file) {
        return take(readApart(file));
    }

    private List<ReadArticle> readAny(String file) {
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
        return read;
    }

    private List<ReadArticle> readStdin() {
        BufferedInputStream in = new BufferedInputStream(console.in(), 2 * HEAD);
        try {
            in.mark(HEAD + 1);
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            in.reset();
            if (ClaimsReader.recognises(head)) {
                String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
                return claims(text, ArticleReader.STDIN, Path.of(""));
            }
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(SourceLocation.of(ArticleReader.STDIN), "The input is not valid UTF-8", "Send it in the encoding UTF-8");
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
            throw noName(name);
        }
        if (name.isEmpty()) {
            throw noName("''");
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

    private static InvalidInputException noName(String name) {
        return new InvalidInputException(SourceLocation.of(name), "This is no name of a file", "Check the name");
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
        if (JSON.matcher(file.toString()).find()) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return ClaimsReader.recognises(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return false;
        }
    }

    private List<ReadArticle> claims(String text, String name, Path file) {
        ClaimsReader claimsReader = new ClaimsReader(engine.lookup(), options.published());
        Optional<Article> given = articleFile.map(reader::read);
        boolean only = given.isPresent() && claimsReader.read(text, name, info -> Optional.empty()).size() == 1;
        Map<String, Optional<Article>> articles = new HashMap<>();
        List<ClaimsDocument> documents = claimsReader.read(text, name, info -> articles.computeIfAbsent(info.id(), id -> {
            if (given.isPresent() && (only || isTextOf(given.get(), info))) {
                articleUsed = true;
                return given;
            }
            return article(file, info);
        }));
        List<ReadArticle> read = new ArrayList<>();
        for (ClaimsDocument document : documents) {
            if (!document.refused().isEmpty()) {
                worst = worst.or(ExitCode.BAD_INPUT);
                document.refused().stream().flatMap(claim -> claim.problems().stream()).map(Problem::toString).forEach(console.err()::println);
            } else if (document.error().isPresent()) {
                worst = worst.or(ExitCode.BAD_INPUT);
                console.err().println(name + ": The claims of " + document.article().file() + " are missing: " + document.error().get());
            }
            read.add(new ReadArticle(document, articles.getOrDefault(document.article().id(), Optional.empty())));
        }
        return read;
    }

    /** Whether a text is the one that claims were taken from, by its content, its id or the name of its file. */
    private static boolean isTextOf(Article article, ArticleInfo info) {
        return info.sha256().equals(article.sha256()) || info.id().equals(article.id())
                || ArticleInfo.unreadable(info.file()).id().equals(ArticleInfo.unreadable(article.path()).id());
    }

    /** The text of an article that claims were taken from: from where it was, seen from the claims or from the working folder. */
    private Optional<Article> article(Path claims, ArticleInfo info) {
        try {
            for (Path candidate : List.of(claims.resolveSibling(info.file()), Path.of(info.file()))) {
                if (Files.isRegularFile(candidate)) {
                    return Optional.of(reader.read(candidate, candidate.toString()));
                }
            }
        } catch (InvalidPathException noFile) {
            // A name such as <stdin> on a system that has no such file names.
        } catch (InvalidInputException unreadable) {
            worst = worst.or(ExitCode.BAD_INPUT);
            unreadable.problems().stream().map(Problem::toString).forEach(console.err()::println);
        }
        return Optional.empty();
    }

    /** Complains where the text that the user gives belongs to no claims that were read. */
    void checkArticleUsed() {
        if (articleFile.isPresent() && !articleUsed) {
            worst = worst.or(ExitCode.BAD_INPUT);
            console.err().println("claimcheck verify: No claims of this run are of the text --article " + articleFile.get()
                    + ". Fix: give it together with the file of claims that were taken from it.");
        }
    }

    private ReadArticle unique(ReadArticle article, String file) {
        if (article.document().error().isPresent()) {
            return article;
        }
        String first = fileOfId.putIfAbsent(article.id(), name(file));
        if (first == null) {
            return article;
        }
        return failed(file, List.of(new Problem(SourceLocation.of(name(file)), "The article " + first + " has the same id '" + article.id() + "'",
                "Give one of the two another id in its front matter, or leave one out")), ExitCode.BAD_INPUT);
    }

    private ReadArticle failed(String file, List<Problem> problems, ExitCode code) {
        worst = worst.or(code);
        problems.stream().map(Problem::toString).forEach(console.err()::println);
        return new ReadArticle(ClaimsDocument.failed(ArticleInfo.unreadable(name(file)),
                String.join("\n", problems.stream().map(Problem::toString).toList())), Optional.empty());
    }

    private static String name(String file) {
        return file.equals("-") ? ArticleReader.STDIN : file;
    }
}
