package org.claimcheck.rule;

import java.util.Locale;

/** How much a finding of a rule matters, the gravest first. */
public enum Severity {
    /** To be corrected or explained. */
    ERROR,
    /** To be looked at. */
    WARNING,
    /** Good to know. */
    INFO;

    /** The name in files and JSON: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
