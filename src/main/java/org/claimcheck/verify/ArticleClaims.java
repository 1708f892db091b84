package org.claimcheck.verify;

import java.util.List;
import java.util.Optional;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/**
 * The claims of one article.
 *
 * @param article   the article's id
 * @param published when it was published, if known
 * @param claims    its claims, each on the basis of this article
 */
public record ArticleClaims(String article, Optional<Edtf> published, List<Statement> claims)
        implements Comparable<ArticleClaims> {

    /** Takes a copy of the claims; checks that they are this article's. */
    public ArticleClaims {
        claims = List.copyOf(claims);
        for (Statement claim : claims) {
            if (!claim.article().equals(article)) {
                throw new IllegalArgumentException("Claim " + claim.id() + " is not of article " + article);
            }
        }
    }

    /** Orders by publication date, then id; articles without a date come last. */
    @Override
    public int compareTo(ArticleClaims other) {
        int byDate = Long.compare(day(), other.day());
        return byDate != 0 ? byDate : article.compareTo(other.article);
    }

    private long day() {
        return published.map(Period::within).flatMap(Period::latest).map(d -> d.toEpochDay()).orElse(Long.MAX_VALUE);
    }
}
