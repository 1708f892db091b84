package org.claimcheck.rule;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.claimcheck.statement.Span;

/** Lengths of time in plain English. */
final class DurationWords {

    private static final double YEAR = 365.2425;
    private static final double MONTH = YEAR / 12;
    /** Below so many days they are counted one by one; longer ones in months or years. */
    private static final long DAYS = 60;
    private static final int MONTHS = 12;
    /** Limits so many months apart are told in whole years. */
    private static final int MONTHS_APART = 11;

    private DurationWords() {
    }

    /** How long a span is: from one bare year or month to another as many years or months as they are apart, else between its limits. */
    static String of(Span span) {
        String begin = span.begin().edtf().toString();
        String end = span.end().edtf().toString();
        if (begin.matches("\\d{4}") && end.matches("\\d{4}") && end.compareTo(begin) > 0) {
            return count(Integer.parseInt(end) - Integer.parseInt(begin), "year");
        }
        if (begin.matches("\\d{4}-\\d\\d") && end.matches("\\d{4}-\\d\\d") && end.compareTo(begin) > 0) {
            long months = ChronoUnit.MONTHS.between(YearMonth.parse(begin), YearMonth.parse(end));
            return span.length().unit().equals("month") ? count(months, "month") : words(Math.round(months * MONTH));
        }
        if (span.length().unit().equals("month") && span.longestDays() != Long.MAX_VALUE && span.longestDays() >= DAYS) {
            long low = Math.round(span.shortestDays() / MONTH);
            long high = Math.round(span.longestDays() / MONTH);
            return low == high ? count(low, "month") : low + " to " + count(high, "month");
        }
        return between(span.shortestDays(), span.longestDays());
    }

    /**
     * A length of which only the limits are known: "29 months", "2 years and 5 months", "27 to 29 months", "at least 3 years".
     *
     * @param shortest how many days it has at least
     * @param longest  how many days it has at most; {@link Long#MAX_VALUE} for no limit
     */
    static String between(long shortest, long longest) {
        if (longest == Long.MAX_VALUE) {
            return "at least " + words(shortest);
        }
        if (longest - shortest >= MONTHS_APART * MONTH && shortest >= YEAR) {
            // Of years alone the months tell nothing.
            long years = (long) (shortest / YEAR);
            return years + " to " + count((long) (longest / YEAR), "year");
        }
        String low = words(shortest);
        String high = words(longest);
        if (longest < DAYS && shortest != longest) {
            return shortest + " to " + high;
        }
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String words(long days) {
        if (days < DAYS) {
            return count(days, "day");
        }
        long months = Math.round(days / MONTH);
        long years = months / MONTHS;
        long rest = months % MONTHS;
        if (years == 0) {
            return count(months, "month");
        }
        return count(years, "year") + (rest == 0 ? "" : " and " + count(rest, "month"));
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
