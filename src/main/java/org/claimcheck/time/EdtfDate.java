package org.claimcheck.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.claimcheck.time.EdtfExpression.Filling;

/**
 * One EDTF date: a year with, perhaps, a month or season and a day, each perhaps qualified.
 *
 * @param year  as written: {@code 2014}, {@code 199X}, {@code -0044} or {@code Y12345}
 * @param month two characters, {@code 01} to {@code 12}, {@code XX}, {@code 0X}, {@code 1X}, a season {@code 21} to
 *              {@code 24}, or absent
 * @param day   two characters, {@code 01} to {@code 31}, {@code XX}, {@code 0X} to {@code 3X}, or absent
 */
record EdtfDate(Part year, Part month, Part day) {

    /** The first season of ISO 8601-2; the others follow to 24, winter. */
    static final int SPRING = 21;

    /** The last season. */
    static final int WINTER = 24;

    /** The month that opens a season, meteorologically and in the northern hemisphere: March, June, September or December. */
    static int firstMonthOf(int season) {
        return (season - SPRING + 1) * 3;
    }

    /**
     * A part of a date with its qualification.
     *
     * @param digits      as written; empty if the part is absent
     * @param uncertain   marked {@code ?} or {@code %}
     * @param approximate marked {@code ~} or {@code %}
     */
    record Part(String digits, boolean uncertain, boolean approximate) {

        static final Part ABSENT = new Part("", false, false);

        boolean present() {
            return !digits.isEmpty();
        }

        boolean unspecified() {
            return digits.indexOf('X') >= 0;
        }

        boolean whollyUnspecified() {
            return unspecified() && digits.chars().allMatch(c -> c == 'X');
        }

        int low() {
            return number(0);
        }

        int high() {
            return number(9);
        }

        /** The number, with a digit in place of those that are not specified. */
        private int number(int unspecified) {
            int number = 0;
            boolean negative = false;
            for (int i = 0; i < digits.length(); i++) {
                char c = digits.charAt(i);
                if (c == '-') {
                    negative = true;
                } else if (c != 'Y') {
                    number = 10 * number + (c == 'X' ? unspecified : c - '0');
                }
            }
            return negative ? -number : number;
        }

        boolean sameMark(Part other) {
            return uncertain == other.uncertain && approximate == other.approximate;
        }

        String mark() {
            if (uncertain) {
                return approximate ? "%" : "?";
            }
            return approximate ? "~" : "";
        }
    }

    /** A length of time on the calendar. */
    private record Step(int amount, ChronoUnit unit) {
    }

    boolean hasSeason() {
        return month.present() && !month.unspecified() && month.low() >= SPRING;
    }

    boolean uncertain() {
        return year.uncertain() || month.uncertain() || day.uncertain();
    }

    boolean approximate() {
        return year.approximate() || month.approximate() || day.approximate();
    }

    /** Whether this is one day, with nothing unspecified and nothing qualified. */
    boolean isExactDay() {
        return day.present() && !uncertain() && !approximate()
                && !year.unspecified() && !month.unspecified() && !day.unspecified();
    }

    /** The date with nothing marked uncertain or approximate. */
    EdtfDate unmarked() {
        return new EdtfDate(new Part(year.digits(), false, false), new Part(month.digits(), false, false),
                new Part(day.digits(), false, false));
    }

    /** Whether any day of the calendar fits: {@code 2015-02-30} and {@code 2014-02-3X} fit none. */
    boolean exists() {
        return year.whollyUnspecified() ? withYear("2000").candidate(true).isPresent() : candidate(true).isPresent();
    }

    private EdtfDate withYear(String digits) {
        return new EdtfDate(new Part(digits, false, false), month, day);
    }

    /** Every day that may be meant, widened where approximate. */
    DayRange days() {
        Filling filling = filling();
        return new DayRange(filling.first().earliestDay(), filling.last().latestDay());
    }

    /** The first and last day of what is meant: exact where nothing is unspecified or approximate. */
    Filling filling() {
        if (year.whollyUnspecified()) {
            return new Filling(DayRange.ANY, DayRange.ANY);
        }
        if (isExactDay()) {
            long only = exactDay().orElseThrow().first().toEpochDay();
            DayRange day = new DayRange(only, only);
            return new Filling(day, day);
        }
        Days lowest = candidate(true).orElseThrow();
        Days highest = candidate(false).orElseThrow();
        return new Filling(
                new DayRange(shiftFirst(lowest.first(), -1), shiftFirst(highest.first(), 1)),
                new DayRange(shiftLast(lowest.last(), -1), shiftLast(highest.last(), 1)));
    }

    private record Days(LocalDate first, LocalDate last) {
    }

    /** The lowest or highest real date that the unspecified digits allow. */
    private Optional<Days> candidate(boolean lowest) {
        if (day.present() && !year.unspecified() && !month.unspecified() && !day.unspecified()) {
            return exactDay();
        }
        return search(year.low(), year.high(), lowest, this::inYear);
    }

    private Optional<Days> exactDay() {
        int m = month.low();
        if (m < 1 || m > 12 || day.low() < 1) {
            return Optional.empty();
        }
        YearMonth of = YearMonth.of(year.low(), m);
        if (day.low() > of.lengthOfMonth()) {
            return Optional.empty();
        }
        LocalDate date = of.atDay(day.low());
        return Optional.of(new Days(date, date));
    }

    private Optional<Days> inYear(int y, boolean lowest) {
        if (!month.present()) {
            return Optional.of(new Days(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
        }
        if (hasSeason()) {
            YearMonth opens = YearMonth.of(y, firstMonthOf(month.low()));
            return Optional.of(new Days(opens.atDay(1), opens.plusMonths(2).atEndOfMonth()));
        }
        return search(Math.max(1, month.low()), Math.min(12, month.high()), lowest,
                (m, low) -> inMonth(YearMonth.of(y, m), low));
    }

    private Optional<Days> inMonth(YearMonth m, boolean lowest) {
        if (!day.present()) {
            return Optional.of(new Days(m.atDay(1), m.atEndOfMonth()));
        }
        return search(Math.max(1, day.low()), Math.min(m.lengthOfMonth(), day.high()), lowest,
                (d, low) -> Optional.of(new Days(m.atDay(d), m.atDay(d))));
    }

    private interface Level {
        Optional<Days> at(int value, boolean lowest);
    }

    private static Optional<Days> search(int from, int to, boolean lowest, Level level) {
        for (int i = from; i <= to; i++) {
            Optional<Days> found = level.at(lowest ? i : to - (i - from), lowest);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private long shiftFirst(LocalDate first, int sign) {
        return shift(first, sign).toEpochDay();
    }

    /** Reckons a last day as the eve of the next first day, so that months of unequal length keep their ends. */
    private long shiftLast(LocalDate last, int sign) {
        return shift(last.plusDays(1), sign).minusDays(1).toEpochDay();
    }

    /**
     * Moves by the width of every approximate run of parts. {@code 2004-06~-11} qualifies year and month together, so it
     * moves by a month; {@code ~2004-06-11} qualifies the year alone, so it moves by a year.
     */
    private LocalDate shift(LocalDate from, int sign) {
        LocalDate shifted = from;
        if (day.approximate()) {
            shifted = plus(shifted, dayStep(), sign);
        }
        if (month.approximate() && !day.approximate()) {
            shifted = plus(shifted, monthStep(), sign);
        }
        if (year.approximate() && !month.approximate()) {
            shifted = plus(shifted, yearStep(), sign);
        }
        return shifted;
    }

    private static LocalDate plus(LocalDate day, Step step, int sign) {
        return day.plus((long) sign * step.amount(), step.unit());
    }

    private Step yearStep() {
        int unspecified = (int) year.digits().chars().filter(c -> c == 'X').count();
        return new Step((int) Math.pow(10, unspecified), ChronoUnit.YEARS);
    }

    private Step monthStep() {
        if (year.unspecified() || month.whollyUnspecified()) {
            return yearStep();
        }
        return new Step(hasSeason() ? 3 : month.unspecified() ? 10 : 1, ChronoUnit.MONTHS);
    }

    private Step dayStep() {
        if (year.unspecified() || month.unspecified() || day.whollyUnspecified()) {
            return monthStep();
        }
        return new Step(day.unspecified() ? 10 : 1, ChronoUnit.DAYS);
    }

    /**
     * The canonical text: a mark that the first parts share follows the last of them, any other stands before its part.
     */
    String text() {
        StringBuilder text = new StringBuilder();
        Part[] parts = {year, month, day};
        int present = day.present() ? 3 : month.present() ? 2 : 1;
        int shared = 1;
        while (shared < present && parts[shared].sameMark(year)) {
            shared++;
        }
        boolean leading = !year.mark().isEmpty();
        for (int i = 0; i < present; i++) {
            if (i > 0) {
                text.append('-');
            }
            if (!leading || i >= shared) {
                text.append(parts[i].mark());
            }
            text.append(parts[i].digits());
            if (leading && i == shared - 1) {
                text.append(year.mark());
            }
        }
        return text.toString();
    }
}
