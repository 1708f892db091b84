package org.claimcheck.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.knowledge.MeasuringUnit;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Conversion;
import org.claimcheck.statement.Quantity;

/** Finds quantities that are told again in another unit: "1,200 km (750 miles)", "6.25 metres, or 20 feet 6 inches". */
final class ConversionGrammar {

    private static final WordForms ABOUT = WordForms.of(List.of("about", "some", "around", "nearly", "almost", "roughly", "approximately", "just over", "just under",
            "more than", "over", "less than", "under", "environ", "près de", "près d'", "presque", "quelque", "à peu près", "un peu plus de", "un peu moins de", "plus de",
            "moins de"));
    /** Words of a dimension that may stand between the unit and the bracket: "1,200 km long (750 miles)". */
    private static final int BETWEEN = 3;
    private static final String TEMPERATURE = "temperature";

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Terms terms;

    ConversionGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.terms = Terms.of(sentence.language);
    }

    /** A number or a range of them in a unit; of several units ("6 ft 2 in"), the sum in the first. */
    private record Measured(int from, int to, BigDecimal low, BigDecimal high, MeasuringUnit unit, Bound bound) {

        Quantity quantity() {
            return new Quantity(low, high, unit.id(), "", bound);
        }
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Measured one = measured(i);
            Measured other = one == null ? null : again(one.to());
            if (other != null && one.unit().dimension().equals(other.unit().dimension()) && !one.unit().id().equals(other.unit().id())
                    && one.low().equals(one.high()) == other.low().equals(other.high())) {
                Conversion conversion = new Conversion(one.quantity(), other.quantity(), right(one, other));
                found.add(new Reckoning(conversion, one.from(), other.to(), new Reckoning.Amount(one.from(), one.to(),
                        new Quantity(one.low(), one.high(), one.unit().id(), "", one.bound()), one.unit().id())));
                i = other.to();
            } else {
                i = one == null ? i + 1 : one.to();
            }
        }
        return found;
    }

    /** The second telling behind a first one that ends before a token; null if there is none. */
    private Measured again(int end) {
        int at = end;
        while (at < end + BETWEEN && at < sentence.size() && sentence.token(at).isWord() && !sentence.token(at).isCapitalised() && !opens(at)) {
            at++;
        }
        boolean bracket = sentence.is(at, "(", "[");
        int aside = at > end && isMark(at) ? ABOUT.match(sentence.tokens, at + 1) : -1;
        if (aside > 0) {
            // "10,000 barrels of crude, about 1.6m litres, ..."
            Measured again = measured(aside);
            return again != null && isClosed(again) ? about(again, again.to()) : null;
        }
        int behind = behindWords(end);
        boolean or = behind > 0;
        if (or) {
            at = behind;
        } else if (bracket) {
            at++;
        } else {
            at = end;
            boolean mark = isMark(at);
            at = mark ? at + 1 : at;
            or = sentence.is(at, "or", "soit", "ou");
            at = or ? at + 1 : at;
            if (!mark && !sentence.is(at - 1, "soit") && !sentence.is(at - 1, "or", "ou")) {
                return null;
            }
        }
        int limit = ABOUT.match(sentence.tokens, at);
        Measured other = measured(limit > 0 ? limit : at);
        if (other == null) {
            return null;
        }
        boolean closed = isClosed(other);
        boolean told = bracket || or || limit > 0;
        if (!told || bracket && !closed || !bracket && (!or || behind > 0) && !closed) {
            return null;
        }
        return limit < 0 ? other : about(other, bracket && closed ? Math.min(sentence.size(), other.to() + 1) : other.to());
    }

    private static Measured about(Measured told, int to) {
        return new Measured(told.from(), to, told.low(), told.high(), told.unit(), Bound.ABOUT);
    }

    private boolean isClosed(Measured told) {
        int to = told.to();
        return to >= sentence.size() || sentence.token(to).kind() == Token.Kind.MARK && !sentence.is(to, "/", "%") && (!sentence.is(to, "-") || isDash(to));
    }

    /** A comma or a dash, which a hyphen with spaces is too. */
    private boolean isMark(int at) {
        return sentence.is(at, ",", "–", "—") || sentence.is(at, "-") && isDash(at);
    }

    private boolean isDash(int at) {
        return at > 0 && at + 1 < sentence.size() && sentence.token(at - 1).end() < sentence.token(at).start() && sentence.token(at).end() < sentence.token(at + 1).start();
    }

    /** "1,200 kilometres of pipe, or 750 miles": behind the word that tells it again, where other words stand before it; -1 if it is not told so. */
    private int behindWords(int end) {
        int at = end;
        while (at < end + BETWEEN && at < sentence.size() && sentence.token(at).isWord() && !opens(at)) {
            at++;
        }
        return at > end && sentence.is(at, ",") && sentence.is(at + 1, "or", "soit") ? at + 2 : -1;
    }

    private boolean opens(int at) {
        return sentence.is(at, "or", "ou", "soit", "and", "et", "to", "à");
    }

    private Measured measured(int i) {
        boolean minus = sentence.is(i, "-", "−", "–", "minus", "moins") && !(i > 0 && sentence.token(i - 1).isNumber());
        int start = minus ? i + 1 : i;
        QuantityGrammar.Number low = start < sentence.size() ? QuantityGrammar.number(terms, sentence.tokens, start) : null;
        if (low == null || continuesNumber(i)) {
            return null;
        }
        QuantityGrammar.Number high = null;
        if (sentence.is(low.to(), "to", "à", "-", "–", "and", "et")) {
            high = low.to() + 1 < sentence.size() ? QuantityGrammar.number(terms, sentence.tokens, low.to() + 1) : null;
        }
        int end = high == null ? low.to() : high.to();
        // "60 millions de kilomètres".
        boolean round = high == null && sentence.is(end, "de", "d'") && low.value().compareTo(MILLION) >= 0;
        Unit unit = unit(sentence.is(end, "-") || round ? end + 1 : end);
        if (unit == null && high == null && metres(start, low) != null) {
            // "6.25m": metres, though the letter may be read as a million.
            low = metres(start, low);
            unit = unit(low.to());
        }
        if (unit == null) {
            return null;
        }
        BigDecimal least = minus ? low.value().negate() : low.value();
        BigDecimal most = high == null ? least : high.value();
        if (most.compareTo(least) < 0) {
            return null;
        }
        int before = ABOUT.matchBefore(sentence.tokens, i);
        Measured measured = new Measured(i, unit.to(), least, most, unit.unit(), before >= 0 ? Bound.ABOUT : Bound.EXACT);
        return high == null && !minus ? compound(measured) : measured;
    }

    /** Digits that the letter behind them does not multiply: 6.25 of "6.25m"; null if no such letter stands there. */
    private QuantityGrammar.Number metres(int i, QuantityGrammar.Number number) {
        boolean letter = sentence.token(i).isNumber() && number.to() == i + 2 && sentence.is(i + 1, "m", "k");
        String digits = sentence.token(i).text();
        return letter && digits.matches("\\d+(\\.\\d+)?|\\d{1,3}(,\\d{3})+") ? new QuantityGrammar.Number(i + 1, new BigDecimal(digits.replace(",", "")), false, false)
                : null;
    }

    private boolean continuesNumber(int i) {
        return i > 0 && (sentence.token(i - 1).isNumber() || sentence.is(i - 1, "$", "€", "£", ".", "/"))
                && sentence.token(i - 1).end() == sentence.token(i).start();
    }

    /** "20 feet 6 inches", "16 pieds et 6 pouces": one quantity in two units of one kind. */
    private Measured compound(Measured one) {
        int at = sentence.is(one.to(), "and", "et") ? one.to() + 1 : one.to();
        QuantityGrammar.Number rest = at < sentence.size() ? QuantityGrammar.number(terms, sentence.tokens, at) : null;
        Unit unit = rest == null ? null : unit(rest.to());
        boolean smaller = unit != null && unit.unit().dimension().equals(one.unit().dimension()) && unit.unit().size().compareTo(one.unit().size()) < 0
                && rest.value().multiply(unit.unit().size()).compareTo(one.unit().size()) < 0;
        if (!smaller) {
            return one;
        }
        BigDecimal whole = one.low().add(rest.value().multiply(unit.unit().size()).divide(one.unit().size(), MathContext.DECIMAL64));
        return new Measured(one.from(), unit.to(), whole, whole, one.unit(), one.bound());
    }

    private record Unit(int to, MeasuringUnit unit) {
    }

    /** The unit whose longest name stands at a token; null if none does, or if a rate of it is told. */
    private Unit unit(int at) {
        Unit best = null;
        for (Lexicon.UnitWords each : lexicon.units()) {
            int to = each.words().match(sentence.tokens, at);
            if (to > 0 && (best == null || to > best.to())) {
                best = new Unit(to, each.unit());
            }
        }
        if (best == null) {
            return null;
        }
        boolean rate = sentence.is(best.to(), "per", "/", "par") || sentence.is(best.to(), "a", "an") && terms.units.containsKey(sentence.lower(best.to() + 1));
        return rate ? null : best;
    }

    /** The first quantity in the unit of the second. */
    private static Quantity right(Measured one, Measured other) {
        MeasuringUnit from = one.unit();
        MeasuringUnit to = other.unit();
        if (from.dimension().equals(TEMPERATURE)) {
            BigDecimal factor = from.size().divide(to.size(), MathContext.DECIMAL64);
            BigDecimal level = one.low().subtract(from.zero()).multiply(factor).add(to.zero());
            BigDecimal step = one.low().multiply(factor);
            // "A rise of 2 °C (3.6 °F)" is a step, not a level.
            boolean stepwise = other.low().subtract(step).abs().compareTo(other.low().subtract(level).abs()) < 0
                    && other.low().subtract(step).abs().compareTo(BigDecimal.ONE) < 0;
            BigDecimal low = scaled(stepwise ? step : level);
            BigDecimal high = one.low().equals(one.high()) ? low : scaled(one.high().subtract(from.zero()).multiply(factor).add(to.zero()));
            return new Quantity(low, low.max(high), to.id(), "", Bound.EXACT);
        }
        BigDecimal least = scaled(one.low().multiply(from.size()).divide(to.to(), MathContext.DECIMAL64));
        BigDecimal most = scaled(one.high().multiply(from.to()).divide(to.size(), MathContext.DECIMAL64));
        return new Quantity(least, most, to.id(), "", Bound.EXACT);
    }

    private static BigDecimal scaled(BigDecimal number) {
        return number.round(new MathContext(8));
    }
}
