package org.claimcheck.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The day of the week that a date is said to have.
 *
 * @param day  the day of the week
 * @param date the date
 */
public record Weekday(DayOfWeek day, LocalDate date) implements Detail {

    /** Whether the date has that day of the week. */
    public boolean isFitting() {
        return date.getDayOfWeek() == day;
    }

    /** The day of the week that the date has. */
    public DayOfWeek right() {
        return date.getDayOfWeek();
    }

    @Override
    public String canonical() {
        return "weekday " + day + " " + date;
    }
}
