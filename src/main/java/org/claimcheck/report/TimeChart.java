package org.claimcheck.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.time.DayRange;
import org.claimcheck.time.Period;
import org.claimcheck.time.Scope;

/**
 * Times under each other on one scale, as templates draw them: all positions are percentages of the width.
 *
 * @param rows  the times
 * @param ticks the dates that the scale tells, the earliest first
 * @param at    where the claim stands in all rows; empty where it is not marked
 */
record TimeChart(List<Row> rows, List<Tick> ticks, List<Piece> at) {

    /** How many labels fit beside each other on a phone: days, months, years. */
    private static final int MOST_DAYS = 3;
    private static final int MOST_MONTHS = 4;
    private static final int MOST_YEARS = 5;
    private static final long LEAST_DAYS = 30;
    private static final long MOST_DAYS_IN_DAYS = 70;
    private static final long MOST_DAYS_IN_MONTHS = 1000;
    private static final double DAYS_OF_YEAR = 365.25;
    private static final double LEAST_WIDTH = 0.7;
    private static final List<Integer> STEPS_OF_DAYS = List.of(1, 2, 5, 7, 14, 28);
    private static final List<Integer> STEPS_OF_MONTHS = List.of(1, 2, 3, 6, 12);
    private static final List<Integer> STEPS_OF_YEARS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /**
     * A time of the chart.
     *
     * @param label  whose time it is
     * @param words  the time in words
     * @param kind   how it is drawn: {@code here}, {@code record}, {@code other}
     * @param marked whether it stands out
     * @param pieces its bar; empty if the time is not known
     */
    record Row(String label, String words, String kind, boolean marked, List<Piece> pieces) {
    }

    /**
     * A part of a bar.
     *
     * @param x     where it begins
     * @param width how wide it is
     * @param style {@code sure} for days that are part of the time, {@code unsure} for days that may be, {@code open} for those after the
     *              last check, {@code day} for a single day
     */
    record Piece(String x, String width, String style) {
    }

    /**
     * A date of the scale.
     *
     * @param x      where it stands
     * @param label  the date
     * @param anchor which point of the label stands there, as in SVG
     */
    record Tick(String x, String label, String anchor) {
    }

    /** A time that is to be drawn. */
    record Line(String label, String words, String kind, boolean marked, Period period) {
    }

    /**
     * A chart of some times.
     *
     * @param lines  the times, in the order of the rows
     * @param marked the time that all rows mark; empty for none
     * @return empty if none of the times has a known end
     */
    static Optional<TimeChart> of(List<Line> lines, Optional<Period> marked) {
        List<Period> periods = Stream.concat(lines.stream().map(Line::period), marked.stream()).toList();
        List<Long> days = periods.stream().flatMap(TimeChart::bounds).sorted().toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        long first = days.get(0);
        long last = days.get(days.size() - 1);
        long margin = Math.max((last - first) / 16, Math.max(2, (LEAST_DAYS - (last - first)) / 2));
        Scale scale = new Scale(first - margin, last + 1 + margin);
        return Optional.of(new TimeChart(lines.stream()
                .map(line -> new Row(line.label(), line.words(), line.kind(), line.marked(), scale.pieces(line.period()))).toList(),
                scale.ticks(), marked.map(scale::pieces).orElse(List.of())));
    }

    private static Stream<Long> bounds(Period period) {
        return Stream.of(period.firstDay(), period.lastDay()).flatMap(range -> Stream.of(range.earliestDay(), range.latestDay()))
                .filter(day -> day != DayRange.NO_EARLIEST && day != DayRange.NO_LATEST);
    }

    /** Days from the first, inclusive, to the last, exclusive. */
    private record Scale(long first, long last) {

        private double at(long day) {
            return 100.0 * (Math.max(first, Math.min(last, day)) - first) / (last - first);
        }

        /** The bar of a time: what surely belongs to it, and what may. */
        private List<Piece> pieces(Period period) {
            if (period.isUnknown()) {
                return List.of();
            }
            long begin = period.firstDay().earliestDay();
            long end = period.lastDay().latestDay();
            if (period.isOneDay()) {
                return List.of(piece(begin, begin + 1, "day"));
            }
            if (period.scope() == Scope.WITHIN || period.firstDay().latestDay() > period.lastDay().earliestDay()) {
                return List.of(piece(begin, end == DayRange.NO_LATEST ? last : end + 1, "unsure"));
            }
            long surely = period.firstDay().latestDay();
            long surelyUntil = period.lastDay().earliestDay() + 1;
            List<Piece> pieces = new ArrayList<>();
            if (begin < surely) {
                pieces.add(piece(begin, surely, "unsure"));
            }
            pieces.add(piece(surely, surelyUntil, period.uncertain() ? "unsure" : "sure"));
            if (end + 1 > surelyUntil) {
                pieces.add(piece(surelyUntil, end == DayRange.NO_LATEST ? last : end + 1, period.endsOpen() ? "open" : "unsure"));
            }
            return pieces;
        }

        private Piece piece(long from, long to, String style) {
            double x = at(from);
            double width = Math.max(at(to) - x, LEAST_WIDTH);
            return new Piece(percent(Math.min(x, 100 - width)), percent(width), style);
        }

        private List<Tick> ticks() {
            long days = last - first;
            List<Tick> ticks = new ArrayList<>();
            if (days <= MOST_DAYS_IN_DAYS) {
                int step = step(STEPS_OF_DAYS, days, MOST_DAYS);
                for (long day = -Math.floorDiv(-first, step) * step; day < last; day += step) {
                    ticks.add(tick(LocalDate.ofEpochDay(day), DAY));
                }
            } else if (days <= MOST_DAYS_IN_MONTHS) {
                int step = step(STEPS_OF_MONTHS, (long) (days * 12 / DAYS_OF_YEAR), MOST_MONTHS);
                LocalDate month = LocalDate.ofEpochDay(first).withDayOfMonth(1);
                for (LocalDate at = month.withMonth(1); at.toEpochDay() < last; at = at.plusMonths(step)) {
                    if (at.toEpochDay() >= first) {
                        ticks.add(tick(at, MONTH));
                    }
                }
            } else {
                int step = step(STEPS_OF_YEARS, (long) (days / DAYS_OF_YEAR), MOST_YEARS);
                int year = LocalDate.ofEpochDay(first).getYear();
                for (LocalDate at = LocalDate.of(Math.floorDiv(year, step) * step, 1, 1); at.toEpochDay() < last; at = at.plusYears(step)) {
                    if (at.toEpochDay() >= first) {
                        ticks.add(new Tick(percent(at(at.toEpochDay())), String.valueOf(at.getYear()), anchor(at(at.toEpochDay()))));
                    }
                }
            }
            return List.copyOf(ticks);
        }

        private static int step(List<Integer> steps, long length, int most) {
            return steps.stream().filter(step -> length / step < most).findFirst().orElse(steps.get(steps.size() - 1));
        }

        private Tick tick(LocalDate day, DateTimeFormatter format) {
            double x = at(day.toEpochDay());
            return new Tick(percent(x), format.format(day), anchor(x));
        }

        private static String anchor(double x) {
            return x < 7 ? "start" : x > 93 ? "end" : "middle";
        }

        private static String percent(double number) {
            return Math.round(number * 100) / 100.0 + "%";
        }
    }
}
