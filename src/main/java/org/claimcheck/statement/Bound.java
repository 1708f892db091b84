package org.claimcheck.statement;

import java.util.Locale;

/** How a quantity limits the true value. */
public enum Bound {
    /** It is the value. */
    EXACT,
    /** The value is near it: "about", "some", "près de". */
    ABOUT,
    /** The value is this or more: "at least", "more than". */
    AT_LEAST,
    /** The value is this or less: "up to", "fewer than". */
    AT_MOST;

    /** The name in files and JSON: lower case with a hyphen. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
