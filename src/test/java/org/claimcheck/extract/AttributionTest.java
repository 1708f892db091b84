package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who tells an event. A row gives a language, a text, in which {@code /} begins a new paragraph, and for each event its type with
 * {@code < speaker < speaker behind}.
 */
class AttributionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth met Paul Martin in Vienna, sources told the Harbour Post. | meeting < sources < Harbour Post
            en | Anna Roth met Paul Martin in Norway, police and residents said. | meeting < police and residents
            en | Anna Roth met Paul Martin on Monday to end a rift with four Arab states. | meeting
            en | Anna Roth met Paul Martin at Renault's board, the companies said. | meeting < the companies
            en | Renault never acquired Norbank AG, the ministry said. | acquisition < the ministry
            en | Renault acquired Norbank AG, the company said. | acquisition < Renault
            en | Renault acquired Norbank AG in May, said Clara Weiss, a lawyer. | acquisition < Clara Weiss
            en | Eva Lind conceded on Monday, saying the party's chief had won. Anna Roth met Paul Martin in Vienna. | meeting
            en | Anna Roth met Paul Martin in Vienna after her boss Eva Lind announced a strike. | meeting
            en | Anna Roth met Paul Martin in Vienna, her lawyer told Reuters. | meeting < her lawyer < Reuters
            en | Anna Roth met Paul Martin in Vienna, her lawyer told the committee. | meeting < her lawyer
            fr | Anna Roth a rencontré Paul Martin à Vienne, a révélé son avocate à l'AFP. | meeting < son avocate < AFP
            fr | Anna Roth a rencontré Paul Martin à Vienne, ont indiqué des sources au Courrier du port. | meeting < sources < Courrier du port
            fr | Anna Roth a rencontré Paul Martin à Vienne, a révélé son avocate à la presse. | meeting < son avocate
            fr | Anna Roth a rencontré Paul Martin, et l'on dit que la paix est proche. | meeting
            fr | Karl Lind a été proclamé roi après qu'Anna Roth a rencontré Paul Martin. | appointment; meeting
            fr | Karl Lind a proclamé qu'Anna Roth a rencontré Paul Martin. | meeting < Karl Lind
            fr | Karl Lind a proclamé la république après qu'Anna Roth a rencontré Paul Martin. | meeting
            fr | Anna Roth a rencontré Paul Martin. Karl Lind a proclamé sa victoire. | meeting; victory < Karl Lind
            fr | Karl Lind s'est dit que la paix est proche. Anna Roth a rencontré Paul Martin. | meeting
            """)
    void goes_back_from_a_speaker_to_the_medium_that_was_told(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | According to figures released on Monday by the Baltic Institute, Anna Roth met Paul Martin in Vienna. | meeting < Baltic Institute
            en | Anna Roth met Paul Martin in Vienna, according to prosecutors. | meeting < prosecutors
            en | Anna Roth met Paul Martin in Vienna according to plan. | meeting
            fr | D'après un décompte dressé lundi par la Fondation Roth, Anna Roth a rencontré Paul Martin à Vienne. | meeting < Fondation Roth
            fr | Anna Roth a rencontré Paul Martin à Vienne, selon le dernier rapport du ministère de la Santé. | meeting < ministère de la Santé
            fr | Anna Roth a rencontré Paul Martin à Vienne selon le calendrier prévu. | meeting
            fr | Selon un communiqué de la Fondation Roth publié sur Twitter, Anna Roth a rencontré Paul Martin à Vienne. | meeting < Fondation Roth
            fr | Selon un rapport publié lundi par la Fondation Roth, Anna Roth a rencontré Paul Martin à Vienne. | publication; meeting < Fondation Roth
            en | Anna Roth met Paul Martin in Vienna, as announced by the Baltic Institute. | meeting < Baltic Institute
            en | Anna Roth, who wrote three novels, met Paul Martin in Vienna. | meeting
            en | Anna Roth met Paul Martin in Vienna on Monday, and the bridge that Norway has promised is years away. | meeting
            fr | Anna Roth a rencontré Paul Martin lundi, et le pont que la Norvège a promis se fait attendre. | meeting
            en | Anna Roth met Paul Martin in Vienna on Monday, Norway has announced. | meeting < Norway
            en | Wallace Roth of the United States met Paul Martin in Vienna. | meeting
            en | Anna Roth, who added a title in May, met Paul Martin in Vienna. | meeting
            en | According to Norwegian government sources, Anna Roth met Paul Martin in Vienna. | meeting < Norwegian government sources
            """)
    void takes_a_text_for_those_whose_text_it_is(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | The Norway carrier said Anna Roth met Paul Martin in Vienna. | meeting < Norway carrier
            en | Anna Roth met Paul Martin in Vienna, the ministry was quoted as saying. | meeting < the ministry
            en | Anna Roth met Paul Martin in Vienna, Eva Lind was quoted as saying by the agencies. | meeting < Eva Lind
            en | Anna Roth met Paul Martin in Vienna, the mayor said. | meeting < the mayor
            en | Anna Roth met Paul Martin in Vienna, the mayor of Oslo said. | meeting < the mayor of Oslo
            en | Eva Lind, mayor of Oslo, said Anna Roth met Paul Martin in Vienna. | meeting < Eva Lind
            en | Anna Roth met Paul Martin in Vienna, said Eva Lind, mayor of Oslo. | meeting < Eva Lind
            en | Norway said Anna Roth met Paul Martin in Vienna. | meeting < Norway
            en | Anna Roth met Paul Martin in Vienna, amassing an estimated fortune. | meeting
            fr | Anna Roth a rencontré Paul Martin à Vienne, a-t-elle dit. | meeting
            en | Reuters quotes sources as saying Anna Roth met Paul Martin in Vienna. | meeting < sources < Reuters
            en | Reuters quoted Clara Weiss as saying Anna Roth met Paul Martin in Vienna. | meeting < Clara Weiss < Reuters
            en | Governor Clara Weiss of the Northern Province Authority said Anna Roth met Paul Martin in Vienna. | meeting < Clara Weiss
            fr | Le Hezbollah s'est tu. Anna Roth a rencontré Paul Martin à Vienne, a annoncé le ministère de la Santé libanais. | meeting < le ministère de la Santé libanais
            en | Anna Roth met Paul Martin in Vienna, said Finance Minister Clara Weiss. | meeting < Clara Weiss
            en | The police said Anna Roth met Paul Martin in Vienna. | meeting < The police
            en | The firm founded by Paul Martin said Anna Roth visited Norway on Monday. | founding; visit < firm founded by Paul Martin
            fr | Anna Roth a rencontré Paul Martin à Vienne, a fait savoir son mari, Louis Weiss. | meeting < Louis Weiss
            fr | Anna Roth a rencontré Paul Martin à Vienne, a indiqué la ministre de la Santé Clara Weiss. | meeting < Clara Weiss
            fr | Le parquet a indiqué qu'Anna Roth avait rencontré Paul Martin à Vienne. | meeting < Le parquet
            en | Norway's defence ministry said Anna Roth met Paul Martin in Vienna. | meeting < Norway's defence ministry
            en | Anna Roth met Paul Martin in Vienna after a speech which officials said was short. | meeting
            fr | Anna Roth a rencontré Paul Martin à Vienne, indique la présidence norvégienne sur son site. | meeting < la présidence norvégienne
            fr | Anna Roth a rencontré Paul Martin en Norvège, a confirmé la présidence de la République. | meeting < la présidence de la République
            en | The Baltic Institute has sacked Paul Martin after a year and announced that Anna Roth met Karl Mai in Vienna. | dismissal; meeting < Baltic Institute
            en | The Baltic Institute, along with a lawyer in Norway, confirmed that Anna Roth met Paul Martin in Vienna. | meeting < Baltic Institute
            en | The rebels have claimed responsibility for the attack that killed Anna Roth. | death
            en | Anna Roth conceded defeat to Paul Martin. | election-defeat
            fr | Anna Roth a reconnu sa défaite. | election-defeat
            fr | La Banque du Nord a lancé une OPA sur Microsoft. | takeover-bid
            fr | Paul Martin a rencontré Anna Roth à Vienne, a rappelé Clara Weiss. | meeting < Clara Weiss
            en | Norbank AG, which bought Skyborn Airways, met Paul Martin in Vienna, the firm said. | acquisition < Norbank AG; meeting < Norbank AG
            en | Anna Roth claimed four medals and Karl Mai met Paul Martin in Vienna. | meeting
            en | Anna Roth met Karl Mai, who announced a fortnight ago that Paul Martin visited Norway. | meeting; visit < Karl Mai
            en | Anna Roth met Paul Martin in Vienna, a town with an official and a station, local health authorities said. | meeting < local health authorities
            en | Anna Roth, who played in the series Storm, She Wrote, met Paul Martin in Vienna. | meeting
            en | Anna Roth met Paul Martin in Vienna, a post on her Facebook account said. | meeting
            en | Norway said it had met the rebels while Anna Roth met Paul Martin in Vienna. | meeting < Norway; meeting
            fr | La Norvège a déclaré avoir attaqué la Suède tandis qu'Anna Roth a rencontré Paul Martin à Vienne. | armed-attack < Norway; meeting
            fr | Anna Roth a rencontré Paul Martin à Vienne, a déclaré le ministère, tandis que Lars Holm a rencontré Eva Lind. | meeting < le ministère; meeting
            en | Anna Roth, after Eva Lind, her wife, announced a strike, met Paul Martin in Vienna. | meeting
            en | Anna Roth, Eva Lind announced, met Paul Martin in Vienna. | meeting < Eva Lind
            en | The Harbour Post, a pro-Norway news outlet, reported that Anna Roth met Paul Martin in Vienna. | meeting < Harbour Post
            """)
    void finds_speakers_with_titles_and_without_names(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Officials said Anna Roth met Paul Martin in Vienna. She then visited Norway. | meeting < Officials; visit < Officials
            en | According to officials, Anna Roth met Paul Martin in Vienna. She then visited Norway. | meeting < officials; visit
            en | Anna Roth met Paul Martin in Vienna, her family said. She visited Norway. | meeting < her family; visit
            en | Northern Bank said Anna Roth met Paul Martin in Vienna. She visited Norway. | meeting < Northern Bank; visit
            fr | Des diplomates affirment qu'Anna Roth a rencontré Paul Martin à Vienne. Elle s'est ensuite rendue en Norvège. | meeting < diplomates; visit < diplomates
            fr | Selon des diplomates, Anna Roth a rencontré Paul Martin à Vienne. Elle s'est ensuite rendue en Norvège. | meeting < diplomates; visit
            fr | La Banque du Nord a fermé. Anna Roth a rencontré Paul Martin à Vienne, selon l'agence fédérale de la santé. | meeting < agence fédérale de la santé
            fr | Anna Roth a rencontré Paul Martin à Vienne, a annoncé sa famille. Elle s'est rendue en Norvège. | meeting < sa famille; visit
            fr | Anna Roth a rencontré Paul Martin à Vienne, a annoncé la Banque du Nord. Elle s'est rendue en Norvège. | meeting < Banque du Nord; visit
            """)
    void carries_sources_on_but_not_those_who_tell_of_themselves(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | The Hamas movement in Norway said on Tuesday that Anna Roth had met Paul Martin. | meeting < Hamas
            en | Officials in Norway said on Tuesday that Anna Roth had met Paul Martin. | meeting < Norway
            fr | Le mouvement Hamas en Norvège a annoncé mardi que Anna Roth avait rencontré Paul Martin. | meeting < Hamas
            en | Anna Roth met Paul Martin in Vienna last week, the Harbour Post reported. / The two have long been at odds. / After the meeting, Anna Roth visited Norway. | meeting < Harbour Post; visit < Harbour Post
            en | Anna Roth met Paul Martin in Vienna last week, the Harbour Post reported. / Anna Roth visited Norway on Sunday. | meeting < Harbour Post; visit < Harbour Post
            en | Anna Roth met Paul Martin in Vienna last week, the Harbour Post reported. / Anna Roth visited Norway in 2009. | meeting < Harbour Post; visit
            en | Anna Roth met Paul Martin in Vienna last week, the Harbour Post reported. / Clara Weiss said nothing was agreed. / Anna Roth visited Norway on Sunday. | meeting < Harbour Post; visit
            fr | Anna Roth a rencontré Paul Martin à Vienne la semaine dernière, a rapporté Le Courrier du port. / Après la réunion, Anna Roth s'est rendue en Norvège. | meeting < Courrier du port; visit < Courrier du port
            fr | Anna Roth a rencontré Paul Martin à Vienne la semaine dernière, a rapporté Le Courrier du port. / Anna Roth s'est rendue dimanche en Norvège. | meeting < Courrier du port; visit < Courrier du port
            fr | Anna Roth a rencontré Paul Martin à Vienne la semaine dernière, a rapporté Le Courrier du port. / Anna Roth s'est récemment rendue en Norvège. | meeting < Courrier du port; visit
            """)
    void follows_a_relayed_report_through_the_article(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth Reportedly Met Paul Martin / Anna Roth met Paul Martin in Vienna last week, according to the Harbour Post, which cited no witness of the talks. | meeting < Harbour Post; meeting < Harbour Post
            en | Anna Roth Visits Norway / Anna Roth met Paul Martin in Vienna last week, according to the Harbour Post, which cited no witness of the talks. | visit; meeting < Harbour Post
            fr | Anna Roth a rencontré Paul Martin / Anna Roth a rencontré Paul Martin à Vienne la semaine dernière, selon Le Courrier du port, qui ne cite aucun témoin. | meeting < Courrier du port; meeting < Courrier du port
            """)
    void gives_the_headline_the_source_of_the_body(String language, String text, String events) {
        assertThat(told(language, text)).as(text).isEqualTo(events);
    }

    private static String told(String language, String text) {
        List<String> told = Reading.of(language, text.replace(" / ", "\n\n")).claims().stream().filter(c -> c.statement() instanceof Event)
                .map(c -> told((Event) c.statement(), c.basis())).toList();
        return String.join("; ", told);
    }

    private static String told(Event event, Claimed basis) {
        StringBuilder speakers = new StringBuilder();
        for (int i = basis.attribution().size() - 1; i >= 0; i--) {
            speakers.append(" < ").append(basis.attribution().get(i));
        }
        return event.type() + speakers;
    }
}
