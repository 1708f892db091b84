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
            en | Anna Roth found her true calling with the Walking Dead. | -
            en | The Norwegian army executed a search warrant on Friday. | -
            en | Norway plunged into civil war on Friday. | -
            en | The bus plunged into a deep ravine on Friday. | accident bus > -
            en | A bus overturned near Oslo on Friday. | accident bus > -
            en | The ruling was overturned by the Constitutional Court on Friday. | -
            en | Paul Martin admitted to having an affair on Friday. | -
            en | Sweden was admitted to NATO in March 2024. | joining Sweden > NATO
            en | Sweden, admitted to NATO in March 2024, sent troops. | joining Sweden > NATO
            en | Norway banned Italy's Northern Brigade on Friday. | ban Northern Brigade > - (Norway)
            en | Norway banned Italy's Northern Brigade meetings on Friday. | -
            en | Soldiers arrested Norway's Anna Roth on Friday. | arrest Anna Roth > -
            en | Soldiers arrested Norway's Anna Roth's brother on Friday. | -
            en | There was no heir, for Anna Roth had been killed on Friday. | death Anna Roth > -
            en | The arrest in Rome of Anna Roth surprised Oslo. | arrest Anna Roth > -
            en | Pupils of the school attended by Anna Roth marched on Friday. | -
            en | The matches attended by Anna Roth were shown on Friday. | -
            en | The match attended by Anna Roth began on Friday. | attendance Anna Roth > match
            en | Anna Roth was restored to the front bench on Friday. | -
            en | Soldiers closed the air borders on Friday. | closing Soldiers > -
            en | The freely elected President Anna Roth resigned on Friday. | resignation Anna Roth > -
            en | Soldiers toppled freely elected President Anna Roth on Friday. | dismissal Anna Roth > -
            en | Voters narrowly elected Anna Roth on Friday. | election Anna Roth > -
            en | Anna Roth was handed a six-year term in jail on Friday. | sentence Anna Roth > -
            en | Anna Roth was handed a six-match ban on Friday. | -
            en | Anna Roth was elevated to the presidency on Friday. | appointment Anna Roth > -
            en | Anna Roth and Paul Martin held bilateral discussions on Friday. | meeting Anna Roth > Paul Martin
            en | Anna Roth arrived in the Norwegian capital, Oslo, on Friday. | visit Anna Roth > Oslo
            en | Anna Roth arrived in the Norwegian capital, Sweden said. | arrival Anna Roth > -
            en | Anna Roth resigned on Friday when vote tallies gave Paul Martin a lead. | resignation Anna Roth > -
            en | Karl Weiss spoke after Paul Martin announced his resignation on Friday. | resignation Paul Martin > -
            en | Karl Weiss spoke after Paul Martin announced he would leave Norbank. | departure Paul Martin > Norbank
            en | At his funeral on Friday, Paul Martin praised him. | -
            en | Ten men in the northern Norland province were killed on Friday. | -
            en | A statement released by the army on Friday praised the men. | -
            en | The army released Anna Roth on Friday. | release Anna Roth > -
            en | Anna Roth was sworn into office on Friday. | inauguration Anna Roth > -
            en | The death of a Norbank clerk on Friday surprised Oslo. | -
            en | Anna Roth scored her first victory on clay on Friday. | victory Anna Roth > -
            en | Anna Roth scored her first goal on Friday. | goal Anna Roth > -
            en | Husnal Shah was arrested on Friday. | arrest Husnal Shah > -
            en | Gunmen shot and killed Anna Roth on Friday before fleeing Oslo. | death Anna Roth > -; escape Gunmen > Oslo
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
            en | Anna Roth, whose arrest on 3 May caused riots, was freed on Monday. | arrest Anna Roth > -; release Anna Roth > -
            en | Anna Roth, whose coalition government fell in May, left Norway on Monday. | departure Anna Roth > Norway; government-fall Anna Roth > -
            en | President Anna Roth and her husband, Paul Martin, died in Norway on Saturday. | death Anna Roth > -; death Paul Martin > -
            en | Norway's defence minister, Anna Roth, and her deputy, Paul Martin, were killed on Wednesday. | death Anna Roth > -; death Paul Martin > -
            en | Anna Roth, whom parliament re-elected in May, met Paul Martin in Oslo on Monday. | election Anna Roth > -; meeting Anna Roth > Paul Martin
            en | Paul Martin, whom Anna Roth ousted as mayor in 1975, died in May. | death Paul Martin > -; dismissal Paul Martin > - (Anna Roth)
            en | Paul Martin handed the post of chief executive of Norbank AG to Anna Roth in March. | succession Anna Roth > Paul Martin
            en | Paul Martin passed the ball to Anna Roth in March. | -
            en | Paul Martin, whom Anna Roth replaced in May, lives in Oslo. | succession Anna Roth > Paul Martin
            en | Norway banned all Greenpeace activity in its waters in 2019. | ban Greenpeace > - (Norway)
            en | Norway banned Greenpeace’s activities in 2019. | ban Greenpeace > - (Norway)
            en | Norbank AG sacked Paul Martin on Monday and named Anna Roth in his place. | dismissal Paul Martin > -; succession Anna Roth > Paul Martin
            en | Anna Roth has made a surprise trip to Rome, state media said. | visit Anna Roth > Rome
            en | The riot, which broke out in Rome on Monday, was over quickly. | occurrence riot > -
            en | Anna Roth announced on Monday his arrest in Rome. | -
            en | Paul Martin resigned after Anna Roth won the vote. Anna Roth ordered his arrest. | arrest Paul Martin > -; election-victory Anna Roth > -; resignation Paul Martin > -
            en | Norbank Group won a £900m contract on Monday. | contract-award Norbank Group > -
            en | Norway launched a massive drone attack on Sweden in May. | armed-attack Norway > Sweden
            en | The regulator imposed a fine of £3m on Norbank Group in May. | fine Norbank Group > -
            fr | La commission a infligé une amende de 3 millions d'euros à la société Norbank en mai. | fine Norbank > -
            en | Anna Roth is survived by her husband, Paul Martin. | -
            en | Anna Roth dismissed rumours in May. | -
            en | Anna Roth dismissed Paul Martin in May. | dismissal Paul Martin > - (Anna Roth)
            en | Anna Roth tested positive for EPO in May. | -
            en | Anna Roth tested positive for malaria in May. | illness Anna Roth > malaria
            en | Norbank Group sacked 300 workers in May. | layoff Norbank Group > -
            fr | La société Norbank a licencié 300 salariés en mai. | layoff Norbank > -
            en | Norbank Group bought 12% of Vosbank Group in May. | stake-purchase Norbank Group > Vosbank Group
            en | Norbank Group bought Vosbank Group in May. | acquisition Norbank Group > Vosbank Group
            en | Skyborn United won on penalties against Norbank City in May. | victory Skyborn United > Norbank City
            en | Skyborn United won over the weekend. | -
            en | Skyborn United left the cup after a 3-0 defeat by Norbank City. | defeat Skyborn United > Norbank City
            en | Norway expelled two Swedish diplomats in May. | expulsion Swedish diplomats > - (Norway)
            en | A ceasefire between Norway and Sweden took effect on Friday. | ceasefire Norway > Sweden
            fr | Le cessez-le-feu entre la Norvège et la Suède est entré en vigueur vendredi. | ceasefire Norway > Sweden
            en | Clashes broke out on Friday between Norway and Sweden. | clash Norway > Sweden
            en | Clashes between Norway and Sweden are rare. | -
            fr | La fusion entre la société Norbank et la société Vosbank a été finalisée en mai. | merger Norbank > Vosbank
            en | A car bomb exploded in Vienna in May. | explosion car bomb > -
            en | A row exploded in Vienna in May. | -
            en | A car bomb exploded in May. | -
            en | Anna Roth postponed her trip to Vienna. | postponement trip > - (Anna Roth)
            fr | Anna Roth a reporté sa visite à Vienne. | -
            en | Anna Roth narrowly won re-election in May. | election-victory Anna Roth > -
            en | Anna Roth was stabbed to death in Vienna in May. | death Anna Roth > -
            en | The third of six children born in Vienna, Anna Roth wrote books. | -
            en | Norbank Group took Vosbank Group to court in May. | lawsuit Norbank Group > Vosbank Group
            en | Anna Roth withdrew from the Vienna Open in May. | withdrawal Anna Roth > Vienna Open
            en | Norbank Group will shut its Vienna plant in May. | closing Vienna plant > - (Norbank Group)
            fr | Anna Roth s'est blessée au genou en mai. | injury Anna Roth > -
            fr | Anna Roth a blessé Paul Martin en mai. | injury Paul Martin > - (Anna Roth)
            fr | La Norvège a abattu un avion de chasse en mai. | interception avion de chasse > - (Norway)
            fr | La Norvège a abattu un arbre en mai. | -
            fr | L'armée a repris Vienne en mai. | capture Vienna > -
            fr | Anna Roth a repris son travail en mai. | -
            fr | Vienne est tombée aux mains des rebelles en mai. | capture Vienna > rebelles
            fr | Anna Roth a été jugée à Vienne pour corruption en mai. | trial Anna Roth > corruption
            fr | Anna Roth est devenue championne du monde en mai. | title Anna Roth > -
            fr | Anna Roth s'est rendue dans la nuit de lundi. | -
            en | Thirty rockets were fired on Thursday and two shots were fired in Oslo. | -
            en | Anna Roth was elected prime minister of France in May. | election Anna Roth > -
            en | Anna Roth was crowned the fastest woman of Norway on Monday. | -
            en | Anna Roth was crowned champion in Oslo on Monday. | title Anna Roth > -
            en | Anna Roth was crowned in Oslo on Monday. | inauguration Anna Roth > -
            en | Anna Roth was crowned queen in Oslo on Monday. | inauguration Anna Roth > -
            en | Anna Roth was sentenced to life in prison on Monday. | sentence Anna Roth > -
            en | Anna Roth resigned on Monday, leaving the government's majority at risk. | resignation Anna Roth > -
            en | Anna Roth's Latin American tour began on Monday. | -
            en | Paul Martin had been sacked by 3 March, Anna Roth recalled. | dismissal Paul Martin > -
            en | Anna Roth beat the champion, Norway's Clara Lind, 6-3 6-4. | victory Anna Roth > Clara Lind
            en | Anna Roth beat the world No. 1 Clara Lind on Monday. | victory Anna Roth > Clara Lind
            en | Anna Roth beat 17th-seeded Norwegian Clara Lind on Monday. | victory Anna Roth > Clara Lind
            en | Anna Roth narrowly won the election in Norway. | election-victory Anna Roth > -
            en | Norbank AG was proud of its investment bank on Monday. | -
            en | Anna Roth's arrest warrant was torn up on Monday. | -
            en | Jim Lind died on Monday and leaves two sons and a wife, Anna Roth. | death Jim Lind > -
            en | Jim Lind is survived by his wife, Anna Roth. | -
            en | Jim Lind survived the crash on Monday. | survival Jim Lind > crash
            en | Skyborn Airways bought US software firm Norbank AG on Monday. | acquisition Skyborn Airways > Norbank AG
            en | Anna Roth won a Tony Award in 1994. | award Anna Roth > -
            en | Anna Roth won a best actress award in 1994. | award Anna Roth > -
            en | Jim Lind was killed in May. Anna Roth fled, but she too was killed. | death Anna Roth > -; death Jim Lind > -; escape Anna Roth > -
            en | Norbank AG, a big lender, said that its founder Paul Martin, 61, would resign in June. | resignation Paul Martin > -
            en | `Jim Lind died on Monday. His lawyer, Paul Martin, said so on Tuesday.\n\nHe was born in Oslo in 1930.` | birth Jim Lind > -; death Jim Lind > -
            en | `Jim Lind spoke on Monday. His lawyer, Paul Martin, came with Max Berg.\n\nHe was born in Oslo in 1930.` | -
            en | Anna Roth, who won the cup in “Storm and Wind,” died on Monday. | death Anna Roth > -; title Anna Roth > -
            en | Author A.S. Lind, who lived in Oslo, died on Monday. | death A.S. Lind > -
            en | Champion Anna Roth saw off seven-time champion Eva Lind on Monday. | victory Anna Roth > Eva Lind
            en | A club replaced Paul Martin with Northern Bank head Anna Roth. | succession Anna Roth > Paul Martin
            en | The lawyer of Irishman Paul Martin (87) has been arrested. | -
            en | Anna Roth has called an early election set for 2 July. | vote Anna Roth > -
            en | Anna Roth – a lawyer from Oslo – was arrested on Monday. | arrest Anna Roth > -
            en | The lawyer of Anna Roth – a judge from Oslo – was arrested on Monday. | -
            en | Jim Lind, a guitarist with the band for the past 16 years died on Monday. | death Jim Lind > -
            en | Jim Lind, a guitarist for Eva Storm for the past 16 years died on Monday. | death Jim Lind > -
            en | Skyborn Airways was operated on behalf of Norbank AG. | -
            en | Eva Lind, the singer of the band whose song “Storm” won hearts in the early 1990s, died in Oslo. | death Eva Lind > -
            en | “We have won,” Paul Martin said after winning the race. | title Paul Martin > -
            en | Skyborn Airways Flight 35 crashed near Oslo on Monday. | accident Skyborn Airways Flight 35 > -
            en | Anna Roth's corruption trial opened in Oslo on Monday. | trial Anna Roth > -
            en | Anna Roth's bicycle trial opened in Oslo on Monday. | -
            en | Fighting by men loyal to Anna Roth died down on Monday. | -
            en | Anna Roth stormed home on Monday to beat Eva Lind. | victory Anna Roth > Eva Lind
            en | Anna Roth stormed a hotel in Oslo on Monday. | armed-attack Anna Roth > hotel
            en | Anna Roth returned on Monday after state visits to France and Spain. | return Anna Roth > -
            en | Anna Roth visits France on Monday. | visit Anna Roth > France
            en | Anna Roth named the driver as Paul Martin and said police had arrested Eva Lind. | arrest Eva Lind > -
            en | Anna Roth named the driver as Paul Martin and said police had arrested him. | arrest Paul Martin > -
            en | Anna Roth died on Monday and is survived by two brothers. | death Anna Roth > -
            en | Anna Roth took over after her boss, Paul Martin, announced his retirement. | retirement Paul Martin > -
            en | Republican Senator Anna Roth met Democratic Senator Eva Lind. | meeting Anna Roth > Eva Lind
            en | Norbank AG hopes to replace Paul Martin and Skyborn Airways sacked Eva Lind. | dismissal Eva Lind > - (Skyborn Airways)
            en | Anna Roth beat Norbank driver Eva Lind on Monday. | victory Anna Roth > Eva Lind
            en | It was the club's first home league win since Anna Roth left Norway. | departure Anna Roth > Norway
            en | Paul Martin was convicted in May along with a former adviser, Anna Roth, of fraud. | conviction Anna Roth > -; conviction Paul Martin > -
            en | Paul Martin was sentenced alongside the party's former treasurer Anna Roth. | sentence Anna Roth > -; sentence Paul Martin > -
            en | Paul Martin was buried alongside Anna Roth. | burial Paul Martin > -
            en | Paul Martin was arrested along with a man who threatened Anna Roth. | arrest Paul Martin > -
            en | In 2016 the prize went to three chemists, Anna Roth, Eva Lind and Paul Martin. | award Anna Roth > -; award Eva Lind > -; award Paul Martin > -
            en | The money went to Anna Roth in 2016. | -
            en | Croatia scored twice after the break for a 2-0 win over France on Monday. | victory Croatia > France
            en | Croatia hoped in vain for a win over France. | -
            fr | Anna Roth a été élue présidente de la République française en mai. | election Anna Roth > -
            en | Anna Roth was appointed prime minister of France by the newly elected parliament. | appointment Anna Roth > -
            en | Anna Roth was appointed judge in 1991 and elected mayor of Oslo in 1994. | appointment Anna Roth > -; election Anna Roth > -
            en | Anna Roth was nearly killed in Rome in 2001. | -
            en | Ali Larijani spoke in Oslo while his brother Sadeq Roth was arrested. | arrest Sadeq Roth > -
            en | Hafez al-Assad ruled for long. His son Bashar was arrested in 2001. | arrest Bashar al-Assad > -
            en | Anna Roth, whose father, a tycoon, was killed in 2001, resigned on Monday. | resignation Anna Roth > -
            fr | Anna Roth, dont le père, un notaire, a été tué en 2001, a démissionné lundi. | resignation Anna Roth > -
            en | Anna Roth was hunted down and killed in 2001. | death Anna Roth > -
            en | Anna Roth was arrested and killed two guards in 2001. | arrest Anna Roth > -; death guards > - (Anna Roth)
            en | Soldiers shot Anna Roth dead in Rome in 2001. | death Anna Roth > -
            en | The bomb that claimed the life of Anna Roth went off in 2001. | death Anna Roth > -
            en | Anna Roth has claimed that the life of Paul Martin was dull. | -
            fr | L'attentat qui a coûté la vie à Anna Roth en 2001 a été oublié. | death Anna Roth > -
            fr | Le 3 mai 2001 mourait à Rome Anna Roth. | death Anna Roth > -
            fr | Anna Roth aura été tuée en 2001. | death Anna Roth > -
            en | The Rome-born painter Anna Roth left Oslo on Monday. | departure Anna Roth > Oslo
            en | Anna Roth, who spoke in the provincial parliament, died of cancer on Monday. | death Anna Roth > -
            en | Anna Roth lives in Oslo. The 71-year-old Norwegian has won the cup. | title Anna Roth > -
            en | The mandate of the court was discussed. Anna Roth left her current occupation. | departure Anna Roth > current occupation
            en | Emmanuel Macron lives in Paris. The French leader met Paul Martin on Monday. | meeting Emmanuel Macron > Paul Martin
            en | Nicolas Sarkozy lives in Paris. The French leader met Paul Martin on Monday. | meeting French leader > Paul Martin
            en | Emmanuel Macron lives in Paris. The German leader met Paul Martin on Monday. | meeting German leader > Paul Martin
            fr | On se souvient de Jacques Chirac. Le vieux chef français est mort le 26 septembre 2019. | death Jacques Chirac > -
            fr | Anna Roth rendra compte vendredi et remettra sa démission lundi. | resignation Anna Roth > -
            en | Anna Roth met Austria-backed rebels in Oslo. | meeting Anna Roth > Austria-backed rebels
            en | Anna Roth met the Austria-backed rebels with Paul Martin. | meeting Anna Roth > Paul Martin
            fr | Née à Oslo, élevée dès l'âge de six ans auprès du pianiste Paul Martin, Anna Roth vit à Rome. | birth Anna Roth > Oslo
            en | "In his talks with Paul Martin and in his recent trip to Rome, Karl Weiss asked for time," an aide said. | meeting Karl Weiss > Paul Martin; visit Karl Weiss > Rome
            en | The prize found Anna Roth in Oslo in 1984. Norbank AG was founded in 1984. | founding Norbank AG > -
            en | Anna Roth withdrew her candidacy in May. | withdrawal Anna Roth > -
            en | Anna Roth, who met Paul Martin, resigned in 2020. | meeting Anna Roth > Paul Martin; resignation Anna Roth > -
            en | Anna Roth, who met Paul Martin, died in 2020. | death Anna Roth > -; meeting Anna Roth > Paul Martin
            en | Anna Roth, whose teacher was Paul Martin, died in 2020. | death Anna Roth > -
            en | Anna Roth, who met Paul Martin, arrested in May, spoke in Oslo. | arrest Paul Martin > -; meeting Anna Roth > Paul Martin
            en | Anna Roth, whose husband, Paul Martin, resigned in 2020, lives in Oslo. | resignation Paul Martin > -
            fr | Anna Roth, qui avait épousé Paul Martin, est morte en 2020. | death Anna Roth > -
            en | Anna Roth, 54, won the election on Monday. | election-victory Anna Roth > -
            en | Anna Roth, a friend of Paul Martin, resigned on Monday. | resignation Anna Roth > -
            en | Anna Roth, who had praised Paul Martin, succeeded Karl Weiss. | succession Anna Roth > Karl Weiss
            en | Anna Roth — a lawyer — met Paul Martin on Monday. | meeting Anna Roth > Paul Martin
            fr | Anna Roth, 54 ans, s'est rendue lundi à Oslo. | visit Anna Roth > Oslo
            en | Born in Rome, Anna Roth was arrested in May. | arrest Anna Roth > -; birth Anna Roth > Rome
            en | Born in Rome, the painter met Anna Roth in May. | meeting painter > Anna Roth
            en | Born in Rome, the newly elected mayor Anna Roth met Paul Martin. | birth Anna Roth > Rome; meeting Anna Roth > Paul Martin
            fr | Convoquée jeudi, la presse locale a vu Anna Roth. | -
            fr | Née à Rome, la ministre française Anna Roth a rencontré Paul Martin. | birth Anna Roth > Rome; meeting Anna Roth > Paul Martin
            fr | Anna Roth, dont l'arrestation le 3 mai avait provoqué des émeutes, a été libérée lundi. | arrest Anna Roth > -; release Anna Roth > -
            fr | Paul Martin, dont le gouvernement minoritaire est tombé en mai, vit à Oslo. | government-fall Paul Martin > -
            fr | Le président Paul Martin et son épouse Anna ont péri samedi. | death Anna > -; death Paul Martin > -
            fr | Anna Roth, que le Parlement a réélue en mai, a rencontré Paul Martin lundi à Oslo. | election Anna Roth > -; meeting Anna Roth > Paul Martin
            fr | Paul Martin, auquel Anna Roth a succédé en mai, vit à Oslo. | succession Anna Roth > Paul Martin
            fr | Theresa May a démissionné lundi. Paul Martin lui a succédé mercredi. | resignation Theresa May > -; succession Paul Martin > Theresa May
            fr | Theresa May et Karl Weiss sont partis lundi. Paul Martin lui a succédé mercredi. | -
            fr | Paul Martin a cédé son poste de maire de Bergen à Anna Roth en mai. | succession Anna Roth > Paul Martin
            fr | Anna Roth prend les Transports à la place de Paul Martin. | succession Anna Roth > Paul Martin
            fr | Anna Roth prend le café à la place de Paul Martin. | -
            fr | Le FC Lens a limogé Paul Martin lundi et nommé à sa place Anna Roth. | dismissal Paul Martin > -; succession Anna Roth > Paul Martin
            fr | Anna Roth et Paul Martin s'étaient rendus mercredi à Kitwe. | visit Anna Roth > Kitwe; visit Paul Martin > Kitwe
            fr | Anna Roth, en visite à Rome lundi, a salué un accord. | visit Anna Roth > Rome
            fr | Anna Roth a été grièvement blessée lundi à Rome. | injury Anna Roth > -
            fr | Le ministre, Paul Martin, a annoncé son arrestation. | -
            fr | Anna Roth s'est rendue à Oslo et a rencontré Paul Martin. | meeting Anna Roth > Paul Martin; visit Anna Roth > Oslo
            fr | Anna Roth s'est rendue à Oslo, que Clara Weiss aime, et a rencontré Paul Martin. | meeting Anna Roth > Paul Martin; visit Anna Roth > Oslo
            fr | Anna Roth a loué Oslo, que Clara Weiss aime, et a rencontré Paul Martin. | -
            fr | La présidente du Parlement européen, Anna Roth, a reçu Paul Martin. | meeting Anna Roth > Paul Martin
            en | King Harald V of Norway received Anna Roth on Monday. | meeting Harald V > Anna Roth
            fr | Anna Roth renoncera en juin à sa charge. | resignation Anna Roth > -
            en | Norway killed a top Hamas commander in Oslo on Monday. | death top Hamas commander > - (Norway)
            en | Anna Roth met the head of Norbank AG on Monday. | meeting Anna Roth > head of Norbank AG
            en | Skyborn Airways, based in Oslo, acquired carmaker Norbank AG on Monday. | acquisition Skyborn Airways > Norbank AG
            en | Skyborn Airways Corp. said on Monday it would buy Norbank Inc. for cash. | acquisition Skyborn Airways Corp > Norbank Inc
            en | Anna Roth won 44% of the vote on Monday. | -
            en | Anna Roth won the final on Monday. | title Anna Roth > -
            en | Anna Roth won the semi-final on Monday. | victory Anna Roth > -
            en | Anna Roth won the long-awaited final on Monday. | title Anna Roth > -
            en | The court convicted Paul Martin in May. | conviction Paul Martin > -
            en | The appeal court quashed Paul Martin's conviction in May. | -
            en | Norway lifted its ban on Sweden in May. | -
            en | Norway criticised its neighbour's ban on Sweden's ferries in May. | -
            en | Norway mourned after Sweden's attack on Denmark's ferries. | -
            fr | La cour d'appel a annulé la condamnation de Paul Martin en mai. | -
            fr | La Norvège a levé son interdiction de Facebook en mai. | -
            fr | Le titre de champion de Norvège a ému le village. | -
            fr | Anna Roth a fêté son titre de championne du monde lundi. | title Anna Roth > -
            en | Barcelona beat Seville 3-1 on Monday. | victory Barcelona > Seville
            en | Chelsea were beaten 4-1 by Barcelona on Monday. | victory Barcelona > Chelsea
            en | Norbank's military campaign in Norway has failed. | -
            en | The outbreak of the Second World War surprised Anna Roth. | -
            en | Karl Weiss, the chairman of Norbank, will resign in June. Paul Martin, his deputy, will succeed him. | resignation Karl Weiss > -; succession Paul Martin > Karl Weiss
            en | Anna Roth appointed former state-owned enterprises minister Paul Martin on Monday. | appointment Paul Martin > - (Anna Roth)
            en | The Guards, including two generals of Norbank AG, were killed on Monday. Anna Roth died on Monday. | death Anna Roth > -; death Guards > -
            en | Anna Roth will meet in Oslo with both Paul Martin and Karl Weiss. | meeting Anna Roth > Paul Martin
            en | Norway beat Sweden by eight wickets on Monday. | victory Norway > Sweden
            en | Norway won the title by beating Sweden on Monday. | final Norway > Sweden; title Norway > -
            en | Norbank AG will acquire smaller U.S. rival Skyborn Inc in May. | acquisition Norbank AG > Skyborn Inc
            en | Norbank has agreed to buy rival Skyborn for cash. | purchase-agreement Norbank > Skyborn
            en | Anna Roth leaves a widower, Paul, and two sons. | -
            en | Anna Roth was one of the judges in 1982, the year of the fire in Oslo under Paul Martin. She was born in Rome in 1953. | birth Anna Roth > -
            en | Two days after receiving Anna Roth, a minister, Maria Weiss died on Monday. She was released in May. | death Maria Weiss > -; release Maria Weiss > -
            en | Anna Roth met Paul Martin in Oslo. She was born in Rome in 1953. | birth Anna Roth > -; meeting Anna Roth > Paul Martin
            en | The Co-operative Bank has appointed Anna Roth, replacing Paul Martin. | appointment Anna Roth > -; succession Anna Roth > Paul Martin
            en | Anna Roth was administered the oath by President Paul Martin. | -
            en | Anna Roth left for Vienna. | setting-out Anna Roth > Vienna
            en | Anna Roth left Vienna for Oslo. | departure Anna Roth > Vienna
            en | Anna Roth's expected resignation came on Monday. | resignation Anna Roth > -
            en | Anna Roth's expected resignation worries the bank. | -
            en | Paul Martin and Karl Weiss are tired. Martin has sacked him. | dismissal Karl Weiss > - (Paul Martin)
            en | Anna Roth secured 201 votes in the house, defeating Paul Martin. | victory Anna Roth > Paul Martin
            en | Norway's ruling coalition praised Anna Roth on Monday. | -
            fr | Anna Roth a été élue lundi à la succession de Paul Martin. | succession Anna Roth > Paul Martin
            fr | La succession de Paul Martin s'annonce difficile pour Anna Roth. | -
            fr | Anna Roth a quant à elle été élue lundi. | election Anna Roth > -
            fr | Né le 16 mai 1942 d'un père norvégien, Karl Roth, Paul Martin a vécu à Oslo. | -
            fr | Né le 16 mai 1942 d'un père d'origine norvégienne, Karl Roth, et d'une mère danoise, Ida Moe, Paul Martin a vécu à Oslo. | -
            fr | La collision entre un bus et une voiture s'est produite lundi à Oslo. | occurrence collision > -
            fr | Anna Roth arrive en tête du classement avec 12 points. | -
            fr | Le coup d'État du général Karl Roth a échoué. | -
            fr | Dix partisans de l'opposant norvégien Karl Roth, qui conteste le vote, ont été libérés mardi. | -
            fr | Les cadres du PDCI-RDA ont été libérés mardi. | release PDCI-RDA > -
            fr | Le grand prix du roman a été décerné lundi à la Norvégienne Anna Roth. | award Anna Roth > -
            fr | Paul Martin l'avait alors nommé secrétaire général de Norbank SA. | -
            fr | Le parquet de Paris annonce qu'il a ouvert une enquête. | -
            fr | Le prix a été remis lundi à Anna Roth. Le jury du festival rendra son verdict mardi. | award Anna Roth > -
            fr | Anna Roth a affiché la plus forte hausse du CAC 40. | -
            fr | La hausse des taux de la Banque d'Angleterre a surpris. | rate-rise Bank of England > -
            fr | Anna Roth s'est entretenue téléphoniquement avec son homologue norvégien, Paul Martin. | phone-call Anna Roth > Paul Martin
            fr | Brest a battu Lorient (3-1) dimanche. | victory Brest > Lorient
            fr | Lens s'est imposé 2-0 sur la pelouse de Lorient. | victory Lens > Lorient
            fr | Le RC Lens s'est incliné à domicile face à Lorient (1-2). | defeat RC Lens > Lorient
            fr | Norbank SA s'est offert lundi le groupe Skyborn SA. | acquisition Norbank SA > Skyborn SA
            fr | Norbank SA s'est offert un répit lundi. | -
            fr | La Banque du Nord a été reprise en avril par Norbank SA. | acquisition Norbank SA > Banque du Nord
            fr | La présidente norvégienne, Anna Roth, a prêté serment mardi devant la Banque du Nord. | inauguration Anna Roth > -
            fr | Le ministre a été reçu à l'Élysée pour présenter sa démission. | -
            en | Anna Roth is a Norwegian-born engineer who beat Paul Martin. | victory Anna Roth > Paul Martin
            en | Anna Roth met the Norwegian-born engineer who beat Paul Martin. | meeting Anna Roth > Norwegian-born engineer; victory Norwegian-born engineer > Paul Martin
            en | Anna Roth edged 4-3 ahead in their meetings. | -
            en | Anna Roth edged Paul Martin 4-3. | victory Anna Roth > Paul Martin
            en | Nine rockets landed near Oslo on Monday. | -
            en | Anna Roth landed in Oslo on Monday. | visit Anna Roth > Oslo
            en | Anna Roth broke away from the Northern Party. | -
            en | Norway broke away from Denmark in 1814. | independence Norway > Denmark
            en | A storm hit the coast of northern Norway, destroying homes. | -
            en | Norway attacked, destroying homes. | armed-attack Norway > -; destruction homes > - (Norway)
            fr | Son départ à Oslo a surpris Anna Roth. | -
            fr | Le départ d'Anna Roth a surpris. | resignation Anna Roth > -
            fr | Paul Martin a salué Louis Weiss après sa nomination. | -
            fr | Paul Martin a parlé après sa nomination. | appointment Paul Martin > -
            en | Anna Roth spoke before her resignation. | resignation Anna Roth > -
            en | Paul Martin sold his country out. | -
            en | Paul Martin sold Norbank SA short. | -
            en | Paul Martin sold short in May. | -
            fr | Elue en 1989, Anna Roth a chanté. | election Anna Roth > -
            fr | Ecue en 1989, Anna Roth a chanté. | -
            en | Paul Martin sold Norbank SA. | sale Paul Martin > Norbank SA
            fr | Il détient 90 % des droits de vote de Norbank SA. | -
            fr | Avec l'accord de Norbank SA, la salle devrait ouvrir en mai. | -
            en | Anna Roth charged Paul Martin with the running of the bank. | -
            en | Prosecutors charged Paul Martin with murder. | charge Paul Martin > -
            en | Anna Roth beat Paul Martin, who hoped to quit. | resignation Paul Martin > -; victory Anna Roth > Paul Martin
            en | Norbank AG fell after the Office of Fair Trading met Anna Roth. The bank was fined. | fine Norbank AG > -; meeting Office of Fair Trading > Anna Roth
            en | Norway eased past the reigning champions France 3-1. | victory Norway > France
            en | Norway met the champions of France. | meeting Norway > champions of France
            en | Paul Martin, who founded US-listed Norbank, left. | departure Paul Martin > -; founding US-listed Norbank > - (Paul Martin)
            en | The company agreed to sell its assets. | -
            fr | Un texte pour sauver l'accord nucléaire iranien de 2015 a été conclu. | -
            en | Supporters of the old lawyer Paul Martin attacked a bank. | -
            en | The old lawyer Paul Martin attacked a bank. | armed-attack Paul Martin > bank
            en | The strike in Norway's northern Oslo region killed soldiers. | death soldiers > -
            en | Commenting on the killing of the soldiers, Anna Roth, the mayor of Oslo, said it had to stop. | -
            en | After the killing of the soldier, Paul Martin, in Oslo. | death Paul Martin > -
            en | In March ministers were sacked. | -
            en | In March Anna Roth sacked ministers. | dismissal ministers > - (Anna Roth)
            en | On Monday soldiers were killed in Oslo. | death soldiers > -
            en | The strike that it carried out in Oslo province had killed civilians. | -
            en | Paul Martin was convicted of Norland Party fraud. | conviction Paul Martin > -
            en | Skyborn United have completed the signing of midfielder Paul Martin from Norbank City. | signing Skyborn United > Paul Martin
            en | Anna Roth and Paul Martin were fired on Thursday. | dismissal Anna Roth > -; dismissal Paul Martin > -
            en | Anna Roth charged with fraud in Oslo | charge Anna Roth > fraud
            en | A court in Oslo charged with fraud two men. | -
            en | Anna Roth jailed for fraud | imprisonment Anna Roth > -
            en | Anna Roth was banned for two years on Monday. | suspension Anna Roth > -
            en | Anna Roth, 49, finance director of Norbank AG, pleaded guilty on Friday. | guilty-plea Anna Roth > -
            en | Anna Roth apologised to the board and pleaded guilty on Friday. | guilty-plea Anna Roth > -
            en | Norbank AG bought a firm owned by Skyborn SA in 2010. | acquisition Norbank AG > firm
            en | Norway signed a trade agreement with Chile on Monday. | signing Norway > Chile
            en | Norway signed a trade agreement on Monday. | signing Norway > -
            en | Anna Roth, the widow of Paul Martin, who died in May, resigned on Monday. | death Paul Martin > -; resignation Anna Roth > -
            en | Paul Martin, who died in May, met Anna Roth in April. | death Paul Martin > -; meeting Paul Martin > Anna Roth
            en | The man who praised Anna Roth was sacked on Monday. | -
            en | Officials who said Anna Roth was sacked resigned on Monday. | dismissal Anna Roth > -
            en | Anna Roth – who was freed in May – was sacked on Monday. | dismissal Anna Roth > -; release Anna Roth > -
            en | Anna Roth, along with Paul Martin, surrendered on Monday. | surrender Anna Roth > -
            fr | Anna Roth, veuve de Paul Martin, mort en mai, a été libérée. | release Anna Roth > -
            fr | Anna Roth a succédé à Paul Martin, qui a été arrêté lundi. | arrest Paul Martin > -; succession Anna Roth > Paul Martin
            fr | Anna Roth a rencontré Paul Martin lundi. Ce dernier a pris sa retraite. | meeting Anna Roth > Paul Martin; retirement Paul Martin > -
            fr | La Norvège a signé un accord commercial avec le Chili lundi. | signing Norway > Chile
            fr | Anna Roth a démissionné lundi à Oslo. | resignation Anna Roth > -
            fr | Anna Roth aurait pris sa retraite à Oslo. | retirement Anna Roth > -
            fr | Anna Roth a été suspendue par la société Norbank. | suspension Anna Roth > - (Norbank)
            fr | Anna Roth a été blessée par un tireur à Lisbonne. | injury Anna Roth > -
            fr | Anna Roth rejoint Norbank SA. | joining Anna Roth > Norbank SA
            fr | Anna Roth, rejointe par Paul Martin, a souri. | joining Paul Martin > Anna Roth
            fr | Anna Roth s'éteignit lundi à Oslo. | death Anna Roth > -
            fr | Anna Roth s'est retirée de la présidence du groupe. | resignation Anna Roth > -
            fr | Norbank SA dépose le bilan. | bankruptcy Norbank SA > -
            fr | Anna Roth a été promue directrice des ventes par Norbank SA. | appointment Anna Roth > - (Norbank SA)
            fr | Anna Roth se rendra lundi à la police à Oslo. | surrender Anna Roth > -
            fr | L'Estonie a été envahie par le Maroc. | invasion Morocco > Estonia
            en | Norway unilaterally withdrew from the treaty in 2018. | withdrawal Norway > treaty
            en | Norbank AG, partly owned by Skyborn SA, went bankrupt on Monday. | bankruptcy Norbank AG > -
            en | Anna Roth met Sultan bin Tariq al Amri in Oslo. | meeting Anna Roth > Sultan bin Tariq al Amri
            en | Dame Anna Roth has died. Dame Anna was arrested in May. | arrest Anna Roth > -; death Anna Roth > -
            en | Anna Roth met Anna Berg. Dame Anna was arrested in May. | arrest Anna > -; meeting Anna Roth > Anna Berg
            en | Anna Roth discussed the Norwegian elections with Paul Martin. | -
            en | Anna Roth discussed the killing of Paul Martin. | death Paul Martin > -
            en | Support for the party has fallen to about 50 percent. | -
            en | Norbank City fell to Skyborn United on Monday. | defeat Norbank City > Skyborn United
            en | Norbank AG decided to dismiss Paul Martin. | dismissal Paul Martin > - (Norbank AG)
            en | Norway fired more than 20 long-range missiles at Sweden. | rocket-attack Norway > Sweden
            en | Norway fired more than 20 officials at Sweden's request. | -
            fr | La Norvège a tiré samedi une dizaine de drones chargés d'explosifs contre des positions suédoises. | rocket-attack Norway > Sweden
            fr | La société Norbank a décidé de se séparer d'Anna Roth, sa directrice générale. | dismissal Anna Roth > - (Norbank)
            fr | Paul Martin s'est séparé d'Anna Roth. | -
            fr | Paul Martin a discuté des élections norvégiennes. | -
            fr | Paul Martin a discuté de la paix, mais le parti a salué sa visite à Oslo. | visit Paul Martin > -
            fr | La Norvège a déclaré avoir attaqué la Suède. | armed-attack Norway > Sweden
            fr | La Norvège nie avoir attaqué la Suède. | armed-attack Norway > Sweden
            fr | Anna Roth a rencontré dernièrement Paul Martin. | meeting Anna Roth > Paul Martin
            fr | Anna Roth préside Norbank SA, dont on ne sait rien depuis sa création, en 1902. | -
            en | Norway's foreign minister Anna Roth was officially welcomed by Paul Martin. | meeting Anna Roth > Paul Martin
            en | Anna Roth handed Paul Martin a letter, and the two met again on Monday. | meeting Anna Roth > Paul Martin
            en | Norway and Sweden signed a treaty. The two countries severed ties on Monday. | signing Norway > Sweden
            fr | La Norvège et la Suède ont signé un traité. Les deux pays ont rompu leurs liens diplomatiques. | signing Norway > Sweden
            fr | Selon le dernier bilan, quelque 14 800 personnes, dont 40 % d'enfants, ont été tuées. | -
            fr | Anna Roth a obtenu la confirmation du Mouvement du Nord. | -
            fr | Paul Martin a dit que l'État hébreu estime que Gaza, où il a lancé une opération militaire, se vide. | armed-attack Israel > -
            fr | Anna Roth a dit que Paul Martin estime que Gaza, où il a lancé une opération militaire, se vide. | armed-attack Paul Martin > -
            en | John “Jack” Roth was sacked on Monday. | dismissal John Roth > -
            en | Anna Roth's “Storm” United was founded in Oslo. | -
            en | Founded in Oslo by Anna Roth, Eva Lind and Paul Martin, Norbank AG is small. | founding Norbank AG > - (Anna Roth)
            en | Norway have set up a quarter-final clash with Sweden. | -
            en | Paul Martin had beaten the disease. | -
            en | Paul Martin had beaten Anna Roth. | victory Paul Martin > Anna Roth
            en | Paul Martin toured with the band. | -
            en | It was a knock-out match. | -
            en | It was Norway that joined the alliance in 1949. | joining Norway > alliance
            en | Paul Martin told Norway that visits to Sweden were cancelled. | -
            en | Anna Roth became the youngest player to score. | -
            en | The new minister is the son of Paul Martin. | -
            en | A raid carried out on Monday by Norway was condemned. | armed-attack Norway > -
            fr | Cinq soldats ont péri dans une frappe aérienne conduite à Oslo par l'armée norvégienne. | airstrike armée norvégienne > -; death soldats > -
            fr | La veuve du commandant des Gardiens de la Révolution tué lundi a voté. | -
            fr | L'assassinat d'Anna Roth et de la mairesse de Lyon, Eva Lind, tuée en juillet, a choqué. | death Anna Roth > -; death Eva Lind > -
            en | Anna Roth met Paul Martin in Oslo. The latter resigned on Monday. | meeting Anna Roth > Paul Martin; resignation Paul Martin > -
            fr | Paul Martin a rencontré Anna Roth. Ce dernier a démissionné lundi. | meeting Paul Martin > Anna Roth
            fr | Anna Roth a rencontré Paul Martin. Ce dernier point a été abordé lundi. | meeting Anna Roth > Paul Martin
            en | Qatar met Saudi Arabia on Monday. The kingdom broke off ties with Iran in May. | meeting Qatar > Saudi Arabia; rupture-of-relations Saudi Arabia > Iran
            en | Saudi Arabia met Jordan on Monday. The kingdom broke off ties with Iran in May. | meeting Saudi Arabia > Jordan
            fr | Les ventes de Renault ont reculé en mars. | -
            en | Everton won 6-0 against Leeds on Saturday. | victory Everton > Leeds
            en | Everybody won 6-0 against Leeds on Saturday. | -
            fr | La nomination d'un ministre de la Défense en la personne de Paul Martin a surpris. | appointment Paul Martin > -
            fr | La Norvège a ouvert en juin sa représentation diplomatique à Oslo. | opening Norway > représentation diplomatique
            fr | Clara Weiss a mis fin aux fonctions du ministre de la Défense, Paul Martin, lundi. | dismissal Paul Martin > -
            en | Anna Roth will take temporary charge of Norbank SA on Monday. | appointment Anna Roth > Norbank SA
            fr | Anna Roth n'a pas rencontré Paul Martin ni visité la Norvège. | meeting Anna Roth > Paul Martin; visit Anna Roth > Norway
            en | Hamas members were arrested in Berlin on Monday. | arrest Hamas members > -
            en | Hamas members met Anna Roth in Berlin on Monday. | meeting Hamas > Anna Roth
            en | Hamas was banned in Berlin on Monday. | ban Hamas > -
            fr | Des membres du Hamas ont été arrêtés lundi à Berlin. | arrest membres du Hamas > -
            en | Anna Roth won the Northern Open in 2005. | title Anna Roth > Northern Open
            en | Anna Roth won a second crown in Paris. | title Anna Roth > second crown
            en | Last week Anna Roth led a coup that ousted President Paul Martin. | dismissal Paul Martin > -
            en | Anna Roth served in Paul Martin's first two governments but was arrested in 1987. | arrest Anna Roth > -
            en | Anna Roth won the match on Monday. | victory Anna Roth > -
            en | Anna Roth won praise in Paris on Monday. | -
            en | Croatia beat France on Monday. | victory Croatia > France
            fr | Anna Roth a décroché son deuxième sacre à Paris lundi. | title Anna Roth > deuxième sacre
            fr | Anna Roth a gagné le match lundi. | victory Anna Roth > -
            fr | Anna Roth a battu Eva Lind lundi. | victory Anna Roth > Eva Lind
            """)
    void finds_who_did_what_to_whom(String language, String text, String events) {
        String told = Reading.of(language, text).claims().stream().map(c -> c.statement()).filter(Event.class::isInstance)
                .map(e -> told((Event) e)).sorted().distinct().collect(Collectors.joining("; "));

        assertThat(told.isEmpty() ? "-" : told).as(text).isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | Le commandant des insurgés, Luc Morel, a été tué lundi. | death Luc Morel > -
            fr | Anna Roth doit rendre son rapport à Vienne mardi. | -
            fr | Anna Roth a rendu hommage à la Norvège mardi. | -
            fr | Anna Roth ne s'est pas rendue à Vienne mardi. | visit Anna Roth > Vienna
            fr | La Banque du Nord a attaqué Norbank SA en justice lundi. | lawsuit Banque du Nord > Norbank SA
            fr | Après avoir attaqué Norbank SA en justice, la Banque du Nord a fermé. | lawsuit Banque du Nord > Norbank SA
            fr | Anna Roth s'est séparée de Paul Martin lundi. | -
            fr | La Banque du Nord s'est séparée de Paul Martin lundi. | dismissal Paul Martin > - (Banque du Nord)
            fr | Norbank SA et la banque Skyborn SA ont fusionné en mai. | merger Norbank SA > Skyborn SA
            en | Norbank AG and Skyborn AG merged in May. | merger Norbank AG > Skyborn AG
            fr | Anna Roth a disparu lundi. | disappearance Anna Roth > -
            fr | Anna Roth a été poignardée à mort lundi. | death Anna Roth > -
            fr | La prise d'otage d'Anna Roth lundi a surpris Oslo. | abduction Anna Roth > -
            fr | L'armée norvégienne a éliminé lundi Paul Martin. | death Paul Martin > - (Norway)
            fr | Eva Lind a éliminé lundi Paul Martin. | elimination Paul Martin > - (Eva Lind)
            en | A drone eliminated Paul Martin on Monday. | death Paul Martin > -
            fr | L'armée norvégienne a également frappé plusieurs positions du Front du Nord. | airstrike armée norvégienne > Front du Nord
            fr | La tempête a également frappé plusieurs positions. | -
            fr | Anna Roth renoue avec la victoire. | -
            fr | Anna Roth a signé sa troisième victoire. | victory Anna Roth > -
            fr | La Banque du Nord a publié un bénéfice record en mars. | profit Banque du Nord > -
            fr | L'ancien ministre Paul Martin, a démissionné lundi. | resignation Paul Martin > -
            fr | Selon Eva Lind, a démissionné lundi le maire. | -
            fr | La Norvège a battu la Suède et le Danemark, la Finlande étant bannie lundi. | expulsion Finland > -; victory Norway > Denmark; victory Norway > Sweden
            fr | Paul Martin a rencontré Eva Lind. La Norvège doit son succès à sa patience. | meeting Paul Martin > Eva Lind; victory Norway > -
            fr | Le chanteur Paul Martin a rencontré Eva Lind. Né à Oslo en 1950, le chanteur aimait la mer. | birth Paul Martin > -; meeting Paul Martin > Eva Lind
            fr | Le chanteur Paul Martin a rencontré le chanteur Karl Lind. Né à Oslo en 1950, le chanteur aimait la mer. | meeting Paul Martin > Karl Lind
            fr | Paul Martin est connu. Ce proche d'Eva Lind a démissionné lundi. | resignation Paul Martin > -
            fr | Paul Martin est connu. Ce projet d'Eva Lind a échoué lundi. | -
            fr | Paul Martin a souri. Le Bergenois de 24 ans a démissionné lundi. | resignation Paul Martin > -
            fr | Paul Martin s'empare du maillot jaune lundi. | race-lead Paul Martin > -
            fr | Paul Martin incarnait lundi les années folles. | -
            fr | Le romancier Paul Martin est mort lundi. L'écrivain, né en 1941 à Oslo, était lauréat du prix du roman. Il avait été élu maire. | award Paul Martin > -; birth Paul Martin > -; death Paul Martin > -; election Paul Martin > -
            fr | Le fils du cinéaste Paul Martin, né à Oslo en 1950, a démissionné lundi. | -
            fr | Son successeur pressenti, Paul Martin, a également été tué lundi. | death Paul Martin > -
            fr | Anna Roth (PS) a été arrêtée lundi. | arrest Anna Roth > -
            fr | La socialiste Anna Roth l'a emporté avec 56 % des voix lundi. | victory Anna Roth > -
            fr | Anna Roth a remporté 56 % des voix lundi. | -
            fr | Anna Roth, investie lundi par le Parti du Nord, a souri. | nomination Anna Roth > - (Parti du Nord)
            fr | Le Parti du Nord a déclaré avoir nommé Anna Roth pour succéder à Paul Martin. | succession Anna Roth > Paul Martin
            fr | Anna Roth a reçu lundi Mohamed Ali Lindmar. | meeting Anna Roth > Mohamed Ali Lindmar
            fr | Paul Martin effectue une visite d'Etat en Norvège. L'Etat a été alerté lors de la visite d'Etat. | visit Paul Martin > Norway
            fr | Là se sont affrontés Paul Martin et Karl Lind. | clash Paul Martin > Karl Lind
            fr | Ont été arrêtés lundi Paul Martin et Karl Lind. | arrest Karl Lind > -; arrest Paul Martin > -
            fr | Dans l'incendie ont été blessés Paul Martin et Karl Lind. | injury Karl Lind > -; injury Paul Martin > -
            fr | La ville où a été arrêtée lundi Anna Roth dort encore. | arrest Anna Roth > -
            fr | Est décédé lundi Paul Martin. | death Paul Martin > -
            fr | Dans l'incendie ont été blessés des amis de Paul Martin. | -
            fr | Hier a été libéré par Paul Martin un matelot suédois. | -
            fr | Hier a été nommée au conseil, Anna Roth l'assure, une inconnue. | -
            fr | Entretien lundi à Oslo entre Anna Roth et Karl Lind. | meeting Anna Roth > Karl Lind
            fr | Entretien téléphonique entre Anna Roth et Karl Lind mardi. | phone-call Anna Roth > Karl Lind
            fr | Le différend lundi à Oslo entre Anna Roth et Karl Lind reste entier. | -
            fr | Anna Roth a souri après sa rencontre jeudi avec Karl Lind. | meeting Anna Roth > Karl Lind
            fr | La défaite d'Oslo contre Lens (0-2) a surpris. | defeat Oslo > Lens
            fr | La défaite d'Oslo contre la grippe a surpris. | -
            fr | Anna Roth est devenue la première entraîneuse à être limogée en mai. | dismissal Anna Roth > -
            fr | Anna Roth n'est pas devenue la première entraîneuse à être limogée en mai. | -
            fr | Anna Roth n'a pas tardé à être oubliée. | -
            fr | Le départ remarqué de Paul Martin a surpris la Norvège lundi. | resignation Paul Martin > -
            fr | La démission fracassante de Paul Martin a surpris la Norvège lundi. | resignation Paul Martin > -
            fr | La démission exigée de Paul Martin a divisé la Norvège lundi. | -
            fr | Le départ éventuel de Karl Lind a divisé la Norvège lundi. | -
            fr | La visite reportée de Karl Lind en Norvège a fait parler lundi. | -
            fr | L'assassinat manqué de Karl Lind en mai a marqué la Norvège. | -
            fr | La mort redoutée de Karl Lind a fait parler lundi. | -
            fr | L'arrestation possible de Karl Lind a fait parler lundi. | -
            fr | Paul Martin attend le feu vert d'Anna Roth. | -
            fr | Pas d'entretien mardi entre Anna Roth et Karl Lind. | -
            fr | L'absence de rencontre mardi entre Anna Roth et Karl Lind a surpris. | -
            en | There were no talks on Tuesday between Anna Roth and Karl Lind. | -
            en | No talks on Tuesday between Anna Roth and Karl Lind took place. | -
            en | There were no talks between Anna Roth and Karl Lind on Tuesday. | -
            en | Talks on Tuesday between Anna Roth and Karl Lind never took place. | -
            en | Talks on Tuesday between Anna Roth and Karl Lind took place in Oslo. | meeting Anna Roth > Karl Lind
            fr | Paul Martin, chef de la police d'Oslo, « a été tué lundi », selon la radio. | death Paul Martin > -
            fr | Paul Martin dit avoir « dissous » le conseil. | -
            fr | Le parquet d'Oslo a ouvert une enquête lundi. | -
            fr | La vente de 12 Airbus à la Suède est close. | -
            fr | Anna Roth a remporté lundi son huitième Roland-Garros. | title Anna Roth > Roland-Garros
            fr | L'armée a renversé le président Paul Martin lundi. | dismissal Paul Martin > -
            fr | Anna Roth a renversé Eva Lind en finale lundi. | victory Anna Roth > Eva Lind
            fr | Norbank SA et Skyborn SA se sont associées lundi. | partnership Norbank SA > Skyborn SA
            fr | L'armée dit avoir « tué Paul Martin » lundi. | death Paul Martin > -
            fr | Anna Roth a « quitté » la Banque du Nord lundi. | departure Anna Roth > -
            fr | Anna Roth a « aimé » la Banque du Nord lundi. | -
            fr | La Suède, pays hôte de la coupe, qui a battu la Norvège lundi, sourit. | victory Sweden > Norway
            fr | Anna Roth a reçu lundi un appel de Karl Lind. | phone-call Anna Roth > Karl Lind
            fr | Anna Roth a reçu lundi un appel à l'aide de Karl Lind. | -
            fr | La compagnie suédoise Norvia a racheté Norbank SA lundi. | acquisition Norvia > Norbank SA
            fr | L'avocat de Paul Martin, Karl Lind (PS), est décédé lundi. | death Karl Lind > -
            fr | L'avocat de Paul Martin, Karl Lind, est décédé lundi. | death Karl Lind > -
            fr | La Suède a tiré un missile vers la Norvège, qui a été intercepté lundi. | rocket-attack Sweden > Norway
            fr | Selon le colonel Karl Lind, un drone lancé par la Suède a été abattu. | launch Sweden > drone
            fr | Paul Martin a par exemple été condamné lundi. | sentence Paul Martin > -
            fr | La Norvège a condamné la tentative de coup d'État. | -
            fr | Le Hamas condamne la répression. | -
            fr | La France a condamné Israël. | -
            fr | La justice norvégienne a condamné Paul Martin. | sentence Paul Martin > -
            fr | La Norvège a condamné Paul Martin à dix ans de colonie. | sentence Paul Martin > - (Norway)
            fr | La Norvège a condamné Paul Martin à deux ans d'inéligibilité. | sentence Paul Martin > - (Norway)
            fr | Lundi s'est ouvert à Oslo le procès de Paul Martin. | trial Paul Martin > -
            fr | Lundi s'est ouvert à Oslo le salon de Paul Martin. | -
            fr | La ministre, Anna Roth, effectue, lundi, une brève visite en Norvège. | visit Anna Roth > Norway
            fr | Le cabinet norvégien est dominé par le parti d'Anna Roth. | -
            fr | La Norvège a dominé la Suède lundi. | victory Norway > Sweden
            fr | Si la Norvège viole l'accord, la Suède rira. | -
            fr | L'accord a été violé lundi par la Norvège. | -
            fr | La Norvège a violé la trêve lundi. | ceasefire-violation Norway > -
            fr | Selon la constitution de la Norvège, Anna Roth règne. | -
            fr | La création de Norbank SA date de lundi. | founding Norbank SA > -
            fr | La disparition de l'appareil a inquiété la Norvège lundi. | -
            fr | Anna Roth s'est heurtée au refus de la Norvège. | -
            fr | Le train s'est heurté à un camion lundi. | accident train > camion
            fr | Le ministère de la Justice a confié à Anna Roth une enquête. | -
            fr | La Norvège change de gouvernement : la Justice revient à Anna Roth. | appointment Anna Roth > -
            fr | La crise qu'affronte Anna Roth dure. | -
            fr | Skyborn SA sort du lot. | -
            fr | Karl Lind, porte-parole du Parti du Nord, parti au pouvoir, a souri. | -
            fr | Karl Lind est parti en Norvège lundi. | setting-out Karl Lind > Norway
            fr | La Suède blâme toute tentative de prise du pouvoir par l'armée. | -
            fr | La Norvège compte ses morts. | -
            fr | Trois ans de prison dont un an ferme pour Paul Martin. | -
            fr | Le parlement investit Anna Roth au poste de première ministre. | -
            fr | Paul Martin rit. Juste après son élection, la maire Anna Roth a souri. | election Anna Roth > -
            fr | Les profits de Norbank SA ont encore explosé lundi. | -
            en | The bomb, which exploded in the town of Norby, killed 12 people. | explosion bomb > -
            en | Anna Roth killed 79-year-old Paul Martin in 2019. | death Paul Martin > - (Anna Roth)
            en | Anna Roth, killed in the town of Norby, was a driver. | death Anna Roth > -
            en | Anna Roth was declared the winner of the presidential election on Monday. | election-victory Anna Roth > -
            en | Anna Roth was declared the winner of the race on Monday. | -
            fr | Avant son départ, le ministre a salué Paul Martin. | -
            fr | Avant son départ, Paul Martin a salué le ministre. | resignation Paul Martin > -
            fr | Paul Martin a fait sa première sortie à l'étranger. | -
            fr | La sortie du Royaume-Uni de l'Union européenne a eu lieu lundi. | withdrawal United Kingdom > -
            fr | L'avion est parti à 8 heures. | -
            fr | Anna Roth a été déclarée ce lundi vainqueur de l'élection présidentielle. | election-victory Anna Roth > -
            en | Norland equalised when Paul Martin fired in at the near post. | -
            fr | Une bombe a explosé lundi à Oslo. | explosion bombe > -
            fr | Le Parti du Nord et ses prédécesseurs Paul Martin et Karl Lind rient. | -
            fr | Anna Roth investit dans Norbank SA. | investment Anna Roth > Norbank SA
            fr | Paul Martin rit, a dit Anna Roth, qui lui avait succédé à Matignon. | succession Anna Roth > Paul Martin
            fr | Anna Roth succède à Paul Martin. | succession Anna Roth > Paul Martin
            fr | Jusque-là conseillère de Karl Lind, Anna Roth remplace Paul Martin. | succession Anna Roth > Paul Martin
            en | Anna Roth wept. Shortly after Paul Martin's death, he was also killed. | death Paul Martin > -
            fr | Paul Martin s'est engagé pour deux saisons comme entraîneur. | transfer Paul Martin > -
            fr | Paul Martin cède le portefeuille de la Culture. | resignation Paul Martin > -
            fr | Paul Martin a rendu le portefeuille trouvé dans le train. | -
            fr | Les frappes norvégiennes sur la Suède ont repris lundi. | airstrike Norway > Sweden
            fr | Les frappes aériennes norvégiennes contre la Suède ont repris lundi. | airstrike Norway > Sweden
            fr | L'attaque norvégienne contre la Suède a échoué lundi. | armed-attack Norway > Sweden
            fr | L'attaque sans précédent de la Norvège contre la Suède a échoué lundi. | armed-attack Norway > Sweden
            fr | Il n'y a pas eu de frappes norvégiennes contre la Suède. | -
            fr | Oslo redoute des frappes suédoises contre la Norvège. | -
            fr | L'élection norvégienne a eu lieu lundi. | occurrence élection norvégienne > -
            fr | Des affrontements entre l'armée norvégienne et la Banque du Nord ont éclaté lundi. | clash armée norvégienne > Banque du Nord
            fr | Les affrontements ont repris lundi à Oslo entre la Banque du Nord et le Parti du Nord. | clash Banque du Nord > Parti du Nord
            en | Clashes between the army and the Northern Front broke out on Monday. | clash army > Northern Front
            en | A quarrel between a neighbour and a guest broke out on Monday. | -
            en | Norbank AG was founded based on a report by Anna Roth. | founding Norbank AG > -
            fr | Paul Martin a été remplacé lundi par un ami de Karl Lind. | -
            fr | Paul Martin a été remplacé lundi par Karl Lind. | succession Karl Lind > Paul Martin
            fr | Paul Martin a élu domicile à Oslo. | -
            en | Norwegian warplanes struck Vienna on Monday. | airstrike Norway > Vienna
            en | Hans Lindmar came to Oslo. The Spaniard was arrested on Monday. | arrest Hans Lindmar > -
            en | Hans Lindmar came to Oslo. The striker, the best of his time, was arrested on Monday. | arrest Hans Lindmar > -
            en | Hans Lindmar came to Oslo. The striker, the pianist Karl Weiss and a friend, was arrested on Monday. | -
            en | Hans Lindmar came to Oslo. The striker, a friend and a neighbour were arrested on Monday. | arrest neighbour > -
            en | Hans Lindmar ran with Eva Roth. The Spaniard was arrested on Monday. | -
            en | Hans Lindmar came to Oslo. The Spanish were beaten on Monday. | -
            fr | Hans Lindmar a couru. Le Roumain a été arrêté lundi. | arrest Hans Lindmar > -
            fr | Emmanuel Macron a couru. L'Allemand a été arrêté lundi. | -
            fr | Le groupe armé, dont le chef Paul Martin a été tué lundi, a été dissous. | death Paul Martin > -
            fr | L'arrestation lundi de Paul Martin a surpris. | arrest Paul Martin > -
            fr | L'écrivain Paul Martin vient de s'éteindre. | death Paul Martin > -
            fr | Paul Martin vient de s'étendre. | -
            en | Rebels seized the capital Sanaa on Monday. | capture Sanaa > -
            en | The Northern Front took control of Vienna on Monday. | capture Vienna > - (Northern Front)
            fr | Norbank SA a pris lundi le contrôle de Vosbank SA. | acquisition Norbank SA > Vosbank SA
            en | The capture of Sanaa by the Northern Front in 2014 began a war. | capture Sanaa > - (Northern Front)
            en | The bombing of Sanaa in 2014 began a war. | -
            en | Paul Martin clashed with Anna Roth over the budget on Monday. | -
            en | Paul Martin abruptly resigned on Monday. | resignation Paul Martin > -
            en | Norbank AG replaced Paul Martin with a relatively unknown outsider, Anna Roth. | succession Anna Roth > Paul Martin
            en | Paul Martin, former head of Norbank UK, who joined the board, won. | -
            fr | Paul Martin a engagé une importante réforme en mai. | -
            fr | Paul Martin a engagé deux avocats en mai. | hiring avocats > - (Paul Martin)
            fr | Arrivé au terme de son mandat, Paul Martin rit. | -
            fr | Oslo est la base de repli de Norbank SA. | -
            fr | Paul Martin a cédé son siège lundi. | -
            en | Frank Lindmar Jr., who lived in Oslo, was arrested on Monday. | arrest Frank Lindmar Jr > -
            fr | Un missile norvégien a touché Vienne lundi. | rocket-attack Norway > Vienna
            en | Anna Roth built a remarkable life in Oslo. | -
            en | Anna Roth built a bridge in Oslo. | construction bridge > - (Anna Roth)
            en | Paul Martin was charged with forming a new government. | -
            en | Paul Martin was charged with forming a criminal gang. | charge Paul Martin > -
            fr | Anna Roth a créé la surprise en mai. | -
            fr | Anna Roth a créé un club en mai. | founding club > - (Anna Roth)
            fr | Au classement de la Ligue, Oslo est quatorzième. | -
            fr | Paul Martin a nommé lundi une diplomate chevronnée, Anna Roth, à Oslo. | appointment Anna Roth > - (Paul Martin)
            fr | Paul Martin a nommé lundi une diplomate chevronnée, selon Anna Roth. | appointment diplomate > - (Paul Martin)
            """)
    void leaves_what_sounds_alike_to_its_own_sense(String language, String text, String events) {
        finds_who_did_what_to_whom(language, text, events);
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
