package org.claimcheck.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The system's Chromium without a window, with an empty profile. Tests that need it are skipped, and say so, where Chromium or
 * its driver is not installed; nothing is ever downloaded.
 *
 * <p>Open it once a class, in {@code @BeforeAll}, and close it in {@code @AfterAll}.
 */
public final class Browser implements AutoCloseable {

    /** The width of a usual desktop window in CSS pixels. */
    public static final int DESKTOP = 1280;
    /** The width of a usual phone in CSS pixels. */
    public static final int PHONE = 390;

    private static final int HEIGHT = 900;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--force-color-profile=srgb", "--lang=en-US");

    private final Path profile;
    private final ChromeDriver driver;
    private int width;

    private Browser(Path profile, ChromeDriver driver) {
        this.profile = profile;
        this.driver = driver;
    }

    /** Starts the browser at the width of a desktop in light colours, or skips the test that asked for it. */
    public static Browser open() {
        Optional<Path> chromium = BROWSERS.stream().flatMap(name -> installed(name).stream()).findFirst();
        Optional<Path> chromedriver = installed("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String message = "Browser tests are skipped: " + (chromium.isEmpty() ? "chromium" : "chromedriver")
                    + " is not installed. To run them, install the packages chromium and chromium-driver.";
            System.err.println(message);
            Assumptions.abort(message);
        }
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        try {
            Path profile = Files.createTempDirectory("claimcheck-browser");
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            ChromeOptions options = new ChromeOptions();
            options.setBinary(chromium.get().toFile());
            options.addArguments(FLAGS);
            options.addArguments("--user-data-dir=" + profile);
            options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
            // With both paths given, Selenium Manager has nothing to look for.
            ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get().toFile()).usingAnyFreePort()
                    .withSilent(true).build();
            Browser browser = new Browser(profile, new ChromeDriver(service, options));
            return browser.width(DESKTOP).dark(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> installed(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
    }

    /** Selenium's own handle, for what this class does not offer. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Shows a file. */
    public Browser go(Path file) {
        return go(file.toUri().toString());
    }

    /** Shows an address. */
    public Browser go(String address) {
        driver.get(address);
        return this;
    }

    /** Shows the page as wide as this, in CSS pixels: below the least width of a window, too. */
    public Browser width(int width) {
        this.width = width;
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", width < DESKTOP));
        return this;
    }

    /** Whether the reader likes dark colours. Motion is reduced either way, so that nothing moves while tests look. */
    public Browser dark(boolean dark) {
        return media("", dark);
    }

    /** Shows the page as printers do. */
    public Browser print() {
        return media("print", false);
    }

    private Browser media(String medium, boolean dark) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", medium, "features", List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    /** Whether pages may run scripts; holds from the next page on. */
    public Browser scripts(boolean allowed) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
        return this;
    }

    /** The one element that a CSS selector finds; the first if there are several. */
    public WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** All elements that a CSS selector finds. */
    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Runs a script in the page and gives what it returns. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Presses keys, wherever the focus is. */
    public Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    /** Presses the tabulator. */
    public Browser tab() {
        return press(Keys.TAB);
    }

    /**
     * Waits until something is so.
     *
     * @param what  what is waited for, for the message
     * @param state tells whether it is so
     */
    public Browser await(String what, BooleanSupplier state) {
        try {
            new WebDriverWait(driver, PATIENCE).withMessage(what).until(any -> state.getAsBoolean());
        } catch (TimeoutException e) {
            throw new AssertionError("Waited in vain: " + what, e);
        }
        return this;
    }

    /** The serious and critical barriers to people with disabilities that axe-core finds in the page, one a line. */
    public List<String> barriers() {
        driver.executeScript(axe());
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document, {resultTypes: ['violations']}).then(result => done(JSON.stringify(result.violations)),
                    error => done(JSON.stringify([{impact: 'critical', id: String(error), nodes: []}])));
                """);
        List<String> barriers = new ArrayList<>();
        for (JsonNode violation : JsonMapper.shared().readTree(String.valueOf(found))) {
            String impact = violation.path("impact").asString("");
            if (impact.equals("serious") || impact.equals("critical")) {
                for (JsonNode node : violation.path("nodes")) {
                    barriers.add(impact + " " + violation.path("id").asString("") + ": " + node.path("target") + " "
                            + node.path("failureSummary").asString("").replace('\n', ' '));
                }
                if (violation.path("nodes").isEmpty()) {
                    barriers.add(impact + " " + violation.path("id").asString(""));
                }
            }
        }
        return barriers;
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many CSS pixels the page is wider than the window. Phones show a page smaller that is too wide, so its own width does not tell. */
    public long overflow() {
        return (Long) run("return document.documentElement.scrollWidth") - width;
    }

    /** The messages of the console since this was last asked. */
    public List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::getMessage).toList();
    }

    /** The addresses that pages asked for since this was last asked, their own included. */
    public List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).path("message");
            if (message.path("method").asString("").equals("Network.requestWillBeSent")) {
                addresses.add(message.path("params").path("request").path("url").asString(""));
            }
        }
        return addresses;
    }

    /** Writes a picture (PNG) of the window, or of the whole page. */
    public void picture(Path file, boolean whole) {
        try {
            Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole)).get("data");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode((String) data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // A process of the browser that has not ended yet may still write; the folder for temporary files is cleared by the system.
        }
    }
}
