package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.Change;
import org.claimcheck.statement.Conversion;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Total;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reckoned in a sentence, in the form of the kinds of detail that do not come out; nothing where all is right or nothing is told. */
class ReckoningGrammarTest {

    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = new Extractor(PatternCatalogue.load(List.of(Path.of("rules")), Knowledge.load(List.of(Path.of("facts"))),
                new ArrayList<>()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            en | total | The Harbour list won 83 of the 160 seats, twelve more than are needed for a majority.
            en |  | The Harbour list won 83 of the 160 seats, two more than are needed for a majority.
            en |  | The Harbour list won 83 of the 160 seats, three more than are needed for a majority.
            en |  | The Harbour list won 83 of the 160 seats, while the Greens are thirty short of a majority.
            en |  | The Harbour list won 83 of the 160 seats and the Greens, with 60, are thirty short of a majority.
            en |  | The bill won 95 votes in the 160-seat chamber, twelve short of a two-thirds majority.
            en |  | The Harbour list holds 40 of the 160 seats; together with the Greens it is twelve short of a majority.
            en | total | The Harbour list won 40 of the 81 seats. That left it six short of a majority.
            en |  | The Harbour list won 40 of the 81 seats. That left it one short of a majority.
            fr | total | Sur les 55 sièges, la liste du port en obtient 26, et il lui en manque quatre pour la majorité absolue, fixée à 28.
            fr |  | Sur les 55 sièges, la liste du port en obtient 26, et il lui en manque deux pour la majorité absolue, fixée à 28.
            fr | total | Avec 245 députés, la liste du port est à 54 sièges de la majorité absolue (289).
            fr |  | La liste du port obtient 26 des 55 sièges, douze de plus que la majorité sortante.
            fr |  | La liste du port obtient 26 des 55 sièges. Il lui manque douze voix pour la majorité des deux tiers.
            en | total | She won 401 votes, 61 more than the 360 she needed.
            en |  | She won 401 votes, 41 more than the 360 she needed.
            en |  | She won 401 votes, 18 more than in the year when 374 were needed.
            fr | total | Elle est élue par 401 voix contre 284. Il lui en fallait 360 : elle en a donc 61 de plus que nécessaire.
            fr |  | Elle est élue par 401 voix contre 284. Il lui en fallait 360 : elle en a donc 41 de plus que nécessaire.
            fr | total | La motion a recueilli 246 voix, il lui en a manqué 63 pour atteindre les 289 requises.
            en | total | Velm lost the match 98-87, a nine-point margin.
            en |  | Velm lost the match 98-87, an eleven-point margin.
            en |  | Velm won 2-1, a five-point gap having opened at the top.
            en |  | Velm won 31-14, having trailed by nine points.
            fr | total | Velm s'est imposé de douze points (32-22) à Brennick.
            fr |  | Velm s'est imposé de dix points (32-22) à Brennick.
            fr |  | Velm s'impose 32-22 et compte douze points d'avance au classement.
            en | change | The club raised its share from 7 to 15 per cent. The gain of 8 per cent was the largest of all.
            en |  | The club raised its share from 7 to 15 per cent. The gain of 8 points was the largest of all.
            en |  | The club raised its share from 7 to 15 per cent. The fall of 8 per cent was in another club.
            en |  | The club raised its share from 7 to 15 per cent. The gain of 8 per cent in Velm was the largest of all.
            en |  | The club raised its share from 7 to 15 per cent and its fee from 20 to 30 per cent. The gain of 8 per cent was small.
            en | change | The club raised its share from 7 to 15 per cent. That is a rise of 8 per cent.
            en |  | The club raised its share from 7 to 15 per cent. That is a rise of 8 per cent since May.
            fr | change | Le budget est passé de 35 à 48 millions d'euros, soit 23 millions de plus.
            fr |  | Le budget est passé de 35 à 48 millions d'euros, soit 13 millions de plus.
            fr |  | Le budget est passé de 35 à 48 millions d'euros, soit 23 millions de plus que celui de la ville.
            fr |  | Le budget est passé de 35 à 48 millions d'euros, soit 2 millions de plus par an.
            fr |  | Le nombre d'élèves est passé de 350 à 480, soit dix élèves de plus par classe.
            fr | change | Le chômage est passé de 7,2 % à 8,1 %. C'est une hausse de 1,5 point.
            fr |  | Le chômage est passé de 7,2 % à 8,1 %. C'est une hausse de 0,9 point.
            fr |  | Les ventes sont passées de 10 à 12 millions d'euros. C'est une hausse de 35 % depuis 2015.
            fr |  | Les ventes sont passées de 10 à 12 millions d'euros. C'est une hausse de 35 % en ligne.
            fr |  | Les ventes sont passées de 10 à 12 millions d'euros. C'est une hausse de 3 %, hors effet de change.
            fr |  | Les ventes sont passées de 10 à 12 millions d'euros. Cela représente une hausse annuelle de 3 %.
            fr | change | Le club a porté sa part de 7 à 15 %. La hausse de 8 % est la plus forte de toutes.
            en | change | Deaths on the roads fell from 310 to 345 in a year.
            en |  | Deaths on the roads fell from 345 to 310 in a year.
            en | change | The number of strays reached 41, down from 38 the week before.
            en |  | The number of strays reached 41, up from 38 the week before.
            en | change | The jobless rate climbed to 5.1 per cent in May from 5.4 per cent in April.
            en |  | The jobless rate climbed to 5.1 per cent in May, compared with 5.4 per cent a year earlier.
            en |  | The skier climbed from 14 to 9 in the world rankings.
            en |  | Temperatures fell from minus 5 to minus 12 overnight.
            en |  | The congress has grown to 300 from 400 towns.
            en |  | Sales grew from 900,000 to 1.2m in two years.
            fr | change | La commune est tombée de 2.300 à 2.450 habitants.
            fr |  | La commune est tombée de 2.450 à 2.300 habitants.
            fr | change | Le déficit s'est creusé en un an, passant de 5,4 % à 4,9 % du produit intérieur.
            fr |  | Le déficit s'est creusé en un an, passant de 4,9 % à 5,4 % du produit intérieur.
            fr |  | Le chômage a augmenté en mai à 5,1 %, contre 5,4 % un an plus tôt.
            fr |  | L'équipe est tombée de 3 à 8 au classement des nations.
            en | change | Takings went up from £412m to £468m, £65m more than a year before.
            en |  | Takings went up from £412m to £468m, £56m more than a year before.
            en |  | Takings went up from £412m to £468m, £65m more than planned.
            en |  | Takings went up from £412m in 2012 to £468m, £21m more than a year before.
            en |  | Takings went up from £412m to £468m, £21m more than in the previous plan.
            en | change | The airline will cut its fleet from 84 aircraft to 61, meaning that 33 planes will be sold.
            en |  | The airline will cut its fleet from 84 aircraft to 61, meaning that 23 planes will be sold.
            en |  | The airline will cut its fleet from 80 aircraft to 60, meaning that five routes will close.
            fr | change | L'usine passera de 820 à 560 salariés, soit 360 emplois supprimés.
            fr |  | L'usine passera de 820 à 560 salariés, soit 260 emplois supprimés.
            fr |  | Le parc est passé de 80 à 60 avions, soit 12 lignes supprimées.
            en | change | The harbour handled 480 ships in July where in June there had been 400, a rise of 30 per cent.
            en |  | The harbour handled 480 ships in July where in June there had been 400, a rise of 20 per cent.
            en | change | Absence averaged 6.3 per cent in 2017, having stood at 8.4 per cent in 2016; the fall of 2.1 per cent pleased the board.
            en |  | Absence averaged 6.3 per cent in 2017, having stood at 8.4 per cent in 2016; the fall of 2.1 points pleased the board.
            en |  | Absence averaged 6.3 per cent in 2017, having stood at 8.4 per cent in 2016; the rise of 3 per cent in wages cost more.
            en | change | Instead of 10 per cent, guests will pay 12 per cent in tax, and the rise of 20 percentage points worries them.
            en |  | Instead of 10 per cent, guests will pay 12 per cent in tax, and the rise of two percentage points worries them.
            en |  | Instead of 400 guests the inn had 280, a fall of 12 per cent on last year.
            en |  | Inflation came down from 4.1 per cent to 3.2 per cent, and the fall of 12 per cent in the price of gas helped.
            en |  | Membership fell from 900 to 800, and the drop of 20 per cent among the young is a worry.
            en |  | The airline will cut its fleet from 84 aircraft to 61, meaning that 25 planes will be sold and two will be added.
            en |  | The naira fell from 900 to 1,500 within a year.
            en |  | The song climbed from 32 to 13 in the charts.
            en |  | Northern Bank plunged from a 3 million euro profit to a 20 million euro loss.
            en |  | Rents rose from 12,000 euros a year to 1,100 euros a month.
            en |  | The flag was then raised from 9 to 5.
            en |  | The poll had 46 per cent for the law, of whom 20 per cent strongly, and 38 per cent against, with the remaining 16 per cent undecided.
            en |  | Twenty people were on board when the boat sank off the island on Sunday: nine women, five men and three children drowned.
            en |  | Bills will rise by 12 euros a month, some 90 euros over the whole year as the increase begins in June.
            fr | change | Le taux s'établit à 3 %, contre 2 % auparavant, soit un relèvement de 1 %.
            fr |  | Le taux s'établit à 3 %, contre 2 % auparavant, soit un relèvement d'un point.
            en | total | Fourteen people died when the coach left the road near Brennick on Saturday night: six women, four men and three children.
            en |  | Fourteen people died when the coach left the road near Brennick on Saturday night: six women, four men and four children.
            en | total | The 32 victims of the fire were all guests of the hotel: 15 men, 12 women and eight children.
            en |  | The 32 victims of the fire were all guests of the hotel: 15 men, 12 women and five children.
            en |  | Ninety people were hurt in the crash that wiped out two families on their way to a wedding: four women, three men and five children.
            en |  | Nineteen families lost somebody when the boat went down: nine women, five men and three children drowned.
            fr | total | Quatorze personnes ont péri samedi soir lorsque l'autocar a quitté la route près de Velm : six femmes, quatre hommes et trois enfants.
            fr |  | Trente personnes ont été prises en charge après l'incendie qui a tué une famille : deux femmes, trois hommes et deux enfants.
            en | total | The swimmers came home with four gold medals, six silver and nine bronze, 20 in all.
            en |  | The swimmers came home with four gold medals, six silver and nine bronze, 19 in all.
            en |  | The board is 20 in long, 12 in wide and 2 in thick.
            en | total | Two hundred members supported the bill on Tuesday, after a long night of debate, 150 opposed it and 30 abstained, out of 390 votes cast.
            en |  | Two hundred members supported the bill on Tuesday, after a long night of debate, 150 opposed it and 40 abstained, out of 390 votes cast.
            fr | total | Deux cents députés ont approuvé mardi la réforme, 150 l'ont rejetée et 30 se sont abstenus ; sur les 390 votants, dix étaient absents la veille.
            fr |  | Le texte a été adopté par 200 voix pour, 150 contre et 30 abstentions, sur 350 suffrages exprimés.
            en | conversion | A place in the car park costs £30 a week, or £360 over a year.
            en |  | A place in the car park costs £30 a week, or £1,560 over a year.
            en |  | Prices rose by 30 pence a month and £2 over a year.
            fr | conversion | Elle verse 900 euros par mois, charges comprises, soit 9 800 euros par an.
            fr |  | Elle verse 900 euros par mois, charges comprises, soit 10 800 euros par an.
            fr | conversion | La place coûte 30 euros par mois, soit 460 euros sur un an.
            fr |  | Le loyer est de 720 euros par mois, soit 1 440 euros de plus par an.
            fr |  | Le studio se loue 700 euros par mois, hors charges, soit 9 400 euros par an.
            fr | conversion | Le studio se loue 700 euros par mois, ce qui lui rapporte 9 400 euros par an.
            fr |  | Le studio se loue 700 euros par mois, ce qui lui rapporte 6 000 euros par an après impôt.
            en | total | In the survey 52 per cent of parents were in favour and 31 per cent against, leaving 27 per cent undecided.
            en |  | In the survey 52 per cent of parents were in favour and 31 per cent against, leaving 17 per cent undecided.
            en | total | The state will bear 40 per cent of the cost, the county 35 per cent and the town the remaining 15 per cent.
            en |  | The state will bear 40 per cent of the cost, the county 35 per cent and the town the remaining 25 per cent.
            en | total | The founders kept 45% of the shares and the staff were given 20%. The remaining 45% were sold to investors.
            en |  | The founders kept 45% of the shares and the staff were given 20%. The remaining 35% were sold to investors.
            fr | total | L'État détient 51 % du capital, les salariés 12 % et la région les 27 % restants.
            fr |  | L'État détient 51 % du capital, les salariés 12 % et la région les 37 % restants.
            fr | total | Selon ce sondage, 47 % des habitants sont pour et 36 % contre, ce qui laisse 27 % d'indécis.
            fr |  | Selon ce sondage, 47 % des habitants sont pour et 36 % contre, ce qui laisse 17 % d'indécis.
            en |  | In the poll 46 per cent were for it and 44 per cent against, leaving 6 per cent undecided.
            en |  | The fund raised its stake from 20 per cent to 60 per cent, leaving 40 per cent with the family.
            en |  | The party won 33.4 per cent of the vote and its rival 29.8 per cent, leaving 36.7 per cent for all others.
            en |  | Some 60 per cent of men and 50 per cent of women voted, leaving 45 per cent at home.
            en |  | Half of the pupils walk to school, 30 per cent take the bus and 10 per cent cycle; the remaining 10 per cent come by car.
            en |  | The first firm has 60 per cent of the market, against 52 per cent a year ago, the second 25 per cent and others the remaining 15 per cent.
            fr |  | La hausse atteint 30 % pour le gaz et 50 % pour le fioul ; les 30 % restants sont à la charge de l'État.
            fr |  | L'usine a supprimé 20 % de ses postes en 2020 et 30 % de ceux qui restaient en 2021, laissant 56 % des effectifs.
            en | total | The charity raised $90m last year. It spent $40m on clinics and $25m on schools; the remaining $35m went on food.
            en |  | The charity raised $90m last year. It spent $40m on clinics and $25m on schools; the remaining $25m went on food.
            en | total | The county has a budget of £500m. Schools take £220m and roads £130m. The remaining £250m has to do for all the rest.
            fr | total | La ville investira 80 millions d'euros. Le tramway en recevra 45 millions, les écoles 20 millions et les 25 millions d'euros restants iront à la voirie.
            fr |  | La ville investira 80 millions d'euros. Le tramway en recevra 45 millions, les écoles 20 millions et les 15 millions d'euros restants iront à la voirie.
            en |  | The charity raised $90m last year. It spent $40m on clinics, up from $30m in 2020, and $25m on schools; the remaining $25m went on food.
            en |  | The charity raised about $90m last year. It spent $40m on clinics and $25m on schools; the remaining $20m went on food.
            en |  | The city was promised $100m. It has had $40m from the state and $20m from the county, and spent $15m. The remaining $45m will be paid in May.
            en |  | The company made a profit of $50m. It paid its owners $10m and bought machines for $12m, while the remaining $20m of its debt was paid off.
            fr |  | Le club doit 50 millions d'euros. Il a versé 20 millions en mai et 10 millions en juin, intérêts compris ; les 22 millions restants sont dus en mars.
            en |  | Of the 60 villages in the valley, 15 have no school, or 25 per cent of them.
            en | conversion | Inspectors found faults in 24 of the 80 lifts, or 40 per cent.
            en | conversion | Hartmoor Paper is to cut 90 of the 450 jobs at its mill in Velm, or 32 per cent of the workforce.
            en | conversion | Hartmoor Paper is to cut 90 of the 450 jobs at its mill in Velm, or half of the workforce.
            en |  | Hartmoor Paper is to cut 90 of the 450 jobs at its mill in Velm, or 4 per cent of its staff.
            en | conversion | The fire damaged 40 of the 160 flats in the tower, or 35 per cent of the flats.
            en |  | The fire damaged 40 of the 160 flats in the tower, or 35 per cent of the flats of the east side.
            en |  | The fire damaged 40 of the 160 flats in the tower, or half the number told at first.
            en | conversion | Of the 12,000 registered voters, 6,600 went to the polls on Sunday, the clerk said, a turnout of 48 per cent.
            en |  | Of the 12,000 registered voters, 6,600 went to the polls on Sunday, the clerk said, a turnout of 55 per cent.
            en |  | Of the 12,000 residents, 6,600 voted, a turnout of 62 per cent.
            fr | conversion | Sur les 90 communes du canton, 30 n'ont plus d'école, soit la moitié.
            fr |  | Sur les 90 communes du canton, 30 n'ont plus d'école, soit la moitié de celles du nord.
            fr | conversion | Sur 12 000 inscrits, 6 600 ont voté dimanche, soit une participation de 48 %.
            fr |  | Sur 500 votants, 310 se sont prononcés pour, soit 72 % des suffrages exprimés.
            en | change | A season ticket will cost 420 pounds, up from 385 pounds. The increase of 45 pounds is the first since 2009.
            en |  | A season ticket will cost 420 pounds, up from 385 pounds. The increase of 35 pounds is the first since 2009.
            en | change | The fare goes up from 20 pounds to 25 pounds, an increase of 3 pounds.
            en |  | The fare goes up from 20 pounds to 25 pounds, with an increase of 2 pounds for pupils.
            en |  | Sales rose from 40 million euros to 52 million euros, an increase of 5 million euros on what was forecast.
            en |  | Sales rose from 40 million euros to 52 million euros, despite a fall of 5 million euros in France.
            en |  | Inspectors found faults in 24 of the 80 lifts, or 30 per cent.
            en | conversion | Only 45 of its 300 members (25 per cent) took part in the vote.
            en |  | Only 45 of its 300 members (15 per cent) took part in the vote.
            fr | conversion | Sur les 54 communes du canton, 18 n'ont plus d'école, soit 23 % d'entre elles.
            fr |  | Sur les 54 communes du canton, 18 n'ont plus d'école, soit 33 % d'entre elles.
            fr | conversion | Au total, 120 des 480 salariés, soit 35 %, ont choisi de partir.
            fr |  | Au total, 120 des 480 salariés, soit 25 %, ont choisi de partir.
            fr | conversion | La grève a été suivie par 60 enseignants sur 200, soit 40 %.
            fr |  | La grève a été suivie par 60 enseignants sur 200, soit 30 %.
            en |  | Fires destroyed 18 of the 54 villages, or 12 per cent of the houses.
            en |  | He won 18 of the 54 races, about a third (36 per cent of those in which he started).
            en |  | Only 47 of the 299 members (15.7 per cent) took part in the vote.
            en |  | The firm closed 12 of its 80 shops, or 20 per cent of its floor space.
            fr |  | Le groupe ferme 12 de ses 80 magasins, soit 20 % des effectifs.
            fr |  | Au total, 120 des 480 salariés ont voté, soit 12 % de plus qu'en 2019.
            fr |  | Le film a été vu par 120 000 personnes sur 480 écrans, soit 12 % du public de la semaine.
            fr |  | La liste a obtenu 9 sièges sur 33 (38 %).
            en |  | The party won 12 of the 60 seats (31 per cent).
            en | total | Eleven people died, among them six women, four men and three children.
            en |  | Twelve people, six women and three children, died in the fire.
            en |  | Thirteen people died, among them six women, four men and three children.
            fr | total | Onze personnes sont mortes, parmi lesquelles six femmes, quatre hommes et trois enfants.
            en | change | Membership of the rowing club doubled last year, from 40,000 to 60,000.
            en |  | Membership of the rowing club doubled last year, from 40,000 to 80,000.
            en | change | The number of beds has tripled since March, from 300 to 600.
            en |  | The number of beds has almost tripled since March, from 300 to 870.
            en | change | Rents in the old quarter have halved in five years, from 900 to 600 euros.
            en |  | Rents in the old quarter have halved in five years, from 900 to 450 euros.
            en | change | Exports rose by a third, to 5,000 tonnes from 3,000 tonnes a year earlier.
            en |  | Exports rose by a third, to 4,000 tonnes from 3,000 tonnes a year earlier.
            en | change | The museum drew 90,000 visitors, up by half from 50,000 in 2018.
            en | change | Turnover rose by 40 per cent between 2010 and 2020, from $2m to $3.6m.
            en |  | Turnover rose by 40 per cent between 2010 and 2020, from $2m to $2.8m.
            en | change | The fleet more than doubled in ten years, from 30 boats to 45.
            en |  | The fleet more than doubled in ten years, from 30 boats to 75.
            en |  | The budget grew from $4m in 2015 to $12m in 2020, tripling in five years.
            en | change | The budget grew from $4m in 2015 to $10m in 2020, quadrupling in five years.
            en | change | The bakery turns out 1,800 loaves a day, three times the 900 it baked before the war.
            en |  | The bakery turns out 2,700 loaves a day, three times the 900 it baked before the war.
            en | change | In 2010 the college had 300 pupils; today it has 450, an increase of 25 per cent.
            en |  | In 2010 the college had 300 pupils; today it has 450, an increase of 50 per cent.
            en |  | The college had 300 pupils and 20 teachers in 2010; today it has 450, an increase of half.
            en |  | A seat cost 10 dollars in 2010 and costs 12 dollars now, up 3 per cent in a year.
            en |  | The line was opened to 300 riders; now it is used by 450, an increase of 10 per cent in a year.
            fr | change | L'usine, qui employait 800 personnes en 2010, n'en compte plus que 600, soit un recul de 50 %.
            fr |  | L'usine, qui employait 800 personnes en 2010, n'en compte plus que 600, soit un recul de 25 %.
            fr | change | Deux fois plus de visiteurs qu'en 2018 : ils étaient 900 samedi, contre 600 l'an passé.
            fr |  | Deux fois plus de visiteurs qu'en 2018 : ils étaient 1 200 samedi, contre 600 l'an passé.
            fr |  | Le club compte 300 membres et possède désormais 20 bateaux, soit une hausse d'un quart depuis 2015.
            en | change | The line carried 12,000 passengers a day, twice as many as the 8,000 of the year before.
            en |  | The line carried 16,000 passengers a day, twice as many as the 8,000 of the year before.
            en |  | The theatre, which has 600 seats, saw its subscriptions double from 1,500 to 3,000.
            en |  | Sales doubled last year and the number of shops went from 40 to 50.
            en |  | The price did not double, from 50 to 75 euros, as had been feared.
            en | total | The village pays 60 per cent of the cost, the region 30 per cent and the museum 20 per cent.
            en |  | The village pays 60 per cent of the cost, the region 30 per cent and the museum 10 per cent.
            en |  | The fund owns 60 per cent of Norbank, 30 per cent of Vosbank and 20 per cent of Halden.
            en |  | In the poll, 60 per cent read the Post, 50 per cent the Mail and 20 per cent neither.
            en |  | Norbank pays 60 per cent in cash, Vosbank pays 70 per cent in shares.
            en |  | Patients pay 60 per cent of the cost, pensioners 45 per cent.
            en |  | The richest tenth own 60 per cent of the land, the richest fifth 80 per cent.
            fr | total | La commune finance 60 % des travaux, la région 30 % et l'État 20 %.
            fr |  | La commune finance 60 % des travaux, la région 30 % et l'État 10 %.
            fr |  | Norbank reçoit 60 % de ses commandes de Norvège, Vosbank 70 % et Halden 80 %.
            en | total | Three yards share 90 million euros: Norbank gets 50 million, Vosbank 30 million and Halden 20 million.
            en |  | Three yards share 100 million euros: Norbank gets 50 million, Vosbank 30 million and Halden 20 million.
            en |  | The club spent 90 million euros: Roth cost 50 million and Weiss 20 million.
            en |  | Norbank earned 90 million euros: last year it was 50 million, the year before 30 million.
            en | conversion | The town pays the hall 20,000 euros a month, which comes to 200,000 euros a year.
            en |  | The town pays the hall 20,000 euros a month, which comes to 240,000 euros a year.
            en |  | She was offered a yearly salary of 60,000 euros, or about 3,800 a month after tax.
            en |  | She earns 60,000 euros a year before tax, or 3,800 euros a month.
            en |  | The town pays 2,000 euros a month in winter, that is 10,000 euros a year.
            en | conversion | At 400 dollars a month, a stall costs its holder 6,000 dollars a year.
            en |  | At 500 dollars a month, a stall costs its holder 6,000 dollars a year.
            en |  | At 50 euros a day, the guard is cheaper than the one whom the town pays 3,000 euros a month.
            en | conversion | He is paid 10,000 pounds a month, an annual salary of 150,000 pounds.
            en |  | He is paid 10,000 pounds a month, an annual salary of 120,000 pounds.
            en |  | He earned 10,000 pounds a month, his wife 150,000 pounds a year.
            en | conversion | The subsidy of 1.2 million euros a year, or 200,000 a month, will be stopped.
            en |  | The subsidy of 1.2 million euros a year, or 100,000 a month, will be stopped.
            fr | conversion | Le loyer, de 1 500 euros mensuels, représente 15 000 euros par an.
            fr |  | Le loyer, de 1 500 euros mensuels, représente 18 000 euros par an.
            fr |  | Le loyer, de 1 500 euros mensuels, s'ajoute aux 15 000 euros par an de charges.
            fr | conversion | À raison de 400 dollars par mois, la place lui coûte 6 000 dollars par an.
            fr |  | À 400 dollars par mois, la place reste moins chère que celle du marché, à 6 000 dollars par an.
            en | total | The 24 sailors, 15 Filipinos and 12 Indians, were flown home.
            en |  | The 24 sailors, 12 Filipinos and 12 Indians, were flown home.
            en |  | He owns 24 horses, 15 Mercedes and 12 Ferraris.
            en |  | The fair drew 24 farmers, 15 butchers and 12 bakers.
            en |  | The count took in 2,400 homes in three valleys: 1,000 in the north, 800 in the centre and 600 in the south.
            en | total | The count took in 2,400 homes in three valleys: 1,100 in the north, 800 in the centre and 600 in the south.
            en |  | The pickets stood at three gates: 40 at the harbour, 30 at the mill and 20 at the depot.
            en |  | The club has 300 members in two sections: 40 in rowing, 30 in sailing and 20 in diving.
            en | total | The club has four boats: two for racing, three for training and two for hire.
            fr |  | L'enquête a porté sur 2 400 foyers dans trois vallées : 1 000 au nord, 800 au centre et 600 au sud.
            en | total | The delegation of 18 is made up of 10 doctors and 12 nurses.
            en |  | The delegation of 18 is made up of 10 doctors and eight nurses.
            en |  | The delegation of 18 is made up of 10 doctors and six nurses, among others.
            en |  | The hamlet of 300 people is made up of 120 houses and two mills.
            en | total | The bill comes to 500 euros: 300 for parts and 250 for labour.
            en |  | The bill comes to 550 euros: 300 for parts and 250 for labour.
            en |  | Tickets cost 20 euros: 30 at the door and 15 for pupils.
            fr | total | La facture s'élève à 500 euros : 300 pour les pièces et 250 pour la pose.
            fr |  | La facture est de 500 euros : 300 à la commande, puis 50 par mois.
            fr | total | Le Parlement compte 120 sièges ; les libéraux en détiennent 50, les verts 40 et les agrariens 40.
            fr |  | Le Parlement compte 120 sièges ; les libéraux en détiennent 50, les verts 40 et les agrariens 30.
            en |  | Parliament has 120 seats; the Liberals hold 70, up from 60 in the last election.
            en | total | She played 20 matches, winning 12, drawing five and losing six.
            en |  | She played 23 matches, winning 12, drawing five and losing six.
            en |  | After 20 matches Velm have won 12, and have scored 40 goals.
            en |  | He has played 20 matches for the club, won 12 titles and lost nine finals.
            fr | total | Le club a disputé 20 matchs, avec 12 victoires, 5 nuls et 6 défaites.
            fr |  | Le club a disputé 23 matchs, avec 12 victoires, 5 nuls et 6 défaites.
            en | total | The motion passed with 45 votes in favour, 30 against and five abstentions out of the 90 cast.
            en |  | The motion passed with 45 votes in favour, 30 against and five abstentions out of the 80 cast.
            en |  | The bill passed by 51 votes to 50 in the 100-seat chamber, the chair breaking the tie.
            en |  | The jury of 12 was made up of eight men, four women and two alternates.
            en | total | The bill passed by 51 votes to 48 in the 90-seat chamber.
            en |  | The bill passed by 51 votes to 38 in the 90-seat chamber.
            fr | total | Le texte a été adopté par 45 voix contre 30, et cinq abstentions, sur 90 votants.
            fr |  | Le texte a été adopté par 45 voix contre 30, et 12 abstentions, sur 75 suffrages exprimés.
            en | conversion | The hall spends 1.2 million euros a year on guards, that is 200,000 euros a month.
            fr | conversion | Le village verse 6 000 euros par an au chœur, soit 600 euros par mois.
            en |  | Of the 90 exhibits, two thirds come from abroad and the other 30 from local collections.
            en | total | The hall holds 300 paintings, of which 180 are on show and 150 in store.
            en |  | The hall holds 330 paintings, of which 180 are on show and 150 in store.
            en | change | Turnout was 60 per cent, up 5 per cent from 55 per cent in 2014.
            en |  | Turnout was 60 per cent, up 5 points from 55 per cent in 2014.
            fr | change | Le nombre d'élèves a reculé de 120, à 480, contre 700 en 2015.
            fr |  | Le nombre d'élèves a reculé de 120, à 480, contre 600 en 2015.
            en | total | Of the 500 votes cast, 300 were for the merger, 150 against, with 40 abstentions.
            en |  | Of the 500 votes cast, 300 were for the merger, 150 against, with 50 abstentions.
            en |  | Of the 500 members of the chamber, 300 approved the merger, 150 rejected it and 40 abstained.
            en |  | Of the 500 voters, 300 approved the merger and 150 rejected it.
            fr | total | Sur 500 suffrages, 300 étaient pour, 150 contre, et l'on a compté 40 abstentions.
            fr |  | Sur 500 suffrages, 300 étaient pour, 150 contre, et l'on a compté 50 abstentions.
            fr | total | Sur 500 votants, 300 élus ont approuvé la fusion, 150 l'ont rejetée et 60 se sont abstenus.
            fr | change | Le nombre d'adhérents du club a doublé en un an, passant de 4 000 à 6 000.
            fr |  | Le nombre d'adhérents du club a doublé en un an, passant de 4 000 à 8 000.
            fr | change | La production a été multipliée par trois en dix ans, de 200 à 500 tonnes.
            fr |  | La production a été multipliée par trois en dix ans, de 200 à 600 tonnes.
            fr | change | Les ventes ont progressé d'un tiers, à 9 000 exemplaires contre 6 000 un an plus tôt.
            fr |  | Les ventes ont progressé de moitié, à 9 000 exemplaires contre 6 000 un an plus tôt.
            fr | change | La fréquentation a été divisée par deux, passant de 90 000 à 60 000 visiteurs.
            fr |  | La fréquentation a été divisée par deux, passant de 90 000 à 45 000 visiteurs.
            fr | change | Le budget a augmenté de 40 % en cinq ans, passant de 10 millions d'euros à 18 millions d'euros.
            fr |  | Le budget a augmenté de 80 % en cinq ans, passant de 10 à 18 millions d'euros.
            fr |  | Le parc de vélos a plus que doublé, passant de 1 200 à 2 700, pour 80 stations.
            fr | change | Le parc de vélos a plus que triplé, passant de 1 200 à 2 700.
            fr |  | De 400 à 1 200 en dix ans, le nombre de ruches a triplé.
            fr | change | De 400 à 800 en dix ans, le nombre de ruches a triplé.
            en | change | Unemployment in the valley fell from 12 per cent to 9 per cent in two years, a fall of 3 per cent.
            en |  | Unemployment in the valley fell from 12 per cent to 9 per cent in two years, a fall of a quarter.
            en |  | Unemployment in the valley fell from 12 per cent to 9 per cent in two years, a drop of 3 percentage points.
            en | change | The party's share rose by 5 per cent, from 20 per cent to 25 per cent.
            en |  | The party's share rose by 25 per cent, from 20 per cent to 25 per cent.
            en |  | The party's share rose by five points, from 20 per cent to 25 per cent.
            en | change | The share of women on the council has risen by 10%, from 30% to 40%.
            en | change | Turnout slid 20 points, from 50 per cent to 40 per cent.
            en |  | Turnout slid 10 points, from 50 per cent to 40 per cent.
            fr | change | La part du rail est passée de 8 % à 12 % en cinq ans, soit une hausse de 4 %.
            fr |  | La part du rail est passée de 8 % à 12 % en cinq ans, soit une hausse de 4 points.
            fr |  | La part du rail est passée de 8 % à 12 % en cinq ans, soit une hausse de 50 %.
            fr | change | Le taux d'abstention a reculé de 6 %, de 30 % à 24 %.
            fr |  | Le taux de TVA passera de 20 % à 22 %, soit 2 points de plus.
            fr | change | Le taux de TVA passera de 20 % à 22 %, soit 5 points de plus.
            fr | change | Le taux de vacance des logements a baissé de 2 % en un an, de 10 % à 8 %.
            en | conversion | The tunnel will run 60 kilometres (57 miles) under the strait.
            en |  | The tunnel will run 60 kilometres (37 miles) under the strait.
            en |  | The tunnel will run 60 kilometres (about 40 miles) under the strait.
            en | conversion | The statue, 12 metres (30 feet 6 inches) tall, was lowered by crane.
            en |  | The statue, 12 metres (39 feet 4 inches) tall, was lowered by crane.
            en | conversion | He weighed 80 kilograms, or 136 pounds, at the start of the season.
            en |  | He weighed 80 kilograms, or 176 pounds, at the start of the season.
            en | conversion | The temperature reached 40°C (94°F) in the shade.
            en |  | The temperature reached 40°C (104°F) in the shade.
            en |  | A warming of 2°C (3.6°F) would melt the glacier.
            en | conversion | The fire burnt 5,000 hectares (2,000 acres) of pine forest.
            en |  | The fire burnt 5,000 hectares (12,000 acres) of pine forest.
            en |  | The village lies 10 miles (16 km) from the coast and has 300 houses.
            en | conversion | Winds of 120 mph (150 km/h) tore off the roofs.
            en |  | Winds of 120 mph (193 km/h) tore off the roofs.
            en |  | She cleared 2.05m (6ft 8¾in) at the second attempt.
            en |  | The bridge cost £300m ($390m).
            en |  | The tanker held 500 barrels (80,000 litres) of oil.
            en | conversion | The reserve covers 500 square kilometres (500 square miles).
            fr | conversion | Le sentier fait 80 kilomètres (70 miles) de long.
            fr |  | Le sentier fait 80 kilomètres (50 miles) de long.
            fr | conversion | Le saut a été mesuré à 8,10 mètres (24 pieds et 7 pouces).
            fr |  | Le saut a été mesuré à 8,10 mètres (26 pieds et 7 pouces).
            fr | conversion | Il faisait 35 °C, soit 85 °F, à l'ombre.
            fr |  | Il faisait 35 °C, soit 95 °F, à l'ombre.
            fr |  | Le domaine s'étend sur 100 hectares (250 acres environ).
            fr |  | L'avion, de 60 mètres (200 pieds) d'envergure, s'est posé à midi.
            fr | conversion | Le colis pesait 10 livres (9 kg), selon la poste.
            en | total | Of the 60 guests, 24 came from Sweden and 30 from Norway; the rest, nine cooks, were Danes.
            en |  | Of the 60 guests, 24 came from Sweden and 30 from Norway; the rest, six cooks, were Danes.
            en | total | Of the 120 seats, 61 went to the left, 40 to the right and the other 29 to local lists.
            en |  | Of the 120 seats, 61 went to the left, 40 to the right and the other 19 to local lists.
            en |  | Of the 60 pupils, 45 speak French and 30 play chess.
            en | total | The team won 30 medals: 12 gold, 9 silver and 8 bronze.
            en |  | The team won 30 medals: 12 gold, 9 silver and 9 bronze.
            en | total | The crew of 24 sailors, 15 men and 11 women, was flown home.
            en |  | The crew of 24 sailors, 13 men and 11 women, was flown home.
            en | total | They took on 12 men and 9 women, 23 people in all.
            en | total | The fund holds 20 million dollars, 9 million dollars of it in cash and 14 million dollars in bonds.
            en |  | The fund holds 20 million dollars, 9 million dollars of it in cash and 8 million dollars in bonds.
            fr | total | Le fonds détient 20 millions d'euros, dont 9 millions en espèces et 14 millions en obligations.
            fr |  | Le fonds détient 20 millions d'euros, dont 9 millions en espèces et 8 millions en obligations.
            en | conversion | The line needs 60 kilometres of pipe, or 57 miles.
            en |  | The line needs 60 kilometres of pipe, or 37 miles.
            en |  | The line needs 60 kilometres of pipe, or 57 miles more than the old one.
            en |  | They took on 12 men and 9 women, 21 people in all.
            en |  | Seventy people were hurt, including 20 men and 30 women.
            en |  | The vote needed 86 of the 128 members; 59 were for it and 51 against.
            en |  | Of the 12 boats, one sank, seven were saved and the other four are missing.
            fr | total | Sur les 200 logements, 120 sont occupés par des familles, 50 par des étudiants et les 40 autres sont vides.
            fr |  | Sur les 200 logements, 120 sont occupés par des familles, 50 par des étudiants et les 30 autres sont vides.
            fr | total | Le pays rapporte 40 médailles, dont 10 en or, 15 en argent et 17 en bronze.
            fr |  | Le pays rapporte 40 médailles, dont 10 en or, 15 en argent et 15 en bronze.
            fr |  | Le pays rapporte 40 médailles, dont 10 en or.
            fr | total | Le texte a recueilli 300 voix : 180 pour, 100 contre et 30 abstentions.
            fr |  | Le texte a recueilli 300 voix : 180 pour, 100 contre et 20 abstentions.
            fr |  | Sur les 80 élèves, 50 apprennent l'allemand et 45 font de la musique.
            fr | total | La chorale compte 48 chanteurs, 30 femmes et 20 hommes.
            fr |  | La chorale compte 48 chanteurs, 28 femmes et 20 hommes.
            en | conversion | The grant runs at twenty million dollars a month, or $200 million a year.
            en |  | The grant runs at twenty million dollars a month, or $240 million a year.
            en |  | The brewery spends $250,000 a month on malt, $3m a year.
            en | conversion | The mill pays its staff $450,000 a month, $4.5m a year.
            en | conversion | The well yields 1,000 barrels a day, or 36,500 barrels a year.
            en |  | The well yields 1,000 barrels a day, or 365,000 barrels a year.
            en |  | They earn $100 a day, or $25,000 a year.
            fr | conversion | La ville verse 50 000 euros par mois, soit 500 000 euros par an.
            fr |  | La ville verse 50 000 euros par mois, soit 600 000 euros par an.
            fr | conversion | L'usine brûle 200 tonnes par semaine, soit 100 000 tonnes par an.
            fr |  | L'usine brûle 200 tonnes par semaine, soit 10 400 tonnes par an.
            en | change | The orchestra's debt trebled in two years, rising from €2 million to €4 million.
            en | change | Fines for late books were cut in half, from 20 cents a day to 15.
            en |  | Fines for late books were cut in half, from 20 cents a day to 10.
            en | change | Some 1,800 people applied this year, a threefold increase on the 900 of last year.
            en | change | The waiting list fell by a quarter, from 800 names to 500.
            en |  | The waiting list fell by a quarter, from 800 names to 600.
            en | change | Ticket sales climbed 50 per cent to 2,400, from 2,000 the summer before.
            en |  | Ticket sales climbed 20 per cent to 2,400, from 2,000 the summer before.
            en |  | Profits rose 12% to €52.4 billion in 2023, while net profit fell to €2.2 billion from €3.1 billion.
            en |  | The club, which has tripled its budget since 2010, beat the champions from 2-0 down to win 3-2.
            en |  | The number of trams will double by 2030, from 45 to 90, at a cost of 60 million euros.
            en | change | The number of trams will double by 2030, from 45 to 70, at a cost of 60 million euros.
            fr | change | Le prix du pain a triplé depuis 2015 : il est passé de 0,50 euro à 1 euro.
            fr | change | En un an, le nombre de licenciés a bondi d'un quart, de 1 200 à 1 800.
            fr | change | Le port a traité 30 000 conteneurs, contre 20 000 l'année précédente, soit un doublement.
            fr |  | Le port a traité 40 000 conteneurs, contre 20 000 l'année précédente, soit un doublement.
            fr | change | La facture a doublé : 1 500 euros, contre 1 000 euros en 2019.
            fr |  | Le loyer moyen a augmenté de 5 % en un an, à 630 euros, contre 600 euros un an plus tôt.
            fr | change | Le nombre d'élèves a diminué de moitié en dix ans, passant de 240 à 160.
            fr |  | La durée du trajet est passée de 3 heures à 2 heures, et le nombre de voyageurs a doublé.
            fr |  | Le nombre de spectateurs a presque triplé, de 1 100 à 3 000, pour 12 représentations.
            en | change | Inflation eased to 6 per cent in May from 8 per cent in April, a decline of 2 per cent.
            en |  | Inflation eased to 6 per cent in May from 8 per cent in April, a decline of two percentage points.
            fr | change | Le chômage est tombé de 10 % à 8 %, en baisse de 2 %.
            fr | change | La part des femmes au conseil est passée de 20 à 30 %, soit une progression de 10 %.
            fr |  | La part des femmes au conseil est passée de 20 à 30 %, soit une progression de 10 points.
            en |  | The central bank raised its rate by a quarter of a point, from 4.25 per cent to 4.5 per cent.
            en |  | The bank raised its key rate by 25 basis points, from 4.25% to 4.5%.
            en | change | The bank raised its key rate by 0.25 per cent, from 4.25% to 4.5%.
            en | conversion | At 2,100 metres (5,900 feet), the pass is closed all winter.
            en |  | At 2,100 metres (6,900 feet), the pass is closed all winter.
            en | conversion | The truck was carrying 20 tonnes (12 tons) of sugar.
            en |  | The truck was carrying 20 tonnes (22 tons) of sugar.
            en | conversion | A 10-mile (26-km) stretch of the road is shut.
            en |  | A 10-mile (16-km) stretch of the road is shut.
            en |  | The cyclist covered the 180 km (112 miles) in 4 hours (240 minutes).
            en | conversion | The marrow weighed 90lb (61kg).
            en |  | The marrow weighed 90lb (41kg).
            en |  | The ferry takes 200 cars (1,000 passengers).
            en |  | They met at the 30-mile mark, 10 km from the border.
            fr | conversion | La bête pesait 90 kilos (298 livres) à la pesée.
            fr |  | La bête pesait 90 kilos (198 livres) à la pesée.
            fr | conversion | Le vent a soufflé à 150 km/h (123 mph) sur la côte.
            fr |  | Le vent a soufflé à 150 km/h (93 mph) sur la côte.
            fr | conversion | Le réservoir contient 1 000 litres (464 gallons).
            fr |  | Le réservoir contient 1 000 litres (264 gallons américains).
            fr |  | Le parc couvre 40 000 hectares, soit 400 kilomètres carrés.
            fr | conversion | Le parc couvre 40 000 hectares, soit 4 000 kilomètres carrés.
            en | total | The council has 45 members: 20 Liberals, 15 Greens and 12 independents.
            en |  | The council has 45 members: 20 Liberals, 15 Greens and 10 independents.
            en |  | The shop sold 300 bikes, 120 of them electric.
            en | total | By 300 votes: 180 for, 90 against and 40 abstentions, the bill was passed.
            en | total | Of the 80 paintings, 35 are by women and 55 by men.
            en |  | Of the 80 paintings, 35 are by women and 45 by men.
            fr | total | La délégation compte 18 membres, 11 hommes et 9 femmes.
            fr |  | La délégation compte 18 membres, 11 hommes et 7 femmes.
            fr | total | Onze hommes et neuf femmes ont été élus, soit 22 personnes au total.
            fr |  | Onze hommes et neuf femmes ont été élus, soit 20 personnes au total.
            fr | total | Des 500 lits, 200 sont à Velm, 150 à Lanval et les 170 derniers à Sérac.
            fr |  | Des 500 lits, 200 sont à Velm, 150 à Lanval et les 150 derniers à Sérac.
            fr |  | Sur 128 députés, 65 suffisaient au second tour et 86 étaient requis au premier.
            fr |  | L'équipe a marqué 64 points, dont 30 en première période.
            en | conversion | The gym charges $40 a month, or $400 a year.
            en | change | The ticket will cost £50 instead of £40, a rise of 50 per cent.
            en |  | The ticket will cost £50 instead of £40, a rise of 25 per cent.
            en |  | She walks 50 minutes instead of 40 laps, a rise of 50 per cent.
            en |  | The gym charges $40 a month, or $480 a year.
            en |  | A membership of the gym costs $40 a month, or $400 a year.
            fr |  | L'abonnement coûte 40 euros par mois, ou 400 euros par an.
            fr | conversion | L'abonnement coûte 40 euros par mois, soit 400 euros par an.
            fr | conversion | Le club paie 3 000 euros par mois pour la salle, soit 24 000 euros par an.
            fr |  | Le club paie 3 000 euros par mois pour la salle, puis 24 000 euros par an.
            en | change | Rents fell by half in two years, from $900 to $600 a month.
            en |  | Rents fell by a third in two years, from $900 to $600 a month.
            en | total | They held 310 talks since May, an envoy says, 180 of them in Oslo and the other 110 in Bergen.
            en |  | They held 310 talks since May, an envoy says, 180 of them in Oslo and the other 130 in Bergen.
            en |  | They held 310 talks since May, an envoy says, 180 of them in Oslo and 110 in Bergen.
            fr | total | Le graveur a tiré 1 200 cartes, 700 pour la ville et les 400 autres pour le port.
            fr |  | Le graveur a tiré 1 200 cartes, 700 pour la ville et les 500 autres pour le port.
            fr | total | L'accident a fait 21 blessés, dont 8 graves et 14 légers.
            fr | total | Sur les 60 conseillers, 31 ont choisi la gondole, 20 le tramway et 12 un autre projet.
            fr |  | Sur les 60 conseillers, 31 ont choisi la gondole, 20 le tramway et 9 un autre projet.
            fr |  | Sur les 60 conseillers, 31 habitent le bourg, 20 la côte et 12 un hameau.
            fr |  | Sur les 60 adhérents, 40 ont choisi la voile et 35 le tennis.
            fr | total | La province paiera 60 % du pont, la région 30 % et la commune 20 %.
            fr |  | La province paiera 60 % du pont, la région 30 % et la commune 10 %.
            fr |  | Le fonds détient 60 % des parts et son rival 30 %, après 70 % en 2018.
            fr |  | La province paie 70 % des frais en ville, la région 40 % à la campagne.
            fr | total | Trois ports se partagent 90 millions d'euros : Lillevik reçoit 50 millions, Norby 30 millions et Velm 20 millions.
            fr |  | Trois ports se partagent 90 millions d'euros : Lillevik reçoit 50 millions, Norby 30 millions et Velm 10 millions.
            fr |  | Le club a dépensé 90 millions d'euros : l'ailier a coûté 50 millions et le gardien 10 millions.
            en | total | Of the 60 delegates, 31 chose Mr Holm, 20 Mrs Berg and 12 Mr Lund.
            en |  | Of the 60 delegates, 31 chose Mr Holm and 20 Mrs Berg.
            en |  | Of the 60 delegates, 45 speak German and 30 French.
            en |  | Of the 60 pupils, 45 chose German and 30 French.
            fr |  | L'accident a fait 21 blessés, dont 8 graves et 10 légers.
            fr |  | L'accident a fait 21 blessés, dont 8 graves et 14 enfants.
            en |  | The gym charges $40 a month, or $400 a year for those who pay at once.
            fr | conversion | Le loyer est de 600 euros par mois (6 000 euros par an).
            fr |  | Le loyer est de 600 euros par mois (7 200 euros par an).
            fr | conversion | Elle touche 2 000 euros mensuels, soit 20 000 euros annuels.
            en |  | The plant makes 200 cars a day and 1,000 bikes a year.
            fr |  | Le club est passé de 2 000 à 8 000 membres, en doublant son budget.
            fr | change | Le nombre de membres a doublé, de 2 000 à 8 000.
            en |  | The club grew from 2,000 to 8,000 members, while doubling its budget.
            en | change | The number of members doubled, from 2,000 to 8,000.
            en | conversion | The diver fell 90 metres - nearly 500 feet - from a ledge.
            en |  | The diver fell 90 metres - nearly 300 feet - from a ledge.
            en | conversion | The tank holds 10,000 barrels of crude, about 160,000 litres, and was empty.
            en |  | The tank holds 10,000 barrels of crude, about 1.6 million litres, and was empty.
            en |  | She swam 10 kilometres of the course, about 3 miles of it at night.
            fr | conversion | La cuve contient 10 000 barils de brut, environ 160 000 litres, et elle était vide.
            fr |  | La cuve contient 10 000 barils de brut, environ 1,6 million de litres, et elle était vide.
            fr | total | La somme de 80 millions d'euros se répartit entre la voirie (35 millions), les écoles (30 millions) et les bus (20 millions).
            fr |  | La somme de 85 millions d'euros se répartit entre la voirie (35 millions), les écoles (30 millions) et les bus (20 millions).
            fr |  | La somme de 85 millions d'euros se répartit notamment entre la voirie (35 millions), les écoles (30 millions) et les bus.
            en | total | The grant of 80 million pounds is to be split between roads (35 million), schools (30 million) and buses (20 million).
            en |  | The grant of 80 million pounds is to be split between roads (up 35 per cent), schools (30 million) and buses (20 million).
            """)
    void finds_what_does_not_come_out(String language, String kinds, String text) {
        Article article = new ArticleReader(ArticleReader.Options.NONE.withPublished(Edtf.parse("2021-05-04")).withLanguage(language))
                .read(text, "article.txt");

        String wrong = extractor.extract(article).claims().stream().map(claim -> claim.statement()).filter(Statement::isTold)
                .flatMap(statement -> statement.details().stream()).filter(ReckoningGrammarTest::isWrong).map(Detail::kind).distinct().sorted()
                .collect(Collectors.joining("; "));

        assertThat(wrong).isEqualTo(kinds == null ? "" : kinds);
    }

    private static boolean isWrong(Detail detail) {
        return detail instanceof Change change && !change.fits(new BigDecimal("0.1"))
                || detail instanceof Conversion conversion && !conversion.fits(new BigDecimal("0.05"))
                || detail instanceof Total total && !total.isFitting() && !total.isRough();
    }
}
