package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateCommandTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "2014-22         | 2014-22        | 2014-06-01 | 2014-08-31 | 2014-06-01 | 2014-08-31",
        "2020-01-03      | 2020-01-03     | 2020-01-03 | 2020-01-03 | 2020-01-03 | 2020-01-03",
        "1996/2017-05-06 | 1996/2017-05-06| 1996-01-01 | 1996-12-31 | 2017-05-06 | 2017-05-06",
        "2014-08-26/..   | 2014-08-26/..  | 2014-08-26 | 2014-08-26 | 2014-08-26 | -"})
    void prints_the_canonical_date_and_its_bounds(String value, String edtf, String a, String b, String c, String d) {
        CommandRun run = CommandRun.of("date", "--format", "json", value);

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(("{'edtf':'" + edtf + "','first':{'earliest':" + quoted(a) + ",'latest':" + quoted(b)
                + "},'last':{'earliest':" + quoted(c) + ",'latest':" + quoted(d) + "}}\n").replace('\'', '"'));
    }

    private static String quoted(String day) {
        return day == null ? "null" : "'" + day + "'";
    }

    @Test
    void prints_words_for_people() {
        assertThat(CommandRun.of("date", "2014-08-21/2014-08-31").out()).isEqualTo("""
                2014-08-21/2014-08-31
                21 to 31 August 2014
                begins on 2014-08-21
                ends   on 2014-08-31
                """);
    }

    @Test
    void names_the_character_that_is_wrong() {
        CommandRun run = CommandRun.of("date", "2014-13");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("claimcheck date: ").contains("2014-13", "13").contains(". Fix: ");
    }
}
