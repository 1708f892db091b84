package org.claimcheck.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Conversion;
import org.claimcheck.statement.Quantity;

/**
 * Finds how many of how many are told beside their share: "18 of the 54 villages, or 33 per cent", "sur les 54 communes, 18 n'ont plus d'école,
 * soit 33 % d'entre elles", "sur les 54 communes, 18 n'ont plus d'école, soit un tiers", "of the 900 electors, 600 went to the polls, a turnout of 66 per
 * cent".
 */
final class PortionGrammar {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** Fewer are not worth a share. */
    private static final BigDecimal FEW = BigDecimal.valueOf(4);
    /** Words from what is counted to its share. */
    private static final int CLAUSE = 10;
    /** Words from the part to the whole: "18 villages out of the 54". */
    private static final int NOUN = 5;

    private final Sentence sentence;
    private final Words words;
    private final List<Reckoning.Amount> amounts;

    PortionGrammar(Sentence sentence, Lexicon lexicon, List<Reckoning.Amount> amounts) {
        this.sentence = sentence;
        this.words = lexicon.words();
        this.amounts = amounts;
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        for (int i = 0; i + 1 < amounts.size(); i++) {
            Reckoning.Amount one = amounts.get(i);
            Reckoning.Amount other = amounts.get(i + 1);
            boolean behind = isOf(other) && other.from() - one.to() <= NOUN && plain(one.to(), other.from());
            boolean before = !behind && isOf(one) && sentence.is(other.from() - 1, ",") && (opens(one) == 0 || !sentence.token(opens(one) - 1).isWord());
            Reckoning.Amount part = before ? other : one;
            Reckoning.Amount whole = before ? one : other;
            // "12 of the 60 seats (31 per cent)": the percentage may be that of the votes.
            boolean seats = words.list("seats").match(sentence.tokens, whole.to()) > 0 || words.list("seats").match(sentence.tokens, part.to()) > 0;
            boolean counted = (behind || before) && !seats && isCounted(part, whole);
            Reckoning.Amount fraction = counted ? fraction(other.to()) : null;
            Reckoning.Amount share = !counted ? null : fraction == null && i + 2 < amounts.size() && amounts.get(i + 2).isPercent() ? amounts.get(i + 2) : fraction;
            if (share != null && isAgain(other.to(), share, whole, percent(part, whole))) {
                Quantity right = new Quantity(percent(part, whole), "percent", "", Bound.EXACT);
                found.add(new Reckoning(new Conversion(part.quantity(), share.quantity(), right), one.from(), share.to(), share));
            }
        }
        return found;
    }

    private static BigDecimal percent(Reckoning.Amount part, Reckoning.Amount whole) {
        return part.quantity().value().multiply(ALL).divide(whole.quantity().value(), 1, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** "Or a third", "soit près de la moitié": a share told in words, which is never exact; null if none stands in the clause behind a token. */
    private Reckoning.Amount fraction(int end) {
        for (int at = end; at < Math.min(sentence.size(), end + CLAUSE + 2); at++) {
            boolean or = sentence.is(at, "or", "soit") && sentence.is(at - 1, ",", "(");
            int limit = or ? FigureClause.LIMITS.match(sentence.tokens, at + 1) : -1;
            int start = limit > 0 && !sentence.is(at + 1, "a") ? limit : at + 1;
            Fraction fraction = or && start < sentence.size() ? Fraction.at(sentence, start) : null;
            if (fraction != null) {
                return new Reckoning.Amount(start, fraction.to(), new Quantity(fraction.percent(), "percent", "", Bound.ABOUT), "");
            }
        }
        return null;
    }

    /** Both exact and of one kind, and the part less than the whole. */
    private static boolean isCounted(Reckoning.Amount part, Reckoning.Amount whole) {
        boolean counts = part.isCount() && whole.isCount() && !part.quantity().isRate() && part.quantity().bound() == Bound.EXACT && whole.quantity().bound() == Bound.EXACT;
        boolean alike = part.noun().isEmpty() || whole.noun().isEmpty() || part.noun().equals(whole.noun());
        return counts && alike && part.quantity().value().compareTo(whole.quantity().value()) < 0 && whole.quantity().value().compareTo(FEW) > 0;
    }

    private boolean isOf(Reckoning.Amount whole) {
        return opens(whole) >= 0;
    }

    /** Where "of the", "out of", "sur les" or "des" before a whole begin; -1 if none do. */
    private int opens(Reckoning.Amount whole) {
        int at = whole.from() - 1;
        at = sentence.is(at, "the", "its", "their", "these", "les", "ses", "leurs", "ces") ? at - 1 : at;
        boolean of = sentence.is(at, "of", "sur", "parmi") || at == whole.from() - 1 && sentence.is(at, "des");
        return !of ? -1 : sentence.is(at - 1, "out") ? at - 1 : at;
    }

    /** ", or 33 per cent", ", soit 33 % d'entre elles", "(33 per cent)", "a turnout of 60 per cent": the share of all, and of nothing else. */
    private boolean isAgain(int end, Reckoning.Amount share, Reckoning.Amount whole, BigDecimal percent) {
        int start = share.start(sentence);
        int turnout = words.list("turnout-of").matchBefore(sentence.tokens, start);
        if (turnout >= 0) {
            boolean or = sentence.is(turnout - 1, "or", "soit", "for", "pour");
            int mark = or && sentence.is(turnout - 2, ",", "(") ? turnout - 2 : turnout - 1;
            boolean registered = IntStream.range(whole.to(), Math.min(sentence.size(), whole.to() + 2)).anyMatch(i -> words.list("registered").match(sentence.tokens, i) > 0);
            // "..., the town clerk said, a turnout of": nothing else counted stands between.
            return registered && (or || sentence.is(mark, ",", "(", ":")) && mark >= end && mark - end <= CLAUSE + CLAUSE;
        }
        boolean or = sentence.is(start - 1, "or", "soit") && sentence.is(start - 2, ",", "(") || sentence.is(start - 1, "(");
        int mark = sentence.is(start - 1, "(") ? start - 1 : start - 2;
        boolean all = words.list("of-them-all").match(sentence.tokens, share.to()) > 0 || isOfNoun(share.to(), whole);
        // "120 of the 480 jobs at the mill, or 30 per cent of the workforce": that of the whole firm can only make the share less.
        boolean wider = words.list("of-all-staff").match(sentence.tokens, share.to()) > 0 && share.quantity().value().compareTo(percent) > 0;
        boolean alone = all || wider || share.to() >= sentence.size() || !sentence.token(share.to()).isWord();
        return or && alone && mark >= end && mark - end <= CLAUSE && plain(end, mark);
    }

    /** "33 per cent of the villages", "un tiers des communes": a share of what was counted. */
    private boolean isOfNoun(int at, Reckoning.Amount whole) {
        int noun = sentence.is(at, "of") && sentence.is(at + 1, "the", "all", "its", "their") ? at + 2 : sentence.is(at, "of", "des") ? at + 1 : -1;
        boolean same = noun > 0 && noun < sentence.size() && !whole.noun().isEmpty() && sentence.token(noun).word().nouns().contains(whole.noun());
        return same && (noun + 1 >= sentence.size() || !sentence.token(noun + 1).isWord());
    }

    private boolean plain(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> sentence.token(i).isWord());
    }
}
