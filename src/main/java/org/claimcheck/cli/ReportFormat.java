package org.claimcheck.cli;

import java.util.Locale;

/** Formats of reports. */
enum ReportFormat {
    /** For people. */
    TEXT,
    /** For people, as one page. */
    HTML,
    /** For comments and tickets. */
    MARKDOWN,
    /** One JSON array. */
    JSON,
    /** One JSON document a line. */
    JSONL,
    /** For code scanning and editors. */
    SARIF,
    /** For reviewdog: one diagnostic a line. */
    RDJSONL,
    /** For spreadsheets: one row for each finding. */
    CSV,
    /** The conflicts of which reviewers say that the article is wrong, as schema.org's JSON-LD. */
    CLAIMREVIEW;

    /** As the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the reports of a run may be written one after the other as they come. */
    boolean isStreamed() {
        return this == JSONL || this == RDJSONL;
    }
}
