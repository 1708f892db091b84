package org.claimcheck.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Entities and vocabulary by id, each sorted by id. */
record Catalogue(Map<String, EntityEntry> entities, Map<String, OfficeEntry> offices, Map<String, TitleEntry> titles,
                 Map<String, EventType> events, Map<String, Measure> measures, Map<String, RelationType> relations,
                 Map<String, WordList> words) {

    /** Takes sorted copies. */
    Catalogue {
        entities = sorted(entities);
        offices = sorted(offices);
        titles = sorted(titles);
        events = sorted(events);
        measures = sorted(measures);
        relations = sorted(relations);
        words = sorted(words);
    }

    private static <V> Map<String, V> sorted(Map<String, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }
}
