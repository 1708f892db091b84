package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * A length of time told beside when it began and when it ended.
 *
 * @param length how long it is said to be, in {@code day}, {@code week}, {@code month} or {@code year}
 * @param begin  when it began, as told
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

    /**
     * Whether so much time can lie between another beginning and the end.
     *
     * @param other     when it began
     * @param tolerance how far a length told in its unit may be off; one for another unit says nothing against it
     */
    public boolean fitsSince(Period other, LengthTolerance tolerance) {
        return !tolerance.unit().equals(length.unit()) || new Span(length, other, end).fits(tolerance);
    }

    /** How many days lie between the two at least; 0 if they may be one. */
    public long shortestDays() {
        return Lengths.shortest(begin, end);
    }

    /** How many days lie between the two at most; {@link Long#MAX_VALUE} if one of them is open. */
    public long longestDays() {
        return Lengths.longest(begin, end);
    }

    @Override
    public String canonical() {
        return "span " + length.canonical() + " " + begin.edtf() + " " + end.edtf();
    }
}
