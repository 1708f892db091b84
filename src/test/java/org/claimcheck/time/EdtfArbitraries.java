package org.claimcheck.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Valid EDTF texts of every kind that is read. */
final class EdtfArbitraries {

    private EdtfArbitraries() {
    }

    /** Any valid text, canonical or not. */
    static Arbitrary<String> texts() {
        Arbitrary<String> special = Arbitraries.of("/", "..", "../..", "/..", "../", "2015-02-17T10:30:00Z",
                "2015-02-17T10:30", "2015-02-17T23:59:59.123+03:30");
        return Arbitraries.frequencyOf(
                Tuple.of(6, dates()),
                Tuple.of(6, intervals()),
                Tuple.of(3, sets()),
                Tuple.of(1, special));
    }

    /** Single dates, with marks and unspecified digits. */
    static Arbitrary<String> dates() {
        Arbitrary<String> mark = Arbitraries.of("", "", "", "~", "?", "%");
        return Combinators.combine(unmarkedDates(), mark, mark, mark, mark, mark, mark).as((date, m1, m2, m3, m4, m5, m6) -> {
            int month = date.indexOf('-', 1);
            if (date.startsWith("Y-")) {
                month = date.indexOf('-', 2);
            }
            if (month < 0) {
                return m1 + date + m2;
            }
            int day = date.indexOf('-', month + 1);
            String year = m1 + date.substring(0, month) + m2;
            if (day < 0) {
                return year + "-" + m3 + date.substring(month + 1) + m4;
            }
            return year + "-" + m3 + date.substring(month + 1, day) + m4 + "-" + m5 + date.substring(day + 1) + m6;
        });
    }

    private static Arbitrary<String> unmarkedDates() {
        return Arbitraries.oneOf(List.of(days(), days(), months(), years(), seasons(), unspecified()));
    }

    /** Exact days from the year 0 to 9999, many of them close together. */
    static Arbitrary<String> days() {
        return Arbitraries.oneOf(daysFrom(2014, 2015), daysFrom(0, 9999));
    }

    private static Arbitrary<String> daysFrom(int firstYear, int lastYear) {
        return Arbitraries.longs()
                .between(LocalDate.of(firstYear, 1, 1).toEpochDay(), LocalDate.of(lastYear, 12, 31).toEpochDay())
                .map(day -> Edtf.day(LocalDate.ofEpochDay(day)).text());
    }

    private static Arbitrary<String> months() {
        return Combinators.combine(shortYears(), Arbitraries.integers().between(1, 12))
                .as((year, month) -> Edtf.month(YearMonth.of(year, month)).text());
    }

    private static Arbitrary<Integer> shortYears() {
        return Arbitraries.oneOf(Arbitraries.integers().between(2014, 2015),
                Arbitraries.integers().between(-9999, 9999));
    }

    private static Arbitrary<String> years() {
        return Arbitraries.oneOf(shortYears(), Arbitraries.integers().between(-99_999_999, 99_999_999))
                .map(year -> Edtf.year(year).text());
    }

    private static Arbitrary<String> seasons() {
        return Combinators.combine(shortYears(), Arbitraries.integers().between(21, 24))
                .as((year, season) -> Edtf.year(year).text() + "-" + season);
    }

    private static Arbitrary<String> unspecified() {
        Arbitrary<String> year = Arbitraries.of("2014", "199X", "19XX", "1XXX", "XXXX", "000X");
        Arbitrary<String> month = Arbitraries.of("01", "02", "12", "XX", "0X", "1X");
        Arbitrary<String> day = Arbitraries.of("01", "28", "XX", "0X", "1X", "2X");
        return Arbitraries.oneOf(
                year,
                Combinators.combine(year, month).as((y, m) -> y + "-" + m),
                Combinators.combine(year, month, day).as((y, m, d) -> y + "-" + m + "-" + d));
    }

    private static Arbitrary<String> intervals() {
        Arbitrary<String> end = Arbitraries.frequencyOf(
                Tuple.of(5, dates()), Tuple.of(2, oneOfSets()), Tuple.of(1, Arbitraries.of("", "..")));
        return Combinators.combine(end, end).as(EdtfArbitraries::inOrder)
                .map(ends -> ends.get(0) + "/" + ends.get(1));
    }

    private static List<String> inOrder(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.equals("..") || b.equals("..")) {
            return List.of(a, b);
        }
        long beginning = Edtf.parse(a).first().earliestDay();
        long end = Edtf.parse(b).last().latestDay();
        return beginning > end ? List.of(b, a) : List.of(a, b);
    }

    /** What may stand at a bounded end of a period: dates, and sets of which one date is meant. */
    static Arbitrary<String> datedEnds() {
        return Arbitraries.frequencyOf(Tuple.of(2, dates()), Tuple.of(1, oneOfSets()));
    }

    private static Arbitrary<String> sets() {
        return Arbitraries.oneOf(oneOfSets(), allOfSets());
    }

    private static Arbitrary<String> oneOfSets() {
        return members().map(members -> "[" + members + "]");
    }

    private static Arbitrary<String> allOfSets() {
        return members().map(members -> "{" + members + "}");
    }

    private static Arbitrary<String> members() {
        Arbitrary<String> range = Combinators.combine(dates(), dates()).as(EdtfArbitraries::inOrder)
                .map(ends -> ends.get(0) + ".." + ends.get(1));
        Arbitrary<String> member = Arbitraries.frequencyOf(
                Tuple.of(3, dates()), Tuple.of(1, range));
        return Combinators.combine(
                        Arbitraries.of("", "", "", "..1850,", "..1850-06-03,"),
                        member.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of("", "", "", ",2030..", ",2030-06~.."))
                .as((before, members, after) -> before + String.join(",", members) + after);
    }
}
