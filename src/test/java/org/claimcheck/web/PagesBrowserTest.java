package org.claimcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.browser.Browser;
import org.claimcheck.review.DecisionFile;
import org.claimcheck.review.Judgement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages as people use them. */
class PagesBrowserTest {

    private static final Path SAMPLE = Path.of("facts/samples/2019-12-30-ten-years.md");

    private static Browser browser;

    @TempDir
    private Path folder;
    private TestServer server;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void quit() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void start() {
        server = TestServer.start(folder);
        browser.scripts(true).dark(false).width(Browser.DESKTOP).console();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Browser page(String path) {
        return browser.go(server.at(path).toString());
    }

    /** Pastes an article and waits for its report. */
    private void check(String text) {
        page("/");
        browser.run("document.getElementById('text').value = arguments[0]", text);
        browser.find("button.main").click();
        browser.await("the report", () -> !browser.all(".report").isEmpty());
    }

    private static long shown(String selector) {
        return browser.all(selector).stream().filter(WebElement::isDisplayed).count();
    }

    @Test
    void a_finding_is_selected_dismissed_and_gone_after_the_article_is_checked_again() throws IOException {
        String sample = Files.readString(SAMPLE);
        check(sample);
        long findings = shown(".card");
        assertThat(findings).isGreaterThanOrEqualTo(8);
        WebElement card = browser.find(".card.contradiction");
        String fingerprint = card.getAttribute("data-fingerprint");
        String words = card.findElement(By.cssSelector(".said q")).getText();

        card.findElement(By.cssSelector(".explanation")).click();
        assertThat(browser.find(".mark.selected").getText()).isEqualTo(words.replaceAll("[“”]", ""));
        assertThat(browser.find(".tabs [aria-current=page]").getText()).isEqualTo("Check");

        card.findElement(By.cssSelector("input[name=reason]")).sendKeys("A year late");
        card.findElement(By.cssSelector("button[data-judgement=article-wrong]")).click();
        browser.await("the finding to go", () -> shown(".card") == findings - 1);
        browser.await("what was done to be told", () -> browser.find("[data-news]").getText().contains("the article is wrong, says Ada"));
        assertThat(new DecisionFile(folder.resolve("decisions.jsonl")).read().decisions().about(fingerprint)).singleElement()
                .satisfies(decision -> assertThat(decision.reason()).isEqualTo("A year late"));

        browser.driver().navigate().refresh();
        assertThat(shown(".card")).isEqualTo(findings - 1);
        assertThat(browser.all("[data-fingerprint='" + fingerprint + "']")).isEmpty();
        check(sample);
        assertThat(shown(".card")).isEqualTo(findings - 1);
        browser.find(".links a[href*='decided=show']").click();
        browser.await("what is settled to be shown", () -> shown(".card") == findings);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void a_decision_is_undone() {
        check(TestServer.ARTICLE);
        browser.find(".card.contradiction button[data-judgement=both-stand]").click();
        browser.await("the finding to go", () -> shown(".card.contradiction") == 0);
        browser.find("[data-news] button").click();
        browser.await("the finding to be back", () -> shown(".card.contradiction") == 1);

        browser.await("the decision to be taken back", () -> new DecisionFile(folder.resolve("decisions.jsonl")).read().decisions().all().stream()
                .anyMatch(decision -> decision.judgement() == Judgement.WITHDRAWN));
        browser.driver().navigate().refresh();
        assertThat(shown(".card.contradiction")).isEqualTo(1);
    }

    @Test
    void the_backlog_is_worked_through_with_the_keyboard() {
        check(TestServer.ARTICLE);
        page("/backlog");
        WebElement button = browser.find(".card button[data-judgement=misread]");
        browser.run("arguments[0].focus()", button);
        browser.press(Keys.ENTER);
        browser.await("the finding to go", () -> shown(".card") == 0);

        page("/backlog");
        assertThat(browser.find(".nothing").getText()).isEqualTo("Nothing is left to decide here.");
        page("/backlog?state=settled");
        assertThat(browser.find(".card .state").getText()).isEqualToIgnoringCase("settled");
    }

    @Test
    void what_changed_meanwhile_is_not_decided() {
        check(TestServer.ARTICLE);
        String fingerprint = browser.find(".card").getAttribute("data-fingerprint");
        page("/backlog");
        browser.run("const send = window.fetch; window.fetch = (where, what) => send(where, {...what, body: what.body.replace(/\"mark\":\"[^\"]*\"/, '\"mark\":\"0000000000000000\"')});");
        browser.find(".card button[data-judgement=misread]").click();

        browser.await("the change to be told", () -> browser.find(".card .wrong").getText().contains("The evidence of the finding has changed"));
        assertThat(browser.find(".card").isDisplayed()).isTrue();
        assertThat(new DecisionFile(folder.resolve("decisions.jsonl")).read().decisions().about(fingerprint)).isEmpty();
    }

    @Test
    void hostile_text_runs_nothing_and_asks_nobody() {
        String hostile = "<script>document.title = 'ran'</script> \"onmouseover=\"document.title='ran'\" </style><img src=x onerror=\"document.title='ran'\">\n\n"
                + "</textarea></p><a href=\"javascript:document.title='ran'\">a</a> \u202Eesrever\u202C\n\n" + TestServer.ARTICLE;
        browser.requests();
        check("---\ntitle: \"</title><script>document.title = 'ran'</script>\"\nid: \"\\\"><img src=x onerror=document.title='ran'>\"\npublished: 2021-05-04\n"
                + "publisher: \"<svg onload=document.title='ran'>\"\nurl: \"javascript:document.title='ran'\"\n---\n" + hostile);
        for (String path : List.of("", "/backlog", "/")) {
            if (!path.isEmpty()) {
                page(path);
            }
            browser.run("document.querySelectorAll('main *').forEach(part => part.dispatchEvent(new MouseEvent('mouseover', {bubbles: true})))");
            assertThat(browser.driver().getTitle()).endsWith("— Claimcheck").doesNotStartWith("ran");
            assertThat(browser.all("main a[href^='javascript'], main img, main script, main svg[onload]")).isEmpty();
        }
        page("/facts?q=" + "%3Cscript%3Edocument.title%3D'ran'%3C/script%3E");
        assertThat(browser.driver().getTitle()).isEqualTo("Facts and tenures — Claimcheck");
        assertThat(browser.requests()).allMatch(address -> address.startsWith(server.at("/").toString()) || address.startsWith("about:"));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void no_page_has_a_serious_barrier_or_is_wider_than_the_window() throws IOException {
        check(Files.readString(SAMPLE));
        String article = browser.driver().getCurrentUrl();
        for (boolean dark : new boolean[] {false, true}) {
            for (int width : new int[] {Browser.DESKTOP, Browser.PHONE}) {
                browser.dark(dark).width(width);
                for (String path : List.of("/", "/backlog", "/facts?q=qaani", "/offices/quds-force/commander", "/rules", "/rules/office-held-by-another", "/none")) {
                    page(path);
                    assertThat(browser.barriers()).as(path).isEmpty();
                    assertThat(browser.overflow()).as(path + " " + width).isNotPositive();
                }
                browser.go(article);
                assertThat(browser.barriers()).as("report").isEmpty();
                assertThat(browser.overflow()).isNotPositive();
            }
        }
        browser.dark(false).width(Browser.DESKTOP).go(article);
        browser.find(".card button[data-judgement=article-wrong]").click();
        browser.await("what was done to be told", () -> !browser.find("[data-news]").getText().isEmpty());
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void without_scripts_an_article_is_checked_and_nothing_is_offered_that_does_not_work() {
        browser.scripts(false);
        page("/");
        browser.find("#text").sendKeys(TestServer.ARTICLE);
        browser.find("button.main").click();
        browser.await("the report", () -> !browser.all(".card.contradiction").isEmpty());

        assertThat(shown("form.decide")).isZero();
        assertThat(browser.find("noscript").getText()).contains("claimcheck decide");
    }

    @Test
    void people_sign_in_before_they_see_anything() {
        try (TestServer guarded = TestServer.start(folder, settings -> TestServer.at(settings, "0.0.0.0", "not-to-be-guessed-at-all"))) {
            browser.go(guarded.at("/rules").toString());
            assertThat(browser.barriers()).isEmpty();
            browser.find("#token").sendKeys("not-to-be-guessed-at-all" + Keys.ENTER);
            browser.await("the rules", () -> browser.driver().getTitle().startsWith("Rules"));
            browser.find(".leave button").click();
            browser.await("the way out", () -> browser.driver().getTitle().startsWith("Sign in"));
        }
    }
}
