package org.claimcheck.extract;

import java.util.Map;
import java.util.stream.IntStream;

/** Tells where a wording of an event or a relation means something else than it does elsewhere: "the fighting died down", "sold his country out". */
final class ActionSenses {

    /** Words up to the relatives whom somebody leaves. */
    private static final int NEAR_KIN = 4;
    /** Words between a verb and what it is found with. */
    private static final int NEAR = 5;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final NounPhrases phrases;
    private final VerbGrammar verbs;

    ActionSenses(Sentence sentence, Lexicon lexicon, NounPhrases phrases, VerbGrammar verbs) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.phrases = phrases;
        this.verbs = verbs;
    }

    private boolean isTask(int from) {
        return words.list("task").match(sentence.tokens, phrases.isArticle(from) ? from + 1 : from) > 0;
    }

    /** Whether a verb has another sense, by the words around it. */
    boolean isOther(ActionIndex.Entry entry, VerbGrammar.Verb verb) {
        if (words.french() && entry.frame() == ActionIndex.Frame.DOES && entry.endsWithPreposition() && verbs.isInfinitive(sentence.isQuoteMark(verb.to()) ? verb.to() + 1 : verb.to())) {
            // "S'est engagé à rétablir": no club that X joined.
            return true;
        }
        if (entry.type().equals("victory") && !verb.passive() && isTally(verb.to()) || entry.type().equals("inauguration") && isCrownedOtherwise(verb)) {
            return true;
        }
        if (entry.type().equals("transfer") && entry.frame() == ActionIndex.Frame.DOES && verb.passive()) {
            // "Les accords ont été signés à Oslo": by no player.
            return true;
        }
        if (!words.french() && entry.length() > 1 && sentence.is(verb.to(), "'s")) {
            // "Leaving the government's majority at risk": the majority, and not the government.
            return true;
        }
        if (!verb.passive() && words.list("other-sense").match(sentence.tokens, verb.head()) > verb.to()) {
            // "The fighting died down", "stormed home", "a ouvert une enquête", "sort du lot": other verbs.
            return true;
        }
        boolean confessed = entry.type().equals("joining") && entry.frame() == ActionIndex.Frame.UNDERGOES && entry.endsWithPreposition()
                && verb.from() == verb.head() && !sentence.is(verb.from() - 1, ",", "and");
        if (confessed || entry.type().equals("accident") && entry.frame() == ActionIndex.Frame.DOES && verb.passive()) {
            // "Admitted to an affair": nobody joined it. "The ruling was overturned by the court": no vehicle.
            return true;
        }
        int limit = FigureClause.LIMITS.match(sentence.tokens, verb.to());
        if (ObjectGrammar.CONTESTS.contains(entry.type()) && entry.endsWithPreposition() && sentence.at(limit > 0 ? limit : verb.to(), Mention.Type.PERCENT, Mention.Type.MONEY) != null) {
            // "Support fell to about 50 percent": nobody lost to anybody.
            return true;
        }
        if (entry.type().equals("illness") && IntStream.range(verb.to(), Math.min(sentence.size(), verb.to() + NEAR)).anyMatch(i -> words.list("doping-substance").match(sentence.tokens, i) > 0)) {
            // "Tested positive for EPO"
            return true;
        }
        // "Operated on behalf of X": nobody was in hospital.
        return entry.endsWithPreposition() && sentence.is(verb.to(), "behalf");
    }

    /**
     * "Won the Northern Cup", "won her second crown", "won the match", "won praise": nobody was beaten in these.
     *
     * @return the wording for what was won: a title, a match without an opponent, or null for anything else; the wording given
     *         where somebody was beaten
     */
    ActionIndex.Entry ofWinning(ActionIndex.Entry entry, VerbGrammar.Verb verb, Map<String, Mention> bindings) {
        Mention won = bindings.get("b");
        boolean open = won == null || won.type() == Mention.Type.COUNTRY || won.meaning() instanceof Mention.Group
                || IntStream.range(verb.to(), won.from()).anyMatch(i -> sentence.is(i, "against", "over", "contre", "face"));
        if (!entry.type().equals("victory") || open || words.list("win-something").match(sentence.tokens, verb.head()) != verb.to()) {
            return entry;
        }
        // "Won the Northern Cup opener"
        if (IntStream.rangeClosed(won.from(), won.to()).anyMatch(i -> words.list("contest-noun").match(sentence.tokens, i) > 0)) {
            bindings.remove("b");
            return entry;
        }
        // "Son huitième Roland-Garros"
        boolean numbered = words.list("own-ordinal").matchBefore(sentence.tokens, won.from()) >= 0;
        boolean title = (won.type() != Mention.Type.PERSON || numbered) && won.entity().isNamed() || IntStream.range(won.from(), won.to()).anyMatch(i -> words.list("title-noun").match(sentence.tokens, i) > 0);
        return title ? entry.as("title", entry.frame()) : null;
    }

    /** "A abattu un avion de chasse": whether what is killed elsewhere is brought down here. */
    boolean isShotDown(VerbGrammar.Verb verb, Mention craft) {
        return craft != null && !craft.entity().isNamed() && words.list("bring-down").match(sentence.tokens, verb.head()) > 0 && tells(craft, "aircraft");
    }

    /** "The school attended by X marched on Monday", "the matches attended by X were shown on Monday": on another day than that of what is told of it. */
    private boolean isAttendedElsewhen(VerbGrammar.Verb verb) {
        Mention who = sentence.is(verb.to(), "by") ? sentence.at(verb.to() + 1, Mention.PARTIES) : sentence.is(verb.to() - 1, "by") ? sentence.at(verb.to(), Mention.PARTIES) : null;
        return words.list("named-by-kind").matchBefore(sentence.tokens, verb.from()) > 0 || who != null && words.verbGroup().match(sentence.tokens, who.to()) > who.to();
    }

    /** Whether a verb has another sense with such a subject and object, or with none. */
    boolean isOther(ActionIndex.Entry entry, VerbGrammar.Verb verb, Mention subject, Mention object) {
        // "Dont un an ferme": of time, and no verb.
        boolean time = subject != null && subject.type() == Mention.Type.ACTOR && words.list("length-noun").match(sentence.tokens, subject.from()) == subject.to();
        // "Has governed with the Liberals": together with them.
        boolean together = object != null && entry.kind().equals("relation") && !entry.endsWithPreposition() && sentence.is(verb.to(), "with", "alongside", "without");
        // "Arrive en tête du classement": first, and nowhere.
        boolean standing = object != null && words.list("standing").match(sentence.tokens, object.from()) > 0 && lexicon.isJourney(entry.type());
        return time || together || standing || isOtherOfType(entry, verb, subject, object);
    }

    private boolean isOtherOfType(ActionIndex.Entry entry, VerbGrammar.Verb verb, Mention subject, Mention object) {
        Mention taken = verb.passive() ? subject : object;
        boolean actor = object != null && object.type() == Mention.Type.ACTOR;
        return switch (entry.type()) {
            // "The school attended by X marched on Monday"
            case "attendance" -> verb.passive() && verb.from() == verb.head() && isAttendedElsewhen(verb);
            // "A repris son travail": no town.
            case "capture" -> !isTown(verb, taken) && words.list("needs-town").match(sentence.tokens, verb.head()) == verb.to();
            // "Charged the minister with the task of forming a cabinet"
            case "charge" -> object != null && sentence.is(object.to(), "with") && isTask(object.to() + 1);
            // "L'accord a été violé": nobody was assaulted.
            case "assault" -> taken != null && !taken.entity().isNamed() && tells(taken, "treaty");
            // "La crise qu'il affronte": nobody who fought back; "X clashed with Y over the budget": two people who only quarrelled.
            case "clash" -> object == null && !verbs.isReflexive(verb) && needsOpponent(verb)
                    || !words.french() && subject != null && object != null && subject.type() == Mention.Type.PERSON && object.type() == Mention.Type.PERSON;
            // "Shot down two planes": nobody's death.
            case "death" -> object != null && object.type() != Mention.Type.GROUP && !object.entity().isNamed() && isLifeless(object);
            // "X s'est séparée de Y": of a husband. "Dismissed rumours".
            case "dismissal" -> subject != null && subject.type() == Mention.Type.PERSON && words.list("part-from").match(sentence.tokens, verb.head()) > 0
                    || actor && tells(object, "said-thing");
            // "Built a remarkable life"
            case "construction" -> actor && tells(object, "built-otherwise");
            // "Set up a clash with Y", "a créé la surprise"
            case "founding" -> actor && (tells(object, "encounter-noun") || tells(object, "created-otherwise"));
            // "Investie par le parti", "a investi X": no money.
            // "Engager une profonde réforme": nobody got a job.
            case "hiring" -> words.french() && actor && !tells(object, "actor-noun");
            case "investment" -> words.french() && taken != null && taken.type() == Mention.Type.PERSON;
            // "Incarnant les années Roth": no part in a play.
            case "performance" -> words.list("embody").match(sentence.tokens, verb.head()) > 0
                    && (object == null || object.type() != Mention.Type.PERSON && object.type() != Mention.Type.THING || object.from() > verb.to() + 1);
            case "release" -> isPublished(taken == null && verb.passive() ? object : taken) || !verb.passive() && tellsText(verb.to());
            // "Returned the club to the top": nobody came back.
            case "return" -> !words.french() && !verb.passive() && entry.length() == 1 && object != null && object.from() <= verb.to() + 1 && sentence.is(object.to(), "to");
            // "Renoue avec la victoire"
            case "restoration-of-relations" -> words.french() && (object == null || actor) && entry.length() == 2;
            case "sale" -> isOtherSale(verb, object);
            // "L'Iran a condamné l'attentat"
            case "sentence" -> words.french() && !verb.passive() && entry.length() == 1 && isDenounced(verb, subject);
            // "Signe sa troisième victoire"
            case "signing" -> isPerformance(entry, verb, object);
            // "Scored a first victory"
            case "goal" -> !words.french() && isPerformance(entry, verb, object);
            case "victory" -> isOtherVictory(verb, taken, object);
            case "visit" -> isVisitToNowhere(verb, object);
            default -> false;
        };
    }

    private boolean isTown(VerbGrammar.Verb verb, Mention taken) {
        return verb.passive() && taken == null ? sentence.endingAt(verb.from(), Mention.Type.PLACE) != null : taken != null && isPlace(taken);
    }

    private static boolean isPlace(Mention mention) {
        return mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.COUNTRY;
    }

    /** "He edged ahead", "a dominé": whether a verb that tells of an opponent tells of none. */
    private boolean needsOpponent(VerbGrammar.Verb verb) {
        return !verb.passive() && words.list("needs-opponent").match(sentence.tokens, verb.head()) == verb.to();
    }

    /** "Le cabinet est dominé par le parti", "domine le marché", "beat the disease", "a dominé": no match. */
    private boolean isOtherVictory(VerbGrammar.Verb verb, Mention taken, Mention object) {
        boolean prevails = taken != null && !taken.entity().isNamed() && words.list("prevail").match(sentence.tokens, verb.head()) > 0;
        return prevails || (object == null ? needsOpponent(verb) : object.type() == Mention.Type.ACTOR && tells(object, "no-opponent"));
    }

    /** "Sold his country out", "sold the bank short", "il la cède": betrayed it, bet on its fall, handed over whatever it is. */
    private boolean isOtherSale(VerbGrammar.Verb verb, Mention object) {
        boolean out = !words.french() && sentence.is(object == null || sentence.is(verb.to(), "out", "short") ? verb.to() : object.to(), "out", "short");
        return out || object != null && object.type() == Mention.Type.PERSON && !sentence.token(object.from()).isCapitalised();
    }

    /** "La Norvège condamne X", "le Hamas a condamné la tentative": in words alone, where no court does it and no penalty is told. */
    private boolean isDenounced(VerbGrammar.Verb verb, Mention subject) {
        boolean court = subject == null || subject.type() == Mention.Type.PERSON && !subject.entity().isNamed() || tells(subject, "judging-body");
        boolean term = sentence.all(Mention.Type.DURATION).stream().anyMatch(length -> length.from() > verb.to() && sentence.is(length.from() - 1, "à"));
        return !court && !term && IntStream.range(verb.to(), sentence.size()).noneMatch(i -> words.list("penalty-word").match(sentence.tokens, i) > 0);
    }

    /** "A statement released by X": nobody was held. */
    private boolean isPublished(Mention freed) {
        return freed != null && freed.type() == Mention.Type.ACTOR && (tells(freed, "source-text") || tells(freed, "said-thing"));
    }

    /** "Released a joint statement saying X was killed": whether a text stands right behind a verb, an article and an adjective perhaps between. */
    private boolean tellsText(int from) {
        int noun = phrases.isArticle(from) || sentence.is(from, "a", "an", "its", "his", "her", "their") ? from + 1 : from;
        return IntStream.rangeClosed(noun, noun + 1).anyMatch(i -> words.list("source-text").match(sentence.tokens, i) > 0 || words.list("said-thing").match(sentence.tokens, i) > 0);
    }

    private boolean isPerformance(ActionIndex.Entry entry, VerbGrammar.Verb verb, Mention object) {
        return (object == null || object.type() == Mention.Type.ACTOR) && entry.length() == 1 && tellsBehind(verb.to(), "performance-noun");
    }

    /** "The band toured", "s'est rendu dans la nuit": nowhere that is told. */
    private boolean isVisitToNowhere(VerbGrammar.Verb verb, Mention object) {
        boolean nowhere = object == null || !words.french() && !isPlace(object);
        return !verb.passive() && nowhere && IntStream.range(verb.head(), verb.to()).anyMatch(i -> words.list("needs-place").match(sentence.tokens, i) > 0);
    }

    /** "L'armée a éliminé X", "a drone eliminated X": no match, where a body, a country or nobody by name does it to a person and the sentence tells of arms. */
    boolean isKilling(ActionIndex.Entry entry, VerbGrammar.Verb verb, Mention subject, Mention object) {
        Mention whom = verb.passive() ? subject : object;
        boolean person = entry.type().equals("elimination") && entry.frame() == ActionIndex.Frame.UNDERGOES && entry.length() == 1 && whom != null && whom.type() == Mention.Type.PERSON;
        Mention by = verb.passive() ? verbs.agent(verb.to()) : subject;
        boolean named = by != null && (by.type() == Mention.Type.PERSON || by.type() == Mention.Type.GROUP);
        return person && !named && (by != null && by.type() != Mention.Type.ACTOR || words.list("state-force-noun").occursIn(sentence.tokens));
    }

    /** Whether a verb has another sense between such parties, whom it binds to {@code a} and {@code b}. */
    boolean isOther(ActionIndex.Entry entry, VerbGrammar.Verb verb, Map<String, Mention> parties) {
        String type = entry.type();
        Mention who = parties.get("a");
        Mention whom = parties.get("b");
        if (whom != null && (whom.type() == Mention.Type.PERSON || whom.type() == Mention.Type.GROUP) && entry.endsWithPreposition() && entry.kind().equals("event") && lexicon.isJourney(type)) {
            // "The prize went to X": nobody went anywhere.
            return true;
        }
        if (type.equals("departure") && (whom != null && isKin(whom) || leavesKin(verb)) || type.equals("survival") && verb.passive()) {
            // "He leaves a widow", "leaves two sons", "is survived by his wife": behind.
            return true;
        }
        if (who == null) {
            return false;
        }
        if (type.equals("interception") && (who.type() == Mention.Type.COUNTRY || who.type() == Mention.Type.PERSON)) {
            // "A missile on Norway, which was intercepted": the missile was.
            return true;
        }
        if (type.equals("explosion") && (who.type() == Mention.Type.ORG || who.type() == Mention.Type.PERSON)) {
            // "Les profits de X ont explosé": no blast.
            return true;
        }
        if (lexicon.isJourney(type) && !who.entity().isNamed() && isLifeless(who)) {
            // "Two rockets landed near the airport": nobody travelled.
            return true;
        }
        if (type.equals("independence") && (who.type() == Mention.Type.PERSON || who.type() == Mention.Type.GROUP)) {
            // "X broke away from the party": no new state.
            return true;
        }
        if (type.equals("birth") && who.type() != Mention.Type.GROUP && !who.entity().isNamed()) {
            // "The third of six children born in Rome"
            return true;
        }
        // "His father died": nobody can check it without the name.
        return !who.entity().isNamed() && isKin(who) && words.list("kin").match(sentence.tokens, who.from()) == who.to();
    }

    /** "Leaves two sons", "leaves a wife, X": whether relatives are told right behind a verb. */
    private boolean leavesKin(VerbGrammar.Verb verb) {
        for (int i = verb.to(); i < Math.min(sentence.size(), verb.to() + NEAR_KIN) && !sentence.is(i, ","); i++) {
            if (words.list("kin").match(sentence.tokens, i) > 0 || words.list("child-of.noun").match(sentence.tokens, i) > 0 || words.list("spouse-of.noun").match(sentence.tokens, i) > 0
                    || words.list("children.noun").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isKin(Mention actor) {
        return actor.type() == Mention.Type.ACTOR && words.list("kin").match(sentence.tokens, actor.from()) > 0;
    }

    /** "Was crowned the world's fastest man", "crowned champion": what somebody is called then is no office. */
    private boolean isCrownedOtherwise(VerbGrammar.Verb verb) {
        if (words.list("crowning").match(sentence.tokens, verb.head()) < 0) {
            return false;
        }
        int at = sentence.is(verb.to(), "as", "comme") ? verb.to() + 1 : verb.to();
        Token next = at < sentence.size() ? sentence.token(at) : null;
        boolean complement = next != null && next.isWord() && (sentence.is(at, "a", "an", "the") || verbs.isArticle(at) || at > verb.to() || sentence.at(at, Mention.Type.OWNER) != null
                || !next.word().nouns().isEmpty() && !next.word().other()) && sentence.at(at, Mention.Type.DATE) == null;
        return complement && !words.list("crown-titles").occursIn(sentence.tokens.subList(at, Math.min(sentence.size(), at + AsideGrammar.LONGEST_PHRASE)));
    }

    /** "Won 44% of the vote", "won the most seats": a part of something, and no contest won. */
    private boolean isTally(int from) {
        if (sentence.is(from, "avec", "face", "devant", "contre", "par")) {
            // "L'a emporté avec 56 % des voix"
            return false;
        }
        boolean tally = false;
        for (int i = from; i < Math.min(sentence.size(), from + AsideGrammar.LONGEST_PHRASE) && !tally && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            if (sentence.at(i, AsideGrammar.PARTIES) != null || sentence.at(i, Mention.Type.THING) != null) {
                return false;
            }
            tally = sentence.at(i, Mention.Type.PERCENT) != null || words.list("tally").match(sentence.tokens, i) > 0;
        }
        return tally;
    }

    private boolean tells(Mention object, String list) {
        return IntStream.range(object.from(), object.to()).anyMatch(i -> words.list(list).match(sentence.tokens, i) > 0);
    }

    /** Whether a word of a list stands in the noun phrase behind a verb. */
    private boolean tellsBehind(int from, String list) {
        for (int i = from; i < Math.min(sentence.size(), from + AsideGrammar.LONGEST_PHRASE) && sentence.token(i).kind() != Token.Kind.MARK; i++) {
            if (words.list(list).match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "Two Indian planes", "un missile tiré du Yémen". */
    boolean isLifeless(Mention object) {
        return tells(object, "lifeless");
    }

    /** "The provincial parliament": no people. */
    boolean isBodyByItsNoun(Mention actor) {
        return actor.type() == Mention.Type.ACTOR && words.list("body-noun").matchBefore(sentence.tokens, actor.to()) >= actor.from();
    }
}
