package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * To which claim of a sentence a time belongs. A row gives a text of 15 March 2023, what is claimed, and the times of the claims of
 * that kind in the order of the text, as EDTF.
 */
class ClaimTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Northern Bank earned €40 million in 2022, up from €30 million a year earlier. | profit | 2022 2021
            The Northern Bank earned €40 million, up from €30 million a year earlier. | profit | ../2023-03-15 ../2023-03-15
            The Northern Bank's revenue rose 6% from 2020 to €37 million. | revenue | ../2023-03-15
            The Northern Bank's revenue rose 6% to €37 million in 2020. | revenue | 2020
            Losses were €4 million, compared with a profit of €3 million in 2021, as sales rose to €40 million. | revenue | ../2023-03-15
            Its loss of €4 million compares with a profit of €3 million in 2021. | loss | ../2023-03-15
            The Northern Bank earned €40 million in the three months to the end of June. | profit | 2022-04-01/2022-06-30
            The Northern Bank earned €40 million in the three months to September. | profit | 2022-07-01/2022-09-30
            The Northern Bank earned €40 million in the year ended 31 January. | profit | 2023-01-31
            """)
    void of_what_is_compared_is_not_that_of_the_figure(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lena Kruse, a planner of the 3 May 2019 raid on Oslo, has been killed in Bergen. | death | ../2023-03-15
            Lena Kruse, the mayor of Oslo from 1999 to 2003, has died. | death | ../2023-03-15
            Lena Kruse, on 3 May 2019, was killed in Bergen. | death | 2019-05-03
            Lena Kruse was born in Oslo on Apr. 21, 1926. | birth | 1926-04-21
            Lena Kruse was born in Oslo in April 1926 and met Ole Dahl at school. | meeting | ../2023-03-15
            Lena Kruse came to Oslo in April 2014 and met Ole Dahl at school. | meeting | 2014-04
            Lena Kruse replaced Ida Moe in 2014, Moe replaced Ole Dahl. | succession | 2014 ../2023-03-15
            In 2014, Lena Kruse replaced Ida Moe. | succession | 2014
            In 2003 she left. Lena Kruse came back as head in 2011. The choice comes after Ole Dahl died in Rome on 31 January. | death | 2023-01-31
            In 2003 she left. Ole Dahl died in Rome on 31 January. | death | 2003-01-31
            Lena Kruse, arrested on 3 May, had died on 5 June 2014. | arrest | [2014-05-03,2022-05-03]
            Lena Kruse, arrested on 3 May, had died on 5 February 2014. | arrest | 2022-05-03
            Lena Kruse had been killed at the start of the month. | death | ../2023-03-15
            Lena Kruse was killed at the start of the month. | death | 2023-03-01/2023-03-10
            """)
    void of_a_description_is_not_that_of_the_deed(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The town mourned the death of Lena Kruse on Monday. | death | ../2023-03-15
            Lena Kruse met Paul Martin on Monday and promised him a seat. | meeting | 2023-03-13
            Lena Kruse met Paul Martin every Monday. | meeting | ../2023-03-15
            The town marked the anniversary of the death of Lena Kruse on Monday. | death | ../2023-03-15
            The town marked a year since the violent death of Lena Kruse on Monday. | death | ../2023-03-15
            The town mourned the death of Lena Kruse, on Monday in Oslo. | death | ../2023-03-15
            The murder of Lena Kruse, on 3 May 2019 in Oslo, shook the town. | death | 2019-05-03
            The murder of Lena Kruse, in Oslo on 3 May 2019, shook the town. | death | 2019-05-03
            The town mourned the death of Lena Kruse in May 2019. | death | 2019-05
            Two men were convicted of the murder of Lena Kruse on Monday. | death | ../2023-03-15
            A film about the murder of Lena Kruse was shown on Monday. | death | ../2023-03-15
            The ministry questioned a guard about the death of Lena Kruse on Monday. | death | ../2023-03-15
            With the death of Lena Kruse on Monday, the town lost its mayor. | death | 2023-03-13
            Riots broke out after the killing of Lena Kruse on Monday. | death | 2023-03-13
            The death of Lena Kruse aged 84 on Monday shook the town. | death | 2023-03-13
            The death of Lena Kruse on Monday shook the town. | death | 2023-03-13
            The club confirmed the death of Lena Kruse on Monday. | death | 2023-03-13
            The club condemned the killing of Lena Kruse on Monday. | death | ../2023-03-15
            The court upheld the conviction of Lena Kruse on Monday. | conviction | ../2023-03-15
            The town has had no mayor since the death of Lena Kruse on Monday. | death | 2023-03-13
            The week began with the death of Lena Kruse on Monday. | death | 2023-03-13
            A man was charged with the murder of Lena Kruse on Monday. | death | ../2023-03-15
            A man was arrested on Tuesday for the murder of Lena Kruse on Monday. | death | 2023-03-13
            The police got ready for the inauguration of Lena Kruse on Monday. | inauguration | 2023-03-13
            The extradition of Lena Kruse to Norway on Monday was legal. | extradition | 2023-03-13
            Lena Kruse handed her resignation to the council on Monday. | resignation | 2023-03-13
            The death of Lena Kruse came on Monday. | death | 2023-03-13
            Lena Kruse was released after three days on Monday. | release | 2023-03-13
            Lena Kruse was released after several long years in March 2019. | release | 2019-03
            Lena Kruse was killed after two missiles hit the town on Monday. | death | 2023-03-13
            The town wept on Monday for the people hurt when Lena Kruse was killed. | death | ../2023-03-15
            The town wept on Monday when Lena Kruse was killed. | death | 2023-03-13
            Lena Kruse became mayor after several runs in 2005 and 2013. | appointment | ../2023-03-15
            Lena Kruse was appointed by a decree signed on Monday. | appointment | 2023-03-13
            """)
    void of_whoever_looks_back_is_not_that_of_the_event(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The 2014 Gaza war, which ended on 26 August, left ruins. | war | ../2014-08-26
            The 2014 Gaza war, which ended in late August 2014, left ruins. | war | ../2014-08
            The Qatar boycott, lifted on 5 January, left its mark. | war | ../2023-01-05
            """)
    void of_an_end_is_in_the_year_of_the_name(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lena Kruse, the chief executive of Skyborn Airways, joined the airline in 1998. | chief-executive | 1998-01-01/2023-03-15
            Lena Kruse, the chief executive of Skyborn Airways, joined the board in February. | chief-executive | 2023-02
            In 1998, Lena Kruse, the chief executive of Skyborn Airways, joined the board. | chief-executive | 1998
            Lena Kruse, then the chief executive of Skyborn Airways, left for Rome. | chief-executive | ../2023-03-15
            Lena Kruse was chief executive of Skyborn Airways until 2020. | chief-executive | ../2020
            Lena Kruse, chief executive of Skyborn Airways from 2011 to 2020, lives in Rome. | chief-executive | 2011/2020
            Lena Kruse is chief executive of Skyborn Airways until 2030. | chief-executive | 2023-03-15
            Lena Kruse died on Monday. She is chief executive of Skyborn Airways. | chief-executive | ../2023-03-15
            Lena Kruse resigned on Monday. She is chief executive of Skyborn Airways. | chief-executive | 2023-03-15
            """)
    void of_a_title_may_be_the_publication(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lena Kruse met Paul Martin in Rome on Monday, according to a statement. | meeting | 2023-03-13
            On Monday, according to a statement, Lena Kruse met Paul Martin in Rome. | meeting | 2023-03-13
            Lena Kruse meets Paul Martin in Rome on Friday. | meeting | 2023-03-10/2023-03-17
            Lena Kruse met Paul Martin in Rome on Friday. | meeting | 2023-03-10
            Lena Kruse met Paul Martin in Rome on Friday, said Ada Lind. | meeting | 2023-03-10
            Lena Kruse met Paul Martin in Rome in 2019, said Ada Lind, a lawyer. | meeting | 2019
            Following the resignation of Ada Lind on Friday, Lena Kruse met Paul Martin in Rome. | meeting | ../2023-03-15
            After talks with Ada Lind on Friday, Lena Kruse met Paul Martin in Rome. | meeting | 2023-03-10 ../2023-03-15
            After talks in Rome on Friday, Lena Kruse resigned. | resignation | 2023-03-10
            The man who sued Lena Kruse was sacked on Friday. | lawsuit | ../2023-03-15
            Skyborn Airways may acquire Norbank AG in September. | acquisition | 2023-09
            Skyborn Airways may have acquired Norbank AG in September. | acquisition | 2022-09
            Skyborn Airways said on Tuesday that it would cut 40 jobs. | jobs-cut | /
            It is unclear whether Lena Kruse met Paul Martin in Rome on Friday. | meeting | 2023-03-10
            Skyborn Airways will cut its costs and acquire Norbank AG in September. | acquisition | 2023-09
            Skyborn Airways, which acquired Norbank AG in May, employs 40 people. | personnel | ../2023-03-15
            Lena Kruse landed on Friday. In the afternoon she met Paul Martin in Rome. | meeting | 2023-03-10
            Lena Kruse landed in 2019. In the afternoon she met Paul Martin in Rome. | meeting | ../2023-03-15
            Lena Kruse, who met Paul Martin in May 2019, told reporters on Monday to wait. | meeting | 2019-05
            Lena Kruse met Paul Martin in Rome, later than what she had promised in 2019. | meeting | ../2023-03-15
            Lena Kruse met Paul Martin after the bombing, in Rome on Monday. | meeting | 2023-03-13
            Lena Kruse met Paul Martin after the bombing in Rome on Monday. | meeting | ../2023-03-15
            Lena Kruse visited Rome, with Paul Martin flying to Oslo on Monday. | visit | ../2023-03-15
            Lena Kruse visited Rome, followed by Paul Martin travelling to Oslo on 6 March. | visit | ../2023-03-15
            Lena Kruse visited Rome, with Paul Martin, on Monday. | visit | 2023-03-13
            On Thursday, Norbank AG announced that its chief Paul Martin would resign. | resignation | /
            On 1 March, Norway and Sweden agreed to re-establish their relations after seven years. | restoration-of-relations | 2023-03-01
            On 1 March, Norway agreed to reopen its embassy in Vienna. | opening | /
            Everton play today having sacked Paul Martin. | dismissal | ../2023-03-15
            """)
    void of_a_deed_is_told_in_its_clause(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Paul Martin was convicted of taking bribes from 2005 to 2007. | conviction | ../2023-03-15
            Paul Martin was convicted of taking bribes on Monday. | conviction | 2023-03-13
            Paul Martin was convicted of murder in 2007. | conviction | 2007
            Paul Martin was charged with stealing €3 million in 2007. | charge | ../2023-03-15
            """)
    void of_a_deed_is_not_that_of_its_judgement(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Skyborn Airways named Lena Kruse as its chief executive, effective 1 May. | chief-executive | 2023-05-01/..
            Skyborn Airways named Lena Kruse as its chief executive on 1 February. | chief-executive | 2023-02-01/..
            Skyborn Airways appointed Lena Kruse as its chief executive, effective 1 May. | appointment | ../2023-03-15
            """)
    void at_which_an_office_is_taken_up_is_told_behind_effective(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Born in Kragero, Telemark, on 26 August 1960, Jim Lind studied in Oslo. | birth | 1960-08-26
            Born in Kragero, raised in Oslo, on 26 August 1990, Jim Lind won the race. | birth | ../2023-03-15
            Anna Roth has led the Northern Bank since 1992, when she succeeded Paul Martin. | succession | 1992
            Anna Roth spoke in 1992 of the day when she succeeded Paul Martin. | succession | ../2023-03-15
            The crash was Norway's deadliest since 1994, when a plane hit a hill, killing 16 people. | deaths | 1994
            The crash was Norway's deadliest since 1994, and killed 16 people. | deaths | ../2023-03-15
            Jim Lind was elected mayor of Bergen, a town that went bankrupt in 2019. | election | ../2023-03-15
            Jim Lind was elected mayor of Bergen, the town where he was born, in 2019. | election | 2019
            Jim Lind, a guitarist with the band for the past 16 years, has died. | death | ../2023-03-15
            """)
    void of_a_place_or_a_spell_told_beside_is_told_apart(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Anna Roth won the title in 1998, 2004 and 2012. | title | 1998 2004 2012
            Anna Roth won the title in 1998 and 2012. | title | 1998 2012
            Anna Roth won the title in 1998 and 2012 was a bad year. | title | 1998
            """)
    void that_is_one_of_several_gives_a_claim_for_each(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The 2020 death of Jim Lind in Oslo shook Norway. | death | 2020
            In Norway, the May 2020 death of Jim Lind shook many. | death | 2020-05
            The October 2020 appointment of Anna Roth shook Norway. | appointment | 2020-10
            The May 7 bomb attack by Hamas shook Norway. | armed-attack | 2022-05-07
            Jim Lind's May 2020 death shook Norway. | death | 2020-05
            In 2020 the death of Jim Lind shook Norway. | death | ../2023-03-15
            After 2020, the death of Jim Lind was forgotten. | death | ../2023-03-15
            A strike on 3 May killed Jim Lind. | death | 2022-05-03
            An air strike in January killed Jim Lind. | death | 2023-01
            The army on 3 May arrested Jim Lind. | arrest | 2022-05-03
            """)
    void stands_before_a_noun_or_right_before_the_verb_of_a_blow(String text, String predicate, String times) {
        assertThat(times(text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Four days after Jim Lind died in Oslo, Anna Roth was still silent on Monday. | death | ../2023-03-15
            en | After a strike killed Jim Lind in Oslo, Anna Roth left Norway on Monday. | death | ../2023-03-15
            en | After Jim Lind died in Oslo on Friday, Anna Roth left Norway on Monday. | death | 2023-03-10
            en | When Jim Lind died in Oslo, Anna Roth was in Rome on Monday. | death | 2023-03-13
            en | After a long illness, Jim Lind died in Oslo on Monday. | death | 2023-03-13
            en | The dinner was hosted by Jim Lind, who became mayor of Oslo in 2019. | hosting | ../2023-03-15
            en | The dinner was hosted by Jim Lind, the former mayor of Oslo, who became minister in 2019. | hosting | ../2023-03-15
            en | The dinner was hosted by Jim Lind, who was tired, on Monday. | hosting | 2023-03-13
            fr | Quatre jours après que Jim Lind est mort à Oslo, Anna Roth a quitté la Norvège lundi. | death | ../2023-03-15
            fr | Après une longue maladie, Jim Lind est mort à Oslo lundi. | death | 2023-03-13
            fr | Anna Roth a rencontré Jim Lind, qui a pris la mairie de Rome en 2019. | meeting | ../2023-03-15
            en | Norway rejected a treaty signed with Sweden in March 1979. | rejection | ../2023-03-15
            en | Skyborn Airways acquired Norbank AG in a deal signed in March 2020. | acquisition | 2020-03
            fr | Anna Roth a fondé Norbank en 1972 et l'a dirigée jusqu'en 2011, date à laquelle son fils Jim Lind lui a succédé. | succession | 2011
            fr | Anna Roth a dirigé Norbank de 1972 à 2011, année où Jim Lind lui a succédé. | succession | 2011
            en | Anna Roth founded Norbank in 1972 and ran it until 2011, when her son Jim Lind succeeded her. | succession | 2011
            fr | La Norvège a rejeté un traité signé en mars 1979. | rejection | ../2023-03-15
            en | The United States pulled out of the nuclear deal with Iran three years after it was signed in Vienna in July 2015. | withdrawal | ../2023-03-15
            en | The United States pulled out of the nuclear deal with Iran three years after signing it in July 2015. | withdrawal | ../2023-03-15
            en | Elon Musk bought Twitter nine years after it was floated in New York in November 2013. | acquisition | ../2023-03-15
            fr | Les États-Unis se sont retirés de l'accord sur le nucléaire iranien trois ans après sa signature à Vienne en juillet 2015. | withdrawal | ../2023-03-15
            en | Anna Roth is the youngest mayor of Oslo since Jim Lind in 1990. | mayor | 2023-03-15
            en | Anna Roth is mayor of Oslo since 1990. | mayor | 1990/..
            en | Anna Roth founded Norbank in 1948. A year later she married Jim Lind and in 1954 she joined Skyborn Airways. | joining | 1954
            en | In 1948 Anna Roth founded Norbank. A year later she joined Skyborn Airways. | joining | 1949
            en | Anna Roth left in 1948 and came back in 1952. A year later she joined Skyborn Airways. | joining | ../2023-03-15
            fr | Anna Roth a fondé Norbank en 1948. Deux ans plus tard, elle a rejoint Skyborn Airways. | joining | 1950
            en | Anna Roth left Norbank last May. A year later she joined Skyborn Airways. | joining | ../2023-03-15
            en | Anna Roth was appointed mayor of Oslo and in 1954 she joined Skyborn Airways. | appointment | ../2023-03-15
            en | Anna Roth was appointed mayor of Oslo in 1954 and joined Skyborn Airways. | appointment | 1954
            en | Anna Roth was mayor of Oslo before becoming head of Norbank in 1980. | mayor | ../2023-03-15
            en | Anna Roth was mayor of Oslo before becoming head of Norbank in 1980. | head | 1980
            en | Anna Roth worked in Oslo before being named head of Norbank in 1980. | head | 1980/..
            en | Before becoming head of Norbank in 1980, Anna Roth worked in Oslo. | head | 1980/..
            en | Anna Roth founded Norbank before joining Skyborn Airways in 1980. | founding | ../2023-03-15
            en | Anna Roth met Jim Lind before leaving for Rome on Monday. | meeting | 2023-03-13
            fr | Anna Roth a été maire d'Oslo avant de devenir directrice de Norbank en 1980. | mayor | ../2023-03-15
            fr | Anna Roth a été maire d'Oslo avant de devenir directrice de Norbank en 1980. | director | 1980
            en | By 1967 Anna Roth had founded Norbank. | founding | ../1967
            en | In 1967 Anna Roth had founded Norbank. | founding | 1967
            en | By 1967 Anna Roth led Norbank. | head | ../1967
            """)
    void of_another_clause_dates_nothing_here(String language, String text, String predicate, String times) {
        assertThat(times(language, text, predicate)).as(text).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            fr | La Banque du Nord a nommé Lena Kruse, ancienne préfète décorée par Paul Martin en 2019. | appointment | ../2023-03-15
            fr | Lena Kruse a été nommée préfète par Paul Martin en 2019. | appointment | 2019
            en | Norbank AG condemned the deal signed by Paul Martin in 2019. | signing | 2019
            fr | Norbank AG, créée à Lyon en 2019 par Paul Martin (École du Nord), lève 10 millions d'euros. | fundraising | ../2023-03-15
            fr | Norbank AG lève en 2019 10 millions d'euros. | fundraising | 2019
            fr | Lena Kruse a été arrêtée après la fuite du 29 avril 2019. | arrest | ../2023-03-15
            fr | Lena Kruse a été arrêtée dans la nuit du 29 avril 2019. | arrest | 2019-04-29
            fr | Paul Martin a nommé Lena Kruse préfète, un poste, qu'elle avait occupé de 1997 à 2003. | appointment | ../2023-03-15
            fr | Eva Lind prendra, le 1er juin, la suite de Lena Kruse, qui a dirigé la Banque du Nord. | head | ../2023-03-15
            fr | Juste après son élection le 3 mai 2019, le maire de Lyon Paul Martin a souri. | mayor | ../2023-03-15
            fr | Peu après son élection le 3 mars 2023, le maire de Lyon Paul Martin a souri. | mayor | 2023-03-15
            en | The river rose on Monday. Lyon mayor Paul Martin urged calm. | mayor | 2023-03-15
            en | Lyon mayor Paul Martin urged calm. | mayor | ../2023-03-15
            en | The river rose on Monday. The mayor of Lyon, Paul Martin, called for calm on the roads. | mayor | 2023-03-15
            en | The river rose on Monday. Lyon mayor Paul Martin urged calm in his last speech. | mayor | ../2023-03-15
            en | Lyon mayor Paul Martin smiled. | mayor | ../2023-03-15
            en | The river rose in May 2019. Lyon mayor Paul Martin urged calm. | mayor | ../2023-03-15
            en | The river rose on Monday. Queen Elizabeth II urged calm. | queen | 2023-03-15
            en | Queen Elizabeth II urged calm. | queen | ../2023-03-15
            en | Lyon mayor Paul Martin died on Monday. Lyon mayor Paul Martin urged calm. | mayor | ../2023-03-13 ../2023-03-15
            en | The river rose on Monday. Egyptian president Anwar Sadat urged calm. | president | ../2023-03-15
            fr | Le fleuve a débordé lundi. Le maire de Lyon Paul Martin appelle au calme. | mayor | 2023-03-15
            fr | Le maire de Lyon Paul Martin appelle au calme. | mayor | ../2023-03-15
            fr | Le maire de Lyon Paul Martin sourit. | mayor | ../2023-03-15
            fr | Après son élection le 3 mai 2019, Paul Martin, maire de Lyon, a souri. | mayor | ../2023-03-15
            fr | Depuis la mort de Lena Kruse lundi, la ville pleure. | death | 2023-03-13
            fr | La mort de Lena Kruse le 3 mars à Lyon a ému la ville. | death | 2023-03-03
            fr | La mort de Lena Kruse en février a ému la ville. | death | 2023-02
            fr | La mort de Lena Kruse a été filmée le 3 mars. | death | ../2023-03-15
            fr | Lena Kruse, en visite à Rome le 3 mars, a rencontré Paul Martin. | visit | 2023-03-03
            fr | Lena Kruse est morte après plusieurs jours de coma lundi. | death | 2023-03-13
            fr | Lena Kruse a quitté la Banque du Nord, à laquelle son aïeul avait donné son nom en 1860. | departure | ../2023-03-15
            fr | Lena Kruse a quitté en 2019 la Banque du Nord, à laquelle son aïeul avait donné son nom. | departure | 2019
            en | Lena Kruse went on trial for the 1987 murders. | trial | ../2023-03-15
            en | Lena Kruse was fined over the 2014 fire. | fine | ../2023-03-15
            en | Lena Kruse went on trial in 2019 for the 1987 murders. | trial | 2019
            fr | Lena Kruse est devenue maire de Lyon après plusieurs échecs en 2005 et 2013. | appointment | ../2023-03-15
            fr | Paul Martin, maire de Lyon, plusieurs fois donné battu, la dernière fois en 2019, a souri. | mayor | 2023-03-15
            fr | Lena Kruse a été maire de Lyon, de 2005 à 2012, et députée. | mayor | 2005/2012
            fr | Lena Kruse a été maire de Lyon, de 2005 à 2012 elle dirigea la Banque du Nord. | mayor | ../2023-03-15
            en | During her time as mayor of Lyon, Lena Kruse met Paul Martin. | mayor | ../2023-03-15
            en | During her years as mayor of Lyon, from 2005 to 2012, Lena Kruse met Paul Martin. | mayor | 2005/2012
            en | While she was mayor of Lyon, Lena Kruse met Paul Martin. | mayor | ../2023-03-15
            en | Lena Kruse, who has been mayor of Lyon for almost eight years, met Paul Martin. | mayor | 2023-03-15
            en | Lena Kruse has been mayor of Lyon for eight years. | mayor | 2023-03-15
            en | Lena Kruse has been mayor of Lyon. | mayor | ../2023-03-15
            en | Lena Kruse, who had been mayor of Lyon for eight years, met Paul Martin. | mayor | ../2023-03-15
            en | The mayor of Lyon, Lena Kruse, met Paul Martin. | mayor | 2023-03-15
            fr | Pendant son mandat de maire de Lyon, de 2005 à 2012, Lena Kruse a rencontré Paul Martin. | mayor | 2005/2012
            fr | Du temps où elle était maire de Lyon, Lena Kruse a rencontré Paul Martin. | mayor | ../2023-03-15
            fr | Pendant son mandat de maire de Lyon, Lena Kruse a rencontré Paul Martin. | meeting | ../2023-03-15
            fr | Première femme maire de Lyon, Lena Kruse a parlé lundi à Oslo. | mayor | ../2023-03-15
            fr | Deuxième maire de Lyon, Lena Kruse a parlé lundi à Oslo. | mayor | ../2023-03-15
            fr | En avril 2016, la foule grondait : Lena Kruse, la maire de Lyon, venait de parler. | mayor | 2016-04
            fr | En avril 2016, la foule grondait : Lena Kruse, la maire de Lyon, était alors étudiante. | mayor | 2023-03-15
            fr | C'est en mai 2016, contre toute attente, que Lena Kruse est devenue maire de Lyon. | appointment | 2016-05
            """)
    void of_a_participle_a_cause_or_a_thing_held_is_theirs(String language, String text, String predicate, String times) {
        assertThat(times(language, text, predicate)).as(text).isEqualTo(times);
    }

    private static String times(String text, String predicate) {
        return times("en", text, predicate);
    }

    private static String times(String language, String text, String predicate) {
        return Reading.of(language, text).claims().stream().filter(claim -> claim.statement().predicate().equals(predicate))
                .map(claim -> claim.statement().period().edtf().toString()).collect(Collectors.joining(" "));
    }
}
