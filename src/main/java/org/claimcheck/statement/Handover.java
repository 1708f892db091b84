package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * Two successive holders of an office between whom nobody else is known to have held it.
 *
 * @param before the tenure of the earlier holder
 * @param after  the tenure of the later holder
 */
public record Handover(Role before, Role after) {

    /** From the earliest end of the one to the latest start of the other. Reckoned when asked for: few handovers of a record ever are. */
    public Period period() {
        Period end = before.period().end();
        Period start = after.period().beginning();
        if (end.earliest().isEmpty() || start.latest().isEmpty() || end.earliest().get().isAfter(start.latest().get())) {
            return start;
        }
        return Period.within(end.earliest().get(), start.latest().get());
    }

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
