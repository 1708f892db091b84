package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Recount;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Period;

/**
 * Finds what an article counts once and then points back to with another number: "Four paintings were stolen. The five paintings were not
 * insured."
 *
 * <p>Only a slip is taken for one: two numbers near each other, of the same noun, told within a few sentences, the second with nothing
 * behind it that tells of which it is, and no word between that tells of more, of others or of a part.
 */
final class RecountGrammar {

    private static final String MEASURE = "count";
    private static final String DEATHS = "deaths";
    /** Measures of those whom one happening struck. */
    private static final Set<String> TOLLS = Set.of(DEATHS, "injured", "missing", "casualties");
    /** Sentences from the first telling to the second. */
    private static final int NEAR = 2;
    /** Fewer are often a pair that everybody knows: "the two countries". */
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);
    /** Digits between a million and a billion. */
    private static final int SCALE = 3;
    /** Letters that a noun shares with its verb: "closures" and "close". */
    private static final int STEM = 4;
    private static final BigDecimal QUARTER = BigDecimal.valueOf(4);
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "all", "les", "ces");
    private final List<Sentence> sentences;
    private final Lexicon lexicon;

    /** A count of a noun in a sentence. */
    private record Count(int sentence, Reckoning.Amount amount) {

        BigDecimal value() {
            return amount.quantity().value();
        }
    }

    RecountGrammar(List<Sentence> sentences, Lexicon lexicon) {
        this.sentences = sentences;
        this.lexicon = lexicon;
    }

    /** Tells the counts that are told again with another number; adds claims where a count has none. */
    void read(List<Draft> drafts) {
        List<Count> counts = new ArrayList<>();
        List<Count> titles = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            if (sentences.get(s).passage.zone() == Zone.HEADLINE || sentences.get(s).passage.zone() == Zone.CAPTION) {
                int at = s;
                new AmountReader(sentences.get(s), lexicon.words().french()).read().forEach(amount -> titles.add(new Count(at, amount)));
                continue;
            }
            for (Reckoning.Amount amount : new AmountReader(sentences.get(s), lexicon.words().french()).read()) {
                Count again = new Count(s, amount);
                Count first = isAgain(again) ? first(again, counts) : onOtherScale(again, counts);
                first = first == null && (isPointed(again) || isRestated(again)) ? pointedAt(again, counts) : first;
                first = first == null ? turned(again, counts) : first;
                if (first != null) {
                    draft(again, drafts).details.add(new Recount(quantity(first), quantity(again), words(first)));
                }
                counts.add(again);
                Draft toll = first == null && isOfDead(again) ? toll(again, drafts) : null;
                if (toll != null) {
                    draft(again, drafts).details.add(new Recount(toll.quantity, quantity(again), toll.sentence.text(toll.from, toll.to)));
                }
            }
        }
        titles.stream().filter(title -> sentences.get(title.sentence()).passage.zone() == Zone.HEADLINE).forEach(title -> headline(title, counts, drafts));
    }

    /** "1,200 residents moved out" above "some 2,100 residents spent the night": the number of a headline, told with two of its digits the other way round. */
    private void headline(Count title, List<Count> body, List<Draft> drafts) {
        boolean told = body.stream().anyMatch(count -> count.value().compareTo(title.value()) == 0 || isBesides(count));
        body.stream().filter(count -> !told && isSameNoun(title, count) && !isAside(count) && isTurned(title.value(), count.value()) && !sentences.get(count.sentence()).isQuoted(count.amount().from())).findFirst()
                .ifPresent(again -> draft(again, drafts).details.add(new Recount(quantity(title), quantity(again), words(title))));
    }

    /** "The mill, which has 430 jobs", "where 2,100 residents live", "cut 430 jobs in 2020": what a sentence tells beside the news. */
    private boolean isAside(Count count) {
        Sentence sentence = sentences.get(count.sentence());
        int at = count.amount().from();
        int comma = at;
        while (comma > 0 && !sentence.is(comma - 1, ",")) {
            comma--;
        }
        boolean related = comma > 0 && (sentence.is(comma, "where", "when", "while", "où") || FigureClause.RELATIVES.contains(sentence.lower(comma)));
        return related || isDated(sentence, count.amount().to());
    }

    private static boolean isDated(Sentence sentence, int noun) {
        return sentence.all(Mention.Type.DATE).stream().anyMatch(date -> date.from() >= noun && date.from() - noun <= STEM);
    }

    /** "Le quartier compte déjà 420 logements": whether words before a number tell that it counts others. */
    private boolean isBesides(Count count) {
        Sentence sentence = sentences.get(count.sentence());
        return IntStream.range(0, count.amount().from()).anyMatch(i -> lexicon.words().list("besides").match(sentence.tokens, i) > 0);
    }

    private static boolean isSameNoun(Count one, Count other) {
        return one.amount().isCount() && other.amount().isCount() && !one.amount().noun().isEmpty() && one.amount().noun().equals(other.amount().noun());
    }

    /** "To shed 340 jobs ... the 430 cuts announced": a number pointed back to, with two of its digits the other way round; null if there is none. */
    private Count turned(Count again, List<Count> before) {
        Sentence sentence = sentences.get(again.sentence());
        int at = again.amount().from();
        boolean definite = again.amount().isCount() && !again.amount().noun().isEmpty() && at > 0 && again.amount().quantity().bound() == Bound.EXACT && !sentence.isQuoted(at)
                && (DEFINITE.contains(sentence.lower(at - 1)) || sentence.is(at - 1, "des", "aux"));
        boolean told = !definite || isOfOthers(sentence, again.amount().to()) || before.stream().anyMatch(count -> count.value().compareTo(again.value()) == 0);
        return told ? null : before.stream().filter(count -> count.sentence() < again.sentence() && again.sentence() - count.sentence() <= NEAR && isIndefiniteCount(count)
                && isTurned(count.value(), again.value()) && isLinked(count, again)).findFirst().orElse(null);
    }

    /** "The 430 jobs cut last year", "the 430 closures of 2020", "the 430 prisoners still held": words behind a number that tell which they are. */
    private static boolean isOfOthers(Sentence sentence, int noun) {
        int behind = noun + 1;
        boolean other = FigureClause.PREPOSITIONS.contains(sentence.lower(behind)) || sentence.is(behind, "it", "he", "she", "they", "we", "still", "already", "il", "elle", "ils", "encore", "déjà");
        return other || isDated(sentence, noun);
    }

    private boolean isIndefiniteCount(Count count) {
        return count.amount().isCount() && !count.amount().noun().isEmpty() && count.amount().quantity().bound() == Bound.EXACT;
    }

    /** The same noun, that of the verb before ("to close 340 shops ... the 430 closures"), or those who answered a survey. */
    private boolean isLinked(Count first, Count again) {
        String noun = again.amount().noun();
        String stem = noun.substring(0, Math.min(STEM, noun.length()));
        Sentence before = sentences.get(first.sentence());
        Sentence sentence = sentences.get(again.sentence());
        boolean done = noun.length() >= LEAST.intValue() && before.tokens.subList(0, first.amount().from()).stream().anyMatch(token -> token.word().verbs().stream().anyMatch(verb -> verb.startsWith(stem)));
        boolean asked = lexicon.words().list("survey").occursIn(before.tokens) && IntStream.range(again.amount().to(), Math.min(sentence.size(), again.amount().to() + STEM))
                .anyMatch(i -> lexicon.words().list("took-part").match(sentence.tokens, i) > 0);
        return isSameNoun(first, again) || done || asked;
    }

    /** "1240" and "1420": three digits or more, of which two neighbours stand the other way round. */
    private static boolean isTurned(BigDecimal one, BigDecimal other) {
        String first = one.stripTrailingZeros().toPlainString();
        return first.length() > 2 && first.indexOf('.') < 0 && isTurned(first, other.stripTrailingZeros().toPlainString());
    }

    private static boolean isTurned(String first, String again) {
        int[] apart = first.length() != again.length() ? new int[0] : IntStream.range(0, first.length()).filter(i -> first.charAt(i) != again.charAt(i)).toArray();
        return apart.length == 2 && apart[1] == apart[0] + 1 && first.charAt(apart[0]) == again.charAt(apart[1]) && first.charAt(apart[1]) == again.charAt(apart[0]);
    }

    /** "The eleven dead", "les familles des onze victimes": all of them. */
    private boolean isOfDead(Count count) {
        Sentence sentence = sentences.get(count.sentence());
        int at = count.amount().from();
        boolean definite = at > 0 && (DEFINITE.contains(sentence.lower(at - 1)) || sentence.is(at - 1, "des", "aux"));
        int end = definite ? lexicon.words().list("the-dead").match(sentence.tokens, count.amount().to()) : -1;
        return end > 0 && !sentence.isQuoted(at) && count.amount().quantity().bound() == Bound.EXACT && count.value().compareTo(LEAST) >= 0 && (isAll(sentence, end) || isOfTold(count, end));
    }

    /** "The fifteen victims of the flood", of which the sentence before tells. */
    private boolean isOfTold(Count count, int at) {
        Sentence sentence = sentences.get(count.sentence());
        int noun = sentence.is(at + 1, "the", "la", "le", "l'") ? at + 2 : at + 1;
        boolean of = sentence.is(at, "of", "de", "du") && noun < sentence.size() && isAll(sentence, noun + 1);
        return of && count.sentence() > 0 && sentences.get(count.sentence() - 1).tokens.stream().anyMatch(token -> token.lower().equals(sentence.lower(noun)));
    }

    /** The one toll that the article tells before, where the dead are counted again by a slip; null if there is none, or somebody was hurt too. */
    private Draft toll(Count again, List<Draft> drafts) {
        Sentence here = sentences.get(again.sentence());
        List<Draft> tolls = drafts.stream().filter(draft -> draft.kind.equals("figure") && TOLLS.contains(draft.predicate))
                .filter(draft -> draft.sentence != here || again.amount().to() <= draft.from || draft.to <= again.amount().from()).toList();
        boolean single = tolls.size() == 1 && tolls.get(0).predicate.equals(DEATHS) && tolls.get(0).quantity.bound() == Bound.EXACT && tolls.get(0).modality.isFirm() && !tolls.get(0).negated;
        int told = single ? sentences.indexOf(tolls.get(0).sentence) : again.sentence();
        boolean others = again.amount().to() + 2 < here.size() && here.is(again.amount().to() + 1, ",") && here.is(again.amount().to() + 2, "dont", "including", "among", "parmi");
        boolean slip = !others && told < again.sentence() && again.sentence() - told <= NEAR && isSlip(tolls.get(0).quantity.value(), again.value())
                && tolls.get(0).quantity.value().compareTo(again.value()) != 0;
        return slip && !tellsOthers(told, tolls.get(0).to, again) && !isPart(again) ? tolls.get(0) : null;
    }

    /** "The 11 victims, excluding the gunman", "the four dead were found; the fifth is missing": whether the sentence goes on to somebody whom the number leaves out. */
    private boolean isPart(Count again) {
        Sentence sentence = sentences.get(again.sentence());
        Ordinals ordinals = new Ordinals(sentence);
        return IntStream.range(again.amount().to(), sentence.size())
                .anyMatch(i -> lexicon.words().list("not-of-them").match(sentence.tokens, i) > 0 || ordinals.endingAt(i + 1) > 0);
    }

    /** "The five paintings, ...", "les cinq tableaux sont ...": a number behind a definite article, of what was told before and nothing else. */
    private boolean isAgain(Count count) {
        Sentence sentence = sentences.get(count.sentence());
        int at = count.amount().from();
        boolean definite = count.amount().isCount() && !count.amount().noun().isEmpty() && at > 0 && DEFINITE.contains(sentence.lower(at - 1));
        int end = definite ? nounEnd(count) : -1;
        return end > 0 && !sentence.isQuoted(at) && count.amount().quantity().bound() == Bound.EXACT && count.value().compareTo(LEAST) >= 0 && isAll(sentence, end);
    }

    /** "12 million euros ... the 12 billion euros": the sum told just before of the same digits and currency, a thousand times as large or small; null if there is none. */
    private Count onOtherScale(Count again, List<Count> before) {
        Sentence sentence = sentences.get(again.sentence());
        if (!isDefiniteSum(again) || isSpecified(sentence, again.amount().to()) || again.value().stripTrailingZeros().precision() < 2) {
            return null;
        }
        Count first = before.stream().filter(count -> again.sentence() - count.sentence() <= NEAR && count.amount().quantity().unit().equals(again.amount().quantity().unit()))
                .reduce((a, b) -> b).orElse(null);
        // "15 million euros to each of a thousand towns"
        boolean each = first != null && IntStream.range(first.amount().to(), sentences.get(first.sentence()).size())
                .anyMatch(i -> sentences.get(first.sentence()).is(i, "each", "every", "per", "chacun", "chacune", "chaque", "par"));
        boolean slip = first != null && !each && first.value().signum() > 0 && (first.value().movePointRight(SCALE).compareTo(again.value()) == 0 || again.value().movePointRight(SCALE).compareTo(first.value()) == 0);
        return slip ? first : null;
    }

    private boolean isDefiniteSum(Count count) {
        Sentence sentence = sentences.get(count.sentence());
        int at = count.amount().start(sentence);
        boolean definite = at == count.amount().from() && at > 0 && (DEFINITE.contains(sentence.lower(at - 1)) || sentence.is(at - 1, "des", "aux"));
        return definite && count.amount().quantity().unit().matches("[A-Z]{3}");
    }

    /** "8.5 million euros in fees ... the 5.8 million euros in fees will": a sum of what the sentence before tells a sum of, and nothing else; "the 5.8 million euros will". */
    private boolean isRestated(Count again) {
        Sentence sentence = sentences.get(again.sentence());
        int to = again.amount().to();
        if (isDefiniteSum(again) && !sentence.isQuoted(to) && to < sentence.size() && lexicon.words().verbGroup().match(sentence.tokens, to) > 0) {
            return true;
        }
        boolean of = isDefiniteSum(again) && !sentence.isQuoted(to) && again.sentence() > 0 && sentence.is(to, "in", "of", "de", "d'", "en") && to + 1 < sentence.size()
                && isAll(sentence, to + 2) && !sentence.isCovered(to + 1);
        String noun = of ? sentence.lower(to + 1) : "";
        return of && !sentence.token(to + 1).word().nouns().isEmpty() && IntStream.rangeClosed(Math.max(0, again.sentence() - NEAR), again.sentence() - 1)
                .anyMatch(s -> sentences.get(s).tokens.stream().anyMatch(token -> token.lower().equals(noun)));
    }

    /** "These 76 million euros", "ce chiffre de 43 %": a sum or a share to which words point that must have been told. */
    private boolean isPointed(Count count) {
        Sentence sentence = sentences.get(count.sentence());
        int at = count.amount().start(sentence);
        boolean exact = count.amount().quantity().bound() == Bound.EXACT && !count.amount().quantity().isRate() && (count.amount().quantity().unit().matches("[A-Z]{3}") || count.amount().isPercent());
        // "Ce score de 27 % en 2022": another one than that of five years before.
        boolean dated = sentence.all(Mention.Type.DATE).stream().anyMatch(date -> date.from() >= count.amount().to() && date.from() - count.amount().to() <= 2);
        return exact && !dated && at > 0 && isPointing(sentence, at) && count.value().compareTo(LEAST) >= 0;
    }

    /** "Those 76 million", but not "of those 43 percent are women". */
    private boolean isPointing(Sentence sentence, int figure) {
        int from = lexicon.words().list("pointing-at-figure").matchBefore(sentence.tokens, figure);
        return from >= 0 && !sentence.is(from - 1, "of", "among", "de", "parmi", "sur");
    }

    /** The one figure in the same unit that the article told before, where it is told again by a slip; null if there are others, or they make the new one together. */
    private Count pointedAt(Count again, List<Count> before) {
        List<Count> alike = before.stream().filter(count -> count.amount().quantity().unit().equals(again.amount().quantity().unit())).toList();
        boolean one = !alike.isEmpty() && alike.stream().allMatch(count -> count.value().compareTo(alike.get(0).value()) == 0);
        Count first = one ? alike.get(alike.size() - 1) : null;
        boolean near = first != null && first.sentence() < again.sentence() && again.sentence() - first.sentence() <= NEAR && first.amount().quantity().bound() == Bound.EXACT && !first.amount().quantity().isRate();
        // "67 million, nine more than planned": the other is reckoned from them.
        boolean reckoned = near && before.stream().anyMatch(count -> first.value().add(count.value()).compareTo(again.value()) == 0 || first.value().subtract(count.value()).compareTo(again.value()) == 0);
        return near && !reckoned && first.value().compareTo(again.value()) != 0 && isSlipOfDigits(first.value(), again.value()) ? first : null;
    }

    /** "34" and "43", "67" and "97", "1.3" and "1.8": the same number of digits, of which one differs, or two that stand the other way round. */
    static boolean isSlipOfDigits(BigDecimal one, BigDecimal other) {
        String first = one.stripTrailingZeros().toPlainString();
        String again = other.stripTrailingZeros().toPlainString();
        int[] apart = first.length() != again.length() ? new int[0] : IntStream.range(0, first.length()).filter(i -> first.charAt(i) != again.charAt(i)).toArray();
        return isTurned(first, again) || apart.length == 1 && first.replaceAll("0+$", "").length() > 1;
    }

    /** "The 12 million euros of interest", "les 12 millions d'euros que": words behind a sum that tell which it is. */
    private static boolean isSpecified(Sentence sentence, int at) {
        return sentence.is(at, "of", "in", "for", "from", "that", "which", "owed", "spent", "de", "d'", "du", "des", "pour", "que", "qu'", "qui", "dont", "dus", "versés");
    }

    /** After the noun that a number counts, where it stands right behind it; -1 where other words are between. */
    private int nounEnd(Count count) {
        Sentence sentence = sentences.get(count.sentence());
        int at = count.amount().to();
        at = isToldOfDead(count, at) ? at + 1 : at;
        return at < sentence.size() && sentence.token(at).word().nouns().contains(count.amount().noun()) ? at + 1 : -1;
    }

    /** "Four workers died. The four dead workers ...": whether an adjective between a number and its noun says what the sentence before tells of them. */
    private boolean isToldOfDead(Count count, int at) {
        Words words = lexicon.words();
        int index = count.sentence();
        return words.list("death.adjective").match(sentences.get(index).tokens, at) > 0 && index > 0
                && (words.list("death.died").occursIn(sentences.get(index - 1).tokens) || words.list("death.killed").occursIn(sentences.get(index - 1).tokens));
    }

    /** Whether nothing behind a noun tells of which of several it is: a verb, a comma or the end follows. */
    private boolean isAll(Sentence sentence, int end) {
        if (end >= sentence.size() || sentence.is(end, ",") && !sentence.is(end + 1, "who", "which", "that", "qui", "que", "dont", "whose")) {
            return true;
        }
        Token next = sentence.token(sentence.is(end, "se", "s'", "ne", "n'", "y", "en") && end + 1 < sentence.size() ? end + 1 : end);
        boolean auxiliary = lexicon.words().list("being").match(sentence.tokens, end) > 0 || sentence.is(end, "have", "had", "has", "ont", "avaient", "auront", "will");
        boolean participle = !next.word().participles().isEmpty();
        return next.kind() == Token.Kind.MARK || auxiliary || !next.word().finite().isEmpty() && (!participle || isFirstAgain(sentence, end))
                || participle && isFirstAgain(sentence, end);
    }

    /** "Les quatre randonneurs secourus dimanche": the participle that the sentence before tells too. */
    private boolean isFirstAgain(Sentence sentence, int participle) {
        if (participle + 1 < sentence.size() && sentence.is(participle + 1, "in", "at", "near", "on", "à", "en", "dans", "près", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")) {
            // "The five soldiers killed in Rafah": perhaps others.
            return false;
        }
        int index = sentences.indexOf(sentence);
        Set<String> verbs = sentence.token(participle).word().verbs();
        return index > 0 && sentences.get(index - 1).tokens.stream().anyMatch(token -> token.word().verbs().stream().anyMatch(verbs::contains));
    }

    /** The one number of the same noun told just before, where another is told now by a slip; null if there is none or other numbers are told. */
    private Count first(Count again, List<Count> before) {
        Count first = null;
        Set<BigDecimal> values = new HashSet<>();
        for (Count count : before) {
            if (count.value().compareTo(again.value()) == 0) {
                return null;
            }
            if (count.amount().isCount() && count.amount().noun().equals(again.amount().noun())) {
                first = first == null ? count : first;
                values.add(count.value().stripTrailingZeros());
            }
        }
        boolean near = first != null && values.size() == 1 && again.sentence() - first.sentence() <= NEAR && again.sentence() > first.sentence()
                && sentences.get(first.sentence()).passage.paragraph() == sentences.get(again.sentence()).passage.paragraph();
        return near && isIndefinite(first) && isSlip(first.value(), again.value()) && !tellsOthers(first.sentence(), first.amount().to(), again) ? first : null;
    }

    private boolean isIndefinite(Count count) {
        Sentence sentence = sentences.get(count.sentence());
        int start = count.amount().start(sentence);
        boolean pointed = start > 0 && (DEFINITE.contains(sentence.lower(start - 1)) || sentence.is(start - 1, "of", "de", "d'", "des", "her", "his", "its", "their", "ses", "leurs", "first", "last",
                "premiers", "derniers"));
        return !pointed && start == count.amount().from() && count.amount().quantity().bound() == Bound.EXACT && count.value().compareTo(LEAST) >= 0 && nounEnd(count) > 0;
    }

    /** One more or less, a quarter of it at most, or another first digit: "20" and "30". */
    private static boolean isSlip(BigDecimal first, BigDecimal again) {
        BigDecimal apart = first.subtract(again).abs();
        return isOtherDigit(first.toPlainString(), again.toPlainString()) || apart.compareTo(BigDecimal.ONE) == 0 || apart.multiply(QUARTER).compareTo(first) <= 0;
    }

    /** Whether two numbers of two digits or more differ in the first of them, or have two of them the other way round. */
    private static boolean isOtherDigit(String one, String other) {
        if (one.length() != other.length() || one.length() < 2) {
            return false;
        }
        int[] apart = IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).toArray();
        return apart.length == 1 && apart[0] == 0 || apart.length == 2 && one.charAt(apart[0]) == other.charAt(apart[1]) && one.charAt(apart[1]) == other.charAt(apart[0]);
    }

    /** Whether words from the first number to the second tell of others: "a fifth came later", "with France". */
    private boolean tellsOthers(int first, int end, Count again) {
        for (int s = first; s <= again.sentence(); s++) {
            Sentence sentence = sentences.get(s);
            int from = s == first ? end : 0;
            int to = s == again.sentence() ? again.amount().from() - 1 : sentence.size();
            Ordinals ordinals = new Ordinals(sentence);
            for (int i = from; i < to; i++) {
                boolean counted = sentence.at(i, Mention.Type.PERSON, Mention.Type.COUNTRY, Mention.Type.ORG) != null;
                if (counted || lexicon.words().list("more-or-others").match(sentence.tokens, i) > 0 || ordinals.endingAt(i + 1) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Quantity quantity(Count count) {
        Quantity own = count.amount().quantity();
        return !count.amount().isCount() ? own : new Quantity(own.value(), own.upper(), sentences.get(count.sentence()).lower(Math.max(count.amount().to(), nounEnd(count) - 1)), "", own.bound());
    }

    private String words(Count count) {
        return sentences.get(count.sentence()).text(count.amount().from(), end(count));
    }

    /** Behind what is counted, or behind the currency. */
    private static int end(Count count) {
        return count.amount().isCount() ? count.amount().to() + 1 : count.amount().to();
    }

    private Draft draft(Count count, List<Draft> drafts) {
        Sentence sentence = sentences.get(count.sentence());
        int from = count.amount().from() - 1;
        int to = end(count);
        for (Draft draft : drafts) {
            boolean told = draft.sentence == sentence && draft.kind.equals("figure") && !draft.isOfSomebodyUnnamed() && draft.from < to && from < draft.to
                    && draft.quantity.value().compareTo(count.value()) == 0 && draft.modality == Modality.ASSERTED;
            if (told) {
                return draft;
            }
        }
        Draft draft = new Draft("figure", MEASURE, "recount");
        draft.sentence = sentence;
        draft.quantity = quantity(count);
        draft.from = from;
        draft.to = to;
        draft.period = Period.UNKNOWN;
        drafts.add(draft);
        return draft;
    }
}
