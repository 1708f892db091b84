package org.claimcheck.statement;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.time.Period;

/**
 * Something happened to or among participants, at a time and a place.
 *
 * @param basis        what the statement rests on
 * @param type         the event type, such as {@code meeting} or {@code death}
 * @param subject      whom or what it happened to, or who did it
 * @param object       the other party: who was met, visited or replaced; or {@link Entity#NONE}
 * @param office       the office concerned by an appointment or a succession, or {@link Office#NONE}
 * @param participants everybody who takes part, subject and object included
 * @param place        where, or {@link Entity#NONE}
 * @param period       when
 * @param onlyOf       of whom it is known to be the only event of its type, besides others on record that say so too, up to the day it was checked: {@code parties} (of the
 *                     two together), {@code subject}, {@code object}; or empty where others may be
 */
public record Event(Basis basis, String type, Entity subject, Entity object, Office office,
                    List<Participant> participants, Entity place, Period period, String onlyOf) implements Statement {

    /** Takes a copy of the participants. */
    public Event {
        participants = List.copyOf(participants);
    }

    @Override
    public Stream<Entity> entities() {
        return Stream.of(Stream.of(subject, object), participants.stream().map(Participant::entity), Stream.of(place)).flatMap(each -> each)
                .filter(Entity::isNamed).distinct();
    }

    /** An event of which others of its type may be: see the record's parameters. */
    public Event(Basis basis, String type, Entity subject, Entity object, Office office, List<Participant> participants,
                 Entity place, Period period) {
        this(basis, type, subject, object, office, participants, place, period, "");
    }

    /** Whether it is known to be the only one of its type, of its two parties at least, of all that happened by a time. */
    public boolean onlyBy(Period time) {
        return !onlyOf.isEmpty() && basis instanceof Known known && !time.isUnknown() && time.latest().isPresent()
                && !time.latest().get().isAfter(known.checked());
    }

    @Override
    public String predicate() {
        return type;
    }

    /** Whether a place is named; "near Rome" names none. */
    public boolean isPlaced() {
        return place.isNamed();
    }

    /** Who takes the given part, or {@link Entity#NONE}. */
    public Entity participant(String role) {
        for (Participant participant : participants) {
            if (participant.role().equals(role)) {
                return participant.entity();
            }
        }
        return Entity.NONE;
    }

    /** What to join the place on; empty where there is none. */
    public String placeKey() {
        return place.key();
    }

    /** The id of the office concerned, or empty. */
    public String officeId() {
        return office.id();
    }

    /** What to join the one who did it on, if told apart from the subject; else empty. */
    public String actorKey() {
        return participant("actor").key();
    }

    @Override
    public String canonical() {
        SortedSet<String> others = new TreeSet<>();
        for (Participant participant : participants) {
            others.add(participant.role() + "=" + participant.key());
        }
        return Canonical.of("event", basis, period, type, subject.key(), object.key(), office.id(), String.join(",", others), place.key());
    }

    /**
     * Whether this is a birth with which a person can have the age that a figure states at its time.
     *
     * @param age a figure of somebody's age
     */
    public boolean possibleBirth(Figure age) {
        return age.possibleAge(period);
    }

    /** By the id, which tells nearly all statements apart: to go through all that one holds takes longer than to compare the few that are left. */
    @Override
    public int hashCode() {
        return basis.id().hashCode();
    }
}
