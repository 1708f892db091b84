package org.claimcheck.knowledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;

/** What of some holdings was known and true by a day, as {@link AsOf} tells it. Names and vocabulary stay as they are. */
final class PastHoldings implements Holdings {

    private final Holdings all;
    private final LocalDate day;

    PastHoldings(Holdings all, LocalDate day) {
        this.all = all;
        this.day = day;
    }

    private List<Statement> then(List<Statement> statements) {
        return statements.stream().flatMap(statement -> AsOf.statement(statement, day).stream()).toList();
    }

    @Override
    public Catalogue catalogue() {
        return all.catalogue();
    }

    @Override
    public Set<OfficeKind> officeKinds() {
        return all.officeKinds();
    }

    @Override
    public boolean any(Key key, String text) {
        return all.any(key, text);
    }

    @Override
    public List<EntityEntry> entities(Key key, String text) {
        return all.entities(key, text);
    }

    @Override
    public List<OfficeEntry> offices(Key key, String text) {
        return all.offices(key, text);
    }

    @Override
    public List<Statement> statements(Key key, String text) {
        return then(all.statements(key, text));
    }

    @Override
    public List<Statement> statements() {
        return then(all.statements());
    }

    @Override
    public Optional<LocalDate> asOf() {
        return statements().stream().map(statement -> ((Known) statement.basis()).checked()).max(Comparator.naturalOrder());
    }
}
