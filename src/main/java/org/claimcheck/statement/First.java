package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * That nothing of the kind had happened since some time: "the first since 1966", "the first ever".
 *
 * @param since the last time it had happened, or {@link Period#UNKNOWN} where it is said to be the first ever
 */
public record First(Period since) implements Detail {

    /** Whether it is said to be the first ever. */
    public boolean isEver() {
        return since.isUnknown();
    }

    @Override
    public String canonical() {
        return "first " + since.edtf();
    }
}
