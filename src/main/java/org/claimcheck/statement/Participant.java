package org.claimcheck.statement;

/**
 * Somebody who takes part in an event.
 *
 * @param entity who
 * @param role   the part taken: {@code successor}, {@code predecessor}, {@code host}, {@code guest}, {@code victim},
 *               {@code actor}; empty for equals, such as those who meet
 */
public record Participant(Entity entity, String role) {

    /** What to join on: the key of the entity. */
    public String key() {
        return entity.key();
    }

    /** As Java makes it of a record; written out, since to link that takes a part of a short run. */
    @Override
    public int hashCode() {
        return 31 * entity.hashCode() + role.hashCode();
    }
}
