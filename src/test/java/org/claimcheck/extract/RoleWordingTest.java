package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In which constructions the news tells who holds what and when, each beside one that tells no such thing. A row gives a language, a text of
 * 15 March 2023 and the roles as {@code holder / qualifiers title / body @ time}, several joined by {@code +}, none as {@code -}; a time
 * that is not told stands as {@code ?}.
 */
class RoleWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anders Holm ran the Norwegian central bank between 1999 and 2007. | Anders Holm / head / Norwegian central bank @ 1999/2007
            en | Anders Holm ran the Norwegian marathon between 1999 and 2007. | -
            en | Norwegian central bank chief Anders Holm raised rates. | Anders Holm / chief / Norwegian central bank @ ../2023-03-15
            en | Norwegian central bank governor Anders Holm raised rates. | Anders Holm / governor / Norway's central bank @ ../2023-03-15
            en | Algerian army chief of staff General Ahmed Belkacem met officials. | Ahmed Belkacem / chief-of-staff / Algeria's army @ ../2023-03-15
            en | Lieutenant General Ahmed Belkacem, who commands the Algerian army, spoke. | Ahmed Belkacem / head / Algerian army @ 2023-03-15
            en | Ahmed Belkacem, who leads the Algerian delegation, spoke. | -
            en | Prime Minister Anders Holm of Norway met President Rosa Quispe of Peru on Monday in Lima. | Anders Holm / prime-minister / norway @ 2023-03-13 + Rosa Quispe / president / peru @ 2023-03-13
            en | President Rosa Quispe spoke of Norway and Peru on Monday in Lima. | -
            en | King Harald V of Norway received the guests on Monday. | harald-v / king / norway @ 2023-03-13
            en | Lars Nygaard, the Danish-born engineer who has led Torvald Energy since 2016, said on Tuesday that he would stay. | Lars Nygaard / head / Torvald Energy @ 2016/..
            en | Torvald Energy's long-serving boss, Lars Nygaard, is to leave in June. | Lars Nygaard / chief / Torvald Energy @ 2023-03-15
            en | Torvald Energy's long-serving boss, Lars Nygaard, left in June. | Lars Nygaard / chief / Torvald Energy @ 2022-06
            en | Ingrid Solheim, head of the Nordic Mining Council and a former energy minister, warned of shortages. | Ingrid Solheim / head / Nordic Mining Council @ 2023-03-15
            en | Ingrid Solheim, a former mayor of Bergen and chairman of Torvald Energy, warned of shortages. | Ingrid Solheim / former mayor / Bergen @ 2023-03-15 + Ingrid Solheim / chairman / Torvald Energy @ ../2023-03-15
            en | The chairman of Torvald Energy at the time, Ingrid Solheim, warned of shortages on Friday. | Ingrid Solheim / chairman / Torvald Energy @ ../2023-03-15
            en | The chairman of Torvald Energy, Ingrid Solheim, resigned six days after the fire. | Ingrid Solheim / chairman / Torvald Energy @ ../2023-03-15
            en | It was run by Ingrid Solheim, the chairman of Torvald Energy, who signed the bills from 3 May to 9 June 2019. | Ingrid Solheim / chairman / Torvald Energy @ ../2023-03-15
            en | Ingrid Solheim, the chairman of Torvald Energy, who signed the bills, warned of shortages. | Ingrid Solheim / chairman / Torvald Energy @ 2023-03-15
            en | Norway's ambassador in Paris, Anders Holm, was summoned on Friday. | Anders Holm / ambassador / norway @ 2023-03-10
            en | Kisumu Steel's founder and chairman Paul Otieno spoke on Sunday. | Paul Otieno / founder / Kisumu Steel @ 2023-03-12 + Paul Otieno / chairman / Kisumu Steel @ 2023-03-12
            en | Kisumu Steel's chairman, Anna Roth, and chief executive Paul Otieno spoke on Sunday. | Anna Roth / chairman / Kisumu Steel @ 2023-03-15 + Paul Otieno / chief-executive / Kisumu Steel @ 2023-03-12
            en | Ingrid Solheim, the woman in charge of the Nordic Mining Council, warned of shortages. | Ingrid Solheim / head / Nordic Mining Council @ 2023-03-15
            en | Ingrid Solheim, whom the government appointed head of the Nordic Mining Council last month, warned of shortages. | Ingrid Solheim / head / Nordic Mining Council @ 2023-02/..
            en | Anders Holm was elected to lead the European Handball Federation on Tuesday. | Anders Holm / head / European Handball Federation @ 2023-03-14/..
            en | Paul Otieno, who until last year was director-general of the World Coffee Organization, spoke on Sunday. | Paul Otieno / director-general / World Coffee Organization @ ../2022
            en | Paul Otieno served two terms as director-general of the World Coffee Organization. | Paul Otieno / director-general / World Coffee Organization @ ../2023-03-15
            en | Rosa Quispe, named in March as Peru's interior minister, resigned on Tuesday. | Rosa Quispe / interior-minister / peru @ 2023-03/..
            en | Anders Holm, who replaced Karin Lunde at the helm of Torvald Energy, resigned. | Anders Holm / head / Torvald Energy @ ?
            en | Helena Brandt took over from Lars Nygaard as chief executive of Torvald Energy in January. | Helena Brandt / chief-executive / Torvald Energy @ 2023-01/..
            en | Coach of FC Lillevik since 2019, Tom Berger was sacked. | Tom Berger / coach / FC Lillevik @ 2019/..
            en | Coach of FC Lillevik on Sunday, Tom Berger was sacked. | -
            en | Rosa Quispe, who was then Peru's interior minister, signed the decree in 2011. | Rosa Quispe / interior-minister / peru @ 2011
            en | In May 2011 Torvald Energy, at that time run by Rosa Quispe, closed a mine. | Rosa Quispe / head / Torvald Energy @ 2011-05
            en | In May 2011 Torvald Energy, at that time sued by Rosa Quispe, closed a mine. | -
            en | The chairman of Torvald Energy at the time, Ingrid Solheim, told a court in May 2019 that she had known. | Ingrid Solheim / chairman / Torvald Energy @ ../2023-03-15
            en | Rosa Quispe, first elected president of Peru in May 2011, spoke on Sunday. | Rosa Quispe / president / peru @ 2011-05/..
            en | In June 2011 the government of David Cameron cut spending. | david-cameron / prime-minister / united-kingdom @ 2011-06
            en | In June 2015 spending that the government of David Cameron cut was restored. | -
            en | Rishi Sunak's government, in power since May 2022, lost a vote. | rishi-sunak / prime-minister / united-kingdom @ 2022-05
            en | Rishi Sunak's adviser, in power since May 2022, lost a vote. | -
            en | Rishi Sunak, in office since May 2022, spoke on Tuesday. | rishi-sunak / prime-minister / united-kingdom @ 2022-05
            en | Tony Blair, in office since May 2022, spoke on Tuesday. | -
            en | Xi Jinping, in office since 2012, spoke on Tuesday. | -
            en | Jacques Chirac left the Élysée in May 2007 after twelve years. | jacques-chirac / head / france @ ../2007-05
            en | Rosa Quispe left the Élysée in May 2007 after twelve years. | -
            en | Rosa Quispe's years as president of Peru, from 2001 to 2006, were calm. | Rosa Quispe / president / peru @ 2001/2006
            en | Rosa Quispe's time at the head of Torvald Energy, from 2001 to 2006, was calm. | Rosa Quispe / head / Torvald Energy @ 2001/2006
            en | Rosa Quispe's years as a friend of Torvald Energy, from 2001 to 2006, were calm. | -
            en | Helena Brandt resigned as chief executive of Torvald Energy on Tuesday. She had held the post since 2018. | Helena Brandt / chief-executive / Torvald Energy @ 2018/..
            en | Helena Brandt resigned as chief executive of Torvald Energy on Tuesday. She had held the hand of Lars Nygaard since 2018. | -
            en | Helena Brandt resigned on Tuesday as chief executive of Torvald Energy, a job she has held since May 2018. | Helena Brandt / chief-executive / Torvald Energy @ 2018-05/..
            en | Peru's interior minister, Rosa Quispe, in office since 2021, spoke on Sunday. | Rosa Quispe / interior-minister / peru @ 2021/..
            en | The Republic of Peru's president, Rosa Quispe, spoke on Sunday. | Rosa Quispe / president / peru @ 2023-03-12
            en | Peru has been without a president since January 2021. | nobody / president / peru @ 2021-01/.. + nobody / president / peru @ 2023-03-15
            en | Peru had been without a president since January 2021. | nobody / president / peru @ 2021-01/..
            en | Peru has no president. | nobody / president / peru @ 2023-03-15
            en | Peru has no president who likes parties. | -
            en | Peru has had no woman president. | -
            en | Peru has had no president as young as Anna Roth since January 2021. | -
            en | Peru has had no president but Anna Roth since January 2021. | -
            en | Peru has no minister and no president who likes parties. | -
            en | Peru has been without a new president since January 2021. | -
            en | The Peruvian presidential palace was empty on Monday. | -
            en | The Peruvian presidential palace has been empty since January 2021. | nobody / president / peru @ 2021-01/.. + nobody / president / peru @ 2023-03-15
            en | The seat of the president of Peru was vacant at the meeting on Monday. | -
            en | Peru has had no president from the south since January 2021. | -
            en | Peru has been without a new government since January 2021. | -
            en | Peru has had no female president. | -
            en | Peru has had no conservative president since January 2021. | -
            en | The Peruvian presidency was vacant until May 2010. | nobody / president / peru @ ../2010-05
            en | The post of governor of the Bank of England has been vacant for months. | nobody / governor / bank-of-england @ 2023-03-15
            en | The post of adviser to the Bank of England has been vacant for months. | -
            en | Margrethe II, on the throne since 1972, spoke on Sunday. | margrethe-ii / head-of-state / denmark @ 1972/..
            en | Margrethe II came to the throne in 1972. | margrethe-ii / head-of-state / denmark @ 1972/..
            en | Margrethe II was crowned in 1972. | -
            en | Recep Tayyip Erdogan, whose reign began in 2003, spoke on Sunday. | -
            en | Roman Abramovich took over Chelsea in 2003. | -
            en | Zalmay Khalilzad, in the Afghanistan job since 2018, spoke on Sunday. | -
            en | Zlatko Dalić, in the Croatia job since 2017, spoke on Sunday. | zlatko-dalic / coach / croatia-football-team @ 2017/..
            en | Zlatko Dalić, in the Croatia squad since 2017, spoke on Sunday. | -
            en | Helena Brandt left the post of chief executive of Torvald Energy, which she had held since 2018. | Helena Brandt / chief-executive / Torvald Energy @ 2018/..
            fr | Le chef d'état-major de l'armée algérienne, le général Ahmed Belkacem, a parlé. | Ahmed Belkacem / chief-of-staff / armée (Algérie) @ 2023-03-15
            fr | Le général Ahmed Belkacem, qui commande l'armée algérienne, a parlé. | Ahmed Belkacem / head / armée algérienne @ 2023-03-15
            fr | Le général Ahmed Belkacem, qui conduit la délégation algérienne, a parlé. | -
            fr | Le gouverneur de la banque centrale de Norvège, Anders Holm, a relevé les taux. | Anders Holm / governor / banque centrale (Norvège) @ 2023-03-15
            fr | Hélène Brandt a été portée à la tête de la fédération norvégienne de handball en janvier. | Hélène Brandt / head / fédération norvégienne de handball @ 2023-01/..
            fr | La présidente du Parlement européen, Anna Roth, a parlé. | Anna Roth / president / european-parliament @ 2023-03-15
            fr | Le roi Harald V de Norvège a parlé. | harald-v / king / norway @ 2023-03-15
            fr | Le patron de Torvald Énergie, Lars Nygaard, quittera son poste en juin. | Lars Nygaard / chief / Torvald Énergie @ 2023-03-15
            fr | L'ambassadeur de Norvège à Paris, Anders Holm, a été convoqué vendredi. | Anders Holm / ambassador / norway @ 2023-03-10
            fr | Le PDG de la Banque du Nord Paul Dutertre s'est dit confiant. | Paul Dutertre / chief-executive / Banque du Nord @ ../2023-03-15
            fr | Le député du Rhône Paul Dutertre a voté contre. | Paul Dutertre / member-of-parliament / Rhône @ 2023-03-15
            fr | Le secrétaire général de la Ligue du Rhône Paul Dutertre a parlé. | Paul Dutertre / secretary-general / Ligue du Rhône @ 2023-03-15
            fr | Le président de la Fondation Jean Jaurès a parlé. | -
            fr | Le cofondateur et directeur général de la Banque du Nord, Paul Dutertre, a parlé. | Paul Dutertre / founder / Banque du Nord @ 2023-03-15 + Paul Dutertre / chief-executive / Banque du Nord @ 2023-03-15
            fr | À la tête de Torvald Énergie depuis 2016, Hélène Brandt a doublé les ventes. | Hélène Brandt / head / Torvald Énergie @ 2016/..
            fr | À la tête du défilé depuis midi, Hélène Brandt a parlé de Torvald Énergie. | -
            fr | Paul Dutertre a été réélu jeudi à la présidence de la Banque du Nord. | Paul Dutertre / head / Banque du Nord @ 2023-03-09/..
            fr | Sous la direction de Paul Dutertre, la Banque du Nord a perdu des clients. | Paul Dutertre / head / Banque du Nord @ 2023-03-15
            fr | La Banque du Nord, que dirige Paul Dutertre, a perdu des clients. | Paul Dutertre / head / Banque du Nord @ 2023-03-15
            fr | La Banque du Nord, que critique Paul Dutertre, a perdu des clients. | -
            fr | Le président péruvien a nommé lundi Rosa Quispe ministre de l'Intérieur. | Rosa Quispe / interior-minister / peru @ 2023-03-13/..
            fr | Rosa Quispe, nommée lundi ministre de l'Intérieur du Pérou, a prêté serment. | Rosa Quispe / interior-minister / peru @ 2023-03-13/..
            fr | Rosa Quispe, qui était alors ministre de l'Intérieur du Pérou, a signé le décret en 2011. | Rosa Quispe / interior-minister / peru @ 2011
            fr | Entraîneur du FC Lillevik depuis 2019, Paul Dutertre a été limogé. | Paul Dutertre / coach / FC Lillevik @ 2019/..
            fr | Hélène Brandt a succédé à Lars Nygaard comme directrice générale de Torvald Énergie en janvier. | Hélène Brandt / chief-executive / Torvald Énergie @ 2023-01/..
            fr | Nommé en mars à la tête de l'armée norvégienne, le général Lars Moe a démissionné. | Lars Moe / head / armée norvégienne @ 2023-03/..
            fr | Anne Petit va succéder à Lars Moe à la tête de la Banque du Nord. | Anne Petit / head / Banque du Nord @ ?
            fr | Lars Moe, l'un des fondateurs du Front du Nord, a été tué lundi. | Lars Moe / founder / Front du Nord @ ../2023-03-13
            fr | Lars Moe, une des victimes du Front du Nord, a été tué lundi. | -
            en | Lars Moe, a senior commander in the Northern Front, was killed on Monday. | Lars Moe / senior-commander / Northern Front @ ../2023-03-13
            en | Lars Moe, a senior commander in Lillevik, was killed on Monday. | -
            en | Lars Moe, one of the founders of the Northern Front, was killed on Monday. | Lars Moe / founder / Northern Front @ ../2023-03-13
            en | Lars Moe, one of the victims of the Northern Front, was killed on Monday. | -
            en | Iranian Defence Minister Brigadier General Lars Moe arrived in Oslo. | Lars Moe / defence-minister / iran @ ../2023-03-15
            en | Norbank AG ousted its chief executive, Lars Moe, in May. | Lars Moe / chief-executive / Norbank AG @ 2022-05
            en | Norbank AG named its finance chief, Lars Moe, as chief executive. | Lars Moe / chief-executive / Norbank AG @ ? + Lars Moe / chief-financial-officer / Norbank AG @ 2023-03-15
            en | Lars Moe, the 18th chairman of Norbank AG, lives in Oslo. | Lars Moe / chairman / Norbank AG @ ../2023-03-15
            en | Lars Moe is the 18th chairman of Norbank AG. | Lars Moe / chairman / Norbank AG @ 2023-03-15
            en | Chairman of Norbank AG from 1998 to 2007, Lars Moe lives in Oslo. | Lars Moe / chairman / Norbank AG @ 1998/2007
            en | Chairman of Norbank AG last week, Lars Moe lives in Oslo. | -
            en | Moscow's ambassador in Rome, Lars Moe, spoke on Monday. | Lars Moe / ambassador / russia @ 2023-03-13
            en | Moscow's mayor, Lars Moe, spoke on Monday. | Lars Moe / mayor / moscow @ 2023-03-13
            en | Norbank's chairman, Anne Berg, left. Berg's deputy, Lars Moe, stays. | Anne Berg / chairman / Norbank @ 2023-03-15 + Lars Moe / deputy chairman / Norbank @ 2023-03-15
            fr | Lars Moe, 18e président de la Banque du Nord, vit à Oslo. | Lars Moe / president / Banque du Nord @ ../2023-03-15
            fr | Présidente de la Banque du Nord de 1998 à 2007, Anne Moe vit à Oslo. | Anne Moe / president / Banque du Nord @ 1998/2007
            fr | Le directeur de l'Avenir de Vienne a démissionné. La présidente du club, Anne Moe, cherche un remplaçant. | Anne Moe / president / Avenir de Vienne @ 2023-03-15
            fr | Les élus parlent de l'avenir de Vienne. La présidente du club, Anne Moe, cherche un remplaçant. | -
            en | Helena Brandt has been at Torvald Energy's helm since 2016. | Helena Brandt / head / Torvald Energy @ 2016/..
            en | Helena Brandt replaced Karin Lunde at the helm of Torvald Energy on Monday. | Helena Brandt / head / Torvald Energy @ 2023-03-13/..
            en | Karin Lunde was named by the interior minister of Peru. | -
            en | Helena Brandt runs the Torvald Energy marathon. | -
            en | Helena Brandt has held the reins of Torvald Energy since 2016. | Helena Brandt / head / Torvald Energy @ 2016/..
            en | Helena Brandt's predecessor as mayor of Bergen, Karin Lunde, resigned. | Karin Lunde / former mayor / Bergen @ 2023-03-15
            en | The chairmanship of Torvald Energy passed to Helena Brandt in January. | Helena Brandt / head / Torvald Energy @ 2023-01/..
            en | Helena Brandt, two years into her term as Peru's interior minister, resigned. | Helena Brandt / interior-minister / peru @ ../2023-03-15
            en | European foreign policy chief Helena Brandt arrived in Lima. | Helena Brandt / european-foreign-policy-chief / european-union @ ../2023-03-15
            en | The occupant of the White House, Joe Biden, said on Tuesday that he would stay. | joe-biden / head / united-states @ 2023-03-15
            fr | Le chef de la diplomatie européenne, Paul Dutertre, est arrivé à Lima. | Paul Dutertre / european-foreign-policy-chief / european-union @ 2023-03-15
            fr | Torvald Énergie, dont Hélène Brandt tient la barre depuis 2016, a perdu de l'argent. | Hélène Brandt / head / Torvald Énergie @ 2016/..
            fr | Torvald Énergie, dont Hélène Brandt tient le livre de comptes depuis 2016, a perdu de l'argent. | -
            fr | Hélène Brandt préside aux destinées de Torvald Énergie depuis 2016. | Hélène Brandt / head / Torvald Énergie @ 2016/..
            en | Helena Brandt, the grey-haired head of Torvald Energy, arrived in Lima. | Helena Brandt / head / Torvald Energy @ 2023-03-15
            en | Helena Brandt, the reclusive head of Torvald Energy, arrived in Lima. | Helena Brandt / head / Torvald Energy @ 2023-03-15
            en | The Lima-educated head of Torvald Energy, Helena Brandt, arrived in Rome. | Helena Brandt / head / Torvald Energy @ 2023-03-15
            fr | La présidence de Torvald Énergie est revenue à Hélène Brandt en janvier. | Hélène Brandt / head / Torvald Énergie @ 2023-01/..
            fr | Hélène Brandt a été nommée par le ministre de l'Intérieur du Pérou. | -
            fr | Hélène Brandt quitte la présidence de Torvald Énergie, un poste qu'elle occupait depuis 2018. | Hélène Brandt / head / Torvald Énergie @ 2018/..
            fr | Hélène Brandt, directrice générale de Torvald Énergie, en poste depuis 2018, a parlé. | Hélène Brandt / chief-executive / Torvald Énergie @ 2018/..
            fr | Hélène Brandt a quitté la direction générale de Torvald Énergie en mars. | Hélène Brandt / head / Torvald Énergie @ 2023-03
            fr | Hélène Brandt a remporté mardi la présidence de la République du Pérou. | Hélène Brandt / president / peru @ 2023-03-14/..
            fr | Le Pérou n'a plus de président depuis janvier 2021. | nobody / president / peru @ 2021-01/.. + nobody / president / peru @ 2023-03-15
            fr | Le Pérou n'avait plus de président depuis janvier 2021. | nobody / president / peru @ 2021-01/..
            fr | Le Pérou n'a plus de président issu du sud depuis janvier 2021. | -
            fr | Le Pérou n'a plus de gouvernement depuis janvier 2021. | -
            fr | Le Pérou n'a pas eu de présidente. | -
            fr | Depuis janvier 2021, le Pérou n'a plus de président. | nobody / president / peru @ 2021-01/..
            fr | Depuis la chute de son chef, élu en 2021, le Pérou n'a plus de président. | nobody / president / peru @ 2023-03-15
            fr | Le palais présidentiel péruvien est vide depuis janvier 2021. | -
            fr | La présidence péruvienne est restée vacante jusqu'en mai 2010. | nobody / president / peru @ ../2010-05
            fr | Le poste de gouverneur de la Banque d'Angleterre est toujours vacant. | nobody / governor / bank-of-england @ 2023-03-15
            fr | Le poste de gouverneur de la Banque d'Angleterre est toujours convoité. | -
            fr | Margrethe II, montée sur le trône en 1972, a parlé. | margrethe-ii / head-of-state / denmark @ 1972/..
            fr | Hélène Brandt a quitté son poste de directrice générale de Torvald Énergie, qu'elle occupait depuis 2018. | Hélène Brandt / chief-executive / Torvald Énergie @ 2018/..
            fr | La cheffe d'état-major de l'armée péruvienne, Rosa Quispe, a parlé. | Rosa Quispe / chief-of-staff / armée (Pérou) @ 2023-03-15
            """)
    void reads_who_holds_what_and_when(String language, String text, String roles) {
        List<String> found = Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Role)
                .map(c -> told((Role) c.statement())).distinct().toList();
        assertThat(found).as(text).containsExactlyInAnyOrderElementsOf(roles.equals("-") ? List.of() : List.of(roles.split(" \\+ ")));
    }

    private static String told(Role role) {
        String qualifiers = role.qualifiers().isEmpty() ? "" : String.join(" ", role.qualifiers()) + " ";
        String time = role.period().isUnknown() ? "?" : role.period().edtf().toString();
        return name(role.holder()) + " / " + qualifiers + role.title() + " / " + name(role.organization()) + " @ " + time;
    }

    private static String name(Entity entity) {
        return !entity.isPresent() ? "nobody" : entity.isCatalogued() ? entity.id() : entity.name();
    }
}
