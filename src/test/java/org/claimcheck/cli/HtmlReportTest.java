package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a report as readers use it, in a browser. */
class HtmlReportTest {

    private static final String SAMPLE = "facts/samples/2019-12-30-ten-years.md";
    private static final String OPEN_ALL = "document.querySelectorAll('details').forEach(fold => { fold.open = true; })";

    private static Browser browser;

    @TempDir
    private static Path folder;

    private static Path page;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        page = folder.resolve("report.html");
        CommandRun.of("verify", "--format", "html", "-o", page.toString(), SAMPLE);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void show() {
        browser.scripts(true).width(Browser.DESKTOP).dark(false).go(page);
        browser.console();
    }

    @Test
    void shows_about_ten_findings_of_different_kinds() {
        assertThat(browser.all(".card.contradiction")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(browser.all(".card.tension")).isNotEmpty();
        assertThat(browser.all(".card.grave")).isNotEmpty();
        assertThat(browser.all(".fold.corroboration .line")).isNotEmpty();
    }

    @Test
    void asks_for_nothing_but_itself() {
        browser.requests();

        browser.go(page);

        assertThat(browser.requests()).isNotEmpty().allMatch(address -> address.equals(page.toUri().toString()));
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void selecting_a_finding_highlights_its_words_and_shows_them() {
        WebElement last = browser.all(".card").get(browser.all(".card").size() - 1);

        last.findElement(By.cssSelector(".explanation")).click();

        WebElement words = marks(last).get(0);
        assertThat(classes(words)).contains("selected");
        assertThat(words.getCssValue("background-color")).isNotEqualTo(unselected().getCssValue("background-color"));
        assertThat(last.getDomAttribute("aria-current")).isEqualTo("true");
        browser.await("the words to be in sight", () -> inSight(words));
    }

    @Test
    void selecting_words_leads_to_their_finding() {
        WebElement card = browser.all(".card").get(4);

        marks(card).get(0).click();

        assertThat(classes(card)).contains("selected");
        assertThat(browser.all(".card.selected")).hasSize(1);
        assertThat(focused()).isEqualTo(card.getDomAttribute("id"));
        browser.await("the finding to be in sight", () -> inSight(card));
    }

    @Test
    void words_of_a_confirmed_claim_unfold_what_confirms_them() {
        browser.find("a.mark.corroboration").click();

        assertThat(browser.find(".line.selected").isDisplayed()).isTrue();
    }

    @Test
    void is_used_by_keys_alone() {
        List<WebElement> cards = browser.all(".card");

        browser.press("j");
        assertThat(focused()).isEqualTo(id(cards.get(0)));
        browser.press("j");
        assertThat(focused()).isEqualTo(id(cards.get(1)));
        browser.press(Keys.ARROW_DOWN);
        assertThat(focused()).isEqualTo(id(cards.get(2)));
        browser.press(Keys.ARROW_UP);
        browser.press("k");
        assertThat(focused()).isEqualTo(id(cards.get(0)));
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.matches('.mark.selected')")).isEqualTo(true);
        browser.press(Keys.ESCAPE);
        assertThat(focused()).isEqualTo(id(cards.get(0)));
        browser.press(Keys.ESCAPE);
        assertThat(browser.all(".selected")).isEmpty();
    }

    @Test
    void lets_keys_be_switched_off() {
        browser.find("[data-keys]").click();

        browser.press("j");

        assertThat(browser.all(".selected")).isEmpty();
    }

    @Test
    void shows_where_the_focus_is() {
        browser.tab();
        browser.tab();

        assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle")).isNotEqualTo("none");
    }

    @Test
    void leads_from_words_to_findings_and_back_without_scripts() {
        browser.scripts(false).go(page);
        WebElement card = browser.all(".card").get(2);
        String plain = card.getCssValue("box-shadow");

        marks(card).get(0).click();
        assertThat(browser.driver().getCurrentUrl()).endsWith("#" + id(card));
        assertThat(card.getCssValue("box-shadow")).isNotEqualTo(plain);

        card.findElement(By.cssSelector(".said a")).click();
        assertThat(browser.find(":target + .mark").getCssValue("background-color")).isEqualTo("rgba(255, 227, 92, 1)");
    }

    @ParameterizedTest
    @CsvSource({"1280,false", "1280,true", "390,false", "390,true"})
    void has_no_barriers_and_no_overflow(int width, boolean dark) {
        browser.width(width).dark(dark).go(page);
        assertThat(browser.overflow()).isZero();
        assertThat(browser.barriers()).isEmpty();

        browser.run(OPEN_ALL);
        browser.press("j");
        assertThat(browser.overflow()).isZero();
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void prints_the_whole_text_and_nothing_that_is_only_of_use_on_a_screen() {
        browser.print();

        assertThat(browser.find(".text").getCssValue("max-height")).isEqualTo("none");
        assertThat(browser.find(".keys").isDisplayed()).isFalse();
        assertThat(browser.overflow()).isZero();
    }

    @Test
    void leaves_out_a_finding_once_it_is_decided() throws IOException {
        Path decisions = folder.resolve("decisions.jsonl");
        Path again = folder.resolve("again.html");
        CommandRun.of("verify", "--format", "html", "--decisions", decisions.toString(), "-o", again.toString(), SAMPLE);
        browser.go(again);
        WebElement card = browser.find(".card");
        String fingerprint = card.getDomAttribute("data-fingerprint");
        int before = browser.all(".card").size();
        card.findElement(By.cssSelector(".said a")).click();
        assertThat(browser.all(".mark.selected")).isNotEmpty();

        CommandRun decided = CommandRun.of("decide", fingerprint, "both-stand", "--decisions", decisions.toString(), "--reviewer", "Ada", "-m",
                "She stayed at the door.");
        CommandRun.of("verify", "--format", "html", "--decisions", decisions.toString(), "-o", again.toString(), SAMPLE);
        browser.driver().navigate().refresh();

        assertThat(decided.err()).isEmpty();
        assertThat(browser.all(".card")).hasSize(before - 1);
        assertThat(browser.all("[data-fingerprint='" + fingerprint + "']")).isEmpty();
        assertThat(browser.find(".facts").getText()).contains("1 settled finding left out");
    }

    @Test
    void runs_nothing_that_an_article_holds() throws IOException {
        Path hostile = Files.writeString(folder.resolve("hostile.md"), """
                ---
                id: hostile
                title: "</title><script>window.owned=1</script>\\u202E"
                published: 2019-12-30
                publisher: "\\"><img src=x onerror=window.owned=2>"
                url: "javascript:window.owned=3"
                language: en
                ---
                # Prime Minister <script>window.owned=4</script> Theresa May

                British Prime Minister Theresa May</style><script>window.owned=5</script> said on Monday so. "onmouseover="window.owned=6

                According to <b onclick=window.owned=7>the Evening Wire</b>, British Prime Minister Theresa May --><svg onload=window.owned=8> left.

                \u202EThe French president, François Hollande, came\u202C \u2066to dinner\u2069 [here](javascript:window.owned=9) ]]> &lt;script&gt; ${x} {{x}}

                Angela Merkel, the German chancellor, %s
                """.formatted("wrote a very long word: " + "x".repeat(20_000) + " " + "<p style=position:fixed;inset:0>".repeat(50)));
        Path shown = folder.resolve("hostile.html");
        CommandRun run = CommandRun.of("verify", "--format", "html", "-o", shown.toString(), hostile.toString(), SAMPLE);
        assertThat(run.code()).isEqualTo(1);
        browser.requests();

        for (int width : new int[] {Browser.DESKTOP, Browser.PHONE}) {
            browser.width(width).go(shown);
            browser.run(OPEN_ALL);
            browser.all("#report .card, #report .mark").forEach(element -> browser.run("arguments[0].click()", element));
            browser.press("j");

            assertThat(browser.run("return window.owned")).isNull();
            assertThat(browser.all("#report .card")).isNotEmpty();
            assertThat(browser.all("script, style, img, b[onclick], svg[onload], [style]")).hasSize(2);
            assertThat(browser.all("a[href^='javascript' i]")).isEmpty();
            assertThat(browser.find("#report .body").getText()).contains("[U+202E]The French president");
            assertThat(browser.overflow()).isZero();
            assertThat(browser.barriers()).isEmpty();
        }
        assertThat(browser.requests()).allMatch(address -> address.startsWith(shown.toUri().toString()));
        assertThat(browser.console()).isEmpty();
    }

    private static List<WebElement> marks(WebElement card) {
        return browser.all(".text .mark[data-for~='" + id(card) + "']");
    }

    private static WebElement unselected() {
        return browser.find(".text .mark.contradiction:not(.selected)");
    }

    private static String id(WebElement element) {
        return element.getDomAttribute("id");
    }

    private static String classes(WebElement element) {
        return element.getDomAttribute("class");
    }

    private static String focused() {
        return (String) browser.run("return document.activeElement.id");
    }

    private static boolean inSight(WebElement element) {
        return (Boolean) browser.run("""
                const box = arguments[0].getBoundingClientRect();
                return box.bottom > 0 && box.top < innerHeight;
                """, element);
    }
}
