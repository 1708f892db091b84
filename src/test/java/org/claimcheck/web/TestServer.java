package org.claimcheck.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.report.Engine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server at a free port, with the facts and rules of this clone, and somebody who calls it. */
public final class TestServer implements AutoCloseable {

    /** In our record another person holds the office. */
    public static final String ARTICLE = "Khaled Meshaal, commander of the Quds Force, opened a bakery in Lyon on 3 May 2021.\n";

    /** Compiling all rules takes its time where many tests run at once. */
    private static final ServerSettings.Limits PATIENT = new ServerSettings.Limits(10_000_000, Duration.ofSeconds(400), 16, 16_384);

    private static final Path CACHE = Path.of("target", "compiled-rules");

    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

    private TestServer(ServerSettings settings) {
        server = WebServer.start(settings, problems::add);
    }

    /** Starts a server whose decisions stand in a folder. */
    public static TestServer start(Path folder) {
        return start(folder, settings -> settings);
    }

    /** Starts a server with other settings than the usual ones. */
    public static TestServer start(Path folder, UnaryOperator<ServerSettings> change) {
        return new TestServer(change.apply(new ServerSettings("127.0.0.1", 0, Optional.empty(), Set.of(), PATIENT, folders(List.of()), Optional.empty(),
                folder.resolve("decisions.jsonl"), "Ada", Optional.empty(), Clock.fixed(Instant.parse("2026-03-01T09:30:00Z"), ZoneOffset.UTC))));
    }

    /** The shipped facts and rules, and further folders of facts. */
    public static Engine.Folders folders(List<Path> facts) {
        List<Path> all = new ArrayList<>(List.of(Path.of("facts")));
        all.addAll(facts);
        return new Engine.Folders(all, List.of(Path.of("rules")), Optional.of(CACHE));
    }

    static ServerSettings limited(ServerSettings settings, ServerSettings.Limits limits) {
        return new ServerSettings(settings.host(), settings.port(), settings.token(), settings.names(), limits, settings.folders(), settings.archive(),
                settings.decisions(), settings.reviewer(), settings.seen(), settings.clock());
    }

    static ServerSettings at(ServerSettings settings, String host, String token) {
        return new ServerSettings(host, settings.port(), Optional.ofNullable(token), settings.names(), settings.limits(), settings.folders(), settings.archive(),
                settings.decisions(), settings.reviewer(), settings.seen(), settings.clock());
    }

    static ServerSettings with(ServerSettings settings, Engine.Folders folders, Optional<Path> archive) {
        return new ServerSettings(settings.host(), settings.port(), settings.token(), settings.names(), settings.limits(), folders, archive,
                settings.decisions(), settings.reviewer(), settings.seen(), settings.clock());
    }

    WebServer server() {
        return server;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The address of a path. */
    public URI at(String path) {
        URI home = URI.create("http://127.0.0.1:" + server.address().getPort() + "/");
        return home.resolve(path);
    }

    /**
     * What came back.
     *
     * @param status  the status
     * @param headers all headers
     * @param body    the body
     */
    record Reply(int status, HttpHeaders headers, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    Reply get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Posts as a program does. */
    Reply post(String path, String type, String body) {
        return send("POST", path, body, "Content-Type", type, "X-Claimcheck", "1");
    }

    Reply post(String path, JsonNode body) {
        return post(path, "application/json", body.toString());
    }

    Reply send(String method, String path, String body, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(400))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (headers.length > 0) {
                request.headers(headers);
            }
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends bytes as they are, and gives all that comes back until the server hangs up or falls silent. */
    String raw(String request) {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
