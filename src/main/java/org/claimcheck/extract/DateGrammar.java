package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;
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
final class DateGrammar extends DateTokens {

    /** How many seconds the parts of a day have of which the time of a race is told. */
    private static final Map<String, BigDecimal> SECONDS = Map.of("hour", BigDecimal.valueOf(3600), "minute", BigDecimal.valueOf(60), "second", BigDecimal.ONE);
    /** Units of the calendar, the longest first. */
    private static final List<String> CALENDAR = List.of("year", "month", "week", "day");
    /** The most of a smaller unit that is told beside a larger one: "a year and 11 months". */
    private static final Map<String, BigDecimal> MOST_ODD = Map.of("month", BigDecimal.valueOf(11), "week", BigDecimal.valueOf(4), "day", BigDecimal.valueOf(31));
    private static final int MONTHS = 12;
    /** Tokens behind a length within which "respectively" belongs to it. */
    private static final int APART = 4;
    /** Months ahead within which what begins on a day without a year is still to come. */
    private static final int SOON = 4;
    /** Marks before a year that stands alone. */
    private static final Set<String> BEFORE_YEAR = Set.of("(", "[", ",", ":", ";", "–", "—", "\"", "“", "«", "'");
    private static final String[] ARTICLES = {"the", "le", "la", "l'"};

    private final Anchor anchor;
    /** Whether the tokens are a time and nothing else. */
    private final boolean alone;
    private final DateResolver resolver;
    private final DateForms forms;

    private DateGrammar(String language, List<Token> tokens, Anchor anchor, boolean ahead, boolean alone, int earlierYear, String told) {
        super(language, tokens);
        this.anchor = anchor;
        this.alone = alone;
        this.resolver = new DateResolver(language, tokens, anchor, ahead, earlierYear, told);
        this.forms = new DateForms(language, tokens, anchor, ahead, resolver);
    }

    /** The dates and durations among the tokens, leftmost and longest first, not overlapping. */
    static List<Mention> find(String language, List<Token> tokens, Anchor anchor) {
        return find(language, tokens, anchor, 0, "");
    }

    /**
     * The dates and durations among the tokens of a sentence.
     *
     * @param earlierYear the year that the sentences before told, 0 for none or several: what "that year" counts from
     * @param told        the one time that the sentence before told, from which "the next day" counts; empty if it told none or several
     */
    static List<Mention> find(String language, List<Token> tokens, Anchor anchor, int earlierYear, String told) {
        return new DateGrammar(language, tokens, anchor, false, false, earlierYear, told).find();
    }

    /** The time that a whole text names, such as "late August"; empty if it names none. */
    static Optional<Edtf> parse(String language, String text, Anchor anchor) {
        List<Token> tokens = Tokenizer.tokenize(text, 0);
        DateGrammar grammar = new DateGrammar(language, tokens, anchor, false, true, 0, "");
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
        return new DateGrammar(language, tokens, anchor, true, false, 0, "").find().stream()
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
            if (!forms.mayOpen(tokens.get(i))) {
                i++;
                continue;
            }
            resolver.at(i);
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

    private Mention connected(int i) {
        if ((is(i, "between", "from", "entre", "de", "du") || french && is(i, "d'")) && !(french && is(i, "from", "between"))) {
            ParsedDate a = side(i + 1, true);
            if (a == null) {
                return null;
            }
            Mention joined = joined(i, a, is(i, "between", "entre") ? new String[] {"and", "et"}
                    : new String[] {"to", "until", "till", "through", "à", "au", "jusqu'", "-", "–"});
            boolean onward = is(a.to(), "onward", "onwards") || is(a.to(), "on") && (a.to() + 1 == tokens.size() || isMark(a.to() + 1));
            if (joined == null && is(i, "from") && onward && !a.isBareDay()) {
                return open(i, a.to(a.to() + 1), true);
            }
            return joined;
        }
        if (is(i, "since", "depuis", "dès")) {
            Mention spell = is(i, "depuis") && anchor.isKnown() ? sinceSpell(i) : null;
            if (spell != null) {
                return spell;
            }
            ParsedDate a = side(i + 1, false);
            return a == null ? null : open(i, a, true);
        }
        if (french && is(i, "à") && is(i + 1, "partir") && is(i + 2, "de", "du", "d'")) {
            ParsedDate a = side(i + 3, false);
            return a == null ? null : open(i, comingSoon(a), true);
        }
        if (is(i, "until", "till") || is(i, "jusqu'") && is(i + 1, "en", "au", "à", "aux")) {
            ParsedDate a = side(french ? i + 2 : i + 1, false);
            return a == null ? null : open(i, a, false);
        }
        if (!french && is(i, "by")) {
            // "The sixth to be sacked by Nov. 21": some time before.
            ParsedDate a = side(i + 1, false);
            return a == null || !a.isDay() || a.month() == 0 ? null : open(i, a, false);
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
        String start = forms.before(count.value().intValue(), unit);
        return start.isEmpty() || start.contains("/") ? null : mention(i, unitAt + 1, start + "/..", false);
    }

    /** A time at one side of a conjunction; a mere number of a day too where it may be one. */
    private ParsedDate side(int i, boolean bareDay) {
        int at = i;
        for (int guard = 0; guard < 5; guard++) {
            ParsedDate parted = forms.parted(at);
            ParsedDate plain = forms.calendar(at);
            ParsedDate best = parted != null && (plain == null || plain.to() <= parted.to()) ? parted : plain;
            if (best != null) {
                return forms.counts(at, best) ? null : best;
            }
            if (bareDay && isNumber(at, 1, 31)) {
                return ParsedDate.at(skip(at + 1, "st", "nd", "rd", "th", "er")).day(number(at));
            }
            if (!is(at, "the", "le", "la", "l'", "en", "à", "au", "in", "on", "mois", "année", "about", "around")
                    && !(is(at, "de", "d'") && at > i)) {
                return null;
            }
            at++;
        }
        return null;
    }

    private Mention joined(int from, ParsedDate a, String... conjunctions) {
        if (!is(a.to(), conjunctions)) {
            return null;
        }
        ParsedDate b = side(a.to() + 1, false);
        if (b == null || a.isBareDay() && !(b.isDay() && b.month() != 0 && b.day() > a.day())) {
            return null;
        }
        ParsedDate start = a;
        // "De samedi 12 à dimanche 13 novembre"
        boolean ofMonth = a.day() != 0 && a.month() == 0 && b.isDay() && b.month() != 0 && b.day() > a.day();
        if (a.isBareDay() || ofMonth) {
            start = a.month(b.month()).year(b.year());
        } else if (a.lacksYear() && b.year() != 0 && (a.month() != 0 || a.season() != 0)) {
            start = a.year(b.year());
        }
        String last = resolver.resolve(b);
        String first = resolver.resolve(start);
        Mention mention = interval(from, b.to(), first, last, !b.lacksYear());
        if (mention == null && a.lacksYear() && !first.isEmpty() && !last.isEmpty() && first.matches("\\d{4}-.*") && last.matches("\\d{4}.*")) {
            mention = interval(from, b.to(), resolver.resolve(start.year(Integer.parseInt(last.substring(0, 4)) - 1)), last, !b.lacksYear());
        }
        return mention;
    }

    /** "3-7 May 2019", "les 3 et 4 mai", "May 3-7". */
    private Mention days(int i) {
        if (isNumber(i, 1, 31) && is(i + 1, "-", "–", "to", "and", "et", "au", "à")) {
            ParsedDate b = forms.dayFirst(i + 2);
            if (b != null && b.weekday() == 0 && b.day() > number(i)) {
                return interval(i, b.to(), resolver.resolve(b.day(number(i))), resolver.resolve(b), !b.lacksYear());
            }
        }
        ParsedDate a = french ? null : forms.monthFirst(i);
        if (a != null && a.lacksYear() && is(a.to(), "-", "–") && isNumber(a.to() + 1, a.day() + 1, 31)) {
            ParsedDate b = forms.year(a.to() + 2, a.day(number(a.to() + 1)).to(a.to() + 2));
            return interval(i, b.to(), resolver.resolve(a.year(b.year())), resolver.resolve(b), !b.lacksYear());
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
        ParsedDate whole = ParsedDate.at(i + 3).year(last);
        return last <= year(i) || forms.counts(i, whole) ? null : interval(i, i + 3, tokens.get(i).text(), Integer.toString(last), true);
    }

    /** "À partir du 5 avril", told in March: in the month to come rather than a year ago. */
    private ParsedDate comingSoon(ParsedDate p) {
        if (!anchor.isDay() || !p.isDay() || p.month() == 0 || !p.lacksYear() || resolver.sharedYear() != 0) {
            return p;
        }
        int year = anchor.date().getYear();
        for (int next = year; next <= year + 1; next++) {
            boolean soon = DateResolver.isValid(p, next) && DateResolver.begins(p, next).isAfter(anchor.date()) && DateResolver.begins(p, next).isBefore(anchor.date().plusMonths(SOON));
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

    private Mention open(int from, ParsedDate p, boolean since) {
        String edtf = resolver.resolve(p);
        if (edtf.isEmpty()) {
            return anchor.isKnown() ? null : mention(from, p.to(), "/", false);
        }
        return mention(from, p.to(), since ? end(edtf) + "/.." : "../" + end(edtf), !p.lacksYear());
    }

    /** A period as an end of another: one of its days. */
    private static String end(String edtf) {
        return edtf.contains("/") ? "[" + edtf.replace("/", "..") + "]" : edtf;
    }

    private Mention single(int i) {
        ParsedDate best = forms.parted(i);
        ParsedDate plain = forms.calendar(i);
        if (best == null || (plain != null && plain.to() > best.to())) {
            best = plain;
        }
        if (best == null || !standsAlone(i, best)) {
            return null;
        }
        boolean borrowed = best.lacksYear() && resolver.sharedYear() != 0;
        best = best.lacksYear() && !borrowed ? yearBehind(best) : best;
        String edtf = resolver.resolve(best);
        if (edtf.isEmpty()) {
            return anchor.isKnown() ? null : mention(i, best.to(), "/", false);
        }
        boolean recurring = best.weekday() != 0 && best.day() == 0 && is(i - 1, "every", "each", "chaque");
        if (recurring || isBeforeOrAfter(i, best)) {
            return mention(i, best.to(), "/", false);
        }
        resolver.remember(i, best, edtf);
        if (is(i - 1, "around", "circa", "vers") || is(i - 1, "de") && is(i - 2, "autour")) {
            edtf = edtf.matches(PLAIN) ? edtf + "~" : edtf;
        }
        boolean stated = !best.lacksYear() || borrowed || best.which() == ParsedDate.Which.THAT && !edtf.equals("/") || best.weekday() != 0 && best.day() == 0;
        return mention(i, best.to(), edtf, stated);
    }

    private Mention mention(int from, int to, String edtf, boolean yearStated) {
        try {
            return new Mention(Mention.Type.DATE, from, to, new Mention.Time(Edtf.parse(edtf), yearStated));
        } catch (EdtfException impossible) {
            return null;
        }
    }

    /** "On 3 May and 7 June 2019": the year behind the second day is that of the first. */
    private ParsedDate yearBehind(ParsedDate p) {
        if (!p.isDay() || p.month() == 0 || !is(p.to(), "and", "et", ",", "to", "au")) {
            return p;
        }
        ParsedDate behind = forms.calendar(skip(p.to() + 1, "on", "le", "the"));
        boolean later = behind != null && behind.isDay() && behind.year() != 0
                && (behind.month() > p.month() || behind.month() == p.month() && behind.day() > p.day());
        return later ? p.year(behind.year()) : p;
    }

    private boolean isBeforeOrAfter(int i, ParsedDate p) {
        boolean bareYear = p.to() == i + 1 && p.year() != 0;
        int at = bareYear ? i - 1 : is(i - 1, ARTICLES) ? i - 2 : i - 1;
        return is(at, "before", "after", "avant", "après") || is(at, "to") && is(at - 1, "prior")
                || is(at, "following") && (p.isDay() || bareYear);
    }

    /** A bare year or month is a time only after a word that makes it one. */
    private boolean standsAlone(int i, ParsedDate p) {
        boolean bareYear = p.to() == i + 1 && p.year() != 0;
        boolean bareMonth = p.to() == i + 1 && p.month() != 0;
        if (alone || !bareYear && !bareMonth) {
            return !bareYear || !forms.counts(i, p);
        }
        return bareYear ? isLoneYear(i, p) : isLoneMonth(i, p);
    }

    private boolean isLoneYear(int i, ParsedDate p) {
        boolean range = is(p.to(), "and", "or", "to", "et", "ou", "à", "-", "–") && isYear(p.to() + 1)
                && forms.counts(p.to() + 1, ParsedDate.at(p.to() + 2).year(year(p.to() + 1)));
        if (range || forms.counts(i, p)) {
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

    private boolean isLoneMonth(int i, ParsedDate p) {
        if (!french && !tokens.get(i).isCapitalised() || french && is(i, "sept") && !is(i + 1, ".")) {
            // "Sept" is a number rather than a month.
            return false;
        }
        if (i == 0) {
            return p.to() == tokens.size() || is(1, ":", ",");
        }
        boolean alsoWord = is(i, "may", "march");
        if (is(i - 1, "the", "la", "le", "les", "'s")) {
            // "the August coup"
            return !french && !alsoWord && p.to() < tokens.size() && isLowerWord(p.to()) && !is(p.to(), "of", "and", "on", "in", "is", "was");
        }
        if (alsoWord) {
            return is(i - 1, "in", "since", "until", "till", "during", "last", "this", "next", "early", "late", "mid", "every", "by")
                    && !(is(i - 1, "by") && p.to() < tokens.size() && isLowerWord(p.to()));
        }
        if (is(i - 1, "de", "d'", "to", "and", "et")) {
            return !is(p.to(), "of");
        }
        return terms.prepositions.contains(tokens.get(i - 1).lower());
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
        Mention composed = composed(i, at + 1, count.value(), unit);
        composed = composed == null ? composedOfCalendar(i, at + 1, count.value(), unit) : composed;
        return composed != null ? composed : new Mention(Mention.Type.DURATION, i, at + 1, new Mention.Amount(QuantityGrammar.bounded(terms, tokens, i,
                count.value(), unit, "")));
    }

    /** "Two years and five months", "cinquante ans et un jour": so many months, or what is longer than the odd days alone; null where one unit tells all. */
    private Mention composedOfCalendar(int from, int end, BigDecimal first, String unit) {
        int at = is(end, "and", "et") ? end + 1 : end;
        QuantityGrammar.Number odd = at >= tokens.size() ? null : !french && is(at, "a") ? new QuantityGrammar.Number(at + 1, BigDecimal.ONE, false, false)
                : QuantityGrammar.number(terms, tokens, at);
        String smaller = odd == null || odd.to() >= tokens.size() ? null : terms.units.get(tokens.get(odd.to()).lower());
        if (smaller == null || at == end && !smaller.equals("month") || CALENDAR.indexOf(unit) < 0 || CALENDAR.indexOf(smaller) <= CALENDAR.indexOf(unit)) {
            return null;
        }
        boolean months = unit.equals("year") && smaller.equals("month");
        BigDecimal year = first.multiply(BigDecimal.valueOf(MONTHS));
        if (is(from - 1, "between", "entre") && at > end) {
            // "Between one year and 18 months"
            boolean range = months && year.compareTo(odd.value()) < 0;
            return range ? new Mention(Mention.Type.DURATION, from, odd.to() + 1, new Mention.Amount(new Quantity(year, odd.value(), "month", "", Bound.EXACT))) : null;
        }
        if (odd.value().compareTo(MOST_ODD.get(smaller)) > 0 || IntStream.range(odd.to() + 1, odd.to() + 1 + APART).anyMatch(i -> is(i, "respectively", "respectivement"))) {
            // "One year and six months in prison respectively"
            return null;
        }
        BigDecimal value = months ? year.add(odd.value()) : first;
        return new Mention(Mention.Type.DURATION, from, odd.to() + 1, new Mention.Amount(QuantityGrammar.bounded(terms, tokens, from, value, months ? "month" : unit, "")));
    }

    /** "2 hours, 8 minutes and 10 seconds", "3 heures 12 minutes": so many seconds; null where one unit tells all. */
    private Mention composed(int from, int end, BigDecimal first, String unit) {
        BigDecimal seconds = SECONDS.containsKey(unit) ? first.multiply(SECONDS.get(unit)) : null;
        int to = end;
        for (String last = unit; seconds != null;) {
            int at = is(to, ",") && is(to + 1, "and", "et") ? to + 2 : is(to, ",", "and", "et") ? to + 1 : to;
            QuantityGrammar.Number count = at < tokens.size() ? QuantityGrammar.number(terms, tokens, at) : null;
            String smaller = count == null || count.to() >= tokens.size() ? null : terms.units.get(tokens.get(count.to()).lower());
            if (smaller == null || !SECONDS.containsKey(smaller) || SECONDS.get(smaller).compareTo(SECONDS.get(last)) >= 0) {
                break;
            }
            seconds = seconds.add(count.value().multiply(SECONDS.get(smaller)));
            to = count.to() + 1;
            last = smaller;
        }
        return to == end ? null : new Mention(Mention.Type.DURATION, from, to, new Mention.Amount(QuantityGrammar.bounded(terms, tokens, from, seconds, "second", "")));
    }
}
