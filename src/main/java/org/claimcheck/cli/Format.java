package org.claimcheck.cli;

import java.util.Locale;

/** Formats of output. */
enum Format {
    /** For people. */
    TEXT,
    /** One JSON array. */
    JSON,
    /** One JSON document a line. */
    JSONL;

    /** As the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
