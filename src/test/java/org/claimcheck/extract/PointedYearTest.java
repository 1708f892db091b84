package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year "that November" is of: the year told before it in its paragraph, never that of the publication on 15 March 2023. */
class PointedYearTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Emmanuel Macron was elected in 2017. That November he met Angela Merkel in Bonn. | 2017-11
            Emmanuel Macron was elected in May 2017. He met Angela Merkel in Bonn that same November. | 2017-11
            Emmanuel Macron was elected in 2017. In November of that year he met Angela Merkel in Bonn. | 2017-11
            Emmanuel Macron was elected in 2017. He met Angela Merkel in Bonn on 3 November of the same year. | 2017-11-03
            Emmanuel Macron was elected in 2017. That year, in November, he met Angela Merkel in Bonn. | 2017-11
            Emmanuel Macron was elected in May 2017 and met Angela Merkel in Bonn that November. | 2017-11
            Emmanuel Macron was elected in 2017. That year he met Angela Merkel in Bonn. | 2017
            Emmanuel Macron was elected in 2017, five years after 2012. That November he met Angela Merkel in Bonn. | ../2023-03-15
            That November Emmanuel Macron met Angela Merkel in Bonn. | ../2023-03-15
            Emmanuel Macron was elected in 2017. In November he met Angela Merkel in Bonn. | 2022-11
            """)
    void that_november_is_of_the_year_told_before(String text, String time) {
        assertThat(meeting("en", text)).as(text).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Emmanuel Macron a été élu en 2017. Cette année-là, en novembre, il a rencontré Angela Merkel à Bonn. | 2017-11
            Emmanuel Macron a été élu en mai 2017. En novembre de cette année-là, il a rencontré Angela Merkel à Bonn. | 2017-11
            Emmanuel Macron a été élu en 2017. Le 3 novembre de la même année, il a rencontré Angela Merkel à Bonn. | 2017-11-03
            Emmanuel Macron a été élu en 2017. Cette année-là, il a rencontré Angela Merkel à Bonn. | 2017
            Cette année-là, en novembre, Emmanuel Macron a rencontré Angela Merkel à Bonn. | ../2023-03-15
            Emmanuel Macron a été élu en 2017. En novembre de cette année, il a rencontré Angela Merkel à Bonn. | 2023
            """)
    void en_novembre_de_cette_annee_la_is_of_the_year_told_before(String text, String time) {
        assertThat(meeting("fr", text)).as(text).startsWith(time);
    }

    private static String meeting(String language, String text) {
        return Reading.of(language, text).claims().stream().filter(claim -> claim.statement().predicate().equals("meeting"))
                .map(claim -> claim.statement().period().edtf().toString()).collect(Collectors.joining(" "));
    }
}
