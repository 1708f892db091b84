package org.claimcheck.report;

import java.util.Objects;
import java.util.Optional;
import org.claimcheck.article.Article;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.ArticleClaims;

/**
 * The claims of an article together with its text, where that can be had.
 *
 * @param document the claims
 * @param article  the text; empty for claims whose article is not there
 */
public record ReadArticle(ClaimsDocument document, Optional<Article> article) {

    /** Checks that nothing is null. */
    public ReadArticle {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(article, "article");
    }

    /** The article's id. */
    public String id() {
        return document.article().id();
    }

    /** Where an offset of the body stands in the file; the file alone if its text is not there. */
    SourceLocation location(int offset) {
        return article.filter(a -> offset <= a.body().length()).map(a -> a.location(offset))
                .orElse(SourceLocation.of(document.article().file()));
    }

    /** The words between two offsets of the body; nothing if the text is not there. */
    String text(int start, int end) {
        return article.filter(a -> end <= a.body().length()).map(a -> a.body().substring(start, end)).orElse("");
    }

    ArticleClaims claims() {
        return new ArticleClaims(id(), document.article().published(),
                document.claims().stream().<Statement>map(claim -> claim.statement()).toList());
    }
}
