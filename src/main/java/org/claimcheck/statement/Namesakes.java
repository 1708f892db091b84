package org.claimcheck.statement;

/**
 * Two persons with ids of their own who share a name, capitals, accents and punctuation aside.
 *
 * @param one   the one whose id comes first
 * @param other the one whose id comes second
 */
public record Namesakes(Entity one, Entity other) implements Context {

    @Override
    public String key() {
        return Context.line("Namesakes", one.id(), other.id());
    }

    /** What to join the first on. */
    public String oneKey() {
        return one.key();
    }

    /** What to join the second on. */
    public String otherKey() {
        return other.key();
    }
}
