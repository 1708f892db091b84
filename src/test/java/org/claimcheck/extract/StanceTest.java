package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How firmly, by whom and with which sign an event is told. A row gives a language, a text and, for each event claimed,
 * {@code type modality}, with {@code not} before a negated one and {@code < speaker < speaker behind} after it; {@code -} stands for no event.
 */
class StanceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth met Paul Martin in Vienna on Monday. | meeting asserted
            en | Anna Roth, accused of theft by Paul Martin, met Karl Weiss on Monday. | meeting asserted
            en | Anna Roth was accused of meeting Paul Martin on Monday. | meeting conditional
            en | Anna Roth met Paul Martin in Vienna on Monday, the Harbour Post reported. | meeting reported < Harbour Post
            en | According to the Harbour Post, Anna Roth met Paul Martin in Vienna. | meeting reported < Harbour Post
            en | Anna Roth may have met Paul Martin in Vienna. | meeting hedged
            en | In May Anna Roth met Paul Martin in Vienna. | meeting asserted
            en | Anna Roth is thought to have met Paul Martin in Vienna. | meeting hedged
            en | Anna Roth denied having met Paul Martin in Vienna. | meeting denied
            en | Anna Roth did not meet Paul Martin in Vienna. | not meeting asserted
            en | Anna Roth never met Paul Martin. | not meeting asserted
            en | Neither Anna Roth nor her deputy met Paul Martin. | not meeting asserted
            en | Anna Roth will meet Paul Martin in Vienna on Friday. | meeting planned
            en | Anna Roth is to meet Paul Martin in Vienna on Friday. | meeting planned
            en | If Anna Roth had met Paul Martin, the strike would be over. | meeting conditional
            en | Had Anna Roth met Paul Martin, the strike would be over. | meeting conditional
            en | Did Anna Roth meet Paul Martin in Vienna? | -
            en | Anna Roth refused to meet Paul Martin in Vienna. | -
            en | Anna Roth was the last minister to visit Vienna. | visit asserted
            en | The last minister to visit Vienna, Anna Roth, came in May. | visit asserted
            en | It was the last chance for Anna Roth to visit Vienna. | -
            fr | Anna Roth aura rencontré Paul Martin en mai 2001. | meeting asserted
            fr | Anna Roth a rencontré Paul Martin lundi à Vienne. | meeting asserted
            fr | Anna Roth remettra vendredi sa démission. | resignation planned
            fr | Anna Roth ouvrira vendredi un musée à Oslo. | opening planned
            fr | Anna Roth montra vendredi ses comptes et remit sa démission. | resignation asserted
            fr | Anna Roth a rencontré Paul Martin lundi à Vienne, selon Le Courrier du port. | meeting reported < Courrier du port
            fr | Anna Roth aurait rencontré Paul Martin lundi à Vienne. | meeting hedged
            fr | Anna Roth a démenti avoir rencontré Paul Martin à Vienne. | meeting denied
            fr | Anna Roth rencontrerait Paul Martin vendredi à Vienne. | meeting hedged
            fr | Anna Roth a annoncé qu'elle rencontrerait Paul Martin vendredi à Vienne. | meeting planned < Anna Roth
            fr | Anna Roth montrait ses comptes et préparait sa démission. | resignation asserted
            fr | Anna Roth sera arrêtée vendredi. | arrest planned
            fr | Anna Roth aura été arrêtée en mai 2001. | arrest asserted
            fr | Anna Roth quitte son poste fin mars. | resignation planned
            fr | Anna Roth n'a pas rencontré Paul Martin à Vienne. | not meeting asserted
            fr | Anna Roth n'a jamais rencontré Paul Martin. | not meeting asserted
            fr | Anna Roth rencontrera Paul Martin vendredi à Vienne. | meeting planned
            fr | Anna Roth doit rencontrer Paul Martin vendredi à Vienne. | meeting planned
            fr | Si Anna Roth avait rencontré Paul Martin, la grève serait finie. | meeting conditional
            fr | Anna Roth a refusé de rencontrer Paul Martin à Vienne. | -
            fr | Anna Roth a-t-elle rencontré Paul Martin à Vienne ? | meeting conditional
            en | Anna Roth withdrew her resignation on Monday. | withdrawal asserted; resignation denied
            """)
    void tells_what_is_asserted_from_what_is_not(String language, String text, String events) {
        List<String> told = Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Event)
                .map(c -> told((Event) c.statement(), c.basis())).toList();

        assertThat(told.isEmpty() ? "-" : String.join("; ", told)).as(text).isEqualTo(events);
    }

    private static String told(Event event, Claimed basis) {
        StringBuilder speakers = new StringBuilder();
        for (int i = basis.attribution().size() - 1; i >= 0; i--) {
            speakers.append(" < ").append(basis.attribution().get(i));
        }
        return (basis.negated() ? "not " : "") + event.type() + " " + basis.modality().id() + speakers;
    }
}
