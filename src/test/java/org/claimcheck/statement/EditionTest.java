package org.claimcheck.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {

    @ParameterizedTest
    @CsvSource({"1998 World Cup, World Cup, 1998", "Jeux olympiques de 1932, Jeux olympiques, 1932", "Los Angeles Olympics of 1984, Los Angeles Olympics, 1984",
        "London 2012 Olympics, London Olympics, 2012", "guerre de 2006 au Liban, guerre au Liban, 2006", "ada-cup-2010, ada-cup, 2010"})
    void a_name_with_a_year_is_an_edition_of_the_series_without_it(String name, String series, int year) {
        assertThat(Edition.of(name)).contains(new Edition(series, year));
    }

    @ParameterizedTest
    @CsvSource({"World Cup", "2008-2009 Gaza war", "2012", "Resolution 12010", "1701st session"})
    void a_name_with_no_year_or_several_or_nothing_else_is_none(String name) {
        assertThat(Edition.of(name)).isEmpty();
    }
}
