package org.claimcheck.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimcheck.time.Period;

/** Lengths between two periods against an enumeration of their days. */
class SpanProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);

    @Property
    void a_length_lies_between_the_nearest_and_the_farthest_days(@ForAll @IntRange(min = 0, max = 60) int begin, @ForAll @IntRange(min = 0, max = 9) int beginDays,
            @ForAll @IntRange(min = 0, max = 60) int gap, @ForAll @IntRange(min = 0, max = 9) int endDays) {
        int end = begin + beginDays + gap;
        Span span = new Span(days(1), within(begin, beginDays), within(end, endDays));
        long shortest = Long.MAX_VALUE;
        long longest = 0;
        for (int b = begin; b <= begin + beginDays; b++) {
            for (int e = end; e <= end + endDays; e++) {
                shortest = Math.min(shortest, Math.max(0, e - b));
                longest = Math.max(longest, e - b);
            }
        }
        assertThat(span.shortestDays()).isEqualTo(shortest);
        assertThat(span.longestDays()).isEqualTo(longest + 1);
    }

    @Property
    void a_count_of_days_fits_just_where_some_pair_of_days_is_so_far_apart(@ForAll @IntRange(min = 0, max = 40) int gap,
            @ForAll @IntRange(min = 0, max = 60) int told, @ForAll @IntRange(min = 0, max = 5) int less, @ForAll @IntRange(min = 0, max = 5) int more) {
        Span span = new Span(days(told), within(0, 0), within(gap, 0));
        boolean possible = told - less <= gap + 1 && told + more >= gap;
        assertThat(span.fits(new LengthTolerance("day", less, more))).isEqualTo(possible);
    }

    @Property
    void a_wider_tolerance_never_turns_a_fitting_length_down(@ForAll @IntRange(min = 0, max = 2000) int gap, @ForAll @IntRange(min = 1, max = 6) int years,
            @ForAll @IntRange(min = 0, max = 200) int less, @ForAll @IntRange(min = 0, max = 300) int more) {
        Span span = new Span(new Quantity(BigDecimal.valueOf(years), "year", "", Bound.EXACT), within(0, 0), within(gap, 0));
        boolean narrow = span.fits(new LengthTolerance("year", less, more));
        assertThat(!narrow || span.fits(new LengthTolerance("year", less + 10, more + 10))).isTrue();
    }

    @Property
    void a_sequence_of_two_days_is_possible_in_one_order_only(@ForAll @IntRange(min = 1, max = 400) int gap) {
        Period early = within(0, 0);
        Period late = within(gap, 0);
        Sequence before = new Sequence(true, "death", Entity.NONE, Entity.NONE, days(0));
        Sequence after = new Sequence(false, "death", Entity.NONE, Entity.NONE, days(0));
        LengthTolerance tolerance = new LengthTolerance("day", 1, 1);
        assertThat(before.possible(early, late, tolerance)).isTrue();
        assertThat(before.possible(late, early, tolerance)).isFalse();
        assertThat(after.possible(late, early, tolerance)).isTrue();
        assertThat(after.possible(early, late, tolerance)).isFalse();
    }

    private static Quantity days(int number) {
        return new Quantity(BigDecimal.valueOf(number), "day", "", Bound.EXACT);
    }

    private static Period within(int from, int days) {
        return Period.within(FIRST.plusDays(from), FIRST.plusDays((long) from + days));
    }
}
