package org.claimcheck.audit;

import org.claimcheck.statement.Statement;

/**
 * A fact that is probably wrong.
 *
 * @param fact       the fact
 * @param confidence how probably it is this one and not another of the flaw, above 0 and up to 1
 * @param reason     why, in a clause: "it conflicts with 3 facts, each of them with no other"
 */
public record Suspect(Statement fact, double confidence, String reason) {
}
