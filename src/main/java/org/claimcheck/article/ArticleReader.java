package org.claimcheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;

/**
 * Reads articles: plain text, Markdown or HTML, with or without front matter.
 *
 * <p>The language comes from the options, the front matter, the page or the words, in that order; the publication date from the
 * options, the front matter, the metadata of the page or the dateline. Nothing is fetched and no clock is asked.
 */
public final class ArticleReader {

    /** The name of an article read from standard input. */
    public static final String STDIN = "<stdin>";

    /**
     * What the user says of an article; it overrides what the article says of itself.
     *
     * @param id        the id
     * @param published the publication date
     * @param language  the language: {@code en} or {@code fr}
     * @param publisher who published it
     * @param maxSize   the largest file that is read, in bytes
     */
    public record Options(Optional<String> id, Optional<Edtf> published, Optional<String> language, Optional<String> publisher,
                          long maxSize) {

        /** Nothing is overridden, and files up to 10 MB are read. */
        public static final Options NONE = new Options(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                10_000_000);

        /** Checks that nothing is null and that the language is one that can be read. */
        public Options {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(published, "published");
            Objects.requireNonNull(publisher, "publisher");
            if (maxSize < 0 || language.filter(l -> !LANGUAGES.contains(l)).isPresent()) {
                throw new IllegalArgumentException("Language " + language + ", size " + maxSize);
            }
        }

        /** The same with an id. */
        public Options withId(String value) {
            return new Options(Optional.of(value), published, language, publisher, maxSize);
        }

        /** The same with a publication date. */
        public Options withPublished(Edtf value) {
            return new Options(id, Optional.of(value), language, publisher, maxSize);
        }

        /** The same with a language. */
        public Options withLanguage(String value) {
            return new Options(id, published, Optional.of(value), publisher, maxSize);
        }

        /** The same with a publisher. */
        public Options withPublisher(String value) {
            return new Options(id, published, language, Optional.of(value), maxSize);
        }

        /** The same with a size limit in bytes. */
        public Options withMaxSize(long bytes) {
            return new Options(id, published, language, publisher, bytes);
        }
    }

    /** The languages that can be read. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private final Options options;

    /** A reader without options. */
    public ArticleReader() {
        this(Options.NONE);
    }

    /** A reader with options. */
    public ArticleReader(Options options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /**
     * Reads a file.
     *
     * @throws InvalidInputException if there is no such file, it cannot be read, is a directory, empty, binary, not UTF-8 or too
     *                               large, or its front matter is wrong
     */
    public Article read(Path file) {
        return read(file, file.toString());
    }

    /**
     * Reads a file that messages and reports call by another name.
     *
     * @param file where it is
     * @param path the name of the file as the user gave it
     * @throws InvalidInputException as {@link #read(Path)}
     */
    public Article read(Path file, String path) {
        SourceLocation location = SourceLocation.of(path);
        if (!Files.exists(file)) {
            throw new InvalidInputException(location, "There is no such file", "Check the name and the folder");
        }
        if (Files.isDirectory(file)) {
            throw new InvalidInputException(location, "This is a directory", "Name the article files in it, such as " + path
                    + (path.endsWith("/") ? "" : "/") + "*.txt");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, path, "file");
        } catch (AccessDeniedException e) {
            throw new InvalidInputException(location, "The file may not be read", "Check its permissions");
        } catch (IOException e) {
            throw new InvalidInputException(location, "The file cannot be read (" + e.getMessage() + ")", "Check the file");
        }
    }

    /**
     * Reads an article from standard input; its name is {@value #STDIN} and its id {@code stdin} unless it says otherwise.
     *
     * @throws InvalidInputException as {@link #read(Path)}
     */
    public Article read(InputStream in) {
        try {
            return read(in, STDIN, "input");
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(STDIN), "The input cannot be read (" + e.getMessage() + ")",
                    "Give the article as a file");
        }
    }

    private Article read(InputStream in, String path, String what) throws IOException {
        int limit = (int) Math.min(options.maxSize(), Integer.MAX_VALUE - 16);
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new InvalidInputException(SourceLocation.of(path), "The " + what + " has more than " + limit + " bytes",
                    "Raise the limit with --max-size");
        }
        return read(bytes, path);
    }

    /** Reads an article that is held as text, such as one within a scenario file. */
    public Article read(String text, String path) {
        return read(text.getBytes(StandardCharsets.UTF_8), path);
    }

    /**
     * Reads an article from the bytes of its file, whatever their number.
     *
     * @param bytes the file
     * @param path  the name of the file as the user gave it
     * @throws InvalidInputException as {@link #read(Path)}
     */
    public Article read(byte[] bytes, String path) {
        String decoded = Decoder.decode(bytes, path);
        int mark = decoded.startsWith("\uFEFF") ? 1 : 0;
        String text = decoded.substring(mark);
        FrontMatter matter = FrontMatter.of(text, path);
        String rest = text.substring(matter.end());
        if (rest.chars().allMatch(c -> SentenceSplitter.isSpace((char) c))) {
            throw new InvalidInputException(SourceLocation.of(path), "The file has no text"
                    + (matter.end() > 0 ? " after its front matter" : ""), "Give a file with the text of an article");
        }
        int line = new Lines(text, path, 1).location(matter.end()).line();
        String id = options.id().orElseGet(() -> id(matter, path));
        Optional<Edtf> stated = options.published().isPresent() ? Optional.empty() : published(matter);
        String language = options.language().orElseGet(() -> language(matter));
        boolean html = HtmlPage.is(path, rest);
        Source source = html ? HtmlPage.read(rest, path, line) : Source.plain(rest, isMarkdown(path), new Lines(rest, path, line));
        if (source.body().isBlank()) {
            throw new InvalidInputException(SourceLocation.of(path), "The page has no text", "Save the page with its text");
        }
        if (language.isEmpty()) {
            language = source.language().isEmpty() ? LanguageGuess.of(source.body()) : source.language();
        }
        String title = firstOf(matter.value("title"), source.title());
        PageLayout.Layout layout = PageLayout.of(source.body(), source.units(), language, title);
        List<Passage> passages = passages(source, layout, language);
        String publisher = options.publisher().orElseGet(() -> firstOf(matter.value("publisher"), source.publisher()));
        Dated dated = options.published().map(date -> new Dated(Optional.of(date), PublishedFrom.OPTION))
                .or(() -> stated.map(date -> new Dated(Optional.of(date), PublishedFrom.FRONT_MATTER)))
                .orElseGet(() -> Dated.of(source.published(), layout.dateline()));
        List<Problem> problems = dated.from() == PublishedFrom.DATELINE
                ? layout.doubt().map(doubt -> problem(doubt, source)).stream().toList() : List.of();
        return new Article(id, path, sha256(bytes), firstOf(title, headline(passages)), language, dated.published(), dated.from(),
                publisher, firstOf(matter.value("url"), source.url()), origin(matter, publisher),
                html ? OptionalInt.empty() : OptionalInt.of(mark + matter.end()), html ? 0 : line, source.body(), passages, problems);
    }

    /** A publication date with the way it is known. */
    private record Dated(Optional<Edtf> published, PublishedFrom from) {

        private static Dated of(String page, String dateline) {
            if (!page.isEmpty()) {
                return new Dated(Optional.of(Edtf.parse(page)), PublishedFrom.PAGE);
            }
            return dateline.isEmpty() ? new Dated(Optional.empty(), PublishedFrom.NONE)
                    : new Dated(Optional.of(Edtf.parse(dateline)), PublishedFrom.DATELINE);
        }
    }

    private static Problem problem(Dateline.Doubt doubt, Source source) {
        String weekday = doubt.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return new Problem(source.locations().apply(doubt.offset()), "The dateline says \"" + doubt.words() + "\", but that day was a " + weekday
                + "; only its month is used", "Give the day of publication with --published");
    }

    private static Optional<Edtf> published(FrontMatter matter) {
        String value = matter.value("published");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(value));
        } catch (EdtfException e) {
            throw new InvalidInputException(matter.locations().get("published"), "The publication date is not a date: " + e.what(),
                    e.fix());
        }
    }

    private static String language(FrontMatter matter) {
        String language = matter.value("language").toLowerCase(Locale.ROOT);
        if (!language.isEmpty() && !LANGUAGES.contains(language)) {
            throw new InvalidInputException(matter.locations().get("language"), "The language \"" + language + "\" cannot be read",
                    "Write en or fr, or leave the line out");
        }
        return language;
    }

    private static String id(FrontMatter matter, String path) {
        if (!matter.value("id").isEmpty()) {
            return matter.value("id");
        }
        if (path.equals(STDIN)) {
            return "stdin";
        }
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isMarkdown(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private static List<String> origin(FrontMatter matter, String publisher) {
        List<String> origin = new ArrayList<>(matter.origin());
        if (!publisher.isEmpty() && !origin.contains(publisher)) {
            origin.add(publisher);
        }
        return origin;
    }

    private static List<Passage> passages(Source source, PageLayout.Layout layout, String language) {
        List<Passage> passages = new ArrayList<>();
        SentenceSplitter splitter = new SentenceSplitter(language);
        int paragraph = 0;
        for (PageLayout.Block block : layout.blocks()) {
            String text = source.body().substring(block.start(), block.end());
            List<SentenceSplitter.Sentence> sentences = block.zone() == Zone.HEADLINE && text.length() <= SentenceSplitter.LONGEST
                    ? whole(text) : splitter.split(text);
            for (SentenceSplitter.Sentence sentence : sentences) {
                int start = block.start() + sentence.start();
                int end = block.start() + sentence.end();
                passages.add(new Passage(source.body().substring(start, end), start, end, source.locations().apply(start), block.zone(),
                        paragraph));
            }
            paragraph++;
        }
        return passages;
    }

    /** A text as one sentence, without the spaces around it: behind a date at its head some may be left. */
    private static List<SentenceSplitter.Sentence> whole(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && SentenceSplitter.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && SentenceSplitter.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return from == to ? List.of() : List.of(new SentenceSplitter.Sentence(from, to));
    }

    private static String headline(List<Passage> passages) {
        return passages.stream().filter(p -> p.zone() == Zone.HEADLINE).map(Passage::text).findFirst().orElse("");
    }

    private static String firstOf(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
