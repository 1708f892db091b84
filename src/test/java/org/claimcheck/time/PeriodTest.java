package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final LocalDate CHECKED = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"2014-08-26", "2014-08", "2014-22", "2014-08-2X", "2014~", "201X", "2014-08-21/2014-08-31"})
    void a_coarse_date_never_conflicts_with_a_finer_one_inside_it(String coarse) {
        Period known = on("2014-08-26");
        Period claimed = within(coarse);

        assertThat(known.surelyNotIntersects(claimed)).isFalse();
        assertThat(known.surelyNotSame(claimed)).isFalse();
        assertThat(claimed.surelyNotCovers(known)).isFalse();
    }

    @Test
    void the_same_day_of_a_neighbouring_year_is_a_year_apart() {
        assertThat(on("2011-06-24").isYearApart(on("2010-06-24"))).isTrue();
        assertThat(on("2010-06-24").isYearApart(on("2011-06-24"))).isTrue();
        assertThat(on("2012-06-24").isYearApart(on("2010-06-24"))).isFalse();
        assertThat(on("2011-06-25").isYearApart(on("2010-06-24"))).isFalse();
        assertThat(tenure("2011-06-24", "2012-06-24").isYearApart(on("2010-06-24"))).isFalse();
    }

    @Test
    void touching_days_are_no_overlap() {
        Period predecessor = tenure("1998", "2020-01-03");
        Period successor = tenure("2020-01-03", "..");

        assertThat(predecessor.overlaps(successor)).isEqualTo(Answer.NO);
        assertThat(predecessor.meets(successor)).isEqualTo(Answer.YES);
        assertThat(predecessor.intersects(successor)).isEqualTo(Answer.YES);
        assertThat(predecessor.meets(tenure("2020-01-04", ".."))).isEqualTo(Answer.YES);
        assertThat(predecessor.meets(tenure("2020-01-05", ".."))).isEqualTo(Answer.NO);
    }

    @Test
    void the_day_of_a_handover_is_covered_by_both_tenures_and_enclosed_by_neither() {
        Period predecessor = tenure("1998-03-21", "2020-01-03");
        Period successor = tenure("2020-01-03", "..");
        Period handover = on("2020-01-03");

        assertThat(predecessor.surelyCovers(handover)).isTrue();
        assertThat(successor.surelyCovers(handover)).isTrue();
        assertThat(predecessor.surelyNotEncloses(handover)).isTrue();
        assertThat(successor.surelyNotEncloses(handover)).isTrue();
    }

    @Test
    void an_open_tenure_covers_what_lies_before_its_check() {
        Period tenure = tenure("2020-01-03", "..");

        assertThat(tenure.covers(on("2021-05-03"))).isEqualTo(Answer.YES);
        assertThat(tenure.covers(on("2024-12-31"))).isEqualTo(Answer.YES);
        assertThat(tenure.covers(within("2021"))).isEqualTo(Answer.YES);
        assertThat(tenure.covers(on("2019-12-31"))).isEqualTo(Answer.NO);
    }

    @Test
    void after_its_check_an_open_tenure_says_nothing() {
        Period tenure = tenure("2020-01-03", "..");
        Period claim = on("2025-06-01");

        assertThat(tenure.covers(claim)).isEqualTo(Answer.MAYBE);
        assertThat(tenure.wasCheckedBefore(claim)).isTrue();
        assertThat(tenure.wasCheckedBefore(on("2024-12-31"))).isFalse();
        assertThat(tenure.wasCheckedBefore(within("2024-12"))).isFalse();
        assertThat(tenure.wasCheckedBefore(Period.UNKNOWN)).isFalse();
        assertThat(tenure("1998", "2020-01-03").wasCheckedBefore(claim)).isFalse();
    }

    @Test
    void a_tenure_that_ended_at_an_unknown_time_is_certain_of_its_beginning_only() {
        Period tenure = tenure("1996-05-01", "/");

        assertThat(tenure.covers(on("1996-05-01"))).isEqualTo(Answer.YES);
        assertThat(tenure.covers(on("1997-01-01"))).isEqualTo(Answer.MAYBE);
        assertThat(tenure.covers(on("1996-04-30"))).isEqualTo(Answer.NO);
        assertThat(tenure.endsOpen()).isFalse();
        assertThat(tenure.wasCheckedBefore(on("2025-01-01"))).isFalse();
    }

    @Test
    void a_tenure_from_some_day_of_a_year_is_certain_after_that_year() {
        Period tenure = tenure("1996", "2017-05-06");

        assertThat(tenure.covers(on("1996-07-01"))).isEqualTo(Answer.MAYBE);
        assertThat(tenure.covers(on("1997-01-01"))).isEqualTo(Answer.YES);
        assertThat(tenure.covers(on("1995-12-31"))).isEqualTo(Answer.NO);
    }

    @Test
    void a_tenure_from_one_of_several_years_is_certain_after_the_last_of_them() {
        Period tenure = tenure("[1997,1998]", "2020-01-03");

        assertThat(tenure.edtf()).hasToString("[1997,1998]/2020-01-03");
        assertThat(tenure.covers(on("1996-12-31"))).isEqualTo(Answer.NO);
        assertThat(tenure.covers(on("1997-01-01"))).isEqualTo(Answer.MAYBE);
        assertThat(tenure.covers(on("1998-12-31"))).isEqualTo(Answer.YES);
        assertThat(tenure.covers(on("1998-12-30"))).isEqualTo(Answer.MAYBE);
        assertThat(tenure.covers(on("2020-01-04"))).isEqualTo(Answer.NO);
        assertThat(tenure.widen(1).firstDay()).hasToString("1996-12-31..1999-01-01");
        assertThat(tenure.beginning()).isEqualTo(within("[1997,1998]"));
        assertThat(tenure.beginning().inWords()).isEqualTo("in 1997 or 1998");
    }

    @Test
    void a_tenure_to_one_of_several_days_may_end_on_any_day_between() {
        Period tenure = tenure("2004", "[2007-06-07,2007-06-10]");

        assertThat(tenure.covers(on("2007-06-07"))).isEqualTo(Answer.YES);
        assertThat(tenure.covers(on("2007-06-08"))).isEqualTo(Answer.MAYBE);
        assertThat(tenure.covers(on("2007-06-11"))).isEqualTo(Answer.NO);
        assertThat(tenure.end()).isEqualTo(within("[2007-06-07,2007-06-10]"));
        assertThat(tenure.end().inWords()).isEqualTo("on 7 or 10 June 2007");
        assertThat(tenure.endsOpen()).isFalse();
    }

    @Test
    void an_open_tenure_from_one_of_several_years_lasts_to_its_check() {
        Period tenure = tenure("[1997,1998]", "..");

        assertThat(tenure.lastDay()).hasToString("2024-12-31..");
        assertThat(tenure.covers(on("2020-01-01"))).isEqualTo(Answer.YES);
        assertThat(tenure.inWords()).isEqualTo("since 1997 or 1998");
    }

    @Test
    void an_uncertain_date_contradicts_nothing() {
        Period tenure = tenure("1998", "2020-01-03?");
        Period claim = on("2021-05-03");

        assertThat(tenure.covers(claim)).isEqualTo(Answer.MAYBE);
        assertThat(tenure.surelyNotCovers(claim)).isFalse();
        assertThat(tenure.covers(on("2010-01-01"))).isEqualTo(Answer.YES);
        assertThat(tenure.surelyCovers(on("2010-01-01"))).isFalse();
        assertThat(tenure.possiblyCovers(on("2010-01-01"))).isTrue();
    }

    @Test
    void nothing_is_certain_about_an_unknown_time() {
        Period known = tenure("1998", "2020-01-03");

        assertThat(Period.UNKNOWN.isUnknown()).isTrue();
        assertThat(Period.within(Edtf.OPEN).isUnknown()).isTrue();
        assertThat(known.covers(Period.UNKNOWN)).isEqualTo(Answer.MAYBE);
        assertThat(known.intersects(Period.UNKNOWN)).isEqualTo(Answer.MAYBE);
        assertThat(Period.UNKNOWN.same(Period.UNKNOWN)).isEqualTo(Answer.MAYBE);
    }

    @Test
    void the_single_day_of_a_period_encloses_nothing() {
        assertThat(within("2014-08-26").encloses(Period.UNKNOWN)).isEqualTo(Answer.NO);
        assertThat(within("2014-08-26/2014-08-27").encloses(Period.UNKNOWN)).isEqualTo(Answer.NO);
        assertThat(within("2014-08-26/2014-08-28").encloses(Period.UNKNOWN)).isEqualTo(Answer.MAYBE);
    }

    @Test
    void what_fills_a_month_has_exact_ends() {
        Period august = Period.throughout(Edtf.parse("2014-08"));

        assertThat(august.firstDay()).hasToString("2014-08-01..2014-08-01");
        assertThat(august.lastDay()).hasToString("2014-08-31..2014-08-31");
        assertThat(august.covers(on("2014-08-31"))).isEqualTo(Answer.YES);
        assertThat(within("2014-08").covers(on("2014-08-31"))).isEqualTo(Answer.MAYBE);
    }

    @Test
    void what_fills_about_a_month_has_ends_that_move_by_a_month() {
        Period august = Period.throughout(Edtf.parse("2014-08~"));

        assertThat(august.firstDay()).hasToString("2014-07-01..2014-09-01");
        assertThat(august.lastDay()).hasToString("2014-07-31..2014-09-30");
    }

    @Test
    void what_fills_one_of_several_years_fills_any_one_of_them() {
        Period year = Period.throughout(Edtf.parse("[1997,1998]"));

        assertThat(year.firstDay()).hasToString("1997-01-01..1998-01-01");
        assertThat(year.lastDay()).hasToString("1997-12-31..1998-12-31");
        assertThat(Period.throughout(Edtf.parse("{1997,1998}")).firstDay()).hasToString("1997-01-01..1997-01-01");
        assertThat(Period.throughout(Edtf.parse("{1997,1998}")).lastDay()).hasToString("1998-12-31..1998-12-31");
        assertThat(Period.throughout(Edtf.parse("2014-08-1X")).firstDay()).hasToString("2014-08-10..2014-08-19");
    }

    @Test
    void the_ends_of_a_range_may_differ_in_precision() {
        Period monthOrYear = Period.throughout(Edtf.parse("[2014-08..2014]"));

        assertThat(monthOrYear.firstDay()).hasToString("2014-01-01..2014-08-01");
        assertThat(monthOrYear.lastDay()).hasToString("2014-08-31..2014-12-31");
    }

    @Test
    void an_edge_beyond_the_last_year_that_can_be_written_is_open() {
        Period tenure = tenure("Y-99999999~", "2014");

        assertThat(tenure.beginning().edtf()).isEqualTo(Edtf.parse("Y-99999999~"));
        assertThat(tenure.widen(1).beginning().edtf().from()).isEqualTo(Edtf.OPEN);
    }

    @Test
    void what_lasts_from_one_date_to_another_is_a_tenure_never_checked() {
        assertThat(Period.throughout(Edtf.parse("1996/2017")))
                .isEqualTo(Period.between(Edtf.year(1996), Edtf.year(2017), Optional.empty()));
        assertThat(Period.throughout(Edtf.parse("1996/..")).endsOpen()).isTrue();
        assertThat(Period.throughout(Edtf.parse("1996/")).endsOpen()).isFalse();
        assertThat(within("1996/..").endsOpen()).isFalse();
    }

    @Test
    void a_tenure_within_one_year_may_be_shorter_than_the_year() {
        Period tenure = tenure("2014", "2014");

        assertThat(tenure.edtf()).hasToString("2014/2014");
        assertThat(tenure.covers(on("2014-08-05"))).isEqualTo(Answer.MAYBE);
        assertThat(Period.throughout(Edtf.year(2014)).covers(on("2014-08-05"))).isEqualTo(Answer.YES);
    }

    @Test
    void a_tenure_keeps_its_date_and_its_check() {
        Period tenure = tenure("2020-01-03", "..");

        assertThat(tenure.edtf()).hasToString("2020-01-03/..");
        assertThat(tenure.checked()).contains(CHECKED);
        assertThat(tenure.scope()).isEqualTo(Scope.THROUGHOUT);
        assertThat(tenure.endsOpen()).isTrue();
        assertThat(tenure.earliest()).contains(LocalDate.of(2020, 1, 3));
        assertThat(tenure.latest()).isEmpty();
        assertThat(tenure.lastDay()).hasToString("2024-12-31..");
        assertThat(tenure("2025-02", "..").lastDay()).hasToString("2025-02-01..");
    }

    @Test
    void a_tenure_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> tenure("2017", "2016")).isInstanceOf(EdtfException.class)
                .hasMessageContaining("ends before it begins").hasMessageContaining("2016/2017");
        assertThatThrownBy(() -> tenure("[2017,2018]", "2016")).isInstanceOf(EdtfException.class);
        assertThatThrownBy(() -> tenure("2015/2016", "2017")).isInstanceOf(EdtfException.class);
        assertThatThrownBy(() -> tenure("{2015,2016}", "2017")).isInstanceOf(EdtfException.class);
    }

    @Test
    void widening_tolerates_the_time_zone() {
        Period death = on("2020-01-03");

        assertThat(death.surelyNotSame(on("2020-01-02"))).isTrue();
        assertThat(death.widen(1).surelyNotSame(on("2020-01-02"))).isFalse();
        assertThat(death.widen(1).surelyNotSame(on("2020-01-01"))).isTrue();
        assertThat(death.widen(0)).isEqualTo(death);
        assertThat(death.widen(1).edtf()).isEqualTo(death.edtf());
        assertThat(within("../2014").widen(1).firstDay()).hasToString("..2015-01-01");
        assertThatThrownBy(() -> death.widen(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_period_has_a_beginning_and_an_end_of_its_own() {
        Period tenure = tenure("1996", "2017-05-06?");

        assertThat(tenure.beginning()).isEqualTo(within("1996"));
        assertThat(tenure.end()).isEqualTo(within("2017-05-06?"));
        assertThat(tenure("2020-01-03", "..").end().edtf()).hasToString("2024-12-31/..");
        assertThat(tenure("..", "2012").beginning().edtf()).hasToString("../2012-12-31");
        assertThat(Period.throughout(Edtf.parse("2014-08")).end()).isEqualTo(on("2014-08-31"));
        assertThat(Period.UNKNOWN.beginning()).isEqualTo(Period.UNKNOWN);
    }

    @Test
    void equal_dates_are_equal_periods() {
        assertThat(within("2014-08~")).isEqualTo(within("2014~-~08")).hasSameHashCodeAs(within("2014~-~08"));
        assertThat(within("2014-08")).isNotEqualTo(Period.throughout(Edtf.parse("2014-08")));
        assertThat(Period.within(LocalDate.of(2014, 8, 21), LocalDate.of(2014, 8, 31)))
                .isEqualTo(within("2014-08-21/2014-08-31"));
        assertThat(Period.on(LocalDate.of(2014, 8, 21)).isOneDay()).isTrue();
        assertThat(within("2014-08").isOneDay()).isFalse();
    }

    @Test
    void bounds_that_no_period_reaches_are_drawn_in() {
        Period tenure = tenure("2014-08", "2014-08-05");

        assertThat(tenure.firstDay()).hasToString("2014-08-01..2014-08-05");
        assertThat(tenure.lastDay()).hasToString("2014-08-05..2014-08-05");
        DayRange later = new DayRange(5, 6);
        DayRange earlier = new DayRange(1, 2);
        assertThatThrownBy(() -> new Period(Edtf.UNKNOWN, Scope.WITHIN, later, earlier, false, Optional.empty(), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayRange(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-03            | on 3 January 2020
            2014-08               | in August 2014
            2015-22               | in summer 2015
            2014-08-21/2014-08-31 | between 21 and 31 August 2014
            2014-08-1X            | between 10 and 19 August 2014
            2014-08-25~/2014-09~  | between about 25 August 2014 and about September 2014
            1997~                 | about 1997
            1997?                 | perhaps in 1997
            199X                  | in the 1990s
            [1997,1998]           | in 1997 or 1998
            [2014-08-05,2015]     | on 5 August 2014 or in 2015
            [2014-08-05,2014-08-07] | on 5 or 7 August 2014
            [1997,1998]/2020-01-03 | at some time from 1997 or 1998 to 3 January 2020
            [1997,1998]/..        | in or after 1997 or 1998
            ../[1997,1998-02-03]  | at or before 1997 or 3 February 1998
            2014/..               | in or after 2014
            ../2020-01-03         | on or before 3 January 2020
            XXXX-12               | at an unknown time
            /                     | at an unknown time
            """)
    void what_happened_within_a_date_reads_as_plain_english(String text, String words) {
        assertThat(within(text).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-05-06/2024-07-31 | from 6 May 2017 to 31 July 2024
            1996/2017-05-06       | from 1996 to 6 May 2017
            2014-06/2014-08       | from June to August 2014
            2020-01-03/..         | since 3 January 2020
            1996/                 | from 1996 to an unknown date
            [1997,1998]/2020-01-03 | from 1997 or 1998 to 3 January 2020
            2004/[2007-06-07,2007-06-10] | from 2004 to 7 or 10 June 2007
            [1997,1998]/          | from 1997 or 1998 to an unknown date
            [1997,1998]/..        | since 1997 or 1998
            ../[1997,1998]        | until 1997 or 1998
            /[2007-06-07,2007-06-10] | until 7 or 10 June 2007
            [1997..1999]/2020     | from some time between 1997 and 1999 to 2020
            [2007-06-07..2007-06-10,2008]/.. | since some time between 7 and 10 June 2007 or 2008
            ../2012               | until 2012
            /2012                 | until 2012
            2014-08               | throughout August 2014
            2014-08-05            | on 5 August 2014
            1997~                 | about 1997
            [1997,1998]           | in 1997 or 1998
            /..                   | since an unknown date
            XXXX                  | at an unknown time
            /                     | at an unknown time
            """)
    void what_lasted_throughout_a_date_reads_as_plain_english(String text, String words) {
        assertThat(Period.throughout(Edtf.parse(text)).inWords()).isEqualTo(words);
    }

    @Test
    void the_technical_text_shows_the_bounds() {
        assertThat(tenure("2020-01", "..")).hasToString(
                "throughout 2020-01/.. [2020-01-01..2020-01-31, 2024-12-31..] checked 2024-12-31");
    }

    private static Period within(String text) {
        return Period.within(Edtf.parse(text));
    }

    private static Period on(String day) {
        return Period.on(LocalDate.parse(day));
    }

    private static Period tenure(String from, String to) {
        return Period.between(Edtf.parse(from), Edtf.parse(to), CHECKED);
    }
}
