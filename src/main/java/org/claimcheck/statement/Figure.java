package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * A measure of a subject has a quantity at a time.
 *
 * @param basis    what the statement rests on
 * @param measure  what is measured, such as {@code funding}, {@code personnel} or {@code age}
 * @param subject  of whom or what; the payer of a funding
 * @param object   the counterparty, such as the payee of a funding, or {@link Entity#NONE}
 * @param quantity how much
 * @param period   when
 */
public record Figure(Basis basis, String measure, Entity subject, Entity object, Quantity quantity, Period period)
        implements Statement {

    @Override
    public String predicate() {
        return measure;
    }

    /**
     * Whether a person born in the given period can have the age that this figure states at its time. An age said to
     * be approximate may be off by two years.
     *
     * @param birth when the person was born
     */
    public boolean possibleAge(Period birth) {
        return possibleAge(birth, period);
    }

    /**
     * Whether a person born in the given period can have the age that this figure states at the given time.
     *
     * @param birth when the person was born
     * @param at    the time of the age
     */
    public boolean possibleAge(Period birth, Period at) {
        return Ages.possible(quantity, birth, at);
    }

    @Override
    public String canonical() {
        return Canonical.of("figure", basis, period, measure, subject.key(), object.key(), quantity.canonical());
    }
}
