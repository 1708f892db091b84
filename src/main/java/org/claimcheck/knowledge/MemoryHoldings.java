package org.claimcheck.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;

/** What was just read from files: everything is in memory. */
final class MemoryHoldings implements Holdings {

    private final Catalogue catalogue;
    private final List<Statement> statements;
    private final Map<String, List<Statement>> statementsByKey;
    private final Names names = new Names();

    /** What is found by its name; made when it is first needed. */
    private final class Names {

        private Map<String, List<EntityEntry>> entities;
        private Map<String, List<OfficeEntry>> offices;

        synchronized void make() {
            if (entities == null) {
                offices = new HashMap<>();
                catalogue.offices().values().forEach(office -> Key.of(office, (key, text) -> add(offices, key, text, office)));
                Map<String, List<EntityEntry>> found = new HashMap<>();
                catalogue.entities().values().forEach(entry -> Key.of(entry, (key, text) -> add(found, key, text, entry)));
                entities = found;
            }
        }
    }

    MemoryHoldings(Catalogue catalogue, List<Statement> statements) {
        this.catalogue = catalogue;
        this.statements = statements.stream().sorted(Comparator.comparing(Statement::id)).toList();
        this.statementsByKey = new HashMap<>();
        this.statements.forEach(statement -> Key.of(statement, (key, text) -> add(statementsByKey, key, text, statement)));
    }

    private static <T> void add(Map<String, List<T>> index, Key key, String text, T value) {
        List<T> there = index.computeIfAbsent(full(key, text), k -> new ArrayList<>(1));
        if (there.isEmpty() || there.get(there.size() - 1) != value) {
            there.add(value);
        }
    }

    private static String full(Key key, String text) {
        return key.ordinal() + " " + text;
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Set<OfficeKind> officeKinds() {
        return kinds(catalogue.offices().values());
    }

    /** The kinds of some offices. */
    static Set<OfficeKind> kinds(Iterable<OfficeEntry> offices) {
        Set<OfficeKind> kinds = new LinkedHashSet<>();
        offices.forEach(office -> kinds.add(office.kind()));
        return kinds;
    }

    @Override
    public boolean any(Key key, String text) {
        return !entities(key, text).isEmpty() || !offices(key, text).isEmpty();
    }

    @Override
    public List<EntityEntry> entities(Key key, String text) {
        names.make();
        return Collections.unmodifiableList(names.entities.getOrDefault(full(key, text), List.of()));
    }

    @Override
    public List<OfficeEntry> offices(Key key, String text) {
        names.make();
        return Collections.unmodifiableList(names.offices.getOrDefault(full(key, text), List.of()));
    }

    @Override
    public List<Statement> statements(Key key, String text) {
        return Collections.unmodifiableList(statementsByKey.getOrDefault(full(key, text), List.of()));
    }

    @Override
    public List<Statement> statements() {
        return statements;
    }

    @Override
    public Optional<LocalDate> asOf() {
        return statements.stream().map(Statement::basis).filter(Known.class::isInstance).map(basis -> ((Known) basis).checked())
                .max(Comparator.naturalOrder());
    }
}
