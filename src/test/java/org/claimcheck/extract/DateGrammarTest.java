package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimcheck.statement.Quantity;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in sentences of an article that was published on Wednesday, 15 March 2023 unless told otherwise. */
class DateGrammarTest {

    private static final String PUBLISHED = "2023-03-15";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The minister resigned on Monday.                       | Monday = 2023-03-13
            The minister resigned on Wednesday.                    | Wednesday = 2023-03-15
            The minister resigned on Thursday evening.             | Thursday = 2023-03-09
            He was seen last Thursday.                             | last Thursday = 2023-03-09
            He was seen last Wednesday.                            | last Wednesday = 2023-03-08
            The vote is next Wednesday.                            | next Wednesday = 2023-03-22
            The vote is next Friday.                               | next Friday = 2023-03-17
            The vote is this Saturday.                             | this Saturday = 2023-03-18
            It began yesterday and ends tomorrow.                  | yesterday = 2023-03-14; tomorrow = 2023-03-16
            It began the day before yesterday.                     | the day before yesterday = 2023-03-13
            The court sits today.                                  | today = 2023-03-15
            A shell fell last night.                               | last night = 2023-03-14
            Talks failed last week.                                | last week = 2023-03-06/2023-03-12
            Talks failed this week.                                | this week = 2023-03-13/2023-03-19
            Talks failed last month.                               | last month = 2023-02
            Talks failed earlier this month.                       | this month = 2023-03
            Talks resume next month.                               | next month = 2023-04
            Talks failed last year.                                | last year = 2022
            Talks failed earlier this year.                        | this year = 2023
            Talks resume next year.                                | next year = 2024
            Talks failed late last year.                           | late last year = 2022-09/2022-12
            Talks failed at the end of last month.                 | the end of last month = 2023-02-21/2023-02-28
            Six had left by 3 March.                               | by 3 March = ../2023-03-03
            The bill was signed by March protesters.               | ``
            Last season six had left on 3 March.                   | ``
            Sales fell in the fiscal first quarter.                | ``
            Sales fell in the first quarter of its fiscal year.    | ``
            Sales fell in the first quarter of 2022.               | the first quarter of 2022 = 2022-01/2022-03
            """)
    void counts_english_words_from_the_day_of_publication(String sentence, String times) {
        assertThat(times("en", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Le ministre a démissionné lundi.                       | lundi = 2023-03-13
            Le ministre a démissionné mercredi.                    | mercredi = 2023-03-15
            Le ministre a démissionné jeudi soir.                  | jeudi = 2023-03-09
            On l'a vu mercredi dernier.                            | mercredi dernier = 2023-03-08
            Le vote aura lieu mercredi prochain.                   | mercredi prochain = 2023-03-22
            Le procès a repris ce lundi.                           | ce lundi = 2023-03-13
            Il est arrivé hier et repart demain.                   | hier = 2023-03-14; demain = 2023-03-16
            Il est arrivé avant-hier.                              | avant-hier = 2023-03-13
            Le tribunal siège aujourd'hui.                         | aujourd'hui = 2023-03-15
            Un obus est tombé ce matin.                            | ce matin = 2023-03-15
            L'accord a échoué la semaine dernière.                 | la semaine dernière = 2023-03-06/2023-03-12
            L'accord a échoué cette semaine.                       | cette semaine = 2023-03-13/2023-03-19
            L'accord a échoué le mois dernier.                     | le mois dernier = 2023-02
            L'accord a échoué ce mois-ci.                          | ce mois-ci = 2023-03
            L'accord reprendra le mois prochain.                   | le mois prochain = 2023-04
            L'accord a échoué l'an dernier.                        | l'an dernier = 2022
            L'accord a échoué l'année passée.                      | l'année passée = 2022
            L'accord a échoué cette année.                         | cette année = 2023
            L'accord a échoué à la fin de l'année dernière.        | à la fin de l'année dernière = 2022-10/2022-12
            """)
    void counts_french_words_from_the_day_of_publication(String sentence, String times) {
        assertThat(times("fr", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A bridge collapsed in late August.                     | late August = 2022-08-21/2022-08-31
            A bridge collapsed in early January.                   | early January = 2023-01-01/2023-01-10
            A bridge collapsed in late March.                      | late March = 2022-03-21/2022-03-31
            A bridge collapsed in mid-November.                    | mid-November = 2022-11-11/2022-11-20
            A bridge collapsed in mid-November 2020.               | mid-November 2020 = 2020-11-11/2020-11-20
            A bridge collapsed in late February 2020.              | late February 2020 = 2020-02-21/2020-02-29
            A bridge collapsed at the beginning of May 2019.       | the beginning of May 2019 = 2019-05-01/2019-05-10
            A bridge collapsed in the middle of May 2019.          | the middle of May 2019 = 2019-05-11/2019-05-20
            A bridge collapsed in early 2021.                      | early 2021 = 2021-01/2021-04
            A bridge collapsed in mid-2021.                        | mid-2021 = 2021-05/2021-08
            A bridge collapsed in late 2021.                       | late 2021 = 2021-09/2021-12
            A bridge collapsed late in 2021.                       | late in 2021 = 2021-09/2021-12
            A bridge collapsed at the end of 2021.                 | the end of 2021 = 2021-11/2021-12
            A bridge collapsed in the late 1990s.                  | the late 1990s = 1997/1999
            """)
    void takes_early_mid_and_late_for_thirds(String sentence, String times) {
        assertThat(times("en", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Un pont s'est effondré fin août.                       | fin août = 2022-08-21/2022-08-31
            Un pont s'est effondré fin mars.                       | fin mars = 2022-03-21/2022-03-31
            Un pont s'est effondré à la mi-mars.                   | à la mi-mars = 2023-03-11/2023-03-20
            Un pont s'est effondré début janvier.                  | début janvier = 2023-01-01/2023-01-10
            Un pont s'est effondré à la fin du mois d'août.        | à la fin du mois d'août = 2022-08-21/2022-08-31
            Un pont s'est effondré à la mi-novembre 2020.          | à la mi-novembre 2020 = 2020-11-11/2020-11-20
            Un pont s'est effondré début 2021.                     | début 2021 = 2021-01/2021-04
            Un pont s'est effondré à la mi-2021.                   | à la mi-2021 = 2021-05/2021-08
            Un pont s'est effondré au milieu de l'année 2021.      | au milieu de l'année 2021 = 2021-05/2021-08
            Un pont s'est effondré fin 2021.                       | fin 2021 = 2021-10/2021-12
            Un pont s'est effondré à la fin de l'année 2021.       | à la fin de l'année 2021 = 2021-10/2021-12
            Un pont s'est effondré courant 2021.                   | courant 2021 = 2021
            Un pont s'est effondré au début des années 1990.       | au début des années 1990 = 1990/1993
            """)
    void takes_debut_mi_and_fin_for_thirds(String sentence, String times) {
        assertThat(times("fr", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Prices rose last summer.                               | last summer = 2022-22
            Prices rose last spring.                               | last spring = 2022-21
            Prices rose last winter.                               | last winter = 2022-24
            Prices rose over the summer.                           | the summer = 2022-22
            Prices rose this winter.                               | this winter = 2022-24
            Prices rose in the spring of 2019.                     | the spring of 2019 = 2019-21
            Prices rose in autumn 2019.                            | autumn 2019 = 2019-23
            Prices rose in the winter of 2019.                     | the winter of 2019 = [2018-24,2019-24]
            Prices rose in the winter of 2019-20.                  | the winter of 2019-20 = 2019-24
            Since the fall of the regime he has kept silent.       | ``
            A spring sale and a summer dress are what she saw.     | ``
            Prices rose in the 1990s.                              | 1990s = 199X
            Prices rose in the '80s.                               | 80s = 198X
            """)
    void reads_seasons_and_decades(String sentence, String times) {
        assertThat(times("en", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Les prix ont monté l'été dernier.                      | l'été dernier = 2022-22
            Les prix ont monté le printemps dernier.               | le printemps dernier = 2022-21
            Les prix ont monté cet hiver.                          | cet hiver = 2022-24
            Les prix ont monté pendant l'été.                      | l'été = 2022-22
            Les prix ont monté au printemps 2019.                  | printemps 2019 = 2019-21
            Les prix ont monté à l'automne 2019.                   | l'automne 2019 = 2019-23
            Les prix ont monté à l'été 2019.                       | l'été 2019 = 2019-22
            Les prix ont monté durant l'hiver 2019-2020.           | l'hiver 2019-2020 = 2019-24
            Il a été arrêté et il a été jugé.                      | ``
            Cette année-là, il a vécu à Rome.                      | Cette année-là = /
            Les prix ont monté dans les années 1990.               | années 1990 = 199X
            Les prix ont monté dans les années 80.                 | années 80 = 198X
            Les prix ont monté dans les années quatre-vingt-dix.   | années quatre-vingt-dix = 199X
            """)
    void reads_french_seasons_and_decades(String sentence, String times) {
        assertThat(times("fr", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            She has led the bank since 2014.                       | since 2014 = 2014/..
            She has led the bank since last year.                  | since last year = 2022/..
            She has led the bank since Monday.                     | since Monday = 2023-03-13/..
            She has led the bank since 3 May 2019.                 | since 3 May 2019 = 2019-05-03/..
            She has led the bank since mid-November.               | since mid-November = [2022-11-11..2022-11-20]/..
            She has led the bank since early 2014.                 | since early 2014 = [2014-01..2014-04]/..
            She has led the bank since the summer of 2014.         | since the summer of 2014 = 2014-22/..
            She led the bank from 2014 onwards.                    | from 2014 onwards = 2014/..
            She led the bank until 2019.                           | until 2019 = ../2019
            She led the bank until last month.                     | until last month = ../2023-02
            She led the bank until the end of May 2019.            | until the end of May 2019 = ../[2019-05-21..2019-05-31]
            She led the bank between 2010 and 2014.                | between 2010 and 2014 = 2010/2014
            She led the bank from 2010 to 2014.                    | from 2010 to 2014 = 2010/2014
            She led the bank from March to June 2019.              | from March to June 2019 = 2019-03/2019-06
            She led the bank from November to February.            | from November to February = 2022-11/2023-02
            She led the bank from October to July.                 | from October to July = 2021-10/2022-07
            She led the bank (2010-2014) alone.                    | 2010-2014 = 2010/2014
            She led the bank in 2010–14 alone.                     | 2010–14 = 2010/2014
            The fair ran from 3 to 7 May 2019.                     | from 3 to 7 May 2019 = 2019-05-03/2019-05-07
            The fair ran on 3-7 May 2019.                          | 3-7 May 2019 = 2019-05-03/2019-05-07
            The fair ran on May 3-7, 2019.                         | May 3-7, 2019 = 2019-05-03/2019-05-07
            The fair ran from 28 April to 7 May 2019.              | from 28 April to 7 May 2019 = 2019-04-28/2019-05-07
            The fair ran from Monday to Wednesday.                 | from Monday to Wednesday = 2023-03-13/2023-03-15
            The fair ran between late 2014 and early 2015.         | between late 2014 and early 2015 = [2014-09..2014-12]/[2015-01..2015-04]
            """)
    void joins_two_english_times(String sentence, String times) {
        assertThat(times("en", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Elle dirige la banque depuis 2014.                     | depuis 2014 = 2014/..
            Elle dirige la banque depuis l'an dernier.             | depuis l'an dernier = 2022/..
            Elle dirige la banque depuis lundi.                    | depuis lundi = 2023-03-13/..
            Elle dirige la banque depuis le 3 mai 2019.            | depuis le 3 mai 2019 = 2019-05-03/..
            Elle dirige la banque depuis la mi-novembre.           | depuis la mi-novembre = [2022-11-11..2022-11-20]/..
            Elle dirige la banque depuis le mois d'août.           | depuis le mois d'août = 2022-08/..
            Elle dirige la banque à partir de 2014.                | à partir de 2014 = 2014/..
            Elle a dirigé la banque jusqu'en 2019.                 | jusqu'en 2019 = ../2019
            Elle a dirigé la banque jusqu'au 3 mai 2019.           | jusqu'au 3 mai 2019 = ../2019-05-03
            Elle a dirigé la banque jusqu'à fin 2019.              | jusqu'à fin 2019 = ../[2019-10..2019-12]
            Elle a dirigé la banque entre 2010 et 2014.            | entre 2010 et 2014 = 2010/2014
            Elle a dirigé la banque de 2010 à 2014.                | de 2010 à 2014 = 2010/2014
            Elle a dirigé la banque de mars à juin 2019.           | de mars à juin 2019 = 2019-03/2019-06
            La foire s'est tenue du 3 au 7 mai 2019.               | du 3 au 7 mai 2019 = 2019-05-03/2019-05-07
            La foire s'est tenue du 28 avril au 7 mai 2019.        | du 28 avril au 7 mai 2019 = 2019-04-28/2019-05-07
            La foire s'est tenue entre le 3 et le 7 mai 2019.      | entre le 3 et le 7 mai 2019 = 2019-05-03/2019-05-07
            La foire s'est tenue les 3 et 4 mai 2019.              | 3 et 4 mai 2019 = 2019-05-03/2019-05-04
            """)
    void joins_two_french_times(String sentence, String times) {
        assertThat(times("fr", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The plant closed two years ago.                        | two years ago = 2021~
            The plant closed 3 days ago.                           | 3 days ago = 2023-03-12
            The plant closed a week ago.                           | a week ago = 2023-03-04/2023-03-12
            The plant closed six months ago.                       | six months ago = 2022-09~
            The plant closed between a year and six months ago.    | a year and six months ago = 2022-03/2022-09
            The plant closed a year and six months ago.            | a year and six months ago = 2021-09~
            The plant closed a decade ago.                         | a decade ago = 2010/2016
            The plant closed ten years ago today.                  | ten years ago today = 2013-03-15
            The plant closed ten years ago yesterday.              | ten years ago yesterday = 2013-03-14
            The plant closed ten years ago to the day.             | ten years ago to the day = 2013-03-15
            The plant closed ten years ago on Monday.              | ten years ago on Monday = [2013-03-13,2013-03-20]
            The plant closed ten years ago on Wednesday.           | ten years ago on Wednesday = 2013-03-15
            The plant closed ten years ago last Monday.            | ten years ago last Monday = [2013-03-06,2013-03-13]
            The plant closed ten years ago, on 3 April.            | ten years ago, on 3 April = 2013-04-03
            Ten years ago, on 9 March, the plant closed.           | Ten years ago, on 9 March = 2013-03-09
            Ten years ago, on 9 September, the plant closed.       | Ten years ago = 2013~; 9 September = 2022-09-09
            Ten years ago, on Monday, the plant closed.            | Ten years ago = 2013~; Monday = 2023-03-13
            About ten years ago, on 9 March, the plant closed.     | ten years ago = 2011/2015; 9 March = 2023-03-09
            The plant closed half a century ago.                   | half a century ago = 1963/1983
            A quarter of a century ago the plant closed.           | A quarter of a century ago = 1993/2003
            The plant closed three quarters of a century ago.      | three quarters of a century ago = 1933/1963
            The plant closed three halves of a century ago.        | ``
            The plant closed about 20 years ago.                   | 20 years ago = 1999/2007
            The plant closed more than 20 years ago.               | 20 years ago = ../2003~
            The plant closed less than 20 years ago.               | ``
            The plant closed years ago.                            | ``
            The plant closed two years earlier.                    | two years earlier = /
            """)
    void counts_back(String sentence, String times) {
        assertThat(times("en", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            L'usine a fermé il y a deux ans.                       | il y a deux ans = 2021~
            L'usine a fermé il y a trois jours.                    | il y a trois jours = 2023-03-12
            L'usine a fermé il y a une semaine.                    | il y a une semaine = 2023-03-04/2023-03-12
            L'usine a fermé il y a six mois.                       | il y a six mois = 2022-09~
            L'usine a fermé il y a vingt-cinq ans.                 | il y a vingt-cinq ans = 1998~
            L'usine a fermé il y a une dizaine d'années.           | il y a une dizaine d'années = 2011/2015
            L'usine a fermé il y a dix ans lundi.                  | il y a dix ans lundi = [2013-03-13,2013-03-20]
            Il y a dix ans, le 9 mars, l'usine fermait.            | Il y a dix ans, le 9 mars = 2013-03-09
            Voilà dix ans, le 3 avril, que l'usine a fermé.        | Voilà dix ans, le 3 avril = 2013-04-03
            Cela fait dix ans que l'usine a fermé.                 | Cela fait dix ans = 2013~
            Cela fait dix ans, depuis lundi, que l'usine est vide. | Cela fait dix ans, depuis lundi = [2013-03-13,2013-03-20]
            Cela fait dix ans de travaux à l'usine.                | ``
            Il y avait dix ans hier que l'usine avait fermé.       | Il y avait dix ans hier = 2013-03-14
            Il y aura dix ans vendredi que l'usine a fermé.        | Il y aura dix ans vendredi = [2013-03-10,2013-03-17]
            Il y a eu dix ans mercredi que l'usine a fermé.        | Il y a eu dix ans mercredi = 2013-03-15
            Il y avait dix ans que l'usine avait fermé.            | ``
            L'usine a fermé il y a dix ans jour pour jour.         | il y a dix ans jour pour jour = 2013-03-15
            L'usine a fermé il y a un demi-siècle.                 | il y a un demi-siècle = 1963/1983
            L'usine a fermé il y a un quart de siècle.             | il y a un quart de siècle = 1993/2003
            L'usine a fermé il y a près de vingt ans.              | il y a près de vingt ans = 1999/2007
            L'usine a fermé il y a plus de vingt ans.              | il y a plus de vingt ans = ../2003~
            Il y a deux usines à Lyon.                             | ``
            """)
    void counts_back_in_french(String sentence, String times) {
        assertThat(times("fr", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            He died on 14 February 2006.                           | 14 February 2006 = 2006-02-14
            He died on the 14th of February 2006.                  | 14th of February 2006 = 2006-02-14
            He died on February 14, 2006.                          | February 14, 2006 = 2006-02-14
            He died on Feb. 14, 2006.                              | Feb. 14, 2006 = 2006-02-14
            He died on 14 Feb. 2006.                               | 14 Feb. 2006 = 2006-02-14
            He died on Tuesday, February 14th 2006.                | Tuesday, February 14th 2006 = 2006-02-14
            He died on Tuesday 14 February.                        | Tuesday 14 February = 2023-02-14
            He died on 2006-02-14.                                 | 2006-02-14 = 2006-02-14
            He died in 2006-02.                                    | 2006-02 = 2006-02
            He died in February 2006.                              | February 2006 = 2006-02
            He died in February of 2006.                           | February of 2006 = 2006-02
            He died in 2006.                                       | 2006 = 2006
            He died around 2006.                                   | 2006 = 2006~
            He died (2006) in Rome.                                | 2006 = 2006
            He died in February.                                   | February = 2023-02
            He died in March.                                      | March = 2023-03
            He died in April.                                      | April = 2022-04
            He died last March.                                    | last March = 2022-03
            He died on 3 March.                                    | 3 March = 2023-03-03
            He died on March 20.                                   | March 20 = 2022-03-20
            He died on 29 February.                                | 29 February = 2020-02-29
            He died on 3 May last year.                            | 3 May last year = 2022-05-03
            He died on the 23rd.                                   | the 23rd = 2023-02-23
            He died on the 3rd of last month.                      | the 3rd of last month = 2023-02-03
            He lives on the 23rd floor.                            | ``
            He died on Monday 10 May.                              | Monday 10 May = 2022-05-10
            He died on 31 February 2006.                           | February 2006 = 2006-02
            """)
    void reads_days_months_and_years(String sentence, String times) {
        assertThat(times("en", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Il est mort le 14 février 2006.                        | 14 février 2006 = 2006-02-14
            Il est mort le mardi 14 février 2006.                  | mardi 14 février 2006 = 2006-02-14
            Il est mort dimanche 2 mars 2014.                      | dimanche 2 mars 2014 = 2014-03-02
            Il est mort le 1er janvier.                            | 1er janvier = 2023-01-01
            Il est mort le 1er mai.                                | 1er mai = 2022-05-01
            Il est mort le 14/02/2006.                             | 14/02/2006 = 2006-02-14
            Il est mort en février 2006.                           | février 2006 = 2006-02
            Il est mort en 2006.                                   | 2006 = 2006
            Il est mort vers 2006.                                 | 2006 = 2006~
            Il est mort en août.                                   | août = 2022-08
            Il est mort en août dernier.                           | août dernier = 2022-08
            Il est mort en mars dernier.                           | mars dernier = 2022-03
            Il est mort le 3 mars dernier.                         | 3 mars dernier = 2023-03-03
            Il est mort en mai de l'an dernier.                    | mai de l'an dernier = 2022-05
            Il est mort lundi 13.                                  | lundi 13 = 2023-03-13
            Le robot est arrivé sur Mars en 2021.                  | 2021 = 2021
            """)
    void reads_french_days_months_and_years(String sentence, String times) {
        assertThat(times("fr", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            In 2019 he was jailed and on 3 May he was freed.       | 2019 = 2019; 3 May = 2019-05-03
            In 2019, he was jailed on 3 May.                       | 2019 = 2019; 3 May = 2019-05-03
            He was elected in 2019, and resigned on 3 May.         | 2019 = 2019; 3 May = 2022-05-03
            He was jailed on 3 May and freed on 7 June 2019.       | 3 May = 2022-05-03; 7 June 2019 = 2019-06-07
            He was jailed on 3 May and 7 June 2019.                | 3 May = 2019-05-03; 7 June 2019 = 2019-06-07
            Since 2014 he has been ill; on 3 May he died.          | Since 2014 = 2014/..; 3 May = 2022-05-03
            The 2014 war ended and on 3 May he died.               | 2014 = 2014; 3 May = 2022-05-03
            In May 2019 he fell ill and on the 23rd he died.       | May 2019 = 2019-05; the 23rd = 2019-05-23
            In 2023 he returned, and on 3 May he fell ill.         | 2023 = 2023; 3 May = 2022-05-03
            """)
    void takes_the_year_that_the_sentence_has_named(String sentence, String times) {
        assertThat(times("en", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He sent 2000 soldiers to the border.", "A force of 2000 soldiers left.", "About 2000 houses burnt.",
        "In 2000 homes the lights went out.", "Some 1800 to 2000 fighters left.", "It killed more than 2000.", "He paid $2000 for it.",
        "It weighs 2000 kg.", "Between 1800 and 2000 rockets fell.", "The room is No. 2014.", "It has 1500-2000 members."})
    void takes_no_count_for_a_year(String sentence) {
        assertThat(times("en", sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Il a envoyé 2000 soldats à la frontière.", "Une force de 2000 soldats est partie.", "Plus de 2000 sont partis.",
        "Près de 2000 maisons ont brûlé.", "Les 2000 habitants sont partis.", "Il a payé 2000 euros.", "De 1800 à 2000 roquettes sont tombées."})
    void takes_no_french_count_for_a_year(String sentence) {
        assertThat(times("fr", sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The 2014 war cost lives.                               | 2014 = 2014
            Israel's 2014 elections were close.                    | 2014 = 2014
            In 2014 elections were held.                           | 2014 = 2014
            The August coup failed.                                | August = 2022-08
            He may leave; Theresa May will not.                    | ``
            The party chose May as its leader.                     | ``
            They march in the March on Rome.                       | ``
            It rained in May and in March.                         | May = 2022-05; March = 2023-03
            The Sunday Times reported it after Good Friday.        | ``
            """)
    void tells_times_from_words_that_look_alike(String sentence, String times) {
        assertThat(times("en", sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He left before 2014.", "He left after 3 May 2019.", "He left prior to the 3rd of May.", "He left after Monday."})
    void leaves_open_what_lies_before_or_after_a_time(String sentence) {
        assertThat(times("en", sentence)).endsWith("= /");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Talks failed on Monday.        | Monday = 2023-02-23/2023-03-31
            en | Talks failed yesterday.        | yesterday = 2023-02-28/2023-03-30
            en | Talks failed today.            | today = 2023-03-01/2023-03-31
            en | Talks failed last month.       | last month = 2023-02
            en | Talks failed last week.        | last week = 2023-02-20/2023-03-26
            en | Talks failed in March.         | March = 2023-03
            en | Talks failed on 20 March.      | 20 March = 2023-03-20
            en | Talks failed on 3 May.         | 3 May = 2022-05-03
            fr | Le vote a eu lieu l'an dernier.| l'an dernier = 2022
            fr | Le vote a eu lieu lundi.       | lundi = 2023-02-23/2023-03-31
            """)
    void is_as_exact_as_a_publication_in_some_month_allows(String language, String sentence, String times) {
        assertThat(times(language, sentence, Optional.of(Edtf.parse("2023-03")))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Talks failed last year.             | last year = 2022
            Talks failed last month.            | last month = 2022-12/2023-11
            Talks failed in May.                | May = [2022-05,2023-05]
            Talks failed on Monday.             | Monday = 2022-12-26/2023-12-31
            """)
    void is_as_exact_as_a_publication_in_some_year_allows(String sentence, String times) {
        assertThat(times("en", sentence, Optional.of(Edtf.parse("2023")))).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Talks failed on Monday.", "Talks failed yesterday.", "Talks failed last month.", "Talks failed in late August.",
        "Talks failed on 3 May.", "Talks failed last summer.", "Talks failed two years ago.", "Talks went on since Monday.",
        "Talks went on from March to June.", "Talks failed this week."})
    void resolves_nothing_without_a_publication_date(String sentence) {
        assertThat(times("en", sentence, Optional.empty())).endsWith("= /");
    }

    @Test
    void resolves_what_is_dated_without_a_publication_date() {
        assertThat(times("en", "In late 2014 and on 3 May 2019 they met.", Optional.empty()))
                .isEqualTo("late 2014 = 2014-09/2014-12; 3 May 2019 = 2019-05-03");
        assertThat(times("fr", "En 2019 il a été élu le 3 mai.", Optional.empty())).isEqualTo("2019 = 2019; 3 mai = 2019-05-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | She will speak on Sunday.                 | 2023-03-19
            en | She will speak on Wednesday.              | 2023-03-15
            en | She will speak on 3 May.                  | 2023-05-03
            en | She will speak on 3 March.                | 2024-03-03
            en | She will speak in late March.             | 2023-03-21/2023-03-31
            en | She will speak in January.                | 2024-01
            en | She will speak in 2022.                   | 2022
            en | She will speak on Sunday 3 March 2024.    | 2024-03-03
            fr | Elle parlera dimanche.                    | 2023-03-19
            fr | Elle parlera début avril.                 | 2023-04-01/2023-04-10
            fr | Elle parlera le 1er mai.                  | 2023-05-01
            fr | Elle parlera en juin prochain.            | 2023-06
            """)
    void looks_ahead_where_something_is_announced(String language, String sentence, String edtf) {
        Anchor anchor = Anchor.of(Optional.of(Edtf.parse(PUBLISHED)));
        List<Token> tokens = Tokenizer.tokenize(sentence, 0);
        Mention date = DateGrammar.find(language, tokens, anchor).get(0);

        assertThat(DateGrammar.ahead(language, tokens, date, anchor)).hasToString(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Sales fell in recent weeks.                            | recent weeks = 2023-02-01~/2023-03-15
            en | Prices doubled over the past two years.                | the past two years = 2021-03~/2023-03
            en | It has grown in the last three months.                 | the last three months = 2022-12~/2023-03
            en | It has grown over the past decade.                     | the past decade = 2013~/2023
            en | The last two years of the war were the worst.          | ``
            fr | Il a vu ces dernières semaines plusieurs ministres.    | ces dernières semaines = 2023-02-01~/2023-03-15
            fr | Au cours des deux dernières années, tout a doublé.     | des deux dernières années = 2021-03~/2023-03
            fr | La société a grandi ces dix dernières années.          | ces dix dernières années = 2013-03~/2023-03
            fr | Depuis dix ans, elle dirige la société.                | Depuis dix ans = 2013~/..
            fr | Elle la dirige depuis environ trois mois.              | depuis environ trois mois = 2022-12~/..
            """)
    void reaches_back_from_the_publication(String language, String sentence, String times) {
        assertThat(times(language, sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Sales fell in the third quarter of 2020.               | the third quarter of 2020 = 2020-07/2020-09
            en | Sales fell in the third quarter.                       | the third quarter = 2022-07/2022-09
            en | Sales fell in the final quarter of last year.          | the final quarter of last year = 2022-10/2022-12
            en | Sales fell in Q3 2020 and in H1 2021.                  | Q3 2020 = 2020-07/2020-09; H1 2021 = 2021-01/2021-06
            en | Sales fell in the second half of 2019.                 | the second half of 2019 = 2019-07/2019-12
            en | Sales fell in the first six months of the year.        | the first six months of the year = 2023-01/2023-06
            en | Sales fell in fiscal 2021.                             | fiscal 2021 = 2021
            en | They scored in the second half.                        | ``
            fr | Les ventes ont reculé au troisième trimestre 2020.     | troisième trimestre 2020 = 2020-07/2020-09
            fr | Les ventes ont reculé au 3e trimestre de 2020.         | 3e trimestre de 2020 = 2020-07/2020-09
            fr | Les ventes ont reculé au T3 2020.                      | T3 2020 = 2020-07/2020-09
            fr | Les ventes ont reculé au premier semestre.             | premier semestre = 2022-01/2022-06
            fr | Elles ont reculé sur les neuf premiers mois de 2021.   | les neuf premiers mois de 2021 = 2021-01/2021-09
            fr | Elles ont reculé en mai-juin 2019.                     | mai-juin 2019 = 2019-05/2019-06
            """)
    void reads_quarters_and_half_years(String language, String sentence, String times) {
        assertThat(times(language, sentence)).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | The mill dates from the 19th century.                  | the 19th century = 18XX
            en | The mill dates from the nineteenth century.            | the nineteenth century = 18XX
            en | She won in '92.                                        | '92 = 1992
            en | She won in the year 2000.                              | the year 2000 = 2000
            en | She died on Christmas Day 2012.                        | Christmas Day 2012 = 2012-12-25
            en | She left on New Year's Eve.                            | New Year's Eve = 2022-12-31
            en | It opened on 14.05.2019.                               | 14.05.2019 = 2019-05-14
            en | It opened on 14-05-2019.                               | 14-05-2019 = 2019-05-14
            en | It opens at the end of the year.                       | the end of the year = 2023-11/2023-12
            en | She called this past Friday.                           | this past Friday = 2023-03-10
            en | She calls this coming Friday.                          | this coming Friday = 2023-03-17
            en | She called on Friday last week.                        | Friday last week = 2023-03-10
            en | They met over the weekend.                             | the weekend = 2023-03-11/2023-03-12
            en | They met last weekend.                                 | Last weekend = 2023-03-11/2023-03-12
            fr | Le moulin date du XIXe siècle.                         | XIXe siècle = 18XX
            fr | Elle est morte à Noël.                                 | Noël = 2022-12-25
            fr | Elle est morte la veille de Noël 2012.                 | veille de Noël 2012 = 2012-12-24
            fr | Elle est partie à la Saint-Sylvestre.                  | la Saint-Sylvestre = 2022-12-31
            fr | Il ouvre en fin d'année.                               | fin d'année = 2023-10/2023-12
            fr | Il a ouvert en début de semaine.                       | début de semaine = 2023-03-13/2023-03-15
            fr | Il a appelé vendredi de la semaine dernière.           | vendredi de la semaine dernière = 2023-03-10
            fr | Ils se sont vus le week-end dernier.                   | le week-end dernier = 2023-03-11/2023-03-12
            fr | Ils se sont vus au printemps 2019.                     | printemps 2019 = 2019-21
            fr | Ils se sont vus à l'automne.                           | l'automne = 2022-23
            fr | Il est parti voici trois ans.                          | voici trois ans = 2020~
            """)
    void reads_days_and_times_with_names_of_their_own(String language, String sentence, String times) {
        assertThat(times(language, sentence)).isEqualToIgnoringCase(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | He fell on 3 May 2019 and died three days later.       | 3 May 2019 = 2019-05-03; three days later = 2019-05-06
            en | He won in 2010 and again two years later.              | 2010 = 2010; two years later = 2012
            en | He won in 2010, having lost a year earlier.            | 2010 = 2010; a year earlier = 2009
            en | He spoke on 3 May 2019 and left the next day.          | 3 May 2019 = 2019-05-03; the next day = 2019-05-04
            en | The next day he left.                                  | The next day = /
            en | In the afternoon he left.                              | ``
            en | He left the day before the vote.                       | ``
            fr | Tombé le 3 mai 2019, il est mort trois jours plus tard.| 3 mai 2019 = 2019-05-03; trois jours plus tard = 2019-05-06
            fr | Élu en 2010, il a été battu deux ans plus tard.        | 2010 = 2010; deux ans plus tard = 2012
            fr | Le 3 mai 2019 il parle ; le lendemain il part.         | 3 mai 2019 = 2019-05-03; le lendemain = 2019-05-04
            fr | La veille, il avait refusé.                            | La veille = /
            fr | Au lendemain du vote, il est parti.                    | ``
            """)
    void counts_on_from_a_time_told_before(String language, String sentence, String times) {
        assertThat(times(language, sentence)).isEqualTo(times);
    }

    @Test
    void leaves_it_open_which_day_one_of_its_name_was() {
        assertThat(times("en", "She died on a Thursday.")).contains("/").doesNotContain("..");
        assertThat(times("fr", "Elle est morte un jeudi.")).contains("/").doesNotContain("..");
        assertThat(times("en", "She died on Thursday.")).doesNotContain("/");
    }

    @Test
    void tells_whether_a_year_was_stated() {
        assertThat(stated("She spoke on 3 May.")).isFalse();
        assertThat(stated("She spoke on 3 May 2019.")).isTrue();
        assertThat(stated("She spoke in late May.")).isFalse();
        assertThat(stated("She spoke on Monday.")).isTrue();
        assertThat(stated("She spoke last year.")).isTrue();
    }

    @Test
    void takes_lengths_of_time_for_what_they_are() {
        List<Mention> found = DateGrammar.find("en", Tokenizer.tokenize("It took about 18 months.", 0), Anchor.of(Optional.empty()));

        assertThat(found).singleElement().satisfies(m -> {
            assertThat(m.type()).isEqualTo(Mention.Type.DURATION);
            assertThat(((Mention.Amount) m.meaning()).quantity().unit()).isEqualTo("month");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It took two years and five months. | 29 month
            en | It took two years and a day. | 2 year
            en | It took three weeks and two days. | 3 week
            fr | Il a fallu deux ans et cinq mois. | 29 month
            fr | Il a fallu cinquante ans et un jour. | 50 year
            fr | Il a fallu deux ans et demi. | 2.5 year
            """)
    void takes_a_length_told_in_two_units_for_one(String language, String sentence, String length) {
        List<Mention> found = DateGrammar.find(language, Tokenizer.tokenize(sentence, 0), Anchor.of(Optional.empty()));

        assertThat(found).singleElement().satisfies(m -> {
            Quantity quantity = ((Mention.Amount) m.meaning()).quantity();
            assertThat(quantity.value().toPlainString() + " " + quantity.unit()).isEqualTo(length);
        });
    }

    @Test
    void takes_two_lengths_between_which_it_was_for_a_range() {
        List<Mention> found = DateGrammar.find("en", Tokenizer.tokenize("It took between one year and 18 months.", 0), Anchor.of(Optional.empty()));

        assertThat(found).singleElement().satisfies(m -> {
            Quantity quantity = ((Mention.Amount) m.meaning()).quantity();
            assertThat(quantity.value() + ".." + quantity.upper() + " " + quantity.unit()).isEqualTo("12..18 month");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | It took between two years and six months. | 2 year; 6 month
            en | They took one year and six months respectively. | 1 year; 6 month
            en | It took two years and 30 months. | 2 year; 30 month
            en | It took three weeks and 40 days. | 3 week; 40 day
            fr | Il a fallu entre deux ans et six mois. | 2 year; 6 month
            fr | Il leur a fallu un an et six mois respectivement. | 1 year; 6 month
            """)
    void takes_two_lengths_for_two(String language, String sentence, String lengths) {
        List<Mention> found = DateGrammar.find(language, Tokenizer.tokenize(sentence, 0), Anchor.of(Optional.empty()));

        assertThat(found.stream().map(m -> ((Mention.Amount) m.meaning()).quantity()).map(q -> q.value().toPlainString() + " " + q.unit()).collect(Collectors.joining("; "))).isEqualTo(lengths);
    }

    private static boolean stated(String sentence) {
        Anchor anchor = Anchor.of(Optional.of(Edtf.parse(PUBLISHED)));
        return ((Mention.Time) DateGrammar.find("en", Tokenizer.tokenize(sentence, 0), anchor).get(0).meaning()).yearStated();
    }

    private static String times(String language, String sentence) {
        return times(language, sentence, Optional.of(Edtf.parse(PUBLISHED)));
    }

    private static String times(String language, String sentence, Optional<Edtf> published) {
        List<Token> tokens = Tokenizer.tokenize(sentence, 0);
        return DateGrammar.find(language, tokens, Anchor.of(published)).stream().filter(m -> m.type() == Mention.Type.DATE)
                .map(m -> sentence.substring(tokens.get(m.from()).start(), tokens.get(m.to() - 1).end()) + " = "
                        + ((Mention.Time) m.meaning()).edtf())
                .collect(Collectors.joining("; "));
    }
}
