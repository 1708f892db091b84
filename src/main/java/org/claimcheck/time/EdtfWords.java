package org.claimcheck.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimcheck.time.EdtfExpression.DateSet;
import org.claimcheck.time.EdtfExpression.Interval;
import org.claimcheck.time.EdtfExpression.Member;
import org.claimcheck.time.EdtfExpression.NoDate;
import org.claimcheck.time.EdtfExpression.Single;

/** Dates in plain English, whatever the machine's language. */
final class EdtfWords {

    static final String UNKNOWN_TIME = "an unknown time";
    private static final String UNKNOWN_DATE = "an unknown date";
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July",
            "August", "September", "October", "November", "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private EdtfWords() {
    }

    static String month(YearMonth month) {
        return MONTHS.get(month.getMonthValue() - 1) + " " + year(month.getYear());
    }

    /** "3 January 2020", "21 to 31 August 2014", "1997 or 1998". */
    static String noun(EdtfExpression expression) {
        if (expression instanceof Single single) {
            return noun(single.date());
        }
        if (expression instanceof DateSet set) {
            return join(set, EdtfWords::noun);
        }
        if (expression instanceof Interval interval) {
            if (interval.from() instanceof Single from && interval.to() instanceof Single to) {
                return pair(from.date(), to.date(), " to ");
            }
            if (interval.from() instanceof Single from) {
                return noun(from.date()) + " or later";
            }
            if (interval.to() instanceof Single to) {
                return noun(to.date()) + " or earlier";
            }
        }
        return UNKNOWN_TIME;
    }

    /** When something happened within it: "on 3 January 2020", "in August 2014", "between 21 and 31 August 2014". */
    static String within(EdtfExpression expression) {
        if (expression instanceof Single single) {
            return at(single.date());
        }
        if (expression instanceof DateSet set) {
            String preposition = commonPreposition(set);
            return preposition.isEmpty() ? join(set, EdtfWords::at) : preposition + " " + join(set, EdtfWords::noun);
        }
        if (expression instanceof Interval interval) {
            if (interval.from() instanceof Single from && interval.to() instanceof Single to) {
                return "between " + pair(from.date(), to.date(), " and ");
            }
            if (interval.from() instanceof Single from) {
                return plainPreposition(from.date()) + " or after " + noun(from.date());
            }
            if (interval.to() instanceof Single to) {
                return plainPreposition(to.date()) + " or before " + noun(to.date());
            }
        }
        return "at " + UNKNOWN_TIME;
    }

    /** How long something lasted: "from 6 May 2017 to 31 July 2024", "since 3 January 2020", "until 2012". */
    static String throughout(EdtfExpression expression) {
        if (expression instanceof Single single) {
            EdtfDate date = single.date();
            boolean fillsMore = !date.day().present() && !date.approximate() && !date.uncertain()
                    && !date.year().whollyUnspecified() && !rangeOnly(date);
            return fillsMore ? "throughout " + noun(date) : at(date);
        }
        if (expression instanceof DateSet set) {
            return within(set);
        }
        if (expression instanceof Interval interval) {
            if (interval.from() instanceof Single from) {
                if (interval.to() instanceof Single to) {
                    return "from " + pair(from.date(), to.date(), " to ");
                }
                return interval.to() == NoDate.OPEN
                        ? "since " + noun(from.date())
                        : "from " + noun(from.date()) + " to " + UNKNOWN_DATE;
            }
            if (interval.to() instanceof Single to) {
                return "until " + noun(to.date());
            }
            if (interval.to() == NoDate.OPEN) {
                return "since " + UNKNOWN_DATE;
            }
        }
        return "at " + UNKNOWN_TIME;
    }

    private static String join(DateSet set, Function<EdtfDate, String> words) {
        List<String> members = set.members().stream().map(member -> member(member, words)).toList();
        String last = members.get(members.size() - 1);
        if (members.size() == 1) {
            return last;
        }
        return String.join(", ", members.subList(0, members.size() - 1)) + (set.all() ? " and " : " or ") + last;
    }

    private static String member(Member member, Function<EdtfDate, String> words) {
        if (!member.range()) {
            return words.apply(member.low().orElseThrow());
        }
        if (member.low().isEmpty()) {
            return member.high().map(words).orElseThrow() + " or earlier";
        }
        if (member.high().isEmpty()) {
            return member.low().map(words).orElseThrow() + " or later";
        }
        return words.apply(member.low().get()) + " to " + noun(member.high().get());
    }

    private static String commonPreposition(DateSet set) {
        List<String> all = set.members().stream()
                .flatMap(member -> Stream.concat(member.low().stream(), member.high().stream()))
                .map(date -> date.approximate() || date.uncertain() ? "" : plainPreposition(date))
                .distinct().toList();
        return all.size() == 1 ? all.get(0) : "";
    }

    private static String at(EdtfDate date) {
        if (rangeOnly(date) && !date.approximate()) {
            return (date.uncertain() ? "perhaps " : "") + "between " + hull(date, " and ");
        }
        String preposition = date.approximate() ? "about" : plainPreposition(date);
        return (date.uncertain() ? "perhaps " : "") + preposition + " " + noun(date.unmarked());
    }

    private static String plainPreposition(EdtfDate date) {
        if (date.year().whollyUnspecified() || rangeOnly(date)) {
            return "at";
        }
        return date.day().present() && !date.day().unspecified() ? "on" : "in";
    }

    private static String noun(EdtfDate date) {
        String marks = (date.uncertain() ? "perhaps " : "") + (date.approximate() ? "about " : "");
        return marks + unmarkedNoun(date.unmarked());
    }

    private static String unmarkedNoun(EdtfDate date) {
        if (date.year().whollyUnspecified()) {
            return UNKNOWN_TIME;
        }
        if (rangeOnly(date)) {
            return "some time from " + hull(date, " to ");
        }
        if (date.year().unspecified()) {
            return date.year().digits().endsWith("XX")
                    ? "the years " + year(date.year().low()) + " to " + year(date.year().high())
                    : "the " + date.year().low() + "s";
        }
        String year = year(date.year().low());
        if (!date.month().present() || date.month().unspecified()) {
            return year;
        }
        if (date.hasSeason()) {
            String season = SEASONS.get(date.month().low() - EdtfDate.SPRING) + " " + year;
            return date.month().low() == EdtfDate.WINTER ? season + "-" + year(date.year().low() + 1) : season;
        }
        String month = monthName(date) + " " + year;
        return !date.day().present() || date.day().unspecified() ? month : date.day().low() + " " + month;
    }

    /** Whether unspecified digits leave a date that has no name, only a first and a last day. */
    private static boolean rangeOnly(EdtfDate date) {
        if (date.year().whollyUnspecified()) {
            return false;
        }
        boolean dayNamed = !date.day().present() || date.day().whollyUnspecified();
        if (date.year().unspecified() || date.month().whollyUnspecified()) {
            return !(dayNamed && (!date.month().present() || date.month().whollyUnspecified()));
        }
        return date.month().unspecified() || date.day().unspecified() && !dayNamed;
    }

    /** Two dates, with what they share said once: "21 and 31 August 2014", "June to August 2014". */
    private static String pair(EdtfDate from, EdtfDate to, String between) {
        if (isPlain(from) && isPlain(to) && from.year().equals(to.year()) && from.month().present() && to.month().present()
                && !from.hasSeason() && !to.hasSeason() && from.day().present() == to.day().present()) {
            String first;
            if (!from.day().present()) {
                first = monthName(from);
            } else if (from.month().equals(to.month())) {
                first = String.valueOf(from.day().low());
            } else {
                first = from.day().low() + " " + monthName(from);
            }
            if (!from.equals(to)) {
                return first + between + noun(to);
            }
        }
        return noun(from) + between + noun(to);
    }

    private static boolean isPlain(EdtfDate date) {
        return !date.uncertain() && !date.approximate()
                && !date.year().unspecified() && !date.month().unspecified() && !date.day().unspecified();
    }

    private static String monthName(EdtfDate date) {
        return MONTHS.get(date.month().low() - 1);
    }

    /** The first and the last day that an unmarked date may mean. */
    private static String hull(EdtfDate date, String between) {
        DayRange days = date.unmarked().days();
        return pair(day(days.earliest().orElseThrow()), day(days.latest().orElseThrow()), between);
    }

    private static EdtfDate day(LocalDate day) {
        return ((Single) Edtf.day(day).expression()).date();
    }

    /** Years up to 0 are counted before Christ: 0 is 1 BC. */
    private static String year(int year) {
        return year > 0 ? String.valueOf(year) : (1L - year) + " BC";
    }
}
