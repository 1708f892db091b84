package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Quantity;

/** Finds two numbers of one sentence of which the one became the other: "from 50 to 75", "75, against 50 a year before", "300 where there had been 240". */
final class ChangePairs {

    private static final String POINT = "point";
    /** Words that begin something else, which a change told before does not reach. */
    private static final Set<String> BREAKS = Set.of("and", "but", "while", "whereas", "although", "though", "when", "after", "since", "because", "as", "if",
            "et", "mais", "tandis", "alors", "quand", "lorsque", "après", "depuis", "puisque", "car", "si");
    private static final Set<String> FROM = Set.of("from", "de", "d'");
    private static final Set<String> TO = Set.of("to", "à", "jusqu'à", "jusqu'");
    /** Tokens between the two numbers at most: "from 4,000 in 2010 to 8,000". */
    private static final int GAP = 11;
    /** Tokens between what was and what is at most, each in a clause of its own. */
    private static final int CLAUSES = 14;
    /** Tokens before the noun that tells a change: ", soit une". */
    private static final int LEAD = 4;
    /** Tokens between a number and the comma behind what it counts, and when. */
    private static final int PHRASE = 6;
    /** Tokens between a number and its date: "240 of them in June". */
    private static final int NOUN = 3;
    private static final BigDecimal UNSCALED = new BigDecimal(1000);
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private final Sentence sentence;
    private final Words words;
    private final List<Reckoning.Amount> amounts;

    ChangePairs(Sentence sentence, Words words, List<Reckoning.Amount> amounts) {
        this.sentence = sentence;
        this.words = words;
        this.amounts = amounts;
    }

    /** What was and what became of it, in the order of the text. */
    record Pair(int from, int to, Reckoning.Amount was, Reckoning.Amount became) {
    }

    /** All of them, from left to right. */
    List<Pair> find() {
        List<Pair> pairs = new ArrayList<>();
        for (boolean fromTo : new boolean[] {true, false}) {
            for (int i = 0; i + 1 < amounts.size(); i++) {
                Reckoning.Amount first = amounts.get(i);
                Reckoning.Amount second = amounts.get(i + 1);
                boolean near = second.start(sentence) - first.to() <= GAP && !isBroken(first.to(), second.start(sentence));
                boolean free = pairs.stream().noneMatch(p -> p.from() < second.to() && first.from() < p.to());
                boolean apart = fromTo && i + 2 < amounts.size() && isOtherThanBefore(first, second, amounts.get(i + 2));
                Pair pair = !free || apart ? null : near ? fromTo ? fromTo(first, second) : against(first, second) : null;
                pair = pair == null && free && !fromTo ? thenAndNow(first, second) : pair;
                pair = pair == null && free && !fromTo ? insteadOf(first, second) : pair;
                pair = pair == null && free && !fromTo ? hadBeen(first, second) : pair;
                if (pair != null) {
                    pairs.add(pair);
                }
            }
        }
        for (int i = 0; pairs.isEmpty() && i + 2 < amounts.size(); i++) {
            Pair pair = aroundChange(amounts.get(i), amounts.get(i + 1), amounts.get(i + 2), i == 0);
            if (pair != null) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** "A reculé de 120, à 480, contre 600": by how much, and not from where. */
    private boolean isOtherThanBefore(Reckoning.Amount by, Reckoning.Amount became, Reckoning.Amount was) {
        int against = words.list("against").matchBefore(sentence.tokens, was.start(sentence));
        return sentence.is(by.to(), ",") && against >= became.to() && against - became.to() <= 1;
    }

    /** "60 per cent, up 5 points from 55 per cent", "60 %, en hausse de 5 points par rapport aux 55 %": by how much stands between. */
    private Pair aroundChange(Reckoning.Amount first, Reckoning.Amount by, Reckoning.Amount second, boolean opening) {
        int against = words.list("against").matchBefore(sentence.tokens, second.start(sentence));
        int change = by.start(sentence) - 1;
        boolean changed = change > first.to() && !isBroken(first.to(), change)
                && IntStream.rangeClosed(Math.max(first.to(), change - 2), change).anyMatch(i -> words.list("rising").match(sentence.tokens, i) > 0
                || words.list("falling").match(sentence.tokens, i) > 0 || words.list("rising-noun").match(sentence.tokens, i) > 0 || words.list("falling-noun").match(sentence.tokens, i) > 0);
        // "Carried 12 million passengers last year, up 20 per cent from 10 million"
        int comma = IntStream.range(first.to(), change).filter(i -> !sentence.token(i).isWord() && !sentence.isCovered(i, Mention.Type.DATE)).findFirst().orElse(first.to());
        boolean near = comma == first.to() || opening && comma - first.to() <= PHRASE && second.noun().isEmpty();
        return changed && against == by.to() && near && sentence.is(comma, ",") ? against(first, second) : null;
    }

    /** "From 50 to 75", "de 4 000 en 2010 à 8 000". */
    private Pair fromTo(Reckoning.Amount first, Reckoning.Amount second) {
        int start = first.start(sentence);
        int joint = second.start(sentence) - 1;
        if (!FROM.contains(sentence.lower(start - 1)) || !TO.contains(sentence.lower(joint))) {
            return null;
        }
        // "From 12 pounds to 10": the unit of the first goes for both, where nothing is counted.
        boolean bare = second.isCount() && second.noun().isEmpty() && !first.isCount() && second.to() - second.from() == 1;
        Reckoning.Amount became = bare ? second.as(in(second.quantity(), first.quantity())) : second;
        Reckoning.Amount was = likened(first, became, joint);
        return comparable(was, became) ? new Pair(start - 1, second.to(), was, became) : null;
    }

    /** "Instead of 10 per cent they pay 12", "au lieu de 10 %, ils paient 12 %": at the head of a clause that has no other number. */
    private Pair insteadOf(Reckoning.Amount first, Reckoning.Amount second) {
        int instead = words.list("instead-of-sum").matchBefore(sentence.tokens, first.start(sentence));
        boolean head = instead == 0 || instead > 0 && sentence.is(instead - 1, ",", ";", ":");
        boolean near = second.from() - first.to() <= CLAUSES && IntStream.range(first.to(), second.from()).noneMatch(i -> sentence.is(i, ".", ";", ":", "(", "\""));
        return head && near && comparable(first, second) ? new Pair(instead, second.to(), first, second) : null;
    }

    /** Whether the first of two numbers is what is told not to be: "instead of 10 per cent". */
    boolean isInsteadOf(Pair pair) {
        return words.list("instead-of-sum").matchBefore(sentence.tokens, pair.was().start(sentence)) == pair.from();
    }

    /** "Enrolled 300 where a year ago there had been 240", "6.3 per cent, having stood at 8.4 per cent a year earlier": what had been, told behind. */
    private Pair hadBeen(Reckoning.Amount first, Reckoning.Amount second) {
        int other = second.start(sentence);
        int had = words.list("had-been").matchBefore(sentence.tokens, other);
        boolean near = had >= first.to() && had - first.to() <= GAP && IntStream.range(first.to(), had).noneMatch(i -> sentence.is(i, ".", ";", ":", "(", "\""));
        boolean dated = near && sentence.all(Mention.Type.DATE).stream()
                .anyMatch(date -> date.from() >= first.to() && date.to() <= had || date.from() >= second.to() && date.from() - second.to() <= NOUN);
        boolean bare = second.noun().isEmpty() || second.noun().equals(first.noun());
        return dated && bare && comparable(second, first) ? new Pair(first.from(), second.to(), second, first) : null;
    }

    /** "To 75, from 50", "75, against 50 a year before". */
    private Pair against(Reckoning.Amount first, Reckoning.Amount second) {
        int start = first.start(sentence);
        int other = second.start(sentence);
        int against = words.list("against").matchBefore(sentence.tokens, other);
        if (against < first.to()) {
            return null;
        }
        boolean bare = sentence.is(other - 1, "from");
        boolean told = !bare || TO.contains(sentence.lower(start - 1)) || sentence.is(start - 1, "at", "stood", "reached", "of") || hasMark(first.to(), other - 1) || sentence.is(other - 2, "up", "down");
        // "£15 a day instead of £12.50", "15 pounds instead of 12"
        boolean likewise = !first.isCount() && second.quantity().per().isEmpty() && second.quantity().unit().equals(first.quantity().unit());
        boolean unnamed = second.isCount() && second.noun().isEmpty() && !first.isCount() && second.to() - second.from() == 1;
        Reckoning.Amount was = likewise || unnamed ? scaled(second.as(in(second.quantity(), first.quantity())), first) : second;
        // "58 per cent, against 42 for his rival": no earlier figure.
        boolean rival = sentence.is(second.to(), "for", "to", "à", "au", "pour") && (sentence.is(second.to() + 1, "his", "her", "their", "son", "sa", "leur") || sentence.all(Mention.Type.ACTOR, Mention.Type.PERSON, Mention.Type.ORG).stream()
                .anyMatch(m -> m.from() > second.to() && m.from() - second.to() <= 2));
        return told && !rival && comparable(was, first) ? new Pair(start, second.to(), was, first) : null;
    }

    /** "Numbered 20 in 2010, now counts 50, an increase of", "il y avait 40 classes, il y en a 50 aujourd'hui : une hausse de": what was, what is, and the change. */
    private Pair thenAndNow(Reckoning.Amount first, Reckoning.Amount second) {
        int start = second.start(sentence);
        boolean close = start - first.to() <= CLAUSES && IntStream.range(first.to(), start).noneMatch(i -> sentence.is(i, ".", ":", "(", "\""));
        boolean bare = second.isCount() && second.noun().isEmpty() && !first.noun().isEmpty() || comparable(first, second) && !second.isCount();
        boolean now = IntStream.range(first.to(), start).anyMatch(i -> words.list("now-word").match(sentence.tokens, i) > 0)
                || words.list("now-word").match(sentence.tokens, second.to()) > 0;
        boolean dated = sentence.all(Mention.Type.DATE).stream().anyMatch(date -> date.from() < start && words.list("now-word").match(sentence.tokens, date.from()) < 0);
        if (!close || !bare || !now || !dated || first.quantity().isRate() || amounts.indexOf(first) > 0) {
            return null;
        }
        int today = words.list("now-word").match(sentence.tokens, second.to());
        int at = today > 0 ? today : second.to();
        int noun = at + 1;
        while (noun < at + LEAD && sentence.is(noun, "soit", "or", "an", "a", "une", "un", "d'", "en", "up", "down")) {
            noun++;
        }
        boolean changed = words.list("rising-noun").match(sentence.tokens, noun) > 0 || words.list("falling-noun").match(sentence.tokens, noun) > 0
                || sentence.is(at + 1, "soit") || sentence.is(at + 1, "up", "down");
        boolean another = IntStream.range(noun, sentence.size()).anyMatch(i -> words.list("other-base").match(sentence.tokens, i) > 0
                || words.list("times-2").match(sentence.tokens, i) > 0 && sentence.is(i - 1, "du"));
        return sentence.is(at, ",", ":", "–", "—", ";", "(") && changed && !another ? new Pair(first.from(), second.to(), first, second) : null;
    }

    private boolean hasMark(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ",", "(")) {
                return true;
            }
        }
        return false;
    }

    /** "From 12 to 9 per cent", "de 75 à 50 millions de dollars": what follows the second number goes for both. */
    private static Reckoning.Amount likened(Reckoning.Amount first, Reckoning.Amount second, int joint) {
        if (first.to() != joint) {
            return first;
        }
        // "From £900 to £600 a month"
        boolean shared = first.quantity().unit().equals(second.quantity().unit()) && first.quantity().per().isEmpty();
        Reckoning.Amount like = (first.isCount() || shared) && !second.isCount() ? first.as(in(first.quantity(), second.quantity())) : first;
        return scaled(like, second);
    }

    /** "From 12 to 15 million", "de 750 à 1 350 milliards", "9 millions, contre 3": a short number beside millions, which go for both. */
    private static Reckoning.Amount scaled(Reckoning.Amount brief, Reckoning.Amount full) {
        Quantity own = brief.quantity();
        BigDecimal value = full.quantity().value();
        if (own.value().compareTo(UNSCALED) >= 0 || own.value().signum() <= 0 || value.compareTo(MILLION) < 0) {
            return brief;
        }
        BigDecimal scale = MILLION;
        while (value.compareTo(scale.multiply(UNSCALED)) >= 0) {
            scale = scale.multiply(UNSCALED);
        }
        BigDecimal one = own.value().multiply(scale);
        // "1 350 milliards" are counted in thousands of millions: whichever makes the two closer.
        BigDecimal smaller = one.divide(UNSCALED);
        boolean counted = scale.compareTo(MILLION) > 0 && smaller.max(value).multiply(one.min(value)).compareTo(one.max(value).multiply(smaller.min(value))) < 0;
        return brief.as(new Quantity(counted ? smaller : one, own.unit(), own.per(), own.bound()));
    }

    static Quantity in(Quantity own, Quantity like) {
        return new Quantity(own.value(), own.upper(), like.unit(), like.per(), own.bound());
    }

    static boolean comparable(Reckoning.Amount one, Reckoning.Amount other) {
        boolean nouns = one.noun().isEmpty() || other.noun().isEmpty() || one.noun().equals(other.noun());
        return nouns && !one.quantity().unit().equals(POINT) && one.quantity().comparableWith(other.quantity()) && !isOfMillions(one, other) && !isOfMillions(other, one);
    }

    /** "From 480 million cubic metres they fell to 360": millions again, which the short number leaves out. */
    private static boolean isOfMillions(Reckoning.Amount large, Reckoning.Amount bare) {
        return bare.isCount() && bare.noun().isEmpty() && bare.quantity().value().compareTo(UNSCALED) < 0 && large.quantity().value().compareTo(MILLION) >= 0;
    }

    /** Whether something else begins between two tokens. */
    boolean isBroken(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (sentence.is(i, ";", ".", "!", "?") || sentence.endsClause(i) && !sentence.is(i, ",", ":")) {
                return true;
            }
            if (BREAKS.contains(sentence.lower(i)) && !joinsTimes(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Between 2010 and 2020", "since May", "after two years": words before and between times and names. */
    private boolean joinsTimes(int i) {
        boolean time = i + 1 < sentence.size() && (sentence.isCovered(i + 1, Mention.Type.DATE, Mention.Type.DURATION) || sentence.isCovered(i, Mention.Type.DATE, Mention.Type.DURATION)
                || sentence.is(i + 1, "then", "last", "its", "the") && sentence.isCovered(i + 2, Mention.Type.DATE)
                || sentence.is(i, "since") && sentence.is(i + 1, "the", "last") && words.list("time-object").match(sentence.tokens, i + 2) > 0);
        boolean names = sentence.is(i, "and", "et") && i > 0 && i + 1 < sentence.size() && sentence.token(i - 1).isCapitalised() && sentence.token(i + 1).isCapitalised();
        boolean inside = amounts.stream().anyMatch(a -> a.from() < i && i < a.to());
        boolean years = i + 1 < sentence.size() && sentence.token(i + 1).isNumber() && i > 0 && sentence.token(i - 1).isNumber() && sentence.is(i - 2, "between", "entre");
        return time || names || inside || years;
    }
}
