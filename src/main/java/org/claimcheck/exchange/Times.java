package org.claimcheck.exchange;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import org.claimcheck.time.Period;

/** Looks at the times of a fact. */
final class Times {

    static final String BACKWARDS = "an end before the beginning";

    private Times() {
    }

    /** What is wrong with the times of a fact; empty if nothing is. */
    static String check(Map<String, String> times) {
        if (!times.containsKey("from") || !times.containsKey("to")) {
            return "";
        }
        try {
            Period.between(Edtf.parse(times.get("from")), Edtf.parse(times.get("to")), Optional.empty());
            return "";
        } catch (EdtfException e) {
            return e.what();
        }
    }

    /** The first day of which the beginning of a fact tells. */
    static Optional<LocalDate> begins(Map<String, String> times) {
        String first = times.getOrDefault("from", times.getOrDefault("on", ""));
        return first.isEmpty() || first.equals("..") ? Optional.empty() : Period.within(Edtf.parse(first)).earliest();
    }
}
