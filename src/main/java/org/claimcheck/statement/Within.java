package org.claimcheck.statement;

/**
 * A place lies in another, or a body belongs to another, directly or through others.
 *
 * @param inner the id of the inner one
 * @param outer the id of the outer one
 */
public record Within(String inner, String outer) implements Context {

    @Override
    public String key() {
        return Context.line("Within", inner, outer);
    }
}
