package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
    private final NounGrammar nouns;

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
        this.nouns = new NounGrammar(sentence, lexicon, phrases, aside, asides, verbs, objects, subjects);
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
            List<ActionIndex.Found> entries = verbs.isFree(i) && !compound && !fixed ? index.verbsAt(sentence.tokens, i, aside) : List.of();
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
            Told action = idle.get(n) ? null : verbs.isFree(n) ? nouns.at(n) : nouns.titled(n);
            if (action != null) {
                // "The funeral of X took place", "clashes between the army and X broke out": the funeral and the clashes, and no other happening.
                told.removeIf(t -> t.entry().type().equals(OCCURRENCE) && (t.match().bindings().get("a").from() <= at && at < t.match().bindings().get("a").to()
                        || action.match().verbs().stream().anyMatch(v -> v.head() == t.head())));
                told.add(action);
            }
        }
        return told;
    }

    private boolean isOutreached(int from, int end) {
        return IntStream.range(from + 1, end).anyMatch(i -> index.verbsAt(sentence.tokens, i, aside).stream().anyMatch(e -> e.end() > end));
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
        if (entry.kind().equals("event") && verb.passive() && words.holds("body-events", entry.type()) && bindings.get("a") != null && bindings.get("a").type() == Mention.Type.PERSON) {
            // "Le groupe, dont le chef X a été arrêté, a été dissous": not X.
            return null;
        }
        if (entry.type().equals("succession") && !isSuccession(entry, verb, bindings)
                || entry.kind().equals("event") && words.holds("human-events", entry.type()) && !isOfPeople(entry, verb, bindings) || senses.isOther(entry, verb, bindings)) {
            return null;
        }
        boolean complete = bindings.containsKey("a") && (!entry.kind().equals("relation") || ClauseParties.areNamed(bindings))
                && (ClauseParties.includeSomebody(bindings, sentence) || lexicon.isOccurrence(entry.type()) && (!entry.type().equals(EXPLOSION) || isBombAtPlace(bindings.get("a"))));
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
        Mention town = entry.type().equals(ACQUISITION) && entry.frame() == ActionIndex.Frame.DOES ? bindings.get("b") : null;
        if (town != null && town.type() == Mention.Type.PLACE) {
            // "Took control of Rome": no company.
            bindings.put("actor", subject);
            bindings.put("a", town);
            bindings.remove("b");
            return entry.as(CAPTURE, ActionIndex.Frame.UNDERGOES);
        }
        Mention part = entry.type().equals(ACQUISITION) && entry.frame() == ActionIndex.Frame.DOES && !verb.passive() ? objects.ofPart(verb.to()) : null;
        if (part != null) {
            bindings.put("b", part);
            return entry.as(STAKE, ActionIndex.Frame.DOES);
        }
        return entry;
    }

    /** Who is who in what a verb tells, as far as that is told: {@code a}, {@code b} and the {@code actor}. */
    private Map<String, Mention> parties(ActionIndex.Entry entry, VerbGrammar.Verb verb, Mention subject, Mention toldObject) {
        Mention doer = subject;
        Mention object = words.holds("membership-events", entry.type()) && objects.isOnlyKind(toldObject) ? null : toldObject;
        Mention agent = verb.passive() ? verbs.agent(verb.to()) : null;
        // "Ont été inscrits en mai par X sur sa liste": within the words of the vocabulary.
        agent = agent == null && verb.passive() && verb.to() > verb.head() + 1 ? verbs.agent(verb.head() + 1) : agent;
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
            ClauseParties.bind(bindings, "a", doer);
            Mention last = sentence.at(verb.to(), Mention.Type.DURATION) == null ? objects.object(verb.to()) : null;
            ClauseParties.bind(bindings, "b", objects.isBeforeNoun(last) ? null : last);
            if (entry.frame() == ActionIndex.Frame.UNDERGOES) {
                // "Was knocked out of the cup by Y"
                ClauseParties.bind(bindings, "actor", agent);
            }
        } else if (entry.frame() == ActionIndex.Frame.DOES) {
            // "X and Y were married"
            boolean wed = verb.passive() && agent == null && entry.type().equals(MARRIAGE) && doer != null && doer.type() == Mention.Type.GROUP;
            ClauseParties.bind(bindings, "a", verb.passive() && !wed ? agent : doer);
            // "X, whom Y married"
            ClauseParties.bind(bindings, "b", wed ? null : verb.passive() ? doer : object != null || entry.endsWithPreposition() ? object : objects.relativeWhom(verb));
        } else if (verb.passive()) {
            ClauseParties.bind(bindings, "a", objects.withCompanions(doer, verb.to(), entry));
            ClauseParties.bind(bindings, "actor", agent);
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
                ClauseParties.bind(bindings, "a", doer);
            } else {
                ClauseParties.bind(bindings, "a", whom);
                ClauseParties.bind(bindings, "actor", doer);
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
            ClauseParties.bind(bindings, "a", named);
        }
        Mention left = bindings.get("b");
        if (left == null || left.type() == Mention.Type.PLACE || sentence.is(left.from() - 1, "au", "en", "aux", "at", "in") && !entry.endsWithPreposition()
                || !left.entity().isNamed() && left.type() != Mention.Type.GROUP) {
            return false;
        }
        if (left.from() >= verb.to() && objects.standsForReceiver(verb)) {
            // "Y, qui lui avait succédé à Matignon": at a house, and not whoever stands there.
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

    /** "A car bomb exploded in Rome": no name, but a place. */
    private boolean isBombAtPlace(Mention subject) {
        boolean bomb = IntStream.range(subject.from(), subject.to()).anyMatch(i -> words.list("exploding").match(sentence.tokens, i) > 0);
        return bomb && !sentence.all(Mention.Type.PLACE).isEmpty();
    }

    private static ActionIndex.Found choose(List<ActionIndex.Found> entries, boolean passive) {
        ActionIndex.Frame wanted = passive ? ActionIndex.Frame.UNDERGOES : ActionIndex.Frame.DOES;
        return entries.stream().filter(e -> e.entry().frame() == wanted).findFirst().orElse(entries.get(0));
    }
}
