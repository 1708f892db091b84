package org.claimcheck.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.statement.EntityType;

/** Finds the subject of a verb: beside it, before an aside or a relative pronoun, carried on from the verb before, or behind an opening participle. */
final class SubjectGrammar {

    /** The two of "between X and Y" are no subject, whatever stands before. */
    private static final Mention NOBODY = new Mention(Mention.Type.OWNER, 0, 0, new Mention.Nothing());

    static final Mention.Type[] NAMES = {Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.PLACE,
        Mention.Type.THING, Mention.Type.TITLE, Mention.Type.DATE};

    private final Sentence sentence;
    private final Words words;
    private final NounPhrases phrases;
    private final AsideGrammar asides;
    private final VerbGrammar verbs;
    private final ActionIndex.Aside aside;

    SubjectGrammar(Sentence sentence, Words words, NounPhrases phrases, AsideGrammar asides, VerbGrammar verbs, ActionIndex.Aside aside) {
        this.sentence = sentence;
        this.words = words;
        this.phrases = phrases;
        this.asides = asides;
        this.verbs = verbs;
        this.aside = aside;
    }

    Mention subject(VerbGrammar.Verb verb, Mention carried) {
        int at = verb.from();
        Mention dashed = beforeDashes(at);
        if (dashed != null) {
            return dashed;
        }
        if (words.french() && !verb.bare() && at > 1 && sentence.isQuoteMark(at - 1) && !sentence.endsClause(at - 2) && !sentence.is(at - 2, ":")) {
            // "X, chef de Y, « a été tué hier »": what is said of X in quotes.
            return subject(new VerbGrammar.Verb(at - 1, verb.head(), verb.to(), verb.passive(), verb.bare()), carried);
        }
        Mention inverted = inverted(verb);
        if (inverted != null) {
            return inverted;
        }
        if (at == 0 || verbs.isFirstTime(at) || sentence.endsClause(at - 1) || sentence.isQuoteMark(at - 1) && at == 1) {
            return afterOpening(verb);
        }
        if (sentence.is(at - 1, "en", "by", "peine", "having", "après", "avoir", "avant", "d'", "de", "after", "before", "once", "when", "while", "upon")) {
            return ofReduced(verb, carried);
        }
        Mention stressed = asides.stressed(at - 1);
        if (stressed != null) {
            return stressed;
        }
        if (words.french() && sentence.is(at, "avoir", "être")) {
            // "X a déclaré avoir quitté Y", "X nie avoir quitté Y"
            int say = Math.max(words.list("say").matchBefore(sentence.tokens, at), words.list("deny").matchBefore(sentence.tokens, at));
            Mention teller = say < 0 ? null : endingBefore(words.verbGroupStart(sentence.tokens, say));
            if (teller != null) {
                return teller;
            }
        }
        if (words.list("relative").match(sentence.tokens, at - 1) > 0) {
            return ofRelative(verb);
        }
        if (words.french() && sentence.is(at - 1, "à") && sentence.is(at, "être", "avoir")) {
            return ofFirst(at);
        }
        if (words.french() && sentence.is(at, "ni") && carried != null) {
            // "X n'a pas vu Y ni quitté Z": not Y.
            return carried;
        }
        if (sentence.is(at - 1, "and", "but", "then", "before", "et", "mais", "puis", "avant", "ou", "or", "after", "après", "while")) {
            return carried != null || !sentence.is(at - 1, "and", "et", "but", "mais") ? carried : joinedOpener(verb);
        }
        if (sentence.is(at, "to") && !sentence.token(verb.head()).word().verbs().isEmpty() && carried != null) {
            for (int i = at - 1; i > Math.max(carried.to(), at - AsideGrammar.LONGEST_PHRASE); i--) {
                if (sentence.is(i, "who")) {
                    // "Met Y, who was obliged to leave": Y was.
                    return endingBefore(sentence.is(i - 1, ",") ? i - 1 : i);
                }
            }
            return carried;
        }
        if (verbs.isPurpose(verb.head())) {
            return carried != null ? carried : opener();
        }
        if (sentence.isQuoteMark(at - 1) && sentence.is(at - 2, ",") && asides.openingQuote(at - 1) > 0) {
            // "X, who wrote “Storm,” died": the comma that closes the aside stands inside the quotes.
            Mention aside = asides.beforeAside(asides.openingQuote(at - 1));
            return aside != null ? aside : carried;
        }
        if (sentence.is(at - 1, ",")) {
            return behindComma(verb, carried);
        }
        Mention near = endingBefore(at);
        return near == null ? openerWithAside(at) : named(near);
    }

    /**
     * "Hier à Lyon est mort X", "là se sont affrontés X et Y", "ont été tués X et Y": X, of a French verb that has no object, where only when and where
     * stands before it; null for others.
     */
    private Mention inverted(VerbGrammar.Verb verb) {
        if (!words.french() || verb.bare() || sentence.isQuoteMark(verb.from() - 1) || !verb.passive() && !verbs.isReflexive(verb) && !isPastWithBeing(verb) || !isBehindOpening(verb.from())) {
            return null;
        }
        int at = aside.past(verb.to());
        while (phrases.isArticle(at) || sentence.at(at, Mention.Type.PERSON, Mention.Type.GROUP) == null && sentence.at(at, Mention.Type.NATION, Mention.Type.RANK, Mention.Type.TITLE) != null) {
            Mention before = sentence.at(at, Mention.Type.NATION, Mention.Type.RANK, Mention.Type.TITLE);
            at = before == null ? at + 1 : before.to();
        }
        return sentence.at(at, Mention.Type.GROUP, Mention.Type.PERSON);
    }

    private boolean isPastWithBeing(VerbGrammar.Verb verb) {
        return verb.from() < verb.head() && sentence.token(verb.head()).word().participles().stream().anyMatch(words::isPastWithBeing);
    }

    /** Whether nothing but when and where, or a phrase behind a preposition, stands between the beginning of a clause and its verb. */
    private boolean isBehindOpening(int verb) {
        if (sentence.is(verb - 1, "où")) {
            return true;
        }
        int start = verb;
        while (start > 0 && !sentence.endsClause(start - 1) && !sentence.isQuoteMark(start - 1) && !sentence.is(start - 1, ",")) {
            start--;
        }
        if (start > 0 && !sentence.endsClause(start - 1)) {
            return false;
        }
        int there = words.list("there").match(sentence.tokens, start);
        // "Parmi les rescapés", "dans l'attaque": no subject.
        boolean phrase = words.list("preposition").match(sentence.tokens, start) > 0 && endingBefore(verb) == null && !hasPlainVerb(start, verb);
        return aside.past(Math.max(there, start)) == verb || phrase;
    }

    /** "En battant Y, X a gagné", "After beating Y, X won": X, or of whom the clause before tells. */
    private Mention ofReduced(VerbGrammar.Verb verb, Mention carried) {
        int at = verb.from();
        Mention blamed = words.french() && sentence.is(at - 1, "d'", "de") ? sentence.endingAt(at - 1, Mention.Type.PERSON) : null;
        if (blamed != null && !phrases.isComplement(blamed.from())) {
            // "A accusé X d'avoir quitté Y"
            return blamed;
        }
        Mention speaker = speakerBefore(at - 1);
        if (speaker != null) {
            return speaker;
        }
        boolean first = carried == null && sentence.all(AsideGrammar.PARTIES).stream().noneMatch(m -> m.to() <= at);
        return first ? afterOpening(verb) : carried != null ? carried : opener();
    }

    /** "X est devenu le premier entraîneur de la saison à être renvoyé": X; null where a verb before an infinitive tells of nobody so. */
    private Mention ofFirst(int infinitive) {
        for (int i = infinitive - 2; i > Math.max(0, infinitive - 2 * AsideGrammar.LONGEST_OPENING) && !sentence.endsClause(i) && !sentence.is(i, ","); i--) {
            int verb = words.list("first-of").match(sentence.tokens, i) > 0 ? sentence.is(i - 1, "le", "la", "l'") ? i - 1 : i : -1;
            if (verb > 0) {
                int group = Math.max(words.list("copula").matchBefore(sentence.tokens, verb), words.list("become").matchBefore(sentence.tokens, verb));
                if (group < 0) {
                    return null;
                }
                int start = words.verbGroupStart(sentence.tokens, group) < 0 ? group : words.verbGroupStart(sentence.tokens, group);
                if (words.list("negation").occursIn(sentence.tokens.subList(start, verb))) {
                    // "X n'est pas devenu le premier ministre à être renvoyé": nothing tells whether X was.
                    return null;
                }
                Mention who = endingBefore(start);
                return who == null || who.entity().type() == EntityType.DESCRIPTION ? null : who;
            }
        }
        return null;
    }

    /** "Le fils du cinéaste X": whether only whose relative somebody is tells of X. */
    private boolean isOfKin(Mention named) {
        int at = named.from();
        while (at > 1 && named.from() - at < AsideGrammar.LONGEST_PHRASE && !sentence.is(at - 1, "de", "du", "d'") && sentence.token(at - 1).isWord() && !sentence.token(at - 1).isCapitalised()) {
            at--;
        }
        int kin = sentence.is(at - 1, "de", "du", "d'") ? words.list("kin").matchBefore(sentence.tokens, at - 1) : -1;
        return kin > 0 && phrases.isArticle(kin - 1);
    }

    /** The token right before a name: a comma where the name stands in apposition. */
    private static int apposing(Mention named) {
        return named.from() - 1;
    }

    /** Whether a sentence begins with a name, or with an article before it. */
    private boolean opensAlone(Mention named) {
        return named.from() == 0 || named.from() == 1 && phrases.isArticle(0);
    }

    /** Whom a relative pronoun before a verb stands for. */
    private Mention ofRelative(VerbGrammar.Verb verb) {
        int at = verb.from();
        int end = beforeException(sentence.is(at - 2, ",") || isDash(at - 2) ? at - 2 : at - 1);
        Mention all = sentence.is(at - 1, "which") && sentence.is(at - 2, ",") ? sentence.endingAt(end, Mention.Type.GROUP) : null;
        if (all != null && hasComma(all) && !phrases.isComplement(all.from())) {
            // "X, Y and Z, which boycotted W": all of them.
            return all;
        }
        Mention thing = sentence.is(at - 1, "which") ? sentence.endingAt(end, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING) : null;
        Mention human = sentence.is(at - 1, "who", "qui") && sentence.is(end, ",") ? sentence.endingAt(end, Mention.Type.PERSON) : null;
        if (human != null && sentence.is(human.from() - 1, "à", "par", "avec", "to", "by", "with", "from")) {
            // "A succédé à X, qui a démissionné"
            return human;
        }
        Mention near = thing != null ? thing : endingBefore(end);
        if (near != null && sentence.tellsOfComplement(near)) {
            return null;
        }
        if (near != null && near.type() == Mention.Type.COUNTRY && sentence.is(at - 1, "who")) {
            // "X, head of Norbank UK, who joined Y": no country.
            return null;
        }
        return near == null && words.french() && sentence.is(end, ",") ? apposed(end) : near;
    }

    /** "Oslo, ville hôte de la coupe, qui a battu Y": whom the words between two commas tell more of, where they have no verb; null for others. */
    private Mention apposed(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - AsideGrammar.LONGEST_OPENING) && !sentence.endsClause(i); i--) {
            if (sentence.is(i, ",")) {
                Mention party = sentence.endingAt(i, VerbGrammar.KIN);
                return party == null || phrases.isComplement(party.from()) || hasPlainVerb(i + 1, comma) ? null : party;
            }
        }
        return null;
    }

    /** The subject of a verb right behind a comma: whom an aside tells more of, or the clause before. */
    private Mention behindComma(VerbGrammar.Verb verb, Mention carried) {
        int at = verb.from();
        Mention group = sentence.endingAt(at - 1, Mention.Type.GROUP);
        if (group != null && hasComma(group) && !phrases.isComplement(group.from())) {
            // "The chief of Y, X, and his deputy, Z, attend": both.
            return group;
        }
        Mention named = sentence.endingAt(at - 1, Mention.Type.PERSON);
        if (named != null && hasComma(named)) {
            // "The chief of Y, X, attends": one mention of X; "followers of the chief of Y, X, attack": X does not.
            return phrases.isComplement(named.from()) ? null : named;
        }
        int comma = named == null ? -1 : named.from() - 1;
        while (comma > 0 && (phrases.isArticle(comma) || sentence.isCovered(comma, Mention.Type.NATION, Mention.Type.RANK))) {
            comma--;
        }
        Mention title = comma > 0 && sentence.is(comma, ",") ? sentence.endingAt(comma, Mention.Type.ROLE, Mention.Type.TITLE, Mention.Type.ACTOR) : null;
        if (title != null && title.type() == Mention.Type.ROLE && phrases.isComplement(title.from())) {
            // "Followers of the leader, X, attacked": X did not.
            return null;
        }
        if (title != null) {
            // "The chief of Y, X, attends": X is the chief.
            return named;
        }
        if (named != null && words.french() && !verb.bare() && sentence.is(comma, ",") && comma == apposing(named) && sentence.endingAt(comma, Mention.Type.PERSON) == null
                && phrases.endingAt(comma) != null && !asides.hasVerb(Math.max(0, comma - AsideGrammar.LONGEST_PHRASE), comma)) {
            // "Son successeur pressenti, X, a été tué": X was.
            return named;
        }
        if (named != null && carried == null && words.french() && !verb.bare() && !phrases.isComplement(named.from()) && opensAlone(named)) {
            // "L'ancien ministre X, a démissionné": a comma that is one too many.
            return named;
        }
        Mention aside = asides.beforeAside(at - 1);
        if (verb.bare() && verb.from() == verb.head() && asides.isParticiple(at) && isOpening(0)) {
            // "Born in Rome, freed in May, X ...": both of X.
            return afterOpening(verb);
        }
        if (aside != null && aside.type() == Mention.Type.PERSON && asides.tellsMoreOf(aside, at - 1, !verb.passive())) {
            // "X, 49, the head of Y, pleaded guilty", "X, along with Y, surrendered"
            return aside;
        }
        if (verb.bare()) {
            // "Was engaged to Y, killed in 1982": what stands before the comma, object or not.
            Mention near = sentence.endingAt(at - 1, AsideGrammar.PARTIES);
            if (near != null && words.french() && isOfKin(near)) {
                // "Le fils de X, né à Rome": the son was.
                return null;
            }
            // "X, who was arrested, visited Y": the relative clause ends with the comma.
            if (near != null && !verb.passive() && aside != null && (aside.type() == Mention.Type.PERSON || aside.type() == Mention.Type.ORG)
                    && (asides.opensAside(aside.to() + 1) || asides.closesAside(at))) {
                // "X, whose friends left Rome, visited Y", "X, who met Z, won": it was neither Rome nor Z that did.
                return aside;
            }
            return near != null ? near : verb.passive() ? endingBefore(at - 1) : aside != null && (asides.opensAside(aside.to() + 1) || asides.closesAside(at)) ? aside : null;
        }
        boolean gerund = !words.french() && sentence.token(verb.head()).lower().endsWith("ing");
        boolean vague = carried == null || carried.type() == Mention.Type.ACTOR;
        Mention opener = gerund && vague ? opener() : null;
        boolean same = opener != null && opener.type() == Mention.Type.PERSON && sentence.all(Mention.Type.PERSON).stream().noneMatch(p -> p.from() > opener.to() && p.to() <= at);
        return gerund && carried != null && !same ? carried : same ? opener : aside != null ? aside : carried;
    }

    /** "It was X, not Y, who left", "c'est X, et non Y, qui est parti": where X ends; the token given where Y is no exception. */
    private int beforeException(int end) {
        for (int i = end - 1; i > Math.max(0, end - AsideGrammar.LONGEST_OPENING) && !sentence.endsClause(i); i--) {
            if (sentence.is(i, ",")) {
                return sentence.beginsException(i + 1) ? i : end;
            }
        }
        return end;
    }

    /** "X – a friend of Y – met Z": X, who stands before the dash that opens what the dash before a token closes; null where no such dashes stand. */
    private Mention beforeDashes(int at) {
        if (!isDash(at - 1)) {
            return null;
        }
        for (int i = at - 3; i > 0 && at - i <= AsideGrammar.LONGEST_ASIDE; i--) {
            if (isDash(i)) {
                Mention party = sentence.endingAt(i, AsideGrammar.PARTIES);
                return party == null || phrases.isComplement(party.from()) ? null : party;
            }
            if (sentence.isQuoteMark(i) || sentence.is(i, ";", ":")) {
                return null;
            }
        }
        return null;
    }

    private boolean isDash(int i) {
        return sentence.is(i, "–", "—", "--") || sentence.is(i, "-") && i > 0 && !sentence.token(i - 1).isNumber();
    }

    /** "..., X said after winning": X, who says so right before a token; null if nobody does. */
    private Mention speakerBefore(int at) {
        int say = words.french() ? -1 : words.list("say").matchBefore(sentence.tokens, at);
        int group = say < 0 ? -1 : words.verbGroupStart(sentence.tokens, say);
        Mention party = group < 0 ? null : sentence.endingAt(group, Mention.Type.PERSON, Mention.Type.ORG);
        return party == null || phrases.isComplement(party.from()) ? null : party;
    }

    /** "X, a guitarist with the band for ten years died": X, with whom the sentence begins, where no comma closes what is told of X. */
    private Mention openerWithAside(int verb) {
        Mention opener = words.french() ? null : opener();
        boolean aside = opener != null && opener.type() == Mention.Type.PERSON && sentence.is(opener.to(), ",") && phrases.isArticle(opener.to() + 1);
        if (!aside || asides.hasVerb(opener.to(), verb)) {
            return null;
        }
        for (int i = opener.to() + 1; i < verb; i++) {
            boolean other = sentence.at(i, Mention.Type.PERSON) != null && !phrases.isComplement(i) && !sentence.isCovered(i - 1, Mention.Type.PERSON);
            if (sentence.is(i, ",") || sentence.isQuoteMark(i) || sentence.endsClause(i) || other) {
                return null;
            }
        }
        return opener;
    }

    /** "X, and members of his cabinet, swore", "X et sa délégation ont visité": X, who is named, rather than those beside X. */
    private Mention named(Mention party) {
        if (party == null || party.type() == Mention.Type.GROUP || party.entity().isNamed()) {
            return party;
        }
        for (int i = party.from() - 1; i > Math.max(0, party.from() - AsideGrammar.LONGEST_PHRASE) && !sentence.is(i, ",") && !sentence.endsClause(i); i--) {
            boolean with = sentence.is(i, "que") && sentence.is(i - 1, "ainsi");
            if (sentence.is(i, "and", "et") || with) {
                int end = with ? i - 1 : i;
                Mention first = sentence.endingAt(sentence.is(end - 1, ",") ? end - 1 : end, Mention.Type.PERSON);
                // "Named X and said police had arrested him": another clause begins with its verb.
                return first == null || phrases.isComplement(first.from()) || asides.hasVerb(i + 1, party.from()) ? party : first;
            }
        }
        return party;
    }

    /** "X s'est rendu à Rome et a rencontré Y": whom the sentence begins with, where no other clause stands between. */
    private Mention joinedOpener(VerbGrammar.Verb verb) {
        Mention opener = verb.bare() && (words.french() || verb.passive() || reduces(verb)) ? null : opener();
        int start = opener == null ? 0 : phrases.isArticle(opener.from() - 1) ? opener.from() - 1 : opener.from();
        boolean joined = opener != null && (start == 0 || sentence.is(start - 1, ",")) && opener.to() < verb.from() - 1 && !sentence.is(opener.to(), ",", "and", "et", "'s");
        for (int i = joined ? opener.to() : verb.from(); i < verb.from() - 1; i++) {
            joined &= !sentence.is(i, ",") && !sentence.isQuoteMark(i) && !sentence.endsClause(i) && words.list("clause-word").match(sentence.tokens, i) < 0
                    && (sentence.at(i, Mention.Type.PERSON) == null || sentence.isPossessorMark(sentence.at(i, Mention.Type.PERSON).to()));
        }
        return joined ? opener : apposedOpener(verb);
    }

    /** "X bought a firm founded in Rome and left": whether a participle without an auxiliary stands between the first verb and "and". */
    private boolean reduces(VerbGrammar.Verb verb) {
        boolean first = true;
        for (int i = 1; i < verb.from() - 1; i++) {
            WordClass word = sentence.token(i).word();
            boolean past = !sentence.token(i).isCapitalised() && !word.participles().isEmpty() && word.adjectives().isEmpty() && !sentence.isCovered(i, NAMES);
            if (past && !first && words.verbGroup().matchBefore(sentence.tokens, i) < 0) {
                return true;
            }
            first &= !past && (word.finite().isEmpty() || !word.nouns().isEmpty() || sentence.token(i).isCapitalised());
        }
        return false;
    }

    /** "The favourite of the race, X, keeps his word and succeeds Y": X between commas, with nobody behind. */
    private Mention apposedOpener(VerbGrammar.Verb verb) {
        Mention found = null;
        for (Mention person : verb.bare() ? List.<Mention>of() : sentence.all(Mention.Type.PERSON)) {
            if (person.to() < verb.from()) {
                boolean apposed = sentence.is(person.from() - 1, ",") && sentence.is(person.to(), ",");
                found = apposed && person.from() - 1 <= AsideGrammar.LONGEST_ASIDE / 2 ? person : found == null || person.from() >= found.to() ? null : found;
            }
        }
        return found;
    }

    /** Whom a sentence begins with. */
    /** With whom the sentence begins; null where that is nobody. */
    Mention opener() {
        for (int i = 0; i < Math.min(sentence.size(), AsideGrammar.LONGEST_PHRASE); i++) {
            Mention party = sentence.at(i, VerbGrammar.KIN);
            if (party != null) {
                return phrases.isComplement(i) ? null : party;
            }
        }
        return null;
    }

    /** "Born in Rome, X lived there", "En battant Y, X a gagné": the first name or pronoun behind a comma. */
    private Mention afterOpening(VerbGrammar.Verb verb) {
        // "Founded by X, Y and Z, the band ...": past all of them.
        Mention agent = verb.passive() ? verbs.agent(verb.to()) : null;
        for (int i = agent == null ? verb.to() : agent.to(); i < sentence.size() && !sentence.endsClause(i); i++) {
            if (!sentence.is(i, ",") || sentence.is(i + 1, "after", "before", "when", "where", "who", "which", "whose", "despite", "following", "après",
                    "avant", "lorsque", "où", "qui", "dont", "malgré", "and", "et") || asides.isParticiple(i + 1)) {
                continue;
            }
            for (int at = i + 1; at < Math.min(sentence.size(), i + AsideGrammar.LONGEST_OPENING) && !sentence.is(at, ","); at++) {
                if (isMainVerb(i + 1, at)) {
                    // "Born in Rome, the painter met Y": the painter was.
                    return null;
                }
                Mention party = sentence.at(at, VerbGrammar.KIN);
                if (party != null) {
                    if (at == i + 1 && IntStream.range(verb.to(), i).anyMatch(k -> words.list("parent").match(sentence.tokens, k) > 0)) {
                        // "Born to a Norwegian father, X, ...": X is the father.
                        return null;
                    }
                    if (!phrases.isComplement(at) && !sentence.is(party.to(), "'s")) {
                        return party;
                    }
                    at = party.to() - 1;
                }
            }
        }
        return null;
    }

    /** Whether a clause that begins at a token has its verb at another: "the painter met", "la presse a vu", but no "the newly elected mayor". */
    private boolean isMainVerb(int from, int at) {
        Token token = sentence.token(at);
        if (at <= from + 1 || token.isCapitalised() || !token.isWord() || sentence.isCovered(at, NAMES)) {
            return false;
        }
        boolean attribute = phrases.isArticle(at - 1) || sentence.token(at - 1).lower().endsWith("ly") || sentence.is(at - 1, "his", "her", "its", "their", "once", "now", "much");
        boolean composed = token.word().verbs().contains("avoir") && asides.isParticiple(at + 1);
        return composed || words.list("being").match(sentence.tokens, at) > 0 || !attribute && !token.word().finite().isEmpty() && token.word().nouns().isEmpty() && !token.word().other()
                && token.word().adjectives().isEmpty();
    }

    /** Whether a word can only be a past participle: one that opens a sentence tells of whom the main clause is about. */
    private boolean isOpening(int i) {
        return !sentence.token(i).word().participles().isEmpty() && sentence.token(i).word().finite().isEmpty();
    }

    /** Whether some words hold a verb that cannot be a noun, as "coupe" or "incendie" can. */
    private boolean hasPlainVerb(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> !sentence.token(i).word().finite().isEmpty() && sentence.token(i).word().nouns().isEmpty() && !sentence.token(i).word().other());
    }

    private boolean hasComma(Mention mention) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** Who stands right before a token, past a date, a place or a bracket that tells more of them. */
    Mention endingBefore(int end) {
        int at = end;
        for (int guard = 0; guard < 4 && at > 0; guard++) {
            Mention party = single(sentence.endingAt(at, AsideGrammar.PARTIES));
            Mention place = sentence.endingAt(at, Mention.Type.PLACE, Mention.Type.COUNTRY, Mention.Type.ORG);
            Mention date = sentence.endingAt(at, Mention.Type.DATE, Mention.Type.AGE, Mention.Type.NUMBER);
            // "After X resigned": a conjunction, where X stands right before the verb.
            boolean clause = at == end && party != null && sentence.is(party.from() - 1, "after") && end < sentence.size()
                    && !sentence.token(end).word().finite().isEmpty();
            Mention between = at == end && party != null ? beforeBetween(party) : null;
            if (between != null) {
                return between.equals(NOBODY) ? null : between;
            }
            boolean complement = party != null && !clause && phrases.isComplement(attributed(party));
            if (party != null && !complement) {
                return identified(party);
            }
            if (party != null || place != null) {
                Mention inner = party != null ? party : place;
                int before = phrases.beforePreposition(inner.from());
                if (before < 0) {
                    return null;
                }
                Mention role = sentence.endingAt(end, Mention.Type.ROLE);
                if (role != null) {
                    return phrases.described(role.from(), role.to());
                }
                Mention head = sentence.endingAt(before, AsideGrammar.PARTIES);
                if (head == null) {
                    return phrases.isComplement(before) ? null : phrases.endingAt(before);
                }
                return phrases.isComplement(head.from()) ? null : head;
            }
            if (date != null) {
                at = sentence.is(date.from() - 1, "on", "in", "le", "en", ",") ? date.from() - 1 : date.from();
                continue;
            }
            if (sentence.is(at - 1, ")")) {
                int open = at - 2;
                while (open >= 0 && !sentence.is(open, "(")) {
                    open--;
                }
                at = open;
                continue;
            }
            Mention role = sentence.endingAt(at, Mention.Type.ROLE);
            return role != null && !phrases.isComplement(role.from()) ? identified(phrases.withoutArticle(role))
                    : at == end ? identified(phrases.endingAt(at)) : null;
        }
        return null;
    }

    /** "In the neighbouring Norland province": where the name and the adjectives before such a noun begin, behind a preposition; else where the noun does. */
    private int attributed(Mention party) {
        int at = party.from();
        boolean part = !words.french() && party.type() == Mention.Type.ACTOR && words.list("part-of-country").matchBefore(sentence.tokens, party.to()) >= 0;
        while (part && at > 1 && sentence.token(at - 1).isWord() && sentence.at(at - 1, Mention.Type.DATE) == null && words.list("preposition").match(sentence.tokens, at - 1) < 0
                && (sentence.token(at - 1).isCapitalised() || !sentence.token(at - 1).word().adjectives().isEmpty())) {
            at--;
        }
        return at < party.from() && phrases.isComplement(at) ? at : party.from();
    }

    /** "Hopes to replace X and Y sacked Z": Y alone, where a verb has X for its object. */
    private Mention single(Mention party) {
        if (party == null || party.type() != Mention.Type.GROUP || words.french() || party.from() == 0) {
            return party;
        }
        WordClass before = sentence.token(party.from() - 1).word();
        Mention last = sentence.endingAt(party.to(), Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY);
        boolean object = !before.verbs().isEmpty() && before.nouns().isEmpty() && !before.other() && !sentence.token(party.from() - 1).isCapitalised();
        return object && last != null ? last : party;
    }

    /** "Une collision entre un train et une voiture": the collision, where the second of two stands right before a verb; null if no pair does. */
    private Mention beforeBetween(Mention second) {
        int between = phrases.isArticle(second.from() - 1) ? second.from() - 2 : second.from() - 1;
        if (second.type() == Mention.Type.GROUP && sentence.is(between, "between", "entre")) {
            return Mention.orElse(phrases.endingAt(between), NOBODY);
        }
        int and = phrases.isArticle(second.from() - 1) ? second.from() - 2 : second.from() - 1;
        for (int i = and - 1; sentence.is(and, "and", "et") && i > Math.max(0, and - AsideGrammar.LONGEST_PHRASE) && sentence.token(i).isWord(); i--) {
            if (sentence.is(i, "between", "entre")) {
                return phrases.endingAt(i);
            }
        }
        return null;
    }

    /** "X is a general who ...", "X, a general who ...": what is told of the general is told of X. */
    Mention identified(Mention party) {
        int article = party == null ? -1 : party.from() - 1;
        while (article > 0 && !words.french() && isDescribing(article)) {
            article--;
        }
        if (party == null || party.type() != Mention.Type.ACTOR || !phrases.isArticle(article) || sentence.is(article - 1, ",") && words.french() && isVerbOf(party) || sentence.is(party.to(), "ayant", "étant", "having", "being")) {
            // "X won, the hosts having lost": a clause of its own.
            return party;
        }
        boolean craft = IntStream.range(party.from(), party.to()).anyMatch(i -> words.list("aircraft").match(sentence.tokens, i) > 0 || words.list("lifeless").match(sentence.tokens, i) > 0);
        if (craft && sentence.is(article - 1, ",") && sentence.endingAt(article - 1, Mention.Type.PERSON) != null) {
            // "Selon X, un drone lancé par Y a été détruit": X is no drone.
            return party;
        }
        int at = article;
        int copula = words.list("copula").matchBefore(sentence.tokens, at);
        Mention name = copula > 0 ? endingBefore(copula) : sentence.is(at - 1, ",") ? sentence.endingAt(at - 1, Mention.Type.PERSON, Mention.Type.ORG) : null;
        return name == null && copula > 0 && sentence.is(copula - 1, ",") ? Mention.orElse(asides.beforeAside(copula - 1), party) : Mention.orElse(name, party);
    }

    /** "Avec l'accord de X, la salle ouvrira": a clause of its own, and no apposition that a comma closes. */
    private boolean isVerbOf(Mention party) {
        int at = party.to();
        return at < sentence.size() && !sentence.is(at, ",") && !asides.isRelative(at) && (words.verbGroup().match(sentence.tokens, at) > 0 || !sentence.token(at).word().finite().isEmpty());
    }

    /** "A British-educated engineer": a word between an article and its noun. */
    private boolean isDescribing(int i) {
        WordClass word = sentence.token(i).word();
        boolean adjective = !word.adjectives().isEmpty() && word.finite().isEmpty() && !word.other() || !word.participles().isEmpty() && sentence.followsHyphen(i);
        return adjective && sentence.token(i).isWord() || sentence.is(i, "-") || sentence.endingAt(i + 1, Mention.Type.NATION) != null;
    }
}
