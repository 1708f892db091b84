package org.claimcheck.statement;

import java.util.Locale;

/** The part of an article in which a passage stands. */
public enum Zone {
    /** The title. */
    HEADLINE,
    /** The summary under the title. */
    STANDFIRST,
    /** The running text. */
    BODY,
    /** The line under a picture. */
    CAPTION;

    /** The name in JSON: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
