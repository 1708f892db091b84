package org.claimcheck.statement;

import java.math.BigDecimal;

/**
 * How far two figures of one measure may differ and still say the same.
 *
 * @param measure the measure, such as {@code funding}
 * @param share   by which part of itself a value may be off, such as 0.1
 * @param total   whether a figure of it is settled once and for all when it belongs to one event, as a number of votes is
 */
public record Tolerance(String measure, BigDecimal share, boolean total) implements Context {

    @Override
    public String key() {
        return Context.line("Tolerance", measure, share, total);
    }
}
