package org.claimcheck.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReportWords;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;

/** What two versions of the record have that is not the same, in words. */
public final class RecordDiff {

    /** What became of something. */
    public enum Fate {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It says something else. */
        CHANGED
    }

    /**
     * Something that is not as it was.
     *
     * @param sort    what it is: fact, entity, office, title, event type, measure, relation type, unit, word list or accepted claim
     * @param id      its id
     * @param fate    what became of it
     * @param words   what it says; of something removed what it said
     * @param details what changed, a line each: "certainty: likely → certain"; of something added where it comes from
     */
    public record Change(String sort, String id, Fate fate, String words, List<String> details) {

        /** Takes a copy of the details. */
        public Change {
            details = List.copyOf(details);
        }

        /** Names it in a line: "fact quds-commander-qaani (changed)". */
        public String name() {
            return sort + " " + id + " (" + fate.name().toLowerCase(Locale.ROOT) + ")";
        }
    }

    private final Engine before;
    private final Engine after;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Change> facts = new TreeMap<>();
    private final Map<String, Change> entities = new TreeMap<>();

    /** Compares what two engines know. */
    public RecordDiff(Engine before, Engine after) {
        this.before = before;
        this.after = after;
        facts();
        entities();
        vocabulary();
        accepted();
    }

    /** All that is not as it was: facts, entities, vocabulary and accepted claims, each by id. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** How many of each sort were added, removed and changed, as "fact: 2 added, 1 changed". */
    public Map<String, Map<Fate, Long>> counts() {
        Map<String, Map<Fate, Long>> counts = new LinkedHashMap<>();
        changes.forEach(change -> counts.computeIfAbsent(change.sort(), sort -> new TreeMap<>()).merge(change.fate(), 1L, Long::sum));
        return counts;
    }

    /** What became of a fact or an accepted claim; empty if nothing. */
    Optional<Change> ofEvidence(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** What became of an entity; empty if nothing. */
    Optional<Change> ofEntity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** What became of the vocabulary. */
    List<Change> ofVocabulary() {
        return changes.stream().filter(change -> !facts.containsValue(change) && !entities.containsValue(change)).toList();
    }

    // ---- facts

    private void facts() {
        Map<String, Statement> old = byId(before.knowledge());
        Map<String, Statement> now = byId(after.knowledge());
        for (String id : union(old, now)) {
            Statement was = old.get(id);
            Statement is = now.get(id);
            if (was == null) {
                add(new Change("fact", id, Fate.ADDED, after.words(is), List.of(FactText.standing(is))), facts);
            } else if (is == null) {
                add(new Change("fact", id, Fate.REMOVED, before.words(was), List.of(FactText.standing(was))), facts);
            } else {
                List<String> details = differences(was, is);
                if (!details.isEmpty()) {
                    add(new Change("fact", id, Fate.CHANGED, after.words(is), details), facts);
                }
            }
        }
    }

    private List<String> differences(Statement was, Statement is) {
        List<String> details = new ArrayList<>();
        Known one = (Known) was.basis();
        Known other = (Known) is.basis();
        differs(details, "said", before.words(was), after.words(is));
        if (details.isEmpty() && !was.canonical().equals(is.canonical())) {
            differs(details, "says", was.canonical(), is.canonical());
        }
        differs(details, "time", FactText.time(was), FactText.time(is));
        differs(details, "certainty", one.certainty().id(), other.certainty().id());
        differs(details, "said by", one.saidBy(), other.saidBy());
        differs(details, "checked", one.checked().toString(), other.checked().toString());
        differs(details, "sources", sources(one), sources(other));
        return details;
    }

    private static String sources(Known known) {
        return known.sources().stream().map(ReportWords::source).collect(Collectors.joining("; "));
    }

    private static void differs(List<String> details, String what, String was, String is) {
        if (!was.equals(is)) {
            details.add(what + ": " + (was.isEmpty() ? "nothing" : was) + " → " + (is.isEmpty() ? "nothing" : is));
        }
    }

    private static Map<String, Statement> byId(Knowledge knowledge) {
        Map<String, Statement> byId = new TreeMap<>();
        knowledge.statements().forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }

    // ---- entities

    private void entities() {
        Map<String, EntityEntry> old = index(before.knowledge().entries(), EntityEntry::id);
        Map<String, EntityEntry> now = index(after.knowledge().entries(), EntityEntry::id);
        for (String id : union(old, now)) {
            EntityEntry was = old.get(id);
            EntityEntry is = now.get(id);
            if (was == null) {
                add(new Change("entity", id, Fate.ADDED, words(is), List.of(ReportWords.line(is.location()))), entities);
            } else if (is == null) {
                String become = after.knowledge().entity(id).map(heir -> "is now " + heir.name() + " (" + heir.id() + ")").orElse(ReportWords.line(was.location()));
                add(new Change("entity", id, Fate.REMOVED, words(was), List.of(become)), entities);
            } else {
                List<String> details = new ArrayList<>();
                differs(details, "type", was.entity().type().id(), is.entity().type().id());
                sets(details, "names", was.fullNames(), is.fullNames());
                sets(details, "short names", was.allShortNames(), is.allShortNames());
                sets(details, "demonyms", all(was.demonyms()), all(is.demonyms()));
                sets(details, "never", was.never(), is.never());
                sets(details, "formerly", was.formerly(), is.formerly());
                differs(details, "name", was.names().toString(), is.names().toString());
                differs(details, "gender", was.gender(), is.gender());
                differs(details, "capital", was.capital(), is.capital());
                differs(details, "within", was.within(), is.within());
                differs(details, "speaks for", was.speaksFor(), is.speaksFor());
                if (!details.isEmpty()) {
                    add(new Change("entity", id, Fate.CHANGED, words(is), details), entities);
                }
            }
        }
    }

    private static String words(EntityEntry entry) {
        return entry.entity().name() + ", " + entry.entity().type().id();
    }

    private static List<String> all(Map<String, List<String>> perLanguage) {
        return perLanguage.values().stream().flatMap(List::stream).toList();
    }

    private static void sets(List<String> details, String what, Collection<String> was, Collection<String> is) {
        String more = is.stream().filter(one -> !was.contains(one)).distinct().map(one -> "+" + one).collect(Collectors.joining(", "));
        String fewer = was.stream().filter(one -> !is.contains(one)).distinct().map(one -> "-" + one).collect(Collectors.joining(", "));
        if (!more.isEmpty() || !fewer.isEmpty()) {
            details.add(what + ": " + more + (more.isEmpty() || fewer.isEmpty() ? "" : ", ") + fewer);
        }
    }

    // ---- vocabulary and accepted claims

    private void vocabulary() {
        plain("office", Knowledge::offices, OfficeEntry::id, office -> List.of(office.office(), office.names(), office.titles(), office.mayName(), office.deputy(),
                office.region(), office.body()).toString());
        plain("title", Knowledge::titles, title -> title.id(), Object::toString);
        plain("event type", Knowledge::eventTypes, type -> type.id(), Object::toString);
        plain("measure", Knowledge::measures, measure -> measure.id(), Object::toString);
        plain("relation type", Knowledge::relationTypes, type -> type.id(), Object::toString);
        plain("unit", Knowledge::units, unit -> unit.id(), Object::toString);
        plain("word list", Knowledge::wordLists, list -> list.id(), Object::toString);
    }

    private <T> void plain(String sort, Function<Knowledge, Collection<T>> all, Function<T, String> id, Function<T, String> content) {
        Map<String, T> old = index(all.apply(before.knowledge()), id);
        Map<String, T> now = index(all.apply(after.knowledge()), id);
        for (String key : union(old, now)) {
            Optional<String> was = Optional.ofNullable(old.get(key)).map(content);
            Optional<String> is = Optional.ofNullable(now.get(key)).map(content);
            if (!was.equals(is)) {
                changes.add(new Change(sort, key, was.isEmpty() ? Fate.ADDED : is.isEmpty() ? Fate.REMOVED : Fate.CHANGED, key, List.of()));
            }
        }
    }

    private void accepted() {
        Map<String, AcceptedClaim> old = index(before.knowledge().archive().claims(), AcceptedClaim::id);
        Map<String, AcceptedClaim> now = index(after.knowledge().archive().claims(), AcceptedClaim::id);
        for (String id : union(old, now)) {
            AcceptedClaim was = old.get(id);
            AcceptedClaim is = now.get(id);
            if (was == null || is == null || !was.statement().canonical().equals(is.statement().canonical())) {
                Fate fate = was == null ? Fate.ADDED : is == null ? Fate.REMOVED : Fate.CHANGED;
                String words = is == null ? before.words(was.statement()) : after.words(is.statement());
                add(new Change("accepted claim", id, fate, words, fate == Fate.CHANGED ? List.of("said: " + before.words(was.statement()) + " → " + words) : List.of()), facts);
            }
        }
    }

    private void add(Change change, Map<String, Change> index) {
        changes.add(change);
        index.put(change.id(), change);
    }

    private static <T> Map<String, T> index(Collection<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, one -> one, (one, other) -> one, TreeMap::new));
    }

    private static Set<String> union(Map<String, ?> one, Map<String, ?> other) {
        Set<String> keys = new TreeSet<>(Comparator.naturalOrder());
        keys.addAll(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
