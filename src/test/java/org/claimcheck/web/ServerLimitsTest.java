package org.claimcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is too much is refused, and said to be. */
class ServerLimitsTest {

    private static final String HEAD = "POST /api/validate HTTP/1.1\r\nHost: localhost\r\nX-Claimcheck: 1\r\nContent-Type: text/plain\r\n";

    @TempDir
    private Path own;

    private static TestServer small;
    private static TestServer hasty;

    @BeforeAll
    static void start(@TempDir Path folder) {
        small = TestServer.start(folder, settings -> TestServer.limited(settings, new ServerSettings.Limits(2000, Duration.ofSeconds(400), 1, 2048)));
        hasty = TestServer.start(folder, settings -> TestServer.limited(settings, new ServerSettings.Limits(2000, Duration.ofMillis(400), 4, 2048)));
        small.get("/api/rules");
    }

    @AfterAll
    static void stop() {
        small.close();
        hasty.close();
    }

    @Test
    void of_size_holds_for_requests_that_tell_it() {
        TestServer.Reply reply = small.post("/api/validate", "text/plain", "a".repeat(2001));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("what").asString()).isEqualTo("The request has more than 2000 bytes");
        assertThat(small.post("/api/validate", "text/plain", "a".repeat(2000)).status()).isEqualTo(200);
    }

    @Test
    void of_size_holds_for_requests_that_tell_none() {
        assertThat(small.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n" + ("3e8\r\n" + "a".repeat(1000) + "\r\n").repeat(3) + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ");
    }

    @Test
    void of_size_holds_before_anything_is_sent() {
        assertThat(small.raw(HEAD + "Content-Length: 9000000000\r\n\r\n")).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void of_the_head_holds() {
        String reply = small.raw("GET /api/health HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "a".repeat(4000) + "\r\n\r\n");

        assertThat(reply).startsWith("HTTP/1.1 431 ").contains("application/problem+json", "\"fix\"", "Content-Security-Policy");
        assertThat(small.raw("GET /" + "a".repeat(4000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n")).startsWith("HTTP/1.1 4");
    }

    @Test
    void of_time_holds_for_what_does_not_arrive() {
        assertThat(hasty.raw(HEAD + "Content-Length: 100\r\n\r\nThe first words")).startsWith("HTTP/1.1 408 ").contains("\"status\":408");
    }

    @Test
    void of_number_holds_until_a_place_is_free() throws IOException {
        try (Socket first = new Socket("127.0.0.1", small.server().address().getPort())) {
            first.getOutputStream().write((HEAD + "Expect: 100-continue\r\nConnection: close\r\nContent-Length: 5\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            first.getOutputStream().flush();
            byte[] goOn = first.getInputStream().readNBytes("HTTP/1.1 100 ".length());
            assertThat(new String(goOn, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 100 ");

            TestServer.Reply second = small.get("/api/rules");
            assertThat(second.status()).isEqualTo(429);
            assertThat(second.header("retry-after")).isEqualTo("1");
            assertThat(second.json().path("fix").asString()).isEqualTo("Ask again in a second");
            assertThat(small.get("/api/health").status()).isEqualTo(200);

            first.getOutputStream().write("Dusk.".getBytes(StandardCharsets.US_ASCII));
            first.getOutputStream().flush();
            assertThat(new String(first.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).contains("HTTP/1.1 200 ");
        }
        assertThat(small.get("/api/rules").status()).isEqualTo(200);
    }

    @Test
    void of_number_counts_nobody_who_is_still_signing_in() throws IOException {
        try (TestServer guarded = TestServer.start(own, settings -> TestServer.at(TestServer.limited(settings,
                new ServerSettings.Limits(2000, Duration.ofSeconds(400), 1, 2048)), "0.0.0.0", "0123456789abcdef0123456789abcdef"));
                Socket slow = new Socket("127.0.0.1", guarded.server().address().getPort())) {
            slow.getOutputStream().write(("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Expect: 100-continue\r\nContent-Length: 9\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            slow.getOutputStream().flush();
            assertThat(new String(slow.getInputStream().readNBytes("HTTP/1.1 100 ".length()), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 100 ");

            assertThat(guarded.get("/api/rules", "Authorization", "Bearer 0123456789abcdef0123456789abcdef").status()).isEqualTo(200);
            assertThat(guarded.raw("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000\r\n\r\n")).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void what_is_no_http_is_refused_in_the_same_form() {
        assertThat(small.raw("HELLO\r\n\r\n")).startsWith("HTTP/1.1 400 ").contains("application/problem+json");
        assertThat(JsonMapper.shared().readTree(small.get("/nothing/here").body()).path("fix").asString()).isNotEmpty();
        assertThat(small.send("DELETE", "/api/rules", null).header("allow")).isEqualTo("GET");
        assertThat(small.send("HEAD", "/api/health", null).body()).isEmpty();
    }
}
