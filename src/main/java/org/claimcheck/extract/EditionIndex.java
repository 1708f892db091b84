package org.claimcheck.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.Edition;
import org.claimcheck.statement.Entity;

/** Series of which several editions are known, each named by its year: the World Cup, by "1998 World Cup" and "2022 World Cup". */
final class EditionIndex {

    private final Knowledge knowledge;
    private final NameIndex names;

    /**
     * @param begin whether any name may begin with a word
     */
    EditionIndex(Knowledge knowledge, Predicate<String> begin) {
        this.knowledge = knowledge;
        this.names = NameIndex.series(knowledge, begin);
    }

    /**
     * A series by its name in a text.
     *
     * @param from     index of the first token of the name
     * @param to       index after the last
     * @param editions those that are known
     */
    record Series(int from, int to, List<Entity> editions) {
    }

    /** The series that a sentence names, the longest names from left to right. */
    List<Series> find(List<Token> tokens) {
        return names.find(tokens, false).stream().filter(hit -> hit.entities().size() > 1)
                .map(hit -> new Series(hit.from(), hit.to(), hit.entities())).toList();
    }

    /** The only known edition of a series in a year. */
    Optional<Entity> edition(Series series, int year) {
        List<Entity> found = series.editions().stream().filter(entity -> isOf(entity, year)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private boolean isOf(Entity entity, int year) {
        return knowledge.entry(entity.id()).stream().flatMap(entry -> entry.fullNames().stream()).filter(name -> !Knowledge.seriesOf(name).isEmpty())
                .anyMatch(name -> Edition.of(name).filter(edition -> edition.year() == year).isPresent());
    }
}
