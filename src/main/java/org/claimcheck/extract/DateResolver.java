package org.claimcheck.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Tells which time a calendar time means: from the publication date, and from the times told before it in its sentence. */
final class DateResolver extends DateTokens {

    /** A day told with its weekday but without a year is looked for so many months ahead. */
    private static final int COMING = 8;
    /** A weekday told as the last one may be that of the week before if the nearest is no more days ago. */
    private static final int JUST_PAST = 3;
    /** Words between "that year" and a month of it: "that year, in November". */
    private static final int BESIDE = 3;

    private final Anchor anchor;
    /** Whether times without a year lie ahead. */
    private final boolean ahead;
    /** The year and month last stated, and the tokens around them: a date without a year shares them within one clause. */
    private int contextYear;
    private int contextMonth;
    private int contextStart;
    private int contextEnd;
    /** The time last told, where it is a plain year, month or day: what "three days later" counts from. */
    private String told;
    /** The year that the sentences before told, which "that November" may mean; 0 for none, or several. */
    private final int earlierYear;
    /** The end of a "that year" of which no year was told; a month beside it is of that year. */
    private int lostYear = -1;
    /** The token at which times are looked for. */
    private int position;

    /**
     * @param ahead       whether times without a year lie ahead
     * @param earlierYear the year that the sentences before told, 0 for none or several
     * @param told        the one time that the sentence before told; empty if it told none or several
     */
    DateResolver(String language, List<Token> tokens, Anchor anchor, boolean ahead, int earlierYear, String told) {
        super(language, tokens);
        this.anchor = anchor;
        this.ahead = ahead;
        this.earlierYear = earlierYear;
        this.told = told;
    }

    /** Goes on to a token: times told up to it may help to tell what is meant. */
    void at(int token) {
        position = token;
    }

    /** The time last told, where it is a plain year, month or day; empty if none was. */
    String told() {
        return told;
    }

    /** "Last season he had scored twice by 21 November": in which year, only those know who know when the season began. */
    private boolean isOfOtherSeason(int to) {
        for (int i = 0; !french && i + 1 < to; i++) {
            if (is(i, "last", "previous") && is(i + 1, "season")) {
                return true;
            }
        }
        return false;
    }

    /** Later times of the sentence lie in the year of this one, unless it only describes something: "the 2014 war". */
    void remember(int i, ParsedDate p, String edtf) {
        boolean describes = p.to() == i + 1 && is(i - 1, "the", "'s", "a") && p.to() < tokens.size() && isLowerWord(p.to());
        boolean birth = is(i - 1, "born", "né", "née") || is(i - 1, "in", "on", "en", "le") && is(i - 2, "born", "né", "née");
        if (p.year() != 0 && !describes && !birth) {
            contextYear = p.year();
            contextStart = i;
            contextEnd = p.to();
        }
        if (p.fixed() != null && sameYear(i) == p.to()) {
            lostYear = edtf.equals("/") ? p.to() : -1;
            contextYear = edtf.equals("/") ? 0 : Integer.parseInt(edtf);
            contextStart = i;
            contextEnd = p.to();
        }
        if (p.month() != 0 && edtf.matches(PLAIN)) {
            contextMonth = p.month();
        }
        if (edtf.matches(PLAIN) && !describes) {
            told = edtf;
        }
    }

    /** The year that the clause has named, or 0. */
    int sharedYear() {
        // "In 2014, X resigned in May" is in 2014; "Elected in 2014, X resigned in May" is not.
        boolean opens = contextStart <= 2 && is(contextEnd, ",") && (contextStart == 0 || tokens.get(0).word().participles().isEmpty());
        for (int i = opens ? contextEnd + 1 : contextEnd; i < position; i++) {
            if (is(i, ",", ";", ":", "–", "—", "(", ")", "who", "qui", "which", "until", "since")) {
                return 0;
            }
        }
        return contextYear;
    }

    /** The year that words such as "that November" point back to; 0 if none was told. */
    private int pointedTo() {
        // "Repealed on Tuesday; the law of 2003 came in force in December of that year": a year told as such goes before.
        return contextYear != 0 ? contextYear : !told.isEmpty() ? Integer.parseInt(told.substring(0, 4)) : earlierYear;
    }

    static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    static String months(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    static String year4(int year) {
        return digits(year, 4);
    }

    /** A number with zeros in front. A text has many dates, and a format costs as much as all else that is done to read one. */
    private static String digits(int number, int count) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, count - digits.length())) + digits;
    }

    /** The time told before, moved by some units; {@code /} where none was told that fits. */
    String counting(String unit, int n) {
        if (told.isEmpty()) {
            return n == 0 && unit.equals("year") && earlierYear != 0 ? year4(earlierYear) : "/";
        }
        int year = Integer.parseInt(told.substring(0, 4));
        YearMonth month = told.length() >= 7 && Integer.parseInt(told.substring(5, 7)) <= 12 ? YearMonth.parse(told.substring(0, 7)) : null;
        LocalDate day = told.length() == 10 ? LocalDate.parse(told) : null;
        boolean near = n == 0;
        return switch (unit) {
            case "day" -> day == null ? "/" : day.plusDays(n).toString();
            case "week" -> day == null ? "/" : near ? span(day.with(DayOfWeek.MONDAY), day.with(DayOfWeek.SUNDAY)) : day.plusWeeks(n) + "~";
            case "month" -> month == null ? "/" : month.plusMonths(n) + (Math.abs(n) > 1 ? "~" : "");
            case "year" -> year + n < FIRST_YEAR || year + n > LAST_YEAR ? "/" : year4(year + n);
            case "decade" -> year4(year + 10 * n) + "~";
            default -> "/";
        };
    }

    /** The EDTF text, or empty where the publication date would be needed and is not known. */
    String resolve(ParsedDate p) {
        if (p.fixed() != null) {
            return partOf(p.fixed(), p.part());
        }
        if (p.lacksYear() && p.month() != 0 && isOfOtherSeason(p.to())) {
            return "";
        }
        if (p.weekday() != 0 && p.day() == 0) {
            return weekdayText(p);
        }
        if (p.day() != 0 && p.month() == 0) {
            return dayText(p);
        }
        if (p.season() != 0) {
            return seasonText(p);
        }
        if (p.year() != 0) {
            return text(p, p.year());
        }
        if (p.which() == ParsedDate.Which.THAT) {
            return pointedTo() == 0 ? "/" : text(p, pointedTo());
        }
        if (p.which() == ParsedDate.Which.NEAREST && lostYear >= 0 && position - lostYear <= BESIDE) {
            return "/";
        }
        int shared = sharedYear();
        if (shared != 0 && p.which() == ParsedDate.Which.NEAREST && !isAfterPublication(p, shared)) {
            return text(p, shared);
        }
        if (!anchor.isKnown()) {
            return "";
        }
        int year = anchor.date().getYear();
        if (anchor.exact() == Anchor.Exactness.YEAR && p.which() == ParsedDate.Which.NEAREST) {
            return p.part() != ParsedDate.Part.WHOLE ? "" : "[" + text(p, year - 1) + "," + text(p, year) + "]";
        }
        YearMonth published = YearMonth.from(anchor.date());
        YearMonth same = YearMonth.of(year, p.month());
        return switch (p.which()) {
            case THIS -> text(p, year);
            case LAST -> text(p, p.day() == 0 && same.isBefore(published) || p.day() != 0 && begins(p, year).isBefore(anchor.date()) ? year : year - 1);
            case NEXT -> text(p, p.day() == 0 && same.isAfter(published) || p.day() != 0 && begins(p, year).isAfter(anchor.date()) ? year : year + 1);
            default -> ahead ? text(p, ends(p, year).isBefore(anchor.date()) ? year + 1 : year) : text(p, nearestYear(p, year));
        };
    }

    /**
     * The last year in which such a day had begun by the publication; where a weekday is told that it does not have, the coming one if
     * that has it and is not far.
     */
    private int nearestYear(ParsedDate p, int published) {
        int nearest = 0;
        for (int year = published; year > published - 9; year--) {
            boolean begun = isValid(p, year) && !begins(p, year).isAfter(anchor.latest());
            if (begun) {
                nearest = nearest == 0 ? year : nearest;
                if (p.weekday() == 0 || begins(p, year).getDayOfWeek().getValue() == p.weekday()) {
                    return year;
                }
                break;
            }
        }
        for (int year = published; year <= published + 1 && p.weekday() != 0; year++) {
            boolean near = isValid(p, year) && begins(p, year).isBefore(anchor.latest().plusMonths(COMING));
            if (near && begins(p, year).getDayOfWeek().getValue() == p.weekday()) {
                return year;
            }
        }
        return nearest == 0 ? published : nearest;
    }

    private boolean isAfterPublication(ParsedDate p, int year) {
        return anchor.isKnown() && p.month() != 0 && isValid(p, year) && year == anchor.latest().getYear() && begins(p, year).isAfter(anchor.latest());
    }

    static boolean isValid(ParsedDate p, int year) {
        return p.day() <= YearMonth.of(year, p.month()).lengthOfMonth();
    }

    static LocalDate begins(ParsedDate p, int year) {
        YearMonth month = YearMonth.of(year, p.month());
        int day = p.day() != 0 ? p.day() : p.part() == ParsedDate.Part.MID ? 11 : p.part() == ParsedDate.Part.LATE || p.part() == ParsedDate.Part.END ? 21 : 1;
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static LocalDate ends(ParsedDate p, int year) {
        YearMonth month = YearMonth.of(year, p.month());
        int day = p.day() != 0 ? p.day() : p.part() == ParsedDate.Part.EARLY ? 10 : p.part() == ParsedDate.Part.MID ? 20 : 31;
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private String text(ParsedDate p, int year) {
        if (p.month() == 0) {
            return partOf(year4(year), p.part());
        }
        if (p.day() != 0) {
            return year4(year) + "-" + digits(p.month(), 2) + "-" + digits(p.day(), 2);
        }
        return partOf(year4(year) + "-" + digits(p.month(), 2), p.part());
    }

    /** "Ce dimanche" of what is over, published on the Monday after: the day before. */
    private LocalDate thisWeekday(LocalDate inWeek) {
        return french && !ahead && inWeek.isAfter(anchor.date().plusDays(3)) ? inWeek.minusWeeks(1) : inWeek;
    }

    private String weekdayText(ParsedDate p) {
        if (!anchor.isKnown()) {
            return "";
        }
        DayOfWeek weekday = DayOfWeek.of(p.weekday());
        LocalDate first = anchor.date();
        LocalDate last = anchor.latest();
        if (anchor.isDay()) {
            return switch (p.which()) {
                case LAST -> lastWeekday(first.with(TemporalAdjusters.previous(weekday)));
                case NEXT -> first.with(TemporalAdjusters.next(weekday)).toString();
                case THIS -> thisWeekday(first.with(DayOfWeek.MONDAY).plusDays(p.weekday() - 1L)).toString();
                default -> (ahead ? first.with(TemporalAdjusters.nextOrSame(weekday)) : anchor.last(weekday)).toString();
            };
        }
        return switch (p.which()) {
            case LAST -> span(first.minusDays(7), last.minusDays(1));
            case NEXT -> span(first.plusDays(1), last.plusDays(7));
            case THIS -> span(first.minusDays(6), last.plusDays(6));
            default -> ahead ? span(first, last.plusDays(6)) : span(first.minusDays(6), last);
        };
    }

    /** "Last Monday", told on a Tuesday: the day before or, as likely, that of the week before. */
    private String lastWeekday(LocalDate previous) {
        return previous.isBefore(anchor.date().minusDays(JUST_PAST)) ? previous.toString() : "[" + previous.minusWeeks(1) + "," + previous + "]";
    }

    /** A day of a month that is not told: that of the sentence, or the nearest. */
    private String dayText(ParsedDate p) {
        if (contextMonth != 0 && p.weekday() == 0) {
            return resolve(p.month(contextMonth));
        }
        if (!anchor.isDay()) {
            return "";
        }
        YearMonth month = YearMonth.from(anchor.date());
        for (int k = 0; k < 8; k++) {
            YearMonth candidate = month.plusMonths(ahead ? k : -k);
            if (p.day() <= candidate.lengthOfMonth()) {
                LocalDate day = candidate.atDay(p.day());
                boolean right = ahead ? !day.isBefore(anchor.date()) : !day.isAfter(anchor.date());
                if (right && (p.weekday() == 0 || day.getDayOfWeek().getValue() == p.weekday())) {
                    return day.toString();
                }
            }
        }
        return "";
    }

    private String seasonText(ParsedDate p) {
        if (p.year() != 0) {
            return p.season() == WINTER ? "[" + seasonOf(p.year() - 1, WINTER) + "," + seasonOf(p.year(), WINTER) + "]" : seasonOf(p.year(), p.season());
        }
        int shared = p.which() == ParsedDate.Which.THAT ? pointedTo() : sharedYear();
        if (p.which() == ParsedDate.Which.THAT || p.which() == ParsedDate.Which.NEAREST && shared != 0) {
            return shared == 0 ? "" : seasonOf(shared, p.season());
        }
        if (!anchor.isKnown()) {
            return "";
        }
        LocalDate first = anchor.date();
        LocalDate last = anchor.latest();
        int year = last.getYear() + 1;
        switch (p.which()) {
            case LAST -> {
                while (!seasonBegins(year, p.season()).plusMonths(3).isBefore(first.plusDays(1))) {
                    year--;
                }
            }
            case NEXT -> {
                while (seasonBegins(year - 1, p.season()).isAfter(last)) {
                    year--;
                }
            }
            case THIS -> year = p.season() == WINTER && first.getMonthValue() < 6 ? first.getYear() - 1 : first.getYear();
            default -> {
                while (ahead ? !seasonBegins(year - 1, p.season()).plusMonths(3).isBefore(first.plusDays(1))
                        : seasonBegins(year, p.season()).isAfter(last)) {
                    year--;
                }
            }
        }
        return seasonOf(year, p.season());
    }

    private static LocalDate seasonBegins(int year, int season) {
        return LocalDate.of(year, (season - 20) * 3, 1);
    }

    static String seasonOf(int year, int season) {
        return year4(year) + "-" + digits(season, 2);
    }

    private String partOf(String edtf, ParsedDate.Part part) {
        if (part == ParsedDate.Part.WHOLE || edtf.isEmpty()) {
            return edtf;
        }
        if (edtf.matches("\\d{3}X")) {
            String decade = edtf.substring(0, 3);
            return switch (part) {
                case EARLY -> decade + "0/" + decade + "3";
                case MID -> decade + "4/" + decade + "6";
                default -> decade + "7/" + decade + "9";
            };
        }
        if (edtf.matches("\\d{4}")) {
            return switch (part) {
                case EARLY -> edtf + "-01/" + edtf + "-04";
                case MID -> edtf + "-05/" + edtf + "-08";
                case END -> edtf + (french ? "-10/" : "-11/") + edtf + "-12";
                default -> edtf + "-09/" + edtf + "-12";
            };
        }
        if (edtf.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return switch (part) {
                case EARLY -> edtf + "-01/" + edtf + "-10";
                case MID -> edtf + "-11/" + edtf + "-20";
                default -> edtf + "-21/" + YearMonth.parse(edtf).atEndOfMonth();
            };
        }
        return edtf;
    }
}
