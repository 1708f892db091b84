package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.knowledge.Measure;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Quantity;

/**
 * Makes a figure of every quantity of a sentence that no pattern took: what it measures is told by the nearest word of
 * the vocabulary in its clause, or by what is counted; whose it is, by the owner of that word or by the subject of the
 * clause. Where neither is sure, the measure is a general one ({@code sum}, {@code share}, {@code count}) or the subject is
 * left out.
 */
final class FigureGrammar {

    /** Measures of what no word of the vocabulary tells. */
    private static final String SUM = "sum";
    private static final String SHARE = "share";
    private static final String COUNT = "count";
    private static final String DURATION = "duration";
    private static final String CHANGE = "change";
    private static final String ATTENDANCE = "attendance";
    private static final String AGE = "age";
    private static final String AGE_AT_DEATH = "age-at-death";
    private static final String VOTE_SHARE = "vote-share";
    private static final String VOTES = "votes";
    private static final String POPULATION = "population";
    private static final String VOTES_AGAINST = "votes-against";
    private static final String MEMBERS = "members";
    private static final String SEATS = "seats";
    private static final String WEALTH = "wealth";
    private static final String LEAD = "lead";
    private static final String GROWTH = "growth";
    private static final String DEAL_VALUE = "deal-value";
    /** Measures whose nouns, behind an amount, may only tell what so much money is made of. */
    private static final Set<String> PARTS_OF = Set.of("price", WEALTH, "salary");
    /** Measures of what people are given, and no shares are. */
    private static final Set<String> PRIZES = Set.of("prize-money", "salary");
    /** Measures that tell no more than what kind of amount it is. */
    private static final Set<String> PENALTIES = Set.of("prison-term", "fine");
    private static final Set<String> GENERAL = Set.of(SUM, SHARE, COUNT);
    /** What is done with goods for money. */
    private static final List<String> TRADING = List.of("sale.verb", "sale.does", "acquisition.verb");

    private static final Mention.Type[] AMOUNTS = {Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.NUMBER, Mention.Type.DURATION,
        Mention.Type.AGE, Mention.Type.SCORE};
    /** What is voted on. */
    private static final Mention.Type[] DECIDED = {Mention.Type.ORG, Mention.Type.THING};
    private static final Mention.Type[] SUBJECTS = {Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING};
    private static final Mention.Type[] OWNERS = {Mention.Type.ORG, Mention.Type.PERSON, Mention.Type.COUNTRY, Mention.Type.THING, Mention.Type.PLACE};

    private static final Set<String> BREAKS = Set.of("but", "while", "mais", "tandis", "although", "though", "whereas", "alors");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom", "qui", "dont", "que", "lequel", "laquelle");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "le", "la", "les", "l'", "un", "une", "des", "du", "d'", "de", "of");
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "from", "with", "by", "for", "to", "against", "on", "near", "over", "under", "between",
            "than", "like", "including", "via", "after", "before", "since", "during", "de", "d'", "du", "des", "à", "au", "aux", "en", "dans", "avec", "par", "pour",
            "contre", "sur", "chez", "sous", "vers", "que", "depuis", "après", "avant", "comme", "selon", "entre", "outre", "malgré", "despite", "about", "across",
            "into", "as", "through", "among", "parmi", "per");
    /** Words before another value of what was just told: "3%, against 4% a year before". */
    private static final Set<String> AGAINST = Set.of("contre", "against", "versus");
    /** Words that set an amount against another: "up from 3%", "contre 2,1 milliards un an plus tôt". */
    private static final Set<String> COMPARING = Set.of("from", "contre", "against", "than", "versus", "v", "de", "d'");
    /** Words of definite groups: "the two leaders" are known already. */
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "all", "its", "his", "her", "their", "our", "other", "les", "ces", "ses", "leurs",
            "nos", "vos", "last", "first", "next", "top", "derniers", "dernières", "premiers", "premières", "autres", "every", "tous", "toutes", "aux", "between", "entre");
    private static final Set<String> BY = Set.of("by", "de", "d'", "up", "down");
    private static final Set<String> TO = Set.of("to", "at", "à");

    /** An owner is told, but not one that is known by name. */
    private static final Mention SOMEBODY = new Mention(Mention.Type.OWNER, 0, 0, new Mention.Nothing());

    private static final int FARTHEST = 26;
    private static final int COMMA = 3;
    private static final int COMMA_BEHIND = 14;
    private static final int RELATIVE = 6;
    private static final int PART_OF = 4;
    private static final int OTHER_AMOUNT = 8;
    private static final int OTHER_NUMBER = 3;
    private static final int BEHIND = 1;
    private static final int VERBAL = 3;
    private static final int PARTICIPIAL = 6;
    private static final int LONGEST_NOUN = 3;
    /** Tokens to either side of an amount that may tell about it; bounds the work for sentences without an end. */
    private static final int REACH = 60;
    /** A sentence with more quantities than this is a table. */
    private static final int MOST_AMOUNTS = 40;
    private static final int LONGEST_QUOTE = 260;
    private static final int LONGEST_TAIL = 6;
    /** Words from a length to the "north of" that it leads to, another unit in brackets included. */
    private static final int BEARING = 8;
    private static final int LONGEST_HEAD = 9;
    /** Words between an amount and another with which it is compared: when the first was, and in what part. */
    private static final int LONGEST_COMPARED = 8;
    /** Small numbers in words count what is told in passing ("two sides"). */
    private static final BigDecimal LEAST_IN_WORDS = BigDecimal.TEN;
    private static final BigDecimal LAST_RANK = BigDecimal.valueOf(1000);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(10);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final boolean french;

    FigureGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.french = words.french();
    }

    /**
     * A figure as a pattern would have found it.
     *
     * @param match  the words that tell it, with the quantity {@code q} and perhaps the parties {@code a} and {@code b}
     * @param action what is claimed
     */
    record Told(PatternMatcher.Match match, ClaimPattern.Action action) {
    }

    /** The stretch of the sentence that tells about an amount. */
    private record Clause(int from, int to) {
    }

    /** A measure with the word that tells it; no word where what is counted is only named. */
    private record Measured(String measure, String unit, MeasureIndex.Hit hit, int end) {
    }

    /**
     * The figures of the sentence from left to right.
     *
     * @param taken quantities that claims were made of already
     */
    List<Told> find(List<Mention> taken) {
        List<Told> told = new ArrayList<>();
        List<Mention> amounts = amounts();
        if (amounts.size() > MOST_AMOUNTS) {
            return told;
        }
        for (Mention amount : amounts) {
            if (taken.stream().anyMatch(t -> t.from() < amount.to() && amount.from() < t.to())) {
                continue;
            }
            int before = amount.from() - 1;
            boolean compound = words.list("hyphen-count").match(sentence.tokens, amount.to()) > 0 && sentence.followsHyphen(amount.to());
            Told house = compound && sentence.is(amount.to(), "seat", "member") ? ofHouse(amount) : null;
            if (house != null) {
                told.add(house);
            }
            if (compound) {
                // "A two-time champion", "the 342-member house": no time, and nobody's members.
                continue;
            }
            if (isMargin(amount) || isLessThan(amount) || isYear(amount) || isBearing(amount) || isPartOfOwn(amount)) {
                continue;
            }
            boolean model = sentence.is(amount.from() + 1, "-") && before > 0 && sentence.token(before).isCapitalised()
                    || sentence.is(before, "-") && before > 0 && sentence.token(before - 1).isNumber();
            if (model) {
                // "A Boeing 737-800": the number of a model.
                continue;
            }
            if (amount.type() == Mention.Type.SCORE) {
                ballot(amount, told);
                continue;
            }
            Told figure = figure(amount);
            if (figure != null && !isOfNothing(amount, figure.action())) {
                told.add(figure);
            }
        }
        return told;
    }

    /** "Up from $482 million", "reached 4%": neither what is measured nor whose it is gets told, and no whole either ("4% of the homes"). */
    private boolean isOfNothing(Mention amount, ClaimPattern.Action action) {
        boolean part = action.predicate().equals(SHARE) && sentence.is(amount.to(), "of", "de", "d'", "du", "des");
        return action.arguments().isEmpty() && (action.predicate().equals(SUM) || action.predicate().equals(SHARE)) && !part;
    }

    /** "A 1993 plane crash", "his own 1980 campaign": four digits before a noun that does not count. */
    private boolean isYear(Mention amount) {
        String text = sentence.text(amount.from(), amount.to());
        boolean before = sentence.is(amount.from() - 1, "a", "the", "this", "that", "his", "her", "its", "their", "own", "'s");
        boolean noun = amount.to() < sentence.size() && sentence.token(amount.to()).isWord() && noun(amount.to()) < 0;
        return before && noun && !french && text.matches("(1[89]|20)\\d\\d");
    }

    /** "A 109-run victory", "a four wicket win": by how much, and not how many. */
    private boolean isMargin(Mention amount) {
        int at = sentence.is(amount.to(), "-") ? amount.to() + 1 : amount.to();
        int units = words.list("margin-units").match(sentence.tokens, at);
        if (units > 0 && sentence.is(start(amount) - 1, "by") && !sentence.is(start(amount) - 2, "led", "leads", "lead", "leading", "ahead")) {
            // "Beat them by 42 runs"
            return true;
        }
        int unit = words.list("margin-unit").match(sentence.tokens, at);
        return unit > 0 && words.list("margin-noun").match(sentence.tokens, unit) > 0;
    }

    /** "$40,000 less than its price", "two years shorter than the other": by how much something differs from what is told behind it. */
    private boolean isLessThan(Mention amount) {
        int at = amount.to();
        boolean compared = !french && at + 1 < sentence.size() && sentence.is(at + 1, "than") && (sentence.is(at, "less", "more", "fewer") || sentence.lower(at).endsWith("er"));
        return compared && amount.type() != Mention.Type.PERCENT;
    }

    /** "The 349-seat Riksdag", "Sweden's 349-seat parliament": how many seats the body has that is named; null where no name tells which. */
    private Told ofHouse(Mention amount) {
        Mention body = sentence.at(amount.to() + 1, Mention.Type.ORG, Mention.Type.INSTITUTION);
        if (body == null || !body.entity().isNamed() || quantity(amount).bound() != Bound.EXACT) {
            return null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        bindings.put("q", amount);
        bindings.put("a", body);
        return new Told(new PatternMatcher.Match(amount.from(), body.to(), bindings, List.of()),
                new ClaimPattern.Action("figure", MEMBERS, List.of("a"), Map.of("quantity", "q", "unit", "person")));
    }

    /** "Added five of his 25": a part of what is told behind it. */
    private boolean isPartOfOwn(Mention amount) {
        return !french && sentence.is(amount.to(), "of") && sentence.is(amount.to() + 1, "his", "her", "its", "their") && sentence.at(amount.to() + 2, Mention.Type.NUMBER) != null;
    }

    /** "340 km north of Rome", "40 miles (64 km) from the border": where a place lies, and nothing that happened. */
    private boolean isBearing(Mention amount) {
        int at = amount.to();
        boolean length = amount.type() != Mention.Type.SCORE && at < sentence.size() && Terms.of(sentence.language).measuredIn.containsKey(sentence.lower(at));
        if (french || !length) {
            return false;
        }
        boolean bracketed = sentence.is(amount.from() - 1, "(");
        for (int i = at; i < Math.min(sentence.size(), at + BEARING); i++) {
            int beside = words.list("beside-place").match(sentence.tokens, i);
            if (beside > i || sentence.is(i, "from")) {
                return sentence.is(i, "from") || sentence.is(beside - 1, "of", "from");
            }
            bracketed |= sentence.is(i, "(");
            boolean inside = bracketed && (sentence.is(i, "(", ")") || sentence.at(i, AMOUNTS) != null || sentence.token(i).isNumber());
            if (i > at && !inside && !Terms.of(sentence.language).measuredIn.containsKey(sentence.lower(i)) && !sentence.is(i, "to", "the")) {
                return false;
            }
        }
        return false;
    }

    /** The quantities, without those inside of names, dates and longer quantities. */
    private List<Mention> amounts() {
        List<Mention> found = new ArrayList<>();
        for (Mention amount : sentence.all(AMOUNTS)) {
            Mention last = found.isEmpty() ? null : found.get(found.size() - 1);
            boolean overlaps = last != null && amount.from() < last.to();
            boolean better = overlaps && (amount.covers(last) || amount.type() == Mention.Type.AGE && last.type() == Mention.Type.DURATION);
            if (sentence.isCovered(amount.from(), Mention.Type.DATE) || isInName(amount) || overlaps && !better) {
                continue;
            }
            if (better) {
                found.remove(found.size() - 1);
            }
            found.add(amount);
        }
        return found;
    }

    /** Names that only begin or end at the amount leave it an amount: "Russia 20 million". */
    private boolean isInName(Mention amount) {
        for (int start = Math.max(0, amount.from() - REACH); start <= amount.from(); start++) {
            Mention name = sentence.at(start, Mention.NAMED);
            boolean described = name != null && name.type() == Mention.Type.THING && !name.entity().isCatalogued();
            if (name != null && !described && amount.from() < name.to() && !(start == amount.from() && name.length() <= amount.length())
                    && !words.list("body-description").occursIn(sentence.tokens.subList(name.from(), name.to()))) {
                return true;
            }
        }
        return false;
    }

    private Told figure(Mention amount) {
        if (amount.type() == Mention.Type.AGE) {
            return age(amount);
        }
        if (isAge(amount)) {
            return age(amount);
        }
        if (isRound(amount)) {
            return null;
        }
        Clause clause = clause(amount);
        List<MeasureIndex.Hit> hits = hits(clause, amount);
        Measured measured = switch (amount.type()) {
            case MONEY -> money(amount, hits, clause);
            case PERCENT -> percent(amount, hits);
            case DURATION -> lasting(amount, hits);
            default -> number(amount, clause, hits);
        };
        return measured == null || AGE.equals(measured.measure()) && isAgeLimit(amount) ? null : told(amount, measured, clause);
    }

    /** "The minimum age is 18", "l'âge moyen est de 40 ans": nobody's. */
    private boolean isAgeLimit(Mention amount) {
        for (int i = Math.max(0, amount.from() - PARTICIPIAL); i < amount.from(); i++) {
            if (words.list("age-limit").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    // --- what it measures -------------------------------------------------------------------------------------------

    private List<MeasureIndex.Hit> hits(Clause clause, Mention amount) {
        List<MeasureIndex.Hit> hits = new ArrayList<>();
        for (MeasureIndex.Hit hit : lexicon.figures().find(sentence.tokens, clause.from(), clause.to())) {
            // "An all-stock deal": paid in shares, whose price it does not tell.
            boolean overlaps = sentence.followsHyphen(hit.from()) && sentence.is(hit.from() - 1, "all") || hit.from() < amount.to() && start(amount) < hit.to() || sentence.isCovered(hit.from(), Mention.Type.DATE);
            boolean name = sentence.token(hit.from()).isCapitalised() && hit.from() > 0 && sentence.isCovered(hit.from(), Mention.NAMED);
            // "To pay": an infinitive, though "pay" may be a noun elsewhere.
            boolean infinitive = !french && hit.part() == MeasureIndex.Part.NOUN && sentence.is(hit.from() - 1, "to") && !sentence.token(hit.from()).word().verbs().isEmpty()
                    && sentence.token(hit.from()).word().verbs().contains(sentence.lower(hit.from()));
            // "Held off for five days": held by nobody.
            boolean phrasal = !french && (hit.part() == MeasureIndex.Part.PARTICIPLE || sentence.is(hit.from(), "held")) && hit.length() == 1 && sentence.is(hit.to(), "off", "up", "out", "back", "over", "away", "on", "down");
            // "S'offre": a verb, though "offre" may be a noun elsewhere.
            boolean reflexive = french && hit.part() == MeasureIndex.Part.NOUN && sentence.is(hit.from() - 1, "s'", "se");
            // "A town of 5,000" tells how many live there, "five men in the town of Oslo" does not.
            boolean apart = hit.part() == MeasureIndex.Part.VERB && sentence.is(hit.to() - 1, "of") && hit.to() != start(amount);
            // "Its birth rate", "le taux de réussite": no interest.
            boolean otherRate = hit.length() == 1 && words.list("bare-rate").match(sentence.tokens, hit.from()) > 0 && isCompoundRate(hit);
            // "$3bn worth of assets": so much of them, and no value of a body.
            boolean worthOf = !french && hit.length() == 1 && sentence.is(hit.from(), "worth") && sentence.is(hit.to(), "of");
            if (!overlaps && !name && !infinitive && !phrasal && !reflexive && !worthOf && !apart && !otherRate && !isTraded(hit, amount) && !isDoer(hit, amount)) {
                hits.add(hit);
            }
        }
        hits.sort(Comparator.comparingInt(MeasureIndex.Hit::from).thenComparing(Comparator.comparingInt(MeasureIndex.Hit::to).reversed())
                .thenComparing(h -> h.measure().id()).thenComparing(MeasureIndex.Hit::part));
        return hits;
    }

    private boolean isCompoundRate(MeasureIndex.Hit hit) {
        if (!french) {
            return hit.from() > 0 && !sentence.token(hit.from() - 1).isCapitalised() && !sentence.token(hit.from() - 1).word().nouns().isEmpty();
        }
        int of = sentence.is(hit.to(), "de", "d'") ? hit.to() + 1 : -1;
        return of > 0 && of < sentence.size() && !sentence.token(of).isCapitalised() && !sentence.token(of).word().nouns().isEmpty() && !sentence.token(of).word().other();
    }

    /** "Two men killed X", "X was killed by two men", "X was hurt, according to two people": how many did so, or say so. */
    private boolean isDoer(MeasureIndex.Hit hit, Mention amount) {
        if (!hit.measure().unit().equals("person") || hit.part() == MeasureIndex.Part.NOUN) {
            return false;
        }
        int start = start(amount);
        boolean behind = hit.to() <= start && (sentence.is(start - 1, "by", "par") || words.list("according").matchBefore(sentence.tokens, start) >= 0);
        return behind || amount.to() <= hit.from() && sentence.at(hit.to(), Mention.Type.PERSON, Mention.Type.GROUP) != null;
    }

    /** "Sold $3 billion in assets": what is paid for them, and nobody's fortune. */
    private boolean isTraded(MeasureIndex.Hit hit, Mention amount) {
        boolean sold = !french && amount.type() == Mention.Type.MONEY && hit.measure().id().equals(WEALTH) && hit.to() <= amount.from() && sentence.is(start(amount) - 1, "for")
                && IntStream.range(Math.max(0, hit.from() - 2), hit.from() + 1).anyMatch(i -> TRADING.stream().anyMatch(list -> words.list(list).matchBefore(sentence.tokens, i) >= 0)
                || sentence.is(i, "sell", "buy"));
        if (sold) {
            // "To sell its assets for $6 billion": their price.
            return true;
        }
        return !french && amount.type() == Mention.Type.MONEY && hit.from() == amount.to() + 1 && sentence.is(amount.to(), "in", "of")
                && hit.measure().id().equals(WEALTH) && TRADING.stream().anyMatch(list -> words.list(list).matchBefore(sentence.tokens, start(amount)) >= 0);
    }

    private Measured money(Mention amount, List<MeasureIndex.Hit> hits, Clause clause) {
        MeasureIndex.Hit grown = TO.contains(sentence.lower(start(amount) - 1)) ? grown(amount, hits) : null;
        if (grown != null) {
            return new Measured(grown.measure().id(), "", grown, amount.to());
        }
        Mention other = comparedTo(amount);
        if (other != null) {
            Measured same = money(other, hits, clause);
            return new Measured(same.measure(), "", same.hit(), amount.to());
        }
        // "Fees with $2 million of travel costs", "a $2 million pension charge": so much of it, and no price of anything.
        boolean of = !french && sentence.is(amount.to(), "of");
        hits = french ? hits : hits.stream().filter(h -> h.from() < amount.to()
                || !(of && PARTS_OF.contains(h.measure().id())) && !(h.part() == MeasureIndex.Part.NOUN && h.length() == 1 && PARTS_OF.contains(h.measure().id()) && isCompound(h.to() - 1, sentence.size()))).toList();
        // "Le prix de 50 € par action": no prize that is won.
        boolean shares = quantity(amount).per().equals("share");
        MeasureIndex.Hit hit = isCompared(amount) ? null : nearest(amount, hits.stream().filter(h -> h.measure().isMoney() && !(shares && PRIZES.contains(h.measure().id()))).toList());
        hit = hit == null ? null : ofWhom(amount, hit, hits, clause);
        return new Measured(hit == null ? SUM : hit.measure().id(), "", hit, amount.to());
    }

    /** "The bank earned $3 million", "earned $1.20 a share": of measures with one verb, that of people where a person is its subject, else the other. */
    private MeasureIndex.Hit ofWhom(Mention amount, MeasureIndex.Hit nearest, List<MeasureIndex.Hit> hits, Clause clause) {
        List<MeasureIndex.Hit> same = hits.stream().filter(h -> h.from() == nearest.from() && h.to() == nearest.to() && h.part() == MeasureIndex.Part.VERB
                && h.part() == nearest.part() && h.measure().isMoney()).toList();
        if (same.size() < 2 || same.stream().noneMatch(h -> h.measure().ofPerson())) {
            return nearest;
        }
        Mention who = actor(amount, new Measured(nearest.measure().id(), "", nearest, amount.to()), clause);
        boolean body = quantity(amount).per().equals("share") || who != null && who.type() != Mention.Type.PERSON && who.type() != Mention.Type.GROUP;
        return same.stream().filter(h -> h.measure().ofPerson() != body).findFirst().orElse(nearest);
    }

    /** "A profit of €3bn, against €2bn a year before": the amount right before "against" and its time, of which this one is another value; null if none is. */
    private Mention comparedTo(Mention amount) {
        int against = start(amount) - 1;
        if (!french && sentence.is(against, "with", "to") && sentence.is(against - 1, "compared")) {
            against--;
        } else if (!AGAINST.contains(sentence.lower(against))) {
            return null;
        }
        Mention other = null;
        for (int i = against - 1; i >= Math.max(0, against - LONGEST_COMPARED) && other == null && !sentence.endsClause(i) && !sentence.isQuoteMark(i); i--) {
            Mention before = sentence.endingAt(i + 1, amount.type());
            boolean same = before != null && sentence.at(before.from(), amount.type()) == before && quantity(before).per().equals(quantity(amount).per());
            other = same ? before : null;
        }
        return other != null && !isCompared(other) ? other : null;
    }

    /** "Profit jumped 38% to $10 billion on strong sales": the subject of the verb of change tells of what the amount is; null without both. */
    private MeasureIndex.Hit grown(Mention amount, List<MeasureIndex.Hit> hits) {
        MeasureIndex.Hit change = hits.stream().filter(h -> h.measure().id().equals(CHANGE) && h.part() == MeasureIndex.Part.VERB && h.to() <= start(amount)
                && commas(h.to(), start(amount)) <= 1).reduce((a, b) -> b).orElse(null);
        MeasureIndex.Hit noun = grownBy(amount, hits);
        if (change == null || noun != null && noun.from() >= change.to()) {
            return noun;
        }
        // "Sales rose": not the price of one sale.
        List<MeasureIndex.Hit> nouns = hits.stream().filter(h -> h.measure().isMoney() && !h.measure().id().equals(DEAL_VALUE) && h.part() == MeasureIndex.Part.NOUN && h.to() <= change.from()
                && hits.stream().noneMatch(head -> head.from() == h.to() && head.part() == MeasureIndex.Part.NOUN && head.measure().isMoney())
                && change.from() - h.to() <= LONGEST_HEAD && isOneSubject(h.to(), change.from()))
                .filter(h -> hits.stream().noneMatch(other -> other.measure().id().equals(CHANGE) && other.part() == MeasureIndex.Part.VERB && other.from() >= h.to() && other.from() < change.from()))
                .toList();
        // "Profit after paying dividends rose": the first that no preposition governs.
        return nouns.stream().filter(h -> !isGoverned(h.from())).findFirst()
                .orElse(nouns.stream().filter(h -> change.from() - h.to() <= VERBAL).reduce((a, b) -> b).orElse(null));
    }

    /** "Des ventes en recul de 6 % à 3 milliards", "a 6% decline in profit to $2 million": what a noun of change tells of; null without both. */
    private MeasureIndex.Hit grownBy(Mention amount, List<MeasureIndex.Hit> hits) {
        MeasureIndex.Hit change = hits.stream().filter(h -> h.measure().id().equals(CHANGE) && h.part() == MeasureIndex.Part.NOUN && h.to() <= start(amount)
                && start(amount) - h.to() <= LONGEST_HEAD && commas(h.to(), start(amount)) == 0).reduce((a, b) -> b).orElse(null);
        if (change == null || !sentence.is(change.from() - 1, "en")) {
            return null;
        }
        return hits.stream().filter(h -> h.measure().isMoney() && !h.measure().id().equals(DEAL_VALUE) && h.part() == MeasureIndex.Part.NOUN && h.to() <= change.from()
                && change.from() - h.to() <= LONGEST_NOUN && isOneSubject(h.to(), change.from())).reduce((a, b) -> b).orElse(null);
    }

    /** Whether the words between a noun and a verb may all belong to the noun: no comma, no other verb. */
    private boolean isOneSubject(int from, int to) {
        for (int i = from; i < to; i++) {
            WordClass word = sentence.token(i).word();
            if (sentence.is(i, ",") || BREAKS.contains(sentence.lower(i)) || !word.finite().isEmpty() && word.participles().isEmpty() && word.nouns().isEmpty()
                    && word.adjectives().isEmpty() && !word.other()) {
                return false;
            }
        }
        return true;
    }

    /** "After paying preferred dividends", "thanks to lower costs": whether a preposition stands before a noun and its adjectives. */
    private boolean isGoverned(int noun) {
        int at = noun - 1;
        while (at > 0 && noun - at <= LONGEST_NOUN && (isAdjective(at) || ARTICLES.contains(sentence.lower(at)) && !sentence.is(at, "of", "de", "d'")
                || !sentence.token(at).word().participles().isEmpty() || !french && sentence.lower(at).endsWith("ing"))) {
            at--;
        }
        return at > 0 && PREPOSITIONS.contains(sentence.lower(at));
    }

    private Measured percent(Mention amount, List<MeasureIndex.Hit> hits) {
        if (isSigned(amount)) {
            return new Measured(CHANGE, "", null, amount.to());
        }
        if (isCompared(amount)) {
            MeasureIndex.Hit vote = sentence.is(start(amount) - 1, "against", "contre", "to") ? nearest(amount, hits.stream()
                    .filter(h -> h.measure().id().equals(VOTE_SHARE)).toList()) : null;
            if (vote != null) {
                return new Measured(VOTE_SHARE, "", vote, amount.to());
            }
            Mention other = comparedTo(amount);
            Measured same = other == null ? null : percent(other, hits);
            return same == null ? new Measured(SHARE, "", null, amount.to()) : new Measured(same.measure(), "", same.hit(), amount.to());
        }
        List<MeasureIndex.Hit> rates = hits.stream().filter(h -> h.measure().unit().equals("percent")).toList();
        List<MeasureIndex.Hit> changes = rates.stream().filter(h -> h.measure().id().equals(CHANGE)).toList();
        // "Rose", "reached": verbs of inflation are verbs of anything.
        List<MeasureIndex.Hit> levels = rates.stream().filter(h -> !h.measure().id().equals(CHANGE))
                .filter(h -> h.part() != MeasureIndex.Part.VERB || !h.measure().comparable()).toList();
        MeasureIndex.Hit change = nearest(amount, changes);
        MeasureIndex.Hit level = nearest(amount, levels);
        boolean to = TO.contains(sentence.lower(start(amount) - 1)) && !sentence.is(start(amount) - 2, "up", "down");
        if (isMoreOrLess(amount.to())) {
            return new Measured(CHANGE, "", null, amount.to());
        }
        if (to && change != null && change.part() == MeasureIndex.Part.NOUN && isReached(change.to(), start(amount))) {
            // "L'augmentation s'établit à 5 %"
            return new Measured(changeOr(level), "", change, amount.to());
        }
        if (change != null && level == null && change.part() != MeasureIndex.Part.ADJECTIVE && isPartOfCounted(amount.to())) {
            // "Cut 900 jobs, or 9% of its workforce": the part that is cut, and no change of whoever cuts it.
            return new Measured(SHARE, "", null, amount.to());
        }
        if (change != null && !to && (cost(amount, change) <= VERBAL + 2 && BY.contains(sentence.lower(start(amount) - 1)) || cost(amount, change) <= VERBAL
                || change.to() == start(amount) && change.part() == MeasureIndex.Part.ADJECTIVE)) {
            return new Measured(changeOr(level), "", change, amount.to());
        }
        return new Measured(level == null ? change != null && !to ? CHANGE : SHARE : level.measure().id(), "", level == null && !to ? change : level, amount.to());
    }

    /** "L'augmentation s'établit à", "growth slowed to": nothing but a verb stands between a noun and its amount. */
    private boolean isReached(int from, int to) {
        return from < to && isVerbAt(from) && IntStream.range(from, to).noneMatch(i -> ARTICLES.contains(sentence.lower(i)) || sentence.is(i, ","));
    }

    /** What a word of change tells beside that of another rate: the growth of an economy, else only a change. */
    private static String changeOr(MeasureIndex.Hit level) {
        return level != null && level.measure().id().equals("growth") ? "growth" : CHANGE;
    }

    /** "8 % de plus qu'en 2022" */
    private boolean isMoreOrLess(int at) {
        return french && sentence.is(at, "de") && sentence.is(at + 1, "plus", "moins");
    }

    /** "Of its workforce", "de ses effectifs": a whole that is counted, and no value that rises and falls. */
    private boolean isPartOfCounted(int at) {
        int owner = at + 1;
        boolean owned = sentence.is(at, "of", "de") && sentence.is(owner, "its", "their", "his", "her", "the", "ses", "leurs", "son", "sa", "leur");
        return owned && IntStream.range(owner + 1, Math.min(sentence.size(), owner + LONGEST_NOUN)).anyMatch(i -> words.list("counted-whole").match(sentence.tokens, i) > 0);
    }

    /** A length of time is a figure only where something is said to last so long, or somebody to stay or be away so long. */
    private Measured lasting(Mention amount, List<MeasureIndex.Hit> hits) {
        if (sentence.is(amount.from() - 1, "h", "min", "mn", "'", "’", "hours", "hour", "heures", "heure", "minutes", "minute") || sentence.is(amount.to(), "h", "min", "mn")
                || amount.to() < sentence.size() && sentence.token(amount.to()).isNumber()) {
            return null;
        }
        boolean brief = Set.of("second", "minute", "hour").contains(quantity(amount).unit());
        List<MeasureIndex.Hit> near = hits.stream().filter(h -> Set.of("day", "year").contains(h.measure().unit()) && !h.measure().id().startsWith(AGE)
                        || brief && isMeasuredIn(h.measure(), "second"))
                .filter(h -> !brief || h.measure().id().equals(DURATION) || isMeasuredIn(h.measure(), "second")).filter(h -> isLasting(amount, h)).toList();
        MeasureIndex.Hit hit = nearest(amount, near);
        return hit == null ? null : new Measured(hit.measure().id(), "", hit, amount.to());
    }

    /** "Lasted two years", "a two-year break", "une pause de deux ans", "jailed for two years". */
    private boolean isLasting(Mention amount, MeasureIndex.Hit hit) {
        if (hit.from() >= amount.to()) {
            int gap = hit.from() - amount.to();
            if (!french && hit.part() == MeasureIndex.Part.NOUN && isCompound(hit.to() - 1, sentence.size())) {
                // "A 10-second time bonus"
                return false;
            }
            boolean direct = gap == 0 || gap <= 2 && sentence.is(amount.to(), "de", "d'", "in", "of", "behind", "à", "'s") || gap == 1 && isAdjective(amount.to());
            return direct && (hit.part() != MeasureIndex.Part.VERB);
        }
        boolean joined = sentence.is(start(amount) - 1, "for", "of", "de", "d'", "pendant", "durant", "à", "to", "pour", "lasting", "spanning")
                || Set.of("second", "minute", "hour").contains(quantity(amount).unit()) && sentence.is(start(amount) - 1, "in", "en", "by");
        int gap = start(amount) - hit.to();
        if (hit.part() == MeasureIndex.Part.NOUN) {
            // "Two goals in two minutes": how soon, and not by how much.
            boolean soon = hit.measure().id().equals(LEAD) && sentence.is(start(amount) - 1, "in", "en");
            return joined && gap <= 2 && !soon;
        }
        return joined && gap <= 9 && commas(hit.to(), start(amount)) == 0 || gap <= 1;
    }

    /** "84 of the 128 members": 128 is the whole. */
    private boolean isWhole(Mention amount) {
        for (int i = amount.from() - 1; i >= Math.max(1, amount.from() - PART_OF); i--) {
            if (sentence.is(i, "of", "sur") || french && sentence.is(i, "des")) {
                // "180 votes out of the 212 members"
                return sentence.is(i, "of") && sentence.is(i - 1, "out") || sentence.endingAt(i, Mention.Type.NUMBER) != null;
            }
        }
        return false;
    }

    /** "A decrease of 127,000 cars", "raised by a quarter of a percentage point", "the total of 18 held by her": by how many, or what it stands at, and not how many there are. */
    private boolean isDifference(Mention amount, List<MeasureIndex.Hit> hits) {
        int of = start(amount) - 1;
        boolean changed = sentence.is(of, "of", "in", "de", "d'") && hits.stream().anyMatch(h -> h.measure().id().equals(CHANGE) && h.part() == MeasureIndex.Part.NOUN && h.to() == of);
        int unit = sentence.is(amount.to(), "of") && sentence.is(amount.to() + 1, "a") ? amount.to() + 2 : amount.to();
        boolean tally = !french && sentence.is(of, "of") && start(amount) == amount.from() && sentence.is(amount.to(), "held");
        return changed || tally || !french && sentence.is(unit, "percentage") && sentence.is(unit + 1, "point", "points");
    }

    private Measured number(Mention amount, Clause clause, List<MeasureIndex.Hit> hits) {
        // "Aucun des 34 passagers n'a été blessé": how many there were is told in passing.
        boolean none = sentence.is(amount.from() - 1, "des") && sentence.is(amount.from() - 2, "aucun", "aucune")
                || sentence.is(amount.from() - 2, "of") && sentence.is(amount.from() - 3, "none");
        // "Invaincue depuis 20 matches": for how long.
        boolean since = french && sentence.is(start(amount) - 1, "depuis");
        if (none || since || isWhole(amount) || isDifference(amount, hits) || sentence.is(amount.to(), "de") && sentence.is(amount.to() + 1, "plus", "moins", "mieux")) {
            return null;
        }
        // "The total of 18 held by X": what lasts so many days has a unit of its own.
        List<MeasureIndex.Hit> counts = hits.stream().filter(h -> !h.measure().isMoney() && !h.measure().unit().equals("percent"))
                .filter(h -> h.part() != MeasureIndex.Part.PARTICIPLE || !h.measure().unit().equals("day")).toList();
        int head = amount.to();
        if (french && sentence.is(head - 1, "un", "une") && amount.length() == 1) {
            // "Un mort et trois blessés"
            String one = sentence.is(head, "mort", "morte") ? "deaths" : sentence.is(head, "blessé", "blessée") ? "injured" : "missing";
            return new Measured(one, "person", null, head + 1);
        }
        if (sentence.is(head, "of", "sur") || french && sentence.is(head, "des")) {
            // "84 of the 128 members": what the second number counts.
            for (int i = head + 1; i <= head + 4; i++) {
                Mention whole = sentence.at(i, Mention.Type.NUMBER);
                if (whole != null && isSmall(whole)) {
                    // "Quatre des sept otages": none of how many there are.
                    return null;
                }
                if (whole != null) {
                    head = whole.to();
                    break;
                }
            }
        }
        head = sentence.is(head, "of", "de", "d'") && (isScaled(amount) || sentence.is(head, "de", "d'")) ? head + 1 : head;
        if (((Mention.Amount) amount.meaning()).quantity().unit().equals("metre")) {
            return measuredIn(amount, amount.to(), "metre", counts);
        }
        boolean named = noun(head) >= 0;
        int at = head;
        int behind = head;
        for (int skipped = 0; skipped < LONGEST_NOUN && at < clause.to(); skipped++) {
            int i = at;
            String physical = Terms.of(sentence.language).measuredIn.get(sentence.lower(i));
            List<MeasureIndex.Hit> heads = counts.stream().filter(h -> h.from() == i && h.part() == MeasureIndex.Part.NOUN)
                    .filter(h -> i == behind || !PREPOSITIONS.contains(sentence.lower(h.from())))
                    .filter(h -> !sentence.is(h.to() - 1, "against", "contre") || isBallot(h, counts)).toList();
            boolean people = words.list("people").match(sentence.tokens, i) >= 0;
            int longest = heads.stream().mapToInt(MeasureIndex.Hit::to).max().orElse(i + 1);
            boolean compound = !french && isCompound(longest - 1, clause.to());
            if ((physical != null || people || !heads.isEmpty()) && !compound) {
                if (physical != null && heads.stream().noneMatch(h -> h.to() > i + 1)) {
                    return measuredIn(amount, i + 1, physical, counts);
                }
                boolean plain = people && longest <= Math.max(i + 1, words.list("people").match(sentence.tokens, i));
                return counted(amount, i, longest, plain, heads.stream().filter(h -> h.to() == longest).toList(), counts);
            }
            MeasureIndex.Hit direct = counts.stream().filter(h -> h.from() == i && h.part() == MeasureIndex.Part.PARTICIPLE).findFirst().orElse(null);
            if (direct != null && direct.from() <= head + 1) {
                return new Measured(direct.measure().id(), "", direct, direct.to());
            }
            Mention name = sentence.at(i, Mention.Type.THING, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.PLACE);
            boolean capital = !french && i < sentence.size() && sentence.token(i).isCapitalised() && sentence.at(i, Mention.Type.PERSON) == null;
            if (name == null && !capital && !isModifier(i)) {
                break;
            }
            at = name == null ? at + 1 : name.to();
        }
        return unnamed(amount, head, named, counts);
    }

    /** "12 contre", "87 against, 4 abstentions": votes, and no other amount or thing that is set against the first. */
    private boolean isBallot(MeasureIndex.Hit against, List<MeasureIndex.Hit> counts) {
        boolean closed = against.to() >= sentence.size() || !sentence.token(against.to()).isWord() || sentence.is(against.to(), "and", "et", "with", "avec");
        return sentence.at(against.to(), Mention.Type.NUMBER) == null && (closed || counts.stream().anyMatch(h -> h.from() != against.from() && h.measure().unit().equals("vote")));
    }

    /** "12 member states": the word only tells what kind the next one is of. */
    private boolean isCompound(int i, int end) {
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

    private boolean isModifier(int i) {
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

    private boolean isAdjective(int i) {
        return i < sentence.size() && !sentence.token(i).word().adjectives().isEmpty();
    }

    private Measured measuredIn(Mention amount, int end, String unit, List<MeasureIndex.Hit> counts) {
        List<MeasureIndex.Hit> cues = counts.stream().filter(h -> h.from() < amount.from() || h.from() >= end)
                .filter(h -> !Terms.of(sentence.language).measuredIn.containsKey(sentence.lower(h.from()))).filter(h -> isMeasuredIn(h.measure(), unit)).toList();
        MeasureIndex.Hit hit = nearest(new Mention(amount.type(), amount.from(), end, amount.meaning()), cues);
        if (hit == null) {
            List<Measure> only = lexicon.figures().all().stream().filter(m -> isMeasuredIn(m, unit)).toList();
            // "Ran for 25 miles": what is so long, nothing tells; "300 miles of roads" does.
            boolean counted = sentence.is(end, "of", "de", "d'");
            return only.size() == 1 ? new Measured(only.get(0).id(), unit, null, end) : counted ? new Measured(COUNT, unit, null, end) : null;
        }
        if (hit.measure().id().equals(COUNT) && !french && !sentence.is(end, "of")) {
            return null;
        }
        return new Measured(hit.measure().id(), unit, hit, end);
    }

    /** Whether a measure lists a unit of measurement among its words. */
    private boolean isMeasuredIn(Measure measure, String unit) {
        List<String> own = new ArrayList<>();
        Terms.of(sentence.language).measuredIn.forEach((form, id) -> {
            if (id.equals(unit)) {
                own.add(form);
            }
        });
        return measure.unit().equals(unit) || measure.words().forms(sentence.language, "noun").stream()
                .anyMatch(form -> own.contains(String.join(" ", WordForms.Phrase.of(form).words())));
    }

    /**
     * The measure of what is counted: that of the noun, or of several the one of which another word stands nearest; for
     * people, what is done to them decides.
     */
    private Measured counted(Mention amount, int noun, int end, boolean people, List<MeasureIndex.Hit> heads, List<MeasureIndex.Hit> counts) {
        if (isOfBody(heads) && (words.list("losing").matchBefore(sentence.tokens, start(amount)) >= 0 || isOfDeeds(start(amount) - 1))) {
            // "Lost two seats", "the resignations of eight members": not how many there are.
            return null;
        }
        boolean definite = DEFINITE.contains(sentence.lower(start(amount) - 1));
        Mention whole = new Mention(amount.type(), amount.from(), end, amount.meaning());
        // "Killing two tourists": what happened to them, though tourists are counted elsewhere.
        boolean persons = heads.stream().anyMatch(h -> h.measure().unit().equals("person") || h.measure().unit().equals("child")) && heads.stream().noneMatch(h -> h.measure().ofEvent());
        List<MeasureIndex.Hit> cues = counts.stream().filter(h -> h.from() < noun || h.from() >= end)
                .filter(h -> h.part() != MeasureIndex.Part.NOUN || isNumbered(h, amount, heads))
                .filter(h -> heads.stream().anyMatch(head -> head.measure().id().equals(h.measure().id())) || people && h.measure().unit().equals("person")
                        || persons && h.measure().unit().equals("person") && h.measure().ofEvent() && (h.to() == start(amount) || h.from() >= end && h.from() - end <= 2))
                .filter(h -> cost(whole, h) < PART_OF + LONGEST_NOUN + RELATIVE).toList();
        MeasureIndex.Hit harm = counts.stream().filter(h -> isNumbered(h, amount, heads) && h.measure().ofEvent() && h.part() == MeasureIndex.Part.NOUN).findFirst().orElse(null);
        if (harm != null && persons(heads, people)) {
            // "The killings of 30 demonstrators": none of how many marched.
            return new Measured(harm.measure().id(), "", harm, end);
        }
        MeasureIndex.Hit vote = voting(amount, end, heads, counts);
        if (vote != null) {
            return new Measured(VOTES, "vote", vote, end);
        }
        MeasureIndex.Hit medal = heads.stream().filter(h -> lexicon.figures().isOfContest(h.measure().id())).findFirst().orElse(null);
        if (medal != null && sentence.is(start(amount) - 1, "including", "dont")) {
            // "43 medals, including 12 golds"
            return new Measured(medal.measure().id(), "", medal, end);
        }
        if (sentence.is(start(amount) - 1, "including", "dont", "among")) {
            return isSmall(amount) ? null : new Measured(COUNT, people ? "person" : unit(noun, end), null, end);
        }
        MeasureIndex.Hit any = nearest(whole, cues);
        MeasureIndex.Hit own = nearest(whole, cues.stream().filter(h -> heads.stream().anyMatch(head -> head.measure().equals(h.measure()))).toList());
        MeasureIndex.Hit cue = own != null && cost(whole, own) <= cost(whole, any) ? own : any;
        if (cue != null && cue.measure().ofEvent() && cue.part() == MeasureIndex.Part.VERB && cue.to() <= start(amount) && sentence.is(start(amount) - 1, "in", "at", "near", "across", "dans", "à", "en")
                && !french && !sentence.is(cue.to(), "in", "at")) {
            // "Cracked walls in two towns": where, and not what.
            return null;
        }
        if (cue != null) {
            return new Measured(cue.measure().id(), unitOf(cue.measure(), noun, end), cue, end);
        }
        if (people || heads.isEmpty()) {
            return definite && !isTelling(amount) || isSmall(amount) ? null : new Measured(COUNT, people ? "person" : unit(noun, end), null, end);
        }
        if (definite && !isTelling(amount) && heads.stream().allMatch(h -> h.measure().unit().equals("country") || h.measure().unit().equals("person"))) {
            return null;
        }
        MeasureIndex.Hit head = heads.stream().min(Comparator.comparingInt((MeasureIndex.Hit h) -> lexicon.figures().size(h.measure()))
                .thenComparing(h -> h.measure().id())).orElseThrow();
        boolean passing = isSmall(amount) && (head.measure().unit().equals("country") || definite);
        return passing ? null : new Measured(head.measure().id(), unitOf(head.measure(), noun, end), head, end);
    }

    private static boolean isOfBody(List<MeasureIndex.Hit> heads) {
        return heads.stream().anyMatch(h -> h.measure().id().equals(MEMBERS) || h.measure().id().equals(SEATS));
    }

    /** "The resignations of", "les démissions de": a plural before a preposition. */
    private boolean isOfDeeds(int of) {
        return of > 0 && sentence.is(of, "of", "de", "d'") && sentence.token(of - 1).isPluralNoun();
    }

    private static boolean persons(List<MeasureIndex.Hit> heads, boolean people) {
        return people || heads.stream().anyMatch(h -> h.measure().unit().equals("person"));
    }

    /** "Adopted by 331 members", "331 députés ont voté le texte": the members of a body are counted as voters; null where they only are so many. */
    private MeasureIndex.Hit voting(Mention amount, int end, List<MeasureIndex.Hit> heads, List<MeasureIndex.Hit> counts) {
        if (heads.stream().noneMatch(h -> h.measure().id().equals(MEMBERS) || h.measure().id().equals(SEATS))) {
            return null;
        }
        boolean by = sentence.is(start(amount) - 1, "par", "by");
        return counts.stream().filter(h -> h.measure().id().equals(VOTES)).filter(h -> by && h.to() < amount.from() && commas(h.to(), amount.from()) == 0
                || h.part() == MeasureIndex.Part.PARTICIPLE && h.from() >= end && h.from() - end <= 2 && isPassive(end, h.from()) && !isAgainst(h.to())).findFirst().orElse(null);
    }

    /** "Ont voté contre": behind the verb of a vote. */
    private boolean isAgainst(int i) {
        return sentence.is(i, "contre", "against", "down");
    }

    /** "The deaths of 30 people", "the loss of 600 jobs": the noun right before the number tells what is done to them. */
    private boolean isNumbered(MeasureIndex.Hit noun, Mention amount, List<MeasureIndex.Hit> heads) {
        return noun.to() == start(amount) - 1 && sentence.is(noun.to(), "of", "de", "d'")
                && (noun.measure().unit().equals("person") || heads.stream().anyMatch(h -> h.measure().id().equals(noun.measure().id())));
    }

    private String unitOf(Measure measure, int noun, int end) {
        boolean physical = Terms.of(sentence.language).measuredIn.containsValue(measure.unit());
        return physical || measure.id().equals(COUNT) ? unit(noun, end) : "";
    }

    /** What is counted, in its own words. */
    private String unit(int noun, int end) {
        return sentence.text(noun, Math.min(end, sentence.size())).toLowerCase(java.util.Locale.ROOT);
    }

    /** A number whose noun the vocabulary does not have, or without any. */
    private Measured unnamed(Mention amount, int head, boolean named, List<MeasureIndex.Hit> counts) {
        if (sentence.is(amount.from() - 1, "to", "against", "contre")) {
            // "218 votes to 210".
            MeasureIndex.Hit votes = counts.stream().filter(h -> h.measure().id().equals(VOTES) && h.part() == MeasureIndex.Part.NOUN && h.to() == amount.from() - 1)
                    .findFirst().orElse(null);
            if (votes != null) {
                return new Measured(VOTES_AGAINST, "", votes, amount.to());
            }
        }
        List<MeasureIndex.Hit> beside = counts.stream().filter(h -> h.to() <= amount.from() && start(amount) - h.to() <= OTHER_NUMBER && commas(h.to(), start(amount)) == 0)
                .filter(h -> h.part() == MeasureIndex.Part.NOUN && !named && joins(h.to(), start(amount)) || h.to() == start(amount) && (isHarm(h) || !named && isTelling(h, counts)))
                .toList();
        if (!beside.isEmpty()) {
            MeasureIndex.Hit hit = nearest(amount, beside);
            if (hit != null && hit.measure().unit().equals("rank") && quantity(amount).value().compareTo(LAST_RANK) > 0) {
                // "L'édition 2024": a year.
                return null;
            }
            return new Measured(hit.measure().id(), "", hit, amount.to());
        }
        List<MeasureIndex.Hit> passive = counts.stream().filter(h -> isHarm(h) && !(h.length() == 1 && sentence.is(h.from(), "left") && !sentence.is(h.to(), "dead")) && h.from() >= amount.to() && h.from() - amount.to() <= LONGEST_TAIL
                && isPassive(amount.to(), h.from())).toList();
        if (!passive.isEmpty()) {
            MeasureIndex.Hit hit = passive.get(0);
            return new Measured(hit.measure().id(), "", hit, hit.to());
        }
        // "From 28,000 three months earlier": a time, and nothing that is counted.
        boolean time = Terms.of(sentence.language).units.containsKey(sentence.lower(head)) || sentence.at(head, Mention.Type.NUMBER, Mention.Type.DURATION, Mention.Type.DATE) != null;
        int noun = time ? -1 : noun(head);
        boolean definite = DEFINITE.contains(sentence.lower(start(amount) - 1));
        if (french && DEFINITE.contains(sentence.lower(head))) {
            // "La moyenne des 30 dernières séances"
            return null;
        }
        if (french && sentence.is(start(amount) - 1, "dont") && noun == head + 1 && isAdjective(head)) {
            // "9 blessés dont 4 graves"
            return null;
        }
        return noun < 0 || definite || isSmall(amount) || isOrdinal(amount) || isUncounted(amount, noun) ? null : new Measured(COUNT, unit(head, noun), null, noun);
    }

    /** "Elected ten times", "84 cents a share", "four 3-pointers": nouns behind a number that count nothing of their own. */
    private boolean isUncounted(Mention amount, int noun) {
        return words.list("uncounted").match(sentence.tokens, noun - 1) == noun || !french && sentence.followsHyphen(amount.to());
    }

    /** "Employs 11,000": a verb of one measure only. */
    private static boolean isTelling(MeasureIndex.Hit hit, List<MeasureIndex.Hit> all) {
        return hit.part() == MeasureIndex.Part.VERB && all.stream().filter(h -> h.from() == hit.from()).map(MeasureIndex.Hit::measure).distinct().count() == 1;
    }

    private static boolean isHarm(MeasureIndex.Hit hit) {
        return hit.measure().ofEvent() && !hit.measure().id().equals(ATTENDANCE) && hit.part() != MeasureIndex.Part.NOUN && hit.part() != MeasureIndex.Part.ADJECTIVE;
    }

    /** "12 were killed", "30 ont été blessés", "12 dead". */
    private boolean isPassive(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean theirs = !french && (sentence.is(i, "of", "the", "his", "her", "its", "their") || sentence.isCovered(i, Mention.Type.ORG, Mention.Type.NATION)
                    || i > from && sentence.token(i).isPluralNoun() && sentence.is(i - 1, "the", "his", "her", "its", "their"));
            if (theirs) {
                // "Six of the gunmen were killed", "eight Israelis were killed"
                continue;
            }
            if (words.verbGroup().match(sentence.tokens, i) < 0 && !sentence.is(i, "others", "autres", "people", "more")) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing but a copula or a preposition stands between a noun and its amount; what "rose 12 to 300" is 300. */
    private boolean joins(int from, int to) {
        WordForms rising = words.list("rising-to");
        WordForms reaching = words.list("reaching");
        for (int i = from; i < to; i++) {
            if (rising.match(sentence.tokens, i) > 0) {
                if (!sentence.is(to - 1, "to", "à")) {
                    return false;
                }
            } else if (!sentence.is(i, "of", "de", "d'", "was", "is", "were", "est", "était", "has", "had", "at", "to", "à", ":") && reaching.match(sentence.tokens, i) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where the noun phrase behind a number ends; -1 if none stands there. */
    private int noun(int from) {
        int end = -1;
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_NOUN); i++) {
            Token token = sentence.token(i);
            WordClass word = token.word();
            boolean noun = token.isWord() && !token.isCapitalised() && !word.nouns().isEmpty() && token.lower().length() > 2 && !PREPOSITIONS.contains(token.lower());
            boolean plural = noun && !word.nouns().contains(token.lower());
            if (plural || noun && french && token.lower().matches(".*[sx]")) {
                return i + 1;
            }
            if (!noun && !isModifier(i)) {
                break;
            }
        }
        return end;
    }

    private boolean isScaled(Mention amount) {
        return Terms.of(sentence.language).scales.containsKey(sentence.lower(amount.to() - 1));
    }

    /** A small number in words, or a one. */
    private boolean isSmall(Mention amount) {
        BigDecimal value = quantity(amount).value();
        boolean digits = sentence.token(amount.from()).isNumber();
        return digits ? value.compareTo(BigDecimal.ONE) <= 0 : value.compareTo(LEAST_IN_WORDS) < 0;
    }

    /** "The 15,000 soldiers": a number that is news even of a definite group. */
    private boolean isTelling(Mention amount) {
        return sentence.token(amount.from()).isNumber() && quantity(amount).value().compareTo(LEAST_IN_WORDS) > 0 && sentence.is(start(amount) - 1, "the", "les", "its", "ses",
                "their", "leurs");
    }

    private boolean isOrdinal(Mention amount) {
        return sentence.is(amount.from() - 1, "-", "#", "/") || sentence.is(amount.to(), "/", ":");
    }

    // --- nearest word -----------------------------------------------------------------------------------------------

    private MeasureIndex.Hit nearest(Mention amount, List<MeasureIndex.Hit> hits) {
        return hits.stream().filter(h -> cost(amount, h) <= FARTHEST)
                .min(Comparator.comparingInt((MeasureIndex.Hit h) -> cost(amount, h)).thenComparing(Comparator.comparingInt(MeasureIndex.Hit::length).reversed())
                        .thenComparingInt(h -> lexicon.figures().size(h.measure())).thenComparing(h -> h.measure().id()).thenComparingInt(MeasureIndex.Hit::from))
                .orElse(null);
    }

    /** How far a word stands from an amount, in tokens; commas, relative clauses and other amounts between them count more. */
    private int cost(Mention amount, MeasureIndex.Hit hit) {
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
            int aside = behind && sentence.is(i, ",") && sentence.is(i + 1, "including", "dont") ? next(i + 1, ",") : -1;
            if (aside > i && aside < to) {
                // "Seven officers, including two generals, were killed"
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

    /** The first token of an amount with the words that limit it: "up to", "près de". */
    private int start(Mention amount) {
        int at = amount.from();
        for (int guard = 0; guard < 3; guard++) {
            int before = LIMITS.matchBefore(sentence.tokens, at);
            if (before < 0) {
                return at;
            }
            at = before;
        }
        return at;
    }

    static final WordForms LIMITS = WordForms.of(List.of("up to", "at least", "more than", "less than", "fewer than", "about", "some", "around", "nearly",
            "almost", "roughly", "approximately", "an estimated", "estimated", "close to", "as many as", "as much as", "at most", "over", "under", "just", "only",
            "well over", "a record", "a total of", "an additional", "another", "no fewer than", "no less than", "a further", "a", "près de", "près d'", "quelque",
            "environ", "plus de", "plus d'", "moins de", "moins d'", "au moins", "jusqu'à", "au plus", "quelques", "un total de", "que", "presque", "seulement",
            "pas moins de", "autour de", "un peu plus de", "un record de", "record", "exactly", "exactement", "between", "entre"));

    private int commas(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += sentence.is(i, ",") ? 1 : 0;
        }
        return count;
    }

    /** "Up from 3%", "contre 2 milliards un an plus tôt": another time's amount, told for comparison. */
    private boolean isCompared(Mention amount) {
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

    private Clause clause(Mention amount) {
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

    // --- ages ---------------------------------------------------------------------------------------------------------

    /** "Roth, 57,", "She was 81", "Martin (45 ans)", "un pianiste de 23 ans". */
    private boolean isAge(Mention amount) {
        boolean years = amount.type() == Mention.Type.DURATION && quantity(amount).unit().equals("year") && french && sentence.is(amount.to() - 1, "ans");
        boolean number = amount.type() == Mention.Type.NUMBER && quantity(amount).unit().isEmpty() && sentence.token(amount.from()).isNumber() && !french;
        BigDecimal value = quantity(amount).value();
        if (!years && !number || value.compareTo(OLDEST) > 0 || value.compareTo(YOUNGEST) < 0 && !years || value.stripTrailingZeros().scale() > 0
                || quantity(amount).bound() != Bound.EXACT) {
            return false;
        }
        int before = amount.from() - 1;
        boolean closed = amount.to() >= sentence.size() || sentence.is(amount.to(), ",", ".", ")", ";", ":", "–", "—", "\"", "”", "»");
        boolean name = before > 0 && sentence.token(before - 1).isCapitalised() && !sentence.isCovered(before - 1, Mention.Type.DATE)
                && sentence.endingAt(before, Mention.Type.COUNTRY, Mention.Type.PLACE) == null;
        if (sentence.is(before, ",", "(") && closed && name && (sentence.is(amount.to(), ",", ")") || sentence.is(before, ",") && !isList(amount))) {
            return true;
        }
        if (number) {
            boolean pronoun = sentence.is(before - 1, "he", "she") || sentence.endingAt(before, Mention.Type.PERSON) != null;
            return sentence.is(before, "was", "is", "turned", "turns", "be") && (closed || sentence.is(amount.to(), "when", "at", "and", "on", "this", "last", "in"))
                    && (pronoun || sentence.is(before, "be") && sentence.is(before - 1, "to", "would", "will"));
        }
        // "Écope de 12 ans de prison"
        boolean term = sentence.is(amount.to(), "de", "d'") && amount.to() + 1 < sentence.size() && !sentence.token(amount.to() + 1).isCapitalised()
                && !sentence.token(amount.to() + 1).word().nouns().isEmpty();
        boolean adult = sentence.is(before, "de", "d'") && isHuman(before - 1) && !term;
        if (sentence.is(before, "ses") && (closed || sentence.at(amount.to(), Mention.Type.DATE) != null) && words.list("celebrate").matchBefore(sentence.tokens, before) > 0) {
            // "A fêté ses 50 ans"
            return true;
        }
        boolean has = sentence.is(before, "a", "avait", "aura") && (sentence.is(before - 1, "il", "elle") || sentence.endingAt(before, Mention.Type.PERSON) != null);
        return adult || has && (closed || sentence.is(amount.to(), "et", "quand", "lorsque", "lors"));
    }

    private boolean isList(Mention amount) {
        return sentence.is(amount.to(), ",") && amount.to() + 1 < sentence.size() && sentence.token(amount.to() + 1).isNumber();
    }

    /** Whether a noun that stands for a human being ends at a token. */
    private boolean isHuman(int i) {
        return i >= 0 && (sentence.endingAt(i + 1, Mention.Type.NATION, Mention.Type.TITLE, Mention.Type.ROLE, Mention.Type.PERSON, Mention.Type.ACTOR) != null
                || words.list("function").matchBefore(sentence.tokens, i + 1) >= 0 || words.list("people").matchBefore(sentence.tokens, i + 1) >= 0
                || words.list("human").matchBefore(sentence.tokens, i + 1) >= 0);
    }

    private Told age(Mention amount) {
        if (quantity(amount).value().compareTo(OLDEST) > 0) {
            return null;
        }
        Mention holder = beside(amount);
        if (holder == null && isAgeLimit(amount)) {
            return null;
        }
        boolean dying = words.list("death.died").occursIn(sentence.tokens.subList(Math.max(0, amount.from() - REACH), Math.min(sentence.size(), amount.to() + REACH)))
                && (holder == null || commas(holder.from(), amount.from()) <= 1) && !(sentence.is(amount.from(), "aged", "âgé", "âgée") && holder == null && isHuman(amount.from() - 1)) && (sentence.is(amount.from(), "at", "à", "aged", "âgé", "âgée", "age", "âge"));
        if (dying && holder == null && !french) {
            // "X, who won it twice, has died at the age of 87"
            Mention dead = actor(amount, new Measured(AGE_AT_DEATH, "", null, amount.to()), clause(amount));
            boolean own = dead != null && dead.type() == Mention.Type.PERSON && IntStream.range(dead.to(), amount.from()).noneMatch(i -> sentence.is(i, "whose", "whom", "where", "when",
                    "after", "before", "as", "while"));
            holder = own ? dead : null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        bindings.put("q", amount);
        int from = amount.from();
        List<String> arguments = List.of();
        if (holder != null) {
            bindings.put("a", holder);
            arguments = List.of("a");
            from = Math.min(from, holder.from());
        }
        int to = amount.to();
        if (holder == null && sentence.is(from - 1, "de", "d'", "a", "the", "la", "le", "un", "une", "avait")) {
            from = Math.max(0, sentence.is(from - 1, "de", "d'") ? from - LONGEST_NOUN : from - 1);
        }
        if (holder == null && !french) {
            // The description that tells whose age it is: "a 71-year-old pensioner".
            while (to < sentence.size() && to < amount.to() + 2 && isModifier(to)) {
                to++;
            }
        }
        Map<String, String> options = Map.of("quantity", "q", "unit", "year");
        return new Told(new PatternMatcher.Match(from, Math.max(to, holder == null ? to : holder.to()), bindings, List.of()),
                new ClaimPattern.Action("figure", dying ? AGE_AT_DEATH : AGE, arguments, options));
    }

    /** The person right beside an age; null if none stands there. */
    private Mention beside(Mention amount) {
        int before = amount.from();
        while (before > 0 && sentence.is(before - 1, ",", "(", "was", "is", "turned", "turns", "a", "avait", "the", "who", "qui", "then", "now", "alors")) {
            before--;
        }
        Mention person = sentence.endingAt(before, Mention.Type.PERSON);
        if (person == null && sentence.is(amount.from() - 1, ",")) {
            return null;
        }
        if (person == null && sentence.is(amount.from() - 1, "ses")) {
            // "X a fêté ses 50 ans"
            person = sentence.endingAt(words.verbGroupStart(sentence.tokens, amount.from() - 2), Mention.Type.PERSON);
        }
        return person != null ? person : sentence.at(amount.to(), Mention.Type.PERSON);
    }

    // --- votes --------------------------------------------------------------------------------------------------------

    /** "Passed by 218-210": the votes for and against; other results belong to matches. */
    private void ballot(Mention score, List<Told> told) {
        Clause clause = clause(score);
        boolean vote = lexicon.figures().find(sentence.tokens, clause.from(), clause.to()).stream()
                .anyMatch(h -> (h.part() == MeasureIndex.Part.NOUN || h.part() == MeasureIndex.Part.PARTICIPLE) && h.measure().id().equals(VOTES));
        Mention.Pair pair = (Mention.Pair) score.meaning();
        if (!vote || pair.first().add(pair.second()).compareTo(BigDecimal.valueOf(5)) < 0) {
            return;
        }
        for (boolean first : new boolean[] {true, false}) {
            Mention side = new Mention(Mention.Type.NUMBER, score.from(), score.to(), new Mention.Amount(
                    new Quantity(first ? pair.first() : pair.second(), "", "", Bound.EXACT)));
            told.add(told(side, new Measured(first ? VOTES : VOTES_AGAINST, "vote", null, score.to()), clause));
        }
    }

    // --- whose it is --------------------------------------------------------------------------------------------------

    private Told told(Mention amount, Measured measured, Clause clause) {
        Measure measure = lexicon.figures().measure(measured.measure());
        Mention subject = measured.hit() == null ? null : owner(measured.hit(), amount);
        if (isSigned(amount)) {
            subject = bracketed(amount);
        } else if (subject == null && CHANGE.equals(measured.measure())) {
            MeasureIndex.Hit changing = nearest(amount, hits(clause, amount).stream()
                    .filter(h -> h.part() == MeasureIndex.Part.NOUN && h.to() <= amount.from() && !h.measure().id().equals(CHANGE))
                    .filter(h -> french || !isCompound(h.to() - 1, amount.from())).toList());
            subject = changing == null ? null : owner(changing, amount);
        }
        Mention voted = votedFor(amount, measure);
        voted = voted == null ? votedBefore(amount, measure) : voted;
        voted = voted == null && measure != null && measure.unit().equals("vote") ? decidedOn(amount.from()) : voted;
        boolean rival = voted == null && amount.type() == Mention.Type.PERCENT && VOTE_SHARE.equals(measured.measure()) && isCompared(amount);
        subject = voted != null ? voted : rival ? SOMEBODY : subject;
        boolean ballot = measure != null && measure.unit().equals("vote") && voted == null && hits(clause, amount).stream()
                .anyMatch(h -> h.measure().id().equals(VOTES) && h.part() == MeasureIndex.Part.PARTICIPLE);
        // "Mettre fin à quinze mois de conflit": the conflict lasted, not who ends it.
        boolean ended = amount.type() == Mention.Type.DURATION && sentence.is(start(amount) - 1, "à", "to") && sentence.is(start(amount) - 2, "fin", "terme", "end");
        // "A country of 8 million": no name stands for it.
        boolean described = POPULATION.equals(measured.measure()) && measured.hit() != null && measured.hit().to() == start(amount) && sentence.is(measured.hit().to() - 1, "of", "de", "d'");
        // "Declared a curfew for a period of 15 days": it lasts so long, and not who declares it.
        boolean period = DURATION.equals(measured.measure()) && measured.hit() != null && measured.hit().part() == MeasureIndex.Part.NOUN && subject == null;
        boolean somebody = subject == SOMEBODY || ballot || described || ended || period;
        subject = somebody ? null : subject;
        if (subject == null && !somebody && !(measure != null && measure.ofEvent())) {
            subject = bracketed(amount);
            subject = subject == null && !isLoose(amount, measured) ? actor(amount, measured, clause) : subject;
            if (POPULATION.equals(measured.measure()) && (subject == null || subject.type() == Mention.Type.COUNTRY)) {
                // "Leeds has a population of", "Nairobi compte ... habitants": of the town, though a capital may stand for its country elsewhere.
                Mention town = sentence.at(subject == null ? clause.from() : subject.from(), Mention.Type.PLACE);
                subject = town == null || subject == null && !isVerbBehind(town) ? subject : town;
            }
            if (subject == null && GROWTH.equals(measured.measure())) {
                subject = economyOf(amount, clause);
            }
        }
        if (subject != null && measure != null && measure.ofEvent() && subject.type() != Mention.Type.THING) {
            subject = null;
        }
        boolean counts = measure != null && measure.comparable() && !measured.measure().equals("price") && !Set.of("day", "year").contains(measure.unit());
        if (subject != null && subject.type() == Mention.Type.THING && counts) {
            // A part of what a thing counts ("66 of the dead were soldiers") must not be taken for the whole.
            subject = null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        bindings.put("q", amount);
        List<String> arguments = List.of();
        if (subject != null) {
            bindings.put("a", subject);
            arguments = List.of("a");
        }
        Mention object = subject == null ? null : object(amount, measured, subject);
        if (object != null) {
            bindings.put("b", object);
            arguments = List.of("a", "b");
        }
        int from = amount.from();
        int to = measured.end();
        if (measured.hit() != null) {
            from = Math.min(from, measured.hit().from());
            boolean near = measured.hit().to() - amount.to() <= LONGEST_NOUN + 1 && commas(amount.to(), Math.max(amount.to(), measured.hit().to())) == 0;
            to = near ? Math.max(to, measured.hit().to()) : to;
        }
        if (sentence.is(amount.from() - 1, "to", "à", "against", "contre", "from", "de")) {
            Mention other = sentence.endingAt(amount.from() - 1, amount.type());
            from = other == null ? from : Math.min(from, other.from());
        }
        from = beginning(from, clause);
        to = tail(to);
        if (subject != null) {
            from = Math.min(from, subject.from());
            to = Math.max(to, subject.to());
        }
        if (object != null) {
            from = Math.min(from, object.from());
            to = Math.max(to, object.to());
        }
        if (sentence.token(to - 1).end() - sentence.token(from).start() > LONGEST_QUOTE) {
            from = amount.from();
            to = measured.end();
        }
        // "Would close a plant and cut 40 jobs": one verb for both.
        int reach = sentence.is(from - 1, "and", "et") ? LONGEST_TAIL * 3 : LONGEST_TAIL;
        List<PatternMatcher.VerbGroup> verbs = isSigned(amount) ? List.of() : verbs(Math.max(clause.from(), subject == null ? from - reach : subject.to()), amount, measured.hit());
        Map<String, String> options = new LinkedHashMap<>();
        options.put("quantity", "q");
        if (!measured.unit().isEmpty()) {
            options.put("unit", measured.unit());
        }
        options.put("past", "yes");
        if (isOnlyPossible(amount, measured, clause) || isForecast(amount, clause)) {
            options.put("modality", Modality.CONDITIONAL.id());
        } else if (!verbs.isEmpty() && words.list("aim-at").match(sentence.tokens, verbs.get(0).head()) > 0) {
            // "Aims for revenue of $2 billion"
            options.put("modality", Modality.PLANNED.id());
        }
        return new Told(new PatternMatcher.Match(from, to, bindings, verbs),
                new ClaimPattern.Action("figure", measured.measure(), arguments, options));
    }

    /** "The round of 16 match": of how many, and no match counted. */
    private boolean isRound(Mention amount) {
        return sentence.is(amount.from() - 1, "of") && sentence.is(amount.from() - 2, "round") || sentence.is(amount.from() - 1, "last") && sentence.is(amount.to(), "tie", "match", "clash", "game", "encounter");
    }

    /** "Faces a maximum sentence of 20 years", "encourt dix ans de prison": what a court may impose, and has not. */
    private boolean isOnlyPossible(Mention amount, Measured measured, Clause clause) {
        return PENALTIES.contains(measured.measure()) && IntStream.range(Math.max(clause.from(), amount.from() - 2 * LONGEST_TAIL), amount.from())
                .anyMatch(i -> words.list("may-be-sentenced").match(sentence.tokens, i) > 0);
    }

    /** "Analysts expected a profit of 4 billion", "above the 4 billion that analysts had expected": what is only forecast. */
    private boolean isForecast(Mention amount, Clause clause) {
        int behind = sentence.is(amount.to(), "that", "que", "qu'") ? amount.to() + 1 : amount.to();
        if (words.list("forecaster").match(sentence.tokens, behind) > 0 || words.list("forecast-by").match(sentence.tokens, amount.to()) > 0) {
            return true;
        }
        for (int i = amount.from() - 1; i >= clause.from(); i--) {
            int end = words.list("forecaster").match(sentence.tokens, i);
            if (end > 0) {
                int from = end;
                return IntStream.range(from, Math.min(amount.from(), from + LONGEST_TAIL)).anyMatch(k -> words.list("forecast").match(sentence.tokens, k) > 0)
                        || words.list("forecast").matchBefore(sentence.tokens, start(amount)) >= 0;
            }
        }
        return false;
    }

    /** "Norway's economy grew", "the Norwegian economy grew", "l'économie norvégienne a progressé": whose economy the clause tells before an amount; null if none. */
    private Mention economyOf(Mention amount, Clause clause) {
        for (int i = clause.from(); i < amount.from(); i++) {
            int end = words.list("economy").match(sentence.tokens, i);
            if (end < 0) {
                continue;
            }
            Mention owner = french ? sentence.at(end, Mention.Type.NATION) : sentence.endingAt(i, Mention.Type.OWNER, Mention.Type.NATION);
            if (owner == null && french && sentence.is(end, "de", "du", "d'", "des")) {
                owner = sentence.at(sentence.is(end + 1, "la", "l'", "les") ? end + 2 : end + 1, Mention.Type.COUNTRY);
            }
            return owner;
        }
        return null;
    }

    /** "The record of 155 wins", "for ten of them", "$3bn - a third of its value": no word ties the amount to the subject of the clause. */
    private boolean isLoose(Mention amount, Measured measured) {
        boolean told = measured.hit() != null && !GENERAL.contains(measured.measure());
        int before = start(amount) - 1;
        if (measured.hit() == null && Terms.of(sentence.language).measuredIn.containsValue(measured.unit())) {
            // "Caught with five kilograms of cocaine": not what the dealer weighs.
            return true;
        }
        return !told && !french && (PREPOSITIONS.contains(sentence.lower(before)) && !sentence.is(before, "to", "as") || sentence.is(before, "-", "–", "—", "("));
    }

    /** Where the clause of an amount begins, if that is near. */
    private int beginning(int from, Clause clause) {
        int at = from;
        while (at > clause.from() && at > from - LONGEST_HEAD && !isStop(at - 1) && !isJoint(at - 1)) {
            at--;
        }
        boolean cut = at > clause.from() && at == from - LONGEST_HEAD;
        return cut ? from : at;
    }

    /** A mark that ends a phrase; those of numbers and names do not. */
    private boolean isStop(int i) {
        return sentence.token(i).kind() == Token.Kind.MARK && !sentence.is(i, "-", "%", "€", "$", "£", "/", "°", "&", "'", "’");
    }

    private boolean isJoint(int i) {
        return sentence.is(i, "and", "et", "as", "or", "ou", "who", "which", "qui", "when", "after", "before", "après", "avant", "selon", "according", "where", "où", "dont",
                "whose", "that", "if", "unless", "whether") || BREAKS.contains(sentence.lower(i));
    }

    /** Where the phrase ends that goes on behind an amount: "up 34% on the year before". */
    private int tail(int from) {
        int to = from;
        while (to < sentence.size() && to < from + LONGEST_TAIL && !isStop(to) && !isJoint(to) && !sentence.is(to, "than", "que", "qu'") && sentence.at(to, AMOUNTS) == null) {
            to++;
        }
        boolean cut = to < sentence.size() && to == from + LONGEST_TAIL;
        return cut ? from : to;
    }

    /** The last verb before an amount with its auxiliaries, from which the stance is read. */
    private List<PatternMatcher.VerbGroup> verbs(int from, Mention amount, MeasureIndex.Hit hit) {
        boolean told = hit != null && hit.part() == MeasureIndex.Part.VERB && hit.to() <= amount.from() && hit.from() >= from;
        for (int i = amount.from() - 1; i >= Math.max(0, from); i--) {
            Token token = sentence.token(i);
            boolean verb = told && i == hit.from() || token.isWord() && !token.isCapitalised() && !token.word().verbs().isEmpty() && !PREPOSITIONS.contains(token.lower())
                    && words.verbGroup().match(sentence.tokens, i) < 0 && (!french || token.word().nouns().isEmpty() || words.verbGroup().matchBefore(sentence.tokens, i) >= 0 && !sentence.is(i - 1, "en"));
            if (!verb || sentence.is(i - 1, "to") && sentence.is(i - 2, "according")) {
                continue;
            }
            int start = i;
            while (words.verbGroup().matchBefore(sentence.tokens, start) >= Math.max(0, from - 1) && words.verbGroup().matchBefore(sentence.tokens, start) >= 0) {
                start = words.verbGroup().matchBefore(sentence.tokens, start);
            }
            boolean finite = start < i || told && i == hit.from() || token.word().conditional() || !token.word().finite().isEmpty() && (token.word().nouns().isEmpty() || i == from);
            if (finite && start < i && FUTURE.contains(sentence.lower(start))) {
                return List.of(new PatternMatcher.VerbGroup(start, start, start + 1));
            }
            if (finite) {
                return List.of(new PatternMatcher.VerbGroup(start, i, i + 1));
            }
        }
        // "Un dividende de 14 euros sera proposé", "300 000 personnes auraient fui".
        for (int i = amount.to(); i < Math.min(sentence.size() - 1, amount.to() + LONGEST_TAIL); i++) {
            int group = i;
            while (group < sentence.size() - 1 && words.verbGroup().match(sentence.tokens, group) > 0 && !PREPOSITIONS.contains(sentence.lower(group)) && !ARTICLES.contains(sentence.lower(group))) {
                group = words.verbGroup().match(sentence.tokens, group);
            }
            if (group > i && group < sentence.size()) {
                boolean future = FUTURE.contains(sentence.lower(i));
                return List.of(new PatternMatcher.VerbGroup(i, future ? i : group, future ? i + 1 : group + 1));
            }
            if (sentence.is(i, ",", "and", "et") || sentence.endsClause(i) || RELATIVES.contains(sentence.lower(i))) {
                break;
            }
        }
        return List.of();
    }

    private static final Set<String> FUTURE = Set.of("sera", "seront", "aura", "auront");

    /** "Renault's revenue", "its debt", "le chiffre d'affaires de Renault", "French inflation", "Gucci, dont les ventes". */
    private Mention owner(MeasureIndex.Hit hit, Mention amount) {
        if (hit.part() != MeasureIndex.Part.NOUN) {
            return null;
        }
        int at = hit.from();
        for (int guard = 0; guard < 4 && at > 0; guard++) {
            Mention owner = sentence.endingAt(at, Mention.Type.OWNER);
            if (owner != null) {
                return owner;
            }
            Mention named = sentence.endingAt(at, Mention.Type.ORG, Mention.Type.NATION, Mention.Type.COUNTRY);
            if (named != null && !french && named.to() <= amount.from()) {
                return named;
            }
            if (sentence.is(at - 1, "whose") || sentence.is(at - 1, "dont") || sentence.is(at - 2, "dont") && ARTICLES.contains(sentence.lower(at - 1))) {
                int relative = sentence.is(at - 2, "dont") ? at - 2 : at - 1;
                int end = sentence.is(relative - 1, ",") ? relative - 1 : relative;
                Mention antecedent = sentence.endingAt(end, OWNERS);
                return antecedent == null ? SOMEBODY : antecedent;
            }
            if (sentence.is(at - 1, "'s")) {
                return SOMEBODY;
            }
            if (!isAdjective(at - 1) && !(at == hit.from() && amount.to() == at)) {
                break;
            }
            at = amount.to() == at ? amount.from() : at - 1;
        }
        int behind = hit.to();
        while (isAdjective(behind) && french && behind < hit.to() + 2) {
            behind++;
        }
        if (french) {
            Mention nation = sentence.at(hit.to(), Mention.Type.NATION, Mention.Type.ORG);
            if (nation != null) {
                return nation;
            }
        }
        boolean state = hit.measure().unit().equals("percent") || hit.measure().id().equals("population");
        if (!sentence.is(behind, "of", "de", "d'", "du", "des", "at", "chez") && !(state && sentence.is(behind, "in", "en", "au", "dans"))) {
            return null;
        }
        int name = behind + 1;
        while (sentence.is(name, "the", "la", "le", "l'", "les")) {
            name++;
        }
        Mention of = sentence.at(name, OWNERS);
        boolean unknown = of == null && sentence.is(behind, "of", "de", "d'", "du") && name < sentence.size() && sentence.token(name).isCapitalised()
                && sentence.at(name, Mention.Type.DATE) == null;
        // "A stake in the Oslo Sands": of a body that no file knows, and not of the city.
        boolean longer = of != null && of.type() == Mention.Type.PLACE && of.to() < sentence.size() && sentence.token(of.to()).isCapitalised() && !sentence.isCovered(of.to());
        return unknown || longer ? SOMEBODY : of != null && !sentence.is(of.to(), "'s") ? of : null;
    }

    /** "X was approved by", "parliament approved X": what a vote was about, if it has a name. */
    private Mention decidedOn(int before) {
        for (int verb = before - 1; verb > 0 && !sentence.endsClause(verb); verb--) {
            boolean decides = lexicon.figures().find(sentence.tokens, verb, verb + 1).stream()
                    .anyMatch(h -> h.part() == MeasureIndex.Part.PARTICIPLE && h.measure().id().equals(VOTES));
            if (!decides) {
                continue;
            }
            int group = words.verbGroupStart(sentence.tokens, verb);
            boolean passive = false;
            for (int at = group; at < verb; at++) {
                passive |= words.list("being").match(sentence.tokens, at) >= 0;
            }
            Mention thing = passive ? sentence.endingAt(group, DECIDED) : null;
            // "The bill passed the House": what is voted on is the object only where a body votes.
            boolean votes = !passive && sentence.endingAt(group, Mention.Type.ORG, Mention.Type.ROLE, Mention.Type.TITLE) != null;
            for (int at = verb + 1; votes && thing == null && at < Math.min(before, verb + LONGEST_TAIL); at++) {
                if (PREPOSITIONS.contains(sentence.lower(at))) {
                    // "Passed the bill in parliament": who voted, not what on.
                    break;
                }
                thing = sentence.at(at, DECIDED);
            }
            return thing != null && thing.entity().isCatalogued() ? thing : null;
        }
        return null;
    }

    /** "Nine votes for the mayor, Anna Roth", "contre 9 à Paul Martin". */
    private Mention votedFor(Mention amount, Measure measure) {
        boolean votes = measure != null && (measure.unit().equals("vote") || measure.id().equals(VOTE_SHARE));
        int at = amount.to();
        while (votes && at < amount.to() + 3 && at < sentence.size() && !sentence.is(at, "for", "pour", "à")) {
            at++;
        }
        if (!votes || !sentence.is(at, "for", "pour", "à")) {
            return null;
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + LONGEST_TAIL); i++) {
            Mention party = sentence.at(i, SUBJECTS);
            if (party != null) {
                return party;
            }
            if (sentence.token(i).kind() == Token.Kind.MARK && !sentence.is(i, ",") || sentence.at(i, AMOUNTS) != null) {
                return null;
            }
        }
        return null;
    }

    /** "Ont réélu Anna Roth (PS) avec 56 % des suffrages", "devant Paul Martin, qui atteint 15 %": who stands right before the words for a share of the vote. */
    private Mention votedBefore(Mention amount, Measure measure) {
        int with = start(amount) - 1;
        if (measure == null || !(measure.unit().equals("vote") || measure.id().equals(VOTE_SHARE)) || !sentence.is(with, "avec", "with", "by", "par")) {
            return null;
        }
        int at = sentence.is(with - 1, ")") && sentence.is(with - 3, "(") ? with - 3 : with;
        Mention party = sentence.endingAt(at, Mention.Type.PERSON);
        return party != null && words.list("election.participle").matchBefore(sentence.tokens, party.from()) >= 0 ? party : null;
    }

    /** "L'Oréal (-0,39 %)": by how much a share rose or fell. */
    private boolean isSigned(Mention amount) {
        return sentence.is(amount.from() - 1, "+", "-", "−", "–") && sentence.is(amount.from() - 2, "(");
    }

    /** "Anna Roth (35,8 %)", "L'Oréal (+2 %)". */
    private Mention bracketed(Mention amount) {
        int open = isSigned(amount) ? amount.from() - 2 : amount.from() - 1;
        return sentence.is(open, "(") ? sentence.endingAt(open, SUBJECTS) : null;
    }

    /** The subject of the clause that tells the amount; null where it is not sure. */
    private Mention actor(Mention amount, Measured measured, Clause clause) {
        int end = amount.from();
        if (measured.hit() != null && measured.hit().part() != MeasureIndex.Part.NOUN && measured.hit().from() < end) {
            end = measured.hit().from();
        }
        int relative = -1;
        for (int i = end - 1; i > clause.from(); i--) {
            boolean that = sentence.is(i, "that") && isVerbAt(i + 1) && words.list("span-of-life").matchBefore(sentence.tokens, i) < 0;
            if (that || sentence.is(i, "who", "which", "qui", "lequel", "laquelle")) {
                relative = i;
                break;
            }
        }
        if (relative > 0 && !isClosed(relative, end)) {
            int at = sentence.is(relative - 1, ",") ? relative - 1 : relative;
            Mention antecedent = sentence.endingAt(at, SUBJECTS);
            // "Its sites in Norway, which has ...": where they are, perhaps.
            boolean place = antecedent != null && antecedent.type() == Mention.Type.COUNTRY && sentence.is(antecedent.from() - 1, "in", "en", "au", "aux", "at", "near");
            return place ? null : antecedent;
        }
        Mention opening = null;
        Mention nearest = null;
        int i = clause.from();
        while (i < end) {
            Mention party = sentence.at(i, SUBJECTS);
            if (party == null || party.to() > end) {
                i++;
                continue;
            }
            // "Roth overtook Martin to lead": it is not he who leads.
            boolean overtaken = !french && sentence.is(party.to(), "to") && (opening != null || nearest != null);
            boolean free = !isComplement(party.from()) && !sentence.is(party.to(), "'s") && !isSpeaker(party) && !overtaken;
            boolean apposed = party.type() != Mention.Type.COUNTRY && party.type() != Mention.Type.THING && sentence.is(party.from() - 1, ",") && sentence.is(party.to(), ",") && isVerbAt(party.to() + 1);
            if (free && (isVerbBehind(party) || apposed)) {
                nearest = apposed ? new Mention(party.type(), party.from(), party.to() + 1, party.meaning()) : party;
            } else if (free && opening == null && nearest == null && opens(clause, party)) {
                opening = party;
            }
            i = party.to();
        }
        if (nearest != null) {
            return asides(nearest.to(), end) > 0 ? null : nearest;
        }
        boolean resumed = opening != null && isVerbAt(lastComma(end) + 1) && lastComma(end) > opening.to();
        return opening == null || asides(opening.to(), end) > 2 && !resumed ? null : opening;
    }

    private int lastComma(int end) {
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            if (sentence.is(i, ",")) {
                return i;
            }
        }
        return -1;
    }

    /** Commas that begin something new: not those of "..., and sold". */
    private int asides(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += sentence.is(i, ",") && !sentence.is(i + 1, "and", "et") ? 1 : 0;
        }
        return count;
    }

    /** "X, the head of Y, ...": the name that begins the clause or what follows an opening phrase. */
    private boolean opens(Clause clause, Mention party) {
        int from = party.from();
        Mention role = sentence.endingAt(from, Mention.Type.ROLE, Mention.Type.TITLE);
        // "The outgoing mayor, X, won ..."
        Mention apart = role == null && sentence.is(from - 1, ",") ? sentence.endingAt(from - 1, Mention.Type.ROLE) : role;
        from = apart == null ? from : apart.from();
        while (from > clause.from() && (Set.of("the", "la", "le", "l'", "les", "a", "and", "et", "mr", "mrs", "ms", "m", "mme", ".", "dr").contains(sentence.lower(from - 1))
                || sentence.endingAt(from, Mention.Type.RANK) != null || sentence.endingAt(from, Mention.Type.NATION) != null)) {
            from--;
        }
        boolean behindOpening = sentence.is(from - 1, ",") && commas(clause.from(), from) == 1;
        return (from == clause.from() || behindOpening) && (sentence.is(party.to(), ",", "(") || isVerbBehind(party) || commas(party.from(), party.to()) > 0);
    }

    /** "X said revenue rose": the one who says so is not whose revenue it is. */
    private boolean isSpeaker(Mention party) {
        for (int i = party.to(); i < Math.min(sentence.size(), party.to() + LONGEST_NOUN); i++) {
            if (words.list("say").match(sentence.tokens, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean isVerbBehind(Mention party) {
        return isVerbAt(party.to());
    }

    private boolean isVerbAt(int at) {
        return at < sentence.size() && (words.verbGroup().match(sentence.tokens, at) >= 0
                || !sentence.token(at).word().finite().isEmpty() && !sentence.token(at).isCapitalised());
    }

    private boolean isComplement(int from) {
        int at = from;
        while (at > 0 && Set.of("the", "la", "le", "l'", "les", "a", "an", "un", "une").contains(sentence.lower(at - 1))) {
            at--;
        }
        return at > 0 && PREPOSITIONS.contains(sentence.lower(at - 1));
    }

    /** Who else is told with the amount: "paid Roth $3m", "$3m to Roth", "30% of the Northern Bank". */
    private Mention object(Mention amount, Measured measured, Mention subject) {
        int at = amount.to();
        boolean given = amount.type() == Mention.Type.MONEY || amount.type() == Mention.Type.PERCENT;
        if (given && sentence.is(at, "to", "for", "of", "in", "à", "au", "aux", "de", "du", "d'", "pour", "dans")) {
            int name = at + 1;
            while (sentence.is(name, "the", "la", "le", "l'", "capital", "du", "de", "d'")) {
                name++;
            }
            Mention behind = sentence.at(name, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
            if (behind != null && !behind.entity().equals(subject.entity()) && behind.to() != subject.to()) {
                return behind;
            }
        }
        if (amount.type() != Mention.Type.MONEY || measured.hit() == null || measured.hit().part() == MeasureIndex.Part.NOUN || measured.hit().to() > amount.from()) {
            return null;
        }
        Mention between = sentence.at(measured.hit().to(), Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
        boolean whole = between != null && !sentence.token(between.to()).isCapitalised();
        return whole && between.to() <= amount.from() && !between.entity().equals(subject.entity()) ? between : null;
    }

    // --- tokens -------------------------------------------------------------------------------------------------------

    private static Quantity quantity(Mention amount) {
        return ((Mention.Amount) amount.meaning()).quantity();
    }
}
