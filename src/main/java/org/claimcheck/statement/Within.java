package org.claimcheck.statement;

/**
 * A place lies in another, or a body belongs to another, directly or through others.
 *
 * @param inner the id of the inner one
 * @param outer the id of the outer one
 */
public record Within(String inner, String outer) {

    /** As of any record; written out, since there are many of these in each run, and to link what Java makes of it takes a part of a short one. */
    @Override
    public String toString() {
        return "Within[inner=" + inner + ", outer=" + outer + "]";
    }
}
