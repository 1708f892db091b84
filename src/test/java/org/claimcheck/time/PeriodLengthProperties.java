package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** How many years lie between periods and how long they last, against the days that they may mean; what is known of their ends. */
class PeriodLengthProperties {

    private static final LocalDate FIRST = LocalDate.of(1960, 1, 1);

    @Property
    void years_after_lie_between_the_nearest_and_the_farthest_days(@ForAll("spans") Period birth, @ForAll("spans") Period event,
            @ForAll @IntRange(min = 0, max = 400) int b, @ForAll @IntRange(min = 0, max = 400) int e) {
        long years = ChronoUnit.YEARS.between(some(birth, b), some(event, e));

        assertThat(event.atLeastYearsAfter(birth)).isLessThanOrEqualTo(years)
                .isEqualTo(ChronoUnit.YEARS.between(birth.latest().orElseThrow(), event.earliest().orElseThrow()));
        assertThat(event.atMostYearsAfter(birth)).isGreaterThanOrEqualTo(years)
                .isEqualTo(ChronoUnit.YEARS.between(birth.earliest().orElseThrow(), event.latest().orElseThrow()));
    }

    @Property
    void nobody_counts_years_from_what_is_doubted_or_open(@ForAll("years") String year, @ForAll("marks") String mark) {
        Period sure = Period.within(Edtf.parse("1950"));
        Period doubted = Period.within(Edtf.parse(year + mark));

        assertThat(doubted.atLeastYearsAfter(sure)).isZero();
        assertThat(doubted.atMostYearsAfter(sure)).isEqualTo(Long.MAX_VALUE);
        assertThat(sure.atLeastYearsAfter(doubted)).isZero();
        assertThat(Period.throughout(Edtf.parse(year + mark + "/2020")).atLeastYearsLong()).isZero();
        assertThat(Period.within(Edtf.parse("../" + year)).atLeastYearsAfter(sure)).isZero();
        assertThat(Period.within(Edtf.parse(year + "/..")).atMostYearsAfter(sure)).isEqualTo(Long.MAX_VALUE);
    }

    @Property
    void a_tenure_lasts_at_least_from_its_latest_beginning_to_its_earliest_end(@ForAll @IntRange(min = 1900, max = 1950) int from,
            @ForAll @IntRange(min = 0, max = 60) int years) {
        Period byYear = Period.throughout(Edtf.parse(from + "/" + (from + years)));
        Period byDay = Period.throughout(Edtf.parse(from + "-03-01/" + (from + years) + "-03-01"));

        assertThat(byDay.atLeastYearsLong()).isEqualTo(years);
        assertThat(byYear.atLeastYearsLong()).isEqualTo(Math.max(0, years - 1));
        assertThat(Period.throughout(Edtf.parse(from + "/..")).atLeastYearsLong()).isLessThanOrEqualTo(0);
    }

    @Property
    void a_tolerance_of_days_moves_what_is_told_to_the_day_alone(@ForAll @IntRange(min = 0, max = 9) int days, @ForAll @IntRange(min = 0, max = 9000) int at) {
        LocalDate day = FIRST.plusDays(at);
        Period exact = Period.on(day);
        Period month = Period.within(Edtf.month(YearMonth.from(day)));
        Period tenure = Period.between(Edtf.day(day), Edtf.parse("2020-05"), Optional.empty());

        assertThat(exact.widenDays(days)).isEqualTo(exact.widen(days));
        assertThat(exact.widenDays(days).earliest()).contains(day.minusDays(days));
        assertThat(exact.widenDays(days).latest()).contains(day.plusDays(days));
        assertThat(month.widenDays(days)).isEqualTo(month);
        assertThat(tenure.widenDays(days).firstDay()).isEqualTo(tenure.widen(days).firstDay());
        assertThat(tenure.widenDays(days).lastDay()).isEqualTo(tenure.lastDay());
        assertThat(tenure.widenDays(0)).isEqualTo(tenure);
    }

    @Example
    void no_period_is_widened_by_fewer_days_than_none() {
        assertThatThrownBy(() -> Period.on(FIRST).widenDays(-1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("-1");
    }

    @Property
    void only_an_interval_with_two_told_ends_is_closed(@ForAll("ends") Edtf from, @ForAll("ends") Edtf to) {
        Period tenure = Period.between(from, to, Optional.empty());
        boolean told = !from.isOpen() && !from.isUnknown() && !to.isOpen() && !to.isUnknown();

        assertThat(tenure.isClosed()).isEqualTo(told);
        assertThat(tenure.isEndUnknown()).isEqualTo(to.isUnknown() && !to.isOpen());
        assertThat(tenure.isClosed() && (tenure.isEndUnknown() || tenure.isBeginningUnknown())).isFalse();
        assertThat(Period.within(tenure.edtf()).isClosed()).as("some time within it").isFalse();
    }

    private static LocalDate some(Period period, int offset) {
        LocalDate first = period.earliest().orElseThrow();
        long days = ChronoUnit.DAYS.between(first, period.latest().orElseThrow()) + 1;
        return first.plusDays(offset % days);
    }

    /** Days, months and years, none of them doubted. */
    @Provide
    Arbitrary<Period> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, 20_000), Arbitraries.of("day", "month", "year")).as((at, unit) -> {
            LocalDate day = FIRST.plusDays(at);
            return Period.within(Edtf.parse(unit.equals("day") ? day.toString() : unit.equals("month") ? day.toString().substring(0, 7) : day.toString().substring(0, 4)));
        });
    }

    @Provide
    Arbitrary<String> years() {
        return Arbitraries.integers().between(1951, 2019).map(String::valueOf);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("?", "%");
    }

    @Provide
    Arbitrary<Edtf> ends() {
        return Arbitraries.oneOf(Arbitraries.just(Edtf.OPEN), Arbitraries.just(Edtf.UNKNOWN),
                Arbitraries.of("2001", "2001-05", "2001-05-06").map(Edtf::parse));
    }
}
