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
}
