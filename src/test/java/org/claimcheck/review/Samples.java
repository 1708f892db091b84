package org.claimcheck.review;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Decisions to test with. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.250Z");

    private Samples() {
    }

    /** A finding of a number, resting on facts as {@code id=what it says}. */
    static Matter matter(int number, String... evidence) {
        return new Matter(String.format("%016x", number), "office-held-by-another", "ferry", "Ada Lind, head of the Ferry Board",
                Stream.of(evidence).map(Samples::mark).toList());
    }

    private static EvidenceMark mark(String text) {
        String[] parts = text.split("=", 2);
        return EvidenceMark.of(parts[0], parts[1], parts[1]);
    }

    static Decision decision(Matter matter, Judgement judgement, String reviewer, int minute) {
        return new Decision(matter, judgement, reviewer, NOON.plusSeconds(60L * minute), "");
    }

    static Decisions decisions(Decision... decisions) {
        return new Decisions(List.of(decisions));
    }
}
