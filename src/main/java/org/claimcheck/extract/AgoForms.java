package org.claimcheck.extract;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.claimcheck.statement.Bound;

/**
 * Reads how long before the publication something was: "two years ago", "il y a une dizaine de jours", "half a century ago".
 *
 * <p>A day behind so many years tells which day it was: "thirty years ago on Monday" counts from a Monday beside the publication, and may
 * mean the last one as well as the next; "two years ago, on 28 October" counts from the 28 October beside it.
 */
final class AgoForms extends DateTokens {

    /** What "a few" means at most, of each unit. */
    private static final int SOME_DAYS = 8;
    private static final int SOME_WEEKS = 7;
    private static final int SOME_MONTHS = 8;
    private static final int SOME_YEARS = 8;
    /** Days up to which a number of them is told to the day. */
    private static final int FEW_DAYS = 3;
    private static final int CENTURY = 100;
    private static final int MONTHS = 12;
    /** Days from the publication within which a day of a month is the anniversary that an article is written for. */
    private static final int BESIDE = 45;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** A day, or one of two: "last Monday". */
    private static final Pattern DAYS = Pattern.compile(DAY + "|\\[" + DAY + "," + DAY + "\\]");
    private static final Map<String, Integer> QUARTERS = Map.of("quarter", 1, "quarters", 3, "quart", 1, "quarts", 3, "half", 2, "demi", 2);

    private final Anchor anchor;
    private final DateResolver resolver;
    /** The calendar time at a place, null if there is none. */
    private final IntFunction<ParsedDate> calendar;

    /** A length as it is told; it ends before {@code to}. */
    private record Spell(int to, BigDecimal count, String unit, Bound bound) {

        boolean isWhole() {
            return count.signum() > 0 && count.stripTrailingZeros().scale() <= 0 && count.compareTo(LONGEST_AGO) <= 0;
        }
    }

    /** @param calendar reads a calendar time from a token on */
    AgoForms(String language, List<Token> tokens, Anchor anchor, DateResolver resolver, IntFunction<ParsedDate> calendar) {
        super(language, tokens);
        this.anchor = anchor;
        this.resolver = resolver;
        this.calendar = calendar;
    }

    /** The time at a place, null if no length of time is counted back there. */
    ParsedDate at(int i) {
        int at = french ? french(i) : i;
        // "Il y avait trente ans lundi": only the day tells that it is counted from now
        boolean remembered = french && (is(i + 2, "avait", "aura") || is(i + 3, "eu"));
        if (at < 0) {
            return null;
        }
        Spell spell = spell(at);
        Spell more = spell != null && !french && spell.unit().equals("year") && is(spell.to(), "and") ? spell(spell.to() + 1) : null;
        if (more != null && more.unit().equals("month") && is(more.to(), "ago") && spell.isWhole() && more.isWhole()) {
            int year = MONTHS * spell.count().intValue();
            if (is(at - 1, "between")) {
                // "Between a year and six months ago": two times, and something happened in the time from one to the other
                boolean ordered = anchor.isDay() && more.count().intValue() < year;
                YearMonth now = ordered ? YearMonth.from(anchor.date()) : null;
                return ParsedDate.fixed(more.to() + 1, ordered ? DateResolver.months(now.minusMonths(year), now.minusMonths(more.count().longValue())) : "");
            }
            // "A year and two months ago"
            int months = year + more.count().intValue();
            return ParsedDate.fixed(more.to() + 1, anchor.isKnown() ? before(months, "month", spell.bound()) : "");
        }
        if (spell == null || !french && !is(spell.to(), "ago")) {
            return spell == null && !remembered ? some(at) : null;
        }
        int to = french ? spell.to() : spell.to() + 1;
        boolean years = spell.unit().equals("year") && spell.isWhole() && anchor.isDay();
        boolean sinceDay = isCounted(i) && is(to, ",") && is(to + 1, "depuis");
        ParsedDate day = years ? onDay(sinceDay ? to + 2 : to, spell.count().intValue()) : null;
        day = day == null && years && spell.bound() == Bound.EXACT && is(to, ",") ? onDayOfMonth(to + 1, spell.count().intValue()) : day;
        int end = day == null ? to : day.to();
        if (isCounted(i) && !is(end, "que", "qu'") && !(end > to && is(end, ",") && is(end + 1, "que", "qu'"))) {
            return null;
        }
        if (day != null || remembered) {
            return day;
        }
        if (!spell.isWhole()) {
            return null;
        }
        return anchor.isKnown() ? ParsedDate.fixed(to, before(spell.count().intValue(), spell.unit(), spell.bound())) : ParsedDate.fixed(to, "");
    }

    /** Where the length begins behind "il y a", "voilà" and the like; -1 if nothing of the kind stands there. */
    private int french(int i) {
        boolean since = is(i, "voici", "voilà");
        if (!since && !isCounted(i) && !(is(i, "il") && is(i + 1, "y") && is(i + 2, "a", "avait", "aura"))) {
            return -1;
        }
        int at = since ? i + 1 : isCounted(i) ? i + 2 : is(i + 3, "eu") ? i + 4 : i + 3;
        for (int guard = 0; guard < 3 && is(at, "plus", "près", "environ", "quelque", "de", "d'", "au", "moins", "à", "peu", "presque"); guard++) {
            at++;
        }
        return at;
    }

    /** "Cela fait dix ans", which counts back only before "que". */
    private boolean isCounted(int i) {
        return is(i, "cela", "ça") && is(i + 1, "fait");
    }

    private Spell spell(int i) {
        Spell century = partOfCentury(i);
        if (century != null) {
            return century;
        }
        QuantityGrammar.Number count = QuantityGrammar.number(terms, tokens, i);
        boolean one = count == null && is(i, "a", "an", "un", "une");
        if (count == null && !one) {
            return null;
        }
        int unitAt = one ? i + 1 : skip(count.to(), "de", "d'");
        String unit = unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        if (unit == null) {
            return null;
        }
        BigDecimal value = one ? BigDecimal.ONE : count.value();
        boolean round = french && !tokens.get(i).isNumber() && unitAt > (one ? i + 1 : count.to());
        Bound bound = QuantityGrammar.bounded(terms, tokens, i, value, unit, "").bound();
        return new Spell(unitAt + 1, value, unit, round ? Bound.ABOUT : bound);
    }

    /** "A quarter of a century", "half a century", "un demi-siècle": round numbers of years. */
    private Spell partOfCentury(int i) {
        int at = skip(i, "a", "an", "un", "three", "trois");
        Integer quarters = at < tokens.size() ? QUARTERS.get(tokens.get(at).lower()) : null;
        boolean agreeing = quarters != null && (quarters == 3) == is(i, "three", "trois");
        int behind = at + 1;
        for (int guard = 0; guard < 2 && is(behind, "of", "a", "de", "-", "‑"); guard++) {
            behind++;
        }
        if (!agreeing || !is(behind, "century", "siècle")) {
            return null;
        }
        return new Spell(behind + 1, BigDecimal.valueOf(quarters * CENTURY / 4L), "year", Bound.ABOUT);
    }

    /** "Ten years ago today", "il y avait trente ans lundi": that day, so many years before. */
    private ParsedDate onDay(int i, int years) {
        int toTheDay = is(i, "to") && is(i + 1, "the") && is(i + 2, "day") || is(i, "jour") && is(i + 1, "pour") && is(i + 2, "jour") ? i + 3 : 0;
        if (toTheDay > 0) {
            return ParsedDate.fixed(toTheDay, anchor.date().minusYears(years).toString());
        }
        ParsedDate beside = calendar.apply(french ? skip(i, "le") : skip(i, "on"));
        if (beside == null || beside.year() != 0) {
            return null;
        }
        boolean bareWeekday = beside.weekday() != 0 && beside.day() == 0 && beside.which() == ParsedDate.Which.NEAREST;
        if (bareWeekday) {
            DayOfWeek weekday = DayOfWeek.of(beside.weekday());
            LocalDate last = anchor.date().with(TemporalAdjusters.previousOrSame(weekday));
            LocalDate next = anchor.date().with(TemporalAdjusters.nextOrSame(weekday));
            String day = last.equals(next) ? last.minusYears(years).toString() : "[" + last.minusYears(years) + "," + next.minusYears(years) + "]";
            return ParsedDate.fixed(beside.to(), day);
        }
        String day = resolver.resolve(beside);
        return DAYS.matcher(day).matches() ? ParsedDate.fixed(beside.to(), DAY.matcher(day)
                .replaceAll(each -> LocalDate.parse(each.group()).minusYears(years).toString())) : null;
    }

    /** "Two years ago, on 28 October", "voilà six ans, le 26 avril": that day, so many years before the one beside the publication. */
    private ParsedDate onDayOfMonth(int i, int years) {
        ParsedDate told = calendar.apply(french ? skip(i, "le") : skip(i, "on"));
        boolean ofMonth = told != null && told.isDay() && told.month() != 0 && told.weekday() == 0 && told.lacksYear() && told.which() == ParsedDate.Which.NEAREST;
        for (int year = anchor.date().getYear() - 1; ofMonth && year <= anchor.date().getYear() + 1; year++) {
            LocalDate day = DateResolver.isValid(told, year) ? LocalDate.of(year, told.month(), told.day()) : LocalDate.MIN;
            if (!day.isBefore(anchor.date().minusDays(BESIDE)) && !day.isAfter(anchor.date().plusDays(BESIDE))) {
                return ParsedDate.fixed(told.to(), day.minusYears(years).toString());
            }
        }
        return null;
    }

    /** "A few days ago", "il y a quelques semaines": a vague time, which contradicts nothing. */
    private ParsedDate some(int i) {
        boolean vague = is(i, french ? new String[] {"quelques", "plusieurs"} : new String[] {"some", "several"}) || !french && is(i, "a") && is(i + 1, "few");
        int unitAt = is(i, "a") ? i + 2 : i + 1;
        String unit = vague && unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        if (unit == null || !french && !is(unitAt + 1, "ago")) {
            return null;
        }
        int to = french ? unitAt + 1 : unitAt + 2;
        if (!anchor.isKnown()) {
            return ParsedDate.fixed(to, "");
        }
        LocalDate day = anchor.date();
        return ParsedDate.fixed(to, switch (unit) {
            case "day" -> day.minusDays(SOME_DAYS) + "?/" + day.minusDays(1) + "?";
            case "week" -> day.minusWeeks(SOME_WEEKS) + "?/" + day.minusWeeks(1) + "?";
            case "month" -> YearMonth.from(day).minusMonths(SOME_MONTHS) + "?/" + YearMonth.from(day).minusMonths(1) + "?";
            case "year" -> DateResolver.year4(day.getYear() - SOME_YEARS) + "?/" + DateResolver.year4(day.getYear() - 1) + "?";
            default -> "";
        });
    }

    /** So long before the publication; "about" may be off by a fifth. */
    String before(int n, String unit, Bound bound) {
        int slack = bound == Bound.ABOUT ? Math.max(1, n / 5) : 0;
        LocalDate first = anchor.date();
        LocalDate last = anchor.latest();
        String near = switch (unit) {
            case "hour", "minute" -> n > 48 || bound != Bound.EXACT ? "" : DateResolver.span(first.minusDays(unit.equals("hour") ? 1 + n / 24 : 1), last);
            case "day" -> {
                int either = slack + (n > FEW_DAYS ? 1 : 0);
                yield DateResolver.span(first.minusDays(n + either), last.minusDays(n - either));
            }
            case "week" -> DateResolver.span(first.minusWeeks(n + slack).minusDays(4), last.minusWeeks(n - slack).plusDays(n > slack ? 4 : 0));
            case "month" -> slack > 0 || !anchor.isDay() ? DateResolver.months(YearMonth.from(first).minusMonths(n + slack + 1L), YearMonth.from(last).minusMonths(n - slack - 1L))
                    : YearMonth.from(first).minusMonths(n) + "~";
            case "year" -> slack > 0 ? DateResolver.year4(first.getYear() - n - slack) + "/" + DateResolver.year4(first.getYear() - n + slack) : DateResolver.year4(first.getYear() - n) + "~";
            case "decade" -> DateResolver.year4(first.getYear() - 10 * n - 3) + "/" + DateResolver.year4(first.getYear() - 10 * n + 3);
            default -> "";
        };
        if (near.isEmpty() || bound == Bound.EXACT || bound == Bound.ABOUT) {
            return near;
        }
        String latest = near.contains("/") ? near.substring(near.indexOf('/') + 1) : near;
        return bound == Bound.AT_LEAST ? "../" + latest : "";
    }
}
