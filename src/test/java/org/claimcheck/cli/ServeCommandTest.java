package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.claimcheck.web.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command that serves. */
class ServeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tells_its_address_serves_until_it_is_stopped_and_shares_its_decisions_with_the_terminal() throws Exception {
        Path decisions = folder.resolve("decisions.jsonl");
        Path article = Files.writeString(folder.resolve("bakery.txt"), TestServer.ARTICLE);
        Running server = new Running("serve", "--port", "0", "--decisions", decisions.toString(), "--reviewer", "Ada");
        URI home = server.address();

        JsonNode report = server.post(home.resolve("/api/validate?name=bakery.txt"), "text/plain", TestServer.ARTICLE);
        String finding = report.path("findings").valueStream().filter(one -> one.path("kind").asString().equals("contradiction")).findFirst().orElseThrow()
                .path("id").asString();
        server.post(home.resolve("/api/decisions"), "application/json", "{\"fingerprint\": \"" + finding + "\", \"judgement\": \"both-stand\", \"reason\": \"a namesake\"}");
        CommandRun verified = CommandRun.of("verify", "--decisions", decisions.toString(), "--show-decided", "--format", "json", article.toString());
        CommandRun taken = CommandRun.of("serve", "--port", String.valueOf(home.getPort()));

        assertThat(server.stop()).isZero();
        assertThat(verified.document().path("findings").path(0).path("decision").path("judgements").path(0).path("reason").asString()).isEqualTo("a namesake");
        assertThat(taken.code()).isEqualTo(2);
        assertThat(taken.err()).contains("127.0.0.1:" + home.getPort(), "Fix: Choose another port with --port");
    }

    @Test
    void makes_up_a_token_away_from_this_machine_and_prints_it() throws Exception {
        Running server = new Running("serve", "--port", "0", "--host", "0.0.0.0", "--decisions", folder.resolve("decisions.jsonl").toString());
        URI home = URI.create("http://127.0.0.1:" + server.address().getPort());
        String token = server.line().replaceFirst("^Callers must show the token ", "");

        assertThat(token).matches("[\\w-]{32}");
        assertThat(server.status(home.resolve("/api/rules"), "Bearer nothing")).isEqualTo(401);
        assertThat(server.status(home.resolve("/api/rules"), "Bearer " + token)).isEqualTo(200);
        assertThat(server.stop()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"--port, 70000, --port: 70000 is no port", "--token, short, The token is too short", "--archive, /no/such/folder, --archive /no/such/folder is no folder",
        "--max-requests, 0, --max-requests: write", "--max-time, 0, --max-time: write", "--max-size, 3G, --max-size: write", "--host, no.such.host.invalid, There is no address of that name"})
    void refuses_what_it_cannot_do(String option, String value, String message) {
        CommandRun run = CommandRun.of("serve", option, value);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message, "Fix: ");
    }

    /** The command in a thread of its own. */
    private static final class Running {

        private final HttpClient client = HttpClient.newHttpClient();
        private final BufferedReader out;
        private final Thread thread;
        private final CompletableFuture<Integer> code = new CompletableFuture<>();

        Running(String... arguments) throws IOException {
            PipedWriter pipe = new PipedWriter();
            out = new BufferedReader(new PipedReader(pipe, 8192));
            Console console = new Console(new PrintWriter(pipe), new PrintWriter(new StringWriter()), new ByteArrayInputStream(new byte[0]), false, false, 100, true,
                    Optional.of(Path.of("").toAbsolutePath()), Optional.of(Path.of("target", "compiled-rules")));
            thread = new Thread(() -> code.complete(Main.run(arguments, console)));
            thread.start();
        }

        URI address() throws IOException {
            return URI.create(line().replaceFirst("^Claimcheck listens at ", ""));
        }

        String line() throws IOException {
            return out.readLine();
        }

        JsonNode post(URI address, String type, String body) throws IOException, InterruptedException {
            HttpResponse<String> response = client.send(HttpRequest.newBuilder(address).headers("Content-Type", type, "X-Claimcheck", "1")
                    .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isBetween(200, 201);
            return JsonMapper.shared().readTree(response.body());
        }

        int status(URI address, String authorization) throws IOException, InterruptedException {
            return client.send(HttpRequest.newBuilder(address).header("Authorization", authorization).build(), BodyHandlers.discarding()).statusCode();
        }

        /** As Ctrl-C does. */
        int stop() throws Exception {
            thread.interrupt();
            return code.get(30, TimeUnit.SECONDS);
        }
    }
}
