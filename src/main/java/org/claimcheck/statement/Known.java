package org.claimcheck.statement;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * The basis of a curated statement.
 *
 * @param id        the fact's id, unique over all files
 * @param certainty how far it may be relied on
 * @param checked   the day it was last checked; what it says of later days is open
 * @param saidBy    the name of the person or body whose estimate or statement this is, or empty for a plain fact
 * @param sources   where it was seen; never empty
 * @param location  where it stands in the facts files
 */
public record Known(String id, Certainty certainty, LocalDate checked, String saidBy, List<Source> sources,
                    SourceLocation location) implements Basis {

    /** Takes a copy of the sources. */
    public Known {
        sources = List.copyOf(sources);
    }
}
