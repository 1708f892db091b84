package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {

    private static final Path PAGES = Path.of("src/test/resources/articles");

    private final ArticleReader reader = new ArticleReader();

    @Test
    void reads_the_article_of_a_page_and_its_metadata() throws IOException {
        Article article = reader.read(PAGES.resolve("port.html"), "port.html");

        assertThat(article.id()).isEqualTo("port");
        assertThat(article.title()).isEqualTo("Le port rouvre");
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.publisher()).isEqualTo("Le Courrier");
        assertThat(article.url()).isEqualTo("https://courrier.example/port");
        assertThat(article.published().orElseThrow().text()).isEqualTo("2019-05-03");
        assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.PAGE);
        assertThat(article.bodyStart()).isEmpty();
        assertThat(article.body()).startsWith("Le port rouvre\n\nLes grues tournent");
        assertThat(article.passages()).extracting(p -> p.location() + " " + p.zone() + " " + p.text()).containsExactly(
                "port.html:8:38 HEADLINE Le port rouvre",
                "port.html:12:18 STANDFIRST Les grues tournent de nouveau après six mois d’arrêt.",
                "port.html:13:38 CAPTION Les quais, le 2 mai 2018.",
                "port.html:15:4 BODY Le port de Sainte-Anne a rouvert mardi.",
                "port.html:15:4 BODY «\u00A0Nous sommes prêts\u00A0», a dit M.\u00A0Blanc, son directeur, devant la presse.",
                "port.html:18:5 BODY Une longue attente",
                "port.html:19:4 BODY Les dockers attendaient.",
                "port.html:19:32 BODY Le maire aussi.",
                "port.html:20:9 BODY Six mois de fermeture",
                "port.html:20:39 BODY Deux cents emplois");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <meta property="article:published_time" content="2019-05-03T10:00:00Z">                        | 2019-05-03
            <meta name="date" content="2019-05-03">                                                        | 2019-05-03
            <meta name="DC.date.issued" content="20190503">                                                | 2019-05-03
            <meta itemprop="datePublished" content="2019-05-03 10:00">                                     | 2019-05-03
            <script type="application/ld+json">{"@type":["Thing","NewsArticle"],"datePublished":"2019-05-03"}</script> | 2019-05-03
            <script type="application/ld+json">[{"@type":"WebPage","datePublished":"2001-01-01"}]</script> | ``
            <script type="application/ld+json">{"@type":"NewsArticle",</script>                             | ``
            <meta name="date" content="2019-02-31">                                                        | ``
            <meta name="date" content="yesterday">                                                         | ``
            """)
    void reads_the_date_from_metadata(String head, String date) {
        Article article = reader.read("<html><head>" + head + "</head><body><p>The ferry sank on Monday. It was old.</p></body></html>", "x.html");

        assertThat(article.published().map(d -> d.text()).orElse("")).isEqualTo(date);
        assertThat(article.publishedFrom()).isEqualTo(date.isEmpty() ? PublishedFrom.NONE : PublishedFrom.PAGE);
    }

    @Test
    void reads_the_date_of_the_article_not_of_its_neighbours() {
        Article article = reader.read("<body><aside><time datetime='2021-01-01'>x</time></aside><article><time datetime='2019-05-03'>3 May</time>"
                + "<p>The ferry sank on Monday.</p></article><footer><time datetime='2022-01-01'>x</time></footer></body>", "x.html");

        assertThat(article.published().orElseThrow().text()).isEqualTo("2019-05-03");
        assertThat(article.body()).isEqualTo("The ferry sank on Monday.");
    }

    @Test
    void falls_back_to_a_dateline_in_the_text() {
        Article article = reader.read("<body><h1>A ferry sinks</h1><p>3 May 2019</p><p>The ferry sank on Monday.</p><p>It was very old.</p></body>",
                "x.html");

        assertThat(article.published().orElseThrow().text()).isEqualTo("2019-05-03");
        assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.DATELINE);
    }

    @Test
    void front_matter_before_the_page_counts_first() {
        Article article = reader.read("---\npublished: 2018\n---\n<!doctype html>\n<html lang=en><meta name=date content=2019-05-03>"
                + "<body>\n<p>The ferry sank.</p>", "x.txt");

        assertThat(article.published().orElseThrow().text()).isEqualTo("2018");
        assertThat(article.passages().get(0).location()).hasToString("x.txt:6:4");
    }

    @Test
    void reads_the_encoding_that_the_page_declares() {
        byte[] page = "<html><head><meta charset=\"windows-1252\"></head><body><p>Un café fermé.</p></body></html>"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(reader.read(page, "x.html").body()).isEqualTo("Un café fermé.");
    }

    @Test
    void reads_the_encoding_that_a_byte_order_mark_tells() {
        String page = "\uFEFF<html><head><meta charset=\"utf-8\"></head><body><p>Un café fermé.</p></body></html>";

        assertThat(reader.read(page.getBytes(StandardCharsets.UTF_16LE), "x.html").body()).isEqualTo("Un café fermé.");
        assertThat(reader.read(page.getBytes(StandardCharsets.UTF_16BE), "x.html").body()).isEqualTo("Un café fermé.");
        assertThat(reader.read(page.replace("utf-8", "latin1").getBytes(StandardCharsets.UTF_8), "x.html").body()).isEqualTo("Un café fermé.");
    }

    @Test
    void reads_rows_of_values_as_lines_however_long() {
        Article article = reader.read("<html><body><p>The ferry of the town sank on Monday with all hands.</p><table><tr>" + "<td>Ferry".repeat(20_000)
                + "<tr><td>Hands<td>12</table></body></html>", "x.html");

        assertThat(article.body()).startsWith("The ferry of the town sank on Monday with all hands.\n\nFerry | Ferry | Ferry").endsWith("\n\nHands | 12");
    }

    @Test
    void a_page_without_text_is_refused() {
        assertThatThrownBy(() -> reader.read("<html><body><script>x</script></body></html>", "x.html"))
                .hasMessage("x.html: The page has no text. Fix: Save the page with its text.");
    }

    @Test
    void a_page_nested_without_limit_is_read() {
        Article article = reader.read("<html><body>" + "<div>".repeat(20_000) + "The ferry sank." + "</div>".repeat(20_000), "x.html");

        assertThat(article.body()).isEqualTo("The ferry sank.");
    }

    @Test
    void reads_a_page_nested_deeper_than_the_parser_follows() {
        String page = "<html><body>" + "<div>".repeat(20_000) + "<p>Anna Roth met Paul Martin in Vienna.</p></body></html>";

        assertThat(reader.read(page, "deep.html").body()).contains("Anna Roth met Paul Martin in Vienna.");
    }
}
