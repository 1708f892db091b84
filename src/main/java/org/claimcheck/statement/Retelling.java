package org.claimcheck.statement;

/**
 * What the body of an article makes of a claim of its headline where it does not put it forward itself.
 *
 * @param modality how the body tells it: {@link Modality#DENIED} or {@link Modality#HEDGED}
 * @param words    the body's words
 */
public record Retelling(Modality modality, String words) implements Detail {

    /** Whether the body tells it as something that is denied or is not so. */
    public boolean isDenied() {
        return modality == Modality.DENIED;
    }

    /** Whether the body tells it with a doubt. */
    public boolean isHedged() {
        return modality == Modality.HEDGED;
    }

    @Override
    public String canonical() {
        return "retelling " + modality.id() + " " + words;
    }
}
