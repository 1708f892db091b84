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
 * Finds by how much one number is said to be more than another, where both are told: "83 of the 160 seats, two more than a majority", "401 votes, 41
 * more than the 360 needed", "98-87, an eleven-point margin". The lesser number and the margin are the parts of the greater.
 */
final class MarginGrammar {

    private static final BigDecimal HALF = BigDecimal.valueOf(2);
    /** Words from a margin to what it is one over: "twelve more than are required for". */
    private static final int REACH = 6;
    /** Words from the seats held to those of the chamber: "83 seats in the new". */
    private static final int CHAMBER = 6;
    /** Words from a majority to the number that makes it: ", which is set at". */
    private static final int THRESHOLD = 4;
    /** Words from votes to by how many they are more: "401 votes in the chamber, or". */
    private static final int VOTES = 8;
    /** Words between a result and by how much it was won: "98-87, a win by a margin of". */
    private static final int BESIDE = 6;
    /** Between a majority and the number that makes it. */
    private static final Set<String> JOINTS = Set.of(",", "(", "of", "at", "set", "which", "is", "fixée", "fixé", "à", "est", "soit", "de", "qui", "établie");

    private final Sentence sentence;
    private final Words words;
    private final List<Reckoning.Amount> amounts;
    private final Supplier<Sentence> before;

    /**
     * The grammar of a sentence.
     *
     * @param before gives the sentence before it in its paragraph, or null
     */
    MarginGrammar(Sentence sentence, Lexicon lexicon, List<Reckoning.Amount> amounts, Supplier<Sentence> before) {
        this.sentence = sentence;
        this.words = lexicon.words();
        this.amounts = amounts;
        this.before = before;
    }

    /** How far a number lies above or below another: its amount, which way, and the words behind which the other is told. */
    private record Margin(int index, Reckoning.Amount amount, boolean above, int to) {
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Reckoning.Amount amount = amounts.get(i);
            Margin margin = amount.quantity().bound() == Bound.EXACT && !amount.quantity().isRate() ? margin(i) : null;
            Reckoning reckoning = margin == null ? null : ofMajority(margin);
            reckoning = reckoning == null && margin != null ? ofNeeded(margin) : reckoning;
            reckoning = reckoning == null && amount.quantity().bound() == Bound.EXACT ? ofResult(amount) : reckoning;
            if (reckoning != null) {
                found.add(reckoning);
            }
        }
        return found;
    }

    /** "Twelve seats more than", "four short of", "à deux sièges de", "il lui en manque quatre pour"; null if the amount is none. */
    private Margin margin(int index) {
        Reckoning.Amount amount = amounts.get(index);
        int noun = Math.max(behind("seats", amount.to()), Math.max(behind("ballot", amount.to()), amount.to()));
        int above = words.list("above-it").match(sentence.tokens, noun);
        int below = words.list("short-of-it").match(sentence.tokens, noun);
        boolean lacking = words.list("lacking").matchBefore(sentence.tokens, amount.from()) >= 0;
        boolean away = words.french() && sentence.is(amount.from() - 1, "à") && sentence.is(noun, "de", "d'");
        int to = above > 0 ? above : below > 0 ? below : away ? noun + 1 : noun;
        return above > 0 || below > 0 || lacking || away ? new Margin(index, amount, above > 0, to) : null;
    }

    private int behind(String list, int at) {
        return words.list(list).match(sentence.tokens, at);
    }

    // --- "83 of the 160 seats, two more than a majority" -----------------------------------------------------------------------

    private record Majority(int from, int to, BigDecimal told) {
    }

    /** Seats held beside by how many they are above or short of a majority, of all seats or as told: "fixée à 28". */
    private Reckoning ofMajority(Margin margin) {
        Majority majority = majority(margin);
        if (majority == null) {
            return null;
        }
        List<Reckoning.Amount> earlier = amounts.subList(0, margin.index());
        Sentence last = earlier.isEmpty() ? before.get() : null;
        boolean here = last == null;
        Sentence told = here ? sentence : last;
        List<Reckoning.Amount> numbers = here ? earlier : new AmountReader(last, words.french()).read();
        Reckoning.Amount chamber = numbers.stream().filter(amount -> isChamber(told, amount)).findFirst().orElse(null);
        Reckoning.Amount held = chamber == null ? majority.told() == null || numbers.size() != 1 ? null : numbers.get(0) : held(told, numbers, chamber);
        boolean other = held == null || !isExact(held) || IntStream.range(held.to(), here ? margin.amount().from() : told.size()).anyMatch(i -> isOther(told, i))
                || !here && IntStream.range(0, margin.amount().from()).anyMatch(i -> isOther(sentence, i));
        if (other || chamber != null && chamber.quantity().value().compareTo(held.quantity().value()) <= 0) {
            return null;
        }
        BigDecimal needed = majority.told() != null ? majority.told() : chamber.quantity().value().divideToIntegralValue(HALF).add(BigDecimal.ONE);
        BigDecimal off = held.quantity().value().subtract(needed).abs().subtract(margin.amount().quantity().value()).abs();
        // Who is in the chair, or whose seat is empty, makes one more or less.
        boolean near = majority.told() == null && off.compareTo(BigDecimal.ONE) <= 0;
        return near ? null : reckoning(margin, held.quantity(), needed, here ? Math.min(held.from(), chamber == null ? held.from() : chamber.from()) : margin.amount().from(), majority.to());
    }

    /** The majority that a margin is told of, with its number where that is told beside it; null if it is of anything else. */
    private Majority majority(Margin margin) {
        Reckoning.Amount number = null;
        for (int at = margin.to(); at < Math.min(sentence.size(), margin.to() + REACH); at++) {
            int to = behind("majority", at);
            if (to > 0) {
                int end = to;
                while (end < sentence.size() && end - to < THRESHOLD && JOINTS.contains(sentence.lower(end))) {
                    end++;
                }
                int threshold = end;
                Reckoning.Amount told = number != null ? number : end == to ? null : amounts.stream().filter(amount -> amount.from() == threshold).findFirst().orElse(null);
                boolean ofSeats = told != null || to >= sentence.size() || !sentence.token(to).isWord() || behind("preposition", to) > 0 && !sentence.is(to, "of", "de", "des", "d'");
                return ofSeats ? new Majority(at, told == null ? to : Math.max(to, told.to()), told == null ? null : told.quantity().value()) : null;
            }
            int here = at;
            number = amounts.stream().filter(amount -> amount.from() == here).findFirst().orElse(number);
            if (!sentence.token(at).isWord() && number == null) {
                return null;
            }
        }
        return null;
    }

    /** "The 160 seats", "the 160-seat chamber", "an assembly of 160". */
    private boolean isChamber(Sentence told, Reckoning.Amount amount) {
        int noun = told.is(amount.to(), "-") ? amount.to() + 1 : amount.to();
        int at = amount.from() - 1;
        at = told.is(at, "the", "its", "their", "a", "les", "ses", "leurs") ? at - 1 : at;
        return words.list("seats").match(told.tokens, noun) > 0 && told.is(at, "of", "in", "sur", "parmi", "dans", "des", "aux");
    }

    /** "24 of the 51 seats", "24 seats in the 51-seat chamber", "sur les 51 sièges, il en détient 24": the number before those of the chamber, or behind. */
    private static Reckoning.Amount held(Sentence told, List<Reckoning.Amount> numbers, Reckoning.Amount chamber) {
        int index = numbers.indexOf(chamber);
        Reckoning.Amount first = index > 0 && chamber.from() - numbers.get(index - 1).to() <= CHAMBER ? numbers.get(index - 1) : null;
        boolean head = first == null && index == 0 && (chamber.from() <= 2 || told.is(chamber.from() - 3, ",", ":", ";"));
        return head && numbers.size() == 2 ? numbers.get(1) : first;
    }

    /** Whether somebody else is told of from a token on: ", while the Liberals", "with its allies". */
    private boolean isOther(Sentence told, int i) {
        boolean subject = told.is(i - 1, "and", "et", ";", "but", "mais") && (told.token(i).isCapitalised() || words.list("determiner").match(told.tokens, i) > 0);
        return subject || words.list("together-with").match(told.tokens, i) > 0;
    }

    private static boolean isExact(Reckoning.Amount amount) {
        return amount.quantity().bound() == Bound.EXACT && amount.isCount();
    }

    // --- "401 votes, 41 more than the 360 needed" --------------------------------------------------------------------------------

    /** Votes beside how many were needed, and by how many they are more. */
    private Reckoning ofNeeded(Margin margin) {
        int needed = IntStream.range(margin.to(), Math.min(sentence.size(), margin.to() + REACH)).takeWhile(i -> sentence.token(i).kind() != Token.Kind.MARK)
                .filter(i -> behind("is-needed", i) > 0).findFirst().orElse(-1);
        if (needed < 0) {
            return null;
        }
        Reckoning.Amount next = margin.index() + 1 < amounts.size() ? amounts.get(margin.index() + 1) : null;
        boolean beside = next != null && next.isCount() && next.from() <= needed + 2;
        List<Reckoning.Amount> earlier = amounts.subList(0, margin.index());
        Reckoning.Amount least = beside ? next : earlier.stream().filter(amount -> IntStream.range(Math.max(0, amount.from() - THRESHOLD), amount.from()).anyMatch(i -> behind("is-needed", i) > 0)).findFirst().orElse(null);
        if (least == null || !least.isCount()) {
            return null;
        }
        List<Reckoning.Amount> others = earlier.stream().filter(amount -> amount != least).toList();
        Sentence last = others.isEmpty() && scored(sentence) == null ? before.get() : null;
        BigDecimal cast = last != null ? scored(last) : others.isEmpty() ? scored(sentence) : null;
        if (others.size() == 1 && isExact(others.get(0)) && behind("ballot", others.get(0).to()) > 0 && margin.amount().from() - others.get(0).to() <= VOTES) {
            cast = others.get(0).quantity().value();
        }
        int end = beside ? Math.max(needed + 1, next.to()) : needed + 1;
        return cast == null ? null : reckoning(margin, new Quantity(cast, "", "", Bound.EXACT), least.quantity().value(), Math.min(least.from(), margin.amount().from()), end);
    }

    /** The greater number of "401 votes to 284" where a sentence tells of one ballot; null where it does not. */
    private BigDecimal scored(Sentence told) {
        List<Mention> ballots = told.all(Mention.Type.SCORE).stream().filter(score -> IntStream.range(score.from(), score.to()).anyMatch(i -> words.list("ballot").match(told.tokens, i) > 0)).toList();
        return ballots.size() == 1 ? ((Mention.Pair) ballots.get(0).meaning()).first() : null;
    }

    // --- "98-87, an eleven-point margin" -----------------------------------------------------------------------------------------

    /** A result beside by how much it was won: "98-87, an eleven-point margin", "(98-87), soit onze points d'écart", "by eleven points (98-87)". */
    private Reckoning ofResult(Reckoning.Amount amount) {
        int unit = sentence.is(amount.to(), "-") ? amount.to() + 1 : amount.quantity().unit().equals("point") ? amount.to() - 1 : amount.to();
        int to = behind("score-unit", unit);
        boolean behind = to > 0 && behind("win-margin", to) > 0;
        int opens = to < 0 ? -1 : words.list("by-margin").matchBefore(sentence.tokens, amount.from());
        int end = behind ? behind("win-margin", to) : to;
        int start = opens >= 0 ? opens : sentence.is(amount.from() - 1, "a", "an", "the", "une") ? amount.from() - 1 : amount.from();
        List<Mention> results = sentence.all(Mention.Type.SCORE);
        if (!behind && opens < 0 || results.size() != 1) {
            return null;
        }
        Mention result = results.get(0);
        boolean first = result.to() <= start && start - result.to() <= BESIDE && IntStream.range(result.to(), start).allMatch(i -> isBeside(i));
        boolean second = result.from() >= end && result.from() - end <= BESIDE && IntStream.range(end, result.from()).allMatch(i -> isBeside(i));
        Mention.Pair pair = (Mention.Pair) result.meaning();
        if (sentence.is(unit, "point", "points") && pair.first().max(pair.second()).compareTo(BigDecimal.TEN) < 0) {
            // "Won 2-1, a five-point gap": of the table.
            return null;
        }
        Quantity more = new Quantity(pair.first().max(pair.second()), "", "", Bound.EXACT);
        Quantity less = new Quantity(pair.first().min(pair.second()), "", "", Bound.EXACT);
        Quantity by = new Quantity(amount.quantity().value(), "", "", Bound.EXACT);
        return first || second ? new Reckoning(new Total(more, List.of(less, by), true), Math.min(result.from(), amount.from()), Math.max(result.to(), end), amount) : null;
    }

    /** Marks and words that a result and its margin may have between them. */
    private boolean isBeside(int i) {
        return sentence.is(i, ",", "(", ")", "–", "—", ":", "soit", "or", "a", "an", "une", "un", "with", "avec") || behind("win-margin", i) > 0;
    }

    private static Reckoning reckoning(Margin margin, Quantity held, BigDecimal needed, int from, int to) {
        Quantity least = new Quantity(needed, "", "", Bound.EXACT);
        Quantity by = new Quantity(margin.amount().quantity().value(), "", "", Bound.EXACT);
        boolean more = margin.above();
        return new Reckoning(new Total(more ? held : least, List.of(more ? least : held, by), true), from, Math.max(to, margin.amount().to()), margin.amount());
    }
}
