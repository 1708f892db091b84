package org.claimcheck.extract;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;

/** Reads one calendar time as it is written: "3 May 2014", "late August", "last Tuesday", "the 1990s". */
final class DateForms extends DateTokens {

    /** Years within which news tell of a day without saying of which week. */
    private static final int LIFETIME = 100;
    private static final Pattern ROMAN_CENTURY = Pattern.compile("[ivx]{1,5}(e|ème|è)");
    /** 14.05.2019 */
    private static final Pattern DOTTED = Pattern.compile("(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.(1[6-9]|20)\\d\\d");
    private static final String[] DASHES = {"-", "–", "‑"};
    private static final String[] LAST_FR = {"dernier", "dernière", "passé", "passée"};
    private static final String[] NEXT_FR = {"prochain", "prochaine"};
    /** What a newspaper or a day of remembrance is called. */
    private static final Set<String> AFTER_NAME_OF_DAY = Set.of("times", "telegraph", "mirror", "express", "mail", "herald", "post", "star");
    private static final Set<String> BEFORE_NAME_OF_DAY = Set.of("black", "good", "bloody", "easter", "palm", "ash", "holy", "super");
    /** What four digits count rather than date, whatever stands before them. */
    private static final Set<String> COUNTED = Set.of("people", "men", "women", "children", "soldiers", "troops", "fighters",
            "civilians", "victims", "dead", "deaths", "wounded", "members", "employees", "workers", "inhabitants", "homes", "houses",
            "rockets", "missiles", "jobs", "protesters", "prisoners", "refugees", "migrants", "families", "officers", "policemen",
            "police", "metres", "meters", "kilometres", "kilometers", "miles", "feet", "tonnes", "tons", "hours", "km", "kg", "mw",
            "barrels", "pages", "dollars", "euros", "pounds", "francs", "percent", "million", "millions", "billion", "billions",
            "thousand", "personnes", "hommes", "femmes", "enfants", "soldats", "combattants", "civils", "victimes", "morts", "blessés",
            "membres", "employés", "salariés", "habitants", "maisons", "logements", "roquettes", "missile", "emplois", "manifestants",
            "prisonniers", "réfugiés", "familles", "policiers", "militaires", "mètres", "kilomètres", "heures", "barils", "livres",
            "milliards", "milliard", "volontaires", "militants", "partisans", "supporters");
    /** Words that end like plurals. */
    private static final Set<String> NO_PLURALS = Set.of("this", "was", "has", "does", "his", "its", "is", "as", "thus", "less", "across",
            "towards", "besides", "unless", "dans", "mais", "puis", "sous", "vers", "pas", "plus", "ses", "ces", "nous", "vous", "ils",
            "elles", "sans", "après", "très", "alors", "lors", "trois", "moins", "depuis", "toujours", "leurs", "jamais", "aux", "deux",
            "ceux", "des", "les", "mes", "ailleurs", "parfois", "près", "hors", "envers", "tandis", "certes", "autrefois", "always", "perhaps", "afterwards");
    private static final Set<String> TEMPORAL = Set.of("in", "since", "until", "till", "during", "before", "after", "by", "from", "en", "depuis", "dès",
            "jusqu'", "avant", "après", "fin", "début", "courant", "early", "late", "mid", "the", "'s", "l'");
    /** Words other than names and numbers that a time may begin with. */
    private static final Set<String> BEGINNINGS = Set.of("the", "a", "an", "last", "this", "next", "that", "half", "yesterday", "today",
            "tonight", "tomorrow", "l'", "le", "la", "ce", "cet", "cette", "un", "une", "il", "années", "hier", "avant", "après", "aujourd'hui",
            "demain", "les", "ces", "des", "recent", "past", "several", "some", "few", "quelques", "plusieurs", "voici", "voilà", "cela", "ça", "fiscal", "exercice",
            "q", "h", "t", "s", "siècle", "first", "second", "third", "fourth", "final", "premier", "deuxième", "troisième", "quatrième", "dernier",
            "coming", "weekend", "week", "lendemain", "veille", "surlendemain", "same", "même", "'", "’", "‘");
    /** Days before the publication that "recent" days, weeks, months and years reach back. */
    private static final int RECENT_UNITS = 6;
    private static final String[] QUARTERS = {"first", "second", "third", "fourth"};
    private static final String[] QUARTERS_FR = {"premier", "deuxième", "troisième", "quatrième"};
    private static final List<String> ROMAN = List.of("v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii",
            "xix", "xx", "xxi");
    private static final List<String> ORDINAL_CENTURIES = List.of("sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first");
    /** What a time may begin with besides: words that join two times, that take a part of one or that leave one end open. */
    private static final Set<String> JOINTS = Set.of("between", "from", "entre", "de", "du", "d'", "since", "depuis", "dès", "à", "until", "till", "by", "jusqu'",
            "end", "beginning", "start", "middle", "early", "late", "mid", "au", "vers", "fin", "début", "mi", "milieu", "courant");
    private static final Set<String> CALENDAR_EN = openings(Terms.ENGLISH, Set.of());
    private static final Set<String> CALENDAR_FR = openings(Terms.FRENCH, Set.of());
    private static final Set<String> ANY_EN = openings(Terms.ENGLISH, JOINTS);
    private static final Set<String> ANY_FR = openings(Terms.FRENCH, JOINTS);

    private final Anchor anchor;
    /** Whether times without a year lie ahead. */
    private final boolean ahead;
    private final DateResolver resolver;
    private final AgoForms ago;
    private final List<IntFunction<ParsedDate>> forms = List.of(this::iso, this::slashed, this::dayFirst, this::monthFirst, this::monthYear,
            this::season, this::decade, this::yearOnly, this::dayOfMonth, this::weekday, this::yesterday, this::lastUnit, this::ago, this::monthMonth,
            this::century, this::holiday, this::weekend, this::recent, this::partOfYear, this::shifting, this::sameTime);

    /**
     * @param ahead    whether times without a year lie ahead
     * @param resolver knows the times told before
     */
    DateForms(String language, List<Token> tokens, Anchor anchor, boolean ahead, DateResolver resolver) {
        super(language, tokens);
        this.anchor = anchor;
        this.ahead = ahead;
        this.resolver = resolver;
        this.ago = new AgoForms(language, tokens, anchor, resolver, this::calendar);
    }

    /** A year behind a part of it; 0 where that takes a publication date. */
    private record YearBehind(int to, int year) {
    }

    /** Whether a time of any kind may begin with a token. */
    boolean mayOpen(Token token) {
        return mayBegin(token, french ? ANY_FR : ANY_EN);
    }

    /** Whether four digits count something: "2000 soldiers". */
    boolean counts(int i, ParsedDate p) {
        boolean endsInYear = p.year() != 0 && isYear(p.to() - 1) && p.month() == 0 && p.season() == 0;
        if (!endsInYear || p.to() >= tokens.size()) {
            return false;
        }
        String next = tokens.get(p.to()).lower();
        if (is(p.to(), "%", "€", "$") || COUNTED.contains(next)) {
            return true;
        }
        boolean plural = isLowerWord(p.to()) && next.length() > 3 && (next.endsWith("s") && !next.endsWith("ss") || french && next.endsWith("x"))
                && !NO_PLURALS.contains(next);
        return plural && (i == 0 || !TEMPORAL.contains(tokens.get(i - 1).lower()));
    }

    /** "Late August", "fin 2012", "the end of last year". */
    ParsedDate parted(int i) {
        return french ? partedFrench(i) : partedEnglish(i);
    }

    private ParsedDate partedEnglish(int i) {
        int at = skip(i, "the");
        boolean phrase = is(at, "end", "beginning", "start", "middle");
        if (!phrase && !is(at, "early", "late", "mid")) {
            return null;
        }
        if (phrase && !is(at + 1, "of") && !is(at + 1, DASHES)) {
            return null;
        }
        ParsedDate.Part part = is(at, "late") ? ParsedDate.Part.LATE : is(at, "end") ? ParsedDate.Part.END : is(at, "early", "beginning", "start") ? ParsedDate.Part.EARLY : ParsedDate.Part.MID;
        at = skip(at + 1, DASHES);
        at = skip(at, "of", "in");
        if (is(at, "the") && is(at + 1, "month", "year") && is(at + 2, "of")) {
            at += 3;
        }
        ParsedDate running = phrase || is(at, "the") ? running(part, at) : null;
        return running != null ? running : part(part, at, skip(at, "the"));
    }

    private ParsedDate partedFrench(int i) {
        int at = i;
        for (int guard = 0; guard < 2 && is(at, "à", "au", "vers", "la", "le"); guard++) {
            at++;
        }
        if (!is(at, "fin", "début", "mi", "milieu", "courant")) {
            return null;
        }
        ParsedDate.Part part = is(at, "fin") ? ParsedDate.Part.END : is(at, "début") ? ParsedDate.Part.EARLY : is(at, "courant") ? ParsedDate.Part.WHOLE : ParsedDate.Part.MID;
        at = skip(at + 1, DASHES);
        for (int guard = 0; guard < 5; guard++) {
            ParsedDate inner = part(part, at, at);
            inner = inner == null && is(at - 1, "de", "d'", "du", "l'", "la") ? running(part, at) : inner;
            if (inner != null) {
                return inner;
            }
            if (!is(at, "de", "du", "d'", "des", "l'", "la", "le", "mois", "année", "an")) {
                return null;
            }
            at++;
        }
        return null;
    }

    /** "The end of the year", "fin du mois": of that of the sentence, else of the one of the publication; "had been killed at the start of the month": of any. */
    private ParsedDate running(ParsedDate.Part part, int i) {
        int at = skip(i, "the");
        boolean year = is(at, "year", "année", "an");
        if (!year && !is(at, "month", "mois", "week", "semaine") || is(at + 1, "of", "de", "d'", "du", "when", "in", "before", "after")
                || is(at + 1, LAST_FR) || is(at + 1, NEXT_FR) || isYear(at + 1) || is(at + 1, "suivante", "suivant", "précédente", "précédent")
                || !french && at == i || is(at + 1, "scolaire", "dans", "where", "à")) {
            return null;
        }
        if (year && resolver.sharedYear() != 0) {
            return ParsedDate.fixed(at + 1, DateResolver.year4(resolver.sharedYear())).part(part);
        }
        if (!anchor.isDay() || is(at, "month", "mois") && IntStream.range(0, i).anyMatch(k -> is(k, "had", "avait", "avaient"))) {
            return ParsedDate.fixed(at + 1, "");
        }
        LocalDate day = anchor.date();
        if (is(at, "week", "semaine")) {
            LocalDate monday = day.with(DayOfWeek.MONDAY);
            return ParsedDate.fixed(at + 1, part == ParsedDate.Part.EARLY ? DateResolver.span(monday, monday.plusDays(2)) : part == ParsedDate.Part.LATE || part == ParsedDate.Part.END ? DateResolver.span(monday.plusDays(3), monday.plusDays(6))
                    : DateResolver.span(monday, monday.plusDays(6)));
        }
        return ParsedDate.fixed(at + 1, year ? DateResolver.year4(day.getYear()) : YearMonth.from(day).toString()).part(part);
    }

    private ParsedDate part(ParsedDate.Part part, int... starts) {
        for (int start : starts) {
            ParsedDate inner = calendar(start);
            if (inner != null) {
                return inner.day() != 0 || inner.season() != 0 || counts(start - 1, inner) ? null : inner.part(part);
            }
        }
        return null;
    }

    /** A calendar time without "early", "since" and the like. */
    ParsedDate calendar(int i) {
        if (i < 0 || i >= tokens.size() || !mayBegin(tokens.get(i), french ? CALENDAR_FR : CALENDAR_EN)) {
            return null;
        }
        ParsedDate best = null;
        for (IntFunction<ParsedDate> form : forms) {
            ParsedDate p = form.apply(i);
            if (p != null && (best == null || p.to() > best.to())) {
                best = p;
            }
        }
        return best;
    }

    /** Spares most words the trouble. */
    boolean mayBegin(Token token, Set<String> openings) {
        if (token.kind() == Token.Kind.MARK) {
            return "'’‘".contains(token.text());
        }
        String word = token.lower();
        return token.isNumber() || openings.contains(word)
                || french && "ivx".indexOf(word.charAt(0)) >= 0 && ROMAN_CENTURY.matcher(word).matches();
    }

    /** The words that a calendar time may begin with, and further ones. */
    private static Set<String> openings(Terms terms, Set<String> further) {
        Set<String> words = new HashSet<>(BEGINNINGS);
        words.addAll(ORDINAL_CENTURIES);
        words.addAll(terms.months.keySet());
        words.addAll(terms.weekdays.keySet());
        words.addAll(terms.seasons.keySet());
        words.addAll(terms.units.keySet());
        words.addAll(terms.numbers.keySet());
        words.addAll(terms.scales.keySet());
        words.addAll(terms.holidayOpenings());
        words.addAll(further);
        return words;
    }

    private ParsedDate iso(int i) {
        if (isYear(i) && is(i + 1, "-") && isNumber(i + 2, 1, 12) && tokens.get(i + 2).text().length() == 2) {
            if (is(i + 3, "-") && isNumber(i + 4, 1, 31)) {
                return ParsedDate.at(i + 5).year(year(i)).month(number(i + 2)).day(number(i + 4));
            }
            return ParsedDate.at(i + 3).year(year(i)).month(number(i + 2));
        }
        return null;
    }

    /** 03/05/2019: the day first in French; in English only where the month cannot be. */
    private ParsedDate slashed(int i) {
        if (i < tokens.size() && DOTTED.matcher(tokens.get(i).text()).matches()) {
            String[] parts = tokens.get(i).text().split("\\.");
            int day = Integer.parseInt(parts[0]);
            int month = Integer.parseInt(parts[1]);
            return month <= 12 && day <= 31 ? ParsedDate.at(i + 1).year(Integer.parseInt(parts[2])).month(month).day(day) : null;
        }
        boolean dashed = isNumber(i, 1, 31) && is(i + 1, "-") && isNumber(i + 2, 1, 12) && is(i + 3, "-") && isYear(i + 4);
        if (dashed) {
            return ParsedDate.at(i + 5).year(year(i + 4)).month(number(i + 2)).day(number(i));
        }
        boolean slashed = isNumber(i, 1, 31) && is(i + 1, "/") && isNumber(i + 2, 1, 31) && is(i + 3, "/") && isYear(i + 4);
        if (!slashed) {
            return null;
        }
        int a = number(i);
        int b = number(i + 2);
        if (b <= 12 && (french || a > 12 || a == b)) {
            return ParsedDate.at(i + 5).year(year(i + 4)).month(b).day(a);
        }
        return a <= 12 && b > 12 && !french ? ParsedDate.at(i + 5).year(year(i + 4)).month(a).day(b) : null;
    }

    ParsedDate dayFirst(int i) {
        int start = french && weekdayAt(i + 1) > 0 ? skip(i, "ce") : i;
        int at = skipWeekday(start);
        int weekday = at > start ? weekdayAt(start) : 0;
        if (at > start) {
            at = skip(at, french ? "le" : "the");
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
        if (month == 0 || !french && !tokens.get(next).isCapitalised()) {
            return null;
        }
        return year(skipPoint(next + 1), ParsedDate.at(next + 1).month(month).day(day).weekday(weekday));
    }

    ParsedDate monthFirst(int i) {
        if (french) {
            return null;
        }
        // "In this Saturday, Sept. 7, 2013 photo"
        int from = weekdayAt(i + 1) > 0 ? skip(i, "this") : i;
        int at = skipWeekday(from);
        int month = month(at);
        if (month == 0 || !tokens.get(at).isCapitalised()) {
            return null;
        }
        int dayAt = skip(skip(at + 1, "."), "the");
        if (!isNumber(dayAt, 1, 31)) {
            return null;
        }
        int next = skip(dayAt + 1, "st", "nd", "rd", "th");
        return year(next, ParsedDate.at(next).month(month).day(number(dayAt)).weekday(at > from ? weekdayAt(from) : 0));
    }

    private ParsedDate monthYear(int i) {
        boolean that = !french && is(i, "that") && isDemonstrative(i);
        int at = french ? i : that ? skip(i + 1, "same") : skip(i, "last", "this", "next");
        int month = month(at);
        if (month == 0 || isNameInstead(at)) {
            return null;
        }
        ParsedDate bare = ParsedDate.at(at + 1).month(month);
        if (that) {
            return bare.which(ParsedDate.Which.THAT);
        }
        if (at > i) {
            return bare.which(is(i, "last") ? ParsedDate.Which.LAST : is(i, "next") ? ParsedDate.Which.NEXT : ParsedDate.Which.THIS);
        }
        ParsedDate dated = year(skipPoint(at + 1), bare);
        return dated.year() == 0 && is(at + 1, "of") && isYear(at + 2) ? bare.to(at + 3).year(year(at + 2)) : dated;
    }

    /** Whether "that" before a month points back: "they met that May", but not "she said that May had left". */
    private boolean isDemonstrative(int i) {
        int month = skip(i + 1, "same");
        boolean word = is(month, "may", "march") && month + 1 < tokens.size() && !isMark(month + 1)
                && !is(month + 1, "he", "she", "it", "they", "we", "i", "in", "at", "on", "and", "with", "when");
        WordClass before = i == 0 ? WordClass.UNKNOWN : tokens.get(i - 1).word();
        return !word && (i == 0 || isMark(i - 1) || before.verbs().isEmpty() || !before.nouns().isEmpty());
    }

    /** French writes months small, English writes them large. */
    private boolean isNameInstead(int at) {
        boolean capital = tokens.get(at).isCapitalised();
        if (!french) {
            return !capital;
        }
        return capital && at > 0 && !isYear(at + 1) && !tokens.get(at - 1).isNumber() && !isMark(at - 1);
    }

    private ParsedDate season(int i) {
        int at = skip(i, "the", "l'", "le", "cet", "ce", "this", "last", "next", "that");
        boolean marked = at > i || is(i - 1, "au");
        Integer season = at < tokens.size() ? terms.seasons.get(tokens.get(at).lower()) : null;
        if (season == null) {
            return null;
        }
        ParsedDate p = ParsedDate.at(at + 1).season(season);
        int next = skip(at + 1, "of", "de");
        boolean participle = french && season == 22 && !marked && !is(i - 1, "en", "d'", "fin", "début", "mi");
        if (isYear(next) && !participle) {
            return seasonOf(next, p);
        }
        if (is(at + 1, LAST_FR) && marked) {
            return p.to(at + 2).which(ParsedDate.Which.LAST);
        }
        if (is(at + 1, NEXT_FR) && marked) {
            return p.to(at + 2).which(ParsedDate.Which.NEXT);
        }
        boolean that = is(i, "that") || is(i, "cet", "ce") && is(at + 1, "là");
        if (that) {
            return p.which(ParsedDate.Which.THAT);
        }
        if (is(i, "last", "next", "this", "cet", "ce")) {
            return p.which(is(i, "last") ? ParsedDate.Which.LAST : is(i, "next") ? ParsedDate.Which.NEXT : ParsedDate.Which.THIS);
        }
        boolean over = marked && is(i - 1, "over", "during", "in", "pendant", "durant", "de", "à", "au") && !(is(i - 1, "de") && !is(i - 2, "cours"));
        return over && !is(at + 1, "of", "de", "'s", "l'", "d'", "du") ? p : null;
    }

    /** "Winter 2019-20" is that which began in 2019. */
    private ParsedDate seasonOf(int yearAt, ParsedDate p) {
        boolean range = p.season() == WINTER && is(yearAt + 1, "-", "–", "/") && (isYear(yearAt + 2) || isNumber(yearAt + 2, 0, 99));
        if (range) {
            return ParsedDate.fixed(yearAt + 3, DateResolver.seasonOf(year(yearAt), p.season()));
        }
        return p.to(yearAt + 1).year(year(yearAt));
    }

    private ParsedDate decade(int i) {
        if (!french) {
            boolean tens = i < tokens.size() && tokens.get(i).isNumber() && tokens.get(i).text().matches("(\\d{2})?\\d0");
            int s = tens && is(i + 1, "'") ? i + 2 : i + 1;
            if (!tens || !is(s, "s", "'s") || tokens.get(s).start() - tokens.get(i).end() > 1
                    || s == i + 1 && tokens.get(s).start() != tokens.get(i).end()) {
                return null;
            }
            boolean whole = isYear(i);
            boolean marked = is(i - 1, "the", "early", "late", "mid", "-", "'", "’", "‘");
            return whole || marked && tokens.get(i).text().length() == 2 ? ParsedDate.fixed(s + 1, decadeOf(tokens.get(i).text())) : null;
        }
        if (!is(i, "années") || i + 1 >= tokens.size()) {
            return null;
        }
        if (tokens.get(i + 1).text().matches("(\\d{2})?\\d0")) {
            return ParsedDate.fixed(i + 2, decadeOf(tokens.get(i + 1).text()));
        }
        QuantityGrammar.Number number = QuantityGrammar.number(terms, tokens, i + 1);
        boolean spelled = number != null && !tokens.get(i + 1).isNumber() && number.value().compareTo(BigDecimal.TEN) > 0
                && number.value().compareTo(BigDecimal.valueOf(90)) <= 0 && number.value().remainder(BigDecimal.TEN).signum() == 0;
        return spelled ? ParsedDate.fixed(number.to(), decadeOf(number.value().toPlainString())) : null;
    }

    private static String decadeOf(String digits) {
        return (digits.length() == 2 ? "19" + digits : digits).substring(0, 3) + "X";
    }

    private ParsedDate yearOnly(int i) {
        boolean shortened = is(i, "'", "’", "‘") && touches(i + 1) && isNumber(i + 1, 40, 99) && is(i - 1, "in", "of", "since", "en");
        if (shortened) {
            return ParsedDate.at(i + 2).year(1900 + number(i + 1));
        }
        if (is(i, "the") && is(i + 1, "year") && isYear(i + 2)) {
            return ParsedDate.at(i + 3).year(year(i + 2));
        }
        return isYear(i) ? ParsedDate.at(i + 1).year(year(i)) : null;
    }

    /** "(On) the 23rd", "Monday the 13th", "lundi 13". */
    private ParsedDate dayOfMonth(int i) {
        int weekdayEnd = skipWeekday(i);
        boolean weekday = weekdayEnd > i;
        int at = skip(weekdayEnd, french ? "le" : "the");
        if (!isNumber(at, 1, 31) || !weekday && (french || at == i || !is(i - 1, "on", "since", "until", "by"))) {
            return null;
        }
        boolean ordinal = is(at + 1, "st", "nd", "rd", "th");
        int next = ordinal || is(at + 1, "er") ? at + 2 : at + 1;
        boolean ends = next == tokens.size() || isMark(next) || is(next, "and", "when", "at", "after", "before", "but", "by", "in", "with", "the", "he", "she",
                "they", "it", "his", "her", "a");
        if (weekday) {
            // "Celebrated on Saturday the 25th anniversary": no day of the month.
            boolean counts = ordinal && (at == weekdayEnd || ends || is(next, "of", "for", "to", "from", "as", "while", "during", "that"));
            boolean plain = next == tokens.size() || isMark(next) && !is(next, "%", ":", "/", "-") || counts || !french && is(next, "and", "to") && weekdayAt(next + 1) > 0 || french && isLowerWord(next)
                    && !terms.units.containsKey(tokens.get(next).lower()) && is(next, "à", "au", "en", "dans", "et", "lors", "par", "pour", "que");
            return plain ? ParsedDate.at(next).day(number(at)).weekday(weekdayAt(i)) : null;
        }
        if (ordinal && is(next, "of") && is(next + 1, "last", "this", "next") && is(next + 2, "month") && anchor.isDay()) {
            YearMonth month = YearMonth.from(anchor.date()).plusMonths(is(next + 1, "last") ? -1 : is(next + 1, "next") ? 1 : 0);
            return ParsedDate.at(next + 3).day(number(at)).month(month.getMonthValue()).year(month.getYear());
        }
        return ordinal && ends ? ParsedDate.at(next).day(number(at)) : null;
    }

    /** "That Tuesday", "ce mardi-là": the day told before, if it was one; else of some week within a lifetime. */
    private ParsedDate thatWeekday(int to, int weekday) {
        String told = resolver.told();
        if (told.length() == 10 && LocalDate.parse(told).getDayOfWeek().getValue() == weekday) {
            return ParsedDate.fixed(to, told);
        }
        return ParsedDate.fixed(to, anchor.isDay() ? anchor.date().minusYears(LIFETIME) + "/" + anchor.date() : "/");
    }

    private ParsedDate weekday(int i) {
        int at = french ? skip(i, "ce") : skip(i, "last", "this", "next", "past", "coming");
        boolean coming = !french && is(i, "this", "the") && is(i + 1, "coming", "past");
        at = coming ? i + 2 : at;
        int weekday = weekdayAt(at);
        if (weekday == 0 || at + 1 < tokens.size() && tokens.get(at + 1).isCapitalised() && AFTER_NAME_OF_DAY.contains(tokens.get(at + 1).lower())
                || i > 0 && tokens.get(i - 1).isCapitalised() && BEFORE_NAME_OF_DAY.contains(tokens.get(i - 1).lower())) {
            return null;
        }
        if (french ? is(i - 1, "un") : is(i - 1, "a") && is(i - 2, "on")) {
            // "She died on a Thursday": of some week within a lifetime.
            return anchor.isDay() && !is(at + 1, "in", "of", "de", "du", "en", "d'")
                    ? ParsedDate.fixed(at + 1, anchor.date().minusYears(LIFETIME) + "/" + anchor.date()) : null;
        }
        if (french ? is(i, "ce") && is(at + 1, "là") : is(i - 1, "that") && isDemonstrative(i - 1)) {
            return thatWeekday(french ? at + 2 : at + 1, weekday);
        }
        ParsedDate p = ParsedDate.at(at + 1).weekday(weekday);
        if (is(at + 1, LAST_FR) || is(at + 1, NEXT_FR)) {
            return p.to(at + 2).which(is(at + 1, LAST_FR) ? ParsedDate.Which.LAST : ParsedDate.Which.NEXT);
        }
        ParsedDate week = at == i ? lastUnit(french && is(at + 1, "de") ? at + 2 : skip(at + 1, "of")) : null;
        if (week != null && is(week.to() - (french ? 2 : 1), "week", "semaine") && week.fixed().contains("/") && anchor.isDay()) {
            return ParsedDate.fixed(week.to(), LocalDate.parse(week.fixed().substring(0, 10)).plusDays(weekday - 1L).toString());
        }
        if (at == i) {
            return p;
        }
        if (is(at - 1, "past", "coming")) {
            return p.which(is(at - 1, "past") ? ParsedDate.Which.LAST : ParsedDate.Which.NEXT);
        }
        return french && is(at + 1, "là") ? null : p.which(is(i, "last") ? ParsedDate.Which.LAST : is(i, "next") ? ParsedDate.Which.NEXT : ParsedDate.Which.THIS);
    }

    private ParsedDate yesterday(int i) {
        if (is(i, "the") && is(i + 1, "day") && is(i + 3, "yesterday", "tomorrow")) {
            return is(i + 2, "before") ? shifted(i + 4, -2) : is(i + 2, "after") ? shifted(i + 4, 2) : null;
        }
        if (is(i, "avant") && is(i + 1, "hier")) {
            return shifted(i + 2, -2);
        }
        if (is(i, "après") && is(i + 1, "demain")) {
            return shifted(i + 2, 2);
        }
        if (is(i, "yesterday", "hier")) {
            return shifted(i + 1, -1);
        }
        if (is(i, "la", "cette") && is(i + 1, "nuit") && (is(i, "cette") ? !ahead : is(i + 2, "dernière", "passée"))) {
            return night(is(i, "cette") ? i + 2 : i + 3);
        }
        if (is(i, "today", "tonight", "aujourd'hui")) {
            return shifted(i + 1, 0);
        }
        return is(i, "tomorrow") || is(i, "demain") && !is(i - 1, "de") ? shifted(i + 1, 1) : null;
    }

    /** "La nuit dernière": that before the publication. */
    private ParsedDate night(int to) {
        return !anchor.isKnown() ? ParsedDate.fixed(to, "") : ParsedDate.fixed(to, DateResolver.span(anchor.date().minusDays(1), anchor.latest()));
    }

    private ParsedDate shifted(int to, int days) {
        return !anchor.isKnown() ? ParsedDate.fixed(to, "") : ParsedDate.fixed(to, DateResolver.span(anchor.date().plusDays(days), anchor.latest().plusDays(days)));
    }

    /** "Last month", "this week", "l'an dernier", "cette année". */
    private ParsedDate lastUnit(int i) {
        int unitAt;
        int shift;
        int to;
        if (!french) {
            if (!is(i, "last", "this", "next")) {
                return null;
            }
            unitAt = i + 1;
            shift = is(i, "this") ? 0 : is(i, "next") ? 1 : -1;
            to = i + 2;
            if (is(unitAt, "night", "evening", "morning", "afternoon") && shift <= 0) {
                return shifted(to, shift);
            }
        } else {
            int at = skip(i, "l'", "le", "la", "cette", "ce", "cet");
            unitAt = at;
            // "Ce soir de 2002", "cet après-midi d'avril": no part of today.
            int behind = is(at, "après") ? at + 3 : at + 1;
            boolean dated = is(behind, "de", "d'", "du") && (isYear(behind + 1) || month(behind + 1) != 0);
            boolean those = at > i && is(i, "cette", "ce", "cet") && !is(at + 1, "là") && !dated;
            if (is(at + 1, LAST_FR)) {
                shift = -1;
                to = at + 2;
            } else if (is(at + 1, NEXT_FR)) {
                shift = 1;
                to = at + 2;
            } else if (those && (is(at, "matin", "soir", "midi") || is(at, "après") && is(at + 1, "midi"))) {
                return shifted(is(at, "après") ? at + 2 : at + 1, 0);
            } else if (those) {
                shift = 0;
                to = is(at + 1, "ci") ? at + 2 : at + 1;
            } else {
                return null;
            }
        }
        String unit = unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        boolean calendar = unit != null && Set.of("week", "month", "year").contains(unit)
                && !is(unitAt, "weeks", "months", "years", "semaines", "ans", "années");
        if (!calendar) {
            return null;
        }
        if (!anchor.isKnown()) {
            return ParsedDate.fixed(to, "");
        }
        LocalDate first = anchor.date();
        LocalDate last = anchor.latest();
        return ParsedDate.fixed(to, switch (unit) {
            case "week" -> DateResolver.span(first.with(DayOfWeek.MONDAY).plusWeeks(shift), last.with(DayOfWeek.SUNDAY).plusWeeks(shift));
            case "month" -> DateResolver.months(YearMonth.from(first).plusMonths(shift), YearMonth.from(last).plusMonths(shift));
            default -> DateResolver.year4(first.getYear() + shift);
        });
    }

    private ParsedDate ago(int i) {
        return ago.at(i);
    }

    /** So long before the publication. */
    String before(int n, String unit) {
        return ago.before(n, unit, Bound.EXACT);
    }

    /** "Mai-juin 2019", "June-July". */
    private ParsedDate monthMonth(int i) {
        int first = month(i);
        int last = month(i + 1);
        if (first == 0 || last <= first || isNameInstead(i) || isNameInstead(i + 1) || !isYear(i + 2)) {
            return null;
        }
        return ParsedDate.fixed(i + 3, YearMonth.of(year(i + 2), first) + "/" + YearMonth.of(year(i + 2), last));
    }

    /** "The 19th century", "le XXe siècle". */
    private ParsedDate century(int i) {
        int at = skip(i, "the", "le", "au", "du");
        if (!is(at + 1, "century", "siècle") && !is(at + 2, "century", "siècle")) {
            return null;
        }
        int century;
        int to;
        if (isNumber(at, 5, 21)) {
            century = number(at);
            to = skip(at + 1, "th", "st", "e", "ème", "è");
        } else {
            String word = at < tokens.size() ? tokens.get(at).lower() : "";
            century = french ? ROMAN.indexOf(word.replaceAll("(e|ème|è)$", "")) + 5 : ORDINAL_CENTURIES.indexOf(word) + 16;
            to = at + 1;
            if (century == (french ? 4 : 15)) {
                return null;
            }
        }
        return is(to, "century", "siècle") ? ParsedDate.fixed(to + 1, String.format(Locale.ROOT, "%02dXX", century - 1)) : null;
    }

    /** "Christmas Day 2012", "la veille de Noël". */
    private ParsedDate holiday(int i) {
        int at = i;
        if (french) {
            boolean eve = is(i, "veille", "réveillon", "soir") && is(i + 1, "de");
            boolean day = is(i, "jour") && is(i + 1, "de");
            at = eve || day ? i + 2 : skip(i, "la", "le", "l'");
        }
        Terms.Holiday found = terms.holiday(tokens, at);
        if (found == null) {
            return null;
        }
        boolean dayBefore = french && is(i, "veille", "réveillon", "soir");
        ParsedDate p = ParsedDate.at(found.to()).month(found.month()).day(dayBefore ? found.day() - 1 : found.day());
        return p.day() == 0 ? null : year(found.to(), p);
    }

    /** "Last weekend", "ce week-end", "over the weekend". */
    private ParsedDate weekend(int i) {
        int at = skip(i, "the", "last", "this", "next", "le", "ce");
        int to = is(at, "weekend") ? at + 1 : is(at, "week") && is(at + 1, "end", "ends") ? at + 2 : -1;
        if (to < 0 || at == i || is(to, "of", "de", "des", "du")) {
            return null;
        }
        boolean last = is(i, "last") || is(to, LAST_FR);
        boolean next = is(i, "next") || is(to, NEXT_FR);
        boolean marked = last || next || is(i, "this", "ce") || is(i - 1, "over", "at", "during", "pendant", "durant");
        if (!marked) {
            return null;
        }
        int end = is(to, LAST_FR) || is(to, NEXT_FR) ? to + 1 : to;
        if (!anchor.isDay()) {
            return ParsedDate.fixed(end, anchor.isKnown() ? "/" : "");
        }
        LocalDate day = anchor.date();
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean over = day.getDayOfWeek().getValue() < DayOfWeek.THURSDAY.getValue() || day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        LocalDate saturday = next || ahead || is(i, "this", "ce") && !over ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)) : before;
        saturday = last && day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() ? saturday.minusDays(7) : saturday;
        return ParsedDate.fixed(end, DateResolver.span(saturday, saturday.plusDays(1)));
    }

    /** "In recent weeks", "the past two years", "ces dix dernières années", "au cours des derniers mois". */
    private ParsedDate recent(int i) {
        if (tokens.get(i).isNumber() && french) {
            return null;
        }
        int at = french ? skip(i, "les", "ces", "des") : skip(i, "the");
        if (french && at == i && !is(i - 1, "dernières", "derniers")) {
            return null;
        }
        int n = 0;
        boolean marked = false;
        for (int guard = 0; guard < 3; guard++) {
            QuantityGrammar.Number count = n == 0 ? QuantityGrammar.number(terms, tokens, at) : null;
            if (count != null && count.value().stripTrailingZeros().scale() <= 0 && count.value().signum() > 0
                    && count.value().compareTo(BigDecimal.valueOf(200)) < 0) {
                n = count.value().intValue();
                at = count.to();
            } else if (is(at, "recent", "past", "last", "dernières", "derniers", "récentes", "récents") && !marked) {
                marked = true;
                at++;
            } else if (n == 0 && is(at, "few", "several", "couple", "quelques", "tout", "toutes", "tous")) {
                at = is(at, "couple") ? skip(at + 1, "of") : at + 1;
            }
        }
        String unit = at < tokens.size() ? terms.units.get(tokens.get(at).lower()) : null;
        boolean plural = unit != null && (tokens.get(at).lower().endsWith("s"));
        boolean decade = unit != null && unit.equals("decade") && marked;
        if (unit == null || !marked || !plural && !decade || is(at + 1, "of", "de", "d'") && !french) {
            return null;
        }
        if (!anchor.isKnown()) {
            return ParsedDate.fixed(at + 1, "");
        }
        int count = n > 0 ? n : decade && !plural ? 1 : RECENT_UNITS;
        LocalDate last = anchor.latest();
        String edtf = switch (unit) {
            case "day" -> DateResolver.span(last.minusDays(count), last);
            case "week" -> last.minusWeeks(count) + "~/" + last;
            case "month" -> YearMonth.from(last).minusMonths(count) + "~/" + YearMonth.from(last);
            case "year" -> YearMonth.from(last).minusYears(count) + "~/" + YearMonth.from(last);
            case "decade" -> DateResolver.year4(last.getYear() - 10 * count) + "~/" + DateResolver.year4(last.getYear());
            default -> DateResolver.span(last.minusDays(1 + count / 24), last);
        };
        return ParsedDate.fixed(at + 1, edtf);
    }

    /** "The third quarter of 2020", "T3 2020", "the first six months of the year", "premier semestre". */
    private ParsedDate partOfYear(int i) {
        int at = french ? skip(i, "le", "les") : skip(i, "the");
        int months = 0;
        int first = 0;
        int to = at;
        if (is(at, "q", "t", "h", "s") && touches(at + 1) && isNumber(at + 1, 1, 4) && tokens.get(at).isCapitalised()) {
            months = is(at, "q", "t") ? 3 : 6;
            first = number(at + 1);
            to = at + 2;
            if (months == 6 && first > 2 || is(at, french ? new String[] {"q", "h"} : new String[] {"t", "s"})) {
                return null;
            }
        } else if (is(at, "fiscal", "exercice")) {
            int year = is(at + 1, "year") ? at + 2 : at + 1;
            return isYear(year) ? ParsedDate.at(year + 1).year(year(year)) : null;
        } else {
            int ordinal = ordinal(at);
            int unitAt = ordinal == 0 ? at : isNumber(at, 1, 4) ? at + 2 : at + 1;
            if (ordinal > 0 && is(unitAt, "quarter", "trimestre")) {
                months = 3;
                first = ordinal;
                to = unitAt + 1;
            } else if (ordinal > 0 && ordinal <= 2 && is(unitAt, "half", "semestre")) {
                months = 6;
                first = ordinal;
                to = unitAt + 1;
            } else {
                int countAt = french ? at : is(at, "first", "last", "final") ? at + 1 : -1;
                QuantityGrammar.Number count = countAt < 0 ? null : QuantityGrammar.number(terms, tokens, countAt);
                int behind = count == null ? -1 : french ? (is(count.to(), "premiers", "derniers") ? count.to() + 1 : -1) : count.to();
                boolean whole = behind >= 0 && is(behind, "months", "mois") && is(behind + 1, "of", "de") && count.value().compareTo(BigDecimal.valueOf(12)) < 0
                        && count.value().signum() > 0 && count.value().stripTrailingZeros().scale() <= 0;
                if (!whole) {
                    return null;
                }
                boolean end = is(at, "last", "final") || is(count.to(), "derniers");
                YearBehind year = yearBehind(behind + 1);
                if (year == null) {
                    return null;
                }
                int n = count.value().intValue();
                return year.year() == 0 ? ParsedDate.fixed(year.to(), "")
                        : ParsedDate.fixed(year.to(), YearMonth.of(year.year(), end ? 13 - n : 1) + "/" + YearMonth.of(year.year(), end ? 12 : n));
            }
        }
        if (!french && (is(i - 1, "fiscal") || is(to, "of", "in") && is(skip(to + 1, "the", "its", "their"), "fiscal", "financial", "business"))) {
            // "Its fiscal first quarter": which months those are, nothing tells.
            return ParsedDate.fixed(to, "");
        }
        YearBehind year = yearBehind(to);
        if (year == null && (months == 6 && !is(to - 1, "semestre") || !is(i - 1, "in", "of", "for", "au", "du", "le", "during", "the", "ce") && at == i && months == 6)) {
            return null;
        }
        int lastMonth = first * months;
        int which = year == null ? resolver.sharedYear() : year.year();
        if (year == null && which == 0) {
            if (!anchor.isKnown()) {
                return ParsedDate.fixed(to, "");
            }
            which = anchor.latest().getYear();
            LocalDate over = YearMonth.of(which, lastMonth).atEndOfMonth();
            which = ahead ? which + (over.isBefore(anchor.date()) ? 1 : 0) : which - (over.isAfter(anchor.latest()) ? 1 : 0);
        }
        int end = year == null ? to : year.to();
        return which == 0 ? ParsedDate.fixed(end, "") : ParsedDate.fixed(end, YearMonth.of(which, lastMonth - months + 1) + "/" + YearMonth.of(which, lastMonth));
    }

    private int ordinal(int i) {
        if (is(i, "final") || is(i, "dernier") && is(i + 1, "trimestre")) {
            return 4;
        }
        if (is(i, "second")) {
            return 2;
        }
        if (isNumber(i, 1, 4) && touches(i + 1) && is(i + 1, "er", "e", "ème", "st", "nd", "rd", "th")) {
            return number(i);
        }
        String[] words = french ? QUARTERS_FR : QUARTERS;
        for (int k = 0; k < words.length; k++) {
            if (is(i, words[k])) {
                return k + 1;
            }
        }
        return 0;
    }

    /** "2020", "of 2020", "of the year", "of last year", "de l'an dernier"; null if there is none. */
    private YearBehind yearBehind(int i) {
        int at = skip(i, "of", "de", "in", "en", "du");
        if (isYear(at)) {
            return new YearBehind(at + 1, year(at));
        }
        int own = skip(at, "the", "l'");
        ParsedDate last = lastUnit(at);
        if (last != null && is(french ? last.to() - 2 : last.to() - 1, "year", "année", "an") && last.fixed().matches("(\\d{4})?")) {
            return new YearBehind(last.to(), last.fixed().isEmpty() ? 0 : Integer.parseInt(last.fixed()));
        }
        if (at > i && is(own, "year", "année", "exercice")) {
            boolean dated = isYear(own + 1);
            int shared = dated ? year(own + 1) : resolver.sharedYear() != 0 ? resolver.sharedYear() : anchor.isKnown() ? anchor.date().getYear() : 0;
            return new YearBehind(dated ? own + 2 : own + 1, shared);
        }
        return null;
    }

    /** "Three days later", "un an plus tôt": counted from the time told before in the sentence, else not known. */
    private ParsedDate shifting(int i) {
        QuantityGrammar.Number count = QuantityGrammar.number(terms, tokens, i);
        boolean one = count == null && is(i, "a", "an", "un", "une");
        boolean some = count == null && is(i, "some", "several", "few", "quelques", "plusieurs");
        if (count == null && !one && !some) {
            return null;
        }
        int unitAt = count == null ? i + 1 : skip(count.to(), "de", "d'");
        String unit = unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        boolean later = is(unitAt + 1, "later") || is(unitAt + 1, "plus") && is(unitAt + 2, "tard");
        boolean earlier = is(unitAt + 1, "earlier", "auparavant") || is(unitAt + 1, "plus") && is(unitAt + 2, "tôt");
        if (unit == null || !later && !earlier) {
            return null;
        }
        int to = is(unitAt + 1, "plus") ? unitAt + 3 : unitAt + 2;
        boolean counted = count != null && count.value().stripTrailingZeros().scale() <= 0 && count.value().compareTo(LONGEST_AGO) <= 0;
        int n = one ? 1 : counted ? count.value().intValue() : 0;
        return ParsedDate.fixed(to, n == 0 ? "/" : resolver.counting(unit, later ? n : -n));
    }

    /** "The next day", "the following year", "le lendemain", "la même année". */
    private ParsedDate sameTime(int i) {
        int at = skip(i, "the", "that", "le", "la", "l'", "ce", "cette");
        boolean article = at > i;
        if (article && is(at, "lendemain", "surlendemain", "veille")) {
            boolean of = is(at + 1, "de", "du", "d'", "des");
            return of ? null : ParsedDate.fixed(at + 1, resolver.counting("day", is(at, "veille") ? -1 : is(at, "lendemain") ? 1 : 2));
        }
        if (article && isPartOfDayToldBefore(i, at)) {
            return ParsedDate.fixed(at + 1, resolver.told());
        }
        boolean before = is(at, "next", "following", "same", "previous", "preceding", "même");
        int unitAt = before ? at + 1 : at;
        String unit = unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        if (unit == null || !article || tokens.get(unitAt).lower().endsWith("s") && !is(unitAt, "mois")) {
            return null;
        }
        boolean behind = !before && is(unitAt + 1, "before", "after", "suivant", "suivante", "précédent", "précédente", "même");
        boolean those = !before && is(i, "ce", "cette") && is(unitAt + 1, "là") || !before && is(i, "that") && unit.equals("year");
        if (!before && !behind && !those || before && is(unitAt + 1, "as", "que", "of")) {
            return null;
        }
        if (!french && behind && unitAt + 2 < tokens.size() && !isMark(unitAt + 2) && !is(unitAt + 2, "and", "but", "when", "in", "at")) {
            return null;
        }
        int mark = before ? at : unitAt + 1;
        int shift = those || is(mark, "same", "même") ? 0 : is(mark, "next", "following", "after", "suivant", "suivante") ? 1 : -1;
        int end = behind || those && french ? unitAt + 2 : unitAt + 1;
        int monthAt = skip(end, ",") + 1;
        boolean within = unit.equals("year") && shift == 0 && is(monthAt - 1, "in", "en") && month(monthAt) != 0 && !isNameInstead(monthAt)
                && !isYear(monthAt + 1);
        return within ? ParsedDate.at(monthAt + 1).month(month(monthAt)).which(ParsedDate.Which.THAT) : ParsedDate.fixed(end, resolver.counting(unit, shift));
    }

    /** "In the afternoon", "dans la soirée", "le soir," at the head of a sentence: of the day that the sentence before told. */
    private boolean isPartOfDayToldBefore(int article, int noun) {
        boolean opening = article == 1 && is(0, "in", "dans") || french && article == 0 && is(noun + 1, ",");
        return opening && resolver.told().length() == 10 && is(noun, "morning", "afternoon", "evening", "matinée", "matin", "midi", "soirée", "soir")
                && !is(noun + 1, "of", "de", "du", "d'");
    }

    /** A time with the year behind it, if there is one: "3 May 2014", "3 May last year", "3 mai dernier". */
    ParsedDate year(int i, ParsedDate p) {
        if (is(i, LAST_FR) || is(i, NEXT_FR)) {
            return p.to(i + 1).which(is(i, LAST_FR) ? ParsedDate.Which.LAST : ParsedDate.Which.NEXT);
        }
        if (sameYear(i) > i) {
            return p.to(sameYear(i)).which(ParsedDate.Which.THAT);
        }
        int at = is(i, ",", "de") && isYear(i + 1) ? i + 1 : i;
        if (isYear(at)) {
            // "Aug. 29, 2021 says the board": behind a day and a comma nothing is counted.
            boolean whole = at > i && is(i, ",") && p.day() > 0;
            return !whole && counts(at, ParsedDate.at(at + 1).year(year(at))) ? p : p.to(at + 1).year(year(at));
        }
        int unit = skip(i, "of", "de");
        boolean years = is(unit + 1, "year", "année", "an") || is(unit + 2, "année", "an");
        ParsedDate last = years ? lastUnit(unit) : null;
        return last != null && last.fixed().matches("\\d{4}") ? p.to(last.to()).year(Integer.parseInt(last.fixed())) : p;
    }
}
