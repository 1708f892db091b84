package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimcheck.statement.Change;

/**
 * Finds figures that are said to have risen or fallen from one number to another, without by how much: "fell from 310 to 290", "34, up from 31".
 *
 * <p>Only words that stand right beside the two numbers count: "rose to 5 per cent, against 6 a year before" may have risen since last month.
 */
final class DirectionGrammar {

    /** Adverbs and the comma between the verb and "from": "rose sharply, from". */
    private static final int ADVERBS = 3;
    /** Words between a verb and "passant de": "le bilan s'est alourdi dimanche, passant de". */
    private static final int PASSING = 5;

    /** Words that tell when something rose or fell: "fell for the third year in a row, from". */
    private static final int WHEN = 8;
    private static final Set<String> OF_TIME = Set.of("in", "over", "during", "since", "for", "through", "throughout", "within", "en", "au", "pendant", "durant", "depuis", "sur", "last", "this", "cet", "cette",
            "l'", "le", "la");

    private static final BigDecimal HOURS = BigDecimal.valueOf(12);

    private final Sentence sentence;
    private final Words words;

    DirectionGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.words = lexicon.words();
    }

    /** The directions told of pairs of numbers. */
    List<Reckoning> find(List<ChangePairs.Pair> pairs) {
        List<Reckoning> found = new ArrayList<>();
        if (pairs.isEmpty() || IntStream.range(0, sentence.size()).anyMatch(i -> words.list("moves-backwards").match(sentence.tokens, i) > 0)) {
            return found;
        }
        for (ChangePairs.Pair pair : pairs) {
            Boolean rising = pair.was().from() < pair.became().from() ? beforeFrom(pair) : beforeTo(pair);
            if (rising != null && isOfOneThing(pair)) {
                Change change = Change.ofDirection(pair.was().quantity(), pair.became().quantity(), rising);
                found.add(new Reckoning(change, pair.from(), pair.to(), pair.became()));
            }
        }
        return found;
    }

    /** "Grew to 300 from 40 countries": the second number counts something else; "from 12,000 euros a year to 1,100 a month" is not to be compared, nor is "from 9 to 5", which may be hours. */
    private boolean isOfOneThing(ChangePairs.Pair pair) {
        boolean hours = Stream.of(pair.was(), pair.became()).allMatch(amount -> amount.isCount() && amount.noun().isEmpty() && amount.quantity().value().compareTo(HOURS) <= 0);
        if (!pair.was().quantity().per().equals(pair.became().quantity().per()) || hours && IntStream.range(0, pair.from()).noneMatch(i -> sentence.is(i, "number", "nombre"))) {
            return false;
        }
        boolean later = pair.was().from() > pair.became().from();
        return !later || !pair.was().isCount() || pair.was().noun().isEmpty() || pair.was().noun().equals(pair.became().noun());
    }

    /** "Fell from 310 to 290", "s'est alourdi, passant de 26 à 32": null where no such verb stands right before. */
    private Boolean beforeFrom(ChangePairs.Pair pair) {
        int from = pair.from();
        if (isRange(pair)) {
            return null;
        }
        boolean passing = sentence.is(from - 1, "passant", "passer");
        Boolean when = sentence.is(passing ? from - 2 : from - 1, ",") ? beforeTime(passing ? from - 2 : from - 1) : null;
        if (when != null) {
            return when;
        }
        int reach = passing ? PASSING : ADVERBS;
        for (int end = passing ? from - 1 : from; end > 0 && from - end <= reach; end--) {
            Boolean rising = verbEndingAt(end);
            if (rising != null) {
                return rising;
            }
            boolean skipped = passing || sentence.is(end - 1, ",") || words.list("adverb").match(sentence.tokens, end - 1) > 0 || sentence.lower(end - 1).endsWith("ly")
                    || sentence.lower(end - 1).endsWith("ment");
            if (!skipped) {
                return null;
            }
        }
        return null;
    }

    /** "Fell over the winter, from", "a reculé depuis 2010, passant de": nothing but when between the verb and the comma. */
    private Boolean beforeTime(int comma) {
        for (int at = comma - 1; at > Math.max(0, comma - WHEN) && sentence.token(at).kind() != Token.Kind.MARK; at--) {
            Boolean rising = OF_TIME.contains(sentence.lower(at)) || sentence.isCovered(at, Mention.Type.DATE, Mention.Type.DURATION) ? verbEndingAt(at) : null;
            if (rising != null) {
                int start = at;
                boolean time = IntStream.range(start, comma).anyMatch(i -> sentence.isCovered(i, Mention.Type.DATE, Mention.Type.DURATION)
                        || words.list("time-object").match(sentence.tokens, i) > 0);
                return time ? rising : null;
            }
        }
        return null;
    }

    /** "Les prix baisseront de 10 à 15 %": by so many, where nothing but "à" stands between and the verb can have either sense. */
    private boolean isRange(ChangePairs.Pair pair) {
        int from = pair.from();
        boolean beside = pair.became().start(sentence) - pair.was().to() <= 1 && !sentence.is(from - 1, ",");
        boolean onto = sentence.is(from - 1, "passant", "passer") || words.list("falls-onto").matchBefore(sentence.tokens, from) >= 0;
        return beside && !onto && sentence.is(from, "de", "d'") && pair.became().quantity().value().compareTo(pair.was().quantity().value()) > 0;
    }

    /** "To 34, up from 31", "climbed to 5.4 per cent in May from 5.1 per cent". */
    private Boolean beforeTo(ChangePairs.Pair pair) {
        int other = pair.was().start(sentence);
        if (!sentence.is(other - 1, "from")) {
            return null;
        }
        if (sentence.is(other - 2, "up", "down")) {
            return sentence.is(other - 2, "up");
        }
        int to = pair.became().start(sentence) - 1;
        return sentence.is(to, "to") ? verbEndingAt(to) : null;
    }

    private Boolean verbEndingAt(int end) {
        boolean rising = words.list("moves-up").matchBefore(sentence.tokens, end) >= 0;
        boolean falling = words.list("moves-down").matchBefore(sentence.tokens, end) >= 0;
        return rising == falling ? null : Boolean.valueOf(rising);
    }
}
