package org.claimcheck.knowledge;

import java.util.List;

/**
 * What several offices have in common: they bear the same titles.
 *
 * @param national whether they are offices of countries
 * @param headed   whether they head a body that has a name of its own
 * @param titles   ids of the titles that mean them, sorted
 */
public record OfficeKind(boolean national, boolean headed, List<String> titles) {

    /** Takes a copy. */
    public OfficeKind {
        titles = List.copyOf(titles);
    }

    /** As of any record; written out, since to link what Java makes of it takes a part of a short run. */
    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeKind that && national == that.national && headed == that.headed && titles.equals(that.titles);
    }

    @Override
    public int hashCode() {
        return titles.hashCode() * 4 + (national ? 2 : 0) + (headed ? 1 : 0);
    }
}
