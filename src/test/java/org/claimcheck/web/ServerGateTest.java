package org.claimcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and who may change anything. */
class ServerGateTest {

    private static final String TOKEN = "not-to-be-guessed-at-all";

    private static TestServer local;
    private static TestServer open;

    @BeforeAll
    static void start(@TempDir Path folder) {
        local = TestServer.start(folder);
        open = TestServer.start(folder, settings -> TestServer.at(settings, "0.0.0.0", TOKEN));
    }

    @AfterAll
    static void stop() {
        local.close();
        open.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rebound.example", "127.0.0.1.rebound.example", "localhost.rebound.example:80", "192.168.0.7", "", "a b", "[::2]", "xlocalhost"})
    void a_foreign_name_is_refused(String host) {
        assertThat(local.raw("GET /api/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")).matches("(?s)HTTP/1.1 4(?:21|00) .*")
                .doesNotContain("\"status\":\"ready\"", "\"status\":\"loading\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:9", "127.0.0.1:8080", "127.9.9.9", "[::1]:80"})
    void the_names_of_this_machine_are_its_own(String host) {
        assertThat(local.raw("GET /api/health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void a_call_without_a_name_is_refused() {
        assertThat(local.raw("GET /api/health HTTP/1.0\r\n\r\n")).startsWith("HTTP/1.1 421 ");
    }

    @Test
    void a_page_of_another_site_changes_nothing() {
        String body = "{\"text\": \"x\"}";
        String json = "application/json";

        assertThat(local.send("POST", "/api/validate", body, "Content-Type", json, "X-Claimcheck", "1", "Origin", "https://other.example").status()).isEqualTo(403);
        assertThat(local.send("POST", "/api/validate", body, "Content-Type", json, "X-Claimcheck", "1", "Origin", "null").status()).isEqualTo(403);
        assertThat(local.send("POST", "/api/validate", body, "Content-Type", json, "X-Claimcheck", "1", "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        assertThat(local.send("POST", "/api/validate", body, "Content-Type", json, "X-Claimcheck", "1", "Sec-Fetch-Site", "same-site").status()).isEqualTo(403);
        assertThat(local.send("POST", "/api/validate", body, "Content-Type", json).status()).isEqualTo(403);
        assertThat(local.send("POST", "/api/validate", body, "Content-Type", "text/plain").status()).isEqualTo(403);
        assertThat(local.send("POST", "/api/decisions", "{}", "Content-Type", json).json().path("what").asString()).isEqualTo("The header X-Claimcheck is missing");
    }

    @Test
    void who_is_refused_before_all_has_come_learns_that_the_connection_ends() {
        String head = "POST /api/validate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nOrigin: null\r\nContent-Length: 13\r\n\r\n";

        assertThat(local.raw(head)).startsWith("HTTP/1.1 403 ").containsIgnoringCase("\r\nConnection: close\r\n");
        assertThat(local.raw(head.replace("Origin: null", "Origin: null\r\nConnection: keep-alive") + "{\"text\": \"x\"}" + "GET /api/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ").contains("HTTP/1.1 200 ");
    }

    @Test
    void a_page_of_this_server_may() {
        String origin = "http://127.0.0.1:" + local.server().address().getPort();

        assertThat(local.send("POST", "/api/validate", TestServer.ARTICLE, "Content-Type", "text/plain", "X-Claimcheck", "1", "Origin", origin,
                "Sec-Fetch-Site", "same-origin").status()).isEqualTo(200);
    }

    @Test
    void no_other_site_may_read_what_is_answered() {
        TestServer.Reply reply = local.get("/api/health", "Origin", "https://other.example");

        assertThat(reply.headers().map()).doesNotContainKey("access-control-allow-origin");
        assertThat(reply.header("cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(local.send("OPTIONS", "/api/validate", null, "Origin", "https://other.example", "Access-Control-Request-Method", "POST").status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/health", "/api/none", "/api/rules/none", "/"})
    void every_answer_forbids_what_pages_do_not_need(String path) {
        TestServer.Reply reply = local.get(path);

        assertThat(reply.header("content-security-policy")).contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'",
                "form-action 'self'").doesNotContain("unsafe", "*");
        assertThat(reply.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(reply.header("referrer-policy")).isEqualTo("same-origin");
        assertThat(reply.header("cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(reply.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void away_from_this_machine_callers_show_the_token() {
        assertThat(open.get("/api/rules").status()).isEqualTo(401);
        assertThat(open.get("/api/rules").header("www-authenticate")).isEqualTo("Bearer");
        assertThat(open.get("/api/rules", "Authorization", "Bearer " + TOKEN + "x").status()).isEqualTo(401);
        assertThat(open.get("/api/rules", "Authorization", "Basic " + TOKEN).status()).isEqualTo(401);
        assertThat(open.get("/api/rules?token=" + TOKEN).status()).isEqualTo(401);
        assertThat(open.get("/api/rules", "Authorization", "Bearer " + TOKEN).status()).isEqualTo(200);
        assertThat(open.get("/api/health").status()).isEqualTo(200);
        assertThat(open.post("/api/validate", "text/plain", TestServer.ARTICLE).status()).isEqualTo(401);
        assertThat(open.send("POST", "/api/validate", TestServer.ARTICLE, "Content-Type", "text/plain", "Authorization", "Bearer " + TOKEN).status()).isEqualTo(200);
    }

    @Test
    void nothing_is_read_of_what_another_site_posts() {
        String head = "POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1000000\r\nConnection: close\r\n";

        assertThat(local.raw(head + "Sec-Fetch-Site: cross-site\r\n\r\n")).startsWith("HTTP/1.1 403 ");
        assertThat(local.raw(head + "Origin: https://evil.example\r\n\r\n")).startsWith("HTTP/1.1 403 ");
    }

    @Test
    void no_path_leads_out_of_what_is_served() throws Exception {
        Path secret = Files.createTempFile("secret", ".txt");
        for (String path : new String[] {"/static/..%2f..%2f" + secret, "/static/../../../../../.." + secret, "/api/schemas/..%2f..%2fweb%2fopenapi.json",
            "/static/%2e%2e/%2e%2e/pom.xml", "/api/rules/..%2fpom"}) {
            assertThat(local.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")).matches("(?s)HTTP/1.1 4\\d\\d .*");
        }
    }
}
