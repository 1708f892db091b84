package org.claimcheck.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                | first                    | last
            2014                  | 2014-01-01..2014-12-31   | 2014-01-01..2014-12-31
            2014-08               | 2014-08-01..2014-08-31   | 2014-08-01..2014-08-31
            2014-08-05            | 2014-08-05..2014-08-05   | 2014-08-05..2014-08-05
            2015-02-17T10:30:00Z  | 2015-02-17..2015-02-17   | 2015-02-17..2015-02-17
            2014-21               | 2014-03-01..2014-05-31   | 2014-03-01..2014-05-31
            2014-22               | 2014-06-01..2014-08-31   | 2014-06-01..2014-08-31
            2014-23               | 2014-09-01..2014-11-30   | 2014-09-01..2014-11-30
            2014-24               | 2014-12-01..2015-02-28   | 2014-12-01..2015-02-28
            2015-24               | 2015-12-01..2016-02-29   | 2015-12-01..2016-02-29
            199X                  | 1990-01-01..1999-12-31   | 1990-01-01..1999-12-31
            19XX                  | 1900-01-01..1999-12-31   | 1900-01-01..1999-12-31
            XXXX                  | ..                       | ..
            XXXX-12-25            | ..                       | ..
            2014-XX               | 2014-01-01..2014-12-31   | 2014-01-01..2014-12-31
            2014-1X               | 2014-10-01..2014-12-31   | 2014-10-01..2014-12-31
            2014-08-XX            | 2014-08-01..2014-08-31   | 2014-08-01..2014-08-31
            2014-08-1X            | 2014-08-10..2014-08-19   | 2014-08-10..2014-08-19
            2014-02-2X            | 2014-02-20..2014-02-28   | 2014-02-20..2014-02-28
            156X-12-25            | 1560-12-25..1569-12-25   | 1560-12-25..1569-12-25
            190X-02-29            | 1904-02-29..1908-02-29   | 1904-02-29..1908-02-29
            1996/2017-05-06       | 1996-01-01..1996-12-31   | 2017-05-06..2017-05-06
            2014-08-21/2014-08-31 | 2014-08-21..2014-08-21   | 2014-08-31..2014-08-31
            2014-22/2015-02       | 2014-06-01..2014-08-31   | 2015-02-01..2015-02-28
            2014/..               | 2014-01-01..2014-12-31   | 2014-01-01..
            ../2014               | ..2014-12-31             | 2014-01-01..2014-12-31
            2014/                 | 2014-01-01..2014-12-31   | 2014-01-01..
            /2014                 | ..2014-12-31             | 2014-01-01..2014-12-31
            /                     | ..                       | ..
            ../..                 | ..                       | ..
            [1997,1998]           | 1997-01-01..1998-12-31   | 1997-01-01..1998-12-31
            [1997,1998]/2020-01-03 | 1997-01-01..1998-12-31  | 2020-01-03..2020-01-03
            2004/[2007-06-10,2007-06-07] | 2004-01-01..2004-12-31 | 2007-06-07..2007-06-10
            [1990,1998]/[1995..2000,2003~] | 1990-01-01..1998-12-31 | 1995-01-01..2004-12-31
            [1997,1998]/..        | 1997-01-01..1998-12-31   | 1997-01-01..
            /[1997,1998]          | ..1998-12-31             | 1997-01-01..1998-12-31
            [..1996]/[2001..]     | ..1996-12-31             | 2001-01-01..
            [1997..1999]          | 1997-01-01..1999-12-31   | 1997-01-01..1999-12-31
            [1999,1997]           | 1997-01-01..1999-12-31   | 1997-01-01..1999-12-31
            [2014-08..2014]       | 2014-01-01..2014-12-31   | 2014-01-01..2014-12-31
            [..1999]              | ..1999-12-31             | ..1999-12-31
            [1997-05..]           | 1997-05-01..             | 1997-05-01..
            {1997,1999}           | 1997-01-01..1997-12-31   | 1999-01-01..1999-12-31
            {..1997}              | ..1997-12-31             | 1997-01-01..1997-12-31
            -0044                 | -0044-01-01..-0044-12-31 | -0044-01-01..-0044-12-31
            0000                  | 0000-01-01..0000-12-31   | 0000-01-01..0000-12-31
            Y12345-03             | +12345-03-01..+12345-03-31 | +12345-03-01..+12345-03-31
            """)
    void a_date_begins_and_ends_between_days(String text, String first, String last) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.first()).hasToString(first);
        assertThat(edtf.last()).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # about a day by a day, about a month by a month, and so on
            2014-08-05~             | 2014-08-04..2014-08-06 | 2014-08-04..2014-08-06
            2014-08~                | 2014-07-01..2014-09-30 | 2014-07-01..2014-09-30
            2015-02~                | 2015-01-01..2015-03-31 | 2015-01-01..2015-03-31
            2014-22~                | 2014-03-01..2014-11-30 | 2014-03-01..2014-11-30
            2014-24~                | 2014-09-01..2015-05-31 | 2014-09-01..2015-05-31
            1997~                   | 1996-01-01..1998-12-31 | 1996-01-01..1998-12-31
            1997%                   | 1996-01-01..1998-12-31 | 1996-01-01..1998-12-31
            199X~                   | 1980-01-01..2009-12-31 | 1980-01-01..2009-12-31
            19XX~                   | 1800-01-01..2099-12-31 | 1800-01-01..2099-12-31
            2014-XX~                | 2013-01-01..2015-12-31 | 2013-01-01..2015-12-31
            2014-08-1X~             | 2014-07-31..2014-08-29 | 2014-07-31..2014-08-29
            # a mark on parts counts in units of the part it qualifies
            2014~-08-05             | 2013-08-05..2015-08-05 | 2013-08-05..2015-08-05
            2014-08~-05             | 2014-07-05..2014-09-05 | 2014-07-05..2014-09-05
            2014-~08-05             | 2014-07-05..2014-09-05 | 2014-07-05..2014-09-05
            2014-08-~05             | 2014-08-04..2014-08-06 | 2014-08-04..2014-08-06
            # uncertain is not about
            1997?                   | 1997-01-01..1997-12-31 | 1997-01-01..1997-12-31
            2014-08-25~/2014-09-05~ | 2014-08-24..2014-08-26 | 2014-09-04..2014-09-06
            [1997~,2000]            | 1996-01-01..2000-12-31 | 1996-01-01..2000-12-31
            """)
    void about_widens_by_one_unit(String text, String first, String last) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.first()).hasToString(first);
        assertThat(edtf.last()).hasToString(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ?2014-?08-?05             | 2014-08-05?
            2014?-?08                 | 2014-08?
            ~2014                     | 2014~
            ~2014-08                  | 2014~-08
            2014~-~08-05              | 2014-08~-05
            2014~-08?                 | 2014%-?08
            2014-~08?                 | 2014?-%08
            2014-%08-%05              | 2014-%08-%05
            2014-08-05T10:30+03:30    | 2014-08-05
            2014-08-05T23:59:59.5-05  | 2014-08-05
            2014/2014                 | 2014/2014
            [1997?,~1998]/2020-01-03  | [1997?,1998~]/2020-01-03
            ../[2007-~06,2007..]      | ../[2007-~06,2007..]
            -0044                     | -0044
            """)
    void equal_dates_have_one_canonical_text(String text, String canonical) {
        assertThat(Edtf.parse(text)).hasToString(canonical).isEqualTo(Edtf.parse(canonical));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # text               | index | what                                 | fix
            2015-02-30           | 8     | February 2015 has no day 30          | 01 to 28
            2015-02-29           | 8     | February 2015 has no day 29          | or only 2015-02
            2014-02-3X           | 8     | no month that this allows            | check the day
            2014-13              | 5     | no month 13                          | 01 to 12
            2014-20              | 5     | no month 20                          | 21 (spring) to 24 (winter)
            2014-25              | 5     | a season or quarter 25               | 21 (spring) to 24 (winter)
            2014-42              | 5     | no month 42                          | 21 (spring) to 24 (winter)
            2014-22-05           | 7     | a season has no days                 | write 2014-22
            2014-00              | 5     | no month 00                          | leave the month out
            2014-08-00           | 8     | no day 00                            | leave the day out
            2014-08-32           | 8     | no month has a day 32                | 01 to 31
            2014-8               | 5     | a month of one digit                 | write 08
            2014-08-5            | 8     | a day of one digit                   | write 05
            2014/2013            | 5     | ends before it begins                | (2013/2014)
            [1999..1997]         | 7     | ends before it begins                | (1997..1999)
            2014-08-05/2014-07   | 11    | ends before it begins                | exchange its ends
            " 2014"              | 0     | a space                              | leave it out
            2014 /2015           | 4     | a space                              | leave it out
            "[1997, 1998]"       | 6     | a space                              | leave it out
            2014–08              | 4     | a dash that is no hyphen             | plain hyphen
            2014/…               | 5     | an ellipsis                          | write ..
            199x                 | 3     | no digit and no X                    | capital X
            199u                 | 3     | no digit and no X                    | capital X
            2014/open            | 5     | a word                               | two dots
            unknown/2014         | 0     | a word                               | leave the end empty
            August               | 0     | a letter                             | 2014-08
            20140805             | 4     | no hyphen after the year             | write 2014-08-05
            201408               | 4     | no hyphen after the year             | write 2014-08
            2014/08/05           | 7     | a second slash                       | hyphens (2014-08-05)
            05/08                | 0     | a year of fewer than four digits     | year first
            199                  | 0     | a year of fewer than four digits     | 199X
            12345                | 4     | a year of more than four digits      | Y12345
            Y2014                | 0     | Y before a year                      | leave out the Y
            Y123456789           | 9     | more than eight digits               | at most eight
            Y17E7                | 3     | an exponent                          | in digits
            1950S2               | 4     | significant digits                   | in digits
            -0000                | 0     | a year minus zero                    | 0000
            -004X                | 4     | an unspecified digit in a negative   | -0049/-0040
            1X97                 | 1     | before a specified one               | last digits
            2014-X1              | 5     | before a specified one               | last digits
            2014-2X              | 5     | no month 2X                          | 0X, 1X or XX
            2014-08-4X           | 8     | no day 4X                            | 0X to 3X
            2014?~               | 5     | a second mark                        | % (both)
            1997..1999           | 4     | two dots after a date                | [1997..1999]
            1997,1998            | 4     | a comma outside a set                | [1997,1998]
            1997]                | 4     | a bracket that nothing opens         | leave the bracket out
            [1997                | 4     | not closed                           | end it with ]
            [1997}               | 5     | a bracket                            | bracket
            []                   | 1     | a date is missing                    | 1997,1998
            [1997,]              | 6     | a date is missing                    | no comma too many
            [..]                 | 3     | a range without any date             | [..1999]
            [[1997]]             | 1     | a set within a set                   | one set
            [1997,1998]?         | 11    | something after the end of a set     | inside the set
            {1997,1998}/2003     | 0     | which cannot be an end               | [1997,1998]
            2003/{2004}          | 5     | which cannot be an end               | one date there
            [1997,1998]?/2003    | 11    | something after the end of a set     | inside the set
            1996/[1997,1998]~    | 16    | something after the end of a set     | inside the set
            [1997/1998]          | 5     | something after the end of a date    | end the date there
            [1997/1998           | 5     | something after the end of a date    | end the date there
            1996/[1997           | 9     | not closed                           | end it with ]
            [1997]/1998/1999     | 11    | a second slash                       | one slash
            [1997,1998]/1996     | 12    | ends before it begins                | (1996/[1997,1998])
            1999/[1997,1998]     | 5     | ends before it begins                | ([1997,1998]/1999)
            [1997..,1998]        | 7     | not the last of its set              | put the range
            [1997,..1998]        | 6     | not the first of its set             | put the range
            ..2014               | 0     | no year                              | four digits
            2014/..5             | 7     | something after an open end          | only ..
            2014-                | 4     | the text ends where a month belongs  | leave out the hyphen
            2014-08-             | 7     | the text ends where a day belongs    | leave out the hyphen
            2014-08-05-06        | 10    | a hyphen after the day               | with a slash
            2014.08.05           | 4     | a dot where a hyphen belongs         | 2014-08-05
            2014-08-05T          | 10    | no hour                              | leave it out
            2014-08-05T24:00     | 11    | no hour 24                           | 00 to 23
            2014-08-05T10        | 12    | no :                                 | leave it out
            2014-08T10:00        | 7     | what is no exact day                 | leave out the time
            2014-08-05T10:00/..  | 10    | a time of day inside                 | leave out the time
            """)
    void an_error_names_the_character_and_the_fix(String text, int index, String what, String fix) {
        EdtfException error = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));

        assertThat(error).as(text).isNotNull();
        assertThat(error.what()).contains(what).contains("'" + text + "'")
                .contains("character " + (index + 1) + " '" + text.charAt(index) + "'");
        assertThat(error.fix()).contains(fix);
        assertThat(error.index()).isEqualTo(index);
        assertThat(error).hasMessage(error.what() + ". Fix: " + error.fix() + ".");
    }

    @Test
    void an_empty_text_is_no_date() {
        assertThatThrownBy(() -> Edtf.parse("")).isInstanceOf(EdtfException.class).hasMessageContaining("empty");
        assertThatThrownBy(() -> Edtf.parse("nonsense")).isInstanceOf(EdtfException.class);
    }

    @Test
    void dates_are_made_of_days_months_and_years() {
        assertThat(Edtf.day(LocalDate.of(2014, 8, 5))).hasToString("2014-08-05");
        assertThat(Edtf.month(YearMonth.of(2014, 8))).hasToString("2014-08");
        assertThat(Edtf.year(2014)).hasToString("2014");
        assertThat(Edtf.year(622)).hasToString("0622");
        assertThat(Edtf.year(-44)).hasToString("-0044");
        assertThat(Edtf.day(LocalDate.of(12345, 1, 2))).hasToString("Y12345-01-02");
        assertThat(Edtf.year(-12345)).hasToString("Y-12345");
    }

    @Test
    void a_period_from_a_date_to_itself_is_the_date() {
        assertThat(Edtf.interval(Edtf.year(2014), Edtf.year(2014))).isEqualTo(Edtf.year(2014));
        assertThat(Edtf.interval(Edtf.year(1996), Edtf.year(2014))).hasToString("1996/2014");
        assertThat(Edtf.interval(Edtf.year(1996), Edtf.OPEN)).hasToString("1996/..");
        assertThat(Edtf.interval(Edtf.UNKNOWN, Edtf.year(1996))).hasToString("/1996");
        assertThat(Edtf.interval(Edtf.OPEN, Edtf.OPEN)).hasToString("../..");
        assertThat(Edtf.interval(Edtf.UNKNOWN, Edtf.UNKNOWN)).isEqualTo(Edtf.UNKNOWN);
    }

    @Test
    void the_end_of_a_period_is_no_period_and_not_all_of_a_set() {
        assertThatThrownBy(() -> Edtf.interval(Edtf.parse("1996/1997"), Edtf.OPEN)).isInstanceOf(EdtfException.class);
        assertThatThrownBy(() -> Edtf.interval(Edtf.parse("{1996,1997}"), Edtf.OPEN)).isInstanceOf(EdtfException.class);
        assertThatThrownBy(() -> Edtf.interval(Edtf.year(1997), Edtf.year(1996))).isInstanceOf(EdtfException.class);
    }

    @Test
    void the_end_of_a_period_may_be_one_of_a_set() {
        Edtf set = Edtf.parse("[1997,1998]");

        assertThat(Edtf.interval(set, Edtf.parse("2020-01-03"))).hasToString("[1997,1998]/2020-01-03");
        assertThat(Edtf.interval(Edtf.UNKNOWN, set)).hasToString("/[1997,1998]");
        assertThat(Edtf.interval(set, set)).hasToString("[1997,1998]/[1997,1998]");
        assertThat(Edtf.parse("[1997,1998]/..").from()).isEqualTo(set);
        assertThat(Edtf.parse("1996/[1997,1998]").to()).isEqualTo(set);
        assertThat(Edtf.parse("[1997?,1998]/2020").uncertain()).isTrue();
    }

    @Test
    void a_period_knows_its_ends() {
        assertThat(Edtf.parse("1996/2017~").from()).isEqualTo(Edtf.year(1996));
        assertThat(Edtf.parse("1996/2017~").to()).isEqualTo(Edtf.parse("2017~"));
        assertThat(Edtf.parse("1996/..").to()).isEqualTo(Edtf.OPEN);
        assertThat(Edtf.parse("1996/").to()).isEqualTo(Edtf.UNKNOWN);
        assertThat(Edtf.parse("1996").to()).isEqualTo(Edtf.year(1996));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-08", "2014-08-05?", "2014-08-05~", "2014-08-0X", "2014-08-05/2014-08-05", "..", "/",
            "[2014-08-05]", "2014-22"})
    void only_an_exact_unmarked_day_is_a_day(String text) {
        assertThat(Edtf.parse(text).isDay()).isFalse();
        assertThat(Edtf.parse("2014-08-05").isDay()).isTrue();
    }

    @Test
    void marks_are_uncertain_or_about_or_both() {
        assertThat(Edtf.parse("1997?").uncertain()).isTrue();
        assertThat(Edtf.parse("1997?").approximate()).isFalse();
        assertThat(Edtf.parse("1997~").uncertain()).isFalse();
        assertThat(Edtf.parse("1997~").approximate()).isTrue();
        assertThat(Edtf.parse("1996/1997%").uncertain()).isTrue();
        assertThat(Edtf.parse("1996/1997%").approximate()).isTrue();
        assertThat(Edtf.parse("1996").uncertain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "..", "../..", "/..", "../", "XXXX", "XXXX-12"})
    void a_date_without_any_bound_is_unknown(String text) {
        assertThat(Edtf.parse(text).isUnknown()).isTrue();
        assertThat(Edtf.parse("2014/..").isUnknown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2020-01-03            | 3 January 2020
            2014-08               | August 2014
            2015-22               | summer 2015
            2014-24               | winter 2014-2015
            2014                  | 2014
            1997~                 | about 1997
            1997?                 | perhaps 1997
            1997%                 | perhaps about 1997
            199X                  | the 1990s
            19XX                  | the years 1900 to 1999
            2014-08-XX            | August 2014
            2014-08-1X            | some time from 10 to 19 August 2014
            2014-08-21/2014-08-31 | 21 to 31 August 2014
            2014-07-21/2014-08-03 | 21 July to 3 August 2014
            2014-06/2014-08       | June to August 2014
            2014-12/2015-01       | December 2014 to January 2015
            2014/..               | 2014 or later
            ../2014               | 2014 or earlier
            [1997,1998]           | 1997 or 1998
            {1997,1998,2000}      | 1997, 1998 and 2000
            [2007-06-07,2007-06-10] | 7 or 10 June 2007
            [2007-06,2007-07,2007-09] | June, July or September 2007
            {2007-06-07,2007-07-10,2007-07-12} | 7 June, 10 and 12 July 2007
            [2007-06-07,2008-06-10] | 7 June 2007 or 10 June 2008
            [2007-06-07,2007-06-10?] | 7 June 2007 or perhaps 10 June 2007
            [1997,1998]/2020      | 1997 or 1998 to 2020
            [1997,1998]/..        | 1997 or 1998, or later
            /[1997]               | 1997 or earlier
            -0044                 | 45 BC
            /                     | an unknown time
            """)
    void a_date_reads_as_plain_english(String text, String words) {
        assertThat(Edtf.parse(text).inWords()).isEqualTo(words);
    }
}
