package org.claimcheck.extract;

import java.util.Locale;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/** Reads what stands before a title: whose it is, its field, its qualifiers and its article. */
final class BeforeTitle {

    /** Tokens of the names before the last of several bodies that somebody headed. */
    private static final int LONGEST_LIST = 10;

    private final Lexicon lexicon;
    private final Words words;
    private final NameGrammar names;
    private final TitleKinds titles;
    private final RoleFields fields;
    private final RoleQualifiers qualifiers;
    private final boolean french;

    BeforeTitle(Lexicon lexicon, NameGrammar names, TitleKinds titles, RoleFields fields, RoleQualifiers qualifiers) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.names = names;
        this.titles = titles;
        this.fields = fields;
        this.qualifiers = qualifiers;
        this.french = words.french();
    }

    /** Reads back from the beginning of a draft, and moves it. */
    void read(Sentence sentence, RoleDraft draft) {
        int at = draft.from;
        for (int next = step(sentence, at, draft); next >= 0 && next < at; next = step(sentence, at, draft)) {
            at = next;
        }
        Ordinals ordinals = new Ordinals(sentence);
        at = ordinals.countsHolder(at) ? ordinals.begin(at) : at;
        at = owner(sentence, article(sentence, at, draft), draft);
        if (draft.plural && sentence.is(at - 1, "des") && sentence.is(at - 3, "plus") && sentence.is(at - 4, "le", "la")) {
            // "La plus connue des ministres"
            draft.definite = false;
            at -= 4;
        }
        if (sentence.is(at - 1, "of", "des", "de") && sentence.is(at - 2, "one", "un", "une", "l'un", "l'une")) {
            draft.definite = false;
        }
        draft.from = former(sentence, at, draft);
    }

    private int step(Sentence sentence, int at, RoleDraft draft) {
        return french ? frenchStep(sentence, at, draft) : englishStep(sentence, at, draft);
    }

    /** Articles and numbers, which tell whether one holder is told or some; where they begin. */
    private static int article(Sentence sentence, int at, RoleDraft draft) {
        if (sentence.is(at - 1, "two", "three", "four", "deux", "trois", "quatre") && draft.plural
                || sentence.is(at - 1, "the", "le", "la", "l'", "leur", "notre", "our")) {
            return at - 1;
        }
        if (sentence.is(at - 1, "a", "an", "un", "une", "another", "one", "some", "co")) {
            draft.definite = false;
            return at - 1;
        }
        return at;
    }

    /** "Norway's parliament elected army chief X", "Norbank appointed former manager X": whether a token tells what the body before it did. */
    private boolean isElection(Sentence sentence, int i) {
        if (!french && words.list("victory.gerund").match(sentence.tokens, i) > 0) {
            // "The Norwegian beating number two X": what the Norwegian does.
            return true;
        }
        boolean verb = words.list("election.verb").match(sentence.tokens, i) == i + 1 || words.list("appointment.verb").match(sentence.tokens, i) == i + 1 || words.list("hire").match(sentence.tokens, i) == i + 1;
        return !french && verb && (sentence.endingAt(i, Mention.Type.ORG, Mention.Type.INSTITUTION) != null
                || words.list("body-noun").matchBefore(sentence.tokens, i) >= 0);
    }

    /** "The group's", "its": where whose the title is begins. */
    private int owner(Sentence sentence, int at, RoleDraft draft) {
        Mention owner = sentence.endingAt(at, Mention.Type.OWNER);
        if (owner != null && !draft.body().isPresent() && mayBelongTo(draft, owner.entity())) {
            draft.organization = owner.entity();
            return owner.from();
        }
        return sentence.is(at - 1, "his", "her", "its", "their", "son", "sa", "ses", "leur", "leurs") ? at - 1 : at;
    }

    /** What tells before everything else that the title is a former one; where it begins. */
    private int former(Sentence sentence, int at, RoleDraft draft) {
        int as = sentence.is(at - 1, "as", "comme") ? at - 1 : sentence.is(at - 1, "de", "d'") && sentence.is(at - 3, "au") ? at - 3 : at;
        if (as < at && words.list("predecessor").matchBefore(sentence.tokens, as) >= 0) {
            // "Her predecessor as mayor, X"
            draft.qualifiers.add(RoleQualifiers.FORMER);
        }
        boolean determined = sentence.is(at, "the", "his", "her", "its", "their", "le", "la", "l'", "son", "sa", "leur");
        // "Ousted its chairman" is what somebody did.
        int former = determined ? -1 : qualifiers.beginOf(RoleQualifiers.FORMER, sentence, at);
        if (former < 0 || qualifiers.isDone(sentence, former)) {
            return at;
        }
        draft.qualifiers.add(RoleQualifiers.FORMER);
        return former;
    }

    /** An organisation or a country may have any title; a person has advisers, lawyers and coaches. */
    private boolean mayBelongTo(RoleDraft draft, Entity owner) {
        return owner.type() != EntityType.PERSON || titles.serves(draft.title);
    }

    private int frenchStep(Sentence sentence, int at, RoleDraft draft) {
        int before = qualifiers.readBefore(sentence, at, draft);
        return before >= 0 ? before : adjectiveBefore(sentence, at, draft);
    }

    private int adjectiveBefore(Sentence sentence, int at, RoleDraft draft) {
        int adjective = words.list("role-adjective").matchBefore(sentence.tokens, at);
        if (words.list("until-then").matchBefore(sentence.tokens, at) >= 0) {
            // "X, jusqu'alors directeur": it tells how long, not which.
            return -1;
        }
        if (adjective == at - 1 && isElection(sentence, adjective)) {
            return -1;
        }
        if (adjective >= 0 && sentence.isCovered(adjective, Mention.Type.DATE)) {
            return -1;
        }
        if (adjective >= 0 && words.list("role-rank-adjective").matchBefore(sentence.tokens, at) >= 0) {
            draft.definite = false;
        }
        return adjective;
    }

    /** What stands before a title in English: the index where it begins, or -1 if nothing of the role does. */
    private int englishStep(Sentence sentence, int at, RoleDraft draft) {
        int before = qualifiers.readBefore(sentence, at, draft);
        if (before >= 0) {
            return before;
        }
        int further = at == draft.from && draft.title.endsWith(TitleKinds.MINISTER) ? fields.beforeMinisterFields(sentence, at, draft.title.equals(TitleKinds.MINISTER)) : at;
        if (further < at) {
            return further;
        }
        if (sentence.endingAt(at, Mention.Type.ORG) != null) {
            // "The Israeli military spokesman": "military" is none of the adjectives here.
            return possessorBefore(sentence, at, draft);
        }
        Mention institution = sentence.endingAt(sentence.is(at - 1, "'s") ? at - 1 : at, Mention.Type.INSTITUTION);
        if (institution != null && !draft.body().isPresent()) {
            draft.organization = institution.entity();
            return institution.from();
        }
        Mention nation = sentence.endingAt(at, Mention.Type.NATION);
        if (nation != null) {
            if (!draft.nation.isPresent()) {
                draft.nation = nation.entity();
            }
            return nation.from();
        }
        int adjective = adjectiveBefore(sentence, at, draft);
        if (adjective >= 0) {
            return adjective;
        }
        if (at > 1 && sentence.followsHyphen(at - 1) && words.list("compound-of-looks").matchBefore(sentence.tokens, at) == at - 1) {
            // "The grey-haired head of Norbank", "the Oslo-educated foreign minister"
            return at - 2;
        }
        int possessor = possessorBefore(sentence, at, draft);
        if (possessor >= 0) {
            return possessor;
        }
        int field = fieldBefore(sentence, at, draft);
        return field >= 0 ? field : stateBodyBefore(sentence, at, draft);
    }

    /** "Iran's ...", "Tapestry's ...", "Hezbollah ...": the body before a title. */
    private int possessorBefore(Sentence sentence, int at, RoleDraft draft) {
        boolean marked = sentence.is(at - 1, "'s");
        int end = marked ? at - 1 : beforeInitials(sentence, at);
        Mention body = sentence.endingAt(end, BehindTitle.ANY_BODY);
        if (body == null && marked && titles.serves(draft.title)) {
            Mention person = sentence.endingAt(end, Mention.Type.PERSON);
            if (person != null && !draft.organization.isPresent()) {
                draft.organization = person.entity();
                return person.from();
            }
        }
        if (body == null) {
            Mention owner = marked ? sentence.endingAt(at, Mention.Type.OWNER) : null;
            if (owner != null && (!draft.organization.isPresent() || draft.loose)) {
                draft.organization = owner.entity();
                draft.loose = false;
                return owner.from();
            }
            body = end > 0 && sentence.token(end - 1).isCapitalised() ? unknownBefore(sentence, end, lexicon.isLeading(draft.title)) : null;
        }
        if (body == null) {
            return -1;
        }
        if (!marked && isListedFormer(sentence, body.from())) {
            draft.qualifiers.add(RoleQualifiers.FORMER);
        }
        if (!marked && draft.title.endsWith(TitleKinds.MINISTER) && body.type() == Mention.Type.ORG && words.list("party-label").match(sentence.tokens, body.from()) == body.to()) {
            // "Labour First Minister X": the party of X, who serves a country.
            return body.from();
        }
        if (!marked && body.type() == Mention.Type.ORG && words.holds("courtesy-titles", draft.title)) {
            // "Minister of the National Guard Prince X": no prince of the guard.
            return -1;
        }
        if (!marked && body.type() == Mention.Type.PLACE && words.holds("sent-titles", draft.title)) {
            // "The president's Middle East envoy": where somebody is sent.
            return body.from();
        }
        boolean organ = draft.organization.isPresent() && body.type() == Mention.Type.ORG && words.list("party-organ").match(sentence.tokens, at) > 0;
        boolean open = !draft.organization.isPresent() || draft.loose || organ;
        if (!marked && body.type() == Mention.Type.PLACE && !open) {
            return -1;
        }
        if (open) {
            draft.organization = RoleDraft.actor(body);
            draft.loose = false;
        } else if (body.type() != Mention.Type.COUNTRY && !marked) {
            return -1;
        }
        return body.from();
    }

    /** "Norbank Insurance (NBI) chairman X": the index before initials in brackets that end before a token, else of that token. */
    private static int beforeInitials(Sentence sentence, int at) {
        boolean brackets = at > 3 && sentence.is(at - 1, ")") && sentence.is(at - 3, "(");
        String told = brackets ? sentence.token(at - 2).text() : "";
        return told.length() > 1 && told.chars().allMatch(Character::isUpperCase) ? at - 3 : at;
    }

    /** "Former Norbank, Skyborn and Norland boss X": whether a list of names that ends with "and" before a token follows such a word. */
    private boolean isListedFormer(Sentence sentence, int at) {
        int i = at - 1;
        if (french || !sentence.is(i, "and")) {
            return false;
        }
        while (i > 0 && at - i <= LONGEST_LIST && (sentence.token(i).isCapitalised() || sentence.is(i, ",", "and"))) {
            i--;
        }
        return qualifiers.endOf(RoleQualifiers.FORMER, sentence, i) == i + 1 && !qualifiers.isDone(sentence, i);
    }

    /** The body of a name that no file knows before a token; null if none ends there. */
    private Mention unknownBefore(Sentence sentence, int end, boolean leading) {
        NameGrammar.Found found = names.bodyBefore(sentence, end);
        WordClass only = found == null || found.to() - found.from() > 1 ? WordClass.UNKNOWN : sentence.token(found.from()).word();
        if (!only.adjectives().isEmpty() && only.verbs().isEmpty() && !leading) {
            // "Parliamentary private secretary", "Privy Councillor"
            return null;
        }
        return found == null ? null : DescribedBodies.addBody(sentence, found);
    }

    /** "The bank's international president", "Oman's heritage and culture minister": words that narrow the title. */
    private int fieldBefore(Sentence sentence, int at, RoleDraft draft) {
        int start = at;
        while (at - start < RoleFields.LONGEST_FIELD - 1 && start > 0 && !isElection(sentence, start - 1) && (fields.isField(sentence, start - 1)
                || sentence.is(start - 1, "and") && fields.isField(sentence, start - 2) && start < at)) {
            start--;
            boolean office = draft.title.endsWith(TitleKinds.MINISTER) && words.list("minister-field").match(sentence.tokens, start) > 0
                    && (sentence.is(start - 1, "the", "a", "as", "new", "its") || sentence.endingAt(start, Mention.Type.NATION) != null);
            boolean owned = office || sentence.is(start - 1, "'s") || sentence.endingAt(start, Mention.Type.NATION, Mention.Type.OWNER, Mention.Type.ORG) != null;
            if (owned && !sentence.is(start, "and")) {
                draft.definite &= titles.isPortfolio(draft.title);
                return start;
            }
        }
        return -1;
    }

    /** "Central bank governor X", "the electoral commission's head": a body that each country has one of. */
    private int stateBodyBefore(Sentence sentence, int at, RoleDraft draft) {
        int end = sentence.is(at - 1, "'s") ? at - 1 : at;
        int start = draft.body().isPresent() || !draft.part.isEmpty() ? -1 : words.list("state-body").matchBefore(sentence.tokens, end);
        boolean narrowed = start > 0 && fields.isField(sentence, start - 1);
        if (start < 0 || narrowed || sentence.isCovered(start)) {
            return -1;
        }
        draft.part = sentence.text(start, end).toLowerCase(Locale.ROOT);
        return start;
    }
}
