package org.claimcheck.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.claimcheck.time.EdtfExpression.DateSet;
import org.claimcheck.time.EdtfExpression.End;
import org.claimcheck.time.EdtfExpression.Interval;

/**
 * A date or period as EDTF writes it (ISO 8601-2:2019): level 0, level 1, and of level 2 the marks {@code ~ ? %} on
 * parts, unspecified digits in any part, and sets.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><td>{@code 2014}, {@code 2014-08}, {@code 2014-08-05}</td><td>a year, month, day</td></tr>
 * <tr><td>{@code 2014-22}</td><td>a season: 21 March to May, 22 June to August, 23 September to November, 24 December to
 * February of the next year</td></tr>
 * <tr><td>{@code 199X}, {@code 2014-XX}, {@code 2014-08-1X}</td><td>some year of the 1990s, some month, some day from the
 * 10th to the 19th</td></tr>
 * <tr><td>{@code 1997~}, {@code 1997?}, {@code 1997%}</td><td>about, uncertain, both; behind a part for it and all before
 * it, in front of a part for it alone</td></tr>
 * <tr><td>{@code 1996/2017-05-06}, {@code 2014/..}, {@code ../2014}, {@code 2014/}, {@code /2014}</td><td>periods;
 * {@code ..} is an open end, nothing an unknown one</td></tr>
 * <tr><td>{@code [1997,1998]}, {@code [1997..1999]}, <code>{1997,1998}</code></td><td>one of them, all of them</td></tr>
 * <tr><td>{@code [1997,1998]/2020}, {@code 2004/[2007-06-07,2007-06-10]}</td><td>periods from or to one of several dates;
 * an extension, see below</td></tr>
 * <tr><td>{@code -0044}, {@code Y12345}</td><td>years before 0000, and years of five to eight digits</td></tr>
 * </table>
 *
 * <p>Two values go beyond the standard, for ends that are written apart from each other: {@link #UNKNOWN}, {@code /}, and
 * {@link #OPEN}, {@code ..}. So does a set in square brackets at an end of a period: sets stand alone in ISO 8601-2, but
 * sources disagree on when tenures begin and end. Such an end may be any day from the first to the last of its members,
 * those between members included, which makes answers less certain and never wrong. A set in braces cannot be an end.
 *
 * <p>A time of day after a day (level 0) is checked and dropped: days are the finest unit.
 *
 * <p>Two are equal if their canonical texts are.
 */
public final class Edtf {

    /** Nothing is known about the time: {@code /}. As an end of a period: an unknown end. */
    public static final Edtf UNKNOWN = new Edtf("/");

    /** An open end, {@code ..}: the period goes on. */
    public static final Edtf OPEN = new Edtf("..");

    private final String text;
    private final EdtfExpression expression;

    /**
     * Reads a text and brings it into canonical form.
     *
     * @throws EdtfException if the text is no EDTF
     */
    private Edtf(String text) {
        this(EdtfParser.parse(Objects.requireNonNull(text, "text")));
    }

    private Edtf(EdtfExpression expression) {
        this.text = expression.text();
        this.expression = expression;
    }

    /**
     * Reads a text; surrounding spaces are an error.
     *
     * @throws EdtfException if the text is no EDTF, is an impossible date, or ends before it begins
     */
    public static Edtf parse(String text) {
        return new Edtf(text);
    }

    /**
     * A single day.
     *
     * @throws EdtfException if its year has more than eight digits
     */
    public static Edtf day(LocalDate day) {
        int year = day.getYear();
        return new Edtf(year >= 0 && year <= 9999 ? day.toString() : String.format(Locale.ROOT, "%s-%02d-%02d",
                yearText(year), day.getMonthValue(), day.getDayOfMonth()));
    }

    /**
     * A single month.
     *
     * @throws EdtfException if its year has more than eight digits
     */
    public static Edtf month(YearMonth month) {
        return new Edtf(String.format(Locale.ROOT, "%s-%02d", yearText(month.getYear()), month.getMonthValue()));
    }

    /**
     * A single year, counted as ISO 8601 does: 0 is the year before 1.
     *
     * @throws EdtfException if it has more than eight digits
     */
    public static Edtf year(int year) {
        return new Edtf(yearText(year));
    }

    /** Whether the year of a day has no more digits than are read. */
    static boolean canBeWritten(LocalDate day) {
        return Math.abs((long) day.getYear()) < Math.pow(10, EdtfParser.MOST_YEAR_DIGITS);
    }

    private static String yearText(int year) {
        if (Math.abs((long) year) > 9999) {
            return "Y" + year;
        }
        return (year < 0 ? "-" : "") + String.format(Locale.ROOT, "%04d", Math.abs(year));
    }

    /**
     * The period from one date to another, both inclusive; just the date if both are the same single date.
     *
     * @param first a single date, one of several ({@code [1997,1998]}), {@link #OPEN} or {@link #UNKNOWN}
     * @param last  likewise
     * @throws EdtfException if an end is a period itself or all of several dates, or if the period ends before it begins
     */
    public static Edtf interval(Edtf first, Edtf last) {
        return first.equals(last) && first.isSingle() ? first : ends(first, last);
    }

    /** As {@link #interval}, but written with a slash even if both ends are the same. */
    static Edtf ends(Edtf first, Edtf last) {
        if (first.expression instanceof End from && last.expression instanceof End to && !(from instanceof DateSet) && !(to instanceof DateSet)
                && !Interval.isReversed(from, to)) {
            return new Edtf(new Interval(from, to));
        }
        // The parser tells what is wrong, if anything is.
        return new Edtf(first.asEnd() + "/" + last.asEnd());
    }

    private String asEnd() {
        return equals(UNKNOWN) ? "" : text;
    }

    EdtfExpression expression() {
        return expression;
    }

    /** The canonical text. */
    public String text() {
        return text;
    }

    private boolean isSingle() {
        return expression instanceof EdtfExpression.Single;
    }

    /** Whether this is written with a slash, as {@link #UNKNOWN} is. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** Whether this is one exact day: nothing unspecified, nothing marked. */
    public boolean isDay() {
        return expression instanceof EdtfExpression.Single single && single.date().isExactDay();
    }

    /** Whether this is {@link #OPEN}. */
    public boolean isOpen() {
        return equals(OPEN);
    }

    /** Whether this sets no bound at all: {@code /}, {@code ..}, {@code ../..}, {@code XXXX}. */
    public boolean isUnknown() {
        return first().isUnbounded() && last().isUnbounded();
    }

    /** Whether any part is marked {@code ?} or {@code %}. */
    public boolean uncertain() {
        return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
    }

    /** Whether any part is marked {@code ~} or {@code %}. */
    public boolean approximate() {
        return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
    }

    /**
     * The days between which this begins.
     *
     * <p>A date means the same as the period from it to itself: {@code 2014-08} begins between 2014-08-01 and 2014-08-31.
     * A beginning that is open or unknown has no earliest day, and the latest day of the end. {@code ~} and {@code %} widen
     * each bound by one unit of the precision they mark: a day, ten days ({@code 1X}), a month, ten months, a season of three
     * months, a year, a decade, a century. Of a set in brackets, this is the range over all members.
     */
    public DayRange first() {
        return expression.first();
    }

    /** The days between which this ends; as {@link #first()}, mirrored. */
    public DayRange last() {
        return expression.last();
    }

    /** The beginning of a period as written, {@link #UNKNOWN} if it is empty; anything else itself. */
    public Edtf from() {
        return expression instanceof Interval interval ? end(interval.from()) : this;
    }

    /** The end of a period as written, {@link #UNKNOWN} if it is empty; anything else itself. */
    public Edtf to() {
        return expression instanceof Interval interval ? end(interval.to()) : this;
    }

    private static Edtf end(End end) {
        return end == EdtfExpression.NoDate.UNKNOWN ? UNKNOWN : end == EdtfExpression.NoDate.OPEN ? OPEN : new Edtf(end);
    }

    /** The date in plain English, as a noun: "3 January 2020", "summer 2014", "about 1997", "21 to 31 August 2014". */
    public String inWords() {
        return EdtfWords.noun(expression);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The canonical text; {@link #parse} of it equals this. */
    @Override
    public String toString() {
        return text;
    }
}
