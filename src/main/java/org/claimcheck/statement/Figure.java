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
}
