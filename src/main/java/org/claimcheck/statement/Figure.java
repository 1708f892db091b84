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

    /**
     * Whether the length of time that this figure states can be that from the beginning of a tenure or a state to its end, or to the time
     * of the figure if that comes first.
     *
     * @param tenure    from when to when it lasted
     * @param tolerance how far a length told in its unit may be off
     */
    public boolean possibleLength(Period tenure, LengthTolerance tolerance) {
        Period begin = tenure.beginning();
        long shortest = Lengths.shortest(begin, tenure.endsOpen() ? period : tenure.end());
        long longest = Lengths.longest(begin, tenure.endsOpen() ? period : tenure.end());
        return Lengths.possible(quantity, shortest, longest, tolerance)
                || Lengths.possible(quantity, Lengths.shortest(begin, period), Lengths.longest(begin, period), tolerance);
    }

    @Override
    public String canonical() {
        return Canonical.of("figure", basis, period, measure, subject.key(), object.key(), quantity.canonical());
    }
}
