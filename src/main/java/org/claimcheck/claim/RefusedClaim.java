package org.claimcheck.claim;

import java.util.List;
import org.claimcheck.diagnostic.Problem;

/**
 * A claim of a document that cannot be used and is left out.
 *
 * @param id       its id within the document; empty where the whole document cannot be used
 * @param problems what is wrong with it, by location; at least one
 */
public record RefusedClaim(String id, List<Problem> problems) {

    /** Takes a copy of the list. */
    public RefusedClaim {
        problems = List.copyOf(problems);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("Nothing is wrong with claim " + id);
        }
    }
}
