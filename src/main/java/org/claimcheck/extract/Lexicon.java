package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.EventType;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.Measure;
import org.claimcheck.knowledge.MeasuringUnit;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.knowledge.RelationType;
import org.claimcheck.knowledge.TitleEntry;
import org.claimcheck.knowledge.WordList;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** What the knowledge base says about words of one language: names, titles, word lists, offices. */
final class Lexicon {

    private static final String DEATH = "death";
    private static final String WAR = "war";
    private static final String NAMED = "named";
    /** What joins the name of a part and that of the whole. */
    private static final List<String> PART_LINKS_EN = List.of("'s ", " ");
    private static final List<String> PART_LINKS_FR = List.of(" du ", " de ", " de la ", " de l'");
    /** Titles that mean the one at the top, whatever the office is called. */
    private static final Set<String> HEADS = Set.of("head", "leader", "chief");
    /** Titles of who presides over a body. */
    private static final Set<String> PRESIDING = Set.of("president", "speaker", "chairman");

    private final Knowledge knowledge;
    private final Words words;
    private final NameIndex names = new NameIndex();
    private final NameIndex nations = new NameIndex();
    private final NameIndex titles = new NameIndex();
    private final NameIndex officeNames = new NameIndex();
    private final EditionIndex editions = new EditionIndex();
    private final Map<String, EntityEntry> entries = new HashMap<>();
    private final Map<String, Entity> countryByCapital = new HashMap<>();
    private final Map<String, List<OfficeEntry>> officesByBody = new HashMap<>();
    private final Map<String, OfficeEntry> officeByHeadedBody = new HashMap<>();
    private final Map<String, List<EntityEntry>> bodiesWithin = new HashMap<>();
    private final Map<String, OfficeEntry> officesById = new HashMap<>();
    private final Map<String, TitleEntry> titleEntries = new HashMap<>();
    private final MeasureIndex figures = new MeasureIndex();
    private final List<UnitWords> units = new ArrayList<>();
    /** Titles that only offices of countries bear: said with a ministry or an army, they are those of its country. */
    private final Set<String> nationalTitles = new TreeSet<>();
    private final String language;
    private final Set<String> once = new TreeSet<>();
    private final List<Event> wars = new ArrayList<>();
    /** When the names of entities that changed theirs were in use, by their words. */
    private final Map<String, List<Relation>> datedNames = new HashMap<>();
    private final ActionIndex actions = new ActionIndex();
    private final Set<String> undergone = new TreeSet<>();
    private final Map<String, String> begun = new HashMap<>();
    private final WordForms telling;
    private final List<Description> descriptions = new ArrayList<>();
    /** Words beside the noun that a description of a named happening needs at least. */
    private static final int DESCRIBING = 2;

    Lexicon(Knowledge knowledge, String language) {
        this.knowledge = knowledge;
        this.language = language;
        for (EntityEntry entry : knowledge.entries()) {
            entries.put(entry.id(), entry);
            entry.fullNames().forEach(name -> names.addName(entry.entity(), name));
            entry.allShortNames().forEach(name -> names.addShort(entry.entity(), name));
            editions.add(entry);
            entry.demonyms().getOrDefault(language, List.of()).forEach(form -> nations.addNation(entry.entity(), form));
            if (entry.entity().type() == EntityType.ORGANIZATION && !entry.within().isEmpty()) {
                bodiesWithin.computeIfAbsent(entry.within(), k -> new ArrayList<>()).add(entry);
            }
            if (!entry.capital().isEmpty()) {
                countryByCapital.put(entry.capital(), entry.entity());
            }
        }
        for (TitleEntry title : knowledge.titles()) {
            titleEntries.put(title.id(), title);
            title.words(language).forEach(form -> titles.addTitle(title.id(), form, false));
            title.words(language).forEach(form -> Plurals.of(language, form).ifPresent(p -> titles.addTitle(title.id(), p, true)));
        }
        for (OfficeEntry office : knowledge.offices()) {
            officesByBody.computeIfAbsent(office.organization(), k -> new ArrayList<>()).add(office);
            officesById.put(office.id(), office);
            if (office.names().containsKey(language)) {
                officeNames.addTitle(office.id(), office.names().get(language), false);
            }
            if (!office.body().isEmpty()) {
                officeByHeadedBody.put(office.body(), office);
            }
        }
        knowledge.offices().forEach(office -> nationalTitles.addAll(office.titles()));
        knowledge.offices().stream().filter(o -> o.office().organization().type() != EntityType.COUNTRY && o.body().isEmpty())
                .filter(o -> o.titles().stream().anyMatch(t -> HEADS.contains(t) || PRESIDING.contains(t)) || o.titles().size() > 1)
                .forEach(o -> nationalTitles.removeAll(o.titles()));
        nationalTitles.removeAll(HEADS);
        nationalTitles.removeAll(PRESIDING);
        for (Statement statement : knowledge.statements()) {
            if (statement instanceof Event event && event.type().equals(WAR)) {
                wars.add(event);
            }
            if (statement instanceof Relation named && named.type().equals(NAMED)) {
                datedNames.computeIfAbsent(words(named.object().name()), name -> new ArrayList<>(1)).add(named);
            }
        }
        Map<String, List<String>> lists = new HashMap<>();
        for (WordList list : knowledge.wordLists()) {
            lists.put(list.id(), list.words(language));
        }
        for (EventType type : knowledge.eventTypes()) {
            if (!type.begins().isEmpty()) {
                begun.put(type.id(), type.begins());
            }
            if (type.once() == EventType.Once.SUBJECT) {
                once.add(type.id());
            }
            type.words().classes(language).forEach((name, forms) -> lists.put(type.id() + "." + name, forms));
        }
        for (EventType type : knowledge.eventTypes()) {
            Map<String, List<String>> classes = type.words().classes(language);
            if (classes.containsKey("does") || classes.containsKey("undergoes")) {
                classes.forEach((name, forms) -> actions.add("event", type.id(), name, forms));
            }
            if (!type.words().forms(language, "undergoes").isEmpty()) {
                undergone.add(type.id());
            }
        }
        for (RelationType type : knowledge.relationTypes()) {
            type.words().classes(language).entrySet().stream().filter(e -> !e.getKey().equals("noun"))
                    .forEach(e -> actions.add("relation", type.id(), e.getKey(), e.getValue()));
        }
        for (Measure measure : knowledge.measures()) {
            measure.words().classes(language).forEach((name, forms) -> lists.put(measure.id() + "." + name, forms));
            figures.add(measure, language);
        }
        for (RelationType type : knowledge.relationTypes()) {
            type.words().classes(language).forEach((name, forms) -> lists.put(type.id() + "." + name, forms));
        }
        for (MeasuringUnit unit : knowledge.units()) {
            units.add(new UnitWords(unit, new WordForms(unit.words(language))));
        }
        this.words = new Words(language, lists);
        this.telling = words.vocabulary();
        for (EntityEntry entry : knowledge.entries()) {
            describe(entry);
        }
    }

    /**
     * The words that describe a named happening: beside a noun for its type, all the others of its name.
     *
     * @param others folded
     */
    private record Description(Entity thing, String type, Set<String> others) {
    }

    private void describe(EntityEntry entry) {
        String type = entry.entity().type() == EntityType.THING ? happeningOf(entry.entity()) : "";
        if (type.isEmpty()) {
            return;
        }
        WordForms nouns = words.list(type + ".noun");
        WordDictionary dictionary = WordDictionary.of(language);
        List<Token> name = Tokenizer.tokenize(entry.name(language), 0).stream().map(t -> t.lookedUp(dictionary, words)).toList();
        Set<String> others = new TreeSet<>();
        boolean typed = false;
        for (int i = 0; i < name.size(); i++) {
            boolean noun = nouns.match(name, i) > 0;
            typed |= noun;
            if (!noun && name.get(i).isWord() && words.list("function").match(name, i) < 0 && name.get(i).text().length() > 2) {
                others.add(name.get(i).folded());
            }
        }
        if (typed && others.size() >= DESCRIBING) {
            descriptions.add(new Description(entry.entity(), type, others));
        }
    }

    /**
     * The one named happening that a noun phrase describes: "the blast that wrecked the port of X" has all words of its name;
     * {@link Entity#NONE} if none or several do.
     *
     * @param phrase the words of the phrase, its noun first
     */
    Entity described(List<Token> phrase) {
        Set<String> told = phrase.stream().map(Token::folded).collect(Collectors.toSet());
        List<Entity> found = descriptions.stream()
                .filter(d -> words.list(d.type() + ".noun").match(phrase, 0) > 0 && told.containsAll(d.others())).map(Description::thing).toList();
        return found.size() == 1 ? found.get(0) : Entity.NONE;
    }

    /** A unit of measurement with its names in the language. */
    record UnitWords(MeasuringUnit unit, WordForms words) {
    }

    /** The units of measurement. */
    List<UnitWords> units() {
        return units;
    }

    /** The words by which sentences tell figures. */
    MeasureIndex figures() {
        return figures;
    }

    Words words() {
        return words;
    }

    /** The words by which clauses tell events and relations. */
    ActionIndex actions() {
        return actions;
    }

    /** The relation that an event type begins between its parties, or empty. */
    String begins(String eventType) {
        return begun.getOrDefault(eventType, "");
    }

    /** Whether somebody undergoes an event of a type: "the arrest of X" befalls X. */
    boolean undergoes(String eventType) {
        return undergone.contains(eventType);
    }

    EditionIndex editions() {
        return editions;
    }

    NameIndex names() {
        return names;
    }

    NameIndex nations() {
        return nations;
    }

    NameIndex titles() {
        return titles;
    }

    /** The country that a capital or a seat of government stands for when it acts, or {@link Entity#NONE}. */
    Entity countryOf(Entity place) {
        Entity country = countryByCapital.get(place.id());
        if (country != null && place.isCatalogued()) {
            return country;
        }
        EntityEntry entry = entries.get(place.id());
        if (entry == null || entry.speaksFor().isEmpty()) {
            return Entity.NONE;
        }
        EntityEntry spokenFor = entries.get(entry.speaksFor());
        return spokenFor != null && spokenFor.entity().type() == EntityType.COUNTRY ? spokenFor.entity() : Entity.NONE;
    }

    /** The one place or country that the name of a war tells: that of "Syrian civil war"; {@link Entity#NONE} else. */
    Entity placeOf(Entity happening) {
        List<Token> name = Tokenizer.tokenize(happening.name(), 0);
        Set<Entity> places = new LinkedHashSet<>();
        for (int i = 0; i < name.size(); i++) {
            // The name as a whole is that of the happening: only what stands behind its first word, or that word alone, can be a place.
            List<Token> part = i == 0 ? name.subList(0, 1) : name.subList(i, name.size());
            for (NameIndex index : List.of(names, nations)) {
                index.find(part, false).stream().filter(h -> h.entities().size() == 1).map(h -> h.entities().get(0))
                        .filter(e -> e.type() == EntityType.PLACE || e.type() == EntityType.COUNTRY).forEach(places::add);
            }
        }
        return places.size() == 1 ? places.iterator().next() : Entity.NONE;
    }

    /** {@code female}, {@code male}, or empty where it is not known. */
    String gender(Entity entity) {
        EntityEntry entry = entries.get(entity.id());
        return entry == null ? "" : entry.gender();
    }

    boolean isLeading(String title) {
        TitleEntry entry = titleEntries.get(title);
        return entry != null && entry.rank().equals("leader");
    }

    /** Whether an organisation has an office of its own for a place: "Hamas leader in Gaza". */
    boolean isRegional(Entity body, Entity place) {
        return body.isCatalogued() && place.isCatalogued()
                && officesByBody.getOrDefault(body.id(), List.of()).stream().anyMatch(o -> o.region().equals(place.id()));
    }

    /** Whether a body acts on behalf of another. */
    boolean speaksFor(Entity body, Entity other) {
        EntityEntry entry = entries.get(body.id());
        return entry != null && body.isCatalogued() && entry.speaksFor().equals(other.id());
    }

    /**
     * The part of a body that some words name together with one of its names: "military wing" that of a movement, "branche
     * armée" too; {@link Entity#NONE} if no file knows such a part.
     *
     * @param whole the body
     * @param part  the words for its part
     */
    Entity partOf(Entity whole, String part) {
        EntityEntry entry = entries.get(whole.id());
        if (entry == null || !whole.isCatalogued() || !bodiesWithin.containsKey(whole.id())) {
            return Entity.NONE;
        }
        for (String link : words.french() ? PART_LINKS_FR : PART_LINKS_EN) {
            String name = words.french() ? part + link + entry.name(language) : entry.name(language) + link + part;
            List<Token> tokens = Tokenizer.tokenize(name, 0);
            for (NameIndex.Hit hit : names.find(tokens, false)) {
                if (hit.from() == 0 && hit.to() == tokens.size() && hit.full() && hit.entities().size() == 1) {
                    return hit.entities().get(0);
                }
            }
        }
        return Entity.NONE;
    }

    /** The names of all offices; a hit's title is the id of the office. */
    NameIndex officeNames() {
        return officeNames;
    }

    /** The office of an id that {@link #officeNames()} gave. */
    OfficeEntry officeById(String id) {
        return officesById.get(id);
    }

    /** The title that the words of an office's name begin with, else the one that its id ends with. */
    String titleOf(OfficeEntry office, List<Token> name) {
        Set<String> borne = new TreeSet<>(office.titles());
        for (NameIndex.Hit hit : titles.find(name, true)) {
            if (borne.contains(hit.title())) {
                return hit.title();
            }
        }
        return borne.contains(office.title()) ? office.title() : office.titles().get(0);
    }

    /** Whether a wording of a title has a word in it. */
    boolean hasWord(String title, String word) {
        TitleEntry entry = titleEntries.get(title);
        return entry != null && entry.words(language).stream().anyMatch(w -> Tokenizer.tokenize(w, 0).stream().anyMatch(t -> t.is(word)));
    }

    /**
     * The body of a kind in a country, "army" or "banque centrale": the one that the knowledge base knows, else one of
     * that description.
     *
     * @param kind  the words for its kind
     * @param words all the words, nation included
     */
    Entity bodyOf(Entity country, List<Token> kind, String words) {
        Set<Entity> found = new LinkedHashSet<>();
        for (EntityEntry entry : bodiesWithin.getOrDefault(country.id(), List.of())) {
            boolean all = country.isCatalogued() && entry.fullNames().stream().map(n -> Tokenizer.tokenize(n, 0))
                    .anyMatch(tokens -> kind.stream().allMatch(k -> tokens.stream().anyMatch(t -> t.folded().equals(k.folded()))));
            if (all) {
                found.add(entry.entity());
            }
        }
        return found.size() == 1 ? found.iterator().next() : Entity.unknown(words, EntityType.ORGANIZATION);
    }

    /** The organisation of the one office that has a title; {@link Entity#NONE} if none or several have it. */
    Entity onlyBodyWith(String title) {
        Set<Entity> found = knowledge.offices().stream().filter(o -> o.titles().contains(title)).map(o -> o.office().organization())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return found.size() == 1 ? found.iterator().next() : Entity.NONE;
    }

    /** The body of a kind, "central bank", in a country that was told elsewhere. */
    Entity partOfCountry(Entity country, String kind) {
        String name = words.french() ? kind + " (" + nameOf(country) + ")" : nameOf(country) + "'s " + kind;
        return bodyOf(country, Tokenizer.tokenize(kind, 0), name);
    }

    private String nameOf(Entity entity) {
        EntityEntry entry = entries.get(entity.id());
        return entry == null ? entity.name() : entry.name(language);
    }

    /** The office that a title names beyond doubt in an organisation, or {@link Office#NONE}. */
    Office office(String title, Entity body, Entity region, Set<String> qualifiers) {
        if (!body.isCatalogued()) {
            return Office.NONE;
        }
        boolean deputy = qualifiers.contains("deputy");
        List<OfficeEntry> found = offices(title, body.id(), region, deputy);
        OfficeEntry headed = officeByHeadedBody.get(body.id());
        boolean heads = headed != null && (HEADS.contains(title) || PRESIDING.contains(title) || headed.titles().contains(title));
        if (found.isEmpty() && heads && !deputy) {
            return headed.office();
        }
        if (found.isEmpty() && heads) {
            found = officesByBody.getOrDefault(headed.organization(), List.of()).stream()
                    .filter(o -> o.deputy() && o.region().isEmpty() && o.titles().equals(headed.titles())).toList();
        }
        EntityEntry entry = entries.get(body.id());
        if (found.isEmpty() && entry != null && !entry.within().isEmpty() && body.type() == EntityType.ORGANIZATION && nationalTitles.contains(title)) {
            found = offices(title, entry.within(), region, deputy);
        }
        return found.size() == 1 ? found.get(0).office() : Office.NONE;
    }

    private List<OfficeEntry> offices(String title, String body, Entity region, boolean deputy) {
        return officesByBody.getOrDefault(body, List.of()).stream()
                .filter(o -> o.titles().contains(title) && o.deputy() == deputy && o.region().equals(region.id())).toList();
    }

    /** The one office at the head of an organisation or country, or {@link Office#NONE} where several are. */
    Office leadingOffice(Entity body) {
        List<OfficeEntry> found = officesByBody.getOrDefault(body.id(), List.of()).stream()
                .filter(o -> o.office().exclusive() && o.region().isEmpty() && !o.deputy()
                        && o.titles().stream().anyMatch(HEADS::contains)).toList();
        return found.size() == 1 ? found.get(0).office() : Office.NONE;
    }

    /** The one organisation or country in which a person is known to have borne a title, or {@link Entity#NONE}. */
    Entity onlyBodyOf(Entity person, String title) {
        if (!person.isCatalogued()) {
            return Entity.NONE;
        }
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Statement statement : knowledge.about(person.id())) {
            if (statement instanceof Role role && role.holder().equals(person)) {
                if (bears(role, title)) {
                    bodies.add(role.organization());
                }
            }
        }
        return bodies.size() == 1 ? bodies.iterator().next() : Entity.NONE;
    }

    /** The one known war of a time in which somebody of the given took part, or {@link Entity#NONE}. */
    Entity warOf(Edtf time, Set<Entity> named) {
        Period when = Period.within(time);
        Set<Entity> found = new LinkedHashSet<>();
        for (Event war : wars) {
            boolean concerned = named.contains(war.place()) || war.participants().stream().anyMatch(p -> named.contains(p.entity()));
            if (concerned && war.period().possiblyIntersects(when)) {
                found.add(war.subject());
            }
        }
        return found.size() == 1 ? found.iterator().next() : Entity.NONE;
    }

    /** The organisation of the one office that a person is known to have held and that leads a body; for "took over". */
    List<Role> rolesOf(Entity person) {
        List<Role> roles = new ArrayList<>();
        if (person.isCatalogued()) {
            for (Statement statement : knowledge.about(person.id())) {
                if (statement instanceof Role role && role.holder().equals(person)) {
                    roles.add(role);
                }
            }
        }
        return roles;
    }

    /** The organisations and countries in which a person is known to have held an office, and the countries they belong to. */
    Set<Entity> bodiesOf(Entity person) {
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Role role : rolesOf(person)) {
            bodies.add(role.organization());
            EntityEntry entry = entries.get(role.organization().id());
            for (int depth = 0; depth < 4 && entry != null && !entry.within().isEmpty(); depth++) {
                entry = entries.get(entry.within());
                if (entry != null) {
                    bodies.add(entry.entity());
                }
            }
        }
        return bodies;
    }

    /** Whether a person is known to have died before the publication. */
    boolean diedBefore(Entity person, Anchor anchor) {
        return anchor.isKnown() && happened(person, DEATH).stream().anyMatch(e -> e.period().surelyBefore(Period.on(anchor.date())));
    }

    /** Whether what a name stands for is known to have begun only after the publication. */
    boolean beganAfter(Entity thing, Anchor anchor) {
        if (thing.type() != EntityType.THING || anchor.day().isEmpty()) {
            return false;
        }
        List<Event> events = happened(thing, "");
        return !events.isEmpty() && events.stream().allMatch(e -> e.period().beginning().surelyAfter(Period.on(anchor.latest())));
    }

    /**
     * What our record tells of a name of an entity that the entity bears only from after the publication on; null if it tells
     * of none.
     *
     * @param entity who is called so
     * @param name   the words of the name
     */
    Relation laterName(Entity entity, String name, Anchor anchor) {
        if (!anchor.isKnown()) {
            return null;
        }
        List<Relation> names = datedNames.getOrDefault(words(name), List.of()).stream().filter(n -> n.subject().equals(entity)).toList();
        boolean later = !names.isEmpty() && names.stream().allMatch(n -> n.period().beginning().surelyAfter(Period.on(anchor.latest())));
        return later ? names.get(0) : null;
    }

    private static String words(String name) {
        return Tokenizer.tokenize(name, 0).stream().map(Token::folded).collect(Collectors.joining(" "));
    }

    /** The type of the one event that is known to have happened to a named thing, or empty. */
    String happeningOf(Entity thing) {
        Set<String> types = new TreeSet<>();
        if (thing.type() == EntityType.THING) {
            happened(thing, "").stream().filter(e -> once.contains(e.type())).forEach(e -> types.add(e.type()));
        }
        return types.size() == 1 ? types.iterator().next() : "";
    }

    private List<Event> happened(Entity subject, String type) {
        List<Event> events = new ArrayList<>();
        if (subject.isCatalogued()) {
            for (Statement statement : knowledge.about(subject.id())) {
                if (statement instanceof Event event && event.subject().equals(subject) && (type.isEmpty() || event.type().equals(type))) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    /** Whether the participants of an event type are equals, as in a meeting. */
    boolean isMutual(String eventType) {
        return words.list("mutual-events").match(Tokenizer.tokenize(eventType, 0), 0) >= 0;
    }

    /** Whether the object of an event type is where somebody goes or is. */
    boolean isJourney(String eventType) {
        return words.list("journey-events").match(Tokenizer.tokenize(eventType, 0), 0) >= 0;
    }

    /** Whether an event type is told of happenings without a name: "the stampede occurred". */
    boolean isOccurrence(String eventType) {
        return words.list("occurrence-events").match(Tokenizer.tokenize(eventType, 0), 0) >= 0;
    }

    /** The unit in which a measure counts, where the words give none. */
    String unitOf(String measure) {
        return knowledge.measures().stream().filter(m -> m.id().equals(measure) && !m.isMoney()).map(Measure::unit)
                .findFirst().orElse("");
    }

    /** Whether some words tell an event, a relation or a measure of the vocabulary. */
    boolean tellsEvent(List<Token> tokens) {
        return telling.occursIn(tokens);
    }

    /** The first token of the word for an event that ends before a token, or -1. */
    int eventBefore(List<Token> tokens, int end) {
        return telling.matchBefore(tokens, end);
    }

    /** Whether a person is known to have held an office of that title at about the publication. */
    boolean holdsAtPublication(Entity person, String title, Anchor anchor) {
        return anchor.isKnown() && rolesOf(person).stream().anyMatch(role -> bears(role, title)
                && role.period().possiblyIntersects(Period.within(anchor.edtf())));
    }

    /** Whether a person is known to have borne a title, in the given organisation if there is one. */
    boolean hasBorne(Entity person, String title, Entity body) {
        return rolesOf(person).stream().anyMatch(role -> bears(role, title) && (!body.isPresent() || role.organization().equals(body)));
    }

    private boolean bears(Role role, String title) {
        return officesByBody.getOrDefault(role.organization().id(), List.of()).stream()
                .anyMatch(o -> o.id().equals(role.office().id()) && o.titles().contains(title));
    }

    Set<String> knownPredicates(String kind) {
        Set<String> ids = new TreeSet<>();
        switch (kind) {
            case "event" -> knowledge.eventTypes().forEach(t -> ids.add(t.id()));
            case "figure" -> knowledge.measures().forEach(m -> ids.add(m.id()));
            case "relation" -> knowledge.relationTypes().forEach(t -> ids.add(t.id()));
            default -> {
            }
        }
        return ids;
    }
}
