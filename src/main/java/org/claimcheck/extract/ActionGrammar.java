package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimcheck.statement.EntityType;

/**
 * Reads who did what, and what happened to whom, off the clauses of a sentence.
 *
 * <p>Where patterns say how one kind of claim is worded, this grammar finds subject and object of any verb of the
 * vocabulary: beside it, before an aside or a relative pronoun, carried on from the verb before ("..., and was freed"),
 * behind an opening participle ("Born in Rome, X ...").
 */
final class ActionGrammar {

    /** Characters of a quote that reaches back to a subject before an aside. */
    private static final int LONGEST_QUOTE = 160;

    private static final String DISMISSAL = "dismissal";
    private static final String LAYOFF = "layoff";
    private static final String ACQUISITION = "acquisition";
    private static final String STAKE = "stake-purchase";
    private static final String OCCURRENCE = "occurrence";
    private static final String VICTORY = "victory";
    private static final String DEFEAT = "defeat";
    private static final String FUNDRAISING = "fundraising";
    private static final String MARRIAGE = "marriage";
    private static final String DEATH = "death";
    private static final String CAPTURE = "capture";
    private static final String EXPLOSION = "explosion";
    private static final String INTERCEPTION = "interception";

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final ActionIndex index;
    private final NounPhrases phrases;
    private final ActionIndex.Aside aside;
    private final AsideGrammar asides;
    private final VerbGrammar verbs;
    private final ObjectGrammar objects;
    private final ActionSenses senses;
    private final SubjectGrammar subjects;

    ActionGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.index = lexicon.actions();
        this.phrases = new NounPhrases(sentence, lexicon.words());
        this.aside = new WithinWording(sentence, words, phrases);
        this.asides = new AsideGrammar(sentence, words, phrases);
        this.verbs = new VerbGrammar(sentence, words, asides);
        this.subjects = new SubjectGrammar(sentence, words, phrases, asides, verbs, aside);
        this.objects = new ObjectGrammar(sentence, lexicon, phrases, subjects, aside);
        this.senses = new ActionSenses(sentence, lexicon, phrases, verbs);
    }

    /**
     * A clause that tells an event or a relation.
     *
     * @param entry the wording that tells it
     * @param match where it stands, with the subject {@code a}, the object {@code b} and the {@code actor}
     */
    record Told(ActionIndex.Entry entry, PatternMatcher.Match match) {

        /** The token of its verb or noun. */
        int head() {
            return match.verbs().isEmpty() ? match.from() : match.verbs().get(0).head();
        }
    }

    /** What the clauses of a sentence tell, from left to right. */
    List<Told> find() {
        List<Told> told = new ArrayList<>();
        // "A renoncé à remettre sa démission": the wordings of infinitives that tell nothing, of which the nouns tell nothing either.
        BitSet idle = new BitSet();
        Mention subject = null;
        VerbGrammar.Verb last = null;
        int i = 0;
        while (i < sentence.size()) {
            if (sentence.isQuoteMark(i)) {
                subject = null;
            }
            // "The Belfast-born peer", "US-educated": told in passing, of nobody by name.
            boolean compound = sentence.followsHyphen(i) && !sentence.is(i - 1, "re", "co");
            // "Le cessez-le-feu": a noun that looks like a verb and its object.
            boolean fixed = words.french() && phrases.isArticle(i - 1) && index.nounsAt(sentence.tokens, i).stream().anyMatch(n -> n.entry().length() > 2);
            List<ActionIndex.Found> entries = isFree(i) && !compound && !fixed ? index.verbsAt(sentence.tokens, i, aside) : List.of();
            if (entries.isEmpty()) {
                i++;
                continue;
            }
            int end = entries.get(0).end();
            if (!words.french() && end - i == 2 && sentence.followsHyphen(i + 1) && end < sentence.size() && objects.isBareNoun(end)) {
                // "A knock-out match"
                i = end;
                continue;
            }
            if (words.french() && sentence.is(i, "s'", "se") && isOutreached(i, end)) {
                // "S'est imposé sur la pelouse de Y": the longer wording begins at the participle.
                i++;
                continue;
            }
            boolean follows = !told.isEmpty() && i - told.get(told.size() - 1).match().to() <= 2 || verbs.isPurpose(i);
            VerbGrammar.Verb verb = verbs.verb(i, end, follows, entries);
            if (verb == null) {
                if (end - i > 1 && (words.french() ? verbs.isInfinitiveForm(i) && !phrases.isArticle(i - 1) : sentence.is(i - 1, "to"))) {
                    idle.set(i, end);
                }
                i++;
                continue;
            }
            if (words.french() && verb.bare() && sentence.is(verb.from() - 1, "et") && (last != null && !last.bare() && !last.passive() || verbs.sharesHaving(verb.from() - 1))) {
                // "A limogé X et nommé Y": one auxiliary for both.
                verb = new VerbGrammar.Verb(verb.from(), verb.head(), verb.to(), false, false);
            }
            last = verb;
            Mention own = subjects.subject(verb, subject);
            Told action = action(verb, entries, own, own == subject);
            if (action != null) {
                told.add(action);
            } else if ((own == null || own.type() != Mention.Type.GROUP && !own.entity().isNamed()) && end - i > 1) {
                // "Ce dernier a pris sa retraite": the retirement of somebody whom no name tells.
                idle.set(i, end);
            }
            if (own != null) {
                subject = own;
            } else if (!words.french() && asides.isRelative(verb.from() - 1)) {
                // "An army around Rome, which controls the road and was beaten": no more is told of the army.
                subject = null;
            }
            i = end;
        }
        for (int n = 0; n < sentence.size(); n++) {
            int at = n;
            Told action = idle.get(n) ? null : isFree(n) ? noun(n) : titled(n);
            if (action != null) {
                // "The funeral of X took place": the funeral, and no other happening.
                told.removeIf(t -> t.entry().type().equals(OCCURRENCE) && t.match().bindings().get("a").from() <= at && at < t.match().bindings().get("a").to());
                told.add(action);
            }
        }
        return told;
    }

    /** "Norway is a member of the alliance", "the bank, owner of X": a relation told by a title where a body has it; null where a person does. */
    private Told titled(int n) {
        Mention title = sentence.at(n, Mention.Type.TITLE);
        boolean plain = title != null && title.from() == n && !sentence.token(n).isCapitalised() && !sentence.isCovered(n, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING);
        Told told = plain ? noun(n) : null;
        Mention holder = told == null || !told.entry().kind().equals("relation") ? null : told.match().bindings().get("a");
        return holder != null && (holder.type() == Mention.Type.COUNTRY || holder.type() == Mention.Type.ORG) ? told : null;
    }

    private boolean isOutreached(int from, int end) {
        return IntStream.range(from + 1, end).anyMatch(i -> index.verbsAt(sentence.tokens, i, aside).stream().anyMatch(e -> e.end() > end));
    }

    private boolean isFree(int i) {
        Token token = sentence.token(i);
        boolean title = token.isCapitalised() && i > 0 && !sentence.isTitleCase() && !sentence.isQuoteMark(i - 1);
        return token.isWord() && !title && !sentence.isCovered(i, SubjectGrammar.NAMES);
    }

    // --- what is told -------------------------------------------------------------------------------------------------

    private Told action(VerbGrammar.Verb told, List<ActionIndex.Found> entries, Mention subject, boolean carried) {
        // "Was appointed minister and elected speaker": what follows is an office, and the second verb as passive as the first.
        boolean passive = told.passive() || carried && told.bare() && sentence.is(told.from() - 1, "and", "et") && sentence.at(told.to(), Mention.Type.ROLE, Mention.Type.TITLE) != null
                && sentence.at(told.to(), Mention.Type.PERSON) == null && entries.stream().allMatch(e -> e.entry().frame() == ActionIndex.Frame.UNDERGOES);
        VerbGrammar.Verb verb = new VerbGrammar.Verb(told.from(), told.head(), told.to(), passive, told.bare());
        ActionIndex.Found found = choose(entries, verb.passive());
        ActionIndex.Entry entry = found.entry();
        Mention object = verb.passive() ? null : objects.of(verb, found);
        // "Hier est mort X": what stands behind the verb is its subject.
        boolean own = object != null && subject != null && object.from() >= subject.from() && object.to() <= subject.to();
        object = own || objects.isAttribute(entry, verb.to(), object) ? null : object;
        boolean ruler = object != null && entry.type().equals(VICTORY) && sentence.at(object.from(), Mention.Type.ROLE) != null;
        // "A renversé le président X": ousted, where the verb has that sense too.
        entry = ruler ? entries.stream().map(ActionIndex.Found::entry).filter(e -> e.type().equals(DISMISSAL) && e.frame() == ActionIndex.Frame.UNDERGOES).findFirst().orElse(entry) : entry;
        entry = senses.isKilling(entry, verb, subject, object) ? entry.as("death", entry.frame()) : entry;
        if (!words.french() && object != null && ObjectGrammar.CONTESTS.contains(entry.type()) && object.type() == Mention.Type.ORG && object.to() < sentence.size() && objects.isBareNoun(object.to())) {
            // "Beat Norbank driver X": X, and not whoever X drives for.
            object = phrases.nameBehind(object.to());
            if (object == null) {
                return null;
            }
        }
        if (entry.type().equals(DEATH) && senses.isShotDown(verb, verb.passive() ? subject : object)) {
            entry = entry.as(INTERCEPTION, entry.frame());
        }
        if (senses.isOther(entry, verb) || senses.isOther(entry, verb, subject, object)) {
            return null;
        }
        Map<String, Mention> bindings = parties(entry, verb, subject, object);
        entry = senses.ofWinning(entry, verb, bindings);
        if (entry == null) {
            return null;
        }
        if (entry.type().equals("succession") && !isSuccession(entry, verb, bindings)
                || entry.kind().equals("event") && words.holds("human-events", entry.type()) && !isOfPeople(entry, verb, bindings) || senses.isOther(entry, verb, bindings)) {
            return null;
        }
        boolean complete = bindings.containsKey("a") && (!entry.kind().equals("relation") || isBetweenNames(bindings))
                && (tellsOfSomebody(bindings) || lexicon.isOccurrence(entry.type()) && (!entry.type().equals(EXPLOSION) || isBombAtPlace(bindings.get("a"))));
        return complete ? told(kindOf(entry, verb, bindings), verb, bindings, carried) : null;
    }

    /** What a verb tells with such parties, whose places it may change: "sacked 300 workers" tells of layoffs, "bought 12% of X" of a stake. */
    private ActionIndex.Entry kindOf(ActionIndex.Entry entry, VerbGrammar.Verb verb, Map<String, Mention> bindings) {
        Mention subject = bindings.get("a");
        Mention actor = bindings.get("actor");
        if (entry.type().equals(DISMISSAL) && actor != null && !subject.entity().isNamed() && IntStream.range(subject.from(), subject.to()).anyMatch(i -> words.list("staff-noun").match(sentence.tokens, i) > 0)) {
            bindings.remove("actor");
            bindings.put("a", actor);
            return entry.as(LAYOFF, ActionIndex.Frame.DOES);
        }
        Mention part = entry.type().equals(ACQUISITION) && entry.frame() == ActionIndex.Frame.DOES && !verb.passive() ? objects.ofPart(verb.to()) : null;
        if (part != null) {
            bindings.put("b", part);
            return entry.as(STAKE, ActionIndex.Frame.DOES);
        }
        return entry;
    }

    /** Who is who in what a verb tells, as far as that is told: {@code a}, {@code b} and the {@code actor}. */
    private Map<String, Mention> parties(ActionIndex.Entry entry, VerbGrammar.Verb verb, Mention subject, Mention object) {
        Mention doer = subject;
        Mention agent = verb.passive() ? verbs.agent(verb.to()) : null;
        boolean befallen = verb.passive() || entry.frame() == ActionIndex.Frame.DOES && entry.type().equals(CAPTURE);
        if (befallen && words.holds("town-events", entry.type())) {
            // "Rome was bombed by Y", "Rome est tombée aux mains de Y": the town, and not its country.
            doer = Mention.orElse(objects.teamBefore(verb.from()), doer);
        }
        boolean town = object != null && object.type() == Mention.Type.PLACE || verb.passive() && sentence.endingAt(verb.from(), Mention.Type.PLACE) != null;
        if (ObjectGrammar.CONTESTS.contains(entry.type()) && (town || !sentence.all(Mention.Type.SCORE).isEmpty())) {
            // "Barcelona beat Sevilla 3-1", "Lens a battu Lille": a team goes by its town.
            int relative = sentence.is(verb.from() - 2, ",") ? verb.from() - 2 : verb.from() - 1;
            doer = doer != null ? doer : objects.teamBefore(asides.relativeBefore(verb.from()) ? relative : verb.from());
            int by = objects.behindScore(verb.to());
            agent = verb.passive() && agent == null && sentence.is(by, "by", "par") ? sentence.at(by + 1, Mention.Type.PLACE) : agent;
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        if (verb.passive() && entry.endsWithPreposition()) {
            // "Is based in Y", "named after Y".
            bind(bindings, "a", doer);
            Mention last = sentence.at(verb.to(), Mention.Type.DURATION) == null ? objects.object(verb.to()) : null;
            bind(bindings, "b", objects.isBeforeNoun(last) ? null : last);
            if (entry.frame() == ActionIndex.Frame.UNDERGOES) {
                // "Was knocked out of the cup by Y"
                bind(bindings, "actor", agent);
            }
        } else if (entry.frame() == ActionIndex.Frame.DOES) {
            // "X and Y were married"
            boolean wed = verb.passive() && agent == null && entry.type().equals(MARRIAGE) && doer != null && doer.type() == Mention.Type.GROUP;
            bind(bindings, "a", verb.passive() && !wed ? agent : doer);
            // "X, whom Y married"
            bind(bindings, "b", wed ? null : verb.passive() ? doer : object != null || entry.endsWithPreposition() ? object : objects.relativeWhom(verb));
        } else if (verb.passive()) {
            bind(bindings, "a", objects.withCompanions(doer, verb.to(), entry));
            bind(bindings, "actor", agent);
        } else {
            // "Y, whom X ousted as leader": behind "as" stands no object.
            Mention near = entry.endsWithAs() ? null : object;
            // "The attack that killed an officer": the pronoun right before the verb is its subject.
            Mention hit = near != null ? near : asides.relativeBefore(verb.from()) ? null : objects.relativeObject(doer);
            Mention whom = hit != null ? hit : objects.relativeWhom(verb);
            if (hit != null && hit.type() == Mention.Type.COUNTRY && !sentence.token(hit.to() - 1).isCapitalised()) {
                // "Expelled two Norwegian diplomats": not their country.
                whom = phrases.described(hit.from(), hit.to());
            }
            if (verbs.isReflexive(verb) && near == null) {
                // "S'est blessé": X, to whom it was done.
                bind(bindings, "a", doer);
            } else {
                bind(bindings, "a", whom);
                bind(bindings, "actor", doer);
            }
        }
        return bindings;
    }

    /** Whether both are told, who comes and who goes. Where a body stands for who comes, the last person named before it takes its place. */
    private boolean isSuccession(ActionIndex.Entry entry, VerbGrammar.Verb verb, Map<String, Mention> bindings) {
        Mention successor = bindings.get("a");
        if (successor != null && successor.type() != Mention.Type.PERSON && successor.type() != Mention.Type.GROUP) {
            // "The bank named X, replacing Y", "was presented as the new manager, replacing Y": X did.
            Mention named = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.to() <= verb.from()).reduce((p, q) -> q).orElse(null);
            if (named == null && successor.type() != Mention.Type.ACTOR) {
                return false;
            }
            bind(bindings, "a", named);
        }
        Mention left = bindings.get("b");
        if (left == null || left.type() == Mention.Type.PLACE || sentence.is(left.from() - 1, "au", "en", "aux", "at", "in") && !entry.endsWithPreposition()
                || !left.entity().isNamed() && left.type() != Mention.Type.GROUP) {
            return false;
        }
        // "A remplacé X par Y", "replaced X with Y": whoever did so is no successor.
        boolean replaces = successor != null && successor.type() == Mention.Type.ACTOR && sentence.is(left.to(), "with", "by");
        return verb.passive() || !replaces && !objects.namesAgent(left.to());
    }

    /** Whether what befalls only people befalls people here. Where a body stands right before the verb, the person before the aside takes its place. */
    private boolean isOfPeople(ActionIndex.Entry entry, VerbGrammar.Verb verb, Map<String, Mention> bindings) {
        Mention who = bindings.get("a");
        if (who == null || who.type() != Mention.Type.ORG && who.type() != Mention.Type.COUNTRY && !senses.isBodyByItsNoun(who) && (who.entity().isNamed() || !senses.isLifeless(who))) {
            return true;
        }
        // "X, who spoke in parliament, died": no parliament dies; "the Guards, two generals among them, were killed": not all of them.
        Mention before = entry.frame() == ActionIndex.Frame.DOES && sentence.is(verb.from() - 1, ",") ? asides.beforeAside(verb.from() - 1) : null;
        if (before == null || before.type() != Mention.Type.PERSON) {
            return false;
        }
        bindings.put("a", before);
        return true;
    }

    private Told told(ActionIndex.Entry entry, VerbGrammar.Verb verb, Map<String, Mention> bindings, boolean carried) {
        int from = verb.from();
        int to = verb.to();
        boolean participial = verb.from() == verb.head() && sentence.token(verb.head()).word().finite().isEmpty();
        for (Mention mention : bindings.values()) {
            boolean fits = sentence.token(verb.to() - 1).end() - sentence.token(mention.from()).start() <= LONGEST_QUOTE;
            boolean near = verb.from() - mention.to() <= 2;
            if (mention.from() < from && fits && (near || !participial && !carried)) {
                from = mention.from();
            }
            to = Math.max(to, mention.to());
        }
        PatternMatcher.VerbGroup group = new PatternMatcher.VerbGroup(verb.from(), verb.head(), verb.to());
        return new Told(entry, new PatternMatcher.Match(from, to, bindings, List.of(group)));
    }

    private static boolean isBetweenNames(Map<String, Mention> bindings) {
        return bindings.containsKey("b") && bindings.values().stream().allMatch(m -> m.meaning() instanceof Mention.Group || m.entity().isNamed());
    }

    /** Whether anybody in a clause has a name or at least acts: "cast a shadow" tells of nobody. */
    private boolean tellsOfSomebody(Map<String, Mention> bindings) {
        boolean named = bindings.values().stream().anyMatch(m -> m.meaning() instanceof Mention.Group || m.entity().isNamed());
        Mention subject = bindings.get("a");
        return named || sentence.at(subject.from()).stream().anyMatch(subject::isAs);
    }

    /** "A car bomb exploded in Rome": no name, but a place. */
    private boolean isBombAtPlace(Mention subject) {
        boolean bomb = IntStream.range(subject.from(), subject.to()).anyMatch(i -> words.list("exploding").match(sentence.tokens, i) > 0);
        return bomb && !sentence.all(Mention.Type.PLACE).isEmpty();
    }

    private static ActionIndex.Found choose(List<ActionIndex.Found> entries, boolean passive) {
        ActionIndex.Frame wanted = passive ? ActionIndex.Frame.UNDERGOES : ActionIndex.Frame.DOES;
        return entries.stream().filter(e -> e.entry().frame() == wanted).findFirst().orElse(entries.get(0));
    }

    private static void bind(Map<String, Mention> bindings, String variable, Mention mention) {
        if (mention != null) {
            bindings.put(variable, mention);
        }
    }

    // --- nouns --------------------------------------------------------------------------------------------------------

    private Told noun(int i) {
        List<ActionIndex.Found> entries = index.nounsAt(sentence.tokens, i);
        if (entries.isEmpty()) {
            return null;
        }
        int end = entries.get(0).end();
        ActionIndex.Entry entry = entries.get(0).entry();
        // "X, épouse de Y": a verb elsewhere.
        boolean apposed = entry.kind().equals("relation") && words.french() && sentence.is(i - 1, ",") && sentence.endingAt(i - 1, Mention.Type.PERSON) != null
                && sentence.is(end, "de", "d'", "du");
        if (entry.length() == 1 && !sentence.token(i).word().finite().isEmpty() && !verbs.isNoun(i) && !apposed) {
            return null;
        }
        int lead = words.list("before-noun-of-other-sense").matchBefore(sentence.tokens, i);
        if (lead >= 0) {
            // "Droits de vote": no vote that was held.
            return null;
        }
        if (isTopic(i, entry)) {
            return null;
        }
        boolean leaves = entry.type().equals("resignation") || entry.type().equals("departure");
        if (leaves && sentence.is(end, "à", "pour", "vers", "for", "to") && sentence.at(end + 1, Mention.Type.PLACE, Mention.Type.COUNTRY) != null) {
            // "Son départ à Bruxelles": a journey, and no office left.
            return null;
        }
        if (!words.french() && entry.length() == 1 && end < sentence.size() && !sentence.token(end).isCapitalised() && objects.isBareNoun(end) && words.verbGroup().match(sentence.tokens, end) < 0) {
            // "The ruling coalition", "its investment bank", "an arrest warrant": it rules, and no court does.
            return null;
        }
        if (sentence.is(i - 1, "des", "de", "du", "of") && sentence.endingAt(i - 1, Mention.Type.TITLE, Mention.Type.ROLE) != null) {
            // "Directeur des ventes", "head of research": what somebody heads.
            return null;
        }
        int start = i;
        while (start > 0 && sentence.token(start - 1).isWord() && !sentence.token(start - 1).word().adjectives().isEmpty()
                && !sentence.isCovered(start - 1) && !sentence.is(start - 1, "on", "in", "off", "out", "up", "down", "over") && i - start < 3) {
            start--;
        }
        if (entry.kind().equals("relation")) {
            while (!words.french() && start == i && start > 1 && i - start < 2 && !sentence.isCovered(start - 1) && objects.isBareNoun(start - 1) && sentence.endingAt(start - 1, Mention.Type.OWNER) == null
                    && !sentence.token(start - 1).isCapitalised()) {
                // "X, Y's operations arm"
                start--;
            }
            return kin(entry, start, end);
        }
        Mention when = words.french() ? null : dateBefore(start);
        start = when == null ? start : when.from();
        int crime = words.list("crime-noun").matchBefore(sentence.tokens, start);
        if (crime > 0 && sentence.endingAt(crime, Mention.Type.OWNER) != null) {
            // "X's corruption trial"
            start = crime;
        }
        if (words.list("no-deed").matchBefore(sentence.tokens, start) >= 0) {
            // "There were no talks between X and Y", "pas d'entretien entre X et Y"
            return null;
        }
        Mention owner = sentence.endingAt(start, Mention.Type.OWNER, Mention.Type.NATION);
        int bare = pastAdjectives(end);
        Mention of = objects.behind(bare, words.french() ? new String[] {"de", "du", "des", "d'"} : new String[] {"of"});
        if (of != null && of.type() == Mention.Type.ORG && words.holds("body-of-trade-events", entry.type()) && sentence.endingAt(of.from(), Mention.Type.NUMBER) != null) {
            // "La vente de 118 Airbus": of so many, and not of the firm.
            of = null;
        }
        int reach = of == null ? end : of.to();
        // "A funding round led by Y": Y raises nothing.
        Mention by = entry.type().equals(FUNDRAISING) ? null : objects.behind(doerBehind(reach), words.french() ? new String[] {"par"} : new String[] {"by"});
        Mention over = objects.behind(reach, words.french() ? new String[] {"contre", "sur", "face", "devant"}
                : new String[] {"over", "against", "on"});
        if (over == null && owner != null && (entry.type().equals(MARRIAGE) || lexicon.isMutual(entry.type()))) {
            // "X's marriage to Y"
            over = objects.behind(aside.past(reach), words.french() ? new String[] {"avec", "à"} : new String[] {"to", "with"});
            reach = over == null ? reach : over.to();
        }
        Map<String, Mention> bindings = new LinkedHashMap<>();
        if (of != null && of.type() == Mention.Type.THING && words.list("war.noun").occursIn(sentence.tokens.subList(of.from(), of.to()))) {
            // "The outbreak of the Gulf War": no epidemic.
            return null;
        }
        if (owner != null && owner.length() == 1 && isNearerAnother(owner) && announcerOfOwn(entry, owner) == null) {
            // "As X let Y speak at his farewell": one of the two.
            return null;
        }
        if (owner != null && owner.entity().type() == EntityType.PERSON && of == null && words.list("weak-noun").match(sentence.tokens, i) > 0) {
            // "His occupation", "her performance": other senses.
            return null;
        }
        if (owner != null && owner.entity().type() == EntityType.ORGANIZATION && of == null && words.holds("bodily-events", entry.type())) {
            // "The bank noted X's departure after his arrest", "la banque a pris acte du départ de celui qui ... après son arrestation": of somebody, and not of the bank.
            return null;
        }
        if (owner != null && owner.entity().type() == EntityType.PERSON && of == null && words.holds("body-events", entry.type())) {
            // "Sa création, en 1902": of something, and of nobody told before.
            return null;
        }
        if (words.french() && of != null && of.type() == Mention.Type.ACTOR && of.from() == end + 1 && sentence.is(end, "de", "d'") && !sentence.token(of.from()).isPluralNoun() && owner == null) {
            // "Un accident de voiture": the kind of accident.
            of = null;
        }
        PatternMatcher.VerbGroup course = course(reach);
        Mention sides = sides(entry, reach, course);
        boolean undergoes = lexicon.undergoes(entry.type());
        if (of == null && owner == null && ObjectGrammar.CONTESTS.contains(entry.type())) {
            // "La défaite de Lyon contre Lens", "the defeat of Lyon by Lens": a team goes by its town where it has an opponent or a score.
            Mention town = objects.townOf(end);
            Mention against = town == null ? null : Mention.orElse(over, objects.opponentBehind(town.to()));
            of = against != null || town != null && !sentence.all(Mention.Type.SCORE).isEmpty() ? town : null;
            over = of == null ? over : against;
        }
        if (sides != null) {
            // "A ceasefire between X and Y took effect", "clashes broke out between X and Y"
            bindings.put("a", sides);
        } else if (entry.type().equals(DEFEAT) && by != null) {
            // "After a defeat by Y": X, of whom the sentence tells.
            bind(bindings, "a", owner != null ? owner : of != null ? of : subjects.opener());
            bind(bindings, "b", by);
        } else if (undergoes) {
            Mention hit = of != null ? of : over;
            if (hit == null && owner != null && isAnnouncer(owner)) {
                return null;
            }
            bind(bindings, "a", hit != null ? hit : owner);
            bind(bindings, "actor", by != null ? by : hit != null ? owner : null);
        } else if (of != null && by == null && owner == null && !words.french() && lexicon.isJourney(entry.type()) && of.type() != Mention.Type.PERSON) {
            // "A tour of the region": who tours it is told elsewhere.
            return null;
        } else if (of != null && by == null && owner == null && words.holds("taking-events", entry.type())) {
            // "The acquisition of X": X buys nothing.
            return null;
        } else {
            bind(bindings, "a", by != null ? by : owner != null ? Mention.orElse(announcerOfOwn(entry, owner), owner) : of);
            bind(bindings, "b", over != null ? over : owner != null || by != null ? of : null);
        }
        if (!bindings.containsKey("a") || !tellsOfSomebody(bindings)) {
            return null;
        }
        PatternMatcher.VerbGroup before = course == null && owner == null ? courseBefore(start) : null;
        course = before == null ? course : before;
        int from = before != null ? before.from() : owner != null ? owner.from() : when != null ? when.from() : i;
        int to = end;
        for (Mention mention : bindings.values()) {
            to = Math.max(to, mention.to());
        }
        return new Told(entry, new PatternMatcher.Match(from, course == null ? to : Math.max(to, course.to()), bindings, course == null ? List.of() : List.of(course)));
    }

    /**
     * "Le départ remarqué de X", "la visite houleuse de X": behind the adjectives of a French noun that tell how it came about, where "de" follows; the
     * token given where it does not. "Le départ éventuel de X", "la visite annulée de X": others may tell that it did not.
     */
    private int pastAdjectives(int end) {
        int at = end;
        while (words.french() && at - end < 2 && words.list("of-real-deed-adjective").match(sentence.tokens, at) == at + 1) {
            at++;
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
        return Mention.orElse(sentence.at(at, Mention.Type.GROUP), kind > 0 ? sentence.at(kind, Mention.Type.GROUP) : null);
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
            if (words.list("proclaim").match(sentence.tokens, i) > 0 && isFree(i)) {
                Mention speaker = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.to() <= owner.from()).reduce((a, b) -> b).orElse(null);
                return speaker != null && speaker.entity().equals(owner.entity());
            }
        }
        return false;
    }

    /** "S, a subsidiary of O", "O's ally S", "S is the widow of O", "la filiale de O, S". */
    private Told kin(ActionIndex.Entry entry, int start, int end) {
        Mention owner = sentence.endingAt(start, Mention.Type.OWNER);
        Mention of = objects.behind(end, words.french() ? new String[] {"de", "du", "des", "d'"} : new String[] {"of"});
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
            subject = subject == null ? sentence.endingAt(left - 1, VerbGrammar.KIN) : subject;
            subject = subject != null && phrases.isComplement(subject.from()) ? null : subject;
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
        bind(bindings, "a", subject);
        bind(bindings, "b", object);
        if (!isBetweenNames(bindings)) {
            // "The new minister is the son of X": whom no name tells.
            return null;
        }
        return new Told(entry, new PatternMatcher.Match(from, right, bindings, verbs));
    }
}
