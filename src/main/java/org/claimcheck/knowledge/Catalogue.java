package org.claimcheck.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.claim.EntityLookup;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Office;

/**
 * Entities and vocabulary by id, each sorted by id, and the ids of entities by those that they had before. The maps of entities, offices
 * and former ids may be views that read what is asked for: to walk over them costs as much as there is.
 */
record Catalogue(Map<String, EntityEntry> entities, Map<String, OfficeEntry> offices, Map<String, TitleEntry> titles,
                 Map<String, EventType> events, Map<String, Measure> measures, Map<String, RelationType> relations,
                 Map<String, MeasuringUnit> units, Map<String, WordList> words, Map<String, String> formerIds) {

    /** A catalogue of sorted copies. */
    static Catalogue of(Map<String, EntityEntry> entities, Map<String, OfficeEntry> offices, Map<String, TitleEntry> titles,
                        Map<String, EventType> events, Map<String, Measure> measures, Map<String, RelationType> relations,
                        Map<String, MeasuringUnit> units, Map<String, WordList> words) {
        Map<String, String> former = new TreeMap<>();
        entities.values().forEach(entry -> entry.formerly().forEach(id -> former.put(id, entry.id())));
        return new Catalogue(sorted(entities), sorted(offices), sorted(titles), sorted(events), sorted(measures), sorted(relations), sorted(units),
                sorted(words), sorted(former));
    }

    /** The entity with an id, or that went by it before. */
    Optional<EntityEntry> entity(String id) {
        return Optional.ofNullable(entities.get(id)).or(() -> Optional.ofNullable(formerIds.get(id)).map(entities::get));
    }

    /** Finds entities and offices by their ids alone. */
    EntityLookup lookup() {
        return new EntityLookup() {
            @Override
            public Optional<Entity> entity(String id) {
                return Catalogue.this.entity(id).map(EntityEntry::entity);
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
