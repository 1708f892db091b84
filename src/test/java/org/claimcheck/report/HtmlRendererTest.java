package org.claimcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.Coverage;
import org.claimcheck.review.Judgement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {

    @Test
    void writes_what_the_golden_file_shows() throws IOException {
        String page = render(ReportFixtures.ALL).replace(HtmlRenderer.style(), "report.css").replace(HtmlRenderer.script(), "report.js")
                .replaceAll("sha256-[^&]*&#39;", "sha256-...&#39;");

        GoldenFile.check("report.html", page);
    }

    @Test
    void writes_what_browsers_need_not_mend() throws IOException {
        Parser parser = Parser.htmlParser().setTrackErrors(100);

        Document page = parser.parseInput(render(ReportFixtures.ALL), "");

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).allSatisfy(target -> assertThat(page.getElementById(target.substring(1))).as(target).isNotNull());
    }

    @Test
    void lets_nothing_of_an_article_become_part_of_the_page() throws IOException {
        Document page = Jsoup.parse(render(ReportFixtures.ALL));

        assertThat(page.select("script")).singleElement().satisfies(script -> assertThat(script.data()).isEqualTo(HtmlRenderer.script()));
        assertThat(page.select("style")).singleElement().satisfies(style -> assertThat(style.data()).isEqualTo(HtmlRenderer.style()));
        assertThat(page.select("img, iframe, object, embed, link, base, form, b b, s, a[href^=javascript]")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()).map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(page.text()).contains("<script>alert(1)</script>", "</style> \" onmouseover=\"alert(2)");
    }

    @Test
    void shows_what_would_steer_the_text_by_its_number() throws IOException {
        String page = render(ReportFixtures.ALL);

        assertThat(page).contains("[U+202E]gnp.exe[U+202C]", "[U+001B]]0;owned[U+0007]", "[U+009B]31m");
        assertThat(page.codePoints()).noneMatch(c -> c >= 0x202A && c <= 0x202E || c < ' ' && c != '\n' || c == 0x9B);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\uD800", "\uDC00x", "\u2066", "\uFEFF", "\uFFFE", "\uDB40\uDC41", "\u061C"})
    void shows_all_that_no_page_may_hold_or_nobody_would_see(String hidden) throws IOException {
        ArticleInfo article = ArticleInfo.unreadable("one", "One " + hidden + " two.txt");

        String page = render(List.of(Report.failed(ClaimsDocument.failed(article, "no"), ReportFixtures.undated().knowledge())));

        assertThat(page.contains(hidden)).isFalse();
        assertThat(Jsoup.parse(page).select("h2").text()).startsWith("One [U+" + String.format("%04X", hidden.codePointAt(0)) + "]");
    }

    @Test
    void lets_only_its_own_style_and_script_through() throws IOException {
        String policy = Jsoup.parse(render(ReportFixtures.ALL)).select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(policy).matches("default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void writes_the_same_bytes_for_the_same_reports() throws IOException {
        assertThat(render(ReportFixtures.ALL)).isEqualTo(render(ReportFixtures.ALL));
    }

    @Test
    void marks_the_words_of_each_finding_and_leads_from_one_to_the_other() throws IOException {
        Document page = Jsoup.parse(render(List.of(ReportFixtures.reviewed())));

        for (Element card : page.select(".card")) {
            Element words = page.getElementById(card.select(".said a").attr("href").substring(1));
            assertThat(words).as(card.id()).isNotNull();
            assertThat(page.select(".mark[data-for~=" + card.id() + "]")).isNotEmpty();
        }
        assertThat(page.select(".text .mark").eachText()).anyMatch(words -> words.contains("the Ferry Board employs 12,000 people"));
        assertThat(page.select(".text .body").text()).contains("渡船局");
    }

    @Test
    void tells_what_reviewers_decided_and_what_changed() throws IOException {
        Document page = Jsoup.parse(render(List.of(ReportFixtures.reviewed())));

        assertThat(page.select(".card .state").eachText()).isNotEmpty();
        assertThat(page.select(".card .decisions li").eachText()).isNotEmpty();
        assertThat(page.select(".facts").text()).contains("Since the baseline");
    }

    @Test
    void links_only_to_the_web_and_gives_no_page_away() throws IOException {
        Document page = Jsoup.parse(render(ReportFixtures.ALL));

        assertThat(page.select("a[href]:not([href^=#])")).isNotEmpty().allSatisfy(link -> {
            assertThat(link.attr("href")).startsWith("https://");
            assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
        });
    }

    @Test
    void leads_to_each_article_of_a_run() throws IOException {
        Document page = Jsoup.parse(render(ReportFixtures.ALL));

        assertThat(page.select("nav a").eachAttr("href")).hasSize(ReportFixtures.ALL.size())
                .isEqualTo(page.select("article.report").eachAttr("id").stream().map(id -> "#" + id).toList());
        assertThat(page.select("nav").text()).contains("not read");
    }

    @Test
    void draws_times_within_the_picture_and_says_them() throws IOException {
        Document page = Jsoup.parse(render(ReportFixtures.ALL));

        assertThat(page.select("svg.bar")).isNotEmpty().allSatisfy(bar -> {
            assertThat(bar.select("title").text()).isNotEmpty();
            assertThat(bar.select("rect")).isNotEmpty().allSatisfy(rect -> assertThat(percent(rect, "x") + percent(rect, "width")).isBetween(0.0, 100.01));
        });
    }

    @Test
    void gives_a_server_the_report_without_style_and_script_but_with_forms() throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlRenderer.fragment(ReportFixtures.reviewed(), true, out);
        Document fragment = Jsoup.parseBodyFragment(out.toString());

        assertThat(fragment.select("script, style, link, meta, h1, [style]")).isEmpty();
        assertThat(fragment.body().children()).singleElement().satisfies(report -> assertThat(report.tagName()).isEqualTo("article"));
        assertThat(fragment.select(".card")).isNotEmpty().allSatisfy(card -> {
            assertThat(card.select("form.decide").attr("data-fingerprint")).isEqualTo(card.attr("data-fingerprint"));
            assertThat(card.select("button").eachAttr("data-judgement")).contains(Judgement.ARTICLE_WRONG.id(), Judgement.RECORD_WRONG.id(),
                    Judgement.BOTH_STAND.id(), Judgement.MISREAD.id(), Judgement.NEEDS_WORK.id());
        });
    }

    @Test
    void gives_no_forms_where_nobody_can_decide() throws IOException {
        StringBuilder out = new StringBuilder();
        HtmlRenderer.fragment(ReportFixtures.reviewed(), false, out);

        assertThat(Jsoup.parseBodyFragment(out.toString()).select("form, button, input")).isEmpty();
    }

    @Test
    void shows_the_whole_of_a_long_line() throws IOException {
        String line = "The tide came in. ".repeat(60_000).strip();

        Document page = Jsoup.parse(render(List.of(told(line))));

        assertThat(page.select(".text .body p").eachText().stream().collect(Collectors.joining(" ")).equals(line)).isTrue();
    }

    @Test
    void tells_words_that_belong_to_two_findings_apart() {
        Article article = new ArticleReader(ArticleReader.Options.NONE).read("Ada Lind led the board in 2014.", "a.md");
        List<MarkedText.Span> spans = List.of(new MarkedText.Span(0, 18, "contradiction", 0, "one", "m1", "1", "first"),
                new MarkedText.Span(9, 30, "tension", 1, "two", "m2", "2", "second"));

        List<MarkedText.Piece> pieces = MarkedText.of(article, spans).get(0).pieces();

        assertThat(pieces).extracting(MarkedText.Piece::text, MarkedText.Piece::style, MarkedText.Piece::cards).containsExactly(
                tuple("Ada Lind ", "contradiction", "one"),
                tuple("led the b", "contradiction", "one two"),
                tuple("oard in 2014", "tension", "two"), tuple(".", "", ""));
        assertThat(pieces.get(1).anchors()).containsExactly("m2");
        assertThat(pieces.get(1).refs()).extracting(MarkedText.Ref::number).containsExactly("1");
        assertThat(pieces.stream().map(MarkedText.Piece::text).collect(Collectors.joining())).isEqualTo(article.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "//example.org/", "https://", "ftp://example.org/",
            "https://example.org\\@evil.example/", "https://user@evil.example/", "https://example.org/\u202Egpj.exe", "https://example.org/\"x",
            "https://exam ple.org/", "vbscript:x", "", "https://example.org/\nx"})
    void links_to_nothing_that_is_no_address_of_the_web(String address) {
        assertThat(WebAddress.of(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "http://example.org/a?b=c&d=e#f", "HTTPS://EXAMPLE.ORG/é", "https://example.org:8443/x,y_(z)"})
    void links_to_addresses_of_the_web(String address) {
        assertThat(WebAddress.of(address)).contains(address);
    }

    private static double percent(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute).replace("%", ""));
    }

    /** A report on an article of which nothing was found out. */
    private static Report told(String text) {
        Article article = new ArticleReader(ArticleReader.Options.NONE).read(text, "a.md");
        return new Report(ClaimsDocument.of(ArticleInfo.of(article), Coverage.NONE, List.of()), Optional.of(article), List.of(), List.of(), List.of(),
                List.of(), List.of(), Report.SetAside.NOTHING, ReportFixtures.undated().knowledge());
    }

    private static String render(List<Report> reports) throws IOException {
        StringBuilder out = new StringBuilder();
        new HtmlRenderer().render(reports, out);
        return out.toString();
    }
}
