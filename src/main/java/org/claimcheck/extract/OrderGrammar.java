package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Span;
import org.claimcheck.time.Period;

/**
 * Finds ends told before their beginnings: "treasurer from 1998 until 1993", "opened in 1931, the mill closed in 1927".
 *
 * <p>What comes about may be planned, begun and paid for before; only what can be done by nobody but those who are there is an end: to close, to
 * win, to retire.
 */
final class OrderGrammar {

    /** Words from a verb to its date: "closed for the first time in 1927". */
    private static final int FAR = 8;
    /** Words from a title to the years of it. */
    private static final int TITLE = 12;
    private static final List<String> BEGINNINGS = List.of("opening-verb", "joining", "born", "begun");
    private static final List<String> ENDS = List.of("stopping", "leaving", "only-when-there");

    /** How long it lasted is not told. */
    private static final Quantity UNTOLD = new Quantity(BigDecimal.ZERO, "year", "", Bound.AT_LEAST);

    private final Sentence sentence;
    private final Sentence previous;
    private final Words words;
    private final Anchor anchor;

    /**
     * The grammar of a sentence.
     *
     * @param previous the sentence before it in its paragraph, null if there is none
     */
    OrderGrammar(Sentence sentence, Sentence previous, Lexicon lexicon, Anchor anchor) {
        this.sentence = sentence;
        this.previous = previous;
        this.words = lexicon.words();
        this.anchor = anchor;
    }

    /** Adds a claim for each end that comes before its beginning. */
    void read(List<Draft> drafts) {
        List<Mention> dates = dates(sentence);
        if (sentence.is(sentence.size() - 1, "?") || words.list("before-our-era").occursIn(sentence.tokens)) {
            return;
        }
        for (int i = 0; i + 1 < dates.size(); i++) {
            Mention one = dates.get(i);
            Mention other = dates.get(i + 1);
            if (isReversed(one, other) && (isTerm(one, other) || isLife(one, other))) {
                tell(one, one.from(), other, drafts);
            }
        }
        List<Mention> before = previous == null ? List.of() : dates(previous);
        boolean goesOn = dates.size() == 1 && before.size() == 1 && isReversed(before.get(0), dates.get(0)) && sentence.is(0, "it", "he", "she", "il", "elle");
        int begin = goesOn ? beginning(previous, before.get(0)) : -1;
        int end = begin < 0 ? -1 : end(dates.get(0), 0);
        if (end > 0 && words.verbGroupStart(sentence.tokens, end) <= 2 && isOpposite(previous, begin, end, false)) {
            tell(before.get(0), 0, dates.get(0), drafts);
        }
    }

    /** The dates of which the year is told and which are no stretches of time. */
    private static List<Mention> dates(Sentence sentence) {
        List<Mention> dates = new ArrayList<>();
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            Mention.Time time = (Mention.Time) date.meaning();
            if (time.yearStated() && !time.edtf().isUnknown() && !sentence.isInsideLonger(date, Mention.Type.THING)) {
                dates.add(date);
            }
        }
        return dates;
    }

    private static boolean isReversed(Mention one, Mention other) {
        return end(other).surelyBefore(begin(one));
    }

    private static Period begin(Mention date) {
        return Period.within(((Mention.Time) date.meaning()).edtf());
    }

    /** "Until 1993": that year. */
    private static Period end(Mention date) {
        return Period.within(((Mention.Time) date.meaning()).edtf().to());
    }

    private void tell(Mention one, int from, Mention other, List<Draft> drafts) {
        Draft draft = new Draft("event", WeekdayGrammar.OCCURRENCE, "order");
        draft.sentence = sentence;
        draft.from = from;
        draft.to = other.to();
        draft.period = anchor.past();
        draft.details.add(new Span(UNTOLD, begin(one), end(other)));
        drafts.add(draft);
    }

    // --- "from 1998 until 1993" -------------------------------------------------------------------------------------------

    private boolean isTerm(Mention one, Mention other) {
        boolean from = sentence.is(one.from() - 1, "from", "de", "d'", "du") || sentence.is(one.from(), "from", "de", "du");
        boolean joined = IntStream.range(one.to(), other.from()).allMatch(i -> sentence.is(i, "to", "until", "till", "à", "au", "jusqu'", "jusqu'en", "jusqu'à", "en"));
        boolean until = IntStream.range(one.to(), other.to()).anyMatch(i -> sentence.is(i, "until", "till", "jusqu'", "jusqu'en", "jusqu'à"));
        boolean title = sentence.all(Mention.Type.TITLE).stream().anyMatch(t -> t.to() <= one.from() && one.from() - t.to() <= TITLE);
        return from && joined && (until || title);
    }

    // --- "opened in 1931, the mill closed in 1927" ------------------------------------------------------------------------

    private boolean isLife(Mention one, Mention other) {
        int begin = beginning(sentence, one);
        int end = begin < 0 ? -1 : end(other, one.to());
        if (end < 0) {
            return false;
        }
        int group = words.verbGroupStart(sentence.tokens, end);
        boolean joined = sentence.is(one.to(), "and", "et", "then", "puis", "but", "mais")
                && IntStream.range(one.to(), group).allMatch(i -> sentence.is(i, "and", "et", "then", "puis", "it", "but", "mais"));
        boolean head = begin < 2 && sentence.is(one.to(), ",") && IntStream.range(one.to() + 1, group).noneMatch(i -> isAnother(i));
        return head && isOpposite(sentence, begin, end, true) || joined && isOpposite(sentence, begin, end, false);
    }

    /** "Opened in 1931, the inn replaced one closed in 1927": words of another clause, of which the date tells. */
    private boolean isAnother(int i) {
        WordClass word = sentence.token(i).word();
        boolean verb = !sentence.token(i).isCapitalised() && !word.finite().isEmpty() && word.nouns().isEmpty() && word.adjectives().isEmpty() && !word.other();
        return verb || sentence.is(i, ",", "who", "which", "that", "whose", "qui", "que", "qu'", "dont", "where", "où");
    }

    /**
     * Whether what a verb tells cannot have been before what another one began.
     *
     * @param told      the sentence of the beginning
     * @param undergone whether a participle tells of it: "founded in 1950, the club", and not "she founded the club in 1950"
     */
    private boolean isOpposite(Sentence told, int begin, int end, boolean undergone) {
        if (holds(told, "joining", begin)) {
            // "Elected in 2017, he left the army in 1998": not what he was elected to.
            return holds(sentence, "leaving", end) && (sentence.is(end + 1, "it", "them", "there") || sentence.is(words.verbGroupStart(sentence.tokens, end) - 1, "l'", "y") || sentence.is(end - 2, "l'"));
        }
        boolean alive = undergone || holds(told, "born", begin);
        return holds(sentence, "stopping", end) || alive && holds(sentence, "only-when-there", end);
    }

    private boolean holds(Sentence told, String list, int i) {
        return words.list(list).match(told.tokens, i) > 0;
    }

    /** The verb that tells of how something began, of which a date tells; -1 for another. */
    private int beginning(Sentence told, Mention date) {
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - FAR) && !told.is(i, ",", ";"); i--) {
            int at = i;
            if (BEGINNINGS.stream().anyMatch(list -> holds(told, list, at))) {
                return isEarlier(told, i) ? -1 : i;
            }
            if (!told.token(i).word().finite().isEmpty() && told.token(i).word().nouns().isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb of an end, of which a date tells; -1 for another. */
    private int end(Mention date, int from) {
        for (int i = date.from() - 1; i >= Math.max(from, date.from() - FAR) && !sentence.is(i, ",", ";", "who", "which", "that", "qui", "que", "by", "par", "dont", "où", "where"); i--) {
            int at = i;
            WordClass word = sentence.token(i).word();
            boolean finite = words.french() ? words.verbGroupStart(sentence.tokens, i) < i : !word.finite().isEmpty();
            if (ENDS.stream().anyMatch(list -> holds(sentence, list, at))) {
                return (finite || sentence.is(i - 1, "and", "et")) && !isEarlier(sentence, i) ? i : -1;
            }
            if (sentence.token(i).isParticiple() || !word.finite().isEmpty() && word.nouns().isEmpty() && word.adjectives().isEmpty()) {
                return -1;
            }
        }
        return -1;
    }

    /** "Reopened in 1931, it had closed in 1927", "il avait fermé": told of what came before. */
    private boolean isEarlier(Sentence told, int verb) {
        int group = words.verbGroupStart(told.tokens, verb);
        return IntStream.rangeClosed(Math.max(0, group - 1), verb).anyMatch(i -> told.is(i, "had", "having", "avait", "avaient", "était", "étaient", "s'était", "not", "never", "pas", "jamais"));
    }
}
