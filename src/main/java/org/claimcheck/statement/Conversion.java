package org.claimcheck.statement;

import java.math.BigDecimal;

/**
 * One quantity told twice in different units, or for different spans: "1,200 kilometres (750 miles)", "30 million a
 * month, or 360 million a year".
 *
 * @param one   the quantity as told first
 * @param other the same quantity as told again
 * @param right the first in the unit and for the span of the other
 */
public record Conversion(Quantity one, Quantity other, Quantity right) implements Detail {

    /** Checks that the second telling and what it should be are alike. */
    public Conversion {
        if (!other.unit().equals(right.unit()) || !other.per().equals(right.per())) {
            throw new IllegalArgumentException("A conversion to " + other.unit() + " cannot give " + right.unit());
        }
    }

    /**
     * Whether the two tellings say the same.
     *
     * @param share by which part of itself either may be off, such as 0.02
     */
    public boolean fits(BigDecimal share) {
        return !other.conflictsWith(right, share);
    }

    @Override
    public String canonical() {
        return "conversion " + one.canonical() + " " + other.canonical();
    }
}
