package org.claimcheck.finding;

import java.util.Locale;

/** The kinds of finding, the gravest first. */
public enum FindingKind {
    /** A claim and a known fact, or two claims, cannot both be true. */
    CONTRADICTION,
    /** They cannot both be true under the likely reading, or one side is hedged or imprecise. */
    TENSION,
    /** An independent source or a known fact says the same. */
    CORROBORATION,
    /** The same claim from the same origin. */
    REPETITION,
    /** Known facts that cannot all be right, or one that something is wrong with; no claim is involved. */
    FLAW;

    /** The name in files and JSON: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about what an article claims. */
    public boolean isAboutClaims() {
        return this != FLAW;
    }

    /** Whether it speaks against the claim. */
    public boolean isConflict() {
        return this == CONTRADICTION || this == TENSION;
    }
}
