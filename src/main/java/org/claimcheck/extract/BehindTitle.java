package org.claimcheck.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/** Reads what stands behind a title: qualifiers, nations, fields of work, the body that is headed, and its region. */
final class BehindTitle {

    static final Mention.Type[] BODIES = {Mention.Type.ORG, Mention.Type.COUNTRY};
    static final Mention.Type[] ANY_BODY = {Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING, Mention.Type.PLACE};
    /** Words of the name of a league: "UEFA Champions League". */
    private static final int LONGEST_LEAGUE = 4;
    /** Steps between a title and the body behind it. */
    private static final int LONGEST_WAY = 6;
    /** Letters of the name of a party in capitals. */
    private static final int LONGEST_ACRONYM = 6;

    private final Lexicon lexicon;
    private final Words words;
    private final NameGrammar names;
    private final TitleKinds titles;
    private final RoleFields fields;
    private final RoleQualifiers qualifiers;
    private final DescribedBodies bodies;
    private final boolean french;

    BehindTitle(Lexicon lexicon, NameGrammar names, TitleKinds titles, RoleFields fields, RoleQualifiers qualifiers, DescribedBodies bodies) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.names = names;
        this.titles = titles;
        this.fields = fields;
        this.qualifiers = qualifiers;
        this.bodies = bodies;
        this.french = words.french();
    }

    /** Reads on from the end of a draft, and moves it. */
    void read(Sentence sentence, RoleDraft draft) {
        int at = attributes(sentence, draft.to, draft);
        int end = complement(sentence, at, draft, 0);
        boolean apart = french && !draft.nationality && draft.nation.isPresent() && draft.organization.type() == EntityType.COUNTRY && !draft.organization.equals(draft.nation);
        if (apart && !words.holds("sent-titles", draft.title)) {
            // "Président de la République serbe de Bosnie": of neither country.
            draft.organization = Entity.NONE;
            draft.nation = Entity.NONE;
            draft.definite = false;
        }
        draft.elsewhere |= end < 0 && isOfUnread(sentence, at);
        draft.to = Math.max(at, end);
    }

    /** "Chair of the Council of Economic Advisers": of a body by a name that could not be read. */
    private boolean isOfUnread(Sentence sentence, int at) {
        int name = sentence.is(at + 1, "the") ? at + 2 : at + 1;
        return !french && sentence.is(at, "of") && name < sentence.size() && sentence.token(name).isCapitalised() && !sentence.isTitleCase()
                && !sentence.isCovered(name, Mention.NAMED) && sentence.at(name, Mention.Type.NATION) == null;
    }

    /** Qualifiers, adjectives and nations right behind a title. */
    private int attributes(Sentence sentence, int from, RoleDraft draft) {
        int at = from;
        boolean more = true;
        while (more && at < sentence.size()) {
            more = false;
            for (String name : List.of(RoleQualifiers.ELECT, RoleQualifiers.ACTING, RoleQualifiers.DEPUTY, RoleQualifiers.FORMER)) {
                int end = french || name.equals(RoleQualifiers.ELECT) || sentence.is(at, "emeritus", "emerita") ? qualifiers.endOf(name, sentence, at) : -1;
                // "Ministre sous la présidence de X"
                if (end >= 0 && !sentence.isCovered(at, Mention.Type.PERSON) && !sentence.is(at, "sous", "vice")) {
                    draft.qualifiers.add(name);
                    at = end;
                    more = true;
                }
            }
            if (!french || at >= sentence.size()) {
                continue;
            }
            if (sentence.is(at, "délégué", "déléguée") && words.holds("company-titles", draft.title)) {
                // "Directeur général délégué": not the first of the company.
                draft.qualifiers.add(RoleQualifiers.DEPUTY);
                at++;
                more = true;
                continue;
            }
            int party = party(sentence, at);
            Mention nation = sentence.at(at, Mention.Type.NATION);
            int adjective = words.list("role-adjective").match(sentence.tokens, at);
            if (party > at) {
                at = party;
                more = true;
            } else if (nation != null && !sentence.token(at).isCapitalised()) {
                if (!draft.nation.isPresent() && !isOfGroup(sentence, at)) {
                    draft.nation = nation.entity();
                }
                at = nation.to();
                more = true;
            } else if (adjective >= 0 && !sentence.isCovered(at)) {
                at = adjective;
                more = true;
            }
        }
        return at;
    }

    /** "Maire Les Républicains du Havre", "sénateur (PS) du Rhône": the party between a title and its place; the index given if there is none. */
    private static int party(Sentence sentence, int at) {
        int from = sentence.is(at, "(") ? at + 1 : at;
        Mention body = sentence.at(from, Mention.Type.ORG);
        boolean acronym = from < sentence.size() && sentence.token(from).isAllCapitals() && sentence.token(from).text().length() <= LONGEST_ACRONYM;
        int to = body != null ? body.to() : acronym ? from + 1 : sentence.is(from, "les") && sentence.is(from + 1, "républicains", "verts") ? from + 2 : at;
        int end = from > at && sentence.is(to, ")") ? to + 1 : to;
        return to > at && (from == at || end > to) && sentence.is(end, "de", "du", "des", "d'") ? end : at;
    }

    /** "... of the Northern Bank", "... of research at X", "... pour l'Asie du groupe X"; the index after it, or -1. */
    private int complement(Sentence sentence, int at, RoleDraft draft, int depth) {
        int government = government(sentence, at);
        if (government > 0 && titles.isNational(draft.title) && draft.title.endsWith(TitleKinds.MINISTER) && !draft.body().isPresent()) {
            // "Minister of justice under X": of the country that X led; "Premier ministre du gouvernement de Tripoli" is that of Libya.
            int served = servedPerson(sentence, government, draft);
            int noun = sentence.is(government - 1, "de", "d'", "du") ? government - 2 : government - 1;
            if (served > 0 || sentence.at(noun, Mention.Type.COUNTRY) == null) {
                return served > 0 ? at : -1;
            }
        }
        if (!french && words.list("of-then").match(sentence.tokens, at) > 0) {
            // "The mayor at the time of the Oslo fire": of nothing that is told there.
            return -1;
        }
        int of = fields.preposition(sentence, at);
        if (of == at && words.holds("party-titles", draft.title) && sentence.is(at, "from")) {
            // "The candidate from the Northern Party"
            of = sentence.is(at + 1, "the") ? at + 2 : at + 1;
        }
        if (of == at || depth > 2) {
            return -1;
        }
        Mention topic = !french && sentence.is(at, "on") ? sentence.at(of, Mention.Type.COUNTRY) : null;
        if (topic != null && sentence.followsHyphen(topic.to())) {
            // "An adviser on France-Norway relations": what the adviser looks after.
            return -1;
        }
        Mention contest = !french && sentence.is(at, "at") ? sentence.at(of, ANY_BODY) : null;
        if (contest != null && sentence.is(contest.to() - 1, "cup", "games", "olympics", "championship", "championships", "euros")) {
            // "Norway's coach at the World Cup": of Norway.
            return -1;
        }
        boolean loose = sentence.is(at, "for", "to", "pour", "auprès", "with", "à", "au", "aux", "on");
        int end = body(sentence, of, draft, loose);
        if (end > 0) {
            return end;
        }
        int state = loose ? -1 : bodies.stateBody(sentence, of);
        if (state > 0) {
            draft.part = sentence.text(of, state);
            return state;
        }
        if (isUnreadHead(sentence, of)) {
            // "Spokesman of the AB in Norland", "ministre du dictateur X": of nothing that is told behind it.
            draft.elsewhere = true;
            return -1;
        }
        int field = fields.field(sentence, of);
        if (field < 0) {
            return -1;
        }
        if (!titles.isPortfolio(draft.title)) {
            draft.definite = false;
            draft.elsewhere = isOther(sentence, of, field);
        }
        int after = attributes(sentence, field, draft);
        int whole = complement(sentence, after, draft, depth + 1);
        if (whole > 0 && draft.organization.type() == EntityType.ORGANIZATION && !titles.isPortfolio(draft.title) && isSection(sentence, of, field)) {
            // "Chair of the audit committee of Norbank": of that committee.
            draft.organization = Entity.described(sentence.text(of, whole));
        }
        return Math.max(after, whole);
    }

    /** Whether a body by letters that no file knows, or somebody who leads and is named then, stands in French behind "du". */
    private boolean isUnreadHead(Sentence sentence, int of) {
        boolean letters = french && of < sentence.size() && sentence.token(of).isAllCapitals() && sentence.token(of).text().length() > 1 && !sentence.isCovered(of);
        int leader = french ? words.list("leader-description").match(sentence.tokens, of) : -1;
        return letters || leader > 0 && sentence.at(leader, Mention.Type.PERSON) != null;
    }

    /** "Head of the department", "chef du service": of something that has an article of its own, and no word for a body that the article has told. */
    private boolean isOther(Sentence sentence, int from, int to) {
        boolean determined = sentence.is(from - 1, "the", "la", "l'", "du", "des");
        if (french) {
            // "Le patron de la firme à la pomme" is at the head of what is told; "le chef du service" is not.
            return determined && IntStream.range(from, to).anyMatch(i -> words.list("body-section").match(sentence.tokens, i) > 0);
        }
        // "Leader of the powerful Shiite group": more to come.
        boolean whole = !sentence.token(to - 1).word().nouns().isEmpty() && (to >= sentence.size() || !sentence.token(to).isCapitalised());
        return determined && whole && IntStream.range(from, to).noneMatch(i -> words.list("body-description").match(sentence.tokens, i) > 0
                || words.list("body-noun-before").match(sentence.tokens, i) > 0 || words.list("state-noun").match(sentence.tokens, i) > 0 || sentence.is(i, "body"));
    }

    /** "Dans le gouvernement de X", "du gouvernement X", "under X": where the name of who leads a government begins; -1 if none does. */
    private static int government(Sentence sentence, int at) {
        int noun = sentence.is(at, "dans") && sentence.is(at + 1, "le") ? at + 2 : sentence.is(at, "du") ? at + 1 : -1;
        if (noun > 0 && sentence.is(noun, "gouvernement", "cabinet")) {
            return sentence.is(noun + 1, "de", "d'", "du") ? noun + 2 : noun + 1;
        }
        return sentence.is(at, "under", "sous") ? at + 1 : -1;
    }

    /**
     * Where reading on behind "of" came to.
     *
     * @param at   the index behind what was read, or -1 if no body can be told
     * @param last whether nothing more is to be read
     */
    private record Step(int at, boolean last) {
    }

    /** The body after "of": its possessors and adjectives are passed over; the index after it, or -1. */
    private int body(Sentence sentence, int start, RoleDraft draft, boolean loose) {
        Entity nation = draft.nation;
        Step step = new Step(start, false);
        for (int guard = 0; guard < LONGEST_WAY && step.at() < sentence.size(); guard++) {
            int at = step.at();
            step = step(sentence, at, start, draft, loose);
            if (step.last()) {
                // "Leader of the Lebanese group": of a group there, and not of the country.
                draft.nation = step.at() < 0 && !french && !isState(sentence, at) ? nation : draft.nation;
                return step.at();
            }
        }
        return -1;
    }

    /** "The Norwegian state", "the Iranian regime": whoever leads it leads the country. */
    private boolean isState(Sentence sentence, int at) {
        return words.list("state-noun").match(sentence.tokens, at) > 0 || words.list("state-leadership").match(sentence.tokens, at) > 0;
    }

    private Step step(Sentence sentence, int at, int start, RoleDraft draft, boolean loose) {
        Step named = named(sentence, at, start, draft, loose);
        if (named != null) {
            return named;
        }
        int league = french ? -1 : pastLeague(sentence, at);
        if (league > at) {
            return new Step(league, false);
        }
        Step owned = owned(sentence, at, draft);
        if (owned != null) {
            return owned;
        }
        Mention nation = french ? null : sentence.at(at, Mention.Type.NATION);
        if (nation != null) {
            return ofNation(sentence, nation, draft, loose);
        }
        int served = servedPerson(sentence, at, draft);
        if (served > 0) {
            return new Step(served, true);
        }
        if (!french && at + 1 < sentence.size() && sentence.followsHyphen(at + 1) && !sentence.token(at).isCapitalised() && !sentence.token(at + 1).word().participles().isEmpty()) {
            // "The candidate of the military-backed Northern Party"
            return new Step(at + 2, false);
        }
        int adjective = words.list("role-adjective").match(sentence.tokens, at);
        boolean name = sentence.token(at).isCapitalised() && !sentence.isCovered(at);
        if (name) {
            // "Leader of the Catholic ..."
            return adjective > 0 ? new Step(adjective, false) : new Step(unknownBody(sentence, at, draft, loose), true);
        }
        Mention institution = french ? sentence.at(at, Mention.Type.INSTITUTION) : null;
        Mention described = institution == null && french ? bodies.describedAt(sentence, at) : institution;
        if (described != null) {
            take(draft, described.entity(), loose);
            return new Step(tail(sentence, described.to(), draft), true);
        }
        int past = french ? pastKind(sentence, at) : adjective < 0 ? pastEnglishKind(sentence, at) : -1;
        int kind = past < 0 ? adjective : past;
        return new Step(kind, kind < 0);
    }

    /** A body or place by its own name; null if none stands there. */
    private Step named(Sentence sentence, int at, int start, RoleDraft draft, boolean loose) {
        Mention body = sentence.at(at, ANY_BODY);
        boolean compound = !french && sentence.isCompounded(body == null ? at + 1 : body.to());
        if (at == start && (body == null && sentence.is(at - 1, "its", "their", "son", "sa", "leur") || sentence.is(at - 1, "the") && compound)) {
            // "Of its political bureau", "of the Norway-backed group": what begins the words for a body was passed over with the preposition.
            body = Mention.orElse(sentence.at(at - 1, Mention.Type.ORG), body);
        }
        if (body == null) {
            return null;
        }
        boolean national = !french && body.type() == Mention.Type.COUNTRY && !sentence.isPossessorMark(body.to());
        int kind = national ? pastEnglishKind(sentence, body.to()) : -1;
        if (kind > 0) {
            // "Singer of the US rock band the Blue Herons"
            return new Step(kind, false);
        }
        if (national && words.list("sent-body").matchBefore(sentence.tokens, body.to()) > body.from()) {
            // "The head of the US delegation": of those whom a country sends somewhere, and not of the country.
            return new Step(-1, true);
        }
        Mention team = body.type() == Mention.Type.COUNTRY && !french && !sentence.is(body.to(), "'s")
                ? bodies.described(sentence, body.from(), body.to(), body.entity()) : null;
        if (team != null) {
            take(draft, team.entity(), loose);
            return new Step(team.to(), true);
        }
        if (french && TitleKinds.isOfCabinet(draft.title) && RoleFields.isFieldName(body)) {
            // "Ministre chargée des PME": what she looks after.
            return new Step(body.to(), true);
        }
        if (!isOwnName(sentence, body)) {
            return null;
        }
        Mention longer = french || body.type() != Mention.Type.ORG || sentence.isPossessorMark(body.to()) ? null : bodies.longer(sentence, body);
        if (longer != null) {
            take(draft, RoleDraft.actor(longer), loose);
            return new Step(tail(sentence, longer.to(), draft), true);
        }
        int section = french || body.type() != Mention.Type.ORG ? -1 : bodies.pastSection(sentence, body);
        if (section > 0) {
            draft.definite = false;
            take(draft, Entity.described(sentence.text(body.from(), section)), loose);
            return new Step(section, true);
        }
        if (french || !sentence.isPossessorMark(body.to())) {
            take(draft, RoleDraft.actor(body), loose);
            return new Step(tail(sentence, body.to(), draft), true);
        }
        int after = skipAdjectives(sentence, body.to() + 1);
        return sentence.at(after, BODIES) != null ? new Step(after, false) : new Step(ofPart(sentence, body, draft), true);
    }

    /** "Of the group's ...", "of Modi's rightwing Northern Party"; null if no owner is told. */
    private Step owned(Sentence sentence, int at, RoleDraft draft) {
        Mention here = sentence.at(at, Mention.Type.OWNER);
        // The article may have been passed over with the preposition.
        Mention owner = here == null ? sentence.at(at - 1, Mention.Type.OWNER) : here;
        if (owner == null || owner.length() == 1) {
            return null;
        }
        if (owner.entity().type() != EntityType.PERSON) {
            return new Step(ofPart(sentence, new Mention(Mention.Type.ORG, owner.from(), owner.to() - 1, owner.meaning()), draft), true);
        }
        return titles.serves(draft.title) ? null : new Step(owner.to(), false);
    }

    /** "Of the Norwegian football federation", "of Norwegian airline Norland", "of the Norwegian ...". */
    private Step ofNation(Sentence sentence, Mention nation, RoleDraft draft, boolean loose) {
        if (sentence.isCompounded(nation.to())) {
            // "Leader of the Norway-backed group": not of Norway.
            return new Step(nation.to() + 1, false);
        }
        int name = pastEnglishKind(sentence, nation.to());
        if (name > 0) {
            return new Step(name, false);
        }
        Mention described = bodies.describedBehind(sentence, nation);
        if (described != null) {
            take(draft, described.entity(), loose);
            return new Step(described.to(), true);
        }
        draft.nation = nation.entity();
        return new Step(nation.to(), false);
    }

    /** "Président du réassureur X", "présidente de la région X": where the name begins behind what kind it is of; -1 if none does. */
    private int pastKind(Sentence sentence, int at) {
        int kind = words.list("body-noun-before").match(sentence.tokens, at);
        if (kind > 0 && sentence.at(kind, BODIES) != null) {
            return kind;
        }
        int described = kind > 0 ? pastAdjective(sentence, kind) : -1;
        if (described > 0) {
            return described;
        }
        if (kind > 0 && sentence.is(kind, "de", "d'", "du") && fields.isField(sentence, kind + 1)) {
            // "Du groupe de chimie X"
            int name = fields.isField(sentence, kind + 2) ? kind + 3 : kind + 2;
            return name < sentence.size() && sentence.token(name).isCapitalised() ? name : -1;
        }
        int region = words.list("named-place").match(sentence.tokens, at);
        return region > 0 && sentence.at(region, Mention.Type.PLACE) != null ? region : -1;
    }

    /** "Du groupe norvégien X", "du groupe lyonnais X": where the name begins behind an adjective that tells from where its bearer is; -1 if none does. */
    private static int pastAdjective(Sentence sentence, int at) {
        Mention nation = sentence.at(at, Mention.Type.NATION);
        Token word = at < sentence.size() ? sentence.token(at) : null;
        boolean adjective = word != null && word.isWord() && !word.isCapitalised() && (nation != null || !word.word().adjectives().isEmpty() || !word.word().isKnown());
        int name = nation != null ? nation.to() : at + 1;
        return adjective && name < sentence.size() && sentence.token(name).isCapitalised() && sentence.at(name, Mention.Type.PERSON) == null ? name : -1;
    }

    /** "Head of airline X", "of low-cost airline X": where the name begins behind what kind it is of; -1 if none does. */
    private int pastEnglishKind(Sentence sentence, int at) {
        for (int i = at; i < Math.min(sentence.size(), at + RoleFields.LONGEST_FIELD) && (fields.isField(sentence, i) || sentence.followsHyphen(i)); i++) {
            int noun = words.list("body-noun-before").match(sentence.tokens, i);
            // "Singer of the rock band the Blue Herons"
            int kind = noun > 0 && sentence.is(noun, "the") ? noun + 1 : noun;
            boolean named = kind > 0 && kind < sentence.size() && sentence.token(kind).isCapitalised() && sentence.at(kind, Mention.Type.PERSON) == null;
            if (named) {
                return kind;
            }
        }
        return -1;
    }

    /** "Manager of Premier League side X": where the league ends that only tells which side; -1 if none stands there. */
    private int pastLeague(Sentence sentence, int at) {
        for (int i = at; i < Math.min(sentence.size(), at + LONGEST_LEAGUE) && sentence.token(i).isCapitalised(); i++) {
            if (words.list("league-word").match(sentence.tokens, i) > 0 && words.list("role-adjective").match(sentence.tokens, i + 1) > 0
                    && !sentence.token(i + 1).isCapitalised()) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Takes a body for that of the title, unless it only tells where somebody was sent. */
    private void take(RoleDraft draft, Entity body, boolean loose) {
        if (loose && words.holds("sent-titles", draft.title)) {
            return;
        }
        draft.organization = body;
        draft.loose = loose;
    }

    /** "The head of Norway's central bank" is head of that bank; "the head of Hamas's office" heads a part that has no name. */
    private int ofPart(Sentence sentence, Mention owner, RoleDraft draft) {
        Mention described = bodies.described(sentence, owner.from(), owner.to() + 1, owner.entity());
        if (described != null) {
            draft.organization = described.entity();
            return described.to();
        }
        int part = fields.field(sentence, owner.to() + 1);
        int name = sentence.is(part, ",") ? part + 1 : part;
        Mention named = part < 0 ? null : sentence.at(sentence.is(name, "the") ? name + 1 : name, Mention.Type.ORG);
        if (named != null) {
            // "The group's armed wing, the Northern Brigades"
            draft.organization = named.entity();
            return named.to();
        }
        draft.definite = false;
        draft.organization = isSection(sentence, owner.to() + 1, part) ? Entity.described(sentence.text(owner.from(), part)) : owner.entity();
        return Math.max(part, owner.to());
    }

    /** "Audit committee", "division de la recherche": whether words tell a part of a body, which has a head of its own. */
    private boolean isSection(Sentence sentence, int from, int to) {
        return IntStream.range(from, Math.max(from, to)).anyMatch(i -> words.list("body-section").match(sentence.tokens, i) > 0);
    }

    /** The body of a name that no file knows, or the field of a minister written like one: the index after it, or -1. */
    private int unknownBody(Sentence sentence, int at, RoleDraft draft, boolean loose) {
        NameGrammar.Found whole = names.bodyAt(sentence, at);
        boolean ofKind = whole == null && french && sentence.is(at - 2, "de", "d'") && words.list("body-noun-before").matchBefore(sentence.tokens, at - 2) >= 0;
        // "Du groupe de chimie X": a name of one word is one there.
        NameGrammar.Found found = ofKind ? names.singleWord(sentence, at) : whole;
        if (found == null || sentence.is(at - 2, "coup")) {
            // "Chef du coup d'État"
            return -1;
        }
        boolean field = !french && words.list("minister-field").match(sentence.tokens, found.from()) == found.to();
        if (titles.isPortfolio(draft.title) && (!loose || (french || field) && TitleKinds.isOfCabinet(draft.title)) && names.headWord(found.name()).isEmpty()) {
            // "Ministre de la Transition", "ministre délégué aux Comptes": the field, which many papers write with a capital.
            int end = attributes(sentence, french && TitleKinds.isOfCabinet(draft.title) ? fields.furtherFields(sentence, found.to()) : field ? fields.pastMinisterFields(sentence, found.to()) : found.to(), draft);
            return Math.max(end, complement(sentence, end, draft, 2));
        }
        take(draft, DescribedBodies.addBody(sentence, found).entity(), loose);
        return tail(sentence, found.to(), draft);
    }

    /** "Adviser to Prime Minister X", "avocat de X": whom somebody serves. */
    private int servedPerson(Sentence sentence, int start, RoleDraft draft) {
        boolean minister = titles.isNational(draft.title) && draft.title.endsWith(TitleKinds.MINISTER);
        if (!titles.serves(draft.title) && !minister) {
            return -1;
        }
        int at = start;
        for (int next = at; next >= 0; next = courtesy(sentence, at)) {
            at = next;
        }
        Mention person = sentence.at(at, Mention.Type.PERSON);
        if (person == null || sentence.is(person.to(), "'s")) {
            return -1;
        }
        if (minister) {
            // "Ministre des Finances du général X": of the country that X led.
            List<Entity> led = lexicon.bodiesOf(person.entity()).stream().filter(b -> b.type() == EntityType.COUNTRY).toList();
            if (led.size() != 1) {
                return -1;
            }
            draft.organization = led.get(0);
            // A title before X is one of its own.
            return at > start ? draft.to : person.to();
        }
        draft.organization = person.entity();
        return person.to();
    }

    /** A title, a rank or a nation before a name: the index behind it, or -1 if none stands there. */
    private int courtesy(Sentence sentence, int at) {
        Mention title = sentence.at(at, Mention.Type.NATION, Mention.Type.TITLE);
        int rank = words.list("rank").match(sentence.tokens, at);
        int end = title == null ? rank : Math.max(title.to(), rank);
        return end > 0 && sentence.is(end, ".") ? end + 1 : end > 0 && end <= sentence.size() ? end : -1;
    }

    /** "Its", "the group" already stand for a body; a description that is followed by its name does not. */
    private static boolean isOwnName(Sentence sentence, Mention body) {
        return !sentence.isCovered(body.from(), Mention.Type.PERSON);
    }

    private int skipAdjectives(Sentence sentence, int at) {
        int i = at;
        for (int end = words.list("role-adjective").match(sentence.tokens, i); end >= 0;
             end = words.list("role-adjective").match(sentence.tokens, i)) {
            i = end;
        }
        Mention nation = sentence.at(i, Mention.Type.NATION);
        return nation == null ? i : nation.to();
    }

    /** "Le chef du groupe norvégien", "du constructeur automobile norvégien", "de la vieille banque norvégienne": of a group there, and not of the country. */
    private boolean isOfGroup(Sentence sentence, int nation) {
        boolean group = false;
        for (int i = nation - 1; i > Math.max(0, nation - RoleFields.LONGEST_FIELD) && !sentence.is(i, ",", "du", "des", "d'", "la", "l'", "le", "et"); i--) {
            if (words.list("body-noun").match(sentence.tokens, i) > 0) {
                return false;
            }
            group |= words.list("body-noun-before").match(sentence.tokens, i) > 0;
        }
        return group;
    }

    /** "... of the brigade of Norway's guards", "la brigade norvégienne": what follows belongs to it. */
    int tail(Sentence sentence, int at, RoleDraft draft) {
        int end = at;
        Mention nation = french ? sentence.at(end, Mention.Type.NATION) : null;
        if (nation != null && !sentence.token(end).isCapitalised()) {
            if (!draft.nation.isPresent() && !isOfGroup(sentence, end)) {
                draft.nation = nation.entity();
            }
            end = nation.to();
        }
        end = french ? end : pastKindBehind(sentence, end);
        int of = fields.preposition(sentence, end);
        if (of > end && !sentence.is(end, "at", "for", "with", "to", "on", "à", "au", "aux", "pour", "chez")) {
            Mention owner = sentence.at(of, BODIES);
            if (owner != null && !french && sentence.is(owner.to(), "'s")) {
                Mention inner = sentence.at(skipAdjectives(sentence, owner.to() + 1), BODIES);
                owner = inner;
            }
            if (owner != null) {
                return owner.to();
            }
        }
        return end;
    }

    /** "Head of the Mossad intelligence service X": where the words for the kind of a body end that stand between its name and that of its head. */
    private int pastKindBehind(Sentence sentence, int at) {
        int end = at;
        int kind = at;
        while (end < sentence.size() && end - at < RoleFields.LONGEST_FIELD && (words.list("body-noun").match(sentence.tokens, end) >= 0 || fields.isField(sentence, end))) {
            int noun = words.list("body-noun").match(sentence.tokens, end);
            end = noun >= 0 ? noun : end + 1;
            kind = noun >= 0 ? noun : kind;
        }
        return kind == end && sentence.at(kind, Mention.Type.PERSON) != null ? kind : at;
    }

    /** "Hamas leader in Gaza", "ambassador to Lebanon": a place that only counts where the organisation has an office for it. */
    void region(Sentence sentence, RoleDraft draft) {
        String[] prepositions = french ? new String[] {"à", "dans", "en", "au", "pour", "aux"} : new String[] {"in", "for", "to"};
        int at = draft.to;
        if (!sentence.is(at, prepositions)) {
            return;
        }
        int place = sentence.is(at + 1, "the", "la", "le", "l'") ? at + 2 : at + 1;
        Mention where = sentence.at(place, Mention.Type.PLACE, Mention.Type.COUNTRY);
        if (where != null && draft.body().isPresent() && words.holds("sent-titles", draft.title)) {
            // "Norway's ambassador in Paris": where somebody was sent.
            draft.to = where.to();
            return;
        }
        if (where != null && lexicon.isRegional(draft.body(), where.entity())) {
            draft.region = where.entity();
            draft.to = where.to();
        } else if (where != null && !sentence.is(at, "to", "à") && isApposed(sentence, draft, lastPlace(sentence, where)) && lexicon.isAwayFromHome(draft.body(), where.entity())
                && !lexicon.hasLed(bearer(sentence, draft, lastPlace(sentence, where)), draft.body(), draft.title)) {
            // "X, the head of UNRWA in Gaza, spoke", "X, chef du groupe pour la Suède et le Danemark,": of what the body has there.
            int end = lastPlace(sentence, where).to();
            draft.definite = false;
            draft.organization = Entity.described(draft.body().name() + " " + sentence.text(at, end));
            draft.to = end;
        }
    }

    /** "In Syria and Lebanon", "en Syrie et au Liban": the second of two places, or the one that is told alone. */
    private static Mention lastPlace(Sentence sentence, Mention where) {
        int next = where.to();
        if (!sentence.is(next, "and", "et")) {
            return where;
        }
        next = sentence.is(next + 1, "the", "la", "le", "l'", "en", "au", "aux") ? next + 2 : next + 1;
        Mention second = sentence.at(next, Mention.Type.PLACE, Mention.Type.COUNTRY);
        return second == null ? where : second;
    }

    /** Whose title it is: "X, the head of Y in Z", "head of Y in Z X". */
    private static Entity bearer(Sentence sentence, RoleDraft draft, Mention where) {
        Mention before = sentence.is(draft.from - 1, ",") ? sentence.endingAt(draft.from - 1, Mention.Type.PERSON) : null;
        Mention person = before != null ? before : sentence.at(where.to() + 1, Mention.Type.PERSON);
        return person == null ? Entity.NONE : person.entity();
    }

    /** Whether a title and a place stand between a name and a comma, or a comma and a name; "was elected president of it in Rome" tells where that was. */
    private static boolean isApposed(Sentence sentence, RoleDraft draft, Mention where) {
        boolean closed = sentence.is(where.to(), ",", ".", ")") || where.to() >= sentence.size();
        boolean behind = sentence.is(draft.from - 1, ",") && sentence.endingAt(draft.from - 1, Mention.Type.PERSON) != null;
        return closed && (behind || draft.from == 0 && sentence.at(where.to() + 1, Mention.Type.PERSON) != null);
    }
}
