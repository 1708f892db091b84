package org.claimcheck.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.article.Article;
import org.claimcheck.article.Passage;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/**
 * An article with everything that its sentences mention: names, times, quantities, roles and people, and whom short
 * names, descriptions and pronouns stand for.
 *
 * <p>Curated names decide. A short name stands for the one person of that name whom the article names in full, or whom
 * alone the knowledge base knows by it; where two remain, it stands for nobody known.
 */
final class ArticleReading {

    private static final Mention.Type[] NAMED = {Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY,
        Mention.Type.PLACE, Mention.Type.THING};
    private static final Mention.Type[] PARTIES = {Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY};

    private static final String[] MALE = {"mr", "sir", "lord", "m", "monsieur"};
    private static final String[] FEMALE = {"mrs", "ms", "miss", "lady", "dame", "mme", "madame", "mlle"};
    /** A date that names a day or a month, not a weekday or "last month". */
    private static final Pattern NAMED_DAY = Pattern.compile("(?iu)^(\\d|(?!last|next|this)\\p{L}+ \\d|january|february|march|april|june|july|august|september|october|november|december|that )");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** A span of years. */
    private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");
    /** Days before the publication within which a date is news. */
    private static final int RECENT = 60;
    /** Words of a name behind what is the name of another body, at most. */
    private static final int LONGEST_REST = 5;
    /** Sentences back in a paragraph that a time carries on. */
    private static final int MEMORY = 8;
    /** Words between "war" and its date at most: those at war, and prepositions. */
    private static final int MOST_BELLIGERENTS = 10;
    private static final int MOST_MODIFIERS = 3;
    private static final int LONGEST_DESCRIPTION = 7;
    /** Tokens before a date that opens a sentence: "On this day in". */
    private static final int SCENE = 4;
    /** Words of a title before a name that "of" may stand before. */
    private static final int MOST_TITLE_WORDS = 4;
    /** Words between a name and the title that somebody is said to have. */
    private static final int NEAR_TITLE = 3;
    /** Words that name a part of a body, at most: "external security organisation". */
    private static final int MOST_PART_WORDS = 4;
    /** Sentences back in which a pronoun looks for whom it stands for. */
    private static final int LOOK_BACK = 4;
    /** Tokens before which a description opens its sentence: "At 73, the former head ..." */
    private static final int OPENING = 6;

    /** Sentences back that tell who somebody is. */
    private static final int LATELY = 2;
    /** So many sentences of the body above, "both sides" still means the two that were told together. */
    private static final int FAR_ABOVE = 4;

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<Sentence, Integer> positions = new IdentityHashMap<>();
    private final Map<Sentence, List<NameIndex.Hit>> hits = new IdentityHashMap<>();
    private final Map<Sentence, List<PeopleGrammar.Held>> held = new IdentityHashMap<>();
    private final Map<Sentence, List<PeopleGrammar.Held>> told = new IdentityHashMap<>();
    private final Set<Entity> namedInFull = new LinkedHashSet<>();
    private final Map<String, Set<Entity>> peopleBySurname = new HashMap<>();
    private final Map<Sentence, List<DatedWar>> datedWars = new IdentityHashMap<>();
    private final Set<Entity> nationsTold = new LinkedHashSet<>();
    private final Set<Entity> warsTold = new LinkedHashSet<>();
    private Entity mainBody = Entity.NONE;
    private int firstOfMain;
    /** Whether the main organisation is prominent; null until asked. */
    private Boolean mainIsProminent;
    private final RoleBodies bodies;
    private final Map<Entity, String> genders = new HashMap<>();
    /** Bodies by what the article may shorten their names to: a first word, an acronym, the word for their kind. */
    private final Map<String, Set<Entity>> bodiesByShortForm = new HashMap<>();
    private final NameGrammar names;

    ArticleReading(Article article, Lexicon lexicon, Anchor anchor) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.names = new NameGrammar(lexicon);
        for (Passage passage : article.passages()) {
            Sentence sentence = new Sentence(passage, article.language(), words);
            positions.put(sentence, sentences.size());
            sentences.add(sentence);
        }
        sentences.forEach(this::base);
        sentences.forEach(this::wars);
        sentences.forEach(this::laterWars);
        sentences.forEach(this::placedHappenings);
        unknownNames();
        sentences.forEach(this::shortNames);
        sentences.forEach(this::families);
        sentences.forEach(this::representatives);
        mainBody = mainBody();
        possessives();
        sentences.forEach(this::parts);
        RoleGrammar roles = new RoleGrammar(lexicon, names);
        this.bodies = new RoleBodies(lexicon, sentences, this::onlyBody);
        PeopleGrammar people = new PeopleGrammar(lexicon, bodies);
        for (int index = 0; index < sentences.size(); index++) {
            roles.find(sentences.get(index));
            bodies.hear(index);
            held.put(sentences.get(index), people.find(sentences.get(index)));
        }
        ActorGrammar actors = new ActorGrammar(words);
        sentences.forEach(actors::find);
        sentences.forEach(this::honorifics);
        formerHolders();
        descriptions();
        pronouns();
        sentences.forEach(this::owners);
        sentences.forEach(this::groups);
        sentences.forEach(this::pairs);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** A war told by its time. */
    record DatedWar(Mention war, Mention date) {
    }

    /** The wars that a sentence tells by their time. */
    List<DatedWar> datedWars(Sentence sentence) {
        return datedWars.getOrDefault(sentence, List.of());
    }

    /** Somebody or something under a name that it bears only after the publication. */
    record Called(Mention mention, String name) {
    }

    /**
     * Those whom a sentence calls by a name that our record has only from after the publication on. Where the sentence is about
     * the name itself, or quotes it, it may tell of a plan; a name of one word may mean something else, unless the article also
     * names them otherwise, or somebody who held an office there.
     */
    List<Called> laterNames(Sentence sentence) {
        List<Called> called = new ArrayList<>();
        for (Mention mention : sentence.all(Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.PLACE)) {
            boolean full = mention.meaning() instanceof Mention.Named named && named.full();
            Relation later = full ? lexicon.laterName(mention.entity(), sentence.text(mention.from(), mention.to()), anchor) : null;
            boolean quoted = sentence.isQuoteMark(mention.from() - 1) || mention.to() < sentence.size() && sentence.isQuoteMark(mention.to());
            if (later != null && !quoted && !words.list("naming").occursIn(sentence.tokens) && (mention.length() > 1 || isSupported(mention))) {
                called.add(new Called(mention, later.object().name()));
            }
        }
        return called;
    }

    /** Whether the article also names an entity in other words, or somebody who has held an office of it. */
    private boolean isSupported(Mention mention) {
        for (Sentence sentence : sentences) {
            for (Mention other : sentence.all(NAMED)) {
                boolean otherwise = other.entity().equals(mention.entity()) && other.length() != mention.length();
                if (otherwise || other.type() == Mention.Type.PERSON && lexicon.bodiesOf(other.entity()).contains(mention.entity())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What roles belong to that are told without it. */
    RoleBodies roleBodies() {
        return bodies;
    }

    /** Remembers in which offices the claims of a sentence tell of people: "the bank dismissed X as its chairman". */
    void tell(Sentence sentence, List<Draft> drafts) {
        List<PeopleGrammar.Held> roles = new ArrayList<>();
        for (Draft draft : drafts) {
            Entity person = draft.subject.type() == EntityType.PERSON ? draft.subject : draft.object;
            List<Mention> offices = sentence.all(Mention.Type.ROLE).stream().filter(m -> draft.from <= m.from() && m.to() <= draft.to).toList();
            if (!draft.negated && person.type() == EntityType.PERSON && offices.size() == 1 && offices.get(0).meaning() instanceof Mention.Role role) {
                roles.add(new PeopleGrammar.Held(person, role, draft.from, draft.to, draft.pattern));
            }
        }
        told.put(sentence, roles);
    }

    /** The role with a body that the article up to a sentence told last of somebody; null if it told none. */
    PeopleGrammar.Held roleToldOf(Entity holder, Sentence sentence) {
        for (int i = positions.get(sentence); i >= 0; i--) {
            List<PeopleGrammar.Held> roles = new ArrayList<>(told.getOrDefault(sentences.get(i), List.of()));
            roles.addAll(held.get(sentences.get(i)));
            for (int k = roles.size() - 1; k >= 0; k--) {
                if (roles.get(k).holder().equals(holder) && roles.get(k).role().organization().isPresent()) {
                    return roles.get(k);
                }
            }
        }
        return null;
    }

    /** The roles that a sentence and the two before it tell of somebody, the last first. */
    List<PeopleGrammar.Held> rolesToldLately(Entity holder, Sentence sentence) {
        List<PeopleGrammar.Held> roles = new ArrayList<>();
        for (int i = positions.get(sentence); i >= Math.max(0, positions.get(sentence) - LATELY); i--) {
            held.get(sentences.get(i)).stream().filter(role -> role.holder().equals(holder)).forEach(roles::add);
        }
        return roles;
    }

    List<PeopleGrammar.Held> held(Sentence sentence) {
        return held.get(sentence);
    }

    /**
     * Whether a sentence without a date of its own follows, in its paragraph, one that is dated well before the
     * publication: it may tell of that time.
     */
    boolean isNarrative(Sentence sentence, Anchor anchor) {
        if (!anchor.isKnown()) {
            return true;
        }
        Period recent = Period.within(anchor.date().minusDays(RECENT), LocalDate.MAX.withYear(9999));
        int index = positions.get(sentence);
        for (int i = index - 1; i >= Math.max(0, index - MEMORY); i--) {
            Sentence earlier = sentences.get(i);
            if (earlier.passage.paragraph() != sentence.passage.paragraph()) {
                return false;
            }
            // A span, "who ruled from 1970 to 1976", tells of somebody's past and sets no scene.
            List<Mention> dates = earlier.all(Mention.Type.DATE).stream()
                    .filter(d -> !YEARS.matcher(((Mention.Time) d.meaning()).edtf().toString()).matches()).toList();
            if (!dates.isEmpty()) {
                Edtf last = ((Mention.Time) dates.get(dates.size() - 1).meaning()).edtf();
                return Period.within(last).surelyBefore(recent);
            }
        }
        return false;
    }

    // --- names, times, quantities -----------------------------------------------------------------------------------

    private void base(Sentence sentence) {
        for (Mention date : DateGrammar.find(sentence.language, sentence.tokens, anchor, yearBefore(sentence), dayBefore(sentence))) {
            boolean name = date.length() == 1 && sentence.followsHyphen(date.from()) && sentence.token(date.from()).isWord() && sentence.token(date.from() - 1).isCapitalised();
            if (!name || date.type() != Mention.Type.DATE) {
                // "Leo-Sunday Okoro" is born on no Sunday.
                sentence.add(date);
            }
        }
        toldYear(sentence);
        List<NameIndex.Hit> found = withoutLater(sentence, lexicon.names().find(sentence.tokens, false));
        hits.put(sentence, found);
        for (NameIndex.Hit hit : found) {
            if (hit.full() && hit.entities().size() == 1 && !beginsBodyName(sentence, hit) && !endsBodyName(sentence, hit) && !beginsPersonName(sentence, hit, found)
                    && !endsPersonName(sentence, hit, found)) {
                Entity entity = hit.entities().get(0);
                if (sentence.isCovered(hit.from(), Mention.Type.DATE) && hit.type() != Mention.Type.THING
                        || lexicon.beganAfter(entity, anchor) || isOfCompoundAcronym(sentence, hit)) {
                    continue;
                }
                namedInFull.add(entity);
                if (entity.type() == EntityType.PLACE && lexicon.countryOf(entity).isPresent()) {
                    nationsTold.add(lexicon.countryOf(entity));
                }
                add(sentence, entity.type() == EntityType.COUNTRY ? stateForm(sentence, hit.from()) : hit.from(), hit.to(), entity, true);
            }
        }
        for (NameIndex.Hit hit : lexicon.nations().find(sentence.tokens, false)) {
            // "The Latin American tour": of a part of the world, and not of the United States.
            boolean region = hit.from() > 0 && sentence.token(hit.from() - 1).isCapitalised() && words.list("region-prefix").matchBefore(sentence.tokens, hit.from()) >= 0;
            if (!sentence.isCovered(hit.from(), NAMED) && hit.entities().size() == 1 && !region) {
                nationsTold.add(hit.entities().get(0));
                sentence.add(new Mention(Mention.Type.NATION, hit.from(), hit.to(), new Mention.Named(hit.entities().get(0), false)));
            }
        }
        int covered = 0;
        for (NameIndex.Hit hit : lexicon.titles().find(sentence.tokens, true)) {
            if (hit.from() >= covered && title(sentence, hit.from(), hit.to(), hit)) {
                covered = hit.to();
            }
        }
        splitTitles(sentence);
        for (Mention quantity : QuantityGrammar.find(sentence.language, sentence.tokens)) {
            if (!sentence.isCovered(quantity.from(), Mention.Type.DATE, Mention.Type.DURATION)) {
                sentence.add(quantity);
            }
        }
    }

    /** The names that a sentence tells: in place of one of something that began only after the publication, those within it. */
    private List<NameIndex.Hit> withoutLater(Sentence sentence, List<NameIndex.Hit> found) {
        List<NameIndex.Hit> told = new ArrayList<>(found.size());
        for (NameIndex.Hit hit : found) {
            boolean later = hit.type() == Mention.Type.THING && hit.to() - hit.from() > 1 && hit.entities().size() == 1 && lexicon.beganAfter(hit.entities().get(0), anchor);
            if (later) {
                int from = hit.from() + 1;
                lexicon.names().find(sentence.tokens.subList(from, hit.to()), false).forEach(inner -> told.add(inner.movedBy(from)));
            } else {
                told.add(hit);
            }
        }
        return told;
    }

    /** "The Republic of Nauru": where the form of a state before its name begins, unless a title ends with it. */
    private int stateForm(Sentence sentence, int country) {
        int form = sentence.is(country - 1, "of", "de", "du", "d'") ? words.list("state-form").matchBefore(sentence.tokens, country - 1) : -1;
        return form < 0 || words.french() && sentence.is(form - 2, "de") ? country : form;
    }

    /** "PDCI-RDA": letters joined to others by a hyphen are part of another name. */
    private static boolean isOfCompoundAcronym(Sentence sentence, NameIndex.Hit hit) {
        boolean letters = hit.to() - hit.from() == 1 && sentence.token(hit.from()).isAllCapitals();
        int before = sentence.is(hit.from() - 1, "-") ? hit.from() - 2 : hit.from() - 1;
        return letters && before >= 0 && sentence.followsHyphen(hit.from()) && sentence.token(before).isAllCapitals() && sentence.token(before).text().length() > 1;
    }

    /** The one day that the sentence before tells, as EDTF; empty if it tells none or several. */
    private String dayBefore(Sentence sentence) {
        int index = positions.get(sentence);
        if (index == 0 || sentence.passage.zone() != Zone.BODY || sentences.get(index - 1).passage.zone() != Zone.BODY) {
            return "";
        }
        Set<String> days = sentences.get(index - 1).all(Mention.Type.DATE).stream().map(d -> ((Mention.Time) d.meaning()).edtf().toString())
                .collect(Collectors.toSet());
        String day = days.size() == 1 ? days.iterator().next() : "";
        return DAY.matcher(day).matches() ? day : "";
    }

    private boolean title(Sentence sentence, int from, int to, NameIndex.Hit hit) {
        Mention body = to - from > 1 ? sentence.at(to - 1, Mention.Type.ORG) : null;
        if (to - from > 1 && (body != null && body.to() > to || names.beginsLongerBody(sentence, to - 1))) {
            // "Président du Conseil nordique": of that council, none of ministers.
            NameIndex.Hit shorter = lexicon.titles().find(sentence.tokens.subList(from, to - 1), true).stream().filter(h -> h.from() == 0)
                    .max(Comparator.comparingInt(NameIndex.Hit::to)).orElse(null);
            return shorter != null && title(sentence, from, from + shorter.to(), shorter);
        }
        boolean personal = (words.list("name-titles").match(Tokenizer.tokenize(hit.title(), 0), 0) > 0 || words.list("name-titles").match(sentence.tokens, from) == to) && sentence.token(from).isCapitalised()
                && to < sentence.size() && sentence.token(to).isCapitalised() && !sentence.is(from - 1, "the", "le", "du", "au");
        if (personal || endsName(sentence, from, to)) {
            // "Shah Rukh Khan", "Larry King": part of a name.
            return false;
        }
        if (beginsName(sentence, from, to)) {
            // "Amir Khan": a given name that is a title elsewhere.
            return false;
        }
        if (to - from == 1 && isAdjective(sentence, from)) {
            return false;
        }
        boolean owned = sentence.is(from - 1, "'s") || sentence.endingAt(from, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.NATION) != null;
        boolean rank = words.list("rank").match(sentence.tokens, from) == to && !owned
                && (to >= sentence.size() || sentence.token(to).isCapitalised() || sentence.is(to, ".") || words.list("rank").match(sentence.tokens, to) > 0);
        Mention name = sentence.at(from, NAMED);
        // "US attorney" is a title as a whole.
        boolean free = !sentence.isCovered(from, NAMED) || name != null && name.to() < to;
        if (!rank && free) {
            sentence.add(new Mention(Mention.Type.TITLE, from, to, new Mention.Titled(hit.title(), hit.plural())));
        }
        return !rank && free;
    }

    /** "La direction générale": in French an adjective behind a noun, which means nobody. */
    private boolean isAdjective(Sentence sentence, int i) {
        boolean noun = i > 0 && !sentence.token(i - 1).isCapitalised() && words.list("determiner").match(sentence.tokens, i - 1) < 0
                && words.list("preposition").match(sentence.tokens, i - 1) < 0;
        WordClass before = noun ? sentence.token(i - 1).word() : WordClass.UNKNOWN;
        return words.french() && !sentence.token(i).isCapitalised() && !sentence.token(i).word().adjectives().isEmpty()
                && !before.nouns().isEmpty() && before.adjectives().isEmpty() && before.verbs().isEmpty();
    }

    /** Whether a word of a title is a given name, no common word, with the next name behind it and nobody whose title it might be before it. */
    private boolean beginsName(Sentence sentence, int from, int to) {
        Token word = sentence.token(from);
        boolean owned = sentence.is(from - 1, "the", "'s", "le", "l'", "du", "au") || sentence.endingAt(from, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.NATION) != null;
        return to - from == 1 && !owned && word.isCapitalised() && !word.isAllCapitals() && !word.word().isKnown() && names.isGivenName(word)
                && to < sentence.size() && sentence.token(to).isCapitalised() && !sentence.isTitleCase();
    }

    /** "Larry King said": behind a given name a title of one word is a surname, unless a body or a name follows it. */
    private boolean endsName(Sentence sentence, int from, int to) {
        if (to - from > 1 || from == 0 || !sentence.token(from).isCapitalised() || sentence.token(from).isAllCapitals() || sentence.isTitleCase()) {
            return false;
        }
        Token given = sentence.token(from - 1);
        boolean goesOn = sentence.is(to, "of", "de", "d'", "du", "and", "et", "général", "générale", "général") || to < sentence.size() && sentence.token(to).isCapitalised();
        return given.isCapitalised() && !goesOn && !sentence.isCovered(from - 1) && !NameGrammar.opensSentence(sentence, from - 1) && names.isGivenName(given)
                && words.list("rank").match(sentence.tokens, from - 1) < 0;
    }

    /** "Ministre iranien des Affaires étrangères", "chief US negotiator": a nation between the words of a title. */
    private void splitTitles(Sentence sentence) {
        List<Token> rest = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean nation = sentence.at(i, Mention.Type.NATION) != null && (!words.french() || !sentence.token(i).isCapitalised());
            boolean qualifier = words.french() && words.list("qualifier-inside").match(sentence.tokens, i) >= 0;
            if (!nation && !qualifier) {
                rest.add(sentence.token(i));
                places.add(i);
            }
        }
        if (rest.size() == sentence.size()) {
            return;
        }
        for (NameIndex.Hit hit : lexicon.titles().find(rest, false)) {
            int from = places.get(hit.from());
            int to = places.get(hit.to() - 1) + 1;
            if (to - from > hit.to() - hit.from()) {
                title(sentence, from, to, hit);
            }
        }
    }

    /** The year of the last times told before a sentence in its paragraph; 0 if there are none, or of several years. */
    private int yearBefore(Sentence sentence) {
        int index = positions.get(sentence);
        for (int i = index - 1; i >= Math.max(0, index - MEMORY) && sentences.get(i).passage.paragraph() == sentence.passage.paragraph(); i--) {
            Set<String> years = sentences.get(i).all(Mention.Type.DATE).stream().map(date -> ((Mention.Time) date.meaning()).edtf().toString())
                    .map(edtf -> edtf.matches("\\d{4}(-\\d{2}){0,2}") ? edtf.substring(0, 4) : "").collect(Collectors.toSet());
            if (!years.isEmpty()) {
                String year = years.size() == 1 ? years.iterator().next() : "";
                return year.isEmpty() ? 0 : Integer.parseInt(year);
            }
        }
        return 0;
    }

    /** "Born on 3 May 1930 in Oslo, X ...": a day that sets no scene for what comes next. */
    private boolean isOfBirth(Sentence sentence, Mention date) {
        return IntStream.range(0, date.from()).anyMatch(i -> words.list("birth.participle").match(sentence.tokens, i) > 0);
    }

    /** "In 1999 ... . On 31 December, X resigned": a day without a year, in a paragraph that tells of a year long past, is of that year. */
    private void toldYear(Sentence sentence) {
        int index = positions.get(sentence);
        Mention told = null;
        for (int i = index; i >= Math.max(0, index - MEMORY) && told == null && anchor.isKnown(); i--) {
            Sentence earlier = sentences.get(i);
            if (earlier.passage.paragraph() != sentence.passage.paragraph()) {
                return;
            }
            for (Mention date : earlier.all(Mention.Type.DATE)) {
                Mention.Time time = (Mention.Time) date.meaning();
                // Only a year that opens a sentence sets the scene for the next ones.
                told = i < index && date.from() <= SCENE && !isOfBirth(earlier, date) && time.yearStated() && time.edtf().toString().matches("\\d{4}(-\\d{2}){0,2}") ? date : told;
            }
        }
        if (told == null) {
            return;
        }
        String year = ((Mention.Time) told.meaning()).edtf().toString().substring(0, 4);
        if (Integer.parseInt(year) >= anchor.date().getYear() - 1) {
            return;
        }
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            Mention.Time time = (Mention.Time) date.meaning();
            boolean named = NAMED_DAY.matcher(sentence.text(date.from(), date.to())).find();
            if (!time.yearStated() && named && time.edtf().toString().matches("\\d{4}-\\d{2}(-\\d{2})?")) {
                sentence.replace(date, new Mention(Mention.Type.DATE, date.from(), date.to(),
                        new Mention.Time(Edtf.parse(year + time.edtf().toString().substring(4)), false)));
            }
        }
    }

    private void add(Sentence sentence, int from, int to, Entity entity, boolean full) {
        if (entity.type() != EntityType.PLACE && entity.type() != EntityType.THING && sentence.isCompounded(to)) {
            sentence.add(new Mention(Mention.Type.NATION, from, to, new Mention.Named(entity, false)));
            return;
        }
        int end = entity.type() == EntityType.ORGANIZATION ? names.pastCompanyForm(sentence, to) : to;
        sentence.add(new Mention(NameIndex.typeOf(entity), from, end, new Mention.Named(entity, full)));
        Entity country = lexicon.countryOf(entity);
        if (to < sentence.size() && sentence.followsHyphen(to)) {
            // "The Vienna-born painter"
            return;
        }
        boolean located = sentence.is(from - 1, "in", "at", "near", "from", "to", "outside", "à", "vers", "de", "près", "dans", "sur")
                && entity.type() == EntityType.PLACE || words.list("visit.verb").matchBefore(sentence.tokens, from) >= 0;
        if (country.isPresent() && (!located || sentence.is(from - 1, "with", "to", "à", "de"))) {
            sentence.add(new Mention(Mention.Type.COUNTRY, from, to, new Mention.Named(country, false)));
        }
    }

    /** "Paris University", "Beirut Times": a place with such a word behind it is part of a body's name. */
    private boolean beginsBodyName(Sentence sentence, NameIndex.Hit hit) {
        if (hit.type() == Mention.Type.ORG) {
            return isOfOtherNation(sentence, hit) || isOfOtherCountry(sentence, hit) || isOtherwiseShort(sentence, hit);
        }
        return hit.type() == Mention.Type.PLACE && hit.to() < sentence.size() && sentence.token(hit.to()).isCapitalised()
                && words.list("outlet-word").match(sentence.tokens, hit.to()) >= 0;
    }

    /** "The director Sydney Pollack": a title, and a town by whose name people are called, with a capital behind it that begins no other name. */
    private boolean beginsPersonName(Sentence sentence, NameIndex.Hit hit, List<NameIndex.Hit> found) {
        boolean placed = hit.type() == Mention.Type.PLACE || hit.type() == Mention.Type.COUNTRY;
        if (!placed || hit.to() - hit.from() > 1 || hit.to() >= sentence.size() || sentence.isTitleCase()) {
            return false;
        }
        Token next = sentence.token(hit.to());
        boolean titled = hit.from() > 0 && (words.list("actor-noun").matchBefore(sentence.tokens, hit.from()) >= 0
                || !lexicon.titles().find(sentence.tokens.subList(hit.from() - 1, hit.from()), true).isEmpty());
        boolean free = titled && next.isCapitalised() && !next.isAllCapitals() && words.list("body-word").match(sentence.tokens, hit.to()) < 0 && !sentence.followsHyphen(hit.to())
                && found.stream().noneMatch(h -> h.from() == hit.to() || h != hit && h.from() <= hit.from() && hit.to() < h.to());
        return free && names.isGivenName(sentence.token(hit.from()));
    }

    /** "Scott Israel", "Anna Jordan": a country by whose name people are called, behind a given name that is no word: "Will Israel attack?" asks of the country. */
    private boolean endsPersonName(Sentence sentence, NameIndex.Hit hit, List<NameIndex.Hit> found) {
        if (hit.type() != Mention.Type.COUNTRY || hit.to() - hit.from() > 1 || hit.from() == 0 || sentence.isTitleCase()) {
            return false;
        }
        Token given = sentence.token(hit.from() - 1);
        return given.isCapitalised() && !given.isAllCapitals() && !given.word().isKnown() && !sentence.token(hit.from()).isAllCapitals() && !sentence.isCovered(hit.from() - 1)
                && found.stream().noneMatch(h -> h.from() < hit.from() && hit.from() <= h.to()) && names.isGivenName(given) && !sentence.followsHyphen(hit.from());
    }

    /** "Parti socialiste belge": no French party. */
    private boolean isOfOtherNation(Sentence sentence, NameIndex.Hit hit) {
        if (!words.french() || hit.to() >= sentence.size() || hit.to() - hit.from() < 2 || sentence.token(hit.to()).isCapitalised()) {
            return false;
        }
        List<Entity> nations = lexicon.nations().find(sentence.tokens.subList(hit.to(), hit.to() + 1), false).stream().flatMap(n -> n.entities().stream()).toList();
        Entity own = lexicon.countryAround(hit.entities().get(0));
        return !nations.isEmpty() && own.isPresent() && !nations.contains(own);
    }

    /** "Assemblée nationale du Mali", "Supreme Court of Kenya": the word for a kind of body, and a country that is not that of the known one. */
    private boolean isOfOtherCountry(Sentence sentence, NameIndex.Hit hit) {
        boolean of = words.french() ? sentence.is(hit.to(), "de", "du", "d'", "des") : sentence.is(hit.to(), "of");
        if (!of || hit.to() + 1 >= sentence.size() || words.list("body-word").match(sentence.tokens, hit.from()) < 0) {
            return false;
        }
        Entity own = lexicon.countryAround(hit.entities().get(0));
        int at = sentence.is(hit.to() + 1, "la", "le", "l'", "the") ? hit.to() + 2 : hit.to() + 1;
        return own.isPresent() && at < sentence.size() && lexicon.names().find(sentence.tokens.subList(at, Math.min(sentence.size(), at + LONGEST_REST)), false).stream()
                .anyMatch(n -> n.from() == 0 && n.full() && n.type() == Mention.Type.COUNTRY && !n.entities().contains(own));
    }

    /** "Rassemblement national des indépendants (RNI)": a longer name, which goes by other letters than the known one. */
    private boolean isOtherwiseShort(Sentence sentence, NameIndex.Hit hit) {
        int open = hit.to();
        while (open < sentence.size() && open - hit.to() < LONGEST_REST && !sentence.is(open, "(", ",", ".")) {
            open++;
        }
        if (!sentence.is(hit.to(), "of", "for", "des", "de", "du", "d'", "pour") || sentence.pastAcronym(open) == open) {
            return false;
        }
        return lexicon.names().find(sentence.tokens.subList(open + 1, open + 2), false).stream().noneMatch(n -> n.entities().contains(hit.entities().get(0)));
    }

    /** "Liberal Democratic Party": a capitalised adjective before the name of a party makes it the name of another. */
    private boolean endsBodyName(Sentence sentence, NameIndex.Hit hit) {
        int before = hit.from() - 1;
        if (hit.type() != Mention.Type.ORG || hit.to() - hit.from() < 2 || before < 1 || NameGrammar.opensSentence(sentence, before) || sentence.isTitleCase()) {
            return false;
        }
        Token word = sentence.token(before);
        return word.isCapitalised() && !word.isAllCapitals() && !word.word().adjectives().isEmpty() && !sentence.isCovered(before)
                && words.list("body-word").match(sentence.tokens, hit.to() - 1) > 0
                && lexicon.nations().find(sentence.tokens.subList(before, hit.from()), false).isEmpty();
    }

    /**
     * "The war of summer 2006", "Israel's war with Gaza last summer": the one known war of that time in which somebody
     * named in the article took part.
     */
    private void wars(Sentence sentence) {
        for (Mention thing : sentence.all(Mention.Type.THING)) {
            Mention date = sentence.all(Mention.Type.DATE).stream().filter(thing::covers).findFirst().orElse(null);
            if (date != null && lexicon.happeningOf(thing.entity()).equals("war")) {
                warsTold.add(thing.entity());
                datedWars.computeIfAbsent(sentence, s -> new ArrayList<>()).add(new DatedWar(thing, date));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            int noun = words.list("war.noun").match(sentence.tokens, i);
            if (noun < 0 || sentence.isCovered(i, NAMED)) {
                continue;
            }
            Set<Entity> parties = new LinkedHashSet<>();
            if (sentence.is(i - 1, "'s")) {
                Mention owner = sentence.endingAt(i - 1, PARTIES);
                parties.addAll(owner == null ? Set.of() : Set.of(owner.entity()));
            }
            int at = noun;
            while (at - noun < MOST_BELLIGERENTS && sentence.at(at, Mention.Type.DATE) == null) {
                Mention party = sentence.at(at, PARTIES[1], PARTIES[2], Mention.Type.PLACE);
                if (party != null) {
                    parties.add(party.entity());
                    at = party.to();
                } else if (sentence.is(at, "of", "in", "the", "de", "l'", "d'", "en", "du", "over", "during", "with", "between", "and", "against", "avec",
                        "entre", "et", "contre", "la", "le", "pendant", "durant")) {
                    at++;
                } else {
                    break;
                }
            }
            Mention date = sentence.at(at, Mention.Type.DATE);
            int from = i;
            int to = date == null ? noun : date.to();
            if (date == null) {
                date = sentence.endingAt(i, Mention.Type.DATE);
                from = date == null ? i : date.from();
            }
            for (int next = to; date != null && next < Math.min(sentence.size(), to + MOST_BELLIGERENTS); next++) {
                // "The war of 2006 between X and Y"
                Mention party = sentence.at(next, PARTIES[1], PARTIES[2], Mention.Type.PLACE);
                if (party != null) {
                    parties.add(party.entity());
                } else if (!sentence.is(next, "between", "entre", "and", "et", "the", "le", "la", "l'", "with", "against", "avec", "contre")) {
                    break;
                }
            }
            if (date == null && parties.size() > 1 && sentence.is(noun, "between", "entre")) {
                // "The war between X and Y that ended on Friday"
                date = onlyDay(sentence);
                to = at;
            }
            if (date != null) {
                Edtf when = ((Mention.Time) date.meaning()).edtf();
                Entity war = lexicon.warOf(when, parties.isEmpty() ? namedInFull : parties);
                boolean apart = date.from() >= to;
                if (war.isPresent() && (!apart || parties.stream().allMatch(party -> lexicon.warOf(when, Set.of(party)).equals(war)))) {
                    Mention mention = new Mention(Mention.Type.THING, from, to, new Mention.Named(war, false));
                    sentence.add(mention);
                    warsTold.add(war);
                    if (!apart) {
                        datedWars.computeIfAbsent(sentence, s -> new ArrayList<>()).add(new DatedWar(mention, date));
                    }
                }
            }
        }
    }

    /** The only day that a sentence tells; null if it tells none, or other times too. */
    private static Mention onlyDay(Sentence sentence) {
        List<Mention> dates = sentence.all(Mention.Type.DATE);
        return dates.size() == 1 && DAY.matcher(((Mention.Time) dates.get(0).meaning()).edtf().toString()).matches() ? dates.get(0) : null;
    }

    /** "The conflict": the one war that the article tells of. */
    private void laterWars(Sentence sentence) {
        if (warsTold.size() != 1) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            int noun = words.list("war.noun").match(sentence.tokens, i);
            boolean definite = sentence.is(i - 1, "the", "la", "le", "l'", "this", "that", "cette", "ce");
            if (noun > 0 && definite && !sentence.isCovered(i, NAMED) && !sentence.is(noun, "on", "of", "against", "de", "du", "contre", "between", "entre",
                    "in", "en")) {
                sentence.add(new Mention(Mention.Type.THING, i, noun, new Mention.Named(warsTold.iterator().next(), false)));
            }
        }
    }

    /**
     * "The attacks in Brussels on Tuesday", "l'attentat de Nice": the one known happening of its kind at that place on that day; without a
     * day, in the week before the article. "The attack on the offices of X": the one whose name has these words.
     */
    private void placedHappenings(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            int end = lexicon.happeningNoun(sentence.tokens, i);
            if (end < 0 || sentence.isCovered(i, NAMED) || !isDefinite(sentence, i)) {
                continue;
            }
            Mention place = placeBeside(sentence, i, end);
            if (place == null) {
                Entity described = lexicon.described(sentence.tokens.subList(i, Math.min(sentence.size(), i + LONGEST_DESCRIPTION)));
                if (described.isPresent()) {
                    sentence.add(new Mention(Mention.Type.THING, i, end, new Mention.Named(described, false)));
                }
                continue;
            }
            List<Mention> days = sentence.all(Mention.Type.DATE);
            Optional<Edtf> day = days.isEmpty() ? Optional.empty() : Optional.of(((Mention.Time) days.get(0).meaning()).edtf());
            Entity happening = days.size() > 1 ? Entity.NONE : lexicon.happeningAt(sentence.tokens.subList(i, end), place.entity(), day, anchor);
            if (happening.isPresent()) {
                sentence.add(new Mention(Mention.Type.THING, Math.min(i, place.from()), Math.max(end, place.to()), new Mention.Named(happening, false)));
            }
        }
    }

    /** "The truck attack", "Tuesday's attack", "l'attentat": whether a noun is told as known, an adjective or two before it perhaps. */
    private boolean isDefinite(Sentence sentence, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - MOST_MODIFIERS); i--) {
            if (sentence.is(i, "the", "'s", "le", "la", "l'", "les", "des", "du")) {
                return true;
            }
            WordClass word = sentence.token(i).word();
            boolean modifier = !word.adjectives().isEmpty() || !word.nouns().isEmpty() || sentence.token(i).isCapitalised();
            if (!sentence.token(i).isWord() || !modifier) {
                return false;
            }
        }
        return false;
    }

    /** "The attack in Nice", "l'attentat de Nice", "the Nice attack": the place right beside a noun; null if there is none. */
    private static Mention placeBeside(Sentence sentence, int from, int to) {
        if (sentence.is(to, "in", "at", "on", "near", "of", "de", "d'", "du", "à", "en", "sur")) {
            Mention behind = sentence.at(sentence.is(to + 1, "the", "la", "l'", "le") ? to + 2 : to + 1, Mention.Type.PLACE, Mention.Type.COUNTRY);
            if (behind != null) {
                return behind;
            }
        }
        return sentence.endingAt(from, Mention.Type.PLACE);
    }

    /** Finds the names that no file knows; where one occurrence shows what it names, that holds for all of them. */
    private void unknownNames() {
        List<NameGrammar.Found> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Mention person : sentence.all(Mention.Type.PERSON)) {
                int end = NameGrammar.longerName(sentence, person);
                if (end > person.to()) {
                    sentence.absorb(new Mention(Mention.Type.PERSON, person.from(), end, person.meaning()));
                }
            }
            found.addAll(names.find(sentence));
        }
        Set<String> surnames = found.stream().flatMap(f -> NameGrammar.surnames(f.name()).stream()).collect(Collectors.toSet());
        sentences.forEach(s -> names.employers(s).stream().filter(f -> !surnames.contains(s.token(f.from()).folded())).forEach(found::add));
        sentences.forEach(s -> names.opponents(s).stream().filter(f -> !surnames.contains(s.token(f.from()).folded())).forEach(found::add));
        found.addAll(repeatedWords(found));
        Map<String, Mention.Type> types = new HashMap<>();
        found.stream().filter(NameGrammar.Found::sure).forEach(f -> types.putIfAbsent(f.name(), f.type()));
        found.forEach(f -> types.putIfAbsent(f.name(), f.type()));
        Map<String, Entity> entities = new HashMap<>();
        found.removeIf(this::isKnownShortName);
        // "Major Baseball League (MBL)": the letters stand for the name before them.
        List<NameGrammar.Found> bodies = found.stream().filter(f -> types.get(f.name()) == Mention.Type.ORG).toList();
        found.removeIf(f -> f.to() - f.from() == 1 && f.sentence().token(f.from()).isAllCapitals() && f.sentence().is(f.from() - 1, "(") && f.sentence().is(f.to(), ")")
                && bodies.stream().anyMatch(b -> b.sentence() == f.sentence() && b.to() == f.from() - 1));
        Map<String, Set<String>> families = new HashMap<>();
        found.stream().filter(f -> types.get(f.name()) == Mention.Type.PERSON && f.to() - f.from() > 1)
                .forEach(f -> NameGrammar.surnames(f.name()).forEach(s -> families.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(f.name())));
        for (Sentence sentence : sentences) {
            sentence.all(Mention.Type.PERSON).stream().filter(p -> p.length() > 1 && p.entity().isCatalogued() && p.meaning() instanceof Mention.Named named && named.full())
                    .forEach(p -> NameGrammar.surnames(sentence.text(p.from(), p.to())).forEach(s -> families.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(p.entity().id())));
        }
        // "Robert Swan ... interim chief executive Swan": the one person of that family name.
        found.removeIf(f -> f.to() - f.from() == 1 && types.get(f.name()) == Mention.Type.PERSON
                && families.getOrDefault(f.sentence().token(f.from()).folded(), Set.of()).size() == 1);
        for (NameGrammar.Found name : found) {
            Mention.Type type = types.get(name.name());
            Entity entity = Entity.unknown(name.name(), switch (type) {
                case ORG -> EntityType.ORGANIZATION;
                case PLACE -> EntityType.PLACE;
                default -> EntityType.PERSON;
            });
            entities.put(entity.name(), entity);
            boolean several = Tokenizer.tokenize(entity.name(), 0).size() > 1;
            name.sentence().absorb(new Mention(type, name.from(), name.to(), new Mention.Named(entity, several)));
        }
        sentences.stream().filter(Sentence::isTitleCase).forEach(title -> repeated(title, entities));
        for (Sentence sentence : sentences) {
            for (Mention mention : sentence.all(Mention.Type.PERSON, Mention.Type.ORG)) {
                shorten(sentence, mention);
            }
        }
    }

    /** "President X": the one whom alone the knowledge base knows by that short name. */
    private boolean isKnownShortName(NameGrammar.Found name) {
        Mention title = name.sentence().endingAt(name.from(), Mention.Type.TITLE);
        return name.type() == Mention.Type.PERSON && hits.get(name.sentence()).stream().anyMatch(h -> h.from() == name.from() && h.to() == name.to()
                && !h.full() && h.entities().size() == 1 && h.entities().get(0).type() == EntityType.PERSON
                && (namedInFull.contains(h.entities().get(0))
                || title != null && lexicon.hasBorne(h.entities().get(0), ((Mention.Titled) title.meaning()).title(), Entity.NONE)));
    }

    /** Words with a capital that are no common ones and that an article has again and again: bodies of which it tells, unless people are called so. */
    private List<NameGrammar.Found> repeatedWords(List<NameGrammar.Found> names) {
        Set<String> parts = new LinkedHashSet<>();
        names.stream().filter(f -> f.to() - f.from() > 1).forEach(f -> Tokenizer.tokenize(f.name(), 0).forEach(t -> parts.add(t.folded())));
        Map<String, List<NameGrammar.Found>> words = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                int at = i;
                NameGrammar.Found word = sentence.token(i).isCapitalised() ? this.names.singleWord(sentence, i) : null;
                if (word != null && !parts.contains(sentence.token(i).folded())
                        && hits.get(sentence).stream().noneMatch(h -> h.from() <= at && at < h.to())) {
                    words.computeIfAbsent(word.name(), k -> new ArrayList<>()).add(word);
                }
            }
        }
        return words.values().stream().filter(list -> list.size() > 1).flatMap(List::stream).toList();
    }

    /** The names of the text in a headline whose capitals tell nothing. */
    private static void repeated(Sentence title, Map<String, Entity> entities) {
        for (int i = 0; i < title.size(); i++) {
            for (int end = Math.min(title.size(), i + 6); end > i; end--) {
                Entity entity = title.isCovered(i) ? null : entities.get(title.text(i, end));
                if (entity != null) {
                    title.add(new Mention(NameIndex.typeOf(entity), i, end, new Mention.Named(entity, true)));
                }
            }
        }
    }

    /** Notes what a name may be shortened to in the rest of the article. */
    private void shorten(Sentence sentence, Mention mention) {
        Entity entity = mention.entity();
        if (mention.type() == Mention.Type.PERSON) {
            boolean introduced = mention.meaning() instanceof Mention.Named named && named.full();
            if (!entity.isCatalogued() || introduced) {
                NameGrammar.surnames(entity.isCatalogued() ? sentence.text(mention.from(), mention.to()) : entity.name()).forEach(s -> peopleBySurname.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(entity));
            }
            return;
        }
        String written = sentence.text(mention.from(), mention.to());
        String head = names.headWord(written);
        if (!head.isEmpty()) {
            bodiesByShortForm.computeIfAbsent(head, k -> new LinkedHashSet<>()).add(entity);
        }
        if (!entity.isCatalogued() && lexicon.nations().find(Tokenizer.tokenize(written, 0), false).stream().noneMatch(h -> h.from() == 0)) {
            names.shortForms(written).forEach(s -> bodiesByShortForm.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(entity));
        }
        if (sentence.pastAcronym(mention.to()) > mention.to()) {
            bodiesByShortForm.computeIfAbsent(sentence.token(mention.to() + 1).folded(), k -> new LinkedHashSet<>()).add(entity);
        }
    }

    private void shortNames(Sentence sentence) {
        for (NameIndex.Hit hit : hits.get(sentence)) {
            if ((hit.full() && hit.entities().size() == 1) || sentence.isCovered(hit.from(), NAMED)
                    || sentence.isCovered(hit.from(), Mention.Type.DATE) || isLonger(sentence, hit)) {
                continue;
            }
            List<Entity> named = hit.entities().stream().filter(namedInFull::contains).toList();
            Entity entity = titledNamesake(sentence, hit);
            if (entity.isPresent()) {
                add(sentence, hit.from(), hit.to(), entity, false);
                continue;
            }
            if (named.size() == 1) {
                entity = named.get(0);
            } else if (named.isEmpty() && hit.entities().size() == 1 && !besideCapital(sentence, hit) && !isNamesake(sentence, hit)
                    && isInContext(sentence, hit)) {
                entity = hit.entities().get(0);
            } else if (named.isEmpty() && hit.full()) {
                entity = Entity.unknown(sentence.text(hit.from(), hit.to()), hit.entities().get(0).type());
            }
            if (entity.isPresent()) {
                add(sentence, hit.from(), hit.to(), entity, false);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.isCapitalised() || sentence.isCovered(i, NAMED) || sentence.isCovered(i, Mention.Type.DATE)) {
                continue;
            }
            Set<Entity> people = peopleBySurname.getOrDefault(token.folded(), Set.of());
            Set<Entity> bodies = bodiesByShortForm.getOrDefault(token.folded(), Set.of());
            if (people.size() == 1) {
                sentence.absorb(new Mention(Mention.Type.PERSON, NameGrammar.withParticles(sentence, i), i + 1,
                        new Mention.Named(people.iterator().next(), false)));
            } else if (people.isEmpty() && bodies.size() == 1 && isShortForm(sentence, i)) {
                sentence.add(new Mention(Mention.Type.ORG, i, i + 1, new Mention.Named(bodies.iterator().next(), false)));
            } else if (people.isEmpty() && !sentence.isCovered(i) && words.list("function").match(sentence.tokens, i) < 0 && words.list("rank").match(sentence.tokens, i) < 0
                    && words.rankBefore(sentence.tokens, i) >= 0) {
                sentence.add(new Mention(Mention.Type.PERSON, i, i + 1,
                        new Mention.Named(Entity.unknown(token.text(), EntityType.PERSON), false)));
            }
        }
    }

    /** "His nephew Sadeq", "le frère de X, Ali": who bears that first name with the surname of somebody just named. */
    private void families(Sentence sentence) {
        int index = positions.get(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            Mention told = sentence.at(i, NAMED);
            boolean unknown = told == null || told.type() == Mention.Type.PERSON && told.length() == 1 && !told.entity().isCatalogued();
            if (!unknown || !sentence.token(i).isCapitalised() || !names.isKin(sentence, i, i + 1)) {
                continue;
            }
            String first = sentence.token(i).text();
            Set<Entity> found = sentences.subList(Math.max(0, index - 1), index + 1).stream().flatMap(near -> near.all(Mention.Type.PERSON).stream())
                    .map(Mention::entity).filter(namedInFull::contains).flatMap(p -> relatives(first, p).stream()).collect(Collectors.toSet());
            if (found.size() == 1) {
                Mention relative = new Mention(Mention.Type.PERSON, i, i + 1, new Mention.Named(found.iterator().next(), false));
                if (told == null) {
                    sentence.add(relative);
                } else {
                    sentence.replace(told, relative);
                }
            }
        }
    }

    /** The people known under a first name and the surname of somebody. */
    private List<Entity> relatives(String first, Entity person) {
        List<Token> name = Tokenizer.tokenize(person.name(), 0);
        for (int from = 1; from < name.size(); from++) {
            List<Token> full = Tokenizer.tokenize(first + " " + person.name().substring(name.get(from).start()), 0);
            List<Entity> found = lexicon.names().find(full, false).stream().filter(h -> h.full() && h.type() == Mention.Type.PERSON && h.to() - h.from() == full.size())
                    .flatMap(h -> h.entities().stream()).filter(e -> !e.equals(person)).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "House of Lords" is no "House". */
    private boolean isLonger(Sentence sentence, NameIndex.Hit hit) {
        return hit.type() == Mention.Type.ORG && sentence.is(hit.to(), "of") && hit.to() + 1 < sentence.size() && sentence.token(hit.to() + 1).isCapitalised()
                && !sentence.isCovered(hit.to() + 1);
    }

    /** "The Commission", "Nippon": a word for a kind of body stands for one only behind an article, and alone. */
    private boolean isShortForm(Sentence sentence, int i) {
        boolean kind = words.list("body-word").match(List.of(sentence.token(i)), 0) >= 0;
        boolean next = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised() && !sentence.isCovered(i + 1);
        return !next && (!kind || sentence.is(i - 1, "the", "le", "la", "l'", "du", "au", "this", "cette", "ce")
                && !sentence.is(i + 1, "of", "de", "du", "des", "d'"));
    }

    /**
     * Whether a short name that the article does not introduce can stand for the one person known by it: where the article tells of an
     * organisation or country in which that person is known to have held an office, and no kinship stands before it.
     */
    private boolean isInContext(Sentence sentence, NameIndex.Hit hit) {
        Entity entity = hit.entities().get(0);
        if (entity.type() != EntityType.PERSON) {
            return true;
        }
        Mention title = sentence.endingAt(hit.from(), Mention.Type.TITLE);
        if (title != null && lexicon.hasBorne(entity, ((Mention.Titled) title.meaning()).title(), Entity.NONE)) {
            return true;
        }
        for (int i = hit.to(); i <= hit.to() + NEAR_TITLE; i++) {
            // "X became sultan": whom our record has as one.
            Mention borne = sentence.at(i, Mention.Type.TITLE);
            if (borne != null && words.list("copula").match(sentence.tokens, hit.to()) > 0 && lexicon.hasBorne(entity, ((Mention.Titled) borne.meaning()).title(), Entity.NONE)) {
                return true;
            }
        }
        boolean kin = hit.from() > 0 && words.list("kin").match(sentence.tokens, hit.from() - 1) >= 0;
        Set<Entity> bodies = lexicon.bodiesOf(entity);
        return !kin && (bodies.isEmpty() || bodies.stream().anyMatch(this::isTold));
    }

    private boolean isTold(Entity body) {
        return namedInFull.contains(body) || nationsTold.contains(body);
    }

    /** The article names somebody else of that name in full. */
    private boolean isNamesake(Sentence sentence, NameIndex.Hit hit) {
        return hit.to() - hit.from() == 1 && peopleBySurname.containsKey(sentence.token(hit.from()).folded());
    }

    /** "President Castro": of several people of that name, the one who bears the title at the time of the article. */
    private Entity titledNamesake(Sentence sentence, NameIndex.Hit hit) {
        Mention title = sentence.endingAt(hit.from(), Mention.Type.TITLE);
        if (title == null || hit.entities().size() < 2) {
            return Entity.NONE;
        }
        List<Entity> holders = hit.entities().stream()
                .filter(e -> lexicon.holdsAtPublication(e, ((Mention.Titled) title.meaning()).title(), anchor)).toList();
        return holders.size() == 1 ? holders.get(0) : Entity.NONE;
    }

    private boolean besideCapital(Sentence sentence, NameIndex.Hit hit) {
        boolean before = hit.from() > 0 && sentence.token(hit.from() - 1).isCapitalised()
                && sentence.token(hit.from() - 1).end() + 1 >= sentence.token(hit.from()).start()
                && words.list("function").match(sentence.tokens, hit.from() - 1) < 0
                && words.list("rank").matchBefore(sentence.tokens, hit.from()) < 0
                && !sentence.isCovered(hit.from() - 1, Mention.Type.TITLE, Mention.Type.NATION, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.DATE);
        boolean after = hit.to() < sentence.size() && sentence.token(hit.to()).isCapitalised()
                && sentence.token(hit.to()).start() <= sentence.token(hit.to() - 1).end() + 1
                && !sentence.isCovered(hit.to(), Mention.Type.TITLE, Mention.Type.DATE);
        return before || after;
    }

    /** "Leaders of Hamas", "Iranian officials", "une délégation du Hamas": the body acts through them. */
    private void representatives(Sentence sentence) {
        WordForms nouns = words.list("representatives");
        for (int i = 0; i < sentence.size(); i++) {
            int end = nouns.match(sentence.tokens, i);
            if (end < 0 || sentence.isCovered(i, NAMED)) {
                continue;
            }
            Mention before = sentence.endingAt(i, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.NATION);
            if (before == null && sentence.is(i - 1, "'s") && words.list("regime").match(sentence.tokens, i) > 0) {
                before = sentence.endingAt(i - 1, Mention.Type.ORG, Mention.Type.COUNTRY);
            }
            if (before != null && !words.french()) {
                representative(sentence, before.from(), end, before.entity());
                continue;
            }
            Mention nation = sentence.at(end, Mention.Type.NATION);
            if (words.french() && nation != null) {
                representative(sentence, i, nation.to(), nation.entity());
                continue;
            }
            int at = end;
            boolean linked = sentence.is(at, "of", "from", "de", "du", "des", "d'");
            while (linked && at < sentence.size() && sentence.at(at, Mention.Type.ORG) == null) {
                int adjective = words.list("role-adjective").match(sentence.tokens, at);
                Mention country = sentence.at(at, Mention.Type.COUNTRY);
                if (adjective > 0) {
                    at = adjective;
                } else if (country != null && sentence.is(country.to(), "'s")) {
                    at = country.to() + 1;
                } else if (sentence.is(at, "of", "from", "the", "de", "du", "des", "d'", "la", "l'", "le", "senior", "top") && country == null) {
                    at++;
                } else {
                    break;
                }
            }
            Mention body = linked ? sentence.at(at, Mention.Type.ORG, Mention.Type.COUNTRY) : null;
            if (body != null && !sentence.is(body.to(), "'s")) {
                representative(sentence, i, body.to(), body.entity());
            }
        }
    }

    /** "... X ... . The former head of Y ...": what opens a sentence tells more of the only person whom the one before names. */
    private void formerHolders() {
        for (int index = 1; index < sentences.size(); index++) {
            Sentence sentence = sentences.get(index);
            Sentence previous = sentences.get(index - 1);
            Set<Entity> people = previous.all(Mention.Type.PERSON).stream().map(Mention::entity).collect(Collectors.toSet());
            for (Mention role : sentence.all(Mention.Type.ROLE)) {
                Mention.Role meaning = (Mention.Role) role.meaning();
                WordClass first = sentence.token(0).word();
                boolean participial = !first.participles().isEmpty() && first.finite().isEmpty();
                boolean opens = role.from() == 0 || sentence.is(role.from() - 1, ",") && role.from() <= (participial ? 2 * OPENING : OPENING);
                boolean named = sentence.at(role.to(), Mention.Type.PERSON) != null
                        || sentence.is(role.to(), ",") && sentence.at(role.to() + 1, Mention.Type.PERSON) != null
                        || held.get(sentence).stream().anyMatch(h -> h.from() <= role.from() && role.to() <= h.to());
                boolean former = meaning.qualifiers().contains("former") && meaning.definite() && meaning.organization().isPresent();
                if (opens && former && !named && people.size() == 1 && sentence.is(role.from(), "the", "le", "la", "l'")) {
                    List<PeopleGrammar.Held> more = new ArrayList<>(held.get(sentence));
                    Entity holder = people.iterator().next();
                    more.add(new PeopleGrammar.Held(holder, meaning, role.from(), role.to(), "description"));
                    held.put(sentence, more);
                    if (holder.isCatalogued() && lexicon.hasBorne(holder, meaning.title(), meaning.organization())) {
                        sentence.add(new Mention(Mention.Type.PERSON, role.from(), role.to(), new Mention.Named(holder, false)));
                    }
                }
            }
        }
    }

    private static void representative(Sentence sentence, int from, int to, Entity body) {
        sentence.add(new Mention(NameIndex.typeOf(body), from, to, new Mention.Named(body, false)));
    }

    // --- descriptions and pronouns ----------------------------------------------------------------------------------

    /** "The Hamas chief" stands for the one person to whom the article gives that role. */
    private void descriptions() {
        Map<String, Set<Entity>> holders = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            for (PeopleGrammar.Held one : held.get(sentence)) {
                if (!one.role().definite() && !one.role().part().isEmpty()) {
                    continue;
                }
                holders.computeIfAbsent(key(one.role()), k -> new LinkedHashSet<>()).add(one.holder());
            }
        }
        for (Sentence sentence : sentences) {
            for (Mention role : sentence.all(Mention.Type.ROLE)) {
                Mention.Role meaning = (Mention.Role) role.meaning();
                boolean attached = held.get(sentence).stream().anyMatch(h -> h.from() <= role.from() && role.to() <= h.to());
                boolean apposed = sentence.is(role.from() - 1, ",") && sentence.endingAt(role.from() - 1, Mention.Type.PERSON) != null
                        && (role.to() >= sentence.size() || sentence.is(role.to(), ",", "."));
                // "X, the 41st president of Y, ...": whoever holds the office now, X is meant.
                if (attached || apposed || ordinalBefore(sentence, role) || isOther(sentence, role) || !meaning.definite() || !sentence.is(role.from(), "the", "le", "la", "l'")
                        && !meaning.organization().isPresent()) {
                    continue;
                }
                Set<Entity> candidates = holders.getOrDefault(key(meaning), Set.of());
                if (candidates.isEmpty()) {
                    candidates = namedInFull.stream().filter(e -> e.type() == EntityType.PERSON
                            && lexicon.hasBorne(e, meaning.title(), meaning.organization())).collect(Collectors.toSet());
                }
                if (candidates.size() > 1) {
                    candidates = candidates.stream().filter(e -> lexicon.holdsAtPublication(e, meaning.title(), anchor))
                            .collect(Collectors.toSet());
                }
                if (candidates.size() == 1) {
                    sentence.add(new Mention(Mention.Type.PERSON, role.from(), role.to(),
                            new Mention.Named(candidates.iterator().next(), false)));
                }
            }
        }
    }

    /** "The previous prime minister", "a new president", "the last pope": somebody else than who holds the office in the article. */
    private boolean isOther(Sentence sentence, Mention role) {
        for (int i = Math.max(0, role.from() - 1); i < titleOf(sentence, role); i++) {
            if (words.list("other-holder").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "The 41st president", "the first pope": one of the past. */
    private static boolean ordinalBefore(Sentence sentence, Mention role) {
        Ordinals ordinals = new Ordinals(sentence);
        return IntStream.rangeClosed(role.from(), titleOf(sentence, role)).anyMatch(i -> ordinals.endingAt(i) > 0);
    }

    /** Where the bare title of a role begins. */
    private static int titleOf(Sentence sentence, Mention role) {
        return sentence.all(Mention.Type.TITLE).stream().filter(role::covers).mapToInt(Mention::from).min().orElse(role.to());
    }

    private String key(Mention.Role role) {
        String title = lexicon.isLeading(role.title()) && role.organization().isPresent() ? "leader" : role.title();
        return title + "@" + role.organization().key() + role.qualifiers();
    }

    /** "The group", "its", "his": stand for the leading organisation, or the only person, of this sentence or the one before. */
    private void possessives() {
        Sentence previous = null;
        for (Sentence sentence : sentences) {
            if (sentence.passage.zone() == Zone.CAPTION) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.is(i, "its", "their", "son", "sa", "ses", "leur", "leurs", "his", "her")) {
                    Mention told = sentence.is(i - 1, ",") ? sentence.endingAt(i - 1, Mention.Type.PERSON) : null;
                    // "X, his agent": somebody else's.
                    int reach = told == null ? i : told.from();
                    Entity owner = sentence.is(i, "leur", "leurs") ? several(sentence, leadingBody(sentence, i, previous), previous)
                            : sentence.is(i, "its", "their") || words.french() && people(sentence, i, "").isEmpty() && leadingBody(sentence, i, null).isPresent()
                            ? leadingBody(sentence, i, words.french() ? null : previous) : opening(sentence, i, sentence.is(i, "her") ? "female" : words.french() ? "" : "male", reach);
                    if (owner.isPresent() && !isOfOpeningBody(sentence, i, owner)) {
                        boolean sure = owner.type() != EntityType.PERSON || isAlone(sentence, reach, sentence.is(i, "her") ? "female" : words.french() ? "" : "male");
                        sentence.add(new Mention(Mention.Type.OWNER, i, i + 1, new Mention.Named(owner, false, sure)));
                    }
                } else if (sentence.is(i, "the", "le", "la", "l'", "this", "cette", "ce", "du", "au")) {
                    description(sentence, i, previous);
                }
            }
            previous = sentence;
        }
    }

    /** "Le jury rendra son verdict": that of the body with which the sentence opens, and nobody's who was told before. */
    private boolean isOfOpeningBody(Sentence sentence, int possessive, Entity owner) {
        boolean opens = words.french() && sentence.is(possessive, "son", "sa", "ses") && sentence.is(0, "le", "la", "l'", "un", "une", "ce", "cette")
                && words.list("body-noun").match(sentence.tokens, 1) > 0 && sentence.at(1, Mention.Type.TITLE) == null;
        return opens && sentence.all(PARTIES).stream().noneMatch(m -> m.to() <= possessive && m.entity().equals(owner));
    }

    /** "Les États-Unis ... leur armée": a body that goes by a plural, as "leur" wants it; none for others. */
    private static Entity several(Sentence sentence, Entity body, Sentence previous) {
        for (Sentence where : previous == null ? List.of(sentence) : List.of(sentence, previous)) {
            for (Mention mention : where.all(Mention.Type.ORG, Mention.Type.COUNTRY)) {
                if (mention.entity().equals(body) && where.is(mention.from() - 1, "les", "des", "aux")) {
                    return body;
                }
            }
        }
        return Entity.NONE;
    }

    /** "In his speech on Monday, X said": X, else whom the words before name. */
    private Entity opening(Sentence sentence, int at, String gender, int reach) {
        Mention same = IntStream.of(1, 2).filter(i -> i < at && sentence.is(at, sentence.token(i).lower())).mapToObj(i -> sentence.at(i, Mention.Type.OWNER))
                .filter(Objects::nonNull).findFirst().orElse(null);
        if (same != null && comma(sentence, same.from()) == comma(sentence, at)) {
            // "In his meeting with Y and in his visit to Rome, X ...": both his.
            return same.entity();
        }
        boolean opens = at <= 4 && comma(sentence, at) < sentence.size() && people(sentence, at, "").isEmpty()
                && sentence.is(0, "in", "during", "at", "after", "before", "with", "for", "dans", "lors", "pendant", "après", "avant", "avec", "pour", "\"", "“", "«");
        Mention first = opens ? sentence.all(Mention.Type.PERSON).stream().filter(m -> m.from() > comma(sentence, at)).findFirst().orElse(null) : null;
        boolean fits = first != null && (gender.isEmpty() || gender(first.entity()).isEmpty() || gender(first.entity()).equals(gender));
        return fits ? first.entity() : antecedent(sentence, reach, gender);
    }

    private static int comma(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && !sentence.is(at, ",")) {
            at++;
        }
        return at;
    }

    /** "The group", "the bank's": stands for the body of that kind told last, else for the leading one. */
    private void description(Sentence sentence, int i, Sentence previous) {
        int country = words.list("country-description").match(sentence.tokens, i + 1);
        if (country > 0) {
            Set<Entity> told = sentence.all(Mention.Type.COUNTRY).stream().filter(m -> m.to() <= i).map(Mention::entity).collect(Collectors.toSet());
            if (told.isEmpty() && previous != null) {
                told = previous.all(Mention.Type.COUNTRY, Mention.Type.NATION).stream().map(Mention::entity).collect(Collectors.toSet());
            }
            if (told.size() == 1 && !sentence.is(country, "of", "de", "du", "des", "d'", "where", "où")) {
                sentence.add(new Mention(Mention.Type.COUNTRY, i, country, new Mention.Named(told.iterator().next(), false)));
            }
            return;
        }
        int end = bodyDescription(sentence, i + 1);
        if (end < 0) {
            return;
        }
        Entity kind = bodyOfKind(sentence, i, kindBetween(sentence, i + 1, end));
        Entity body = kind.isPresent() ? kind : describedBody(sentence, i, previous);
        Mention opener = sentence.is(i - 1, ",") && words.list("say").match(sentence.tokens, end) > 0 ? sentence.at(sentence.is(0, "the", "le", "la", "l'") ? 1 : 0, Mention.Type.ORG) : null;
        if (opener != null) {
            // "X has sold its share in Y, the firm said": X.
            body = opener.entity();
        }
        if (words.list("club-word").match(sentence.tokens, end - 1) > 0 && !kind.isPresent()) {
            Set<Entity> clubs = new LinkedHashSet<>(bodies(sentence, i));
            clubs.addAll(previous == null ? Set.of() : bodies(previous, previous.size()));
            clubs.removeIf(this::isLeague);
            body = clubs.size() == 1 ? clubs.iterator().next() : Entity.NONE;
        }
        if (!kind.isPresent() && words.list("special-body").match(sentence.tokens, end - 1) > 0) {
            // "The federation" is hardly a club told before: only what alone was told.
            Set<Entity> told = new LinkedHashSet<>(bodies(sentence, i));
            told.addAll(previous == null ? Set.of() : bodies(previous, previous.size()));
            body = told.size() == 1 ? told.iterator().next() : Entity.NONE;
        }
        if (!body.isPresent()) {
            return;
        }
        int from = sentence.is(i, "du", "au") ? i + 1 : i;
        if (sentence.is(end, "'s")) {
            sentence.add(new Mention(Mention.Type.OWNER, from, end + 1, new Mention.Named(body, false)));
        } else {
            sentence.add(new Mention(Mention.Type.ORG, from, end, new Mention.Named(body, false)));
        }
    }

    /** Whether a name tells that a body is no club: "Northern League". */
    private boolean isLeague(Entity body) {
        return Tokenizer.tokenize(body.name(), 0).stream().anyMatch(t -> words.list("league-word").match(List.of(t), 0) > 0);
    }

    /** "The movement's political bureau", "sa branche armée", "la branche armée du mouvement": the part that files know of it. */
    private void parts(Sentence sentence) {
        int index = positions.get(sentence);
        for (int i = 0; words.french() && i < sentence.size(); i++) {
            // "Son", "sa" may be a person's too: what they own tells.
            Entity body = sentence.is(i, "son", "sa") ? leadingBody(sentence, i, index == 0 ? null : sentences.get(index - 1)) : Entity.NONE;
            for (int end = Math.min(sentence.size(), i + 1 + MOST_PART_WORDS); body.isPresent() && end > i + 1; end--) {
                if (part(sentence, i, end, body, sentence.text(i + 1, end))) {
                    break;
                }
            }
        }
        for (Mention owner : sentence.all(Mention.Type.OWNER)) {
            for (int end = Math.min(sentence.size(), owner.to() + MOST_PART_WORDS); end > owner.to(); end--) {
                if (part(sentence, owner.from(), end, owner.entity(), sentence.text(owner.to(), end))) {
                    break;
                }
            }
        }
        if (!words.french()) {
            return;
        }
        for (Mention body : sentence.all(Mention.Type.ORG)) {
            boolean described = body.meaning() instanceof Mention.Named named && !named.full();
            int link = sentence.is(body.from() - 1, "du", "de") ? body.from() - 1 : -1;
            for (int start = link - MOST_PART_WORDS; described && link > 0 && start < link; start++) {
                if (start >= 0 && part(sentence, start, body.to(), body.entity(), sentence.text(start, link))) {
                    break;
                }
            }
        }
    }

    private boolean part(Sentence sentence, int from, int to, Entity whole, String told) {
        Entity part = whole.type() == EntityType.ORGANIZATION ? lexicon.partOf(whole, told) : Entity.NONE;
        if (part.isPresent()) {
            int start = sentence.is(from, "the") ? from + 1 : from;
            sentence.add(new Mention(Mention.Type.ORG, start, to, new Mention.Named(part, false)));
        }
        return part.isPresent();
    }

    private String kindBetween(Sentence sentence, int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.list("body-description").match(sentence.tokens, k) > 0) {
                return sentence.token(k).folded();
            }
        }
        return sentence.token(to - 1).folded();
    }

    /** The one body named before a token, in this sentence or the last few, with a word such as "bank" in its name. */
    private Entity bodyOfKind(Sentence sentence, int at, String kind) {
        int index = positions.get(sentence);
        for (int back = 0; back <= LOOK_BACK && index - back >= 0; back++) {
            Sentence where = sentences.get(index - back);
            int to = back == 0 ? at : where.size();
            Set<Entity> found = where.all(Mention.Type.ORG).stream().filter(m -> m.to() <= to)
                    .filter(m -> Tokenizer.tokenize(m.entity().name(), 0).stream().anyMatch(t -> t.folded().startsWith(kind)))
                    .map(Mention::entity).collect(Collectors.toCollection(LinkedHashSet::new));
            if (!found.isEmpty()) {
                return found.size() == 1 ? found.iterator().next() : Entity.NONE;
            }
        }
        return Entity.NONE;
    }

    /** "He", "she": stand for the only person of this sentence so far, or of the one before. */
    private void pronouns() {
        for (Sentence sentence : sentences) {
            if (sentence.passage.zone() == Zone.CAPTION) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.isCovered(i, NAMED) || i > 0 && sentence.token(i).isCapitalised() && !sentence.isQuoteMark(i - 1) && !sentence.endsClause(i - 1)) {
                    // "Kim Jong Il": part of a name.
                    continue;
                }
                boolean french = words.french();
                boolean object = french ? isClitic(sentence, i) : sentence.is(i, "him") || sentence.is(i, "her") && !startsPhrase(sentence, i + 1);
                boolean she = object && (sentence.is(i, "her", "la") || sentence.is(i, "l'") && sentence.lower(sentence.is(i + 2, "été") ? i + 3 : i + 2).endsWith("e"));
                boolean male = sentence.is(i, french ? "il" : "he") || object && !she;
                boolean female = sentence.is(i, french ? "elle" : "she") && !(french && i > 0 && sentence.is(i - 1, "a", "avait", "est", "était")) || she;
                Entity body = reportingBody(sentence, i);
                int described = i == 0 ? personDescription(sentence) : -1;
                if (described > 0) {
                    Set<Entity> before = positions.get(sentence) == 0 ? Set.of() : people(sentences.get(positions.get(sentence) - 1), Integer.MAX_VALUE, "").stream()
                            .map(Mention::entity).collect(Collectors.toSet());
                    if (before.size() == 1 && fitsDescription(before.iterator().next(), sentence, described)) {
                        sentence.add(new Mention(Mention.Type.PERSON, 0, described, new Mention.Named(before.iterator().next(), false)));
                    }
                } else if (body.isPresent()) {
                    sentence.add(new Mention(NameIndex.typeOf(body), i, i + 1, new Mention.Named(body, false)));
                } else if (male || female) {
                    int reach = object ? clauseBefore(sentence, i) : i;
                    Mention relative = french && object ? sentence.endingAt(sentence.is(reach - 1, ",") ? reach - 1 : reach, Mention.Type.PERSON) : null;
                    // "C'est X qui lui succède": somebody else than X.
                    reach = relative != null && sentence.is(reach, "qui") ? relative.from() : reach;
                    // "Lui succède" may be said of her as well.
                    String gender = sentence.is(i, "lui") ? "" : female ? "female" : "male";
                    Entity person = antecedent(sentence, reach, gender);
                    boolean impersonal = sentence.is(i, "il") && (sentence.is(i + 1, "y", "faut", "s'agit", "est") && sentence.is(i + 2, "a", "agit", "question"));
                    if (person.isPresent() && !impersonal) {
                        // "Y, who succeeded him": it was not Y.
                        Mention own = object ? sentence.endingAt(sentence.is(reach - 2, ",") ? reach - 2 : reach - 1, Mention.Type.PERSON) : null;
                        boolean sure = isAlone(sentence, own == null ? reach : own.from(), gender) || !object && isTopic(sentence, i, person);
                        sentence.add(new Mention(Mention.Type.PERSON, i, i + 1, new Mention.Named(person, false, sure)));
                    }
                }
            }
        }
    }

    /** "L'a élue", "lui succède", "la remplace": a French pronoun of whom something is done to, before the verb. */
    private boolean isClitic(Sentence sentence, int i) {
        if (!sentence.is(i, "l'", "lui", "le", "la") || i + 2 >= sentence.size()) {
            return false;
        }
        WordClass next = sentence.token(i + 1).word();
        if (sentence.is(i, "l'")) {
            return next.verbs().contains("avoir") && !sentence.token(i + 2).word().participles().isEmpty();
        }
        if (sentence.is(i, "lui")) {
            return !next.finite().isEmpty() && i > 0 && !sentence.is(i - 1, "a", "avait", "est", "à", "avec", "de", "pour", "par", "chez", "contre");
        }
        // An article stands before a noun or an adjective.
        return !next.finite().isEmpty() && next.nouns().isEmpty() && next.adjectives().isEmpty() && !sentence.token(i + 1).isCapitalised()
                && next.participles().isEmpty() && i > 0;
    }

    /** "The 71-year-old Scot has ...", "L'homme politique avait ...": the index behind words that stand for the one person told before; -1 for others. */
    private int personDescription(Sentence sentence) {
        if (!sentence.is(0, "the", "le", "la", "l'")) {
            return -1;
        }
        int at = 1;
        boolean told = false;
        for (int guard = 0; guard < 4 && at < sentence.size(); guard++) {
            Mention age = sentence.at(at, Mention.Type.AGE);
            Mention nation = sentence.at(at, Mention.Type.NATION);
            int noun = words.list("person-description").match(sentence.tokens, at);
            noun = noun > 0 ? noun : words.list("leader-description").match(sentence.tokens, at);
            int adjective = words.list("leader-adjective").match(sentence.tokens, at);
            if (age != null) {
                told = true;
                at = age.to();
            } else if (noun > 0) {
                told = true;
                at = noun;
            } else if (nation != null) {
                at = nation.to();
            } else if (adjective > 0) {
                at = adjective;
            } else if (at + 1 < sentence.size() && sentence.followsHyphen(at + 1) && sentence.is(at + 1, "born")) {
                at += 2;
            } else {
                break;
            }
        }
        boolean goesOn = at < sentence.size() && (sentence.is(at, ",") && sentence.is(at + 1, "who", "qui", "whose", "dont") || words.verbGroup().match(sentence.tokens, at) > 0
                || sentence.token(at).isWord() && !sentence.token(at).word().finite().isEmpty() && !sentence.token(at).isCapitalised());
        return told && goesOn ? at : -1;
    }

    /** Whether "the veteran leader", "the Palestinian chief" may be a person: one who is known to hold an office, or to have held it when dead or told as of the past. */
    private boolean fitsDescription(Entity person, Sentence sentence, int end) {
        boolean leader = false;
        boolean past = !anchor.isKnown() || lexicon.diedBefore(person, anchor);
        for (int i = 1; i < end; i++) {
            leader |= words.list("leader-description").match(sentence.tokens, i) > 0;
            past |= words.list("leader-adjective").match(sentence.tokens, i) > 0;
        }
        Mention nation = sentence.all(Mention.Type.NATION).stream().filter(m -> m.to() <= end).findFirst().orElse(null);
        Entity country = nation == null ? Entity.NONE : nation.entity();
        return !leader || lexicon.hasLed(person, country, past ? Period.UNKNOWN : Period.within(anchor.edtf()));
    }

    /** "Her book": the pronoun owns what follows. */
    private static boolean startsPhrase(Sentence sentence, int i) {
        if (i >= sentence.size() || !sentence.token(i).isWord()) {
            return false;
        }
        WordClass next = sentence.token(i).word();
        return sentence.token(i).isCapitalised() || !next.nouns().isEmpty() || !next.adjectives().isEmpty();
    }

    /** "X said it would buy Y", "X a annoncé qu'elle rachèterait Y": the organisation or country that says so. */
    private Entity reportingBody(Sentence sentence, int i) {
        if (!sentence.is(i, words.french() ? new String[] {"il", "elle"} : new String[] {"it"})) {
            return Entity.NONE;
        }
        int at = sentence.is(i - 1, "that", "qu'") ? i - 1 : i;
        if (words.french() && at == i) {
            return Entity.NONE;
        }
        Mention date = sentence.endingAt(at, Mention.Type.DATE);
        at = date == null ? at : sentence.is(date.from() - 1, "on", "in", "le", "en") ? date.from() - 1 : date.from();
        int say = words.list("say").matchBefore(sentence.tokens, at);
        int group = say < 0 ? say : words.verbGroupStart(sentence.tokens, say);
        Mention body = group > 0 ? sentence.endingAt(group, Mention.Type.ORG, Mention.Type.COUNTRY) : null;
        // "Le parquet de Paris annonce qu'il a ouvert": it is the prosecutors who have.
        boolean complement = body != null && words.french() && body.type() == Mention.Type.COUNTRY && sentence.is(body.from() - 1, "de", "d'", "du");
        return body == null || complement ? Entity.NONE : body.entity();
    }

    /** Where the clause before the one of a token ends: whom "him" stands for is not the subject of its own clause. */
    private int clauseBefore(Sentence sentence, int at) {
        for (int i = at; i > 0; i--) {
            boolean aside = sentence.is(i, ",") && i + 1 < at && (words.verbGroup().match(sentence.tokens, i + 1) > 0
                    || !sentence.token(i + 1).isCapitalised() && !sentence.token(i + 1).word().finite().isEmpty() && sentence.token(i + 1).word().nouns().isEmpty());
            if (aside) {
                // "X, the deputy chairman, will succeed him": X stands before the aside, and in the clause all the same.
                int open = i - 1;
                while (open > 0 && !sentence.is(open, ",")) {
                    open--;
                }
                i = open;
                continue;
            }
            if (sentence.endsClause(i) || sentence.is(i, "after", "when", "that", "who", "while", "because", "before", "and", "but", "as", ",", "with", "qui", "que",
                    "qu'", "dont", "et", "mais", "après", "lorsque", "quand")) {
                return i;
            }
        }
        return 0;
    }

    private void owners(Sentence sentence) {
        for (Mention mention : sentence.all(PARTIES)) {
            if (sentence.is(mention.to(), "'s")) {
                sentence.add(new Mention(Mention.Type.OWNER, mention.from(), mention.to() + 1, mention.meaning()));
            }
        }
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.is(i, "whose", "dont")) {
                relativeOwner(sentence, i);
            }
        }
    }

    /** "X, whose arrest ...", "X, dont l'arrestation ...": X owns what follows, the article included. */
    private static void relativeOwner(Sentence sentence, int i) {
        Mention near = sentence.endingAt(sentence.is(i - 1, ",") ? i - 1 : i, PARTIES);
        if (near == null || sentence.is(near.from() - 1, "of", "de", "d'", "du", "des")) {
            return;
        }
        int to = sentence.is(i, "dont") && sentence.is(i + 1, "le", "la", "l'", "les") ? i + 2 : i + 1;
        sentence.add(new Mention(Mention.Type.OWNER, i, to, near.meaning()));
    }

    private int bodyDescription(Sentence sentence, int at) {
        int i = at;
        for (int guard = 0; guard < 4; guard++) {
            int end = words.list("body-description").match(sentence.tokens, i);
            if (end >= 0) {
                if (words.french() && sentence.is(end, "de", "d'") && end + 1 < sentence.size() && !sentence.isCovered(end + 1)
                        && !sentence.token(end + 1).isCapitalised() && !sentence.token(end + 1).word().nouns().isEmpty()) {
                    // "Le groupe de luxe"
                    end += 2;
                }
                if (words.french() && isOfItsOwn(sentence, end)) {
                    return -1;
                }
                Mention nation = words.french() ? sentence.at(end, Mention.Type.NATION) : null;
                return sentence.at(nation == null ? end : nation.to(), Mention.Type.ORG, Mention.Type.PERSON) == null && !sentence.is(end, "of", "de", "du", "des", "d'")
                        && !sentence.isCovered(i, Mention.Type.ORG, Mention.Type.TITLE) ? end : -1;
            }
            int adjective = words.list("role-adjective").match(sentence.tokens, i);
            boolean number = i < sentence.size() && sentence.token(i).isNumber();
            boolean people = sentence.is(i, "person", "strong", "member", "man");
            if (adjective < 0 && !number && !people) {
                return -1;
            }
            i = adjective >= 0 ? adjective : i + 1;
        }
        return -1;
    }

    /** "L'agence fédérale russe du transport": told by what it is for, it is a body of its own and none told before. */
    private static boolean isOfItsOwn(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && (sentence.at(at, Mention.Type.NATION) != null || sentence.token(at).isWord() && !sentence.token(at).isCapitalised()
                && !sentence.token(at).word().other() && !sentence.token(at).word().adjectives().isEmpty() && sentence.token(at).word().finite().isEmpty())) {
            at++;
        }
        return at > from && sentence.is(at, "de", "du", "des", "d'");
    }

    /**
     * Whom "he" or "her" stands for: the one person of that gender told before it in its sentence, else in the sentences
     * before; of several, the one whom a sentence begins with.
     */
    private Entity antecedent(Sentence sentence, int at, String gender) {
        int index = positions.get(sentence);
        for (int back = 0; back <= LOOK_BACK && index - back >= 0; back++) {
            Sentence where = sentences.get(index - back);
            if (where.passage.zone() == Zone.CAPTION || where.passage.zone() == Zone.HEADLINE && back > 0) {
                continue;
            }
            List<Mention> candidates = people(where, back == 0 ? at : where.size(), gender);
            if (back == 0 && (candidates.stream().allMatch(m -> isRelated(where, m)) || candidates.size() == 1 && isUnder(where, candidates.get(0)))) {
                // "The brother of X, he ...": somebody else than X.
                continue;
            }
            if (back > 0 && candidates.stream().allMatch(m -> isServed(where, m))) {
                // "The former minister of X ... . His deputy ...": that of the minister.
                continue;
            }
            long different = candidates.stream().map(Mention::entity).distinct().count();
            if (different == 1) {
                return candidates.get(0).entity();
            }
            if (different > 1) {
                return subjectOf(where, candidates);
            }
        }
        return Entity.NONE;
    }

    /** Whether only one person of a gender was told in the sentence up to a token and in those before: a pronoun can mean nobody else. */
    private boolean isAlone(Sentence sentence, int at, String gender) {
        Set<Entity> told = new LinkedHashSet<>();
        int index = positions.get(sentence);
        for (int back = 0; back <= LOOK_BACK && index - back >= 0; back++) {
            Sentence where = sentences.get(index - back);
            if (where.passage.paragraph() != sentence.passage.paragraph() && !told.isEmpty()) {
                // Whom an earlier paragraph names is hardly meant.
                break;
            }
            people(where, back == 0 ? at : where.size(), gender).stream().filter(m -> where == sentence || !where.is(m.from() - 1, "by", "par"))
                    .forEach(m -> told.add(m.entity()));
        }
        return told.size() == 1;
    }

    /**
     * "He was born in Oslo": whether a pronoun that opens a sentence means whom the sentence before is about, the one it begins
     * with, where it names others only for their time, for comparison or for what is theirs. Of an age this is not sure enough:
     * "X visited the grave on Monday. He was 79."
     */
    private boolean isTopic(Sentence sentence, int at, Entity person) {
        int index = positions.get(sentence);
        boolean opens = at == 0 || at == 1 && sentence.is(0, "but", "and", "mais", "et");
        boolean life = words.list("birth.participle").match(sentence.tokens, at + 2) > 0;
        Sentence before = opens && life && index > 0 ? sentences.get(index - 1) : null;
        if (before == null || before.passage.paragraph() != sentence.passage.paragraph()) {
            return false;
        }
        List<Mention> told = before.all(Mention.Type.PERSON);
        if (told.isEmpty() || told.get(0).from() > 1 || !told.get(0).entity().equals(person)) {
            return false;
        }
        for (Mention other : told) {
            int start = told.stream().filter(m -> m.to() == other.to()).mapToInt(Mention::from).min().orElse(other.from());
            boolean behind = before.is(start - 1, "under", "before", "than", "like", "unlike", "sous", "avant", "comme") || before.is(other.to(), "'s");
            if (!other.entity().equals(person) && !behind && told.stream().noneMatch(m -> m != other && m.covers(other) && m.entity().equals(person))) {
                return false;
            }
        }
        return true;
    }

    /** "Under President X he had ...": whose time it was, and somebody else who had. */
    private static boolean isUnder(Sentence sentence, Mention person) {
        return sentence.is(0, "under", "alongside", "unlike", "sous") && person.from() <= MOST_TITLE_WORDS;
    }

    private static boolean isRelated(Sentence sentence, Mention person) {
        int at = person.from();
        while (at > 0 && person.from() - at < MOST_TITLE_WORDS && sentence.token(at - 1).isWord() && !sentence.token(at - 1).isCapitalised()
                && (!sentence.token(at - 1).word().nouns().isEmpty() && sentence.token(at - 1).word().verbs().isEmpty()
                || sentence.is(at - 1, "the", "le", "la", "l'"))
                && !sentence.is(at - 1, "of", "de", "d'", "du", "by", "par")) {
            at--;
        }
        return sentence.is(at - 1, "of", "de", "d'", "du", "by", "par", "against", "contre", "with", "avec", "than", "for", "pour", "to", "à");
    }

    /** "The minister of X", "the party of X": X only tells more of somebody or something. */
    private static boolean isServed(Sentence sentence, Mention person) {
        int at = person.from() - 1;
        Mention other = sentence.is(at, "and", "et") ? sentence.endingAt(at, Mention.Type.PERSON) : null;
        return sentence.is(other == null ? at : other.from() - 1, "of", "de", "d'", "du", "under", "sous");
    }

    private List<Mention> people(Sentence sentence, int to, String gender) {
        return sentence.all(Mention.Type.PERSON).stream().filter(m -> m.to() <= to)
                .filter(m -> gender.isEmpty() || gender(m.entity()).isEmpty() || gender(m.entity()).equals(gender)).toList();
    }

    /** "Mr X", "Mme X": the form of address tells the gender where no file does. */
    private void honorifics(Sentence sentence) {
        for (Mention person : sentence.all(Mention.Type.PERSON)) {
            int before = sentence.is(person.from() - 1, ".") ? person.from() - 2 : person.from() - 1;
            int at = sentence.at(person.from(), Mention.Type.PERSON) == person && sentence.is(before, MALE) || sentence.is(before, FEMALE) ? before : person.from();
            if (sentence.is(at, MALE) && at < person.to() - 1 && lexicon.gender(person.entity()).isEmpty()) {
                genders.put(person.entity(), "male");
            } else if (sentence.is(at, FEMALE) && at < person.to() - 1 && lexicon.gender(person.entity()).isEmpty()) {
                genders.put(person.entity(), "female");
            }
            int end = sentence.is(person.from() - 1, ",") ? person.from() - 1 : person.from();
            boolean unknown = !person.entity().isCatalogued();
            if (unknown && words.list("kin-female").matchBefore(sentence.tokens, end) >= 0) {
                genders.put(person.entity(), "female");
            } else if (unknown && words.list("kin-male").matchBefore(sentence.tokens, end) >= 0) {
                genders.put(person.entity(), "male");
            }
        }
    }

    /** The known gender of a person, else the one that the first name tells. */
    private String gender(Entity person) {
        return genders.computeIfAbsent(person, p -> {
            String known = lexicon.gender(p);
            int space = p.name().indexOf(' ');
            return known.isEmpty() && space > 0 ? WordDictionary.gender(p.name().substring(0, space)) : known;
        });
    }

    /** The person whom a sentence is about: the first, if no preposition makes a complement of them. */
    private static Entity subjectOf(Sentence sentence, List<Mention> people) {
        Mention first = people.get(0);
        boolean complement = sentence.is(first.from() - 1, "of", "by", "with", "to", "for", "from", "de", "d'", "par", "avec", "à", "pour");
        return complement ? Entity.NONE : first.entity();
    }

    /** The organisation that "the group" or "its" stands for: the one told before it; of several, the article's main one. */
    private Entity leadingBody(Sentence sentence, int at, Sentence previous) {
        Set<Entity> own = bodies(sentence, at);
        if (own.isEmpty() && previous != null) {
            own = bodies(previous, previous.size());
            Entity main = own.isEmpty() ? mainBodySoFar(sentence) : Entity.NONE;
            return own.isEmpty() ? main.isPresent() ? main : speakingBody(previous) : own.contains(mainBody) ? mainBody : own.iterator().next();
        }
        return own.size() == 1 ? own.iterator().next() : own.contains(mainBody) ? mainBody : Entity.NONE;
    }

    /** The one organisation told in a sentence, though only as speaking for itself; those that report the news do not count. */
    private Entity speakingBody(Sentence sentence) {
        Set<Entity> told = sentence.all(Mention.Type.ORG).stream().map(Mention::entity).collect(Collectors.toSet());
        boolean outlet = told.stream().anyMatch(b -> Tokenizer.tokenize(b.name(), 0).stream().anyMatch(t -> words.list("outlet-word").match(List.of(t), 0) > 0));
        boolean reporter = sentence.all(Mention.Type.ORG).stream().anyMatch(m -> words.list("according").matchBefore(sentence.tokens, m.from()) >= 0
                || sentence.is(m.from() - 1, "told", "au", "à") || sentence.is(m.from() - 2, "told"));
        return told.size() == 1 && !outlet && !reporter && !sentence.isQuoted(sentence.size() - 1) ? told.iterator().next() : Entity.NONE;
    }

    /** What "the force" stands for: behind a preposition it is not the one that the sentence is about. */
    private Entity describedBody(Sentence sentence, int at, Sentence previous) {
        List<Entity> own = List.copyOf(bodies(sentence, at));
        boolean complement = sentence.is(at, "au", "du") || sentence.is(at - 1, "with", "of", "to", "from", "by", "against", "avec", "de", "par", "à", "contre");
        return complement && own.size() == 2 ? own.get(1) : leadingBody(sentence, at, previous);
    }

    /** The organisations told in a sentence before a token, but for those that only report. */
    private Set<Entity> bodies(Sentence sentence, int to) {
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Mention body : sentence.all(Mention.Type.ORG)) {
            boolean reports = words.list("say").match(sentence.tokens, body.to()) >= 0 || sentence.is(body.from() - 1, "told", "to", "au", "à")
                    || sentence.is(body.from() - 2, "told") || words.list("according").matchBefore(sentence.tokens, body.from()) >= 0;
            // "Reçu à l'Élysée", "dans la Banque du Nord": where something is told, and of which nothing is.
            boolean place = sentence.is(body.from() - 1, "la", "l'") && sentence.is(body.from() - 2, "à", "dans") || sentence.is(body.from() - 1, "dans");
            if (body.to() <= to && !reports && !place) {
                bodies.add(body.entity());
            }
        }
        return bodies;
    }

    /** The main organisation of the article if it was named before a sentence, or {@link Entity#NONE}. */
    private Entity mainBodySoFar(Sentence sentence) {
        return firstOfMain() < positions.get(sentence) ? mainBody : Entity.NONE;
    }

    /** The index of the first sentence that names the main organisation; beyond the last one if none does. */
    private int firstOfMain() {
        while (firstOfMain < sentences.size() && sentences.get(firstOfMain).all(Mention.Type.ORG).stream().noneMatch(m -> m.entity().equals(mainBody))) {
            firstOfMain++;
        }
        return firstOfMain;
    }

    /** The organisation that the article names most often, of several the first one that it begins with; none where two are named as often. */
    private Entity mainBody() {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            bodies(sentence, sentence.size()).forEach(b -> counts.merge(b, 1, Integer::sum));
        }
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        List<Entity> leading = counts.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
        if (leading.size() > 1) {
            return bodies(sentences.get(0), sentences.get(0).size()).stream().filter(leading::contains).findFirst().orElse(Entity.NONE);
        }
        return leading.size() == 1 ? leading.get(0) : Entity.NONE;
    }

    /** The main organisation of the article where a sentence so far and the one before name no other; {@link Entity#NONE} else. */
    private Entity onlyBody(Sentence sentence, int at) {
        Set<Entity> told = new LinkedHashSet<>(bodies(sentence, at));
        int index = positions.get(sentence);
        if (index > 0) {
            told.addAll(bodies(sentences.get(index - 1), sentences.get(index - 1).size()));
        }
        boolean others = !told.isEmpty() && !told.equals(Set.of(mainBody));
        return others || !isMainProminent() ? Entity.NONE : mainBodySoFar(sentence).isPresent() || told.contains(mainBody) ? mainBody : Entity.NONE;
    }

    /** Whether the article begins with its main organisation or names it in more than one sentence. */
    private boolean isMainProminent() {
        if (mainIsProminent == null) {
            long told = sentences.stream().filter(s -> s.all(Mention.Type.ORG).stream().anyMatch(m -> m.entity().equals(mainBody))).count();
            mainIsProminent = mainBody.isPresent() && (told > 1 || bodies(sentences.get(0), sentences.get(0).size()).contains(mainBody));
        }
        return mainIsProminent;
    }

    // --- groups -----------------------------------------------------------------------------------------------------

    /** "X, Y and Z" as one mention of several. */
    private void groups(Sentence sentence) {
        int covered = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Mention first = sentence.at(i, PARTIES);
            if (first == null || i < covered && !sentence.is(i - 1, ",") && !sentence.is(i - 2, ",")) {
                continue;
            }
            Set<Entity> members = new LinkedHashSet<>(List.of(first.entity()));
            int to = first.to();
            boolean joined = false;
            while (true) {
                int next = joint(sentence, to);
                if (next < 0) {
                    break;
                }
                boolean last = !sentence.is(to, ",") || sentence.is(to + 1, "and", "et", "ainsi");
                next = pastKin(sentence, next);
                while (sentence.at(next, PARTIES) == null && sentence.is(next, "the", "le", "la", "l'", "les", "avec", "with", "notamment", "du", "de", "d'", "by", "par")) {
                    next++;
                }
                Mention member = sentence.at(next, PARTIES);
                if (member == null || (member.type() == Mention.Type.PERSON) != (first.type() == Mention.Type.PERSON)) {
                    break;
                }
                members.add(member.entity());
                to = member.to();
                joined |= last;
            }
            boolean headline = sentence.passage.zone() == Zone.HEADLINE || sentence.isTitleCase();
            // "X killed Y, and Z took over": a comma before the "and" of two names parts two clauses.
            boolean clauses = members.size() == 2 && sentence.is(first.to(), ",") && joined && !isApposed(sentence, first);
            if ((joined || headline) && members.size() > 1 && !clauses) {
                sentence.add(new Mention(Mention.Type.GROUP, i, to, new Mention.Group(List.copyOf(members))));
                covered = to;
            }
        }
    }

    /** "The finance minister, X": the comma behind X closes what stands between two of them. */
    private static boolean isApposed(Sentence sentence, Mention party) {
        for (int i = party.from(); i < party.to(); i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "X and his wife, Y": the index of Y; the given one where no such words stand there. */
    private int pastKin(Sentence sentence, int at) {
        int kin = sentence.is(at, "his", "her", "their", "son", "sa", "leur") && sentence.at(at, Mention.Type.PERSON) == null
                ? words.list("kin").match(sentence.tokens, at + 1) : -1;
        int name = sentence.is(kin, ",") ? kin + 1 : kin;
        return kin > 0 && sentence.at(name, Mention.Type.PERSON) != null ? name : at;
    }

    /**
     * "The two", "les deux pays": the only two bodies or countries that the sentence told before; "both sides", where it told
     * none, the two that were last told together.
     */
    private void pairs(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean two = sentence.is(i, "the", "les", "ces") && sentence.is(i + 1, "two", "deux") || sentence.is(i, "both") && words.list("side-noun").match(sentence.tokens, i + 1) > 0;
            if (!two) {
                continue;
            }
            int at = i;
            Set<Entity> told = new LinkedHashSet<>();
            for (Mention party : sentence.all(Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.NATION)) {
                boolean reports = words.list("say").match(sentence.tokens, party.to()) >= 0
                        || words.list("according").matchBefore(sentence.tokens, party.from()) >= 0;
                if (party.to() <= at && !reports) {
                    told.add(party.entity());
                }
            }
            int to = i + 2;
            while (words.list("both-noun").match(sentence.tokens, to) > 0) {
                to++;
            }
            boolean sides = words.list("side-noun").match(sentence.tokens, to - 1) > 0;
            if (told.isEmpty() && sides) {
                told.addAll(lastPair(sentence));
            }
            boolean alone = to > i + 2 || sides || to >= sentence.size() || sentence.token(to).word().nouns().isEmpty();
            if (told.size() == 2 && alone) {
                sentence.add(new Mention(Mention.Type.GROUP, i, to, new Mention.Group(List.copyOf(told))));
            }
        }
    }

    /** The two bodies or countries that an earlier sentence, not far above, told together; none if the last such group is larger. */
    private Set<Entity> lastPair(Sentence sentence) {
        int seen = 0;
        for (int k = positions.get(sentence) - 1; k >= 0 && seen < FAR_ABOVE; k--) {
            Sentence earlier = sentences.get(k);
            if (earlier.passage.zone() != Zone.BODY) {
                continue;
            }
            seen++;
            List<Mention> groups = earlier.all(Mention.Type.GROUP);
            for (int g = groups.size() - 1; g >= 0; g--) {
                if (groups.get(g).meaning() instanceof Mention.Group group
                        && group.members().stream().allMatch(m -> m.type() == EntityType.ORGANIZATION || m.type() == EntityType.COUNTRY)) {
                    return group.members().size() == 2 ? new LinkedHashSet<>(group.members()) : Set.of();
                }
            }
        }
        return Set.of();
    }

    private static int joint(Sentence sentence, int at) {
        int i = sentence.is(at, ",") ? at + 1 : at;
        if (sentence.is(i, "and", "et", "&")) {
            return i + 1;
        }
        if (sentence.is(i, "ainsi") && sentence.is(i + 1, "que", "qu'")) {
            return i + 2;
        }
        if (sentence.is(i, "as") && sentence.is(i + 1, "well") && sentence.is(i + 2, "as")) {
            return i + 3;
        }
        return i > at ? i : -1;
    }
}
