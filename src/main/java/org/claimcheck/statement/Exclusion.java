package org.claimcheck.statement;

/**
 * Two relations that cannot both hold between the same two parties at the same time.
 *
 * @param one   a relation
 * @param other one that it excludes; every pair is given in both orders
 */
public record Exclusion(String one, String other) implements Context {

    @Override
    public String key() {
        return Context.line("Exclusion", one, other);
    }
}
