package org.claimcheck.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an EDTF text says, taken apart. */
sealed interface EdtfExpression {

    /** The range of days in which whatever is dated by this begins. */
    DayRange first();

    /** The range of days in which whatever is dated by this ends. */
    DayRange last();

    /** The bounds of something that fills this from its first to its last day. */
    Filling filling();

    /** The canonical text. */
    String text();

    /** The ranges of the first and the last day of something. */
    record Filling(DayRange first, DayRange last) {
    }

    /** What may stand at an end of an interval or, but for sets, of a range in a set. */
    sealed interface End extends EdtfExpression {

        /** The days it allows; empty if it sets no bound. */
        Optional<DayRange> days();
    }

    /** Ends that are no dates. */
    enum NoDate implements End {
        /** An open end: goes on. */
        OPEN(".."),
        /** An unknown end. */
        UNKNOWN("");

        private final String text;

        NoDate(String text) {
            this.text = text;
        }

        @Override
        public Optional<DayRange> days() {
            return Optional.empty();
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public DayRange first() {
            return DayRange.ANY;
        }

        @Override
        public DayRange last() {
            return DayRange.ANY;
        }

        @Override
        public Filling filling() {
            return new Filling(DayRange.ANY, DayRange.ANY);
        }
    }

    /**
     * One date of any precision.
     *
     * @param date    the date, one that exists
     * @param filling what fills it: reckoned once, since it is asked for again and again
     * @param days    every day that may be meant
     */
    record Single(EdtfDate date, Filling filling, Optional<DayRange> days) implements End {

        static Single of(EdtfDate date) {
            Filling filling = date.filling();
            return new Single(date, filling, Optional.of(new DayRange(filling.first().earliestDay(), filling.last().latestDay())));
        }

        @Override
        public DayRange first() {
            return days.get();
        }

        @Override
        public DayRange last() {
            return days.get();
        }

        @Override
        public String text() {
            return date.text();
        }
    }

    /** From one end to another. */
    record Interval(End from, End to) implements EdtfExpression {

        /** Whether nothing lasts from one end to another, since the first is later than the last. */
        static boolean isReversed(End from, End to) {
            return from.days().isPresent() && to.days().isPresent() && from.days().get().earliestDay() > to.days().get().latestDay();
        }

        @Override
        public DayRange first() {
            return from.days().orElseGet(() -> new DayRange(
                    DayRange.NO_EARLIEST, to.days().map(DayRange::latestDay).orElse(DayRange.NO_LATEST)));
        }

        @Override
        public DayRange last() {
            return to.days().orElseGet(() -> new DayRange(
                    from.days().map(DayRange::earliestDay).orElse(DayRange.NO_EARLIEST), DayRange.NO_LATEST));
        }

        @Override
        public Filling filling() {
            return new Filling(first(), last());
        }

        @Override
        public String text() {
            return from.text() + "/" + to.text();
        }
    }

    /**
     * A set of dates; only one of which one is meant may stand at an end of an interval.
     *
     * @param all     whether all of them are meant, or one
     * @param members one or more, in the order written
     */
    record DateSet(boolean all, List<Member> members) implements End {

        @Override
        public Optional<DayRange> days() {
            return Optional.of(hull(EdtfDate::days));
        }

        @Override
        public DayRange first() {
            return all ? span(EdtfDate::days, EdtfDate::days).first() : hull(EdtfDate::days);
        }

        @Override
        public DayRange last() {
            return all ? span(EdtfDate::days, EdtfDate::days).last() : hull(EdtfDate::days);
        }

        @Override
        public Filling filling() {
            Function<EdtfDate, DayRange> ofFirst = date -> date.filling().first();
            Function<EdtfDate, DayRange> ofLast = date -> date.filling().last();
            return all ? span(ofFirst, ofLast) : new Filling(hull(ofFirst), hull(ofLast));
        }

        /** Any day of any member; the ends of a range may differ in precision, so both count on both sides. */
        private DayRange hull(Function<EdtfDate, DayRange> of) {
            long earliest = DayRange.NO_LATEST;
            long latest = DayRange.NO_EARLIEST;
            for (Member member : members) {
                if (member.low().isEmpty()) {
                    earliest = DayRange.NO_EARLIEST;
                }
                if (member.high().isEmpty()) {
                    latest = DayRange.NO_LATEST;
                }
                for (EdtfDate date : Stream.concat(member.low().stream(), member.high().stream()).toList()) {
                    earliest = Math.min(earliest, of.apply(date).earliestDay());
                    latest = Math.max(latest, of.apply(date).latestDay());
                }
            }
            return new DayRange(earliest, latest);
        }

        /** From the first day of the earliest member to the last day of the latest. */
        private Filling span(Function<EdtfDate, DayRange> ofFirst, Function<EdtfDate, DayRange> ofLast) {
            List<DayRange> firsts = new ArrayList<>();
            List<DayRange> lasts = new ArrayList<>();
            for (Member member : members) {
                firsts.add(member.low().map(ofFirst).orElseGet(() -> new DayRange(DayRange.NO_EARLIEST,
                        member.high().map(ofFirst).map(DayRange::latestDay).orElse(DayRange.NO_LATEST))));
                lasts.add(member.high().map(ofLast).orElseGet(() -> new DayRange(
                        member.low().map(ofLast).map(DayRange::earliestDay).orElse(DayRange.NO_EARLIEST),
                        DayRange.NO_LATEST)));
            }
            return new Filling(
                    new DayRange(firsts.stream().mapToLong(DayRange::earliestDay).min().orElseThrow(),
                            firsts.stream().mapToLong(DayRange::latestDay).min().orElseThrow()),
                    new DayRange(lasts.stream().mapToLong(DayRange::earliestDay).max().orElseThrow(),
                            lasts.stream().mapToLong(DayRange::latestDay).max().orElseThrow()));
        }

        @Override
        public String text() {
            String inside = members.stream().map(Member::text).collect(Collectors.joining(","));
            return all ? "{" + inside + "}" : "[" + inside + "]";
        }
    }

    /**
     * A member of a set: a date, or a range of dates.
     *
     * @param from  the date, or the first of the range
     * @param to    the same date, or the last of the range
     * @param range whether it is written as a range
     */
    record Member(End from, End to, boolean range) {

        /** The first date; empty if the range is open there. */
        Optional<EdtfDate> low() {
            return from instanceof Single single ? Optional.of(single.date()) : Optional.empty();
        }

        /** The last date; empty if the range is open there. */
        Optional<EdtfDate> high() {
            return to instanceof Single single ? Optional.of(single.date()) : Optional.empty();
        }

        String text() {
            return range ? low().map(EdtfDate::text).orElse("") + ".." + high().map(EdtfDate::text).orElse("") : from.text();
        }
    }
}
