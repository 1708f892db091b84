package org.claimcheck.knowledge;

import java.time.LocalDate;
import java.util.Optional;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Period;

/**
 * What was known and true by a day.
 *
 * <p>The record is written in hindsight: what its sources say today of the past counts as known then. Left out is what began
 * later; what ended later goes on; and nothing was checked after the day.
 */
final class AsOf {

    private AsOf() {
    }

    /** A known statement as it was on a day; empty if it had not begun. */
    static Optional<Statement> statement(Statement statement, LocalDate day) {
        Known known = (Known) statement.basis();
        LocalDate checked = known.checked().isAfter(day) ? day : known.checked();
        Known then = new Known(known.id(), known.certainty(), checked, known.saidBy(), known.sources(), known.location());
        return statement.period().asOf(day).map(period -> on(statement, then, period));
    }

    private static Statement on(Statement statement, Known basis, Period period) {
        if (statement instanceof Role role) {
            return new Role(basis, role.holder(), role.title(), role.office(), role.organization(), role.qualifiers(), period,
                    role.replaces(), role.replacedBy(), role.tellsOrder());
        }
        if (statement instanceof Event event) {
            return new Event(basis, event.type(), event.subject(), event.object(), event.office(), event.participants(), event.place(), period,
                    event.onlyOf());
        }
        if (statement instanceof Figure figure) {
            return new Figure(basis, figure.measure(), figure.subject(), figure.object(), figure.quantity(), period);
        }
        return new Relation(basis, statement.predicate(), statement.subject(), statement.object(), period);
    }

    /** Whether an accepted claim had been published for sure. */
    static boolean isPublished(AcceptedClaim claim, LocalDate day) {
        return claim.article().published().map(Period::within).flatMap(Period::latest).filter(latest -> !latest.isAfter(day)).isPresent();
    }
}
