package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimcheck.statement.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where events happened. A row gives a language, a text published on Wednesday, 15 March 2023, and for each event {@code type @ place time}. */
class PlaceReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth flew to Rome on Monday to meet Paul Martin. | visit @ Rome 2023-03-13; meeting @ Rome 2023-03-13
            en | Anna Roth visited Oslo and met Paul Martin. | visit @ Oslo; meeting @ Oslo
            en | Anna Roth was in Oslo last week, where she met Paul Martin. | visit @ Oslo 2023-03-06/2023-03-12; meeting @ Oslo 2023-03-06/2023-03-12
            en | Anna Roth met Paul Martin on Monday in Vienna and signed a treaty. | meeting @ Vienna 2023-03-13; signing @ Vienna 2023-03-13
            en | Anna Roth may visit Rome, but made her visit conditional on talks. | visit @ Rome; visit @ Rome
            en | Anna Roth may visit Rome, but Clara Weiss made her visit to Oslo conditional on talks. | visit @ Rome; visit @ Oslo
            en | Anna Roth visited Oslo before Clara Weiss met Paul Martin. | visit @ Oslo; meeting
            en | Anna Roth visited Oslo and Clara Weiss met Paul Martin. | visit @ Oslo; meeting
            fr | Anna Roth s'est rendue lundi à Rome pour rencontrer Paul Martin. | visit @ Rome 2023-03-13; meeting @ Rome 2023-03-13
            fr | Anna Roth a visité Oslo et a rencontré Paul Martin. | visit @ Oslo; meeting @ Oslo
            fr | Anna Roth est arrivée à Rome, où elle a rencontré Paul Martin. | visit @ Rome; meeting @ Rome
            fr | Paul Martin pourrait visiter Rome, mais il a conditionné sa visite à des excuses. | visit @ Rome; visit @ Rome
            fr | Anna Roth a visité Oslo avant que Clara Weiss ne rencontre Paul Martin. | visit @ Oslo; meeting
            en | Anna Roth left Oslo and founded Norbank. | departure @ Oslo; founding
            en | Anna Roth visited Oslo and founded Norbank. | visit @ Oslo; founding @ Oslo
            fr | Anna Roth a téléphoné à Rome pour rencontrer Paul Martin. | phone-call @ Rome
            """)
    void places_what_is_done_on_a_journey(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | At a summit in Munich, Anna Roth met Paul Martin. | meeting @ Munich
            en | On Monday in Rome, Anna Roth met Paul Martin. | meeting @ Rome 2023-03-13
            en | On Monday, in Rome, Anna Roth met Paul Martin. | meeting @ Rome 2023-03-13
            en | After hours of rain, in Rome, Anna Roth met Paul Martin. | meeting @ Rome
            en | Clara Weiss waited, in Rome, and Anna Roth met Paul Martin. | meeting
            fr | Sous la pluie, dans le stade Nansen de Vienne, Anna Roth a rencontré Paul Martin. | meeting @ Vienna
            en | On Monday, in Rome and Milan, Anna Roth met Paul Martin. | meeting 2023-03-13
            fr | Lundi, à Rome, Anna Roth a rencontré Paul Martin. | meeting @ Rome 2023-03-13
            en | After a long stay in Rome, Anna Roth met Paul Martin. | meeting
            fr | Lors d'un sommet à Munich, Anna Roth a rencontré Paul Martin. | meeting @ Munich
            fr | En marge du sommet de Bruxelles, Anna Roth a rencontré Paul Martin. | meeting @ Brussels
            fr | Après un séjour à Rome, Anna Roth a rencontré Paul Martin. | visit @ Rome; meeting
            """)
    void places_an_event_at_the_occasion_that_opens_its_clause(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth died on Tuesday in an accident in southern Norway. | death @ Norway 2023-03-14
            en | Talks between Norway and Italy were held in Vienna on Monday. | meeting @ Vienna 2023-03-13
            en | Anna Roth died on Tuesday in a mountain village of Norway. | death 2023-03-14
            en | Anna Roth died on Tuesday in a flat on the waterfront of Rome. | death 2023-03-14
            en | Anna Roth died on Tuesday in a narrow street of Rome. | death @ Rome 2023-03-14
            fr | Anna Roth est morte mardi dans une petite rue de Vienne. | death @ Vienna 2023-03-14
            fr | Un accident a coûté la vie sur le front de mer de Rome à Anna Roth. | death @ Rome
            en | Born in 1950 in the province of Khuzestan, Anna Roth spoke. | birth @ Khuzestan 1950
            fr | Née en 1950 dans la province du Khouzestan, Anna Roth a parlé. | birth @ Khuzestan 1950
            en | The death of Anna Roth in 2019, in Rome, shocked many. | death @ Rome 2019
            en | After the death of Anna Roth, thousands marched in Rome. | death
            fr | Anna Roth est morte mardi dans un accident dans le sud de la Norvège. | death @ Norway 2023-03-14
            fr | Anna Roth a rencontré Paul Martin au palais royal d'Oslo. | meeting @ Oslo
            fr | La mort d'Anna Roth en 2019, à Rome, a bouleversé le pays. | death @ Rome 2019
            fr | Anna Roth a rencontré Paul Martin à la demande de Rome. | meeting
            """)
    void finds_places_behind_what_parts_them_from_the_event(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth died near Vienna on Monday. | death @ near Vienna 2023-03-13
            en | Anna Roth died in a clinic just outside Vienna on Monday. | death @ outside Vienna 2023-03-13
            en | Anna Roth died in a suburb of Vienna on Monday. | death @ a suburb of Vienna 2023-03-13
            en | Anna Roth died in northern Vienna on Monday. | death @ Vienna 2023-03-13
            en | Anna Roth died in the north of Austria on Monday. | death @ Austria 2023-03-13
            en | Anna Roth, whose husband, Paul Martin, resigned on Monday, lives in Oslo. | resignation 2023-03-13
            en | The killing of Anna Roth on Monday and the burning of shops in Vienna shook the country. | death 2023-03-13
            en | The death of Anna Roth and her husband in Vienna on Monday shook the country. | death @ Vienna 2023-03-13
            en | Anna Roth resigned on Monday in protest at a Vienna ceasefire. | resignation 2023-03-13
            en | Anna Roth resigned at a meeting in Vienna on Monday. | resignation @ Vienna 2023-03-13
            fr | Anna Roth est morte lundi près de Vienne. | death @ près de Vienne 2023-03-13
            fr | Anna Roth est morte lundi dans un hôpital au sud de Vienne. | death @ au sud de Vienne 2023-03-13
            fr | Anna Roth est morte lundi dans le sud de Vienne. | death @ Vienna 2023-03-13
            en | Anna Roth met Paul Martin on Monday to discuss a truce in Vienna. | meeting 2023-03-13
            en | Anna Roth met Paul Martin on Monday in Vienna to discuss a truce. | meeting @ Vienna 2023-03-13
            fr | Anna Roth a rencontré Paul Martin lundi pour discuter d'une trêve à Vienne. | meeting 2023-03-13
            """)
    void tells_what_is_near_a_place_from_what_is_in_it(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Jim Lind's death and Sweden's gains in Norway worried Denmark. | death
            en | Jim Lind's death and burial in Norway were filmed. | death @ Norway
            en | Jim Lind died in a United States drone strike near Oslo. | death @ near Oslo
            en | Jim Lind died in a US air strike in Norway. | death @ Norway
            en | Jim Lind died in a Norway bombing on Monday. | death @ Norway 2023-03-13
            en | Jim Lind was killed in the Norway attacks of 2011. | death @ Norway 2011
            en | Jim Lind died in a drone strike in the United States. | death @ United States
            en | Jim Lind was killed in an American air raid on Oslo last week. | death @ Oslo 2023-03-06/2023-03-12
            en | Jim Lind was killed in an American attack on Norway last week. | death 2023-03-06/2023-03-12
            en | Jim Lind was killed in a drone strike on Friday. | death 2023-03-10
            fr | Jim Lind a été tué dans une frappe américaine contre Oslo. | death @ Oslo
            fr | Jim Lind a été tué à la sortie de l'aéroport d'Oslo. | death @ Oslo
            en | Jim Lind died in a US hospital. | death @ United States
            en | Jim Lind worked in Oslo before being elected president of Norway in 1980. | election 1980
            en | Jim Lind was elected president of Norway in Oslo in 1980. | election @ Oslo 1980
            en | A Norwegian strike on Rome's consulate in Vienna shook the town on Monday. | airstrike @ Vienna
            en | Norway attacked southern Sweden on Monday, triggering a war in Yemen. | armed-attack 2023-03-13
            """)
    void takes_whose_strike_it_was_for_no_place(String language, String text, String events) {
        String told = told(language, text).replaceAll("; .*strike.*", "").replaceAll(".*strike[^;]*; ", "");
        assertThat(told).as(text).isEqualTo(events);
    }

    private static String told(String language, String text) {
        String told = Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Event)
                .map(c -> told((Event) c.statement(), c.timeText())).collect(Collectors.joining("; "));
        return told.isEmpty() ? "-" : told;
    }

    private static String told(Event event, String timeText) {
        return event.type() + (event.place().isPresent() ? " @ " + event.place().name() : "") + (timeText.isEmpty() ? "" : " " + event.period().edtf());
    }
}
