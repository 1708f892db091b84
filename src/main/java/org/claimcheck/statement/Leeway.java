package org.claimcheck.statement;

/**
 * By how many days two tellings of one matter may differ.
 *
 * @param matter what is told, such as {@code handover}
 * @param days   how many, 0 or more
 */
public record Leeway(String matter, int days) implements Context {

    @Override
    public String key() {
        return Context.line("Leeway", matter, days);
    }
}
