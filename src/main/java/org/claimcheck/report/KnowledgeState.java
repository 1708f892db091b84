package org.claimcheck.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report was made with.
 *
 * @param version twelve hex digits over all facts, rules and patterns
 * @param asOf    the day by which was judged, or the latest day on which any fact was checked; empty if there are none
 * @param limited whether the user asked for that day, so that what came later was left out
 */
public record KnowledgeState(String version, Optional<LocalDate> asOf, boolean limited) {

    /** What a report was made with that all knowledge counts for. */
    public KnowledgeState(String version, Optional<LocalDate> asOf) {
        this(version, asOf, false);
    }

    /** Checks that nothing is null. */
    public KnowledgeState {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(asOf, "asOf");
    }
}
