package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * When something happened, told by another event: "days before the killing of X", "three weeks after Y".
 *
 * @param before   whether what is claimed comes before the other event; else it comes after it
 * @param type     the type of the other event
 * @param subject  whom or what the other event happened to
 * @param object   the other party of it, or {@link Entity#NONE}
 * @param distance how long before or after; of value 0 where only the order is told
 */
public record Sequence(boolean before, String type, Entity subject, Entity object, Quantity distance) implements Detail {

    /** What the distance is counted in, such as {@code day}. */
    public String countedIn() {
        return distance.unit();
    }

    /** Whether only the order is told, not how long before or after. */
    public boolean isOrderOnly() {
        return distance.upper().signum() == 0;
    }

    /**
     * Whether two times can be in the order and at the distance told.
     *
     * @param own       when what is claimed happened
     * @param other     when the other event happened
     * @param tolerance how far a length told in its unit may be off
     */
    public boolean possible(Period own, Period other, LengthTolerance tolerance) {
        Period first = before ? own : other;
        Period second = before ? other : own;
        if (first.surelyAfter(second)) {
            return false;
        }
        return isOrderOnly() || Lengths.possible(distance, Lengths.shortest(first, second), Lengths.longest(first, second), tolerance);
    }

    /**
     * Whether somebody can have come to an office in the order told who began there at a time.
     *
     * @param beginning when the tenure began
     * @param other     when the other event happened
     * @param handover  days by which the beginning may be told differently
     * @param ahead     days by which people are named before they begin
     */
    public boolean possibleArrival(Period beginning, Period other, int handover, int ahead) {
        return before ? !beginning.widen(ahead).surelyAfter(other) : !beginning.widen(handover).surelyBefore(other);
    }

    /** What to join the subject of the other event on. */
    public String subjectKey() {
        return subject.key();
    }

    /** What to join the other party of the other event on; empty where there is none. */
    public String objectKey() {
        return object.key();
    }

    @Override
    public String canonical() {
        return "sequence " + (before ? "before " : "after ") + type + " " + subject.key() + " " + object.key() + " " + distance.canonical();
    }
}
