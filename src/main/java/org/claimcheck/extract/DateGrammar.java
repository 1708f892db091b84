package org.claimcheck.extract;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;

/**
 * Finds calendar times and lengths of time in English and French and resolves them against the publication date.
 *
 * <p>"Early", "mid" and "late" are the thirds of a month (days 1-10, 11-20, 21 to the end) or of a year (four months
 * each). A weekday is the last one up to the publication day; a day or month without a year is the last one up to it,
 * unless the sentence has named a year.
 */
final class DateGrammar {

    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2100;

    private final Terms terms;
    private final boolean french;
    private final List<Token> tokens;
    private final Anchor anchor;
    /** The year last stated, and the token behind it: a date without a year shares it within one clause. */
    private int contextYear;
    private int contextEnd;
    private int position;

    private DateGrammar(String language, List<Token> tokens, Anchor anchor) {
        this.terms = Terms.of(language);
        this.french = language.equals("fr");
        this.tokens = tokens;
        this.anchor = anchor;
    }

    /** A calendar time as written, before it is resolved. */
    private record Parsed(int to, int year, int month, int day, int season, String part, String edtf) {

        static Parsed fixed(int to, String edtf) {
            return new Parsed(to, 0, 0, 0, 0, "", edtf);
        }

        Parsed with(String newPart, int newTo) {
            return new Parsed(newTo, year, month, day, season, newPart, edtf);
        }
    }

    /** The dates and durations among the tokens, leftmost and longest first, not overlapping. */
    static List<Mention> find(String language, List<Token> tokens, Anchor anchor) {
        return new DateGrammar(language, tokens, anchor).find();
    }

    /** The time that a whole text names, such as "late August"; empty if it names none. */
    static Optional<Edtf> parse(String language, String text, Anchor anchor) {
        List<Token> tokens = Tokenizer.tokenize(text, 0);
        DateGrammar grammar = new DateGrammar(language, tokens, anchor);
        return grammar.find().stream()
                .filter(m -> m.type() == Mention.Type.DATE && m.to() == tokens.size()
                        && tokens.subList(0, m.from()).stream().allMatch(t -> grammar.terms.prepositions.contains(t.lower())))
                .map(m -> ((Mention.Time) m.meaning()).edtf()).findFirst();
    }

    private List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            position = i;
            Mention mention = connected(i);
            if (mention == null) {
                mention = single(i);
            }
            if (mention == null) {
                mention = duration(i);
            }
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.to();
            }
        }
        return found;
    }

    // --- times joined by "between", "from ... to", "since", "until" -------------------------------------------------

    private Mention connected(int i) {
        if (is(i, "between", "from", "entre", "de", "du")) {
            int first = skip(i + 1, "le", "the", "l'", "early", "late");
            Parsed a = calendar(first);
            if (a != null && a.edtf.isEmpty() && is(a.to, "and", "to", "until", "till", "through", "et", "à", "au", "-", "–", "jusqu'")) {
                int second = skip(a.to + 1, "le", "the", "l'", "à", "au", "en");
                Parsed b = calendar(second);
                if (b != null && b.edtf.isEmpty()) {
                    Parsed start = a.year == 0 && b.year != 0 ? withYear(a, b.year) : a;
                    if (start.month == 0 && start.day == 0 && start.year == 0) {
                        return null;
                    }
                    return interval(i, b.to, resolve(start), resolve(b));
                }
            }
            return null;
        }
        if (is(i, "since", "depuis", "dès")) {
            int at = skip(i + 1, "le", "the", "la", "l'", "early", "late");
            Parsed a = calendar(at);
            if (a != null) {
                return open(i, a, true);
            }
            Parsed partial = parted(i + 1);
            return partial == null ? null : open(i, partial, true);
        }
        if (is(i, "until", "till") || (is(i, "jusqu'") && is(i + 1, "en", "au", "à"))) {
            int at = skip(french ? i + 2 : i + 1, "le", "the", "la", "l'");
            Parsed a = calendar(at);
            return a == null ? null : open(i, a, false);
        }
        if (isYear(i) && is(i + 1, "-", "–", "/") && isYear(i + 2)) {
            remember(year(i + 2));
            return interval(i, i + 3, tokens.get(i).text(), tokens.get(i + 2).text());
        }
        return null;
    }

    private Parsed withYear(Parsed p, int year) {
        return new Parsed(p.to, year, p.month, p.day, p.season, p.part, p.edtf);
    }

    private Mention interval(int from, int to, String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.contains("/") || b.contains("/")) {
            return null;
        }
        return mention(from, to, a + "/" + b, true);
    }

    private Mention open(int from, Parsed p, boolean since) {
        String edtf = resolve(p);
        if (edtf.isEmpty()) {
            return null;
        }
        String[] ends = edtf.split("/");
        return mention(from, p.to, since ? ends[0] + "/.." : "../" + ends[ends.length - 1], p.year != 0);
    }

    // --- one time ---------------------------------------------------------------------------------------------------

    private Mention single(int i) {
        Parsed best = parted(i);
        Parsed plain = calendar(i);
        if (best == null || (plain != null && plain.to > best.to)) {
            best = plain;
        }
        if (best == null || !standsAlone(i, best)) {
            return null;
        }
        String edtf = resolve(best);
        if (edtf.isEmpty()) {
            return anchor.isKnown() ? null : mention(i, best.to, "/", false);
        }
        return mention(i, best.to, edtf, best.year != 0 || !best.edtf.isEmpty());
    }

    private Mention mention(int from, int to, String edtf, boolean yearStated) {
        try {
            return new Mention(Mention.Type.DATE, from, to, new Mention.Time(Edtf.parse(edtf), yearStated));
        } catch (EdtfException impossible) {
            return null;
        }
    }

    /** A bare year or month is a time only after a word that makes it one. */
    private boolean standsAlone(int i, Parsed p) {
        boolean bareYear = p.to == i + 1 && p.year != 0;
        boolean bareMonth = p.to == i + 1 && p.month != 0;
        if (!bareYear && !bareMonth) {
            return true;
        }
        if (bareMonth && !french && !tokens.get(i).isCapitalised()) {
            return false;
        }
        if (i == 0) {
            return bareYear ? is(1, ":", ",") : p.to == tokens.size() || is(1, ":", ",");
        }
        String before = tokens.get(i - 1).lower();
        if (bareMonth && is(i - 1, "the", "la", "le", "les", "de", "to", "and")) {
            return is(i - 1, "de", "to", "and") && !is(i + 1, "of");
        }
        return terms.prepositions.contains(before) || (bareYear && tokens.get(i - 1).kind() == Token.Kind.MARK
                && !is(i - 1, "$", "€", "£"));
    }

    /** "Late August", "fin 2012", "the end of last year". */
    private Parsed parted(int i) {
        String part = "";
        int at = i;
        if (french) {
            while (is(at, "à", "au", "vers", "la", "le")) {
                at++;
            }
            if (is(at, "fin", "début", "mi", "milieu", "courant")) {
                part = is(at, "fin") ? "late" : is(at, "début") ? "early" : is(at, "courant") ? "" : "mid";
                at++;
                while (is(at, "de", "du", "d'", "l'", "la", "le", "mois")) {
                    at++;
                }
            } else {
                return null;
            }
        } else {
            at = skip(at, "the");
            if (is(at, "early", "late", "mid", "middle", "end", "beginning", "start")) {
                part = is(at, "late", "end") ? "late" : is(at, "early", "beginning", "start") ? "early" : "mid";
                boolean phrase = is(at, "end", "beginning", "start", "middle");
                if (phrase && !is(at + 1, "of")) {
                    return null;
                }
                at = skip(at + 1, "of", "in", "the");
                at = skip(at, "the");
            } else {
                return null;
            }
        }
        Parsed inner = calendar(at);
        return inner == null || inner.day != 0 ? null : inner.with(part, inner.to);
    }

    /** A calendar time without "early", "since" and the like. */
    private Parsed calendar(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        Parsed best = null;
        for (Parsed p : new Parsed[] {iso(i), dayFirst(i), french ? null : monthFirst(i), monthYear(i), season(i), decade(i),
                yearOnly(i), relative(i)}) {
            if (p != null && (best == null || p.to > best.to)) {
                best = p;
            }
        }
        return best;
    }

    private Parsed iso(int i) {
        if (isYear(i) && is(i + 1, "-") && isNumber(i + 2, 1, 12)) {
            if (is(i + 3, "-") && isNumber(i + 4, 1, 31)) {
                return new Parsed(i + 5, year(i), number(i + 2), number(i + 4), 0, "", "");
            }
            return tokens.get(i + 2).text().length() == 2 ? new Parsed(i + 3, year(i), number(i + 2), 0, 0, "", "") : null;
        }
        return null;
    }

    private Parsed dayFirst(int i) {
        int at = skipWeekday(i);
        if (at > i && is(at, "the")) {
            at++;
        }
        if (french && at > i) {
            at = skip(at, "le");
        }
        if (!isNumber(at, 1, 31)) {
            return null;
        }
        int day = number(at);
        int next = skip(at + 1, "st", "nd", "rd", "th", "er");
        if (!french) {
            next = skip(next, "of");
        }
        int month = month(next);
        if (month == 0) {
            return null;
        }
        return year(next + 1, new Parsed(next + 1, 0, month, day, 0, "", ""));
    }

    private Parsed monthFirst(int i) {
        int at = skipWeekday(i);
        int month = month(at);
        if (month == 0 || !tokens.get(at).isCapitalised()) {
            return null;
        }
        int dayAt = skip(at + 1, ".");
        dayAt = skip(dayAt, "the");
        if (!isNumber(dayAt, 1, 31) || tokens.get(dayAt).text().length() > 2) {
            return null;
        }
        int next = skip(dayAt + 1, "st", "nd", "rd", "th");
        return year(next, new Parsed(next, 0, month, number(dayAt), 0, "", ""));
    }

    private Parsed monthYear(int i) {
        int month = month(i);
        if (month == 0 || (!french && !tokens.get(i).isCapitalised())) {
            return relativeMonth(i);
        }
        Parsed bare = new Parsed(i + 1, 0, month, 0, 0, "", "");
        if (is(i + 1, "dernier") && anchor.isKnown()) {
            return new Parsed(i + 2, 0, month, 0, 0, "", "");
        }
        int at = skip(i + 1, ".");
        return year(skip(at, "of", "de"), bare);
    }

    private Parsed relativeMonth(int i) {
        if (is(i, "last", "this", "next") && month(i + 1) != 0 && tokens.get(i + 1).isCapitalised()) {
            Parsed bare = new Parsed(i + 2, 0, month(i + 1), 0, 0, "", "");
            if (is(i, "next") && anchor.isKnown()) {
                int year = anchor.date().getYear() + (anchor.date().getMonthValue() < bare.month ? 0 : 1);
                return withYear(bare, year);
            }
            return bare;
        }
        return null;
    }

    private Parsed season(int i) {
        int at = skip(i, "the", "l'", "le", "cet", "this", "last", "that");
        boolean marked = at > i;
        boolean last = is(i, "last");
        Integer season = at < tokens.size() ? terms.seasons.get(tokens.get(at).lower()) : null;
        if (season == null) {
            return null;
        }
        if (french && season == 22 && at == i) {
            return null;
        }
        if (is(at + 1, "dernier", "passé")) {
            return previousSeason(at + 2, season);
        }
        int next = skip(at + 1, "of", "de");
        if (isYear(next)) {
            return new Parsed(next + 1, year(next), 0, 0, season, "", "");
        }
        if (!french && last) {
            return previousSeason(at + 1, season);
        }
        boolean over = marked && (is(i - 1, "over", "during", "in", "pendant", "durant", "cours") || is(i, "this", "cet"));
        return over && !is(at + 1, "of", "de", "'s", "l'") ? previousSeason(at + 1, season) : null;
    }

    /** The last such season that had begun by the publication day. */
    private Parsed previousSeason(int to, int season) {
        if (!anchor.isKnown()) {
            return Parsed.fixed(to, "");
        }
        int firstMonth = (season - 20) * 3;
        LocalDate date = anchor.latest();
        int year = date.getMonthValue() >= firstMonth ? date.getYear() : date.getYear() - 1;
        return new Parsed(to, year, 0, 0, season, "", "");
    }

    private Parsed decade(int i) {
        if (!french && isYear(i) && tokens.get(i).text().endsWith("0") && i + 1 < tokens.size() && is(i + 1, "s", "'s")
                && tokens.get(i + 1).start() == tokens.get(i).end()) {
            return Parsed.fixed(i + 2, tokens.get(i).text().substring(0, 3) + "X");
        }
        if (french && is(i, "années") && isYear(i + 1) && tokens.get(i + 1).text().endsWith("0")) {
            return Parsed.fixed(i + 2, tokens.get(i + 1).text().substring(0, 3) + "X");
        }
        return null;
    }

    private Parsed yearOnly(int i) {
        if (!isYear(i) || is(i + 1, "%", "million", "millions", "people", "personnes")) {
            return null;
        }
        return new Parsed(i + 1, year(i), 0, 0, 0, "", "");
    }

    private Parsed relative(int i) {
        if (is(i, "yesterday", "hier")) {
            return shifted(i + 1, -1);
        }
        if (is(i, "today", "tonight", "aujourd'hui")) {
            return shifted(i + 1, 0);
        }
        if (is(i, "tomorrow", "demain")) {
            return shifted(i + 1, 1);
        }
        int weekdayAt = skip(i, "last", "this", "next");
        if (weekdayAt < tokens.size()) {
            Integer weekday = terms.weekdays.get(tokens.get(weekdayAt).lower());
            if (weekday != null && (french || tokens.get(weekdayAt).isCapitalised())) {
                boolean next = is(i, "next") || is(weekdayAt + 1, "prochain");
                boolean behind = is(weekdayAt + 1, "dernier");
                return weekday(weekdayAt + (behind || (french && next) ? 2 : 1), DayOfWeek.of(weekday), next, behind || is(i, "last"));
            }
        }
        Parsed unit = lastUnit(i);
        return unit != null ? unit : ago(i);
    }

    private Parsed weekday(int to, DayOfWeek weekday, boolean next, boolean last) {
        if (!anchor.isDay()) {
            return anchor.isKnown() ? Parsed.fixed(to, anchor.edtf().toString()) : Parsed.fixed(to, "");
        }
        LocalDate day = next ? anchor.date().with(TemporalAdjusters.next(weekday))
                : last ? anchor.date().with(TemporalAdjusters.previous(weekday)) : anchor.last(weekday);
        return Parsed.fixed(to, day.toString());
    }

    private Parsed shifted(int to, int days) {
        if (!anchor.isDay()) {
            return Parsed.fixed(to, anchor.isKnown() ? anchor.edtf().toString() : "");
        }
        return Parsed.fixed(to, anchor.date().plusDays(days).toString());
    }

    /** "Last month", "this week", "l'an dernier", "cette année". */
    private Parsed lastUnit(int i) {
        int unitAt;
        int shift;
        int to;
        if (!french) {
            if (!is(i, "last", "this", "next", "previous")) {
                return null;
            }
            unitAt = i + 1;
            shift = is(i, "this") ? 0 : is(i, "next") ? 1 : -1;
            to = i + 2;
            if (is(unitAt, "night", "evening", "morning")) {
                return shifted(to, is(unitAt, "night") && is(i, "last") ? -1 : 0);
            }
        } else {
            int at = skip(i, "l'", "le", "la", "cette", "ce");
            unitAt = at;
            if (is(at + 1, "dernier", "dernière", "passé", "passée")) {
                shift = -1;
                to = at + 2;
            } else if (is(at + 1, "prochain", "prochaine")) {
                shift = 1;
                to = at + 2;
            } else if (is(i, "cette", "ce")) {
                shift = 0;
                to = at + 1;
            } else {
                return null;
            }
        }
        String unit = unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        if (unit == null) {
            return null;
        }
        if (!anchor.isKnown()) {
            return Parsed.fixed(to, "");
        }
        LocalDate day = anchor.date();
        return switch (unit) {
            case "week" -> {
                if (!anchor.isDay()) {
                    yield Parsed.fixed(to, "");
                }
                LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(shift);
                yield Parsed.fixed(to, monday + "/" + monday.plusDays(6));
            }
            case "month" -> anchor.exact() == Anchor.Exactness.YEAR ? Parsed.fixed(to, "")
                    : Parsed.fixed(to, YearMonth.from(day).plusMonths(shift).toString());
            case "year" -> Parsed.fixed(to, String.format("%04d", day.getYear() + shift));
            default -> null;
        };
    }

    /** "Two years ago", "il y a dix jours". */
    private Parsed ago(int i) {
        int at = i;
        if (french) {
            if (!(is(i, "il") && is(i + 1, "y") && is(i + 2, "a"))) {
                return null;
            }
            at = i + 3;
        }
        QuantityGrammar.Number count = QuantityGrammar.number(terms, tokens, at);
        int n;
        int unitAt;
        if (count != null) {
            n = count.value().intValue();
            unitAt = count.to();
        } else if (is(at, "a", "an", "un", "une")) {
            n = 1;
            unitAt = at + 1;
        } else {
            return null;
        }
        String unit = unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        if (unit == null || n > 3000 || (!french && !is(unitAt + 1, "ago", "earlier"))) {
            return null;
        }
        if (!french && is(unitAt + 1, "earlier")) {
            return null;
        }
        int to = french ? unitAt + 1 : unitAt + 2;
        boolean exactDay = is(to, "today") && unit.equals("year");
        if (exactDay && anchor.isDay()) {
            return Parsed.fixed(to + 1, anchor.date().minusYears(n).toString());
        }
        if (!anchor.isKnown()) {
            return Parsed.fixed(to, "");
        }
        LocalDate day = anchor.date();
        return switch (unit) {
            case "day" -> anchor.isDay() ? Parsed.fixed(to, day.minusDays(n) + (n > 3 ? "~" : "")) : Parsed.fixed(to, "");
            case "week" -> anchor.isDay() ? Parsed.fixed(to, day.minusWeeks(n).minusDays(4) + "/" + day.minusWeeks(n).plusDays(4))
                    : Parsed.fixed(to, "");
            case "month" -> Parsed.fixed(to, YearMonth.from(day).minusMonths(n) + "~");
            case "year" -> Parsed.fixed(to, String.format("%04d~", day.getYear() - n));
            case "decade" -> Parsed.fixed(to, String.format("%04d~", day.getYear() - 10 * n));
            default -> null;
        };
    }

    private Mention duration(int i) {
        QuantityGrammar.Number count = QuantityGrammar.number(terms, tokens, i);
        if (count == null) {
            return null;
        }
        int at = skip(count.to(), "de", "d'");
        String unit = at < tokens.size() ? terms.units.get(tokens.get(at).lower()) : null;
        if (unit == null) {
            return null;
        }
        return new Mention(Mention.Type.DURATION, i, at + 1, new Mention.Amount(QuantityGrammar.bounded(terms, tokens, i,
                count.value(), unit, "")));
    }

    // --- resolving --------------------------------------------------------------------------------------------------

    /** The EDTF text, or empty where the publication date would be needed and is not known. */
    private String resolve(Parsed p) {
        if (!p.edtf.isEmpty() || (p.year == 0 && p.month == 0 && p.season == 0)) {
            return p.part.isEmpty() ? p.edtf : partOf(p.edtf, p.part);
        }
        int year = p.year;
        if (year != 0) {
            remember(year);
        } else if (contextYear != 0 && sharesClause()) {
            year = contextYear;
        } else if (anchor.isKnown()) {
            year = anchor.date().getYear();
            LocalDate first = p.day != 0 && p.day <= YearMonth.of(year, p.month).lengthOfMonth()
                    ? LocalDate.of(year, p.month, p.day) : LocalDate.of(year, p.month, 1);
            if (first.isAfter(anchor.latest())) {
                year--;
            }
        } else {
            return "";
        }
        if (p.season != 0) {
            return String.format("%04d-%02d", year, p.season);
        }
        if (p.month == 0) {
            return partOf(String.format("%04d", year), p.part);
        }
        if (p.day != 0) {
            return String.format("%04d-%02d-%02d", year, p.month, p.day);
        }
        return partOf(String.format("%04d-%02d", year, p.month), p.part);
    }

    private void remember(int year) {
        contextYear = year;
        contextEnd = position;
    }

    private boolean sharesClause() {
        for (int i = contextEnd; i < position; i++) {
            if (is(i, ",", ";", ":", "–", "—", "(", ")", "who", "qui", "which", "until", "since")) {
                return false;
            }
        }
        return true;
    }

    private static String partOf(String edtf, String part) {
        if (part.isEmpty()) {
            return edtf;
        }
        if (edtf.matches("\\d{4}")) {
            return switch (part) {
                case "early" -> edtf + "-01/" + edtf + "-04";
                case "mid" -> edtf + "-05/" + edtf + "-08";
                default -> edtf + "-09/" + edtf + "-12";
            };
        }
        if (edtf.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            YearMonth month = YearMonth.parse(edtf);
            return switch (part) {
                case "early" -> edtf + "-01/" + edtf + "-10";
                case "mid" -> edtf + "-11/" + edtf + "-20";
                default -> edtf + "-21/" + edtf + "-" + month.lengthOfMonth();
            };
        }
        return edtf;
    }

    // --- tokens -----------------------------------------------------------------------------------------------------

    private boolean is(int i, String... words) {
        if (i < 0 || i >= tokens.size()) {
            return false;
        }
        String lower = tokens.get(i).lower();
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private int skip(int i, String... words) {
        return is(i, words) ? i + 1 : i;
    }

    private int skipWeekday(int i) {
        if (i < tokens.size() && terms.weekdays.containsKey(tokens.get(i).lower())
                && (french || tokens.get(i).isCapitalised())) {
            return skip(i + 1, ",");
        }
        return i;
    }

    private Parsed year(int i, Parsed p) {
        int at = is(i, ",") && isYear(i + 1) ? i + 1 : i;
        return isYear(at) ? new Parsed(at + 1, year(at), p.month, p.day, p.season, p.part, "") : p;
    }

    private int month(int i) {
        Integer month = i < tokens.size() ? terms.months.get(tokens.get(i).lower()) : null;
        return month == null ? 0 : month;
    }

    private boolean isNumber(int i, int least, int most) {
        return i < tokens.size() && tokens.get(i).isNumber() && tokens.get(i).text().matches("\\d{1,2}")
                && number(i) >= least && number(i) <= most;
    }

    private int number(int i) {
        return Integer.parseInt(tokens.get(i).text());
    }

    private boolean isYear(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber() && tokens.get(i).text().matches("\\d{4}")
                && year(i) >= FIRST_YEAR && year(i) <= LAST_YEAR;
    }

    private int year(int i) {
        return Integer.parseInt(tokens.get(i).text());
    }

    /** What comes after the publication, where words without a year announce something. */
    static Edtf nextYear(Edtf edtf, Anchor anchor) {
        String text = edtf.toString();
        Set<Integer> plain = Set.of(7, 10);
        if (!anchor.isKnown() || !plain.contains(text.length()) || !text.matches("\\d{4}-(0[1-9]|1[0-2])(-\\d{2})?")) {
            return edtf;
        }
        String published = anchor.edtf().toString();
        int length = Math.min(published.length(), text.length());
        if (text.substring(0, length).compareTo(published.substring(0, length)) >= 0) {
            return edtf;
        }
        try {
            return Edtf.parse(String.format("%04d", Integer.parseInt(text.substring(0, 4)) + 1) + text.substring(4));
        } catch (EdtfException leapDay) {
            return edtf;
        }
    }
}
