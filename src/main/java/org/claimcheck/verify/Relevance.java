package org.claimcheck.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.EventType;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.Measure;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.knowledge.RelationType;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.statement.Begins;
import org.claimcheck.statement.Context;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Exclusion;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.MayName;
import org.claimcheck.statement.Once;
import org.claimcheck.statement.Published;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Sequence;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Symmetric;
import org.claimcheck.statement.ToldAs;
import org.claimcheck.statement.Within;

/**
 * Selects from the knowledge what bears on some claims, so that a session stays small however much is known: statements
 * about whoever the claims name, all holders of the offices they name or the persons they name held, and the vocabulary
 * around them.
 */
final class Relevance {

    /**
     * Up to how many statements about one thing, or roles in one office that many hold, all count. Of more, such as the citizens of a
     * country or the members of a parliament, only those count that are also about somebody else whom the claims name.
     */
    private static final int HUB = 2000;

    private final Knowledge knowledge;
    private final Tolerances tolerances;
    private final boolean places;

    Relevance(Knowledge knowledge, Tolerances tolerances) {
        this(knowledge, tolerances, true);
    }

    /** @param places whether anybody asks what lies within what */
    Relevance(Knowledge knowledge, Tolerances tolerances, boolean places) {
        this.knowledge = knowledge;
        this.tolerances = tolerances;
        this.places = places;
    }

    /**
     * What bears on claims.
     *
     * @param claims    the claims that are judged
     * @param others    claims of other articles beside them
     * @param published when the articles were published, where that is known
     */
    Background of(Collection<Statement> claims, Collection<Statement> others, Collection<Published> published) {
        // By id: to take statements for equal by all that they hold costs more than to find them.
        Map<String, Statement> known = new LinkedHashMap<>();
        Set<String> offices = new HashSet<>();
        Set<String> named = new HashSet<>();
        for (Statement claim : claims) {
            for (Entity entity : parties(claim)) {
                if (named.add(entity.id())) {
                    about(entity, known);
                }
            }
            offices.add(office(claim));
            if (claim instanceof Role role && !role.office().isPresent()) {
                mayName(role).forEach(entry -> offices.add(entry.id()));
            }
        }
        for (Statement statement : known.values()) {
            offices.add(office(statement));
        }
        for (String office : offices) {
            List<Statement> held = knowledge.ofOffice(office);
            if (held.size() <= HUB || knowledge.office(office).map(entry -> entry.office().exclusive()).orElse(true)) {
                add(held, known);
            }
        }
        climb(known);
        List<Statement> told = new ArrayList<>(claims);
        told.addAll(others);
        List<Context> context = context(told, known.values());
        context.addAll(published);
        return new Background(List.copyOf(known.values()), context);
    }

    /** What rules need to know of the vocabulary around some claims and known statements. */
    List<Context> context(Collection<Statement> claims, Collection<Statement> known) {
        List<Context> context = new ArrayList<>(tolerances.leeways());
        context.addAll(tolerances.lengths());
        context.addAll(tolerances.reckonings());
        for (EventType type : knowledge.eventTypes()) {
            if (type.once() != EventType.Once.NONE) {
                context.add(new Once(type.id(), type.once().name().toLowerCase(Locale.ROOT),
                        type.toleranceDays()));
            }
            if (!type.begins().isEmpty()) {
                context.add(new Begins(type.id(), type.begins()));
            }
        }
        for (RelationType type : knowledge.relationTypes()) {
            if (type.symmetric()) {
                context.add(new Symmetric(type.id()));
            }
            for (String other : type.excludes()) {
                context.add(new Exclusion(type.id(), other));
                context.add(new Exclusion(other, type.id()));
            }
        }
        List<Statement> all = new ArrayList<>(claims);
        all.addAll(known);
        Set<String> lying = new HashSet<>();
        for (Statement statement : all) {
            if (statement instanceof Figure figure && knowledge.measure(figure.measure()).map(Measure::comparable).orElse(true)) {
                context.add(tolerances.of(figure.measure()));
            }
            if (statement instanceof Figure figure) {
                context.add(new ToldAs(figure.measure(), figure.measure()));
                knowledge.measure(figure.measure()).ifPresent(measure -> measure.toldAs().forEach(words -> context.add(new ToldAs(measure.id(), words))));
            }
            if (statement instanceof Role role && !role.office().isPresent()) {
                mayName(role).forEach(entry ->
                        context.add(new MayName(role.title(), entry.organization(), entry.id())));
            }
            for (Entity entity : places ? parties(statement) : List.<Entity>of()) {
                if (!lying.add(entity.id())) {
                    continue;
                }
                containers(entity.id()).forEach(outer -> context.add(new Within(entity.id(), outer)));
            }
        }
        return context;
    }

    private void about(Entity entity, Map<String, Statement> known) {
        if (entity.type() == EntityType.PERSON) {
            add(knowledge.about(entity.id()), known);
            return;
        }
        // The roles of an organisation are found by its offices: there may be thousands.
        add(knowledge.toldOf(entity.id()), known);
        List<Statement> involving = knowledge.involving(entity.id());
        if (involving.size() <= HUB) {
            add(involving, known);
        }
    }

    private static void add(List<Statement> statements, Map<String, Statement> known) {
        statements.forEach(statement -> known.put(statement.id(), statement));
    }

    /** Adds to what is part of something what that is part of, and so on. */
    private void climb(Map<String, Statement> known) {
        Deque<Statement> open = new ArrayDeque<>(known.values());
        while (!open.isEmpty()) {
            Statement next = open.pop();
            if (!(next instanceof Relation)) {
                continue;
            }
            for (Statement above : knowledge.toldOf(next.object().id())) {
                if (above instanceof Relation && above.predicate().equals(next.predicate()) && known.putIfAbsent(above.id(), above) == null) {
                    open.push(above);
                }
            }
        }
    }

    private List<OfficeEntry> mayName(Role role) {
        return knowledge.officesTitled(role.organization().id(), role.title());
    }

    private Set<String> containers(String id) {
        Set<String> outer = new TreeSet<>();
        Optional<EntityEntry> entry = knowledge.entry(id);
        while (entry.isPresent() && !entry.get().within().isEmpty() && outer.add(entry.get().within())) {
            entry = knowledge.entry(entry.get().within());
        }
        return outer;
    }

    private static String office(Statement statement) {
        return statement instanceof Role role ? role.officeId()
                : statement instanceof Event event ? event.officeId() : "";
    }

    /** Whom a statement names of those that are in the files; somebody whom it names twice may be told twice. */
    private static List<Entity> parties(Statement statement) {
        List<Entity> parties = new ArrayList<>(4);
        add(statement.subject(), parties);
        add(statement.object(), parties);
        if (statement instanceof Event event) {
            event.participants().forEach(p -> add(p.entity(), parties));
            add(event.place(), parties);
        }
        for (Detail detail : statement.details()) {
            if (detail instanceof Sequence sequence) {
                add(sequence.subject(), parties);
                add(sequence.object(), parties);
            }
        }
        return parties;
    }

    private static void add(Entity entity, List<Entity> parties) {
        if (entity.isCatalogued()) {
            parties.add(entity);
        }
    }
}
