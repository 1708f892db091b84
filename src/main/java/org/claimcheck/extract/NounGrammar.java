package org.claimcheck.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimcheck.statement.EntityType;

/** Finds what a noun of the vocabulary tells: "the death of X", "X's visit to Y", "talks between X and Y", "X, the brother of Y". */
final class NounGrammar {

    private static final String DEFEAT = "defeat";
    private static final String FUNDRAISING = "fundraising";
    private static final String MARRIAGE = "marriage";

    /** Adjectives before a noun that are told with it. */
    private static final int LONGEST_LEAD = 3;
    private static final String[] OF_EN = {"of"};
    private static final String[] OF_FR = {"de", "du", "des", "d'"};
    private static final String[] BY_EN = {"by"};
    private static final String[] BY_FR = {"par"};
    private static final String[] AGAINST_EN = {"over", "against", "on"};
    private static final String[] AGAINST_FR = {"contre", "sur", "face", "devant"};
    private static final String[] WITH_EN = {"to", "with"};
    private static final String[] WITH_FR = {"avec", "à"};

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final ActionIndex index;
    private final NounPhrases phrases;
    private final ActionIndex.Aside aside;
    private final AsideGrammar asides;
    private final VerbGrammar verbs;
    private final ObjectGrammar objects;
    private final SubjectGrammar subjects;

    NounGrammar(Sentence sentence, Lexicon lexicon, NounPhrases phrases, ActionIndex.Aside aside, AsideGrammar asides, VerbGrammar verbs, ObjectGrammar objects,
                SubjectGrammar subjects) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.index = lexicon.actions();
        this.phrases = phrases;
        this.aside = aside;
        this.asides = asides;
        this.verbs = verbs;
        this.objects = objects;
        this.subjects = subjects;
    }

    /** "Norway is a member of the alliance", "the bank, owner of X": a relation told by a title where a body has it; null where a person does. */
    ActionGrammar.Told titled(int n) {
        Mention title = sentence.at(n, Mention.Type.TITLE);
        boolean plain = title != null && title.from() == n && !sentence.token(n).isCapitalised() && !sentence.isCovered(n, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING);
        ActionGrammar.Told told = plain ? at(n) : null;
        Mention holder = told == null || !told.entry().kind().equals("relation") ? null : told.match().bindings().get("a");
        return holder != null && (holder.type() == Mention.Type.COUNTRY || holder.type() == Mention.Type.ORG) ? told : null;
    }

    /** What a noun at a token tells; null where it tells nothing of anybody. */
    ActionGrammar.Told at(int i) {
        List<ActionIndex.Found> entries = index.nounsAt(sentence.tokens, i);
        if (entries.isEmpty()) {
            return null;
        }
        int end = entries.get(0).end();
        ActionIndex.Entry entry = entries.get(0).entry();
        if (isNoNoun(i, end, entry) || isOtherSense(i, end, entry)) {
            return null;
        }
        int start = pastAdjectivesBefore(i);
        return entry.kind().equals("relation") ? kin(entry, start == i ? pastModifiersBefore(i) : start, end) : deed(i, start, end, entry);
    }

    /** "The bank rules": a verb; but "X, épouse de Y" is one elsewhere only. */
    private boolean isNoNoun(int i, int end, ActionIndex.Entry entry) {
        boolean apposed = entry.kind().equals("relation") && words.french() && sentence.is(i - 1, ",") && sentence.endingAt(i - 1, Mention.Type.PERSON) != null
                && sentence.is(end, "de", "d'", "du");
        return entry.length() == 1 && !sentence.token(i).word().finite().isEmpty() && !verbs.isNoun(i) && !apposed;
    }

    private boolean isOtherSense(int i, int end, ActionIndex.Entry entry) {
        if (words.list("before-noun-of-other-sense").matchBefore(sentence.tokens, i) >= 0) {
            // "Droits de vote": no vote that was held.
            return true;
        }
        if (words.list("exit-noun").match(sentence.tokens, i) > 0 && !sentence.is(i + 1, "de", "du", "des", "d'")) {
            // "Sa première sortie à l'étranger": out of nothing.
            return true;
        }
        if (isTopic(i, entry) || isOnlyPossible(i, end)) {
            return true;
        }
        if (!words.french() && sentence.lower(i).endsWith("ing") && sentence.at(end, Mention.Type.ORG) != null) {
            // "Modi's ruling Northern Party": the party rules.
            return true;
        }
        boolean leaves = entry.type().equals("resignation") || entry.type().equals("departure");
        if (leaves && sentence.is(end, "à", "pour", "vers", "for", "to") && sentence.at(end + 1, Mention.Type.PLACE, Mention.Type.COUNTRY) != null) {
            // "Son départ à Bruxelles": a journey, and no office left.
            return true;
        }
        if (!words.french() && entry.length() == 1 && end < sentence.size() && !sentence.token(end).isCapitalised() && objects.isBareNoun(end)
                && words.verbGroup().match(sentence.tokens, end) < 0) {
            // "The ruling coalition", "its investment bank", "an arrest warrant": it rules, and no court does.
            return true;
        }
        // "Directeur des ventes", "head of research": what somebody heads.
        return sentence.is(i - 1, "des", "de", "du", "of") && sentence.endingAt(i - 1, Mention.Type.TITLE, Mention.Type.ROLE) != null;
    }

    /** "X's likely resignation"; but "the long-expected resignation was announced", "the expected resignation came on Monday": then it came to be. */
    private boolean isOnlyPossible(int i, int end) {
        int possible = words.list("only-possible").matchBefore(sentence.tokens, i);
        return possible >= 0 && !sentence.is(possible - 1, "-") && words.list("comes-about").match(sentence.tokens, end) < 0;
    }

    private int pastAdjectivesBefore(int i) {
        int start = i;
        while (start > 0 && sentence.token(start - 1).isWord() && !sentence.token(start - 1).word().adjectives().isEmpty()
                && !sentence.isCovered(start - 1) && !sentence.is(start - 1, "on", "in", "off", "out", "up", "down", "over") && i - start < LONGEST_LEAD) {
            start--;
        }
        return start;
    }

    /** "X, Y's operations arm", "X, the special operations arm of Y": where the one noun before begins, with its adjectives. */
    private int pastModifiersBefore(int i) {
        boolean modified = !words.french() && i > 1 && !sentence.isCovered(i - 1) && objects.isBareNoun(i - 1) && sentence.endingAt(i - 1, Mention.Type.OWNER) == null
                && !sentence.token(i - 1).isCapitalised();
        return modified ? pastAdjectivesBefore(i - 1) : i;
    }

    /** What a noun tells that is done, of whom its words name: its owner, whose it is, by whom and against whom. */
    private ActionGrammar.Told deed(int i, int adjectives, int end, ActionIndex.Entry entry) {
        Mention when = words.french() ? null : dateBefore(adjectives);
        int start = when == null ? adjectives : when.from();
        int crime = words.list("crime-noun").matchBefore(sentence.tokens, start);
        if (crime > 0 && sentence.endingAt(crime, Mention.Type.OWNER) != null) {
            // "X's corruption trial"
            start = crime;
        }
        if (words.tellUndone(sentence.tokens, entry.type(), start, i)) {
            return null;
        }
        Mention nation = nationBehind(end, entry);
        Mention owner = nation != null ? nation : sentence.endingAt(start, Mention.Type.OWNER, Mention.Type.NATION);
        Mention near = nation != null ? null : whose(pastAdjectives(end), entry);
        // "La nomination lundi de X", "the arrest on Monday of X", "the killing in Rome of X"
        Mention of = near == null && nation == null && sentence.endingAt(aside.past(end), Mention.Type.DATE, Mention.Type.PLACE) != null ? whose(aside.past(end), entry) : near;
        int reach = nation != null ? nation.to() : of == null ? end : of.to();
        // "A funding round led by Y": Y raises nothing.
        Mention by = entry.type().equals(FUNDRAISING) ? null : objects.behind(doerBehind(reach), words.french() ? BY_FR : BY_EN);
        Mention over = objects.behind(reach, words.french() ? AGAINST_FR : AGAINST_EN);
        if (over == null && owner != null && (entry.type().equals(MARRIAGE) || lexicon.isMutual(entry.type()))) {
            // "X's marriage to Y"
            over = objects.behind(aside.past(reach), words.french() ? WITH_FR : WITH_EN);
            reach = over == null ? reach : over.to();
        }
        if (isOutbreakOfWar(of) || isOfCraft(entry, of) || owner != null && over == null && isAgainstOwn(reach) || owner != null && isOfAnother(i, entry, owner, of)) {
            return null;
        }
        if (words.french() && of != null && of.type() == Mention.Type.ACTOR && of.from() == end + 1 && sentence.is(end, "de", "d'") && !sentence.token(of.from()).isPluralNoun() && owner == null) {
            // "Un accident de voiture": the kind of accident.
            of = null;
        }
        if (of == null && owner == null && ObjectGrammar.CONTESTS.contains(entry.type())) {
            // "La défaite de Lyon contre Lens", "the defeat of Lyon by Lens": a team goes by its town where it has an opponent or a score.
            Mention town = objects.townOf(end);
            Mention against = town == null ? null : Mention.orElse(over, objects.opponentBehind(town.to()));
            of = against != null || town != null && !sentence.all(Mention.Type.SCORE).isEmpty() ? town : null;
            over = of == null ? over : against;
        }
        PatternMatcher.VerbGroup course = course(reach);
        Map<String, Mention> parties = parties(entry, sides(entry, reach, course), owner, of, by, over);
        if (!parties.containsKey("a") || !ClauseParties.includeSomebody(parties, sentence)) {
            return null;
        }
        PatternMatcher.VerbGroup before = course == null && owner == null ? courseBefore(start) : null;
        course = before == null ? course : before;
        int from = before != null ? before.from() : owner != null && nation == null ? owner.from() : when != null ? when.from() : i;
        int to = parties.values().stream().mapToInt(Mention::to).reduce(end, Math::max);
        return new ActionGrammar.Told(entry, new PatternMatcher.Match(from, course == null ? to : Math.max(to, course.to()), parties, course == null ? List.of() : List.of(course)));
    }

    /** "Les frappes aériennes israéliennes": the nation whose French adjective stands behind the noun of a blow, and whose blow it is; null for others. */
    private Mention nationBehind(int end, ActionIndex.Entry entry) {
        boolean blow = words.french() && words.holds("blow-events", entry.type());
        int at = blow && sentence.at(end, Mention.Type.NATION) == null && end < sentence.size() && !sentence.token(end).word().adjectives().isEmpty() ? end + 1 : end;
        Mention nation = blow ? sentence.at(at, Mention.Type.NATION) : null;
        return nation == null || sentence.token(nation.from()).isCapitalised() ? null : nation;
    }

    /** "The death of X", "la mort de X": the mention behind a noun that tells whose it is; null where none does. */
    private Mention whose(int end, ActionIndex.Entry entry) {
        // "The capture of Rome by X", "la prise de Rome par X": the town, and not its country.
        Mention town = words.holds("town-events", entry.type()) && lexicon.undergoes(entry.type()) ? objects.townOf(end) : null;
        Mention of = town != null ? town : objects.behind(end, words.french() ? OF_FR : OF_EN);
        boolean counted = of != null && of.type() == Mention.Type.ORG && words.holds("body-of-trade-events", entry.type())
                && sentence.endingAt(of.from(), Mention.Type.NUMBER) != null;
        // "The death of a Norbank clerk": of nobody who is named.
        boolean staff = of != null && sentence.is(end + 1, "a", "an") && !sentence.is(end + 2, "number", "group", "handful", "dozen") && entry.type().equals("death") && (of.type() == Mention.Type.ORG || of.type() == Mention.Type.COUNTRY);
        // "La vente de 118 Airbus": of so many, and not of the firm.
        return counted || staff ? null : of;
    }

    /** "Its ban on Norbank's app", "X's attack on Y's suburbs": against something that a name owns; the owner of the noun does it, and does not undergo it. */
    private boolean isAgainstOwn(int at) {
        int name = phrases.isArticle(at + 1) ? at + 2 : at + 1;
        return sentence.is(at, words.french() ? AGAINST_FR : AGAINST_EN) && sentence.at(name, Mention.Type.OWNER) != null;
    }

    /** "The outbreak of the Gulf War": no epidemic. */
    private boolean isOutbreakOfWar(Mention of) {
        return of != null && of.type() == Mention.Type.THING && words.list("war.noun").occursIn(sentence.tokens.subList(of.from(), of.to()));
    }

    /** "La disparition de l'appareil": nobody's death. */
    private boolean isOfCraft(ActionIndex.Entry entry, Mention of) {
        return of != null && !of.entity().isNamed() && words.holds("human-events", entry.type())
                && IntStream.range(of.from(), of.to()).anyMatch(i -> words.list("lifeless").match(sentence.tokens, i) > 0);
    }

    /** Whether a noun that somebody owns tells of another, or of somebody whom its sentence does not name. */
    private boolean isOfAnother(int i, ActionIndex.Entry entry, Mention owner, Mention of) {
        if (owner.length() == 1 && isNearerAnother(owner) && announcerOfOwn(entry, owner) == null) {
            // "As X let Y speak at his farewell": one of the two.
            return true;
        }
        if (of != null) {
            return false;
        }
        if (owner.entity().type() == EntityType.ORGANIZATION || owner.type() == Mention.Type.OWNER && owner.entity().type() == EntityType.COUNTRY) {
            // "La France compte ses morts": not the country. "The bank noted X's departure after his arrest", "la banque a pris acte du départ de celui qui ... après son arrestation": of somebody, and not of the bank.
            return words.holds("bodily-events", entry.type());
        }
        // "His occupation", "her performance": other senses. "Sa création, en 1902": of something, and of nobody told before.
        return owner.entity().type() == EntityType.PERSON && (words.list("weak-noun").match(sentence.tokens, i) > 0 || words.holds("body-events", entry.type()));
    }

    /** Who is who in what a noun tells; empty where it tells of nobody. */
    private Map<String, Mention> parties(ActionIndex.Entry entry, Mention sides, Mention owner, Mention of, Mention by, Mention over) {
        Map<String, Mention> parties = new LinkedHashMap<>();
        if (sides != null) {
            // "A ceasefire between X and Y took effect", "clashes broke out between X and Y"
            parties.put("a", sides);
        } else if (entry.type().equals(DEFEAT) && by != null) {
            // "After a defeat by Y": X, of whom the sentence tells.
            ClauseParties.bind(parties, "a", owner != null ? owner : of != null ? of : subjects.opener());
            ClauseParties.bind(parties, "b", by);
        } else if (lexicon.undergoes(entry.type())) {
            Mention hit = of != null ? of : over;
            if (hit == null && owner != null && isAnnouncer(owner)) {
                return parties;
            }
            ClauseParties.bind(parties, "a", hit != null ? hit : owner);
            ClauseParties.bind(parties, "actor", by != null ? by : hit != null ? owner : null);
        } else if (of == null || by != null || owner != null || !isUndoneByOwn(entry, of)) {
            ClauseParties.bind(parties, "a", by != null ? by : owner != null ? Mention.orElse(announcerOfOwn(entry, owner), owner) : of);
            ClauseParties.bind(parties, "b", over != null ? over : owner != null || by != null ? of : null);
        }
        return parties;
    }

    /** "A tour of the region", "the acquisition of X": who tours it, and who buys X, is told elsewhere. */
    private boolean isUndoneByOwn(ActionIndex.Entry entry, Mention of) {
        return !words.french() && lexicon.isJourney(entry.type()) && of.type() != Mention.Type.PERSON || words.holds("taking-events", entry.type());
    }

    /**
     * "Le départ remarqué de X", "la visite houleuse de X": behind the adjectives of a French noun that tell how it came about, where "de" follows; the
     * token given where it does not. "Le départ éventuel de X", "la visite annulée de X": others may tell that it did not.
     */
    private int pastAdjectives(int end) {
        int at = end;
        for (int next = at; words.french() && next > 0 && next - end < 4; next = words.list("of-real-deed-adjective").match(sentence.tokens, at)) {
            at = next;
        }
        return sentence.is(at, "de", "d'", "du") ? at : end;
    }

    /** Who are the two sides of what a noun tells that is done by equals; null where nobody is. */
    private Mention sides(ActionIndex.Entry entry, int reach, PatternMatcher.VerbGroup course) {
        if (course != null) {
            return words.holds("joint-events", entry.type()) || lexicon.isMutual(entry.type()) ? Mention.orElse(sidesAt(reach), sidesBehind(course.to())) : null;
        }
        // "Entretien mardi à Paris entre X et Y", "the talks on Monday between X and Y"
        Mention sides = words.holds("encounter-events", entry.type()) ? sidesAt(aside.past(reach)) : null;
        PatternMatcher.VerbGroup later = sides == null ? null : course(sides.to());
        boolean failed = later != null && words.list("negation").occursIn(sentence.tokens.subList(later.from(), later.head()));
        return failed ? null : sides;
    }

    /** "Between X and Y": both; null where no such words stand at a token. */
    private Mention sidesAt(int between) {
        if (!sentence.is(between, "between", "entre")) {
            return null;
        }
        int at = between + 1;
        while (phrases.isArticle(at)) {
            at++;
        }
        int kind = words.list("body-noun-before").match(sentence.tokens, at);
        Mention group = Mention.orElse(sentence.at(at, Mention.Type.GROUP), kind > 0 ? sentence.at(kind, Mention.Type.GROUP) : null);
        return group != null ? group : pair(at);
    }

    /** "The army and X", "l'armée libyenne et la brigade X": two of whom only one has to have a name; null where no two stand at a token. */
    private Mention pair(int at) {
        Mention first = sentence.at(at, AsideGrammar.PARTIES);
        if (first == null || !sentence.is(first.to(), "and", "et")) {
            return null;
        }
        int other = phrases.isArticle(first.to() + 1) ? first.to() + 2 : first.to() + 1;
        Mention second = sentence.at(other, AsideGrammar.PARTIES);
        boolean two = second != null && (first.entity().isNamed() || second.entity().isNamed()) && !first.entity().equals(second.entity()) && !sentence.is(second.to(), "'s");
        return two ? new Mention(Mention.Type.GROUP, at, second.to(), new Mention.Group(List.of(first.entity(), second.entity()))) : null;
    }

    /** "... broke out on Friday between X and Y": both. */
    private Mention sidesBehind(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + AsideGrammar.LONGEST_OPENING) && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            if (sentence.is(i, "between", "entre")) {
                return sidesAt(i);
            }
        }
        return null;
    }

    /** "The merger of X and Y was completed", "les obsèques de X auront lieu": the verb behind a noun by which it comes about; null where none stands there. */
    private PatternMatcher.VerbGroup course(int from) {
        Mention group = Mention.orElse(sentence.at(from, Mention.Type.GROUP), sidesAt(from));
        int start = group == null ? from : group.to();
        int head = start;
        boolean being = false;
        while (head < sentence.size()) {
            int end = words.list("come-about").match(sentence.tokens, head);
            end = end < 0 && being ? words.list("carried-through").match(sentence.tokens, head) : end;
            int next = end > 0 ? -1 : words.verbGroup().match(sentence.tokens, head);
            if (next <= head) {
                return end < 0 ? null : new PatternMatcher.VerbGroup(start, head, end);
            }
            for (int i = head; i < next; i++) {
                being |= words.list("being").match(sentence.tokens, i) > 0;
            }
            head = next;
        }
        return null;
    }

    /** "Lundi s'est ouvert le procès de X", "ont eu lieu hier les obsèques de X": the verb before a French noun by which it comes about; null where none stands there. */
    private PatternMatcher.VerbGroup courseBefore(int noun) {
        int article = words.french() && phrases.isArticle(noun - 1) ? noun - 1 : -1;
        for (int at = article; at > 0 && article - at <= AsideGrammar.LONGEST_PHRASE && !sentence.is(at, ","); at--) {
            int head = words.list("come-about").matchBefore(sentence.tokens, at);
            if (head >= 0 && (at == article || aside.past(at) == article)) {
                int start = words.verbGroupStart(sentence.tokens, head);
                return new PatternMatcher.VerbGroup(start < 0 ? head : start, head, at);
            }
        }
        return null;
    }

    /** "The October 2016 appointment of X", "Norland's May 7 bomb attack": the date right before a noun and what narrows it; null if there is none. */
    private Mention dateBefore(int noun) {
        int at = noun;
        Mention date = sentence.endingAt(at, Mention.Type.DATE);
        while (date == null && at > 1 && noun - at < 2 && !sentence.token(at - 1).isCapitalised() && !sentence.token(at - 1).word().nouns().isEmpty() && !sentence.token(at - 1).word().other()) {
            at--;
            date = sentence.endingAt(at, Mention.Type.DATE);
        }
        boolean joined = date != null && (sentence.is(date.from() - 1, "the", "a", "an", "his", "her", "its", "their", "'s") || sentence.endingAt(date.from(), Mention.Type.OWNER) != null);
        return joined ? date : null;
    }

    /** "Une frappe conduite à Damas par X", "a raid carried out on Monday by X": where "by" stands behind such a participle; the token given where none does. */
    private int doerBehind(int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).isWord() && !sentence.token(at).word().adjectives().isEmpty() && sentence.token(at).word().participles().isEmpty() && at - from < 2) {
            at++;
        }
        int done = words.list("carried-out").match(sentence.tokens, at);
        int by = done < 0 ? done : aside.past(done) > done ? aside.past(done) : done;
        return sentence.is(by, "par", "by") ? by : from;
    }

    /** "Discussed the Norwegian elections": what people only talk about may be to come. */
    private boolean isTopic(int noun, ActionIndex.Entry entry) {
        boolean may = words.holds("topic-events", entry.type());
        for (int i = noun - 1; may && i >= Math.max(0, noun - AsideGrammar.LONGEST_ASIDE) && !sentence.endsClause(i) && !sentence.isQuoteMark(i); i--) {
            int end = words.list("topic-of").match(sentence.tokens, i);
            if (end > 0 && end <= noun) {
                return true;
            }
            WordClass word = sentence.token(i).word();
            boolean composed = !word.participles().isEmpty() && words.verbGroup().matchBefore(sentence.tokens, i) >= 0;
            if (composed || !word.finite().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.token(i).isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    /** Whether the last person told before a possessive is somebody else than it was taken for. */
    private boolean isNearerAnother(Mention owner) {
        Mention last = null;
        String other = sentence.is(owner.from(), "his") ? "female" : sentence.is(owner.from(), "her") ? "male" : "none";
        for (Mention person : sentence.all(Mention.Type.PERSON)) {
            boolean named = !WordDictionary.gender(sentence.token(person.from()).text()).equals(other) && sentence.token(person.from()).isCapitalised() && !sentence.is(person.from() - 1, "of", "de", "d'", "du");
            last = named && person.to() <= owner.from() && (last == null || person.to() > last.to()) ? person : last;
        }
        return last != null && !last.entity().equals(owner.entity());
    }

    /** "After his boss, X, announced his retirement": X, of what people announce of themselves; null for others. */
    private Mention announcerOfOwn(ActionIndex.Entry entry, Mention owner) {
        boolean own = sentence.is(owner.from(), "his", "her") && owner.length() == 1 && words.holds("own-events", entry.type());
        int verb = own ? words.list("proclaim").matchBefore(sentence.tokens, owner.from()) : -1;
        int group = verb < 0 ? -1 : words.verbGroupStart(sentence.tokens, verb);
        return group < 0 ? null : sentence.endingAt(group, Mention.Type.PERSON);
    }

    /** "X announced his arrest": that of somebody told before, unless it is X's own. */
    private boolean isAnnouncer(Mention owner) {
        if (!sentence.is(owner.from(), "his", "her", "son", "sa") || owner.length() > 1) {
            return false;
        }
        for (int i = owner.from() - 1; i > 0 && !sentence.endsClause(i); i--) {
            if (words.list("proclaim").match(sentence.tokens, i) > 0 && verbs.isFree(i)) {
                Mention speaker = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.to() <= owner.from()).reduce((a, b) -> b).orElse(null);
                return speaker != null && speaker.entity().equals(owner.entity());
            }
        }
        return false;
    }

    /** "The spokesman of X, the armed wing of Y", "Z, head of X, the elite unit of Y": X, for nobody is a wing; null where no body ends at a token, or something else is told of it. */
    private Mention unitAt(int end, ActionIndex.Entry entry) {
        return words.holds("unit-relations", entry.type()) ? sentence.endingAt(end, Mention.Type.ORG) : null;
    }

    /** "S, a subsidiary of O", "O's ally S", "S is the widow of O", "la filiale de O, S". */
    private ActionGrammar.Told kin(ActionIndex.Entry entry, int start, int end) {
        Mention owner = sentence.endingAt(start, Mention.Type.OWNER);
        Mention of = objects.behind(end, words.french() ? OF_FR : OF_EN);
        Mention object = of != null ? of : owner;
        if (object == null || of != null && sentence.is(of.to(), "'s")) {
            return null;
        }
        int left = of == null ? owner.from() : start;
        while (phrases.isArticle(left - 1) || sentence.is(left - 1, "one", "of", "also", "and", "et")) {
            left--;
        }
        // "X, the president and a cousin of Y"
        Mention role = left < start && sentence.is(left, "and", "et") ? sentence.endingAt(left, Mention.Type.ROLE) : null;
        left = role == null ? left : phrases.isArticle(role.from() - 1) ? role.from() - 1 : role.from();
        int right = of == null ? end : of.to();
        Mention subject = null;
        boolean longer = sentence.is(left - 1, "longer") && sentence.is(left - 2, "no");
        // "Is not a member", "n'est plus membre"
        int verb = longer ? left - 2 : sentence.is(left - 1, "not", "never", "pas", "plus", "jamais") ? left - 1 : left;
        int group = words.list("copula").matchBefore(sentence.tokens, verb);
        boolean place = words.holds("place-relations", entry.type());
        if (group >= 0) {
            int before = sentence.is(group - 1, "n'", "ne") ? group - 1 : group;
            subject = place ? sentence.endingAt(before, Mention.Type.PLACE) : null;
            subject = subject == null ? subjects.endingBefore(before) : subject;
            // "X, who heads the bank, is a cousin of Y"
            subject = subject == null && sentence.is(before - 1, ",") ? asides.beforeAside(before - 1) : subject;
        } else if (sentence.is(left - 1, ",")) {
            subject = place ? sentence.endingAt(left - 1, Mention.Type.PLACE) : null;
            Mention unit = unitAt(left - 1, entry);
            subject = subject != null ? subject : unit != null ? unit : sentence.endingAt(left - 1, VerbGrammar.KIN);
            subject = subject != null && subject != unit && phrases.isComplement(subject.from()) ? null : subject;
        }
        List<PatternMatcher.VerbGroup> verbs = group < 0 ? List.of() : List.of(new PatternMatcher.VerbGroup(group, verb - 1, verb));
        int from = subject == null ? of == null ? owner.from() : start : subject.from();
        if (subject == null) {
            int at = sentence.is(right, ",") ? right + 1 : right;
            while (at > right && phrases.isArticle(at)) {
                at++;
            }
            subject = of == null || at > right ? sentence.at(at, VerbGrammar.KIN) : null;
            right = subject == null ? right : subject.to();
        }
        if (subject == null || sentence.is(subject.to(), "'s") || subject.entity().equals(object.entity())) {
            return null;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        ClauseParties.bind(bindings, "a", subject);
        ClauseParties.bind(bindings, "b", object);
        if (!ClauseParties.areNamed(bindings)) {
            // "The new minister is the son of X": whom no name tells.
            return null;
        }
        return new ActionGrammar.Told(entry, new PatternMatcher.Match(from, right, bindings, verbs));
    }
}
