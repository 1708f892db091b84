package org.claimcheck.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimcheck.article.Article;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Quote;

/**
 * Where the words of a claim stand in the file, as far as that is known.
 *
 * @param start           where they begin; of an HTML page where their passage does, and the file alone if its text is not there
 * @param end             where what follows them begins; empty for an HTML page and if the text is not there
 * @param offset          the offset of their beginning in the decoded file in UTF-16 units; empty as the end is
 * @param length          their length in UTF-16 units
 * @param startByteColumn the column of the beginning in bytes of UTF-8, counted from 1; 0 where there is no end
 * @param endByteColumn   the same of the end
 */
record Extent(SourceLocation start, Optional<SourceLocation> end, OptionalInt offset, int length, int startByteColumn, int endByteColumn) {

    /** The extent of a claim of a report's article. */
    static Extent of(Report report, Report.JudgedPassage claim) {
        Quote quote = claim.claim().quote();
        int length = quote.end() - quote.start();
        Optional<Article> text = report.article().filter(article -> article.bodyStart().isPresent() && quote.end() <= article.body().length());
        if (text.isEmpty() || claim.location().column() == 0) {
            return new Extent(claim.location(), Optional.empty(), OptionalInt.empty(), length, 0, 0);
        }
        Article article = text.get();
        SourceLocation end = article.location(quote.end());
        return new Extent(claim.location(), Optional.of(end), OptionalInt.of(article.bodyStart().getAsInt() + quote.start()), length,
                byteColumn(article.body(), quote.start(), claim.location().column()), byteColumn(article.body(), quote.end(), end.column()));
    }

    /** A whole file. */
    static Extent of(String file) {
        return new Extent(SourceLocation.of(file), Optional.empty(), OptionalInt.empty(), 0, 0, 0);
    }

    private static int byteColumn(String body, int offset, int column) {
        return body.substring(Math.max(0, offset - column + 1), offset).getBytes(StandardCharsets.UTF_8).length + 1;
    }
}
