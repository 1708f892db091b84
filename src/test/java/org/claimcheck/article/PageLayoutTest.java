package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.statement.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLayoutTest {

    private static final String FIRST = "The council of the town met on Monday and decided to build a new bridge over the river, the mayor said.";

    private static final String SECOND = "Nobody knows what the bridge will cost, and the ferrymen are afraid that they will lose their work.";

    @Test
    void gives_each_part_of_a_page_its_zone() {
        String page = """
                Town gets a bridge
                search

                Town gets a bridge

                Ferrymen fear for their work as council votes

                avatar by Anna Roth

                The mayor at the old ferry, on May 3, 2013. (Wire/Port Ash Pool/Jon Berg)
                The mayor at the old ferry, on May 3, 2013. (Wire/Port Ash Pool/Jon Berg)

                %s

                The ferryman's house. Photo: A. Stein.
                The ferryman’s house. Photo: A. Stein.

                %s

                read more:
                comments
                """.formatted(FIRST, SECOND);

        assertThat(zones(page)).containsExactly("HEADLINE Town gets a bridge",
                "STANDFIRST Ferrymen fear for their work as council votes", "CAPTION The mayor at the old ferry, on May 3, 2013.",
                "BODY " + FIRST, "CAPTION The ferryman's house.", "BODY " + SECOND);
        assertThat(new ArticleReader().read(page, "x.txt").title()).isEqualTo("Town gets a bridge");
    }

    @Test
    void leaves_out_what_belongs_to_the_page() {
        String page = """
                Monday, 3 June | 28 Iyar

                Politics

                  • Print Friendly, PDF & Email
                  • Send to Kindle

                Why the town gets a bridge now

                %s

                Related coverage

                September 9, 2020 8:05 am

                Ferry sinks in the harbour

                The ferry sank on Tuesday when a storm drove it onto the rocks...

                May 1, 2021

                Mayor in hospital

                The mayor was brought to hospital on…

                %s

                Advertisement

                Cost and time

                %s

                [Photo: Jon Berg / Wire]

                Share this: Share on Facebook Share on X

                Let your voice be heard!

                Join the Harbour Post

                This site is protected by reCAPTCHA and the Privacy Policy and Terms of Service apply.
                """.formatted(FIRST, SECOND, FIRST.replace("bridge", "tunnel"));

        assertThat(zones(page)).containsExactly("HEADLINE Why the town gets a bridge now", "BODY " + FIRST, "BODY " + SECOND,
                "BODY Cost and time", "BODY " + FIRST.replace("bridge", "tunnel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related: Nabil the ferryman, a life on the river", "Read more: The ferry that sank", "À lire aussi : Le bac a coulé",
            "Lire aussi > Le bac a coulé", "Partager sur Facebook", "Suivez-nous sur Twitter", "12 comments", "Tous droits réservés.",
            "© 2019 The Harbour Post", "Nous utilisons des cookies pour améliorer votre visite.", "Abonnez-vous à notre newsletter",
            "Sign up for our daily email", "3 min read", "Temps de lecture : 3 min", "* * *", "Listen to this article", "Publicité",
            "By Anna Roth", "Par notre envoyée spéciale", "De notre correspondant à Port-Cendre", "3 June 2021"})
    void such_lines_between_paragraphs_are_furniture(String line) {
        String third = FIRST.replace("bridge", "tunnel");

        assertThat(zones("Town gets a bridge over the river\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + line + "\n\n" + third))
                .containsExactly("HEADLINE Town gets a bridge over the river", "BODY " + FIRST, "BODY " + SECOND, "BODY " + third);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Related parties owe the town two million dollars, its auditor said on Friday in a report to the council.",
            "Share prices of the ferry company fell by half on Friday after the council had voted for the bridge.",
            "Follow the money, the auditor told the council on Friday when it asked him where the two million went.",
            "Read closely, the report on the ferry says that nobody paid.",
            "By Friday the ferrymen had lost their work, and the council had nothing to offer them in its place.",
            "Join the navy, they had told him, and he joined.",
            "The paper changed its privacy policy and its terms of use on Friday, and nobody in the town noticed."})
    void sentences_that_begin_like_furniture_are_kept(String sentence) {
        assertThat(zones("Town gets a bridge over the river\n\n" + FIRST + "\n\n" + sentence + "\n\n" + SECOND))
                .contains("BODY " + sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The mayor at the ferry, May 2013. (AFP/Jon Berg)              | The mayor at the ferry, May 2013.
            The mayor at the ferry (photo credit: Jon Berg)               | The mayor at the ferry
            The mayor at the ferry, August 2016. (Archive)                | The mayor at the ferry, August 2016.
            The mayor at the ferry, 3 May 2012. (Agency picture)          | The mayor at the ferry, 3 May 2012.
            The mayor at the ferry. Photo: J. Berg.                       | The mayor at the ferry.
            The mayor at the ferry. Photo by Jon Berg                     | The mayor at the ferry.
            The mayor at the ferry. [Photo: Jon Berg / Wire]              | The mayor at the ferry.
            La maire, sur le bac, le 3 mai 2019. Photo tirée du compte X de la ville | La maire, sur le bac, le 3 mai 2019.
            La maire, sur le bac, le 3 mai 2019. Photo d’archives         | La maire, sur le bac, le 3 mai 2019.
            La maire, sur le bac, le 3 mai 2019. Photo AFP                | La maire, sur le bac, le 3 mai 2019.
            La maire, sur le bac, le 3 mai 2019. Photo Anna Stein         | La maire, sur le bac, le 3 mai 2019.
            FILE PHOTO: The mayor at the ferry. REUTERS/Jon Berg          | The mayor at the ferry.
            Le maire devant le bac. Crédit photo : J. Berg                | Le maire devant le bac.
            Le maire devant le bac, en 2013. © J. Berg / Sipa             | Le maire devant le bac, en 2013.
            Twitter Le maire devant le bac, avec Anna Roth.               | Le maire devant le bac, avec Anna Roth.
            """)
    void captions_lose_their_credit(String line, String caption) {
        assertThat(zones("Town gets a bridge over the river\n\n" + FIRST + "\n\n" + line + "\n\n" + SECOND))
                .contains("CAPTION " + caption);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Facebook Chief Executive Jon Berg met Anna Roth in Port Ash on Monday.",
            "Reuters Anna Roth joined the paper in 2010.", "Twitter Jon Berg a rencontré Anna Roth.",
            "Twitter said on Friday that it had closed the account of the ferrymen.",
            "Anna Roth called the photo a fake (she had seen the original).",
            "The ministry (which had paid for it) did not answer (the mayor did)."})
    void sentences_that_look_like_captions_are_text(String line) {
        assertThat(zones(FIRST + "\n\n" + line + "\n\n" + SECOND)).contains("BODY " + line);
    }

    @Test
    void a_paragraph_alone_is_all_body() {
        assertThat(zones("Anna Roth, the mayor of the town, met Jon Berg on Monday")).containsExactly(
                "BODY Anna Roth, the mayor of the town, met Jon Berg on Monday");
        assertThat(zones("Twitter Réunion de Paul Martin et Anna Roth à Port-Cendre. (AFP)")).containsExactly(
                "BODY Twitter Réunion de Paul Martin et Anna Roth à Port-Cendre.", "BODY (AFP)");
    }

    @Test
    void a_summary_above_the_byline_is_the_standfirst() {
        assertThat(zones("Town gets a bridge over the river\n\nThe ferrymen fear for their work. The mayor is happy.\n\nBy Anna Roth\n\n"
                + FIRST + "\n\n" + SECOND)).containsExactly("HEADLINE Town gets a bridge over the river",
                        "STANDFIRST The ferrymen fear for their work.", "STANDFIRST The mayor is happy.", "BODY " + FIRST, "BODY " + SECOND);
    }

    @Test
    void a_text_without_sentences_is_all_body() {
        assertThat(zones("Roses on the quay\n\nA bridge of stone and sand")).containsExactly("BODY Roses on the quay",
                "BODY A bridge of stone and sand");
    }

    @Test
    void lines_wrapped_by_hand_are_one_paragraph() {
        String text = """
                Town gets a bridge over the river

                The council of the town met on Monday and decided, after a long
                night, to build a new bridge over the river. The mayor, Gen.
                Anna Roth, said so on Tuesday.
                - One thing is sure
                - Another is not
                """;

        assertThat(zones(text)).containsExactly("HEADLINE Town gets a bridge over the river",
                "BODY The council of the town met on Monday and decided, after a long\nnight, to build a new bridge over the river.",
                "BODY The mayor, Gen.\nAnna Roth, said so on Tuesday.", "BODY One thing is sure", "BODY Another is not");
        assertThat(new ArticleReader().read(text, "x.txt").passages()).extracting(Passage::paragraph).containsExactly(0, 1, 1, 2, 3);
    }

    @Test
    void lines_that_are_long_are_paragraphs_of_their_own() {
        String text = FIRST + " " + SECOND + "\n" + SECOND + " " + FIRST;

        assertThat(new ArticleReader().read(text, "x.txt").passages()).extracting(Passage::zone).containsOnly(Zone.BODY);
        assertThat(new ArticleReader().read(text, "x.txt").passages()).extracting(Passage::paragraph).containsExactly(0, 0, 1, 1);
    }

    private static List<String> zones(String text) {
        return new ArticleReader().read(text, "x.txt").passages().stream().map(p -> p.zone() + " " + p.text()).toList();
    }
}
