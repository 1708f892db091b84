package org.claimcheck.exchange;

import java.util.Locale;

/** The formats that can be exported. */
public enum ExportFormat {
    /** Entities of FollowTheMoney, one a line. */
    FTM,
    /** The same as statements of FollowTheMoney, one a line. */
    FTM_STATEMENTS,
    /** Persons, organisations, posts, memberships and events as Popolo has them. */
    POPOLO,
    /** A table with a row for each fact. */
    CSV,
    /** Linked data in the terms of schema.org. */
    JSONLD;

    /** What writes it. */
    public Exporter exporter() {
        return switch (this) {
            case FTM -> new FtmExporter(false);
            case FTM_STATEMENTS -> new FtmExporter(true);
            case POPOLO -> new PopoloExporter();
            case CSV -> new CsvExporter();
            case JSONLD -> new JsonLdExporter();
        };
    }

    /** As the user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
