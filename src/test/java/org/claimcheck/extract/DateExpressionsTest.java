package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateExpressionsTest {

    private static final Optional<Edtf> PUBLISHED = Optional.of(Edtf.parse("2015-02-17"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | late August             | 2014-08-21/2014-08-31
            en | in late August          | 2014-08-21/2014-08-31
            en | August                  | 2014-08
            en | 2014                    | 2014
            en | the 1990s               | 199X
            en | last summer             | 2014-22
            en | yesterday               | 2015-02-16
            en | since 2010              | 2010/..
            en | between 2010 and 2014   | 2010/2014
            en | May                     | 2014-05
            fr | fin août                | 2014-08-21/2014-08-31
            fr | à la fin du mois d'août | 2014-08-21/2014-08-31
            fr | le 14 février 2006      | 2006-02-14
            fr | l'été dernier           | 2014-22
            fr | depuis 2010             | 2010/..
            fr | les années 1990         | 199X
            fr | août                    | 2014-08
            """)
    void reads_a_text_that_names_one_time(String language, String text, String edtf) {
        assertThat(DateExpressions.parse(language, text, PUBLISHED)).hasToString("Optional[" + edtf + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "late", "late August in Rome", "Rome in August", "2014 and 2019", "three weeks", "before 2014", "2000 soldiers",
        "31 February 2014", "99 May", "12345"})
    void reads_nothing_else(String text) {
        assertThat(DateExpressions.parse("en", text, PUBLISHED)).isEmpty();
    }

    @Test
    void needs_a_publication_date_for_relative_times_only() {
        assertThat(DateExpressions.parse("en", "late August", Optional.empty())).isEmpty();
        assertThat(DateExpressions.parse("fr", "hier", Optional.empty())).isEmpty();
        assertThat(DateExpressions.parse("en", "late August 2014", Optional.empty())).contains(Edtf.parse("2014-08-21/2014-08-31"));
    }
}
