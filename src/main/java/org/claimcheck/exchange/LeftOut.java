package org.claimcheck.exchange;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Counts what an export left out, by the reason. */
public final class LeftOut {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** Counts one more. */
    void count(String reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    /** How many were left out for which reason, in the order of the alphabet. */
    public Map<String, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
