package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * Two successive holders of an office between whom nobody else is known to have held it.
 *
 * @param before the tenure of the earlier holder
 * @param after  the tenure of the later holder
 * @param period from the earliest end of the one to the latest start of the other
 */
public record Handover(Role before, Role after, Period period) {

    /** The id of the office. */
    public String officeId() {
        return after.officeId();
    }

    /** What to join the earlier holder on. */
    public String predecessorKey() {
        return before.holderKey();
    }

    /** What to join the later holder on. */
    public String successorKey() {
        return after.holderKey();
    }
}
