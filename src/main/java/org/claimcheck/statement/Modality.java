package org.claimcheck.statement;

import java.util.Locale;

/** How firmly a text puts a statement forward. */
public enum Modality {
    /** The text says so itself. */
    ASSERTED,
    /** Somebody whom the text names says so. */
    REPORTED,
    /** With a doubt: "is thought to", "aurait". */
    HEDGED,
    /** Somebody denies it; neither it nor its opposite is asserted. */
    DENIED,
    /** Under a condition. */
    CONDITIONAL,
    /** Announced for later. */
    PLANNED;

    private final String id = name().toLowerCase(Locale.ROOT);

    /** The name in JSON: lower case. */
    public String id() {
        return id;
    }

    /** Whether the statement is put forward as true: asserted or reported. */
    public boolean isFirm() {
        return this == ASSERTED || this == REPORTED;
    }
}
