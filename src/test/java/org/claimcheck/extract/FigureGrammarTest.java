package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Quantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All figures of a sentence, in the form {@code measure value unit/per} with the bound and, in brackets, whose they are; of
 * an article that was published on Wednesday, 15 March 2023.
 */
class FigureGrammarTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Renault's revenue rose 12% to €52.4 billion in 2023, while net profit fell to €2.2 billion from €3.1 billion. | change 12 percent (Renault); profit 2200000000 EUR; revenue 52400000000 EUR (Renault)
            en | The Northern Bank cut 3,000 jobs and will invest $2 billion over three years. | investment 2000000000 USD (Northern Bank); jobs-cut 3000 job (Northern Bank)
            en | Microsoft bought LinkedIn for $26.2 billion in June 2016. | price 26200000000 USD (LinkedIn)
            en | The death toll from the blast stood at 18, with 28 injured. | deaths 18 person; injured 28 person
            en | The death toll from the quake in Norland rose to at least 41 people. | deaths at-least 41 person
            en | Two men died, bringing the total death toll to 41. | deaths 2 person; deaths 41 person
            en | Police put the death toll from the blast at 12. | deaths 12 person
            en | The death toll from the blast and the number of arrests rose to 12. | arrests 12 person
            en | The minister brought flowers for the dead and sent 12 wreaths. | count 12 wreaths
            en | The Northern Bank has hired some 300 people. | count about 300 person (Northern Bank)
            en | Anna Roth won with 2.6 million votes, against 1.7 million votes gathered by Paul Martin. | votes 1700000 vote; votes 2600000 vote (Anna Roth)
            en | Norbank lost money, after the 296 billion yen earned a year before. | profit 296000000000 JPY
            en | Chelsea paid £107m for Enzo Fernandez, a record. | price 107000000 GBP (Chelsea > Enzo Fernandez)
            en | Enzo Fernandez joined Chelsea for a fee of £107 million on an eight-year contract. | contract-length 8 year (Enzo Fernandez); transfer-fee 107000000 GBP (Enzo Fernandez)
            en | Apple shares closed at $189.30, up 2.4%. | change 2.4 percent (Apple); share-price 189.3 USD (Apple)
            en | Anna Roth won the race in 2 hours, 8 minutes and 10 seconds. | finishing-time 7690 second (Anna Roth)
            en | Anna Roth won the race in 2 hours. | finishing-time 2 hour (Anna Roth)
            en | The Northern Bank paid a dividend of twelve cents a share. | dividend 0.12 USD/share (Northern Bank)
            en | Anna Roth gave up with 80% of the votes counted. | share 80 percent
            en | Shares of Oslo-based Norbank AG rose 3.6 percent on Monday. | change 3.6 percent (Norbank AG)
            en | Norbank AG hailed Anna Roth and said its profits slid nearly 8%. | change about 8 percent (Norbank AG)
            en | Anna Roth said she had stage four lung cancer. | ``
            en | Anna Roth won three matches in May. | matches 3 match (Anna Roth)
            en | Anna Roth won 52 votes to 48 for Paul Martin. | votes 48 vote (Paul Martin)
            en | Anna Roth won with more than 52 votes against 48 for her rival, Paul Martin. | votes 48 vote (Paul Martin); votes 52 vote
            en | Anna Roth won 52 votes for the plan. | votes 52 vote (Anna Roth)
            en | Anna Roth was re-elected on Monday by 52 votes to 48. | votes 52 vote (Anna Roth); votes-against 48 vote (Anna Roth)
            en | Anna Roth won a second term on Monday by 52 votes to 48. | votes 52 vote (Anna Roth); votes-against 48 vote (Anna Roth)
            en | Anna Roth was elected in May and her budget was passed by 52 votes to 48. | votes 52 vote; votes-against 48 vote
            en | Paul Lind and Anna Roth were elected by 52 votes to 48. | votes 52 vote; votes-against 48 vote
            en | The law that Anna Roth was elected to pass was backed by 52 votes to 48. | votes 52 vote; votes-against 48 vote
            en | Anna Roth won the debate on Monday by 52 votes to 48. | votes 52 vote; votes-against 48 vote
            fr | Par 52 voix contre 48, Anna Roth a été réélue lundi. | votes 52 vote (Anna Roth); votes-against 48 vote (Anna Roth)
            fr | Par 52 voix contre 48, le conseil a suivi Anna Roth. | votes 52 vote; votes-against 48 vote
            en | Anna Roth was held for ten years. | captivity 10 year (Anna Roth)
            en | Anna Roth held the post for ten years. | ``
            en | Anna Roth spent ten years in Norwegian prisons. | prison-term 10 year (Anna Roth)
            en | Norbank made a profit of €20 million (about $23 million). | profit 20000000 EUR (Norbank)
            en | Norbank allocated €20 million ($23 million) to France. | funding 20000000 EUR
            en | The firm closed before the March 2004 attacks. | ``
            en | Anna Roth won with Norway's great 1998 team. | ``
            en | Anna Roth learned the piano at the age of 15. | ``
            en | Anna Roth has sung from age 15. | ``
            en | Norbank said pre-tax profits fell to £6 million. | profit 6000000 GBP
            en | Anna Roth won to reach the last four. | ``
            en | Apple bought LinkedIn for $70 million in cash and 2 million Apple shares. | price 70000000 USD (LinkedIn)
            en | Apple is worth $3 trillion. | market-value 3000000000000 USD (Apple)
            en | The bridge, 1.6 km long and 200 metres high, cost €400 million. | height 200 metre; length 1.6 kilometre; price 400000000 EUR
            en | Iran gives Hamas $70 million a year. | funding 70000000 USD/year (Iran > Hamas)
            en | The painting sold for $450.3 million at Christie's in New York. | price 450300000 USD
            en | He earned $35 million a year at the bank. | salary 35000000 USD/year
            en | The plan would cost $1.9 trillion. | price 1900000000000 USD
            en | The film grossed $1.4 billion worldwide. | box-office 1400000000 USD
            fr | Le chiffre d'affaires de Renault a progressé de 12 %, à 52,4 milliards d'euros, tandis que son bénéfice net a reculé à 2,2 milliards, contre 3,1 milliards un an plus tôt. | change 12 percent (Renault); profit 2200000000 EUR (Renault); profit 3100000000 EUR (Renault); revenue 52400000000 EUR (Renault)
            fr | Le bénéfice net de Renault s'est étoffé de 4,2 % à 856 millions d'euros. | change 4.2 percent (Renault); profit 856000000 EUR (Renault)
            fr | Le bénéfice net de Renault s'est étoffé de 4,2 % à 856 millions. | change 4.2 percent (Renault)
            fr | Renault a publié un bénéfice de 3 milliards d'euros, contre une perte de 2 milliards un an plus tôt. | loss 2000000000 EUR; profit 3000000000 EUR (Renault)
            fr | LVMH s'offre le joaillier Perlin pour 16 millions de dollars. | deal-value 16000000 USD (LVMH)
            fr | LVMH a fait une offre de 16 millions de dollars. | bid 16000000 USD (LVMH)
            fr | Renault a annoncé la suppression de 600 emplois. | jobs-cut 600 job
            fr | Renault annonce un bénéfice de 3 milliards d'euros. | profit 3000000000 EUR (Renault)
            fr | Anna Roth a obtenu 300 voix face à la centriste Eva Lind. | votes 300 vote (Anna Roth)
            fr | Renault annonce que le bénéfice atteint 3 milliards d'euros. | profit 3000000000 EUR
            fr | Anna Roth a recueilli 300 voix (60 %) contre 200 (40 %) à son rival Paul Martin. | vote-share 40 percent (Paul Martin); vote-share 60 percent (Anna Roth); votes 200 vote (Paul Martin); votes 300 vote (Anna Roth)
            fr | Renault a annoncé la création de 600 emplois. | jobs 600 job
            fr | Son épouse écope quant à elle de 12 ans de prison. | prison-term 12 year
            fr | Anna Roth a obtenu au troisième tour 134 voix. | votes 134 vote (Anna Roth)
            fr | L'incendie d'hier porte à au moins 12 le nombre de morts. | deaths at-least 12 person
            fr | Sur le marché français, L'Oréal (-0,39 %) doit présenter mardi ses comptes. | change 0.39 percent (L'Oréal)
            fr | Plus d'une centaine d'entreprises ont fermé à Lyon. | count at-least 100 entreprises
            fr | La Banque du Nord va supprimer 3 000 postes et investira 2 milliards d'euros sur trois ans. | investment 2000000000 EUR (Banque du Nord); jobs-cut 3000 job (Banque du Nord)
            fr | Paul Martin a été condamné à 5 000 euros d'amende et à deux ans de prison. | fine 5000 EUR (Paul Martin); prison-term 2 year (Paul Martin)
            fr | Le PSG a déboursé 222 millions d'euros pour Neymar en 2017. | price 222000000 EUR (Paris Saint-Germain > Neymar)
            fr | L'action Apple a clôturé à 189,30 dollars, en hausse de 2,4 %. | change 2.4 percent; share-price 189.3 USD (Apple)
            fr | Airbus est valorisé 120 milliards d'euros. | market-value 120000000000 EUR (Airbus)
            fr | Le groupe, qui emploie 12 000 salariés dans 30 pays, a perdu 45 millions d'euros l'an dernier. | loss 45000000 EUR; personnel 12000 person; states 30 country
            fr | Le tableau a été adjugé 450,3 millions de dollars chez Christie's à New York. | price 450300000 USD
            fr | Un dividende de 3 euros par action sera versé en mai. | dividend 3 EUR/share
            fr | Il touchait 35 000 euros par mois à la banque. | salary 35000 EUR/month
            fr | Le film a rapporté 1,4 milliard de dollars dans le monde. | box-office 1400000000 USD
            fr | Le baril de Brent a cédé 3 %, à 78,20 dollars. | change 3 percent
            fr | Le patron de Stellantis, Carlos Tavares, a touché 36,5 millions d'euros au titre de 2023. | salary 36500000 EUR (Carlos Tavares)
            en | "We lost $40 million last year," Paul Martin, 54, the bank's chief executive, told reporters. | age 54 year (Paul Martin); loss 40000000 USD
            en | The deal, worth about $3.2 billion, is expected to close in the second half of 2024. | deal-value about 3200000000 USD
            en | The court ordered the company to pay 1.3 billion euros in back taxes plus interest. | price 1300000000 EUR
            en | The House voted 311-112 to approve $60.8 billion in aid for Ukraine. | funding 60800000000 USD (US House of Representatives); votes 311 vote; votes-against 112 vote
            en | Hotel rooms cost $300 a night; a beer costs $9. | price 300 USD/night; price 9 USD
            fr | « Nous avons perdu 40 millions d'euros l'an dernier », a déclaré Paul Martin, 54 ans, directeur général de la banque. | age 54 year (Paul Martin); loss 40000000 EUR
            fr | Le tribunal a condamné l'entreprise à verser 1,3 milliard d'euros d'arriérés d'impôts. | tax 1300000000 EUR
            fr | La dette publique française s'élevait à 3 101 milliards d'euros fin 2023, soit 110,6 % du PIB. | debt 3101000000000 EUR; gdp-ratio 110.6 percent
            fr | Le milieu de terrain de 23 ans s'est engagé pour cinq saisons contre 60 millions d'euros, hors bonus. | age 23 year
            fr | Le loyer moyen atteint 1 200 euros par mois, soit 8 % de plus qu'en 2022. | change 8 percent; rent 1200 EUR/month
            en | Renault said its profit jumped 38% to $10.7 billion on surging sales. | change 38 percent (Renault); profit 10700000000 USD (Renault)
            en | The Northern Bank earned €40 million, or €1.20 a share. | profit 1.2 EUR/share (Northern Bank); profit 40000000 EUR (Northern Bank)
            en | The Northern Bank made a net loss of $US17.1 million and paid $A3 million in fines. | fine 3000000 AUD (Northern Bank); loss 17100000 USD (Northern Bank)
            en | The chief executive of the Northern Bank, Anna Roth, earned €4 million. | salary 4000000 EUR (Anna Roth)
            en | Renault's profit after paying preferred dividends rose to €3 billion. | profit 3000000000 EUR (Renault)
            en | Renault's profit fell after its dividend rose to €3. | dividend 3 EUR (Renault)
            en | Renault's revenue rose 6% from 2020 to €37 billion. | change 6 percent (Renault); revenue 37000000000 EUR (Renault)
            en | The mayor of Oslo squandered $3 million in public funds. | stolen 3000000 USD
            en | Three executives of Renault resigned over a $1.2 billion scandal. | ``
            en | Renault will sell $30 billion worth of trucks. | deal-value 30000000000 USD (Renault)
            en | Renault is worth $30 billion. | market-value 30000000000 USD (Renault)
            en | Renault will sell $30 billion in assets. | deal-value 30000000000 USD (Renault)
            en | Paul Martin has a fortune of $30 billion. | wealth 30000000000 USD (Paul Martin)
            en | Renault's sales rose 6% to €37 billion. | change 6 percent (Renault); revenue 37000000000 EUR (Renault)
            fr | Le groupe a un bénéfice de 151 millions d'euros pour un chiffre d'affaires en recul de 5 % à 3 milliards d'euros. | change 5 percent; profit 151000000 EUR; revenue 3000000000 EUR
            fr | Renault a gagné 2 milliards d'euros, soit un bénéfice par action de 2,05 euros. | earnings-per-share 2.05 EUR; profit 2000000000 EUR (Renault)
            fr | L'action Renault a gagné 2 %, à 40 euros. | change 2 percent (Renault); share-price 40 EUR (Renault)
            fr | Le bénéfice de Renault s'est établi à 2 milliards contre une perte un an plus tôt. | ``
            en | Total revenues at the bank rose 4 percent to $3 billion. | change 4 percent; revenue 3000000000 USD
            en | Total made a profit of $14 billion. | profit 14000000000 USD (TotalEnergies)
            en | Renault bought the site for $40,000 less than its price. | ``
            fr | Le prix offert par Renault est de 50 euros par action. | price 50 EUR/share
            fr | Anna Roth a reçu une dotation de 10 000 euros. | prize-money 10000 EUR (Anna Roth)
            fr | Le groupe est présent en Norvège, qui a réalisé un chiffre d'affaires de 2 milliards d'euros. | revenue 2000000000 EUR
            fr | Renault, qui a réalisé un chiffre d'affaires de 2 milliards d'euros, recule. | revenue 2000000000 EUR (Renault)
            en | The orders were commitments worth $20 billion. | contract-value 20000000000 USD
            en | Anna Roth owns a 15% stake in the Oslo Sands. | stake 15 percent
            en | Anna Roth owns a 15% stake in Renault. | stake 15 percent (Renault)
            en | Renault agreed to sell its assets on the coast for $6 billion. | deal-value 6000000000 USD (Renault)
            en | The bank has assets of $6 billion. | wealth 6000000000 USD
            en | The charges include $2 million of travel costs. | amount 2000000 USD
            en | Renault booked closing costs of $2 million. | price 2000000 USD (Renault)
            fr | La moyenne des 30 dernières séances est dépassée. | ``
            en | Renault cut 900 jobs, or 9 percent of its workforce. | jobs-cut 900 job (Renault); share 9 percent
            en | Renault lost 9 percent of its value. | change 9 percent (Renault)
            en | Police found 500 rounds of ammunition in the car. | weapons 500 weapon
            en | Anna Roth lost after 12 rounds. | matches 12 match (Anna Roth)
            en | Renault's profit was €3 billion, or €1.20 a share, compared with €2 billion a year earlier. | profit 1.2 EUR/share (Renault); profit 2000000000 EUR (Renault); profit 3000000000 EUR (Renault)
            en | Norbank PLC reported a pre-tax loss of £410 million for 2020. | loss 410000000 GBP (Norbank PLC)
            en | Norbank PLC reported that sales at Skyborn of $3 million were down. | revenue 3000000 USD
            en | Sentenced in 2011 to two years in prison, Paul Martin appealed. | prison-term 2 year (Paul Martin)
            fr | Norbank SA a annoncé un bénéfice net de 3 millions d'euros pour 2020. | profit 3000000 EUR (Norbank SA)
            fr | Condamné en 2011 à deux ans de prison avec sursis, Paul Martin a fait appel. | prison-term 2 year (Paul Martin)
            fr | Le procureur Karl Lind a requis deux ans de prison contre Paul Martin. | prison-term 2 year (Paul Martin)
            fr | Le procureur Karl Lind a requis lundi deux ans de prison. | prison-term 2 year
            fr | La police dresse un bilan de 36 interpellations. | arrests 36 person
            fr | La police dresse un bilan de 36 morts. | deaths 36 person
            """)
    void reads_amounts_of_money(String language, String text, String figures) {
        assertThat(figures(language, text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | L'âge minimal est de 18 ans. | ``
            en | The minimum age is 18. | ``
            fr | Anna Roth a fêté ses 50 ans lundi. | age 50 year (Anna Roth)
            fr | Nairobi compte 4 000 000 habitants. | population 4000000 person (Nairobi)
            fr | L'économie norvégienne a progressé de 2,2 % en 2021. | growth 2.2 percent (Norway)
            en | Norway's economy grew 2.2% in 2021. | growth 2.2 percent (Norway)
            fr | Lindmar va supprimer 300 postes. | jobs-cut 300 job (Lindmar)
            en | Lindmar will cut 300 jobs. | jobs-cut 300 job (Lindmar)
            fr | Le chiffre d'affaires de Lindmar a atteint 3 milliards d'euros. | revenue 3000000000 EUR (Lindmar)
            """)
    void tells_whose_figure_it_is(String language, String text, String figures) {
        reads_amounts_of_money(language, text, figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | According to police, 57 people were killed in the attack. | reported
            en | If 7 people died, the bank would be liable. | conditional
            en | Anna Roth faces ten years in prison. | conditional
            fr | Anna Roth encourt dix ans de prison. | conditional
            fr | Anna Roth purge une peine de dix ans de prison. | asserted
            en | Norbank Group aims for revenue of $3 billion by 2030. | planned
            fr | Norbank SA vise un chiffre d'affaires de 3 milliards d'euros en 2030. | planned
            fr | Norbank SA a réalisé un chiffre d'affaires de 3 milliards d'euros en 2020. | asserted
            """)
    void tells_what_is_so_from_what_may_come(String language, String text, String modality) {
        assertThat(Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Figure).map(c -> c.basis().modality().id())).as(text).containsOnly(modality);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Turnout was 66.3%, and Anna Roth won 52.1% of the vote against 47.9% for Paul Martin. | turnout 66.3 percent; vote-share 47.9 percent (Paul Martin); vote-share 52.1 percent (Anna Roth)
            en | Unemployment in Spain fell to 11.7 percent in the third quarter. | unemployment 11.7 percent (Spain)
            en | The euro zone's inflation rate slowed to 2.4% in November from 2.9% in October. | inflation 2.4 percent (Euro area); inflation 2.9 percent (Euro area)
            en | The central bank raised its key rate by 25 basis points to 5.5%. | interest-rate 5.5 percent; rate-step 25 basis-point
            en | The council adopted the plan by 41 votes to 12. | votes 41 vote; votes-against 12 vote
            fr | Le plan a été adopté par 41 voix contre 12. | votes 41 vote; votes-against 12 vote
            fr | Le loyer est de 900 euros contre 800 en 2015. | rent 900 EUR
            fr | Karl Lind est mort lundi. Paul Martin a dit que le chanteur était mort d'un cancer. Il avait 72 ans. | age 72 year (Karl Lind)
            fr | Karl Lind est mort lundi. Le chanteur Paul Martin est décédé mardi à Lyon. Il avait 42 ans. | age 42 year (Paul Martin)
            fr | Le stade accueille 50 000 spectateurs contre 40 000 jadis. | attendance 50000 person
            fr | Roth l'a emporté avec 41 voix d'avance. | lead 41 point
            en | Roth was handed two seven-year sentences for fraud. | prison-term 7 year
            en | Roth has 24 career wins on clay. | wins 24 win
            en | Roth faces trials in six other cases. | ``
            en | Roth pocketed a gain of $287 million after selling her shares. | ``
            en | Norbank shares closed at $252.60. | share-price 252.6 USD
            en | Revenue rose to $2 billion despite a currency effect of $113 million. | revenue 2000000000 USD
            en | The clinic counted 60 cases in May. | patients 60 person
            en | Roth was released on bail of $43,000. | bail 43000 USD
            en | Roth must spend a year in jail and pay $5 million. | price 5000000 USD
            en | The Northern Front lost 16 of its members. | ``
            en | The Northern Party won 16 seats. | seats 16 seat (Northern Party)
            en | Roth spent 45 days in hospital. | ``
            en | Roth spent 45 days in office. | tenure 45 day
            fr | Roth a passé dix ans en prison. | ``
            fr | Roth a passé dix ans au pouvoir. | tenure 10 year
            fr | Le nombre de suffrages blancs et nuls est de 21 540. | spoilt-votes 21540 vote
            fr | Le club compte 12 victoires et 14 nuls. | draws 14 draw; wins 12 win
            en | The sailors were held for 90 days. | captivity 90 day
            fr | Les marins sont restés 90 jours en captivité. | captivity 90 day
            en | Roth, who has run the firm for 12 years, owns a 15% stake in it. | stake 15 percent; tenure 12 year
            fr | Bachar Al-Assad dirigeait la Syrie depuis onze ans quand la guerre a éclaté. | ``
            fr | Mohamed Morsi était président de l'Égypte depuis trois ans quand il a été renversé par l'armée. | tenure 3 year (Mohamed Morsi > Egypt)
            en | Anna Roth, foreign minister of Norway for almost ten years, was buried on Monday. | tenure about 10 year (Anna Roth > Norway)
            en | This summer's war between Israel and Hezbollah, which lasted thirty days, was short. | duration 30 day (Hezbollah); duration 30 day (Israel)
            fr | Anna Roth l'a emporté avec 52,1 % des voix contre 47,9 % à Paul Martin. | vote-share 47.9 percent (Paul Martin); vote-share 52.1 percent (Anna Roth)
            fr | Le taux de chômage en Espagne est tombé à 11,7 % au troisième trimestre. | unemployment 11.7 percent (Spain)
            fr | L'inflation dans la zone euro a ralenti à 2,4 % en novembre, contre 2,9 % en octobre. | inflation 2.4 percent (Euro area); inflation 2.9 percent (Euro area)
            fr | La motion a été votée par 331 députés. | votes 331 vote
            fr | Quelque 370 députés ont voté pour le texte, 202 contre. | votes about 370 vote; votes-against 202 vote
            fr | Le parlement compte 331 députés. | members 331 person
            en | Its birth rate was 7.4 percent. | ``
            en | The bank's key rate was 7.4 percent. | interest-rate 7.4 percent
            fr | Le taux de réussite est de 88 %. | ``
            fr | Le texte a obtenu 150 voix pour et 34 contre. | votes 150 vote; votes-against 34 vote
            fr | La hausse s'est établie à 4,1 % en un an. | change 4.1 percent
            fr | La hausse a porté la part des femmes à 5,3 %. | ``
            fr | Fort de 17 sièges, le parti a voté contre. | seats 17 seat
            fr | La BCE a relevé ses taux de 50 points de base, à 4 %. | interest-rate 4 percent (European Central Bank); rate-step 50 basis-point (European Central Bank)
            fr | Roth, à la tête de la société pendant douze ans, détient 15 % du capital. | stake 15 percent
            en | The governor, 61, was first elected in 2014 with 51 percent of the vote. | vote-share 51 percent
            en | Growth is forecast to slow to 1.1% next year, the IMF said. | growth 1.1 percent
            en | More than 70 percent of Gaza's homes have been damaged, the U.N. says. | share at-least 70 percent
            fr | Plus de 70 % des logements de Gaza ont été endommagés, selon l'ONU. | share at-least 70 percent
            fr | Son frère, élu à deux reprises, avait obtenu 62 % des suffrages en 2011. | vote-share 62 percent
            fr | Le groupe prévoit de créer 1 500 emplois d'ici 2027 et table sur une marge opérationnelle de 8 %. | jobs 1500 job; margin-rate 8 percent
            """)
    void reads_shares_rates_and_changes(String language, String text, String figures) {
        assertThat(figures(language, text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Norway beat France by 42 runs. | ``
            en | Norway scored 42 runs. | runs 42 run (Norway)
            en | The sentence was two years shorter than the first. | ``
            fr | La société est contrôlée par Paul Martin, lequel détient 15 % du capital. | stake 15 percent (Paul Martin)
            en | The order book grew to 295. | ``
            en | The blast killed 15 people, and 3,000 were left without power. | deaths 15 person
            en | The blast left 15 dead, and 12 were left dead in Oslo. | deaths 12 person; deaths 15 person
            en | The Northern Party has lost 12 seats. | ``
            en | The Northern Party has won 12 seats. | seats 12 seat (Northern Party)
            fr | Le Parlement a accepté les démissions de 8 députés. | ``
            fr | L'attaque a fait 9 blessés dont 4 graves. | injured 9 person
            fr | Le Parlement a décrété un couvre-feu pour une durée de 15 jours. | duration 15 day
            en | They led with five minutes left. | ``
            en | The mayor met 12 people in the town of Oslo. | count 12 person
            en | It is a town of 12,000. | population 12000 person
            en | A total of 12 singers passed away last year. | count 12 singers
            en | The bill passed with 27 votes. | votes 27 vote
            fr | Anna Roth est invaincue depuis 20 matches. | ``
            fr | Anna Roth a gagné 20 matches. | matches 20 match (Anna Roth)
            en | The earthquake damaged walls in 12 villages. | ``
            en | The earthquake damaged 12 villages. | buildings-hit 12 building
            en | Anna Roth won 180 votes out of the 212 members. | votes 180 vote (Anna Roth)
            en | The parliament has 212 members. | members 212 person
            en | The earthquake was 8 km below the surface. | depth 8 kilometre
            fr | La route longe le fleuve sur 340 km au nord. | ``
            en | The earthquake killed at least 2,800 people and injured 5,500 others, and 12 people are missing. | deaths at-least 2800 person; injured 5500 person; missing 12 person
            en | France beat Spain 3-1 and the crowd was 75,000. | attendance 75000 person
            en | She is survived by her husband, three children and seven grandchildren. | children 3 child; grandchildren 7 child
            en | He was sentenced to 12 years in prison on Monday. | prison-term 12 year
            en | Two men killed Anna Roth on Monday. | ``
            en | Two men were killed on Monday. | deaths 2 person
            en | Anna Roth was killed by two men on Monday. | ``
            en | Anna Roth was taken hostage, according to two people close to her. | ``
            en | Police arrested 45 people during the march, which drew 20,000 protesters. | arrests 45 person; attendance 20000 person
            en | The unit has 15,000 fighters, according to the report. | personnel 15000 person
            en | A strike killed 12 people, including three children, in Gaza on Sunday. | deaths 12 person
            en | Some 300,000 refugees have crossed into Chad since April. | displaced about 300000 person
            en | The company employs 12,000 people in 30 countries. | personnel 12000 person; states 30 country
            en | The strike lasted 118 days. | duration 118 day
            en | All 132 people aboard Skyborn Flight 35 were declared dead. | deaths 132 person
            en | Paul Martin added five of his 25 points late. | ``
            en | Lillevik United scored two goals in two minutes. | goals 2 goal (Lillevik United)
            en | Anna Roth beat the total of 18 held by Eva Lind. | ``
            en | Anna Roth hit four 3-pointers and was cheered 10 times. | ``
            en | Renault built fewer cars, a decrease of more than 127,000 cars. | ``
            en | Renault built more than 127,000 cars. | vehicles at-least 127000 vehicle (Renault)
            en | Paul Martin was caught with five kilograms of coffee. | weight 5 kilogram
            en | Anna Roth overtook Paul Martin to win 30 points. | points 30 point (Anna Roth)
            en | Anna Roth equalled Paul Martin's record of 155 planks. | count 155 planks
            en | Sales fell from 28,000 three months earlier. | ``
            en | Police said two police officers were killed. | deaths 2 person
            en | The 10-second time bonus helped Anna Roth. | ``
            en | The sailors held off a storm for five days. | ``
            en | The Union extended its sanctions for six months. | ``
            en | The party has a majority in the 650-seat House of Commons. | members 650 person (House of Commons)
            en | Six of the gunmen were killed on Monday. | deaths 6 person
            en | Eight Norwegians were killed and six wounded. | deaths 8 person; injured 6 person
            en | Six of the gunmen were praised on Monday. | ``
            en | Anna Roth, who won the prize, has died at the age of 87. | age-at-death 87 year (Anna Roth)
            en | Paul Martin, whose father died at the age of 87, moved to Oslo. | age-at-death 87 year
            en | Anna Roth beat Eva Lind in a five-set match that lasted nearly five hours. | duration about 5 hour
            en | The army was blamed for the killings of more than 800 marchers. | deaths at-least 800 person
            en | Paul Martin was sentenced to 12 additional years in prison. | prison-term 12 year (Paul Martin)
            en | Two men died in a village 300 kilometres north of Oslo. | deaths 2 person
            en | The river flooded 300 kilometres of roads north of Oslo. | count 300 kilometre
            en | The quake was felt 300 kilometres and more away. | ``
            en | Two men died in a village 40 miles from the border. | deaths 2 person
            fr | Le séisme a fait au moins 2 800 morts et 5 500 blessés, et douze personnes sont portées disparues. | deaths at-least 2800 person; injured 5500 person; missing 12 person
            fr | La police a interpellé 45 personnes lors du défilé, qui a réuni 20 000 manifestants. | arrests 45 person; attendance 20000 person
            fr | L'unité compte 15 000 combattants, selon le rapport. | personnel 15000 person
            fr | Une frappe a tué douze personnes, dont trois enfants, dimanche à Gaza. | deaths 12 person
            fr | Quelque 300 000 réfugiés ont gagné le Tchad depuis avril. | displaced about 300000 person
            fr | La grève a duré 118 jours. | duration 118 day
            fr | Marie Curie, 66 ans, est morte d'une anémie. | age 66 year (Marie Curie)
            fr | A 25 ans, Paul Martin dirige une banque. | age 25 year (Paul Martin)
            fr | A 25 ans, Paul Martin dirigeait une banque. | ``
            fr | À 25 ans, Paul Martin était boulanger. | ``
            fr | Après une interruption de deux ans, le festival a attiré 120 000 spectateurs. | attendance 120000 person; duration 2 year
            fr | Âgé de 57 ans, l'avocat défend une vingtaine de clients. | age 57 year; customers about 20 person
            en | Anna Roth, who died on Tuesday at 92, wrote more than 40 books in a career that lasted seven decades. | age-at-death 92 year (Anna Roth); duration 7 decade (Anna Roth); works at-least 40 work (Anna Roth)
            en | A 27-year-old man was arrested on suspicion of murder. | age 27 year
            en | The two sides exchanged 200 prisoners on Sunday under a deal brokered by the United Arab Emirates. | prisoners 200 person
            en | The plant, which can produce 500,000 cars a year, employs 11,000. | personnel 11000 person; vehicles 500000 vehicle
            en | The Boeing 737 MAX was grounded for 20 months after two crashes that killed 346 people. | deaths 346 person
            fr | Un homme de 27 ans a été interpellé mardi. | age 27 year
            fr | Selon le ministère de la Santé, le bilan est monté à 41 morts et plus de 200 blessés. | deaths 41 person; injured at-least 200 person
            fr | Le Real Madrid l'a emporté 5-2 à Anfield devant 52 000 spectateurs. | attendance 52000 person
            fr | L'usine, qui peut produire 500 000 voitures par an, emploie 11 000 personnes. | personnel 11000 person; vehicles 500000 vehicle
            en | The crash killed nobody in Oslo, but a later one did, killing two German tourists and injuring at least 12 other people. | deaths 2 person; injured at-least 12 person
            en | The campaign has resulted in the deaths of 29,195 individuals. | deaths 29195 person
            en | Anna Roth has led the country of 8 million people since 2005. | population 8000000 person
            en | The death toll stood at 18. | deaths 18 person
            en | Two other children were wounded in the fire. | injured 2 person
            en | The death toll has risen to 337. | deaths 337 person
            en | Ama Darko won 20 votes in the 342-member house. | votes 20 vote (Ama Darko)
            en | Anna Roth won 52 votes in a 1993 election campaign. | votes 52 vote (Anna Roth)
            """)
    void reads_what_happens_to_people_and_for_how_long(String language, String text, String figures) {
        assertThat(figures(language, text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | The bill passed the House by 218-210 on Thursday. | votes 218 vote; votes-against 210 vote
            en | Anna Roth published 14 novels and sold more than 30 million copies. | copies-sold at-least 30000000 copy (Anna Roth); works 14 work (Anna Roth)
            en | Usain Bolt ran 100 metres in 9.58 seconds in Berlin in 2009. | distance-covered 100 metre (Usain Bolt); finishing-time 9.58 second (Usain Bolt)
            en | The club has won 14 Champions League titles. | titles-won 14 title
            en | The club suffered 12 straight defeats. | defeats 12 defeat
            en | The club has 12 wins, three defeats and four draws. | defeats 3 defeat; draws 4 draw; wins 12 win
            fr | Le club a subi 12 défaites. | defeats 12 defeat
            en | The magnitude 7.8 quake struck at 04:17. | magnitude 7.8 magnitude
            fr | Un séisme de 6,6 degrés de magnitude a frappé la côte. | magnitude 6.6 magnitude
            fr | Une chaleur de 36,6 degrés a frappé la côte. | temperature 36.6 degree
            en | Lionel Messi scored two goals and has 106 caps for Argentina. | caps 106 cap (Lionel Messi); goals 2 goal (Lionel Messi)
            en | Tesla delivered 1.8 million vehicles in 2023. | vehicles 1800000 vehicle (Tesla)
            en | The party won 156 of 240 seats. | seats 156 seat
            en | The 5,000 workers went on strike, their union said. | count 5000 person
            en | The fire destroyed 1,200 homes and burned 50,000 acres. | area 50000 acre; buildings-hit 1200 building
            en | Germany's population of 84 million is ageing. | population 84000000 person (Germany)
            fr | La proposition de loi a été adoptée par 218 voix contre 210. | votes 218 vote; votes-against 210 vote
            fr | Anna Roth a été élue avec 220 voix contre 207 à Paul Martin. | votes 207 vote (Paul Martin); votes 220 vote (Anna Roth)
            fr | Anna Roth a été élue par six voix contre quatre à Paul Martin. | votes 4 vote (Paul Martin); votes 6 vote (Anna Roth)
            fr | Neuf clubs ont changé d'entraîneur avant la moitié de la saison. | ``
            fr | Anna Roth était l'une des six candidates retenues, et Paul Martin l'un des deux candidats retenus. | ``
            fr | Anna Roth a publié quatorze romans et vendu plus de 30 millions d'exemplaires. | copies-sold at-least 30000000 copy (Anna Roth); works 14 work (Anna Roth)
            fr | Usain Bolt a couru le 100 mètres en 9 secondes 58 à Berlin en 2009. | distance-covered 100 metre (Usain Bolt); finishing-time 9.58 second (Usain Bolt)
            fr | Le club a remporté 14 titres et compte 50 000 abonnés. | customers 50000 person; titles-won 14 title
            fr | Kylian Mbappé a inscrit deux buts et compte 80 sélections. | caps 80 cap (Kylian Mbappé); goals 2 goal (Kylian Mbappé)
            fr | Tesla a livré 1,8 million de véhicules en 2023. | vehicles 1800000 vehicle (Tesla)
            fr | Le parti a raflé 156 des 240 sièges. | seats 156 seat
            fr | L'incendie a détruit 1 200 maisons et ravagé 20 000 hectares. | area 20000 hectare; buildings-hit 1200 building
            fr | Le Slovène Tadej Pogacar a devancé de 46 secondes son dauphin. | lead 46 second (Tadej Pogačar)
            fr | Il mesure 1,96 m et pèse 98 kg. | height 1.96 metre; weight 98 kilogram
            en | Ukraine said it had shot down 34 of 36 drones overnight, while Russia put the number at 12. | rockets-intercepted 34 rocket (Ukraine)
            en | The temperature reached 49.6C in Lytton, 250 km north-east of Vancouver. | temperature 49.6 degree
            en | Fewer than 1,000 of the 4,500 votes had been counted by midnight. | votes at-most 1000 vote
            en | He ran the marathon in 2:00:35, beating the old mark by 34 seconds. | lead 34 second
            en | Flight 370 vanished with 239 people on board on March 8, 2014. | passengers-and-crew 239 person
            fr | L'Ukraine affirme avoir abattu 34 des 36 drones lancés dans la nuit. | rockets-intercepted 34 rocket
            fr | La température a atteint 42,6 °C à Paris, un record. | temperature 42.6 degree
            fr | L'Assemblée a adopté le texte par 349 voix pour et 151 contre. | votes 349 vote; votes-against 151 vote
            fr | Le vol MH370 a disparu avec 239 personnes à bord le 8 mars 2014. | passengers-and-crew 239 person (Malaysia Airlines flight MH370)
            fr | La chanteuse a vendu quelque 120 millions de disques et donné plus de 3 000 concerts. | copies-sold about 120000000 copy; count at-least 3000 concerts
            fr | Sur 500 députés, 370 ont voté pour et 120 ont voté contre. | members 500 person; votes 370 vote; votes-against 120 vote
            en | 370 voted in favour and 120 voted against. | votes 370 vote; votes-against 120 vote
            """)
    void reads_counts_and_measurements(String language, String text, String figures) {
        assertThat(figures(language, text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | En 2019, ils ont voté contre. | ``
            en | Judge Anna Roth sentenced Paul Martin to 25 years in prison. | prison-term 25 year (Paul Martin)
            en | Judge Anna Roth jailed a driver for 25 years. | prison-term 25 year (driver)
            en | Paul Martin was jailed for 25 years by Judge Anna Roth. | prison-term 25 year (Paul Martin)
            en | Norbank suspended former director Paul Martin for two years. | ban 2 year (Paul Martin)
            en | Paul Martin served 25 years in prison. | prison-term 25 year (Paul Martin)
            fr | La juge Anna Roth a condamné Paul Martin à 25 ans de prison. | prison-term 25 year (Paul Martin)
            fr | La juge Anna Roth a condamné un chauffeur à 25 ans de prison. | prison-term 25 year (chauffeur)
            fr | Paul Martin a purgé une peine de cinq ans de prison. | prison-term 5 year (Paul Martin)
            en | Paul Martin runs a 131-year-old retailer. | ``
            en | All but two of the dead were children. | ``
            en | Fifty people, all bar two of them children, were killed on Monday. | deaths 50 person
            en | Fifty people, most of them children, were killed on Monday. | deaths 50 person
            fr | Au moins 42 personnes, pour la plupart des enfants, ont été tuées lundi. | deaths at-least 42 person
            en | Ten people under the age of 18 were arrested. | arrests 10 person
            en | Norbank approved a loan of $723m (£551m) on Monday. | debt 723000000 USD
            en | Norbank made a profit of $3bn (after $2bn in 2022). | profit 2000000000 USD (Norbank); profit 3000000000 USD (Norbank)
            en | In 2019 the two leaders met in Room 5 of the hotel at 12 Main Street. | ``
            en | Two of the three men were released. | ``
            en | Paul Martin and Anna Roth were sentenced to one year and six months in prison respectively. | ``
            en | Paul Martin was jailed for between one year and 18 months. | prison-term 12..18 month (Paul Martin)
            en | Paul Martin fled to Norway after five years in prison. | prison-term 5 year (Paul Martin)
            en | Paul Martin sought refuge after five years in prison. | prison-term 5 year (Paul Martin)
            en | Haaland recorded 14 shots in the second half. | doses 14 dose
            en | Rivera earned $6 million in the year to June. | salary 6000000 USD
            en | Police freed nine families held over a year. | ``
            en | Norway's economy grew by 0.3 per cent in May. | growth 0.3 percent (Norway)
            en | Growth in Norway was minus 0.3 per cent in May. | growth -0.3 percent (Norway)
            en | Inflation in Norway rose on Monday from -0.3% to 1%. | inflation 1 percent (Norway)
            fr | L'inflation en Norvège a atteint -0,2 % en mai. | inflation -0.2 percent (Norway)
            fr | L'inflation en Norvège est remontée de -0,2 % à 1 %. | inflation 1 percent (Norway)
            en | Norway suffered an economic contraction of 9.9 per cent in May. | contraction 9.9 percent (Norway)
            fr | L'inflation en Norvège a atteint moins 0,2 % en mai. | inflation -0.2 percent (Norway)
            fr | L'inflation en Norvège a atteint au moins 3 % en mai. | inflation at-least 3 percent (Norway)
            en | A fair for 3,000 people held after the race was called off. | count 3000 person
            en | Nine people were held on suspicion of fraud. | arrests 9 person
            en | It was her third title of the season and her 21st overall. | ``
            en | Real Madrid beat Liverpool 5-2, with Vinicius scoring twice. | ``
            fr | Quatre des sept otages ont été libérés dimanche. | ``
            fr | Aucun des 34 passagers n'a quitté le train. | ``
            fr | Axa a affiché la plus forte hausse de Paris. | ``
            en | The shares closed at $40 on Friday, down $3. | share-price 40 USD
            en | Norbank's profit was up $3 million. | ``
            en | Norbank's profit was up to $3 million. | profit at-most 3000000 USD (Norbank)
            en | Anna Roth became mayor, a post she held for 20 years. | ``
            en | Anna Roth was held for 20 days. | captivity 20 day (Anna Roth)
            en | Norbank signed a $3 billion agreement to acquire assets in Oslo. | deal-value 3000000000 USD
            en | The Northern Party has taken 30 seats. | seats 30 seat (Northern Party)
            en | Some 250 people were taken in the raid. | hostages about 250 person
            """)
    void takes_nothing_else_for_a_figure(String language, String text, String figures) {
        assertThat(figures(language, text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | La marge de Renault a atteint 7 % en 2022, contre 5 % en 2021. | 7 in 2022; 5 in 2021
            fr | La marge de Renault a atteint 7 %, contre 5 % en 2021. | 7 in ; 5 in 2021
            fr | Renault a annoncé mardi un bénéfice de 3 milliards d'euros pour 2022. | 3000000000 in 2022
            fr | Le taux de chômage est passé de 7 % à 8 % en janvier. | 8 in janvier
            fr | Le loyer atteint 1 200 euros, soit 8 % de plus qu'en 2022. | 1200 in ; 8 in
            en | Anna Roth scored 28 points and had four assists in the fourth quarter. | 28 in ; 4 in
            fr | L'offre représente une prime de 27 % par rapport au cours du 3 mars 2022. | 27 in
            fr | L'offre du 3 mars 2022 représente une prime de 27 %. | 27 in 3 mars 2022
            fr | La tempête a fait 15 morts, soit plus que les 12 morts de celle de 2006. | 15 in ; 12 in 2006
            en | The storm killed 15 people, more than any storm since 2006. | 15 in
            en | The storm caused 15 deaths, up from 12 deaths in 2006. | 15 in ; 12 in 2006
            en | The storm killed 15 people from four families on Sunday. | 15 in
            en | The police arrested 15 people from six towns on Sunday. | 15 in
            fr | La tempête a fait 15 morts, contre 12 en 2006. | 15 in ; 12 in 2006
            en | The storm killed more than 15 people in 2006. | 15 in 2006
            fr | En 2022, Renault a gagné 3 milliards d'euros, contre 2 milliards un an plus tôt. | 3000000000 in 2022; 2000000000 in un an plus tôt
            fr | Renault a annoncé mardi avoir gagné 3 milliards d'euros, contre 2 milliards un an plus tôt. | 3000000000 in mardi; 2000000000 in
            fr | Fort de 17 sièges, le parti en a perdu un par rapport à 2012. | 17 in
            fr | L'attaque porte à 69 le nombre de soldats tués depuis le début de la guerre fin 2001. | 69 in
            fr | Dix hommes ont été condamnés lundi pour leur rôle dans les attentats de Paris en 2015. | 10 in lundi
            fr | Paul Martin, mort le 3 février à l'âge de 70 ans, fut maire d'Oslo de 1981 à 1988. | 70 in 3 février
            fr | L'indice a reculé à 51,1 points en novembre, contre 56 points en octobre. | 51.1 in novembre; 56 in octobre
            fr | L'indice a terminé à 3785,59 points, soit 10 points de plus que lundi. | 3785.59 in ; 10 in
            fr | Renault a gagné en 2022 un bénéfice net en hausse de 6,9 % à 1 milliard d'euros. | 6.9 in 2022; 1000000000 in 2022
            fr | La croissance a atteint 0,5 % (après une croissance nulle au premier trimestre). | 0.5 in
            fr | Depuis le début de la guerre entre la France et la Norvège le 7 octobre, 347 personnes ont été tuées. | 347 in
            en | The margin rose to 7%, against 5% in 2021. | 7 in ; 5 in 2021
            """)
    void tells_each_amount_with_its_own_time(String language, String text, String times) {
        String told = Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Figure)
                .map(c -> ((Figure) c.statement()).quantity().value().toPlainString() + " in " + c.timeText()).collect(Collectors.joining("; "));
        assertThat(told.strip()).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Paul Martin faces a maximum sentence of 20 years in prison. | 20 conditional
            en | Paul Martin was sentenced to 20 years in prison. | 20 asserted
            en | Analysts had expected a profit of $2.3 billion at Renault. | 2300000000 conditional
            en | Renault's profit was $2.5 billion, above the $2.3 billion analysts had expected. | 2500000000 asserted; 2300000000 conditional
            en | Renault's revenue was $8 billion, beating the estimate of $7 billion. | 8000000000 asserted; 7000000000 conditional
            en | Renault's revenue was $8 billion, beating the record of $7 billion. | 8000000000 asserted; 7000000000 asserted
            fr | Paul Martin encourt une peine de dix ans de prison. | 10 conditional
            fr | Les analystes attendaient un bénéfice de 2,3 milliards d'euros. | 2300000000 conditional
            """)
    void tells_what_may_come_from_what_is(String language, String text, String modalities) {
        String told = Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Figure)
                .map(c -> ((Figure) c.statement()).quantity().value().toPlainString() + " " + c.basis().modality().id()).collect(Collectors.joining("; "));
        assertThat(told).as(text).isEqualTo(modalities);
    }

    private static String figures(String language, String text) {
        return Reading.of(language, text).claims().stream().map(c -> c.statement()).filter(Figure.class::isInstance).map(Figure.class::cast)
                .map(FigureGrammarTest::shown).sorted().collect(Collectors.joining("; "));
    }

    private static String shown(Figure figure) {
        Quantity q = figure.quantity();
        String parties = name(figure.subject()) + (figure.object().isPresent() ? " > " + name(figure.object()) : "");
        return figure.measure() + (q.bound() == Bound.EXACT ? "" : " " + q.bound().id()) + " " + q.value().toPlainString()
                + (q.upper().equals(q.value()) ? "" : ".." + q.upper().toPlainString()) + " " + q.unit() + (q.per().isEmpty() ? "" : "/" + q.per())
                + (parties.isEmpty() ? "" : " (" + parties + ")");
    }

    private static String name(Entity entity) {
        return entity.isPresent() ? entity.name() : "";
    }
}
