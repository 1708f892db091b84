package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    /** Whether the sentence tells of something that costs less by the year than by the month. */
    private final boolean offer;

    RateGrammar(Sentence sentence, Lexicon lexicon, List<Reckoning.Amount> amounts) {
        this.sentence = sentence;
        this.amounts = amounts;
        this.offer = lexicon.words().list("offer").occursIn(sentence.tokens);
        this.terms = Terms.of(sentence.language);
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Reckoning.Amount one = rated(amounts.get(i));
            Reckoning.Amount other = rated(amounts.get(i + 1));
            boolean alike = one.quantity().unit().equals(other.quantity().unit())
                    && (one.noun().isEmpty() || other.noun().isEmpty() || one.noun().equals(other.noun()));
            boolean rates = one.quantity().isRate() && other.quantity().isRate() && !one.quantity().per().equals(other.quantity().per());
            Quantity right = alike && rates && again(one.to(), other) && !isCondition(other.to()) ? right(one.quantity(), other.quantity()) : null;
            if (right != null) {
                found.add(new Reckoning(new Conversion(one.quantity(), other.quantity(), right), one.from(), other.to(), other));
            }
        }
        return found;
    }

    /** A number with the span that is told behind it or behind what it counts: "1,000 barrels a day". */
    private Reckoning.Amount rated(Reckoning.Amount amount) {
        Quantity own = amount.quantity();
        if (own.isRate()) {
            return amount;
        }
        for (int at = amount.to(); at < Math.min(sentence.size(), amount.to() + NOUN); at++) {
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

    /** "$400 a year for those who pay at once": another price, not the same. */
    private boolean isCondition(int at) {
        return sentence.is(at, "for", "if", "when", "with", "pour", "si", "avec", "en");
    }

    /** Whether an amount tells again what stands before a token: ", or", ",", "(", "soit". */
    private boolean again(int end, Reckoning.Amount other) {
        int start = other.from();
        int limit = FigureClause.LIMITS.matchBefore(sentence.tokens, start);
        start = limit >= 0 ? limit : start;
        int from = equated(end, start);
        boolean alternative = !sentence.is(start - 1, "soit", "is", "to");
        if (offer && alternative || start - from > NOUN || start == from) {
            return false;
        }
        for (int i = from; i < start; i++) {
            if (!sentence.is(i, ",", "(", "or", "ou", "soit", "–", "—", "equivalent", "that", "is", "to", "i", "e")) {
                return false;
            }
        }
        return true;
    }

    /** "3,000 a month for the hall, that is ...", "3 000 euros par mois pour la salle, soit ...": where the words begin that liken the two rates. */
    private int equated(int end, int start) {
        boolean likened = sentence.is(start - 1, "soit") || sentence.is(start - 1, "is") && sentence.is(start - 2, "that", "which");
        if (!likened || !sentence.token(end).isWord() || sentence.token(end).isCapitalised()) {
            return end;
        }
        int comma = sentence.is(start - 1, "soit") ? start - 2 : start - 3;
        for (int i = end; i < comma; i++) {
            if (!sentence.token(i).isWord() || comma - end > PHRASE) {
                return end;
            }
        }
        return sentence.is(comma, ",") ? comma : end;
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
