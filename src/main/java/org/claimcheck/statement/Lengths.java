package org.claimcheck.statement;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.claimcheck.time.Period;

/** Lengths of time in days. */
final class Lengths {

    /** The mean Gregorian year, in days: a length counted in years says nothing of leap days. */
    private static final BigDecimal YEAR = new BigDecimal("365.2425");
    private static final BigDecimal MONTH = YEAR.divide(BigDecimal.valueOf(12));
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    /** By which part of itself a length said to be approximate may be off. */
    private static final BigDecimal ABOUT = new BigDecimal("0.15");
    /** Years up to which, and by which, "more than" may be said of a round number. */
    private static final BigDecimal LEAST_CLOSE = BigDecimal.valueOf(5);
    /** Years that may be left out of a number that is not round. */
    private static final BigDecimal LEFT_OUT = new BigDecimal("2.5");

    private Lengths() {
    }

    /** How many days a unit has; 0 for one that is no unit of such lengths. */
    static BigDecimal days(String unit) {
        return switch (unit) {
            case "day" -> BigDecimal.ONE;
            case "week" -> WEEK;
            case "month" -> MONTH;
            case "year" -> YEAR;
            case "decade" -> YEAR.movePointRight(1);
            default -> BigDecimal.ZERO;
        };
    }

    /** How many days lie between some day of the one and some later day of the other at least; 0 if that is open. */
    static long shortest(Period begin, Period end) {
        if (begin.latest().isEmpty() || end.earliest().isEmpty()) {
            return 0;
        }
        return Math.max(0, ChronoUnit.DAYS.between(begin.latest().get(), end.earliest().get()));
    }

    /**
     * How many days lie between some day of the one and some day of the other at most, both counted;
     * {@link Long#MAX_VALUE} if that is open.
     */
    static long longest(Period begin, Period end) {
        if (begin.earliest().isEmpty() || end.latest().isEmpty()) {
            return Long.MAX_VALUE;
        }
        return ChronoUnit.DAYS.between(begin.earliest().get(), end.latest().get()) + 1;
    }

    /** "After thirty years in power": whoever counts decades means years more or less, though not many. */
    private static boolean isRound(Quantity length) {
        return length.unit().equals("year") && length.value().compareTo(BigDecimal.TEN) > 0 && length.value().remainder(BigDecimal.TEN).signum() == 0;
    }

    /** "More than 28 years": whether whoever counts so closely, in no round number, leaves out years of a length of so many days. */
    static boolean understated(Quantity length, long days) {
        boolean close = length.bound() == Bound.AT_LEAST && length.unit().equals("year") && length.value().compareTo(LEAST_CLOSE) > 0
                && length.value().remainder(LEAST_CLOSE).signum() != 0;
        return close && length.value().add(LEFT_OUT).multiply(YEAR).compareTo(BigDecimal.valueOf(days)) < 0;
    }

    /** Whether a length as told is longer than so many days. */
    static boolean longer(Quantity length, long days) {
        return length.value().multiply(days(length.unit())).compareTo(BigDecimal.valueOf(days)) > 0;
    }

    /**
     * Whether a length can be true.
     *
     * @param length    the length as told; one in no unit of time may be anything
     * @param shortest  how many days it truly has at least
     * @param longest   how many days it truly has at most
     * @param tolerance how far a length told in its unit may be off; half as far where it is told in parts of the unit, a year more
     *                  where it is told in decades, and no farther where it is said to be approximate, except by a part of itself
     */
    static boolean possible(Quantity length, long shortest, long longest, LengthTolerance tolerance) {
        BigDecimal unit = days(length.unit());
        if (unit.signum() == 0) {
            return true;
        }
        int parts = length.value().scale() > 0 ? 2 : 1;
        BigDecimal low = length.value().multiply(unit);
        BigDecimal high = length.upper().multiply(unit);
        BigDecimal rough = length.bound() != Bound.EXACT ? high.multiply(ABOUT) : isRound(length) ? unit : BigDecimal.ZERO;
        BigDecimal less = BigDecimal.valueOf(tolerance.less() / parts);
        BigDecimal more = BigDecimal.valueOf(tolerance.more() / parts);
        // "About eight years" counts parts of a year that "eight years" leaves out.
        boolean counted = length.bound() == Bound.ABOUT;
        low = low.subtract(counted ? rough.max(less) : rough.add(less));
        high = high.add(counted ? rough.max(more) : rough.add(more));
        boolean tooLong = length.bound() != Bound.AT_MOST && low.compareTo(BigDecimal.valueOf(longest)) > 0;
        boolean tooShort = length.bound() != Bound.AT_LEAST && high.compareTo(BigDecimal.valueOf(shortest)) < 0;
        return !tooLong && !tooShort;
    }
}
