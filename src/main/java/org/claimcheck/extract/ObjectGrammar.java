package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/** Finds the object of a verb: behind it, past dates and places, or before it where a pronoun stands for it. */
final class ObjectGrammar {

    static final Mention.Type[] OBJECTS = {Mention.Type.GROUP, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY,
        Mention.Type.THING, Mention.Type.PLACE, Mention.Type.ACTOR};
    private static final String AWARD = "award";
    /** Events between teams, which may go by their towns. */
    static final Set<String> CONTESTS = Set.of("victory", "defeat", "draw");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final NounPhrases phrases;
    private final SubjectGrammar subjects;
    private final ActionIndex.Aside aside;

    ObjectGrammar(Sentence sentence, Lexicon lexicon, NounPhrases phrases, SubjectGrammar subjects, ActionIndex.Aside aside) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.phrases = phrases;
        this.subjects = subjects;
        this.aside = aside;
    }

    /** "X was sentenced along with Y and Z", "X was killed together with his wife, Y": all of them, of what befalls several at once. */
    Mention withCompanions(Mention subject, int from, ActionIndex.Entry entry) {
        boolean named = subject != null && subject.type() == Mention.Type.PERSON && subject.entity().isNamed();
        if (words.french() || !named || !words.holds("shared-events", entry.type())) {
            return subject;
        }
        for (int i = from; i < Math.min(sentence.size(), from + AsideGrammar.LONGEST_OPENING) && !sentence.endsClause(i) && !sentence.is(i, ",", "and", "by"); i++) {
            boolean with = sentence.is(i, "alongside") || sentence.is(i, "with") && sentence.is(i - 1, "along", "together");
            if (with) {
                Mention others = companion(i + 1, AsideGrammar.LONGEST_OPENING + AsideGrammar.LONGEST_PHRASE);
                List<Entity> all = others == null ? List.of() : others.meaning() instanceof Mention.Group group ? group.members() : List.of(others.entity());
                List<Entity> members = new ArrayList<>(List.of(subject.entity()));
                all.stream().filter(e -> e.isNamed() && !members.contains(e)).forEach(members::add);
                return members.size() == 1 ? subject : new Mention(Mention.Type.GROUP, subject.from(), subject.to(), new Mention.Group(members));
            }
        }
        return subject;
    }

    /** The first people named from a token on within their noun phrase: no other verb comes before them. */
    Mention companion(int from, int reach) {
        for (int i = from; i < Math.min(sentence.size(), from + reach) && !sentence.endsClause(i); i++) {
            Mention named = sentence.at(i, Mention.Type.GROUP, Mention.Type.PERSON);
            if (named != null) {
                return sentence.is(named.to(), "'s") ? null : named;
            }
            WordClass word = sentence.token(i).word();
            if (!sentence.token(i).isCapitalised() && !word.finite().isEmpty() && word.nouns().isEmpty() && !word.other()) {
                return null;
            }
        }
        return null;
    }

    /** Whether "before somebody" stands between a verb and its object in French. */
    boolean isBeforeWhom(int from, int to) {
        return words.french() && IntStream.range(from, to).anyMatch(i -> sentence.is(i, "devant"));
    }

    /** "Bought 12% of X", "a acquis 12 % de X": X, of whom a part is told; null where no part stands at a token. */
    Mention ofPart(int from) {
        int about = FigureClause.LIMITS.match(sentence.tokens, from);
        int at = Math.max(about, phrases.isArticle(from) ? from + 1 : from);
        Mention part = sentence.at(at, Mention.Type.PERCENT);
        int of = part == null ? -1 : sentence.is(part.to(), "stake", "share") ? part.to() + 1 : part.to();
        return part == null || !sentence.is(of, "of", "in", "de", "d'", "du") ? null : behind(of, new String[] {"of", "in", "de", "d'", "du"});
    }

    /** "Won on penalties against Y", "s'est imposé aux tirs au but face à Y": Y; null where nobody stands behind such a word. */
    Mention opponentBehind(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + AsideGrammar.LONGEST_OPENING) && !sentence.endsClause(i) && !sentence.is(i, ",", "and", "et"); i++) {
            int end = words.list("before-opponent").match(sentence.tokens, i);
            int name = phrases.isArticle(end) ? end + 1 : end;
            Mention party = end < 0 ? null : Mention.orElse(sentence.at(name, AsideGrammar.PARTIES), sentence.at(name, Mention.Type.PLACE));
            if (party != null && party.entity().isNamed()) {
                return party;
            }
        }
        return null;
    }

    /** A town that stands right before a verb and behind no preposition; null if none does. */
    Mention teamBefore(int verb) {
        Mention town = sentence.endingAt(verb, Mention.Type.PLACE);
        return town == null || phrases.isComplement(town.from()) ? null : town;
    }

    /** "De Lyon", "of Lyon": a town behind such a preposition; null where none stands there. */
    Mention townOf(int of) {
        return sentence.is(of, "de", "d'", "of") ? sentence.at(of + 1, Mention.Type.PLACE) : null;
    }

    /** Where "by" stands near a token, behind a score perhaps; the token itself where it does not. */
    int behindScore(int from) {
        Mention score = sentence.at(from, Mention.Type.SCORE);
        int at = score == null ? from : score.to();
        return sentence.is(at, "by", "par") ? at : from;
    }

    /** "... X à la Santé par Y", "... X with Y": whether somebody's name follows "by" or "with" in the same clause. */
    boolean namesAgent(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + AsideGrammar.LONGEST_PHRASE) && !sentence.is(i, ",") && !sentence.endsClause(i); i++) {
            if (sentence.is(i, "par", "with") || i == from && sentence.is(i, "by")) {
                Mention named = object(i + 1);
                return named != null && named.type() == Mention.Type.PERSON;
            }
        }
        return false;
    }

    /** "Y, the bank that X founded", "Y, the bank X founded": Y. */
    Mention relativeObject(Mention subject) {
        if (subject == null) {
            return null;
        }
        boolean relative = sentence.is(subject.from() - 1, "that", "which", "whom", "que", "qu'");
        int end = relative ? subject.from() - 1 : subject.from();
        if (sentence.endingAt(end, Mention.Type.TITLE, Mention.Type.ROLE, Mention.Type.RANK, Mention.Type.DATE) != null && !relative) {
            return null;
        }
        Mention before = sentence.endingAt(end, AsideGrammar.PARTIES);
        if (before == null) {
            before = phrases.endingAt(end);
        }
        return before == null || before.equals(subject) ? null : subjects.identified(before);
    }

    /** "X, whom parliament re-elected", "X, que le Parlement a réélu": X, whatever stands between. */
    Mention relativeWhom(VerbGrammar.Verb verb) {
        for (int i = verb.from() - 1; i > Math.max(0, verb.from() - AsideGrammar.LONGEST_PHRASE) && !sentence.is(i, ",") && !sentence.endsClause(i); i--) {
            if (sentence.is(i, "whom", "que", "qu'")) {
                Mention before = sentence.is(i, "whom") || sentence.is(i - 1, ",") ? sentence.endingAt(sentence.is(i - 1, ",") ? i - 1 : i, VerbGrammar.KIN) : null;
                // "Is survived by X, whom she married"
                boolean whole = before != null && sentence.is(before.from() - 1, "by", "with", "par", "avec");
                return before == null || !whole && phrases.isComplement(before.from()) ? null : before;
            }
        }
        return null;
    }

    /** "Le Parlement l'a élue": whom the pronoun before the verb stands for. */
    Mention clitic(VerbGrammar.Verb verb) {
        for (int i = verb.from(); i < verb.head(); i++) {
            if (sentence.is(i, "l'", "le", "la")) {
                return sentence.at(i, Mention.Type.PERSON);
            }
        }
        return null;
    }

    boolean hasClitic(VerbGrammar.Verb verb) {
        return IntStream.range(verb.from(), verb.head()).anyMatch(i -> sentence.is(i, "l'", "le", "la", "les"));
    }

    /** "Lui avait succédé", "leur a succédé": whether a pronoun before a French verb stands for whom it is done to. */
    boolean standsForReceiver(VerbGrammar.Verb verb) {
        return words.french() && IntStream.range(Math.max(0, verb.from() - 1), verb.head()).anyMatch(i -> sentence.is(i, "lui", "leur"));
    }

    /** The object within a wording: behind a date, if one stands there. */
    Mention within(int from, int to) {
        int at = from;
        for (int past = aside.past(at); past > at && past <= to; past = aside.past(at)) {
            at = past;
        }
        Mention object = object(at);
        return object == null || object.to() > to ? null : object;
    }

    /** "A publié un bénéfice record": whether what looks like an object behind a wording in several words is an adjective of its last noun. */
    boolean isAttribute(ActionIndex.Entry entry, int end, Mention object) {
        boolean near = words.french() && object != null && object.type() == Mention.Type.ACTOR && object.from() == end && entry.length() > 1 && !entry.endsWithPreposition();
        return near && !sentence.token(end).word().adjectives().isEmpty() && !sentence.token(end - 1).word().nouns().isEmpty();
    }

    /** What follows a verb: the first name behind articles and adjectives, else the noun phrase. */
    Mention object(int start) {
        // "Ne possède pas X"
        int from = words.french() && sentence.is(start, "pas", "plus", "jamais") && sentence.is(start - 2, "ne", "n'") ? start + 1 : start;
        int whole = words.list("whole-of").match(sentence.tokens, from);
        // "Outlawed the whole movement": where that stands for a name, it is the object.
        int at = whole > from && sentence.at(from, Mention.Type.ORG) == null ? whole : from;
        Mention active = sentence.at(sentence.is(at, "all", "any") ? at + 1 : at, Mention.Type.ORG, Mention.Type.PERSON);
        if (active != null && words.list("whole-behind").match(sentence.tokens, sentence.is(active.to(), "'s") ? active.to() + 1 : active.to()) > 0) {
            return active;
        }
        while (at < sentence.size() && at - Math.max(from, whole) < AsideGrammar.LONGEST_PHRASE) {
            int part = words.list("part-of-place").match(sentence.tokens, at);
            int place = sentence.is(part, "de", "d'") ? part + 1 : part;
            if (part > 0 && sentence.at(place, Mention.Type.PLACE) != null && sentence.at(at, Mention.Type.PLACE) == null) {
                // "Seized the capital Rome", "a pris la ville de Rome": the town.
                at = place;
            }
            int side = words.list("side-described").match(sentence.tokens, at);
            // "Beat the hosts Norway", "attacked its rivals": the name behind the noun.
            at = side > 0 && sentence.at(side, Mention.Type.COUNTRY, Mention.Type.ORG) != null ? side : at;
            Mention name = sentence.at(at, OBJECTS);
            Mention role = name == null ? sentence.at(at, Mention.Type.ROLE) : roleAround(name, from);
            if (role != null && role.length() > 1 && (name == null || name.type() != Mention.Type.PERSON && name.type() != Mention.Type.GROUP)) {
                // "Met Iran's commander", "killed a senior Hamas commander": the commander; "a commander of the army, X": X.
                Mention person = Mention.orElse(sentence.at(role.to(), Mention.Type.PERSON), apposed(role.to()));
                return person != null ? person : phrases.named(phrases.withoutArticle(role));
            }
            Mention firm = name == null || words.french() || name.type() != Mention.Type.COUNTRY || name.to() >= sentence.size() || sentence.token(name.to()).isCapitalised()
                    ? null : phrases.nameBehind(name.to());
            if (firm != null && firm.type() == Mention.Type.ORG) {
                // "Bought US drug maker Norbank"
                return firm;
            }
            if (name != null && (sentence.isCompounded(name.to()) || sentence.is(name.to(), "-")) && !words.french() && (name.type() == Mention.Type.COUNTRY || name.type() == Mention.Type.PLACE)) {
                // "Founded US-listed Norbank": not the country.
                return phrases.nameBehind(Math.min(sentence.size(), name.to() + 1));
            }
            if (name != null && name.type() == Mention.Type.PLACE && !words.french() && name.to() < sentence.size() && !sentence.token(name.to()).isCapitalised() && isBareNoun(name.to())) {
                // "Shut its Chicago plant": the plant.
                Mention phrase = phrases.startingAt(from);
                return phrase == null ? null : phrase.to() > name.to() ? phrase : phrases.described(name.from(), name.to() + 1);
            }
            if (isLabel(name)) {
                return null;
            }
            if (name != null && sentence.at(at, Mention.Type.DATE) == null) {
                Mention led = name.type() == Mention.Type.ACTOR && !words.french() ? phrases.nameBehind(at) : null;
                return led != null ? led : sentence.is(name.to(), "'s") ? ownedBy(name) : phrases.named(name);
            }
            Token token = sentence.token(at);
            if (at == from && sentence.is(at, "over") && sentence.at(at + 1, Mention.Type.PLACE) != null) {
                // "The drone that they shot down over Hamburg": where, not whom.
                return null;
            }
            boolean link = sentence.is(at, "time") && sentence.followsHyphen(at) || sentence.is(at, "the", "a", "an", "both", "his", "her", "its", "their", "to", "with", "against", "over", "for", "le", "la", "les", "l'", "un",
                    "une", "des", "du", "de", "d'", "à", "au", "aux", "contre", "avec", "son", "sa", "ses", "leur", "leurs", "face", "devant", "sur")
                    || words.list("role-adjective").match(sentence.tokens, at) > 0 || words.list("rank").match(sentence.tokens, at) > 0
                    || sentence.at(at, Mention.Type.NATION) != null || sentence.at(at, Mention.Type.TITLE) != null
                    || sentence.at(at, Mention.Type.NUMBER) != null || isCompound(at);
            if (!link || !token.isWord() && !token.isNumber()) {
                break;
            }
            at++;
        }
        Mention led = words.french() ? null : phrases.nameBehind(from);
        Mention phrase = led == null ? phrases.startingAt(from) : led;
        // "Killed X's successor": not X.
        return phrase == null || sentence.is(phrase.to(), "'s") ? null : led == null ? phrases.named(phrase) : led;
    }

    /** "Banned Iran's Northern Brigade", "killed Norland's X": the body or person whose country or body is told; null where something else is its own. */
    private Mention ownedBy(Mention owner) {
        boolean body = owner.type() == Mention.Type.COUNTRY || owner.type() == Mention.Type.ORG;
        Mention owned = body ? sentence.at(owner.to() + 1, Mention.Type.ORG, Mention.Type.PERSON) : null;
        boolean whole = owned != null && owned.entity().isNamed() && !sentence.is(owned.to(), "'s", "-") && !sentence.isCompounded(owned.to());
        return whole && (owned.to() >= sentence.size() || !sentence.token(owned.to()).isCapitalised() && !isBareNoun(owned.to())) ? owned : null;
    }

    /** "Overcame 17th-seeded X": whether a token is part of a number in a row and of the participle that a hyphen joins to it. */
    private boolean isCompound(int at) {
        int letters = sentence.token(at).isNumber() ? at + 1 : sentence.followsHyphen(at) && sentence.token(at).isParticiple() ? at - 1 : at;
        return !words.french() && letters > 0 && sentence.is(letters, "th", "st", "nd", "rd") && sentence.token(letters - 1).isNumber();
    }

    /**
     * "A commander of the army, X, was killed", "beat the champion, Norway's X, 6-3": the name between a comma and another, a score or the end, so
     * that "X said" tells of no commander.
     */
    private Mention apposed(int comma) {
        Mention owner = sentence.at(comma + 1, Mention.Type.OWNER);
        Mention name = sentence.is(comma, ",") ? sentence.at(owner == null ? comma + 1 : owner.to(), Mention.Type.PERSON) : null;
        return name == null || name.to() < sentence.size() && !sentence.is(name.to(), ",") && !sentence.endsClause(name.to())
                && sentence.at(name.to(), Mention.Type.SCORE) == null ? null : name;
    }

    /** The longer role that a name is part of and that begins no earlier than a token; null if there is none. */
    private Mention roleAround(Mention name, int from) {
        for (int i = name.from(); i >= from; i--) {
            Mention role = sentence.at(i, Mention.Type.ROLE);
            if (role != null && role.covers(name) && role.length() > name.length()) {
                return role;
            }
        }
        return null;
    }

    /** "Met in Rome with X": X. */
    Mention companion(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + AsideGrammar.LONGEST_OPENING) && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            if (sentence.is(i, "with", "avec")) {
                int at = sentence.is(i + 1, "both") ? i + 2 : i + 1;
                while (phrases.isArticle(at) || sentence.is(at, "des") || sentence.at(at, Mention.Type.NUMBER) != null) {
                    at++;
                }
                Mention party = sentence.at(at, AsideGrammar.PARTIES);
                return isLabel(party) ? null : party;
            }
        }
        return null;
    }

    /** "Met two Lund administration officials": the name of a person that only tells what kind the next word is of. */
    private boolean isLabel(Mention name) {
        return name != null && name.type() == Mention.Type.PERSON && !words.french() && name.to() < sentence.size() && !sentence.token(name.to()).isCapitalised()
                && words.list("label-behind").match(sentence.tokens, name.to()) > 0;
    }

    /** "Convicted of Northern Front fraud": the name of a body that only tells what kind the next word is of. */
    boolean isBeforeNoun(Mention name) {
        return name != null && name.type() == Mention.Type.ORG && !words.french() && name.to() < sentence.size() && !sentence.token(name.to()).isCapitalised() && isBareNoun(name.to());
    }

    /** "Joined a Northern Front mission", "joined the Northern Front in condemning it": no membership, whatever form of a verb the noun may be. */
    boolean isOnlyKind(Mention name) {
        if (name == null || name.type() != Mention.Type.ORG || words.french()) {
            return false;
        }
        if (!sentence.token(name.to() - 1).isCapitalised() && IntStream.range(name.from(), name.to()).anyMatch(i -> sentence.token(i).isCapitalised())) {
            return true;
        }
        if (name.to() >= sentence.size() || sentence.token(name.to()).isCapitalised()) {
            return false;
        }
        WordClass word = sentence.token(name.to()).word();
        if (!word.adjectives().isEmpty() && !word.other() && name.to() + 1 < sentence.size() && isBareNoun(name.to() + 1)
                && !Terms.of(sentence.language).units.containsKey(sentence.lower(name.to() + 1))) {
            // "Left the Northern Union single market"
            return true;
        }
        boolean time = Terms.of(sentence.language).units.containsKey(sentence.lower(name.to()));
        boolean noun = !word.nouns().isEmpty() && !word.other() && word.adjectives().isEmpty() && !time;
        boolean act = sentence.is(name.to(), "in") && name.to() + 1 < sentence.size() && sentence.lower(name.to() + 1).endsWith("ing") && !sentence.token(name.to() + 1).word().verbs().isEmpty();
        return noun || act;
    }

    boolean isBareNoun(int i) {
        WordClass word = sentence.token(i).word();
        return sentence.token(i).isWord() && (sentence.token(i).isCapitalised() && sentence.at(i, Mention.Type.ORG) != null
                || !word.nouns().isEmpty() && word.finite().isEmpty() && !word.other() && word.adjectives().isEmpty());
    }

    Mention behind(int from, String[] prepositions) {
        if (!sentence.is(from, prepositions)) {
            return null;
        }
        int at = from + 1;
        int many = words.list("number-of").match(sentence.tokens, at);
        at = many > 0 ? many : at;
        int reach = at + 5;
        while (at < sentence.size() && at < reach) {
            Mention name = sentence.at(at, OBJECTS);
            if (name != null && name.type() != Mention.Type.PLACE) {
                return sentence.is(name.to(), "'s") ? null : phrases.named(name);
            }
            boolean link = phrases.isArticle(at) || sentence.is(at, "former", "ex", "à", "then") || sentence.is(at, "time") && sentence.followsHyphen(at)
                    || sentence.at(at, Mention.Type.NUMBER) != null || sentence.is(at, "and", "et") && at > from + 1 || words.list("rank").match(sentence.tokens, at) > 0
                    || sentence.at(at, Mention.Type.TITLE, Mention.Type.NATION) != null || words.list("role-adjective").match(sentence.tokens, at) > 0;
            if (!link) {
                break;
            }
            at++;
        }
        return null;
    }

    /** The object of an active verb, or whom it is done with; null if there is none. */
    Mention of(VerbGrammar.Verb verb, ActionIndex.Found found) {
        ActionIndex.Entry entry = found.entry();
        Mention near = found.gap() < 0 ? object(verb.to()) : within(found.gap(), found.close());
        if (found.gap() >= 0 && entry.type().equals(AWARD) && near != null && !near.entity().isNamed()) {
            // "Won a best actress award": no actress.
            return null;
        }
        Mention object = near != null ? near : pastAside(verb.to());
        if (words.french() && (object == null || !object.entity().isNamed() && sentence.at(object.from(), Mention.Type.ROLE, Mention.Type.TITLE) != null && hasClitic(verb))) {
            // "L'avait nommé secrétaire général": whom the pronoun stands for, and no secretary.
            object = clitic(verb);
        }
        if (object != null && isCircumstance(object, verb, found)) {
            object = null;
        }
        if (object != null && object.entity().type() == EntityType.DESCRIPTION && words.holds("pact-events", entry.type())) {
            // "Signed a trade agreement with Y": with whom, rather than what.
            Mention partner = companion(object.to());
            object = partner != null && partner.entity().isNamed() ? partner : object;
        }
        if (entry.kind().equals("event") && lexicon.isMutual(entry.type()) && (object == null || object.type() == Mention.Type.PLACE
                || object.entity().type() == EntityType.DESCRIPTION)) {
            object = Mention.orElse(companion(verb.to()), object);
        }
        if (object == null && CONTESTS.contains(entry.type()) && entry.kind().equals("event") && !verb.passive()) {
            object = opponentBehind(verb.to());
        }
        // "Est décédé des suites d'un cancer": no other party.
        boolean cause = object != null && object.entity().type() == EntityType.DESCRIPTION && entry.type().equals("death") && entry.frame() == ActionIndex.Frame.DOES;
        return cause ? null : object;
    }

    /** "A rencontré lundi à Rome X", "a nommé à sa place X", "a nommé, mardi soir, X ministre": X. */
    private Mention pastAside(int verb) {
        Mention behind = aside.past(verb) > verb ? object(aside.past(verb)) : null;
        if (behind != null || !sentence.is(verb, ",")) {
            return behind;
        }
        int comma = aside.past(verb + 1);
        return comma > verb + 1 && sentence.is(comma, ",") ? object(comma + 1) : null;
    }

    /** Whether what follows a verb only tells where, when or for how long. */
    private boolean isCircumstance(Mention object, VerbGrammar.Verb verb, ActionIndex.Found found) {
        ActionIndex.Entry entry = found.entry();
        boolean open = found.gap() < 0 && !CONTESTS.contains(entry.type()) && !entry.endsWithPreposition();
        if (open && isBeforeWhom(verb.to(), object.from())) {
            // "A prêté serment devant le parlement": where it was done.
            return true;
        }
        int at = sentence.is(object.from() - 1, "l'", "la") ? object.from() - 2 : object.from() - 1;
        if (open && words.french() && object.type() == Mention.Type.PLACE && !lexicon.isJourney(entry.type()) && !verb.bare() && sentence.is(at, "à", "au", "aux")) {
            // "A démissionné à Lyon", "a pris sa retraite à Nice": where it was done.
            return true;
        }
        if (object.type() == Mention.Type.ACTOR && words.list("time-object").match(sentence.tokens, object.from()) > 0) {
            // "Qu'il avait nommé le jour de son investiture": when.
            return true;
        }
        if (!words.french() && !object.entity().isNamed() && sentence.is(object.from() - 1, "this", "each", "every", "last", "next") && words.list("time-object").match(sentence.tokens, object.to() - 1) > 0) {
            // "Quit this season": when.
            return true;
        }
        // "Banned for two years", "suspendu pour six mois": for how long.
        // "S'est rendu dans la nuit de vendredi": when.
        return !object.entity().isNamed() && sentence.isCovered(object.from(), Mention.Type.DURATION, Mention.Type.DATE);
    }
}
