package org.claimcheck.statement;

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
