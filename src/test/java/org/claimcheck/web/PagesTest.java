package org.claimcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a browser without scripts gets them. */
class PagesTest {

    private static final String TOKEN = "not-to-be-guessed-at-all";
    private static final String PAGE = "text/html,application/xhtml+xml";
    private static final String FORM = "application/x-www-form-urlencoded";

    private static TestServer server;
    private static TestServer guarded;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        guarded = TestServer.start(folder, settings -> TestServer.at(settings, "0.0.0.0", TOKEN));
    }

    @AfterAll
    static void stop() {
        server.close();
        guarded.close();
    }

    private static Document page(String path) {
        TestServer.Reply reply = server.get(path, "Accept", PAGE);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("text/html; charset=utf-8");
        return Jsoup.parse(reply.body());
    }

    private static String csrf(TestServer of, String path, String... headers) {
        return Jsoup.parse(of.get(path, headers).body()).select("input[name=csrf]").attr("value");
    }

    private static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private static TestServer.Reply check(String... fields) {
        return server.send("POST", "/check", form("csrf", csrf(server, "/")) + "&" + form(fields), "Content-Type", FORM, "Accept", PAGE);
    }

    @Test
    void an_article_is_checked_by_a_plain_form_and_can_be_looked_at_again() {
        TestServer.Reply reply = check("text", "The bread of Lyon\r\n\r\n" + TestServer.ARTICLE, "published", "2021-05-04", "publisher", "The Quay", "language", "en", "format", "text");

        assertThat(reply.status()).isEqualTo(303);
        Document report = page(reply.header("location"));
        assertThat(report.select(".card .kind").eachText()).contains("Contradiction");
        assertThat(report.select(".mark.contradiction").text()).contains("Khaled Meshaal, commander of the Quds Force");
        assertThat(report.text()).contains("The Quay", "2021-05-04");
        assertThat(page("/").select(".recent a").eachText()).contains("The bread of Lyon");
        assertThat(page("/backlog?text=bread+lyon").select(".card .explanation").text()).contains("was commander of the Quds Force on 3 May 2021");
    }

    @Test
    void a_file_is_checked_by_its_own_name() {
        String body = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf(server, "/") + "\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"ferry.md\"\r\nContent-Type: text/markdown\r\n\r\n---\npublished: 2021-05-04\n---\n"
                + TestServer.ARTICLE + "\r\n--x--\r\n";
        TestServer.Reply reply = server.send("POST", "/check", body, "Content-Type", "multipart/form-data; boundary=x", "Accept", PAGE);

        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        assertThat(reply.header("location")).isEqualTo("/article?id=ferry");
        assertThat(page("/article?id=ferry").text()).contains("ferry.md", "2021-05-04, front matter");
    }

    @Test
    void what_cannot_be_checked_comes_back_with_the_reason_and_the_words() {
        Document empty = Jsoup.parse(check("text", " ").body());
        TestServer.Reply undated = check("text", "Words.", "published", "soon", "publisher", "Q");

        assertThat(empty.select("[role=alert]").text()).contains("There is no text");
        assertThat(undated.status()).isEqualTo(422);
        assertThat(Jsoup.parse(undated.body()).select("[role=alert]").text()).contains("soon");
        assertThat(Jsoup.parse(undated.body()).select("textarea").text()).isEqualTo("Words.");
        assertThat(Jsoup.parse(undated.body()).select("input[name=publisher]").attr("value")).isEqualTo("Q");
        assertThat(server.get("/check").header("location")).isEqualTo("/");
        assertThat(check("text", "---\npublished: [\n---\nx").status()).isEqualTo(422);
    }

    @Test
    void a_form_of_another_site_is_refused() {
        assertThat(server.send("POST", "/check", form("text", TestServer.ARTICLE), "Content-Type", FORM).status()).isEqualTo(403);
        assertThat(server.send("POST", "/check", form("csrf", "x", "text", TestServer.ARTICLE), "Content-Type", FORM).status()).isEqualTo(403);
        assertThat(server.send("POST", "/check", form("csrf", csrf(server, "/"), "text", TestServer.ARTICLE), "Content-Type", FORM, "Origin", "https://other.example").status())
                .isEqualTo(403);
        assertThat(server.send("POST", "/check", "%ff%fe=%", "Content-Type", FORM).status()).isBetween(400, 403);
        assertThat(server.send("POST", "/check", "--x", "Content-Type", "multipart/form-data; boundary=y").status()).isEqualTo(400);
        assertThat(server.send("POST", "/check", "x", "Content-Type", "multipart/form-data").status()).isBetween(400, 403);
    }

    @Test
    void facts_offices_and_rules_are_browsed() {
        assertThat(page("/facts?q=esma%C3%AFl+qaani").select("ul.names a").eachText()).contains("Esmail Qaani");
        assertThat(page("/facts?entity=quds-force").select("ul.names a").eachText()).contains("commander of the Quds Force");
        Document office = page("/offices/quds-force/commander");
        assertThat(office.select(".timeline .times li").size()).isGreaterThanOrEqualTo(3);
        assertThat(office.select(".facts-list .statement").text()).contains("Esmail Qaani");
        assertThat(page("/facts").select(".pager a").eachText()).containsExactly("after →");
        assertThat(page(page("/facts").select(".pager a").attr("href")).select(".pager a").eachText()).containsExactly("← before", "after →");
        assertThat(page("/rules?q=office+held").select("ul.rules code").eachText()).contains("office-held-by-another");
        assertThat(page("/rules/office-held-by-another").select("pre").eachText()).hasSize(2).allSatisfy(text -> assertThat(text).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/article?id=none", "/rules/none", "/offices/quds-force/cook", "/backlog?state=lost", "/facts?offset=-1"})
    void what_is_not_there_is_told_on_a_page_to_people_and_in_json_to_programs(String path) {
        TestServer.Reply shown = server.get(path, "Accept", PAGE);
        TestServer.Reply told = server.get(path, "Accept", "*/*");

        assertThat(shown.status()).isBetween(400, 404).isEqualTo(told.status());
        assertThat(Jsoup.parse(shown.body()).select("[role=alert]").text()).contains("What to do:");
        assertThat(told.json().path("fix").asString()).isNotEmpty();
    }

    @Test
    void pages_have_no_code_of_their_own() {
        String hostile = "</textarea><script>alert(1)</script><img src=x onerror=alert(2)> \u202Eesrever " + TestServer.ARTICLE;
        String location = check("text", hostile, "publisher", "\"><script>alert(3)</script>", "published", "2021").header("location");

        for (String path : List.of("/", location, "/backlog", "/facts?q=%22%3E%3Cscript%3E", "/rules?q=%3Cscript%3E", "/article?id=%3Cscript%3Ealert(4)%3C/script%3E")) {
            Document page = Jsoup.parse(server.get(path, "Accept", PAGE).body());
            assertThat(page.select("script:not([src]), style, [style], iframe, object, embed, base")).as(path).isEmpty();
            assertThat(page.select("script").eachAttr("src")).allMatch(source -> source.startsWith("/static/"));
            assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()).map(attribute -> attribute.getKey()))
                    .as(path).noneMatch(name -> name.startsWith("on"));
            assertThat(page.html()).as(path).doesNotContain("\u202E");
        }
        assertThat(URLDecoder.decode(location, StandardCharsets.UTF_8)).startsWith("/article?id=text-");
    }

    @Test
    void every_file_that_pages_name_is_there_and_is_no_page() {
        Matcher file = Pattern.compile("\"(/static/[^\"]+)\"").matcher(server.get("/", "Accept", PAGE).body());
        int files = 0;
        while (file.find()) {
            files++;
            TestServer.Reply reply = server.get(file.group(1));
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("content-type")).doesNotContain("html");
            assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
        }
        assertThat(files).isEqualTo(5);
    }

    @Test
    void people_sign_in_with_the_token_and_out_again() {
        TestServer.Reply away = guarded.get("/backlog?state=all", "Accept", PAGE);
        assertThat(away.status()).isEqualTo(303);
        assertThat(away.header("location")).isEqualTo("/login?to=%2Fbacklog%3Fstate%3Dall");
        String csrf = csrf(guarded, away.header("location"));

        assertThat(guarded.send("POST", "/login", form("csrf", csrf, "token", TOKEN + "x", "to", "/"), "Content-Type", FORM).status()).isEqualTo(401);
        assertThat(guarded.send("POST", "/login", form("token", TOKEN, "to", "/"), "Content-Type", FORM).status()).isEqualTo(403);
        TestServer.Reply in = guarded.send("POST", "/login", form("csrf", csrf, "token", TOKEN, "to", "/backlog?state=all"), "Content-Type", FORM);
        assertThat(in.status()).isEqualTo(303);
        assertThat(in.header("location")).isEqualTo("/backlog?state=all");
        assertThat(in.header("set-cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain(TOKEN);
        String cookie = in.header("set-cookie").replaceFirst(";.*", "");

        assertThat(guarded.get("/backlog", "Accept", PAGE, "Cookie", cookie).status()).isEqualTo(200);
        assertThat(guarded.get("/api/rules", "Cookie", cookie).status()).isEqualTo(200);
        assertThat(guarded.get("/api/rules", "Cookie", cookie + "x").status()).isEqualTo(401);
        assertThat(guarded.send("POST", "/api/validate", TestServer.ARTICLE, "Content-Type", "text/plain", "Cookie", cookie).status()).isEqualTo(403);

        String out = csrf(guarded, "/", "Accept", PAGE, "Cookie", cookie);
        assertThat(guarded.send("POST", "/logout", form("csrf", out), "Content-Type", FORM, "Cookie", cookie).status()).isEqualTo(303);
        assertThat(guarded.get("/api/rules", "Cookie", cookie).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://other.example/", "//other.example", "/\\other.example", "javascript:alert(1)", "/a\r\nX-Bad: 1", ""})
    void signing_in_leads_to_no_other_site(String to) {
        String csrf = csrf(guarded, "/login");

        TestServer.Reply in = guarded.send("POST", "/login", form("csrf", csrf, "token", TOKEN, "to", to), "Content-Type", FORM);
        assertThat(in.header("location")).isEqualTo("/");
        assertThat(in.headers().map()).doesNotContainKey("x-bad");
    }
}
