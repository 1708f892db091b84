package org.claimcheck.statement;

/**
 * A measure whose figures are told in the words of a measure: each in its own, and what was given in all also as what was given.
 *
 * @param measure what is measured
 * @param words   the measure that its words seem to tell of
 */
public record ToldAs(String measure, String words) implements Context {

    @Override
    public String key() {
        return Context.line("ToldAs", measure, words);
    }
}
