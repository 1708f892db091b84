package org.claimcheck.claim;

import java.util.Optional;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Office;

/** Gives what a claims document leaves out of the entities and offices that it names by id: canonical names, types, holders; and ids for those it tells by name. */
public interface EntityLookup {

    /** Knows nothing, so that entities and offices are taken as the document gives them. */
    EntityLookup NONE = new EntityLookup() {
        @Override
        public Optional<Entity> entity(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Office> office(String id) {
            return Optional.empty();
        }
    };

    /** The entity with an id, if it is known. */
    Optional<Entity> entity(String id);

    /** The office with an id, if it is known. */
    Optional<Office> office(String id);

    /**
     * The one entity that has a full name, case, accents and punctuation aside.
     *
     * @param name the name in any language
     * @param type what it is; {@link EntityType#THING} if that is not told, and a place may be a country
     * @return nothing if none or several have it, or if only ids are looked up
     */
    default Optional<Entity> named(String name, EntityType type) {
        return Optional.empty();
    }
}
