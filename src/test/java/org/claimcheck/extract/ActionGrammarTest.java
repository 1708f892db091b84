package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who did what to whom, as clauses tell it. A row gives a language, a text and the events as {@code type subject > other party}, the
 * actor in brackets, in the order of the alphabet; {@code -} stands for none, and for nobody.
 */
class ActionGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Skyborn Airways acquired Norbank AG on Monday. | acquisition Skyborn Airways > Norbank AG
            en | Skyborn Airways, which cut jobs last year, acquired Norbank AG on Monday. | acquisition Skyborn Airways > Norbank AG; layoff Skyborn Airways > -
            en | Norbank AG was acquired by Skyborn Airways on Monday. | acquisition Skyborn Airways > Norbank AG
            en | Anna Roth, who was arrested on Friday, visited Oslo a year ago. | arrest Anna Roth > -; visit Anna Roth > Oslo
            en | Police arrested Anna Roth and Paul Martin on Friday. | arrest Anna Roth > -; arrest Paul Martin > -
            en | Born in Oslo in 1950, Anna Roth resigned on Friday. | birth Anna Roth > -; resignation Anna Roth > -
            en | The minister's aide said Anna Roth had resigned. | resignation Anna Roth > -
            en | The arrest of Anna Roth on Friday surprised Oslo. | arrest Anna Roth > -
            en | Anna Roth's resignation on Friday surprised Oslo. | resignation Anna Roth > -
            en | The brother of Anna Roth was arrested on Friday. | -
            en | Anna Roth's lawyer was arrested on Friday. | -
            en | Anna Roth watched the arrest of a fisherman on Friday. | arrest fisherman > -
            en | Anna Roth's arresting smile pleased Oslo on Friday. | -
            en | A book on Anna Roth was released on Friday. | -
            en | Oslo mourned on Monday after Anna Roth resigned. | resignation Anna Roth > -
            en | Oslo mourned on Monday after Anna Roth's brother resigned. | -
            en | Followers of the mayor of Oslo, Anna Roth, resigned on Friday. | -
            fr | Des partisans du maire d'Oslo, Anna Roth, ont démissionné vendredi. | -
            fr | Skyborn Airways a racheté lundi à Oslo Norbank AG. | acquisition Skyborn Airways > Norbank AG
            fr | Skyborn Airways a racheté Norbank lundi. | acquisition Skyborn Airways > Norbank
            fr | Norbank AG a été racheté lundi par Skyborn Airways. | acquisition Skyborn Airways > Norbank AG
            fr | Anna Roth, arrêtée vendredi à Oslo, a démissionné. | arrest Anna Roth > -; resignation Anna Roth > -
            fr | L'arrestation d'Anna Roth vendredi a surpris Oslo. | arrest Anna Roth > -
            fr | Le frère d'Anna Roth a été arrêté vendredi. | -
            fr | L'avocat d'Anna Roth a été arrêté vendredi. | -
            fr | Née à Oslo en 1950, Anna Roth a démissionné vendredi. | birth Anna Roth > -; resignation Anna Roth > -
            """)
    void finds_who_did_what_to_whom(String language, String text, String events) {
        String told = Reading.of(language, text).claims().stream().map(c -> c.statement()).filter(Event.class::isInstance)
                .map(e -> told((Event) e)).sorted().distinct().collect(Collectors.joining("; "));

        assertThat(told.isEmpty() ? "-" : told).as(text).isEqualTo(events);
    }

    private static String told(Event event) {
        String actor = event.actorKey().isEmpty() || event.participant("actor").equals(event.subject()) ? ""
                : " (" + event.participant("actor").name() + ")";
        return event.type() + " " + name(event.subject()) + " > " + name(event.object()) + actor;
    }

    private static String name(Entity entity) {
        return entity.isPresent() ? entity.name() : "-";
    }
}
