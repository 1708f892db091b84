package org.claimcheck.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.time.Edtf;

/**
 * A news article, read and cut into passages.
 *
 * @param id            the id: given by an option or the front matter, else the file name without its extension
 * @param path          the file as the user named it, or {@code <stdin>}
 * @param sha256        the SHA-256 of the bytes of the file in lower-case hexadecimal
 * @param title         the title, or empty
 * @param language      the language: {@code en} or {@code fr}
 * @param published     when it was published, if known
 * @param publishedFrom how that is known
 * @param publisher     who published it, or empty
 * @param url           its address, or empty
 * @param origin        where its report comes from: the root source first, the publisher last; may be empty
 * @param bodyStart     the offset of the body in the decoded file in UTF-16 units; empty for HTML, whose body is extracted
 * @param bodyLine      the line of the file on which the body begins, counted from 1; 0 for HTML
 * @param body          the text: of a plain or Markdown file all that follows the front matter, unchanged
 * @param passages      the sentences in the order of the text; page furniture gives none
 * @param problems      what is doubtful about it and does not keep it from being read, such as a weekday that is not that of its date
 */
public record Article(String id, String path, String sha256, String title, String language, Optional<Edtf> published,
                      PublishedFrom publishedFrom, String publisher, String url, List<String> origin,
                      OptionalInt bodyStart, int bodyLine, String body, List<Passage> passages, List<Problem> problems) {

    /** Takes copies of the lists; checks that a date and the way it is known come together. */
    public Article {
        Objects.requireNonNull(body, "body");
        origin = List.copyOf(origin);
        passages = List.copyOf(passages);
        problems = List.copyOf(problems);
        if (published.isPresent() == (publishedFrom == PublishedFrom.NONE)) {
            throw new IllegalArgumentException("A date needs a source and a source needs a date");
        }
    }

    /**
     * Where an offset of the body stands in the file.
     *
     * <p>For HTML this is where the passage around the offset begins, or the file alone.
     *
     * @param offset an offset into the body in UTF-16 units; its length stands for the end
     * @throws IndexOutOfBoundsException if the body has no such offset
     */
    public SourceLocation location(int offset) {
        Objects.checkIndex(offset, body.length() + 1);
        Optional<Passage> before = passageBefore(offset);
        if (bodyLine == 0) {
            return before.map(Passage::location).orElse(SourceLocation.of(path));
        }
        int line = before.map(p -> p.location().line()).orElse(bodyLine);
        int column = before.map(p -> p.location().column()).orElse(1);
        for (int i = before.map(Passage::start).orElse(0); i < offset; i++) {
            char c = body.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < body.length() && body.charAt(i + 1) == '\n'))) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new SourceLocation(path, line, column);
    }

    private Optional<Passage> passageBefore(int offset) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(passages.get(low - 1));
    }
}
