package org.claimcheck.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A fuzzy period: every period of whole days that somebody may mean.
 *
 * <p>It stands for all {@code [s, e]} with {@code s} in {@code firstDay}, {@code e} in {@code lastDay} and {@code s <= e}.
 * Days are points and both ends belong to the period. A relation to another period holds
 * {@link Answer#YES} if it holds for every pair of meant periods, {@link Answer#NO} if for none, else
 * {@link Answer#MAYBE}; if either date is marked {@code ?} or {@code %}, NO becomes MAYBE.
 *
 * <p>Every relation {@code r} has three boolean forms for constraints of rules. {@code surelyR} and {@code surelyNotR} are
 * safe to contradict with: they hold only if neither period is marked uncertain. {@code possiblyR} is "not NO".
 *
 * @param edtf      the date it was made of, as written
 * @param scope     whether something fills it or happened on some day of it
 * @param firstDay  the days between which it begins
 * @param lastDay   the days between which it ends
 * @param endsOpen  whether it went on when it was last checked
 * @param checked   the day on which somebody last checked that this is so
 * @param uncertain whether the date is marked {@code ?} or {@code %}
 */
public record Period(Edtf edtf, Scope scope, DayRange firstDay, DayRange lastDay, boolean endsOpen,
                     Optional<LocalDate> checked, boolean uncertain) {

    /** Some time, nobody knows when: every relation to it is MAYBE, but for those that no period has to any. */
    public static final Period UNKNOWN = within(Edtf.UNKNOWN);

    /**
     * Draws the bounds in to those that a period with {@code s <= e} can reach.
     *
     * @throws IllegalArgumentException if no period lies within the bounds
     */
    public Period {
        Objects.requireNonNull(edtf, "edtf");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(checked, "checked");
        if (firstDay.earliestDay() > lastDay.latestDay()) {
            throw new IllegalArgumentException("A period ends before it begins: " + firstDay + ", " + lastDay);
        }
        if (firstDay.latestDay() > lastDay.latestDay()) {
            firstDay = new DayRange(firstDay.earliestDay(), lastDay.latestDay());
        }
        if (lastDay.earliestDay() < firstDay.earliestDay()) {
            lastDay = new DayRange(firstDay.earliestDay(), lastDay.latestDay());
        }
    }

    /** Something on some day or days of a date: a meeting "in August 2014", a role told in passing. */
    public static Period within(Edtf edtf) {
        EdtfExpression expression = edtf.expression();
        DayRange days = new DayRange(expression.first().earliestDay(), expression.last().latestDay());
        return new Period(edtf, Scope.WITHIN, days, days, false, Optional.empty(), edtf.uncertain());
    }

    /** Something on some day or days from the first to the last, both inclusive. */
    public static Period within(LocalDate first, LocalDate last) {
        return within(Edtf.interval(Edtf.day(first), Edtf.day(last)));
    }

    /** Something on one day. */
    public static Period on(LocalDate day) {
        return within(Edtf.day(day));
    }

    /**
     * Something that fills a date.
     *
     * <p>A single date is filled from its first day to its last, exactly; {@code ~} lets both move by one unit. Of an
     * unspecified digit or a set in brackets, any one of the dates meant is filled. A period lasts from some day of its first
     * date to some day of its last, as in {@link #between}; an end that is open was never checked.
     */
    public static Period throughout(Edtf edtf) {
        EdtfExpression.Filling filling = edtf.expression().filling();
        boolean open = edtf.isInterval() && edtf.to().isOpen();
        return new Period(edtf, Scope.THROUGHOUT, filling.first(), filling.last(), open, Optional.empty(), edtf.uncertain());
    }

    /**
     * A tenure that was last checked on a day.
     *
     * @param from    some day of it, or of one of its dates if it is a set, is the first; {@link Edtf#OPEN} or
     *                {@link Edtf#UNKNOWN} if nobody knows
     * @param to      some day of it is the last likewise, not before any possible first; {@link Edtf#OPEN} if the tenure
     *                went on when it was checked, so that it ends on that day or later; {@link Edtf#UNKNOWN} if it ended at
     *                a time that nobody knows
     * @param checked when the record was last checked
     * @throws EdtfException if an end is a period itself or a set in braces, or if the tenure ends before it begins
     */
    public static Period between(Edtf from, Edtf to, LocalDate checked) {
        return between(from, to, Optional.of(checked));
    }

    /** As {@link #between(Edtf, Edtf, LocalDate)}; if never checked, an open end is as good as an unknown one. */
    public static Period between(Edtf from, Edtf to, Optional<LocalDate> checked) {
        Period period = throughout(Edtf.ends(from, to));
        DayRange lastDay = period.lastDay;
        if (period.endsOpen && checked.isPresent()) {
            lastDay = new DayRange(Math.max(checked.get().toEpochDay(), lastDay.earliestDay()), DayRange.NO_LATEST);
        }
        return new Period(period.edtf, Scope.THROUGHOUT, period.firstDay, lastDay, period.endsOpen, checked, period.uncertain);
    }

    /** The first day on which it may lie; empty if there is none. */
    public Optional<LocalDate> earliest() {
        return firstDay.earliest();
    }

    /** The last day on which it may lie; empty if there is none. */
    public Optional<LocalDate> latest() {
        return lastDay.latest();
    }

    /** Whether neither the first nor the last day is bounded in any way. */
    public boolean isUnknown() {
        return firstDay.isUnbounded() && lastDay.isUnbounded();
    }

    /** Whether nothing bounds its beginning from below: nobody knows when it began. */
    public boolean isBeginningUnknown() {
        return firstDay.earliest().isEmpty();
    }

    /** Whether nobody knows when it ended; false if it goes on. */
    public boolean isEndUnknown() {
        return lastDay.latest().isEmpty() && !endsOpen;
    }

    /** Whether it is told from when to when it lasted: an interval with two ends, neither of them open or unknown. */
    public boolean isClosed() {
        return scope == Scope.THROUGHOUT && edtf.isInterval() && !endsOpen && !isBeginningUnknown() && !isEndUnknown();
    }

    /** Whether this can only mean one single day. */
    public boolean isOneDay() {
        return firstDay.earliestDay() == lastDay.latestDay();
    }

    /** Whether both are single days, of the same day and month, in two years that follow each other: the year of one may be a slip. */
    public boolean isYearApart(Period other) {
        return isOneDay() && other.isOneDay() && earliest().isPresent() && other.earliest().isPresent()
                && Math.abs(earliest().get().getYear() - other.earliest().get().getYear()) == 1
                && MonthDay.from(earliest().get()).equals(MonthDay.from(other.earliest().get()));
    }

    /**
     * Whether it is told so closely that it lies within some days, the first and the last counted: a month, within 31.
     *
     * @param days how many, at least 1
     */
    public boolean isWithin(int days) {
        return earliest().isPresent() && latest().isPresent() && ChronoUnit.DAYS.between(earliest().get(), latest().get()) < days;
    }

    /**
     * How many full years at least lie between another period and the end of this one: somebody's age when something ended, if the other is
     * the birth. 0 if that is not known, or either date is marked {@code ?} or {@code %}.
     */
    public long atLeastYearsAfter(Period other) {
        return certainWith(other) ? years(other.latest(), lastDay.earliest()).orElse(0) : 0;
    }

    /**
     * How many full years at most lie between another period and the beginning of this one: somebody's age when something began, if the other
     * is the birth. {@link Long#MAX_VALUE} if that is not known, or either date is marked {@code ?} or {@code %}.
     */
    public long atMostYearsAfter(Period other) {
        return certainWith(other) ? years(other.earliest(), firstDay.latest()).orElse(Long.MAX_VALUE) : Long.MAX_VALUE;
    }

    /** How many full years at least it lasts; 0 if that is not known, or its date is marked {@code ?} or {@code %}. */
    public long atLeastYearsLong() {
        return uncertain ? 0 : years(firstDay.latest(), lastDay.earliest()).orElse(0);
    }

    private static OptionalLong years(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent() ? OptionalLong.of(ChronoUnit.YEARS.between(from.get(), to.get())) : OptionalLong.empty();
    }

    /**
     * The same period with the bounds of what is told to the day further out by some days: the tolerance for time zones and handovers. A month
     * or a year stays as it is, since it is told no more precisely anywhere else.
     *
     * @param days how many, 0 or more
     * @throws IllegalArgumentException if there are fewer
     */
    public Period widenDays(int days) {
        Period wide = widen(days);
        return new Period(edtf, scope, firstDay.isExact() ? wide.firstDay : firstDay, lastDay.isExact() ? wide.lastDay : lastDay, endsOpen, checked, uncertain);
    }

    /**
     * The same period with each of its four bounds further out by some days: the tolerance for time zones.
     *
     * @param days how many, 0 or more
     * @throws IllegalArgumentException if there are fewer
     */
    public Period widen(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A period cannot be widened by " + days + " days");
        }
        return new Period(edtf, scope, firstDay.widen(days), lastDay.widen(days), endsOpen, checked, uncertain);
    }

    /** Its beginning, as something that happened on one day. */
    public Period beginning() {
        return edge(firstDay, edtf.from());
    }

    /** Its end, as something that happened on one day; of an open end, a day not before the last check. */
    public Period end() {
        return edge(lastDay, edtf.to());
    }

    /** An edge with the date as written where that says just this, else with its bounds; bounds no text can hold are open. */
    private Period edge(DayRange days, Edtf written) {
        Period asWritten = within(written);
        if (asWritten.firstDay.equals(days)) {
            return asWritten;
        }
        Edtf from = days.earliest().filter(Edtf::canBeWritten).map(Edtf::day).orElse(Edtf.OPEN);
        Edtf to = days.latest().filter(Edtf::canBeWritten).map(Edtf::day).orElse(Edtf.OPEN);
        Edtf edge = from.isOpen() && to.isOpen() ? Edtf.UNKNOWN : Edtf.interval(from, to);
        return new Period(edge, Scope.WITHIN, days, days, false, Optional.empty(), written.uncertain());
    }

    /**
     * What somebody knew of this who knew all of the past and nothing of what was to come.
     *
     * <p>Something with an end on a later day, or perhaps on one, went on when last seen: on the day, or on the first on which
     * it may have ended.
     *
     * @param day the last day of that past
     * @return empty if it began later, or is only known to have begun in a time that was not over
     */
    public Optional<Period> asOf(LocalDate day) {
        long now = day.toEpochDay();
        boolean begun = firstDay.latest().isEmpty() ? firstDay.earliestDay() <= now : firstDay.latestDay() <= now;
        if (!begun) {
            return Optional.empty();
        }
        if (scope == Scope.WITHIN || lastDay.latestDay() <= now || lastDay.latest().isEmpty() && !endsOpen) {
            return Optional.of(this);
        }
        long seen = Math.min(Math.min(now, checked.map(LocalDate::toEpochDay).orElse(now)),
                endsOpen || lastDay.earliest().isEmpty() ? now : lastDay.earliestDay());
        Edtf from = firstDay.isExact() ? Edtf.day(firstDay.earliest().orElseThrow()) : edtf.isInterval() ? edtf.from() : beginning().edtf();
        return Optional.of(new Period(Edtf.ends(from.isInterval() ? Edtf.UNKNOWN : from, Edtf.OPEN), scope, firstDay,
                new DayRange(Math.max(seen, firstDay.earliestDay()), DayRange.NO_LATEST), true, Optional.of(LocalDate.ofEpochDay(seen)), uncertain));
    }

    /**
     * Whether this record ends before another period: it has an open end, and the other lies wholly after the day on which
     * this was last checked, so that this says nothing about it. False if it was never checked.
     */
    public boolean wasCheckedBefore(Period other) {
        return endsOpen && checked.isPresent() && other.firstDay.earliestDay() > checked.get().toEpochDay();
    }

    /**
     * Whether they share time: each begins before the other ends. Touching in one day is no overlap, so a
     * single day overlaps only what it lies strictly inside.
     */
    public Answer overlaps(Period other) {
        return answer(
                firstDay.latestDay() < other.lastDay.earliestDay()
                        && other.firstDay.latestDay() < lastDay.earliestDay(),
                firstDay.earliestDay() < other.lastDay.latestDay()
                        && other.firstDay.earliestDay() < lastDay.latestDay(),
                other);
    }

    /** {@link #overlaps} is YES, and neither is marked uncertain. */
    public boolean surelyOverlaps(Period other) {
        return overlaps(other) == Answer.YES && certainWith(other);
    }

    /** {@link #overlaps} is NO. */
    public boolean surelyNotOverlaps(Period other) {
        return overlaps(other) == Answer.NO;
    }

    /** {@link #overlaps} is YES or MAYBE. */
    public boolean possiblyOverlaps(Period other) {
        return overlaps(other) != Answer.NO;
    }

    /** Whether every day of the other is a day of this. */
    public Answer covers(Period other) {
        return answer(
                firstDay.latestDay() <= other.firstDay.earliestDay()
                        && other.lastDay.latestDay() <= lastDay.earliestDay(),
                firstDay.earliestDay() <= other.firstDay.latestDay()
                        && other.lastDay.earliestDay() <= lastDay.latestDay(),
                other);
    }

    /** {@link #covers} is YES, and neither is marked uncertain. */
    public boolean surelyCovers(Period other) {
        return covers(other) == Answer.YES && certainWith(other);
    }

    /** {@link #covers} is NO. */
    public boolean surelyNotCovers(Period other) {
        return covers(other) == Answer.NO;
    }

    /** {@link #covers} is YES or MAYBE. */
    public boolean possiblyCovers(Period other) {
        return covers(other) != Answer.NO;
    }

    /** Whether the other lies strictly inside this: after its first day and before its last. */
    public Answer encloses(Period other) {
        return answer(
                firstDay.latestDay() < other.firstDay.earliestDay()
                        && other.lastDay.latestDay() < lastDay.earliestDay(),
                firstDay.earliestDay() < other.firstDay.latestDay() && other.lastDay.earliestDay() < lastDay.latestDay()
                        // and there is a day between the ends of this
                        && firstDay.earliestDay() + 1 < lastDay.latestDay(),
                other);
    }

    /** {@link #encloses} is YES, and neither is marked uncertain. */
    public boolean surelyEncloses(Period other) {
        return encloses(other) == Answer.YES && certainWith(other);
    }

    /** {@link #encloses} is NO. */
    public boolean surelyNotEncloses(Period other) {
        return encloses(other) == Answer.NO;
    }

    /** {@link #encloses} is YES or MAYBE. */
    public boolean possiblyEncloses(Period other) {
        return encloses(other) != Answer.NO;
    }

    /** Whether they share a day. */
    public Answer intersects(Period other) {
        return answer(
                firstDay.latestDay() <= other.lastDay.earliestDay()
                        && other.firstDay.latestDay() <= lastDay.earliestDay(),
                firstDay.earliestDay() <= other.lastDay.latestDay()
                        && other.firstDay.earliestDay() <= lastDay.latestDay(),
                other);
    }

    /** {@link #intersects} is YES, and neither is marked uncertain. */
    public boolean surelyIntersects(Period other) {
        return intersects(other) == Answer.YES && certainWith(other);
    }

    /** {@link #intersects} is NO. */
    public boolean surelyNotIntersects(Period other) {
        return intersects(other) == Answer.NO;
    }

    /** {@link #intersects} is YES or MAYBE. */
    public boolean possiblyIntersects(Period other) {
        return intersects(other) != Answer.NO;
    }

    /** Whether this ends on a day before the other begins. */
    public Answer before(Period other) {
        return answer(
                lastDay.latestDay() < other.firstDay.earliestDay(),
                lastDay.earliestDay() < other.firstDay.latestDay(),
                other);
    }

    /** {@link #before} is YES, and neither is marked uncertain. */
    public boolean surelyBefore(Period other) {
        return before(other) == Answer.YES && certainWith(other);
    }

    /** {@link #before} is NO. */
    public boolean surelyNotBefore(Period other) {
        return before(other) == Answer.NO;
    }

    /** {@link #before} is YES or MAYBE. */
    public boolean possiblyBefore(Period other) {
        return before(other) != Answer.NO;
    }

    /** Whether this begins on a day after the other ends. */
    public Answer after(Period other) {
        return other.before(this);
    }

    /** {@link #after} is YES, and neither is marked uncertain. */
    public boolean surelyAfter(Period other) {
        return after(other) == Answer.YES && certainWith(other);
    }

    /** {@link #after} is NO. */
    public boolean surelyNotAfter(Period other) {
        return after(other) == Answer.NO;
    }

    /** {@link #after} is YES or MAYBE. */
    public boolean possiblyAfter(Period other) {
        return after(other) != Answer.NO;
    }

    /** Whether the other begins on the last day of this or on the day after: a handover from this to the other. */
    public Answer meets(Period other) {
        return answer(
                other.firstDay.earliestDay() >= lastDay.latestDay()
                        && other.firstDay.latestDay() <= lastDay.earliestDay() + 1,
                other.firstDay.earliestDay() <= lastDay.latestDay() + 1
                        && other.firstDay.latestDay() >= lastDay.earliestDay(),
                other);
    }

    /** {@link #meets} is YES, and neither is marked uncertain. */
    public boolean surelyMeets(Period other) {
        return meets(other) == Answer.YES && certainWith(other);
    }

    /** {@link #meets} is NO. */
    public boolean surelyNotMeets(Period other) {
        return meets(other) == Answer.NO;
    }

    /** {@link #meets} is YES or MAYBE. */
    public boolean possiblyMeets(Period other) {
        return meets(other) != Answer.NO;
    }

    /** Whether both begin on the same day and end on the same day. */
    public Answer same(Period other) {
        return answer(
                firstDay.isExact() && lastDay.isExact()
                        && firstDay.equals(other.firstDay) && lastDay.equals(other.lastDay),
                firstDay.earliestDay() <= other.firstDay.latestDay() && other.firstDay.earliestDay() <= firstDay.latestDay()
                        && lastDay.earliestDay() <= other.lastDay.latestDay()
                        && other.lastDay.earliestDay() <= lastDay.latestDay(),
                other);
    }

    /** {@link #same} is YES, and neither is marked uncertain. */
    public boolean surelySame(Period other) {
        return same(other) == Answer.YES && certainWith(other);
    }

    /** {@link #same} is NO. */
    public boolean surelyNotSame(Period other) {
        return same(other) == Answer.NO;
    }

    /** {@link #same} is YES or MAYBE. */
    public boolean possiblySame(Period other) {
        return same(other) != Answer.NO;
    }

    private Answer answer(boolean always, boolean ever, Period other) {
        if (always) {
            return Answer.YES;
        }
        return ever || uncertain || other.uncertain ? Answer.MAYBE : Answer.NO;
    }

    private boolean certainWith(Period other) {
        return !uncertain && !other.uncertain;
    }

    /**
     * The period in plain English, to follow a verb: "on 3 January 2020", "in August 2014", "between 21 and 31 August
     * 2014", "from 6 May 2017 to 31 July 2024", "since 3 January 2020", "until 2012", "about 1997", "at an unknown time".
     */
    public String inWords() {
        return scope == Scope.WITHIN ? EdtfWords.within(edtf.expression()) : EdtfWords.throughout(edtf.expression());
    }

    /** The period for developers: scope, date, bounds and check; {@link #inWords()} is for readers. */
    @Override
    public String toString() {
        return scope.name().toLowerCase(Locale.ROOT) + " " + edtf + " [" + firstDay + ", " + lastDay + "]"
                + checked.map(day -> " checked " + day).orElse("");
    }
}
