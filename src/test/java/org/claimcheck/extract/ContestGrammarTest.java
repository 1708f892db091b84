package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.claim.Claim;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finals with their competitions and scores, and what medals and records are of. Texts are of Wednesday, 15 March 2023. */
class ContestGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            en | Argentina beat Brazil in the final on Sunday. | argentina > brazil
            en | In the final, Argentina beat Brazil 3-1 on Sunday. | argentina > brazil, 3-1
            en | Argentina won the final against Brazil on Sunday. | argentina > brazil
            en | Argentina defeated France in the World Cup final in 2022. | argentina > france of world-cup-2022
            en | Argentina won the World Cup on Sunday by beating Brazil 2-0. | argentina > brazil, 2-0
            en | Portugal beat France in the Euro 2016 final. | portugal > france of euro-2016
            en | Portugal beat the hosts France 1-0 in the Euro 2016 final. | portugal > france of euro-2016, 1-0
            en | Spain beat England 2-1 after extra time in Berlin on 14 July 2024. | spain > england of euro-2024, 2-1
            en | Spain beat England 2-1 after extra time in Berlin on 13 July 2024. | -
            en | Portugal beat the hosts 1-0 in the Euro 2016 final. | -
            fr | L'Argentine a battu le Brésil 3-1 en finale dimanche. | argentina > brazil, 3-1
            fr | Le Portugal a remporté l'Euro en 2016 en battant la France en finale. | portugal > france of euro-2016
            fr | Le Portugal a remporté en 2016 son premier Euro en dominant la France en finale. | portugal > france of euro-2016
            fr | L'Argentine s'est imposée face au Brésil en finale dimanche. | argentina > brazil
            en | Argentina beat Brazil in the semi-final on Sunday. | -
            fr | L'Argentine a battu le Brésil en demi-finale dimanche. | -
            en | Argentina won the World Cup on Sunday after beating Brazil in the semi-final. | -
            en | Argentina won the title on Sunday after beating Brazil on Thursday. | -
            en | Argentina, who beat Brazil in the first round, won the final on Sunday. | -
            en | Argentina, who beat Brazil on 2 March, won the final on Sunday. | -
            fr | L'Argentine a remporté le titre dimanche en battant le Brésil au premier tour. | -
            fr | L'Argentine, qui a battu le Brésil jeudi, a gagné la finale dimanche. | -
            en | Argentina beat Brazil before the final whistle on Sunday. | -
            en | Argentina beat Brazil on Sunday. | -
            en | Spain beat England 2-1 in Berlin on 14 July 2024. | spain > england of euro-2024, 2-1
            en | Les Bleus beat Croatia 4-2 on 15 July 2018. | france > croatia of world-cup-2018, 4-2
            fr | La France, victorieuse de la Croatie 4 à 2 le 15 juillet 2018, est rentrée. | france > croatia of world-cup-2018, 4-2
            en | Spain beat England 2-1 on 13 July 2024. | -
            en | Spain beat France 2-1 on 14 July 2024. | -
            en | Argentina's women beat Brazil in the final on Sunday. | -
            fr | L'équipe féminine d'Argentine a battu le Brésil en finale dimanche. | -
            en | Argentina did not beat Brazil in the final on Sunday. | -
            en | Velm Rovers beat Brennick Town in the final on Sunday. | -
            """)
    void finals_are_told_from_other_victories(String language, String text, String expected) {
        Stream<Event> finals = claims(language, text).filter(c -> c instanceof Event).map(Event.class::cast).filter(e -> e.type().equals("final"));
        String score = claims(language, text).filter(c -> c instanceof Figure).map(Figure.class::cast).filter(f -> f.measure().equals("score"))
                .sorted((a, b) -> b.quantity().value().compareTo(a.quantity().value())).map(f -> f.quantity().value().toPlainString())
                .collect(Collectors.joining("-"));
        Optional<String> told = finals.map(e -> e.subject().key() + " > " + e.object().key()
                + (e.participant("competition").isPresent() ? " of " + e.participant("competition").key() : "")).findFirst();
        assertThat(told.map(one -> one + (score.isEmpty() ? "" : ", " + score)).orElse(null)).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Brazil won 7 gold medals at the Rio Olympics. | gold-medals 7 of olympics-rio-2016
            en | The team finished with 44 silver medals. | silver-medals 44 of -
            fr | Le Brésil a remporté 7 médailles d'or aux Jeux olympiques de Rio. | gold-medals 7 of olympics-rio-2016
            """)
    void medals_are_those_of_the_games_that_are_named(String language, String text, String expected) {
        assertThat(claims(language, text).filter(c -> c instanceof Figure).map(Figure.class::cast)
                .map(f -> f.measure() + " " + f.quantity().value().toPlainString() + " of " + (f.object().isPresent() ? f.object().key() : "-")))
                .as(text).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Brazil won Euro 2016 in July. | title brazil of euro-2016
            en | Brazil won the 2018 World Cup in Russia. | title brazil of world-cup-2018
            en | Brazil lifted the World Cup in 2018. | title brazil of world-cup-2018
            en | Brazil won the Euro 2016 final in June. | final brazil of euro-2016
            fr | Le Brésil a gagné l'Euro 2016. | title brazil of euro-2016
            fr | Le Brésil a remporté la Coupe du monde 2018. | title brazil of world-cup-2018
            fr | Le Brésil a remporté la finale de l'Euro 2016 en juin. | final brazil of euro-2016
            en | Brazil won the Euro 2016 opener on Friday. | victory brazil of -
            en | Brazil won their 2018 World Cup qualifier. | victory brazil of -
            en | Brazil's women won the 2018 World Cup. | title women of -
            """)
    void victories_are_those_of_the_competition_that_was_won(String language, String text, String expected) {
        assertThat(claims(language, text).filter(c -> c instanceof Event).map(Event.class::cast).filter(e -> List.of("victory", "title", "final").contains(e.type()))
                .map(e -> e.type() + " " + e.subject().key() + " of " + (e.participant("competition").isPresent() ? e.participant("competition").key() : "-")).findFirst().orElse("-"))
                .as(text).isEqualTo(expected);
    }

    private static Stream<Object> claims(String language, String text) {
        return Reading.of(language, text).claims().stream().map(Claim::statement);
    }
}
