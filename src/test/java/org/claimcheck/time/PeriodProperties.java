package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Every relation against enumeration of the days that the two periods may mean. */
class PeriodProperties {

    /** Bounds are drawn from a few days; beyond them lie enough days to stand for all others. */
    private static final int FIRST = 0;
    private static final int LAST = 5;
    private static final int BEYOND = 4;

    /** A period of whole days, both ends inclusive. */
    private record Crisp(long s, long e) {
    }

    private enum Relation {
        OVERLAPS((a, b) -> a.s < b.e && b.s < a.e, Period::overlaps,
                Period::surelyOverlaps, Period::surelyNotOverlaps, Period::possiblyOverlaps),
        COVERS((a, b) -> a.s <= b.s && b.e <= a.e, Period::covers,
                Period::surelyCovers, Period::surelyNotCovers, Period::possiblyCovers),
        ENCLOSES((a, b) -> a.s < b.s && b.e < a.e, Period::encloses,
                Period::surelyEncloses, Period::surelyNotEncloses, Period::possiblyEncloses),
        INTERSECTS((a, b) -> a.s <= b.e && b.s <= a.e, Period::intersects,
                Period::surelyIntersects, Period::surelyNotIntersects, Period::possiblyIntersects),
        BEFORE((a, b) -> a.e < b.s, Period::before,
                Period::surelyBefore, Period::surelyNotBefore, Period::possiblyBefore),
        AFTER((a, b) -> b.e < a.s, Period::after,
                Period::surelyAfter, Period::surelyNotAfter, Period::possiblyAfter),
        MEETS((a, b) -> a.e == b.s || a.e + 1 == b.s, Period::meets,
                Period::surelyMeets, Period::surelyNotMeets, Period::possiblyMeets),
        SAME((a, b) -> a.s == b.s && a.e == b.e, Period::same,
                Period::surelySame, Period::surelyNotSame, Period::possiblySame);

        private final BiPredicate<Crisp, Crisp> crisp;
        private final BiFunction<Period, Period, Answer> answer;
        private final BiPredicate<Period, Period> surely;
        private final BiPredicate<Period, Period> surelyNot;
        private final BiPredicate<Period, Period> possibly;

        Relation(BiPredicate<Crisp, Crisp> crisp, BiFunction<Period, Period, Answer> answer,
                 BiPredicate<Period, Period> surely, BiPredicate<Period, Period> surelyNot,
                 BiPredicate<Period, Period> possibly) {
            this.crisp = crisp;
            this.answer = answer;
            this.surely = surely;
            this.surelyNot = surelyNot;
            this.possibly = possibly;
        }

        Answer byEnumeration(Period a, Period b) {
            boolean always = true;
            boolean ever = false;
            List<Crisp> others = meant(b);
            for (Crisp one : meant(a)) {
                for (Crisp other : others) {
                    boolean holds = crisp.test(one, other);
                    always &= holds;
                    ever |= holds;
                }
            }
            if (always) {
                return Answer.YES;
            }
            return ever || a.uncertain() || b.uncertain() ? Answer.MAYBE : Answer.NO;
        }
    }

    @Property(tries = 20_000)
    void every_relation_agrees_with_enumeration(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        for (Relation relation : Relation.values()) {
            assertThat(relation.answer.apply(a, b)).as("%s %s %s", a, relation, b).isEqualTo(relation.byEnumeration(a, b));
        }
    }

    @Property(tries = 5000)
    void boolean_forms_say_what_the_answers_say(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        boolean certain = !a.uncertain() && !b.uncertain();
        for (Relation relation : Relation.values()) {
            Answer answer = relation.answer.apply(a, b);
            assertThat(relation.surely.test(a, b)).isEqualTo(answer == Answer.YES && certain);
            assertThat(relation.surelyNot.test(a, b)).isEqualTo(answer == Answer.NO);
            assertThat(relation.surelyNot.test(a, b) && !certain).isFalse();
            assertThat(relation.possibly.test(a, b)).isEqualTo(answer != Answer.NO);
        }
    }

    @Property(tries = 5000)
    void drawing_bounds_in_loses_no_meant_period(@ForAll("bounds") long[] bounds) {
        DayRange firstDay = new DayRange(bounds[0], bounds[1]);
        DayRange lastDay = new DayRange(bounds[2], bounds[3]);

        Period period = period(firstDay, lastDay, false);

        assertThat(meant(period)).isEqualTo(meant(firstDay, lastDay));
    }

    @Property(tries = 5000)
    void relations_without_a_direction_are_symmetric(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.intersects(b)).isEqualTo(b.intersects(a));
        assertThat(a.same(b)).isEqualTo(b.same(a));
    }

    @Property(tries = 5000)
    void before_is_the_inverse_of_after(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.before(b)).isEqualTo(b.after(a));
    }

    @Property(tries = 5000)
    void stronger_relations_imply_weaker_ones(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.surelyEncloses(b) && !a.surelyCovers(b)).isFalse();
        assertThat(a.surelyCovers(b) && !a.surelyIntersects(b)).isFalse();
        assertThat(a.surelyOverlaps(b) && !a.surelyIntersects(b)).isFalse();
        assertThat(a.surelyBefore(b)).isEqualTo(b.surelyAfter(a));
        assertThat(a.surelyBefore(b) && !a.surelyNotIntersects(b)).isFalse();
        assertThat(a.surelySame(b) && !a.surelyCovers(b)).isFalse();
    }

    @Property(tries = 5000)
    void before_is_transitive(@ForAll("periods") Period a, @ForAll("periods") Period b, @ForAll("periods") Period c) {
        assertThat(a.surelyBefore(b) && b.surelyBefore(c) && !a.surelyBefore(c)).isFalse();
    }

    @Property
    void an_exact_period_is_the_same_as_itself(@ForAll("exact") Period period) {
        assertThat(period.same(period)).isEqualTo(Answer.YES);
        assertThat(period.covers(period)).isEqualTo(Answer.YES);
        assertThat(period.intersects(period)).isEqualTo(Answer.YES);
        assertThat(period.encloses(period)).isEqualTo(Answer.NO);
    }

    @Property(tries = 3000)
    void widening_never_makes_an_answer_more_certain(
            @ForAll("periods") Period a, @ForAll("periods") Period b, @ForAll("fewDays") int days) {
        for (Relation relation : Relation.values()) {
            Answer widened = relation.answer.apply(a.widen(days), b);
            assertThat(widened).isIn(relation.answer.apply(a, b), Answer.MAYBE);
        }
        assertThat(meant(a.widen(days))).containsAll(meant(a));
    }

    @Property(tries = 3000)
    void a_finer_date_keeps_every_certain_answer(
            @ForAll("months") Edtf month, @ForAll("dayOfMonth") int day, @ForAll("dates") Edtf other) {
        Edtf finer = Edtf.day(month.first().earliest().orElseThrow().withDayOfMonth(day));
        Period coarse = Period.within(month);
        Period fine = Period.within(finer);
        Period against = Period.within(other);
        for (Relation relation : Relation.values()) {
            Answer certain = relation.answer.apply(coarse, against);
            if (certain != Answer.MAYBE) {
                assertThat(relation.answer.apply(fine, against)).as("%s", relation).isEqualTo(certain);
            }
        }
        assertThat(coarse.possiblyIntersects(fine)).isTrue();
        assertThat(coarse.possiblySame(fine)).isTrue();
    }

    @Property(tries = 3000)
    void edges_are_where_the_period_begins_and_ends(@ForAll("datedEnds") Edtf from, @ForAll("datedEnds") Edtf to) {
        boolean inOrder = from.first().earliestDay() <= to.last().latestDay();
        Period tenure = Period.between(inOrder ? from : to, inOrder ? to : from, Optional.empty());

        assertThat(tenure.beginning().firstDay()).isEqualTo(tenure.firstDay());
        assertThat(tenure.end().lastDay()).isEqualTo(tenure.lastDay());
        assertThat(Period.within(tenure.beginning().edtf()).firstDay()).isEqualTo(tenure.firstDay());
        assertThat(Period.within(tenure.end().edtf()).firstDay()).isEqualTo(tenure.lastDay());
        assertThat(tenure.possiblyCovers(tenure.beginning())).isTrue();
        assertThat(tenure.possiblyCovers(tenure.end())).isTrue();
    }

    @Property(tries = 3000)
    void whatever_is_certain_from_one_of_several_days_is_certain_from_each(
            @ForAll("nearDays") List<Long> from, @ForAll("nearDays") List<Long> to, @ForAll("periods") Period other) {
        Assume.that(Collections.min(from) <= Collections.max(to));
        Period tenure = Period.between(oneOf(from), oneOf(to), Optional.empty());
        for (long s : from) {
            for (long e : to) {
                if (s <= e) {
                    Period exact = Period.between(day(s), day(e), Optional.empty());
                    for (Relation relation : Relation.values()) {
                        assertThat(relation.answer.apply(tenure, other)).as("%s %s %s", tenure, relation, other)
                                .isIn(relation.answer.apply(exact, other), Answer.MAYBE);
                    }
                }
            }
        }
    }

    private static Edtf day(long day) {
        return Edtf.day(LocalDate.ofEpochDay(day));
    }

    private static Edtf oneOf(List<Long> days) {
        return Edtf.parse(days.stream().map(day -> day(day).text()).collect(Collectors.joining(",", "[", "]")));
    }

    private static List<Crisp> meant(Period period) {
        return meant(period.firstDay(), period.lastDay());
    }

    private static List<Crisp> meant(DayRange firstDay, DayRange lastDay) {
        List<Crisp> all = new ArrayList<>();
        for (long s = near(firstDay.earliestDay()); s <= near(firstDay.latestDay()); s++) {
            for (long e = Math.max(s, near(lastDay.earliestDay())); e <= near(lastDay.latestDay()); e++) {
                all.add(new Crisp(s, e));
            }
        }
        return all;
    }

    private static long near(long day) {
        return Math.max(FIRST - BEYOND, Math.min(LAST + BEYOND, day));
    }

    private static Period period(DayRange firstDay, DayRange lastDay, boolean uncertain) {
        return new Period(Edtf.UNKNOWN, Scope.WITHIN, firstDay, lastDay, false, Optional.empty(), uncertain);
    }

    /** The four bounds of some period: earliest and latest first day, earliest and latest last day. */
    @Provide
    Arbitrary<long[]> bounds() {
        Arbitrary<Long> low = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(FIRST, LAST)),
                Tuple.of(1, Arbitraries.just(DayRange.NO_EARLIEST)));
        Arbitrary<Long> high = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(FIRST, LAST)),
                Tuple.of(1, Arbitraries.just(DayRange.NO_LATEST)));
        return Combinators.combine(low, high, low, high).as((a, b, c, d) -> new long[] {a, b, c, d})
                .filter(b -> b[0] <= b[1] && b[2] <= b[3] && b[0] <= b[3]);
    }

    @Provide
    Arbitrary<Period> periods() {
        Arbitrary<Period> bounded = Combinators.combine(bounds(), Arbitraries.of(true, false, false, false))
                .as((b, uncertain) -> period(new DayRange(b[0], b[1]), new DayRange(b[2], b[3]), uncertain));
        Arbitrary<Period> betweenSets = Combinators.combine(nearDays(), nearDays())
                .filter((from, to) -> Collections.min(from) <= Collections.max(to))
                .as((from, to) -> Period.between(oneOf(from), oneOf(to), Optional.empty()));
        return Arbitraries.frequencyOf(Tuple.of(4, bounded), Tuple.of(1, betweenSets));
    }

    @Provide
    Arbitrary<List<Long>> nearDays() {
        return Arbitraries.longs().between(FIRST, LAST).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Period> exact() {
        Arbitrary<Long> day = Arbitraries.longs().between(FIRST, LAST);
        return Combinators.combine(day, day).as((a, b) -> period(
                new DayRange(Math.min(a, b), Math.min(a, b)), new DayRange(Math.max(a, b), Math.max(a, b)), false));
    }

    @Provide
    Arbitrary<Integer> fewDays() {
        return Arbitraries.integers().between(0, 2);
    }

    @Provide
    Arbitrary<Integer> dayOfMonth() {
        return Arbitraries.integers().between(1, 28);
    }

    @Provide
    Arbitrary<Edtf> months() {
        return Arbitraries.longs().between(16_000, 17_000)
                .map(day -> Edtf.month(YearMonth.from(LocalDate.ofEpochDay(day))));
    }

    @Provide
    Arbitrary<Edtf> dates() {
        return writable(EdtfArbitraries.dates());
    }

    @Provide
    Arbitrary<Edtf> datedEnds() {
        return writable(EdtfArbitraries.datedEnds());
    }

    /** Widened by a year, the last years that can be written cannot be written any more. */
    private static Arbitrary<Edtf> writable(Arbitrary<String> texts) {
        return texts.filter(text -> !text.contains("99999999")).map(Edtf::parse);
    }
}
