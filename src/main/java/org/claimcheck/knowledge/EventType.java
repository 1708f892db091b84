package org.claimcheck.knowledge;

import java.util.Map;

/**
 * A type of event.
 *
 * @param id            its id, such as {@code meeting}
 * @param names         its name per language
 * @param once          whose life it happens in at most once: a death in its subject's
 * @param toleranceDays by how many days two tellings of one event may differ
 * @param begins        the relation between its subject and its other party that it begins: a rupture, estrangement; empty if none
 * @param words         how languages say it
 */
public record EventType(String id, Map<String, String> names, Once once, int toleranceDays, String begins, Wordings words) {

    /** The party to whom a type of event happens at most once. */
    public enum Once {
        /** The subject: a death, a birth. */
        SUBJECT,
        /** The object. */
        OBJECT,
        /** Neither: meetings recur. */
        NONE
    }

    /** Takes a sorted copy. */
    public EventType {
        names = Wordings.sorted(names);
    }
}
