package org.claimcheck.exchange;

import java.util.Locale;

/** The formats that can be imported. */
public enum ImportFormat {
    /** Entities of Wikidata as JSON: one as its API gives it, or a dump with one a line. */
    WIKIDATA,
    /** Results of a SPARQL query as JSON. */
    SPARQL,
    /** Persons, organisations and memberships as Popolo has them, and EveryPolitician. */
    POPOLO,
    /** Entities of FollowTheMoney, one a line. */
    FTM,
    /** CSV, TSV or XLSX, by a mapping. */
    TABLE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
