package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Total;

/**
 * Finds tallies beside their total, in which nothing can be counted twice: "20 matches, winning 12, drawing five and losing three", "45 votes to 30
 * with five abstentions, out of 80 cast".
 */
final class TallyGrammar {

    private static final List<String> RESULTS = List.of("matches-won", "matches-drawn", "matches-lost");
    private static final Set<String> SIDES = Set.of("to", "against", "contre");
    /** Words from one number of a tally to the next. */
    private static final int GAP = 6;
    /** Words from a number to what it counts. */
    private static final int NOUN = 3;

    private final Sentence sentence;
    private final Words words;
    private final Terms terms;
    private final List<Reckoning.Amount> amounts;

    TallyGrammar(Sentence sentence, Lexicon lexicon, List<Reckoning.Amount> amounts) {
        this.sentence = sentence;
        this.words = lexicon.words();
        this.terms = Terms.of(sentence.language);
        this.amounts = amounts;
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Reckoning.Amount whole = amounts.get(i);
            boolean exact = whole.isCount() && whole.quantity().bound() == Bound.EXACT;
            Reckoning tally = !exact ? null : words.list("matches").match(sentence.tokens, whole.to()) > 0 ? season(i) : ballot(i);
            if (tally != null) {
                found.add(tally);
            }
        }
        return found;
    }

    /** "20 matches, winning 12, drawing five and losing six": what was won, drawn and lost is all that was played. */
    private Reckoning season(int index) {
        Reckoning.Amount whole = amounts.get(index);
        List<Reckoning.Amount> parts = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        int end = whole.to();
        for (Reckoning.Amount part : amounts.subList(index + 1, amounts.size())) {
            boolean another = !part.noun().isEmpty() && !part.noun().equals(whole.noun()) && !isResult(part.to());
            String kind = part.isCount() && !another && isNear(end, part.start(sentence)) ? result(end, part) : "";
            if (kind.isEmpty() || !kinds.add(kind)) {
                break;
            }
            parts.add(part);
            end = part.to();
        }
        return parts.size() < 2 ? null : reckoning(whole, parts, parts.size() == RESULTS.size() && !goesOn(end), whole.from(), end);
    }

    /** "Six defeats and one game abandoned", "trois défaites et un match annulé": whether more of them are told behind the results. */
    private boolean goesOn(int end) {
        return IntStream.range(end, Math.min(sentence.size(), end + GAP)).anyMatch(i -> words.list("matches").match(sentence.tokens, i) > 0 || sentence.is(i, "match", "game", "fixture", "rencontre", "partie"));
    }

    private boolean isResult(int at) {
        return RESULTS.stream().anyMatch(list -> words.list(list).match(sentence.tokens, at) > 0);
    }

    private String result(int from, Reckoning.Amount part) {
        for (String list : RESULTS) {
            if (words.list(list).matchBefore(sentence.tokens, part.start(sentence)) >= from || words.list(list).match(sentence.tokens, part.to()) > 0) {
                return list;
            }
        }
        return "";
    }

    /** "45 votes in favour, 30 against and five abstentions out of the 80 cast", "51 votes to 48 in the 90-seat chamber". */
    private Reckoning ballot(int index) {
        Reckoning.Amount whole = amounts.get(index);
        if (!isElectorate(whole) || words.list("casting-vote").occursIn(sentence.tokens)) {
            return null;
        }
        List<Reckoning.Amount> parts = new ArrayList<>();
        int start = whole.start(sentence);
        for (int k = index - 1; k >= 0 && amounts.get(k).isCount() && isNear(amounts.get(k).to(), start) && parts.size() < TotalGrammar.VOTES.size(); k--) {
            parts.add(0, amounts.get(k));
            start = amounts.get(k).start(sentence);
        }
        if (parts.size() < 2) {
            parts.addAll(0, sides(start));
        }
        Set<String> kinds = new HashSet<>();
        boolean distinct = IntStream.range(0, parts.size()).allMatch(i -> kinds.add(vote(parts, i)));
        boolean abstained = kinds.contains(TotalGrammar.ABSTAINED);
        if (!distinct || kinds.contains("") || parts.size() < 2 || abstained && parts.size() == 2) {
            return null;
        }
        boolean cast = words.list("votes-cast").match(sentence.tokens, whole.to()) > 0;
        return reckoning(whole, parts, abstained && cast, parts.get(0).from(), whole.to());
    }

    /** "Out of 80 votes", "sur 90 votants", "in the 90-seat chamber": all who can vote, or all votes. */
    private boolean isElectorate(Reckoning.Amount whole) {
        int at = whole.start(sentence) - 1;
        at = sentence.is(at, "the", "les", "its", "ses", "their") ? at - 1 : at;
        int noun = sentence.is(whole.to(), "-") ? whole.to() + 1 : whole.to();
        boolean valid = sentence.is(noun + 1, "exprimés");
        return sentence.is(at, "of", "in", "sur", "among", "parmi") && !valid
                && (words.list("ballot").match(sentence.tokens, noun) > 0 || words.list("votes-cast").match(sentence.tokens, noun) > 0
                || words.list("electors").match(sentence.tokens, noun) > 0 || words.list("seats").match(sentence.tokens, noun) > 0);
    }

    /** "51 votes to 48", "45 voix contre 30": both numbers of a ballot that ends just before a token; none if there is no such. */
    private List<Reckoning.Amount> sides(int start) {
        for (Mention score : sentence.all(Mention.Type.SCORE)) {
            boolean votes = IntStream.range(score.from(), score.to()).anyMatch(i -> words.list("ballot").match(sentence.tokens, i) > 0);
            QuantityGrammar.Number one = QuantityGrammar.number(terms, sentence.tokens, score.from());
            QuantityGrammar.Number other = QuantityGrammar.number(terms, sentence.tokens, score.to() - 1);
            if (votes && isNear(score.to(), start) && one != null && other != null) {
                return List.of(amount(score.from(), one), amount(score.to() - 1, other));
            }
        }
        return List.of();
    }

    private static Reckoning.Amount amount(int from, QuantityGrammar.Number number) {
        return new Reckoning.Amount(from, number.to(), new Quantity(number.value(), "", "", Bound.EXACT), "");
    }

    /** Which way the votes of a part went: the name of its word list; empty where that is not told. */
    private String vote(List<Reckoning.Amount> parts, int index) {
        boolean first = index + 1 < parts.size() && isAgainst(parts.get(index), parts.get(index + 1));
        boolean second = index > 0 && isAgainst(parts.get(index - 1), parts.get(index));
        if (first || second) {
            return TotalGrammar.VOTES.get(first ? 0 : 1);
        }
        for (int i = parts.get(index).to(); i < Math.min(sentence.size(), parts.get(index).to() + NOUN) && sentence.token(i).isWord(); i++) {
            for (String list : TotalGrammar.VOTES) {
                if (words.list(list).match(sentence.tokens, i) > 0) {
                    return list;
                }
            }
        }
        return "";
    }

    /** "45 votes to 30", "45 voix contre 30". */
    private boolean isAgainst(Reckoning.Amount one, Reckoning.Amount other) {
        int joint = other.start(sentence) - 1;
        boolean votes = joint == one.to() || joint == one.to() + 1 && words.list("ballot").match(sentence.tokens, one.to()) > 0;
        return votes && SIDES.contains(sentence.lower(joint));
    }

    private boolean isNear(int end, int start) {
        return start >= end && start - end <= GAP && IntStream.range(end, start).allMatch(i -> sentence.token(i).isWord() || sentence.is(i, ",", "(", "-", ":", "–"));
    }

    private static Reckoning reckoning(Reckoning.Amount whole, List<Reckoning.Amount> parts, boolean complete, int from, int to) {
        return new Reckoning(new Total(whole.quantity(), parts.stream().map(Reckoning.Amount::quantity).toList(), complete), from, to, whole);
    }
}
