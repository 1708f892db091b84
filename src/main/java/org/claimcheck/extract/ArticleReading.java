package org.claimcheck.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
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
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Relation;
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

    /** A span of years. */
    private static final Pattern YEARS = Pattern.compile("\\d{4}/\\d{4}");
    /** Days before the publication within which a date is news. */
    private static final int RECENT = 60;
    /** Days before the publication within which a day is news. */
    private static final int WEEK = 7;
    /** Tokens before which a description opens its sentence: "At 73, the former head ..." */
    private static final int OPENING = 6;
    /** Sentences back that tell who somebody is. */
    private static final int LATELY = 2;

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<Sentence, Integer> positions = new IdentityHashMap<>();
    private final Map<Sentence, List<PeopleGrammar.Held>> held = new IdentityHashMap<>();
    private final Map<Sentence, List<PeopleGrammar.Held>> told = new IdentityHashMap<>();
    private final Set<Entity> dead = new HashSet<>();
    private final WarGrammar wars;
    private final RoleBodies bodies;
    private final TitleGrammar titles;
    private final ArticleDates dates;
    private final KnownNames known;

    ArticleReading(Article article, Lexicon lexicon, Anchor anchor) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        NameKinds kinds = new NameKinds(lexicon);
        NameRuns runs = new NameRuns(lexicon, kinds);
        NameGrammar names = new NameGrammar(lexicon, kinds, runs);
        NameGuard guard = new NameGuard(lexicon, kinds);
        this.titles = new TitleGrammar(lexicon, names, kinds);
        this.dates = new ArticleDates(words, anchor, sentences, positions);
        this.known = new KnownNames(lexicon, anchor, kinds, guard);
        for (Passage passage : article.passages()) {
            Sentence sentence = new Sentence(passage, article.language(), words);
            positions.put(sentence, sentences.size());
            sentences.add(sentence);
        }
        sentences.forEach(this::base);
        sentences.forEach(known::bodiesOfOtherCountries);
        PortfolioGrammar portfolios = new PortfolioGrammar(lexicon);
        sentences.forEach(portfolios::findMinistries);
        this.wars = new WarGrammar(lexicon, anchor, known.inFull());
        wars.find(sentences);
        ShortNames shortNames = new ShortNames(lexicon, anchor, names, kinds, guard, known, sentences, positions);
        new UnknownNames(lexicon, names, kinds, new BodySlots(lexicon, kinds, runs), known, shortNames, sentences).find();
        sentences.forEach(shortNames::find);
        sentences.forEach(shortNames::families);
        sentences.forEach(this::representatives);
        BodyReference references = new BodyReference(lexicon, kinds, sentences, positions);
        Coreference coreference = new Coreference(lexicon, anchor, kinds, references, sentences, positions, known.inFull());
        coreference.ofBodies();
        RoleGrammar roles = new RoleGrammar(lexicon, names);
        this.bodies = new RoleBodies(lexicon, sentences, references::onlyBody);
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

    /** Somebody or something under a name that it bears only after the publication. */
    record Called(Mention mention, String name) {
    }

    /**
     * Those whom a sentence calls by a name that our record has only from after the publication on. Where the sentence is about
     * the name itself, quotes it, or tells the name of today too, it may tell of a plan; a name of one word may mean something else, unless the article also
     * names them otherwise, or somebody who held an office there.
     */
    List<Called> laterNames(Sentence sentence) {
        List<Called> called = new ArrayList<>();
        for (Mention mention : sentence.all(Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.PLACE)) {
            boolean full = mention.meaning() instanceof Mention.Named named && named.full();
            Relation later = full ? lexicon.laterName(mention.entity(), sentence.text(mention.from(), mention.to()), anchor) : null;
            boolean quoted = sentence.isQuoteMark(mention.from() - 1) || mention.to() < sentence.size() && sentence.isQuoteMark(mention.to());
            boolean renamed = later != null && sentence.tokens.stream().anyMatch(token -> token.isCapitalised() && lexicon.isNameNow(mention.entity(), token.text(), anchor));
            if (later != null && !quoted && !renamed && !words.list("naming").occursIn(sentence.tokens) && (mention.length() > 1 || isCoined(sentence.token(mention.from())) || isSupported(mention))) {
                called.add(new Called(mention, later.object().name()));
            }
        }
        return called;
    }

    /** "NordEnergies": one word that nothing else is called by. */
    private static boolean isCoined(Token token) {
        return !token.isAllCapitals() && !token.word().isKnown() && token.text().chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Whether the article also names an entity in other words, what belongs to it, or somebody who has held an office of it. */
    private boolean isSupported(Mention mention) {
        for (Sentence sentence : sentences) {
            for (Mention other : sentence.all(Mention.NAMED)) {
                boolean otherwise = other.entity().equals(mention.entity()) && other.length() != mention.length();
                if (otherwise || lexicon.isPart(other.entity(), mention.entity()) || other.type() == Mention.Type.PERSON && lexicon.bodiesOf(other.entity()).contains(mention.entity())) {
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
        Sentence dated = lastDated(sentence, Math.max(0, positions.get(sentence) - ArticleDates.MEMORY));
        return !anchor.isKnown() || dated != null && dated.passage.paragraph() == sentence.passage.paragraph() && isLongAgo(dated, anchor);
    }

    /** The last sentence before another one, but not before the first that counts, that tells a date; null if none does. */
    private Sentence lastDated(Sentence sentence, int first) {
        return IntStream.iterate(positions.get(sentence) - 1, i -> i >= first, i -> i - 1).mapToObj(sentences::get)
                .filter(earlier -> !dates(earlier).isEmpty()).findFirst().orElse(null);
    }

    /** Dates that set a scene, which a span, "who ruled from 1970 to 1976", does not: it tells of somebody's past. */
    private static List<Mention> dates(Sentence sentence) {
        return sentence.all(Mention.Type.DATE).stream().filter(d -> !YEARS.matcher(((Mention.Time) d.meaning()).edtf().toString()).matches()).toList();
    }

    private static boolean isLongAgo(Sentence dated, Anchor anchor) {
        List<Mention> dates = dates(dated);
        Edtf last = ((Mention.Time) dates.get(dates.size() - 1).meaning()).edtf();
        return Period.within(last).surelyBefore(Period.within(anchor.date().minusDays(RECENT), LocalDate.MAX.withYear(9999)));
    }

    /** The sentence behind another one in its paragraph; null where none is. */
    Sentence following(Sentence sentence) {
        int index = positions.get(sentence) + 1;
        return index < sentences.size() && sentences.get(index).passage.paragraph() == sentence.passage.paragraph() ? sentences.get(index) : null;
    }

    /** The sentence before another one in its paragraph; null where none is. */
    Sentence preceding(Sentence sentence) {
        int index = positions.get(sentence) - 1;
        return index >= 0 && sentences.get(index).passage.paragraph() == sentence.passage.paragraph() ? sentences.get(index) : null;
    }

    /** Whether the sentence before, in its paragraph, tells of a day of the week up to the publication. */
    boolean followsNews(Sentence sentence, Anchor anchor) {
        int index = positions.get(sentence);
        if (!anchor.isKnown() || index == 0 || sentences.get(index - 1).passage.paragraph() != sentence.passage.paragraph()) {
            return false;
        }
        Period first = Period.on(anchor.date().minusDays(WEEK));
        Period last = Period.on(anchor.latest());
        return sentences.get(index - 1).all(Mention.Type.DATE).stream().map(d -> Period.within(((Mention.Time) d.meaning()).edtf()))
                .anyMatch(day -> day.isOneDay() && !day.surelyBefore(first) && !day.surelyAfter(last));
    }

    // --- names, times, quantities -----------------------------------------------------------------------------------

    private void base(Sentence sentence) {
        dates.find(sentence);
        known.find(sentence);
        titles.find(sentence);
        for (Mention quantity : QuantityGrammar.find(words, sentence.tokens)) {
            if (!sentence.isCovered(quantity.from(), Mention.Type.DATE, Mention.Type.DURATION)) {
                sentence.add(quantity);
            }
        }
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
