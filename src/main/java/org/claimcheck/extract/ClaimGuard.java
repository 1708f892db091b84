package org.claimcheck.extract;

import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/** Tells of which matches of a pattern no claim is made: what they tell is told of somebody else, or of nobody and nothing in particular. */
final class ClaimGuard {

    /** Words between a name that opens its sentence and the one that is told with it: "Y, the widow of X". */
    private static final int LONGEST_OPENER = 5;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final ClauseLinks links;
    private final ArticleReading reading;

    ClaimGuard(ClaimContext context) {
        this.sentence = context.sentence();
        this.lexicon = context.lexicon();
        this.words = context.lexicon().words();
        this.links = context.links();
        this.reading = context.reading();
    }

    /** "Chairman last week, X ...": what is told throughout a time needs one that may be a tenure. */
    static boolean mayLast(PatternMatcher.Match match, ClaimPattern.Action action) {
        Mention time = "throughout".equals(action.options().get("scope")) ? match.bindings().get(action.options().getOrDefault("time", "")) : null;
        return time == null || !(time.meaning() instanceof Mention.Time told) || told.isTenure();
    }

    /** "President X has replaced Y as head of the army", "le roi X a remplacé Y comme chef de l'armée": X names others, and follows nobody. */
    boolean isAppointer(PatternMatcher.Match match, ClaimPattern.Action action) {
        Mention one = match.bindings().get("a");
        int as = sentence.is(match.to(), "as", "comme") ? match.to() + 1 : match.to();
        Mention office = Mention.orElse(match.bindings().get("r"), sentence.at(as, Mention.Type.ROLE, Mention.Type.TITLE));
        if (one == null || office == null || match.verbs().isEmpty() || words.list("take-place-of").match(sentence.tokens, match.verbs().get(0).head()) < 0
                || !action.predicate().equals("succession") && !action.kind().equals("role")) {
            return false;
        }
        String told = office.meaning() instanceof Mention.Role role ? role.title() : office.meaning() instanceof Mention.Titled titled ? titled.title() : "";
        return reading.held(sentence).stream().anyMatch(held -> held.holder().equals(one.entity()) && held.from() <= one.from() && one.to() <= held.to()
                && words.holds("appointing-titles", held.role().title()) && !held.role().title().equals(told));
    }

    /** "Après avoir attaqué X en justice": no arms are in it. */
    boolean isSuit(ActionGrammar.Told told) {
        Mention object = told.match().bindings().get("b");
        return object != null && words.list("sue-before-court").match(sentence.tokens, told.head()) > 0
                && words.list("before-court").match(sentence.tokens, object.to()) > 0;
    }

    /** Lives and successions are claimed of a pronoun only where nobody else can be meant. */
    boolean isUnsure(PatternMatcher.Match match, ClaimPattern.Action action) {
        return words.holds("strict-claims", action.predicate())
                && action.arguments().stream().map(match.bindings()::get).anyMatch(m -> m != null && !m.isSure());
    }

    /** "Le parti ... ses prédécesseurs X et Y": no body follows people. */
    boolean isOfUnequals(String type, Entity subject, Entity object) {
        return type.equals("succession") && subject.type() == EntityType.ORGANIZATION && object.type() == EntityType.PERSON;
    }

    /** "A Commander of the Order of the British Empire": an honour, and no office. */
    boolean isHonour(Entity body) {
        return body.isPresent() && !body.isCatalogued() && words.list("honour").match(Tokenizer.tokenize(body.name(), 0, words), 0) > 0;
    }

    /** "Was the archbishop in 2016's The Palace": on a stage or a screen. */
    boolean isPlayed(int from) {
        Mention year = sentence.is(from, "in") ? sentence.at(from + 1, Mention.Type.DATE) : null;
        return year != null && ClauseDates.isYear(year) && (sentence.is(year.to(), "'s") || sentence.is(year.to(), "'", "’") && sentence.is(year.to() + 1, "s"));
    }

    /** "Runs the Northern Bank marathon": a name that only tells which marathon. */
    boolean isModifier(Mention body) {
        if (words.french() || body.type() == Mention.Type.OWNER || body.type() == Mention.Type.NATION || body.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(body.to());
        WordClass word = next.word();
        if (sentence.followsHyphen(body.to()) && !next.isParticiple() || sentence.is(body.to(), "-") && body.to() + 1 < sentence.size() && sentence.token(body.to() + 1).isNumber()) {
            // "Commanded the STS-131 mission"
            return true;
        }
        // "Chairs EU summits."
        boolean plural = next.lower().endsWith("s") && (body.to() + 1 >= sentence.size() || !sentence.token(body.to() + 1).isWord());
        return !next.isCapitalised() && !word.nouns().isEmpty() && (word.finite().isEmpty() || plural) && !word.other() && !sentence.isCovered(body.to())
                && words.list("adverb").match(sentence.tokens, body.to()) < 0
                // "In the Norbank job since 2019"
                && words.list("team-job").match(sentence.tokens, body.to()) < 0;
    }

    boolean isDelegation(Mention body) {
        for (int i = body.from(); i < body.to(); i++) {
            if (words.list("representatives").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        // "Une délégation de la banque, conduite par X": X does not lead the bank.
        int of = sentence.is(body.from() - 1, "la", "l'", "le") ? body.from() - 2 : body.from() - 1;
        return words.french() && sentence.is(of, "de", "du", "d'", "des") && words.list("sent-body").matchBefore(sentence.tokens, of) >= 0;
    }

    /** "Former minister of X", "ancien ministre de X et Y": a name that only tells whom somebody with a title serves. */
    private boolean isServed(Mention person) {
        int of = person.from() - 1;
        if (!sentence.is(of, "of", "de", "d'", "under", "sous")) {
            return false;
        }
        Mention title = sentence.endingAt(of, Mention.Type.ROLE, Mention.Type.TITLE);
        int at = title == null && words.list("role-adjective").matchBefore(sentence.tokens, of) >= 0 ? words.list("role-adjective").matchBefore(sentence.tokens, of) : of;
        title = title == null ? sentence.endingAt(at, Mention.Type.ROLE, Mention.Type.TITLE) : title;
        return title != null && title.from() > 0 && (sentence.is(title.from() - 1, ",") || sentence.is(title.from() - 2, ","));
    }

    /** "X, the leader there, as successor of Y, killed in May", "X, veuve de Y, mort en mai": a bare participle beyond two asides, or one that is no verb else, tells of Y. */
    boolean isOfNearer(PatternMatcher.Match match, Mention subject) {
        PatternMatcher.VerbGroup verb = match.verbs().isEmpty() ? null : match.verbs().get(0);
        if (verb != null && subject != null && (isOfRelativeBehind(subject, verb.from()) || isObjectOfRelative(subject, verb.from()) || isOfOpener(subject, verb.from()))) {
            return true;
        }
        if (verb != null && subject != null && links.hasComma(subject.to(), verb.from()) && isServed(subject)) {
            // "Y, former minister of X, and ex-mayor of Rome, died": Y did.
            return true;
        }
        if (verb != null && subject != null && isOfPeopleOf(subject, verb)) {
            return true;
        }
        if (verb != null && subject != null && isOfClauseApart(subject, verb.from())) {
            return true;
        }
        if (verb == null || subject == null || verb.from() < verb.head() || !sentence.is(verb.from() - 1, ",") || sentence.token(verb.head()).word().participles().isEmpty()) {
            return false;
        }
        Mention near = sentence.endingAt(verb.from() - 1, Mention.Type.PERSON);
        boolean other = near != null && near.from() >= subject.to() && !near.entity().equals(subject.entity());
        long commas = other ? IntStream.range(subject.from(), verb.from()).filter(i -> sentence.is(i, ",")).count() : 0;
        return other && (commas > 2 || sentence.token(verb.head()).word().finite().isEmpty() || isEndOfRelative(subject, verb));
    }

    /** "The bodyguard of X, killed in May", "le frère de X, tué en mai": nobody knows which of the two was killed. */
    private boolean isOfPeopleOf(Mention subject, PatternMatcher.VerbGroup verb) {
        boolean bare = sentence.is(subject.to(), ",") && verb.from() == subject.to() + 1 && words.list("death.killed").match(sentence.tokens, verb.from()) > 0;
        int of = subject.from() - 1;
        return bare && sentence.is(of, "of", "de", "d'")
                && (words.list("kin").matchBefore(sentence.tokens, of) >= 0 || words.list("own-people").matchBefore(sentence.tokens, of) >= 0);
    }

    /** "Picked X, a week after his rival, Y, was killed": Y was, whose name stands between commas in a clause of its own. */
    private boolean isOfClauseApart(Mention subject, int verb) {
        Mention near = sentence.is(verb - 1, ",") ? sentence.endingAt(verb - 1, Mention.Type.PERSON) : null;
        boolean apposed = near != null && near.from() > subject.to() && !near.entity().equals(subject.entity()) && sentence.is(near.from() - 1, ",");
        return apposed && IntStream.range(subject.to(), near.from()).anyMatch(i -> sentence.is(i, "after", "before", "when", "since", "because"));
    }

    /** "X, who thanked Y, killed in May": whoever a relative clause ends with was killed, and not whom it tells of. */
    private boolean isEndOfRelative(Mention subject, PatternMatcher.VerbGroup verb) {
        return sentence.is(subject.to(), ",") && sentence.is(subject.to() + 1, "who", "qui") && words.list("death.killed").match(sentence.tokens, verb.head()) > 0;
    }

    /** "X, the widow of Y, who died in May": the relative clause follows Y. */
    private boolean isOfRelativeBehind(Mention subject, int verb) {
        boolean relative = sentence.is(verb - 1, "who", "qui") && subject.to() < verb - 1;
        int end = relative && sentence.is(verb - 2, ",") ? verb - 2 : verb - 1;
        Mention near = relative ? sentence.endingAt(end, Mention.Type.PERSON) : null;
        // "X, not Y, who died": X did.
        boolean exception = sentence.is(subject.to(), ",") && sentence.beginsException(subject.to() + 1);
        return near != null && !exception && near.from() >= subject.to() && !near.entity().equals(subject.entity()) && links.hasComma(subject.to(), near.from());
    }

    /** "Y, the widow of X, who died in May, resigned": Y did, of whom X only tells more. */
    private boolean isOfOpener(Mention subject, int verb) {
        boolean aside = sentence.is(subject.from() - 1, "of", "de", "d'") && sentence.is(subject.to(), ",") && sentence.is(subject.to() + 1, "who", "qui") && sentence.is(verb - 1, ",");
        for (int i = subject.from() - 2; aside && i > Math.max(0, subject.from() - LONGEST_OPENER); i--) {
            if (sentence.is(i, ",")) {
                return sentence.endingAt(i, Mention.Type.PERSON) != null;
            }
        }
        return false;
    }

    /** "The man who attacked X was sacked": the man was; but in "officials who said X was sacked", X was. */
    private boolean isObjectOfRelative(Mention subject, int verb) {
        int before = subject.from() - 1;
        if (subject.to() != verb || before < 1 || words.list("say").matchBefore(sentence.tokens, subject.from()) >= 0) {
            return false;
        }
        WordClass word = sentence.token(before).word();
        boolean verbal = !sentence.token(before).isCapitalised() && !word.other() && word.nouns().isEmpty() && (!word.finite().isEmpty() || !word.participles().isEmpty());
        for (int i = before - 1; verbal && i >= Math.max(0, before - 3); i--) {
            if (sentence.is(i, "who", "that", "which", "qui")) {
                return i > 0 && !sentence.is(i - 1, ",");
            }
        }
        return false;
    }

    /** Whether a subject is one of those that an event type is told of: no country is stormed as an embassy is. */
    boolean isOfKind(String type, Mention subject) {
        WordForms kind = words.list(type + ".of");
        return kind.isEmpty() || subject == null || IntStream.range(subject.from(), subject.to()).anyMatch(i -> kind.match(sentence.tokens, i) > 0);
    }

    /** Whether a name tells of an embassy or a consulate. */
    boolean isMission(Entity place) {
        return words.list("mission").occursIn(Tokenizer.tokenize(place.name(), 0, words));
    }

    /** "Un texte pour sauver le traité a été conclu": the treaty is what shall be revived, and not what was concluded. */
    boolean isOfInfinitive(Mention thing) {
        if (!words.french() || thing == null || thing.type() != Mention.Type.THING) {
            return false;
        }
        if (sentence.is(thing.to(), ",") && thing.to() + 1 < sentence.size() && sentence.token(thing.to() + 1).isParticiple()) {
            // "Déterminés à sauver le traité, signé en mai": told of the treaty.
            return false;
        }
        int at = sentence.is(thing.from() - 1, "le", "la", "l'", "les") ? thing.from() - 2 : thing.from() - 1;
        return at > 0 && sentence.is(at - 1, "pour", "de", "d'", "à") && sentence.token(at).word().verbs().contains(sentence.lower(at)) && sentence.token(at).word().finite().isEmpty();
    }

    /** "Ministers were dismissed", "30 civilians died": nothing tells who they were, by whom it was done or where. */
    boolean isOfSomeOnly(Draft draft, Mention subject) {
        boolean owned = sentence.endingAt(subject.from(), Mention.Type.OWNER, Mention.Type.NATION) != null;
        boolean bare = !owned && !draft.place.isPresent() && draft.subject.type() == EntityType.DESCRIPTION && subject.length() == 1 && !lexicon.isOccurrence(draft.predicate);
        boolean several = bare && sentence.token(subject.from()).isPluralNoun() && words.list("lifeless").match(sentence.tokens, subject.from()) < 0 && draft.participants.size() == 1;
        boolean vague = bare && (words.list("human").match(sentence.tokens, subject.from()) > 0 || words.list("body-noun-before").match(sentence.tokens, subject.from()) > 0)
                && !sentence.is(subject.to(), "of", "de", "d'");
        return several || vague && draft.participants.stream().noneMatch(p -> p.entity().isNamed());
    }
}
