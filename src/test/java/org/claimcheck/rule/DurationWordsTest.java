package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Span;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010       | 2013       | year  | 3 years
            2021-02    | 2022-07    | year  | 1 year and 5 months
            2021-02    | 2022-07    | month | 17 months
            2021-02-13 | 2022-07    | month | 17 to 18 months
            2021-02-13 | 2022-07-21 | month | 17 months
            2021-02-13 | 2022-07-21 | year  | 1 year and 5 months
            """)
    void counts_in_the_unit_that_an_article_counts_in(String begin, String end, String unit, String words) {
        Span span = new Span(new Quantity(BigDecimal.TEN, unit, "", Bound.EXACT), Period.within(Edtf.parse(begin)), Period.within(Edtf.parse(end)));

        assertThat(DurationWords.of(span)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12  | 13  | 12 to 13 days
            12  | 12  | 12 days
            12  | 90  | 12 days to 3 months
            """)
    void tells_the_limits_of_a_length(long shortest, long longest, String words) {
        assertThat(DurationWords.between(shortest, longest)).isEqualTo(words);
    }
}
