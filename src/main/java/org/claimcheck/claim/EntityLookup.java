package org.claimcheck.claim;

import java.util.Optional;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Office;

/** Gives what a claims document leaves out of the entities and offices that it names by id: canonical names, types, holders. */
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
}
