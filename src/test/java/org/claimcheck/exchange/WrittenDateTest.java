package org.claimcheck.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.claimcheck.exchange.WrittenDate.BadDate;
import org.claimcheck.exchange.WrittenDate.Before;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates from elsewhere become EDTF of the same precision. */
class WrittenDateTest {

    private static String wikidata(LocalDate day, int precision) throws BadDate {
        return WrittenDate.wikidata(String.format(Locale.ROOT, "+%04d-%02d-%02dT00:00:00Z", day.getYear(), day.getMonthValue(), day.getDayOfMonth()), precision, false, Before.HISTORICAL);
    }

    @Property(tries = 300)
    void a_time_of_wikidata_covers_its_day_and_no_more_than_its_precision(@ForAll @IntRange(min = -700_000, max = 30_000) int epochDay, @ForAll @IntRange(min = 6, max = 11) int precision)
            throws BadDate {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        Period period = Period.within(Edtf.parse(wikidata(day, precision)));

        assertThat(period.earliest().orElseThrow()).isBeforeOrEqualTo(day);
        assertThat(period.latest().orElseThrow()).isAfterOrEqualTo(day);
        long days = period.latest().orElseThrow().toEpochDay() - period.earliest().orElseThrow().toEpochDay() + 1;
        assertThat(days).isBetween(new long[] {365_242, 36_524, 3_652, 365, 28, 1}[precision - 6], new long[] {365_243, 36_525, 3_653, 366, 31, 1}[precision - 6]);
    }

    @Property(tries = 200)
    void a_format_reads_back_what_it_wrote(@ForAll @IntRange(min = -3000, max = 9999) int year, @ForAll @IntRange(min = 1, max = 12) int month, @ForAll @IntRange(min = 1, max = 28) int day)
            throws BadDate {
        String sign = year < 0 ? "-" : "";
        String y = String.format(Locale.ROOT, "%04d", Math.abs(year));
        String iso = sign + y + String.format(Locale.ROOT, "-%02d-%02d", month, day);

        assertThat(WrittenDate.read(day + "." + month + "." + sign + y, List.of("d.m.yyyy"), Before.ASTRONOMICAL)).isEqualTo(iso);
        assertThat(WrittenDate.read(sign + y + String.format(Locale.ROOT, "%02d", month), List.of("yyyymm"), Before.ASTRONOMICAL)).isEqualTo(iso.substring(0, iso.length() - 3));
        assertThat(WrittenDate.read(sign + y, List.of("yyyymm", "yyyy"), Before.ASTRONOMICAL)).isEqualTo(sign + y);
        assertThat(WrittenDate.read(iso, List.of(), Before.ASTRONOMICAL)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource({"+1945-00-00T00:00:00Z,9,1945", "+1945-05-00T00:00:00Z,10,1945-05", "+1940-00-00T00:00:00Z,8,194X", "-0044-03-15T00:00:00Z,11,-0043-03-15",
        "-0099-00-00T00:00:00Z,9,-0098", "+12000-00-00T00:00:00Z,9,Y12000"})
    void times_of_wikidata(String time, int precision, String edtf) throws BadDate {
        assertThat(WrittenDate.wikidata(time, precision, false, Before.HISTORICAL)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999-01-01", "2147483648-01-01T00:00:00Z"})
    void years_beyond_all_counting_are_no_dates(String text) {
        BadDate bad = catchThrowableOfType(() -> WrittenDate.read(text, List.of(), Before.ASTRONOMICAL), BadDate.class);

        assertThat(bad).hasMessageContaining(text.substring(0, 4));
    }

    @Test
    void centuries_begin_with_the_year_one() throws BadDate {
        assertThat(WrittenDate.wikidata("+1900-00-00T00:00:00Z", 7, false, Before.HISTORICAL)).isEqualTo("[1801..1900]");
        assertThat(WrittenDate.wikidata("+1901-00-00T00:00:00Z", 7, false, Before.HISTORICAL)).isEqualTo("[1901..2000]");
        assertThat(WrittenDate.wikidata("-0450-00-00T00:00:00Z", 7, false, Before.HISTORICAL)).isEqualTo("[-0499..-0400]");
        assertThat(WrittenDate.wikidata("-0215-00-00T00:00:00Z", 8, false, Before.HISTORICAL)).isEqualTo("[-0218..-0209]");
        assertThat(WrittenDate.wikidata("-13798000000-00-00T00:00:00Z", 3, false, Before.HISTORICAL)).isEmpty();
    }

    @Test
    void days_of_the_julian_calendar_become_gregorian_ones() throws BadDate {
        assertThat(WrittenDate.wikidata("+1917-10-25T00:00:00Z", 11, true, Before.HISTORICAL)).isEqualTo("1917-11-07");
        assertThat(WrittenDate.wikidata("+1564-04-26T00:00:00Z", 11, true, Before.HISTORICAL)).isEqualTo("1564-05-06");
        assertThat(WrittenDate.wikidata("+1500-02-29T00:00:00Z", 11, true, Before.HISTORICAL)).isEqualTo("1500-03-10");
        assertThat(WrittenDate.wikidata("+1917-10-00T00:00:00Z", 10, true, Before.HISTORICAL)).isEqualTo("1917-10");
    }

    @ParameterizedTest
    @CsvSource({"2021-02-30,''", "31/12/2020,''", "20210,''", "13/13/2020,d/m/yyyy", "3 Brumaire 1799,d mmm yyyy", "soon,''", "2020-W05,''"})
    void what_is_no_date_is_told_and_never_mended(String text, String format) {
        BadDate bad = catchThrowableOfType(() -> WrittenDate.read(text, format.isEmpty() ? List.of() : List.of(format), Before.ASTRONOMICAL), BadDate.class);

        assertThat(bad).hasMessageContaining(text.contains("W") ? "2020" : text.substring(0, 2));
        assertThat(bad.fix()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = {"20o6; '20o6' is no date of the forms yyyy, d/m/yyyy, edtf", "31/2/1950; '31/2/1950' is no date: February 1950 has no day 31",
        "1950-02-31; date '1950-02-31', character 9 '3': February 1950 has no day 31", "5/13/1950; '5/13/1950' has the month 13"})
    void of_several_forms_the_one_is_named_that_a_date_has_or_all(String text, String error) {
        assertThat(catchThrowableOfType(() -> WrittenDate.read(text, List.of("yyyy", "d/m/yyyy", "edtf"), Before.ASTRONOMICAL), BadDate.class)).hasMessage(error);
    }

    @Test
    void month_zero_and_day_zero_are_not_told() throws BadDate {
        assertThat(WrittenDate.read("194500", List.of("yyyymm"), Before.ASTRONOMICAL)).isEqualTo("1945");
        assertThat(WrittenDate.read("1945-05-08T12:30:00Z", List.of(), Before.ASTRONOMICAL)).isEqualTo("1945-05-08");
        assertThat(WrittenDate.read("-0001", List.of("yyyy"), Before.HISTORICAL)).isEqualTo("0000");
        assertThat(WrittenDate.read("1er mars 1950".replace("1er", "1"), List.of("d mmm yyyy"), Before.ASTRONOMICAL)).isEqualTo("1950-03-01");
    }
}
