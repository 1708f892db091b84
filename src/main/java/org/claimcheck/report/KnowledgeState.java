package org.claimcheck.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report was made with.
 *
 * @param version twelve hex digits over all facts, rules and patterns
 * @param asOf    the latest day on which any fact was checked; empty if there are none
 */
public record KnowledgeState(String version, Optional<LocalDate> asOf) {

    /** Checks that nothing is null. */
    public KnowledgeState {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(asOf, "asOf");
    }
}
