package org.claimcheck.article;

import java.util.List;
import java.util.function.IntFunction;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * The text of an article file as its format gives it, before it is cut into passages.
 *
 * @param title     the title that the format marks, or empty
 * @param language  {@code en} or {@code fr} if the format says so, else empty
 * @param published the day of publication that the format states, in ISO 8601, or empty
 * @param publisher the publisher that the format names, or empty
 * @param url       the address that the format gives, or empty
 * @param body      the text
 * @param units     the paragraphs and what stands like one
 * @param locations where an offset of the body stands in the file
 */
record Source(String title, String language, String published, String publisher, String url, String body, List<Unit> units,
              IntFunction<SourceLocation> locations) {

    /** A plain or Markdown text, which says nothing of itself. */
    static Source plain(String body, boolean markdown, Lines lines) {
        return new Source("", "", "", "", "", body, Unit.of(body, markdown), lines::location);
    }
}
