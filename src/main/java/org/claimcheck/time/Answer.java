package org.claimcheck.time;

/** The answer to a question about fuzzy time. */
public enum Answer {
    /** Certainly so. */
    YES,
    /** Certainly not so. */
    NO,
    /** Not decided by what is known. */
    MAYBE
}
