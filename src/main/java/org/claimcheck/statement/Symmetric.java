package org.claimcheck.statement;

/**
 * A relation holds both ways, as an alliance does.
 *
 * @param type the relation
 */
public record Symmetric(String type) implements Context {

    @Override
    public String key() {
        return Context.line("Symmetric", type);
    }
}
