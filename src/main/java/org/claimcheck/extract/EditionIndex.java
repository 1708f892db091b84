package org.claimcheck.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.statement.Edition;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;

/** Series of which several editions are known, each named by its year: the World Cup, by "1998 World Cup" and "2022 World Cup". */
final class EditionIndex {

    private final NameIndex names = new NameIndex();
    private final Map<Entity, Set<Integer>> years = new HashMap<>();

    /**
     * A series by its name in a text.
     *
     * @param from     index of the first token of the name
     * @param to       index after the last
     * @param editions those that are known
     */
    record Series(int from, int to, List<Entity> editions) {
    }

    /** Adds what is named by a year in any of its names. */
    void add(EntityEntry entry) {
        if (entry.entity().type() != EntityType.THING) {
            return;
        }
        for (String name : entry.fullNames()) {
            // In small letters a name is a common noun: "war" in "war of 1812".
            Edition.of(name).filter(edition -> edition.series().chars().anyMatch(Character::isUpperCase)).ifPresent(edition -> {
                names.addName(entry.entity(), edition.series());
                years.computeIfAbsent(entry.entity(), e -> new TreeSet<>()).add(edition.year());
            });
        }
    }

    /** The series that a sentence names, the longest names from left to right. */
    List<Series> find(List<Token> tokens) {
        return names.find(tokens, false).stream().filter(hit -> hit.entities().size() > 1)
                .map(hit -> new Series(hit.from(), hit.to(), hit.entities())).toList();
    }

    /** The only known edition of a series in a year. */
    Optional<Entity> edition(Series series, int year) {
        List<Entity> found = series.editions().stream().filter(entity -> years.get(entity).contains(year)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
