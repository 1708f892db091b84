package org.claimcheck.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.knowledge.Spelling;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;

/** Finds known facts, entities and offices by the words of their names, whatever their case and accents. */
public final class FactSearch {

    private final Knowledge knowledge;
    private final List<Statement> statements;
    private final Map<String, String> words = new TreeMap<>();

    /**
     * Prepares to search what is known.
     *
     * @param wording gives a statement in words
     */
    public FactSearch(Knowledge knowledge, Function<Statement, String> wording) {
        this.knowledge = knowledge;
        this.statements = knowledge.statements().stream().sorted(Comparator.comparingLong((Statement known) -> known.period().firstDay().earliestDay())
                .thenComparing(Statement::id)).toList();
        for (Statement known : statements) {
            words.put(known.id(), Spelling.latin(known.id() + " " + wording.apply(known) + " " + known.entities().map(Entity::id).flatMap(id -> knowledge.entry(id).stream())
                    .flatMap(entry -> entry.fullNames().stream()).distinct().collect(Collectors.joining(" "))));
        }
    }

    /** Whether a text holds each word of a query, whatever the case and accents of both. */
    public static boolean holds(String text, String query) {
        return holdsAll(Spelling.latin(text), query);
    }

    private static boolean holdsAll(String latin, String query) {
        return Arrays.stream(Spelling.latin(query).split("\\s+")).allMatch(latin::contains);
    }

    /**
     * The facts that a query and the ids of an entity and an office select, the earliest first.
     *
     * @param query words that must all stand in a fact or in the names of those it is about
     */
    public List<Statement> facts(Optional<String> query, Optional<String> entity, Optional<String> office) {
        Set<Statement> about = new LinkedHashSet<>(statements);
        entity.ifPresent(id -> about.retainAll(Set.copyOf(knowledge.about(id))));
        office.ifPresent(id -> about.retainAll(Set.copyOf(knowledge.ofOffice(id))));
        List<Statement> found = new ArrayList<>(about);
        query.ifPresent(asked -> found.removeIf(known -> !holdsAll(words.get(known.id()), asked)));
        return found;
    }

    /** The entities whose names hold the words of a query, those whose name is nearest to it first. */
    public List<EntityEntry> entities(String query) {
        return knowledge.entries().stream()
                .filter(entry -> holds(entry.id() + " " + String.join(" ", entry.fullNames()) + " " + String.join(" ", entry.allShortNames()), query))
                .sorted(Comparator.comparing((EntityEntry entry) -> !Spelling.latin(entry.entity().name()).startsWith(Spelling.latin(query)))
                        .thenComparing(entry -> entry.entity().name()).thenComparing(EntityEntry::id)).toList();
    }

    /** The offices whose names hold the words of a query. */
    public List<OfficeEntry> offices(String query) {
        return offices(knowledge, query);
    }

    /** The offices of what is known whose names hold the words of a query. */
    public static List<OfficeEntry> offices(Knowledge knowledge, String query) {
        return knowledge.offices().stream()
                .filter(office -> holds(office.id() + " " + String.join(" ", office.names().values()) + " " + office.office().organization().name(), query))
                .sorted(Comparator.comparing((OfficeEntry office) -> office.office().name()).thenComparing(OfficeEntry::id)).toList();
    }

    /** The kind of a statement, as in claims documents. */
    public static String kind(Statement statement) {
        if (statement instanceof Role) {
            return "role";
        }
        if (statement instanceof Event) {
            return "event";
        }
        return statement instanceof Figure ? "figure" : "relation";
    }

    /** The office that a statement is about; nothing if it is about none. */
    public static Optional<String> office(Statement statement) {
        String id = statement instanceof Role role ? role.officeId() : statement instanceof Event event ? event.office().id() : "";
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }
}
