package org.claimcheck.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.ClaimsReader;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;

/**
 * An article that somebody handed in, as it came: it is read again whenever facts or rules have changed.
 *
 * @param name    the name of its file, which tells its form by the ending, and its id unless it says another
 * @param content its bytes; empty if only claims are given
 * @param options what whoever handed it in says of it
 * @param claims  a claims document in place of what would be read from the article; else empty
 */
record Submission(String name, byte[] content, ArticleReader.Options options, String claims) implements Manuscript {

    private static final int LONGEST_NAME = 120;
    private static final String CLAIMS = "claims.json";
    private static final String FENCE = "---";

    /** What a text may be. */
    enum Form {
        /** The text tells. */
        AUTO(""),
        /** Plain text. */
        TEXT(".txt"),
        /** Markdown. */
        MARKDOWN(".md"),
        /** A page. */
        HTML(".html");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }
    }

    /**
     * A name to go by: that of the file it came in, without folders; or one made from the first line, so that the same text has the
     * same name when it is handed in again, even if it was edited further down.
     *
     * @param given   the name that was given, or empty
     * @param content the text
     * @param form    its form; one that is told goes before the ending of the name
     */
    static String name(String given, byte[] content, Form form) {
        String file = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        file = file.length() <= LONGEST_NAME ? file : file.substring(file.length() - LONGEST_NAME);
        if (file.isEmpty() || file.startsWith(".")) {
            String text = new String(content, StandardCharsets.UTF_8);
            Form told = form != Form.AUTO ? form : hasFrontMatter(text) ? Form.MARKDOWN : Form.TEXT;
            file = "text-" + digest(firstLine(text)) + told.ending;
        }
        return form == Form.AUTO || file.endsWith(form.ending) ? file : file + form.ending;
    }

    /** Front matter belongs to files that are kept, and these are Markdown. */
    private static boolean hasFrontMatter(String text) {
        return text.startsWith(FENCE + "\n") || text.startsWith(FENCE + "\r\n");
    }

    /** The first line that has words, past front matter. */
    private static String firstLine(String text) {
        Stream<String> lines = text.lines().map(String::strip);
        return (hasFrontMatter(text) ? lines.skip(1).dropWhile(line -> !line.equals(FENCE)).skip(1) : lines)
                .filter(line -> !line.isEmpty()).findFirst().orElse("");
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Whether a text is a claims document, not an article. */
    static boolean isClaims(byte[] content) {
        return ClaimsReader.recognises(new String(content, 0, Math.min(content.length, 4096), StandardCharsets.UTF_8));
    }

    @Override
    public long size() {
        return content.length + (long) claims.length();
    }

    /** No file is opened: the text of a claims document is what was handed in with it, or nothing. */
    @Override
    public ReadArticle read(Engine engine) {
        Optional<Article> article = content.length == 0 && !claims.isEmpty() ? Optional.empty() : Optional.of(new ArticleReader(options).read(content, name));
        if (claims.isEmpty()) {
            return engine.read(article.orElseThrow(() -> new InvalidInputException(SourceLocation.of(name), "There is no text", "Give the text of an article")));
        }
        List<ClaimsDocument> documents = new ClaimsReader(engine.lookup(), options.published()).read(claims, CLAIMS, info -> article);
        if (documents.size() != 1) {
            throw new InvalidInputException(SourceLocation.of(CLAIMS), documents.size() + " documents were given", "Give the claims of one article at a time");
        }
        ClaimsDocument document = documents.get(0);
        if (document.error().isPresent()) {
            List<Problem> problems = document.refused().stream().flatMap(claim -> claim.problems().stream()).toList();
            throw new InvalidInputException(problems.isEmpty() ? List.of(new Problem(SourceLocation.of(CLAIMS),
                    "The document holds no claims: " + document.error().get(), "Give one that holds claims")) : problems);
        }
        return new ReadArticle(document, article);
    }

    /**
     * A text as bytes in UTF-8 that are surely such.
     *
     * @throws InvalidInputException if it holds half a character
     */
    static byte[] utf8(String text, String name) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] content = new byte[bytes.remaining()];
            bytes.get(content);
            return content;
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(SourceLocation.of(name), "The text holds half a character", "Send the text as it was");
        }
    }
}
