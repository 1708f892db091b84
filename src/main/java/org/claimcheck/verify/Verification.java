package org.claimcheck.verify;

import java.util.List;

/**
 * What was found about the claims of one article.
 *
 * @param article  the article's id
 * @param claims   every claim with its verdict, in the order in which they were given
 * @param findings the findings, in the order of the passages they are about
 */
public record Verification(String article, List<JudgedClaim> claims, List<JudgedFinding> findings) {

    /** Takes copies of the lists. */
    public Verification {
        claims = List.copyOf(claims);
        findings = List.copyOf(findings);
    }
}
