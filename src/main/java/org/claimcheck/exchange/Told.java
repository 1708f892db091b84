package org.claimcheck.exchange;

import java.util.List;
import java.util.Map;

/**
 * What a source tells, in the words of no format. Everything is named by a key, {@code scheme:id}, until its id is found.
 */
sealed interface Told permits Told.Being, Told.Post, Told.Fact, Told.Label {

    /** The language of names that a source gives for none. */
    String ANY = "";

    /**
     * Somebody or something.
     *
     * @param key    by which the source's records call it
     * @param type   its type as facts files have it; may be empty
     * @param hint   whether the type only follows from what it is said to do
     * @param names  its name per language
     * @param also   further names per language
     * @param ids    its ids by collection
     * @param gender {@code female}, {@code male} or empty
     * @param born   when it was born, as EDTF; or empty
     */
    record Being(String key, String type, boolean hint, Map<String, String> names, Map<String, List<String>> also,
                 Map<String, String> ids, String gender, String born) implements Told {

        /** One of whom only the key is known, and its type from what it is said to do. */
        static Being mentioned(String key, String type) {
            return new Being(key, type, true, Map.of(), Map.of(), Map.of(), "", "");
        }
    }

    /**
     * An office.
     *
     * @param key   by which the source's records call it
     * @param of    the key of the body it belongs to; empty if none is told
     * @param title the second part of its id where it is one office of several of that body; or empty
     * @param names its name per language
     * @param also  further names per language
     * @param one   whether the source says that one person holds it at a time
     * @param ids   its ids by collection
     */
    record Post(String key, String of, String title, Map<String, String> names, Map<String, List<String>> also, boolean one,
                Map<String, String> ids) implements Told {
    }

    /**
     * What a key that publishers of sources are called by stands for.
     *
     * @param key  the key
     * @param name the name
     */
    record Label(String key, String name) implements Told {
    }

    /** What kind of statement a fact is. */
    enum Kind {
        ROLE, EVENT, RELATION
    }

    /**
     * A fact.
     *
     * @param id         its id, valid in facts files
     * @param kind       what it is
     * @param type       of a role the key of the office; else the id of the type of event or relation
     * @param parties    keys by the part they take: holder, subject, object, place
     * @param times      EDTF dates by {@code on}, {@code from}, {@code to}; what is not told is absent
     * @param replaces   keys of those who held the office before
     * @param replacedBy keys of those who held it after
     * @param more       texts by {@code certainty}, {@code only}, {@code said-by}, {@code note}, {@code checked}; {@link #ORDER} where the source is one that tells
     *                   who held an office before and after, so that nobody is told where it names nobody
     * @param qualifiers as facts files have them
     * @param sources    where the source has it from; empty if that is only the source itself
     * @param path       the file it stands in
     * @param line       its line, from 1
     */
    record Fact(String id, Kind kind, String type, Map<String, String> parties, Map<String, String> times, List<String> replaces,
                List<String> replacedBy, Map<String, String> more, List<String> qualifiers, List<Origin> sources, String path,
                int line) implements Told {
    }

    /** The key of a fact whose source tells who came before and after. */
    String ORDER = "order";

    /**
     * A source of a fact.
     *
     * @param publisher who published it; or empty if only its key is known
     * @param key       the key of who published it; or empty
     * @param title     the title; or empty
     * @param url       the address; or empty
     * @param date      the date as EDTF; or empty
     */
    record Origin(String publisher, String key, String title, String url, String date) {
    }
}
