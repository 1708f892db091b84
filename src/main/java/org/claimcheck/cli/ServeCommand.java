package org.claimcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.web.ServerSettings;
import org.claimcheck.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Serves pages and an API. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false, versionProvider = VersionProvider.class,
        description = "Serves a page on which articles are checked and findings decided, and the API behind it, until it is stopped with Ctrl-C.",
        footerHeading = "%nExamples:%n", footer = {
            "  claimcheck serve",
            "  claimcheck serve --archive articles --decisions newsroom/decisions.jsonl",
            "  claimcheck serve --host 0.0.0.0 --port 8443 --name check.example.org"})
final class ServeCommand implements Callable<Integer> {

    private static final int LARGEST_PORT = 65_535;
    private static final String TOKEN_VARIABLE = "CLAIMCHECK_TOKEN";

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "8080", description = "Where to listen; 0 takes any port that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--host", paramLabel = "ADDRESS", defaultValue = "127.0.0.1",
            description = "The address to listen at (default: ${DEFAULT-VALUE}, which only this machine reaches). Anywhere else callers must show a token.")
    private String host;

    @Option(names = "--token", paramLabel = "TOKEN", description = "What callers must show, at least " + ServerSettings.SHORTEST_TOKEN
            + " characters; else the variable " + TOKEN_VARIABLE + ". Away from this machine one is made up and printed if none is given.")
    private String token;

    @Option(names = "--name", paramLabel = "NAME", description = "A further name by which browsers address the server, such as that of a proxy; may be repeated.")
    private List<String> names = List.of();

    @Option(names = "--archive", paramLabel = "DIR", description = "A folder of articles whose findings stand in the backlog.")
    private Path archive;

    @Mixin
    private DecisionOptions decisions;

    @Mixin
    private ReviewerOptions reviewer;

    @Mixin
    private KnowledgeOptions knowledge;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--max-size", paramLabel = "SIZE", defaultValue = "10M", converter = ArticleOptions.SizeConverter.class,
            description = "The largest request, in bytes or with K, M or G (default: ${DEFAULT-VALUE}).")
    private Long maxSize;

    @Option(names = "--max-time", paramLabel = "SECONDS", defaultValue = "60", description = "The longest that a request may take (default: ${DEFAULT-VALUE}).")
    private int maxTime;

    @Option(names = "--max-requests", paramLabel = "NUMBER", defaultValue = "16",
            description = "How many requests are worked on at once; more are refused (default: ${DEFAULT-VALUE}).")
    private int maxRequests;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ServerSettings settings = settings();
        try (WebServer server = WebServer.start(settings, this::told)) {
            // Ctrl-C ends the program from here: what is being answered is answered before.
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "claimcheck-end"));
            console.out().println("Claimcheck listens at " + server.address());
            if (settings.token().isPresent() && token() == null) {
                console.out().println("Callers must show the token " + settings.token().get());
            }
            console.out().flush();
            server.loaded().get();
            server.join();
            return ExitCode.OK.code();
        } catch (InterruptedException e) {
            return ExitCode.OK.code();
        } catch (ExecutionException e) {
            console.err().println(Main.internal(e.getCause()));
            return ExitCode.INTERNAL.code();
        }
    }

    private ServerSettings settings() {
        check(port >= 0 && port <= LARGEST_PORT, "--port: " + port + " is no port: write a number from 0 to " + LARGEST_PORT);
        check(maxSize > 0 && maxSize < Integer.MAX_VALUE, "--max-size: write a size from 1 byte to 2G");
        check(maxTime > 0, "--max-time: write a number of seconds, 1 or more");
        check(maxRequests > 0 && maxRequests <= 1000, "--max-requests: write a number from 1 to 1000");
        check(archive == null || Files.isDirectory(archive), "--archive " + archive + " is no folder");
        String given = token();
        check(given == null || given.length() >= ServerSettings.SHORTEST_TOKEN, "The token is too short: give one of at least "
                + ServerSettings.SHORTEST_TOKEN + " characters, or none, and one is made up");
        Optional<String> secret = Optional.ofNullable(given)
                .or(() -> WebServer.isLoopback(host) ? Optional.empty() : Optional.of(WebServer.newToken()));
        return new ServerSettings(host, port, secret, Set.copyOf(names), new ServerSettings.Limits(maxSize.intValue(), Duration.ofSeconds(maxTime),
                maxRequests, ServerSettings.Limits.USUAL.header()), rules.folders(knowledge, console), Optional.ofNullable(archive),
                decisions.file().path(), reviewer.name(), console.seen(), Clock.systemUTC());
    }

    private String token() {
        String given = token == null ? System.getenv(TOKEN_VARIABLE) : token;
        return given == null || given.isBlank() ? null : given.strip();
    }

    private void check(boolean right, String wrong) {
        if (!right) {
            throw UsageError.of(spec, wrong);
        }
    }

    /** Comes from other threads. */
    private void told(Problem problem) {
        synchronized (console.err()) {
            console.err().println(problem);
            console.err().flush();
        }
    }
}
