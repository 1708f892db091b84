package org.claimcheck.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.article.Article;
import org.claimcheck.article.Passage;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Modality;
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

    /** A date that names a day or a month, not a weekday or "last month". */
    private static final Pattern NAMED_DAY = Pattern.compile("(?iu)^(\\d|(?!last|next|this)\\p{L}+ \\d|january|february|march|april|june|july|august|september|october|november|december|that )");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** A span of years. */
    private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");
    /** Tokens of a dateline at most. */
    private static final int LONGEST_DATELINE = 10;
    /** Words of what a "chief" of some title is for: "chief foreign affairs correspondent". */
    private static final int LONGEST_SPECIALITY = 2;
    /** Days before the publication within which a date is news. */
    private static final int RECENT = 60;
    /** Words of a name behind what is the name of another body, at most. */
    private static final int LONGEST_REST = 5;
    /** Sentences back in a paragraph that a time carries on. */
    private static final int MEMORY = 8;
    /** Tokens before a date that opens a sentence: "On this day in". */
    private static final int SCENE = 4;
    /** Words between a name and the title that somebody is said to have. */
    private static final int NEAR_TITLE = 3;
    /** Tokens before which a description opens its sentence: "At 73, the former head ..." */
    private static final int OPENING = 6;

    /** Sentences back that tell who somebody is. */
    private static final int LATELY = 2;

    /** Letters of the short form of a name that are the first ones of its words. */
    private static final int FEWEST_INITIALS = 2;
    private static final int MOST_INITIALS = 5;

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<Sentence, Integer> positions = new IdentityHashMap<>();
    private Map<Entity, Introduction> introductions;
    private final Map<Sentence, List<NameIndex.Hit>> hits = new IdentityHashMap<>();
    private final Map<Sentence, List<PeopleGrammar.Held>> held = new IdentityHashMap<>();
    private final Map<Sentence, List<PeopleGrammar.Held>> told = new IdentityHashMap<>();
    private final Set<Entity> dead = new HashSet<>();
    private final Set<Entity> namedInFull = new LinkedHashSet<>();
    /** The days that the article has told with their year, "-12-08", and the year last told with them. */
    private final Map<String, String> toldDays = new HashMap<>();
    private final Map<String, Set<Entity>> peopleBySurname = new HashMap<>();
    private final Map<String, Set<Entity>> peopleByGivenName = new HashMap<>();
    private final Set<Entity> nationsTold = new LinkedHashSet<>();
    private final WarGrammar wars;
    private final RoleBodies bodies;
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
        sentences.forEach(this::bodiesOfOtherCountries);
        PortfolioGrammar portfolios = new PortfolioGrammar(lexicon);
        sentences.forEach(portfolios::findMinistries);
        this.wars = new WarGrammar(lexicon, anchor, namedInFull);
        wars.find(sentences);
        unknownNames();
        sentences.forEach(this::shortNames);
        sentences.forEach(this::families);
        sentences.forEach(this::representatives);
        Coreference coreference = new Coreference(lexicon, anchor, names, sentences, positions, namedInFull);
        sentences.forEach(coreference::honorifics);
        coreference.ofBodies();
        RoleGrammar roles = new RoleGrammar(lexicon, names);
        this.bodies = new RoleBodies(lexicon, sentences, coreference::onlyBody);
        PeopleGrammar people = new PeopleGrammar(lexicon, bodies);
        portfolios.findFields(sentences);
        for (int index = 0; index < sentences.size(); index++) {
            roles.find(sentences.get(index));
            bodies.hear(index);
            held.put(sentences.get(index), people.find(sentences.get(index)));
        }
        ActorGrammar actors = new ActorGrammar(words);
        sentences.forEach(actors::find);
        formerHolders();
        coreference.ofPeople(held::get);
        new GroupGrammar(sentences, words).find();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The wars that a sentence tells by their time. */
    List<WarGrammar.Dated> datedWars(Sentence sentence) {
        return wars.dated(sentence);
    }

    /** Where somebody is first named in full: the number of the sentence, and the token behind the name. */
    private record Introduction(int sentence, int to) {
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
            for (Mention other : sentence.all(Mention.NAMED)) {
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
        drafts.stream().filter(d -> d.predicate.equals("death") && !d.negated && (d.modality == Modality.ASSERTED || d.modality == Modality.REPORTED)).forEach(d -> dead.add(d.subject));
    }

    /** Whether the article up to now has told that somebody died. */
    boolean toldDead(Entity person) {
        return dead.contains(person);
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
            // "In the fourth quarter" of a match.
            boolean play = date.type() == Mention.Type.DATE && sentence.is(date.to() - 1, "quarter") && words.list("play").occursIn(sentence.tokens);
            if (!play && (!name || date.type() != Mention.Type.DATE)) {
                // "Leo-Sunday Okoro" is born on no Sunday.
                sentence.add(date);
            }
        }
        toldYear(sentence);
        anniversaries(sentence);
        List<NameIndex.Hit> found = withoutLater(sentence, lexicon.names().find(sentence.tokens, false));
        hits.put(sentence, found);
        for (NameIndex.Hit hit : found) {
            if (hit.full() && hit.entities().size() == 1 && !beginsBodyName(sentence, hit) && !endsBodyName(sentence, hit) && !beginsPersonName(sentence, hit, found)
                    && !endsPersonName(sentence, hit, found)) {
                Entity entity = hit.entities().get(0);
                if (sentence.isCovered(hit.from(), Mention.Type.DATE) && hit.type() != Mention.Type.THING || isDescribing(sentence, hit) || isOfCurrency(sentence, hit)
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
            boolean region = hit.from() > 0 && (sentence.token(hit.from() - 1).isCapitalised() || sentence.followsHyphen(hit.from())) && words.list("region-prefix").matchBefore(sentence.tokens, hit.from()) >= 0;
            // "The Central African country": one of several there.
            region |= !words.french() && hit.to() - hit.from() > 1 && (words.list("country-description").match(sentence.tokens, hit.to()) > 0 || sentence.is(hit.to(), "nation", "state", "region"));
            if (!sentence.isCovered(hit.from(), Mention.NAMED) && hit.entities().size() == 1 && !region && !isOfCurrency(sentence, hit)) {
                nationsTold.add(hit.entities().get(0));
                sentence.add(new Mention(Mention.Type.NATION, hit.from(), hit.to(), new Mention.Named(hit.entities().get(0), false)));
            }
        }
        int covered = 0;
        List<NameIndex.Hit> titles = lexicon.titles().find(sentence.tokens, true);
        for (NameIndex.Hit hit : titles) {
            if (isTeam(sentence, hit)) {
                continue;
            }
            if (hit.to() - hit.from() == 1 && sentence.is(hit.from(), "heads") && sentence.is(hit.to(), "to", "into", "home", "towards", "toward", "back", "off")) {
                // "The foreign minister, X, heads to Norway": where X goes.
                continue;
            }
            if (hit.from() >= covered && !isOfOtherTitle(sentence, hit, titles) && title(sentence, hit.from(), hit.to(), hit)) {
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

    /**
     * "L'Assemblée nationale" in an article about Venezuela: a body of which every country may have one is not the one that bears the bare name in our
     * record where the article tells of other countries, and of its own neither by name nor by those who have served there.
     */
    private void bodiesOfOtherCountries(Sentence sentence) {
        for (Mention body : sentence.all(Mention.Type.ORG)) {
            Entity country = words.list("state-body").match(sentence.tokens, body.from()) == body.to() ? lexicon.homeOf(body.entity()) : Entity.NONE;
            boolean elsewhere = country.isPresent() && !isTold(country) && (!nationsTold.isEmpty() || namedInFull.stream().anyMatch(e -> e.type() == EntityType.COUNTRY));
            boolean served = elsewhere && namedInFull.stream().filter(e -> e.type() == EntityType.PERSON).map(lexicon::bodiesOf)
                    .anyMatch(bodies -> bodies.contains(country) || bodies.contains(body.entity()));
            if (elsewhere && !served) {
                sentence.remove(body);
            }
        }
    }

    /** "The Norwood Chiefs": players, and not those who head the town; unlike "Tory Chancellors X and Y", "the Allied Generals X and Y". */
    private boolean isTeam(Sentence sentence, NameIndex.Hit hit) {
        boolean plural = !words.french() && hit.to() - hit.from() == 1 && sentence.token(hit.from()).isCapitalised() && sentence.lower(hit.from()).endsWith("s") && !sentence.isTitleCase();
        if (!plural || hit.to() < sentence.size() && sentence.token(hit.to()).isCapitalised()) {
            return false;
        }
        int start = hit.from();
        while (start > 0 && sentence.token(start - 1).isCapitalised() && !sentence.is(start - 1, "the")) {
            start--;
        }
        return start < hit.from() && sentence.is(start - 1, "the") && words.list("role-adjective").match(sentence.tokens, start) < 0 && words.list("qualifier-former").match(sentence.tokens, start) < 0
                && sentence.endingAt(hit.from(), Mention.Type.NATION, Mention.Type.COUNTRY) == null;
    }

    /** "The chief economics correspondent": "chief" is no title of its own before a field and another title. */
    private boolean isOfOtherTitle(Sentence sentence, NameIndex.Hit hit, List<NameIndex.Hit> titles) {
        if (words.french() || hit.to() - hit.from() != 1 || words.list("ranking").match(sentence.tokens, hit.from()) < 0 || sentence.isTitleCase()) {
            return false;
        }
        for (int i = hit.to(); i < Math.min(sentence.size(), hit.to() + LONGEST_SPECIALITY); i++) {
            Token token = sentence.token(i);
            int next = i + 1;
            if (!token.isWord() || token.isCapitalised() || token.word().nouns().isEmpty() && token.word().adjectives().isEmpty() || token.word().other()) {
                return false;
            }
            if (titles.stream().anyMatch(title -> title.from() == next)) {
                return true;
            }
        }
        return false;
    }

    /** The names that a sentence tells: in place of one of something that began only after the publication, those within it. */
    private List<NameIndex.Hit> withoutLater(Sentence sentence, List<NameIndex.Hit> found) {
        List<NameIndex.Hit> told = new ArrayList<>(found.size());
        for (NameIndex.Hit hit : found) {
            boolean later = hit.type() == Mention.Type.THING && hit.to() - hit.from() > 1 && hit.entities().size() == 1 && lexicon.beganAfter(hit.entities().get(0), anchor);
            if (isOpeningPreposition(sentence, hit)) {
                continue;
            }
            if (later) {
                int from = hit.from() + 1;
                lexicon.names().find(sentence.tokens.subList(from, hit.to()), false).forEach(inner -> told.add(inner.movedBy(from)));
            } else {
                told.add(hit);
            }
        }
        return told;
    }

    /** "Durant les années 2000, ...": a word that opens a sentence before an article, and nobody's name. */
    private boolean isOpeningPreposition(Sentence sentence, NameIndex.Hit hit) {
        return words.french() && hit.from() == 0 && hit.to() == 1 && words.list("preposition-like-name").match(sentence.tokens, 0) == 1
                && sentence.is(1, "la", "le", "les", "l'", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "un", "une", "plus", "près", "toute", "tout", "quelques", "plusieurs");
    }

    /** "The Republic of Nauru": where the form of a state before its name begins, unless a title ends with it. */
    private int stateForm(Sentence sentence, int country) {
        int form = sentence.is(country - 1, "of", "de", "du", "d'") ? words.list("state-form").matchBefore(sentence.tokens, country - 1) : -1;
        return form < 0 || words.french() && sentence.is(form - 2, "de") ? country : form;
    }

    /** "US$5 million": letters that only tell which dollars. */
    private static boolean isOfCurrency(Sentence sentence, NameIndex.Hit hit) {
        return sentence.is(hit.to(), "$", "£") && sentence.token(hit.to()).start() == sentence.token(hit.to() - 1).end();
    }

    /** "Total revenue rose": an adjective that opens a sentence before what only amounts are told of, though a company goes by it too. */
    private boolean isDescribing(Sentence sentence, NameIndex.Hit hit) {
        boolean lone = hit.type() == Mention.Type.ORG && hit.to() - hit.from() == 1 && NameGrammar.opensSentence(sentence, hit.from()) && hit.to() < sentence.size();
        return lone && !sentence.token(hit.from()).isAllCapitals() && words.list("describing-name").match(sentence.tokens, hit.from()) > 0
                && !sentence.token(hit.to()).isCapitalised() && !sentence.token(hit.to()).word().nouns().isEmpty() && sentence.token(hit.to()).word().finite().isEmpty();
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
        List<NameIndex.Hit> nation = body == null || body.to() == to ? List.of() : lexicon.nations().find(sentence.tokens.subList(to, body.to()), false);
        if (nation.size() == 1 && nation.get(0).to() == body.to() - to && nation.get(0).entities().size() == 1) {
            // "Chef de la diplomatie norvégienne": who heads it, of what nation, though the ministry may go by its last words.
            sentence.add(new Mention(Mention.Type.NATION, to, body.to(), new Mention.Named(nation.get(0).entities().get(0), false)));
        } else if (to - from > 1 && (body != null && body.to() > to || names.beginsLongerBody(sentence, to - 1) || words.french() && words.list("state-body").match(sentence.tokens, to - 1) > to)) {
            // "Président du Conseil nordique": of that council, none of ministers.
            NameIndex.Hit shorter = lexicon.titles().find(sentence.tokens.subList(from, to - 1), true).stream().filter(h -> h.from() == 0)
                    .max(Comparator.comparingInt(NameIndex.Hit::to)).orElse(null);
            return shorter != null && title(sentence, from, from + shorter.to(), shorter);
        }
        boolean personal = (words.holds("name-titles", hit.title()) || words.list("name-titles").match(sentence.tokens, from) == to) && sentence.token(from).isCapitalised()
                && to < sentence.size() && sentence.token(to).isCapitalised() && !sentence.is(from - 1, "the", "le", "du", "au");
        boolean surname = to - from == 1 && words.holds("name-titles", hit.title()) && endsUnknownName(sentence, from);
        if (personal || surname || endsName(sentence, from, to)) {
            // "Shah Rukh Khan", "Larry King": part of a name.
            return false;
        }
        if (beginsName(sentence, from, to) || to - from == 1 && NameGrammar.goesOnAsName(sentence, to)) {
            // "Amir Khan", "Sultan bin Tariq": a given name that is a title elsewhere.
            return false;
        }
        if (to - from == 1 && sentence.is(from, "pm", "am") && from > 0 && sentence.token(from - 1).isNumber()) {
            // "At 12:50pm EST": an hour of the day, and no prime minister.
            return false;
        }
        WordClass word = sentence.token(from).word();
        if (to - from == 1 && words.french() && word.nouns().isEmpty() && !word.participles().isEmpty()) {
            // "A été jugé": no judge, whom only the accent tells from it.
            return false;
        }
        if (to - from == 1 && isAdjective(sentence, from) || names.endsBodyName(sentence, from, to)) {
            return false;
        }
        boolean owned = sentence.is(from - 1, "'s") || sentence.endingAt(from, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.NATION) != null;
        boolean rank = words.list("rank").match(sentence.tokens, from) == to && !owned
                && (to >= sentence.size() || sentence.token(to).isCapitalised() || sentence.is(to, ".") || words.list("rank").match(sentence.tokens, to) > 0);
        Mention name = sentence.at(from, Mention.NAMED);
        // "US attorney" is a title as a whole.
        boolean free = !sentence.isCovered(from, Mention.NAMED) || name != null && name.to() < to;
        if (!rank && free) {
            sentence.add(new Mention(Mention.Type.TITLE, from, to, new Mention.Titled(hit.title(), hit.plural())));
        }
        return !rank && free;
    }

    /** "La direction générale": in French an adjective behind a noun, which means nobody. */
    private boolean isAdjective(Sentence sentence, int i) {
        boolean noun = i > 0 && !sentence.token(i - 1).isCapitalised() && !sentence.is(i - 1, "pas", "plus", "ex") && words.list("determiner").match(sentence.tokens, i - 1) < 0
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

    /** "Ijaz Shah said": whether a word that is a title elsewhere stands behind a word with a capital that is nothing but a name. */
    private static boolean endsUnknownName(Sentence sentence, int from) {
        if (from == 0 || !sentence.token(from).isCapitalised() || sentence.token(from).isAllCapitals() || sentence.isTitleCase()) {
            return false;
        }
        Token given = sentence.token(from - 1);
        boolean goesOn = sentence.is(from + 1, "of", "and", "de", "d'", "et") || from + 1 < sentence.size() && sentence.token(from + 1).isCapitalised();
        return given.isWord() && given.isCapitalised() && !given.word().isKnown() && !goesOn && !sentence.isCovered(from - 1);
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

    /**
     * "On 8 December 2024 the town fell. ... On 8 December, the rebels entered": a day without a year that the article has told with one may be that of
     * either year. So may the day of the publication right behind what is told of an earlier year: "In October 2004 he was flown out. / He died on 11 November"; and any day behind one
     * of an earlier year in its sentence: "X, in office since 3 August 2021, had been sworn in on 5 August".
     */
    private void anniversaries(Sentence sentence) {
        String stated = "";
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            Mention.Time time = (Mention.Time) date.meaning();
            String edtf = time.edtf().toString();
            if (!DAY.matcher(edtf).matches()) {
                continue;
            }
            String day = edtf.substring(4);
            String year = edtf.substring(0, 4);
            if (time.yearStated()) {
                toldDays.put(day, year);
                stated = year;
            } else if (anchor.isKnown() && NAMED_DAY.matcher(sentence.text(date.from(), date.to())).find()) {
                String other = toldDays.getOrDefault(day, year);
                other = other.equals(year) && edtf.equals(anchor.date().toString()) ? statedYearBefore(sentence) : other.equals(year) && !stated.isEmpty() ? stated : other;
                if (!other.isEmpty() && other.compareTo(year) < 0) {
                    sentence.replace(date, new Mention(Mention.Type.DATE, date.from(), date.to(), new Mention.Time(Edtf.parse("[" + other + day + "," + edtf + "]"), false)));
                }
            }
        }
    }

    /** The year of the one time that the sentence before tells with its year; empty if it tells none, or several. */
    private String statedYearBefore(Sentence sentence) {
        int index = positions.get(sentence);
        List<Mention> dates = index == 0 ? List.of() : sentences.get(index - 1).all(Mention.Type.DATE);
        Mention.Time only = dates.size() == 1 ? (Mention.Time) dates.get(0).meaning() : null;
        return only != null && only.yearStated() && only.edtf().toString().matches("\\d{4}(-\\d{2}){0,2}") ? only.edtf().toString().substring(0, 4) : "";
    }

    /** "Oct 20 (Reuters) - ...": whose report it is. */
    private static boolean isInDateline(Sentence sentence, int from, int to) {
        return to < LONGEST_DATELINE && sentence.is(from - 1, "(") && sentence.is(to, ")") && sentence.is(to + 1, "-", "–", "—", "--");
    }

    private void add(Sentence sentence, int from, int to, Entity entity, boolean full) {
        if (entity.type() == EntityType.ORGANIZATION && isInDateline(sentence, from, to)) {
            return;
        }
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
            return isOfOtherNation(sentence, hit) || isOfOtherCountry(sentence, hit) || isOtherwiseShort(sentence, hit) || isWithinBodyName(sentence, hit) || isBranch(sentence, hit);
        }
        return hit.type() == Mention.Type.PLACE && hit.to() < sentence.size() && sentence.token(hit.to()).isCapitalised()
                && words.list("outlet-word").match(sentence.tokens, hit.to()) >= 0;
    }

    /** "The Northern Union Bank of Oslo": a body whose name begins with that of another, and goes on with a word that only names of bodies have. */
    private boolean isBranch(Sentence sentence, NameIndex.Hit hit) {
        int of = hit.to() + 1;
        return !words.french() && hit.to() - hit.from() > 1 && !sentence.isTitleCase() && of + 1 < sentence.size() && sentence.token(hit.to()).isCapitalised()
                && words.list("body-word").match(sentence.tokens, hit.to()) == of && sentence.is(of, "of") && sentence.token(of + 1).isCapitalised();
    }

    /** "The Karst Liberation Army": a body that goes by one common word, which stands between others of a longer name. */
    private boolean isWithinBodyName(Sentence sentence, NameIndex.Hit hit) {
        int from = hit.from();
        return !words.french() && hit.to() - from == 1 && from > 0 && sentence.token(from).word().isKnown() && !sentence.isTitleCase()
                && sentence.token(from - 1).isCapitalised() && words.list("function").match(sentence.tokens, from - 1) < 0
                && hit.to() < sentence.size() && sentence.token(hit.to()).isCapitalised() && words.list("body-word").match(sentence.tokens, hit.to()) > 0;
    }

    /** "The director Sydney Pollack": a title, and a town by whose name people are called, with a capital behind it that begins no other name. */
    private boolean beginsPersonName(Sentence sentence, NameIndex.Hit hit, List<NameIndex.Hit> found) {
        if (words.french() && hit.type() == Mention.Type.PERSON && hit.to() - hit.from() > 1 && hit.to() < sentence.size() && !sentence.isTitleCase()) {
            // "Mohamed Ali Roth": somebody else than who bears the first two names.
            Token surname = sentence.token(hit.to());
            return surname.isCapitalised() && !surname.isAllCapitals() && surname.text().length() > 2 && !surname.word().isKnown() && !sentence.followsHyphen(hit.to())
                    && !WordDictionary.gender(sentence.token(hit.to() - 1).text()).isEmpty() && found.stream().noneMatch(h -> h.from() == hit.to() || h != hit && h.from() <= hit.from() && hit.to() < h.to());
        }
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
        if (!words.french()) {
            return isOfNationBefore(sentence, hit);
        }
        if (hit.to() >= sentence.size() || hit.to() - hit.from() < 2 || sentence.token(hit.to()).isCapitalised()) {
            return false;
        }
        List<Entity> nations = lexicon.nations().find(sentence.tokens.subList(hit.to(), hit.to() + 1), false).stream().flatMap(n -> n.entities().stream()).toList();
        Entity own = lexicon.countryAround(hit.entities().get(0));
        return !nations.isEmpty() && own.isPresent() && !nations.contains(own);
    }

    /** "Scottish Labour", "the Norwegian Labour Party": no party of the country that the known one is of. */
    private boolean isOfNationBefore(Sentence sentence, NameIndex.Hit hit) {
        if (hit.from() == 0 || words.list("party-label").match(sentence.tokens, hit.from()) < 0) {
            return false;
        }
        Entity own = lexicon.countryAround(hit.entities().get(0));
        List<Entity> nations = lexicon.nations().find(sentence.tokens.subList(hit.from() - 1, hit.from()), false).stream().flatMap(n -> n.entities().stream()).toList();
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
        if (hit.to() - hit.from() == 1 && before >= 0 && sentence.token(before).isCapitalised() && names.isCompanyForm(sentence.token(hit.from()))
                && words.list("function").match(sentence.tokens, before) < 0) {
            // "Norbank PLC": no party that goes by these letters.
            return true;
        }
        if (hit.type() != Mention.Type.ORG || hit.to() - hit.from() < 2 || before < 1 || NameGrammar.opensSentence(sentence, before) || sentence.isTitleCase()) {
            return false;
        }
        Token word = sentence.token(before);
        return word.isCapitalised() && !word.isAllCapitals() && !word.word().adjectives().isEmpty() && !sentence.isCovered(before)
                && words.list("body-word").match(sentence.tokens, hit.to() - 1) > 0
                && lexicon.nations().find(sentence.tokens.subList(before, hit.from()), false).isEmpty();
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
        sentences.forEach(s -> names.earners(s).stream().filter(f -> !surnames.contains(s.token(f.from()).folded())).forEach(found::add));
        sentences.forEach(s -> names.targets(s).stream().filter(f -> !surnames.contains(s.token(f.from()).folded())).forEach(found::add));
        sentences.forEach(s -> names.clubs(s).stream().filter(f -> !surnames.contains(s.token(f.from()).folded())).forEach(found::add));
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
        Set<String> initials = new LinkedHashSet<>();
        bodies.forEach(f -> initials.add(initials(f.sentence(), f.from(), f.to())));
        sentences.forEach(s -> s.all(Mention.Type.ORG).forEach(m -> initials.add(initials(s, m.from(), m.to()))));
        found.removeIf(f -> f.to() - f.from() == 1 && initials.contains(f.sentence().token(f.from()).text()));
        Map<String, Set<String>> families = new HashMap<>();
        Map<String, Set<String>> givenNames = new HashMap<>();
        for (NameGrammar.Found name : found) {
            if (types.get(name.name()) == Mention.Type.PERSON && name.to() - name.from() > 1) {
                NameGrammar.surnames(name.name()).forEach(s -> families.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(name.name()));
                givenNames.computeIfAbsent(name.sentence().token(name.from()).folded(), k -> new LinkedHashSet<>()).add(name.name());
            }
        }
        for (Sentence sentence : sentences) {
            for (Mention person : sentence.all(Mention.Type.PERSON)) {
                if (person.length() > 1 && person.entity().isCatalogued() && person.meaning() instanceof Mention.Named named && named.full()) {
                    NameGrammar.surnames(sentence.text(person.from(), person.to())).forEach(s -> families.computeIfAbsent(s, k -> new LinkedHashSet<>()).add(person.entity().id()));
                    givenNames.computeIfAbsent(sentence.token(person.from()).folded(), k -> new LinkedHashSet<>()).add(person.entity().id());
                }
            }
        }
        // "Dame Helen": the one person of that given name.
        found.removeIf(f -> f.to() - f.from() == 1 && isAddressedByGivenName(f.sentence(), f.from())
                && givenNames.getOrDefault(f.sentence().token(f.from()).folded(), Set.of()).size() == 1);
        // "Robert Swan ... interim chief executive Swan": the one person of that family name.
        found.removeIf(f -> f.to() - f.from() == 1 && types.get(f.name()) == Mention.Type.PERSON
                && families.getOrDefault(f.sentence().token(f.from()).folded(), Set.of()).size() == 1);
        for (NameGrammar.Found name : found) {
            Mention.Type type = types.get(name.name());
            Entity known = type == Mention.Type.PERSON ? withoutMiddleNames(name) : Entity.NONE;
            if (known.isPresent()) {
                namedInFull.add(known);
                name.sentence().absorb(new Mention(type, name.from(), name.to(), new Mention.Named(known, true)));
                continue;
            }
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

    /** "Angela Dorothea Merkel": the one person whom files know by the first and the last of the names, where nothing but names stands between. */
    private Entity withoutMiddleNames(NameGrammar.Found name) {
        Sentence sentence = name.sentence();
        int last = name.to() - 1;
        for (int i = name.from() + 1; i < last; i++) {
            if (!sentence.token(i).isCapitalised() || sentence.token(i).word().isKnown() && !names.isGivenName(sentence.token(i))) {
                return Entity.NONE;
            }
        }
        List<NameIndex.Hit> known = last - name.from() < 2 ? List.of() : lexicon.names().find(List.of(sentence.token(name.from()), sentence.token(last)), false);
        return known.size() == 1 && known.get(0).full() && known.get(0).to() == 2 && known.get(0).entities().size() == 1 && known.get(0).type() == Mention.Type.PERSON
                ? known.get(0).entities().get(0) : Entity.NONE;
    }

    /** "Dame Helen", "cheikh Tamim": whether a form of address that goes with given names stands before a token. */
    private boolean isAddressedByGivenName(Sentence sentence, int i) {
        return words.list("before-given-name").matchBefore(sentence.tokens, i) >= 0;
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

    /** "British Airways" is "BA": the capitals with which the words of a name begin; empty for others than two to five words. */
    private static String initials(Sentence sentence, int from, int to) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (sentence.token(i).isCapitalised()) {
                letters.append(sentence.token(i).text().charAt(0));
            } else if (!sentence.is(i, "of", "the", "and", "for", "de", "du", "des", "la", "le", "l'", "d'", "et", "les")) {
                return "";
            }
        }
        return letters.length() >= FEWEST_INITIALS && letters.length() <= MOST_INITIALS ? letters.toString() : "";
    }

    /** Notes what a name may be shortened to in the rest of the article. */
    private void shorten(Sentence sentence, Mention mention) {
        Entity entity = mention.entity();
        if (mention.type() == Mention.Type.PERSON) {
            boolean introduced = mention.meaning() instanceof Mention.Named named && named.full();
            if (introduced && mention.length() > 1) {
                peopleByGivenName.computeIfAbsent(sentence.token(mention.from()).folded(), k -> new LinkedHashSet<>()).add(entity);
            }
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
        String initials = initials(sentence, mention.from(), mention.to());
        if (!initials.isEmpty()) {
            bodiesByShortForm.computeIfAbsent(initials, k -> new LinkedHashSet<>()).add(entity);
        }
        if (sentence.pastAcronym(mention.to()) > mention.to()) {
            bodiesByShortForm.computeIfAbsent(sentence.token(mention.to() + 1).folded(), k -> new LinkedHashSet<>()).add(entity);
        }
    }

    private void shortNames(Sentence sentence) {
        BitSet undecided = new BitSet();
        for (NameIndex.Hit hit : hits.get(sentence)) {
            if ((hit.full() && hit.entities().size() == 1) || sentence.isCovered(hit.from(), Mention.NAMED)
                    || sentence.isCovered(hit.from(), Mention.Type.DATE) || isLonger(sentence, hit) || isOfCurrency(sentence, hit)) {
                continue;
            }
            Set<Entity> named = namesakes(sentence, hit);
            Entity entity = titledNamesake(sentence, hit);
            if (entity.isPresent()) {
                add(sentence, hit.from(), hit.to(), entity, false);
                continue;
            }
            if (named.size() > 1) {
                undecided.set(hit.from(), hit.to());
            } else if (named.size() == 1) {
                entity = named.iterator().next();
            } else if (hit.entities().size() == 1 && !besideCapital(sentence, hit) && !isNamesake(sentence, hit)
                    && isInContext(sentence, hit)) {
                entity = hit.entities().get(0);
            } else if (hit.full()) {
                entity = Entity.unknown(sentence.text(hit.from(), hit.to()), hit.entities().get(0).type());
            }
            if (entity.isPresent()) {
                add(sentence, hit.from(), hit.to(), entity, false);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!token.isCapitalised() || undecided.get(i) || sentence.isCovered(i, Mention.NAMED) || sentence.isCovered(i, Mention.Type.DATE)) {
                continue;
            }
            boolean longer = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised();
            Set<Entity> given = !longer && isAddressedByGivenName(sentence, i) ? peopleByGivenName.getOrDefault(token.folded(), Set.of()) : Set.of();
            Set<Entity> people = given.size() == 1 ? given : namedUpTo(peopleBySurname.getOrDefault(token.folded(), Set.of()), sentence, i);
            Set<Entity> bodies = bodiesByShortForm.getOrDefault(token.isAllCapitals() && bodiesByShortForm.containsKey(token.text()) ? token.text() : token.folded(), Set.of());
            if (people.size() == 1 && !NameGrammar.isOrdinalOfRuler(sentence, i + 1)) {
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

    /**
     * Whom the article names in full of those that a short name may stand for, known or not: of several, the only one whom it has named so far,
     * or the only one known where it named that one first.
     */
    private Set<Entity> namesakes(Sentence sentence, NameIndex.Hit hit) {
        Set<Entity> known = hit.entities().stream().filter(namedInFull::contains).collect(Collectors.toCollection(LinkedHashSet::new));
        if (hit.type() != Mention.Type.PERSON || hit.full() || hit.to() - hit.from() > 1 || known.isEmpty()) {
            return known;
        }
        Set<Entity> all = new LinkedHashSet<>(known);
        peopleBySurname.getOrDefault(sentence.token(hit.from()).folded(), Set.of()).stream()
                .filter(other -> other.isCatalogued() || known.stream().noneMatch(one -> sharesGivenName(one, other))).forEach(all::add);
        Set<Entity> told = namedUpTo(all, sentence, hit.from());
        return told.size() > 1 && known.size() == 1 && known.contains(firstNamed(told)) ? known : told;
    }

    /** "Janet L. Roth" is Janet Roth. */
    private static boolean sharesGivenName(Entity one, Entity other) {
        return one.name().substring(0, one.name().indexOf(' ') + 1).equals(other.name().substring(0, other.name().indexOf(' ') + 1));
    }

    /** Of several people of one surname, the only one whom the article has named in full up to a token; all of them where there is none or more than one. */
    private Set<Entity> namedUpTo(Set<Entity> people, Sentence sentence, int at) {
        if (people.size() < 2) {
            return people;
        }
        int index = positions.get(sentence);
        Set<Entity> told = people.stream().filter(person -> {
            Introduction first = introductions().get(person);
            return first != null && (first.sentence() < index || first.sentence() == index && first.to() <= at);
        }).collect(Collectors.toSet());
        return told.size() == 1 ? told : people;
    }

    private Entity firstNamed(Set<Entity> people) {
        return people.stream().filter(introductions()::containsKey)
                .min(Comparator.comparing((Entity person) -> introductions().get(person).sentence()).thenComparing(person -> introductions().get(person).to())).orElse(Entity.NONE);
    }

    /** Where each of the people is first named in full; the capitals of a headline make no new names. Found once, and only for articles in which a surname may mean several. */
    private Map<Entity, Introduction> introductions() {
        if (introductions == null) {
            introductions = new HashMap<>();
            for (int index = 0; index < sentences.size(); index++) {
                for (Mention mention : sentences.get(index).all(Mention.Type.PERSON)) {
                    if (mention.meaning() instanceof Mention.Named told && told.full() && (told.entity().isCatalogued() || !sentences.get(index).isTitleCase())) {
                        introductions.putIfAbsent(told.entity(), new Introduction(index, mention.to()));
                    }
                }
            }
        }
        return introductions;
    }

    /** "His nephew Sadeq", "le frère de X, Ali": who bears that first name with the surname of somebody just named. */
    private void families(Sentence sentence) {
        int index = positions.get(sentence);
        for (int i = 0; i < sentence.size(); i++) {
            Mention told = sentence.at(i, Mention.NAMED);
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

    /** Whether a sentence that shortens the name of a happening tells when it was, and where or who took part in it; a nation beside the name tells another one. */
    private boolean isToldWith(Sentence sentence, NameIndex.Hit hit) {
        boolean another = sentence.at(hit.to(), Mention.Type.NATION, Mention.Type.COUNTRY) != null || sentence.endingAt(hit.from(), Mention.Type.NATION, Mention.Type.OWNER) != null;
        List<Event> events = lexicon.happenedTo(hit.entities().get(0));
        return events.isEmpty() || !another && events.stream().anyMatch(event -> isDated(sentence, event.period()) && sentence.all(Mention.Type.PLACE, Mention.Type.ORG).stream()
                .anyMatch(mention -> mention.entity().equals(event.place()) || event.participants().stream().anyMatch(part -> part.entity().equals(mention.entity()))));
    }

    private static boolean isDated(Sentence sentence, Period when) {
        return sentence.all(Mention.Type.DATE).stream().map(date -> ((Mention.Time) date.meaning()).edtf())
                .anyMatch(told -> !told.isUnknown() && Period.within(told).possiblyIntersects(when));
    }

    /**
     * Whether a short name that the article does not introduce can stand for the one person known by it: where the article tells of an
     * organisation or country in which that person is known to have held an office, and no kinship stands before it.
     */
    private boolean isInContext(Sentence sentence, NameIndex.Hit hit) {
        Entity entity = hit.entities().get(0);
        if (entity.type() == EntityType.THING) {
            return isToldWith(sentence, hit);
        }
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
        if (words.french() && sentence.is(hit.from() - 1, "gouvernement", "cabinet") && bodies.stream().anyMatch(b -> b.type() == EntityType.COUNTRY)) {
            // "Ministre du gouvernement Roth"
            return true;
        }
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
            if (end < 0 || sentence.isCovered(i, Mention.NAMED)) {
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
}
