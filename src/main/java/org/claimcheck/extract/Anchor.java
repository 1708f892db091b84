package org.claimcheck.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/**
 * The publication date, as far as it is known: what relative dates are counted from.
 *
 * @param day   the day, or the first day of the month or year where only that is known; empty without a date
 * @param exact how exactly it is known
 */
record Anchor(Optional<LocalDate> day, Exactness exact) {

    /** How exactly a publication date is known. */
    enum Exactness { DAY, MONTH, YEAR, NOTHING }

    /** Reads the anchor off a publication date. */
    static Anchor of(Optional<Edtf> published) {
        String text = published.map(Edtf::toString).orElse("");
        if (text.matches("\\d{4}-\\d{2}-\\d{2}[?~%]?")) {
            return new Anchor(Optional.of(LocalDate.parse(text.substring(0, 10))), Exactness.DAY);
        }
        if (text.matches("\\d{4}-(0[1-9]|1[0-2])[?~%]?")) {
            return new Anchor(Optional.of(YearMonth.parse(text.substring(0, 7)).atDay(1)), Exactness.MONTH);
        }
        if (text.matches("\\d{4}[?~%]?")) {
            return new Anchor(Optional.of(LocalDate.of(Integer.parseInt(text.substring(0, 4)), 1, 1)), Exactness.YEAR);
        }
        return new Anchor(Optional.empty(), Exactness.NOTHING);
    }

    boolean isKnown() {
        return day.isPresent();
    }

    boolean isDay() {
        return exact == Exactness.DAY;
    }

    /** The day itself; only where {@link #isKnown()}. */
    LocalDate date() {
        return day.orElseThrow();
    }

    /** The last day that may be the publication day. */
    LocalDate latest() {
        return switch (exact) {
            case DAY -> date();
            case MONTH -> date().with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> date().with(TemporalAdjusters.lastDayOfYear());
            case NOTHING -> LocalDate.MAX;
        };
    }

    /** The publication date as EDTF, as exact as it is known. */
    Edtf edtf() {
        return switch (exact) {
            case DAY -> Edtf.parse(date().toString());
            case MONTH -> Edtf.parse(YearMonth.from(date()).toString());
            case YEAR -> Edtf.parse(String.format("%04d", date().getYear()));
            case NOTHING -> Edtf.UNKNOWN;
        };
    }

    /** Some time up to the publication; unknown without a date. */
    Period past() {
        return isKnown() ? Period.within(Edtf.parse("../" + edtf())) : Period.UNKNOWN;
    }

    /** The given weekday in the week up to the publication day, that day included. */
    LocalDate last(DayOfWeek weekday) {
        return date().with(TemporalAdjusters.previousOrSame(weekday));
    }
}
