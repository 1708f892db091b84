package org.claimcheck.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * The server of pages and API. It listens at once; facts and rules are loaded meanwhile, and requests that need them wait.
 */
public final class WebServer implements AutoCloseable {

    /** Grammars and pages of articles go deep. */
    private static final long STACK = 16L << 20;

    private final ExecutorService background;
    private final ExecutorService workers;
    private final JettyFront front;
    private final LiveKnowledge knowledge;
    private final CompletableFuture<Site> site;
    private final URI address;

    private WebServer(ServerSettings settings, ServerSocketChannel socket, Consumer<Problem> told) throws IOException {
        int port = ((InetSocketAddress) socket.getLocalAddress()).getPort();
        this.address = URI.create("http://" + (settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host()) + ":" + port + "/");
        this.background = Executors.newFixedThreadPool(2, threads("claimcheck-background"));
        this.workers = Executors.newCachedThreadPool(threads("claimcheck-worker"));
        Desk[] desk = new Desk[1];
        this.knowledge = new LiveKnowledge(settings.folders(), background, loaded -> {
            loaded.engine().problems().forEach(told);
            desk[0].sweep(true);
        });
        desk[0] = new Desk(settings, knowledge, background, told);
        Ledger ledger = new Ledger(settings.decisions(), told);
        // Beside Jetty, so that neither waits for the other's classes.
        this.site = CompletableFuture.supplyAsync(() -> new Site(new Gate(settings, port), new Office(knowledge, desk[0], ledger, settings.reviewer(),
                settings.limits().time(), settings.clock())), background);
        this.front = new JettyFront(site::join, settings.limits(), workers, socket);
    }

    /**
     * Starts a server.
     *
     * @param settings how it runs
     * @param told     receives what is wrong with facts, rules and articles of the archive, from other threads
     * @throws InvalidInputException if it cannot listen there
     */
    public static WebServer start(ServerSettings settings, Consumer<Problem> told) {
        String place = settings.host() + ":" + settings.port();
        try {
            ServerSocketChannel socket = ServerSocketChannel.open();
            socket.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            InetSocketAddress wanted = new InetSocketAddress(settings.host(), settings.port());
            if (wanted.isUnresolved()) {
                socket.close();
                throw new InvalidInputException(SourceLocation.of(place), "There is no address of that name", "Give an address of this machine with --host");
            }
            socket.bind(wanted, 128);
            WebServer server = new WebServer(settings, socket, told);
            server.front.open();
            server.knowledge.begin();
            return server;
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(place), "The server cannot listen here (" + e.getMessage() + ")",
                    "Choose another port with --port, or stop what uses this one");
        }
    }

    private static ThreadFactory threads(String name) {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(null, work, name + "-" + number.incrementAndGet(), STACK);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Where it listens, as {@code http://host:port/}. */
    public URI address() {
        return address;
    }

    /** Completes when facts and rules have been loaded for the first time, with the number of rules; or fails as that did. */
    public CompletableFuture<Integer> loaded() {
        return knowledge.first().thenApply(first -> first.rules().rules().size());
    }

    /** A token that nobody guesses. */
    public static String newToken() {
        return Gate.newToken();
    }

    /** Whether only this machine reaches an address. */
    public static boolean isLoopback(String host) {
        return Gate.isLoopback(host);
    }

    /** The methods and paths that it answers at, such as {@code GET /api/rules}. */
    List<String> operations() {
        List<String> operations = new ArrayList<>();
        site.join().routes().all().forEach(route -> operations.add(route.method() + " " + route.path()));
        return operations;
    }

    /** Waits until the server is closed, or the thread is interrupted. */
    public void join() throws InterruptedException {
        front.join();
    }

    /** Stops: what is being answered is, for two seconds at most. */
    @Override
    public void close() {
        front.close();
        workers.shutdownNow();
        background.shutdownNow();
    }
}
