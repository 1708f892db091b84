package org.claimcheck.extract;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.claimcheck.statement.Bound;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;

/**
 * Finds calendar times and lengths of time in English and French and resolves them against the publication date.
 *
 * <p>"Early", "mid" and "late" are the thirds of a month (days 1-10, 11-20, 21 to the end) or of a year (four months
 * each); "the end" of a year is its last two months, the French "fin" its last quarter; of a decade the first four, the next three and the last three years. A weekday is the last one up to the
 * publication day; a day, month or season without a year is the last one that had begun by it, unless its clause, or
 * the opening of the sentence ("In 2014, ..."), has named a year. "Last" before a weekday, month or season means one that was over. A winter told with one year is that
 * which begins or that which ends in it.
 *
 * <p>A time after "before" or "after" is found but left unknown, since what is told did not happen then.
 */
final class DateGrammar {

    /** A day told with its weekday but without a year is looked for so many months ahead. */
    private static final int COMING = 8;
    /** Months ahead within which what begins on a day without a year is still to come. */
    private static final int SOON = 4;
    /** Words between "that year" and a month of it: "that year, in November". */
    private static final int BESIDE = 3;
    private static final int FIRST_YEAR = 1600;
    private static final int LAST_YEAR = 2100;
    private static final int WINTER = 24;
    /** "More than twenty years ago" may mean any time before. */
    private static final BigDecimal LONGEST_AGO = BigDecimal.valueOf(1500);
    private static final String PLAIN = "\\d{4}(-\\d{2}){0,2}";
    /** Marks before a year that stands alone. */
    private static final Set<String> BEFORE_YEAR = Set.of("(", "[", ",", ":", ";", "–", "—", "\"", "“", "«", "'");
    private static final Pattern ROMAN_CENTURY = Pattern.compile("[ivx]{1,5}(e|ème|è)");
    /** 14.05.2019 */
    private static final Pattern DOTTED = Pattern.compile("(0?[1-9]|[12]\\d|3[01])\\.(0?[1-9]|1[0-2])\\.(1[6-9]|20)\\d\\d");

    private static final String[] DASHES = {"-", "–", "‑"};
    private static final String[] LAST_FR = {"dernier", "dernière", "passé", "passée"};
    private static final String[] NEXT_FR = {"prochain", "prochaine"};
    /** Behind four digits that tell the time of day. */
    private static final String[] CLOCK = {"utc", "gmt", "hours", "hrs", "local"};
    private static final String[] ARTICLES = {"the", "le", "la", "l'"};
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
            "ceux", "des", "les", "mes", "ailleurs", "parfois");
    private static final Set<String> TEMPORAL = Set.of("in", "since", "until", "till", "during", "before", "after", "by", "from", "en", "depuis", "dès",
            "jusqu'", "avant", "après", "fin", "début", "courant", "early", "late", "mid", "the", "'s", "l'");

    /** Words other than names and numbers that a time may begin with. */
    private static final Set<String> BEGINNINGS = Set.of("the", "a", "an", "last", "this", "next", "that", "half", "yesterday", "today",
            "tonight", "tomorrow", "l'", "le", "la", "ce", "cet", "cette", "un", "une", "il", "années", "hier", "avant", "après", "aujourd'hui",
            "demain", "les", "ces", "des", "recent", "past", "several", "some", "few", "quelques", "plusieurs", "voici", "voilà", "fiscal", "exercice",
            "q", "h", "t", "s", "siècle", "first", "second", "third", "fourth", "final", "premier", "deuxième", "troisième", "quatrième", "dernier",
            "coming", "weekend", "week", "lendemain", "veille", "surlendemain", "same", "même", "'", "’", "‘");
    /** Days before the publication that "recent" days, weeks, months and years reach back. */
    private static final int RECENT_UNITS = 6;
    /** What "a few" means at most, of each unit. */
    private static final int SOME_DAYS = 8;
    private static final int SOME_WEEKS = 7;
    private static final int SOME_MONTHS = 8;
    private static final int SOME_YEARS = 8;
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

    /** A third of a time. */
    private enum Part { WHOLE, EARLY, MID, LATE, END }

    /** Which of the times of one name is meant. */
    private enum Which { NEAREST, LAST, THIS, NEXT, THAT }

    private final Terms terms;
    private final boolean french;
    private final List<Token> tokens;
    private final Anchor anchor;
    /** Whether times without a year lie ahead. */
    private final boolean ahead;
    /** Whether the tokens are a time and nothing else. */
    private final boolean alone;
    private final List<IntFunction<Parsed>> forms = List.of(this::iso, this::slashed, this::dayFirst, this::monthFirst, this::monthYear,
            this::season, this::decade, this::yearOnly, this::dayOfMonth, this::weekday, this::yesterday, this::lastUnit, this::ago, this::monthMonth,
            this::century, this::holiday, this::weekend, this::recent, this::partOfYear, this::shifting, this::sameTime);
    /** The year and month last stated, and the tokens around them: a date without a year shares them within one clause. */
    private int contextYear;
    private int contextMonth;
    private int contextStart;
    private int contextEnd;
    /** The time last told, where it is a plain year, month or day: what "three days later" counts from. */
    private String told = "";
    /** The year that the sentences before told, which "that November" may mean; 0 for none, or several. */
    private final int earlierYear;
    /** The end of a "that year" of which no year was told; a month beside it is of that year. */
    private int lostYear = -1;
    private int position;

    private DateGrammar(String language, List<Token> tokens, Anchor anchor, boolean ahead, boolean alone, int earlierYear) {
        this.earlierYear = earlierYear;
        this.terms = Terms.of(language);
        this.french = language.equals("fr");
        this.tokens = tokens;
        this.anchor = anchor;
        this.ahead = ahead;
        this.alone = alone;
    }

    /**
     * A calendar time as written, before it is resolved; 0 for what is not told.
     *
     * @param fixed what it is resolved to already; empty if that takes a publication date; null if it is not resolved
     */
    private record Parsed(int to, int year, int month, int day, int season, int weekday, Part part, Which which, String fixed) {

        static Parsed at(int to) {
            return new Parsed(to, 0, 0, 0, 0, 0, Part.WHOLE, Which.NEAREST, null);
        }

        static Parsed fixed(int to, String edtf) {
            return new Parsed(to, 0, 0, 0, 0, 0, Part.WHOLE, Which.NEAREST, edtf);
        }

        Parsed year(int value) {
            return new Parsed(to, value, month, day, season, weekday, part, which, fixed);
        }

        Parsed month(int value) {
            return new Parsed(to, year, value, day, season, weekday, part, which, fixed);
        }

        Parsed day(int value) {
            return new Parsed(to, year, month, value, season, weekday, part, which, fixed);
        }

        Parsed season(int value) {
            return new Parsed(to, year, month, day, value, weekday, part, which, fixed);
        }

        Parsed weekday(int value) {
            return new Parsed(to, year, month, day, season, value, part, which, fixed);
        }

        Parsed part(Part value) {
            return new Parsed(to, year, month, day, season, weekday, value, which, fixed);
        }

        Parsed which(Which value) {
            return new Parsed(to, year, month, day, season, weekday, part, value, fixed);
        }

        Parsed to(int value) {
            return new Parsed(value, year, month, day, season, weekday, part, which, fixed);
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

    /** The dates and durations among the tokens, leftmost and longest first, not overlapping. */
    static List<Mention> find(String language, List<Token> tokens, Anchor anchor) {
        return find(language, tokens, anchor, 0, "");
    }

    /**
     * The dates and durations among the tokens of a sentence.
     *
     * @param earlierYear the year that the sentences before told, 0 for none or several: what "that year" counts from
     * @param told        the one day that the sentence before told, from which "the next day" counts; empty if it told none or several
     */
    static List<Mention> find(String language, List<Token> tokens, Anchor anchor, int earlierYear, String told) {
        DateGrammar grammar = new DateGrammar(language, tokens, anchor, false, false, earlierYear);
        grammar.told = told;
        return grammar.find();
    }

    /** The time that a whole text names, such as "late August"; empty if it names none. */
    static Optional<Edtf> parse(String language, String text, Anchor anchor) {
        List<Token> tokens = Tokenizer.tokenize(text, 0);
        DateGrammar grammar = new DateGrammar(language, tokens, anchor, false, true, 0);
        return grammar.find().stream()
                .filter(m -> m.type() == Mention.Type.DATE && m.to() == tokens.size()
                        && tokens.subList(0, m.from()).stream().allMatch(t -> grammar.terms.prepositions.contains(t.lower())))
                .map(m -> ((Mention.Time) m.meaning()).edtf()).filter(e -> !e.isUnknown()).findFirst();
    }

    /**
     * The time of a mention where the words announce it: "on Sunday" is then the Sunday to come, "3 May" the next one.
     *
     * @param date a date that {@link #find} found among the tokens
     */
    static Edtf ahead(String language, List<Token> tokens, Mention date, Anchor anchor) {
        Mention.Time time = (Mention.Time) date.meaning();
        if (time.yearStated() && !isWeekday(language, tokens, date) || !anchor.isKnown()) {
            return time.edtf();
        }
        return new DateGrammar(language, tokens, anchor, true, false, 0).find().stream()
                .filter(m -> m.type() == Mention.Type.DATE && m.from() == date.from() && m.to() == date.to())
                .map(m -> ((Mention.Time) m.meaning()).edtf()).findFirst().orElse(time.edtf());
    }

    /** Whether a date names a day of the week. */
    static boolean isWeekday(String language, List<Token> tokens, Mention date) {
        return tokens.subList(date.from(), date.to()).stream().anyMatch(t -> Terms.of(language).weekdays.containsKey(t.lower()));
    }

    private List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!mayBegin(tokens.get(i), french ? ANY_FR : ANY_EN)) {
                i++;
                continue;
            }
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
        if ((is(i, "between", "from", "entre", "de", "du") || french && is(i, "d'")) && !(french && is(i, "from", "between"))) {
            Parsed a = side(i + 1, true);
            if (a == null) {
                return null;
            }
            Mention joined = joined(i, a, is(i, "between", "entre") ? new String[] {"and", "et"}
                    : new String[] {"to", "until", "till", "through", "à", "au", "jusqu'", "-", "–"});
            boolean onward = is(a.to, "onward", "onwards") || is(a.to, "on") && (a.to + 1 == tokens.size() || isMark(a.to + 1));
            if (joined == null && is(i, "from") && onward && !a.isBareDay()) {
                return open(i, a.to(a.to + 1), true);
            }
            return joined;
        }
        if (is(i, "since", "depuis", "dès")) {
            Mention spell = is(i, "depuis") && anchor.isKnown() ? sinceSpell(i) : null;
            if (spell != null) {
                return spell;
            }
            Parsed a = side(i + 1, false);
            return a == null ? null : open(i, a, true);
        }
        if (french && is(i, "à") && is(i + 1, "partir") && is(i + 2, "de", "du", "d'")) {
            Parsed a = side(i + 3, false);
            return a == null ? null : open(i, comingSoon(a), true);
        }
        if (is(i, "until", "till") || is(i, "jusqu'") && is(i + 1, "en", "au", "à", "aux")) {
            Parsed a = side(french ? i + 2 : i + 1, false);
            return a == null ? null : open(i, a, false);
        }
        if (!french && is(i, "by")) {
            // "The sixth to be sacked by Nov. 21": some time before.
            Parsed a = side(i + 1, false);
            return a == null || !a.isDay() || a.month == 0 ? null : open(i, a, false);
        }
        Mention days = days(i);
        return days != null ? days : years(i);
    }

    /** "Depuis dix ans": since ten years before the publication. */
    private Mention sinceSpell(int i) {
        int at = i + 1;
        for (int guard = 0; guard < 3 && is(at, "près", "environ", "quelque", "de", "d'", "les"); guard++) {
            at++;
        }
        QuantityGrammar.Number count = QuantityGrammar.number(terms, tokens, at);
        int unitAt = count == null ? at : skip(count.to(), "de", "d'");
        String unit = unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        boolean whole = count != null && count.value().signum() > 0 && count.value().stripTrailingZeros().scale() <= 0
                && count.value().compareTo(LONGEST_AGO) <= 0;
        if (unit == null || !whole) {
            return null;
        }
        String start = ago(count.value().intValue(), unit, Bound.EXACT);
        return start.isEmpty() || start.contains("/") ? null : mention(i, unitAt + 1, start + "/..", false);
    }

    /** A time at one side of a conjunction; a mere number of a day too where it may be one. */
    private Parsed side(int i, boolean bareDay) {
        int at = i;
        for (int guard = 0; guard < 5; guard++) {
            Parsed parted = parted(at);
            Parsed plain = calendar(at);
            Parsed best = parted != null && (plain == null || plain.to <= parted.to) ? parted : plain;
            if (best != null) {
                return counts(at, best) ? null : best;
            }
            if (bareDay && isNumber(at, 1, 31)) {
                return Parsed.at(skip(at + 1, "st", "nd", "rd", "th", "er")).day(number(at));
            }
            if (!is(at, "the", "le", "la", "l'", "en", "à", "au", "in", "on", "mois", "année", "about", "around")
                    && !(is(at, "de", "d'") && at > i)) {
                return null;
            }
            at++;
        }
        return null;
    }

    private Mention joined(int from, Parsed a, String... conjunctions) {
        if (!is(a.to, conjunctions)) {
            return null;
        }
        Parsed b = side(a.to + 1, false);
        if (b == null || a.isBareDay() && !(b.isDay() && b.month != 0 && b.day > a.day)) {
            return null;
        }
        Parsed start = a;
        if (a.isBareDay()) {
            start = a.month(b.month).year(b.year);
        } else if (a.lacksYear() && b.year != 0 && (a.month != 0 || a.season != 0)) {
            start = a.year(b.year);
        }
        String last = resolve(b);
        String first = resolve(start);
        Mention mention = interval(from, b.to, first, last, !b.lacksYear());
        if (mention == null && a.lacksYear() && !first.isEmpty() && !last.isEmpty() && first.matches("\\d{4}-.*") && last.matches("\\d{4}.*")) {
            mention = interval(from, b.to, resolve(start.year(Integer.parseInt(last.substring(0, 4)) - 1)), last, !b.lacksYear());
        }
        return mention;
    }

    /** "3-7 May 2019", "les 3 et 4 mai", "May 3-7". */
    private Mention days(int i) {
        if (isNumber(i, 1, 31) && is(i + 1, "-", "–", "to", "and", "et", "au", "à")) {
            Parsed b = dayFirst(i + 2);
            if (b != null && b.weekday == 0 && b.day > number(i)) {
                return interval(i, b.to, resolve(b.day(number(i))), resolve(b), !b.lacksYear());
            }
        }
        Parsed a = french ? null : monthFirst(i);
        if (a != null && a.lacksYear() && is(a.to, "-", "–") && isNumber(a.to + 1, a.day + 1, 31)) {
            Parsed b = year(a.to + 2, a.day(number(a.to + 1)).to(a.to + 2));
            return interval(i, b.to, resolve(a.year(b.year)), resolve(b), !b.lacksYear());
        }
        return null;
    }

    /** "2014-2016", "2014–16". */
    private Mention years(int i) {
        if (!isYear(i) || !is(i + 1, "-", "–", "/")) {
            return null;
        }
        int last = isYear(i + 2) ? year(i + 2) : 0;
        boolean adjacent = i + 2 < tokens.size() && tokens.get(i + 2).end() - tokens.get(i).start() == 7;
        if (adjacent && isNumber(i + 2, 1, 99) && !is(i + 3, "-") && (number(i + 2) > 12 || is(i + 1, "–", "/"))) {
            last = year(i) / 100 * 100 + number(i + 2);
            last = last == year(i) / 100 * 100 ? 0 : last;
        }
        Parsed whole = Parsed.at(i + 3).year(last);
        return last <= year(i) || counts(i, whole) ? null : interval(i, i + 3, tokens.get(i).text(), Integer.toString(last), true);
    }

    /** "À partir du 5 avril", told in March: in the month to come rather than a year ago. */
    private Parsed comingSoon(Parsed p) {
        if (!anchor.isDay() || !p.isDay() || p.month == 0 || !p.lacksYear() || sharedYear() != 0) {
            return p;
        }
        int year = anchor.date().getYear();
        for (int next = year; next <= year + 1; next++) {
            boolean soon = isValid(p, next) && begins(p, next).isAfter(anchor.date()) && begins(p, next).isBefore(anchor.date().plusMonths(SOON));
            if (soon) {
                return p.year(next);
            }
        }
        return p;
    }

    private Mention interval(int from, int to, String a, String b, boolean yearStated) {
        if (a.isEmpty() || b.isEmpty()) {
            return anchor.isKnown() ? null : mention(from, to, "/", false);
        }
        return mention(from, to, end(a) + "/" + end(b), yearStated);
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

    private Mention open(int from, Parsed p, boolean since) {
        String edtf = resolve(p);
        if (edtf.isEmpty()) {
            return anchor.isKnown() ? null : mention(from, p.to, "/", false);
        }
        return mention(from, p.to, since ? end(edtf) + "/.." : "../" + end(edtf), !p.lacksYear());
    }

    /** A period as an end of another: one of its days. */
    private static String end(String edtf) {
        return edtf.contains("/") ? "[" + edtf.replace("/", "..") + "]" : edtf;
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
        boolean borrowed = best.lacksYear() && sharedYear() != 0;
        best = best.lacksYear() && !borrowed ? yearBehind(best) : best;
        String edtf = resolve(best);
        if (edtf.isEmpty()) {
            return anchor.isKnown() ? null : mention(i, best.to, "/", false);
        }
        if (isBeforeOrAfter(i, best)) {
            return mention(i, best.to, "/", false);
        }
        remember(i, best, edtf);
        if (is(i - 1, "around", "circa", "vers") || is(i - 1, "de") && is(i - 2, "autour")) {
            edtf = edtf.matches(PLAIN) ? edtf + "~" : edtf;
        }
        boolean stated = !best.lacksYear() || borrowed || best.which == Which.THAT && !edtf.equals("/") || best.weekday != 0 && best.day == 0;
        return mention(i, best.to, edtf, stated);
    }

    private Mention mention(int from, int to, String edtf, boolean yearStated) {
        try {
            return new Mention(Mention.Type.DATE, from, to, new Mention.Time(Edtf.parse(edtf), yearStated));
        } catch (EdtfException impossible) {
            return null;
        }
    }

    /** "On 3 May and 7 June 2019": the year behind the second day is that of the first. */
    private Parsed yearBehind(Parsed p) {
        if (!p.isDay() || p.month == 0 || !is(p.to, "and", "et", ",", "to", "au")) {
            return p;
        }
        Parsed behind = calendar(skip(p.to + 1, "on", "le", "the"));
        boolean later = behind != null && behind.isDay() && behind.year != 0
                && (behind.month > p.month || behind.month == p.month && behind.day > p.day);
        return later ? p.year(behind.year) : p;
    }

    private boolean isBeforeOrAfter(int i, Parsed p) {
        boolean bareYear = p.to == i + 1 && p.year != 0;
        int at = bareYear ? i - 1 : is(i - 1, ARTICLES) ? i - 2 : i - 1;
        return is(at, "before", "after", "avant", "après") || is(at, "to") && is(at - 1, "prior")
                || is(at, "following") && (p.isDay() || bareYear);
    }

    /** Later times of the sentence lie in the year of this one, unless it only describes something: "the 2014 war". */
    private void remember(int i, Parsed p, String edtf) {
        boolean describes = p.to == i + 1 && is(i - 1, "the", "'s", "a") && p.to < tokens.size() && isLowerWord(p.to);
        boolean birth = is(i - 1, "born", "né", "née") || is(i - 1, "in", "on", "en", "le") && is(i - 2, "born", "né", "née");
        if (p.year != 0 && !describes && !birth) {
            contextYear = p.year;
            contextStart = i;
            contextEnd = p.to;
        }
        if (p.fixed != null && sameYear(i) == p.to) {
            lostYear = edtf.equals("/") ? p.to : -1;
            contextYear = edtf.equals("/") ? 0 : Integer.parseInt(edtf);
            contextStart = i;
            contextEnd = p.to;
        }
        if (p.month != 0 && edtf.matches(PLAIN)) {
            contextMonth = p.month;
        }
        if (edtf.matches(PLAIN) && !describes) {
            told = edtf;
        }
    }

    /** The year that the clause has named, or 0. */
    private int sharedYear() {
        // "In 2014, X resigned in May" is in 2014; "Elected in 2014, X resigned in May" is not.
        boolean opens = contextStart <= 2 && is(contextEnd, ",") && (contextStart == 0 || tokens.get(0).word().participles().isEmpty());
        for (int i = opens ? contextEnd + 1 : contextEnd; i < position; i++) {
            if (is(i, ",", ";", ":", "–", "—", "(", ")", "who", "qui", "which", "until", "since")) {
                return 0;
            }
        }
        return contextYear;
    }

    /** A bare year or month is a time only after a word that makes it one. */
    private boolean standsAlone(int i, Parsed p) {
        boolean bareYear = p.to == i + 1 && p.year != 0;
        boolean bareMonth = p.to == i + 1 && p.month != 0;
        if (alone || !bareYear && !bareMonth) {
            return !bareYear || !counts(i, p);
        }
        return bareYear ? isLoneYear(i, p) : isLoneMonth(i, p);
    }

    private boolean isLoneYear(int i, Parsed p) {
        boolean range = is(p.to, "and", "or", "to", "et", "ou", "à", "-", "–") && isYear(p.to + 1)
                && counts(p.to + 1, Parsed.at(p.to + 2).year(year(p.to + 1)));
        if (range || counts(i, p)) {
            return false;
        }
        if (i == 0) {
            return is(1, ":", ",");
        }
        Token before = tokens.get(i - 1);
        if (before.kind() == Token.Kind.MARK) {
            return BEFORE_YEAR.contains(before.text());
        }
        if (is(i - 1, "de", "d'", "of") && is(i - 2, "plus", "moins", "près", "autour", "quelque", "hundreds", "total")
                || is(i - 1, "than") && !is(i - 2, "later", "earlier", "rather")) {
            return false;
        }
        return terms.prepositions.contains(before.lower());
    }

    private boolean isLoneMonth(int i, Parsed p) {
        if (!french && !tokens.get(i).isCapitalised() || french && is(i, "sept") && !is(i + 1, ".")) {
            // "Sept" is a number rather than a month.
            return false;
        }
        if (i == 0) {
            return p.to == tokens.size() || is(1, ":", ",");
        }
        boolean alsoWord = is(i, "may", "march");
        if (is(i - 1, "the", "la", "le", "les", "'s")) {
            // "the August coup"
            return !french && !alsoWord && p.to < tokens.size() && isLowerWord(p.to) && !is(p.to, "of", "and", "on", "in", "is", "was");
        }
        if (alsoWord) {
            return is(i - 1, "in", "since", "until", "till", "during", "last", "this", "next", "early", "late", "mid", "every", "by")
                    && !(is(i - 1, "by") && p.to < tokens.size() && isLowerWord(p.to));
        }
        if (is(i - 1, "de", "d'", "to", "and", "et")) {
            return !is(p.to, "of");
        }
        return terms.prepositions.contains(tokens.get(i - 1).lower());
    }

    /** Whether four digits count something: "2000 soldiers". */
    private boolean counts(int i, Parsed p) {
        boolean endsInYear = p.year != 0 && isYear(p.to - 1) && p.month == 0 && p.season == 0;
        if (!endsInYear || p.to >= tokens.size()) {
            return false;
        }
        String next = tokens.get(p.to).lower();
        if (is(p.to, "%", "€", "$") || COUNTED.contains(next)) {
            return true;
        }
        boolean plural = isLowerWord(p.to) && next.length() > 3 && (next.endsWith("s") && !next.endsWith("ss") || french && next.endsWith("x"))
                && !NO_PLURALS.contains(next);
        return plural && (i == 0 || !TEMPORAL.contains(tokens.get(i - 1).lower()));
    }

    /** "Late August", "fin 2012", "the end of last year". */
    private Parsed parted(int i) {
        return french ? partedFrench(i) : partedEnglish(i);
    }

    private Parsed partedEnglish(int i) {
        int at = skip(i, "the");
        boolean phrase = is(at, "end", "beginning", "start", "middle");
        if (!phrase && !is(at, "early", "late", "mid")) {
            return null;
        }
        if (phrase && !is(at + 1, "of") && !is(at + 1, DASHES)) {
            return null;
        }
        Part part = is(at, "late") ? Part.LATE : is(at, "end") ? Part.END : is(at, "early", "beginning", "start") ? Part.EARLY : Part.MID;
        at = skip(at + 1, DASHES);
        at = skip(at, "of", "in");
        if (is(at, "the") && is(at + 1, "month", "year") && is(at + 2, "of")) {
            at += 3;
        }
        Parsed running = phrase || is(at, "the") ? running(part, at) : null;
        return running != null ? running : part(part, at, skip(at, "the"));
    }

    private Parsed partedFrench(int i) {
        int at = i;
        for (int guard = 0; guard < 2 && is(at, "à", "au", "vers", "la", "le"); guard++) {
            at++;
        }
        if (!is(at, "fin", "début", "mi", "milieu", "courant")) {
            return null;
        }
        Part part = is(at, "fin") ? Part.END : is(at, "début") ? Part.EARLY : is(at, "courant") ? Part.WHOLE : Part.MID;
        at = skip(at + 1, DASHES);
        for (int guard = 0; guard < 5; guard++) {
            Parsed inner = part(part, at, at);
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

    /** "The end of the year", "fin du mois": of that of the sentence, else of the one of the publication. */
    private Parsed running(Part part, int i) {
        int at = skip(i, "the");
        boolean year = is(at, "year", "année", "an");
        if (!year && !is(at, "month", "mois", "week", "semaine") || is(at + 1, "of", "de", "d'", "du", "when", "in", "before", "after")
                || is(at + 1, LAST_FR) || is(at + 1, NEXT_FR) || isYear(at + 1) || is(at + 1, "suivante", "suivant", "précédente", "précédent")
                || !french && at == i || is(at + 1, "scolaire", "dans", "where", "à")) {
            return null;
        }
        if (year && sharedYear() != 0) {
            return Parsed.fixed(at + 1, year4(sharedYear())).part(part);
        }
        if (!anchor.isDay()) {
            return Parsed.fixed(at + 1, "");
        }
        LocalDate day = anchor.date();
        if (is(at, "week", "semaine")) {
            LocalDate monday = day.with(DayOfWeek.MONDAY);
            return Parsed.fixed(at + 1, part == Part.EARLY ? span(monday, monday.plusDays(2)) : part == Part.LATE || part == Part.END ? span(monday.plusDays(3), monday.plusDays(6))
                    : span(monday, monday.plusDays(6)));
        }
        return Parsed.fixed(at + 1, year ? year4(day.getYear()) : YearMonth.from(day).toString()).part(part);
    }

    private Parsed part(Part part, int... starts) {
        for (int start : starts) {
            Parsed inner = calendar(start);
            if (inner != null) {
                return inner.day != 0 || inner.season != 0 || counts(start - 1, inner) ? null : inner.part(part);
            }
        }
        return null;
    }

    /** A calendar time without "early", "since" and the like. */
    private Parsed calendar(int i) {
        if (i < 0 || i >= tokens.size() || !mayBegin(tokens.get(i), french ? CALENDAR_FR : CALENDAR_EN)) {
            return null;
        }
        Parsed best = null;
        for (IntFunction<Parsed> form : forms) {
            Parsed p = form.apply(i);
            if (p != null && (best == null || p.to > best.to)) {
                best = p;
            }
        }
        return best;
    }

    /** Spares most words the trouble. */
    private boolean mayBegin(Token token, Set<String> openings) {
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

    private Parsed iso(int i) {
        if (isYear(i) && is(i + 1, "-") && isNumber(i + 2, 1, 12) && tokens.get(i + 2).text().length() == 2) {
            if (is(i + 3, "-") && isNumber(i + 4, 1, 31)) {
                return Parsed.at(i + 5).year(year(i)).month(number(i + 2)).day(number(i + 4));
            }
            return Parsed.at(i + 3).year(year(i)).month(number(i + 2));
        }
        return null;
    }

    /** 03/05/2019: the day first in French; in English only where the month cannot be. */
    private Parsed slashed(int i) {
        if (i < tokens.size() && DOTTED.matcher(tokens.get(i).text()).matches()) {
            String[] parts = tokens.get(i).text().split("\\.");
            int day = Integer.parseInt(parts[0]);
            int month = Integer.parseInt(parts[1]);
            return month <= 12 && day <= 31 ? Parsed.at(i + 1).year(Integer.parseInt(parts[2])).month(month).day(day) : null;
        }
        boolean dashed = isNumber(i, 1, 31) && is(i + 1, "-") && isNumber(i + 2, 1, 12) && is(i + 3, "-") && isYear(i + 4);
        if (dashed) {
            return Parsed.at(i + 5).year(year(i + 4)).month(number(i + 2)).day(number(i));
        }
        boolean slashed = isNumber(i, 1, 31) && is(i + 1, "/") && isNumber(i + 2, 1, 31) && is(i + 3, "/") && isYear(i + 4);
        if (!slashed) {
            return null;
        }
        int a = number(i);
        int b = number(i + 2);
        if (b <= 12 && (french || a > 12 || a == b)) {
            return Parsed.at(i + 5).year(year(i + 4)).month(b).day(a);
        }
        return a <= 12 && b > 12 && !french ? Parsed.at(i + 5).year(year(i + 4)).month(a).day(b) : null;
    }

    private Parsed dayFirst(int i) {
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
        return year(skipPoint(next + 1), Parsed.at(next + 1).month(month).day(day).weekday(weekday));
    }

    private Parsed monthFirst(int i) {
        if (french) {
            return null;
        }
        int at = skipWeekday(i);
        int month = month(at);
        if (month == 0 || !tokens.get(at).isCapitalised()) {
            return null;
        }
        int dayAt = skip(skip(at + 1, "."), "the");
        if (!isNumber(dayAt, 1, 31)) {
            return null;
        }
        int next = skip(dayAt + 1, "st", "nd", "rd", "th");
        return year(next, Parsed.at(next).month(month).day(number(dayAt)).weekday(at > i ? weekdayAt(i) : 0));
    }

    private Parsed monthYear(int i) {
        boolean that = !french && is(i, "that") && isDemonstrative(i);
        int at = french ? i : that ? skip(i + 1, "same") : skip(i, "last", "this", "next");
        int month = month(at);
        if (month == 0 || isNameInstead(at)) {
            return null;
        }
        Parsed bare = Parsed.at(at + 1).month(month);
        if (that) {
            return bare.which(Which.THAT);
        }
        if (at > i) {
            return bare.which(is(i, "last") ? Which.LAST : is(i, "next") ? Which.NEXT : Which.THIS);
        }
        Parsed dated = year(skipPoint(at + 1), bare);
        return dated.year == 0 && is(at + 1, "of") && isYear(at + 2) ? bare.to(at + 3).year(year(at + 2)) : dated;
    }

    /** Whether "that" before a month points back: "they met that May", but not "she said that May had left". */
    private boolean isDemonstrative(int i) {
        int month = skip(i + 1, "same");
        boolean word = is(month, "may", "march") && month + 1 < tokens.size() && !isMark(month + 1)
                && !is(month + 1, "he", "she", "it", "they", "we", "i", "in", "at", "on", "and", "with", "when");
        WordClass before = i == 0 ? WordClass.UNKNOWN : tokens.get(i - 1).word();
        return !word && (i == 0 || isMark(i - 1) || before.verbs().isEmpty() || !before.nouns().isEmpty());
    }

    /** After "that year", "of the same year", "de cette année-là"; where it begins if nothing of the kind stands there. */
    private int sameYear(int i) {
        int at = skip(i, "of", "de");
        int same = skip(at + 1, "same", "même");
        boolean back = french ? is(at, "cette") && is(same, "année") && (same > at + 1 || is(same + 1, "là")) || is(at, "la") && same > at + 1 && is(same, "année")
                : is(same, "year") && (is(at, "that") || is(at, "the") && same > at + 1);
        return back ? french && is(same + 1, "là") ? same + 2 : same + 1 : i;
    }

    /** The year that words such as "that November" point back to; 0 if none was told. */
    private int pointedTo() {
        return !told.isEmpty() ? Integer.parseInt(told.substring(0, 4)) : contextYear != 0 ? contextYear : earlierYear;
    }

    /** French writes months small, English writes them large. */
    private boolean isNameInstead(int at) {
        boolean capital = tokens.get(at).isCapitalised();
        if (!french) {
            return !capital;
        }
        return capital && at > 0 && !isYear(at + 1) && !tokens.get(at - 1).isNumber() && !isMark(at - 1);
    }

    private Parsed season(int i) {
        int at = skip(i, "the", "l'", "le", "cet", "ce", "this", "last", "next", "that");
        boolean marked = at > i || is(i - 1, "au");
        Integer season = at < tokens.size() ? terms.seasons.get(tokens.get(at).lower()) : null;
        if (season == null) {
            return null;
        }
        Parsed p = Parsed.at(at + 1).season(season);
        int next = skip(at + 1, "of", "de");
        boolean participle = french && season == 22 && !marked && !is(i - 1, "en", "d'", "fin", "début", "mi");
        if (isYear(next) && !participle) {
            return seasonOf(next, p);
        }
        if (is(at + 1, LAST_FR) && marked) {
            return p.to(at + 2).which(Which.LAST);
        }
        if (is(at + 1, NEXT_FR) && marked) {
            return p.to(at + 2).which(Which.NEXT);
        }
        boolean that = is(i, "that") || is(i, "cet", "ce") && is(at + 1, "là");
        if (that) {
            return p.which(Which.THAT);
        }
        if (is(i, "last", "next", "this", "cet", "ce")) {
            return p.which(is(i, "last") ? Which.LAST : is(i, "next") ? Which.NEXT : Which.THIS);
        }
        boolean over = marked && is(i - 1, "over", "during", "in", "pendant", "durant", "de", "à", "au") && !(is(i - 1, "de") && !is(i - 2, "cours"));
        return over && !is(at + 1, "of", "de", "'s", "l'", "d'", "du") ? p : null;
    }

    /** "Winter 2019-20" is that which began in 2019. */
    private Parsed seasonOf(int yearAt, Parsed p) {
        boolean range = p.season == WINTER && is(yearAt + 1, "-", "–", "/") && (isYear(yearAt + 2) || isNumber(yearAt + 2, 0, 99));
        if (range) {
            return Parsed.fixed(yearAt + 3, season(year(yearAt), p.season));
        }
        return p.to(yearAt + 1).year(year(yearAt));
    }

    private Parsed decade(int i) {
        if (!french) {
            boolean tens = i < tokens.size() && tokens.get(i).isNumber() && tokens.get(i).text().matches("(\\d{2})?\\d0");
            int s = tens && is(i + 1, "'") ? i + 2 : i + 1;
            if (!tens || !is(s, "s", "'s") || tokens.get(s).start() - tokens.get(i).end() > 1
                    || s == i + 1 && tokens.get(s).start() != tokens.get(i).end()) {
                return null;
            }
            boolean whole = isYear(i);
            boolean marked = is(i - 1, "the", "early", "late", "mid", "-", "'", "’", "‘");
            return whole || marked && tokens.get(i).text().length() == 2 ? Parsed.fixed(s + 1, decadeOf(tokens.get(i).text())) : null;
        }
        if (!is(i, "années") || i + 1 >= tokens.size()) {
            return null;
        }
        if (tokens.get(i + 1).text().matches("(\\d{2})?\\d0")) {
            return Parsed.fixed(i + 2, decadeOf(tokens.get(i + 1).text()));
        }
        QuantityGrammar.Number number = QuantityGrammar.number(terms, tokens, i + 1);
        boolean spelled = number != null && !tokens.get(i + 1).isNumber() && number.value().compareTo(BigDecimal.TEN) > 0
                && number.value().compareTo(BigDecimal.valueOf(90)) <= 0 && number.value().remainder(BigDecimal.TEN).signum() == 0;
        return spelled ? Parsed.fixed(number.to(), decadeOf(number.value().toPlainString())) : null;
    }

    private static String decadeOf(String digits) {
        return (digits.length() == 2 ? "19" + digits : digits).substring(0, 3) + "X";
    }

    private Parsed yearOnly(int i) {
        boolean shortened = is(i, "'", "’", "‘") && touches(i + 1) && isNumber(i + 1, 40, 99) && is(i - 1, "in", "of", "since", "en");
        if (shortened) {
            return Parsed.at(i + 2).year(1900 + number(i + 1));
        }
        if (is(i, "the") && is(i + 1, "year") && isYear(i + 2)) {
            return Parsed.at(i + 3).year(year(i + 2));
        }
        return isYear(i) ? Parsed.at(i + 1).year(year(i)) : null;
    }

    /** "(On) the 23rd", "Monday the 13th", "lundi 13". */
    private Parsed dayOfMonth(int i) {
        int weekdayEnd = skipWeekday(i);
        boolean weekday = weekdayEnd > i;
        int at = skip(weekdayEnd, french ? "le" : "the");
        if (!isNumber(at, 1, 31) || !weekday && (french || at == i || !is(i - 1, "on", "since", "until", "by"))) {
            return null;
        }
        boolean ordinal = is(at + 1, "st", "nd", "rd", "th");
        int next = ordinal || is(at + 1, "er") ? at + 2 : at + 1;
        if (weekday) {
            boolean plain = next == tokens.size() || isMark(next) && !is(next, "%", ":", "/", "-") || ordinal || french && isLowerWord(next)
                    && !terms.units.containsKey(tokens.get(next).lower()) && is(next, "à", "au", "en", "dans", "et", "lors", "par", "pour", "que");
            return plain ? Parsed.at(next).day(number(at)).weekday(weekdayAt(i)) : null;
        }
        if (ordinal && is(next, "of") && is(next + 1, "last", "this", "next") && is(next + 2, "month") && anchor.isDay()) {
            YearMonth month = YearMonth.from(anchor.date()).plusMonths(is(next + 1, "last") ? -1 : is(next + 1, "next") ? 1 : 0);
            return Parsed.at(next + 3).day(number(at)).month(month.getMonthValue()).year(month.getYear());
        }
        boolean ends = next == tokens.size() || isMark(next) || is(next, "and", "when", "at", "after", "before", "but", "by", "in", "with", "the", "he", "she",
                "they", "it", "his", "her", "a");
        return ordinal && ends ? Parsed.at(next).day(number(at)) : null;
    }

    private Parsed weekday(int i) {
        int at = french ? skip(i, "ce") : skip(i, "last", "this", "next", "past", "coming");
        boolean coming = !french && is(i, "this", "the") && is(i + 1, "coming", "past");
        at = coming ? i + 2 : at;
        int weekday = weekdayAt(at);
        if (weekday == 0 || at + 1 < tokens.size() && tokens.get(at + 1).isCapitalised() && AFTER_NAME_OF_DAY.contains(tokens.get(at + 1).lower())
                || i > 0 && tokens.get(i - 1).isCapitalised() && BEFORE_NAME_OF_DAY.contains(tokens.get(i - 1).lower())) {
            return null;
        }
        Parsed p = Parsed.at(at + 1).weekday(weekday);
        if (is(at + 1, LAST_FR) || is(at + 1, NEXT_FR)) {
            return p.to(at + 2).which(is(at + 1, LAST_FR) ? Which.LAST : Which.NEXT);
        }
        Parsed week = at == i ? lastUnit(french && is(at + 1, "de") ? at + 2 : skip(at + 1, "of")) : null;
        if (week != null && is(week.to - (french ? 2 : 1), "week", "semaine") && week.fixed.contains("/") && anchor.isDay()) {
            return Parsed.fixed(week.to, LocalDate.parse(week.fixed.substring(0, 10)).plusDays(weekday - 1L).toString());
        }
        if (at == i) {
            return p;
        }
        if (is(at - 1, "past", "coming")) {
            return p.which(is(at - 1, "past") ? Which.LAST : Which.NEXT);
        }
        return french && is(at + 1, "là") ? null : p.which(is(i, "last") ? Which.LAST : is(i, "next") ? Which.NEXT : Which.THIS);
    }

    private Parsed yesterday(int i) {
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
        if (is(i, "today", "tonight", "aujourd'hui")) {
            return shifted(i + 1, 0);
        }
        return is(i, "tomorrow") || is(i, "demain") && !is(i - 1, "de") ? shifted(i + 1, 1) : null;
    }

    private Parsed shifted(int to, int days) {
        return !anchor.isKnown() ? Parsed.fixed(to, "") : Parsed.fixed(to, span(anchor.date().plusDays(days), anchor.latest().plusDays(days)));
    }

    private static String span(LocalDate first, LocalDate last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    /** "Last month", "this week", "l'an dernier", "cette année". */
    private Parsed lastUnit(int i) {
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
            boolean those = at > i && is(i, "cette", "ce", "cet") && !is(at + 1, "là");
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
            return Parsed.fixed(to, "");
        }
        LocalDate first = anchor.date();
        LocalDate last = anchor.latest();
        return Parsed.fixed(to, switch (unit) {
            case "week" -> span(first.with(DayOfWeek.MONDAY).plusWeeks(shift), last.with(DayOfWeek.SUNDAY).plusWeeks(shift));
            case "month" -> months(YearMonth.from(first).plusMonths(shift), YearMonth.from(last).plusMonths(shift));
            default -> year4(first.getYear() + shift);
        });
    }

    private static String months(YearMonth first, YearMonth last) {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    /** "Two years ago", "il y a une dizaine de jours". */
    private Parsed ago(int i) {
        int at = i;
        if (french) {
            boolean since = is(i, "voici", "voilà");
            if (!since && !(is(i, "il") && is(i + 1, "y") && is(i + 2, "a"))) {
                return null;
            }
            at = since ? i + 1 : i + 3;
            for (int guard = 0; guard < 3 && is(at, "plus", "près", "environ", "quelque", "de", "d'", "au", "moins", "à", "peu", "presque"); guard++) {
                at++;
            }
        }
        QuantityGrammar.Number count = QuantityGrammar.number(terms, tokens, at);
        if (count == null && is(at, french ? new String[] {"quelques", "plusieurs"} : new String[] {"a", "some", "several"})) {
            int some = french || !is(at, "a") ? at + 1 : is(at + 1, "few") ? at + 2 : -1;
            if (some > 0) {
                return someAgo(some);
            }
        }
        BigDecimal value = count == null ? BigDecimal.ONE : count.value();
        int unitAt;
        if (count != null) {
            unitAt = skip(count.to(), "de", "d'");
        } else if (is(at, "a", "an", "un", "une")) {
            unitAt = at + 1;
        } else {
            return null;
        }
        String unit = unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        boolean whole = value.signum() > 0 && value.stripTrailingZeros().scale() <= 0 && value.compareTo(LONGEST_AGO) <= 0;
        if (unit == null || !whole || !french && !is(unitAt + 1, "ago")) {
            return null;
        }
        int to = french ? unitAt + 1 : unitAt + 2;
        if (!anchor.isKnown()) {
            return Parsed.fixed(to, "");
        }
        int n = value.intValue();
        if (unit.equals("year") && is(to, "today") && anchor.isDay()) {
            return Parsed.fixed(to + 1, anchor.date().minusYears(n).toString());
        }
        Bound bound = QuantityGrammar.bounded(terms, tokens, at, value, unit, "").bound();
        boolean round = french && !tokens.get(at).isNumber() && unitAt > (count == null ? at + 1 : count.to());
        return Parsed.fixed(to, ago(n, unit, round ? Bound.ABOUT : bound));
    }

    /** "A few days ago", "il y a quelques semaines": a vague time, which contradicts nothing. */
    private Parsed someAgo(int unitAt) {
        String unit = unitAt < tokens.size() ? terms.units.get(tokens.get(unitAt).lower()) : null;
        if (unit == null || !french && !is(unitAt + 1, "ago")) {
            return null;
        }
        int to = french ? unitAt + 1 : unitAt + 2;
        if (!anchor.isKnown()) {
            return Parsed.fixed(to, "");
        }
        LocalDate day = anchor.date();
        return Parsed.fixed(to, switch (unit) {
            case "day" -> day.minusDays(SOME_DAYS) + "?/" + day.minusDays(1) + "?";
            case "week" -> day.minusWeeks(SOME_WEEKS) + "?/" + day.minusWeeks(1) + "?";
            case "month" -> YearMonth.from(day).minusMonths(SOME_MONTHS) + "?/" + YearMonth.from(day).minusMonths(1) + "?";
            case "year" -> year4(day.getYear() - SOME_YEARS) + "?/" + year4(day.getYear() - 1) + "?";
            default -> "";
        });
    }

    /** So long before the publication; "about" may be off by a fifth. */
    private String ago(int n, String unit, Bound bound) {
        int slack = bound == Bound.ABOUT ? Math.max(1, n / 5) : 0;
        LocalDate first = anchor.date();
        LocalDate last = anchor.latest();
        String near = switch (unit) {
            case "hour", "minute" -> n > 48 || bound != Bound.EXACT ? "" : span(first.minusDays(unit.equals("hour") ? 1 + n / 24 : 1), last);
            case "day" -> slack > 0 || n > 3 ? span(first.minusDays(n + slack + (n > 3 ? 1 : 0)), last.minusDays(n - slack - (n > 3 ? 1 : 0)))
                    : span(first.minusDays(n), last.minusDays(n));
            case "week" -> span(first.minusWeeks(n + slack).minusDays(4), last.minusWeeks(n - slack).plusDays(n > slack ? 4 : 0));
            case "month" -> slack > 0 || !anchor.isDay() ? months(YearMonth.from(first).minusMonths(n + slack + 1L), YearMonth.from(last).minusMonths(n - slack - 1L))
                    : YearMonth.from(first).minusMonths(n) + "~";
            case "year" -> slack > 0 ? year4(first.getYear() - n - slack) + "/" + year4(first.getYear() - n + slack) : year4(first.getYear() - n) + "~";
            case "decade" -> year4(first.getYear() - 10 * n - 3) + "/" + year4(first.getYear() - 10 * n + 3);
            default -> "";
        };
        if (near.isEmpty() || bound == Bound.EXACT || bound == Bound.ABOUT) {
            return near;
        }
        String latest = near.contains("/") ? near.substring(near.indexOf('/') + 1) : near;
        return bound == Bound.AT_LEAST ? "../" + latest : "";
    }

    private static String year4(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /** "Mai-juin 2019", "June-July". */
    private Parsed monthMonth(int i) {
        int first = month(i);
        int last = month(i + 1);
        if (first == 0 || last <= first || isNameInstead(i) || isNameInstead(i + 1) || !isYear(i + 2)) {
            return null;
        }
        return Parsed.fixed(i + 3, YearMonth.of(year(i + 2), first) + "/" + YearMonth.of(year(i + 2), last));
    }

    /** "The 19th century", "le XXe siècle". */
    private Parsed century(int i) {
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
        return is(to, "century", "siècle") ? Parsed.fixed(to + 1, String.format(Locale.ROOT, "%02dXX", century - 1)) : null;
    }

    /** "Christmas Day 2012", "la veille de Noël". */
    private Parsed holiday(int i) {
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
        Parsed p = Parsed.at(found.to()).month(found.month()).day(dayBefore ? found.day() - 1 : found.day());
        return p.day == 0 ? null : year(found.to(), p);
    }

    /** "Last weekend", "ce week-end", "over the weekend". */
    private Parsed weekend(int i) {
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
            return Parsed.fixed(end, anchor.isKnown() ? "/" : "");
        }
        LocalDate day = anchor.date();
        LocalDate before = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean over = day.getDayOfWeek().getValue() < DayOfWeek.THURSDAY.getValue() || day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        LocalDate saturday = next || ahead || is(i, "this", "ce") && !over ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY)) : before;
        saturday = last && day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue() ? saturday.minusDays(7) : saturday;
        return Parsed.fixed(end, span(saturday, saturday.plusDays(1)));
    }

    /** "In recent weeks", "the past two years", "ces dix dernières années", "au cours des derniers mois". */
    private Parsed recent(int i) {
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
            return Parsed.fixed(at + 1, "");
        }
        int count = n > 0 ? n : decade && !plural ? 1 : RECENT_UNITS;
        LocalDate last = anchor.latest();
        String edtf = switch (unit) {
            case "day" -> span(last.minusDays(count), last);
            case "week" -> last.minusWeeks(count) + "~/" + last;
            case "month" -> YearMonth.from(last).minusMonths(count) + "~/" + YearMonth.from(last);
            case "year" -> YearMonth.from(last).minusYears(count) + "~/" + YearMonth.from(last);
            case "decade" -> year4(last.getYear() - 10 * count) + "~/" + year4(last.getYear());
            default -> span(last.minusDays(1 + count / 24), last);
        };
        return Parsed.fixed(at + 1, edtf);
    }

    /** "The third quarter of 2020", "T3 2020", "the first six months of the year", "premier semestre". */
    private Parsed partOfYear(int i) {
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
            return isYear(year) ? Parsed.at(year + 1).year(year(year)) : null;
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
                return year.year() == 0 ? Parsed.fixed(year.to(), "")
                        : Parsed.fixed(year.to(), YearMonth.of(year.year(), end ? 13 - n : 1) + "/" + YearMonth.of(year.year(), end ? 12 : n));
            }
        }
        if (!french && (is(i - 1, "fiscal") || is(to, "of", "in") && is(skip(to + 1, "the", "its", "their"), "fiscal", "financial", "business"))) {
            // "Its fiscal first quarter": which months those are, nothing tells.
            return Parsed.fixed(to, "");
        }
        YearBehind year = yearBehind(to);
        if (year == null && (months == 6 && !is(to - 1, "semestre") || !is(i - 1, "in", "of", "for", "au", "du", "le", "during", "the", "ce") && at == i && months == 6)) {
            return null;
        }
        int lastMonth = first * months;
        int which = year == null ? sharedYear() : year.year();
        if (year == null && which == 0) {
            if (!anchor.isKnown()) {
                return Parsed.fixed(to, "");
            }
            which = anchor.latest().getYear();
            LocalDate over = YearMonth.of(which, lastMonth).atEndOfMonth();
            which = ahead ? which + (over.isBefore(anchor.date()) ? 1 : 0) : which - (over.isAfter(anchor.latest()) ? 1 : 0);
        }
        int end = year == null ? to : year.to();
        return which == 0 ? Parsed.fixed(end, "") : Parsed.fixed(end, YearMonth.of(which, lastMonth - months + 1) + "/" + YearMonth.of(which, lastMonth));
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

    /** A year behind a part of it; 0 where that takes a publication date. */
    private record YearBehind(int to, int year) {
    }

    /** "2020", "of 2020", "of the year", "of last year", "de l'an dernier"; null if there is none. */
    private YearBehind yearBehind(int i) {
        int at = skip(i, "of", "de", "in", "en", "du");
        if (isYear(at)) {
            return new YearBehind(at + 1, year(at));
        }
        int own = skip(at, "the", "l'");
        Parsed last = lastUnit(at);
        if (last != null && is(french ? last.to - 2 : last.to - 1, "year", "année", "an") && last.fixed.matches("(\\d{4})?")) {
            return new YearBehind(last.to, last.fixed.isEmpty() ? 0 : Integer.parseInt(last.fixed));
        }
        if (at > i && is(own, "year", "année", "exercice")) {
            boolean dated = isYear(own + 1);
            int shared = dated ? year(own + 1) : sharedYear() != 0 ? sharedYear() : anchor.isKnown() ? anchor.date().getYear() : 0;
            return new YearBehind(dated ? own + 2 : own + 1, shared);
        }
        return null;
    }

    /** "Three days later", "un an plus tôt": counted from the time told before in the sentence, else not known. */
    private Parsed shifting(int i) {
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
        return Parsed.fixed(to, n == 0 ? "/" : counting(unit, later ? n : -n));
    }

    /** "The next day", "the following year", "le lendemain", "la même année". */
    private Parsed sameTime(int i) {
        int at = skip(i, "the", "that", "le", "la", "l'", "ce", "cette");
        boolean article = at > i;
        if (article && is(at, "lendemain", "surlendemain", "veille")) {
            boolean of = is(at + 1, "de", "du", "d'", "des");
            return of ? null : Parsed.fixed(at + 1, counting("day", is(at, "veille") ? -1 : is(at, "lendemain") ? 1 : 2));
        }
        if (article && isPartOfDayToldBefore(i, at)) {
            return Parsed.fixed(at + 1, told);
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
        return within ? Parsed.at(monthAt + 1).month(month(monthAt)).which(Which.THAT) : Parsed.fixed(end, counting(unit, shift));
    }

    /** "In the afternoon", "dans la soirée", "le soir," at the head of a sentence: of the day that the sentence before told. */
    private boolean isPartOfDayToldBefore(int article, int noun) {
        boolean opening = article == 1 && is(0, "in", "dans") || french && article == 0 && is(noun + 1, ",");
        return opening && told.length() == 10 && is(noun, "morning", "afternoon", "evening", "matinée", "matin", "midi", "soirée", "soir") && !is(noun + 1, "of", "de", "du", "d'");
    }

    /** The time told before, moved by some units; {@code /} where none was told that fits. */
    private String counting(String unit, int n) {
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

    private Mention duration(int i) {
        QuantityGrammar.Number count = QuantityGrammar.number(terms, tokens, i);
        if (count == null) {
            return null;
        }
        if (!french && is(count.to(), "and") && is(count.to() + 1, "a") && is(count.to() + 2, "half") && count.value().compareTo(LONGEST_AGO) < 0) {
            count = new QuantityGrammar.Number(count.to() + 3, count.value().add(new BigDecimal("0.5")), false, false);
        }
        int at = skip(count.to(), "de", "d'");
        at = !french && is(at, "more", "additional", "further", "extra") ? at + 1 : at;
        String unit = at < tokens.size() ? terms.units.get(tokens.get(at).lower()) : null;
        if (unit == null || is(at + 1, "old")) {
            return null;
        }
        boolean hundredths = french && unit.equals("second") && isNumber(at + 1, 0, 99) && tokens.get(i).isNumber() && !is(at + 2, "h", "secondes", "%");
        if (hundredths) {
            BigDecimal value = new BigDecimal(count.value().toBigInteger() + "." + tokens.get(at + 1).text());
            return new Mention(Mention.Type.DURATION, i, at + 2, new Mention.Amount(QuantityGrammar.bounded(terms, tokens, i, value, unit, "")));
        }
        boolean half = french && is(at + 1, "et") && is(at + 2, "demi");
        if (half) {
            BigDecimal value = count.value().add(new BigDecimal("0.5"));
            return new Mention(Mention.Type.DURATION, i, at + 3, new Mention.Amount(QuantityGrammar.bounded(terms, tokens, i, value, unit, "")));
        }
        return new Mention(Mention.Type.DURATION, i, at + 1, new Mention.Amount(QuantityGrammar.bounded(terms, tokens, i,
                count.value(), unit, "")));
    }

    // --- resolving --------------------------------------------------------------------------------------------------

    /** The EDTF text, or empty where the publication date would be needed and is not known. */
    private String resolve(Parsed p) {
        if (p.fixed != null) {
            return partOf(p.fixed, p.part);
        }
        if (p.lacksYear() && p.month != 0 && isOfOtherSeason(p.to)) {
            return "";
        }
        if (p.weekday != 0 && p.day == 0) {
            return weekdayText(p);
        }
        if (p.day != 0 && p.month == 0) {
            return dayText(p);
        }
        if (p.season != 0) {
            return seasonText(p);
        }
        if (p.year != 0) {
            return text(p, p.year);
        }
        if (p.which == Which.THAT) {
            return pointedTo() == 0 ? "/" : text(p, pointedTo());
        }
        if (p.which == Which.NEAREST && lostYear >= 0 && position - lostYear <= BESIDE) {
            return "/";
        }
        int shared = sharedYear();
        if (shared != 0 && p.which == Which.NEAREST && !isAfterPublication(p, shared)) {
            return text(p, shared);
        }
        if (!anchor.isKnown()) {
            return "";
        }
        int year = anchor.date().getYear();
        if (anchor.exact() == Anchor.Exactness.YEAR && p.which == Which.NEAREST) {
            return p.part != Part.WHOLE ? "" : "[" + text(p, year - 1) + "," + text(p, year) + "]";
        }
        YearMonth published = YearMonth.from(anchor.date());
        YearMonth same = YearMonth.of(year, p.month);
        return switch (p.which) {
            case THIS -> text(p, year);
            case LAST -> text(p, p.day == 0 && same.isBefore(published) || p.day != 0 && begins(p, year).isBefore(anchor.date()) ? year : year - 1);
            case NEXT -> text(p, p.day == 0 && same.isAfter(published) || p.day != 0 && begins(p, year).isAfter(anchor.date()) ? year : year + 1);
            default -> ahead ? text(p, ends(p, year).isBefore(anchor.date()) ? year + 1 : year) : text(p, nearestYear(p, year));
        };
    }

    /**
     * The last year in which such a day had begun by the publication; where a weekday is told that it does not have, the coming one if
     * that has it and is not far.
     */
    private int nearestYear(Parsed p, int published) {
        int nearest = 0;
        for (int year = published; year > published - 9; year--) {
            boolean begun = isValid(p, year) && !begins(p, year).isAfter(anchor.latest());
            if (begun) {
                nearest = nearest == 0 ? year : nearest;
                if (p.weekday == 0 || begins(p, year).getDayOfWeek().getValue() == p.weekday) {
                    return year;
                }
                break;
            }
        }
        for (int year = published; year <= published + 1 && p.weekday != 0; year++) {
            boolean near = isValid(p, year) && begins(p, year).isBefore(anchor.latest().plusMonths(COMING));
            if (near && begins(p, year).getDayOfWeek().getValue() == p.weekday) {
                return year;
            }
        }
        return nearest == 0 ? published : nearest;
    }

    private boolean isAfterPublication(Parsed p, int year) {
        return anchor.isKnown() && p.month != 0 && isValid(p, year) && year == anchor.latest().getYear() && begins(p, year).isAfter(anchor.latest());
    }

    private static boolean isValid(Parsed p, int year) {
        return p.day <= YearMonth.of(year, p.month).lengthOfMonth();
    }

    private static LocalDate begins(Parsed p, int year) {
        YearMonth month = YearMonth.of(year, p.month);
        int day = p.day != 0 ? p.day : p.part == Part.MID ? 11 : p.part == Part.LATE || p.part == Part.END ? 21 : 1;
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private static LocalDate ends(Parsed p, int year) {
        YearMonth month = YearMonth.of(year, p.month);
        int day = p.day != 0 ? p.day : p.part == Part.EARLY ? 10 : p.part == Part.MID ? 20 : 31;
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private String text(Parsed p, int year) {
        if (p.month == 0) {
            return partOf(year4(year), p.part);
        }
        if (p.day != 0) {
            return String.format(Locale.ROOT, "%04d-%02d-%02d", year, p.month, p.day);
        }
        return partOf(String.format(Locale.ROOT, "%04d-%02d", year, p.month), p.part);
    }

    /** "Ce dimanche" of what is over, published on the Monday after: the day before. */
    private LocalDate thisWeekday(LocalDate inWeek) {
        return french && !ahead && inWeek.isAfter(anchor.date().plusDays(3)) ? inWeek.minusWeeks(1) : inWeek;
    }

    private String weekdayText(Parsed p) {
        if (!anchor.isKnown()) {
            return "";
        }
        DayOfWeek weekday = DayOfWeek.of(p.weekday);
        LocalDate first = anchor.date();
        LocalDate last = anchor.latest();
        if (anchor.isDay()) {
            return switch (p.which) {
                case LAST -> first.with(TemporalAdjusters.previous(weekday)).toString();
                case NEXT -> first.with(TemporalAdjusters.next(weekday)).toString();
                case THIS -> thisWeekday(first.with(DayOfWeek.MONDAY).plusDays(p.weekday - 1L)).toString();
                default -> (ahead ? first.with(TemporalAdjusters.nextOrSame(weekday)) : anchor.last(weekday)).toString();
            };
        }
        return switch (p.which) {
            case LAST -> span(first.minusDays(7), last.minusDays(1));
            case NEXT -> span(first.plusDays(1), last.plusDays(7));
            case THIS -> span(first.minusDays(6), last.plusDays(6));
            default -> ahead ? span(first, last.plusDays(6)) : span(first.minusDays(6), last);
        };
    }

    /** A day of a month that is not told: that of the sentence, or the nearest. */
    private String dayText(Parsed p) {
        if (contextMonth != 0 && p.weekday == 0) {
            return resolve(p.month(contextMonth));
        }
        if (!anchor.isDay()) {
            return "";
        }
        YearMonth month = YearMonth.from(anchor.date());
        for (int k = 0; k < 8; k++) {
            YearMonth candidate = month.plusMonths(ahead ? k : -k);
            if (p.day <= candidate.lengthOfMonth()) {
                LocalDate day = candidate.atDay(p.day);
                boolean right = ahead ? !day.isBefore(anchor.date()) : !day.isAfter(anchor.date());
                if (right && (p.weekday == 0 || day.getDayOfWeek().getValue() == p.weekday)) {
                    return day.toString();
                }
            }
        }
        return "";
    }

    private String seasonText(Parsed p) {
        if (p.year != 0) {
            return p.season == WINTER ? "[" + season(p.year - 1, WINTER) + "," + season(p.year, WINTER) + "]" : season(p.year, p.season);
        }
        int shared = p.which == Which.THAT ? pointedTo() : sharedYear();
        if (p.which == Which.THAT || p.which == Which.NEAREST && shared != 0) {
            return shared == 0 ? "" : season(shared, p.season);
        }
        if (!anchor.isKnown()) {
            return "";
        }
        LocalDate first = anchor.date();
        LocalDate last = anchor.latest();
        int year = last.getYear() + 1;
        switch (p.which) {
            case LAST -> {
                while (!seasonBegins(year, p.season).plusMonths(3).isBefore(first.plusDays(1))) {
                    year--;
                }
            }
            case NEXT -> {
                while (seasonBegins(year - 1, p.season).isAfter(last)) {
                    year--;
                }
            }
            case THIS -> year = p.season == WINTER && first.getMonthValue() < 6 ? first.getYear() - 1 : first.getYear();
            default -> {
                while (ahead ? !seasonBegins(year - 1, p.season).plusMonths(3).isBefore(first.plusDays(1))
                        : seasonBegins(year, p.season).isAfter(last)) {
                    year--;
                }
            }
        }
        return season(year, p.season);
    }

    private static LocalDate seasonBegins(int year, int season) {
        return LocalDate.of(year, (season - 20) * 3, 1);
    }

    private static String season(int year, int season) {
        return String.format(Locale.ROOT, "%04d-%02d", year, season);
    }

    private String partOf(String edtf, Part part) {
        if (part == Part.WHOLE || edtf.isEmpty()) {
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

    private boolean isMark(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).kind() == Token.Kind.MARK;
    }

    private boolean isLowerWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord() && !tokens.get(i).isCapitalised() && !is(i, "'s");
    }

    private boolean touches(int i) {
        return i > 0 && i < tokens.size() && tokens.get(i - 1).end() == tokens.get(i).start();
    }

    private int skip(int i, String... words) {
        return is(i, words) ? i + 1 : i;
    }

    /** "Feb. 2006": the point is that of a short form only before a year. */
    private int skipPoint(int i) {
        return is(i, ".") && isYear(i + 1) ? i + 1 : i;
    }

    private int weekdayAt(int i) {
        Integer weekday = i >= 0 && i < tokens.size() ? terms.weekdays.get(tokens.get(i).lower()) : null;
        return weekday != null && (french || tokens.get(i).isCapitalised()) ? weekday : 0;
    }

    private int skipWeekday(int i) {
        return weekdayAt(i) == 0 ? i : skip(skip(i + 1, "."), ",");
    }

    /** A time with the year behind it, if there is one: "3 May 2014", "3 May last year", "3 mai dernier". */
    private Parsed year(int i, Parsed p) {
        if (is(i, LAST_FR) || is(i, NEXT_FR)) {
            return p.to(i + 1).which(is(i, LAST_FR) ? Which.LAST : Which.NEXT);
        }
        if (sameYear(i) > i) {
            return p.to(sameYear(i)).which(Which.THAT);
        }
        int at = is(i, ",", "de") && isYear(i + 1) ? i + 1 : i;
        if (isYear(at)) {
            return counts(at, Parsed.at(at + 1).year(year(at))) ? p : p.to(at + 1).year(year(at));
        }
        int unit = skip(i, "of", "de");
        boolean years = is(unit + 1, "year", "année", "an") || is(unit + 2, "année", "an");
        Parsed last = years ? lastUnit(unit) : null;
        return last != null && last.fixed.matches("\\d{4}") ? p.to(last.to).year(Integer.parseInt(last.fixed)) : p;
    }

    private int month(int i) {
        Integer month = i >= 0 && i < tokens.size() ? terms.months.get(tokens.get(i).lower()) : null;
        return month == null ? 0 : month;
    }

    private boolean isNumber(int i, int least, int most) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber() && isDigits(tokens.get(i).text(), 1, 2)
                && number(i) >= least && number(i) <= most;
    }

    private int number(int i) {
        return Integer.parseInt(tokens.get(i).text());
    }

    private boolean isYear(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isNumber() && isDigits(tokens.get(i).text(), 4, 4)
                && year(i) >= FIRST_YEAR && year(i) <= LAST_YEAR && !is(i + 1, CLOCK);
    }

    /** Whether a text is that many ASCII digits and nothing else. */
    private static boolean isDigits(String text, int least, int most) {
        for (int k = 0; k < text.length(); k++) {
            if (text.charAt(k) < '0' || text.charAt(k) > '9') {
                return false;
            }
        }
        return text.length() >= least && text.length() <= most;
    }

    private int year(int i) {
        return Integer.parseInt(tokens.get(i).text());
    }

}
