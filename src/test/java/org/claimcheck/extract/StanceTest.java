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
            en | Anna Roth avoided sacking Paul Martin in Vienna. | dismissal conditional
            en | Anna Roth ruled out sacking Paul Martin. | dismissal conditional
            en | The markets fear the possible resignation of Paul Martin. | resignation conditional
            en | The only demand is the resignation of Paul Martin. | resignation conditional
            en | The sudden resignation of Paul Martin is a blow. | resignation asserted
            en | Anna Roth avoided the press when she met Paul Martin in Vienna. | meeting asserted
            en | In May Anna Roth met Paul Martin in Vienna. | meeting asserted
            en | Rebels nearly toppled Paul Martin in Vienna. | dismissal conditional
            en | A bomb almost killed Paul Martin in Vienna. | death conditional
            en | A man was charged with the attempted murder of Paul Martin in Vienna. | charge asserted
            en | Paul Martin's attempted murder shook Vienna. | -
            en | A man was charged with the murder of Paul Martin in Vienna. | charge asserted; death asserted
            fr | Une bombe a presque tué Paul Martin à Vienne. | -
            fr | Une bombe a failli tuer Paul Martin à Vienne. | -
            en | Almost all rebels knew that Anna Roth met Paul Martin in Vienna. | meeting asserted
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
            en | Anna Roth, who did not attend the fair, met Paul Martin on Monday. | not attendance asserted; meeting asserted
            en | Anna Roth, who denied any wrongdoing, was arrested on Monday. | arrest asserted
            en | Anna Roth, who denied, through her lawyer, having met Paul Martin, was arrested. | meeting denied; arrest asserted
            en | The board demanded that Chancellor Anna Roth resign. | resignation conditional
            en | The board demanded that Chancellor Anna Roth step down. | resignation conditional
            en | Officials said that Chancellor Anna Roth resigned. | resignation reported < Officials
            en | Officials said that Chancellor Anna Roth and Paul Martin resigned. | resignation reported < Officials; resignation reported < Officials
            en | Anna Roth resigned on Monday, and Chancellor Paul Martin said he was sad. | resignation asserted
            en | Anna Roth resigned on Monday, Chancellor Paul Martin said. | resignation reported < Paul Martin
            en | Anna Roth was freed on Monday, police and residents said. | release reported < police and residents
            en | Anna Roth was freed on Monday, state TV reported. | release reported < state TV
            en | The board demanded that Chancellor Anna Roth also resign. | resignation conditional
            en | Anna Roth was freed on Monday, state media and officials said. | release reported < officials
            en | The mayor of Oslo said Anna Roth was freed on Monday. | release reported < mayor of Oslo
            en | A spokesman for Norbank AG said Anna Roth was freed on Monday. | release reported < Norbank AG
            en | Norbank AG said Anna Roth was freed on Monday. | release reported < Norbank AG
            en | Paul Martin, head of a school in Oslo, the capital of Norway, said Anna Roth was freed on Monday. | release reported < Paul Martin
            en | Paul Martin, the mayor, told reporters Anna Roth was freed on Monday. | release reported < Paul Martin
            en | Norbank AG released a joint statement saying Anna Roth was arrested on Monday. | arrest reported < Norbank AG
            en | The army released Anna Roth on Monday. | release asserted
            en | Paul Martin returned Norbank AG to profit on Monday. | -
            en | Paul Martin returned to Norway on Monday. | return asserted
            fr | Anna Roth a été libérée lundi, a déclaré à l'AFP le maire Paul Martin. | release reported < Paul Martin < AFP
            fr | Anna Roth a été libérée lundi, a déclaré le maire Paul Martin à l'AFP. | release reported < Paul Martin < AFP
            fr | Le maire d'Oslo a fait état de la libération d'Anna Roth. | release reported < maire d'Oslo
            fr | Anna Roth a démissionné lundi et le maire Paul Martin a dit sa tristesse. | resignation asserted
            fr | Anna Roth a démissionné lundi, a annoncé le maire Paul Martin. | resignation reported < Paul Martin
            fr | Anna Roth n'est officiellement plus membre de Norbank SA et a démissionné lundi. | resignation asserted
            fr | Anna Roth prévoit d'acquérir Norbank SA. | acquisition planned
            en | Anna Roth, not Clara Weiss, met Paul Martin on Monday. | meeting asserted
            en | It was Norbank AG, not Skyborn SA, which sued Renault on Monday. | lawsuit asserted
            en | It was Anna Roth, not Clara Weiss, who resigned on Monday. | resignation asserted; not resignation asserted
            en | Anna Roth was not freed on Monday. | not release asserted
            en | No one freed Anna Roth on Monday. | -
            en | It is not clear whether Anna Roth was freed on Monday. | release hedged
            en | It is not clear whether Anna Roth will be freed on Monday. | release conditional
            en | Norbank AG will cut its costs and acquire Renault in May. | acquisition planned
            en | Norbank AG could cut its costs and acquire Renault in May. | acquisition conditional
            en | Anna Roth may have misled the board and been sacked. | dismissal hedged
            en | Anna Roth may have misled the board and met Paul Martin. | meeting hedged
            en | Anna Roth may have misled the board, and she met Paul Martin. | meeting asserted
            en | Anna Roth has misled the board and met Paul Martin on Monday. | meeting asserted
            en | Anna Roth will speak in Vienna, and Paul Martin resigned on Monday. | resignation asserted
            en | Norbank AG managed to acquire Renault in May. | acquisition asserted
            en | Norbank AG failed to acquire Renault in May. | not acquisition asserted
            en | Anna Roth is believed to have pleaded guilty. | guilty-plea hedged
            en | Anna Roth threatened to announce her candidacy. | -
            en | Anna Roth accused Paul Martin of having met Karl Weiss. | meeting conditional
            en | There is no evidence that Anna Roth met Paul Martin. | meeting denied
            en | Anna Roth demanded the resignation of Paul Martin. | resignation conditional
            en | Anna Roth accepted the resignation of Paul Martin. | resignation asserted
            en | Anna Roth demanded that Paul Martin resign. | resignation conditional
            en | Anna Roth insisted that Paul Martin be freed. | release conditional < Anna Roth
            en | Anna Roth said that Paul Martin quit. | resignation reported < Anna Roth
            en | Anna Roth was not only arrested but charged. | arrest asserted
            en | Anna Roth did not comment and resigned on Monday. | resignation asserted
            en | Anna Roth has not confirmed that Paul Martin resigned. | resignation hedged
            en | Anna Roth urged calm after Paul Martin resigned. | resignation asserted
            fr | Anna Roth aura rencontré Paul Martin en mai 2001. | meeting asserted
            fr | Anna Roth a rencontré Paul Martin lundi à Vienne. | meeting asserted
            fr | Anna Roth remettra vendredi sa démission. | resignation planned
            fr | Anna Roth remettra sa démission en 1985. | resignation asserted
            fr | « Anna Roth remettra sa démission en 1985 », disait Paul Martin. | resignation planned < Paul Martin
            fr | Anna Roth remettra sa démission en 2095. | resignation planned
            en | Anna Roth would resign in 1985. | resignation asserted
            en | Anna Roth would resign in 1985 if the plan failed. | resignation conditional
            en | Anna Roth would have resigned in 1985. | resignation conditional
            fr | La banque a un chef en la personne de Paul Martin, qui a démissionné vendredi. | resignation asserted
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
            fr | Anna Roth, qui nie les faits, a été arrêtée lundi. | arrest asserted
            fr | Anna Roth, et non Clara Weiss, a démissionné lundi. | resignation asserted
            fr | C'est Anna Roth, et non Clara Weiss, qui a démissionné lundi. | resignation asserted; not resignation asserted
            fr | Anna Roth aurait menti au conseil et été licenciée. | dismissal hedged
            fr | Anna Roth aurait menti au conseil et remis sa démission. | resignation hedged
            fr | Anna Roth a menti au conseil et remis sa démission. | resignation asserted
            fr | On ignore si Anna Roth a été arrêtée lundi. | arrest hedged
            fr | On ignore si Anna Roth sera arrêtée lundi. | arrest conditional
            fr | Anna Roth quitterait ses fonctions si le conseil acceptait. | resignation conditional
            fr | Norbank SA serait rachetée par Renault si le conseil acceptait. | acquisition conditional
            fr | Anna Roth a déclaré lundi que Norbank SA rachèterait Renault. | acquisition planned < Anna Roth
            fr | Anna Roth a renoncé à remettre sa démission. | -
            fr | On ignore si Anna Roth a été grièvement blessée le 3 mai. | injury hedged
            fr | Anna Roth a accusé Paul Martin d'avoir rencontré Karl Weiss. | meeting conditional
            fr | Rien n'indique qu'Anna Roth a rencontré Paul Martin. | meeting denied
            fr | Anna Roth a exigé la démission de Paul Martin. | resignation conditional
            fr | Anna Roth souhaite que Paul Martin quitte ses fonctions. | resignation conditional
            fr | Contrairement à Paul Martin, Anna Roth a été libérée. | release asserted
            fr | Contrairement à ce qu'a écrit un journal, Anna Roth a été libérée. | release denied
            fr | Anna Roth n'a pas seulement été arrêtée lundi. | arrest asserted
            fr | Anna Roth a refusé d'être arrêtée. | -
            fr | Anna Roth envisage d'être candidate et d'être nommée ministre. | -
            fr | Anna Roth va parler à la presse et être arrêtée lundi. | arrest planned
            fr | Anna Roth vient d'être arrêtée. | arrest asserted
            fr | Anna Roth a déclaré que Paul Martin serait libéré en mai. | release planned < Anna Roth
            fr | Anna Roth a failli remettre sa démission. | -
            fr | Norbank SA a été contrainte de déposer le bilan. | bankruptcy asserted
            fr | Norbank SA n'a pas réussi à racheter Renault. | not acquisition asserted
            fr | Anna Roth a consulté ses proches avant de rejoindre Norbank SA. | joining asserted
            fr | Anna Roth consultera ses proches avant de rejoindre Norbank SA. | -
            fr | Anna Roth a-t-elle rencontré Paul Martin à Vienne ? | meeting conditional
            en | Anna Roth withdrew her resignation on Monday. | withdrawal asserted; resignation denied
            en | It was Anna Roth, not Paul Martin, who resigned on Monday. | resignation asserted; not resignation asserted
            en | Neither Anna Roth nor Paul Martin resigned on Monday. | not resignation asserted; not resignation asserted
            fr | C'est Anna Roth, et non Paul Martin, qui a démissionné lundi. | resignation asserted; not resignation asserted
            fr | Ni Anna Roth ni Paul Martin n'ont démissionné lundi. | not resignation asserted; not resignation asserted
            en | Norway denied that it had attacked France on Monday. | armed-attack denied
            fr | La Norvège a démenti qu'elle ait attaqué la France. | armed-attack denied
            en | Anna Roth will no longer tour or perform with Norbank SA. | not performance planned
            fr | Anna Roth n'a ni rencontré Paul Martin ni visité la Norvège. | not meeting asserted; not visit asserted
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
