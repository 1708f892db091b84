package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Change;
import org.claimcheck.statement.Quantity;

/** Finds changes told beside what was and what became of it: "doubled, from 50 to 100", "de 12 % à 9 %, soit 3 points de moins". */
final class ChangeGrammar {

    private static final String TIMES = "times";
    private static final String PERCENT = "percent";
    private static final String POINT = "point";

    private static final Map<String, BigDecimal> MULTIPLES = Map.of("times-half", new BigDecimal("0.5"), "times-third", new BigDecimal("0.3333"),
            "times-2", new BigDecimal(2), "times-3", new BigDecimal(3), "times-4", new BigDecimal(4), "times-5", new BigDecimal(5), "times-10", BigDecimal.TEN);

    private static final WordForms ALMOST = WordForms.of(List.of("almost", "nearly", "about", "roughly", "virtually", "close to", "around", "practically", "all but",
            "presque", "quasiment", "quasi", "pratiquement", "près de", "à peu près", "environ"));
    private static final WordForms OVER = WordForms.of(List.of("more than", "over", "plus que", "plus de", "bien plus que", "well over"));
    private static final WordForms UNDER = WordForms.of(List.of("less than", "not quite", "just under", "moins de", "un peu moins de", "un peu moins que", "pas tout à fait"));
    private static final Set<String> NOT = Set.of("not", "n't", "never", "without", "hardly", "neither", "nor", "ne", "n'", "pas", "jamais", "sans", "ni");
    private static final Set<String> BY = Set.of("by", "of", "de", "d'", "des");

    /** Tokens between the two numbers at most: "from 4,000 in 2010 to 8,000". */
    private static final int GAP = 11;
    /** Tokens between a change and its numbers at most. */
    private static final int FAR = 22;
    /** Tokens between a number that is gained or lost and the words that say so. */
    private static final int PHRASE = 6;
    /** Tokens between a verb and by how much. */
    private static final int VERB_GAP = 5;
    /** The part of a difference by which a number may miss it and still be meant for it. */
    private static final BigDecimal NEAR = new BigDecimal("0.2");
    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    private final Sentence sentence;
    private final Words words;
    private final boolean french;
    private final List<Reckoning.Amount> amounts;
    private final ChangePairs pairing;
    private List<ChangePairs.Pair> pairs;

    ChangeGrammar(Sentence sentence, Lexicon lexicon, List<Reckoning.Amount> amounts) {
        this.sentence = sentence;
        this.words = lexicon.words();
        this.french = words.french();
        this.amounts = amounts;
        this.pairing = new ChangePairs(sentence, words, amounts);
    }

    /** Words that tell a change, with their first token and the one behind them. */
    private record Told(int from, int to, Quantity by, boolean rising) {
    }

    /** What was and what became of it, looked for once. */
    List<ChangePairs.Pair> pairs() {
        if (pairs == null) {
            pairs = pairing.find();
        }
        return pairs;
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>(multiples());
        found.addAll(moreThan());
        if (pairs().isEmpty()) {
            return found;
        }
        for (Told told : told(pairs).stream().filter(t -> !isReckonedOtherwise(t)).toList()) {
            pairs.stream().filter(pair -> joined(told, pair)).min(Comparator.comparingInt(pair -> distance(told, pair)))
                    .flatMap(pair -> reckoning(told, pair)).ifPresent(found::add);
        }
        return found;
    }

    /** "Organic growth of 12 per cent", "en hausse de 3 % par an en moyenne": no part of the plain change from one figure to the other. */
    private boolean isReckonedOtherwise(Told told) {
        return IntStream.range(told.from(), Math.min(sentence.size(), told.to() + 2)).anyMatch(i -> words.list("reckoned-otherwise").match(sentence.tokens, i) > 0);
    }

    /**
     * "From 7 to 15 per cent. The gain of 8 points was ...", "C'est une hausse de 8 points.": what the head of the sentence tells of the one change
     * that the sentence before told.
     */
    Optional<Reckoning> pointingBack(Supplier<ChangeGrammar> before) {
        boolean pointing = sentence.is(0, "the", "this", "that", "le", "la", "l'", "ce", "cet", "cette");
        int equals = words.list("that-makes").match(sentence.tokens, 0);
        boolean equal = equals > 0 && sentence.is(equals, "a", "an", "un", "une", "d'une", "d'un");
        int noun = amounts.isEmpty() ? -1 : equal ? equals + 1 : pointing ? 1 : -1;
        boolean change = noun > 0 && (words.list("rising-noun").match(sentence.tokens, noun) > 0 || words.list("falling-noun").match(sentence.tokens, noun) > 0);
        Told told = change ? toldAt(noun, amounts) : null;
        boolean alone = told != null && told.from() == noun && told.to() < sentence.size()
                && (equal ? sentence.is(told.to(), ".", "!") && !isReckonedOtherwise(told) : isSubject(told.to()));
        ChangeGrammar other = alone ? before.get() : null;
        if (equal && other != null && IntStream.range(0, other.sentence.size()).anyMatch(i -> other.sentence.is(i, ","))) {
            // "Prices rise too, while the fleet went from 200 to 260. That is a rise of 3 per cent.": of either.
            return Optional.empty();
        }
        List<ChangePairs.Pair> pairs = other == null ? List.of() : other.pairs();
        if (pairs.size() != 1 || other.amounts.size() > 2 || isRising(pairs.get(0)) != told.rising()) {
            return Optional.empty();
        }
        // The words are those of this sentence alone.
        return reckoning(told, pairs.get(0)).map(found -> new Reckoning(found.detail(), 0, told.to(), amounts.get(0)));
    }

    /** "The gain of 8 points was", "cette hausse de 8 %, votée lundi,", "a provoqué": whether a verb or an aside follows, and nothing that has changed. */
    private boolean isSubject(int to) {
        WordClass word = sentence.token(to).word();
        boolean verb = !word.finite().isEmpty() && word.nouns().isEmpty() && FigureClause.PREPOSITIONS.stream().noneMatch(sentence.lower(to)::equals);
        boolean aside = sentence.is(to, ",") && to + 1 < sentence.size() && (sentence.token(to + 1).isParticiple() || sentence.is(to + 1, "which", "qui", "que", "qu'"));
        return verb || aside || words.list("copula").match(sentence.tokens, to) > 0 || words.list("auxiliary").match(sentence.tokens, to) > 0;
    }

    private static boolean isRising(ChangePairs.Pair pair) {
        return pair.became().quantity().value().compareTo(pair.was().quantity().value()) > 0;
    }

    private static int distance(Told told, ChangePairs.Pair pair) {
        return told.from() >= pair.to() ? told.from() - pair.to() : pair.from() - told.to();
    }

    private Optional<Reckoning> reckoning(Told told, ChangePairs.Pair pair) {
        Quantity was = pair.was().quantity();
        Quantity became = pair.became().quantity();
        Quantity by = told.by();
        boolean percents = was.unit().equals(PERCENT);
        if (by.unit().equals(POINT) && !percents && !(pair.was().noun() + pair.became().noun()).isEmpty()) {
            // "By 1,210 votes to 1,099, with turnout up six points"
            return Optional.empty();
        }
        if (by.unit().equals(POINT) && !percents) {
            // The points of an index: a plain difference.
            by = new Quantity(by.value(), by.upper(), was.unit(), was.per(), by.bound());
        }
        if (by.unit().isEmpty() && by.value().compareTo(MILLION) >= 0 && was.value().compareTo(MILLION) >= 0) {
            // "De 35 à 48 millions d'euros, soit 13 millions de plus"
            by = ChangePairs.in(by, was);
        }
        boolean known = by.unit().equals(TIMES) || by.unit().equals(PERCENT) || by.unit().equals(POINT) || by.unit().equals(was.unit());
        if (!known || !was.comparableWith(became)) {
            return Optional.empty();
        }
        return Optional.of(new Reckoning(new Change(was, became, by, told.rising()), Math.min(told.from(), pair.from()), Math.max(told.to(), pair.to()),
                pair.became()));
    }

    // --- by how much ----------------------------------------------------------------------------------------------------

    private List<Told> told(List<ChangePairs.Pair> pairs) {
        List<Told> told = new ArrayList<>();
        List<Reckoning.Amount> free = amounts.stream().filter(a -> pairs.stream().noneMatch(p -> p.was().from() == a.from() || p.became().from() == a.from())).toList();
        int i = 0;
        while (i < sentence.size()) {
            Told here = sentence.token(i).isWord() && !isDenied(i) ? toldAt(i, free) : null;
            if (here != null) {
                told.add(here);
            }
            i = here == null ? i + 1 : Math.max(i + 1, here.to());
        }
        return told;
    }

    private Told toldAt(int i, List<Reckoning.Amount> free) {
        for (String list : MULTIPLES.keySet().stream().sorted().toList()) {
            int to = words.list(list).match(sentence.tokens, i);
            if (to > 0 && !isAdjective(i, to)) {
                BigDecimal times = MULTIPLES.get(list);
                return multiple(i, to, times);
            }
        }
        for (boolean times : new boolean[] {true, false}) {
            int to = words.list(times ? "multiplied-by" : "divided-by").match(sentence.tokens, i);
            QuantityGrammar.Number number = to > 0 && to < sentence.size() ? QuantityGrammar.number(Terms.of(sentence.language), sentence.tokens, to) : null;
            if (number != null && number.value().signum() > 0) {
                BigDecimal value = times ? number.value() : BigDecimal.ONE.divide(number.value(), java.math.MathContext.DECIMAL32);
                return multiple(i, number.to(), value);
            }
        }
        Told meant = meant(i, free);
        if (meant != null) {
            return meant;
        }
        for (boolean rising : new boolean[] {true, false}) {
            Told changed = changed(i, rising, free);
            if (changed != null) {
                return changed;
            }
        }
        return null;
    }

    /** ", which means that 770 jobs will go", ", soit 770 emplois supprimés": how many are lost or gained, told behind what was and what is. */
    private Told meant(int i, List<Reckoning.Amount> free) {
        int means = sentence.is(i - 1, ",", "-", "–", "—", ":") ? words.list("which-means").match(sentence.tokens, i) : -1;
        Reckoning.Amount count = means < 0 ? null : free.stream().filter(amount -> amount.start(sentence) == means && amount.isCount()).findFirst().orElse(null);
        for (int at = count == null ? sentence.size() : count.to(); at < Math.min(sentence.size(), count == null ? 0 : count.to() + PHRASE); at++) {
            int lost = words.list("is-lost").match(sentence.tokens, at);
            int gained = words.list("is-gained").match(sentence.tokens, at);
            int end = Math.max(lost, gained);
            if (end > 0 && (end >= sentence.size() || sentence.is(end, ",", ".", ";", "!"))) {
                return new Told(i, end, count.quantity(), gained > 0);
            }
            if (end > 0) {
                // "Meaning that 210 posts will go and ten will be created"
                return null;
            }
        }
        return null;
    }

    private Told multiple(int i, int to, BigDecimal times) {
        int start = i;
        Bound bound = Bound.EXACT;
        for (Map.Entry<WordForms, Bound> limit : List.of(Map.entry(ALMOST, Bound.ABOUT), Map.entry(OVER, Bound.AT_LEAST), Map.entry(UNDER, Bound.AT_MOST))) {
            int before = limit.getKey().matchBefore(sentence.tokens, i);
            if (before >= 0 && before < start) {
                start = before;
                bound = limit.getValue();
            }
        }
        boolean rising = times.compareTo(BigDecimal.ONE) > 0;
        if (!rising && bound == Bound.AT_LEAST) {
            // "More than halved": at most half of it is left.
            bound = Bound.AT_MOST;
        } else if (!rising && bound == Bound.AT_MOST) {
            bound = Bound.AT_LEAST;
        }
        return new Told(start, to, new Quantity(times, TIMES, "", bound), rising);
    }

    /** "A double room": no change. */
    private boolean isAdjective(int i, int to) {
        boolean bare = words.list("multiple-adjective").match(sentence.tokens, i) > 0;
        boolean verb = i > 0 && (words.list("plan").matchBefore(sentence.tokens, i) >= 0 || sentence.is(i - 1, "to", "se"));
        boolean noun = to < sentence.size() && sentence.token(to).isWord() && !sentence.token(to).word().nouns().isEmpty() && !sentence.is(to, "en", "in", "to", "from", "de");
        return bare && !verb && (noun || sentence.is(i - 1, "a", "the", "un", "une", "le", "la", "les"));
    }

    /** "Rose by a third", "une baisse de 3 %", "a three-point fall", "up 40 per cent", "3 points de moins". */
    private Told changed(int i, boolean rising, List<Reckoning.Amount> free) {
        int verb = words.list(rising ? "rising" : "falling").match(sentence.tokens, i);
        int noun = words.list(rising ? "rising-noun" : "falling-noun").match(sentence.tokens, i);
        int end = Math.max(verb, noun);
        if (end < 0) {
            return null;
        }
        // A participle of another verb, or a noun that changes something else, is followed by no amount.
        for (int at = end; at <= Math.min(sentence.size() - 1, end + VERB_GAP); at++) {
            boolean by = BY.contains(sentence.lower(at));
            Told told = by || at == end ? by(i, by ? at + 1 : at, rising, by, free) : null;
            if (told != null) {
                return told;
            }
            if (sentence.token(at).kind() == Token.Kind.MARK || sentence.is(at, "to", "from", "à", "and", "et") || isAmount(at) && !by) {
                break;
            }
        }
        return before(i, end, rising, free);
    }

    private boolean isAmount(int at) {
        return amounts.stream().anyMatch(a -> a.from() <= at && at < a.to()) && sentence.at(at, Mention.Type.DURATION) == null;
    }

    private Told by(int from, int at, boolean rising, boolean preposition, List<Reckoning.Amount> free) {
        for (Reckoning.Amount amount : free) {
            if ((amount.start(sentence) == at || amount.from() == at) && Fraction.at(sentence, at) == null) {
                boolean relative = amount.isPercent() || amount.quantity().unit().equals(POINT);
                // "The increase of 49 pounds", but not "the loss of 2 million pounds", which a firm makes.
                boolean closed = amount.to() >= sentence.size() || sentence.is(amount.to(), ".", "!", ";");
                boolean again = from == 1 || closed && sentence.is(from - 1, "a", "an") && sentence.is(from - 2, ",");
                boolean change = again && sentence.is(at - 1, "of") && words.list("plain-change").match(sentence.tokens, from) == at - 1;
                boolean plain = preposition && (change || !sentence.is(at - 1, "of", "des"));
                return relative || plain && amount.noun().isEmpty() || plain && !amount.isCount() ? new Told(from, amount.to(), amount.quantity(), rising) : null;
            }
        }
        int limit = FigureClause.LIMITS.match(sentence.tokens, at);
        Fraction fraction = Fraction.at(sentence, limit > 0 && !sentence.is(at, "a") ? limit : at);
        if (fraction == null) {
            return null;
        }
        Bound bound = limit > 0 && ALMOST.match(sentence.tokens, at) > 0 ? Bound.ABOUT : limit > 0 && OVER.match(sentence.tokens, at) > 0 ? Bound.AT_LEAST
                : limit > 0 && UNDER.match(sentence.tokens, at) > 0 ? Bound.AT_MOST : Bound.EXACT;
        int point = fraction.to();
        while (sentence.is(point, "of", "a", "de", "percentage")) {
            point++;
        }
        // "By a quarter of a point".
        boolean points = sentence.is(point, "point");
        return new Told(from, points ? point + 1 : fraction.to(), new Quantity(points ? fraction.percent().movePointLeft(2) : fraction.percent(),
                points ? POINT : PERCENT, "", bound), rising);
    }

    /** "A 40 per cent rise", "a three-point fall", "20 % de plus", "12 more". */
    private Told before(int i, int end, boolean rising, List<Reckoning.Amount> free) {
        for (Reckoning.Amount amount : free) {
            boolean beside = amount.to() == i || amount.to() == i - 1 && (sentence.is(i - 1, "de", "annual", "yearly", "overall") || sentence.is(i - 1, "-"));
            // "Soit 3 millions de plus", but not "soit 3 millions de plus que prévu".
            boolean closed = end >= sentence.size() || sentence.is(end, ".", "!", ";");
            boolean summed = amount.to() == i && (sentence.is(amount.start(sentence) - 1, "soit") && closed || sentence.is(amount.start(sentence) - 1, ",", "soit") && isThanBefore(end));
            if (beside && (amount.isPercent() || amount.quantity().unit().equals(POINT)) || summed) {
                return new Told(amount.start(sentence), end, amount.quantity(), rising);
            }
        }
        return null;
    }

    /** "Than a year earlier", "qu'en 2010": against a time, and not against a plan or somebody else. */
    private boolean isThanBefore(int at) {
        int time = at + 1;
        while (sentence.is(time, "in", "the", "a", "at", "on", "previous", "en", "à", "l'", "un", "au", "les", "des") && !sentence.isCovered(time, Mention.Type.DATE)) {
            time++;
        }
        boolean season = sentence.is(time, "year", "month", "quarter", "season", "an", "année", "mois", "saison");
        return sentence.is(at, "than", "que", "qu'") && time < sentence.size() && (season || sentence.isCovered(time, Mention.Type.DATE, Mention.Type.DURATION));
    }

    // --- "twice as many as the 25 of a year before" -----------------------------------------------------------------------

    private List<Reckoning> multiples() {
        List<Reckoning> found = new ArrayList<>();
        for (int k = 1; k < amounts.size(); k++) {
            Reckoning.Amount base = amounts.get(k);
            boolean counted = sentence.is(amounts.get(k - 1).to(), "times", "fois");
            if (counted && k == 1) {
                continue;
            }
            Reckoning.Amount result = amounts.get(counted ? k - 2 : k - 1);
            int as = words.list("as-many").matchBefore(sentence.tokens, base.start(sentence));
            for (int at = result.to(); as > 0 && at < base.start(sentence) && at - result.to() <= GAP; at++) {
                BigDecimal times = sentence.is(at, "twice", "double") || sentence.is(at, "le") && sentence.is(at + 1, "double") ? new BigDecimal(2)
                        : sentence.is(at, "le") && sentence.is(at + 1, "triple") ? new BigDecimal(3) : null;
                int end = sentence.is(at, "le") ? at + 2 : at + 1;
                QuantityGrammar.Number number = times == null ? QuantityGrammar.number(Terms.of(sentence.language), sentence.tokens, at) : null;
                if (number != null && sentence.is(number.to(), "times", "fois")) {
                    times = number.value();
                    end = number.to() + 1;
                }
                boolean fresh = times != null && !sentence.endsClause(at) && !pairing.isBroken(result.to(), at) && base.start(sentence) - end <= VERB_GAP && !isDenied(at);
                if (fresh && ChangePairs.comparable(base, result)) {
                    boolean more = sentence.is(end, "more", "plus") && number != null;
                    Quantity by = new Quantity(times, more ? times.add(BigDecimal.ONE) : times, TIMES, "", multiple(at, end, times).by().bound());
                    // "As many as" is no limit here.
                    Quantity was = new Quantity(base.quantity().value(), base.quantity().upper(), base.quantity().unit(), base.quantity().per(), Bound.EXACT);
                    found.add(new Reckoning(new Change(was, result.quantity(), by, true), result.from(), base.to(), result));
                    break;
                }
            }
        }
        return found;
    }

    // --- "a fifth more than the 800 of a year before" ---------------------------------------------------------------------

    /** "1,200, a fifth more than the 800 of 2019", "450 élèves, soit 20 % de moins que les 500 de 2010". */
    private List<Reckoning> moreThan() {
        List<Reckoning> found = new ArrayList<>();
        for (int k = 1; k < amounts.size(); k++) {
            Reckoning.Amount base = amounts.get(k);
            int than = words.list("more-than").matchBefore(sentence.tokens, base.from());
            boolean rising = than >= 0;
            than = rising ? than : words.list("fewer-than").matchBefore(sentence.tokens, base.from());
            if (than < 1 || isDenied(than)) {
                continue;
            }
            Reckoning.Amount before = amounts.get(k - 1);
            boolean percent = before.isPercent() && before.to() == than;
            Fraction fraction = percent ? null : fractionBefore(than);
            Reckoning.Amount result = percent ? k > 1 ? amounts.get(k - 2) : null : k > 1 && before.to() > than - 2 ? amounts.get(k - 2) : before;
            int from = percent ? before.start(sentence) : than - 2;
            if (result == null || !percent && fraction == null || from - result.to() > GAP || from < result.to() || pairing.isBroken(result.to(), from) || !ChangePairs.comparable(base, result)) {
                continue;
            }
            Quantity by = percent ? before.quantity() : new Quantity(fraction.percent(), PERCENT, "", limit(from));
            Quantity own = base.quantity();
            // "More than" is no limit here.
            Quantity was = new Quantity(own.value(), own.upper(), own.unit(), own.per(), Bound.EXACT);
            found.add(new Reckoning(new Change(was, result.quantity(), by, rising), result.from(), base.to(), result));
        }
        return found;
    }

    private Bound limit(int from) {
        return ALMOST.matchBefore(sentence.tokens, from) >= 0 ? Bound.ABOUT : OVER.matchBefore(sentence.tokens, from) >= 0 ? Bound.AT_LEAST
                : UNDER.matchBefore(sentence.tokens, from) >= 0 ? Bound.AT_MOST : Bound.EXACT;
    }

    private Fraction fractionBefore(int end) {
        Fraction fraction = end > 1 ? Fraction.at(sentence, end - 2) : null;
        return fraction != null && fraction.to() == end ? fraction : null;
    }

    // --- what belongs together ------------------------------------------------------------------------------------------

    private boolean joined(Told told, ChangePairs.Pair pair) {
        if (told.from() >= pair.to() && told.by().unit().equals(TIMES) && changesAnother(told)) {
            return false;
        }
        if (told.by().unit().isEmpty() && words.list("which-means").match(sentence.tokens, told.from()) > 0 && !isNear(told, pair)) {
            // "From 80 planes to 60, meaning that five routes will close"
            return false;
        }
        if (isOfOtherTime(told, pair) || pairing.isInsteadOf(pair) && told.to() < sentence.size() && sentence.token(told.to()).isWord() && !isPointedAt(told, pair)) {
            return false;
        }
        if (told.from() < pair.to() && pair.from() < told.to()) {
            // "Rose by a third from 30 to 40": the words of the one may reach into the other, not its numbers.
            return told.to() <= pair.was().from() || told.from() >= pair.became().to() || told.to() <= pair.became().from();
        }
        int from = Math.min(told.to(), pair.to());
        int to = Math.max(told.from(), pair.from());
        // "412 pupils, 9 more than a year ago, of whom 62 are new, against 71"
        boolean part = told.to() <= pair.from() && IntStream.range(from, to).anyMatch(i -> sentence.is(i, "dont", "including", "whom"));
        return to - from <= FAR && !part && (!pairing.isBroken(from, to) || isPointedAt(told, pair));
    }

    /** "From 20 million in 2010 to 26 million, 2 million more than a year before": what was is of another time. */
    private boolean isOfOtherTime(Told told, ChangePairs.Pair pair) {
        return sentence.is(told.to(), "than", "que", "qu'") && sentence.all(Mention.Type.DATE).stream().anyMatch(date -> date.from() >= pair.from() && date.from() < told.from());
    }

    /** Whether a number is almost what the figures differ by, so that it must be meant for that. */
    private boolean isNear(Told told, ChangePairs.Pair pair) {
        BigDecimal difference = pair.became().quantity().value().subtract(pair.was().quantity().value()).abs();
        if (sentence.is(pair.became().to(), "a", "an", "per", "par")) {
            // "From 50 to 40 flights a day, meaning 9 routes will close"
            return false;
        }
        return told.by().value().subtract(difference).abs().compareTo(difference.multiply(NEAR)) <= 0 || RecountGrammar.isSlipOfDigits(told.by().value(), difference);
    }

    /** "6.3 per cent, having stood at 8.4; the fall of", "et cette hausse de": a definite noun, which means the change just told. */
    private boolean isPointedAt(Told told, ChangePairs.Pair pair) {
        int article = told.from() - 1;
        boolean definite = sentence.is(article, "the", "this", "that", "la", "le", "l'", "cette", "ce", "cet");
        boolean opens = sentence.is(article - 1, ";", "and", "et") && (sentence.is(article - 1, ";") || sentence.is(article - 2, ","));
        boolean noun = words.list("rising-noun").match(sentence.tokens, told.from()) > 0 || words.list("falling-noun").match(sentence.tokens, told.from()) > 0;
        // "Inflation fell from 4 to 3 per cent, and the fall of 12 per cent in the price of gas helped"
        boolean another = FigureClause.PREPOSITIONS.contains(sentence.lower(told.to())) || FigureClause.RELATIVES.contains(sentence.lower(told.to()));
        return definite && opens && noun && !another && article >= pair.to() && isRising(pair) == told.rising();
    }

    /** "De 2 000 à 8 000 clients, en doublant ses effectifs": whether a verb has an object of its own behind what else changed. */
    private boolean changesAnother(Told told) {
        boolean gerund = sentence.is(told.from() - 1, "en", ",") || sentence.is(told.from() - 1, "while", "by");
        return gerund && sentence.is(told.to(), "its", "their", "his", "her", "the", "son", "sa", "ses", "leur", "leurs", "le", "la", "les", "l'");
    }

    private boolean isDenied(int i) {
        for (int at = Math.max(0, i - 4); at < i; at++) {
            boolean limit = UNDER.match(sentence.tokens, at) > 0;
            if (NOT.contains(sentence.lower(at)) && !limit && !(french && sentence.is(at, "ne", "n'") && sentence.is(i, "que"))) {
                return true;
            }
        }
        return false;
    }
}
