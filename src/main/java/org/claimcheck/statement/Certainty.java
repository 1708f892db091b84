package org.claimcheck.statement;

import java.util.Locale;

/** How far a known statement may be relied on. */
public enum Certainty {
    /** Beyond reasonable doubt. */
    CERTAIN,
    /** Good sources say so, with small differences or few of them. */
    LIKELY,
    /** Sources disagree, or it is somebody's estimate; it never contradicts a claim. */
    DISPUTED;

    /** The name in files: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
