package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.claim.Claim;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which lengths, orders and firsts are told of claims. A row gives a language, a text of 15 March 2023, and the kinds of detail found, or {@code -}.
 */
class TimeDetailTest {

    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = new Extractor(PatternCatalogue.load(List.of(Path.of("rules")), Knowledge.load(List.of(Path.of("facts"))), new ArrayList<>()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The tunnel was shut for three years, from 2009 to 2012. | span
            en | The strike, from 2 to 9 May 2021, lasted seven days. | span
            fr | Le chantier, de mars 2019 à mai 2021, a duré deux ans. | span
            fr | Il est mort dans la nuit du 8 au 9 février, à 95 ans. | -
            fr | Dix ans jour pour jour après la mort de Steve Jobs, son groupe lui rend hommage. | span
            en | Ten years to the day after the death of Steve Jobs, his firm honours him. | span
            fr | Deux ans après la mort de Steve Jobs, son groupe lui rend hommage. | -
            fr | Deux ans jour pour jour après la mort de Steve Jobs, son groupe changea de nom. | -
            en | Ten years after the death of Steve Jobs, his firm thrives. | span
            en | Ten years after the death of Steve Jobs, his firm honoured him. | -
            en | It is ten years since Steve Jobs died. | span
            en | It was ten years since Steve Jobs died. | -
            en | Nearly twelve years have passed since the death of Steve Jobs. | span
            fr | Près de douze ans se sont écoulés depuis la mort de Steve Jobs. | span
            fr | Douze ans s'étaient écoulés depuis la mort de Steve Jobs. | -
            en | A decade and a half after the war of summer 2006, the bridges have been rebuilt. | span
            en | Anna Roth led the club for more than a decade after the fire of 1989. | -
            fr | Il y a douze ans, à l'été 2006, la guerre durait un mois. | span
            en | He was shot in New York forty years ago this month. | -
            en | Anna Roth resigned on 5 March 2018, two weeks after she was sacked on 12 March 2018. | span
            fr | Les pourparlers se sont ouverts le 5 mars 2018, trois jours après la trêve signée le 10 mars 2018. | span
            en | The company, founded in 1950, marks its 60th birthday this spring. | span
            en | Founded in 1923, the paper celebrates its 100th anniversary on Saturday. | span
            en | Founded in 1921, the choir celebrates its belated 100th birthday on Saturday. | -
            fr | Le club, créé en 1923, célèbre cette année son centième anniversaire. | span
            fr | La maison, fondée en 1950, a fêté samedi ses soixante ans. | span
            fr | Microsoft, fondé en avril 1975 à Albuquerque, fêtait son quarantième anniversaire. | -
            fr | La maison, fondée en 1950, avait fêté ses soixante ans avec un grand bal. | -
            en | The company, founded in 1950, marked its 60th birthday in 2010. | -
            en | Founded in 1950, the club marks the 30th anniversary of its only title. | -
            fr | Né en 1950, le chanteur fête ses quarante ans de carrière. | -
            en | He left in 1990, two years before the film set in 1944. | -
            en | Berlin celebrated on Saturday the 25th anniversary of its club. | -
            en | Opened in 1998, the bridge closed in 2008 after fifteen years of service. | span
            en | The siege lasted from 3 March to 20 March 2011, five weeks in all. | span
            en | The bank collapsed five years after it went public in May 2011. | -
            en | The works shut three years after they opened in May 2011. | -
            en | Berliners marked the 30th anniversary of the fall of the Berlin Wall on Tuesday. | span
            en | Berliners met on Tuesday to mark the 30th anniversary of the fall of the Berlin Wall, which came down on 9 November 1989. | span
            en | Opened in 1931 and closed in 2006, the mill fed the town for 85 years. | span
            en | Opened in 1931 and closed in 2006, the mill was run for 50 years by one family. | -
            en | Opened in 1931 and closed in 1996, the mill has stood empty for 80 years. | -
            en | The architect, who joined the firm in 1994 and left it in 2012, spent 28 years building halls there. | span
            en | Lionel Messi, who joined Paris Saint-Germain in 2021 and left it in 2023, spent 21 years at Barcelona. | -
            en | The teacher, hired in 1990 and retired in 1999, lived in the village for 70 years. | -
            en | Opened in 1934 and closed in 1963, the prison was followed by a museum that drew crowds for 40 years. | -
            fr | Ouverte en 1931 et fermée en 2006, la filature a fait vivre le bourg pendant quatre-vingt-cinq ans. | span
            fr | Ouverte en 1931 et fermée en 2006, la filature a fait vivre le bourg pendant dix ans. | -
            fr | Ouverte en 1985 et fermée en 1997, la centrale sera démantelée pendant trente ans. | -
            fr | Recruté en 1994 et parti en 2012, l'ingénieur a vécu pendant trente ans à Lyon. | -
            fr | Entré à l'usine en 1946, il est mort jeudi à 88 ans, soixante-dix ans plus tard. | -
            en | She moved from Bergen to Oslo two years after 2009. | -
            en | Two years after the closure of the mine in 2010, the town lost its station. | -
            en | The town lost its station two years after the closure of the mine in 2010. | -
            fr | Deux ans après la fermeture de la mine en 2010, la ville perdait sa gare. | -
            fr | Deux ans après l'incendie de 2010, le maire a rebâti la halle. | -
            fr | Deux ans après l'incendie du 3 mai 2010 à Lyon, la halle reste fermée. | -
            fr | Deux ans après l'incendie du 3 mai 2010, qui avait fait douze morts, la halle reste fermée. | span
            fr | Deux ans après l'incendie du 3 mai 2010, qui avait fait douze morts, la halle fermait. | -
            fr | Lancés en mars 2009, les travaux se sont terminés en mars 2014, soit trois ans de bruit. | span
            fr | Commencés en mars 2009, les travaux se sont achevés en mars 2014, soit trois ans plus tard. | span
            fr | Construite en 1950, l'usine a été vendue en 2010, soit trente ans après sa fermeture. | -
            fr | Inaugurée en 1990, la ligne a rouvert en mars 2014, soit deux ans de travaux. | -
            fr | Lancé en 2009, le projet a été achevé en 2014, soit trois ans de plus que prévu. | -
            fr | Lancé en 2009, le projet a été achevé en 2014, soit un an avant la date prévue. | -
            en | Two years after the mine at Velm closed in May 2010, the town is empty. | span
            en | Two years after the mine at Velm closed in May 2010, the town lost its station. | -
            en | Two years after the mine at Velm closed in May 2010, the town was empty. | -
            en | Two years after the mine, which closed in May 2010, was sold, the town is empty. | -
            fr | Deux ans après la fermeture de l'usine de Velm, en mai 2010, la ville reste vide. | span
            fr | Deux ans après la fermeture de l'usine de Velm, en mai 2010, la ville restait vide. | -
            fr | Deux ans après la fermeture de l'usine de Velm, en mai 2010, la ville s'est vidée. | -
            fr | Un mois après le texte adopté le 15 mars, la loi entrera en vigueur le 15 avril. | -
            fr | Un mois après le texte adopté le 15 janvier, la loi est entrée en vigueur le 15 février. | span
            en | On Monday, ten years after the death of Hugo Chávez, a mass was said in Caracas. | span
            en | Ten years after the death of Hugo Chávez, his daughter moved to Madrid. | -
            fr | Des fleurs ont été déposées lundi pour le dixième anniversaire de la mort de Hugo Chávez. | span
            en | On Monday Caracas marked ten years since the death of Hugo Chávez. | span
            fr | Caracas a célébré lundi les dix ans de la mort de Hugo Chávez. | span
            fr | Caracas a célébré lundi les dix ans de son musée. | -
            fr | Caracas a pleuré lundi les dix ans de la guerre du Golfe. | -
            en | Anna Roth, who was born two years after the flood of 2006, won the race on Monday. | -
            en | The bridge reopened on 4 May 2015, two years after the flood of 2009. | span
            en | Anna Roth chaired the club three times between 1994 and 2011, though the first of her teams lasted only eight months. | -
            en | On Monday, ten years after the death of Hugo Chávez, killed by a cancer, a mass was said in Caracas. | span
            en | On Monday, ten years after Hugo Chávez, who died of a cancer, had left Havana, a mass was said in Caracas. | -
            en | The post fell to Nicolás Maduro in April 2013, weeks after the death of Hugo Chávez. | sequence
            en | Nicolás Maduro was elected in April 2013. Weeks after the death of Hugo Chávez, Caracas was calm. | -
            fr | Albert Camus reçut le prix sept ans avant Ernest Hemingway, qui mourut en 1961. | -
            en | Nicolás Maduro was elected weeks after the death of Hugo Chávez. | sequence
            en | Desmond Tutu died on Sunday, a month after F.W. de Klerk, the last president of the old regime. | span
            en | Desmond Tutu died a month after F.W. de Klerk. | sequence
            en | Desmond Tutu died a month after F.W. de Klerk, his neighbour, left Cape Town. | -
            en | Desmond Tutu spoke a month after F.W. de Klerk. | -
            en | Nicolás Maduro was elected hours after the death of Hugo Chávez. | sequence
            en | Nicolás Maduro was elected on the eve of the death of Hugo Chávez. | sequence
            en | Nicolás Maduro was elected on the eve of a holiday. | -
            fr | Nicolás Maduro a été élu au lendemain de la mort de Hugo Chávez. | sequence
            fr | Nicolás Maduro a été élu au lendemain d'une longue nuit. | -
            fr | Desmond Tutu est mort un mois après Frederik de Klerk. | sequence
            fr | Desmond Tutu est mort après Frederik de Klerk. | -
            fr | Nicolás Maduro a été élu un mois après la mort de Hugo Chávez. | sequence
            en | The choir celebrated its 60th anniversary on Sunday. Founded in 1952 by a baker, it has 80 singers. | span
            en | The club celebrated its 60th anniversary on Sunday. Founded in 1937 as a gym club, it has played football since 1952. | -
            en | Founded in 1952 by a baker and his wife, the choir celebrates its 60th anniversary this year. | span
            en | The choir celebrated on Sunday the 30th anniversary of its first tour. Founded in 1952, it has 80 singers. | -
            en | The choir celebrated its 30th anniversary on Sunday. Founded in 1952 as a school, the hall where it sang is full of charm. | -
            en | The couple celebrated their 50th wedding anniversary on Sunday. Opened in 1962 by a baker, the inn where they met is theirs. | -
            fr | La fanfare célèbre ce mois-ci son centième anniversaire. Créée en 1934 par des mineurs, elle compte trente musiciens. | span
            fr | Créé en 1984 par deux professeurs, le ciné-club fête cette année son trentième anniversaire avec un grand bal. | span
            fr | Le musée célèbre cette année son trentième anniversaire. Construit en 1934 par un armateur, le bâtiment a d'abord été une école. | -
            en | The town on Sunday marked the 25th anniversary of the flood of March 2008. | span
            en | Wreaths were laid on Saturday to mark 20 years since the fire of May 2012. | span
            en | The town marked five years since the flood of March 2008 with a concert. | -
            en | On Sunday the mayor marked ten years since the memorial to the flood of 1953 was unveiled. | -
            en | On Sunday the miners marked 38 years since the end of the strike of 1984. | -
            fr | Le village a commémoré dimanche les vingt ans de la crue de mars 2013. | span
            en | Kidnapped in March 2015, the engineer was freed in January 2022 after four years in captivity. | span
            en | Reported missing on 3 January, the hiker was found alive on 19 January after six days. | span
            en | Kidnapped on 3 January, the engineer was freed on 19 January after six days of talks. | -
            fr | Emprisonnée en mars 2015, libérée en janvier 2022, la chimiste aura passé quatre ans et demi en prison. | span
            fr | Disparu le 3 janvier, le chien a été retrouvé le 19 février, après deux jours de recherches. | -
            en | Jailed in March 2005, freed in May 2007 and tried again, he spent six years in prison in all. | -
            en | Jailed in March 2005 and released in June 2005, she spent three years in detention after her trial. | -
            en | Opened in May 1998, the mine operated for fifteen years before it closed in June 2008. | span
            en | Opened in May 1998, the mine was run for four years by the state before it closed in June 2008. | -
            fr | Ouverte en 1998, la mine a fonctionné pendant quinze ans avant de fermer en 2008. | span
            fr | Le peintre, né en mars 1951 à Nantes, est mort lundi à l'âge de 63 ans. | span
            fr | Le frère de la romancière, née en 1948, s'est éteint lundi à l'âge de 81 ans. | -
            fr | La romancière, née en 1948, a perdu lundi son mari, mort à l'âge de 81 ans. | -
            fr | Le pont s'est effondré dans la nuit de samedi 11 à dimanche 12 février. | weekday
            fr | La foire se tiendra du vendredi 12 au dimanche 14 mai. | -
            en | It was Portugal's first final since 2004. | first
            en | It was the Portugal women's first final since 2004. | -
            fr | C'est la première fois depuis 2004. | -
            fr | C'est la première hausse des taux de la Banque d'Angleterre depuis mai 2011. | first
            en | The Bank of England raised its key rate on Tuesday, a first since May 2011. | first
            en | The Bank of England raised its key rate on Tuesday for the first time since May 2011. | first
            en | The Bank of England's rate rise on Tuesday was its first since May 2011. | first
            en | The Bank of England raised its key rate on Tuesday. The governor was its first since May 2011. | -
            fr | La Banque d'Angleterre a relevé ses taux mardi pour la première fois depuis mai 2011. | first
            fr | La Banque d'Angleterre a relevé ses taux mardi, une première depuis mai 2011. | first
            fr | La Banque d'Angleterre a relevé ses taux mardi, une première étape depuis mai. | -
            en | The Bank of England raised its key rate on Tuesday for the first time since May 2011; in April it will do so again. | first
            en | In April, the Bank of England raised its key rate on Tuesday for the first time since May 2011. | -
            """)
    void finds_details_of_time(String language, String text, String kinds) {
        List<String> found = claims(language, text).stream().flatMap(c -> c.details().stream()).map(Detail::kind).distinct().toList();
        assertThat(found).as(text).isEqualTo(kinds.equals("-") ? List.of() : List.of(kinds));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Jens Stoltenberg, who led NATO for ten years, is back in Oslo. | 10 year of jens-stoltenberg in nato
            en | Angela Merkel has run the family farm for ten years. | -
            en | It began in 2014, when Jens Stoltenberg had been secretary general of NATO for ten weeks. | -
            en | Jens Stoltenberg had been secretary general of NATO for ten weeks at the time. | -
            en | Mikel Arteta coached Arsenal for ten years. | 10 year of mikel-arteta in arsenal
            en | Mikel Arteta left on Sunday. The Spaniard coached the club for ten years. | 10 year of mikel-arteta in arsenal
            en | Mikel Arteta praised Pep Guardiola. Erik ten Hag left on Sunday. The Spaniard coached the club for ten years. | -
            en | Mikel Arteta coached a school team for ten years. | -
            en | Jens Stoltenberg, who was in Oslo when it began, was secretary general of NATO for ten years. | 10 year of jens-stoltenberg in nato
            en | António Guterres, a former prime minister of Portugal who later spent ten years as head of the UN Refugee Agency, spoke. | 10 year of antonio-guterres in unhcr
            en | Theresa May spent five years at 10 Downing Street. | 5 year of theresa-may in united-kingdom
            fr | Nicolas Sarkozy a passé sept ans à l'Élysée. | 7 year of nicolas-sarkozy in france
            fr | Nicolas Sarkozy a passé sept ans à Neuilly. | -
            en | Khaled Meshaal, once the leader of Hamas, is in Doha. He had been at the head of the movement for ten years. | 10 year of khaled-mashaal in hamas
            en | Olaf Scholz, Germany's chancellor for the past two years, was in Leeds. | 2 year of olaf-scholz in germany
            en | Olaf Scholz, Germany's chancellor, had been in Leeds for the past two years. | -
            fr | Après seize ans au pouvoir, Angela Merkel quitte la chancellerie. | 16 year of angela-merkel in germany
            fr | Bachar el-Assad, président de la Syrie depuis plus de vingt ans, s'est exprimé. | 20 year of bashar-al-assad in syria
            en | Jens Stoltenberg left Brussels after ten years as secretary general of NATO. | 10 year of jens-stoltenberg in nato
            en | Angela Merkel retired after sixteen years in power. | 16 year of angela-merkel in germany
            fr | Jens Stoltenberg a quitté Bruxelles après dix ans à la tête de l'Otan. | 10 year of jens-stoltenberg in nato
            en | Angela Merkel left Hamburg after two years as deputy leader of her party. | -
            en | Angela Merkel retired after two years in the mountains. | -
            en | After ten years at the head of NATO, Jens Stoltenberg will leave Brussels. | 10 year of jens-stoltenberg in nato
            en | After ten years at the head of the queue, Jens Stoltenberg will leave Brussels. | -
            en | Jens Stoltenberg leaves NATO this month after ten years as secretary general. | 10 year of jens-stoltenberg in nato
            fr | Jens Stoltenberg quitte l'Otan ce mois-ci après dix ans au poste de secrétaire général. | 10 year of jens-stoltenberg in nato
            en | Jens Stoltenberg hands over the keys on Friday, after ten years in charge of NATO. | 10 year of jens-stoltenberg in nato
            fr | Jens Stoltenberg fait ses valises, après dix ans à la tête de l'Otan. | 10 year of jens-stoltenberg in nato
            fr | Après dix ans passés à la tête de l'Otan, Jens Stoltenberg fait ses valises. | 10 year of jens-stoltenberg in nato
            fr | Après dix ans sur le banc d'Arsenal, Mikel Arteta fait ses valises. | 10 year of mikel-arteta in arsenal
            fr | Après dix ans sur le banc des accusés, Jens Stoltenberg fait ses valises. | -
            en | Jens Stoltenberg steps down as secretary general of NATO after ten years. | 10 year of jens-stoltenberg in nato
            en | Jens Stoltenberg steps down as secretary general of NATO after ten years of rows. | -
            en | In 2014 Jens Stoltenberg hummed a song, after two years in charge of NATO. | -
            en | Jens Stoltenberg hummed a song that Anna Roth liked, after two years at the head of NATO. | -
            en | Jens Stoltenberg hands over the keys on Friday, after ten years in the mountains. | -
            en | Jacinda Ardern stepped down on 25 January after five years. | 5 year of jacinda-ardern in new-zealand
            en | Jacinda Ardern stepped down from the board of a charity on 25 January after five years. | -
            en | Gordon Brown stepped down on 25 January after five years. | -
            en | Jacinda Ardern sang on 25 January after five years. | -
            fr | François Hollande a quitté l'Élysée en mai 2017 après cinq ans. | 5 year of francois-hollande in france
            fr | François Hollande a quitté l'Élysée en mai 2021 après cinq ans. | -
            fr | François Hollande a quitté Tulle en mai 2017 après cinq ans. | -
            en | Jacques Rogge left the International Olympic Committee in September 2013 after twelve years at its head. | 12 year of jacques-rogge in ioc
            fr | Jacques Rogge a quitté la présidence du Comité international olympique en septembre 2013 après douze ans de mandat. | 12 year of jacques-rogge in ioc
            fr | Jacques Rogge a loué la présidence du Comité international olympique après douze ans de mandat. | -
            fr | Jacques Rogge a quitté le Comité olympique belge après trois ans de mandat. | -
            fr | Jacques Rogge a quitté le Comité olympique belge après trois ans à sa tête. | -
            fr | François Hollande a quitté Tulle pour Paris après sept ans de mandat. | -
            fr | Angela Merkel, qui a passé dix-huit ans à la tête de son parti, part en Norvège. | -
            fr | Angela Merkel, qui a passé seize ans à la tête du pays, part en Norvège. | 16 year of angela-merkel in germany
            fr | Au bout de deux ans de mandat, Angela Merkel affrontait la crise. | -
            fr | Durant ses trois ans aux commandes du club, Mikel Arteta a tout gagné. | -
            fr | Les cent jours d'Angela Merkel au pouvoir ont compté. | -
            fr | Les seize ans de pouvoir d'Angela Merkel ont compté. | 16 year of angela-merkel in germany
            en | After ten years in Downing Street, Tony Blair has gone. | 10 year of tony-blair in united-kingdom
            en | After ten years in Durham, Tony Blair has gone. | -
            en | During his two decades at the head of Hezbollah, Hassan Nasrallah turned a militia into an army. | 2 decade of hassan-nasrallah in hezbollah
            en | Angela Merkel's twelve years as chancellor ended with a handshake. | 12 year of angela-merkel in germany
            en | Angela Merkel spent a decade as chancellor. | 1 decade of angela-merkel in germany
            en | By then Angela Merkel had spent ten years as chancellor. | -
            en | When the wall fell, Angela Merkel had spent ten years as chancellor. | -
            en | Angela Merkel's twelve years as chancellor will end in May. | -
            en | In 1998, Angela Merkel's twelve years as chancellor left her tired. | -
            en | In her first two years as chancellor, Angela Merkel met him twice. | -
            en | In his four years in the Senate, Barack Obama wrote a book. | -
            fr | Au terme de douze ans de pouvoir, Angela Merkel s'en est allée lundi. | 12 year of angela-merkel in germany
            fr | Les seize ans de pouvoir d'Angela Merkel sont finis. | 16 year of angela-merkel in germany
            fr | Au terme de deux ans de négociations, Angela Merkel a cédé. | -
            en | Angela Merkel spent eighteen years as leader of her party. | 18 year of angela-merkel in cdu
            fr | Olaf Scholz, chancelier depuis quinze mois, s'est exprimé. | 15 month of olaf-scholz in germany
            fr | Olaf Scholz, marié depuis quinze ans, s'est exprimé. | -
            fr | En 1998, Helmut Kohl était chancelier depuis seize ans. | -
            fr | Bachar el-Assad, président de la Syrie pendant dix-sept ans, s'est exprimé. | 17 year of bashar-al-assad in syria
            en | Angela Merkel began her fourth term as chancellor of Germany in March 2018. | 4 term of angela-merkel in germany
            en | Ursula von der Leyen is in the first months of her second term as president of the European Commission. | 2 term of ursula-von-der-leyen in european-commission
            en | Angela Merkel may not seek a fifth term as chancellor of Germany. | -
            en | Ursula von der Leyen is in Brussels. The president of the European Commission began her second term. | 2 term of ursula-von-der-leyen in european-commission
            fr | Emmanuel Macron a entamé son second mandat en mai. | 2 term of emmanuel-macron in france
            fr | Jens Stoltenberg fut pendant dix ans secrétaire général de l'Otan. | 10 year of jens-stoltenberg in nato
            fr | Jens Stoltenberg fut pendant dix ans un ami de l'Otan. | -
            en | Liz Truss, whose premiership lasted 49 days, wrote a book. | 49 day of liz-truss in united-kingdom
            en | Angela Merkel's time in office lasted sixteen years. | 16 year of angela-merkel in germany
            fr | Le règne d'Angela Merkel a duré seize ans. | 16 year of angela-merkel in germany
            en | Angela Merkel, whose holiday lasted sixteen days, wrote a book. | -
            en | Angela Merkel's time in office may last sixteen years. | -
            fr | La dispute d'Angela Merkel a duré seize ans. | -
            fr | Angela Merkel sera restée seize ans à la tête de l'Allemagne. | 16 year of angela-merkel in germany
            en | Angela Merkel stepped down on Monday, ending a reign of 16 years. | 16 year of angela-merkel in germany
            en | Queen Elizabeth II died on Monday after a reign of 70 years. | 70 year of elizabeth-ii in united-kingdom
            en | King Charles III succeeds his mother after a reign of 70 years. | -
            en | Queen Elizabeth II had sat on the throne for 70 years. | 70 year of elizabeth-ii in united-kingdom
            en | Vladimir Putin was sworn in as president of Russia for a fourth term. | 4 term of vladimir-putin in russia
            en | Nabih Berri was returned on Tuesday as speaker of the Lebanese parliament for a seventh term. | 7 term of nabih-berri in lebanon
            en | Vladimir Putin was sworn in on Monday. It is his fourth term. | 4 term of vladimir-putin in russia
            en | Vladimir Putin was sworn in on Monday. It is a long term. | -
            en | Angela Merkel spent a decade as chancellor of the Federal Republic of Germany. | 1 decade of angela-merkel in germany
            """)
    void finds_tenures_and_terms(String language, String text, String figure) {
        List<String> found = claims(language, text).stream().filter(c -> c instanceof Figure f && f.object().isPresent()).map(c -> (Figure) c)
                .map(f -> f.quantity().value().toPlainString() + " " + f.countedIn() + " of " + f.subject().id() + " in " + f.object().id()).toList();
        assertThat(found).as(text).isEqualTo(figure.equals("-") ? List.of() : List.of(figure));
    }

    private static List<Statement> claims(String language, String text) {
        Article article = new ArticleReader(ArticleReader.Options.NONE.withPublished(Edtf.parse("2023-03-15")).withLanguage(language))
                .read(text, "article.txt");
        return extractor.extract(article).claims().stream().map(Claim::statement).toList();
    }
}
