package org.claimcheck.statement;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimcheck.time.Period;

/**
 * A person holds an office of an organisation over a period.
 *
 * @param basis        what the statement rests on
 * @param holder       who holds it; {@link Entity#NONE} says that the office is vacant
 * @param title        the title, such as {@code commander} or {@code leader}
 * @param office       the office, or {@link Office#NONE} where the title names no one office
 * @param organization the organisation or country, or {@link Entity#NONE} where it is not told
 * @param qualifiers   what limits the title: {@code former}, {@code acting}, {@code deputy}, {@code elect}
 * @param period       when; for a former holder a time at which the role is said to be over
 * @param replaces     the ids of those who are said to have held the office just before; empty where none is told
 * @param replacedBy   the ids of those who are said to have held it just after
 * @param tellsOrder   whether its source is one that tells who held it before and after, so that it is a gap where it names nobody
 */
public record Role(Basis basis, Entity holder, String title, Office office, Entity organization, SortedSet<String> qualifiers,
                   Period period, SortedSet<String> replaces, SortedSet<String> replacedBy, boolean tellsOrder) implements Statement {

    /** Takes sorted copies of the sets. */
    public Role {
        qualifiers = Collections.unmodifiableSortedSet(new TreeSet<>(qualifiers));
        replaces = Collections.unmodifiableSortedSet(new TreeSet<>(replaces));
        replacedBy = Collections.unmodifiableSortedSet(new TreeSet<>(replacedBy));
    }

    /** A role of which no predecessor and no successor is told. */
    public Role(Basis basis, Entity holder, String title, Office office, Entity organization,
                Set<String> qualifiers, Period period) {
        this(basis, holder, title, office, organization, new TreeSet<>(qualifiers), period, new TreeSet<>(), new TreeSet<>(), false);
    }

    @Override
    public Entity subject() {
        return holder;
    }

    @Override
    public Entity object() {
        return organization;
    }

    @Override
    public String predicate() {
        return title;
    }

    /** Whether the title is said to be held at the period, not formerly, as a deputy, ad interim or in future. */
    public boolean isFull() {
        return qualifiers.isEmpty();
    }

    /** Whether the holder is called a former one. */
    public boolean isFormer() {
        return qualifiers.contains("former");
    }

    /** Whether nobody holds the office. */
    public boolean isVacant() {
        return !holder.isPresent();
    }

    /** Whether its source would tell a predecessor and tells none. */
    public boolean isPredecessorMissing() {
        return tellsOrder && replaces.isEmpty();
    }

    /** Whether its source would tell a successor and tells none. */
    public boolean isSuccessorMissing() {
        return tellsOrder && replacedBy.isEmpty();
    }

    /** What to join the holder on; empty for a vacant office. */
    public String holderKey() {
        return holder.key();
    }

    /** What to join the organisation on; empty where it is not told. */
    public String organizationKey() {
        return organization.key();
    }

    /** The id of the office; empty where the title names no one office. */
    public String officeId() {
        return office.id();
    }

    /** Whether one person holds the office at a time. */
    public boolean isExclusive() {
        return office.exclusive();
    }

    /** Whether the duties are said to be held, in full or ad interim; not formerly, as a deputy or in future. */
    public boolean isHolding() {
        return !isVacant() && (qualifiers.isEmpty() || (qualifiers.size() == 1 && isActing()));
    }

    /** Whether the office is held ad interim. */
    public boolean isActing() {
        return qualifiers.contains("acting");
    }

    /** Whether the holder is said to be a deputy. */
    public boolean isDeputy() {
        return qualifiers.contains("deputy");
    }

    @Override
    public String canonical() {
        String what = office.isPresent() ? office.id() : title + "@" + organization.key();
        return Canonical.of("role", basis, period, holder.key(), what, String.join(",", qualifiers));
    }

    /** By the id, which tells nearly all statements apart: to go through all that one holds takes longer than to compare the few that are left. */
    @Override
    public int hashCode() {
        return basis.id().hashCode();
    }
}
