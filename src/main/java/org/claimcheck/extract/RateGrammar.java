package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Conversion;
import org.claimcheck.statement.Quantity;

/** Finds rates told twice, for two spans of time: "30 million a month, or 360 million a year". */
final class RateGrammar {

    /**
     * How often the shorter span fits into the longer one. Several numbers where people reckon differently: the days of a month, the
     * days of a year on which work is done.
     */
    private static final Map<String, int[]> FITS = Map.ofEntries(Map.entry("month.year", new int[] {12, 12}), Map.entry("quarter.year", new int[] {4, 4}),
            Map.entry("week.year", new int[] {46, 53}), Map.entry("day.year", new int[] {220, 366}), Map.entry("week.month", new int[] {4, 5}),
            Map.entry("day.month", new int[] {20, 31}), Map.entry("day.week", new int[] {5, 7}), Map.entry("month.quarter", new int[] {3, 3}),
            Map.entry("hour.day", new int[] {7, 24}));

    private static final int NOUN = 3;
    /** Words of what is paid for, between a rate and the other. */
    private static final int PHRASE = 6;

    private final Sentence sentence;
    private final List<Reckoning.Amount> amounts;
    private final Terms terms;
    private final Words words;
    /** Whether the sentence tells of something that costs less by the year than by the month. */
    private final boolean offer;

    RateGrammar(Sentence sentence, Lexicon lexicon, List<Reckoning.Amount> amounts) {
        this.sentence = sentence;
        this.amounts = amounts;
        this.words = lexicon.words();
        this.offer = words.list("offer").occursIn(sentence.tokens);
        this.terms = Terms.of(sentence.language);
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Reckoning.Amount one = rated(amounts.get(i));
            Reckoning.Amount other = inUnitOf(one, rated(amounts.get(i + 1)));
            boolean alike = one.quantity().unit().equals(other.quantity().unit())
                    && (one.noun().isEmpty() || other.noun().isEmpty() || one.noun().equals(other.noun()));
            boolean rates = one.quantity().isRate() && other.quantity().isRate() && !one.quantity().per().equals(other.quantity().per());
            Quantity right = alike && rates && again(one, other) && !isCondition(other.to()) && !isMore(other) ? right(one.quantity(), other.quantity()) : null;
            if (right != null) {
                found.add(new Reckoning(new Conversion(one.quantity(), other.quantity(), right), one.from(), other.to(), other));
            }
        }
        return found;
    }

    /** "1.2 million euros a year, or 100,000 a month": what is told once goes for both. */
    private static Reckoning.Amount inUnitOf(Reckoning.Amount one, Reckoning.Amount other) {
        boolean bare = other.isCount() && other.noun().isEmpty() && other.quantity().isRate() && !one.isCount();
        Quantity own = other.quantity();
        return bare ? other.as(new Quantity(own.value(), own.upper(), one.quantity().unit(), own.per(), own.bound())) : other;
    }

    /** A number with the span that is told behind it or behind what it counts: "1,000 barrels a day". */
    private Reckoning.Amount rated(Reckoning.Amount amount) {
        Quantity own = amount.quantity();
        if (own.isRate()) {
            return amount;
        }
        String named = spanBefore(amount.start(sentence));
        if (!named.isEmpty()) {
            return amount.as(new Quantity(own.value(), own.upper(), own.unit(), named, own.bound()));
        }
        for (int at = amount.to(); at < Math.min(sentence.size(), amount.to() + NOUN); at++) {
            int year = words.list("over-a-year").match(sentence.tokens, at);
            if (year > 0) {
                return new Reckoning.Amount(amount.from(), year, new Quantity(own.value(), own.upper(), own.unit(), "year", own.bound()), amount.noun());
            }
            boolean each = sentence.is(at, "a", "an", "per", "each", "every", "par", "chaque");
            String unit = !each || at + 1 >= sentence.size() ? null : sentence.is(at + 1, "quarter", "trimestre") ? "quarter"
                    : terms.units.get(sentence.token(at + 1).lower());
            String per = unit != null ? unit : sentence.is(at, "monthly", "mensuels", "mensuelles") ? "month"
                    : sentence.is(at, "annually", "yearly", "annuels", "annuelles") ? "year" : "";
            if (!per.isEmpty()) {
                return new Reckoning.Amount(amount.from(), unit != null ? at + 2 : at + 1, new Quantity(own.value(), own.upper(), own.unit(), per, own.bound()),
                        amount.noun());
            }
            if (!sentence.token(at).isWord() || each) {
                break;
            }
        }
        return amount;
    }

    /** "720 euros par mois, soit 1 440 euros de plus par an": how much more, and not the same again. */
    private boolean isMore(Reckoning.Amount other) {
        return IntStream.range(other.from(), other.to()).anyMatch(i -> sentence.is(i, "more", "less", "extra", "plus", "moins"));
    }

    /** "$400 a year for those who pay at once": another price, not the same. */
    private boolean isCondition(int at) {
        return sentence.is(at, "for", "if", "when", "with", "as", "because", "since", "pour", "si", "avec", "en", "car") || isDeducted(at);
    }

    /** "Before tax", "net of fees": another sum than the one told without it. */
    private boolean isDeducted(int at) {
        return words.list("deducted").match(sentence.tokens, at) > 0;
    }

    /** Whether an amount tells again what another tells before it: ", or", ",", "(", "soit", ", which comes to"; and "at 50 a day, it costs". */
    private boolean again(Reckoning.Amount one, Reckoning.Amount other) {
        int start = opening(other);
        boolean alternative = !sentence.is(start - 1, "soit", "is", "to");
        if (offer && alternative) {
            return false;
        }
        if (isPrice(one) && isPaid(one.to(), start)) {
            return true;
        }
        int likened = words.list("comes-to").matchBefore(sentence.tokens, start);
        int to = likened >= one.to() ? likened : start;
        int aside = sentence.is(one.to(), ",") ? words.list("all-in").match(sentence.tokens, one.to() + 1) : -1;
        int from = aside > 0 ? sentence.is(to - 1, ",") ? aside : to : phraseEnd(one.to(), to);
        boolean close = sentence.is(to - 1, ",", "(", "–", "—") || likened >= one.to();
        int marks = sentence.is(to - 1, ",", "(", "–", "—") ? to - 1 : to;
        return close && from == marks;
    }

    /** Where the words that tell a number begin: its limit, and "an annual salary of". */
    private int opening(Reckoning.Amount amount) {
        int limit = FigureClause.LIMITS.matchBefore(sentence.tokens, amount.from());
        int start = limit >= 0 ? limit : amount.from();
        return spanBefore(start).isEmpty() ? start : start - NOUN - 1;
    }

    /** The span that "an annual salary of", "un salaire annuel de" before a number tell; empty for none. */
    private String spanBefore(int start) {
        boolean named = sentence.is(start - 1, "of", "de", "d'") && sentence.is(start - NOUN - 1, "a", "an", "un", "une");
        for (int at : new int[] {start - NOUN, start - 2}) {
            String span = !named ? "" : sentence.is(at, "annual", "yearly", "annuel", "annuelle") ? "year" : sentence.is(at, "monthly", "mensuel", "mensuelle") ? "month"
                    : sentence.is(at, "weekly", "hebdomadaire") ? "week" : sentence.is(at, "daily", "quotidien", "quotidienne") ? "day" : "";
            if (!span.isEmpty()) {
                return span;
            }
        }
        return "";
    }

    /** "At 50 euros a day" at the head of a sentence. */
    private boolean isPrice(Reckoning.Amount amount) {
        int price = words.list("at-price").matchBefore(sentence.tokens, amount.start(sentence));
        return price == 0 && sentence.is(amount.to(), ",");
    }

    /** ", the guard costs the town": a verb of paying and few words before and behind it. */
    private boolean isPaid(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!sentence.token(i).isWord()) {
                return false;
            }
            if (words.list("costs").match(sentence.tokens, i) > 0) {
                return i - from <= PHRASE && to - i <= NOUN && IntStream.range(i, to).allMatch(k -> sentence.token(k).isWord());
            }
        }
        return false;
    }

    /**
     * Behind what is paid for: "3,000 a month for the hall, that is ..."; the same token where a comma or the other number follows at once, and where
     * the words tell of a part: "before tax", "in winter".
     */
    private int phraseEnd(int end, int to) {
        int comma = sentence.is(to - 1, ",") ? to - 1 : to;
        boolean phrase = comma > end && comma - end <= PHRASE && to > comma && !sentence.token(end).isCapitalised();
        return phrase && !isDeducted(end) && IntStream.range(end, comma).allMatch(i -> sentence.token(i).isWord() && words.list("time-object").match(sentence.tokens, i) < 0) ? comma : end;
    }

    private static Quantity right(Quantity one, Quantity other) {
        int[] up = FITS.get(one.per() + "." + other.per());
        int[] down = FITS.get(other.per() + "." + one.per());
        if (up != null) {
            return new Quantity(one.value().multiply(BigDecimal.valueOf(up[0])), one.upper().multiply(BigDecimal.valueOf(up[1])), other.unit(), other.per(), Bound.EXACT);
        }
        if (down == null) {
            return null;
        }
        return new Quantity(one.value().divide(BigDecimal.valueOf(down[1]), java.math.MathContext.DECIMAL32),
                one.upper().divide(BigDecimal.valueOf(down[0]), java.math.MathContext.DECIMAL32), other.unit(), other.per(), Bound.EXACT);
    }
}
