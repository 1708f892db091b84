package org.claimcheck.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Answer;
import org.claimcheck.time.Period;

/**
 * Everything that is known of an entity, by topic and then by time.
 *
 * @param entry the entity
 * @param day   the day by which facts were chosen; empty if all are there
 * @param facts the facts
 * @param apart how many were left out because they surely do not hold on the day
 */
public record EntitySheet(EntityEntry entry, Optional<LocalDate> day, List<Fact> facts, int apart) {

    /** How an entity is told of that was born or founded, and how of its end. */
    private static final Set<String> LIFE = Set.of("birth", "death", "founding", "dissolution");

    /** Takes a copy of the facts. */
    public EntitySheet {
        facts = List.copyOf(facts);
    }

    /** What a fact tells of the entity. */
    public enum Topic {
        /** Its beginning and its end. */
        LIFE("Life"),
        /** The offices it holds. */
        ROLES("Roles"),
        /** Who holds its offices. */
        HOLDERS("Holders of its offices"),
        /** What happened to it, or what it took part in. */
        EVENTS("Events"),
        /** How it stands to others. */
        RELATIONS("Relations"),
        /** How much. */
        FIGURES("Figures");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        /** What stands above the facts of the topic. */
        public String title() {
            return title;
        }
    }

    /**
     * A fact about the entity.
     *
     * @param statement what it says
     * @param topic     what it tells of the entity
     * @param holds     whether it holds on the day that was asked for: YES or MAYBE; YES if none was
     */
    public record Fact(Statement statement, Topic topic, Answer holds) {

        /** Whether only the last check of an open end lies before the day, so that nothing on record speaks against it. */
        public boolean endsBefore(LocalDate day) {
            return statement.period().wasCheckedBefore(Period.on(day));
        }
    }

    /**
     * What is known of an entity.
     *
     * @param day leaves out what surely does not hold on that day; the life of the entity always stays
     */
    public static EntitySheet of(EntityEntry entry, Knowledge knowledge, Optional<LocalDate> day) {
        List<Fact> facts = new ArrayList<>();
        int apart = 0;
        for (Statement statement : knowledge.about(entry.id())) {
            Topic topic = topic(statement, entry.id());
            Answer holds = topic == Topic.LIFE ? Answer.YES : day.map(date -> holds(statement, date)).orElse(Answer.YES);
            if (holds == Answer.NO) {
                apart++;
            } else {
                facts.add(new Fact(statement, topic, holds));
            }
        }
        facts.sort(Comparator.comparing(Fact::topic).thenComparingLong(fact -> fact.statement().period().firstDay().earliestDay())
                .thenComparing(fact -> fact.statement().id()));
        return new EntitySheet(entry, day, facts, apart);
    }

    private static Answer holds(Statement statement, LocalDate day) {
        Period on = Period.on(day);
        return statement.period().surelyIntersects(on) ? Answer.YES : statement.period().possiblyIntersects(on) ? Answer.MAYBE : Answer.NO;
    }

    private static Topic topic(Statement statement, String id) {
        if (statement instanceof Role role) {
            return role.holder().id().equals(id) ? Topic.ROLES : Topic.HOLDERS;
        }
        if (statement instanceof Event event) {
            return LIFE.contains(event.type()) && event.subject().id().equals(id) ? Topic.LIFE : Topic.EVENTS;
        }
        return statement instanceof Figure ? Topic.FIGURES : Topic.RELATIONS;
    }
}
