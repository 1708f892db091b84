package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimcheck.file.PackedIndex;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.Knowledge.Naming;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.statement.Edition;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/**
 * Names of entities, nationalities, offices and titles, looked up word by word without regard to accents.
 *
 * <p>A word that a name writes with a capital must have one in the text too; an acronym must be in capitals.
 *
 * <p>Nothing is made of the names before a text has their words: the knowledge base is asked for what has a name of the words that
 * stand at a place of the text, one word more each time, as long as it says that names go on. What it answered is remembered, up to a
 * number of answers that serves any article, so that the memory needed does not grow with what is known. May be used by several
 * threads.
 */
final class NameIndex {

    private static final int LONGEST_ACRONYM = 6;
    private static final int MOST_ANSWERS = 1 << 16;

    private final Function<String, List<Entry>> named;
    private final Predicate<String> goesOn;
    /** Whether any name may begin with a word: asked before all else, since few words begin one. */
    private final Predicate<String> begin;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();

    private record Entry(String[] folded, boolean[] capital, boolean acronym, Mention.Type type, Entity entity, String title,
                         boolean full, boolean plural) {

        boolean matches(List<Token> tokens, int i) {
            if (i + folded.length > tokens.size()) {
                return false;
            }
            for (int k = 0; k < folded.length; k++) {
                Token token = tokens.get(i + k);
                if (!token.folded().equals(folded[k]) || (capital[k] && !token.isCapitalised())
                        || (acronym && !token.text().equals(token.text().toUpperCase(Locale.ROOT)))) {
                    return false;
                }
            }
            return true;
        }

        String words() {
            return String.join(" ", folded);
        }
    }

    /**
     * What there is for some words.
     *
     * @param entries the names of just these words
     * @param goesOn  whether there may be names that begin with them
     */
    private record Answer(List<Entry> entries, boolean goesOn) {

        static Answer of(List<Entry> entries, boolean goesOn) {
            return entries.isEmpty() && !goesOn ? NOTHING : new Answer(entries, goesOn);
        }
    }

    /** That there is nothing, as at most places of a text. */
    private static final Answer NOTHING = new Answer(List.of(), false);

    /** What a name may stand for: one or more entities, since people share names. */
    record Hit(int from, int to, Mention.Type type, List<Entity> entities, String title, boolean full, boolean plural) {

        /** The same so many tokens farther on. */
        Hit movedBy(int tokens) {
            return new Hit(from + tokens, to + tokens, type, entities, title, full, plural);
        }
    }

    private NameIndex(Function<String, List<Entry>> named, Predicate<String> goesOn, Predicate<String> begin) {
        this.named = named;
        this.goesOn = goesOn;
        this.begin = begin;
    }

    /** Whether any name of a knowledge base may begin with a word, remembered for all indexes of its names. */
    static Predicate<String> beginnings(Knowledge knowledge) {
        Map<String, Boolean> known = new ConcurrentHashMap<>();
        return word -> {
            Boolean begins = known.get(word);
            if (begins == null) {
                begins = knowledge.namesBegin(word);
                if (known.size() < MOST_ANSWERS) {
                    known.put(word, begins);
                }
            }
            return begins;
        };
    }

    /** The full names of entities; and their short forms, valid only for an entity that the article names in full. */
    static NameIndex names(Knowledge knowledge, Predicate<String> begin) {
        return of(knowledge, begin, Naming.NAME, "", (entry, add) -> {
            entry.spellings().forEach(name -> add.take(name, typeOf(entry.entity()), true));
            entry.allShortNames().forEach(name -> add.take(name, typeOf(entry.entity()), false));
        });
    }

    /** Adjectives and nouns of a language for the people of countries. */
    static NameIndex nations(Knowledge knowledge, Predicate<String> begin, String language) {
        return of(knowledge, begin, Naming.DEMONYM, language, (entry, add) ->
                entry.demonyms().getOrDefault(language, List.of()).forEach(form -> add.take(form, Mention.Type.NATION, true)));
    }

    /** The names of series, each for all its known editions. */
    static NameIndex series(Knowledge knowledge, Predicate<String> begin) {
        return of(knowledge, begin, Naming.SERIES, "", (entry, add) -> entry.fullNames().stream().filter(name -> !Knowledge.seriesOf(name).isEmpty())
                .forEach(name -> Edition.of(name).ifPresent(edition -> add.take(edition.series(), typeOf(entry.entity()), true))));
    }

    /** Takes the names of an entity. */
    private interface Adding {

        void take(String name, Mention.Type type, boolean full);
    }

    /** Tells the names of an entity. */
    private interface Telling {

        void tell(EntityEntry entry, Adding add);
    }

    private static NameIndex of(Knowledge knowledge, Predicate<String> begin, Naming naming, String language, Telling names) {
        return new NameIndex(words -> {
            List<Entry> found = new ArrayList<>();
            for (EntityEntry entry : knowledge.named(naming, language, words)) {
                names.tell(entry, (name, type, full) -> {
                    Entry added = entry(name, type, entry.entity(), "", full, false);
                    if (added.words().equals(words)) {
                        found.add(added);
                    }
                });
            }
            return found;
        }, words -> knowledge.namesGoOn(naming, language, words), begin);
    }

    /** The names of offices in a language, whatever their capitals; the title of a hit is the id of the office. */
    static NameIndex offices(Knowledge knowledge, Predicate<String> begin, String language) {
        return new NameIndex(words -> {
            List<Entry> found = new ArrayList<>();
            for (OfficeEntry office : knowledge.officesNamed(language, words)) {
                Entry added = titleEntry(office.id(), office.names().get(language), false);
                if (added.words().equals(words)) {
                    found.add(added);
                }
            }
            return found;
        }, words -> knowledge.namesGoOn(Naming.OFFICE, language, words), begin);
    }

    /** Takes the wordings of titles, whatever their capitals, as {@link #pack} put them. */
    static NameIndex titles(Unpacker in) {
        PackedIndex index = PackedIndex.from(in);
        return new NameIndex(words -> {
            Unpacker found = index.find(words);
            if (found == null) {
                return List.of();
            }
            found.flag();
            String[] folded = words.split(" ");
            return found.list(() -> new Entry(folded, new boolean[folded.length], false, Mention.Type.TITLE, Entity.NONE, found.text(), true, found.flag()));
        }, words -> {
            Unpacker found = index.find(words);
            return found != null && found.flag();
        }, word -> true);
    }

    /** Puts the wordings of titles: under their words, and whether others begin with these. */
    static void pack(List<Title> titles, Packer out) {
        Map<String, List<Title>> byWords = new HashMap<>();
        Set<String> starts = new HashSet<>();
        for (Title title : titles) {
            String words = titleEntry(title.id(), title.form(), title.plural()).words();
            byWords.computeIfAbsent(words, w -> new ArrayList<>()).add(title);
            for (int space = words.indexOf(' '); space >= 0; space = words.indexOf(' ', space + 1)) {
                starts.add(words.substring(0, space));
            }
        }
        starts.forEach(words -> byWords.computeIfAbsent(words, w -> List.of()));
        Map<String, byte[]> values = new HashMap<>();
        byWords.forEach((words, same) -> {
            Packer value = new Packer().flag(starts.contains(words));
            values.put(words, value.each(same, title -> value.text(title.id()).flag(title.plural())).bytes());
        });
        out.part(PackedIndex.of(values));
    }

    /**
     * A wording of a title.
     *
     * @param id     the title
     * @param form   the wording
     * @param plural whether it is of several holders
     */
    record Title(String id, String form, boolean plural) {
    }

    private static Entry titleEntry(String title, String form, boolean plural) {
        return entry(form.toLowerCase(Locale.ROOT), Mention.Type.TITLE, Entity.NONE, title, true, plural);
    }

    private static Entry entry(String name, Mention.Type type, Entity entity, String title, boolean full, boolean plural) {
        List<Token> tokens = Tokenizer.tokenize(name, 0);
        String[] folded = new String[tokens.size()];
        boolean[] capital = new boolean[tokens.size()];
        for (int k = 0; k < folded.length; k++) {
            folded[k] = tokens.get(k).folded();
            capital[k] = tokens.get(k).isCapitalised();
        }
        boolean acronym = tokens.size() == 1 && tokens.get(0).isAllCapitals() && name.length() <= LONGEST_ACRONYM;
        return new Entry(folded, capital, acronym, type, entity, title, full, plural);
    }

    static Mention.Type typeOf(Entity entity) {
        return typeOf(entity.type());
    }

    static Mention.Type typeOf(EntityType type) {
        return switch (type) {
            case PERSON -> Mention.Type.PERSON;
            case ORGANIZATION -> Mention.Type.ORG;
            case COUNTRY -> Mention.Type.COUNTRY;
            case PLACE -> Mention.Type.PLACE;
            case DESCRIPTION -> Mention.Type.ACTOR;
            case THING, NONE -> Mention.Type.THING;
        };
    }

    private Answer answer(String words) {
        Answer known = answers.get(words);
        if (known == null) {
            known = words.indexOf(' ') < 0 && !begin.test(words) ? NOTHING : Answer.of(named.apply(words), goesOn.test(words));
            if (answers.size() >= MOST_ANSWERS) {
                answers.clear();
            }
            answers.put(words, known);
        }
        return known;
    }

    /** The longest names at each token from left to right; those of one length and type that differ are one hit. */
    List<Hit> find(List<Token> tokens, boolean overlapping) {
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Answer answer = answer(tokens.get(i).folded());
            int longest = answer == NOTHING ? 0 : addLongest(tokens, i, answer, hits);
            i += longest == 0 || overlapping ? 1 : longest;
        }
        return hits;
    }

    /** Adds the longest names that begin at a token; how many words they have, or 0 if there are none. */
    private int addLongest(List<Token> tokens, int from, Answer first, List<Hit> hits) {
        List<Entry> matching = List.of();
        int longest = 0;
        StringBuilder words = new StringBuilder(tokens.get(from).folded());
        Answer answer = first;
        for (int length = 1; answer != NOTHING; length++) {
            List<Entry> fitting = fitting(answer.entries, tokens, from);
            if (!fitting.isEmpty()) {
                longest = length;
                matching = fitting;
            }
            boolean more = answer.goesOn && from + length < tokens.size();
            answer = more ? answer(words.append(' ').append(tokens.get(from + length).folded()).toString()) : NOTHING;
        }
        Map<Mention.Type, List<Entry>> byType = new EnumMap<>(Mention.Type.class);
        matching.forEach(entry -> byType.computeIfAbsent(entry.type, type -> new ArrayList<>()).add(entry));
        int to = from + longest;
        byType.forEach((type, entries) -> {
            boolean full = entries.stream().anyMatch(Entry::full);
            List<Entity> entities = entries.stream().filter(e -> e.full == full).map(Entry::entity).distinct().toList();
            hits.add(new Hit(from, to, type, entities, entries.get(0).title, full, entries.get(0).plural));
        });
        return longest;
    }

    private static List<Entry> fitting(List<Entry> entries, List<Token> tokens, int from) {
        List<Entry> fitting = List.of();
        for (Entry entry : entries) {
            if (entry.matches(tokens, from)) {
                fitting = fitting.isEmpty() ? new ArrayList<>(2) : fitting;
                fitting.add(entry);
            }
        }
        return fitting;
    }
}
