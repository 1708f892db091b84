package org.claimcheck.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.report.Engine;
import org.claimcheck.review.SeenMatters;

/**
 * How a server runs.
 *
 * @param host      the address or name to listen at
 * @param port      the port; 0 for any that is free
 * @param token     what callers have to show; empty if the server trusts all who reach it
 * @param names     further names by which callers may address the server, besides addresses and the names of this machine
 * @param limits    what callers may ask for
 * @param folders   the facts and rules
 * @param archive   a folder of articles whose findings stand in the backlog; empty for none
 * @param decisions the file of the reviewers' decisions
 * @param reviewer  who decides where a caller does not say; may be empty
 * @param seen      remembers what reports told, for decisions in the terminal; empty if nothing does
 * @param clock     tells the time of decisions
 */
public record ServerSettings(String host, int port, Optional<String> token, Set<String> names, Limits limits, Engine.Folders folders,
                             Optional<Path> archive, Path decisions, String reviewer, Optional<SeenMatters> seen, Clock clock) {

    /** The shortest token that is accepted, in characters. */
    public static final int SHORTEST_TOKEN = 16;

    /** Checks the token. */
    public ServerSettings {
        Objects.requireNonNull(host, "host");
        names = Set.copyOf(names);
        if (token.filter(secret -> secret.length() < SHORTEST_TOKEN).isPresent()) {
            throw new IllegalArgumentException("The token is shorter than " + SHORTEST_TOKEN + " characters");
        }
    }

    /**
     * What callers may ask for.
     *
     * @param bytes    the largest request, in bytes
     * @param time     the longest that a request may take: to arrive, and then to be answered
     * @param requests how many requests are worked on at once; more are refused
     * @param header   the longest head of a request, in bytes
     */
    public record Limits(int bytes, Duration time, int requests, int header) {

        /** 10 MB, 60 seconds, 16 requests at once, 16 KiB of header. */
        public static final Limits USUAL = new Limits(10_000_000, Duration.ofSeconds(60), 16, 16_384);

        /** Checks that all are positive. */
        public Limits {
            if (bytes < 1 || time.isNegative() || time.isZero() || requests < 1 || header < 1) {
                throw new IllegalArgumentException("A limit must be more than nothing");
            }
        }
    }
}
