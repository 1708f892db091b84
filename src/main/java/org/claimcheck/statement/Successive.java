package org.claimcheck.statement;

import org.claimcheck.time.DayRange;

/**
 * Two known tenures of an office that one person holds at a time, the one next to the other in the order of their beginnings. Both may be of
 * the same holder.
 *
 * @param earlier the tenure that begins first
 * @param later   the one that begins next
 */
public record Successive(Role earlier, Role later) implements Context {

    @Override
    public String key() {
        return Context.line("Successive", earlier.id(), later.id());
    }

    /** Whether both are of one holder. */
    public boolean isSameHolder() {
        return earlier.holderKey().equals(later.holderKey());
    }

    /** The id of the fact that tells the earlier one. */
    public String earlierId() {
        return earlier.id();
    }

    /** The id of the fact that tells the later one. */
    public String laterId() {
        return later.id();
    }

    /** Whether the later one names predecessors, and the earlier holder is none of them. */
    public boolean isPredecessorDenied() {
        return !later.replaces().isEmpty() && !later.replaces().contains(earlier.holder().id());
    }

    /** Whether the earlier one names successors, and the later holder is none of them. */
    public boolean isSuccessorDenied() {
        return !earlier.replacedBy().isEmpty() && !earlier.replacedBy().contains(later.holder().id());
    }

    /**
     * Whether one tells its date more coarsely than the other, so that nobody can say whether the later began before the earlier ended: one
     * ended in June 1902, and the other began in 1902.
     */
    public boolean isTooCoarse() {
        DayRange end = earlier.period().lastDay();
        DayRange start = later.period().firstDay();
        return isBounded(end) && isBounded(start) && !end.equals(start) && (covers(end, start) || covers(start, end));
    }

    private static boolean isBounded(DayRange days) {
        return days.earliest().isPresent() && days.latest().isPresent();
    }

    private static boolean covers(DayRange outer, DayRange inner) {
        return outer.earliestDay() <= inner.earliestDay() && inner.latestDay() <= outer.latestDay();
    }
}
