package org.claimcheck.statement;

/**
 * An event begins a relation: with a rupture, two are estranged.
 *
 * @param event    the type of event
 * @param relation the relation
 */
public record Begins(String event, String relation) implements Context {

    @Override
    public String key() {
        return Context.line("Begins", event, relation);
    }
}
