package org.claimcheck.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A type of event.
 *
 * @param id            its id, such as {@code meeting}
 * @param names         its name per language
 * @param told          sentences that tell it in reports, with {@code {subject}}, {@code {object}} and roles of participants in braces; the first that can
 *                      be filled is taken
 * @param once          whose life it happens in at most once: a death in its subject's
 * @param toleranceDays by how many days two tellings of one event may differ
 * @param grave         what a claim of it means for a living person, so that somebody has to look at it
 * @param begins        the relation between its subject and its other party that it begins: a rupture, estrangement; empty if none
 * @param kindOf        the type of which it is one kind: an election is an appointment; empty if of none
 * @param words         how languages say it
 */
public record EventType(String id, Map<String, String> names, List<String> told, Once once, Grave grave, int toleranceDays, String begins, String kindOf, Wordings words) {

    /** The party to whom a type of event happens at most once. */
    public enum Once {
        /** The subject: a death, a birth. */
        SUBJECT,
        /** The object. */
        OBJECT,
        /** Neither: meetings recur. */
        NONE
    }

    /** What weighs so much for a living person that no claim of it goes without a human decision. */
    public enum Grave {
        /** The subject is dead, and whoever did it has killed. */
        DEATH,
        /** The subject has done wrong. */
        ACCUSATION,
        /** The subject says that the other party has done wrong. */
        ACCUSING,
        /** Whoever did it has done wrong. */
        CRIME,
        /** Nothing of the kind. */
        NONE
    }

    /** Takes a sorted copy. */
    public EventType {
        names = Wordings.sorted(names);
        told = List.copyOf(told);
    }
}
