package org.claimcheck.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.Problem;

/**
 * The claims of one article; or, of a file that cannot be read, why not.
 *
 * @param article       the article
 * @param coverage      how much of it was understood
 * @param claims        its claims in the order of the text; empty where there is an error
 * @param error         why the file cannot be read, if it cannot
 * @param quotesChecked whether every quote is known to stand in the text of the article at its offsets; not part of the JSON of claims
 * @param refused       the claims that are left out, or what is wrong with the whole document; not part of the JSON of claims
 */
public record ClaimsDocument(ArticleInfo article, Coverage coverage, List<Claim> claims, Optional<String> error,
                             boolean quotesChecked, List<RefusedClaim> refused) {

    /** The version of the JSON format. */
    public static final int FORMAT_VERSION = 1;

    /** Takes copies of the lists and checks that there are none beside an error. */
    public ClaimsDocument {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(coverage, "coverage");
        claims = List.copyOf(claims);
        refused = List.copyOf(refused);
        if (error.isPresent() && !claims.isEmpty()) {
            throw new IllegalArgumentException("An article that cannot be read has no claims");
        }
    }

    /** The claims that were extracted from an article. */
    public static ClaimsDocument of(ArticleInfo article, Coverage coverage, List<Claim> claims) {
        return new ClaimsDocument(article, coverage, claims, Optional.empty(), true, List.of());
    }

    /** What is left of a file that cannot be read. */
    public static ClaimsDocument failed(ArticleInfo article, String error) {
        return new ClaimsDocument(article, Coverage.NONE, List.of(), Optional.of(error), true, List.of());
    }

    /**
     * What is left of a document that cannot be used.
     *
     * @param problems what is wrong with it; at least one
     */
    static ClaimsDocument refused(ArticleInfo article, List<Problem> problems) {
        String error = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        return new ClaimsDocument(article, Coverage.NONE, List.of(), Optional.of(error), true,
                List.of(new RefusedClaim("", problems)));
    }
}
