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
 *               negative; {@link Bound#AT_LEAST} 0 where only the direction is told
 * @param rising whether it is said to have risen
 */
public record Change(Quantity from, Quantity to, Quantity by, boolean rising) implements Detail {

    private static final String TIMES = "times";
    private static final String PERCENT = "percent";
    private static final String POINT = "point";

    /** How far a figure told as approximate may be off. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");
    /** How far a change told as approximate may be off: "almost doubled". */
    private static final BigDecimal ALMOST = new BigDecimal("0.15");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUGE = new BigDecimal("1E40");

    /** Checks that the two figures measure alike. */
    public Change {
        if (!from.comparableWith(to)) {
            throw new IllegalArgumentException("No change leads from " + from.unit() + " to " + to.unit());
        }
    }

    /** A stretch of numbers, both ends included. */
    private record Stretch(BigDecimal low, BigDecimal high) {

        boolean meets(Stretch other) {
            return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
        }
    }

    /**
     * Whether the change leads from the one figure to the other, as far as their rounding lets one tell.
     *
     * @param share by which part of itself the change may be off, such as 0.1
     */
    public boolean fits(BigDecimal share) {
        if (from.value().signum() <= 0 || to.value().signum() < 0) {
            // No share of nothing, and none of a debt, can be told.
            return true;
        }
        return told(share).meets(possible()) && !isShareOfResult();
    }

    /** Whether the per cent told are those of what became of the figure, and not of what it was: "from 40 to 50, up 20 per cent". */
    private boolean isShareOfResult() {
        boolean exact = from.bound() == Bound.EXACT && to.bound() == Bound.EXACT && by.bound() == Bound.EXACT && by.unit().equals(PERCENT) && direction();
        if (!exact || from.unit().equals(PERCENT) || to.value().signum() == 0 || difference().signum() == 0) {
            return false;
        }
        BigDecimal told = by.value().multiply(to.value());
        boolean whole = in(PERCENT).value().stripTrailingZeros().scale() <= 0;
        return whole && told.compareTo(difference().movePointRight(2)) == 0;
    }

    /** Whether the difference is given in per cent although it is one of percentage points. */
    public boolean isPercentForPoints() {
        return by.unit().equals(PERCENT) && from.unit().equals(PERCENT) && direction() && difference().compareTo(by.value()) == 0;
    }

    /** Whether the change is given in percentage points although it is one in per cent of what was. */
    public boolean isPointsForPercent() {
        return by.unit().equals(POINT) && direction() && in(PERCENT).value().subtract(by.value()).abs().compareTo(HALF) < 0;
    }

    /**
     * A figure that is only said to have risen or fallen: "fell from 310 to 290".
     *
     * @throws IllegalArgumentException if the two figures do not measure alike
     */
    public static Change ofDirection(Quantity from, Quantity to, boolean rising) {
        return new Change(from, to, new Quantity(BigDecimal.ZERO, from.unit(), from.per(), Bound.AT_LEAST), rising);
    }

    /** Whether it is not said by how much the figure changed. */
    public boolean isDirectionOnly() {
        return by.value().signum() == 0 && by.bound() == Bound.AT_LEAST;
    }

    /** Whether the figure moved the way it is said to have moved. */
    public boolean direction() {
        int moved = to.value().compareTo(from.value());
        return moved == 0 ? by.value().signum() == 0 : moved > 0 == rising;
    }

    /** By how much the figure changed, in the unit in which the change is told. */
    public Quantity right() {
        return in(by.unit());
    }

    /** By how many times, per cent, percentage points or units the figure changed; never negative. */
    public Quantity in(String unit) {
        BigDecimal value = switch (unit) {
            case TIMES -> ratio(to.value());
            case PERCENT -> ratio(difference().movePointRight(2));
            default -> difference();
        };
        return new Quantity(value, unit, "", Bound.EXACT);
    }

    private BigDecimal difference() {
        return to.value().subtract(from.value()).abs();
    }

    private BigDecimal ratio(BigDecimal number) {
        if (from.value().signum() == 0) {
            return BigDecimal.ZERO;
        }
        return number.divide(from.value().abs(), MathContext.DECIMAL64).setScale(4, RoundingMode.HALF_UP);
    }

    /** What the words of the change allow. */
    private Stretch told(BigDecimal share) {
        BigDecimal low = by.value();
        BigDecimal high = by.upper();
        return switch (by.bound()) {
            case AT_LEAST -> new Stretch(low, HUGE);
            case AT_MOST -> new Stretch(BigDecimal.ZERO, high);
            case EXACT, ABOUT -> {
                // A percentage is told more closely than "a third" or "doubled".
                BigDecimal exact = by.unit().equals(PERCENT) ? share.multiply(HALF) : share;
                BigDecimal part = by.bound() == Bound.ABOUT ? share.max(ALMOST) : exact;
                yield new Stretch(low.subtract(slack(low, part)), high.add(slack(high, part)));
            }
        };
    }

    private BigDecimal slack(BigDecimal value, BigDecimal part) {
        BigDecimal own = value.multiply(part);
        boolean whole = value.stripTrailingZeros().scale() <= 0 && (by.unit().equals(PERCENT) || by.unit().equals(POINT));
        return whole ? own.max(HALF) : own;
    }

    /** What the two figures, which may have been rounded, allow. */
    private Stretch possible() {
        // A difference of two rounded figures is told of the figures as they stand, one of percentages that is called per cent too.
        boolean ratio = by.unit().equals(TIMES) || by.unit().equals(PERCENT);
        BigDecimal rounding = ratio && !isPercentForPoints() ? from.rounding().min(to.rounding()) : BigDecimal.ZERO;
        Stretch was = around(from, rounding);
        Stretch became = around(to, rounding);
        if (!ratio) {
            return rising ? new Stretch(became.low.subtract(was.high), became.high.subtract(was.low))
                    : new Stretch(was.low.subtract(became.high), was.high.subtract(became.low));
        }
        BigDecimal least = became.low.divide(was.high, MathContext.DECIMAL64);
        BigDecimal most = was.low.signum() <= 0 ? HUGE : became.high.divide(was.low, MathContext.DECIMAL64);
        if (by.unit().equals(TIMES)) {
            return new Stretch(least, most);
        }
        return rising ? new Stretch(percent(least), percent(most)) : new Stretch(percent(most).negate(), percent(least).negate());
    }

    private static BigDecimal percent(BigDecimal ratio) {
        return ratio.subtract(BigDecimal.ONE).movePointRight(2);
    }

    private static Stretch around(Quantity figure, BigDecimal rounding) {
        BigDecimal off = figure.bound() == Bound.ABOUT ? rounding.max(figure.value().multiply(ABOUT)) : rounding;
        BigDecimal low = figure.bound() == Bound.AT_MOST ? BigDecimal.ZERO : figure.value().subtract(off);
        BigDecimal high = figure.bound() == Bound.AT_LEAST ? HUGE : figure.upper().add(off);
        return new Stretch(low, high);
    }

    @Override
    public String canonical() {
        return "change " + from.canonical() + " " + to.canonical() + " " + by.canonical() + " " + rising;
    }
}
