package org.claimcheck.extract;

/**
 * A calendar time as written, before it is resolved; 0 for what is not told.
 *
 * @param fixed what it is resolved to already; empty if that takes a publication date; null if it is not resolved
 */
record ParsedDate(int to, int year, int month, int day, int season, int weekday, Part part, Which which, String fixed) {

    /** A third of a time. */
    enum Part { WHOLE, EARLY, MID, LATE, END }

    /** Which of the times of one name is meant. */
    enum Which { NEAREST, LAST, THIS, NEXT, THAT }

    static ParsedDate at(int to) {
        return new ParsedDate(to, 0, 0, 0, 0, 0, Part.WHOLE, Which.NEAREST, null);
    }

    static ParsedDate fixed(int to, String edtf) {
        return new ParsedDate(to, 0, 0, 0, 0, 0, Part.WHOLE, Which.NEAREST, edtf);
    }

    ParsedDate year(int value) {
        return new ParsedDate(to, value, month, day, season, weekday, part, which, fixed);
    }

    ParsedDate month(int value) {
        return new ParsedDate(to, year, value, day, season, weekday, part, which, fixed);
    }

    ParsedDate day(int value) {
        return new ParsedDate(to, year, month, value, season, weekday, part, which, fixed);
    }

    ParsedDate season(int value) {
        return new ParsedDate(to, year, month, day, value, weekday, part, which, fixed);
    }

    ParsedDate weekday(int value) {
        return new ParsedDate(to, year, month, day, season, value, part, which, fixed);
    }

    ParsedDate part(Part value) {
        return new ParsedDate(to, year, month, day, season, weekday, value, which, fixed);
    }

    ParsedDate which(Which value) {
        return new ParsedDate(to, year, month, day, season, weekday, part, value, fixed);
    }

    ParsedDate to(int value) {
        return new ParsedDate(value, year, month, day, season, weekday, part, which, fixed);
    }

    boolean isDay() {
        return fixed == null && day != 0;
    }

    boolean isBareDay() {
        return isDay() && month == 0 && weekday == 0;
    }

    /** Whether it takes more than itself to know the year. */
    boolean lacksYear() {
        return fixed == null && year == 0;
    }
}
