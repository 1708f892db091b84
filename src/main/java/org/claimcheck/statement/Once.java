package org.claimcheck.statement;

/**
 * A type of event happens only once to one of its parties.
 *
 * @param type          the type, such as {@code death}
 * @param party         to whom: {@code subject} or {@code object}
 * @param toleranceDays by how many days two tellings of one event may differ
 */
public record Once(String type, String party, int toleranceDays) implements Context {

    @Override
    public String key() {
        return Context.line("Once", type, party, toleranceDays);
    }
}
