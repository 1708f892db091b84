package org.claimcheck.verify;

import java.util.Locale;

/** What the evidence says about one claim. */
public enum Verdict {
    /** A known fact contradicts it. */
    CONTRADICTED,
    /** Another claim says otherwise, or there is evidence both ways. */
    DISPUTED,
    /** A known fact or an independent source says the same. */
    CORROBORATED,
    /** There is a tension, and nothing else. */
    UNSETTLED,
    /** Nothing speaks for or against it; the reason says why. */
    UNVERIFIED,
    /** It puts nothing forward as true: the reason says why. */
    NOT_CHECKABLE;

    /** The name in JSON: lower case with a hyphen. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
