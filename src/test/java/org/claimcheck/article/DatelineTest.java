package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

    private static final String PARAGRAPH = "The council of the town met on Monday and decided to build a new bridge over the river, the mayor said.";

    private static final String PARAGRAPHE = "Le conseil de la ville a décidé lundi de construire un nouveau pont sur le fleuve, a dit le maire.";

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            October 16, 2018 4:40 pm                       ; 2018-10-16
            October 16th, 2018                             ; 2018-10-16
            16 October 2018                                ; 2018-10-16
            16 Oct 2018, 16:40 GMT                       ; 2018-10-16
            Tuesday, October 16, 2018                      ; 2018-10-16
            Tue 16 Oct. 2018 at 9am                      ; 2018-10-16
            Published: 2018-10-16                        ; 2018-10-16
            Published on 2018-10-16T16:40:00+02:00       ; 2018-10-16
            Posted on Sept. 3, 2019                      ; 2019-09-03
            16/10/2018                                   ; 2018-10-16
            By Anna Roth, October 16, 2018                 ; 2018-10-16
            October 16, 2018 | By Anna Roth                ; 2018-10-16
            MADRID, 9 December 2020                      ; 2020-12-09
            Madrid (Wire) — 9 December 2020              ; 2020-12-09
            PORT ASH, October 16, 2018                     ; 2018-10-16
            Updated: May 5, 2019                         ; 2019-05-05
            Published 3 May 2019, updated 5 May 2019     ; 2019-05-03
            date 2023-04                                 ; 2023-04
            April 2023                                   ; 2023-04
            """)
    void reads_the_date_of_an_english_line_under_the_headline(String line, String edtf) {
        assertThat(published("The town gets a new bridge\n\n" + line + "\n\n" + PARAGRAPH)).isEqualTo(edtf);
        assertThat(published(line + "\n\nThe town gets a new bridge\n\n" + PARAGRAPH)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            16 octobre 2018                                 | 2018-10-16
            Mardi 16 octobre 2018                           | 2018-10-16
            le 3 mai 2019 à 10h                          | 2019-05-03
            Publié le 12/03/2018                         | 2018-03-12
            Publié le 12/03/2018 à 17h05                 | 2018-03-12
            Publié le 1er août 2020 - Mis à jour le 2 août 2020 à 8h | 2020-08-01
            Mis en ligne le 5 févr. 2021                 | 2021-02-05
            Par Anne Roux, le 16 octobre 2018               | 2018-10-16
            MADRID, le 9 décembre 2020                   | 2020-12-09
            Le 09.12.2020                                | 2020-12-09
            avril 2023                                   | 2023-04
            """)
    void reads_the_date_of_a_french_line_under_the_headline(String line, String edtf) {
        assertThat(published("La ville aura son nouveau pont\n\n" + line + "\n\n" + PARAGRAPHE)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `PARIS, 4 février 2021 – `                   | 2021-02-04
            `Paris, le 4 février 2021 - `                | 2021-02-04
            `PARIS, jeudi 4 février 2021 (AFP) – `       | 2021-02-04
            `BEIRUT, Oct 2, 2019 (AFP) - `               | 2019-10-02
            `BEIRUT (Reuters) - 2 Oct 2019 - `           | 2019-10-02
            `BEIRUT (Reuters) - 2 Oct 2019. `            | 2019-10-02
            `(Beirut, 4 May 2020) – `                    | 2020-05-04
            `NEW YORK, May 4, 2020 (AP) — `              | 2020-05-04
            `4 février 2021 – `                          | 2021-02-04
            `BEIRUT, 4 May 2020: `                       | 2020-05-04
            `Londres, le 3 mars 2019 – `                 | 2019-03-03
            `À Genève, le 3 mars 2019 – `                | 2019-03-03
            `La Haye, le 3 mars 2019 – `                 | 2019-03-03
            `GENEVA (3 March 2019) – `                   | 2019-03-03
            `Genève, 3 mars 2019 (ATS) - `               | 2019-03-03
            `LONDON, March 3, 2019 /PRNewswire/ -- `     | 2019-03-03
            `MOSCOW/KYIV, March 3, 2022 (Reuters) - `    | 2022-03-03
            `Tehran, March 3, 2019, IRNA – `             | 2019-03-03
            `TEHRAN, Sunday, March 3, 2019 (Wire) - `    | 2019-03-03
            `ANKARA, 3 Aprıl 2019 (Wire) - `             | 2019-04-03
            `ANKARA, 3 APRİL 2019 (Wire) - `             | 2019-04-03
            """)
    void reads_the_dateline_of_the_first_paragraph_and_leaves_it_out_of_the_sentence(String opening, String edtf) {
        Article article = new ArticleReader().read(opening + PARAGRAPH + "\n\n" + PARAGRAPH.replace("bridge", "tunnel"), "x.txt");

        assertThat(article.published().orElseThrow().text()).isEqualTo(edtf);
        assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.DATELINE);
        assertThat(article.passages().get(0).text()).isEqualTo(PARAGRAPH);
        assertThat(article.passages().get(0).start()).isEqualTo(opening.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORT ASH (Wire) - ", "PORT ASH, May 3 (Wire) -- ", "BEYROUTH – ", "PARIS, March 3 (Reuters) - ", "TEHRAN (AP) — ",
            "TEHRAN, Iran (AP) — ", "BEYROUTH (AFP) - ", "PARIS, 3 mars (Reuters) - ", "WASHINGTON — ", "(Reuters) - ", "New Delhi, Mar 3 (PTI): ",
            "Le Caire (AFP) – ", "Beirut, Lebanon – ", "DUBAI, United Arab Emirates (AP) — ", "TEHRAN, Mar. 03 (MNA) – ", "ST. PETERSBURG, Russia (AP) — "})
    void a_dateline_without_a_year_gives_no_date(String opening) {
        Article article = new ArticleReader().read(opening + PARAGRAPH, "x.txt");

        assertThat(article.published()).isEmpty();
        assertThat(article.passages().get(0).text()).isEqualTo(PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Monday, June 3rd | 29 Iyar 5779",
            "Monday, 3 June",
            "What happened on 7 October 2023 in the south",
            "The bridge, from 3 May 2019 until today",
            "The mayor opens the bridge, September 17, 2013. (photo credit: Wire/File)",
            "The mayor on the bridge, 17 September 2013. Photo: A. Stein.",
            "03/05/2019",
            "31 February 2019",
            "2014"})
    void other_lines_at_the_top_are_no_datelines(String line) {
        assertThat(published(line + "\n\nThe town gets a new bridge\n\n" + PARAGRAPH + "\n\n" + PARAGRAPH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "On 4 May 2020 – a Monday – the council met and decided to build a new bridge over the river Ash.",
            "In Beirut, 4 May 2020 – a Monday – is remembered as the day on which the council met for the first time.",
            "Hamas – which rules the strip – said on 4 May 2020 that it would build a new bridge over the river.",
            "The bridge was opened on 4 May 2020: a Monday that nobody who was there has forgotten since then.",
            "À Genève, les négociateurs ont décidé le 3 mars 2019 de construire un nouveau pont sur le fleuve.",
            "(The council met again on 3 March 2019) - nobody knew why, and nobody has found out since then.",
            "Le Premier ministre – qui dirige le conseil – a dit le 3 mars 2019 que le pont serait construit.",
            "Paris, Londres et Berlin – les trois capitales – ont salué le 3 mars 2019 l'ouverture du pont.",
            "Anna Roth, 60, built it. May 4, 2020 – that was the day – is the one she will not forget, she says."})
    void sentences_with_dates_are_no_datelines(String paragraph) {
        Article article = new ArticleReader().read(paragraph, "x.txt");

        assertThat(article.published()).isEmpty();
        assertThat(article.passages().get(0).start()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"May 18, 2020 8:05 am", "Published: 2020-05-18"})
    void the_date_of_another_article_within_the_text_is_no_dateline(String date) {
        String related = PARAGRAPH + "\n\nRelated coverage\n\n" + date + "\n\nFerry sinks in the harbour\n\nThe ferry sank on Tuesday when a...\n\n";

        assertThat(published("The town gets a new bridge\n\n" + related + PARAGRAPH)).isEmpty();
    }

    @Test
    void a_date_that_a_menu_parts_from_the_headline_is_that_of_the_page() {
        assertThat(published("Sunday, January 17, 2021\n\nMenu\nSubscribe\n\nThe town gets a new bridge\n\n" + PARAGRAPH)).isEmpty();
        assertThat(published("Published: January 17, 2021\n\nMenu\n\nThe town gets a new bridge\n\n" + PARAGRAPH)).isEqualTo("2021-01-17");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sunday, January 17, 2021           | October 16, 2018 4:40 pm | 2018-10-16
            Updated: 5 May 2019                 | 3 May 2019             | 2019-05-03
            1 January 2021                      | Published: 3 May 2019  | 2019-05-03
            """)
    void of_two_dates_the_labelled_one_counts_then_the_one_nearest_to_the_headline(String far, String near, String edtf) {
        assertThat(published(far + "\n\n" + near + "\n\nThe town gets a new bridge\n\n" + PARAGRAPH)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tuesday, March 26, 2014                          | 1:1  | Wednesday
            Published: Tue 26 Mar 2014, 10:12 GMT            | 1:12 | Wednesday
            By Anna Roth, 26 March 2014 (Tuesday)            | 1:15 | Wednesday
            Publié le mardi 26 mars 2014 à 10h12             | 1:11 | Wednesday
            """)
    void of_a_date_with_a_wrong_weekday_only_the_month_is_used_and_it_is_told(String line, String place, String weekday) {
        Article article = new ArticleReader().read(line + "\n\nThe town gets a new bridge\n\n" + PARAGRAPH, "x.txt");

        assertThat(article.published().orElseThrow().text()).isEqualTo("2014-03");
        assertThat(article.problems()).singleElement().asString().startsWith("x.txt:" + place + ": The dateline says \"")
                .endsWith("but that day was a " + weekday + "; only its month is used. Fix: Give the day of publication with --published.");
    }

    @Test
    void a_wrong_weekday_does_not_matter_where_the_date_is_given() {
        Article article = new ArticleReader().read("---\npublished: 2018-10-16\n---\nTuesday, March 26, 2014\n\nThe town gets a new bridge\n\n"
                + PARAGRAPH, "x.txt");

        assertThat(article.published().orElseThrow().text()).isEqualTo("2018-10-16");
        assertThat(article.problems()).isEmpty();
    }

    @Test
    void a_wrong_weekday_is_told_of_the_first_paragraph_too() {
        Article article = new ArticleReader().read("PARIS, jeudi 5 février 2021 (AFP) – " + PARAGRAPHE, "x.txt");

        assertThat(article.published().orElseThrow().text()).isEqualTo("2021-02");
        assertThat(article.problems()).singleElement().asString().contains("x.txt:1:8: The dateline says \"jeudi 5 février 2021\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Modifié le 5 mai 2019 à 11:20 - Publié le 4 mai 2019 à 14:05     ; 2019-05-04
            Anna Roth Published May 4, 2019 Updated May 5, 2019 05:12pm      ; 2019-05-04
            May 4, 2019 | Anna Roth | 12 comments                            ; 2019-05-04
            Le Courrier / le 4 mai 2019 à 18h20                              ; 2019-05-04
            Wed 8 May 2019 12.31 BST                                         ; 2019-05-08
            """)
    void a_line_may_tell_more_than_its_date(String line, String edtf) {
        assertThat(published("The town gets a new bridge\n\n" + line + "\n\n" + PARAGRAPH)).isEqualTo(edtf);
    }

    @Test
    void a_label_may_stand_in_the_line_above() {
        assertThat(published("The town gets a new bridge\n\nUpdated\n\n5 May 2019\n\nPublished\n\n4 May 2019\n\n" + PARAGRAPH))
                .isEqualTo("2019-05-04");
    }

    private static String published(String text) {
        Article article = new ArticleReader().read(text, "x.txt");
        assertThat(article.publishedFrom()).isEqualTo(article.published().isPresent() ? PublishedFrom.DATELINE : PublishedFrom.NONE);
        return article.published().map(date -> date.text()).orElse("");
    }
}
