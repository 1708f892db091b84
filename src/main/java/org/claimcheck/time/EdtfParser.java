package org.claimcheck.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.claimcheck.time.EdtfDate.Part;
import org.claimcheck.time.EdtfExpression.DateSet;
import org.claimcheck.time.EdtfExpression.End;
import org.claimcheck.time.EdtfExpression.Interval;
import org.claimcheck.time.EdtfExpression.Member;
import org.claimcheck.time.EdtfExpression.NoDate;
import org.claimcheck.time.EdtfExpression.Single;

/** Reads EDTF (ISO 8601-2:2019, as profiled by the Library of Congress) and says what is wrong with what is not. */
final class EdtfParser {

    /** LocalDate goes to 999 999 999; eight digits leave room for widening and tell typing errors from geology. */
    static final int MOST_YEAR_DIGITS = 8;
    private static final int LONGEST_QUOTED = 60;
    private static final String CHARACTERS = "0123456789X-/.,~?%[]{}YTZ:+ES";

    /** What was read before: dates are asked for their days again and again, and few differ. */
    private static final Map<String, EdtfExpression> READ = new ConcurrentHashMap<>();

    private static final int MOST_READ = 10_000;

    private final String text;
    private int at;

    private EdtfParser(String text) {
        this.text = text;
    }

    /** Reads a text; throws {@link EdtfException} if it is no EDTF. */
    static EdtfExpression parse(String text) {
        EdtfExpression known = READ.get(text);
        if (known != null) {
            return known;
        }
        EdtfExpression expression = new EdtfParser(text).expression();
        if (READ.size() >= MOST_READ) {
            READ.clear();
        }
        READ.put(text, expression);
        return expression;
    }

    private EdtfExpression expression() {
        if (text.isEmpty()) {
            throw new EdtfException(0, "a date is empty", "write a date such as 2014-08, or / where nothing is known");
        }
        rejectForeignCharacters();
        if (text.equals("..")) {
            return NoDate.OPEN;
        }
        int slash = text.indexOf('/', atSet() ? text.indexOf(closing()) + 1 : 0);
        if (slash >= 0) {
            int another = text.indexOf('/', slash + 1);
            if (another >= 0) {
                throw fail(another, "a second slash, where a slash only divides the two ends of a period",
                        "write days with hyphens (2014-08-05) and periods with one slash (2014-08-05/2014-08-31)");
            }
            return interval(slash);
        }
        if (atSet()) {
            DateSet set = set();
            expectEndOfSet(text.length());
            return set;
        }
        EdtfDate date = date();
        if (at < text.length() && text.charAt(at) == 'T') {
            timeOfDay(date);
        }
        expectEnd();
        return Single.of(date);
    }

    private void rejectForeignCharacters() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CHARACTERS.indexOf(c) >= 0) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                throw fail(i, "a space, which is no part of a date", "leave it out; days are written 2014-08-05");
            }
            if (c == 'x' || c == 'u' || c == 'U') {
                if (!text.toLowerCase(Locale.ROOT).startsWith("unknown", i)) {
                    throw fail(i, "no digit and no X", "write a capital X for an unspecified digit, as in 199X");
                }
                throw fail(i, "a word where EDTF has a sign", "leave the end empty where it is unknown, as in 2014/");
            }
            if (text.toLowerCase(Locale.ROOT).startsWith("open", i)) {
                throw fail(i, "a word where EDTF has a sign", "write two dots for an open end, as in 2014/..");
            }
            if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
                throw fail(i, "a dash that is no hyphen", "write the plain hyphen -");
            }
            if (c == '\u2026') {
                throw fail(i, "an ellipsis where two dots belong", "write ..");
            }
            if (c == '(' || c == ')') {
                throw fail(i, "a parenthesis, which is no part of a date",
                        "write ~, ? or % after the part it qualifies, as in 2014-08~");
            }
            if (Character.isLetter(c)) {
                throw fail(i, "a letter, where dates are written in digits",
                        "write days as 2014-08-05, months as 2014-08");
            }
            throw fail(i, "a character that no date has", "write days as 2014-08-05, months as 2014-08");
        }
    }

    private Interval interval(int slash) {
        End from = end(slash);
        at = slash + 1;
        End to = end(text.length());
        if (Interval.isReversed(from, to)) {
            throw fail(slash + 1, "the period ends before it begins",
                    "exchange its ends (" + to.text() + "/" + from.text() + ") or correct one of them");
        }
        return new Interval(from, to);
    }

    /** Reads one end of an interval, which must reach to {@code stop}. */
    private End end(int stop) {
        if (at == stop) {
            return NoDate.UNKNOWN;
        }
        if (text.startsWith("..", at) && at + 2 == stop) {
            at += 2;
            return NoDate.OPEN;
        }
        if (text.startsWith("..", at)) {
            throw fail(at + 2, "something after an open end",
                    "write only .. between the slash and the end of the text");
        }
        if (peek() == '{') {
            throw fail(at, "a set of which all dates are meant, which cannot be an end of a period",
                    "write one date there, or square brackets if one of several is meant: [1997,1998]");
        }
        if (atSet()) {
            DateSet set = set();
            expectEndOfSet(stop);
            return set;
        }
        EdtfDate date = date();
        rejectTimeInPeriod();
        if (at < stop) {
            throw leftover();
        }
        return Single.of(date);
    }

    private boolean atSet() {
        return peek() == '[' || peek() == '{';
    }

    /** The bracket that closes the set to be read next. */
    private char closing() {
        return peek() == '{' ? '}' : ']';
    }

    private void expectEndOfSet(int stop) {
        if (at < stop) {
            throw fail(at, "something after the end of a set", "leave it out, or mark the dates inside the set");
        }
    }

    private void rejectTimeInPeriod() {
        if (peek() == 'T') {
            throw fail(at, "a time of day inside a period or set", "leave out the time; days are the finest unit");
        }
    }

    private DateSet set() {
        boolean all = peek() == '{';
        char close = closing();
        at++;
        List<Member> members = new ArrayList<>();
        while (true) {
            members.add(member(close, members.isEmpty()));
            if (peek() == ',') {
                at++;
                continue;
            }
            if (peek() != close) {
                throw at >= text.length()
                        ? fail(at, "the set is not closed", "end it with " + close)
                        : leftover();
            }
            at++;
            break;
        }
        return new DateSet(all, List.copyOf(members));
    }

    private Member member(char close, boolean firstMember) {
        int start = at;
        if (peek() == ',' || peek() == close || at >= text.length()) {
            throw fail(at, "a date is missing in the set", "write dates such as 1997,1998 and no comma too many");
        }
        if (atSet()) {
            throw fail(at, "a set within a set", "write the dates in one set");
        }
        if (text.startsWith("..", at)) {
            if (!firstMember) {
                throw fail(at, "an open range that is not the first of its set",
                        "put the range without a beginning first");
            }
            at += 2;
            if (peek() == close || peek() == ',' || at >= text.length()) {
                throw fail(at, "a range without any date", "write the date it reaches to, as in [..1999]");
            }
            return new Member(NoDate.OPEN, memberDate(), true);
        }
        End from = memberDate();
        if (!text.startsWith("..", at)) {
            return new Member(from, from, false);
        }
        at += 2;
        if (peek() == close) {
            return new Member(from, NoDate.OPEN, true);
        }
        if (peek() == ',') {
            throw fail(at, "an open range that is not the last of its set", "put the range without an end last");
        }
        int second = at;
        Single to = memberDate();
        if (from.days().orElseThrow().earliestDay() > to.last().latestDay()) {
            throw fail(second, "the range ends before it begins",
                    "exchange its ends (" + to.text() + ".." + text.substring(start, second - 2) + ") or correct one of them");
        }
        return new Member(from, to, true);
    }

    private Single memberDate() {
        EdtfDate date = date();
        rejectTimeInPeriod();
        return Single.of(date);
    }

    private EdtfDate date() {
        Mark beforeYear = mark();
        int yearAt = at;
        String year = year();
        Mark afterYear = mark();
        if (!atHyphen()) {
            return checked(new EdtfDate(part(year, beforeYear.or(afterYear)), Part.ABSENT, Part.ABSENT), yearAt);
        }
        at++;
        Mark beforeMonth = mark();
        int monthAt = at;
        String month = twoDigits("month", "2014-08");
        checkMonth(month, monthAt);
        Mark afterMonth = mark();
        if (!atHyphen()) {
            return checked(new EdtfDate(part(year, beforeYear.or(afterYear).or(afterMonth)),
                    part(month, beforeMonth.or(afterMonth)), Part.ABSENT), monthAt);
        }
        if (month.charAt(0) == '2') {
            throw fail(at, "a season has no days",
                    "write " + year + "-" + month + ", or a month from 01 to 12 with the day");
        }
        at++;
        Mark beforeDay = mark();
        int dayAt = at;
        String day = twoDigits("day", "2014-08-05");
        checkDay(year, month, day, dayAt);
        Mark afterDay = mark();
        if (atHyphen()) {
            throw fail(at, "a hyphen after the day",
                    "end the date there; periods are written with a slash: 2014-08-05/2014-08-31");
        }
        return checked(new EdtfDate(
                part(year, beforeYear.or(afterYear).or(afterMonth).or(afterDay)),
                part(month, beforeMonth.or(afterMonth).or(afterDay)),
                part(day, beforeDay.or(afterDay))), dayAt);
    }

    private static Part part(String digits, Mark mark) {
        return new Part(digits, mark.uncertain(), mark.approximate());
    }

    private EdtfDate checked(EdtfDate date, int lastPartAt) {
        if (!date.exists()) {
            throw fail(lastPartAt, "no month that this allows has such a day",
                    "check the day against the month; February ends on the 28th, in leap years on the 29th");
        }
        return date;
    }

    private String year() {
        int start = at;
        if (peek() == 'Y') {
            return longYear();
        }
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        int digits = at;
        while (isDigitOrX(peek())) {
            at++;
        }
        int length = at - digits;
        if (length == 0) {
            throw fail(at, at >= text.length() ? "the text ends where a year belongs" : "no year",
                    "begin a date with its year in four digits, as in 2014-08-05");
        }
        if (length == 8 || length == 6) {
            String run = text.substring(digits, at);
            throw fail(digits + 4, "no hyphen after the year", "write "
                    + run.substring(0, 4) + "-" + run.substring(4, 6) + (length == 8 ? "-" + run.substring(6) : ""));
        }
        if (length < 4) {
            throw fail(digits, "a year of fewer than four digits", length == 3
                    ? "write X for an unspecified digit (199X) and 0 before a year under 1000 (0622)"
                    : "write the year first and in four digits, as in 2014-08-05, and both ends of a period in full");
        }
        if (length > 4) {
            throw fail(digits + 4, "a year of more than four digits",
                    "write four digits, or Y before a longer year, as in Y12345");
        }
        String year = text.substring(start, at);
        if (year.equals("-0000")) {
            throw fail(start, "a year minus zero", "write 0000 for the year before 0001");
        }
        int unspecified = year.indexOf('X');
        if (unspecified >= 0) {
            if (negative) {
                throw fail(start + unspecified, "an unspecified digit in a negative year",
                        "write a period of years, as in -0049/-0040");
            }
            requireTrailing(year, start);
        }
        if (peek() == 'E' || peek() == 'S') {
            throw shorthandYear();
        }
        return year;
    }

    private EdtfException shorthandYear() {
        return fail(at, "an exponent or a count of significant digits, which are not read",
                "write the year in digits, with ~ if it is about right");
    }

    private String longYear() {
        int start = at;
        at++;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (isDigitOrX(peek())) {
            if (peek() == 'X') {
                throw fail(at, "an unspecified digit in a long year", "write digits only after Y");
            }
            at++;
        }
        if (peek() == 'E' || peek() == 'S') {
            throw shorthandYear();
        }
        int length = at - digits;
        if (length <= 4) {
            throw fail(start, "Y before a year of no more than four digits",
                    "leave out the Y and write four digits, as in 2014");
        }
        if (text.charAt(digits) == '0') {
            throw fail(digits, "a zero before a long year", "leave it out");
        }
        if (length > MOST_YEAR_DIGITS) {
            throw fail(digits + MOST_YEAR_DIGITS, "a year of more than eight digits",
                    "write a year of at most eight digits");
        }
        return text.substring(start, at);
    }

    private String twoDigits(String name, String example) {
        int start = at;
        while (isDigitOrX(peek())) {
            at++;
        }
        int length = at - start;
        if (length == 0) {
            throw fail(at, at >= text.length() ? "the text ends where a " + name + " belongs" : "no " + name,
                    "write the " + name + " in two digits, as in " + example + ", or leave out the hyphen before it");
        }
        if (length == 1) {
            throw fail(start, "a " + name + " of one digit", "write 0" + text.charAt(start));
        }
        if (length > 2) {
            throw fail(start + 2, "a " + name + " of more than two digits", "write it in two digits, as in " + example
                    + "; periods are written with a slash: 2014/2015");
        }
        String digits = text.substring(start, at);
        requireTrailing(digits, start);
        return digits;
    }

    /** An X may only stand for the last digits of a part. */
    private void requireTrailing(String digits, int start) {
        int first = digits.indexOf('X');
        if (first < 0) {
            return;
        }
        for (int i = first; i < digits.length(); i++) {
            if (digits.charAt(i) != 'X') {
                throw fail(start + first, "an unspecified digit before a specified one",
                        "let X stand for the last digits only, as in 19XX or 2014-08-1X");
            }
        }
    }

    private void checkMonth(String month, int start) {
        if (month.equals("00")) {
            throw fail(start, "no month 00", "write 01 to 12, or leave the month out");
        }
        if (month.charAt(0) == 'X' || month.equals("0X") || month.equals("1X")) {
            return;
        }
        if (month.charAt(1) == 'X') {
            throw fail(start, "no month " + month, "write 0X, 1X or XX for a month that is not fully known");
        }
        int number = Integer.parseInt(month);
        if (number >= 25 && number <= 41) {
            throw fail(start, "a season or quarter " + month + ", which is not read",
                    "write a season 21 (spring) to 24 (winter), or a period of months such as 2014-01/2014-03");
        }
        if (number > 12 && (number < EdtfDate.SPRING || number > EdtfDate.WINTER)) {
            throw fail(start, "no month " + month,
                    "write a month 01 to 12 after the year, or a season 21 (spring) to 24 (winter)");
        }
    }

    private void checkDay(String year, String month, String day, int start) {
        if (day.equals("00")) {
            throw fail(start, "no day 00", "write 01 to 31, or leave the day out");
        }
        if (day.indexOf('X') >= 0) {
            if (day.charAt(0) > '3' && day.charAt(0) != 'X') {
                throw fail(start, "no day " + day, "write 0X to 3X or XX for a day that is not fully known");
            }
            return;
        }
        int number = Integer.parseInt(day);
        if (number > 31) {
            throw fail(start, "no month has a day " + day, "write 01 to 31");
        }
        if (year.indexOf('X') < 0 && month.indexOf('X') < 0) {
            YearMonth named = YearMonth.of(Integer.parseInt(year.replace("Y", "")), Integer.parseInt(month));
            if (!named.isValidDay(number)) {
                throw fail(start, EdtfWords.month(named) + " has no day " + number,
                        "write a day from 01 to " + named.lengthOfMonth() + ", or only " + year + "-" + month);
            }
        }
    }

    /** Checks the time of day that EDTF level 0 allows after a day, and drops it: days are the finest unit. */
    private void timeOfDay(EdtfDate date) {
        if (!date.isExactDay()) {
            throw fail(at, "a time of day after what is no exact day", "leave out the time");
        }
        at++;
        timePart("hour", 23);
        timeSign(':');
        timePart("minute", 59);
        if (peek() == ':') {
            at++;
            timePart("second", 59);
            if (peek() == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                at++;
                while (Character.isDigit(peek())) {
                    at++;
                }
            }
        }
        if (peek() == 'Z') {
            at++;
        } else if (peek() == '+' || peek() == '-') {
            at++;
            timePart("zone hour", 14);
            if (at < text.length()) {
                timeSign(':');
                timePart("zone minute", 59);
            }
        }
    }

    private void timeSign(char sign) {
        if (peek() != sign) {
            throw fail(at, "no " + sign + " in the time of day", "write the time as 23:20:30, or leave it out");
        }
        at++;
    }

    private void timePart(String name, int most) {
        if (at + 2 > text.length() || !Character.isDigit(text.charAt(at)) || !Character.isDigit(text.charAt(at + 1))) {
            throw fail(at, "no " + name + " of two digits", "write the time as 23:20:30, or leave it out");
        }
        if (Integer.parseInt(text.substring(at, at + 2)) > most) {
            throw fail(at, "no " + name + " " + text.substring(at,
                    at + 2), "write 00 to " + most + ", or leave out the time");
        }
        at += 2;
    }

    private record Mark(boolean uncertain, boolean approximate) {
        Mark or(Mark other) {
            return new Mark(uncertain || other.uncertain, approximate || other.approximate);
        }
    }

    private Mark mark() {
        char c = peek();
        if (!isMark(c)) {
            return new Mark(false, false);
        }
        at++;
        if (isMark(peek())) {
            throw fail(at, "a second mark on one part", "write one mark: ~ (about), ? (uncertain) or % (both)");
        }
        return new Mark(c != '~', c != '?');
    }

    private static boolean isMark(char c) {
        return c == '~' || c == '?' || c == '%';
    }

    private static boolean isDigitOrX(char c) {
        return c >= '0' && c <= '9' || c == 'X';
    }

    private boolean atHyphen() {
        return peek() == '-';
    }

    /** The character to be read next, or U+FFFF at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\uffff';
    }

    private void expectEnd() {
        if (at < text.length()) {
            throw leftover();
        }
    }

    private EdtfException leftover() {
        if (text.startsWith("..", at)) {
            return fail(at, "two dots after a date",
                    "write a period with a slash (1997/1999), or one of several years in brackets: [1997..1999]");
        }
        return switch (text.charAt(at)) {
            case ',' -> fail(at, "a comma outside a set", "put several dates in brackets: [1997,1998] is one of them");
            case ']', '}' -> fail(at, "a bracket that nothing opens here",
                    "open a set with [ or {, or leave the bracket out");
            case '.' -> fail(at, "a dot where a hyphen belongs", "write days as 2014-08-05, months as 2014-08");
            case 'T', ':', 'Z', '+' -> fail(at, "a time of day where none may stand",
                    "leave out the time; days are the finest unit");
            default -> fail(at, "something after the end of a date", "end the date there; days are written 2014-08-05");
        };
    }

    /** An exception that quotes the text and names the character; where something is missing, the one before it. */
    private EdtfException fail(int index, String what, String fix) {
        int inside = Math.min(index, text.length() - 1);
        char c = text.charAt(inside);
        String shown = c < ' ' || Character.isSurrogate(c) || c == 0x7f
                ? String.format(Locale.ROOT, "U+%04X", (int) c)
                : String.valueOf(c);
        String quoted = text.length() <= LONGEST_QUOTED ? text : text.substring(0, LONGEST_QUOTED) + "...";
        return new EdtfException(inside,
                "date '" + quoted + "', character " + (inside + 1) + " '" + shown + "': " + what, fix);
    }
}
