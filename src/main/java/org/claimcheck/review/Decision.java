package org.claimcheck.review;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What a reviewer decided.
 *
 * @param matter    what was decided about, as it was then
 * @param judgement the judgement
 * @param reviewer  who judged; never empty
 * @param time      when, to the millisecond
 * @param reason    why, in the reviewer's words; may be empty
 */
public record Decision(Matter matter, Judgement judgement, String reviewer, Instant time, String reason) {

    /** Cuts the time to milliseconds. */
    public Decision {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(judgement, "judgement");
        Objects.requireNonNull(reason, "reason");
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("A decision needs a reviewer");
        }
        time = time.truncatedTo(ChronoUnit.MILLIS);
    }

    /** What identifies the finding that it is about. */
    public String fingerprint() {
        return matter.fingerprint();
    }

    /** Whether it says the same for the same reason of the same evidence. */
    boolean saysTheSameAs(Decision other) {
        return judgement == other.judgement && reason.equals(other.reason) && matter.restsOnTheSameAs(other.matter);
    }

    /** The same decision at a time after another: a clock that stands still or runs backwards must not let an earlier word win. */
    Decision after(Decision other) {
        return time.isAfter(other.time) ? this : new Decision(matter, judgement, reviewer, other.time.plusMillis(1), reason);
    }
}
