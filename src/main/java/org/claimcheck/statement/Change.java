package org.claimcheck.statement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A change told beside what a figure was and what it became: "doubled, from 50,000 to 75,000".
 *
 * @param from   what the figure was
 * @param to     what it became
 * @param by     by how much it is said to have changed: {@code times} (2 for doubled, 0.5 for halved), {@code percent} of
 *               what it was, {@code point} (percentage points), or the unit of the two figures for a difference; never
 *               negative
 * @param rising whether it is said to have risen
 */
public record Change(Quantity from, Quantity to, Quantity by, boolean rising) implements Detail {

    /** Checks that the two figures measure alike. */
    public Change {
        if (!from.comparableWith(to)) {
            throw new IllegalArgumentException("No change leads from " + from.unit() + " to " + to.unit());
        }
    }

    /**
     * Whether the change leads from the one figure to the other.
     *
     * @param share by which part of itself the change may be off, such as 0.1
     */
    public boolean fits(BigDecimal share) {
        return direction() && !by.conflictsWith(right(), share);
    }

    /** Whether the difference is given in per cent although it is one of percentage points. */
    public boolean isPercentForPoints() {
        return by.unit().equals("percent") && from.unit().equals("percent") && direction()
                && to.value().subtract(from.value()).abs().compareTo(by.value()) == 0;
    }

    /** Whether the figure moved the way it is said to have moved. */
    public boolean direction() {
        return to.value().compareTo(from.value()) == 0 ? by.value().signum() == 0
                : to.value().compareTo(from.value()) > 0 == rising;
    }

    /** By how much the figure changed, in the unit in which the change is told. */
    public Quantity right() {
        return in(by.unit());
    }

    /** By how many times, per cent, percentage points or units the figure changed; never negative. */
    public Quantity in(String unit) {
        BigDecimal difference = to.value().subtract(from.value()).abs();
        BigDecimal value = switch (unit) {
            case "times" -> ratio(to.value());
            case "percent" -> ratio(difference.movePointRight(2));
            default -> difference;
        };
        return new Quantity(value, unit, "", Bound.EXACT);
    }

    private BigDecimal ratio(BigDecimal number) {
        if (from.value().signum() == 0) {
            return BigDecimal.ZERO;
        }
        return number.divide(from.value().abs(), MathContext.DECIMAL64).setScale(4, RoundingMode.HALF_UP);
    }

    @Override
    public String canonical() {
        return "change " + from.canonical() + " " + to.canonical() + " " + by.canonical() + " " + rising;
    }
}
