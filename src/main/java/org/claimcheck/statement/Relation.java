package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * A state holds between two parties over a period.
 *
 * @param basis   what the statement rests on
 * @param type    the relation, such as {@code backs} or {@code part-of}
 * @param subject who backs, funds, belongs
 * @param object  who is backed, funded, belonged to
 * @param period  when
 */
public record Relation(Basis basis, String type, Entity subject, Entity object, Period period) implements Statement {

    @Override
    public String predicate() {
        return type;
    }

    @Override
    public String canonical() {
        return Canonical.of("relation", basis, period, type, subject.key(), object.key());
    }

    /** By the id, which tells nearly all statements apart: to go through all that one holds takes longer than to compare the few that are left. */
    @Override
    public int hashCode() {
        return basis.id().hashCode();
    }
}
