package org.claimcheck.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.knowledge.Measure;
import org.claimcheck.statement.Quantity;

/** Finds what an amount measures: by the noun it counts, the verb it stands with, or the kind of amount. */
final class FigureMeasure {

    private static final String ATTENDANCE = "attendance";
    private static final String SEATS = "seats";
    private static final String PATIENTS = "patients";
    private static final String SHARE_PRICE = "share-price";
    private static final String METRE = "metre";
    private static final String LEAD = "lead";
    private static final String DEAL_VALUE = "deal-value";
    /** Measures whose nouns, behind an amount, may only tell what so much money is made of. */
    private static final Set<String> PARTS_OF = Set.of("price", MeasureIndex.WEALTH, "salary");
    /** Measures of what people are given, and no shares are. */
    private static final Set<String> PRIZES = Set.of("prize-money", "salary");
    /** Words before another value of what was just told: "3%, against 4% a year before". */
    private static final Set<String> AGAINST = Set.of("contre", "against", "versus");
    /** Words of definite groups: "the two leaders" are known already. */
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both", "all", "its", "his", "her", "their", "our", "other", "les", "ces", "ses", "leurs",
            "nos", "vos", "last", "first", "next", "top", "derniers", "dernières", "premiers", "premières", "autres", "every", "tous", "toutes", "aux", "between", "entre");
    private static final Set<String> BY = Set.of("by", "de", "d'", "up", "down");
    private static final Set<String> TO = Set.of("to", "at", "à");
    /** Units of measures of how long something lasts. */
    private static final Set<String> TIMES = Set.of("day", "year");
    /** Words between a part and the whole that it is of. */
    private static final int LONGEST_FRACTION = 4;
    /** The distance within which a word tells of all that is counted. */
    private static final int NEAR_WHOLE = 13;
    /** Words between an amount and another with which it is compared: when the first was, and in what part. */
    private static final int LONGEST_COMPARED = 8;
    /** Small numbers in words count what is told in passing ("two sides"). */
    private static final BigDecimal LEAST_IN_WORDS = BigDecimal.TEN;
    /** What nobody earns alone, in any currency. */
    private static final BigDecimal MOST_PAY = BigDecimal.valueOf(1_000_000_000);
    /** What no share costs, in any currency. */
    private static final BigDecimal MOST_SHARE = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal LAST_RANK = BigDecimal.valueOf(1000);

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final boolean french;
    private final FigureClause clauses;
    private final FigureOwner owners;

    FigureMeasure(Sentence sentence, Lexicon lexicon, FigureClause clauses, FigureOwner owners) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.french = words.french();
        this.clauses = clauses;
        this.owners = owners;
    }

    /** A measure with the word that tells it; no word where what is counted is only named. */
    record Measured(String measure, String unit, MeasureIndex.Hit hit, int end) {
    }

    Measured money(Mention amount, List<MeasureIndex.Hit> hits, FigureClause.Clause clause) {
        MeasureIndex.Hit grown = TO.contains(sentence.lower(clauses.start(amount) - 1)) ? grown(amount, hits) : null;
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
        // "Sales rose despite an impact of $5m": other money.
        hits = hits.stream().filter(h -> !isDespite(h.to(), clauses.start(amount))).toList();
        // "Was ordered to pay $5m", "serve two years and pay $5m": no pay.
        hits = hits.stream().filter(h -> h.part() != MeasureIndex.Part.NOUN || h.to() != clauses.start(amount) || h.length() > 1 || !isInfinitive(h.from())).toList();
        hits = french ? hits : hits.stream().filter(h -> h.from() < amount.to()
                || !(of && PARTS_OF.contains(h.measure().id())) && !(h.part() == MeasureIndex.Part.NOUN && h.length() == 1 && PARTS_OF.contains(h.measure().id()) && clauses.isCompound(h.to() - 1, sentence.size()))).toList();
        // "Le prix de 50 € par action": no prize that is won.
        boolean shares = quantity(amount).per().equals("share");
        MeasureIndex.Hit hit = clauses.isCompared(amount) ? null : clauses.nearest(amount, hits.stream().filter(h -> h.measure().isMoney() && !(shares && PRIZES.contains(h.measure().id()))).toList());
        // "Gained $50m after selling its shares": nobody pays as much for one.
        boolean huge = hit != null && hit.measure().id().equals(SHARE_PRICE) && quantity(amount).value().compareTo(MOST_SHARE) >= 0;
        hit = hit == null || huge ? null : ofWhom(amount, hit, hits, clause);
        return new Measured(hit == null ? MeasureIndex.SUM : hit.measure().id(), "", hit, amount.to());
    }

    /** "Stage four", "game 5": which of several, and none counted. */
    private boolean isLabelled(MeasureIndex.Hit hit, Mention amount) {
        return !french && hit.measure().unit().equals("match") && hit.part() == MeasureIndex.Part.NOUN && hit.to() == amount.from() && !sentence.lower(hit.to() - 1).endsWith("s");
    }

    private boolean isDespite(int from, int to) {
        return IntStream.range(from, Math.max(from, to)).anyMatch(i -> sentence.is(i, "despite", "malgré"));
    }

    /** "To pay", "and pay", "will award": whether a word that may be a noun stands where a verb does. */
    private boolean isInfinitive(int i) {
        return !french && !sentence.token(i).word().verbs().isEmpty() && sentence.is(i - 1, "to", "and", "or", "will", "would", "must", "can", "could", "should", "may", "might", "shall");
    }

    /** "The bank earned $3 million", "earned $1.20 a share": of measures with one verb, that of people where a person is its subject, else the other. */
    private MeasureIndex.Hit ofWhom(Mention amount, MeasureIndex.Hit nearest, List<MeasureIndex.Hit> hits, FigureClause.Clause clause) {
        List<MeasureIndex.Hit> same = hits.stream().filter(h -> h.from() == nearest.from() && h.to() == nearest.to() && h.part() == MeasureIndex.Part.VERB
                && h.part() == nearest.part() && h.measure().isMoney()).toList();
        if (same.size() < 2 || same.stream().noneMatch(h -> h.measure().ofPerson())) {
            return nearest;
        }
        Mention who = owners.actor(amount, new Measured(nearest.measure().id(), "", nearest, amount.to()), clause);
        boolean body = quantity(amount).per().equals("share") || who == null && quantity(amount).value().compareTo(MOST_PAY) >= 0 || who != null && who.type() != Mention.Type.PERSON && who.type() != Mention.Type.GROUP;
        return same.stream().filter(h -> h.measure().ofPerson() != body).findFirst().orElse(nearest);
    }

    /** "A profit of €3bn, against €2bn a year before": the amount right before "against" and its time, of which this one is another value; null if none is. */
    private Mention comparedTo(Mention amount) {
        int against = clauses.start(amount) - 1;
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
        return other != null && !clauses.isCompared(other) ? other : null;
    }

    /** "Profit jumped 38% to $10 billion on strong sales": the subject of the verb of change tells of what the amount is; null without both. */
    private MeasureIndex.Hit grown(Mention amount, List<MeasureIndex.Hit> hits) {
        MeasureIndex.Hit change = hits.stream().filter(h -> h.measure().id().equals(MeasureIndex.CHANGE) && h.part() == MeasureIndex.Part.VERB && h.to() <= clauses.start(amount)
                && clauses.commas(h.to(), clauses.start(amount)) <= 1).reduce((a, b) -> b).orElse(null);
        MeasureIndex.Hit noun = grownBy(amount, hits);
        if (change == null || noun != null && noun.from() >= change.to()) {
            return noun;
        }
        // "Sales rose": not the price of one sale.
        List<MeasureIndex.Hit> nouns = hits.stream().filter(h -> h.measure().isMoney() && !h.measure().id().equals(DEAL_VALUE) && h.part() == MeasureIndex.Part.NOUN && h.to() <= change.from()
                && hits.stream().noneMatch(head -> head.from() == h.to() && head.part() == MeasureIndex.Part.NOUN && head.measure().isMoney())
                && change.from() - h.to() <= FigureClause.LONGEST_HEAD && isOneSubject(h.to(), change.from()))
                .filter(h -> hits.stream().noneMatch(other -> other.measure().id().equals(MeasureIndex.CHANGE) && other.part() == MeasureIndex.Part.VERB && other.from() >= h.to() && other.from() < change.from()))
                .toList();
        // "Profit after paying dividends rose": the first that no preposition governs.
        return nouns.stream().filter(h -> !isGoverned(h.from())).findFirst()
                .orElse(nouns.stream().filter(h -> change.from() - h.to() <= FigureClause.LONGEST_NOUN).reduce((a, b) -> b).orElse(null));
    }

    /** "Des ventes en recul de 6 % à 3 milliards", "a 6% decline in profit to $2 million": what a noun of change tells of; null without both. */
    private MeasureIndex.Hit grownBy(Mention amount, List<MeasureIndex.Hit> hits) {
        MeasureIndex.Hit change = hits.stream().filter(h -> h.measure().id().equals(MeasureIndex.CHANGE) && h.part() == MeasureIndex.Part.NOUN && h.to() <= clauses.start(amount)
                && clauses.start(amount) - h.to() <= FigureClause.LONGEST_HEAD && clauses.commas(h.to(), clauses.start(amount)) == 0).reduce((a, b) -> b).orElse(null);
        if (change == null || !sentence.is(change.from() - 1, "en")) {
            return null;
        }
        return hits.stream().filter(h -> h.measure().isMoney() && !h.measure().id().equals(DEAL_VALUE) && h.part() == MeasureIndex.Part.NOUN && h.to() <= change.from()
                && change.from() - h.to() <= FigureClause.LONGEST_NOUN && isOneSubject(h.to(), change.from())).reduce((a, b) -> b).orElse(null);
    }

    /** Whether the words between a noun and a verb may all belong to the noun: no comma, no other verb. */
    private boolean isOneSubject(int from, int to) {
        for (int i = from; i < to; i++) {
            WordClass word = sentence.token(i).word();
            if (sentence.is(i, ",") || FigureClause.BREAKS.contains(sentence.lower(i)) || !word.finite().isEmpty() && word.participles().isEmpty() && word.nouns().isEmpty()
                    && word.adjectives().isEmpty() && !word.other()) {
                return false;
            }
        }
        return true;
    }

    /** "After paying preferred dividends", "thanks to lower costs": whether a preposition stands before a noun and its adjectives. */
    private boolean isGoverned(int noun) {
        int at = noun - 1;
        while (at > 0 && noun - at <= FigureClause.LONGEST_NOUN && (clauses.isAdjective(at) || FigureClause.ARTICLES.contains(sentence.lower(at)) && !sentence.is(at, "of", "de", "d'")
                || !sentence.token(at).word().participles().isEmpty() || !french && sentence.lower(at).endsWith("ing"))) {
            at--;
        }
        return at > 0 && FigureClause.PREPOSITIONS.contains(sentence.lower(at));
    }

    Measured percent(Mention amount, List<MeasureIndex.Hit> hits) {
        if (clauses.isSigned(amount)) {
            return new Measured(MeasureIndex.CHANGE, "", null, amount.to());
        }
        if (clauses.isCompared(amount)) {
            MeasureIndex.Hit vote = sentence.is(clauses.start(amount) - 1, "against", "contre", "to") ? clauses.nearest(amount, hits.stream()
                    .filter(h -> h.measure().id().equals(MeasureIndex.VOTE_SHARE)).toList()) : null;
            if (vote != null) {
                return new Measured(MeasureIndex.VOTE_SHARE, "", vote, amount.to());
            }
            Mention other = comparedTo(amount);
            Measured same = other == null ? null : percent(other, hits);
            return same == null ? new Measured(MeasureIndex.SHARE, "", null, amount.to()) : new Measured(same.measure(), "", same.hit(), amount.to());
        }
        List<MeasureIndex.Hit> rates = hits.stream().filter(h -> h.measure().unit().equals("percent")).toList();
        List<MeasureIndex.Hit> changes = rates.stream().filter(h -> h.measure().id().equals(MeasureIndex.CHANGE)).toList();
        // "Rose", "reached": verbs of inflation are verbs of anything.
        List<MeasureIndex.Hit> levels = rates.stream().filter(h -> !h.measure().id().equals(MeasureIndex.CHANGE))
                .filter(h -> h.part() != MeasureIndex.Part.VERB || !h.measure().comparable()).toList();
        MeasureIndex.Hit change = clauses.nearest(amount, changes);
        MeasureIndex.Hit level = clauses.nearest(amount, levels);
        boolean to = TO.contains(sentence.lower(clauses.start(amount) - 1)) && !sentence.is(clauses.start(amount) - 2, "up", "down");
        if (level != null && level.measure().id().equals(MeasureIndex.VOTE_SHARE) && isCounted(amount.to())) {
            return new Measured(MeasureIndex.SHARE, "", null, amount.to());
        }
        if (isMoreOrLess(amount.to())) {
            return new Measured(MeasureIndex.CHANGE, "", null, amount.to());
        }
        if (to && change != null && change.part() == MeasureIndex.Part.NOUN && isReached(change.to(), clauses.start(amount))) {
            // "L'augmentation s'établit à 5 %"
            return new Measured(changeOr(level), "", change, amount.to());
        }
        if (change != null && level == null && change.part() != MeasureIndex.Part.ADJECTIVE && isPartOfCounted(amount.to())) {
            // "Cut 900 jobs, or 9% of its workforce": the part that is cut, and no change of whoever cuts it.
            return new Measured(MeasureIndex.SHARE, "", null, amount.to());
        }
        if (change != null && !to && (clauses.cost(amount, change) <= FigureClause.VERBAL + 2 && BY.contains(sentence.lower(clauses.start(amount) - 1)) || clauses.cost(amount, change) <= FigureClause.VERBAL
                || change.to() == clauses.start(amount) && change.part() == MeasureIndex.Part.ADJECTIVE)) {
            return new Measured(changeOr(level), "", change, amount.to());
        }
        return new Measured(level == null ? change != null && !to ? MeasureIndex.CHANGE : MeasureIndex.SHARE : level.measure().id(), "", level == null && !to ? change : level, amount.to());
    }

    /** "L'augmentation s'établit à", "growth slowed to": nothing but a verb stands between a noun and its amount. */
    private boolean isReached(int from, int to) {
        return from < to && clauses.isVerbAt(from) && IntStream.range(from, to).noneMatch(i -> FigureClause.ARTICLES.contains(sentence.lower(i)) || sentence.is(i, ","));
    }

    /** What a word of change tells beside that of another rate: the growth of an economy, else only a change. */
    private static String changeOr(MeasureIndex.Hit level) {
        return level != null && level.measure().id().equals("growth") ? "growth" : MeasureIndex.CHANGE;
    }

    /** "8 % de plus qu'en 2022" */
    private boolean isMoreOrLess(int at) {
        return french && sentence.is(at, "de") && sentence.is(at + 1, "plus", "moins");
    }

    /** "With 80% of the votes counted": how far the count has come, and nobody's votes. */
    private boolean isCounted(int from) {
        WordForms counted = words.list("votes-counted");
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_FRACTION + 1) && !sentence.is(i, ","); i++) {
            if (counted.match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Of its workforce", "de ses effectifs": a whole that is counted, and no value that rises and falls. */
    private boolean isPartOfCounted(int at) {
        int owner = at + 1;
        boolean owned = sentence.is(at, "of", "de") && sentence.is(owner, "its", "their", "his", "her", "the", "ses", "leurs", "son", "sa", "leur");
        return owned && IntStream.range(owner + 1, Math.min(sentence.size(), owner + FigureClause.LONGEST_NOUN)).anyMatch(i -> words.list("counted-whole").match(sentence.tokens, i) > 0);
    }

    /** A length of time is a figure only where something is said to last so long, or somebody to stay or be away so long. */
    Measured lasting(Mention amount, List<MeasureIndex.Hit> hits) {
        if (sentence.is(amount.from() - 1, "h", "min", "mn", "'", "’", "hours", "hour", "heures", "heure", "minutes", "minute") || sentence.is(amount.to(), "h", "min", "mn")
                || amount.to() < sentence.size() && sentence.token(amount.to()).isNumber()) {
            return null;
        }
        boolean brief = Set.of("second", "minute", "hour").contains(quantity(amount).unit());
        List<MeasureIndex.Hit> near = hits.stream().filter(h -> Set.of("day", "year").contains(h.measure().unit()) && !h.measure().id().startsWith(MeasureIndex.AGE)
                        || brief && isMeasuredIn(h.measure(), "second"))
                .filter(h -> !brief || h.measure().id().equals(MeasureIndex.DURATION) || isMeasuredIn(h.measure(), "second")).filter(h -> isLasting(amount, h)).toList();
        MeasureIndex.Hit hit = clauses.nearest(amount, near);
        boolean elsewhere = hit != null && hit.measure().id().equals(MeasureIndex.TENURE) && hit.part() == MeasureIndex.Part.VERB
                && words.list("time-spent").match(sentence.tokens, hit.from()) > 0 && isSpentElsewhere(amount.to());
        return hit == null || elsewhere ? null : new Measured(hit.measure().id(), "", hit, amount.to());
    }

    /** "Spent ten years in prison", "a passé 45 jours à l'hôpital": in no office, and with no body that is named. */
    private boolean isSpentElsewhere(int at) {
        int noun = sentence.is(at + 1, "the", "a", "an", "la", "le", "l'", "un", "une") ? at + 2 : at + 1;
        boolean where = sentence.is(at, "in", "at", "on", "under", "as", "à", "en", "au", "aux", "dans", "sous") && noun < sentence.size();
        return where && !sentence.is(at, "as") && sentence.at(noun, Mention.Type.ORG, Mention.Type.ROLE, Mention.Type.TITLE) == null
                && words.list("in-office").match(sentence.tokens, at) < 0 && words.list("at-head-of").match(sentence.tokens, at) < 0 && words.list("job").match(sentence.tokens, noun) < 0;
    }

    /** "Lasted two years", "a two-year break", "une pause de deux ans", "jailed for two years". */
    private boolean isLasting(Mention amount, MeasureIndex.Hit hit) {
        if (hit.from() >= amount.to()) {
            int gap = hit.from() - amount.to();
            if (!french && hit.part() == MeasureIndex.Part.NOUN && clauses.isCompound(hit.to() - 1, sentence.size())) {
                // "A 10-second time bonus"
                return false;
            }
            boolean direct = gap == 0 || gap <= 2 && sentence.is(amount.to(), "de", "d'", "in", "of", "behind", "à", "'s") || gap == 1 && clauses.isAdjective(amount.to());
            return direct && (hit.part() != MeasureIndex.Part.VERB);
        }
        boolean joined = sentence.is(clauses.start(amount) - 1, "for", "of", "de", "d'", "pendant", "durant", "à", "to", "pour", "lasting", "spanning")
                || Set.of("second", "minute", "hour").contains(quantity(amount).unit()) && sentence.is(clauses.start(amount) - 1, "in", "en", "by");
        int gap = clauses.start(amount) - hit.to();
        if (hit.part() == MeasureIndex.Part.PARTICIPLE && sentence.is(hit.from() - 1, "has", "have", "had", "having")) {
            // "Has held the post for two years": nobody is held.
            return false;
        }
        if (hit.part() == MeasureIndex.Part.NOUN) {
            // "Two goals in two minutes": how soon, and not by how much.
            boolean soon = hit.measure().id().equals(LEAD) && sentence.is(clauses.start(amount) - 1, "in", "en");
            return joined && gap <= 2 && !soon;
        }
        // "Took on the post for two years": it is not X that took so long.
        boolean taken = words.list("take-time").match(sentence.tokens, hit.from()) > 0;
        return joined && gap <= (taken ? 1 : 9) && clauses.commas(hit.to(), clauses.start(amount)) == 0 || gap <= 1;
    }

    /** "84 of the 128 members", "84 députés sur 128": 128 is the whole. */
    private boolean isWhole(Mention amount) {
        int noun = amount.from() - 2;
        boolean bare = amount.to() >= sentence.size() || sentence.token(amount.to()).word().nouns().isEmpty();
        if (french && bare && sentence.is(amount.from() - 1, "sur") && noun > 0 && !sentence.token(noun).word().nouns().isEmpty() && sentence.endingAt(noun, Mention.Type.NUMBER) != null) {
            return true;
        }
        for (int i = amount.from() - 1; i >= Math.max(1, amount.from() - LONGEST_FRACTION); i--) {
            if (sentence.is(i, "of", "sur") || french && sentence.is(i, "des")) {
                // "180 votes out of the 212 members"
                return sentence.is(i, "of") && sentence.is(i - 1, "out") || sentence.endingAt(i, Mention.Type.NUMBER) != null;
            }
        }
        return false;
    }

    /** "A decrease of 127,000 cars", "raised by a quarter of a percentage point", "the total of 18 held by her": by how many, or what it stands at, and not how many there are. */
    private boolean isDifference(Mention amount, List<MeasureIndex.Hit> hits) {
        int of = clauses.start(amount) - 1;
        boolean changed = sentence.is(of, "of", "in", "de", "d'") && hits.stream().anyMatch(h -> h.measure().id().equals(MeasureIndex.CHANGE) && h.part() == MeasureIndex.Part.NOUN && h.to() == of);
        int unit = sentence.is(amount.to(), "of") && sentence.is(amount.to() + 1, "a") ? amount.to() + 2 : amount.to();
        boolean tally = !french && sentence.is(of, "of") && clauses.start(amount) == amount.from() && sentence.is(amount.to(), "held");
        return changed || tally || !french && sentence.is(unit, "percentage") && sentence.is(unit + 1, "point", "points");
    }

    /** What a number counts; null where it counts nothing by itself. */
    Measured number(Mention amount, FigureClause.Clause clause, List<MeasureIndex.Hit> hits) {
        if (isOfAnother(amount) || isException(amount) || isWhole(amount) || isDifference(amount, hits)) {
            return null;
        }
        Measured dead = dead(amount);
        if (dead != null) {
            return dead;
        }
        // "The total of 18 held by X": what lasts so many days has a unit of its own.
        List<MeasureIndex.Hit> counts = hits.stream().filter(h -> !h.measure().isMoney() && !h.measure().unit().equals("percent"))
                .filter(h -> h.part() != MeasureIndex.Part.PARTICIPLE || !h.measure().unit().equals("day")).toList();
        if (counts.stream().anyMatch(h -> isLabelled(h, amount))) {
            return null;
        }
        if (french && sentence.is(amount.to() - 1, "un", "une") && amount.length() == 1) {
            // "Un mort et trois blessés"
            String one = sentence.is(amount.to(), "mort", "morte") ? "deaths" : sentence.is(amount.to(), "blessé", "blessée") ? "injured" : "missing";
            return new Measured(one, "person", null, amount.to() + 1);
        }
        int head = head(amount);
        if (head < 0) {
            return null;
        }
        if (((Mention.Amount) amount.meaning()).quantity().unit().equals("metre")) {
            return measuredIn(amount, amount.to(), "metre", counts);
        }
        int at = head;
        for (int skipped = 0; skipped < FigureClause.LONGEST_NOUN && at < clause.to(); skipped++) {
            List<MeasureIndex.Hit> heads = nouns(at, at == head, counts);
            if (isInCourt(at, heads)) {
                return null;
            }
            if (isCounted(at, heads, clause)) {
                return counted(amount, at, heads, counts);
            }
            int i = at;
            MeasureIndex.Hit direct = counts.stream().filter(h -> h.from() == i && h.part() == MeasureIndex.Part.PARTICIPLE).findFirst().orElse(null);
            if (direct != null && direct.from() <= head + 1) {
                return new Measured(direct.measure().id(), "", direct, direct.to());
            }
            Mention name = sentence.at(i, Mention.Type.THING, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.PLACE);
            boolean capital = !french && i < sentence.size() && sentence.token(i).isCapitalised() && sentence.at(i, Mention.Type.PERSON) == null;
            if (name == null && !capital && !clauses.isModifier(i)) {
                break;
            }
            at = name == null ? at + 1 : name.to();
        }
        return unnamed(amount, head, noun(head) >= 0, counts);
    }

    /** Whether a number tells of something else than of how many there are of what stands behind it. */
    private boolean isOfAnother(Mention amount) {
        // "Aucun des 34 passagers n'a été blessé": how many there were is told in passing.
        boolean none = sentence.is(amount.from() - 1, "des") && sentence.is(amount.from() - 2, "aucun", "aucune")
                || sentence.is(amount.from() - 2, "of") && sentence.is(amount.from() - 3, "none");
        // "Invaincue depuis 20 matches": for how long.
        boolean since = french && sentence.is(clauses.start(amount) - 1, "depuis");
        return none || since || sentence.is(amount.to(), "de") && sentence.is(amount.to() + 1, "plus", "moins", "mieux");
    }

    /** Where the words for what a number counts begin; -1 for a part of few, which counts them not. */
    private int head(Mention amount) {
        int head = amount.to();
        if (sentence.is(head, "of", "sur") || french && sentence.is(head, "des")) {
            // "84 of the 128 members": what the second number counts.
            for (int i = head + 1; i <= head + 4; i++) {
                Mention whole = sentence.at(i, Mention.Type.NUMBER);
                if (whole != null && isSmall(whole)) {
                    // "Quatre des sept otages": none of how many there are.
                    return -1;
                }
                if (whole != null) {
                    head = whole.to();
                    break;
                }
            }
        }
        return sentence.is(head, "of", "de", "d'") && (isScaled(amount) || sentence.is(head, "de", "d'")) ? head + 1 : head;
    }

    /** The counts whose noun begins at a token; behind further words, not those that a preposition begins. */
    private List<MeasureIndex.Hit> nouns(int at, boolean first, List<MeasureIndex.Hit> counts) {
        return counts.stream().filter(h -> h.from() == at && h.part() == MeasureIndex.Part.NOUN)
                .filter(h -> first || !FigureClause.PREPOSITIONS.contains(sentence.lower(h.from())))
                // "Two seven-year sentences", "24 career wins": how many, and not how long.
                .filter(h -> !TIMES.contains(h.measure().unit()))
                .filter(h -> !sentence.is(h.to() - 1, "against", "contre") || isBallot(h, counts)).toList();
    }

    /** "Faces trials in six other cases" */
    private boolean isInCourt(int at, List<MeasureIndex.Hit> heads) {
        return heads.stream().anyMatch(h -> h.measure().id().equals(PATIENTS)) && words.list("in-court").occursIn(sentence.tokens)
                && sentence.is(at, "case", "cases", "cas");
    }

    /** The unit of a physical measure at a token, null if it is none. */
    private String physical(int at) {
        return isInitial(at) ? null : Terms.of(sentence.language).measuredIn.get(sentence.lower(at));
    }

    private static int end(int at, List<MeasureIndex.Hit> heads) {
        return heads.stream().mapToInt(MeasureIndex.Hit::to).max().orElse(at + 1);
    }

    /** Whether the noun at a token is what a number counts, and not the first part of a compound. */
    private boolean isCounted(int at, List<MeasureIndex.Hit> heads, FigureClause.Clause clause) {
        boolean noun = !heads.isEmpty() || physical(at) != null || words.list("people").match(sentence.tokens, at) >= 0;
        return noun && (french || !clauses.isCompound(end(at, heads) - 1, clause.to()));
    }

    private Measured counted(Mention amount, int at, List<MeasureIndex.Hit> heads, List<MeasureIndex.Hit> counts) {
        int longest = end(at, heads);
        String physical = physical(at);
        if (physical != null && longest == at + 1) {
            return measuredIn(amount, at + 1, physical, counts);
        }
        int people = words.list("people").match(sentence.tokens, at);
        boolean plain = people >= 0 && longest <= Math.max(at + 1, people);
        return counted(amount, at, longest, plain, heads.stream().filter(h -> h.to() == longest).toList(), counts);
    }

    /** "All but two of the dead", "all bar two of them": those of whom something is not so. */
    private boolean isException(Mention amount) {
        int but = clauses.start(amount) - 1;
        return !french && sentence.is(but, "but", "bar", "except") && sentence.is(but - 1, "all", "none");
    }

    /** "12 contre", "87 against, 4 abstentions": votes, and no other amount or thing that is set against the first. */
    private boolean isBallot(MeasureIndex.Hit against, List<MeasureIndex.Hit> counts) {
        boolean closed = against.to() >= sentence.size() || !sentence.token(against.to()).isWord() || sentence.is(against.to(), "and", "et", "with", "avec");
        return sentence.at(against.to(), Mention.Type.NUMBER) == null && (closed || counts.stream().anyMatch(h -> h.from() != against.from() && h.measure().unit().equals("vote")));
    }

    /** "4 t.a.b.": a letter of an abbreviation, which is no unit. */
    private boolean isInitial(int i) {
        return sentence.token(i).text().length() == 1 && i + 2 < sentence.size() && sentence.is(i + 1, ".") && sentence.token(i).end() == sentence.token(i + 1).start()
                && sentence.token(i + 1).end() == sentence.token(i + 2).start();
    }

    private Measured measuredIn(Mention amount, int end, String unit, List<MeasureIndex.Hit> counts) {
        List<MeasureIndex.Hit> cues = counts.stream().filter(h -> h.from() < amount.from() || h.from() >= end)
                .filter(h -> !Terms.of(sentence.language).measuredIn.containsKey(sentence.lower(h.from()))).filter(h -> isMeasuredIn(h.measure(), unit)).toList();
        MeasureIndex.Hit hit = clauses.nearest(new Mention(amount.type(), amount.from(), end, amount.meaning()), cues);
        if (hit == null) {
            List<Measure> only = lexicon.figures().all().stream().filter(m -> isMeasuredIn(m, unit)).toList();
            // "Ran for 25 miles": what is so long, nothing tells; "300 miles of roads" does.
            boolean counted = sentence.is(end, "of", "de", "d'");
            return only.size() == 1 ? new Measured(only.get(0).id(), unit, null, end) : counted ? new Measured(MeasureIndex.COUNT, unit, null, end) : null;
        }
        if (hit.measure().id().equals(MeasureIndex.COUNT) && !french && !sentence.is(end, "of")) {
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
        if (isOfBody(heads) && (words.list("losing").matchBefore(sentence.tokens, clauses.start(amount)) >= 0 || isOfDeeds(clauses.start(amount) - 1))) {
            // "Lost two seats", "the resignations of eight members": not how many there are.
            return null;
        }
        boolean definite = DEFINITE.contains(sentence.lower(clauses.start(amount) - 1));
        Mention whole = new Mention(amount.type(), amount.from(), end, amount.meaning());
        // "Killing two tourists": what happened to them, though tourists are counted elsewhere.
        boolean persons = heads.stream().anyMatch(h -> h.measure().unit().equals("person") || h.measure().unit().equals("child")) && heads.stream().noneMatch(h -> h.measure().ofEvent());
        List<MeasureIndex.Hit> cues = counts.stream().filter(h -> h.from() < noun || h.from() >= end)
                // "400 votes garnered by X": nobody leads by so many.
                .filter(h -> french || !sentence.is(h.from(), "by") || h.length() > 1 || h.to() <= amount.from())
                // "The record of seven titles": what has a noun of its own is no length.
                .filter(h -> (h.part() != MeasureIndex.Part.NOUN || isNumbered(h, amount, heads)) && !h.measure().unit().equals(METRE))
                .filter(h -> heads.stream().anyMatch(head -> head.measure().id().equals(h.measure().id())) || people && h.measure().unit().equals("person")
                        || persons && h.measure().unit().equals("person") && h.measure().ofEvent() && (h.to() == clauses.start(amount) || h.from() >= end && h.from() - end <= 2))
                .filter(h -> clauses.cost(whole, h) < NEAR_WHOLE).toList();
        MeasureIndex.Hit harm = counts.stream().filter(h -> isNumbered(h, amount, heads) && h.measure().ofEvent() && h.part() == MeasureIndex.Part.NOUN).findFirst().orElse(null);
        if (harm != null && persons(heads, people) && heads.stream().noneMatch(h -> words.holds("counted-harm", h.measure().id()))) {
            // "The killings of 30 demonstrators": none of how many marched; "un bilan de 36 arrestations": of arrests.
            return new Measured(harm.measure().id(), "", harm, end);
        }
        MeasureIndex.Hit vote = voting(amount, end, heads, counts);
        if (vote != null) {
            return new Measured(MeasureIndex.VOTES, "vote", vote, end);
        }
        MeasureIndex.Hit medal = heads.stream().filter(h -> lexicon.figures().isOfContest(h.measure().id())).findFirst().orElse(null);
        if (medal != null && sentence.is(clauses.start(amount) - 1, "including", "dont")) {
            // "43 medals, including 12 golds"
            return new Measured(medal.measure().id(), "", medal, end);
        }
        if (sentence.is(clauses.start(amount) - 1, "including", "dont", "among")) {
            return isSmall(amount) ? null : new Measured(MeasureIndex.COUNT, people ? "person" : unit(noun, end), null, end);
        }
        MeasureIndex.Hit any = clauses.nearest(whole, cues);
        MeasureIndex.Hit own = clauses.nearest(whole, cues.stream().filter(h -> heads.stream().anyMatch(head -> head.measure().equals(h.measure()))).toList());
        MeasureIndex.Hit cue = own != null && clauses.cost(whole, own) <= clauses.cost(whole, any) ? own : any;
        if (cue != null && cue.measure().ofEvent() && cue.part() == MeasureIndex.Part.VERB && cue.to() <= clauses.start(amount) && sentence.is(clauses.start(amount) - 1, "in", "at", "near", "across", "dans", "à", "en")
                && !french && !sentence.is(cue.to(), "in", "at")) {
            // "Cracked walls in two towns": where, and not what.
            return null;
        }
        if (cue != null) {
            return new Measured(cue.measure().id(), unitOf(cue.measure(), noun, end), cue, end);
        }
        if (people || heads.isEmpty()) {
            return definite && !isTelling(amount) || isSmall(amount) ? null : new Measured(MeasureIndex.COUNT, people ? "person" : unit(noun, end), null, end);
        }
        if (definite && !isTelling(amount) && heads.stream().allMatch(h -> h.measure().unit().equals("country") || h.measure().unit().equals("person"))) {
            return null;
        }
        // "Against 1.7 million votes for X": no lead, where nobody is told to be ahead.
        List<MeasureIndex.Hit> others = heads.stream().filter(h -> !h.measure().id().equals(LEAD)).toList();
        MeasureIndex.Hit head = (others.isEmpty() ? heads : others).stream().min(Comparator.comparingInt((MeasureIndex.Hit h) -> lexicon.figures().size(h.measure()))
                .thenComparing(h -> h.measure().id())).orElseThrow();
        boolean passing = isSmall(amount) && (head.measure().unit().equals("country") || definite);
        return passing ? null : new Measured(head.measure().id(), unitOf(head.measure(), noun, end), head, end);
    }

    private static boolean isOfBody(List<MeasureIndex.Hit> heads) {
        return heads.stream().anyMatch(h -> h.measure().id().equals(MeasureIndex.MEMBERS) || h.measure().id().equals(SEATS));
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
        if (heads.stream().noneMatch(h -> h.measure().id().equals(MeasureIndex.MEMBERS) || h.measure().id().equals(SEATS))) {
            return null;
        }
        boolean by = sentence.is(clauses.start(amount) - 1, "par", "by");
        return counts.stream().filter(h -> h.measure().id().equals(MeasureIndex.VOTES)).filter(h -> by && h.to() < amount.from() && clauses.commas(h.to(), amount.from()) == 0
                || h.part() == MeasureIndex.Part.PARTICIPLE && h.from() >= end && h.from() - end <= 2 && isPassive(end, h.from()) && !isAgainst(h.to())).findFirst().orElse(null);
    }

    /** "Ont voté contre": behind the verb of a vote. */
    private boolean isAgainst(int i) {
        return sentence.is(i, "contre", "against", "down");
    }

    /** "The deaths of 30 people", "the loss of 600 jobs": the noun right before the number tells what is done to them. */
    private boolean isNumbered(MeasureIndex.Hit noun, Mention amount, List<MeasureIndex.Hit> heads) {
        return noun.to() == clauses.start(amount) - 1 && sentence.is(noun.to(), "of", "de", "d'")
                && (noun.measure().unit().equals("person") || heads.stream().anyMatch(h -> h.measure().id().equals(noun.measure().id())));
    }

    private String unitOf(Measure measure, int noun, int end) {
        boolean physical = Terms.of(sentence.language).measuredIn.containsValue(measure.unit());
        return physical || measure.id().equals(MeasureIndex.COUNT) ? unit(noun, end) : "";
    }

    /** What is counted, in its own words. */
    private String unit(int noun, int end) {
        return sentence.text(noun, Math.min(end, sentence.size())).toLowerCase(java.util.Locale.ROOT);
    }

    /** "900 euros contre 800 en 2015": beside another figure rather than beside the votes for something. */
    private static boolean isComparing(MeasureIndex.Hit hit, List<MeasureIndex.Hit> counts) {
        boolean against = hit.measure().id().equals(MeasureIndex.VOTES_AGAINST) && hit.to() - hit.from() == 1;
        return against && counts.stream().noneMatch(h -> h != hit && h.measure().unit().equals("vote") && !h.measure().id().equals(MeasureIndex.VOTES_AGAINST));
    }

    /** "Lost 16 of its fighters", "a perdu 16 de ses membres": whether a number counts what somebody has. */
    private boolean isOfOwn(int of) {
        return french ? sentence.is(of, "de") && sentence.is(of + 1, "ses", "leurs") : sentence.is(of, "of") && sentence.is(of + 1, "its", "their", "his", "her");
    }

    /** A number whose noun the vocabulary does not have, or without any. */
    private Measured unnamed(Mention amount, int head, boolean named, List<MeasureIndex.Hit> counts) {
        if (sentence.is(amount.from() - 1, "to", "against", "contre")) {
            // "218 votes to 210".
            MeasureIndex.Hit votes = counts.stream().filter(h -> h.measure().id().equals(MeasureIndex.VOTES) && h.part() == MeasureIndex.Part.NOUN && h.to() == amount.from() - 1)
                    .findFirst().orElse(null);
            if (votes != null) {
                return new Measured(MeasureIndex.VOTES_AGAINST, "", votes, amount.to());
            }
        }
        List<MeasureIndex.Hit> beside = counts.stream().filter(h -> h.to() <= amount.from() && clauses.start(amount) - h.to() <= FigureClause.LONGEST_NOUN && clauses.commas(h.to(), clauses.start(amount)) == 0)
                .filter(h -> !isComparing(h, counts) && !(h.measure().id().equals(SEATS) && isOfOwn(amount.to())))
                .filter(h -> h.part() == MeasureIndex.Part.NOUN && !named && joins(h.to(), clauses.start(amount)) || h.to() == clauses.start(amount) && (isHarm(h) || !named && isTelling(h, counts)))
                .toList();
        if (!beside.isEmpty()) {
            MeasureIndex.Hit hit = clauses.nearest(amount, beside);
            boolean whole = quantity(amount).value().stripTrailingZeros().scale() <= 0;
            if (hit != null && whole && hit.measure().unit().equals(METRE)) {
                // "A record of 24": of titles rather than metres, which nobody tells without their unit.
                return null;
            }
            if (hit != null && hit.measure().unit().equals("rank") && quantity(amount).value().compareTo(LAST_RANK) > 0) {
                // "L'édition 2024": a year.
                return null;
            }
            return new Measured(hit.measure().id(), "", hit, amount.to());
        }
        List<MeasureIndex.Hit> passive = counts.stream().filter(h -> isHarm(h) && !(h.length() == 1 && sentence.is(h.from(), "left") && !sentence.is(h.to(), "dead")) && h.from() >= amount.to() && h.from() - amount.to() <= FigureClause.LONGEST_TAIL
                && isPassive(amount.to(), h.from())).toList();
        if (!passive.isEmpty()) {
            MeasureIndex.Hit hit = passive.get(0);
            return new Measured(hit.measure().id(), "", hit, hit.to());
        }
        // "From 28,000 three months earlier": a time, and nothing that is counted.
        boolean time = Terms.of(sentence.language).units.containsKey(sentence.lower(head)) || sentence.at(head, Mention.Type.NUMBER, Mention.Type.DURATION, Mention.Type.DATE) != null;
        int noun = time ? -1 : noun(head);
        boolean definite = DEFINITE.contains(sentence.lower(clauses.start(amount) - 1));
        if (french && DEFINITE.contains(sentence.lower(head))) {
            // "La moyenne des 30 dernières séances"
            return null;
        }
        if (french && sentence.is(clauses.start(amount) - 1, "dont") && noun == head + 1 && clauses.isAdjective(head)) {
            // "9 blessés dont 4 graves"
            return null;
        }
        return noun < 0 || definite || isSmall(amount) || isOrdinal(amount) || isUncounted(amount, noun) ? null : new Measured(MeasureIndex.COUNT, unit(head, noun), null, noun);
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

    /** "The death toll from the attack stood at 18", "rose to 41 people": how many died, whatever the toll is told to come from; null where no such toll is told. */
    private Measured dead(Mention amount) {
        int start = clauses.start(amount);
        int people = words.list("people").match(sentence.tokens, amount.to());
        if (people < 0 && noun(amount.to()) >= 0) {
            return null;
        }
        int to = sentence.is(start - 1, "at", "to") ? start - 1 : start;
        int verb = to - 1;
        boolean reached = verb > 0 && (sentence.is(start - 1, "to") ? words.list("rising-to") : words.list("reaching")).match(sentence.tokens, verb) == to;
        int toll = toll(reached ? verb : to);
        boolean dead = toll >= 0 && (reached || to < start && isSet(toll));
        return dead ? new Measured("deaths", "person", null, Math.max(people, amount.to())) : null;
    }

    /** Where a death toll begins of which a clause tells before a token: with nothing but what it comes from between; -1 if there is none. */
    private int toll(int end) {
        for (int i = end - 1; i > 0 && i > end - FigureClause.LONGEST_HEAD && !sentence.endsClause(i) && !sentence.is(i, ",", "and", "but", "that"); i--) {
            int toll = words.list("death-toll").matchBefore(sentence.tokens, i + 1);
            if (toll >= 0) {
                boolean told = i + 1 == end || words.list("preposition").match(sentence.tokens, i + 1) > 0 || words.list("auxiliary").match(sentence.tokens, i + 1) > 0 || words.list("adverb").match(sentence.tokens, i + 1) > 0;
                return told ? toll : -1;
            }
        }
        return -1;
    }

    /** "Bringing the total death toll", "put the toll of dead": whether a toll at a token is told to be brought somewhere. */
    private boolean isSet(int toll) {
        for (int i = toll - 1; i >= Math.max(0, toll - LONGEST_FRACTION) && !sentence.is(i, ",") && !sentence.endsClause(i); i--) {
            if (words.list("toll-setting").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
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
    int noun(int from) {
        int end = -1;
        for (int i = from; i < Math.min(sentence.size(), from + FigureClause.LONGEST_NOUN); i++) {
            Token token = sentence.token(i);
            WordClass word = token.word();
            boolean noun = token.isWord() && !token.isCapitalised() && !word.nouns().isEmpty() && token.lower().length() > 2 && !FigureClause.PREPOSITIONS.contains(token.lower());
            boolean plural = noun && !word.nouns().contains(token.lower());
            if (plural || noun && french && token.lower().matches(".*[sx]")) {
                return i + 1;
            }
            if (!noun && !clauses.isModifier(i)) {
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
        return sentence.token(amount.from()).isNumber() && quantity(amount).value().compareTo(LEAST_IN_WORDS) > 0 && sentence.is(clauses.start(amount) - 1, "the", "les", "its", "ses",
                "their", "leurs");
    }

    private boolean isOrdinal(Mention amount) {
        return sentence.is(amount.from() - 1, "-", "#", "/") || sentence.is(amount.to(), "/", ":");
    }

    static Quantity quantity(Mention amount) {
        return ((Mention.Amount) amount.meaning()).quantity();
    }
}
