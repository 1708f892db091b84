package org.claimcheck.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.knowledge.Spelling;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import tools.jackson.databind.JsonNode;

/** What the facts folders know, to recognise in it what is imported. */
final class KnownThings {

    /** Of how many it is kept what is said of them. */
    private static final int ASKED = 1000;

    private final Knowledge knowledge;
    private final boolean alone;
    private final boolean nameEnough;
    private final Predicate<SourceLocation> own;
    private final Set<String> ownTypes;
    private final Map<String, Set<String>> byId = new HashMap<>();
    private final Map<String, Set<EntityEntry>> byName = new HashMap<>();
    private final Map<String, Period> births = new HashMap<>();
    private final Map<String, String> officesById = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    /** What is said of those who were asked about last. */
    private final Map<String, Map<String, String>> said = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, String>> eldest) {
            return size() > ASKED;
        }
    };

    /**
     * What a thing is among those that are known.
     *
     * @param id     the id of the one it is; or empty
     * @param like   the id of one that it may be; or empty
     * @param reason why it may be that one and is not taken for it; or why it is
     */
    record Match(String id, String like, String reason) {

        static final Match NONE = new Match("", "", "");
    }

    /**
     * Looks through what is known.
     *
     * @param alone  whether nothing is to be recognised
     * @param nameEnough whether a full name is enough where no date of birth speaks against it
     * @param before the files of an earlier import of the same name, which count as unknown
     * @param types  the types of events and relations that they define
     */
    KnownThings(Knowledge knowledge, boolean alone, boolean nameEnough, Set<Path> before, Set<String> types) {
        this.ownTypes = types;
        this.knowledge = knowledge;
        this.alone = alone;
        this.nameEnough = nameEnough;
        this.own = location -> before.contains(Path.of(location.path()).toAbsolutePath().normalize());
        for (EntityEntry entry : knowledge.entries()) {
            if (!own.test(entry.location())) {
                entry.ids().forEach((scheme, id) -> byId.computeIfAbsent(scheme + ":" + id, key -> new LinkedHashSet<>()).add(entry.id()));
                entry.fullNames().forEach(name -> byName.computeIfAbsent(Spelling.folded(name), key -> new LinkedHashSet<>()).add(entry));
            }
        }
        knowledge.statements().forEach(statement -> {
            if (statement instanceof Event event && event.type().equals("birth") && event.basis() instanceof Known known && !own.test(known.location())) {
                births.putIfAbsent(event.subject().id(), event.period());
            }
        });
        for (OfficeEntry office : knowledge.offices()) {
            if (!own.test(office.location())) {
                office.names().values().forEach(name -> officesById.put(office.organization() + "\n" + Spelling.folded(name), office.id()));
                officesById.put(office.organization() + "\n" + Spelling.folded(office.title().replace('-', ' ')), office.id());
            }
        }
        knowledge.titles().forEach(title -> title.words().values().forEach(words -> words.forEach(word -> titles.putIfAbsent(Spelling.folded(word), title.id()))));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    boolean isEventType(String id) {
        return knowledge.eventType(id).isPresent() && !ownTypes.contains(id);
    }

    boolean isRelationType(String id) {
        return knowledge.relationType(id).isPresent() && !ownTypes.contains(id);
    }

    /** Whether an entity of another file has an id. */
    boolean isEntity(String id) {
        return knowledge.entry(id).filter(entry -> !own.test(entry.location())).isPresent();
    }

    /** Whether an office of another file has an id. */
    boolean isOffice(String id) {
        return knowledge.office(id).filter(office -> !own.test(office.location())).isPresent();
    }

    /** Whether a fact of another file has an id. */
    boolean isFact(String id) {
        return knowledge.byId(id).filter(this::isOthers).isPresent();
    }

    private boolean isOthers(Statement fact) {
        return !(fact.basis() instanceof Known known && own.test(known.location()));
    }

    /** The id of a fact of another file that says what a record is to say: the same of the same at the same time. */
    Optional<String> same(JsonNode record) {
        String subject = Document.text(record, record.has("office") ? "holder" : "subject");
        if (alone || knowledge.entry(subject).isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(said.computeIfAbsent(subject, this::said).get(content(record)));
    }

    /** What is said of somebody or something, each with the id of the fact. */
    private Map<String, String> said(String subject) {
        Map<String, String> facts = new HashMap<>();
        for (Statement fact : knowledge.about(subject)) {
            if (fact.subject().id().equals(subject) && isOthers(fact)) {
                // Who tells less of an event than the record does says nothing else.
                String place = fact instanceof Event event ? event.place().id() : "";
                for (String[] told : new String[][] {{fact.object().id(), place}, {fact.object().id(), ""}, {"", ""}}) {
                    facts.putIfAbsent(content(fact, told[0], told[1]), fact.id());
                }
            }
        }
        knowledge.entry(subject).filter(entry -> !own.test(entry.location())).map(EntityEntry::within).filter(whole -> !whole.isEmpty())
                .ifPresent(whole -> facts.putIfAbsent(content("part-of", whole, "", Set.of(), Times.written(Period.UNKNOWN)), subject));
        return facts;
    }

    private static String content(Statement fact, String object, String place) {
        String what = fact instanceof Role role ? role.officeId() : fact instanceof Event event ? event.type() : fact instanceof Relation relation ? relation.type() : "";
        return content(what, object, place, fact instanceof Role role ? role.qualifiers() : Set.of(), Times.written(fact.period()));
    }

    private static String content(JsonNode record) {
        String what = Stream.of("office", "event", "relation").map(key -> Document.text(record, key)).filter(text -> !text.isEmpty()).findFirst().orElse("");
        String on = Document.text(record, "on");
        return content(what, Document.text(record, "object"), Document.text(record, "place"), Own.qualifiers(record),
                on.isEmpty() ? Document.text(record, "from") + " - " + Document.text(record, "to") : on);
    }

    private static String content(String what, String object, String place, Collection<String> qualifiers, String time) {
        return String.join("\n", what, object, place, String.valueOf(new TreeSet<>(qualifiers)), time);
    }

    /**
     * The known thing that somebody or something is: by an id elsewhere; else a person by name and date of birth, a country by its name, and a
     * body by its name if the source knows no ids; or all by any of their full names, if that is asked for.
     */
    Match match(Told.Being being) {
        if (alone) {
            return Match.NONE;
        }
        Optional<EntityEntry> itself = Optional.ofNullable(being.ids().get(Own.KEY)).flatMap(knowledge::entry).filter(entry -> isEntity(entry.id()) && isOwn(entry, being));
        if (itself.isPresent()) {
            return new Match(itself.get().id(), "", "the same id and name");
        }
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(Stream.of(being.key()), being.ids().entrySet().stream().map(id -> id.getKey() + ":" + id.getValue()))
                .forEach(key -> ids.addAll(byId.getOrDefault(key, Set.of())));
        if (ids.size() == 1) {
            return new Match(ids.iterator().next(), "", "the same id elsewhere");
        }
        if (ids.size() > 1) {
            return new Match("", ids.iterator().next(), "its ids are those of several: " + String.join(", ", ids));
        }
        Set<EntityEntry> named = new LinkedHashSet<>();
        being.names().values().forEach(name -> named.addAll(byName.getOrDefault(Spelling.folded(name), Set.of())));
        named.removeIf(entry -> being.type().isEmpty() || entry.entity().type() != EntityType.valueOf(being.type().toUpperCase(Locale.ROOT))
                || disagree(entry, being));
        if (named.isEmpty()) {
            return Match.NONE;
        }
        String first = named.iterator().next().id();
        if (!being.type().equals("person")) {
            // Bodies of one name are many: a name tells which is meant only where the source has nothing but names, and of a country.
            boolean enough = nameEnough || being.type().equals("country") || being.ids().isEmpty()
                    && named.iterator().next().names().values().stream().anyMatch(own -> being.names().values().stream().anyMatch(name -> Spelling.folded(name).equals(Spelling.folded(own))));
            return named.size() > 1 ? new Match("", first, several(named)) : enough ? new Match(first, "", "the same name and type")
                    : new Match("", first, "the same name, and nothing else tells whether they are the same");
        }
        List<EntityEntry> born = new ArrayList<>();
        for (EntityEntry entry : named) {
            Period birth = births.get(entry.id());
            if (birth != null && !being.born().isEmpty()) {
                if (birth.possiblyIntersects(Period.within(Edtf.parse(being.born())))) {
                    born.add(entry);
                }
            } else if (nameEnough && named.size() == 1 && being.names().values().stream().anyMatch(name -> name.strip().contains(" "))) {
                return new Match(first, "", "the same full name");
            } else {
                return new Match("", first, named.size() > 1 ? several(named) : "the same name, but a date of birth is missing "
                        + (being.born().isEmpty() ? "in the source" : "in our record"));
            }
        }
        return born.isEmpty() ? Match.NONE : born.size() > 1 ? new Match("", born.get(0).id(), several(new LinkedHashSet<>(born)))
                : new Match(born.get(0).id(), "", "the same name, type and date of birth");
    }

    /** Whether an entity has the type of the one that our own export gives its id, and a name of it: an id may be another's elsewhere. */
    private static boolean isOwn(EntityEntry entry, Told.Being being) {
        return entry.entity().type().id().equals(being.type()) && !disagree(entry, being)
                && entry.fullNames().stream().anyMatch(name -> being.names().values().stream().anyMatch(other -> Spelling.folded(other).equals(Spelling.folded(name))));
    }

    /** Whether the two have different ids in one collection. */
    private static boolean disagree(EntityEntry entry, Told.Being being) {
        return being.ids().entrySet().stream().anyMatch(id -> entry.ids().containsKey(id.getKey()) && !entry.ids().get(id.getKey()).equals(id.getValue()));
    }

    private static String several(Set<EntityEntry> entries) {
        return "several have this name: " + String.join(", ", entries.stream().map(EntityEntry::id).toList());
    }

    /** The known office that one is: of the same body and of the same name or title. */
    Optional<String> office(String of, Told.Post post) {
        if (alone) {
            return Optional.empty();
        }
        Optional<String> itself = itself(post).filter(own -> post.of().isEmpty() || knowledge.office(own).orElseThrow().organization().equals(of));
        return itself.isPresent() ? itself : Stream.concat(post.names().values().stream(), Stream.of(post.title())).map(name -> officesById.get(of + "\n" + Spelling.folded(name)))
                .filter(id -> id != null).findFirst();
    }

    /** The known office whose id our own export gives. */
    Optional<String> itself(Told.Post post) {
        return Optional.ofNullable(post.ids().get(Own.KEY)).filter(own -> !alone && isOffice(own));
    }

    /** The title that an office's own words are; or of which its name says whose it is. */
    Optional<String> title(Told.Post post, List<String> bodyNames) {
        List<String> words = new ArrayList<>();
        if (!post.title().isEmpty()) {
            words.add(Spelling.folded(post.title()));
        }
        for (String name : post.names().values()) {
            for (String body : bodyNames) {
                String text = Spelling.folded(name);
                for (String link : List.of(" of the ", " of ", " du ", " de la ", " de l'", " de l’", " de ", " des ", " d'", " d’")) {
                    String end = link + Spelling.folded(body);
                    if (text.endsWith(end)) {
                        words.add(text.substring(0, text.length() - end.length()));
                    }
                }
            }
        }
        return words.stream().map(titles::get).filter(id -> id != null).findFirst();
    }
}
