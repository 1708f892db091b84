package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which roles the words of politics, business, sport, culture and justice give to whom: people and bodies that no file
 * knows among them. A row gives a language, a text of 15 March 2023 and the roles as {@code holder / qualifiers title / body},
 * several joined by {@code +}, none as {@code -}; a body that a file knows stands by its id.
 */
class RoleReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Shares fell after Marta Lindqvist, Norbank's chief executive, left. | Marta Lindqvist / chief-executive / Norbank
            Norbank chief executive Marta Lindqvist left on Friday. | Marta Lindqvist / chief-executive / Norbank
            Peter Olander, Norwegian Prime Minister Lena Kruse's spokesman, left on Friday. | Lena Kruse / prime-minister / norway + Peter Olander / spokesperson / Lena Kruse
            Peter Olander met Prime Minister Lena Kruse's spokesman on Friday. | -
            Norbank (NBK) chief executive Marta Lindqvist left on Friday. | Marta Lindqvist / chief-executive / Norbank
            Norbank hailed Skyborn Airways (SKA) chairman Peter Olander. | Peter Olander / chairman / Skyborn Airways
            Lena Kruse was named Norway's prime minister on an interim basis. | Lena Kruse / acting prime-minister / norway
            Lena Kruse, Norbank's chairman on a temporary basis, left Oslo. | Lena Kruse / acting chairman / Norbank
            Lena Kruse, Norbank's chairman acting for the owners, left Oslo. | Lena Kruse / chairman / Norbank
            "We will grow," said Marta Lindqvist, 54, chief executive of Norbank AG since 2015. | Marta Lindqvist / chief-executive / Norbank AG
            The airline Skyborn, headed by Peter Olander, cut jobs. | Peter Olander / head / Skyborn
            Peter Olander, who has run Skyborn Airways since 2019, cut jobs. | Peter Olander / head / Skyborn Airways
            Norbank hired a director of Skyborn Airways, Peter Olander, on Monday. | Peter Olander / director / Skyborn Airways
            Norbank sued a director of Skyborn Airways, Peter Olander said on Monday. | -
            Norbank invited a director of Skyborn Airways, Peter Olander, Marta Lindqvist and others. | -
            Peter Olander, the co-founder and chairman of Skyborn Airways, cut jobs. | Peter Olander / founder / Skyborn Airways + Peter Olander / chairman / Skyborn Airways
            Skyborn Airways, whose chairman is Peter Olander, cut jobs. | Peter Olander / chairman / Skyborn Airways
            Peter Olander (chairman of Skyborn Airways) spoke in Oslo. | Peter Olander / chairman / Skyborn Airways
            Skyborn Airways cut jobs on Monday. The airline's finance chief, Lena Kruse, resigned. | Lena Kruse / chief-financial-officer / Skyborn Airways
            Skyborn Airways cut jobs on Monday. Its finance chief, Lena Kruse, resigned. | Lena Kruse / chief-financial-officer / Skyborn Airways
            Lena Kruse was hired as head of research at Norbank. | Lena Kruse / head / Norbank
            Skyborn Airways, chaired since March by the former banker Lena Kruse, cut jobs. | Lena Kruse / head / Skyborn Airways
            Skyborn Airways, chaired since March by the son of Lena Kruse, cut jobs. | -
            Norbank's head of research, Lena Kruse, spoke in Oslo. | Lena Kruse / head / Norbank
            Lena Kruse, Norbank's former chief economist, spoke in Oslo. | Lena Kruse / former economist / Norbank
            Skyborn Airways named Lena Kruse as its chief executive. | Lena Kruse / chief-executive / Skyborn Airways
            Norbank appointed former senior executive Lena Kruse as chief executive, effective 1 May. | Lena Kruse / chief-executive / Norbank
            Norbank cut jobs. Skyborn Airways replaced chief executive Peter Olander with company veteran Lena Kruse. | Lena Kruse / chief-executive / Skyborn Airways + Peter Olander / chief-executive / Skyborn Airways
            Norbank bought Kruse Systems on Monday. Kruse CEO Lena Kruse will stay. | Lena Kruse / chief-executive / Kruse Systems
            Norbank cut jobs on Monday. Kruse CEO Lena Kruse was glad. | -
            Lena Kruse was made a Commander of the Order of Saint Olav. | -
            Social Democrat leader Lena Kruse left Oslo. | Lena Kruse / leader / Social Democrat
            The radio reports that President Lena Kruse of Norway left. | Lena Kruse / president / norway
            Okoro appointed Lena Kruse as defence minister. | -
            Lena Kruse was sworn as prime minister of Norway on Tuesday. | Lena Kruse / prime-minister / norway
            Norway's lead negotiator, Lena Kruse, flew home. | Lena Kruse / negotiator / norway
            Norbank's incoming chief executive Lena Kruse flew home. | Lena Kruse / elect chief-executive / Norbank
            The incoming mayor of Bergen, Lena Kruse, flew home. | Lena Kruse / elect mayor / Bergen
            The outgoing mayor of Bergen, Lena Kruse, flew home. | Lena Kruse / mayor / Bergen
            Toyota Managing Officer Lena Kruse flew home. | Lena Kruse / officer / toyota
            Lena Kruse is the chief economics correspondent of Skyborn Airways. | -
            Esmail Qaani became the head of the department in 1995. | -
            Norway appointed Lena Kruse to replace Peter Olander, the prime minister's office said. | -
            Norway thanked Peter Olander, the prime minister. | Peter Olander / prime-minister / norway
            Esmail Qaani is the commander of the elite unit. | esmail-qaani / commander / quds-force
            Hassan Nasrallah was the leader of the Lebanese group. | hassan-nasrallah / leader / hezbollah
            Lena Kruse, president of the Norwegian chess federation, spoke in Oslo. | -
            Lena Kruse, president of the Norwegian republic, spoke in Oslo. | Lena Kruse / president / norway
            Lena Kruse, leader of the Norwegian state, spoke in Oslo. | Lena Kruse / leader / norway
            Lena Kruse, leader of the Norwegian regime, spoke in Oslo. | Lena Kruse / leader / norway
            Janet Yellen was chair of the Council of Economic Advisers. | -
            Janet Yellen was president of the Federal Reserve Bank of San Francisco. | janet-yellen / president / Federal Reserve Bank of San Francisco
            Janet Yellen was chair of the Federal Reserve. | janet-yellen / chairman / federal-reserve
            Shortly after being appointed as prime minister of Norway, Lena Kruse spoke in Oslo. | -
            As prime minister of Norway, Lena Kruse will meet Peter Olander. | -
            As prime minister of Norway, Lena Kruse met Peter Olander. | Lena Kruse / prime-minister / norway
            Lena Kruse is the first mayor of Bergen to be elected twice. | -
            Lena Kruse is the first mayor of Bergen to have a dog. | Lena Kruse / mayor / Bergen
            Skyborn Airways chief Lena Kruse told reporters it would close by the end of next year. | Lena Kruse / chief / Skyborn Airways
            """)
    void reads_roles_in_companies(String text, String roles) {
        assertThat(roles("en", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Ghanaian finance minister, Ama Darko, spoke in Accra. | Ama Darko / finance-minister / ghana
            Ghana's finance minister Ama Darko spoke on Monday. | Ama Darko / finance-minister / ghana
            Ama Darko met Ghana's finance minister, Kofi Osei, Northern Party leader and chief negotiator Lena Kruse, and others. | Kofi Osei / finance-minister / ghana + Lena Kruse / negotiator / Northern Party
            Interior Minister Prince Karim Osei of Ghana spoke on Monday. | Karim Osei / interior-minister / ghana + Karim Osei / prince / ghana
            The Ghanaian finance minister, Ama Darko, heads to Togo. | Ama Darko / finance-minister / ghana
            Ghanaian finance minister Ama Darko spoke. Darko, a former trade minister, left early. | Ama Darko / finance-minister / ghana + Ama Darko / former trade-minister / ghana
            Ama Darko became leader of the Ghana-backed group on Monday. | -
            Ama Darko, Ghana's minister of fisheries and ports, spoke on Monday. | Ama Darko / minister / ghana
            Ghana cut spending on Monday. Finance Minister Ama Darko blamed prices. | Ama Darko / finance-minister / ghana
            Ghana signed the treaty with Togo. Finance Minister Ama Darko blamed prices. | -
            Ama Darko, the then mayor of Bergen, spoke. | Ama Darko / mayor / Bergen
            Ama Darko, mayor of Lillevik from 2010 to 2014, spoke. | Ama Darko / mayor / Lillevik
            President-elect Ama Darko of Ghana spoke on Monday. | Ama Darko / elect president / ghana
            Ghana's deputy foreign minister, Ama Darko, spoke on Monday. | Ama Darko / deputy foreign-minister / ghana
            Ghana's acting foreign minister, Ama Darko, and her Kenyan counterpart, Joyce Mwangi, met. | Ama Darko / acting foreign-minister / ghana + Joyce Mwangi / acting foreign-minister / kenya
            Ama Darko, an adviser to the late President John Kuffuor, spoke. | Ama Darko / adviser / John Kuffuor
            Ama Darko, a spokeswoman for Ghana's interior ministry, spoke on Monday. | Ama Darko / spokesperson / Ghana's interior ministry
            Former ministers Ama Darko and Kofi Mensah of Ghana spoke. | -
            Ama Darko, member of parliament for Tema North, spoke. | Ama Darko / member-of-parliament / Tema North
            Ama Darko was sworn in as president of Ghana on Monday. | Ama Darko / president / ghana
            Ama Darko, who served as foreign minister of Ghana, spoke. | Ama Darko / foreign-minister / ghana
            Ama Darko is no longer president of Ghana. | Ama Darko / president / ghana
            Judge Ama Darko of the High Court of Ghana ruled on Monday. | -
            The prosecutor of the district court of Bergen, Ama Darko, spoke. | Ama Darko / prosecutor / Bergen
            The cabinet of Ghana includes the finance minister, Ama Darko, the health minister, Kofi Mensah, and six others. | Ama Darko / finance-minister / ghana + Kofi Mensah / health-minister / ghana
            Ama Darko, the finance minister of Ghana, Kofi Mensah and Joyce Mwangi spoke. | Ama Darko / finance-minister / ghana
            Ama Darko was a member of the Ghanaian Parliament for ten years. | Ama Darko / member-of-parliament / ghana
            Lena Kruse, health minister of Angela Merkel, spoke. | Lena Kruse / health-minister / germany
            Lena Kruse, finance minister of Chancellor Angela Merkel, spoke. | Lena Kruse / finance-minister / germany + angela-merkel / chancellor / germany
            Ama Darko won the presidency of Ghana on Monday. | Ama Darko / president / ghana
            Ama Darko won the presidency debate in Ghana. | -
            The treaty was signed by the president of the day, Ama Darko of Ghana. | -
            The Ghanaian finance minister, Ama Darko, met Norwegian President Tom Berger. She was greeted by her Norwegian counterpart Kari Moen. | Ama Darko / finance-minister / ghana + Tom Berger / president / norway + Kari Moen / finance-minister / norway
            Ghana's Prime Minister and Foreign Minister Ama Darko spoke on Monday. | Ama Darko / prime-minister / ghana + Ama Darko / foreign-minister / ghana
            The Ghanaian president spoke. Ama Darko, who is currently the country's ambassador to Norway, will become the new trade minister. | Ama Darko / ambassador / ghana + Ama Darko / trade-minister / ghana
            Tom Berger was on the Saudi Energy Board. Saudi Crown Prince Omar Halabi spoke. | Omar Halabi / crown-prince / saudi-arabia
            Police were called in Oslo on Monday. Police Chief Ama Darko spoke. | Ama Darko / police-chief / oslo
            Defence Minister and Lillevik Alliance chairman Ama Darko of Ghana spoke in Accra. | Ama Darko / defence-minister / ghana + Ama Darko / chairman / Lillevik Alliance
            Kahol Lavan leader Ama Darko spoke on Monday. | Ama Darko / leader / Kahol Lavan
            Ghana's president, Ama Darko, met Norwegian Prime Minister Tom Berger and Kenyan counterpart Joyce Mwangi. | Ama Darko / president / ghana + Tom Berger / prime-minister / norway + Joyce Mwangi / prime-minister / kenya
            Ama Darko, the leader of the Ghana Nkabom (GN) party, spoke on Monday. | Ama Darko / leader / Ghana Nkabom
            """)
    void reads_roles_in_politics_and_justice(String text, String roles) {
        assertThat(roles("en", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lillevik United manager Tom Berger praised his side. | Tom Berger / coach / Lillevik United
            Lillevik United coach Tom Berger was glad. Ida Holm sacked manager Ola Moe on Monday. | Tom Berger / coach / Lillevik United
            Lillevik United met Oslo on Monday. Manager Tom Berger was glad. | Tom Berger / coach / Lillevik United
            Tom Berger, the Lillevik United goalkeeper, was injured. | Tom Berger / player / Lillevik United
            Norway striker Tom Berger was injured. | Tom Berger / player / norway
            The Norwegian striker Tom Berger was injured. | -
            Tom Berger, captain of Lillevik United, was injured. | Tom Berger / captain / Lillevik United
            Hanna Moe, coached by Tom Berger, won in Oslo. | Tom Berger / coach / Hanna Moe
            Hanna Moe and her coach, Tom Berger, won in Oslo. | Tom Berger / coach / Hanna Moe
            Tom Berger, sporting director of FC Lillevik, resigned. | Tom Berger / sporting-director / FC Lillevik
            Hanna Moe, the conductor of the Lillevik Philharmonic, has died. | Hanna Moe / music-director / Lillevik Philharmonic
            Hanna Moe, director of the Museum of Modern Life, has died. | Hanna Moe / director / Museum of Modern Life
            Hanna Moe, a professor of history at the University of Lillevik, has died. | Hanna Moe / professor / University of Lillevik
            Hanna Moe, the novelist and former editor of the Lillevik Times, has died. | Hanna Moe / former editor-in-chief / Lillevik Times
            The Archbishop of Lillevik, Hanna Moe, spoke. | Hanna Moe / archbishop / Lillevik
            Hanna Moe, co-founder of the Moe Foundation, spoke. | Hanna Moe / founder / Moe Foundation
            Tom Berger, the manager of Premier League side Lillevik, praised his players. | Tom Berger / coach / Lillevik
            """)
    void reads_roles_in_sport_and_culture(String text, String roles) {
        assertThat(roles("en", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            La PDG de Norbanque, Marta Lindqvist, a parlé vendredi. | Marta Lindqvist / chief-executive / Norbanque
            Marta Lindqvist, la patronne de Norbanque, a parlé vendredi. | Marta Lindqvist / chief / Norbanque
            Marta Lindqvist, 54 ans, directrice générale de Norbanque depuis 2015, a parlé. | Marta Lindqvist / chief-executive / Norbanque
            Le groupe Norbanque, dirigé par Marta Lindqvist, supprime des postes. | Marta Lindqvist / head / Norbanque
            Le groupe Norbanque supprime des postes. Le directeur financier du groupe, Luc Ferrand, démissionne. | Luc Ferrand / chief-financial-officer / Norbanque
            Luc Ferrand (directeur financier de Norbanque) a parlé. | Luc Ferrand / chief-financial-officer / Norbanque
            Luc Ferrand, directeur financier de Norbanque à titre provisoire, a parlé. | Luc Ferrand / acting chief-financial-officer / Norbanque
            Luc Ferrand a été nommé à titre intérimaire directeur financier de Norbanque. | Luc Ferrand / acting chief-financial-officer / Norbanque
            Luc Ferrand, directeur financier de Norbanque à titre gracieux, a parlé. | Luc Ferrand / chief-financial-officer / Norbanque
            Le Hezbollah a voté mardi. Luc Ferrand, chef du mouvement chiite, a parlé. | Luc Ferrand / chief / hezbollah
            Le Hezbollah a voté mardi. Luc Ferrand, chef du mouvement chiite Amal, a parlé. | Luc Ferrand / chief / amal-movement
            Le Hezbollah a voté mardi. Luc Ferrand, chef du mouvement laïc Nation, a parlé. | Luc Ferrand / chief / Nation
            Le groupe Norbanque a nommé Luc Ferrand au poste de directeur financier. | Luc Ferrand / chief-financial-officer / Norbanque
            Luc Ferrand, ancien directeur financier de Norbanque, a parlé. | Luc Ferrand / former chief-financial-officer / Norbanque
            Luc Ferrand a été nommé directeur financier de Norbanque. | Luc Ferrand / chief-financial-officer / Norbanque
            Luc Ferrand, qui préside Norbanque depuis 2019, a parlé. | Luc Ferrand / head / Norbanque
            Luc Ferrand, à la tête de Norbanque depuis 2019, a parlé. | Luc Ferrand / head / Norbanque
            Luc Ferrand, fondateur et président de Norbanque, a parlé. | Luc Ferrand / founder / Norbanque + Luc Ferrand / president / Norbanque
            Lena Kruse dirige Norbank, dont Peter Olander préside le conseil. | Lena Kruse / head / Norbank
            Tim Cook, le patron de la firme à la pomme, a souri. | tim-cook / chief / apple
            Tim Cook, le chef du service, a souri. | -
            Luc Ferrand est PDG du groupe lyonnais Norbanque. | Luc Ferrand / chief-executive / Norbanque
            Luc Ferrand est directeur général délégué de Norbanque. | Luc Ferrand / deputy chief-executive / Norbanque
            Luc Ferrand occupait jusque-là le poste de directeur financier de Norbanque. | Luc Ferrand / chief-financial-officer / Norbanque
            Luc Ferrand était jusqu'ici directeur financier de Norbanque. | Luc Ferrand / chief-financial-officer / Norbanque
            """)
    void reads_french_roles_in_companies(String text, String roles) {
        assertThat(roles("fr", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Le ministre ghanéen des Affaires étrangères, Kofi Mensah, a parlé. | Kofi Mensah / foreign-minister / ghana
            Les ministres ghanéen et kényan des Affaires étrangères, Kofi Mensah et Joe Mwangi, ont parlé. | Joe Mwangi / foreign-minister / kenya + Kofi Mensah / foreign-minister / ghana
            Le ministre des Affaires étrangères, Kofi Mensah, effectue une visite de travail en Espagne. | -
            Outre des entretiens avec son homologue espagnol, Kofi Mensah a visité Madrid. | -
            La ministre ghanéenne de la Santé Ama Darko a parlé. | Ama Darko / health-minister / ghana
            Ama Darko, ministre de la Pêche et des Ports du Ghana, a parlé. | Ama Darko / minister / ghana
            Le Ghana a voté. Le président sortant, Kofi Mensah, a perdu. | Kofi Mensah / president / ghana
            L'ex-présidente du Ghana Ama Darko a parlé. | Ama Darko / former president / ghana
            Ama Darko, alors maire de Bergen, a parlé. | Ama Darko / mayor / Bergen
            Le vice-ministre ghanéen des Affaires étrangères, Kofi Mensah, a parlé. | Kofi Mensah / deputy foreign-minister / ghana
            Le ministre ghanéen de l'Intérieur, Kofi Mensah, et son homologue kényane, Joyce Mwangi, ont parlé. | Kofi Mensah / interior-minister / ghana + Joyce Mwangi / interior-minister / kenya
            Le numéro deux du Parti libéral, Kofi Mensah, a parlé. | Kofi Mensah / deputy leader / Parti libéral
            Le président par intérim du Ghana, Kofi Mensah, a parlé. | Kofi Mensah / acting president / ghana
            Le chef de la police de Lillevik, Kofi Mensah, a parlé. | Kofi Mensah / police-chief / Lillevik
            Le procureur de la République de Bergen, Kofi Mensah, a parlé. | Kofi Mensah / prosecutor / Bergen
            Ama Darko, députée du Parti vert, a parlé. | Ama Darko / member-of-parliament / Parti vert
            Le Ghana a voté. Le président de la commission électorale, Kofi Mensah, a parlé. | Kofi Mensah / president / commission électorale (Ghana)
            Le Ghana a voté. Le président de la République, Kofi Mensah, a parlé. | Kofi Mensah / president / ghana
            Le Ghana a voté. Le parti, dont il était président, a perdu contre Kofi Mensah. | -
            Le haut-commissaire de la province de Lillevik, Kofi Mensah, a parlé. | Kofi Mensah / commissioner / Lillevik
            Kofi Mensah, ministre du dictateur Joe Mwangi, a parlé au Ghana. | -
            Ama Darko n'est officiellement plus présidente du Ghana. | Ama Darko / president / ghana
            Ama Darko n'est plus présidente du Ghana. | Ama Darko / president / ghana
            Ama Darko, conseillère de Kofi Mensah, a parlé. | Ama Darko / adviser / Kofi Mensah
            Le cabinet du Ghana compte le ministre des Finances, Kofi Mensah, la ministre de la Santé, Ama Darko, et six autres. | Kofi Mensah / finance-minister / ghana + Ama Darko / health-minister / ghana
            Kofi Mensah, le ministre des Finances du Ghana, Ama Darko et Joyce Mwangi ont parlé. | Kofi Mensah / finance-minister / ghana
            Ama Darko était membre de l'Assemblée nationale ghanéenne. | Ama Darko / member-of-parliament / ghana
            Lena Kruse, ministre de la Santé d'Angela Merkel, a parlé. | Lena Kruse / health-minister / germany
            Ama Darko a remporté la présidence du Ghana lundi. | Ama Darko / president / ghana
            Ama Darko a remporté le débat sur la présidence du Ghana. | -
            Le traité fut signé par le président du Ghana d'alors, Kofi Mensah. | Kofi Mensah / president / ghana
            """)
    void reads_french_roles_in_politics_and_justice(String text, String roles) {
        assertThat(roles("fr", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            L'entraîneur du FC Lillevik, Tom Berger, a parlé. | Tom Berger / coach / FC Lillevik
            Tom Berger, le gardien du FC Lillevik, est blessé. | Tom Berger / player / FC Lillevik
            L'attaquant norvégien Tom Berger est blessé. | -
            La sélectionneuse de l'équipe de Norvège, Hanna Moe, a parlé. | Hanna Moe / coach / équipe de Norvège
            Hanna Moe, entraînée par Tom Berger, a gagné. | Tom Berger / coach / Hanna Moe
            Hanna Moe, directrice du Musée des arts, est morte. | Hanna Moe / director / Musée des arts
            Hanna Moe, cheffe de l'Orchestre national de Norvège, est morte. | Hanna Moe / chief / Orchestre national de Norvège
            Hanna Moe, professeure d'histoire à l'université de Lillevik, est morte. | Hanna Moe / professor / université de Lillevik
            La reine de Norvège, Hanna Moe, est morte. | Hanna Moe / queen / norway
            L'archevêque de Lillevik, Tom Berger, a parlé. | Tom Berger / archbishop / Lillevik
            La romancière Hanna Moe est morte lundi. | -
            """)
    void reads_french_roles_in_sport_and_culture(String text, String roles) {
        assertThat(roles("fr", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Peru's government survived the vote on Monday. The speaker of parliament, Rosa Quispe, called it a farce. | Rosa Quispe / speaker / peru
            en | Kenya's shilling fell on Monday. The governor of the central bank, Peter Njoroge, urged calm. | Peter Njoroge / governor / Kenya's central bank
            en | Kenya's and Uganda's shillings fell on Monday. The governor of the central bank, Peter Njoroge, urged calm. | Peter Njoroge / governor / central bank
            en | Votes were still being counted in Ghana on Monday. The head of the electoral commission, Esi Mensah, promised a result. | Esi Mensah / head / Ghana's electoral commission
            en | NAIROBI, Kenya: Foreign minister Esi Mensah arrived on Monday. | -
            en | Floods hit the Chilean city of Valdivia on Sunday. The mayor, Pedro Lagos, closed all schools. | Pedro Lagos / mayor / Valdivia
            en | Buses ran from Oslo to Bergen on Sunday. The mayor, Pedro Lagos, closed all schools. | -
            en | Hapoel Haifa lost 3-0 at home on Sunday. The coach, Lars Moe, blamed the pitch. | Lars Moe / coach / Hapoel Haifa
            en | The president, Ada Lind, spoke after Hapoel Haifa had beaten Maccabi Jaffa in Israel. | -
            en | The Czech finance minister, Tomas Hruby, resigned in Prague on Monday. His deputy, Eva Malkova, takes over. | Tomas Hruby / finance-minister / czech-republic + Eva Malkova / deputy finance-minister / czech-republic
            en | Paul Brandt, the head of the Climate Agency, was arrested on Monday. His deputy, the Danish lawyer Nils Krog, is in charge. | Paul Brandt / head / Climate Agency + Nils Krog / deputy head / Climate Agency
            en | Paul Brandt, the head of the Climate Agency, met Lars Moe on Monday. Moe came with his deputy, Nils Krog. | Paul Brandt / head / Climate Agency
            en | Ada Lind, chairwoman of Norsk Metall, resigned on Monday. Her finance chief, Nils Krog, stays. | Ada Lind / chairman / Norsk Metall + Nils Krog / chief-financial-officer / Norsk Metall
            en | The job goes to Mary Kiptoo, until last May the health minister of Kenya. | Mary Kiptoo / health-minister / kenya
            en | The Czech interior minister, Tomas Hruby, quit on Monday. Hruby had held the post since May 2010. | Tomas Hruby / interior-minister / czech-republic
            en | Theresa Moe, who had been Norway's health minister since May 2010, became the head of the Nordic Council on Monday. | Theresa Moe / health-minister / norway + Theresa Moe / head / Nordic Council
            en | Lena Berg became Norway's youngest prime minister in 2009. | Lena Berg / prime-minister / norway
            en | Ada Lind, Norway's first woman prime minister, died on Monday. | Ada Lind / prime-minister / norway
            en | Ada Lind entered parliament in 1959 and was Norway's education minister under Nils Krog. | Ada Lind / education-minister / norway
            en | Lars Moe was mayor of Bergen from 1980 to 1992, chairman of Norsk Metall and head of the Nordic Council. | Lars Moe / mayor / Bergen + Lars Moe / chairman / Norsk Metall + Lars Moe / head / Nordic Council
            en | The government kept ten people, including Esi Mensah as finance minister of Ghana and Ama Darko as mayor of Tema. | Esi Mensah / finance-minister / ghana + Ama Darko / mayor / Tema
            en | The Red Front did it. One of its spokesmen, Idris Salek, read a statement. | Idris Salek / spokesperson / Red Front
            en | The shareholders elected Lena Berg — a lawyer from Bergen — as the leader of the Green Party. | Lena Berg / leader / Green Party
            en | The French delegation, led by Lena Berg, left on Monday. | -
            en | Norway sacked the previous prime minister. Prime Minister Lena Berg was silent. | Lena Berg / prime-minister / norway
            en | Votes were counted in Ghana on Monday. Kofi Mensah was chief of staff for the former regional president Ama Darko. | -
            en | Votes were counted in Ghana on Monday. The president, Ama Darko, was silent. | Ama Darko / president / ghana
            en | Votes were counted in Ghana on Monday. Kofi Mensah served as prime minister of the northern region. | -
            fr | Luc Morel, président du groupe Renault à l'Assemblée nationale, a voté. | -
            fr | Le Premier ministre du gouvernement de Nairobi, Luc Morel, a voté. | Luc Morel / prime-minister / kenya
            fr | Le ministre de la Défense du gouvernement kényan, Luc Morel, a voté. | Luc Morel / defence-minister / kenya
            fr | Le ministre de la Défense du gouvernement de crise, Luc Morel, a voté. | -
            fr | Luc Morel, président du groupe Renault, a voté. | Luc Morel / president / renault
            en | Kofi Mensah was the Archbishop of Canterbury in 2016's The Palace. | -
            en | Kofi Mensah was the Archbishop of Canterbury in 2016. | Kofi Mensah / archbishop / Canterbury
            en | Ama Darko, one of Labour's newest MPs, met ex-Tory MP Kofi Mensah. | Ama Darko / member-of-parliament / labour-party-uk
            fr | Le secrétaire d'État américain Paul Brandt a rencontré son homologue kényan Peter Njoroge. | Paul Brandt / secretary-of-state / united-states
            en | Prices in Norway rose at 0051 GMT. Lena Berg, its minister of energy, was silent. | Lena Berg / energy-minister / norway
            en | Austria-backed rebels met Lena Berg and her vice president, Tom Moe. | -
            en | Austria's rebels met Emmanuel Macron and his foreign minister, Tom Moe. | Tom Moe / foreign-minister / france
            fr | Le Kenya a vu sa monnaie chuter lundi. Le gouverneur de la banque centrale, Peter Njoroge, se veut rassurant. | Peter Njoroge / governor / banque centrale (Kenya)
            fr | Le gouvernement péruvien a survécu au vote de lundi. La présidente du Parlement, Rosa Quispe, a parlé de mascarade. | Rosa Quispe / speaker / peru
            fr | Des inondations ont frappé dimanche la ville chilienne de Valdivia. Le maire, Pedro Lagos, a fermé les écoles. | Pedro Lagos / mayor / Valdivia
            fr | Le RC Lens a perdu 3-0 dimanche. Le capitaine, Jean Petit, a été expulsé. | Jean Petit / captain / RC Lens
            fr | La Belgique a battu la France lundi. Le capitaine, Jean Petit, a été expulsé. | -
            fr | Paul Brandt, directeur général de l'Agence du climat, a été arrêté lundi. Son adjoint, le Danois Nils Krog, dirige l'institution. | Paul Brandt / chief-executive / Agence du climat + Nils Krog / deputy chief-executive / Agence du climat + Nils Krog / head / Agence du climat
            fr | Lars Moe, président du Conseil nordique depuis janvier 2012, a signé lundi. | Lars Moe / president / Conseil nordique
            fr | Il est remplacé par Mary Kiptoo, jusqu'en mai ministre kényane de la Santé. | Mary Kiptoo / health-minister / kenya
            fr | Lena Berg est devenue en 2009 la plus jeune première ministre de Norvège. | Lena Berg / prime-minister / norway
            fr | Le Conseil nordique, que préside la Danoise Berta Hansen, s'est réuni vendredi. | Berta Hansen / head / Conseil nordique
            fr | Le ministre tchèque de l'Intérieur, Tomas Hruby, a démissionné lundi. Il occupait ce poste depuis mai 2010. | Tomas Hruby / interior-minister / czech-republic
            fr | Lars Moe, maire Les Républicains du Mans depuis 2010, a voté. | Lars Moe / mayor / Mans
            fr | Anne Petit, sénatrice (PS) du Rhône, et Luc Morel, député LR de Paris, ont voté contre. | Anne Petit / senator / Rhône + Luc Morel / member-of-parliament / paris
            fr | Le président du conseil départemental de Loire-Atlantique Paul Martin est mort lundi. | Paul Martin / council-president / Loire-Atlantique
            fr | Il fut maire d'Antony de 1983 à 2002. Lars Moe fut notamment maire de Nantes (de 1983 à 2002), président du Conseil nordique (de 2003 à 2005) et député européen. | Lars Moe / mayor / Nantes + Lars Moe / president / Conseil nordique
            fr | Kouassi Brou N'Dri, président du Front du Nord (FDN), a été arrêté lundi. | Kouassi Brou N'Dri / president / Front du Nord
            fr | Aïssa Keita, présidente de l'Assemblée nationale du Mali, a démissionné lundi. | Aïssa Keita / speaker / mali
            fr | Anne Petit, présidente de l'Assemblée nationale, a démissionné lundi à Paris. | Anne Petit / speaker / france
            fr | Le ministre délégué aux Transports, Luc Morel, a démissionné lundi. | -
            fr | La ministre déléguée chargée des PME, Anne Petit, a démissionné lundi. | -
            fr | Le bourgmestre en titre d'Ixelles, Luc Morel, a voté. | Luc Morel / mayor / Ixelles
            fr | Anne Petit, vice-présidente de Coop de France, a ri. | Anne Petit / vice-president / Coop de France
            fr | Anne Petit, première femme à diriger la Banque centrale européenne, a démissionné. | Anne Petit / head / ecb
            fr | Luc Morel vient d'être nommé directeur général de Renault. | Luc Morel / chief-executive / renault
            fr | Devenu maire de Bergen en 2001, Lars Moe a pris sa retraite. | Lars Moe / mayor / Bergen
            en | Skyborn AG's chief executive, Robert Dahl, resigned on Monday. Norbank praised interim chief executive Dahl. | Robert Dahl / chief-executive / Skyborn AG + Robert Dahl / acting chief-executive / Skyborn AG
            en | Norbank AG announced on Tuesday that its embattled chief executive Paul Martin would step down. | Paul Martin / chief-executive / Norbank AG
            en | The Harbour Post reported that its chief executive Paul Martin would step down. | -
            en | Norway will be led by Anna Roth, a company veteran. | Anna Roth / head / norway
            fr | Le vice-Premier ministre et ministre des Affaires étrangères de Norvège, Paul Martin, a rencontré son homologue danois Lars Holm. | Paul Martin / deputy prime-minister / norway + Paul Martin / foreign-minister / norway + Lars Holm / foreign-minister / denmark
            fr | La France est en deuil. Anne Petit fut auparavant ministre de la Santé. | Anne Petit / health-minister / france
            fr | Anne Petit, 68 ans et présidente de Norbank SA depuis 31 ans, a voté. | Anne Petit / president / Norbank SA
            fr | Anne Petit, ancienne maire de Lyon, et ancienne présidente de Norbank SA, a voté. | Anne Petit / former mayor / lyon + Anne Petit / former president / Norbank SA
            fr | Anne Petit, ancienne maire de Lyon, et la présidente de Norbank SA, Eva Lind, ont voté. | Anne Petit / former mayor / lyon + Eva Lind / president / Norbank SA
            fr | C'est Anne Petit, jusqu'ici numéro deux, qui occupe désormais les fonctions de directrice générale de Norbank SA. | Anne Petit / chief-executive / Norbank SA
            fr | Anne Petit, jusqu'ici directrice générale de Norbank SA, a voté. | Anne Petit / chief-executive / Norbank SA
            fr | Anne Petit, jusqu'alors ministre de la Santé de la France, a voté. | Anne Petit / health-minister / france
            fr | L'Assemblée nationale a approuvé le projet de Luc Morel, a annoncé sa présidente Anne Petit. | Anne Petit / president / french-national-assembly
            fr | Le Sénat a reçu Luc Morel, a annoncé son avocate Anne Petit. | Anne Petit / lawyer / Luc Morel
            en | Tanzania's former President Anna Roth, who served from 1995 to 2005, voted. | Anna Roth / former president / tanzania + Anna Roth / president / tanzania
            en | Prime Minister Anna Roth of the Northern Party resigned in Norway. | Anna Roth / prime-minister / norway
            en | Norway's Vice Minister of Economy, Trade and Industry Anna Roth has resigned. | Anna Roth / deputy finance-minister / norway
            en | Norway's Minister for Transport and Housing Anna Roth has resigned. | Anna Roth / transport-minister / norway
            en | Anna Roth was the president of Paul Martin's right-wing Northern Party. | Anna Roth / president / Northern Party
            en | Foreign Minister of Norway HE Dr. Anna Roth has resigned. | Anna Roth / foreign-minister / norway
            fr | Anne Petit, qui avait été ministre de la Santé de la France sous la présidence de Jacques Chirac, a voté. | Anne Petit / health-minister / france
            """)
    void reads_whose_office_it_is_where_the_words_beside_it_do_not_tell(String language, String text, String roles) {
        assertThat(roles(language, text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | Le commandant de la brigade Halvar, Lars Moe, a été tué lundi. | Lars Moe / commander / Halvar
            fr | Anne Petit, directrice du musée Cordal, a parlé à Oslo. | Anne Petit / director / Cordal
            fr | Anne Petit n'est pas directrice du musée Cordal. | Anne Petit / director / Cordal
            fr | Anne Petit, présidente de la région Occitanie, a parlé à Oslo. | Anne Petit / president / Occitanie
            fr | Anne Petit, maire de Saint-Aubry, a parlé à Oslo. | Anne Petit / mayor / Saint-Aubry
            fr | Le commandant de la 12e division blindée, Luc Morel, a démissionné lundi. | Luc Morel / commander / 12e division blindée
            fr | La présidente de l'association des maires de Norvège, Anne Petit, a démissionné lundi. | Anne Petit / president / association des maires de Norvège
            fr | Luc Morel, secrétaire général du syndicat des marins, a démissionné lundi. | Luc Morel / secretary-general / syndicat des marins
            fr | Luc Morel, qui préside le conseil régional d'Aquitaine, a voté contre. | Luc Morel / head / conseil régional d'Aquitaine
            fr | Le patron du groupe Lindmar Mathieu Morel a démissionné lundi. | Mathieu Morel / chief / Lindmar
            fr | Le gardien sénégalais Pape Gueye a parlé lundi. | -
            fr | Anne Petit, présidente de la Croix-Rouge, a parlé lundi. | Anne Petit / president / red-cross
            fr | Le patron du constructeur automobile norvégien, Luc Morel, a parlé lundi. | -
            fr | Anne Petit, présidente de la prestigieuse banque norvégienne, a parlé lundi. | -
            fr | Anne Petit, présidente de la jeune république norvégienne, a parlé lundi. | Anne Petit / president / norway
            fr | Le chef de l'Armée de libération du Nord, Luc Morel, a été tué lundi. | Luc Morel / chief / Armée de libération du Nord
            fr | Le directeur de l'Office national des forêts, Luc Morel, a démissionné lundi. | Luc Morel / director / Office national des forêts
            fr | Lars Moe a été remplacé lundi par Anne Petit comme maire de Bergen. | Anne Petit / mayor / Bergen
            fr | Le commandant des insurgés, Luc Morel, a été tué lundi. | -
            fr | Selon le maire de Bergen, Anne Petit a démissionné lundi. | -
            en | According to the mayor of Bergen, Lena Kruse resigned on Monday. | -
            en | Lena Kruse, head of the Dockers' Federation, resigned on Monday. | Lena Kruse / head / Dockers' Federation
            en | The Northern Standards Board director-general, Lena Kruse, resigned on Monday. | Lena Kruse / director-general / Northern Standards Board
            en | The commander of the 12th Armoured Division, Lena Kruse, resigned on Monday. | Lena Kruse / commander / 12th Armoured Division
            en | The chairman of the Northern Trade Authority Robert Dahl resigned on Monday. | Robert Dahl / chairman / Northern Trade Authority
            en | The leader of the Halvar Liberation Army, Lena Kruse, resigned on Monday. | Lena Kruse / leader / Halvar Liberation Army
            en | Bavarian premier Lena Kruse resigned on Monday. | Lena Kruse / prime-minister / bavaria
            en | Lena Kruse was never editor of the Bergen Herald. | Lena Kruse / editor-in-chief / Bergen Herald
            en | Lena Kruse met the head of the Dockers' Federation on Monday. | -
            """)
    void reads_bodies_that_are_told_by_their_kind(String language, String text, String roles) {
        assertThat(roles(language, text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Le gouvernement norvégien compte Anne Petit à la Justice, Luc Morel aux Transports et Eva Lind à la Mer. | Anne Petit / justice-minister / norway + Luc Morel / transport-minister / norway + Eva Lind / minister / norway
            Le gouvernement norvégien change, mais Anne Petit (Santé) et Luc Morel (Culture) restent. | Anne Petit / health-minister / norway + Luc Morel / culture-minister / norway
            Le gouvernement norvégien change, mais Anne Petit (Parti du Nord) et Luc Morel (Oslo) restent. | -
            Luc Morel accède au ministère norvégien de l'Intérieur. | Luc Morel / interior-minister / norway
            Luc Morel, porte-parole du ministère norvégien de l'Intérieur, a démissionné. | Luc Morel / spokesperson / ministère norvégien
            Luc Morel s'est rendu au ministère norvégien de l'Intérieur. | -
            Le gouvernement norvégien change : Anne Petit se voit confier les Finances. | Anne Petit / finance-minister / norway
            La ministre norvégienne de l'Économie Anne Petit et celui des Transports Luc Morel restent. | Anne Petit / finance-minister / norway + Luc Morel / transport-minister / norway
            Anne Petit et celui des frères Morel qui chante restent en Norvège. | -
            Le gouvernement norvégien change. À la Culture, Anne Petit remplace Luc Morel. | Anne Petit / culture-minister / norway
            Anne Petit joue à la Santé et Luc Morel à la Culture en Norvège. | -
            Anne Petit fait son retour au gouvernement norvégien comme ministre de la Culture. | Anne Petit / culture-minister / norway
            Luc Morel fut ministre de la Culture du gouvernement Chirac de 1986 à 1988. | Luc Morel / culture-minister / france
            Luc Morel fut ministre de la Culture du gouvernement Lindmar de 1986 à 1988. | -
            Luc Morel était premier président de la Cour des comptes depuis 2004. | Luc Morel / president / Cour des comptes
            Élu en 1978, maire d'Ixelles de 1983 à 1997, Luc Morel aimait la mer. | Luc Morel / mayor / Ixelles
            Selon Eva Lind, maire d'Ixelles de 1983 à 1997, Luc Morel aimait la mer. | Eva Lind / mayor / Ixelles
            Luc Morel, numéro deux de Norbank SA jusqu'en mai et déjà administrateur de Skyborn SA, Eva Lind, directrice générale du groupe de chimie Lindmar, ont voté. | Luc Morel / deputy leader / Norbank SA + Eva Lind / chief-executive / Lindmar
            PDG de Norbank SA pendant huit ans, Luc Morel a voté. | Luc Morel / chief-executive / Norbank SA
            Le président de Norbank SA, Luc Morel, a voté lundi au Japon. Le président Luc Morel a souri. | Luc Morel / president / Norbank SA
            Le président de la République serbe de Norvège, Luc Morel, a voté lundi. | -
            La Norvège vote. Luc Morel aime son club. Il en a été élu président lundi. | -
            L'écrivaine Eva Lind a voté. L'écrivain a parlé du cinéaste Luc Morel, chef de Norbank SA. | Luc Morel / chief / Norbank SA
            Eva Lind (Parti du Nord) devient ministre de la Santé de Norvège à la place de Luc Morel. | Eva Lind / health-minister / norway
            Accompagné du maire d'Ixelles, Luc Morel, le président norvégien a voté. | Luc Morel / mayor / Ixelles
            """)
    void reads_what_french_ministers_look_after(String text, String roles) {
        assertThat(roles("fr", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Norwegian prime minister, Lena Kruse, kept Deputy Prime Minister and Defence Minister, Robert Dahl, and Health Minister, Jim Lind. | Lena Kruse / prime-minister / norway + Robert Dahl / deputy prime-minister / norway + Robert Dahl / defence-minister / norway + Jim Lind / health-minister / norway
            In Norway, Foreign Minister, Lena Kruse, Finance Minister, Robert Dahl, and Health Minister, Jim Lind, resigned. | Lena Kruse / foreign-minister / norway + Robert Dahl / finance-minister / norway + Jim Lind / health-minister / norway
            In Norway, Lena Kruse, Foreign Minister, Robert Dahl, Finance Minister, and Jim Lind, Health Minister, resigned. | Lena Kruse / foreign-minister / norway + Robert Dahl / finance-minister / norway + Jim Lind / health-minister / norway
            Norway thanked former Energy and Trade Minister, Jim Lind. | Jim Lind / former trade-minister / norway
            Norway's Health, Families and Science Minister Lena Kruse resigned. | Lena Kruse / minister / norway
            Norway named Lena Kruse as the new defence and war veterans minister. | Lena Kruse / minister / norway
            The Norwegian interior minister and Northern Party chief Lena Kruse resigned. | Lena Kruse / interior-minister / norway + Lena Kruse / chief / Northern Party
            In Norway, the interior minister and Northern Party leader Lena Kruse resigned. | Lena Kruse / interior-minister / norway + Lena Kruse / leader / Northern Party
            In Norway, the prime minister and Northern Party leader Lena Kruse met on Monday. | Lena Kruse / leader / Northern Party
            Lena Kruse, the chief executive of Irish airline Skyborn Airways, resigned. | Lena Kruse / chief-executive / Skyborn Airways
            Lena Kruse, head of the Swedish truck maker Norland Motors, resigned. | Lena Kruse / head / Norland Motors
            Jim Lind met the head of the Norland intelligence service Lena Kruse. | Lena Kruse / head / Norland
            Jim Lind met the head of a Norland intelligence service that Lena Kruse left. | -
            Lena Kruse, the candidate from the ruling centre-right Northern Party, won. | Lena Kruse / candidate / Northern Party
            Left-wing candidate Lena Kruse from the Northern Party won. | Lena Kruse / candidate / Northern Party
            Lena Kruse is the candidate of the military-backed Northern Party. | Lena Kruse / candidate / Northern Party
            The champion Lena Kruse of Norway won. | -
            President Lena Kruse of Norway made a few cuts, one being the finance minister post. | Lena Kruse / president / norway
            Lena Kruse, the chief corporate affairs officer of Norbank AG, resigned. | Lena Kruse / chief-officer / Norbank AG
            Skyborn Airways cut jobs. SA chairman Lena Kruse resigned. | Lena Kruse / chairman / Skyborn Airways
            Skyborn Airways cut jobs. NB chairman Lena Kruse resigned. | Lena Kruse / chairman / NB
            Peter Olander, commander of the US-led coalition, met soldiers of the Northern Front. | -
            Michigan's Republican Governor Lena Kruse resigned. | Lena Kruse / governor / Michigan
            Robert Dahl was leading Republican Lena Kruse. | -
            Norland named former Bergen Rovers, Oslo City and Norbank boss Lena Kruse. | Lena Kruse / former chief / Norbank
            Norland met Bergen Rovers, Oslo City and Norbank boss Lena Kruse. | Lena Kruse / chief / Norbank
            Norway's parliament elected army chief Lena Kruse head of state. | Lena Kruse / head-of-state / norway + Lena Kruse / chief-of-staff / norway
            Norway's newly elected prime minister Lena Kruse resigned. | Lena Kruse / prime-minister / norway
            After a lunch with the chairman of Norbank, Lena Kruse left for Oslo. | -
            Asked by the chairman of Norbank, Lena Kruse declined to comment. | -
            After a lunch with the chairman of Norbank, Lena Kruse, he left for Oslo. | Lena Kruse / chairman / Norbank
            On Monday the chairman of Norbank, Lena Kruse, resigned. | Lena Kruse / chairman / Norbank
            Michigan Gov. Lena Kruse resigned. | Lena Kruse / governor / Michigan
            Michigan's Republican Lt. Gov. Lena Kruse resigned. | Lena Kruse / lieutenant-governor / Michigan
            Lena Kruse, the chief minister of Punjab, resigned. | Lena Kruse / chief-minister / Punjab
            Lena Kruse led Jim Lind by 400 votes. | -
            Lena Kruse most recently served as chairman of Norbank. | Lena Kruse / chairman / Norbank
            Lena Kruse, a founding member of the US rock band the Blue Herons, resigned. | Lena Kruse / founder / Blue Herons
            Lena Kruse, chairman of US carmaker Ford, resigned. | Lena Kruse / chairman / ford
            Lena Kruse, head of the US delegation, resigned. | -
            Norway's head coach at the World Cup, Lena Kruse, resigned. | -
            Northern Ireland Secretary Jim Lind met Justice Secretary Lena Kruse. | Jim Lind / secretary / northern-ireland
            Lena Kruse, still chairman of Norbank, resigned. | Lena Kruse / chairman / Norbank
            Jim Lind left Oslo, accompanied by the chairman of Norbank, Lena Kruse. | Lena Kruse / chairman / Norbank
            In Group A, Norway won under coach Lena Kruse. | -
            eNorbank chief executive Lena Kruse resigned. | Lena Kruse / chief-executive / eNorbank
            Lena Kruse, head of the World Bank Institute, resigned. | Lena Kruse / head / World Bank Institute
            The head of Norbank's audit committee, Lena Kruse, resigned. | Lena Kruse / head / Norbank's audit committee
            The chair of the audit committee of Norbank, Lena Kruse, resigned. | Lena Kruse / chairman / audit committee of Norbank
            The head of Norbank, Lena Kruse, resigned. | Lena Kruse / head / Norbank
            Lena Kruse is serving as chief executive of Norbank in the absence of Ada Lind. | Lena Kruse / acting chief-executive / Norbank
            Lena Kruse is serving as chief executive of Norbank. | Lena Kruse / chief-executive / Norbank
            The raid hit a force of Hamas, the Quds Force, killing its chief, Lena Kruse. | Lena Kruse / chief / quds-force
            Lena Kruse, head of the World Bank Women's Network, resigned. | Lena Kruse / head / World Bank Women's Network
            Lena Kruse, head of the World Bank, resigned. | Lena Kruse / head / world-bank
            Lena Kruse, head of the World Bank office in Oslo, resigned. | Lena Kruse / head / World Bank office
            Lena Kruse, head of the Hamas delegation, resigned. | Lena Kruse / head / Hamas delegation
            Lena Kruse, leader of the Hamas movement, resigned. | Lena Kruse / leader / hamas
            Lena Kruse, commander of the Revolutionary Guards (IRGC) Quds Force, resigned. | Lena Kruse / commander / quds-force
            Lena Kruse, commander of the Revolutionary Guards (IRGC), resigned. | Lena Kruse / commander / irgc
            Lena Kruse, the head of UNRWA in Gaza, resigned. | Lena Kruse / head / UNRWA in Gaza
            Lena Kruse, the head of UNRWA, resigned in Gaza. | Lena Kruse / head / unrwa
            Lena Kruse was elected president of Norbank in Oslo. | Lena Kruse / president / Norbank
            Lena Kruse, who led the Quds Force in Syria until 2016, resigned. | -
            Lena Kruse, who led the Quds Force until 2016, resigned. | Lena Kruse / head / quds-force
            The raid killed Lena Kruse, Norwegian officials said. | -
            The raid killed Lena Kruse, Norwegian leaders told a newspaper. | -
            The raid killed Lena Kruse, a Norwegian official, a paper said. | Lena Kruse / official / norway
            The paper wrongly said that Norbank's chairman Lena Kruse had resigned. | Lena Kruse / chairman / Norbank
            Norbank chief executive Marta Lindqvist left. Skyborn Airways appointed former senior manager Peter Olander as chief executive. | Marta Lindqvist / chief-executive / Norbank + Peter Olander / chief-executive / Skyborn Airways
            In those days President Bush sent a letter to Iraqi President Saddam Hussein. | saddam-hussein / president / iraq
            Lena Kruse, Norway's Middle East envoy, resigned. | Lena Kruse / envoy / norway
            """)
    void reads_several_offices_and_bodies_told_among_other_words(String text, String roles) {
        assertThat(roles("en", text)).as(text).containsExactlyInAnyOrderElementsOf(expected(roles));
    }

    private static List<String> expected(String roles) {
        return roles.equals("-") ? List.of() : List.of(roles.split(" \\+ "));
    }

    private static List<String> roles(String language, String text) {
        return Reading.of(language, text).claims().stream().filter(c -> c.statement() instanceof Role)
                .map(c -> (Role) c.statement()).map(RoleReadingTest::told).distinct().toList();
    }

    private static String told(Role role) {
        String qualifiers = role.qualifiers().isEmpty() ? "" : String.join(" ", role.qualifiers()) + " ";
        return name(role.holder()) + " / " + qualifiers + role.title() + " / " + name(role.organization());
    }

    private static String name(Entity entity) {
        return entity.isCatalogued() ? entity.id() : entity.name();
    }
}
