package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    private static final String AGE_AT_DEATH = "age-at-death";
    private static final String POPULATION = "population";
    private static final String GROWTH = "growth";
    /** Measures that tell no more than what kind of amount it is. */
    private static final Set<String> GENERAL = Set.of(MeasureIndex.SUM, MeasureIndex.SHARE, MeasureIndex.COUNT);
    /** Words between "minimum age" and the age. */
    private static final int LONGEST_LIMIT = 6;
    /** A sentence with more quantities than this is a table. */
    private static final int MOST_AMOUNTS = 40;
    private static final int LONGEST_QUOTE = 260;
    /** Words from a length to the "north of" that it leads to, another unit in brackets included. */
    private static final int BEARING = 8;
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(10);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final boolean french;
    private final FigureClause clauses;
    private final FigureOwner owners;
    private final FigureMeasure measures;

    FigureGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.french = words.french();
        this.clauses = new FigureClause(sentence, lexicon);
        this.owners = new FigureOwner(sentence, lexicon, clauses);
        this.measures = new FigureMeasure(sentence, lexicon, clauses, owners);
    }

    /**
     * A figure as a pattern would have found it.
     *
     * @param match  the words that tell it, with the quantity {@code q} and perhaps the parties {@code a} and {@code b}
     * @param action what is claimed
     */
    record Told(PatternMatcher.Match match, ClaimPattern.Action action) {
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
            if (isConverted(amount) || isMargin(amount) || isLessThan(amount) || isYear(amount) || isBearing(amount) || isPartOfOwn(amount) || isToldApart(amount) || isChange(amount)) {
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
            Told other = otherSide(amount, told);
            Told figure = other == null ? figure(amount) : other;
            if (figure != null && !isOfNothing(amount, figure.action())) {
                told.add(figure);
            }
        }
        return told;
    }

    /** "15 deaths, compared with 12 in 2010", "rose to $10m from $8m a year earlier": the same figure at the time told behind it; null for others. */
    private Told otherSide(Mention amount, List<Told> told) {
        int start = clauses.start(amount);
        // "Arrested 12 people from five countries": no other side unless something rose or fell.
        boolean compared = sentence.is(start - 1, "from") ? amount.type() != Mention.Type.NUMBER || tellsChange(start - 1) : words.list("compared-with").matchBefore(sentence.tokens, start) >= 0;
        if (!compared || amount.type() == Mention.Type.AGE || amount.type() == Mention.Type.DURATION) {
            return null;
        }
        Mention date = null;
        for (int i = amount.to(); date == null && i < Math.min(sentence.size(), amount.to() + FigureClause.LONGEST_NOUN) && !sentence.endsClause(i) && sentence.at(i, FigureClause.AMOUNTS) == null; i++) {
            date = sentence.at(i, Mention.Type.DATE);
        }
        Quantity quantity = FigureMeasure.quantity(amount);
        for (int k = told.size() - 1; date != null && k >= 0; k--) {
            Mention first = told.get(k).match().bindings().get("q");
            Quantity one = first == null ? null : FigureMeasure.quantity(first);
            if (one != null && first.type() == amount.type() && opensTime(amount, first, date) && one.unit().equals(quantity.unit()) && one.per().equals(quantity.per()) && !sentence.token(amount.from()).isCapitalised()) {
                boolean change = told.get(k).action().predicate().equals(MeasureIndex.CHANGE);
                Map<String, Mention> bindings = new LinkedHashMap<>(told.get(k).match().bindings());
                bindings.put("q", amount);
                return change ? null : new Told(new PatternMatcher.Match(start, date.to(), bindings, List.of()), told.get(k).action());
            }
        }
        return null;
    }

    /** Whether something is told to rise or to fall right before a token: "up from", "rose to 15 from". */
    private boolean tellsChange(int end) {
        for (int i = end - 1; i >= Math.max(0, end - FigureClause.LONGEST_HEAD) && !sentence.endsClause(i); i--) {
            if (words.list("rising").match(sentence.tokens, i) > 0 || words.list("falling").match(sentence.tokens, i) > 0
                    || words.list("rising-noun").match(sentence.tokens, i) > 0 || words.list("falling-noun").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "12 in 2010", "12 deaths in 2010" beside "15 deaths": the time at once, or behind what the first side counts; not "12 tourists in 2015", "12 in Oslo in 2010". */
    private boolean opensTime(Mention amount, Mention first, Mention date) {
        boolean same = first.to() < sentence.size() && amount.to() < sentence.size() && sentence.lower(first.to()).equals(sentence.lower(amount.to()));
        for (int i = same ? amount.to() + 1 : amount.to(); i < date.from(); i++) {
            if (!FigureClause.PREPOSITIONS.contains(sentence.lower(i)) && !FigureClause.ARTICLES.contains(sentence.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Up from $482 million", "reached 4%": neither what is measured nor whose it is gets told, and no whole either ("4% of the homes"). */
    private boolean isOfNothing(Mention amount, ClaimPattern.Action action) {
        boolean part = action.predicate().equals(MeasureIndex.SHARE) && sentence.is(amount.to(), "of", "de", "d'", "du", "des");
        return action.arguments().isEmpty() && (action.predicate().equals(MeasureIndex.SUM) || action.predicate().equals(MeasureIndex.SHARE)) && !part;
    }

    /** "To 1,350 billion euros, a rise of 600 billion": by how much, and no sum of its own. */
    private boolean isChange(Mention amount) {
        int of = clauses.start(amount) - 1;
        boolean sum = amount.type() == Mention.Type.MONEY && sentence.is(of, "of", "de", "d'");
        int noun = sum ? Math.max(words.list("rising-noun").matchBefore(sentence.tokens, of), words.list("falling-noun").matchBefore(sentence.tokens, of)) : -1;
        return noun > 1 && sentence.is(noun - 1, "a", "an", "une", "un") && sentence.is(noun - 2, ",", ":", "–", "—");
    }

    /** "One year and six months respectively": each of another owner, and not told beside him. */
    private boolean isToldApart(Mention amount) {
        for (int i = amount.to(); i < Math.min(sentence.size(), amount.to() + FigureClause.LONGEST_TAIL) && !sentence.endsClause(i); i++) {
            if (sentence.is(i, "respectively", "respectivement")) {
                return true;
            }
        }
        return false;
    }

    /** "A 1993 plane crash", "his own 1980 campaign": four digits before a noun that does not count. */
    private boolean isYear(Mention amount) {
        String text = sentence.text(amount.from(), amount.to());
        boolean before = sentence.is(amount.from() - 1, "a", "the", "this", "that", "his", "her", "its", "their", "own", "'s");
        boolean noun = amount.to() < sentence.size() && sentence.token(amount.to()).isWord() && measures.noun(amount.to()) < 0;
        return before && noun && !french && text.matches("(1[89]|20)\\d\\d");
    }

    /** "$723m (£551m)", "5 millions d'euros (6 millions de dollars)": a sum told again in brackets in another currency. */
    private boolean isConverted(Mention amount) {
        int bracket = clauses.start(amount) - 1;
        Mention sum = amount.type() == Mention.Type.MONEY && sentence.is(bracket, "(") && sentence.is(amount.to(), ")") ? sentence.endingAt(bracket, Mention.Type.MONEY) : null;
        return sum != null && !FigureMeasure.quantity(sum).unit().equals(FigureMeasure.quantity(amount).unit());
    }

    /** "A 109-run victory", "a four wicket win": by how much, and not how many. */
    private boolean isMargin(Mention amount) {
        int at = sentence.is(amount.to(), "-") ? amount.to() + 1 : amount.to();
        int units = words.list("margin-units").match(sentence.tokens, at);
        if (units > 0 && sentence.is(clauses.start(amount) - 1, "by") && !sentence.is(clauses.start(amount) - 2, "led", "leads", "lead", "leading", "ahead")) {
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
        if (body == null || !body.entity().isNamed() || FigureMeasure.quantity(amount).bound() != Bound.EXACT) {
            return null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        bindings.put("q", amount);
        bindings.put("a", body);
        return new Told(new PatternMatcher.Match(amount.from(), body.to(), bindings, List.of()),
                new ClaimPattern.Action("figure", MeasureIndex.MEMBERS, List.of("a"), Map.of("quantity", "q", "unit", "person")));
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
            boolean inside = bracketed && (sentence.is(i, "(", ")") || sentence.at(i, FigureClause.AMOUNTS) != null || sentence.token(i).isNumber());
            if (i > at && !inside && !Terms.of(sentence.language).measuredIn.containsKey(sentence.lower(i)) && !sentence.is(i, "to", "the")) {
                return false;
            }
        }
        return false;
    }

    /** The quantities, without those inside of names, dates and longer quantities. */
    private List<Mention> amounts() {
        List<Mention> found = new ArrayList<>();
        for (Mention amount : sentence.all(FigureClause.AMOUNTS)) {
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
        for (int start = Math.max(0, amount.from() - FigureClause.REACH); start <= amount.from(); start++) {
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
        if (owners.isRound(amount) || isLacking(amount)) {
            return null;
        }
        FigureClause.Clause clause = clauses.clause(amount);
        List<MeasureIndex.Hit> hits = clauses.hits(clause, amount);
        FigureMeasure.Measured measured = switch (amount.type()) {
            case MONEY -> measures.money(amount, hits, clause);
            case PERCENT -> measures.percent(amount, hits);
            case DURATION -> measures.lasting(amount, hits);
            default -> measures.number(amount, clause, hits);
        };
        return measured == null || MeasureIndex.AGE.equals(measured.measure()) && isAgeLimit(amount) ? null : told(amount, measured, clause);
    }

    /** "She lacked two votes", "il lui a manqué deux voix": what there was not. */
    private boolean isLacking(Mention amount) {
        WordForms lack = words.list("lack");
        int start = clauses.start(amount);
        return lack.matchBefore(sentence.tokens, start) >= 0 || lack.match(sentence.tokens, amount.to()) > 0 || lack.match(sentence.tokens, amount.to() + 1) > 0;
    }

    /** "Learned the piano at the age of 15", "sang from age 9": how old somebody was then, and not when it is told. */
    private boolean isOfThen(Mention amount) {
        int at = amount.from();
        boolean first = sentence.is(at, "age", "aged") || sentence.is(at, "the") && sentence.is(at + 1, "age");
        int preposition = first ? sentence.is(at - 1, "the") ? at - 2 : at - 1 : sentence.is(at - 1, "age") ? at - 2 : sentence.is(at - 1, "of") && sentence.is(at - 2, "age") ? at - 4 : -1;
        return !french && preposition > 1 && sentence.is(preposition, "at", "from", "since", "by", "until");
    }

    /** "X, crowned at 25, died on Thursday", "X, élu pape à 78 ans, est mort": an age at the end of an aside that tells of no death. */
    private boolean isOfAside(Mention amount) {
        int comma = amount.from() - 1;
        while (comma > 0 && !sentence.is(comma, ",")) {
            comma--;
        }
        return comma > 0 && comma < amount.from() - 1 && sentence.is(amount.to(), ",")
                && !words.list("death.died").occursIn(sentence.tokens.subList(comma, amount.from()));
    }

    /** "The minimum age is 18", "l'âge moyen est de 40 ans": nobody's. */
    private boolean isAgeLimit(Mention amount) {
        for (int i = Math.max(0, amount.from() - LONGEST_LIMIT); i < amount.from(); i++) {
            if (words.list("age-limit").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    // --- ages ---------------------------------------------------------------------------------------------------------

    /** "Roth, 57,", "She was 81", "Martin (45 ans)", "un pianiste de 23 ans". */
    private boolean isAge(Mention amount) {
        boolean years = amount.type() == Mention.Type.DURATION && FigureMeasure.quantity(amount).unit().equals("year") && french && sentence.is(amount.to() - 1, "ans");
        boolean number = amount.type() == Mention.Type.NUMBER && FigureMeasure.quantity(amount).unit().isEmpty() && sentence.token(amount.from()).isNumber() && !french;
        BigDecimal value = FigureMeasure.quantity(amount).value();
        if (!years && !number || value.compareTo(OLDEST) > 0 || value.compareTo(YOUNGEST) < 0 && !years || value.stripTrailingZeros().scale() > 0
                || FigureMeasure.quantity(amount).bound() != Bound.EXACT) {
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
        if (FigureMeasure.quantity(amount).value().compareTo(OLDEST) > 0) {
            return null;
        }
        Mention holder = beside(amount);
        if (holder == null && isAgeLimit(amount)) {
            return null;
        }
        boolean dying = words.list("death.died").occursIn(sentence.tokens.subList(Math.max(0, amount.from() - FigureClause.REACH), Math.min(sentence.size(), amount.to() + FigureClause.REACH)))
                && (holder == null || clauses.commas(holder.from(), amount.from()) <= 1) && !(sentence.is(amount.from(), "aged", "âgé", "âgée") && holder == null && isHuman(amount.from() - 1)) && (sentence.is(amount.from(), "at", "à", "aged", "âgé", "âgée", "age", "âge"));
        if (dying && isOfAside(amount)) {
            return null;
        }
        if (dying && holder == null) {
            // "X, who won it twice, has died at the age of 87"
            Mention dead = owners.actor(amount, new FigureMeasure.Measured(AGE_AT_DEATH, "", null, amount.to()), clauses.clause(amount));
            boolean own = dead != null && dead.type() == Mention.Type.PERSON && IntStream.range(dead.to(), amount.from()).noneMatch(i -> sentence.is(i, "whose", "whom", "where", "when",
                    "after", "before", "as", "while", "dont", "où", "que", "quand", "lorsque", "après", "avant"));
            holder = own ? dead : null;
        }
        if (!dying && holder == null && isOfThen(amount)) {
            return null;
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
            from = Math.max(0, sentence.is(from - 1, "de", "d'") ? from - FigureClause.LONGEST_NOUN : from - 1);
        }
        if (holder == null && !french) {
            // The description that tells whose age it is: "a 71-year-old pensioner".
            while (to < sentence.size() && to < amount.to() + 2 && clauses.isModifier(to)) {
                to++;
            }
        }
        Map<String, String> options = Map.of("quantity", "q", "unit", "year");
        return new Told(new PatternMatcher.Match(from, Math.max(to, holder == null ? to : holder.to()), bindings, List.of()),
                new ClaimPattern.Action("figure", dying ? AGE_AT_DEATH : MeasureIndex.AGE, arguments, options));
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
        FigureClause.Clause clause = clauses.clause(score);
        boolean vote = lexicon.figures().find(sentence.tokens, clause.from(), clause.to()).stream()
                .anyMatch(h -> (h.part() == MeasureIndex.Part.NOUN || h.part() == MeasureIndex.Part.PARTICIPLE) && h.measure().id().equals(MeasureIndex.VOTES));
        Mention.Pair pair = (Mention.Pair) score.meaning();
        if (!vote || pair.first().add(pair.second()).compareTo(BigDecimal.valueOf(5)) < 0) {
            return;
        }
        // "220 voix contre 207 à X": the words of each side, where a word parts them.
        int against = IntStream.range(score.from(), score.to()).filter(i -> sentence.is(i, "contre", "against")).findFirst().orElse(-1);
        // "Was elected with 220 votes against 207": all of them told of her.
        boolean named = owners.votedFor(score, lexicon.figures().measure(MeasureIndex.VOTES)) != null;
        boolean parted = against > 0 && named;
        // "Won 52 votes to 48 for X": those of X, and the ones of somebody else.
        boolean rival = against < 0 && named;
        for (boolean first : rival ? new boolean[] {false} : new boolean[] {true, false}) {
            int from = !parted || first ? score.from() : against + 1;
            Mention side = new Mention(Mention.Type.NUMBER, from, first && parted ? against : score.to(), new Mention.Amount(
                    new Quantity(first ? pair.first() : pair.second(), "", "", Bound.EXACT)));
            told.add(told(side, new FigureMeasure.Measured(first ? MeasureIndex.VOTES : MeasureIndex.VOTES_AGAINST, "vote", null, score.to()), clause));
        }
    }

    // --- whose it is --------------------------------------------------------------------------------------------------

    private Told told(Mention amount, FigureMeasure.Measured measured, FigureClause.Clause clause) {
        boolean demanded = owners.isDemanded(amount, measured);
        Mention subject = demanded ? owners.accused(amount) : subject(amount, measured, clause);
        Map<String, Mention> bindings = new LinkedHashMap<>();
        bindings.put("q", amount);
        List<String> arguments = List.of();
        if (subject != null) {
            bindings.put("a", subject);
            arguments = List.of("a");
        }
        Mention object = subject == null ? null : owners.object(amount, measured, subject);
        // "Contre 9 à Paul Martin": his votes, and none against him.
        boolean own = measured.measure().equals(MeasureIndex.VOTES_AGAINST) && subject != null && subject == owners.votedFor(amount, lexicon.figures().measure(measured.measure()));
        if (object != null) {
            bindings.put("b", object);
            arguments = List.of("a", "b");
        }
        FigureClause.Clause stretch = stretch(amount, measured, clause, subject, object);
        // "Would close a plant and cut 40 jobs": one verb for both.
        int reach = sentence.is(stretch.from() - 1, "and", "et") ? FigureClause.LONGEST_TAIL * 3 : FigureClause.LONGEST_TAIL;
        List<PatternMatcher.VerbGroup> verbs = clauses.isSigned(amount) || isAside(amount) ? List.of() : owners.verbs(Math.max(clause.from(), subject == null || isPunished(subject, amount, measured) ? stretch.from() - reach : subject.to()), amount, measured.hit());
        Map<String, String> options = new LinkedHashMap<>();
        options.put("quantity", "q");
        if (!measured.unit().isEmpty()) {
            options.put("unit", measured.unit());
        }
        options.put("past", "yes");
        if (demanded || owners.isOnlyPossible(amount, measured, clause) || owners.isForecast(amount, clause)) {
            options.put("modality", Modality.CONDITIONAL.id());
        } else if (!verbs.isEmpty() && words.list("aim-at").match(sentence.tokens, verbs.get(0).head()) > 0) {
            // "Aims for revenue of $2 billion"
            options.put("modality", Modality.PLANNED.id());
        }
        int post = measured.measure().equals(MeasureIndex.TENURE) && subject != null ? otherPost(subject, amount) : -1;
        return new Told(new PatternMatcher.Match(post < 0 ? stretch.from() : post, stretch.to(), bindings, verbs),
                new ClaimPattern.Action("figure", own ? MeasureIndex.VOTES : measured.measure(), arguments, options));
    }

    /** "Asked the court to jail X for six years": whether somebody stands behind the verb of what is imposed on him. */
    private boolean isPunished(Mention subject, Mention amount, FigureMeasure.Measured measured) {
        return words.holds("imposed-measures", measured.measure()) && subject.to() <= amount.from() && measured.hit() != null && measured.hit().to() <= subject.from();
    }

    /** "L'ancien ministre X a rendu son poste de conseiller après onze jours": where the post begins that the time is of, and not the office told with the name; -1 if none does. */
    private int otherPost(Mention subject, Mention amount) {
        boolean titled = sentence.at(subject.from(), Mention.Type.ROLE) != null || sentence.endingAt(subject.from(), Mention.Type.ROLE) != null;
        for (int i = subject.to(); titled && i < amount.from(); i++) {
            if (sentence.at(i, Mention.Type.ROLE) != null && sentence.is(i - 1, "de", "d'", "of", "as") && words.list("job").matchBefore(sentence.tokens, i - 1) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** "Le club (8e, 48 points) n'a pas gagné": in brackets behind a noun, whatever the verb says. */
    private boolean isAside(Mention amount) {
        for (int i = amount.from() - 1; french && i > Math.max(0, amount.from() - FigureClause.LONGEST_TAIL) && !sentence.is(i, ")"); i--) {
            if (sentence.is(i, "(")) {
                return true;
            }
        }
        return false;
    }

    /** Whose figure it is; null where nobody's name is told. */
    private Mention subject(Mention amount, FigureMeasure.Measured measured, FigureClause.Clause clause) {
        Measure measure = lexicon.figures().measure(measured.measure());
        Mention punished = owners.punished(amount, measured, clause);
        if (punished != null) {
            return punished == FigureOwner.SOMEBODY ? null : punished;
        }
        Mention subject = measured.hit() == null ? null : owners.owner(measured.hit(), amount);
        if (clauses.isSigned(amount)) {
            subject = owners.bracketed(amount);
        } else if (subject == null && MeasureIndex.CHANGE.equals(measured.measure())) {
            MeasureIndex.Hit changing = clauses.nearest(amount, clauses.hits(clause, amount).stream()
                    .filter(h -> h.part() == MeasureIndex.Part.NOUN && h.to() <= amount.from() && !h.measure().id().equals(MeasureIndex.CHANGE))
                    .filter(h -> french || !clauses.isCompound(h.to() - 1, amount.from())).toList());
            subject = changing == null ? null : owners.owner(changing, amount);
        }
        Mention voted = owners.votedFor(amount, measure);
        voted = voted == null ? owners.votedBefore(amount, measure) : voted;
        voted = voted == null && measure != null && measure.unit().equals("vote") ? Mention.orElse(owners.decidedOn(amount.from()), owners.chosenBy(amount)) : voted;
        boolean rival = voted == null && amount.type() == Mention.Type.PERCENT && MeasureIndex.VOTE_SHARE.equals(measured.measure()) && clauses.isCompared(amount);
        subject = voted != null ? voted : rival ? FigureOwner.SOMEBODY : subject;
        boolean ballot = measure != null && measure.unit().equals("vote") && voted == null && clauses.hits(clause, amount).stream()
                .anyMatch(h -> h.measure().id().equals(MeasureIndex.VOTES) && h.part() == MeasureIndex.Part.PARTICIPLE);
        // "Mettre fin à quinze mois de conflit": the conflict lasted, not who ends it.
        boolean ended = amount.type() == Mention.Type.DURATION && sentence.is(clauses.start(amount) - 1, "à", "to") && sentence.is(clauses.start(amount) - 2, "fin", "terme", "end");
        // "A country of 8 million": no name stands for it.
        boolean described = POPULATION.equals(measured.measure()) && measured.hit() != null && measured.hit().to() == clauses.start(amount) && sentence.is(measured.hit().to() - 1, "of", "de", "d'");
        // "Declared a curfew for a period of 15 days": it lasts so long, and not who declares it.
        boolean period = MeasureIndex.DURATION.equals(measured.measure()) && measured.hit() != null && measured.hit().part() == MeasureIndex.Part.NOUN && subject == null;
        boolean somebody = subject == FigureOwner.SOMEBODY || ballot || described || ended || period;
        subject = somebody ? null : subject;
        if (subject == null && !somebody && !(measure != null && measure.ofEvent())) {
            subject = owners.bracketed(amount);
            subject = subject == null && !isLoose(amount, measured) ? owners.actor(amount, measured, clause) : subject;
            if (POPULATION.equals(measured.measure()) && (subject == null || subject.type() == Mention.Type.COUNTRY)) {
                // "Leeds has a population of", "Nairobi compte ... habitants": of the town, though a capital may stand for its country elsewhere.
                Mention town = sentence.at(subject == null ? clause.from() : subject.from(), Mention.Type.PLACE);
                subject = town == null || subject == null && !owners.isVerbBehind(town) ? subject : town;
            }
            if (subject == null && GROWTH.equals(measured.measure())) {
                subject = owners.economyOf(amount, clause);
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
        return subject;
    }

    /** How far a figure is told: from its owner or the beginning of its phrase to the end of that, unless that is a long way. */
    private FigureClause.Clause stretch(Mention amount, FigureMeasure.Measured measured, FigureClause.Clause clause, Mention subject, Mention object) {
        int from = amount.from();
        int to = measured.end();
        if (measured.hit() != null) {
            from = Math.min(from, measured.hit().from());
            boolean near = measured.hit().to() - amount.to() <= FigureClause.LONGEST_NOUN + 1 && clauses.commas(amount.to(), Math.max(amount.to(), measured.hit().to())) == 0;
            to = near ? Math.max(to, measured.hit().to()) : to;
        }
        if (sentence.is(amount.from() - 1, "to", "à", "against", "contre", "from", "de")) {
            Mention other = sentence.endingAt(amount.from() - 1, amount.type());
            from = other == null ? from : Math.min(from, other.from());
        }
        from = owners.beginning(from, clause);
        to = owners.tail(to);
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
        return new FigureClause.Clause(from, to);
    }

    /** "The record of 155 wins", "for ten of them", "$3bn - a third of its value": no word ties the amount to the subject of the clause. */
    private boolean isLoose(Mention amount, FigureMeasure.Measured measured) {
        boolean told = measured.hit() != null && !GENERAL.contains(measured.measure());
        int before = clauses.start(amount) - 1;
        if (measured.hit() == null && Terms.of(sentence.language).measuredIn.containsValue(measured.unit())) {
            // "Caught with five kilograms of cocaine": not what the dealer weighs.
            return true;
        }
        return !told && !french && (FigureClause.PREPOSITIONS.contains(sentence.lower(before)) && !sentence.is(before, "to", "as") || sentence.is(before, "-", "–", "—", "("));
    }
}
