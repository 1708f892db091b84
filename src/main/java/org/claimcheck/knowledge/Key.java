package org.claimcheck.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimcheck.article.WordSplitter;
import org.claimcheck.statement.Edition;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;

/**
 * By what records are looked up. What a record is found by is said here once, for knowledge in memory and in a store.
 *
 * <p>Names stand under their {@link WordSplitter#key words}. So that a reader of text can tell with one look-up that no name begins
 * with a word, and otherwise goes on only as long as one may, the words that a name begins with are keys of their own.
 */
enum Key {
    /** An entity by its id. */
    ENTITY,
    /** An entity by the words of a full or short name. */
    NAME,
    /** What a full or short name begins with, the whole name not counted. */
    NAME_START,
    /** A thing by the name, without the year, of the series it is an edition of. */
    SERIES,
    /** What the name of a series begins with. */
    SERIES_START,
    /** An entity by a language and a word for its people. */
    DEMONYM,
    /** What a word for a people begins with. */
    DEMONYM_START,
    /** An organisation by what it lies within. */
    PART,
    /** An entity by its capital. */
    CAPITAL,
    /** An entity by an id that it had before. */
    FORMER,
    /** An office by its id. */
    OFFICE,
    /** An office by its organisation. */
    OFFICE_OF,
    /** An office by its organisation and a title that means it or may mean it. */
    OFFICE_TITLE,
    /** An office by its organisation and the place or country that it is limited to. */
    OFFICE_REGION,
    /** An office by the body it heads. */
    OFFICE_BODY,
    /** An office by a language and its name in it. */
    OFFICE_NAME,
    /** What the name of an office begins with. */
    OFFICE_NAME_START,
    /** A statement by its id. */
    STATEMENT,
    /** A role by its holder. */
    HOLDER,
    /** A role by its organisation and that of its office. */
    EMPLOYER,
    /** What is no role by its subject. */
    SUBJECT,
    /** What is no role by whom else it is about. */
    OTHER,
    /** A statement by its office. */
    HELD,
    /** An event by its type. */
    TYPE,
    /** An event of a thing with a name of its own by its type. */
    HAPPENING,
    /** The first word of whatever is found by words, in any language. */
    FIRST_WORD;

    private static final Key[] ALL = values();

    /** Takes what a record is to be found by. */
    @FunctionalInterface
    interface Sink {

        void take(Key key, String text);
    }

    /** Whether it only tells that some name begins so. */
    boolean isStart() {
        return this == NAME_START || this == SERIES_START || this == DEMONYM_START || this == OFFICE_NAME_START || this == FIRST_WORD;
    }

    /** The key of words in a language. */
    static String in(String language, String words) {
        return language + ":" + words;
    }

    /** The key of two ids. */
    static String pair(String one, String two) {
        return one + " " + two;
    }

    /**
     * The series that a name names an edition of; empty if it names none.
     *
     * <p>In small letters a name is a common noun: "war" in "war of 1812".
     */
    static String series(String name) {
        return Edition.of(name).map(Edition::series).filter(series -> series.chars().anyMatch(Character::isUpperCase)).orElse("");
    }

    /** What an entity is found by. */
    static void of(EntityEntry entry, Sink sink) {
        sink.take(ENTITY, entry.id());
        List<String> full = entry.fullNames();
        entry.spellings().forEach(name -> words(NAME, "", name, sink));
        entry.allShortNames().forEach(name -> words(NAME, "", name, sink));
        if (entry.entity().type() == EntityType.THING) {
            full.stream().map(Key::series).filter(series -> !series.isEmpty()).forEach(series -> words(SERIES, "", series, sink));
        }
        for (Map.Entry<String, List<String>> demonyms : entry.demonyms().entrySet()) {
            demonyms.getValue().forEach(form -> words(DEMONYM, demonyms.getKey(), form, sink));
        }
        if (entry.entity().type() == EntityType.ORGANIZATION) {
            take(PART, entry.within(), sink);
        }
        take(CAPITAL, entry.capital(), sink);
        entry.formerly().forEach(id -> sink.take(FORMER, id));
    }

    /** What an office is found by. */
    static void of(OfficeEntry office, Sink sink) {
        sink.take(OFFICE, office.id());
        sink.take(OFFICE_OF, office.organization());
        office.titles().forEach(title -> sink.take(OFFICE_TITLE, pair(office.organization(), title)));
        office.mayName().forEach(title -> sink.take(OFFICE_TITLE, pair(office.organization(), title)));
        if (!office.region().isEmpty()) {
            sink.take(OFFICE_REGION, pair(office.organization(), office.region()));
        }
        take(OFFICE_BODY, office.body(), sink);
        // Capitals do not matter in the name of an office.
        office.names().forEach((language, name) -> words(OFFICE_NAME, language, name.toLowerCase(Locale.ROOT), sink));
    }

    /** What a statement is found by. */
    static void of(Statement statement, Sink sink) {
        sink.take(STATEMENT, statement.id());
        if (statement instanceof Role role) {
            take(HOLDER, role.holder().id(), sink);
            take(EMPLOYER, role.organization().id(), sink);
            if (!role.office().organization().equals(role.organization())) {
                take(EMPLOYER, role.office().organization().id(), sink);
            }
            take(HELD, role.office().id(), sink);
            return;
        }
        take(SUBJECT, statement.subject().id(), sink);
        take(OTHER, statement.object().id(), sink);
        if (statement instanceof Event event) {
            event.participants().forEach(participant -> take(OTHER, participant.entity().id(), sink));
            take(OTHER, event.office().organization().id(), sink);
            take(HELD, event.office().id(), sink);
            sink.take(TYPE, event.type());
            if (event.subject().type() == EntityType.THING) {
                sink.take(HAPPENING, event.type());
            }
        }
    }

    private static void take(Key key, String text, Sink sink) {
        if (!text.isEmpty()) {
            sink.take(key, text);
        }
    }

    /** The words of a name, and with the next key what it begins with. */
    private static void words(Key key, String language, String name, Sink sink) {
        String words = WordSplitter.key(name);
        if (words.isEmpty()) {
            return;
        }
        String prefix = language.isEmpty() ? "" : in(language, "");
        sink.take(key, prefix + words);
        sink.take(FIRST_WORD, words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' ')));
        for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
            sink.take(ALL[key.ordinal() + 1], prefix + words.substring(0, space));
        }
    }

    /**
     * A number of 64 bits for a key with its text, well spread. Different texts with one number are so rare that it costs nothing to
     * look at each record that was found whether it is meant.
     */
    long hash(String text) {
        long hash = (0xCBF29CE484222325L ^ ordinal() + 1) * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        // The last step of MurmurHash3, which spreads what FNV-1a leaves in the low bits.
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }
}
