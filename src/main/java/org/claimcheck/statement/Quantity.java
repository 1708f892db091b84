package org.claimcheck.statement;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value the value, or the lower end of a range; without trailing zeros
 * @param upper the upper end of a range; equal to {@code value} for a single number
 * @param unit  an ISO 4217 currency code, or a unit such as {@code person}, {@code year}, {@code percent}
 * @param per   the span of a rate ({@code year}, {@code month}...), or empty
 * @param bound how it limits the true value
 */
public record Quantity(BigDecimal value, BigDecimal upper, String unit, String per, Bound bound) {

    /** Strips trailing zeros, since 330 and 330.0 are the same quantity; checks the order of a range. */
    public Quantity {
        value = strip(value);
        upper = strip(upper);
        if (value.compareTo(upper) > 0) {
            throw new IllegalArgumentException("Range " + value + ".." + upper + " is upside down");
        }
    }

    /** A single number. */
    public Quantity(BigDecimal value, String unit, String per, Bound bound) {
        this(value, value, unit, per, bound);
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
