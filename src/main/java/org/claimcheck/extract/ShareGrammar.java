package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Total;

/**
 * Finds who has which share of one thing, where the verb is told once: "the state will pay 60 per cent of the cost, the region 30 and the town
 * 10", "three firms share 90 million euros: X gets 50 million, Y 30 million and Z 10 million".
 *
 * <p>Percentages of one thing are a total of a hundred. Of verbs by which shares overlap ("60 per cent read X, 50 per cent Y") none is taken,
 * nor shares of several things ("60 per cent of X, 30 per cent of Y").
 */
final class ShareGrammar {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** By how much rounded shares may exceed a hundred. */
    private static final BigDecimal ROUNDING = BigDecimal.ONE;
    private static final Set<String> JOINTS = Set.of(",", ";", "and", "et", "while", "tandis");
    /** Words of whoever has a share: "and the regional council". */
    private static final int OWNER = 6;
    /** Words up to the noun of what is shared: "the total cost". */
    private static final int NOUN = 4;
    /** Words between a whole and the colon before its shares. */
    private static final int BEHIND = 4;

    private final Sentence sentence;
    private final Words words;
    private final List<Reckoning.Amount> amounts;

    ShareGrammar(Sentence sentence, Lexicon lexicon, List<Reckoning.Amount> amounts) {
        this.sentence = sentence;
        this.words = lexicon.words();
        this.amounts = amounts;
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        for (int i = 0; i + 1 < amounts.size(); i++) {
            if (isSeats(amounts.get(i))) {
                continue;
            }
            List<Reckoning.Amount> shares = shares(i);
            boolean percent = shares.get(0).isPercent();
            Reckoning reckoning = shares.size() < 2 || percent && !isShared(shares.get(0)) ? null : percent ? ofHundred(shares) : i > 0 ? ofWhole(amounts.get(i - 1), shares) : null;
            if (reckoning != null) {
                found.add(reckoning);
                i += shares.size() - 1;
            }
        }
        return found;
    }

    /** An amount and those that follow it, each behind whoever has it. */
    private List<Reckoning.Amount> shares(int index) {
        List<Reckoning.Amount> shares = new ArrayList<>(List.of(amounts.get(index)));
        for (Reckoning.Amount next : amounts.subList(index + 1, amounts.size())) {
            Reckoning.Amount last = shares.get(shares.size() - 1);
            boolean alike = next.quantity().unit().equals(last.quantity().unit()) && !next.quantity().isRate() && next.quantity().value().signum() > 0;
            if (!alike || !follows(last, next) || words.list("preposition").match(sentence.tokens, next.to()) > 0 || next.isPercent() && sentence.is(next.to(), "of", "de", "du", "des", "d'")) {
                break;
            }
            shares.add(next);
        }
        return shares;
    }

    /** ", the region 30 per cent", "et la commune 10 %": a joint, and whoever has the share right before it. */
    private boolean follows(Reckoning.Amount last, Reckoning.Amount next) {
        int joint = next.from() - 1;
        while (joint > last.to() && joint > next.from() - OWNER && !JOINTS.contains(sentence.lower(joint))) {
            Token token = sentence.token(joint);
            boolean verb = next.isPercent() && !token.word().finite().isEmpty() && token.word().nouns().isEmpty() && !token.isCapitalised();
            if (!token.isWord() || verb || words.list("preposition").match(sentence.tokens, joint) >= 0 && joint == next.from() - 1) {
                return false;
            }
            joint--;
        }
        boolean several = next.isPercent() && !sentence.token(joint + 1).isCapitalised() && words.list("determiner").match(sentence.tokens, joint + 1) < 0;
        boolean preposition = FigureClause.PREPOSITIONS.contains(sentence.lower(joint + 1)) && !sentence.is(joint + 1, "que");
        if (several || preposition || sentence.is(next.to(), "each", "chacun", "chacune")) {
            // "Patients pay 60 per cent of the cost, pensioners 45", ", after 70 per cent in 2020"
            return false;
        }
        return joint < next.from() - 1 && joint >= last.to() && JOINTS.contains(sentence.lower(joint)) && joint - last.to() <= OWNER;
    }

    /** "Will pay 60 per cent of the cost": a verb of dividing right before the first share, and what is divided right behind it. */
    private boolean isShared(Reckoning.Amount first) {
        boolean whole = sentence.is(first.to(), "of") && sentence.is(first.to() + 1, "the", "this") || sentence.is(first.to(), "du", "des")
                || sentence.is(first.to(), "de") && sentence.is(first.to() + 1, "la", "l'", "cette", "ce");
        int start = first.start(sentence);
        return whole && isOneThing(first.to() + 1) && words.list("sharing").matchBefore(sentence.tokens, start) >= 0 && sentence.at(first.to() + 1, Mention.Type.ORG) == null
                && sentence.at(first.to() + 2, Mention.Type.ORG) == null;
    }

    /** "The total cost", "la facture": what is paid or owned once, and not by everybody for himself, as the price of a ticket or the tax is. */
    private boolean isOneThing(int from) {
        return IntStream.range(from, Math.min(sentence.size(), from + NOUN)).anyMatch(i -> words.list("divided-thing").match(sentence.tokens, i) > 0);
    }

    private Reckoning ofHundred(List<Reckoning.Amount> shares) {
        Total total = new Total(new Quantity(ALL, "percent", "", Bound.EXACT), shares.stream().map(Reckoning.Amount::quantity).toList(), false);
        return total.sum().compareTo(ALL.add(ROUNDING)) > 0 ? reckoning(total, shares.get(0).from(), shares) : null;
    }

    /** "Share 90 million euros: X gets 50 million, ...", "120 seats; X holds 50, ...": the amount that its shares follow. */
    private Reckoning ofWhole(Reckoning.Amount whole, List<Reckoning.Amount> shares) {
        int colon = whole.to();
        while (colon < sentence.size() && colon - whole.to() < BEHIND && sentence.token(colon).isWord()) {
            colon++;
        }
        boolean seats = isSeats(whole);
        boolean told = (sentence.is(colon, ":") || seats && sentence.is(colon, ";", ",")) && shares.get(0).from() > colon && shares.get(0).from() - colon <= OWNER;
        if (!told || !seats && !isSharedOut(whole)) {
            return null;
        }
        List<Quantity> parts = shares.stream().map(Reckoning.Amount::quantity)
                .map(part -> part.unit().isEmpty() ? new Quantity(part.value(), whole.quantity().unit(), "", part.bound()) : part).toList();
        boolean alike = parts.stream().allMatch(part -> part.unit().equals(whole.quantity().unit()));
        return alike ? reckoning(new Total(whole.quantity(), parts, isNumber(shares.size(), whole)), whole.from(), shares) : null;
    }

    /** "120 seats": held by one party each. */
    private boolean isSeats(Reckoning.Amount whole) {
        return words.list("seats").match(sentence.tokens, whole.to()) > 0;
    }

    /** "Three firms share 90 million euros": whether a number before the whole tells that there are no more shares. */
    private boolean isNumber(int shares, Reckoning.Amount whole) {
        return amounts.stream().anyMatch(amount -> amount.to() <= whole.from() && amount.isCount() && amount.quantity().value().compareTo(BigDecimal.valueOf(shares)) == 0);
    }

    /** "Share 90 million euros": all of it, and not only what some of it went to. */
    private boolean isSharedOut(Reckoning.Amount whole) {
        int start = whole.start(sentence);
        return IntStream.range(Math.max(0, start - BEHIND), start).anyMatch(i -> words.list("sharing-out").match(sentence.tokens, i) > 0);
    }

    private Reckoning reckoning(Total total, int from, List<Reckoning.Amount> shares) {
        Reckoning.Amount last = shares.get(shares.size() - 1);
        return new Reckoning(total, from, last.to(), last);
    }
}
