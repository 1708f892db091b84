package org.claimcheck.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.Measure;
import org.claimcheck.knowledge.MeasuringUnit;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.knowledge.OfficeKind;
import org.claimcheck.knowledge.TitleEntry;
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

    private static final String FOUNDING = "founding";
    private static final String FOUNDER = "founder";
    private static final String DEATH = "death";
    private static final String BIRTH = "birth";
    private static final String WAR = "war";
    private static final String FINAL = "final";
    private static final int WEEK = 7;
    private static final String NAMED = "named";
    /** What joins the name of a part and that of the whole. */
    private static final List<String> PART_LINKS_EN = List.of("'s ", " ");
    private static final List<String> PART_LINKS_FR = List.of(" du ", " de ", " de la ", " de l'");
    /** Titles that mean the one at the top, whatever the office is called. */
    private static final Set<String> HEADS = Set.of("head", "leader", "chief");
    /** The title of who leads a government, whatever the office is called. */
    private static final String GOVERNING = "prime-minister";
    /** Titles of who presides over a body. */
    private static final Set<String> PRESIDING = Set.of("president", "speaker", "chairman");

    private final Knowledge knowledge;
    private final Words words;
    private final NameIndex names;
    private final NameIndex nations;
    private final NameIndex titles;
    private final NameIndex officeNames;
    private final EditionIndex editions;
    private final MeasureIndex figures;
    private final List<UnitWords> units = new ArrayList<>();
    /** Titles that only offices of countries bear: said with a ministry or an army, they are those of its country. */
    private final Set<String> nationalTitles = new TreeSet<>();
    private final String language;
    private final Set<String> once;
    private final ActionIndex actions;
    private final Set<String> undergone;
    private final Map<String, String> begun;
    private final Map<String, String> kinds;
    private final List<WordForms> happeningNouns;
    private final WordForms telling;
    /** The named happenings of a type that can be told from words; found when a text first has a noun for the type. */
    private final Map<String, List<Description>> descriptions = new ConcurrentHashMap<>();
    /** Words beside the noun that a description of a named happening needs at least. */
    private static final int DESCRIBING = 2;

    /**
     * @param packed what the vocabulary of the knowledge base says in the language
     */
    Lexicon(Knowledge knowledge, String language, PackedVocabulary packed) {
        this.knowledge = knowledge;
        this.language = language;
        Predicate<String> begin = NameIndex.beginnings(knowledge);
        this.names = NameIndex.names(knowledge, begin);
        this.nations = NameIndex.nations(knowledge, begin, language);
        this.officeNames = NameIndex.offices(knowledge, begin, language);
        this.editions = new EditionIndex(knowledge, begin);
        this.titles = packed.titles();
        Set<OfficeKind> kinds = knowledge.officeKinds();
        kinds.forEach(kind -> nationalTitles.addAll(kind.titles()));
        kinds.stream().filter(kind -> !kind.national() && !kind.headed())
                .filter(kind -> kind.titles().stream().anyMatch(t -> HEADS.contains(t) || PRESIDING.contains(t)) || kind.titles().size() > 1)
                .forEach(kind -> nationalTitles.removeAll(kind.titles()));
        nationalTitles.removeAll(HEADS);
        nationalTitles.removeAll(PRESIDING);
        this.once = packed.once();
        this.undergone = packed.undergone();
        this.begun = packed.begun();
        this.kinds = packed.kinds();
        this.actions = packed.actions();
        this.figures = packed.figures(knowledge.measures());
        for (MeasuringUnit unit : knowledge.units()) {
            units.add(new UnitWords(unit, WordForms.of(unit.words(language))));
        }
        this.words = packed.words(language, () -> PackedVocabulary.lists(knowledge, language));
        this.telling = words.vocabulary();
        this.happeningNouns = once.stream().filter(type -> !type.equals(WAR)).map(type -> words.find(type + ".noun")).flatMap(Optional::stream).toList();
    }

    /** The entity with an id; null if there is none. */
    private EntityEntry entry(String id) {
        return knowledge.entry(id).orElse(null);
    }

    /**
     * The words that describe a named happening: beside a noun for its type, all the others of its name.
     *
     * @param others folded
     */
    private record Description(Entity thing, Set<String> others) {
    }

    private List<Description> descriptions(String type) {
        return descriptions.computeIfAbsent(type, t -> knowledge.happenings(t).stream().map(Statement::subject).distinct()
                .filter(thing -> happeningOf(thing).equals(t)).flatMap(thing -> knowledge.entry(thing.id()).stream())
                .flatMap(entry -> description(entry, t).stream()).toList());
    }

    private Optional<Description> description(EntityEntry entry, String type) {
        WordForms nouns = words.list(type + ".noun");
        List<Token> name = Tokenizer.tokenize(entry.name(language), 0, words);
        Set<String> others = new TreeSet<>();
        boolean typed = false;
        for (int i = 0; i < name.size(); i++) {
            boolean noun = nouns.match(name, i) > 0;
            typed |= noun;
            if (!noun && name.get(i).isWord() && words.list("function").match(name, i) < 0 && name.get(i).text().length() > 2) {
                others.add(name.get(i).folded());
            }
        }
        return typed && others.size() >= DESCRIBING ? Optional.of(new Description(entry.entity(), others)) : Optional.empty();
    }

    /**
     * The one named happening that a noun phrase describes: "the blast that wrecked the port of X" has all words of its name;
     * {@link Entity#NONE} if none or several do.
     *
     * @param phrase the words of the phrase, its noun first
     */
    Entity described(List<Token> phrase) {
        Set<String> told = phrase.stream().map(Token::folded).collect(Collectors.toSet());
        List<Entity> found = once.stream().filter(type -> words.list(type + ".noun").match(phrase, 0) > 0)
                .flatMap(type -> descriptions(type).stream()).filter(d -> told.containsAll(d.others())).map(Description::thing).toList();
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

    /** The event types that are kinds of another: elections, of appointments. */
    List<String> kindsOf(String eventType) {
        return kinds.entrySet().stream().filter(e -> e.getValue().equals(eventType)).map(Map.Entry::getKey).sorted().toList();
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

    /** The country of which a body is one, or {@link Entity#NONE}. */
    Entity homeOf(Entity body) {
        EntityEntry entry = entry(body.id());
        EntityEntry home = entry == null || entry.within().isEmpty() ? null : entry(entry.within());
        return home != null && home.entity().type() == EntityType.COUNTRY ? home.entity() : Entity.NONE;
    }

    /** The country that a capital or a seat of government stands for when it acts, or {@link Entity#NONE}. */
    Entity countryOf(Entity place) {
        List<EntityEntry> countries = place.isCatalogued() ? knowledge.withCapital(place.id()) : List.of();
        if (!countries.isEmpty()) {
            return countries.get(countries.size() - 1).entity();
        }
        EntityEntry entry = entry(place.id());
        if (entry == null || entry.speaksFor().isEmpty()) {
            return Entity.NONE;
        }
        EntityEntry spokenFor = entry(entry.speaksFor());
        return spokenFor != null && spokenFor.entity().type() == EntityType.COUNTRY ? spokenFor.entity() : Entity.NONE;
    }

    /** The one place or country that the name of a war tells: that of "Syrian civil war", and none of those at war; {@link Entity#NONE} else. */
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
        happened(happening, "").forEach(war -> war.participants().forEach(side -> places.remove(side.entity())));
        return places.size() == 1 ? places.iterator().next() : Entity.NONE;
    }

    /** {@code female}, {@code male}, or empty where it is not known. */
    String gender(Entity entity) {
        EntityEntry entry = entry(entity.id());
        return entry == null ? "" : entry.gender();
    }

    boolean isLeading(String title) {
        TitleEntry entry = knowledge.title(title).orElse(null);
        return entry != null && entry.rank().equals("leader");
    }

    /** Whether an organisation has an office of its own for a place: "Hamas leader in Gaza". */
    boolean isRegional(Entity body, Entity place) {
        return body.isCatalogued() && place.isCatalogued()
                && knowledge.hasRegionalOffice(body.id(), place.id());
    }

    /** Whether a place lies outside the country that an organisation of the files belongs to; of what belongs to none, anywhere. */
    boolean isAwayFromHome(Entity body, Entity place) {
        Entity home = countryAround(body);
        return body.isCatalogued() && body.type() == EntityType.ORGANIZATION && (!home.isPresent() || !home.equals(countryAround(place)));
    }

    /** Whether somebody is known to have led a body by a title, and not a part of it: then "the head of NATO in Brussels" is told with its seat. */
    boolean hasLed(Entity person, Entity body, String title) {
        Office told = office(title, body, Entity.NONE, Set.of());
        return rolesOf(person).stream().anyMatch(role -> role.isHolding() && role.isExclusive() && role.organization().equals(body)
                && (!told.isPresent() || role.office().equals(told)));
    }

    /** Whether a body stands for the office of who lives there: a palace. */
    boolean isSeat(Entity body) {
        EntityEntry entry = entry(body.id());
        return entry != null && body.isCatalogued() && !entry.speaksFor().isEmpty()
                && knowledge.officesHeading(body.id()).stream().anyMatch(o -> o.organization().equals(entry.speaksFor()));
    }

    /** Whether a body acts on behalf of another. */
    boolean speaksFor(Entity body, Entity other) {
        EntityEntry entry = entry(body.id());
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
        EntityEntry entry = entry(whole.id());
        if (entry == null || !whole.isCatalogued() || knowledge.organizationsWithin(whole.id()).isEmpty()) {
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
        return knowledge.office(id).orElse(null);
    }

    /** The title that the words of an office's name begin with, else the one that its id ends with. */
    String titleOf(OfficeEntry office, List<Token> name) {
        Set<String> borne = new TreeSet<>(office.titles());
        for (NameIndex.Hit hit : titles.find(name, true)) {
            if (borne.contains(hit.title())) {
                return hit.title();
            }
        }
        return borne.isEmpty() || borne.contains(office.title()) ? office.title() : office.titles().get(0);
    }

    /** Whether a wording of a title has a word in it. */
    boolean hasWord(String title, String word) {
        TitleEntry entry = knowledge.title(title).orElse(null);
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
        for (EntityEntry entry : knowledge.organizationsWithin(country.id())) {
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
        return bodyOf(country, Tokenizer.tokenize(kind, 0, words), name);
    }

    private String nameOf(Entity entity) {
        EntityEntry entry = entry(entity.id());
        return entry == null ? entity.name() : entry.name(language);
    }

    /** Whether a country is a kingdom, a sultanate by its full name: "Kingdom of X". */
    boolean isOfForm(Entity country, String form) {
        EntityEntry entry = entry(country.id());
        return entry != null && entry.aliases().values().stream().flatMap(List::stream).anyMatch(name -> (" " + Tokenizer.lower(name)).contains(" " + form + " "));
    }

    /** Whether some name of a country tells its form of state: "Islamic Republic of Iran". */
    boolean hasForm(Entity country) {
        EntityEntry entry = entry(country.id());
        return entry != null && entry.aliases().values().stream().flatMap(List::stream)
                .anyMatch(name -> words.list("state-form").occursIn(Tokenizer.tokenize(name, 0, words)));
    }

    /** The office that a title names beyond doubt in an organisation, or {@link Office#NONE}. */
    Office office(String title, Entity body, Entity region, Set<String> qualifiers) {
        if (!body.isCatalogued()) {
            return Office.NONE;
        }
        boolean deputy = qualifiers.contains("deputy");
        List<OfficeEntry> found = offices(title, body.id(), region, deputy);
        List<OfficeEntry> heading = knowledge.officesHeading(body.id());
        // Of two offices at the head of a body, a president and a prime minister, the title tells which.
        OfficeEntry headed = heading.stream().filter(o -> o.titles().contains(title)).reduce((a, b) -> b).orElse(heading.isEmpty() ? null : heading.get(heading.size() - 1));
        boolean heads = headed != null && (HEADS.contains(title) || PRESIDING.contains(title) || headed.titles().contains(title));
        if (found.isEmpty() && heads && !deputy) {
            return headed.office();
        }
        if (found.isEmpty() && heads) {
            found = headed.titles().isEmpty() ? List.of() : offices(headed.titles().get(0), headed.organization(), Entity.NONE, true).stream()
                    .filter(o -> o.titles().equals(headed.titles())).toList();
        }
        EntityEntry entry = entry(body.id());
        if (found.isEmpty() && entry != null && !entry.within().isEmpty() && body.type() == EntityType.ORGANIZATION && nationalTitles.contains(title)) {
            found = offices(title, entry.within(), region, deputy);
        }
        return found.size() == 1 ? found.get(0).office() : Office.NONE;
    }

    private List<OfficeEntry> offices(String title, String body, Entity region, boolean deputy) {
        return knowledge.officesTitled(body, title).stream()
                .filter(o -> o.titles().contains(title) && o.deputy() == deputy && o.region().equals(region.id())).toList();
    }

    /** Whether files know an office of an organisation or country with a title. */
    boolean isTitled(Entity body, String title) {
        return !knowledge.officesTitled(body.id(), title).isEmpty();
    }

    /** The one office at the head of an organisation or country, or {@link Office#NONE} where several are. */
    Office leadingOffice(Entity body) {
        List<OfficeEntry> heading = knowledge.officesHeading(body.id()).stream().filter(o -> o.office().exclusive() && !o.deputy()).toList();
        if (body.isCatalogued() && heading.size() == 1) {
            return heading.get(0).office();
        }
        List<OfficeEntry> found = HEADS.stream().flatMap(title -> offices(title, body.id(), Entity.NONE, false).stream())
                .filter(o -> o.office().exclusive()).distinct().toList();
        return found.size() == 1 ? found.get(0).office() : Office.NONE;
    }

    /**
     * The office at the head of a country's government, if that is the one by which a person is known to have led the country and a title tells
     * no more than that. Presidents may rule before they are called so, as after a coup, so that none of their offices is meant for sure.
     */
    Office officeLed(Entity person, String title, Entity country) {
        if (!HEADS.contains(title) || country.type() != EntityType.COUNTRY) {
            return Office.NONE;
        }
        Office led = onlyOfficeLed(person, country);
        return led.isPresent() && rolesOf(person).stream().anyMatch(role -> role.office().equals(led) && bears(role, GOVERNING)) ? led : Office.NONE;
    }

    /** "X, at the head of the team": the one office of a body in which a person is known and which may be called so, as a coach's. */
    Office officeHeading(Entity person, String title, Entity body) {
        if (!HEADS.contains(title) || body.type() != EntityType.ORGANIZATION) {
            return Office.NONE;
        }
        List<Office> held = rolesOf(person).stream().filter(role -> role.isHolding() && role.isExclusive() && role.organization().equals(body)).map(Role::office).distinct().toList();
        return held.size() == 1 && knowledge.office(held.get(0).id()).filter(office -> !office.deputy() && office.mayName().contains(title)).isPresent() ? held.get(0) : Office.NONE;
    }

    /** The one office by which a person is known to have begun to lead a country before some time, for whoever is called its leader then. */
    Office officeLedBefore(Entity person, String title, Entity country, Period time) {
        Office led = HEADS.contains(title) && country.type() == EntityType.COUNTRY ? onlyOfficeLed(person, country) : Office.NONE;
        boolean begun = led.isPresent() && rolesOf(person).stream().allMatch(role -> !role.office().equals(led) || role.period().beginning().surelyBefore(time));
        return begun ? led : Office.NONE;
    }

    /** "France coach X": the one office of a team that bears a country's name and in which a person is known with that title. */
    Office officeOfTeam(Entity person, String title, Entity country) {
        if (country.type() != EntityType.COUNTRY || !words.holds("team-titles", title)) {
            return Office.NONE;
        }
        List<Office> held = rolesOf(person).stream().filter(role -> role.isHolding() && role.isExclusive() && bears(role, title)
                        && role.organization().type() == EntityType.ORGANIZATION && role.organization().name().startsWith(country.name()))
                .map(Role::office).distinct().toList();
        return held.size() == 1 ? held.get(0) : Office.NONE;
    }

    private Office onlyOfficeLed(Entity person, Entity country) {
        return onlyOfficeLed(person, country::equals);
    }

    private Office onlyOfficeLed(Entity person, Predicate<Entity> body) {
        List<Office> led = rolesOf(person).stream().filter(role -> role.isHolding() && role.isExclusive() && body.test(role.organization()) && leads(role))
                .map(Role::office).distinct().toList();
        return led.size() == 1 ? led.get(0) : Office.NONE;
    }

    /** The one office by which a person is known to have led a country, for whoever is driven from power; none if several are known. */
    Office officeInPower(Entity person) {
        return onlyOfficeLed(person, body -> body.type() == EntityType.COUNTRY);
    }

    /** The role in which somebody is known to lead a country, and not as a minister who bears a leading title too; null where there is none, or several. */
    Mention.Role roleInPower(Entity person) {
        List<OfficeEntry> led = rolesOf(person).stream().filter(role -> role.isHolding() && role.isExclusive() && role.organization().type() == EntityType.COUNTRY)
                .map(role -> role.office().id()).distinct().flatMap(id -> knowledge.office(id).stream()).filter(office -> office.titles().stream().allMatch(this::isLeading)).toList();
        return led.size() != 1 ? null : new Mention.Role(led.get(0).titles().iterator().next(), led.get(0).office().organization(), new TreeSet<>(), true, Entity.NONE, false,
                led.get(0).office(), "", false);
    }

    private boolean leads(Role role) {
        return knowledge.office(role.office().id()).filter(office -> office.titles().stream().anyMatch(this::isLeading)).isPresent();
    }

    /** The one organisation or country in which a person is known to have borne a title, or {@link Entity#NONE}. */
    Entity onlyBodyOf(Entity person, String title) {
        if (!person.isCatalogued()) {
            return Entity.NONE;
        }
        Set<Entity> bodies = new LinkedHashSet<>();
        for (Role role : rolesOf(person)) {
            if (bears(role, title)) {
                bodies.add(role.organization());
            }
        }
        return bodies.size() == 1 ? bodies.iterator().next() : Entity.NONE;
    }

    /** The one known war of a time in which somebody of the given took part, or {@link Entity#NONE}. */
    Entity warOf(Edtf time, Set<Entity> named) {
        Period when = Period.within(time);
        Set<Entity> found = new LinkedHashSet<>();
        for (Statement known : knowledge.events(WAR)) {
            Event war = (Event) known;
            boolean concerned = named.contains(war.place()) || war.participants().stream().anyMatch(p -> named.contains(p.entity()));
            if (concerned && war.period().possiblyIntersects(when)) {
                found.add(war.subject());
            }
        }
        return found.size() == 1 ? found.iterator().next() : Entity.NONE;
    }

    /**
     * The final on record that two sides played on a day, whoever won; null if none. A team plays for the country that it belongs to.
     *
     * @param day one day
     */
    Event finalBetween(Entity one, Entity other, Period day) {
        Set<Entity> first = sides(one);
        Set<Entity> second = sides(other);
        for (Entity side : Stream.concat(first.stream(), second.stream()).toList()) {
            for (Event last : happened(side, FINAL)) {
                boolean met = first.contains(last.subject()) && second.contains(last.object()) || first.contains(last.object()) && second.contains(last.subject());
                if (met && last.period().isOneDay() && last.period().possiblyIntersects(day)) {
                    return last;
                }
            }
        }
        return null;
    }

    private Set<Entity> sides(Entity team) {
        Set<Entity> sides = new LinkedHashSet<>(List.of(team));
        if (team.type() == EntityType.ORGANIZATION && countryAround(team).isPresent()) {
            sides.add(countryAround(team));
        }
        return sides;
    }

    /** Where a noun for happenings that have a name of their own ends, wars apart; -1 if none stands at a token. */
    int happeningNoun(List<Token> tokens, int i) {
        int end = -1;
        for (WordForms nouns : happeningNouns) {
            end = Math.max(end, nouns.match(tokens, i));
        }
        return end;
    }

    /**
     * The one known happening with a name of its own at a place and time; {@link Entity#NONE} if there is none or are several.
     *
     * @param noun  what it is called, such as "attacks"
     * @param place where, or the country where its day is told; {@link Entity#NONE} for anywhere
     * @param day  when; a time of more than a day tells none, and without any it is the week up to the publication
     */
    Entity happeningAt(List<Token> noun, Entity place, Optional<Edtf> day, Anchor anchor) {
        if (anchor.day().isEmpty() || day.isPresent() && !Period.within(day.get()).isOneDay()) {
            return Entity.NONE;
        }
        Period when = day.map(Period::within).orElseGet(() -> Period.within(anchor.day().get().minusDays(WEEK), anchor.latest()));
        Set<Entity> found = new LinkedHashSet<>();
        for (String type : once) {
            if (!type.equals(WAR) && words.list(type + ".noun").match(noun, 0) > 0) {
                knowledge.happenings(type).stream().map(Event.class::cast).filter(e -> e.period().possiblyIntersects(when))
                        .filter(e -> !place.isPresent() || e.place().equals(place) || day.isPresent() && countryOf(e.place()).equals(place) || (" " + e.subject().name() + " ").contains(" " + place.name() + " ")).forEach(e -> found.add(e.subject()));
            }
        }
        return found.size() == 1 ? found.iterator().next() : Entity.NONE;
    }

    /** The organisation of the one office that a person is known to have held and that leads a body; for "took over". */
    List<Role> rolesOf(Entity person) {
        List<Role> roles = new ArrayList<>();
        if (person.isCatalogued()) {
            for (Statement statement : knowledge.heldBy(person.id())) {
                if (statement instanceof Role role) {
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
            EntityEntry entry = entry(role.organization().id());
            for (int depth = 0; depth < 4 && entry != null && !entry.within().isEmpty(); depth++) {
                entry = entry(entry.within());
                if (entry != null) {
                    bodies.add(entry.entity());
                }
            }
        }
        return bodies;
    }

    /** Whether our files have an organisation right within another: "WhatsApp" in "Meta". */
    boolean isPart(Entity part, Entity whole) {
        EntityEntry entry = part.type() == EntityType.ORGANIZATION ? entry(part.id()) : null;
        return entry != null && !entry.within().isEmpty() && entry.within().equals(whole.id());
    }

    /** The country that a body is in or of, or {@link Entity#NONE}. */
    Entity countryAround(Entity body) {
        EntityEntry entry = entry(body.id());
        for (int depth = 0; depth < 4 && entry != null && entry.entity().type() != EntityType.COUNTRY; depth++) {
            entry = entry.within().isEmpty() ? null : entry(entry.within());
        }
        return entry == null ? Entity.NONE : entry.entity();
    }

    /** Whether a person is known to have died before the publication. */
    boolean diedBefore(Entity person, Anchor anchor) {
        return anchor.isKnown() && diedBefore(person, Period.on(anchor.date()));
    }

    /** Whether a person is known to have died on the day of the publication or before: of whoever was shot then nothing says that they lived on. */
    boolean diedBy(Entity person, Anchor anchor) {
        return anchor.isKnown() && happened(person, DEATH).stream().anyMatch(e -> !e.period().surelyAfter(Period.on(anchor.date())));
    }

    /** Whether a person is known to have died before a time. */
    boolean diedBefore(Entity person, Period time) {
        return happened(person, DEATH).stream().anyMatch(e -> e.period().surelyBefore(time));
    }

    /** Whether a person is known to have died more than a year before the publication: what is told of them belongs to a story. */
    boolean diedLongBefore(Entity person, Anchor anchor) {
        return anchor.isKnown() && diedBefore(person, Period.on(anchor.date().minusYears(1)));
    }

    /** Whether an organisation is known to have been founded only after a time. */
    boolean foundedAfter(Entity body, Period time) {
        List<Event> foundings = body.type() == EntityType.ORGANIZATION && !time.isUnknown() ? happened(body, FOUNDING) : List.of();
        return !foundings.isEmpty() && foundings.stream().allMatch(e -> e.period().surelyAfter(time));
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
        List<Relation> names = namings(entity).stream().filter(n -> words(n.object().name()).equals(words(name))).toList();
        boolean later = !names.isEmpty() && names.stream().allMatch(n -> n.period().beginning().surelyAfter(Period.on(anchor.latest())));
        return later ? names.get(0) : null;
    }

    /** Whether some words are a name that an entity bears at the publication: "Nordoil", which is to become "NordEnergies". */
    boolean isNameNow(Entity entity, String name, Anchor anchor) {
        return anchor.isKnown() && namings(entity).stream().anyMatch(n -> words(n.object().name()).equals(words(name)) && n.period().possiblyIntersects(Period.on(anchor.latest())));
    }

    /** When the names of an entity that changed its name were in use. */
    private List<Relation> namings(Entity entity) {
        return entity.isCatalogued() ? knowledge.toldOf(entity.id()).stream().filter(Relation.class::isInstance).map(Relation.class::cast)
                .filter(relation -> relation.type().equals(NAMED)).toList() : List.of();
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

    /** What is known to have happened to a named thing. */
    List<Event> happenedTo(Entity thing) {
        return happened(thing, "");
    }

    /** The year in which files have somebody born; null where they do not tell one year. */
    Integer yearOfBirth(Entity person) {
        List<Integer> years = happened(person, BIRTH).stream().map(Event::period).filter(p -> p.earliest().isPresent() && p.latest().isPresent())
                .filter(p -> p.earliest().get().getYear() == p.latest().get().getYear()).map(p -> p.earliest().get().getYear()).distinct().toList();
        return years.size() == 1 ? years.get(0) : null;
    }

    private List<Event> happened(Entity subject, String type) {
        List<Event> events = new ArrayList<>();
        if (subject.isCatalogued()) {
            for (Statement statement : knowledge.toldOf(subject.id())) {
                if (statement instanceof Event event && (type.isEmpty() || event.type().equals(type))) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    /** Whether the participants of an event type are equals, as in a meeting. */
    boolean isMutual(String eventType) {
        return words.holds("mutual-events", eventType);
    }

    /** Whether the object of an event type is where somebody goes or is. */
    boolean isJourney(String eventType) {
        return words.holds("journey-events", eventType);
    }

    /** Whether an event type befalls somebody at one blow: a death or an injury. */
    boolean isHarm(String eventType) {
        return words.holds("harm-events", eventType);
    }

    /** Whether an event type happens to somebody or something at most once. */
    boolean happensOnce(String eventType) {
        return once.contains(eventType);
    }

    /** Whether an event type is told of happenings without a name: "the stampede occurred". */
    boolean isOccurrence(String eventType) {
        return words.holds("occurrence-events", eventType);
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

    /** Whether a person is known to be in an office, whichever it is, when the article appears. */
    boolean isInOffice(Entity person, Anchor anchor) {
        return anchor.isKnown() && rolesOf(person).stream().anyMatch(role -> role.isHolding() && role.period().surelyEncloses(Period.on(anchor.latest())));
    }

    /** Whether a person is known to have held an office of that title at about the publication. */
    boolean holdsAtPublication(Entity person, String title, Anchor anchor) {
        return anchor.isKnown() && rolesOf(person).stream().anyMatch(role -> bears(role, title)
                && role.period().possiblyIntersects(Period.within(anchor.edtf())));
    }

    /** Whether a person is known to have held an office of that title during a time. */
    boolean heldDuring(Entity person, String title, Period time) {
        return rolesOf(person).stream().anyMatch(role -> role.isHolding() && bears(role, title) && role.period().possiblyIntersects(time));
    }

    /** Whether an office is known to have been vacant for some of a time. */
    boolean isVacant(Office office, Period time) {
        return knowledge.ofOffice(office.id()).stream().anyMatch(statement -> statement instanceof Role role && !role.holder().isPresent() && role.period().possiblyIntersects(time));
    }

    /** Whether a person is known to have come to an office only after a time or, if asked, to have left it before. */
    boolean isOutside(Entity person, Office office, Period time, boolean left) {
        List<Role> held = rolesOf(person).stream().filter(role -> role.isHolding() && role.office().equals(office)).toList();
        return !held.isEmpty() && (held.stream().allMatch(role -> role.period().beginning().surelyAfter(time)) || left && held.stream().allMatch(role -> role.period().end().surelyBefore(time)));
    }

    /** "President X": whether files know people by that short name with that title. */
    boolean isNamesake(Entity unknown, String title) {
        List<Token> name = unknown.isCatalogued() ? List.of() : Tokenizer.tokenize(unknown.name(), 0);
        return name.size() == 1 && names().find(name, false).stream().filter(hit -> hit.type() == Mention.Type.PERSON && !hit.full())
                .flatMap(hit -> hit.entities().stream()).anyMatch(person -> hasBorne(person, title, Entity.NONE));
    }

    /** Whether a person is known to have borne a title, in the given organisation or country if there is one, or to be among its founders. */
    boolean hasBorne(Entity person, String title, Entity body) {
        boolean founded = title.equals(FOUNDER) && body.isPresent() && happened(body, FOUNDING).stream().flatMap(e -> e.participants().stream()).anyMatch(p -> p.entity().equals(person));
        return founded || rolesOf(person).stream().anyMatch(role -> bears(role, title) && (!body.isPresent() || isOf(role.organization(), body)));
    }

    /** Whether a body is the one meant, or speaks for the country meant. */
    private boolean isOf(Entity body, Entity meant) {
        EntityEntry entry = entry(body.id());
        return body.equals(meant) || entry != null && meant.isCatalogued() && entry.speaksFor().equals(meant.id());
    }

    /**
     * Whether a person is known to have held an office that leads a body, or one of a country where that is given.
     *
     * @param time when, or {@link Period#UNKNOWN} for ever
     */
    boolean hasLed(Entity person, Entity country, Period time) {
        return rolesOf(person).stream().filter(role -> time.isUnknown() || role.period().possiblyIntersects(time))
                .filter(role -> !country.isPresent() || isOf(role.organization(), country))
                .anyMatch(this::leads);
    }

    /** Whether somebody is known to have come to an office with a title within the year before the publication, and to hold it. */
    boolean tookOfficeLately(Entity person, String title, Anchor anchor) {
        return anchor.isKnown() && rolesOf(person).stream().anyMatch(role -> bears(role, title) && beganLately(role, anchor));
    }

    /** The same of an office. */
    boolean tookOfficeLately(Entity person, Office office, Anchor anchor) {
        return anchor.isKnown() && rolesOf(person).stream().anyMatch(role -> role.office().equals(office) && beganLately(role, anchor));
    }

    private static boolean beganLately(Role role, Anchor anchor) {
        LocalDate lately = anchor.date().minusYears(1);
        return role.isHolding() && role.period().possiblyIntersects(Period.within(anchor.edtf()))
                && role.period().beginning().earliest().filter(lately::isBefore).isPresent();
    }

    /** Whether the office that a role names may go by another title. */
    boolean mayBeCalled(Mention.Role role, String title) {
        Entity body = role.organization().isPresent() ? role.organization() : onlyBodyWith(role.title());
        Office held = role.office().isPresent() ? role.office() : office(role.title(), body, role.region(), role.qualifiers());
        return knowledge.office(held.id()).filter(office -> office.titles().contains(title)).isPresent();
    }

    private boolean bears(Role role, String title) {
        return knowledge.office(role.office().id()).filter(office -> office.organization().equals(role.organization().id()))
                .filter(office -> office.titles().contains(title)).isPresent();
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
