package org.claimcheck.verify;

import org.claimcheck.statement.Statement;

/**
 * A claim with its verdict.
 *
 * @param statement the claim
 * @param verdict   what the evidence says about it
 * @param reason    why it is unverified or not checkable; else {@link Reason#NONE}
 */
public record JudgedClaim(Statement statement, Verdict verdict, Reason reason) {
}
