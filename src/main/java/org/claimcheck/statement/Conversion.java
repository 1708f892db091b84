package org.claimcheck.statement;

import java.math.BigDecimal;

/**
 * One quantity told twice in different units, or for different spans: "1,200 kilometres (750 miles)", "30 million a
 * month, or 360 million a year".
 *
 * @param one   the quantity as told first
 * @param other the same quantity as told again
 * @param right the first in the unit and for the span of the other; a range where that is not one number, as a month has 28 to 31 days
 */
public record Conversion(Quantity one, Quantity other, Quantity right) implements Detail {

    /** How far a second telling said to be approximate may be off. */
    private static final BigDecimal ABOUT = new BigDecimal("0.15");
    /** How much of itself a round number may owe to rounding: 300 feet for 328. */
    private static final BigDecimal ROUND = new BigDecimal("0.085");
    /** How much of itself the number that is converted may owe to rounding. */
    private static final BigDecimal ROUND_FIRST = new BigDecimal("0.025");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Degrees by which temperatures may be off, which have no zero that a part could be taken of. */
    private static final BigDecimal DEGREES = new BigDecimal("1.5");
    private static final BigDecimal ABOUT_DEGREES = new BigDecimal("4");
    private static final String DEGREE = "degree";

    /** Checks that the second telling and what it should be are alike. */
    public Conversion {
        if (!other.unit().equals(right.unit()) || !other.per().equals(right.per())) {
            throw new IllegalArgumentException("A conversion to " + other.unit() + " cannot give " + right.unit());
        }
    }

    /**
     * Whether the two tellings say the same, rounding granted to both.
     *
     * @param share by which part of itself either may be off, such as 0.05
     */
    public boolean fits(BigDecimal share) {
        BigDecimal first = isTemperature() ? BigDecimal.ZERO : ROUND_FIRST;
        BigDecimal low = right.value().subtract(right.value().abs().multiply(first));
        BigDecimal high = right.upper().add(right.upper().abs().multiply(first));
        return other.value().subtract(slack(other.value(), share)).compareTo(high) <= 0
                && other.upper().add(slack(other.upper(), share)).compareTo(low) >= 0;
    }

    private boolean isTemperature() {
        return other.unit().startsWith(DEGREE);
    }

    private BigDecimal slack(BigDecimal value, BigDecimal share) {
        boolean about = one.bound() != Bound.EXACT || other.bound() != Bound.EXACT;
        if (isTemperature()) {
            return about ? ABOUT_DEGREES : DEGREES;
        }
        BigDecimal whole = value.abs();
        BigDecimal half = HALF.scaleByPowerOfTen(-whole.stripTrailingZeros().scale());
        BigDecimal rounding = whole.compareTo(BigDecimal.TEN) < 0 ? half : half.min(whole.multiply(ROUND));
        return rounding.max(whole.multiply(about ? share.max(ABOUT) : share));
    }

    @Override
    public String canonical() {
        return "conversion " + one.canonical() + " " + other.canonical();
    }
}
