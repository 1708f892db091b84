package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimcheck.claim.Claim;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is claimed by a sentence of an article that was published on Wednesday, 15 March 2023.
 *
 * <p>A row gives a language, the text, and what at least one claim must tell; {@code -} stands for nothing, {@code _}
 * for a space.
 */
class ExtractorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | French President Emmanuel Macron spoke in Lyon on Monday. | kind=role subject=emmanuel-macron predicate=president object=france office=france/president qualifiers=-
            en | German Chancellor Olaf Scholz said on Monday that talks would go on. | kind=role subject=olaf-scholz predicate=chancellor office=germany/chancellor time=2023-03-13
            en | NATO Secretary General Jens Stoltenberg said on Friday that the alliance was ready. | kind=role subject=jens-stoltenberg office=nato/secretary-general time=2023-03-10
            en | The president of the European Central Bank, Christine Lagarde, said rates would rise. | kind=role subject=christine-lagarde office=ecb/president
            en | The head of the Northern Bank, Anna Roth, spoke in Oslo. | kind=role subject=Anna_Roth object=Northern_Bank predicate=head
            en | U.N. Secretary-General Antonio Guterres called for calm. | kind=role subject=antonio-guterres office=united-nations/secretary-general
            en | Former British Prime Minister Theresa May spoke in Leeds. | kind=role subject=theresa-may office=united-kingdom/prime-minister qualifiers=former
            en | Deputy Hezbollah leader Naim Qassem spoke in Beirut. | kind=role subject=naim-qassem object=hezbollah qualifiers=deputy
            en | Acting foreign minister of Iran Ali Bagheri met reporters. | kind=role object=iran predicate=foreign-minister qualifiers=acting
            en | Then-Chancellor Angela Merkel visited Moscow in 2020. | kind=role subject=angela-merkel predicate=chancellor
            fr | Le président français Emmanuel Macron a parlé lundi à Lyon. | kind=role subject=emmanuel-macron office=france/president qualifiers=-
            fr | Le chancelier allemand, Olaf Scholz, a déclaré lundi que les discussions continueraient. | kind=role subject=olaf-scholz office=germany/chancellor time=2023-03-13
            fr | Le secrétaire général de l'Otan, Jens Stoltenberg, a déclaré vendredi que l'alliance était prête. | kind=role subject=jens-stoltenberg office=nato/secretary-general time=2023-03-10
            fr | La présidente de la Banque centrale européenne, Christine Lagarde, a parlé à Francfort. | kind=role subject=christine-lagarde office=ecb/president
            fr | L'ancien président français Nicolas Sarkozy a parlé à Nice. | kind=role subject=nicolas-sarkozy office=france/president qualifiers=former
            fr | L'ex-chancelière allemande Angela Merkel a parlé à Berlin. | kind=role subject=angela-merkel office=germany/chancellor qualifiers=former
            fr | Le secrétaire général adjoint du Hezbollah, Naïm Qassem, a parlé à Beyrouth. | kind=role subject=naim-qassem object=hezbollah qualifiers=deputy
            """)
    void reads_titles_before_names(String language, String text, String claim) {
        claims(language, text, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Laurent-Désiré Kabila ruled in Kinshasa. Kabila was killed in January 2001. His son, Joseph Kabila, followed. | kind=event predicate=death subject=laurent-desire-kabila
            en | Karl Salam ruled in Oslo. Salam, 72, left Rome. His cousin Tammam Salam stayed. | kind=figure predicate=age subject=Karl_Salam
            en | Karl Salam and Tammam Salam met in Oslo. Salam, 72, left Rome. | kind=figure predicate=age subject=-
            en | Tammam Salam ruled in Beirut. Karl Salam, a cousin, stayed. Salam, 72, left Rome. | kind=figure predicate=age subject=tammam-salam
            fr | Laurent-Désiré Kabila dirigeait le pays. Kabila a été tué en janvier 2001. Son fils, Joseph Kabila, a suivi. | kind=event predicate=death subject=laurent-desire-kabila
            """)
    void takes_a_surname_for_whom_the_article_named_before(String language, String text, String claim) {
        claims(language, text, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Christine Lagarde, the president of the European Central Bank, spoke in Frankfurt. | kind=role subject=christine-lagarde office=ecb/president
            en | Anna Roth, head of the Northern Bank, spoke in Oslo. | kind=role subject=Anna_Roth object=Northern_Bank
            en | Anna Roth, the next head of the Northern Bank, spoke in Oslo. | kind=role subject=Anna_Roth object=Northern_Bank qualifiers=elect
            en | France coach Didier Deschamps changed his team on Tuesday. | kind=role subject=didier-deschamps office=france-football-team/coach
            en | Norway coach Didier Deschamps changed his team on Tuesday. | kind=role subject=didier-deschamps office=-
            fr | La prochaine présidente de la Banque centrale européenne, Christine Lagarde, a parlé lundi. | kind=role subject=christine-lagarde office=ecb/president qualifiers=elect
            en | Tony Blair, the former prime minister of Britain, spoke in Leeds. | kind=role subject=tony-blair office=united-kingdom/prime-minister qualifiers=former
            en | Esmail Qaani, commander of the Quds Force of Iran's IRGC, visited Baghdad. | kind=role subject=esmail-qaani office=quds-force/commander
            en | Esmail Qaani, a commander of the Quds Force, visited Baghdad. | kind=role subject=esmail-qaani object=quds-force office=-
            en | Anna Roth, who heads the Northern Bank, spoke in Oslo. | kind=role subject=Anna_Roth object=Northern_Bank
            en | Emmanuel Macron, who has been president of France since 2017, spoke in Lyon. | kind=role subject=emmanuel-macron office=france/president time=2017/..
            fr | Christine Lagarde, présidente de la Banque centrale européenne, a parlé à Francfort. | kind=role subject=christine-lagarde office=ecb/president
            fr | Nicolas Sarkozy, ancien président de la République française, a parlé à Nice. | kind=role subject=nicolas-sarkozy office=france/president qualifiers=former
            fr | Esmaïl Qaani, commandant de la Force Qods des Gardiens de la révolution, s'est rendu à Bagdad. | kind=role subject=esmail-qaani office=quds-force/commander
            fr | Emmanuel Macron, qui est président de la France depuis 2017, a parlé à Lyon. | kind=role subject=emmanuel-macron office=france/president time=2017/..
            """)
    void reads_titles_behind_names(String language, String text, String claim) {
        claims(language, text, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Olaf Scholz is the chancellor of Germany. | kind=role subject=olaf-scholz office=germany/chancellor negated=no
            en | Olaf Scholz became the next chancellor of Germany in December 2021. | kind=role subject=olaf-scholz office=germany/chancellor qualifiers=-
            en | Barack Obama left the White House in January 2017. | kind=role subject=barack-obama office=united-states/president time=../2017-01
            fr | Fils de Paul Martin, Anna Martin raconte sa vie. | kind=relation predicate=child-of subject=Anna_Martin object=Paul_Martin
            fr | Successeure de Paul Martin à la Banque du Nord, Anna Roth affirme le contraire. | kind=event predicate=succession subject=Anna_Roth object=Paul_Martin
            fr | Jens Stoltenberg prend la tête de l'Otan, où il succède à Paul Martin. | kind=event predicate=succession subject=jens-stoltenberg office=nato/secretary-general
            fr | Jens Stoltenberg critique l'Otan. Il succède à Paul Martin. | kind=event predicate=succession subject=jens-stoltenberg office=-
            en | Angela Merkel is no longer chancellor of Germany. | kind=role subject=angela-merkel office=germany/chancellor negated=yes
            en | Angela Merkel was chancellor of Germany from 2005 to 2021. | kind=role subject=angela-merkel office=germany/chancellor time=2005/2021
            en | Angela Merkel was chancellor of Germany until December 2021. | kind=role subject=angela-merkel office=germany/chancellor time=../2021-12
            en | Olaf Scholz has been chancellor of Germany since December 2021. | kind=role subject=olaf-scholz time=2021-12/..
            en | Anna Roth denied that she is the head of the Northern Bank. | kind=role subject=Anna_Roth modality=denied
            en | Christine Lagarde was appointed president of the European Central Bank in 2019. | kind=event predicate=appointment subject=christine-lagarde office=ecb/president time=2019
            en | Emmanuel Macron was elected president of France on 7 May 2017. | kind=event subject=emmanuel-macron office=france/president time=2017-05-07
            en | Joe Biden was sworn in as president of the United States on 20 January 2021. | kind=event subject=joe-biden office=united-states/president time=2021-01-20
            en | Anna Roth resigned as foreign minister of France on Monday. | kind=event predicate=resignation subject=Anna_Roth time=2023-03-13
            en | Liz Truss resigned as prime minister of the United Kingdom in October 2022. | kind=event predicate=resignation subject=liz-truss time=2022-10
            fr | Olaf Scholz est le chancelier de l'Allemagne. | kind=role subject=olaf-scholz office=germany/chancellor negated=no
            fr | Angela Merkel n'est plus chancelière de l'Allemagne. | kind=role subject=angela-merkel office=germany/chancellor negated=yes
            fr | Christine Lagarde a été nommée présidente de la Banque centrale européenne en 2019. | kind=event predicate=appointment subject=christine-lagarde office=ecb/president time=2019
            en | Olaf Scholz, who has led Germany since 2021, spoke in Leeds. | kind=role subject=olaf-scholz office=germany/chancellor
            en | Two years after taking office, Olaf Scholz spoke in Leeds on Monday. | kind=figure predicate=tenure subject=olaf-scholz object=germany
            fr | Deux ans après son arrivée à la chancellerie, Olaf Scholz a parlé lundi à Lyon. | kind=figure predicate=tenure subject=olaf-scholz object=germany
            fr | Emmanuel Macron, toujours à la présidence française, a parlé à Lyon. | kind=role subject=emmanuel-macron office=france/president
            fr | Emmanuel Macron a été élu président de la France le 7 mai 2017. | kind=event subject=emmanuel-macron office=france/president time=2017-05-07
            fr | Liz Truss a démissionné en octobre 2022. | kind=event predicate=resignation subject=liz-truss time=2022-10
            en | Mohamed Morsi was toppled by the army in July 2013. | kind=event predicate=dismissal subject=mohamed-morsi office=egypt/president time=2013-07
            en | Named prime minister of France in May 2012, Jean-Marc Ayrault was dismissed in March 2015. | kind=event predicate=dismissal subject=jean-marc-ayrault office=france/prime-minister time=2015-03
            en | Named Palestinian prime minister in March 2006, Ismail Haniyeh was dismissed in June 2009 by President Mahmoud Abbas. | kind=event predicate=dismissal subject=ismail-haniyeh time=2009-06
            en | Elected president of France in May 2007, Nicolas Sarkozy resigned in 2016 as head of his party. | kind=event predicate=resignation subject=nicolas-sarkozy office=-
            en | Appointed prime minister of France in May 2007, François Fillon resigned his seat in 2017. | kind=event predicate=resignation subject=francois-fillon office=-
            en | Roberta Metsola, president of the European Parliament, was first elected to the post in January 2022. | kind=event predicate=election subject=roberta-metsola office=european-parliament/president
            en | Roberta Metsola, president of the European Parliament, was first elected to the parliament in 2013. | kind=event predicate=election subject=roberta-metsola office=-
            en | Mohamed Morsi was briefly toppled in July 2013. | kind=event predicate=dismissal subject=mohamed-morsi office=-
            en | Mohamed Morsi was sacked in July 2013. | kind=event predicate=dismissal subject=mohamed-morsi office=-
            fr | Hosni Moubarak a été chassé du pouvoir en 2011. | kind=event predicate=dismissal subject=hosni-mubarak office=egypt/president time=2011
            fr | Hosni Moubarak a été renversé par un soulèvement en 2011. | kind=event predicate=dismissal subject=hosni-mubarak office=egypt/president
            fr | Hosni Moubarak a été renversé par une voiture en 1971. | kind=event predicate=dismissal subject=hosni-mubarak office=-
            """)
    void reads_sentences_about_offices(String language, String text, String claim) {
        claims(language, text, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Olaf Scholz succeeded Angela Merkel as chancellor of Germany in December 2021. | kind=event predicate=succession successor=olaf-scholz predecessor=angela-merkel time=2021-12
            en | Angela Merkel was succeeded by Olaf Scholz in December 2021. | kind=event predicate=succession successor=olaf-scholz predecessor=angela-merkel time=2021-12
            en | Rishi Sunak replaced Liz Truss in October 2022. | kind=event predicate=succession successor=rishi-sunak predecessor=liz-truss
            en | Liz Truss was replaced by Rishi Sunak in October 2022. | kind=event predicate=succession successor=rishi-sunak predecessor=liz-truss
            en | Rishi Sunak, who took over from Boris Johnson in 2022, spoke in Leeds. | kind=event predicate=succession successor=rishi-sunak predecessor=boris-johnson office=united-kingdom/prime-minister
            en | Rishi Sunak, who has just taken over from Boris Johnson, spoke in Leeds. | kind=event predicate=succession successor=rishi-sunak predecessor=boris-johnson office=united-kingdom/prime-minister
            en | Esmail Qaani took over from Qasem Soleimani in January 2020. | kind=event predicate=succession successor=esmail-qaani predecessor=qasem-soleimani time=2020-01
            fr | Olaf Scholz a succédé à Angela Merkel en décembre 2021. | kind=event predicate=succession successor=olaf-scholz predecessor=angela-merkel time=2021-12
            fr | Liz Truss a été remplacée par Rishi Sunak en octobre 2022. | kind=event predicate=succession successor=rishi-sunak predecessor=liz-truss time=2022-10
            fr | Rishi Sunak a remplacé Liz Truss en octobre 2022. | kind=event predicate=succession successor=rishi-sunak predecessor=liz-truss
            """)
    void tells_who_follows_whom(String language, String text, String claim) {
        claims(language, text, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Emmanuel Macron met Olaf Scholz in Berlin on Monday. | kind=event predicate=meeting subject=emmanuel-macron object=olaf-scholz place=berlin time=2023-03-13 modality=asserted
            en | Emmanuel Macron and Olaf Scholz met in Berlin last month. | kind=event predicate=meeting subject=emmanuel-macron object=olaf-scholz place=berlin time=2023-02
            en | Emmanuel Macron will meet Olaf Scholz in Berlin next week. | kind=event predicate=meeting modality=planned time=2023-03-20/2023-03-26
            en | Emmanuel Macron did not meet Olaf Scholz in Berlin. | kind=event predicate=meeting negated=yes
            en | Emmanuel Macron reportedly met Olaf Scholz in Berlin. | kind=event predicate=meeting modality=hedged
            en | If Emmanuel Macron meets Olaf Scholz, talks may resume. | kind=event predicate=meeting modality=conditional
            en | According to Reuters, Emmanuel Macron met Olaf Scholz in Berlin on Monday. | kind=event predicate=meeting modality=reported by=Reuters time=2023-03-13
            en | Vladimir Putin visited Beijing in February 2022. | kind=event predicate=visit subject=vladimir-putin place=beijing time=2022-02
            en | Vladimir Putin arrived in Beijing on Monday. | kind=event predicate=visit subject=vladimir-putin place=beijing time=2023-03-13
            fr | Emmanuel Macron a rencontré Olaf Scholz lundi à Berlin. | kind=event predicate=meeting subject=emmanuel-macron object=olaf-scholz place=berlin time=2023-03-13
            fr | Emmanuel Macron et Olaf Scholz se sont rencontrés le mois dernier à Berlin. | kind=event predicate=meeting place=berlin time=2023-02
            fr | Emmanuel Macron rencontrera Olaf Scholz la semaine prochaine à Berlin. | kind=event predicate=meeting modality=planned time=2023-03-20/2023-03-26
            fr | Emmanuel Macron n'a pas rencontré Olaf Scholz à Berlin. | kind=event predicate=meeting negated=yes
            fr | Emmanuel Macron aurait rencontré Olaf Scholz à Berlin. | kind=event predicate=meeting modality=hedged
            fr | Selon l'AFP, Emmanuel Macron a rencontré Olaf Scholz lundi à Berlin. | kind=event predicate=meeting modality=reported time=2023-03-13
            fr | Vladimir Poutine s'est rendu à Pékin en février 2022. | kind=event predicate=visit subject=vladimir-putin place=beijing time=2022-02
            fr | Vladimir Poutine est arrivé lundi à Pékin. | kind=event predicate=visit subject=vladimir-putin place=beijing time=2023-03-13
            """)
    void reads_meetings_and_visits(String language, String text, String claim) {
        claims(language, text, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Qasem Soleimani was killed in Baghdad on 3 January 2020. | kind=event predicate=death subject=qasem-soleimani place=baghdad time=2020-01-03
            en | Queen Elizabeth II died at Balmoral on 8 September 2022. | kind=event predicate=death subject=elizabeth-ii time=2022-09-08
            en | Mikhail Gorbachev, who died in Moscow in August 2022, won many prizes. | kind=event predicate=death subject=mikhail-gorbachev place=moscow time=2022-08
            en | Paul Martin, 65, spoke in Vienna. | kind=figure predicate=age quantity=65 unit=year
            en | The 65-year-old Paul Martin spoke in Vienna. | kind=figure predicate=age quantity=65
            en | Paul Martin died in Vienna on Sunday at the age of 65. | kind=event predicate=death place=vienna time=2023-03-12
            en | Paul Martin, the son of Anna Roth, spoke in Vienna. | kind=relation predicate=child-of subject=Paul_Martin object=Anna_Roth
            en | Anna Roth is the sister of Paul Martin. | kind=relation predicate=sibling-of
            fr | Qassem Soleimani a été tué à Bagdad le 3 janvier 2020. | kind=event predicate=death subject=qasem-soleimani place=baghdad time=2020-01-03
            fr | Mikhaïl Gorbatchev est mort à Moscou en août 2022. | kind=event predicate=death subject=mikhail-gorbachev place=moscow time=2022-08
            fr | Mikhaïl Gorbatchev est décédé le 30 août 2022 à l'âge de 91 ans. | kind=event predicate=death time=2022-08-30
            fr | Né en 1954 à Hambourg, Paul Martin a étudié la physique. | kind=event predicate=birth subject=Paul_Martin time=1954 place=hamburg
            fr | Paul Martin, 65 ans, a parlé à Vienne. | kind=figure predicate=age quantity=65 unit=year
            fr | Paul Martin, âgé de 65 ans, a parlé à Vienne. | kind=figure predicate=age quantity=65 unit=year
            fr | Paul Martin, fils d'Anna Roth, a parlé à Vienne. | kind=relation predicate=child-of subject=Paul_Martin object=Anna_Roth
            """)
    void reads_lives(String language, String text, String claim) {
        claims(language, text, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Iran gives Hamas $50 million a year. | kind=figure predicate=funding subject=iran object=hamas quantity=50000000 unit=USD per=year
            en | Iran provides Hezbollah with up to $700 million a year. | kind=figure predicate=funding subject=iran object=hezbollah quantity=700000000 bound=at-most per=year
            en | Hezbollah receives between $500 million and $700 million a year from Iran. | kind=figure predicate=funding subject=iran object=hezbollah quantity=500000000..700000000 per=year
            en | The Quds Force has about 15,000 members. | kind=figure predicate=personnel subject=quds-force quantity=15000 bound=about
            en | The Northern Bank employs more than 12,000 people. | kind=figure predicate=personnel quantity=12000 bound=at-least
            fr | L'Iran verse 50 millions de dollars par an au Hamas. | kind=figure predicate=funding subject=iran object=hamas quantity=50000000 unit=USD per=year
            fr | L'Iran verse au Hezbollah près de 700 millions de dollars par an. | kind=figure predicate=funding subject=iran object=hezbollah quantity=700000000 bound=about per=year
            fr | La Force Qods compte environ 15 000 membres. | kind=figure predicate=personnel subject=quds-force quantity=15000 bound=about
            fr | La Force Qods compte entre 10 000 et 20 000 hommes. | kind=figure predicate=personnel subject=quds-force quantity=10000..20000
            """)
    void reads_figures(String language, String text, String claim) {
        claims(language, text, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Iran backs Hezbollah. | kind=relation predicate=backs subject=iran object=hezbollah
            en | Iran-backed Hezbollah fired rockets on Monday. | kind=relation predicate=backs subject=iran object=hezbollah
            en | Iran does not fund Hamas. | kind=relation predicate=funds subject=iran object=hamas negated=yes
            en | The Quds Force is a branch of the Revolutionary Guards. | kind=relation predicate=part-of subject=quds-force object=irgc
            en | Hamas, which rules Gaza, rejected the plan. | kind=relation predicate=rules subject=hamas
            fr | L'Iran soutient le Hezbollah. | kind=relation predicate=backs subject=iran object=hezbollah
            fr | La Force Qods est une unité des Gardiens de la révolution. | kind=relation predicate=part-of subject=quds-force object=irgc
            en | Angela Merkel was born in Hamburg on 17 July 1954. | kind=event predicate=birth subject=angela-merkel place=hamburg time=1954-07-17
            fr | Angela Merkel est née à Hambourg le 17 juillet 1954. | kind=event predicate=birth subject=angela-merkel place=hamburg time=1954-07-17
            fr | La Norvège et la Suède ont signé un traité. Les deux pays ont rompu leurs liens diplomatiques. | kind=relation predicate=estranged-from subject=norway object=sweden
            """)
    void reads_relations(String language, String text, String claim) {
        claims(language, text, claim);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Anna Roth met no one in Berlin. | predicate=meeting
            en | Anna Roth praised the president of France. | kind=role subject=Anna_Roth
            en | Anna Roth, a critic of the president of France, spoke in Rome. | kind=role subject=Anna_Roth
            en | Aides to Emmanuel Macron met Olaf Scholz in Berlin. | predicate=meeting subject=emmanuel-macron modality=asserted
            en | Emmanuel Macron's wife met Olaf Scholz in Berlin. | predicate=meeting subject=emmanuel-macron
            en | Emmanuel Macron refused to meet Olaf Scholz. | predicate=meeting modality=asserted negated=no
            en | Emmanuel Macron called for a meeting with Olaf Scholz. | predicate=meeting modality=asserted
            en | Emmanuel Macron hopes to meet Olaf Scholz in Berlin. | predicate=meeting modality=asserted
            en | Emmanuel Macron was nearly killed in Rome in 2001. | predicate=death subject=emmanuel-macron negated=no
            en | Paul Martin's brother was killed in Rome in 2001. | predicate=death subject=Paul_Martin
            en | France killed Paul Martin's brother in Rome in 2001. | predicate=death subject=Paul_Martin
            en | The brother of Paul Martin was killed in Rome in 2001. | predicate=death subject=Paul_Martin
            en | The son of Emmanuel Macron visited Rome on Monday. | predicate=visit subject=emmanuel-macron
            en | Anna Roth hopes to become president of France. | kind=role subject=Anna_Roth modality=asserted
            en | Anna Roth could become president of France next year. | kind=role subject=Anna_Roth modality=asserted
            en | Anna Roth is not the head of the Northern Bank. | kind=role subject=Anna_Roth negated=no
            en | Anna Roth wrote a book about Qasem Soleimani, who was killed in 2020. | predicate=death subject=Anna_Roth
            en | Iran has never backed the Northern Bank. | predicate=backs negated=no
            en | Germany accused Iran of arming Hezbollah. | kind=relation subject=germany
            fr | Anna Roth a critiqué le président de la France. | kind=role subject=Anna_Roth
            fr | L'épouse d'Emmanuel Macron a rencontré Olaf Scholz à Berlin. | predicate=meeting subject=emmanuel-macron
            fr | Emmanuel Macron a refusé de rencontrer Olaf Scholz. | predicate=meeting modality=asserted negated=no
            fr | Emmanuel Macron a failli être tué à Rome en 2001. | predicate=death subject=emmanuel-macron negated=no
            fr | Le frère de Paul Martin a été tué à Rome en 2001. | predicate=death subject=Paul_Martin
            fr | Anna Roth espère devenir présidente de la France. | kind=role subject=Anna_Roth modality=asserted
            fr | Anna Roth pourrait devenir présidente de la France. | kind=role subject=Anna_Roth modality=asserted
            fr | Anna Roth n'est pas la directrice de la Banque du Nord. | kind=role subject=Anna_Roth negated=no
            fr | L'Iran n'a jamais soutenu la Banque du Nord. | predicate=backs negated=no
            fr | L'Allemagne accuse l'Iran d'armer le Hezbollah. | kind=relation subject=germany
            """)
    void claims_nothing_like_it(String language, String text, String claim) {
        claimsNot(language, text, claim);
    }

    private static void claims(String language, String text, String expected) {
        assertThat(told(language, text)).as(text).anySatisfy(claim -> assertThat(claim).containsAllEntriesOf(entries(expected)));
    }

    private static void claimsNot(String language, String text, String unexpected) {
        assertThat(told(language, text)).as(text).noneMatch(claim -> claim.entrySet().containsAll(entries(unexpected).entrySet()));
    }

    private static Map<String, String> entries(String told) {
        return Arrays.stream(told.strip().split("\\s+")).map(w -> w.split("=", 2))
                .collect(Collectors.toMap(w -> w[0], w -> w[1].equals("-") ? "" : w[1], (a, b) -> a, TreeMap::new));
    }

    private static List<Map<String, String>> told(String language, String text) {
        return extract(language, text).stream().map(ExtractorTest::told).toList();
    }

    private static List<Claim> extract(String language, String text) {
        return Reading.of(language, text).claims();
    }

    private static Map<String, String> told(Claim claim) {
        Statement statement = claim.statement();
        Map<String, String> told = new TreeMap<>();
        told.put("kind", statement.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
        told.put("subject", name(statement.subject()));
        told.put("predicate", statement.predicate());
        told.put("object", name(statement.object()));
        told.put("time", statement.period().edtf().toString());
        told.put("words", claim.timeText());
        told.put("modality", claim.basis().modality().name().toLowerCase(java.util.Locale.ROOT));
        told.put("negated", claim.basis().negated() ? "yes" : "no");
        told.put("by", String.join(",", claim.basis().attribution()).replace(' ', '_'));
        told.put("quote", claim.quote().text());
        if (statement instanceof Role role) {
            told.put("office", role.office().id());
            told.put("qualifiers", String.join(",", role.qualifiers()));
        } else if (statement instanceof Event event) {
            told.put("office", event.office().id());
            told.put("place", name(event.place()));
            event.participants().stream().filter(p -> !p.role().isEmpty()).forEach(p -> told.put(p.role(), name(p.entity())));
        } else if (statement instanceof Figure figure) {
            Quantity q = figure.quantity();
            told.put("quantity", q.value().toPlainString() + (q.value().equals(q.upper()) ? "" : ".." + q.upper().toPlainString()));
            told.put("unit", q.unit());
            told.put("per", q.per());
            told.put("bound", q.bound().id());
        }
        return told;
    }

    /** The id of a known entity, else the name as written with underscores for its spaces. */
    private static String name(Entity entity) {
        return entity.isCatalogued() ? entity.id() : entity.name().replace(' ', '_');
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Paul Martin died in Vienna on Sunday. | Emmanuel Macron praised a friend. The cause of his death is not known.
            fr | Paul Martin est mort dimanche à Vienne. | Emmanuel Macron a salué un ami. Les causes de son décès sont inconnues.
            """)
    void gives_a_death_told_before_to_nobody_who_speaks_of_it(String language, String death, String tribute) {
        assertThat(Reading.of(language, death + "\n\n" + tribute).claims().stream().map(claim -> claim.statement()).filter(s -> s instanceof Event event && event.type().equals("death"))
                .map(s -> s.subject().name())).containsExactly("Paul Martin");
    }

    @Test
    void reads_a_picture_in_an_article_without_a_date() {
        String text = "Norway votes\n\nLabour leader Anna Roth on a quay in Bergen, on May 3, 2016. (AFP/Paul Stein)\n\nVoters stayed at home on Monday.";

        assertThat(Reading.undated("en", text).claims()).extracting(claim -> claim.statement().subject().name()).contains("Anna Roth");
    }
}
