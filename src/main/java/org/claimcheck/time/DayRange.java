package org.claimcheck.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which one day lies, both inclusive; either side may be unbounded.
 *
 * @param earliestDay the first possible day in days since 1970-01-01, or {@link #NO_EARLIEST}
 * @param latestDay   the last possible day likewise, or {@link #NO_LATEST}
 */
public record DayRange(long earliestDay, long latestDay) {

    /** Stands for no earliest day: before every day, and far enough from overflow to be reckoned with. */
    public static final long NO_EARLIEST = -(1L << 60);

    /** Stands for no latest day: after every day, and far enough from overflow to be reckoned with. */
    public static final long NO_LATEST = 1L << 60;

    /** Any day. */
    public static final DayRange ANY = new DayRange(NO_EARLIEST, NO_LATEST);

    /**
     * Checks that the earliest day is not after the latest.
     *
     * @throws IllegalArgumentException if it is, or if a bound stands on the wrong side
     */
    public DayRange {
        if (earliestDay > latestDay || earliestDay >= NO_LATEST || latestDay <= NO_EARLIEST) {
            throw new IllegalArgumentException("No day lies between " + earliestDay + " and " + latestDay);
        }
        earliestDay = Math.max(earliestDay, NO_EARLIEST);
        latestDay = Math.min(latestDay, NO_LATEST);
    }

    /** The first possible day; empty if there is none. */
    public Optional<LocalDate> earliest() {
        return earliestDay == NO_EARLIEST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(earliestDay));
    }

    /** The last possible day; empty if there is none. */
    public Optional<LocalDate> latest() {
        return latestDay == NO_LATEST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(latestDay));
    }

    /** Whether one day only is possible. */
    public boolean isExact() {
        return earliestDay == latestDay;
    }

    /** Whether any day is possible. */
    public boolean isUnbounded() {
        return earliestDay == NO_EARLIEST && latestDay == NO_LATEST;
    }

    /** The range with {@code days} more on each bounded side. */
    DayRange widen(long days) {
        return new DayRange(earliestDay == NO_EARLIEST ? NO_EARLIEST : earliestDay - days,
                latestDay == NO_LATEST ? NO_LATEST : latestDay + days);
    }

    /** The range as {@code 2014-08-01..2014-08-31}, with nothing written where a side is unbounded. */
    @Override
    public String toString() {
        return earliest().map(LocalDate::toString).orElse("") + ".." + latest().map(LocalDate::toString).orElse("");
    }

    /** Written out: to make it at the first comparison costs a cold run some milliseconds. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DayRange that && earliestDay == that.earliestDay && latestDay == that.latestDay;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(earliestDay) + Long.hashCode(latestDay);
    }
}
