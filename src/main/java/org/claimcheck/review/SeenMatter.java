package org.claimcheck.review;

import java.util.List;
import java.util.Objects;

/**
 * Something to decide about as a report told it.
 *
 * @param matter      what there is to decide about
 * @param place       where the claim stands, as {@code file:line:column}
 * @param explanation what was found
 * @param records     where the facts stand that it rests on, as {@code file:line}
 */
public record SeenMatter(Matter matter, String place, String explanation, List<String> records) {

    /** Takes a copy of the records. */
    public SeenMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(explanation, "explanation");
        records = List.copyOf(records);
    }
}
