package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Total;

/**
 * Finds what is left beside the other parts of a whole that the same clause does not tell: of a hundred per cent ("46 per cent are for it and 38 against,
 * which leaves 16 per cent"), of a sum told in a sentence before ("The town will spend 36 million. Schools get 17 million, roads eight; ... the
 * remaining five").
 */
final class RestGrammar {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** By how much rounded shares may miss a hundred. */
    private static final BigDecimal ROUNDING = BigDecimal.ONE;
    /** A sum that misses the whole by more than a fourth is of other things. */
    private static final BigDecimal SLIP = BigDecimal.valueOf(4);
    /** Less than this, told without a currency, is no sum of money. */
    private static final BigDecimal SUM = BigDecimal.valueOf(10_000);
    /** Sentences from the rest back to the whole. */
    static final int BACK = 2;
    /** Before a number that is no part: what something was, became or grew by. */
    private static final Set<String> FOREIGN = Set.of("from", "to", "by", "than", "against", "over", "of", "whom", "which", "(", "including", "dont", "contre", "sur", "à", "de", "d'", "par", "up", "down", "hausse",
            "baisse", "until", "rate");
    /** Behind a number that is no part. */
    private static final Set<String> COMPARED = Set.of("more", "less", "higher", "lower", "fewer", "extra", "each", "apiece", "plus", "moins", "chacun", "chacune", "point", "points");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Reckoning.Amount> amounts;
    private final TotalGrammar totals;
    private final Supplier<List<Sentence>> preceding;

    /**
     * The grammar of a sentence.
     *
     * @param preceding gives the last sentences before it in its paragraph, {@link #BACK} at most; asked only where a rest is told
     */
    RestGrammar(Sentence sentence, Lexicon lexicon, List<Reckoning.Amount> amounts, Supplier<List<Sentence>> preceding) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.amounts = amounts;
        this.totals = new TotalGrammar(sentence, lexicon, amounts);
        this.preceding = preceding;
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Reckoning.Amount rest = amounts.get(i);
            boolean leaving = rest.isPercent() && lexicon.words().list("leaves-share").matchBefore(sentence.tokens, rest.from()) >= 0;
            boolean told = leaving || totals.isRest(rest) && !sentence.is(rest.from() - 1, "last", "final");
            Total total = !told || rest.isCount() || rest.quantity().isRate() ? null : rest.isPercent() ? ofHundred(i, leaving) : ofSum(i);
            if (total != null) {
                found.add(new Reckoning(total, rest.from(), rest.to(), rest));
            }
        }
        return found;
    }

    /** All shares before the rest, in its sentence or, where it opens that, in the one before. */
    private Total ofHundred(int index, boolean leaving) {
        Reckoning.Amount rest = amounts.get(index);
        List<Sentence> before = preceding.get();
        boolean opens = index == 0 && !before.isEmpty();
        List<Quantity> parts = opens ? parts(before.get(before.size() - 1), read(before.get(before.size() - 1)), rest) : parts(sentence, amounts.subList(0, index), rest);
        Total total = total(new Quantity(ALL, "percent", "", Bound.EXACT), parts, rest);
        BigDecimal over = total == null ? BigDecimal.ZERO : total.sum().subtract(ALL);
        // "46 per cent are for it and 44 against, leaving 6 per cent undecided": some may not have been asked.
        return over.abs().compareTo(ROUNDING) > 0 && !(leaving && over.signum() < 0) ? total : null;
    }

    /** The parts before the rest, up to the sentence that tells one sum alone. */
    private Total ofSum(int index) {
        Reckoning.Amount rest = amounts.get(index);
        List<Quantity> parts = parts(sentence, amounts.subList(0, index), rest);
        List<Sentence> before = preceding.get();
        for (int s = before.size() - 1; parts != null && s >= 0; s--) {
            Sentence told = before.get(s);
            List<Reckoning.Amount> sums = read(told).stream().filter(sum -> isAlike(sum, rest) && !isCompared(told, sum)).toList();
            if (sums.size() == 1 && parts.size() > 1) {
                boolean spent = IntStream.range(0, sums.get(0).from()).anyMatch(i -> lexicon.words().list("spending-whole").match(told.tokens, i) > 0);
                boolean plain = told.is(sums.get(0).start(told) - 1, "of", "de", "d'", "à", "to") || isPlain(told, sums.get(0));
                return plain && spent ? total(inUnit(sums.get(0), rest), parts, rest) : null;
            }
            List<Quantity> more = sums.size() == 1 ? null : parts(told, sums, rest);
            if (more != null) {
                more.addAll(parts);
            }
            parts = more;
        }
        return null;
    }

    /** What the numbers of a sentence tell in the unit of the rest; null where one of them is no part, or a part has no number. */
    private List<Quantity> parts(Sentence told, List<Reckoning.Amount> numbers, Reckoning.Amount rest) {
        List<Quantity> parts = new ArrayList<>();
        int ofIt = 0;
        boolean even = IntStream.range(0, told.size()).noneMatch(i -> lexicon.words().list("uncounted-part").match(told.tokens, i) > 0);
        for (Reckoning.Amount part : numbers) {
            if (!isAlike(part, rest)) {
                continue;
            }
            ofIt += told.is(part.to(), "of", "de", "des", "du", "d'") ? 1 : 0;
            if (!even || !isPlain(told, part) || isCompared(told, part) || ofIt > 1) {
                return null;
            }
            parts.add(inUnit(part, rest));
        }
        return parts;
    }

    private boolean isPlain(Sentence told, Reckoning.Amount part) {
        int start = part.start(told);
        return part.quantity().bound() == Bound.EXACT && !part.quantity().isRate() && (start == 0 || !FOREIGN.contains(told.lower(start - 1)));
    }

    /** "12 million more than in the present one", "deux millions de plus". */
    private static boolean isCompared(Sentence told, Reckoning.Amount part) {
        return part.to() < told.size() && (COMPARED.contains(told.lower(part.to())) || told.is(part.to(), "de") && told.is(part.to() + 1, "plus", "moins"));
    }

    /** Of the same unit, or a sum whose currency need not be told again: "17 millions pour les écoles". */
    private static boolean isAlike(Reckoning.Amount part, Reckoning.Amount rest) {
        boolean bare = part.isCount() && !rest.isPercent() && part.quantity().value().compareTo(SUM) >= 0;
        return bare || part.quantity().unit().equals(rest.quantity().unit());
    }

    private static Quantity inUnit(Reckoning.Amount part, Reckoning.Amount rest) {
        return new Quantity(part.quantity().value(), rest.quantity().unit(), "", part.quantity().bound());
    }

    private static Total total(Quantity whole, List<Quantity> parts, Reckoning.Amount rest) {
        if (parts == null || parts.size() < 2 || whole.bound() != Bound.EXACT) {
            return null;
        }
        parts.add(rest.quantity());
        Total total = new Total(whole, parts, true);
        return total.sum().subtract(whole.value()).abs().multiply(SLIP).compareTo(whole.value()) <= 0 ? total : null;
    }

    private List<Reckoning.Amount> read(Sentence told) {
        return new AmountReader(told, lexicon.words().french()).read();
    }
}
