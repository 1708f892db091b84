package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Office;

/**
 * Puts titles together with the organisation, nation and qualifiers around them: "the former commander of Iran's elite
 * Quds Force", "Quds Force deputy commander", "le Premier ministre israélien par intérim".
 *
 * <p>The result is a mention of type {@code ROLE}. An indefinite article or a plural leaves it indefinite: it names a
 * holder of a title, not the one office. So does a field of work ("the bank's head of research"): it is part of the body
 * that is led, not the whole. An office that is called by its own name is taken as it stands.
 */
final class RoleGrammar {

    private static final Mention.Type[] BODIES = {Mention.Type.ORG, Mention.Type.COUNTRY};
    private static final Mention.Type[] ANY_BODY = {Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.THING, Mention.Type.PLACE};
    private static final String FORMER = "former";
    private static final String DEPUTY = "deputy";
    /** Words of the name of a league: "UEFA Champions League". */
    private static final int LONGEST_LEAGUE = 4;
    /** Words of a field of work between a title and its body. */
    private static final int LONGEST_FIELD = 6;
    /** Letters of the name of a party in capitals. */
    private static final int LONGEST_ACRONYM = 6;
    /** The title of who comes second: a leader with the qualifier {@code deputy}. */
    private static final String SECOND = "second-in-command";
    private static final String LEADER = "leader";
    private static final String ELECT = "elect";
    /** What the titles of those who serve in a cabinet end with. */
    private static final String MINISTER = "minister";
    private static final String STATE_SECRETARY = "secretary-of-state";

    private final Words words;
    private final Lexicon lexicon;
    private final NameGrammar names;
    private final boolean french;
    /** Word lists that name a qualifier, by the qualifier. */
    private final Map<String, WordForms> qualifiers;

    RoleGrammar(Lexicon lexicon, NameGrammar names) {
        this.lexicon = lexicon;
        this.names = names;
        this.words = lexicon.words();
        this.french = words.french();
        this.qualifiers = Map.of(FORMER, words.list("qualifier-former"), "acting", words.list("qualifier-acting"),
                DEPUTY, words.list("qualifier-deputy"), ELECT, words.list("qualifier-elect"));
    }

    /** What has been read around a title so far. */
    private static final class Draft {

        /** Empty until it is known which title the words name. */
        private String title = "";
        private int from;
        private int to;
        private Entity organization = Entity.NONE;
        private Entity nation = Entity.NONE;
        private Entity region = Entity.NONE;
        private Office office = Office.NONE;
        private final SortedSet<String> qualifiers = new TreeSet<>();
        private boolean definite = true;
        private boolean plural;
        /** Whether the body stands behind "for" or "to": one before the title counts more. */
        private boolean loose;

        /** The words for what is headed where nothing tells whose it is: "central bank". */
        private String part = "";

        /** Whether the nation of its holder says nothing of the body: "a French striker". */
        private boolean nationality;

        private Entity body() {
            return organization.isPresent() || nationality ? organization : nation;
        }
    }

    /** Adds a role mention for each title of a sentence. */
    void find(Sentence sentence) {
        List<Mention> titles = new ArrayList<>(sentence.all(Mention.Type.TITLE));
        titles.sort(Comparator.comparingInt(Mention::from).thenComparing(Comparator.comparingInt(Mention::to).reversed()));
        institutions(sentence);
        List<NameIndex.Hit> named = lexicon.officeNames().find(sentence.tokens, true);
        List<Draft> drafts = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (i < covered) {
                continue;
            }
            NameIndex.Hit office = officeAt(sentence, named, i);
            Mention title = titleAt(titles, i);
            if (office != null && (title == null || office.to() >= title.to())) {
                Draft draft = named(sentence, office);
                if (draft != null) {
                    drafts.add(draft);
                    covered = office.to();
                    continue;
                }
            }
            if (title != null && !isPlace(sentence, title)) {
                Draft draft = told(sentence, title);
                drafts.add(draft);
                covered = Math.max(title.to(), draft.organization.isPresent() ? draft.to : title.to());
            }
        }
        share(sentence, drafts);
        for (Draft draft : drafts) {
            draft.to = behindAcronym(sentence, draft.to);
            if (draft.plural && !isAttached(sentence, draft)) {
                continue;
            }
            sentence.add(new Mention(Mention.Type.ROLE, draft.from, draft.to, new Mention.Role(draft.title, draft.body(),
                    draft.qualifiers, draft.definite && !draft.plural, draft.region, draft.plural, draft.office,
                    draft.body().isPresent() ? "" : draft.part)));
        }
    }

    /** "The president of the Court of Justice (CJ), X": the index behind the short form of the body's name. */
    private static int behindAcronym(Sentence sentence, int to) {
        int past = sentence.pastAcronym(to);
        return past > to && (sentence.is(past, ",") || past < sentence.size() && sentence.token(past).isCapitalised()) ? past : to;
    }

    /** "The Norwegian central bank", "la fédération norvégienne de handball": what somebody may head, where people are told at all. */
    private void institutions(Sentence sentence) {
        if (sentence.all(Mention.Type.PERSON).isEmpty()) {
            return;
        }
        for (Mention nation : sentence.all(Mention.Type.NATION)) {
            int from = nation.from();
            for (int i = from; french && from == nation.from() && i > from - LONGEST_FIELD && i > 0 && !sentence.is(i, ","); i--) {
                from = words.list("body-noun").match(sentence.tokens, i - 1) > 0 ? i - 1 : from;
            }
            Mention body = french ? describedFrench(sentence, from) : describedBehind(sentence, nation);
            if (body != null && body.to() >= nation.to() && !sentence.isCovered(body.from(), Mention.Type.ORG) && !isGovernment(sentence, body)) {
                sentence.add(new Mention(Mention.Type.INSTITUTION, body.from(), body.to(), body.meaning()));
            }
        }
        for (int i = 1; french && i < sentence.size(); i++) {
            Mention body = sentence.is(i - 1, "le", "la", "l'", "du") && !sentence.isCovered(i) ? describedAt(sentence, i) : null;
            if (body != null && !isGovernment(sentence, body) && !sentence.isCovered(body.from(), Mention.Type.INSTITUTION)) {
                sentence.add(new Mention(Mention.Type.INSTITUTION, body.from(), body.to(), body.meaning()));
            }
        }
    }

    /** The body that French words describe from a token on: "conseil régional de Bretagne", "12e division", "syndicat des marins"; null if they do not. */
    private Mention describedAt(Sentence sentence, int from) {
        Mention described = describedFrench(sentence, from);
        described = described == null ? numberedFrench(sentence, from) : described;
        return described == null ? composedFrench(sentence, from) : described;
    }

    /** "The Norwegian government": whose head is that of the country. */
    private boolean isGovernment(Sentence sentence, Mention body) {
        for (int i = body.from(); i < body.to(); i++) {
            if (words.list("state-leadership").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Mention titleAt(List<Mention> titles, int i) {
        for (Mention title : titles) {
            if (title.from() == i) {
                return title;
            }
        }
        return null;
    }

    /** "At the head of the bank": a place, not whoever is there. */
    private boolean isPlace(Sentence sentence, Mention title) {
        return words.list("at-head-of").match(sentence.tokens, title.from() - 2) > title.to();
    }

    private NameIndex.Hit officeAt(Sentence sentence, List<NameIndex.Hit> named, int i) {
        for (NameIndex.Hit hit : named) {
            if (hit.from() == i && isWhole(sentence, hit)) {
                return hit;
            }
        }
        return null;
    }

    /** "Ministers X and Y", "X and Y, members of Z": several bear the title of whom the words name some. */
    private static boolean isAttached(Sentence sentence, Draft draft) {
        boolean behind = sentence.at(draft.to, Mention.Type.PERSON) != null
                || sentence.is(draft.to, ",") && sentence.at(draft.to + 1, Mention.Type.PERSON) != null;
        return behind || sentence.is(draft.from - 1, "of", "des", "de") && sentence.is(draft.from - 2, "one", "un", "une", "l'un", "l'une")
                || sentence.is(draft.from - 1, ",") && sentence.endingAt(draft.from - 1, Mention.Type.PERSON) != null;
    }

    /** "Chairman and chief executive of X", "X's founder and chairman": both titles belong to the body told once. */
    private void share(Sentence sentence, List<Draft> drafts) {
        for (int k = drafts.size() - 2; k >= 0; k--) {
            Draft first = drafts.get(k);
            Draft second = drafts.get(k + 1);
            boolean joined = second.from - first.to <= 1 && second.from >= first.to
                    && (second.from == first.to + 1 && sentence.is(first.to, "and", "et", "&", ",", "/"));
            boolean elsewhere = second.organization.isPresent() && second.organization.type() != EntityType.COUNTRY && isNational(first.title);
            boolean listed = sentence.is(first.to, ",");
            // "Former foreign secretary, mayor of London": one after the other, each of its own.
            boolean otherwise = !first.qualifiers.containsAll(second.qualifiers) || listed && isNational(first.title);
            if (joined && !elsewhere && !otherwise && !first.body().isPresent()) {
                first.organization = second.organization;
                first.nation = second.nation;
            }
        }
        for (int k = 1; k < drafts.size(); k++) {
            Draft first = drafts.get(k - 1);
            Draft second = drafts.get(k);
            boolean joined = second.from == first.to + 1 && sentence.is(first.to, "and", "et", "&", "/");
            // "Head of the council and a former minister", "the bank's head and finance minister": of something else.
            boolean other = sentence.is(second.from, "a", "an", "un", "une")
                    || first.organization.isPresent() && first.organization.type() != EntityType.COUNTRY && isNational(second.title);
            if (joined && first.qualifiers.contains(FORMER) && second.qualifiers.isEmpty() && !second.body().isPresent() && !sentence.is(second.from, "a", "an", "un", "une", "the", "le", "la", "l'")
                    && words.list("qualifier-now").match(sentence.tokens, second.from) < 0) {
                // "A former mayor and foreign secretary"
                second.qualifiers.add(FORMER);
            }
            if (joined && !other && !second.body().isPresent() && !words.holds("occupation-titles", second.title)) {
                second.organization = first.organization;
                second.nation = first.nation;
            }
        }
    }

    // --- offices by their names -------------------------------------------------------------------------------------

    /** Whether the words of an office's name stand there as a whole: "president of France", not "... of France Football". */
    private static boolean isWhole(Sentence sentence, NameIndex.Hit hit) {
        for (int i = Math.max(0, hit.from() - 10); i < hit.to(); i++) {
            for (Mention mention : sentence.at(i)) {
                boolean crosses = mention.from() < hit.to() && mention.to() > hit.to() || mention.from() < hit.from() && mention.to() > hit.from();
                boolean name = mention.type() == Mention.Type.ORG || mention.type() == Mention.Type.TITLE || mention.type() == Mention.Type.THING
                        || mention.type() == Mention.Type.PERSON;
                if (crosses && name) {
                    return false;
                }
            }
        }
        return !isPossessed(sentence, hit.to());
    }

    /** "Norbank's", "the Sisters'": whether the mark of an owner stands at a token. */
    private static boolean isPossessed(Sentence sentence, int at) {
        boolean plural = at > 0 && at + 1 < sentence.size() && sentence.is(at, "'", "’") && sentence.lower(at - 1).endsWith("s") && sentence.token(at + 1).isWord()
                && sentence.token(at).start() == sentence.token(at - 1).end();
        return plural || sentence.is(at, "'s");
    }

    private Draft named(Sentence sentence, NameIndex.Hit hit) {
        OfficeEntry entry = lexicon.officeById(hit.title());
        Draft draft = new Draft();
        draft.from = hit.from();
        draft.to = hit.to();
        left(sentence, draft);
        boolean otherNation = draft.nation.isPresent() && !draft.nation.id().equals(entry.organization());
        if (draft.qualifiers.contains(DEPUTY) || otherNation || draft.organization.isPresent() && !draft.organization.equals(entry.office().organization())) {
            return null;
        }
        Mention nation = french ? sentence.at(draft.to, Mention.Type.NATION) : null;
        if (nation != null && !sentence.token(draft.to).isCapitalised() && !nation.entity().id().equals(entry.organization())) {
            return null;
        }
        int of = preposition(sentence, draft.to);
        Mention country = of > draft.to ? sentence.at(of, Mention.Type.COUNTRY) : null;
        Entity own = country == null ? Entity.NONE : lexicon.countryAround(entry.office().organization());
        if (own.isPresent() && !own.equals(country.entity())) {
            // "Président de l'Assemblée nationale du Mali": of another assembly.
            return null;
        }
        draft.title = lexicon.titleOf(entry, sentence.tokens.subList(hit.from(), hit.to()));
        draft.organization = entry.office().organization();
        draft.nation = Entity.NONE;
        draft.office = draft.definite ? entry.office() : Office.NONE;
        if (entry.deputy()) {
            draft.qualifiers.add(DEPUTY);
        }
        draft.to = tail(sentence, draft.to, draft);
        draft.nation = Entity.NONE;
        trailingQualifiers(sentence, draft);
        region(sentence, draft);
        if (draft.region.isPresent()) {
            draft.office = Office.NONE;
        }
        return draft;
    }

    /** "... par intérim" behind everything else. */
    private void trailingQualifiers(Sentence sentence, Draft draft) {
        int then = words.list("of-then").match(sentence.tokens, draft.to);
        if (then > 0 && (sentence.is(then, ",") || sentence.at(then, Mention.Type.PERSON) != null)) {
            // "Le guide suprême d'alors, X"
            draft.to = then;
        }
        for (String name : List.of("acting", DEPUTY, ELECT)) {
            // "Ministre sous la présidence de X"
            int end = sentence.is(draft.to, "sous", "vice") ? -1 : french || name.equals(ELECT) ? qualifiers.get(name).match(sentence.tokens, draft.to) : -1;
            if (end >= 0 && !sentence.isCovered(draft.to, Mention.Type.PERSON)) {
                draft.qualifiers.add(name);
                draft.to = end;
                if (name.equals(DEPUTY)) {
                    draft.office = Office.NONE;
                }
            }
        }
    }

    // --- titles with their bodies -----------------------------------------------------------------------------------

    private Draft told(Sentence sentence, Mention title) {
        Draft draft = new Draft();
        draft.title = ((Mention.Titled) title.meaning()).title();
        draft.nationality = words.holds("nationality-titles", draft.title);
        draft.from = title.from();
        draft.to = title.to();
        draft.plural = isPlural(sentence, title);
        inside(sentence, title, draft);
        if (french && draft.title.endsWith(MINISTER)) {
            draft.to = furtherFields(sentence, draft.to);
        } else if (draft.title.endsWith(MINISTER)) {
            draft.to = pastMinisterFields(sentence, draft.to);
        }
        right(sentence, draft);
        left(sentence, draft);
        if (draft.title.equals(SECOND)) {
            draft.title = LEADER;
            draft.qualifiers.add(DEPUTY);
        }
        if (draft.part.isEmpty()) {
            draft.part = partWithin(sentence, title);
        }
        Entity country = draft.body();
        if (!draft.part.isEmpty() && country.type() == EntityType.COUNTRY && !isPortfolio(draft.title) && !words.holds("assembly-titles", draft.title)) {
            // "The Norwegian army's chief of staff", "gouverneur de la banque centrale de Norvège": of that body, not of the country.
            draft.organization = lexicon.partOfCountry(country, draft.part);
        }
        if (draft.organization.type() == EntityType.PLACE && words.holds("state-titles", draft.title)) {
            // "Moscow's foreign minister"
            Entity state = lexicon.countryOf(draft.organization);
            draft.organization = state.isPresent() ? state : draft.organization;
        }
        region(sentence, draft);
        trailingQualifiers(sentence, draft);
        return draft;
    }

    /** "Ministre de l'Énergie et des Mines", "... de la Santé, de la Famille et du Sport": where the fields of a minister end. */
    private int furtherFields(Sentence sentence, int from) {
        int at = from;
        for (int guard = 0; guard < LONGEST_FIELD && sentence.is(at, ",", "et") && sentence.is(at + 1, "de", "du", "des", "d'", "à", "au", "aux"); guard++) {
            int start = preposition(sentence, at + 1);
            int end = start;
            while (end < sentence.size() && (isField(sentence, end) || end == start && isCapitalField(sentence, end))) {
                end++;
            }
            if (end == start || sentence.is(at, "et")) {
                return end == start ? from : end;
            }
            at = end;
        }
        return from;
    }

    /** "Minister of Economy, Trade and Industry": where the fields of an English minister end. */
    private int pastMinisterFields(Sentence sentence, int from) {
        int at = from;
        for (int guard = 0; guard < LONGEST_FIELD; guard++) {
            int next = sentence.is(at, ",") && sentence.is(at + 1, "and") ? at + 2 : sentence.is(at, ",", "and", "&") ? at + 1 : at;
            int end = next > at ? words.list("minister-field").match(sentence.tokens, next) : -1;
            if (end < 0 || !sentence.token(next).isCapitalised()) {
                return at;
            }
            at = end;
        }
        return at;
    }

    private static boolean isCapitalField(Sentence sentence, int i) {
        Token token = sentence.token(i);
        Mention name = sentence.at(i, Mention.Type.ORG);
        return token.isCapitalised() && (token.isAllCapitals() || !token.word().nouns().isEmpty()) && (!sentence.isCovered(i) || name != null && isFieldName(name));
    }

    /** Whether what looks like the name of a body, in one word of capitals, may as well be a field: "PME". */
    private static boolean isFieldName(Mention body) {
        return body.type() == Mention.Type.ORG && body.length() == 1 && !body.entity().isCatalogued();
    }

    /** Whether a title is that of a minister or of a secretary of state, who have a field and no body of that name. */
    private static boolean isOfCabinet(String title) {
        return title.endsWith(MINISTER) || title.equals(STATE_SECRETARY);
    }

    /** "Gouverneur de la banque centrale" is a title that tells what is headed, but not of which country; empty for others. */
    private String partWithin(Sentence sentence, Mention title) {
        for (int i = title.from(); i < title.to(); i++) {
            int end = words.list("state-body").match(sentence.tokens, i);
            if (end > 0 && end <= title.to()) {
                return sentence.text(i, end);
            }
        }
        return "";
    }

    /** "Ministre iranien des Affaires étrangères": what stands between the words of a title. */
    private void inside(Sentence sentence, Mention title, Draft draft) {
        for (int i = title.from() + 1; i < title.to(); i++) {
            Mention nation = sentence.at(i, Mention.Type.NATION);
            if (nation != null && nation.to() < title.to()) {
                draft.nation = nation.entity();
            }
            for (String name : List.of("acting", DEPUTY)) {
                int end = nation == null ? qualifiers.get(name).match(sentence.tokens, i) : -1;
                if (end >= 0 && end < title.to() && !lexicon.hasWord(draft.title, sentence.token(i).lower())) {
                    draft.qualifiers.add(name);
                }
            }
        }
    }

    private static boolean isPlural(Sentence sentence, Mention title) {
        return ((Mention.Titled) title.meaning()).plural()
                || sentence.is(title.from() - 1, "les", "des", "ces", "ses", "leurs", "many", "several", "two", "three", "deux", "trois");
    }

    // --- before the title -------------------------------------------------------------------------------------------

    private void left(Sentence sentence, Draft draft) {
        int at = draft.from;
        for (int next = french ? frenchStep(sentence, at, draft) : englishStep(sentence, at, draft); next >= 0 && next < at;
             next = french ? frenchStep(sentence, at, draft) : englishStep(sentence, at, draft)) {
            at = next;
        }
        Ordinals ordinals = new Ordinals(sentence);
        if (ordinals.countsHolder(at)) {
            at = ordinals.begin(at);
        }
        if (sentence.is(at - 1, "two", "three", "four", "deux", "trois", "quatre") && draft.plural) {
            at--;
        } else if (sentence.is(at - 1, "the", "le", "la", "l'", "leur", "notre", "our")) {
            at--;
        } else if (sentence.is(at - 1, "a", "an", "un", "une", "another", "one", "some")) {
            draft.definite = false;
            at--;
        } else if (sentence.is(at - 1, "co")) {
            draft.definite = false;
            at--;
        }
        Mention owner = sentence.endingAt(at, Mention.Type.OWNER);
        if (owner != null && !draft.body().isPresent() && mayBelongTo(draft, owner.entity())) {
            draft.organization = owner.entity();
            at = owner.from();
        } else if (sentence.is(at - 1, "his", "her", "its", "their", "son", "sa", "ses", "leur", "leurs")) {
            at--;
        }
        if (draft.plural && sentence.is(at - 1, "des") && sentence.is(at - 3, "plus") && sentence.is(at - 4, "le", "la")) {
            // "La plus connue des ministres"
            draft.definite = false;
            at -= 4;
        }
        if (sentence.is(at - 1, "of", "des", "de") && sentence.is(at - 2, "one", "un", "une", "l'un", "l'une")) {
            draft.definite = false;
        }
        int as = sentence.is(at - 1, "as", "comme") ? at - 1 : sentence.is(at - 1, "de", "d'") && sentence.is(at - 3, "au") ? at - 3 : at;
        if (as < at && words.list("predecessor").matchBefore(sentence.tokens, as) >= 0) {
            // "Her predecessor as mayor, X"
            draft.qualifiers.add(FORMER);
        }
        boolean determined = sentence.is(at, "the", "his", "her", "its", "their", "le", "la", "l'", "son", "sa", "leur");
        // "Ousted its chairman" is what somebody did.
        int former = determined ? -1 : qualifiers.get(FORMER).matchBefore(sentence.tokens, at);
        if (former >= 0 && !isDone(sentence, former)) {
            draft.qualifiers.add(FORMER);
            at = former;
        }
        draft.from = at;
    }

    /** An organisation or a country may have any title; a person has advisers, lawyers and coaches. */
    private boolean mayBelongTo(Draft draft, Entity owner) {
        return owner.type() != EntityType.PERSON || serves(draft.title);
    }

    private boolean serves(String title) {
        return words.holds("serving-titles", title);
    }

    private boolean isNational(String title) {
        return words.holds("national-titles", title) || words.holds("parliament-titles", title);
    }

    private int frenchStep(Sentence sentence, int at, Draft draft) {
        int before = qualifierBefore(sentence, at, draft);
        return before >= 0 ? before : adjectiveBefore(sentence, at, draft);
    }

    private int adjectiveBefore(Sentence sentence, int at, Draft draft) {
        int adjective = words.list("role-adjective").matchBefore(sentence.tokens, at);
        if (adjective >= 0 && sentence.isCovered(adjective, Mention.Type.DATE)) {
            return -1;
        }
        if (adjective >= 0 && words.list("role-rank-adjective").matchBefore(sentence.tokens, at) >= 0) {
            draft.definite = false;
        }
        return adjective;
    }

    /** What stands before a title in English: the index where it begins, or -1 if nothing of the role does. */
    private int englishStep(Sentence sentence, int at, Draft draft) {
        int before = qualifierBefore(sentence, at, draft);
        if (before >= 0) {
            return before;
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
        int possessor = possessorBefore(sentence, at, draft);
        if (possessor >= 0) {
            return possessor;
        }
        int field = fieldBefore(sentence, at, draft);
        return field >= 0 ? field : stateBodyBefore(sentence, at, draft);
    }

    /** "Iran's ...", "Tapestry's ...", "Hezbollah ...": the body before a title. */
    private int possessorBefore(Sentence sentence, int at, Draft draft) {
        boolean marked = sentence.is(at - 1, "'s");
        int end = marked ? at - 1 : at;
        Mention body = sentence.endingAt(end, ANY_BODY);
        if (body == null && marked && serves(draft.title)) {
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
        boolean open = !draft.organization.isPresent() || draft.loose;
        if (!marked && body.type() == Mention.Type.PLACE && !open) {
            return -1;
        }
        if (open) {
            draft.organization = actor(body);
            draft.loose = false;
        } else if (body.type() != Mention.Type.COUNTRY && !marked) {
            return -1;
        }
        return body.from();
    }

    private Mention unknownBefore(Sentence sentence, int end, boolean leading) {
        NameGrammar.Found found = names.bodyBefore(sentence, end);
        WordClass only = found == null || found.to() - found.from() > 1 ? WordClass.UNKNOWN : sentence.token(found.from()).word();
        if (!only.adjectives().isEmpty() && only.verbs().isEmpty() && !leading) {
            // "Parliamentary private secretary", "Privy Councillor"
            return null;
        }
        return found == null ? null : addBody(sentence, found);
    }

    private static Mention addBody(Sentence sentence, NameGrammar.Found found) {
        Mention body = new Mention(Mention.Type.ORG, found.from(), found.to(),
                new Mention.Named(Entity.unknown(found.name(), EntityType.ORGANIZATION), true));
        sentence.absorb(body);
        return body;
    }

    /** "The bank's international president", "Oman's heritage and culture minister": words that narrow the title. */
    private int fieldBefore(Sentence sentence, int at, Draft draft) {
        int start = at;
        while (at - start < LONGEST_FIELD - 1 && start > 0 && (isField(sentence, start - 1)
                || sentence.is(start - 1, "and") && isField(sentence, start - 2) && start < at)) {
            start--;
            boolean owned = sentence.is(start - 1, "'s") || sentence.endingAt(start, Mention.Type.NATION, Mention.Type.OWNER, Mention.Type.ORG) != null;
            if (owned && !sentence.is(start, "and")) {
                draft.definite &= isPortfolio(draft.title);
                return start;
            }
        }
        return -1;
    }

    /** "Central bank governor X", "the electoral commission's head": a body that each country has one of. */
    private int stateBodyBefore(Sentence sentence, int at, Draft draft) {
        int end = sentence.is(at - 1, "'s") ? at - 1 : at;
        int start = draft.body().isPresent() || !draft.part.isEmpty() ? -1 : words.list("state-body").matchBefore(sentence.tokens, end);
        boolean narrowed = start > 0 && isField(sentence, start - 1);
        if (start < 0 || narrowed || sentence.isCovered(start)) {
            return -1;
        }
        draft.part = sentence.text(start, end).toLowerCase(java.util.Locale.ROOT);
        return start;
    }

    /** Whether a token is a plain noun or adjective that may tell a field of work. */
    private boolean isField(Sentence sentence, int i) {
        if (i < 0 || i >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(i);
        boolean plain = token.isWord() && !token.isCapitalised() && (!token.word().nouns().isEmpty() || !token.word().adjectives().isEmpty());
        return plain && !sentence.isCovered(i) && words.list("function").match(sentence.tokens, i) < 0
                && words.list("copula").match(sentence.tokens, i) < 0;
    }

    /** Titles with a field of their own: a minister of culture is no lesser minister. */
    private boolean isPortfolio(String title) {
        return words.holds("portfolio-titles", title);
    }

    private int qualifierBefore(Sentence sentence, int at, Draft draft) {
        for (String name : List.of(FORMER, "acting", DEPUTY)) {
            int start = qualifiers.get(name).matchBefore(sentence.tokens, at);
            if (start >= 0 && !sentence.isCovered(start, Mention.Type.PERSON, Mention.Type.ORG) && !(name.equals(FORMER) && isDone(sentence, start))) {
                draft.qualifiers.add(name);
                return start;
            }
        }
        int coming = words.list("qualifier-coming").matchBefore(sentence.tokens, at);
        if (coming >= 0 && !sentence.isCovered(coming, Mention.Type.PERSON, Mention.Type.ORG)) {
            draft.qualifiers.add(ELECT);
            return coming;
        }
        return -1;
    }

    /** "The army ousted President X": behind a common noun the participle is what was done to X. */
    private boolean isDone(Sentence sentence, int at) {
        if (french || at == 0 || sentence.token(at).isCapitalised() || words.list("dismissal.participle").match(sentence.tokens, at) < 0) {
            return false;
        }
        WordClass before = sentence.token(at - 1).word();
        return words.list("state-force-noun").matchBefore(sentence.tokens, at) >= 0
                || !before.nouns().isEmpty() && before.adjectives().isEmpty() && !before.other() && !sentence.isCovered(at - 1, Mention.Type.DATE, Mention.Type.OWNER);
    }

    // --- after the title --------------------------------------------------------------------------------------------

    private void right(Sentence sentence, Draft draft) {
        int at = attributes(sentence, draft.to, draft);
        int end = complement(sentence, at, draft, 0);
        draft.to = Math.max(at, end);
    }

    /** Qualifiers, adjectives and nations right behind a title. */
    private int attributes(Sentence sentence, int from, Draft draft) {
        int at = from;
        boolean more = true;
        while (more && at < sentence.size()) {
            more = false;
            for (String name : List.of(ELECT, "acting", DEPUTY, FORMER)) {
                int end = french || name.equals(ELECT) ? qualifiers.get(name).match(sentence.tokens, at) : -1;
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
            int party = party(sentence, at);
            Mention nation = sentence.at(at, Mention.Type.NATION);
            int adjective = words.list("role-adjective").match(sentence.tokens, at);
            if (party > at) {
                at = party;
                more = true;
            } else if (nation != null && !sentence.token(at).isCapitalised()) {
                if (!draft.nation.isPresent()) {
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
    private int complement(Sentence sentence, int at, Draft draft, int depth) {
        int government = sentence.is(at, "dans") && sentence.is(at + 1, "le") && sentence.is(at + 2, "gouvernement") ? sentence.is(at + 3, "de", "d'", "du") ? at + 4 : at + 3
                : sentence.is(at, "under", "sous") ? at + 1 : -1;
        if (government > 0 && isNational(draft.title) && draft.title.endsWith(MINISTER) && !draft.body().isPresent()) {
            // "Minister of justice under X": of the country that X led.
            return servedPerson(sentence, government, draft) > 0 ? at : -1;
        }
        int of = preposition(sentence, at);
        if (of == at || depth > 2) {
            return -1;
        }
        boolean loose = sentence.is(at, "for", "to", "pour", "auprès", "with", "à", "au", "aux", "on");
        int end = body(sentence, of, draft, loose);
        if (end > 0) {
            return end;
        }
        int state = loose ? -1 : stateBody(sentence, of);
        if (state > 0) {
            draft.part = sentence.text(of, state);
            return state;
        }
        int field = field(sentence, of);
        if (field < 0) {
            return -1;
        }
        if (!isPortfolio(draft.title)) {
            draft.definite = false;
        }
        int after = attributes(sentence, field, draft);
        return Math.max(after, complement(sentence, after, draft, depth + 1));
    }

    /** "The central bank", "la commission électorale": a body that each country has one of, told without its country; the index after it, or -1. */
    private int stateBody(Sentence sentence, int of) {
        int end = sentence.is(of - 1, "the", "la", "l'", "le", "du", "des", "les") ? words.list("state-body").match(sentence.tokens, of) : -1;
        boolean more = end > 0 && (sentence.is(end, "'s", "of", "in", "de", "du", "des", "d'", "à", "en", "and", "et") || isField(sentence, end)
                || sentence.at(end, Mention.Type.NATION) != null);
        return end > 0 && !more && !sentence.isCovered(of) ? end : -1;
    }

    private int preposition(Sentence sentence, int at) {
        if (french) {
            int i = at;
            if (sentence.is(at, "auprès", "près", "chargé", "chargée")) {
                i = at + 1;
            }
            if (sentence.is(i, "de") && sentence.is(i + 1, "la", "l'", "le", "les")) {
                return i + 2;
            }
            if (sentence.is(i, "à", "pour", "chez", "dans") && sentence.is(i + 1, "la", "l'", "le", "les")) {
                return i + 2;
            }
            return sentence.is(i, "de", "du", "d'", "des", "à", "au", "aux", "chez", "pour") || i > at && sentence.is(i, "la", "le", "l'") ? i + 1 : at;
        }
        boolean infinitive = sentence.is(at, "to") && at + 1 < sentence.size() && !sentence.token(at + 1).isCapitalised() && !sentence.token(at + 1).word().verbs().isEmpty();
        if (infinitive) {
            // "The youngest player to score"
            return at;
        }
        if (sentence.is(at, "of", "at", "for", "with", "to", "on")) {
            return sentence.is(at + 1, "the", "its", "his", "her") ? at + 2 : at + 1;
        }
        if (sentence.is(at, "in", "within")) {
            // "A commander in the Northern Front"; "in Rome" tells where.
            int body = sentence.is(at + 1, "the") ? at + 2 : at + 1;
            Mention named = sentence.at(body, Mention.Type.ORG);
            return named != null && sentence.at(body, Mention.Type.PLACE, Mention.Type.COUNTRY) == null ? body : at;
        }
        return at;
    }

    /** A field of work in small letters, or in capitals behind the title of a minister: the index after it, or -1. */
    private int field(Sentence sentence, int start) {
        int at = start;
        while (at - start < LONGEST_FIELD && at < sentence.size()) {
            if (isField(sentence, at)) {
                at++;
            } else if (at > start && sentence.is(at, "and", "et", "&") && (isField(sentence, at + 1) || french
                    && sentence.is(at + 1, "de", "du", "des", "à", "d'"))) {
                at++;
                while (french && sentence.is(at, "de", "la", "du", "des", "l'", "d'", "à", "aux")) {
                    at++;
                }
            } else {
                break;
            }
        }
        return at > start ? at : -1;
    }

    /** The body after "of": its possessors and adjectives are passed over; the index after it, or -1. */
    private int body(Sentence sentence, int start, Draft draft, boolean loose) {
        int at = start;
        for (int guard = 0; guard < 6 && at < sentence.size(); guard++) {
            Mention body = sentence.at(at, ANY_BODY);
            if (body == null && at == start && sentence.is(at - 1, "its", "their", "son", "sa", "leur")) {
                // "Of its political bureau": the pronoun was passed over with the preposition.
                body = sentence.at(at - 1, Mention.Type.ORG);
            }
            Mention team = body != null && body.type() == Mention.Type.COUNTRY && !french && !sentence.is(body.to(), "'s")
                    ? described(sentence, body.from(), body.to(), body.entity()) : null;
            if (team != null) {
                take(draft, team.entity(), loose);
                return team.to();
            }
            if (body != null && french && isOfCabinet(draft.title) && isFieldName(body)) {
                // "Ministre chargée des PME": what she looks after.
                return body.to();
            }
            if (body != null && isOwnName(sentence, body)) {
                boolean possessor = !french && isPossessed(sentence, body.to());
                if (possessor) {
                    int after = skipAdjectives(sentence, body.to() + 1);
                    if (sentence.at(after, BODIES) != null) {
                        at = after;
                        continue;
                    }
                    return ofPart(sentence, body, draft);
                }
                take(draft, actor(body), loose);
                return tail(sentence, body.to(), draft);
            }
            int league = french ? -1 : pastLeague(sentence, at);
            if (league > at) {
                at = league;
                continue;
            }
            Mention owner = sentence.at(at, Mention.Type.OWNER);
            if (owner == null) {
                // "Of the group's ...": the article was passed over with the preposition.
                owner = sentence.at(at - 1, Mention.Type.OWNER);
            }
            if (owner != null && owner.length() > 1 && owner.entity().type() != EntityType.PERSON) {
                return ofPart(sentence, new Mention(Mention.Type.ORG, owner.from(), owner.to() - 1, owner.meaning()), draft);
            }
            if (owner != null && owner.length() > 1 && owner.entity().type() == EntityType.PERSON && !serves(draft.title)) {
                // "President of Modi's rightwing Northern Party"
                at = owner.to();
                continue;
            }
            Mention nation = sentence.at(at, Mention.Type.NATION);
            if (nation != null && !french) {
                Mention described = describedBehind(sentence, nation);
                if (described != null) {
                    take(draft, described.entity(), loose);
                    return described.to();
                }
                draft.nation = nation.entity();
                at = nation.to();
                continue;
            }
            int served = servedPerson(sentence, at, draft);
            if (served > 0) {
                return served;
            }
            int faith = words.list("role-adjective").match(sentence.tokens, at);
            if (faith > 0 && sentence.token(at).isCapitalised() && !sentence.isCovered(at)) {
                at = faith;
                continue;
            }
            if (sentence.token(at).isCapitalised() && !sentence.isCovered(at)) {
                return unknownBody(sentence, at, draft, loose);
            }
            Mention institution = french ? sentence.at(at, Mention.Type.INSTITUTION) : null;
            Mention described = institution == null && french ? describedAt(sentence, at) : institution;
            if (described != null) {
                take(draft, described.entity(), loose);
                return described.to();
            }
            int adjective = words.list("role-adjective").match(sentence.tokens, at);
            // "Président du réassureur X"
            int kind = french ? words.list("body-noun-before").match(sentence.tokens, at) : -1;
            adjective = adjective < 0 && kind > 0 && sentence.at(kind, BODIES) != null ? kind : adjective;
            // "Présidente de la région X"
            int region = french ? words.list("named-place").match(sentence.tokens, at) : -1;
            adjective = adjective < 0 && region > 0 && sentence.at(region, Mention.Type.PLACE) != null ? region : adjective;
            if (adjective < 0) {
                return -1;
            }
            at = adjective;
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

    private void take(Draft draft, Entity body, boolean loose) {
        if (loose && words.holds("sent-titles", draft.title)) {
            return;
        }
        draft.organization = body;
        draft.loose = loose;
    }

    /** "The head of Norway's central bank" is head of that bank; "the head of Hamas's office" heads a part that has no name. */
    private int ofPart(Sentence sentence, Mention owner, Draft draft) {
        Mention described = described(sentence, owner.from(), owner.to() + 1, owner.entity());
        if (described != null) {
            draft.organization = described.entity();
            return described.to();
        }
        int part = field(sentence, owner.to() + 1);
        int name = sentence.is(part, ",") ? part + 1 : part;
        Mention named = part < 0 ? null : sentence.at(sentence.is(name, "the") ? name + 1 : name, Mention.Type.ORG);
        if (named != null) {
            // "The group's armed wing, the Northern Brigades"
            draft.organization = named.entity();
            return named.to();
        }
        draft.definite = false;
        draft.organization = owner.entity();
        return Math.max(part, owner.to());
    }

    private int unknownBody(Sentence sentence, int at, Draft draft, boolean loose) {
        NameGrammar.Found found = names.bodyAt(sentence, at);
        if (found == null || sentence.is(at - 2, "coup")) {
            // "Chef du coup d'État"
            return -1;
        }
        boolean field = !french && words.list("minister-field").match(sentence.tokens, found.from()) == found.to();
        if (isPortfolio(draft.title) && (!loose || (french || field) && isOfCabinet(draft.title)) && names.headWord(found.name()).isEmpty()) {
            // "Ministre de la Transition", "ministre délégué aux Comptes": the field, which many papers write with a capital.
            int end = attributes(sentence, french && isOfCabinet(draft.title) ? furtherFields(sentence, found.to()) : field ? pastMinisterFields(sentence, found.to()) : found.to(), draft);
            return Math.max(end, complement(sentence, end, draft, 2));
        }
        take(draft, addBody(sentence, found).entity(), loose);
        return tail(sentence, found.to(), draft);
    }

    /** "Adviser to Prime Minister X", "avocat de X": whom somebody serves. */
    private int servedPerson(Sentence sentence, int start, Draft draft) {
        boolean minister = isNational(draft.title) && draft.title.endsWith(MINISTER);
        if (!serves(draft.title) && !minister) {
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

    // --- bodies described by their kind -----------------------------------------------------------------------------

    /** "Lebanese army", "Spanish football federation": a kind of body with the nation it belongs to. */
    private Mention describedBehind(Sentence sentence, Mention nation) {
        return described(sentence, nation.from(), nation.to(), nation.entity());
    }

    private Mention described(Sentence sentence, int from, int at, Entity country) {
        int end = at;
        int noun = -1;
        while (end < sentence.size() && end - at < LONGEST_FIELD && (words.list("body-noun").match(sentence.tokens, end) >= 0 || isField(sentence, end))) {
            int kind = words.list("body-noun").match(sentence.tokens, end);
            end = kind >= 0 ? kind : end + 1;
            noun = kind >= 0 ? kind : noun;
        }
        if (noun < 0 || sentence.is(noun, "'s")) {
            return null;
        }
        return new Mention(Mention.Type.ORG, from, noun, new Mention.Named(lexicon.bodyOf(country, sentence.tokens.subList(at, noun),
                sentence.text(from, noun)), false));
    }

    /** "Armée libanaise", "fédération espagnole de football", "banque centrale de Norvège". */
    private Mention describedFrench(Sentence sentence, int from) {
        int at = words.list("body-noun").match(sentence.tokens, from);
        if (at < 0) {
            return null;
        }
        int kind = at;
        while (isField(sentence, at) && sentence.token(at).word().nouns().isEmpty()) {
            at++;
        }
        int fieldEnd = at;
        Mention nation = sentence.at(at, Mention.Type.NATION);
        Entity country = nation != null && !sentence.token(at).isCapitalised() ? nation.entity() : Entity.NONE;
        if (country.isPresent()) {
            at = nation.to();
        }
        if (sentence.is(at, "de", "d'") && isField(sentence, at + 1)) {
            at += 2;
            nation = sentence.at(at, Mention.Type.NATION);
            if (!country.isPresent() && nation != null && !sentence.token(at).isCapitalised()) {
                country = nation.entity();
                at = nation.to();
            }
        }
        if (!country.isPresent()) {
            int of = preposition(sentence, at);
            Mention owner = of > at ? sentence.at(of, Mention.Type.COUNTRY, Mention.Type.PLACE) : null;
            if (owner == null && of > at && of < sentence.size() && sentence.token(of).isCapitalised()) {
                NameGrammar.Found place = names.bodyAt(sentence, of);
                owner = place == null ? null : new Mention(Mention.Type.PLACE, place.from(), place.to(), new Mention.Named(Entity.unknown(place.name(), EntityType.PLACE), true));
            }
            if (owner == null) {
                return null;
            }
            country = owner.entity();
            at = owner.to();
        }
        return new Mention(Mention.Type.ORG, from, at, new Mention.Named(lexicon.bodyOf(country,
                sentence.tokens.subList(from, Math.max(kind, fieldEnd)), sentence.text(from, at)), false));
    }

    /** "Le mouvement de la Vallée rouge", "l'association des maires de Norvège": a kind of body and whose it is; null if there is none. */
    private Mention composedFrench(Sentence sentence, int from) {
        int kind = Math.max(words.list("body-noun-before").match(sentence.tokens, from), words.list("body-noun").match(sentence.tokens, from));
        int of = kind < 0 || !sentence.is(kind, "de", "du", "des") ? -1 : preposition(sentence, kind);
        boolean named = of > kind && sentence.is(of - 1, "la", "l'", "du", "des");
        Mention told = named ? sentence.at(of, Mention.Type.ORG) : null;
        NameGrammar.Found name = named && told == null ? names.bodyAt(sentence, of) : null;
        if (name != null || told != null && !told.entity().isCatalogued()) {
            int to = name == null ? told.to() : name.to();
            while (isField(sentence, to) && sentence.token(to).word().nouns().isEmpty()) {
                to++;
            }
            return new Mention(Mention.Type.ORG, from, to, new Mention.Named(Entity.unknown(sentence.text(from, to), EntityType.ORGANIZATION), false));
        }
        Token members = of < 0 || of >= sentence.size() ? null : sentence.token(of);
        if (members == null || !sentence.is(kind, "des") || members.isCapitalised() || members.word().nouns().isEmpty()) {
            return null;
        }
        int to = of + 1;
        while (isField(sentence, to)) {
            to++;
        }
        Mention place = sentence.is(to, "de", "d'", "du") ? sentence.at(preposition(sentence, to), Mention.Type.COUNTRY, Mention.Type.PLACE) : null;
        to = place == null ? to : place.to();
        return new Mention(Mention.Type.ORG, from, to, new Mention.Named(Entity.described(sentence.text(from, to)), false));
    }

    /** "La 12e division blindée", "le 3e régiment d'infanterie", "le 11e arrondissement de Lyon"; null if no number and kind of body stand there. */
    private Mention numberedFrench(Sentence sentence, int from) {
        if (from + 2 >= sentence.size()) {
            return null;
        }
        Ordinals ordinals = new Ordinals(sentence);
        int kind = ordinals.endingAt(from + 1) > 0 ? from + 1 : ordinals.endingAt(from + 2) > 0 && ordinals.begin(from + 2) == from ? from + 2 : -1;
        int at = kind < 0 ? -1 : words.list("numbered-body").match(sentence.tokens, kind);
        if (at < 0) {
            return null;
        }
        while (isField(sentence, at) && sentence.token(at).word().nouns().isEmpty() || sentence.is(at, "d'") && isField(sentence, at + 1)) {
            at += sentence.is(at, "d'") ? 2 : 1;
        }
        Mention place = sentence.is(at, "de", "d'", "du") ? sentence.at(at + 1, Mention.Type.PLACE) : null;
        at = place == null ? at : place.to();
        return new Mention(Mention.Type.ORG, from, at, new Mention.Named(Entity.described(sentence.text(from, at)), false));
    }

    /** "... of the brigade of Norway's guards", "la brigade norvégienne": what follows belongs to it. */
    private int tail(Sentence sentence, int at, Draft draft) {
        int end = at;
        Mention nation = french ? sentence.at(end, Mention.Type.NATION) : null;
        if (nation != null && !sentence.token(end).isCapitalised()) {
            if (!draft.nation.isPresent()) {
                draft.nation = nation.entity();
            }
            end = nation.to();
        }
        int of = preposition(sentence, end);
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

    /** "Hamas leader in Gaza", "ambassador to Lebanon": a place that only counts where the organisation has an office for it. */
    private void region(Sentence sentence, Draft draft) {
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
        }
    }

    private static Entity actor(Mention mention) {
        Entity entity = mention.entity();
        return entity.type() == EntityType.NONE ? Entity.NONE : entity;
    }
}
