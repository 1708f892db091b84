package org.claimcheck.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/**
 * An entity with everything by which texts may name it.
 *
 * <p>Languages are ISO 639 codes; under the empty language stand wordings that serve every language.
 *
 * @param entity     the entity, named in English where it has an English name
 * @param names      the canonical name per language
 * @param aliases    per language, other names that can only mean this entity
 * @param shortNames per language, names that mean it only after the full name or with a title
 * @param never      ids of entities that it is mistaken for, sorted
 * @param gender     {@code female}, {@code male} or empty
 * @param demonyms   per language, adjectives and nouns for its people or members
 * @param capital    the id of the capital, or empty
 * @param within     the id of the entity that contains it, or empty
 * @param speaksFor  the id of the entity on whose behalf it acts, or empty
 * @param ids        its ids elsewhere by whose they are, such as {@code wikidata}: {@code Q42}
 * @param article    the article with which English sentences name it, such as {@code the}; or empty
 * @param preposition how English tells that something was there: {@code in}, {@code at} or {@code on}
 * @param formerly   ids that it went by before, which are never given to another entity, sorted
 * @param location   where it stands in the facts files
 */
public record EntityEntry(Entity entity, Map<String, String> names, Map<String, List<String>> aliases,
                          Map<String, List<String>> shortNames, List<String> never, String gender,
                          Map<String, List<String>> demonyms, String capital, String within, String speaksFor,
                          Map<String, String> ids, String article, String preposition, List<String> formerly, SourceLocation location) {

    /** How English tells that something was at most places. */
    public static final String USUAL_PREPOSITION = "in";

    /** Takes sorted copies. */
    public EntityEntry {
        names = Wordings.sorted(names);
        aliases = Wordings.sorted(aliases);
        shortNames = Wordings.sorted(shortNames);
        never = never.stream().sorted().distinct().toList();
        demonyms = Wordings.sorted(demonyms);
        ids = Wordings.sorted(ids);
        formerly = formerly.stream().sorted().distinct().toList();
    }

    /** The id of the entity. */
    public String id() {
        return entity.id();
    }

    /** The canonical name in a language, or the entity's name where it has none. */
    public String name(String language) {
        return names.getOrDefault(language, entity.name());
    }

    /** Every full name, canonical ones first, of all languages: names are written alike across languages too often to part. */
    public List<String> fullNames() {
        List<String> all = new ArrayList<>(names.values());
        aliases.values().forEach(all::addAll);
        return all.stream().distinct().toList();
    }

    /**
     * Every full name by which texts may name it: those of the file, and for a person those that mix their spellings, such as "Ruhollah
     * Khomeiny" from "Ruhollah Khomeini" and "Rouhollah Khomeiny".
     */
    public List<String> spellings() {
        List<String> full = fullNames();
        List<String[]> pairs = entity.type() == EntityType.PERSON ? full.stream().map(name -> name.split(" ")).filter(words -> words.length == 2).toList() : List.of();
        if (pairs.size() < 2) {
            return full;
        }
        Set<String> all = new LinkedHashSet<>(full);
        for (String[] given : pairs) {
            for (String[] family : pairs) {
                if (Spelling.isVariant(given[0], family[0]) && Spelling.isVariant(given[1], family[1])) {
                    all.add(given[0] + " " + family[1]);
                }
            }
        }
        return List.copyOf(all);
    }

    /** Every full name without case, accents and punctuation, its words parted by single spaces. */
    public Set<String> foldedNames() {
        return fullNames().stream().map(Spelling::folded).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The short names of all languages. */
    public List<String> allShortNames() {
        return shortNames.values().stream().flatMap(List::stream).distinct().toList();
    }
}
