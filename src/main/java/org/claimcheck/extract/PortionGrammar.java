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
 * soit 33 % d'entre elles".
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
        for (int i = 0; i + 2 < amounts.size(); i++) {
            Reckoning.Amount one = amounts.get(i);
            Reckoning.Amount other = amounts.get(i + 1);
            Reckoning.Amount share = amounts.get(i + 2);
            boolean behind = isOf(other) && other.from() - one.to() <= NOUN && plain(one.to(), other.from());
            boolean before = !behind && isOf(one) && sentence.is(other.from() - 1, ",") && (opens(one) == 0 || !sentence.token(opens(one) - 1).isWord());
            Reckoning.Amount part = before ? other : one;
            Reckoning.Amount whole = before ? one : other;
            // "12 of the 60 seats (31 per cent)": the percentage may be that of the votes.
            boolean seats = words.list("seats").match(sentence.tokens, whole.to()) > 0 || words.list("seats").match(sentence.tokens, part.to()) > 0;
            boolean told = (behind || before) && !seats && isCounted(part, whole) && share.isPercent() && isAgain(other.to(), share);
            if (told) {
                BigDecimal percent = part.quantity().value().multiply(ALL).divide(whole.quantity().value(), 1, RoundingMode.HALF_UP).stripTrailingZeros();
                found.add(new Reckoning(new Conversion(part.quantity(), share.quantity(), new Quantity(percent, "percent", "", Bound.EXACT)), one.from(), share.to(), share));
            }
        }
        return found;
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

    /** ", or 33 per cent", ", soit 33 % d'entre elles", "(33 per cent)": the share of all, and of nothing else. */
    private boolean isAgain(int end, Reckoning.Amount share) {
        int start = share.start(sentence);
        boolean or = sentence.is(start - 1, "or", "soit") && sentence.is(start - 2, ",", "(") || sentence.is(start - 1, "(");
        int mark = sentence.is(start - 1, "(") ? start - 1 : start - 2;
        boolean all = words.list("of-them-all").match(sentence.tokens, share.to()) > 0;
        boolean alone = all || share.to() >= sentence.size() || !sentence.token(share.to()).isWord();
        return or && alone && mark >= end && mark - end <= CLAUSE && plain(end, mark);
    }

    private boolean plain(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> sentence.token(i).isWord());
    }
}
