package org.claimcheck.article;

import java.util.Objects;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Zone;

/**
 * A sentence of an article, or something that stands like one: a headline, a list item, a caption.
 *
 * @param text      the words, exactly as they stand in the body
 * @param start     the offset of the first UTF-16 unit in the body
 * @param end       the offset after the last UTF-16 unit
 * @param location  where it begins in the file
 * @param zone      the part of the article it stands in
 * @param paragraph the paragraph it belongs to, counted from 0; the passages of one paragraph stand in one zone
 */
public record Passage(String text, int start, int end, SourceLocation location, Zone zone, int paragraph) {

    /** Checks that the offsets span the text. */
    public Passage {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(zone, "zone");
        if (start < 0 || text.isEmpty() || end - start != text.length() || paragraph < 0) {
            throw new IllegalArgumentException("Offsets " + start + ".." + end + " do not span the passage");
        }
    }
}
