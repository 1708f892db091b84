package org.claimcheck.statement;

/**
 * An office that people hold.
 *
 * @param id           its id, such as {@code quds-force/commander}; empty where a title names no one office
 * @param name         its name in English, such as "commander of the Quds Force"
 * @param organization the organisation or country it belongs to
 * @param exclusive    whether one person holds it at a time
 */
public record Office(String id, String name, Entity organization, boolean exclusive) {

    /** No one office: the words name a title that several offices may bear. */
    public static final Office NONE = new Office("", "", Entity.NONE, false);

    /** Whether an office is named beyond doubt. */
    public boolean isPresent() {
        return !id.isEmpty();
    }
}
