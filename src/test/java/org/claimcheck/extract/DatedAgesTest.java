package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimcheck.statement.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ages of another time than the publication are read, and of what time. */
class DatedAgesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            en | Barack Obama became president in 2009 at the age of 47. | barack-obama 47 2009
            en | Barack Obama was elected in November 2008, aged 47, and moved to Washington. | barack-obama 47 2008-11
            en | Barack Obama became president in 2009 at 47. | barack-obama 47 2009
            en | Barack Obama was only 47 when he became president in January 2009. | barack-obama 47 2009-01
            en | Barack Obama, who was 47 when he became president in 2009, has two daughters. | barack-obama 47 2009
            en | Barack Obama turned 62 in August 2023. | barack-obama 62 2023-08
            en | Barack Obama, who turned 62 in August 2023, lives in Washington. | barack-obama 62 2023-08
            en | Barack Obama celebrated his 60th birthday in August 2021. | barack-obama 60 2021-08
            en | Barack Obama celebrated his 60th birthday on August 7, 2021 with a party. | barack-obama 60 2021-08
            en | Barack Obama turns 62 in August 2023. | barack-obama 62 2023-08
            en | Barack Obama, a father of two, turned 62 in August 2023. | barack-obama 62 2023-08
            en | Barack Obama, for his part, was 47 when he became president in 2009. | barack-obama 47 2009
            en | The book was sent to Barack Obama, and the author, a father of two, turned 62 in August 2023. | -
            en | She was 12 when Barack Obama became president in 2009. | -
            en | Barack Obama was elected in November 2008 after the retirement of George Bush, aged 62. | -
            en | The mother of Barack Obama turned 50 in November 1992. | -
            en | Barack Obama turned 62 before the vote. | -
            en | Barack Obama turned 62 pages in August 2023. | -
            en | Barack Obama marked his 10th anniversary in office in January 2019. | -
            en | Barack Obama was 34 when his mother died in November 1995. | -
            en | Barack Obama met a veteran in June 2010, aged 97. | -
            en | Barack Obama said Emmanuel Macron became president in 2017 at 39 Mill Lane. | -
            fr | Emmanuel Macron est devenu président à 39 ans, en 2017. | emmanuel-macron 39 2017
            fr | Emmanuel Macron a été réélu en avril 2022, à 44 ans. | emmanuel-macron 44 2022-04
            fr | Emmanuel Macron est devenu président en 2017 à 39 ans. | emmanuel-macron 39 2017
            fr | Emmanuel Macron avait 39 ans lorsqu'il est devenu président en 2017. | emmanuel-macron 39 2017
            fr | Emmanuel Macron a fêté ses 45 ans en décembre 2022. | emmanuel-macron 45 2022-12
            fr | Emmanuel Macron a fêté ses 10 ans de mariage en octobre 2017. | -
            fr | Emmanuel Macron a fêté son 45e anniversaire en décembre 2022. | emmanuel-macron 45 2022-12
            fr | Emmanuel Macron a fêté son 40e anniversaire le 16 décembre 2017 à Chambord. | emmanuel-macron 40 2017-12
            fr | Elle avait 18 ans quand Emmanuel Macron est devenu président en 2017. | -
            fr | Emmanuel Macron avait 39 ans lorsque son parti est né en 2016. | -
            """)
    void reads_ages_with_their_time(String language, String text, String ages) {
        String found = Reading.of(language, text).claims().stream().map(claim -> claim.statement())
                .filter(statement -> statement.predicate().equals("age") && statement.subject().isPresent()).map(statement -> (Figure) statement)
                .map(age -> age.subject().id() + " " + age.quantity().value().toPlainString() + " " + age.period().edtf()).collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(ages == null ? "" : ages);
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | Simone Veil, ancienne ministre de Valéry Giscard d'Estaing et Jacques Chirac, et ancienne présidente du Parlement européen, est morte en juin 2017 à l'âge de 89 ans. | simone-veil 89
            fr | Jacques Chirac vient de s'éteindre à l'âge de 86 ans. | jacques-chirac 86
            fr | Jacques Chirac vient de s'éteindre, et sa voisine a fêté ses 90 ans. | -
            """)
    void gives_the_age_behind_a_death_to_who_died(String language, String text, String ages) {
        String found = Reading.of(language, text).claims().stream().map(claim -> claim.statement())
                .filter(statement -> statement.predicate().startsWith("age") && statement.subject().isPresent()).map(statement -> (Figure) statement)
                .map(age -> age.subject().id() + " " + age.quantity().value().toPlainString()).collect(Collectors.joining("; "));
        assertThat(found).isEqualTo("-".equals(ages) || ages == null ? "" : ages);
    }
}
