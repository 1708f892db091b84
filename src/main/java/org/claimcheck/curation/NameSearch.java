package org.claimcheck.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.Spelling;

/**
 * Finds entities by what somebody calls them. Ids and curated names decide who is meant; spellings and sounds that are only alike
 * suggest.
 */
public final class NameSearch {

    /** The shortest word of a query whose beginning may be that of a word of a name. */
    private static final int SHORTEST_BEGINNING = 3;
    private static final int LONG_NAME = 12;
    private static final int SHORT_NAME = 6;

    /** Why an entity may be meant, the strongest reason first. */
    public enum Reason {
        /** It has the id. */
        ID("id"),
        /** It had the id. */
        FORMER_ID("former id"),
        /** It is called so in the record. */
        NAME("name"),
        /** The record has it as another name. */
        ALIAS("alias"),
        /** So after a name or an alias but for capitals, accents, apostrophes and hyphens. */
        FOLDED("ignoring case and accents"),
        /** So for short, after the full name or with a title. */
        SHORT("short name"),
        /** A name in another script that reads like one of the record in Latin letters. */
        TRANSLITERATION("transliteration"),
        /** Every word is one of a name, or begins one. */
        PART("part of the name"),
        /** A few letters are different. */
        NEAR("near spelling"),
        /** The same consonants, as languages spell them differently. */
        SOUND("sounds alike");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason in words. */
        public String words() {
            return words;
        }

        /** Whether it says who is meant; else it only suggests. */
        public boolean decides() {
            return compareTo(SHORT) <= 0;
        }
    }

    /**
     * An entity that may be meant.
     *
     * @param entry    the entity
     * @param reason   why
     * @param name     the name or id of it that is like what was asked for
     * @param language the language of that name; empty if it serves all
     * @param letters  how many letters of it are different
     */
    public record Match(EntityEntry entry, Reason reason, String name, String language, int letters) {

        private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::reason).thenComparingInt(Match::letters)
                .thenComparing(match -> match.entry().entity().name()).thenComparing(match -> match.entry().id());

    }

    /** A name of an entity. */
    private record Name(String text, String language, Reason reason) {
    }

    private final Knowledge knowledge;

    /** Searches the names of what is known. */
    public NameSearch(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** All entities that may be meant, each with the strongest reason; the strongest first, of equal ones the nearest. */
    public List<Match> find(String asked) {
        Query query = new Query(asked);
        List<Match> matches = new ArrayList<>();
        for (EntityEntry entry : knowledge.entries()) {
            query.match(entry).ifPresent(matches::add);
        }
        matches.sort(Match.BEST_FIRST);
        return matches;
    }

    /** The entities that are meant for sure: those with the strongest of the reasons that decide. Of several, nobody knows which. */
    public static List<Match> decided(List<Match> found) {
        Map<Reason, List<Match>> byReason = new EnumMap<>(Reason.class);
        found.stream().filter(match -> match.reason().decides()).forEach(match -> byReason.computeIfAbsent(strength(match.reason()), k -> new ArrayList<>()).add(match));
        return byReason.values().stream().findFirst().orElse(List.of());
    }

    /** Names and aliases decide alike: a name of one may be an alias of another, and then both may be meant. */
    private static Reason strength(Reason reason) {
        return reason == Reason.ALIAS ? Reason.NAME : reason == Reason.FORMER_ID ? Reason.ID : reason;
    }

    /** What somebody calls an entity, in all forms in which it is compared. */
    private static final class Query {

        private final String asked;
        private final String folded;
        private final String latin;
        private final String sound;
        private final boolean foreign;

        Query(String asked) {
            this.asked = asked.strip();
            this.folded = NameKey.folded(asked);
            this.foreign = NameKey.isForeign(asked);
            this.latin = foreign ? NameKey.latin(asked) : folded;
            this.sound = NameKey.sound(asked);
        }

        Optional<Match> match(EntityEntry entry) {
            if (entry.id().equals(asked)) {
                return Optional.of(new Match(entry, Reason.ID, entry.id(), "", 0));
            }
            if (entry.formerly().contains(asked)) {
                return Optional.of(new Match(entry, Reason.FORMER_ID, asked, "", 0));
            }
            Match best = null;
            for (Name name : names(entry)) {
                Reason reason = reason(name);
                if (reason != null && (best == null || reason.compareTo(best.reason()) <= 0)) {
                    Match match = new Match(entry, reason, name.text(), name.language(), Spelling.distance(latin, NameKey.folded(name.text())));
                    best = best == null || Match.BEST_FIRST.compare(match, best) < 0 ? match : best;
                }
            }
            return Optional.ofNullable(best);
        }

        private Reason reason(Name name) {
            if (name.text().equals(asked)) {
                return name.reason();
            }
            String other = NameKey.folded(name.text());
            if (folded.isEmpty()) {
                return null;
            }
            if (other.equals(folded)) {
                return name.reason() == Reason.SHORT ? Reason.SHORT : Reason.FOLDED;
            }
            String sounding = sound.isEmpty() ? "" : NameKey.sound(name.text());
            if (foreign) {
                return Spelling.isNear(latin, other, slips(other)) || !sound.isEmpty() && sounding.equals(sound) ? Reason.TRANSLITERATION : null;
            }
            if (holdsWords(other)) {
                return Reason.PART;
            }
            if (Spelling.isNear(folded, other, slips(other))) {
                return Reason.NEAR;
            }
            return !sound.isEmpty() && sounding.equals(sound) ? Reason.SOUND : null;
        }

        /** How many letters of a name may be wrong. */
        private static int slips(String name) {
            return name.length() < SHORT_NAME ? 1 : name.length() < LONG_NAME ? 2 : 3;
        }

        private boolean holdsWords(String name) {
            String[] words = name.split(" ");
            return Arrays.stream(folded.split(" ")).allMatch(asks -> Arrays.stream(words)
                    .anyMatch(word -> word.equals(asks) || asks.length() >= SHORTEST_BEGINNING && word.startsWith(asks)));
        }
    }

    private static Collection<Name> names(EntityEntry entry) {
        Map<String, Name> names = new LinkedHashMap<>();
        entry.names().forEach((language, text) -> names.merge(text, new Name(text, language, Reason.NAME), NameSearch::ofBoth));
        of(entry.aliases(), Reason.ALIAS).forEach(name -> names.putIfAbsent(name.text(), name));
        of(entry.shortNames(), Reason.SHORT).forEach(name -> names.putIfAbsent(name.text(), name));
        return names.values();
    }

    /** A name that is the same in both languages serves all. */
    private static Name ofBoth(Name one, Name other) {
        return new Name(one.text(), "", one.reason());
    }

    private static Stream<Name> of(Map<String, List<String>> perLanguage, Reason reason) {
        return perLanguage.entrySet().stream().flatMap(entry -> entry.getValue().stream().map(text -> new Name(text, entry.getKey(), reason)));
    }
}
