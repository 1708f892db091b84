package org.claimcheck.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.UrlEncoded;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Speaks HTTP through Jetty, within limits of size, time and number; nothing else knows of Jetty. */
final class JettyFront extends Handler.Abstract {

    /** Threads besides those that work: to accept, to select, and to refuse what is too much. */
    private static final int FURTHER_THREADS = 16;
    private static final int MOST_CONNECTIONS = 512;
    private static final long STOP_MILLIS = 2000;

    /** A caller that is slower than this, in bytes a second, is given up. */
    private static final int SLOWEST = 500;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    private static final int MOST_FIELDS = 50;
    private static final int CHUNK = 16_384;

    private final Supplier<Site> site;
    private final ServerSettings.Limits limits;
    private final ExecutorService workers;
    /** What is read of somebody who is not known: a form with a token. */
    private static final long STRANGERS_BYTES = 16 << 10;

    private final Semaphore places;
    private final Server server;

    /**
     * A front that is not started yet.
     *
     * @param site    knows the answers
     * @param workers answer the calls
     * @param socket  is bound, and accepts
     */
    JettyFront(Supplier<Site> site, ServerSettings.Limits limits, ExecutorService workers, ServerSocketChannel socket) throws IOException {
        this.site = site;
        this.limits = limits;
        this.workers = workers;
        this.places = new Semaphore(limits.requests());
        QueuedThreadPool threads = new QueuedThreadPool(limits.requests() + FURTHER_THREADS, 2);
        threads.setName("claimcheck-http");
        threads.setDaemon(true);
        this.server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(limits.header());
        configuration.setMinRequestDataRate(SLOWEST);
        configuration.setRelativeRedirectAllowed(true);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        connector.setIdleTimeout(Math.min(LONGEST_PAUSE.toMillis(), limits.time().toMillis()));
        connector.open(socket);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        server.setStopTimeout(STOP_MILLIS);
        server.setHandler(this);
        server.setErrorHandler(this::malformed);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Call head = call(request, new byte[0], Map.of());
        Answer answer;
        try {
            Routes.Found found = site.get().admit(head);
            answer = found.route().light() ? site.get().answer(found, head) : work(found, request);
        } catch (Refusal refusal) {
            // What is still to come of the body would be taken for the next request: the caller has to know that the connection ends.
            answer = site.get().refuse(request.consumeAvailable() ? refusal : refusal.with("Connection", "close"), head);
        }
        write(answer, request, response, callback);
        return true;
    }

    /** Answers a call in one of the places, or refuses it if none is free. */
    private Answer work(Routes.Found found, Request request) throws Refusal {
        // Whoever has not shown yet that they may come in takes no place while they send: a password is short.
        byte[] early = found.route().open() ? body(request, Math.min(STRANGERS_BYTES, limits.bytes())) : null;
        if (!places.tryAcquire()) {
            throw new Refusal(429, "The server works on " + limits.requests() + " requests already", "Ask again in a second").with("Retry-After", "1");
        }
        boolean handedOver = false;
        try {
            byte[] body = early != null ? early : body(request, limits.bytes());
            Map<String, Call.Field> fields = fields(request, body);
            Call call = call(request, fields.isEmpty() ? body : new byte[0], fields);
            CompletableFuture<Answer> answer = new CompletableFuture<>();
            workers.execute(() -> {
                // The place is free when the work is done: not when the caller was told that it takes too long, and before the answer goes out.
                Answer done = null;
                Throwable failure = null;
                try {
                    done = site.get().answer(found, call);
                } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                    failure = e;
                } finally {
                    places.release();
                }
                if (failure == null) {
                    answer.complete(done);
                } else {
                    answer.completeExceptionally(failure);
                }
            });
            handedOver = true;
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Refusal(503, "The answer took more than " + seconds(), "Ask for less, such as a shorter article").with("Retry-After", "10");
        } catch (ExecutionException e) {
            throw new Refusal(500, "Internal error: " + e.getCause().getClass().getSimpleName(), "Report it with the article");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "The server is stopping", "Start it again");
        } finally {
            if (!handedOver) {
                places.release();
            }
        }
    }

    private String seconds() {
        return limits.time().toMillis() / 1000.0 + " seconds";
    }

    /** Reads the body, up to the limits of size and time. */
    private byte[] body(Request request, long most) throws Refusal {
        if (request.getLength() > most) {
            throw tooLarge(most);
        }
        long start = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                body.write(chunk, 0, read);
                if (body.size() > most) {
                    throw tooLarge(most);
                }
                if (System.nanoTime() - start > limits.time().toNanos()) {
                    throw tooSlow();
                }
            }
            return body.toByteArray();
        } catch (IOException e) {
            throw tooSlow();
        }
    }

    private static Refusal tooLarge(long most) {
        return new Refusal(413, "The request has more than " + most + " bytes", "Send less; claimcheck verify --max-size reads larger files")
                .with("Connection", "close");
    }

    private Refusal tooSlow() {
        return new Refusal(408, "The request did not arrive within its time", "Send it faster").with("Connection", "close");
    }

    /** The fields of a form; nothing if the body is none. */
    private Map<String, Call.Field> fields(Request request, byte[] body) throws Refusal {
        String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE));
        Map<String, Call.Field> fields = new TreeMap<>();
        if (type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            Fields parsed = new Fields();
            try {
                UrlEncoded.decodeUtf8To(new String(body, StandardCharsets.ISO_8859_1), parsed);
            } catch (IllegalArgumentException e) {
                throw new Refusal(400, "The form cannot be read", "Send it in the encoding UTF-8");
            }
            parsed.forEach(field -> fields.put(field.getName(), new Call.Field("", field.getValue().getBytes(StandardCharsets.UTF_8))));
        } else if (type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            parts(type, body, fields);
        }
        return fields;
    }

    private void parts(String type, byte[] body, Map<String, Call.Field> fields) throws Refusal {
        MultiPartFormData.Parser parser = new MultiPartFormData.Parser(String.valueOf(MultiPart.extractBoundary(type)));
        parser.setMaxParts(MOST_FIELDS);
        parser.setMaxLength(-1);
        parser.setMaxFileSize(-1);
        parser.setMaxMemoryFileSize(-1);
        Parsed parsed = new Parsed(new CompletableFuture<>());
        parser.parse(new ByteBufferContentSource(ByteBuffer.wrap(body)), parsed);
        try (MultiPartFormData.Parts parts = parsed.parts().get(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
            for (MultiPart.Part part : parts) {
                byte[] content = Content.Source.asInputStream(part.createContentSource()).readAllBytes();
                fields.put(String.valueOf(part.getName()), new Call.Field(part.getFileName() == null ? "" : part.getFileName(), content));
            }
        } catch (ExecutionException | TimeoutException | IOException e) {
            throw new Refusal(400, "The form cannot be read", "Send multipart/form-data with a boundary, and no more than " + MOST_FIELDS + " fields");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "The server is stopping", "Start it again");
        }
    }

    /** Receives the parts of a form. */
    private record Parsed(CompletableFuture<MultiPartFormData.Parts> parts) implements Promise.Invocable<MultiPartFormData.Parts> {

        @Override
        public void succeeded(MultiPartFormData.Parts result) {
            parts.complete(result);
        }

        @Override
        public void failed(Throwable why) {
            parts.completeExceptionally(why);
        }
    }

    private static Call call(Request request, byte[] body, Map<String, Call.Field> form) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.computeIfAbsent(field.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>()).add(field.getValue() == null ? "" : field.getValue());
        }
        Map<String, List<String>> query = new TreeMap<>();
        Fields fields = Request.extractQueryParameters(request);
        fields.forEach(field -> query.put(field.getName(), List.copyOf(field.getValues())));
        return new Call(request.getMethod(), Request.getPathInContext(request), query, headers, body, form);
    }

    private static void write(Answer answer, Request request, Response response, Callback callback) {
        response.setStatus(answer.status());
        Site.headers().forEach(response.getHeaders()::put);
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        response.write(true, request.getMethod().equals("HEAD") ? null : ByteBuffer.wrap(answer.body()), callback);
    }

    /** Answers what Jetty itself refuses: it is no HTTP, or its head is too large. */
    private boolean malformed(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        Refusal refusal = switch (status) {
            case 408 -> tooSlow();
            case 414, 431 -> new Refusal(431, "The head of the request has more than " + limits.header() + " bytes", "Send a shorter address and fewer headers");
            case 500 -> new Refusal(500, "Internal error", "Report it");
            default -> new Refusal(status, "The request cannot be understood", "Send HTTP/1.1");
        };
        write(refusal.answer(), request, response, callback);
        return true;
    }

    /** Begins to answer. */
    void open() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The server cannot start", e);
        }
    }

    /** Waits until it is closed. */
    void join() throws InterruptedException {
        server.join();
    }

    /** Stops; what is being answered has two seconds for it. */
    void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The server cannot stop", e);
        }
    }
}
