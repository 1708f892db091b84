package org.claimcheck.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import org.claimcheck.time.Period;
import org.claimcheck.time.Scope;

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

    /**
     * Adds the time that our own exports tell in EDTF where a format has no field for it. What its fields tell counts: somebody may have
     * corrected them.
     */
    static void addVague(Map<String, String> times, String text, boolean within) throws WrittenDate.BadDate {
        if (text.isEmpty()) {
            return;
        }
        Edtf edtf = Edtf.parse(WrittenDate.read(text, List.of(), WrittenDate.Before.ASTRONOMICAL));
        if (within || !edtf.isInterval()) {
            if (times.isEmpty()) {
                times.put("on", edtf.text());
            }
        } else if (!times.containsKey("on")) {
            addEnd(times, "from", edtf.from());
            addEnd(times, "to", edtf.to());
        }
    }

    /** A time as a record writes it: what is under {@code on}, or {@code from} and {@code to} parted by a dash. */
    static String written(Period period) {
        if (period.isUnknown()) {
            return " - ";
        }
        return period.scope() == Scope.WITHIN || !period.edtf().isInterval() ? period.edtf().text() : end(period.edtf().from()) + " - " + end(period.edtf().to());
    }

    private static String end(Edtf end) {
        return end.isOpen() || !end.isUnknown() ? end.text() : "";
    }

    private static void addEnd(Map<String, String> times, String part, Edtf end) {
        if (!end(end).isEmpty()) {
            times.putIfAbsent(part, end.text());
        }
    }

    /** The first days of which the beginning and the end of a fact tell. */
    static List<LocalDate> told(Map<String, String> times) {
        return Stream.of("from", "on", "to").map(key -> times.getOrDefault(key, "")).filter(date -> !date.isEmpty() && !date.equals(".."))
                .flatMap(date -> Period.within(Edtf.parse(date)).earliest().stream()).toList();
    }
}
