package org.claimcheck.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** The first days of which the beginning and the end of a fact tell. */
    static List<LocalDate> told(Map<String, String> times) {
        return Stream.of("from", "on", "to").map(key -> times.getOrDefault(key, "")).filter(date -> !date.isEmpty() && !date.equals(".."))
                .flatMap(date -> Period.within(Edtf.parse(date)).earliest().stream()).toList();
    }
}
