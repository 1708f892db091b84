package org.claimcheck.time;

/** How something fills the time that is given for it. */
public enum Scope {
    /** On some day of it: events, and roles told in passing. */
    WITHIN,
    /** On every day of it: tenures with stated bounds. */
    THROUGHOUT
}
