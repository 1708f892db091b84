package org.claimcheck.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who may ask for what. A caller must address the server by a name of its own, which pages of other sites cannot do even if
 * their name is made to point here; show the token, if there is one; and, to change anything, come from a page of this server
 * or be no browser.
 */
final class Gate {

    /** The header that programs send with what changes anything: a page of another site cannot, without being allowed to. */
    static final String HEADER = "X-Claimcheck";

    /** The field of forms that shows that they come from a page of this server. */
    static final String FIELD = "csrf";

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store");

    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(?::\\d{1,5})?");
    private static final Pattern ADDRESS = Pattern.compile("\\[.*]|\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern LOOPBACK = Pattern.compile("127(?:\\.\\d{1,3}){3}|\\[::1]|localhost");
    private static final Duration SIGNED_IN = Duration.ofHours(12);
    private static final int MOST_SESSIONS = 1000;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key = new byte[32];
    private final Optional<String> token;
    private final boolean local;
    private final Set<String> names = new TreeSet<>();
    private final String cookie;

    /** When sessions end, by their ids, in the time of {@link System#nanoTime}; guarded by this. */
    private final Map<String, Long> sessions = new LinkedHashMap<>();

    /**
     * A gate.
     *
     * @param port the port that the server listens at
     */
    Gate(ServerSettings settings, int port) {
        random.nextBytes(key);
        this.token = settings.token();
        this.local = isLoopback(settings.host());
        this.cookie = "claimcheck-" + port;
        settings.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        if (!local) {
            names.add(settings.host().toLowerCase(Locale.ROOT));
            try {
                InetAddress here = InetAddress.getLocalHost();
                names.add(here.getHostName().toLowerCase(Locale.ROOT));
                names.add(here.getCanonicalHostName().toLowerCase(Locale.ROOT));
            } catch (UnknownHostException e) {
                // Then callers use the address, or a name that the user allows.
            }
        }
    }

    /** Whether only this machine reaches an address. */
    static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** A token that nobody guesses. */
    static String newToken() {
        return secret(new SecureRandom());
    }

    private static String secret(SecureRandom random) {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The headers of every response. */
    static Map<String, String> headers() {
        return HEADERS;
    }

    /**
     * Checks by what name the server is addressed.
     *
     * @throws Refusal if it is none of its own
     */
    void checkHost(Call call) throws Refusal {
        String host = call.header("host").orElse("").toLowerCase(Locale.ROOT);
        Matcher parts = HOST.matcher(host);
        boolean own = parts.matches() && (LOOPBACK.matcher(parts.group(1)).matches() || names.contains(parts.group(1))
                || !local && ADDRESS.matcher(parts.group(1)).matches());
        if (!own) {
            throw new Refusal(421, "This server is not known by that name", "Address it as it was printed when it started, or allow the name with --name");
        }
    }

    /** Whether a caller needs to show a token and has shown none. */
    boolean isStranger(Call call) {
        return token.isPresent() && !showsToken(call) && session(call).isEmpty();
    }

    private boolean showsToken(Call call) {
        String header = call.header("authorization").orElse("");
        return header.regionMatches(true, 0, "Bearer ", 0, 7) && isToken(header.substring(7).strip());
    }

    /** Compares in a time that tells nothing of where two tokens differ. */
    private boolean isToken(String given) {
        return token.isPresent() && MessageDigest.isEqual(sign("token", given), sign("token", token.get()));
    }

    /**
     * Checks that a call that may change anything does not come from a page of another site. The head tells: nothing of the body is
     * read for it.
     *
     * @throws Refusal if it does
     */
    void checkSite(Call call) throws Refusal {
        String fix = "Use a page of this server, or send the header " + HEADER + " from a program";
        Optional<String> site = call.header("sec-fetch-site");
        if (site.isPresent() && !site.get().equals("same-origin")) {
            throw new Refusal(403, "The request comes from a page of another site", fix);
        }
        Optional<String> origin = call.header("origin");
        if (origin.isPresent() && !origin.get().replaceFirst("^https?://", "").equalsIgnoreCase(call.header("host").orElse(""))) {
            throw new Refusal(403, "The request comes from a page of " + origin.get().replaceAll("[^\\w.:/\\[\\]-]", "?"), fix);
        }
    }

    /**
     * Checks whether a caller of this site means to change anything.
     *
     * @param field what its form gives as {@link #FIELD}; empty for a program
     * @throws Refusal if it does not
     */
    void checkWrite(Call call, Optional<String> field) throws Refusal {
        boolean meant = field.isPresent() ? MessageDigest.isEqual(Answer.bytes(field.get()), Answer.bytes(formToken(call)))
                : call.header(HEADER).isPresent() || showsToken(call);
        if (!meant) {
            throw new Refusal(403, field.isPresent() ? "The form is from before the server was started" : "The header " + HEADER + " is missing",
                    field.isPresent() ? "Open the page again" : "Send " + HEADER + ": 1");
        }
    }

    /** What forms give as {@link #FIELD}. */
    String formToken(Call call) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sign("form", session(call).orElse("")));
    }

    /**
     * Lets a caller in who shows the token in a form.
     *
     * @return the cookie to set
     * @throws Refusal if it is not the token
     */
    String signIn(String given) throws Refusal {
        if (!isToken(given.strip())) {
            throw new Refusal(401, "This is not the token", "Copy it from where the server was started");
        }
        String id = secret(random);
        synchronized (this) {
            long now = System.nanoTime();
            sessions.values().removeIf(end -> end - now < 0);
            if (sessions.size() >= MOST_SESSIONS) {
                sessions.remove(sessions.keySet().iterator().next());
            }
            sessions.put(id, now + SIGNED_IN.toNanos());
        }
        return cookie + "=" + id + "; Path=/; Max-Age=" + SIGNED_IN.toSeconds() + "; HttpOnly; SameSite=Strict";
    }

    /** Ends the caller's session, if there is one, and gives the cookie that removes theirs. */
    String signOut(Call call) {
        synchronized (this) {
            session(call).ifPresent(sessions::remove);
        }
        return cookie + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict";
    }

    /** Whether there is a token to show. */
    boolean hasToken() {
        return token.isPresent();
    }

    private synchronized Optional<String> session(Call call) {
        return call.headers().getOrDefault("cookie", List.of()).stream().flatMap(line -> Arrays.stream(line.split(";"))).map(String::strip)
                .filter(pair -> pair.startsWith(cookie + "=")).map(pair -> pair.substring(cookie.length() + 1))
                .filter(id -> sessions.containsKey(id) && sessions.get(id) - System.nanoTime() > 0).findFirst();
    }

    private byte[] sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal((purpose + " " + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }
}
