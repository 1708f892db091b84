package org.claimcheck.statement;

import java.math.BigDecimal;
import java.util.Optional;
import org.claimcheck.time.Period;

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

    /** How far a value said to be approximate, or a limit, may be off: rounding to one digit moves 1.5 to 2 at worst. */
    private static final BigDecimal ABOUT = new BigDecimal("0.15");
    private static final BigDecimal MOST_ROUNDING = new BigDecimal("0.025");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal HIGHEST = new BigDecimal("1E40");
    private static final BigDecimal LOWEST = HIGHEST.negate();

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

    /**
     * How old somebody can be, in completed years.
     *
     * @param birth when the person was born
     * @param at    the time of the age
     * @return empty where either time is open, or the person was not born yet
     */
    public static Optional<Quantity> age(Period birth, Period at) {
        return Ages.between(birth, at);
    }

    private static BigDecimal strip(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The same distance below zero: at least 3 becomes at most -3. */
    public Quantity negated() {
        Bound turned = switch (bound) {
            case AT_LEAST -> Bound.AT_MOST;
            case AT_MOST -> Bound.AT_LEAST;
            default -> bound;
        };
        return new Quantity(upper.negate(), value.negate(), unit, per, turned);
    }

    /** Whether it is a rate: so much per day, week, month or year. */
    public boolean isRate() {
        return !per.isEmpty();
    }

    /**
     * Whether two quantities measure alike: same unit, and both rates or neither.
     *
     * @param other another quantity
     */
    public boolean comparableWith(Quantity other) {
        return unit.equals(other.unit) && (per.equals(other.per) || (perYear(per) != null && perYear(other.per) != null));
    }

    /**
     * Whether the other is this one told in thousandths or in thousands, once or twice over: million for billion, or a word that
     * means another number in another language.
     *
     * @param other     another quantity
     * @param tolerance the part of itself by which each may be off
     */
    public boolean slipsFrom(Quantity other, BigDecimal tolerance) {
        for (int power : new int[] {-6, -3, 3, 6}) {
            Quantity scaled = new Quantity(other.value().scaleByPowerOfTen(power), other.upper().scaleByPowerOfTen(power), other.unit(), other.per(),
                    other.bound());
            if (agreesWith(scaled, tolerance)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether two comparable quantities cannot both be right: what they allow does not meet.
     *
     * @param other     another quantity
     * @param tolerance by which part of itself either value may be off, such as 0.1
     */
    public boolean conflictsWith(Quantity other, BigDecimal tolerance) {
        return comparableWith(other) && (lowest(tolerance).compareTo(other.highest(tolerance)) > 0
                || other.lowest(tolerance).compareTo(highest(tolerance)) > 0);
    }

    /**
     * Whether two comparable quantities say the same: what they allow meets, and neither is a mere limit.
     *
     * @param other     another quantity
     * @param tolerance by which part of itself either value may be off, such as 0.1
     */
    public boolean agreesWith(Quantity other, BigDecimal tolerance) {
        return comparableWith(other) && !conflictsWith(other, tolerance) && !isLimit() && !other.isLimit();
    }

    /**
     * Whether it has the digits of another quantity of its unit with a thousand for a million, a million for a billion or the like: a slip of
     * the pen. A single digit may recur by chance.
     *
     * @param other another quantity
     */
    public boolean slipsFrom(Quantity other) {
        BigDecimal least = value.abs().min(other.value.abs());
        BigDecimal most = value.abs().max(other.value.abs());
        boolean digits = least.stripTrailingZeros().precision() > 1 && least.compareTo(THOUSAND) >= 0;
        return comparableWith(other) && per.equals(other.per) && digits
                && (least.movePointRight(3).compareTo(most) == 0 || least.movePointRight(6).compareTo(most) == 0);
    }

    /**
     * Whether it has the digits of another quantity of its unit with a zero more or less.
     *
     * @param other another quantity
     */
    public boolean isTenfold(Quantity other) {
        BigDecimal least = value.abs().min(other.value.abs());
        return comparableWith(other) && per.equals(other.per) && least.signum() > 0 && least.movePointRight(1).compareTo(value.abs().max(other.value.abs())) == 0;
    }

    /** Whether it only limits the true value to one side. */
    public boolean isLimit() {
        return bound == Bound.AT_LEAST || bound == Bound.AT_MOST;
    }

    /**
     * By how much rounding may have moved the value, as far as its digits tell: nothing for a plain count below a thousand, half a unit
     * of the last digit that is no zero for the rest, but never more than a fortieth of the value.
     */
    public BigDecimal rounding() {
        BigDecimal whole = value.abs();
        if (value.scale() <= 0 && whole.compareTo(THOUSAND) < 0) {
            return unit.equals("percent") ? HALF : BigDecimal.ZERO;
        }
        BigDecimal half = HALF.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
        return half.min(whole.multiply(MOST_ROUNDING));
    }

    /** The same words for equal quantities only. */
    public String canonical() {
        return value + ".." + upper + " " + unit + "/" + per + " " + bound.id();
    }

    private BigDecimal lowest(BigDecimal tolerance) {
        return bound == Bound.AT_MOST ? LOWEST : yearly(value).subtract(slack(value, tolerance));
    }

    private BigDecimal highest(BigDecimal tolerance) {
        return bound == Bound.AT_LEAST ? HIGHEST : yearly(upper).add(slack(upper, tolerance));
    }

    private BigDecimal slack(BigDecimal number, BigDecimal tolerance) {
        BigDecimal part = bound == Bound.EXACT ? tolerance : tolerance.max(ABOUT);
        return yearly(number).abs().multiply(part);
    }

    private BigDecimal yearly(BigDecimal number) {
        Integer times = perYear(per);
        return times == null ? number : number.multiply(BigDecimal.valueOf(times));
    }

    private static Integer perYear(String span) {
        return switch (span) {
            case "day" -> 365;
            case "week" -> 52;
            case "month" -> 12;
            case "quarter" -> 4;
            case "year" -> 1;
            default -> null;
        };
    }

    /** Whether it is the number one, neither more nor less: the first place of a series. */
    public boolean isFirst() {
        return value.compareTo(BigDecimal.ONE) == 0 && upper.compareTo(BigDecimal.ONE) == 0 && bound == Bound.EXACT;
    }
}
