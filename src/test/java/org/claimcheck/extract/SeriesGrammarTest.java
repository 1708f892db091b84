package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.statement.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which places in a series are read in texts of 15 March 2023. A row gives a text and the figures as {@code subject measure number object}, several
 * joined by {@code +}, none as {@code -}.
 */
class SeriesGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Croatia became the twentieth member of the euro area in January. | croatia rank 20 euro-area
            Croatia has become the 20th country to use the euro. | croatia rank 20 euro
            Slovakia, a small country, became the sixteenth member of the euro area. | slovakia rank 16 euro-area
            Croatia is the twentieth member of the euro area. | croatia rank 20 euro-area
            Croatia is the first member of the euro area to run out of coins. | -
            Croatia, the twentieth to adopt the euro, prints no more kuna. | croatia rank 20 euro
            Croatia, the twentieth to complain of the euro, prints no more kuna. | -
            Croatia, the twentieth country to adopt the euro, prints no more kuna. | croatia rank 20 euro
            With Croatia, the twentieth member of the euro area, the bank gained a seat. | croatia rank 20 euro-area
            Slovenia became the thirteenth and Malta the fifteenth member of the euro area. | -
            Slovenia, Croatia, the third country to adopt the euro, and Malta paid. | -
            Croatia, the third country to leave the euro to its banks, paid. | -
            Croatia became the twenty-first member of the club of the euro area. | croatia rank 21 euro-area
            Slovakia became the sixteenth largest exporter of the euro area. | -
            Slovakia became the sixteenth member, and the euro area has grown since. | -
            Lillevik became the third member of the euro area. | -
            Los Angeles will host the Games for the third time in 2028. | los-angeles times-hosted 3
            Los Angeles will host the fair for the third time in 2028. | -
            Paris has hosted the Games for the third time since Friday. | paris times-hosted 3
            """)
    void reads_which_member_or_how_often_host(String text, String figures) {
        assertThat(figures("en", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(figures));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            La Croatie est devenue en janvier le vingtième membre de la zone euro. | croatia rank 20 euro-area
            La Croatie est devenue le dix-neuvième pays de la zone euro. | croatia rank 19 euro-area
            La Croatie est devenue le vingt et unième pays de la zone euro. | croatia rank 21 euro-area
            La Croatie est devenue le quatre-vingt-douzième pays de la zone euro. | croatia rank 92 euro-area
            La Croatie est devenue le quatre-vingtième pays de la zone euro. | croatia rank 80 euro-area
            La Croatie est devenue le soixante-dixième pays de la zone euro. | croatia rank 70 euro-area
            Avec la Croatie, vingtième pays à adopter l'euro, la banque a un membre de plus. | croatia rank 20 euro
            La Croatie, vingtième pays à quitter l'euro, a un franc. | -
            La Croatie est le premier pays slave à adopter l'euro. | -
            La Croatie est devenue en janvier le 20e pays de la zone euro. | croatia rank 20 euro-area
            Los Angeles accueillera les Jeux pour la troisième fois en 2028. | los-angeles times-hosted 3
            Los Angeles accueillera la foire pour la troisième fois en 2028. | -
            """)
    void reads_which_member_or_how_often_host_in_french(String text, String figures) {
        assertThat(figures("fr", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(figures));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The World Cup of 2010 was the first to be held in Africa. | world-cup-2010 rank 1 africa
            The football World Cup staged in 2010 was the first edition ever held in Africa. | world-cup-2010 rank 1 africa
            Euro 2012 was the first European Championship to be played in Poland. | euro-2012 rank 1 poland
            The Olympic Games of 2016 were the first to be held in South America. | olympics-rio-2016 rank 1 south-america
            The women's World Cup of 2010 was the first to be held in Africa. | -
            The Rugby World Cup of 2010 was the first to be held in Africa. | -
            The World Cup of hockey of 2010 was the first to be held in Africa. | -
            The World Cup ball of 2010 was the first to be made in Africa. | -
            The World Cup of 2010, awarded in 2004, was the first to be held in Africa. | -
            The World Cup of 1934 was the first to be held in Africa. | -
            The World Cup of 2010 was the first big summer event in Africa. | -
            The trade fair of 2010 was the first to be held in Africa. | -
            """)
    void reads_which_edition_of_a_series_of_the_facts(String text, String figures) {
        assertThat(figures("en", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(figures));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            La Coupe du monde de 2010 a été la première à se tenir en Afrique. | world-cup-2010 rank 1 africa
            La Coupe du monde de football organisée en 2010 fut la première en Afrique. | world-cup-2010 rank 1 africa
            Les Jeux olympiques de 1932 ont été les premiers, le Mondial de 1998 aussi. | -
            L'Euro 2012 a été la première édition jouée en Pologne. | euro-2012 rank 1 poland
            La Coupe du monde féminine de 2010 a été la première en Afrique. | -
            La Coupe du monde de rugby de 2010 a été la première en Afrique. | -
            """)
    void reads_which_edition_of_a_series_of_the_facts_in_french(String text, String figures) {
        assertThat(figures("fr", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(figures));
    }

    private static List<String> figures(String language, String text) {
        return Reading.of(language, text).claims().stream().map(claim -> claim.statement()).filter(Figure.class::isInstance).map(Figure.class::cast)
                .filter(figure -> figure.measure().equals("rank") || figure.measure().equals("times-hosted"))
                .map(figure -> (figure.subjectKey() + " " + figure.measure() + " " + figure.quantity().value().toPlainString() + " " + figure.objectKey())
                        .strip()).toList();
    }

    private static List<String> expected(String figures) {
        return figures.equals("-") ? List.of() : Stream.of(figures.split(" \\+ ")).toList();
    }
}
