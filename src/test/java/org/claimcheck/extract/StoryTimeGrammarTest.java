package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimcheck.statement.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When events happened that tell no date themselves. A row gives a language, a text published on Wednesday, 15 March 2023, and {@code type time}. */
class StoryTimeGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth recently met Paul Martin. | meeting 2023-02?/2023-03?
            en | Anna Roth visited Rome a few days ago. | visit 2023-03-07?/2023-03-14?
            en | Anna Roth met Paul Martin. The weather has changed recently. | meeting ../2023-03-15
            fr | Anna Roth a récemment rencontré Paul Martin. | meeting 2023-02?/2023-03?
            en | In her recent visit to Rome, Anna Roth praised an accord. | visit 2023-02?/2023-03?
            en | In her visit to Rome, Anna Roth praised a recent book. | visit ../2023-03-15
            fr | Lors de sa récente visite à Rome, Anna Roth a salué un accord. | visit 2023-02?/2023-03?
            fr | Anna Roth a visité Rome il y a quelques semaines. | visit 2023-01-25?/2023-03-08?
            fr | Anna Roth a rencontré Paul Martin, auteur d'un livre paru récemment. | meeting ../2023-03-15
            """)
    void takes_a_vague_word_for_the_last_weeks(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | The strike of 3 May 2020 that killed Anna Roth is forgotten. | death 2020-05-03
            en | The crash of 3 May 2020, in which Anna Roth died, is forgotten. | death 2020-05-03
            en | The accord of 3 May 2020, which Anna Roth died for, is forgotten. | death ../2023-03-15
            en | Anna Roth was hurt when a bomb went off on 3 May 2020. | injury 2020-05-03
            en | It was on 3 May 2020 that Anna Roth was killed. | death 2020-05-03
            fr | L'attentat du 3 mai 2020 qui a tué Anna Roth est oublié. | death 2020-05-03
            fr | Le décès d'Anna Roth, survenu le 3 mai 2020 à Rome, est oublié. | death 2020-05-03
            fr | L'assassinat d'Anna Roth par Paul Martin, le 3 mai 2020, est oublié. | death 2020-05-03
            fr | Après l'assassinat d'Anna Roth par Paul Martin, le 3 mai 2020 fut un jour de deuil. | death ../2023-03-15
            """)
    void times_a_death_by_the_day_of_the_blow(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth met Paul Martin in Vienna on 3 February. After the meeting, Anna Roth visited Rome. | meeting 2023-02-03; visit 2023-02-03/2023-03-15
            en | Anna Roth met Paul Martin in Vienna on 3 February. After the meeting with Clara Weiss, Anna Roth visited Rome. | meeting 2023-02-03; visit ../2023-03-15
            en | Anna Roth met Paul Martin in Vienna. After the meeting, Anna Roth visited Rome. | meeting ../2023-03-15; visit ../2023-03-15
            fr | Anna Roth a rencontré Paul Martin à Vienne le 3 février. À l'issue de la réunion, Anna Roth a visité Rome. | meeting 2023-02-03; visit 2023-02-03/2023-03-15
            fr | Anna Roth a visité Rome le 3 février. Après cette visite, Anna Roth a rencontré Paul Martin. | visit 2023-02-03; meeting 2023-02-03/2023-03-15
            fr | Anna Roth a rencontré Paul Martin à Vienne. Après la réunion, Anna Roth a visité Rome. | meeting ../2023-03-15; visit ../2023-03-15
            """)
    void times_what_followed_the_meeting_by_the_meeting(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth met on Monday with Paul Martin in Vienna, and resigned. | meeting 2023-03-13; resignation 2023-03-13?
            en | Anna Roth met in 2009 with Paul Martin in Vienna, and resigned. | meeting 2009; resignation ../2023-03-15
            en | Anna Roth met Paul Martin on Monday, and Clara Weiss resigned. | meeting 2023-03-13; resignation ../2023-03-15
            fr | Anna Roth a rencontré lundi Paul Martin à Vienne, et a démissionné. | meeting 2023-03-13; resignation 2023-03-13?
            fr | Anna Roth a rencontré en 2009 Paul Martin à Vienne, et a démissionné. | meeting 2009; resignation ../2023-03-15
            fr | Le boycott du Qatar, qui a pris fin en janvier, aura duré trois ans et demi. | war ../2023-01
            fr | Anna Roth a rencontré Paul Martin lundi après que Clara Weiss a démissionné. | meeting 2023-03-13; resignation ../2023-03-15
            """)
    void lets_the_day_of_the_news_go_on_with_the_next_verb(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth died on 3 March, two weeks after Clara Weiss resigned. | death 2023-03-03; resignation 2023-02-17%
            en | Anna Roth died on 3 March, two days before Clara Weiss resigned. | death 2023-03-03; resignation 2023-03-05?
            en | Two days after Clara Weiss resigned on 3 March, Anna Roth died. | resignation 2023-03-03; death 2023-03-05?
            en | Anna Roth died in the summer of 2022, two months after Clara Weiss resigned. | death 2022-22; resignation ../2023-03-15
            en | Anna Roth died on 3 March, long after Clara Weiss resigned. | death 2023-03-03; resignation ../2023-03-15
            fr | Anna Roth est morte le 3 mars, deux jours après l'arrestation de Paul Martin. | death 2023-03-03; arrest 2023-03-01?
            fr | Anna Roth est morte le 3 mars, deux ans après l'arrestation de Paul Martin. | death 2023-03-03; arrest 2021%
            fr | Anna Roth est morte le 3 mars, bien après l'arrestation de Paul Martin. | death 2023-03-03; arrest ../2023-03-15
            """)
    void counts_from_the_event_told_with_it(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth visited Oslo on Monday. The following day she met Paul Martin. | visit 2023-03-13; meeting 2023-03-14
            en | Anna Roth visited Oslo on Monday and Rome on Friday. The following day she met Paul Martin. | visit 2023-03-13; meeting ../2023-03-15
            fr | Anna Roth a visité Oslo lundi. Le lendemain, elle a rencontré Paul Martin. | visit 2023-03-13; meeting 2023-03-14
            fr | Anna Roth a visité Oslo lundi. La veille, elle avait rencontré Paul Martin. | visit 2023-03-13; meeting 2023-03-12
            fr | Anna Roth a visité Oslo en 2009. Le lendemain, elle a rencontré Paul Martin. | visit 2009; meeting ../2023-03-15
            """)
    void counts_the_next_day_from_the_sentence_before(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Elected in 2010, Anna Roth resigned in May. | election 2010; resignation 2022-05
            en | Norway raised its taxes in May. At the same time, Anna Roth resigned. | resignation 2022-05?
            en | Norway raised its taxes in May. The law passed around the same time that Anna Roth resigned. | resignation 2022-05?
            en | Norway raised its taxes in May. Anna Roth resigned at a time of crisis. | resignation ../2023-03-15
            en | Norway raised its taxes. At the same time, Anna Roth resigned. | resignation ../2023-03-15
            fr | La Norvège a relevé ses impôts en mai. Au même moment, Anna Roth a démissionné. | resignation 2022-05?
            fr | La Norvège relèvera ses impôts en mai 2024. Au même moment, Anna Roth a démissionné. | resignation ../2023-03-15
            """)
    void times_what_came_at_the_same_time_by_the_sentence_before(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth resigned on Monday, with Paul Martin replacing her as mayor of Oslo. | resignation 2023-03-13 asserted; succession 2023-03-13 asserted
            en | Anna Roth will resign on Monday, with Paul Martin replacing her as mayor of Oslo. | resignation 2023-03-20 planned; succession 2023-03-20 planned
            en | Anna Roth will resign on Monday. Paul Martin replaced her as mayor of Oslo. | resignation 2023-03-20 planned; succession ../2023-03-15 asserted
            """)
    void reads_what_goes_with_an_event_as_that_event(String language, String text, String events) {
        String found = Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Event).map(c -> (Event) c.statement())
                .map(e -> e.type() + " " + e.period().edtf() + " " + ((org.claimcheck.statement.Claimed) e.basis()).modality().id()).collect(Collectors.joining("; "));
        assertThat(found).as(text).isEqualTo(events);
    }

    private static String told(String language, String text) {
        return Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Event)
                .map(c -> ((Event) c.statement()).type() + " " + ((Event) c.statement()).period().edtf()).collect(Collectors.joining("; "));
    }
}
