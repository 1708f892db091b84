package org.claimcheck.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.claim.EntityLookup;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Office;

/**
 * Entities and vocabulary by id, each sorted by id. The maps of entities and offices may be views that read what is asked for: to walk
 * over them costs as much as there is.
 */
record Catalogue(Map<String, EntityEntry> entities, Map<String, OfficeEntry> offices, Map<String, TitleEntry> titles,
                 Map<String, EventType> events, Map<String, Measure> measures, Map<String, RelationType> relations,
                 Map<String, MeasuringUnit> units, Map<String, WordList> words) {

    /** A catalogue of sorted copies. */
    static Catalogue of(Map<String, EntityEntry> entities, Map<String, OfficeEntry> offices, Map<String, TitleEntry> titles,
                        Map<String, EventType> events, Map<String, Measure> measures, Map<String, RelationType> relations,
                        Map<String, MeasuringUnit> units, Map<String, WordList> words) {
        return new Catalogue(sorted(entities), sorted(offices), sorted(titles), sorted(events), sorted(measures), sorted(relations), sorted(units),
                sorted(words));
    }

    /** Finds entities and offices by their ids. */
    EntityLookup lookup() {
        return new EntityLookup() {
            @Override
            public Optional<Entity> entity(String id) {
                return Optional.ofNullable(entities.get(id)).map(EntityEntry::entity);
            }

            @Override
            public Optional<Office> office(String id) {
                return Optional.ofNullable(offices.get(id)).map(OfficeEntry::office);
            }
        };
    }

    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
