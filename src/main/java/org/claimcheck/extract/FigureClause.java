package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds how far the words of a sentence tell about an amount, and which of the words that name measures is nearest to it. */
final class FigureClause {

    static final Set<String> BREAKS = Set.of("but", "while", "mais", "tandis", "although", "though", "whereas", "alors");
    static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "qui", "dont", "que", "lequel", "laquelle");
    static final Set<String> ARTICLES = Set.of("the", "a", "an", "le", "la", "les", "l'", "un", "une", "des", "du", "d'", "de", "of");
    static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "from", "with", "by", "for", "to", "against", "on", "near", "over", "under", "between",
            "than", "like", "including", "via", "after", "before", "since", "during", "de", "d'", "du", "des", "à", "au", "aux", "en", "dans", "avec", "par", "pour",
            "contre", "sur", "chez", "sous", "vers", "que", "depuis", "après", "avant", "comme", "selon", "entre", "outre", "malgré", "despite", "about", "across",
            "into", "as", "through", "among", "parmi", "per");
    /** Words that set an amount against another: "up from 3%", "contre 2,1 milliards un an plus tôt". */
    private static final Set<String> COMPARING = Set.of("from", "contre", "against", "than", "versus", "v", "de", "d'");
    /** The distance at which a word tells nothing of an amount any more. The numbers below it are what is added to the words between the two. */
    private static final int FARTHEST = 26;
    private static final int COMMA = 3;
    private static final int COMMA_BEHIND = 14;
    private static final int RELATIVE = 6;
    private static final int PART_OF = 4;
    private static final int OTHER_AMOUNT = 8;
    private static final int OTHER_NUMBER = 3;
    private static final int BEHIND = 1;
    static final int VERBAL = 3;
    private static final int PARTICIPIAL = 6;
    /** Tokens to either side of an amount that may tell about it; bounds the work for sentences without an end. */
    static final int REACH = 60;
    /** Words before an amount that may stand there without telling what it measures. */
    static final WordForms LIMITS = WordForms.of(List.of("up to", "at least", "more than", "less than", "fewer than", "about", "some", "around", "nearly",
            "almost", "roughly", "approximately", "an estimated", "estimated", "close to", "as many as", "as much as", "at most", "over", "under", "just", "only",
            "well over", "a record", "a total of", "an additional", "another", "no fewer than", "no less than", "a further", "a", "près de", "près d'", "quelque",
            "environ", "plus de", "plus d'", "moins de", "moins d'", "au moins", "jusqu'à", "au plus", "quelques", "un total de", "que", "presque", "seulement",
            "pas moins de", "autour de", "un peu plus de", "un record de", "record", "exactly", "exactement", "between", "entre"));
    static final Mention.Type[] AMOUNTS = {Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.NUMBER, Mention.Type.DURATION,
        Mention.Type.AGE, Mention.Type.SCORE};
    /** Words of the noun phrase behind a number. */
    static final int LONGEST_NOUN = 3;
    /** Words behind an amount that still belong to it. */
    static final int LONGEST_TAIL = 6;
    /** Words of a subject, from its noun to the verb. */
    static final int LONGEST_HEAD = 9;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final boolean french;
    private final MeasureSense sense;

    FigureClause(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.french = words.french();
        this.sense = new MeasureSense(sentence, words);
    }

    /** The stretch of the sentence that tells about an amount. */
    record Clause(int from, int to) {
    }

    /** The words of a clause that may tell what an amount measures, in their order. */
    List<MeasureIndex.Hit> hits(Clause clause, Mention amount) {
        List<MeasureIndex.Hit> hits = new ArrayList<>();
        if (!french && amount.type() == Mention.Type.MONEY && sentence.is(start(amount) - 1, "up", "down", "off")) {
            // "Closed at $40, down $3": by how much, and not how much.
            return hits;
        }
        for (MeasureIndex.Hit hit : lexicon.figures().find(sentence.tokens, clause.from(), clause.to())) {
            if (sense.isMeant(hit, amount, start(amount))) {
                hits.add(hit);
            }
        }
        hits.sort(Comparator.comparingInt(MeasureIndex.Hit::from).thenComparing(Comparator.comparingInt(MeasureIndex.Hit::to).reversed())
                .thenComparing(h -> h.measure().id()).thenComparing(MeasureIndex.Hit::part));
        return hits;
    }

    /** "12 member states": the word only tells what kind the next one is of. */
    boolean isCompound(int i, int end) {
        if (i + 1 >= end) {
            return false;
        }
        Token next = sentence.token(i + 1);
        boolean noun = next.isWord() && !next.isCapitalised() && !next.word().nouns().isEmpty() && next.word().verbs().isEmpty() && next.word().adjectives().isEmpty()
                && !next.word().other();
        // "Five match points": behind a number only the plural is counted, though it may be a verb elsewhere.
        boolean several = !french && sentence.token(i + 1).isPluralNoun() && !next.word().other() && sentence.token(i).word().nouns().contains(sentence.lower(i));
        return (noun || several) && !sentence.lower(i).endsWith("s") && !words.list("people").occursIn(sentence.tokens.subList(i, i + 1));
    }

    boolean isModifier(int i) {
        if (i >= sentence.size() || !sentence.token(i).isWord()) {
            return false;
        }
        WordClass word = sentence.token(i).word();
        Token token = sentence.token(i);
        boolean nation = sentence.at(i, Mention.Type.NATION) != null;
        boolean describing = !word.adjectives().isEmpty() || !word.participles().isEmpty() || !word.nouns().isEmpty() || !word.isKnown();
        return nation || !token.isCapitalised() && describing && !PREPOSITIONS.contains(token.lower()) && !RELATIVES.contains(token.lower())
                && !ARTICLES.contains(token.lower()) && words.list("auxiliary").match(sentence.tokens, i) < 0;
    }

    boolean isAdjective(int i) {
        return i < sentence.size() && !sentence.token(i).word().adjectives().isEmpty();
    }

    MeasureIndex.Hit nearest(Mention amount, List<MeasureIndex.Hit> hits) {
        return hits.stream().filter(h -> cost(amount, h) <= FARTHEST)
                .min(Comparator.comparingInt((MeasureIndex.Hit h) -> cost(amount, h)).thenComparing(Comparator.comparingInt(MeasureIndex.Hit::length).reversed())
                        .thenComparingInt(h -> lexicon.figures().size(h.measure())).thenComparing(h -> h.measure().id()).thenComparingInt(MeasureIndex.Hit::from))
                .orElse(null);
    }

    /** How far a word stands from an amount, in tokens; commas, relative clauses and other amounts between them count more. */
    int cost(Mention amount, MeasureIndex.Hit hit) {
        int start = start(amount);
        boolean behind = hit.from() >= amount.to();
        int from = behind ? amount.to() : hit.to();
        int to = behind ? hit.from() : start;
        if (hit.part() == MeasureIndex.Part.ADJECTIVE && to - from > 1) {
            return FARTHEST + 1;
        }
        int cost = behind && to > from ? BEHIND : 0;
        for (int i = from; i < to; i++) {
            boolean light = behind && i == from && sentence.is(i, "of", "de", "d'", "in", "for", "'s", "du", "des", "en");
            cost += light ? 0 : 1;
            int aside = behind && sentence.is(i, ",") && words.list("part-of-them").match(sentence.tokens, i + 1) > 0 ? next(i + 1, ",") : -1;
            if (aside > i && aside < to) {
                // "Seven officers, including two generals, were killed", "42 personnes, pour la plupart des enfants, ont été tuées"
                i = aside;
                continue;
            }
            cost += sentence.is(i, ",") ? behind ? COMMA_BEHIND : COMMA : 0;
            cost += RELATIVES.contains(sentence.lower(i)) ? RELATIVE : 0;
            cost += behind && sentence.is(i, "including", "plus", "excluding", "hors", "dont", "compris", "with", "avec") ? FARTHEST : 0;
            boolean other = sentence.at(i, amount.type()) != null && amount.type() != Mention.Type.NUMBER;
            boolean number = amount.type() == Mention.Type.NUMBER && sentence.at(i, Mention.Type.NUMBER) != null;
            cost += other ? OTHER_AMOUNT : number ? OTHER_NUMBER : 0;
            cost += sentence.isQuoteMark(i) || sentence.endsClause(i) ? OTHER_AMOUNT : 0;
        }
        if (hit.part() == MeasureIndex.Part.VERB) {
            // A participle or finite verb behind an amount begins something new.
            cost += behind ? PART_OF : to > from ? VERBAL : 1;
        } else if (hit.part() == MeasureIndex.Part.PARTICIPLE && amount.type() == Mention.Type.MONEY && !behind) {
            // "A deal, worth $3bn": the noun before it tells more.
            cost += PARTICIPIAL;
        }
        return cost;
    }

    private int next(int from, String mark) {
        int at = from;
        while (at < sentence.size() && !sentence.is(at, mark)) {
            at++;
        }
        return at;
    }

    /** "Minus 0.3 per cent", "de −0,2 %", "à -0,50 %". */
    static boolean isNegative(Sentence sentence, Mention amount) {
        return sign(sentence, amount) < amount.from();
    }

    /** The index of the word or mark that makes a share negative, but not of "au moins 3 %", which is a limit; that of the amount where none stands before it. */
    private static int sign(Sentence sentence, Mention amount) {
        int at = amount.from() - 1;
        boolean hyphen = sentence.is(at, "-") && sentence.token(at).end() == sentence.token(amount.from()).start() && (at == 0 || sentence.token(at - 1).end() < sentence.token(at).start());
        boolean minus = hyphen || sentence.is(at, "minus", "−") || sentence.is(at, "moins") && !sentence.is(at - 1, "au", "du", "le", "la", "les", "plus", "ou", "ni");
        return amount.type() == Mention.Type.PERCENT && minus && !sentence.is(at - 1, "(") ? at : amount.from();
    }

    /** The first token of an amount with the words that limit it: "up to", "près de". */
    static int limited(Sentence sentence, Mention amount) {
        int sign = sign(sentence, amount);
        int start = LIMITS.matchBefore(sentence.tokens, sign);
        return start < 0 ? sign : start;
    }

    /** The first token of an amount with its sign and the words that limit it: "up to", "près de". */
    int start(Mention amount) {
        int at = sign(sentence, amount);
        for (int guard = 0; guard < 3; guard++) {
            int before = LIMITS.matchBefore(sentence.tokens, at);
            if (before < 0) {
                return at;
            }
            at = before;
        }
        return at;
    }

    int commas(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += sentence.is(i, ",") ? 1 : 0;
        }
        return count;
    }

    /** "Up from 3%", "contre 2 milliards un an plus tôt": another time's amount, told for comparison. */
    boolean isCompared(Mention amount) {
        int before = start(amount) - 1;
        if (!COMPARING.contains(sentence.lower(before))) {
            return false;
        }
        boolean range = sentence.is(before, "from") && sentence.is(amount.to(), "to");
        if (sentence.is(before, "de", "d'")) {
            return sentence.is(amount.to(), "à") && sentence.at(amount.to() + 1, amount.type()) != null;
        }
        for (int i = Math.max(0, amount.from() - REACH); i < Math.min(sentence.size(), amount.to() + REACH); i++) {
            range |= (i < before || i >= amount.to()) && sentence.at(i, amount.type()) != null;
        }
        return range;
    }

    Clause clause(Mention amount) {
        int from = Math.max(0, amount.from() - REACH);
        for (int i = amount.from() - 1; i >= amount.from() - REACH && i >= 0; i--) {
            boolean said = sentence.is(i, "that", "que", "qu'") && words.list("say").matchBefore(sentence.tokens, i) >= 0;
            if (sentence.endsClause(i) || sentence.isQuoteMark(i) || BREAKS.contains(sentence.lower(i)) || said) {
                from = i + 1;
                break;
            }
        }
        int to = Math.min(sentence.size(), amount.to() + REACH);
        for (int i = amount.to(); i < to; i++) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i) || BREAKS.contains(sentence.lower(i))) {
                to = i;
            }
        }
        return new Clause(from, to);
    }

    /** "L'Oréal (-0,39 %)": by how much a share rose or fell. */
    boolean isSigned(Mention amount) {
        return sentence.is(amount.from() - 1, "+", "-", "−", "–") && sentence.is(amount.from() - 2, "(");
    }

    boolean isVerbAt(int at) {
        return at < sentence.size() && (words.verbGroup().match(sentence.tokens, at) >= 0
                || !sentence.token(at).word().finite().isEmpty() && !sentence.token(at).isCapitalised());
    }
}
