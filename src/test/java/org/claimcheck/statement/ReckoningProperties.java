package org.claimcheck.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** The arithmetic of what is told beside a claim, against arithmetic by other ways. */
class ReckoningProperties {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");

    @Property
    void a_figure_that_became_so_many_times_what_it_was_is_right(@ForAll @IntRange(min = 1, max = 100_000) int was, @ForAll @IntRange(min = 2, max = 10) int times) {
        Change change = change(count(was), count((long) was * times), of(times, "times"), true);

        assertThat(change.fits(TENTH)).isTrue();
        assertThat(change.right().value()).isEqualByComparingTo(BigDecimal.valueOf(times));
    }

    @Property
    void half_as_much_again_is_no_doubling(@ForAll @IntRange(min = 2, max = 100_000) int half) {
        assertThat(change(count(2L * half), count(3L * half), of(2, "times"), true).fits(TENTH)).isFalse();
    }

    @Property
    void a_change_the_other_way_is_never_right(@ForAll @IntRange(min = 100, max = 900) int was, @ForAll @IntRange(min = 5, max = 90) int percent) {
        BigDecimal became = BigDecimal.valueOf(was).multiply(BigDecimal.valueOf(100 - percent)).movePointLeft(2);
        Quantity to = new Quantity(became, "EUR", "", Bound.EXACT);

        assertThat(change(of(was, "EUR"), to, of(percent, "percent"), false).fits(TENTH)).isTrue();
        assertThat(change(of(was, "EUR"), to, of(percent, "percent"), true).fits(TENTH)).isFalse();
    }

    @Property
    void a_difference_of_percentages_is_one_of_points(@ForAll @IntRange(min = 10, max = 45) int was, @ForAll @IntRange(min = 2, max = 9) int points) {
        Change inPoints = change(of(was, "percent"), of(was + points, "percent"), of(points, "point"), true);
        Change inPercent = change(of(was, "percent"), of(was + points, "percent"), of(points, "percent"), true);

        assertThat(inPoints.fits(TENTH)).isTrue();
        assertThat(inPoints.isPointsForPercent()).isFalse();
        assertThat(inPercent.isPercentForPoints()).isTrue();
    }

    @Property
    void more_than_a_multiple_is_right_from_there_on(@ForAll @IntRange(min = 1, max = 999) int was, @ForAll @IntRange(min = 1, max = 3000) int became) {
        Change change = change(count(was), count(became), new Quantity(BigDecimal.valueOf(2), "times", "", Bound.AT_LEAST), true);

        assertThat(change.fits(TENTH)).isEqualTo(became >= 2 * was);
    }

    @Property
    void a_conversion_is_right_however_it_is_rounded_and_wrong_a_fifth_away(@ForAll @IntRange(min = 20, max = 5000) int kilometres) {
        BigDecimal miles = BigDecimal.valueOf(kilometres).multiply(new BigDecimal("0.621371"));
        Quantity right = new Quantity(miles, "mile", "", Bound.EXACT);
        Quantity exact = of(kilometres, "kilometre");

        for (int digits = 2; digits < 5; digits++) {
            assertThat(new Conversion(exact, rounded(miles, digits), right).fits(TWENTIETH)).isTrue();
        }
        assertThat(new Conversion(exact, rounded(miles.multiply(new BigDecimal("1.2")), 4), right).fits(TWENTIETH)).isFalse();
        assertThat(new Conversion(exact, rounded(miles.multiply(new BigDecimal("0.8")), 4), right).fits(TWENTIETH)).isFalse();
    }

    @Property
    void parts_fit_exactly_where_they_add_up_or_may_have_others_beside_them(@ForAll @Size(min = 2, max = 6) List<@IntRange(min = 1, max = 500) Integer> parts,
                                                                            @ForAll @IntRange(min = -20, max = 20) int off, @ForAll boolean complete) {
        long sum = parts.stream().mapToLong(Integer::longValue).sum();
        List<Quantity> told = new ArrayList<>();
        parts.forEach(part -> told.add(count(part)));
        Total total = new Total(count(sum + off), told, complete);

        assertThat(total.isFitting()).isEqualTo(off == 0 || off > 0 && !complete);
        told.forEach(part -> assertThat(total.instead(part)).isEqualByComparingTo(part.value().add(BigDecimal.valueOf(off))));
    }

    @Property
    void the_true_length_in_days_is_always_possible(@ForAll @IntRange(min = 0, max = 20_000) int days, @ForAll @IntRange(min = 2, max = 3000) int length) {
        LocalDate first = LocalDate.of(1960, 1, 1).plusDays(days);
        Period begin = Period.within(Edtf.day(first));
        Period end = Period.within(Edtf.day(first.plusDays(length)));
        LengthTolerance tolerance = new LengthTolerance("day", 1, 1);
        long shortest = Lengths.shortest(begin, end);
        long longest = Lengths.longest(begin, end);

        assertThat(Lengths.possible(of(length, "day"), shortest, longest, tolerance)).isTrue();
        assertThat(Lengths.possible(of(length + 3, "day"), shortest, longest, tolerance)).isFalse();
        assertThat(Lengths.possible(of(length * 2L + 5, "day"), shortest, longest, tolerance)).isFalse();
    }

    private static Change change(Quantity from, Quantity to, Quantity by, boolean rising) {
        return new Change(from, to, by, rising);
    }

    private static Quantity count(long number) {
        return of(number, "");
    }

    private static Quantity of(long number, String unit) {
        return new Quantity(BigDecimal.valueOf(number), unit, "", Bound.EXACT);
    }

    private static Quantity rounded(BigDecimal number, int digits) {
        return new Quantity(number.round(new java.math.MathContext(digits)), "mile", "", Bound.EXACT);
    }
}
