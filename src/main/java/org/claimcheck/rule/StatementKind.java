package org.claimcheck.rule;

import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;

/** The kinds of statement and the fields that the sentences of rules may name of them. */
public enum StatementKind {
    /** A {@link Role}. */
    ROLE(Role.class, "holder", "office", "title", "organization", "qualifiers", "predecessors", "successors"),
    /** An {@link Event}. */
    EVENT(Event.class, "type", "office", "place", "where", "participants", "actor", "actors", "happening"),
    /** A {@link Figure}. */
    FIGURE(Figure.class, "measure", "quantity", "number"),
    /** A {@link Relation}. */
    RELATION(Relation.class, "relation");

    private static final Set<String> COMMON = Set.of("statement", "subject", "object", "predicate", "was", "period", "from",
            "to", "checked", "certainty", "sources", "speaker", "quote", "article", "id");

    private final Class<? extends Statement> type;
    private final Set<String> own;

    StatementKind(Class<? extends Statement> type, String... own) {
        this.type = type;
        this.own = Set.of(own);
    }

    /** The fields of statements of this kind. */
    public SortedSet<String> fields() {
        SortedSet<String> fields = new TreeSet<>(COMMON);
        fields.addAll(own);
        return fields;
    }

    /** The fields of any kind. */
    public static SortedSet<String> allFields() {
        SortedSet<String> all = new TreeSet<>();
        Stream.of(values()).forEach(kind -> all.addAll(kind.fields()));
        return all;
    }

    /** The name as DRL writes it, such as {@code Role}. */
    public String id() {
        return type.getSimpleName();
    }

    /** The kind that DRL calls so, if it is one. */
    static Optional<StatementKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.id().equals(name)).findFirst();
    }
}
