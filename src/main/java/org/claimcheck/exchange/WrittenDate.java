package org.claimcheck.exchange;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;

/**
 * Dates as sources write them, brought into EDTF as precise as they are and no more: a year stays a year.
 */
final class WrittenDate {

    private static final Pattern ISO = Pattern.compile("([+-]?)(\\d{4,11})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:[T ].*)?");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("fev", 2), Map.entry("fév", 2), Map.entry("mar", 3), Map.entry("apr", 4),
            Map.entry("avr", 4), Map.entry("may", 5), Map.entry("mai", 5), Map.entry("jun", 6), Map.entry("juin", 6), Map.entry("jul", 7),
            Map.entry("juil", 7), Map.entry("aug", 8), Map.entry("aoû", 8), Map.entry("aou", 8), Map.entry("sep", 9), Map.entry("oct", 10),
            Map.entry("nov", 11), Map.entry("dec", 12), Map.entry("déc", 12));

    /** A year of more digits is no number that Java counts years in. */
    private static final int MOST_DIGITS = 9;

    private WrittenDate() {
    }

    /** Thrown for what is no date. */
    static final class BadDate extends Exception {

        private static final long serialVersionUID = 1L;

        private final String fix;

        BadDate(String what, String fix) {
            super(what, null, false, false);
            this.fix = fix;
        }

        String fix() {
            return fix;
        }
    }

    /** How a year before the year 1 is counted. */
    enum Before {
        /** As in ISO 8601: 0000 is the year before 0001. */
        ASTRONOMICAL,
        /** As historians do: -0001 is the year before 0001. */
        HISTORICAL
    }

    /**
     * Reads a date in one of several formats.
     *
     * @param text    the date as written
     * @param formats as {@link #check} takes them; none for EDTF and ISO 8601
     * @return canonical EDTF
     * @throws BadDate if it fits none of them, or is no day of the calendar; of several the first that it has the form of counts
     */
    static String read(String text, List<String> formats, Before before) throws BadDate {
        if (formats.isEmpty()) {
            return edtf(text);
        }
        BadDate impossible = null;
        for (String format : formats) {
            boolean edtf = format.equals("edtf");
            try {
                Optional<String> date = edtf ? Optional.of(edtf(text)) : byFormat(text, format, before);
                if (date.isPresent()) {
                    return date.get();
                }
            } catch (BadDate e) {
                impossible = impossible == null && (!edtf || ISO.matcher(text).matches()) ? e : impossible;
            }
        }
        throw impossible != null ? impossible : new BadDate("'" + shown(text) + "' is no date of the form" + (formats.size() == 1 ? " " : "s ") + String.join(", ", formats),
                "correct it, or add its form to the formats of dates");
    }

    /** EDTF; or an ISO date with a time of day, of which the day counts. */
    private static String edtf(String text) throws BadDate {
        try {
            return Edtf.parse(text).text();
        } catch (EdtfException e) {
            Matcher iso = ISO.matcher(text);
            if (iso.matches() && iso.group(4) != null && text.length() > 10 && iso.group(1).isEmpty() && iso.group(2).length() <= MOST_DIGITS) {
                return made(Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)), Integer.parseInt(iso.group(4)), text);
            }
            throw new BadDate(said(text, e.what()), e.fix());
        }
    }

    private static String said(String text, String what) {
        return what.contains("'") ? what : "'" + shown(text) + "' is no date: " + what;
    }

    static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 37) + "..." : text;
    }

    /**
     * What is wrong with a format; empty if nothing is.
     *
     * @param format {@code edtf}, or a pattern of {@code y}, {@code m} and {@code d}: as many of them as digits, a single one for one or
     *               two digits, {@code mmm} for the name of a month; anything else stands for itself
     */
    static String check(String format) {
        if (format.equals("edtf")) {
            return "";
        }
        List<String> parts = parts(format);
        long years = parts.stream().filter(part -> part.startsWith("y")).count();
        if (years != 1) {
            return "the format '" + format + "' has no year, or two";
        }
        if (parts.stream().anyMatch(part -> part.matches("y{1,3}"))) {
            return "the years of the format '" + format + "' have fewer than four digits";
        }
        if (parts.stream().anyMatch(part -> part.startsWith("d")) && parts.stream().noneMatch(part -> part.startsWith("m"))) {
            return "the format '" + format + "' has a day without a month";
        }
        return "";
    }

    private static List<String> parts(String format) {
        List<String> parts = new ArrayList<>();
        Matcher part = Pattern.compile("y+|m+|d+|[^ymd]+").matcher(format);
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }

    /** Nothing if the text has not the form. */
    private static Optional<String> byFormat(String text, String format, Before before) throws BadDate {
        StringBuilder regex = new StringBuilder();
        for (String part : parts(format)) {
            regex.append(switch (part.charAt(0)) {
                case 'y' -> "(?<y>[+-]?\\d{" + part.length() + "})";
                case 'm' -> part.length() >= 3 ? "(?<m>\\p{L}+\\.?)" : part.length() == 2 ? "(?<m>\\d{2})" : "(?<m>\\d{1,2})";
                case 'd' -> part.length() == 2 ? "(?<d>\\d{2})" : "(?<d>\\d{1,2})";
                default -> Pattern.quote(part);
            });
        }
        Matcher matcher = Pattern.compile(regex.toString()).matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group("y"));
        if (before == Before.HISTORICAL && year < 0) {
            year++;
        }
        int month = format.contains("m") ? month(matcher.group("m"), text) : 0;
        int day = format.contains("d") ? Integer.parseInt(matcher.group("d")) : 0;
        return Optional.of(made(year, month, day, text));
    }

    private static int month(String written, String text) throws BadDate {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String name = written.toLowerCase(Locale.ROOT).replace(".", "");
        for (int length = Math.min(4, name.length()); length >= 3; length--) {
            Integer month = MONTHS.get(name.substring(0, length));
            if (month != null) {
                return month;
            }
        }
        throw new BadDate("'" + shown(text) + "' names no month", "write the month in English or French, or in digits");
    }

    /**
     * A date of the parts that are told.
     *
     * @param month 0 if it is not told
     * @param day   0 if it is not told
     */
    private static String made(int year, int month, int day, String text) throws BadDate {
        String edtf = year(year) + (month == 0 ? "" : String.format(Locale.ROOT, "-%02d", month))
                + (month == 0 || day == 0 ? "" : String.format(Locale.ROOT, "-%02d", day));
        if (month == 0 && day != 0) {
            throw new BadDate("'" + shown(text) + "' has a day without a month", "correct it");
        }
        if (month > 12) {
            throw new BadDate("'" + shown(text) + "' has the month " + month, "correct it, or say in which order day and month stand");
        }
        try {
            return Edtf.parse(edtf).text();
        } catch (EdtfException e) {
            // Where in the EDTF it is wrong says nothing about the text.
            throw new BadDate("'" + shown(text) + "' is no date: " + e.what().substring(e.what().lastIndexOf(": ") + 1).strip(), e.fix());
        }
    }

    private static String year(int year) {
        return year > 9999 ? "Y" + year : year < -9999 ? "Y-" + -year : year < 0 ? String.format(Locale.ROOT, "-%04d", -year)
                : String.format(Locale.ROOT, "%04d", year);
    }

    /** The precisions that Wikidata knows, as numbers. */
    static final int DAY = 11;

    private static final int MONTH = 10;
    private static final int YEAR = 9;
    private static final int DECADE = 8;
    private static final int CENTURY = 7;
    private static final int MILLENNIUM = 6;

    /**
     * A time of Wikidata.
     *
     * @param time      such as {@code +1945-00-00T00:00:00Z}
     * @param precision 11 for a day, 10 a month, 9 a year, 8 a decade, 7 a century, 6 a millennium; anything coarser tells nothing
     * @param julian    whether the day is one of the Julian calendar
     * @param before    how years before the year 1 are counted
     * @return canonical EDTF; empty if the precision is coarser than a millennium
     * @throws BadDate if it is no time
     */
    static String wikidata(String time, int precision, boolean julian, Before before) throws BadDate {
        Matcher iso = ISO.matcher(time);
        if (!iso.matches()) {
            throw new BadDate("'" + shown(time) + "' is no time", "write it as Wikidata does, such as +1945-05-08T00:00:00Z");
        }
        if (iso.group(2).length() > MOST_DIGITS) {
            return "";
        }
        int written = Integer.parseInt(iso.group(2)) * (iso.group(1).equals("-") ? -1 : 1);
        int month = iso.group(3) == null ? 0 : Integer.parseInt(iso.group(3));
        int day = iso.group(4) == null ? 0 : Integer.parseInt(iso.group(4));
        int year = before == Before.HISTORICAL && written < 0 ? written + 1 : written;
        if (precision >= DAY) {
            return julian ? gregorian(year, month, day, time) : made(year, month, day, time);
        }
        return switch (precision) {
            case MONTH -> made(year, month, 0, time);
            case YEAR -> made(year, 0, 0, time);
            case DECADE -> written >= 0 && written <= 9999 ? String.format(Locale.ROOT, "%03dX", written / 10)
                    : span(written >= 0 ? written / 10 * 10 : -(-written / 10 * 10 + 9), 10, written, before);
            case CENTURY -> ordinal(written, 100, before);
            case MILLENNIUM -> ordinal(written, 1000, before);
            default -> "";
        };
    }

    /** The first, second... hundred or thousand years, which begin with the year 1. */
    private static String ordinal(int written, int years, Before before) throws BadDate {
        int first = written > 0 ? (written - 1) / years * years + 1 : -((-written - 1) / years * years + years);
        return span(written == 0 ? 1 : first, years, written, before);
    }

    private static String span(int first, int years, int written, Before before) throws BadDate {
        int shift = before == Before.HISTORICAL && written < 0 ? 1 : 0;
        String text = "[" + year(first + shift) + ".." + year(first + years - 1 + shift) + "]";
        try {
            return Edtf.parse(text).text();
        } catch (EdtfException e) {
            throw new BadDate(said(text, e.what()), e.fix());
        }
    }

    /** A day of the Julian calendar by the Gregorian, which ISO 8601 counts by. */
    private static String gregorian(int year, int month, int day, String text) throws BadDate {
        boolean leap = Math.floorMod(year, 4) == 0;
        int[] days = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        if (month < 1 || month > 12 || day < 1 || day > days[month - 1]) {
            throw new BadDate("'" + shown(text) + "' is no day of the Julian calendar", "correct it");
        }
        int a = (14 - month) / 12;
        long y = (long) year + 4800 - a;
        int m = month + 12 * a - 3;
        long julianDay = day + (153L * m + 2) / 5 + 365 * y + Math.floorDiv(y, 4L) - 32083;
        LocalDate date = LocalDate.MIN.with(JulianFields.JULIAN_DAY, julianDay);
        return made(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), text);
    }
}
