package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /** The title of who comes second: a leader with the qualifier {@code deputy}. */
    private static final String SECOND = "second-in-command";
    private static final String LEADER = "leader";

    private final Words words;
    private final Lexicon lexicon;
    private final boolean french;
    private final TitleKinds titles;
    private final RoleFields fields;
    private final RoleQualifiers qualifiers;
    private final DescribedBodies bodies;
    private final BeforeTitle before;
    private final BehindTitle behind;

    RoleGrammar(Lexicon lexicon, NameGrammar names) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.french = words.french();
        this.titles = new TitleKinds(lexicon);
        this.fields = new RoleFields(lexicon);
        this.qualifiers = new RoleQualifiers(lexicon);
        this.bodies = new DescribedBodies(lexicon, names, fields);
        this.before = new BeforeTitle(lexicon, names, titles, fields, qualifiers);
        this.behind = new BehindTitle(lexicon, names, titles, fields, qualifiers, bodies);
    }

    /** Adds a role mention for each title of a sentence. */
    void find(Sentence sentence) {
        List<Mention> titles = new ArrayList<>(sentence.all(Mention.Type.TITLE));
        titles.sort(Comparator.comparingInt(Mention::from).thenComparing(Comparator.comparingInt(Mention::to).reversed()));
        bodies.institutions(sentence);
        List<NameIndex.Hit> named = lexicon.officeNames().find(sentence.tokens, true);
        List<RoleDraft> drafts = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (i < covered) {
                continue;
            }
            NameIndex.Hit office = officeAt(sentence, named, i);
            Mention title = titleAt(titles, i);
            // "Le gardien Pape Gueye": a given name, as the grammar of titles has told.
            boolean given = title == null && words.list("name-titles").match(sentence.tokens, i) > 0;
            if (office != null && !given && (title == null || office.to() >= title.to())) {
                RoleDraft draft = named(sentence, office);
                if (draft != null) {
                    drafts.add(draft);
                    covered = office.to();
                    continue;
                }
            }
            if (title != null && !isPlace(sentence, title)) {
                RoleDraft draft = told(sentence, title);
                drafts.add(draft);
                covered = Math.max(title.to(), draft.organization.isPresent() ? draft.to : title.to());
            }
        }
        share(sentence, drafts);
        for (RoleDraft draft : drafts) {
            draft.to = behindAcronym(sentence, draft.to);
            if (draft.plural && !isAttached(sentence, draft)) {
                continue;
            }
            sentence.add(new Mention(Mention.Type.ROLE, draft.from, draft.to, new Mention.Role(draft.title, draft.body(),
                    draft.qualifiers, draft.definite && !draft.plural, draft.region, draft.plural, draft.office,
                    draft.body().isPresent() ? "" : draft.part, draft.elsewhere && !draft.body().isPresent())));
        }
    }

    /** "The president of the Court of Justice (CJ), X": the index behind the short form of the body's name. */
    private static int behindAcronym(Sentence sentence, int to) {
        int past = sentence.pastAcronym(to);
        return past > to && (sentence.is(past, ",") || past < sentence.size() && sentence.token(past).isCapitalised()) ? past : to;
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
    private static boolean isAttached(Sentence sentence, RoleDraft draft) {
        boolean behind = sentence.at(draft.to, Mention.Type.PERSON) != null
                || sentence.is(draft.to, ",") && sentence.at(draft.to + 1, Mention.Type.PERSON) != null;
        return behind || sentence.is(draft.from - 1, "of", "des", "de") && sentence.is(draft.from - 2, "one", "un", "une", "l'un", "l'une")
                || sentence.is(draft.from - 1, ",") && sentence.endingAt(draft.from - 1, Mention.Type.PERSON) != null;
    }

    /** "Chairman and chief executive of X", "X's founder and chairman": both titles belong to the body told once. */
    private void share(Sentence sentence, List<RoleDraft> drafts) {
        for (int k = drafts.size() - 2; k >= 0; k--) {
            shareBack(sentence, drafts.get(k), drafts.get(k + 1));
        }
        for (int k = 1; k < drafts.size(); k++) {
            shareOn(sentence, drafts.get(k - 1), drafts.get(k));
        }
    }

    /** Gives the body of the second title to the first, if the words join them. */
    private void shareBack(Sentence sentence, RoleDraft first, RoleDraft second) {
        boolean joined = second.from == first.to + 1 && sentence.is(first.to, "and", "et", "&", ",", "/");
        if (!joined || first.body().isPresent()) {
            return;
        }
        boolean elsewhere = second.organization.isPresent() && second.organization.type() != EntityType.COUNTRY && titles.isNational(first.title);
        // "Former foreign secretary, mayor of London": one after the other, each of its own.
        boolean otherwise = !first.qualifiers.containsAll(second.qualifiers) || sentence.is(first.to, ",") && titles.isNational(first.title);
        if (!elsewhere && !otherwise) {
            first.organization = second.organization;
            first.nation = second.nation;
        }
    }

    /** Gives the body of the first title to the second, and that it is a former one, if the words join them. */
    private void shareOn(Sentence sentence, RoleDraft first, RoleDraft second) {
        boolean and = sentence.is(first.to, "and", "et", "&", "/");
        boolean former = first.qualifiers.contains(RoleQualifiers.FORMER) && second.qualifiers.isEmpty();
        if (and && former && second.from <= first.to + 2 && sentence.is(first.to + 1, "then", "later", "subsequently", "puis", "ensuite")) {
            // "Formerly president of the bank and then prime minister"
            second.qualifiers.add(RoleQualifiers.FORMER);
        }
        if (!and || second.from != first.to + 1 || second.body().isPresent()) {
            return;
        }
        boolean some = sentence.is(second.from, "a", "an", "un", "une");
        boolean determined = some || sentence.is(second.from, "the", "le", "la", "l'");
        if (former && !determined && words.list("qualifier-now").match(sentence.tokens, second.from) < 0) {
            // "A former mayor and foreign secretary"
            second.qualifiers.add(RoleQualifiers.FORMER);
        }
        // "Head of the council and a former minister", "the bank's head and finance minister": of something else.
        boolean other = some || first.organization.isPresent() && first.organization.type() != EntityType.COUNTRY && titles.isNational(second.title);
        if (!other && !words.holds("occupation-titles", second.title)) {
            second.organization = first.organization;
            second.nation = first.nation;
        }
    }

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
        return !sentence.isPossessorMark(hit.to());
    }

    /** "Le président de l'Assemblée nationale", where the article tells of another country: of what it heads there is no mention. */
    private boolean isOfOtherCountry(Sentence sentence, NameIndex.Hit hit, OfficeEntry entry) {
        for (int i = hit.from(); i < hit.to(); i++) {
            if (words.list("state-body").match(sentence.tokens, i) == hit.to() && lexicon.homeOf(entry.office().organization()).isPresent()) {
                return !sentence.isCovered(i, Mention.Type.ORG);
            }
        }
        return false;
    }

    private RoleDraft named(Sentence sentence, NameIndex.Hit hit) {
        OfficeEntry entry = lexicon.officeById(hit.title());
        if (isOfOtherCountry(sentence, hit, entry)) {
            return null;
        }
        RoleDraft draft = new RoleDraft();
        draft.from = hit.from();
        draft.to = hit.to();
        before.read(sentence, draft);
        boolean otherNation = draft.nation.isPresent() && !draft.nation.id().equals(entry.organization());
        if (draft.qualifiers.contains(RoleQualifiers.DEPUTY) || otherNation || draft.organization.isPresent() && !draft.organization.equals(entry.office().organization())) {
            return null;
        }
        Mention nation = french ? sentence.at(draft.to, Mention.Type.NATION) : null;
        if (nation != null && !sentence.token(draft.to).isCapitalised() && !nation.entity().id().equals(entry.organization())) {
            return null;
        }
        int of = fields.preposition(sentence, draft.to);
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
            draft.qualifiers.add(RoleQualifiers.DEPUTY);
        }
        draft.to = behind.tail(sentence, draft.to, draft);
        draft.nation = Entity.NONE;
        qualifiers.readTrailing(sentence, draft);
        behind.region(sentence, draft);
        if (draft.region.isPresent() || !draft.definite) {
            draft.office = Office.NONE;
        }
        return draft;
    }

    private RoleDraft told(Sentence sentence, Mention title) {
        RoleDraft draft = new RoleDraft();
        draft.title = ((Mention.Titled) title.meaning()).title();
        draft.nationality = words.holds("nationality-titles", draft.title);
        draft.from = title.from();
        draft.to = title.to();
        draft.plural = isPlural(sentence, title);
        inside(sentence, title, draft);
        if (french && draft.title.endsWith(TitleKinds.MINISTER)) {
            draft.to = fields.furtherFields(sentence, draft.to);
        } else if (draft.title.endsWith(TitleKinds.MINISTER)) {
            draft.to = fields.pastMinisterFields(sentence, draft.to);
        }
        behind.read(sentence, draft);
        before.read(sentence, draft);
        if (draft.title.equals(SECOND)) {
            draft.title = LEADER;
            draft.qualifiers.add(RoleQualifiers.DEPUTY);
        }
        if (draft.part.isEmpty()) {
            draft.part = partWithin(sentence, title);
        }
        Entity country = draft.body();
        if (!draft.part.isEmpty() && country.type() == EntityType.COUNTRY && !titles.isPortfolio(draft.title) && !words.holds("assembly-titles", draft.title)) {
            // "The Norwegian army's chief of staff", "gouverneur de la banque centrale de Norvège": of that body, not of the country.
            draft.organization = lexicon.partOfCountry(country, draft.part);
        }
        if (draft.organization.type() == EntityType.PLACE && words.holds("state-titles", draft.title)) {
            // "Moscow's foreign minister"
            Entity state = lexicon.countryOf(draft.organization);
            draft.organization = state.isPresent() ? state : draft.organization;
        }
        behind.region(sentence, draft);
        qualifiers.readTrailing(sentence, draft);
        return draft;
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
    private void inside(Sentence sentence, Mention title, RoleDraft draft) {
        for (int i = title.from() + 1; i < title.to(); i++) {
            Mention nation = sentence.at(i, Mention.Type.NATION);
            if (nation != null && nation.to() < title.to()) {
                draft.nation = nation.entity();
            }
            for (String name : List.of(RoleQualifiers.ACTING, RoleQualifiers.DEPUTY)) {
                int end = nation == null ? qualifiers.endOf(name, sentence, i) : -1;
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
}
