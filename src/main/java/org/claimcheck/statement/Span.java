package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * A length of time told beside when it began and when it ended.
 *
 * @param length how long it is said to be, in {@code day}, {@code week}, {@code month} or {@code year}
 * @param begin  when it began, as told; {@link Period#UNKNOWN} if it began with the event it is told of
 * @param end    when it ended, or until when it is counted
 */
public record Span(Quantity length, Period begin, Period end) implements Detail {

    /**
     * Whether so much time can lie between the two.
     *
     * @param tolerance how far a length told in its unit may be off
     */
    public boolean fits(LengthTolerance tolerance) {
        return Lengths.possible(length, shortestDays(), longestDays(), tolerance);
    }

    /** Whether only the length and its end are told: when it began is for our record to say. */
    public boolean isCountedBack() {
        return begin.isUnknown();
    }

    /** Whether the end surely comes before the beginning. */
    public boolean isReversed() {
        return !begin.isUnknown() && !end.isUnknown() && end.surelyBefore(begin);
    }

    /**
     * The same length and end, beginning with something of our record.
     *
     * @param known when that was
     */
    public Span since(Period known) {
        return new Span(length, known, end);
    }

    /** What the length is counted in, such as {@code year}. */
    public String countedIn() {
        return length.unit();
    }

    /** How many days lie between the two at least; 0 if they may be one. */
    public long shortestDays() {
        return Lengths.shortest(begin, end);
    }

    /** How many days lie between the two at most; {@link Long#MAX_VALUE} if one of them is open. */
    public long longestDays() {
        return Lengths.longest(begin, end);
    }

    /** Whether the length as told is longer than the time between the two. */
    public boolean isTooLong() {
        return longestDays() < Long.MAX_VALUE && Lengths.longer(length, longestDays());
    }

    @Override
    public String canonical() {
        return "span " + length.canonical() + " " + begin.edtf() + " " + end.edtf();
    }
}
