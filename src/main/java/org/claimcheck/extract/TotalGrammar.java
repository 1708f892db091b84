package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Total;

/**
 * Finds totals told beside their parts: "of the 60 pupils, 24 came from Velm and 30 from Brennick; the other six were guests",
 * "30 médailles, dont 8 en or, 12 en argent et 10 en bronze", "12 men and 9 women, 21 in all".
 *
 * <p>Parts that may overlap ("45 speak French and 30 play chess") are no parts of a sum: they must be told as shares of one whole, by the rest
 * of it, by words that divide it, by a list behind a colon, or by one preposition after the other.
 */
final class TotalGrammar {

    private static final Set<String> PREPOSITIONS = Set.of("from", "in", "for", "to", "at", "by", "on", "en", "à", "au", "aux", "pour", "contre", "chez", "dans", "de", "du", "against",
            "vers", "sur");
    private static final Set<String> JOINTS = Set.of(",", ";", ":", "and", "et", "while", "but", "mais", "(");
    /** Openings of parts whose number is not told. */
    private static final Set<String> VAGUE = Set.of("several", "some", "dozens", "many", "most", "half", "few", "un", "une", "plusieurs", "quelques", "certains", "certaines", "beaucoup",
            "la", "des", "nobody", "none", "aucun", "aucune", "another");
    private static final Set<String> INCLUDING = Set.of("dont", "including", "notamment", "among");
    private static final List<String> PARTITIONS = List.of("parts-medals", "parts-people", "parts-injuries", "parts-families");
    /** Different words of a list that tell a whole: three medals, men and women, gravely and slightly hurt; with children, men and women too. */
    private static final int[] KINDS = {3, 2, 2, 3};
    /** What becomes of a vote; together they are all votes cast. */
    static final List<String> VOTES = List.of("votes-for", "votes-against", "votes-abstained");
    static final String ABSTAINED = "votes-abstained";
    /** Words from the number of votes to what became of them: "370 members of the chamber approved it". */
    private static final int VOTERS = 5;
    private static final int NOUN = 4;
    /** Words between a whole and parts that are told as its own and completed by the rest. */
    private static final int FAR = 10;
    private static final int PART = 9;
    /** Words between a number of people and a colon, behind which men, women and children are told. */
    private static final int CLAUSE = 18;
    /** Words between "the bill" and its sum. */
    private static final int BEFORE = 6;
    private static final BigDecimal ONE = BigDecimal.ONE;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final List<Reckoning.Amount> amounts;

    TotalGrammar(Sentence sentence, Lexicon lexicon, List<Reckoning.Amount> amounts) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.amounts = amounts;
    }

    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        int told = 0;
        for (int i = 0; i < amounts.size(); i++) {
            if (amounts.get(i).from() < told || isMeasured(amounts.get(i))) {
                continue;
            }
            Reckoning reckoning = isWhole(amounts.get(i)) ? shares(i) : inAll(i);
            reckoning = reckoning == null ? cast(i) : reckoning;
            reckoning = reckoning == null ? list(i) : reckoning;
            reckoning = reckoning == null ? bracketed(i) : reckoning;
            if (reckoning != null) {
                found.add(reckoning);
                told = reckoning.to();
            }
        }
        return found;
    }

    /** "8.10 metres (26 feet and 7 inches)": no number of things, as "26 in all" is. */
    private boolean isMeasured(Reckoning.Amount amount) {
        if (words.list("in-all").match(sentence.tokens, amount.to()) > 0) {
            return false;
        }
        boolean part = amount.isCount() && amount.quantity().value().scale() > 0;
        return part || lexicon.units().stream().anyMatch(unit -> unit.words().match(sentence.tokens, amount.to()) > 0 && !unit.unit().dimension().equals("weight"));
    }

    // --- "of the 60 pupils, 24 ..., 30 ...; the other six" ---------------------------------------------------------------

    /** "Of the 60 pupils" at the head of a clause. */
    private boolean isWhole(Reckoning.Amount amount) {
        int at = amount.from() - 1;
        at = sentence.is(at, "the", "les", "these", "ces", "its", "ses", "all", "total") ? at - 1 : at;
        boolean of = sentence.is(at, "of", "sur", "parmi", "among", "des");
        at = of && sentence.is(at - 1, "out") ? at - 1 : at;
        return of && (at == 0 || sentence.is(at - 1, ":", "–", "—", ";", "\"", "“", "«")) && amount.quantity().bound() == Bound.EXACT;
    }

    private Reckoning shares(int index) {
        Reckoning.Amount whole = amounts.get(index);
        List<Quantity> parts = new ArrayList<>();
        boolean rest = false;
        boolean elliptic = true;
        boolean counted = isVote(whole);
        boolean electing = words.list("electors").match(sentence.tokens, whole.to()) > 0;
        boolean choosing = false;
        Set<String> votes = new TreeSet<>();
        int end = whole.to();
        int from = whole.to();
        for (Reckoning.Amount amount : amounts.subList(index + 1, amounts.size())) {
            if (!isEven(from, amount.from())) {
                return null;
            }
            ones(from, amount.from(), parts);
            from = amount.to();
            boolean last = isRest(amount);
            String vote = vote(amount);
            boolean first = parts.isEmpty() && amount == amounts.get(index + 1) && isSubject(amount);
            if (!last && !first && !isHead(amount) && !(counted && vote.equals(ABSTAINED))) {
                continue;
            }
            choosing = electing && (choosing || chose(amount));
            boolean side = choosing && (chose(amount) || isSide(amount));
            boolean kind = amount.quantity().unit().equals(whole.quantity().unit()) && !amount.quantity().isRate()
                    && (last || side || amount.noun().isEmpty() || amount.noun().equals(whole.noun()) || divides("parts-people", amount) || counted && !vote.isEmpty());
            if (!kind) {
                return null;
            }
            votes.add(vote);
            elliptic &= parts.isEmpty() || last || PREPOSITIONS.contains(sentence.lower(amount.to())) || !vote.isEmpty() || side;
            parts.add(amount.quantity());
            rest |= last;
            end = amount.to();
        }
        if (!isEven(from, sentence.size())) {
            return null;
        }
        ones(from, sentence.size(), parts);
        boolean told = parts.size() > 1 && (rest || elliptic);
        boolean allVotes = counted && parts.size() == VOTES.size() && votes.containsAll(VOTES);
        return told ? reckoning(whole, parts, rest || allVotes, whole.from() - 1, behind(end)) : null;
    }

    /** "Of the 96 cottages on the island 41 are let": a part that no comma parts from the whole, before its verb. */
    private boolean isSubject(Reckoning.Amount part) {
        return amounts.indexOf(part) > 0 && part.to() < sentence.size() && (words.list("auxiliary").match(sentence.tokens, part.to()) > 0 || words.list("copula").match(sentence.tokens, part.to()) > 0);
    }

    /** "59 chose X": whose vote goes to nobody else. */
    private boolean chose(Reckoning.Amount part) {
        return words.list("chose").match(sentence.tokens, part.to()) > 0;
    }

    /** "And 51 Y", "et 28 un autre nom": for whom others chose, without the verb. */
    private boolean isSide(Reckoning.Amount part) {
        int to = part.to();
        return to < sentence.size() && (sentence.token(to).isCapitalised() || words.list("determiner").match(sentence.tokens, to) > 0);
    }

    /** A part of one is no number by itself: "seven were saved, one sank". */
    private void ones(int from, int to, List<Quantity> parts) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "one") && sentence.is(i - 1, ",", ";", "and") && !sentence.is(i + 1, "of", "in", "by")) {
                parts.add(new Quantity(ONE, "", "", Bound.EXACT));
            }
        }
    }

    /** Whether no part without a number begins between two tokens. */
    private boolean isEven(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean head = sentence.is(i - 1, ",", ";", "and", "et") && VAGUE.contains(sentence.lower(i));
            if (head || sentence.is(i, "one") && sentence.is(i + 1, "of") && sentence.is(i - 1, ",", ";", "and")) {
                return false;
            }
        }
        return true;
    }

    private boolean isHead(Reckoning.Amount amount) {
        return JOINTS.contains(sentence.lower(amount.start(sentence) - 1)) && !sentence.is(amount.start(sentence) - 1, "(");
    }

    /** "The rest, six singers,", "the other 28", "les 28 autres". */
    boolean isRest(Reckoning.Amount amount) {
        int at = amount.from();
        int before = words.list("rest").matchBefore(sentence.tokens, sentence.is(at - 1, ",", ":", "(") ? at - 1 : at);
        return before >= 0 || sentence.is(at - 1, "the", "les") && words.list("rest-behind").match(sentence.tokens, amount.to()) > 0;
    }

    /** Where a part begins: before the words that make it the rest. */
    private int opening(Reckoning.Amount part) {
        int rest = words.list("rest").matchBefore(sentence.tokens, part.from());
        return rest >= 0 ? rest : isRest(part) ? part.from() - 1 : part.start(sentence);
    }

    // --- "64 medals: 16 gold, 26 silver and 22 bronze" --------------------------------------------------------------------

    private Reckoning list(int index) {
        Reckoning told = list(index, index + 1);
        return told == null ? list(index, index + 2) : told;
    }

    /**
     * A list behind its whole.
     *
     * @param begin index of the amount that begins the list: the next one, or that behind the number of its parts ("in three provinces:")
     */
    private Reckoning list(int index, int begin) {
        Reckoning.Amount whole = amounts.get(index);
        if (begin + 1 >= amounts.size() || whole.isPercent()) {
            return null;
        }
        Reckoning.Amount places = amounts.get(begin - 1);
        if (begin > index + 1 && (places.from() - whole.to() > NOUN || !PREPOSITIONS.contains(sentence.lower(places.from() - 1)))) {
            return null;
        }
        Reckoning.Amount first = amounts.get(begin);
        int mark = first.start(sentence) - 1;
        boolean composed = words.list("made-up-of").matchBefore(sentence.tokens, mark + 1) >= whole.to();
        if (!composed && whole.isCount() && whole.noun().isEmpty()) {
            return null;
        }
        boolean including = INCLUDING.contains(sentence.lower(mark)) || sentence.is(mark, "which", "whom") && sentence.is(mark - 1, "of") || isAmongThem(mark) || isOfIt(first.to());
        boolean colon = sentence.is(mark, ":");
        boolean beside = sentence.is(mark, "(", "–", "—", ",");
        int gap = mark - places.to();
        if (!including && !colon && !beside && !composed || gap > (including ? FAR : colon ? CLAUSE : NOUN) || gap < 0) {
            return null;
        }
        List<Reckoning.Amount> parts = new ArrayList<>();
        boolean closing = false;
        for (int k = begin; k < amounts.size(); k++) {
            Reckoning.Amount part = inCurrencyOf(whole, amounts.get(k));
            boolean alike = part.quantity().unit().equals(whole.quantity().unit()) && !part.quantity().isRate();
            if (!alike || k > begin && !follows(amounts.get(k - 1), part)) {
                break;
            }
            parts.add(part);
            closing = sentence.is(part.start(sentence) - 1, "and", "et");
        }
        // "180 of them in Doha and the other 130 in Cairo": the rest completes them, whatever stands between the whole and its parts.
        boolean rest = parts.size() > 1 && isRest(parts.get(parts.size() - 1));
        boolean far = gap > (colon ? NOUN : NOUN + 1);
        if (parts.size() < 2 || far && !rest && !isHeadcount(whole, parts, mark) || begin > index + 1 && !isNumberOf(parts, places) || isLessThanEach(parts, whole)) {
            return null;
        }
        Set<String> votes = parts.stream().map(this::vote).collect(Collectors.toSet());
        boolean divided = !votes.contains("");
        boolean whollyTold = divided && votes.containsAll(VOTES) && isVote(whole);
        for (int p = 0; p < PARTITIONS.size(); p++) {
            String partition = PARTITIONS.get(p);
            // "Six women, four men and three children": the first is a part as the others are.
            if (!divides(partition, whole) && parts.stream().allMatch(part -> divides(partition, part))) {
                divided = true;
                boolean medals = partition.equals("parts-medals");
                whollyTold = kinds(partition, parts) >= KINDS[p] && (medals || !including);
            }
        }
        boolean prepositions = parts.stream().allMatch(part -> PREPOSITIONS.contains(sentence.lower(predicate(part.to()))));
        boolean nouns = parts.stream().allMatch(part -> isNamed(part) && !part.noun().equals(whole.noun()));
        boolean listed = (colon || composed && !isOpen(whole, parts)) && closing && (nouns || prepositions);
        // "The 24 sailors, 12 Filipinos and 12 Indians, ..."
        boolean peoples = closing && !sentence.token(whole.to()).isCapitalised() && parts.stream().allMatch(part -> sentence.at(part.to(), Mention.Type.NATION) != null);
        boolean told = rest || divided || peoples || listed && composed || including && prepositions || colon && (prepositions || nouns) || sentence.is(mark, "(", "–", "—") && (nouns || prepositions);
        return told ? reckoning(whole, parts.stream().map(Reckoning.Amount::quantity).toList(), rest || whollyTold || listed, whole.from(),
                behind(parts.get(parts.size() - 1).to())) : null;
    }

    /** "Seventeen people drowned when the boat went down: nine women, five men and three children": people told wholly, wherever their number stands. */
    private boolean isHeadcount(Reckoning.Amount whole, List<Reckoning.Amount> parts, int mark) {
        // "Twenty people were on board when the boat sank: nine women, five men and three children drowned", "... and these died: ..."
        int end = parts.get(parts.size() - 1).to() + 1;
        if (end < sentence.size() && !sentence.is(end, ".", "!") || IntStream.range(whole.to(), mark).anyMatch(i -> sentence.is(i, "and", "et", ";"))) {
            return false;
        }
        boolean people = words.list("people").match(sentence.tokens, whole.to()) > 0 || words.list("the-dead").match(sentence.tokens, whole.to()) > 0;
        boolean families = parts.size() == kinds("parts-families", parts) && parts.stream().allMatch(part -> divides("parts-families", part));
        BigDecimal sum = parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return people && families && parts.size() >= KINDS[PARTITIONS.indexOf("parts-families")] && sum.add(sum).compareTo(whole.quantity().value()) > 0;
    }

    /** "In three provinces: 900 in the north, 800 in the centre and 600 in the south": whether a number counts the parts themselves. */
    private static boolean isNumberOf(List<Reckoning.Amount> parts, Reckoning.Amount number) {
        return number.quantity().value().compareTo(BigDecimal.valueOf(parts.size())) == 0;
    }

    /** "At two gates: 40 at the harbour, 30 at the mill and 20 elsewhere": a number that is less than each part is not what they add up to. */
    private static boolean isLessThanEach(List<Reckoning.Amount> parts, Reckoning.Amount number) {
        return parts.stream().allMatch(part -> part.quantity().value().compareTo(number.quantity().value()) > 0);
    }

    /** "Eleven people, among them six women", "parmi lesquels". */
    private boolean isAmongThem(int last) {
        return sentence.is(last - 1, "among", "parmi") && sentence.is(last, "them", "whom", "which", "eux", "elles", "lesquels", "lesquelles");
    }

    /** "80 million euros, to be divided between roads (35 million), schools (30 million) and buses (15 million)": each part in brackets, and no others. */
    private Reckoning bracketed(int index) {
        Reckoning.Amount whole = amounts.get(index);
        int divided = IntStream.range(whole.to(), Math.min(sentence.size(), whole.to() + FAR)).filter(i -> words.list("divided-between").match(sentence.tokens, i) > 0).findFirst().orElse(-1);
        List<Reckoning.Amount> parts = new ArrayList<>();
        for (Reckoning.Amount amount : divided < 0 ? List.<Reckoning.Amount>of() : amounts.subList(index + 1, amounts.size())) {
            Reckoning.Amount part = inCurrencyOf(whole, amount);
            boolean alone = sentence.is(part.start(sentence) - 1, "(") && part.start(sentence) > divided && IntStream.range(part.to(), Math.min(sentence.size(), part.to() + 2)).anyMatch(i -> sentence.is(i, ")"));
            if (!alone || !part.quantity().unit().equals(whole.quantity().unit()) || part.quantity().isRate()) {
                return null;
            }
            parts.add(part);
        }
        int last = parts.size() < 2 ? -1 : parts.get(parts.size() - 1).start(sentence);
        int before = parts.size() < 2 ? 0 : parts.get(parts.size() - 2).to();
        boolean closing = IntStream.range(before, Math.max(before, last)).anyMatch(i -> sentence.is(i, "and", "et"));
        boolean open = closing && IntStream.range(divided, sentence.size()).anyMatch(i -> words.list("incomplete").match(sentence.tokens, i) > 0);
        return closing && !open ? reckoning(whole, parts.stream().map(Reckoning.Amount::quantity).toList(), true, whole.from(), behind(parts.get(parts.size() - 1).to())) : null;
    }

    /** "24 doctors and eight nurses, among others", "the village of 300 people is made up of 120 houses": whether the parts of what is made up of them are not all of it. */
    private boolean isOpen(Reckoning.Amount whole, List<Reckoning.Amount> parts) {
        boolean more = IntStream.range(parts.get(parts.size() - 1).to(), sentence.size()).anyMatch(i -> words.list("incomplete").match(sentence.tokens, i) > 0);
        return more || words.list("people").match(sentence.tokens, whole.to()) > 0;
    }

    /** "180 are on show", "390 billion of it in grants": where it is told of a part where it is. */
    private int predicate(int at) {
        return isOfIt(at) ? at + 2 : sentence.is(at, "are", "is", "were", "was", "sont", "est", "étaient") ? at + 1 : at;
    }

    /** "750 billion in all, 390 billion of it in grants": what is told behind a part of its whole. */
    private boolean isOfIt(int at) {
        return sentence.is(at, "of") && sentence.is(at + 1, "it", "them", "this", "that");
    }

    /** "750 milliards d'euros, dont 390 milliards de subventions", "500 euros: 300 for parts": a part without a currency is of that of the whole. */
    private Reckoning.Amount inCurrencyOf(Reckoning.Amount whole, Reckoning.Amount part) {
        Quantity number = part.quantity();
        boolean scaled = part.to() > part.from() + 1 && words.list("money-scale").match(sentence.tokens, part.to() - 1) > 0;
        // "A budget of 10 million: 6 for roads": of millions too, which nobody says.
        boolean inScale = IntStream.range(whole.from(), whole.to()).anyMatch(i -> words.list("money-scale").match(sentence.tokens, i) > 0);
        boolean bare = !inScale && part.noun().isEmpty() && PREPOSITIONS.contains(sentence.lower(part.to())) && isBill(whole);
        boolean money = (scaled || bare) && number.unit().isEmpty() && whole.quantity().unit().matches("[A-Z]{3}");
        return money ? new Reckoning.Amount(part.from(), part.to(), new Quantity(number.value(), whole.quantity().unit(), "", number.bound()), part.noun()) : part;
    }

    /** "The bill comes to 500 euros": one sum, and not the price of each. */
    private boolean isBill(Reckoning.Amount whole) {
        int start = whole.start(sentence);
        return IntStream.range(Math.max(0, start - BEFORE), start).anyMatch(i -> words.list("bill").match(sentence.tokens, i) > 0);
    }

    /** Whether a part tells what it counts: "24 trawlers", "20 Liberals". */
    private boolean isNamed(Reckoning.Amount part) {
        return !part.noun().isEmpty() || part.to() < sentence.size() && sentence.token(part.to()).isCapitalised();
    }

    private boolean isVote(Reckoning.Amount whole) {
        return words.list("ballot").match(sentence.tokens, whole.to()) > 0;
    }

    /** What became of the votes of a part: the name of its word list; empty where that is not told. */
    private String vote(Reckoning.Amount part) {
        for (int i = part.to(); i < Math.min(sentence.size(), part.to() + VOTERS); i++) {
            for (String list : VOTES) {
                if (words.list(list).match(sentence.tokens, i) > 0) {
                    return list;
                }
            }
            if (!sentence.token(i).isWord()) {
                return "";
            }
        }
        return "";
    }

    /** Whether a part of a list follows another: nothing but what it counts and a comma or "and" between them. */
    private boolean follows(Reckoning.Amount one, Reckoning.Amount other) {
        int to = opening(other);
        boolean joined = sentence.is(to - 1, ",", "and", "et");
        if (!joined || to - one.to() > PART) {
            return false;
        }
        for (int i = one.to(); i < to - 1; i++) {
            if (sentence.token(i).kind() == Token.Kind.MARK && !(i == to - 2 && sentence.is(i, ",")) || INCLUDING.contains(sentence.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean divides(String partition, Reckoning.Amount part) {
        return word(partition, part) != null;
    }

    private String word(String partition, Reckoning.Amount part) {
        for (int i = part.to(); i < Math.min(sentence.size(), part.to() + 3); i++) {
            int to = words.list(partition).match(sentence.tokens, i);
            if (to > 0) {
                return sentence.token(to - 1).folded();
            }
            if (!sentence.token(i).isWord()) {
                return null;
            }
        }
        return null;
    }

    private int kinds(String partition, List<Reckoning.Amount> parts) {
        Set<String> kinds = new TreeSet<>();
        for (Reckoning.Amount part : parts) {
            String word = word(partition, part);
            word = word == null ? "" : word;
            kinds.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
        }
        return kinds.size();
    }

    // --- "12 men and 9 women, 21 in all" ----------------------------------------------------------------------------------

    private Reckoning inAll(int index) {
        Reckoning.Amount whole = amounts.get(index);
        int behind = -1;
        for (int at = whole.to(); at <= Math.min(sentence.size() - 1, whole.to() + 2) && behind < 0; at++) {
            behind = words.list("in-all").match(sentence.tokens, at);
        }
        if (behind < 0 || index < 2 || !sentence.is(whole.start(sentence) - 1, ",", "or", "soit", "(", "–", "—", ":")) {
            return null;
        }
        List<Quantity> parts = new ArrayList<>();
        int from = whole.from();
        int next = whole.start(sentence);
        for (int k = index - 1; k >= 0; k--) {
            Reckoning.Amount part = amounts.get(k);
            boolean alike = part.quantity().unit().equals(whole.quantity().unit()) && !part.quantity().isRate();
            boolean near = k == index - 1 ? next - part.to() <= PART && !sentence.is(next - 1, "and", "et") && nounsOnly(part.to(), next - 1)
                    : follows(part, amounts.get(k + 1));
            if (!alike || !near) {
                break;
            }
            parts.add(0, part.quantity());
            from = part.from();
        }
        return parts.size() < 2 ? null : reckoning(whole, parts, true, from, behind);
    }

    /** "370 votes in favour, 282 against and 36 abstentions, out of 688 votes cast". */
    private Reckoning cast(int index) {
        Reckoning.Amount whole = amounts.get(index);
        int of = sentence.is(whole.from() - 1, "the", "les") ? whole.from() - 2 : whole.from() - 1;
        int start = sentence.is(of, "of") && sentence.is(of - 1, "out") ? of - 1 : of;
        boolean valid = sentence.is(whole.to() + 1, "exprimés");
        if (index < VOTES.size() || !isVote(whole) || valid || !sentence.is(of, "of", "sur") || whole.quantity().bound() != Bound.EXACT) {
            return null;
        }
        int end = sentence.is(start - 1, ",", ";") ? start - 1 : start;
        List<Reckoning.Amount> parts = amounts.subList(index - VOTES.size(), index);
        Set<String> votes = parts.stream().map(this::vote).collect(Collectors.toSet());
        boolean alike = parts.stream().allMatch(part -> part.quantity().unit().equals(whole.quantity().unit()) && part.quantity().bound() == Bound.EXACT);
        boolean listed = follows(parts.get(1), parts.get(2)) && end - parts.get(2).to() <= PART && nounsOnly(parts.get(2).to(), end);
        return alike && listed && votes.containsAll(VOTES) ? reckoning(whole, parts.stream().map(Reckoning.Amount::quantity).toList(), true, parts.get(0).from(), behind(whole.to())) : null;
    }

    private boolean nounsOnly(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).isWord()) {
                return sentence.is(i, ",") && i == to - 1;
            }
        }
        return true;
    }

    // ------------------------------------------------------------------------------------------------------------------------

    private static Reckoning reckoning(Reckoning.Amount whole, List<Quantity> parts, boolean complete, int from, int to) {
        return new Reckoning(new Total(whole.quantity(), parts, complete), Math.max(0, from), to, whole);
    }

    /** After the words that the last part counts. */
    private int behind(int end) {
        int at = end;
        while (at < sentence.size() && at < end + NOUN && sentence.token(at).isWord()) {
            at++;
        }
        return at;
    }
}
