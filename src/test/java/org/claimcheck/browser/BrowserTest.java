package org.claimcheck.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser sees what tests rely on it to see. */
class BrowserTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>t</title>
            <style>p { color: black } @media (prefers-color-scheme: dark) { p { color: white } }</style></head>
            <body><main><h1>h</h1><p>words</p>%s</main></body></html>
            """;

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void finds_barriers_and_only_where_there_are_some() throws IOException {
        browser.go(page(""));
        assertThat(browser.barriers()).isEmpty();

        browser.go(page("<img src='data:,'>"));
        assertThat(browser.barriers()).singleElement().asString().startsWith("critical image-alt");
    }

    @Test
    void tells_the_messages_of_scripts_and_what_pages_ask_for() throws IOException {
        browser.requests();
        browser.go(page("<script>console.error('ouch')</script><link rel=stylesheet href='gone.css'>"));

        // The browser hands its messages on when it has time, not before the page is there.
        List<String> told = new ArrayList<>();
        browser.await("the message", () -> told.addAll(browser.console()) && told.stream().anyMatch(message -> message.contains("ouch")));
        assertThat(browser.requests()).anyMatch(address -> address.endsWith("/gone.css"));
    }

    @Test
    void shows_dark_colours_and_the_width_of_a_phone() throws IOException {
        browser.go(page("<div style='width: 600px'>wide</div>")).width(Browser.PHONE).dark(true);

        assertThat(browser.find("p").getCssValue("color")).contains("255, 255, 255");
        assertThat(browser.overflow()).isPositive();

        browser.width(Browser.DESKTOP).dark(false);
        assertThat(browser.overflow()).isZero();
    }

    private Path page(String body) throws IOException {
        return Files.writeString(folder.resolve("page.html"), PAGE.formatted(body));
    }
}
