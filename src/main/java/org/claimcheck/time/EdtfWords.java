package org.claimcheck.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimcheck.time.EdtfExpression.DateSet;
import org.claimcheck.time.EdtfExpression.End;
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
            return nouns(set);
        }
        if (expression instanceof Interval interval) {
            if (isDated(interval.from()) && isDated(interval.to())) {
                return ends(interval, " to ");
            }
            if (isDated(interval.from())) {
                return end(interval.from()) + comma(interval.from()) + " or later";
            }
            if (isDated(interval.to())) {
                return end(interval.to()) + comma(interval.to()) + " or earlier";
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
            return preposition.isEmpty() ? join(set, EdtfWords::at) : preposition + " " + nouns(set);
        }
        if (expression instanceof Interval interval) {
            if (interval.from() instanceof Single && interval.to() instanceof Single) {
                return "between " + ends(interval, " and ");
            }
            if (isDated(interval.from()) && isDated(interval.to())) {
                return "at some time from " + ends(interval, " to ");
            }
            if (isDated(interval.from())) {
                return plainPreposition(interval.from()) + " or after " + end(interval.from());
            }
            if (isDated(interval.to())) {
                return plainPreposition(interval.to()) + " or before " + end(interval.to());
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
            if (isDated(interval.from())) {
                return interval.to() == NoDate.OPEN
                        ? "since " + end(interval.from())
                        : "from " + ends(interval, " to ");
            }
            if (isDated(interval.to())) {
                return "until " + end(interval.to());
            }
            if (interval.to() == NoDate.OPEN) {
                return "since " + UNKNOWN_DATE;
            }
        }
        return "at " + UNKNOWN_TIME;
    }

    private static boolean isDated(End end) {
        return !(end instanceof NoDate);
    }

    private static String ends(Interval interval, String between) {
        return interval.from() instanceof Single from && interval.to() instanceof Single to
                ? pair(from.date(), to.date(), between)
                : end(interval.from()) + between + end(interval.to());
    }

    /** An end to follow "from", "since" or "until": "1997", "1997 or 1998", "some time between 1997 and 1999". */
    private static String end(End end) {
        if (end instanceof Single single) {
            return noun(single.date());
        }
        if (end instanceof DateSet set) {
            return set.members().stream().noneMatch(Member::range)
                    ? nouns(set)
                    : list(set, set.members().stream().map(EdtfWords::endMember).toList());
        }
        return UNKNOWN_DATE;
    }

    private static String endMember(Member member) {
        return member.range() && member.low().isPresent() && member.high().isPresent()
                ? "some time between " + pair(member.low().get(), member.high().get(), " and ")
                : member(member, EdtfWords::noun);
    }

    /** What parts an end from another "or". */
    private static String comma(End end) {
        return end instanceof DateSet set && set.members().size() > 1 ? "," : "";
    }

    private static String plainPreposition(End end) {
        if (end instanceof DateSet set) {
            String preposition = set.members().stream().anyMatch(Member::range) ? "" : commonPreposition(set);
            return preposition.isEmpty() ? "at" : preposition;
        }
        return end instanceof Single single ? plainPreposition(single.date()) : "at";
    }

    /** The members as nouns, with what all share with the last said once: "7 or 10 June 2007". */
    private static String nouns(DateSet set) {
        Member last = set.members().get(set.members().size() - 1);
        List<Member> others = set.members().subList(0, set.members().size() - 1);
        boolean sharing = !last.range() && others.stream().allMatch(
                other -> !other.range() && share(other.low().orElseThrow(), last.low().orElseThrow()));
        if (!sharing) {
            return join(set, EdtfWords::noun);
        }
        EdtfDate whole = last.low().orElseThrow();
        return list(set, Stream.concat(
                others.stream().map(other -> unshared(other.low().orElseThrow(), whole)), Stream.of(noun(whole))).toList());
    }

    private static String join(DateSet set, Function<EdtfDate, String> words) {
        return list(set, set.members().stream().map(member -> member(member, words)).toList());
    }

    private static String list(DateSet set, List<String> members) {
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
        return (share(from, to) ? unshared(from, to) : noun(from)) + between + noun(to);
    }

    /** Whether two different dates are such that the first needs no year where the second follows. */
    private static boolean share(EdtfDate from, EdtfDate to) {
        return isPlain(from) && isPlain(to) && same(from.year(), to.year())
                && from.month().present() && to.month().present() && !from.hasSeason() && !to.hasSeason()
                && from.day().present() == to.day().present() && !(same(from.month(), to.month()) && same(from.day(), to.day()));
    }

    /** What the first of two dates that {@link #share} does not have in common with the second: "21", "June". */
    private static String unshared(EdtfDate from, EdtfDate to) {
        if (!from.day().present()) {
            return monthName(from);
        }
        return same(from.month(), to.month())
                ? String.valueOf(from.day().low())
                : from.day().low() + " " + monthName(from);
    }

    /** Whether two parts of plain dates are the same. */
    private static boolean same(EdtfDate.Part one, EdtfDate.Part other) {
        return one.digits().equals(other.digits());
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
