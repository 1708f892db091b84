package org.claimcheck.cli;

import java.util.Locale;

/** Formats of reports. */
enum ReportFormat {
    /** For people, on a terminal. */
    TEXT,
    /** For people, as one page. */
    HTML,
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
