package org.claimcheck.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.statement.Statement;

/**
 * All entities, offices and known statements, with the vocabulary: in memory, in a {@link Store}, or in several that complete each
 * other. Every list is sorted by id, and reads an entry when it is asked for; its size costs nothing.
 *
 * <p>May be used by several threads.
 */
interface Holdings {

    /** Entities and vocabulary. */
    Catalogue catalogue();

    /** What kinds of offices there are. */
    Set<OfficeKind> officeKinds();

    /** Whether anything has a key of names. A yes may be wrong once in a very long time, a no never is. */
    boolean any(Key key, String text);

    /** The entities that have a key. */
    List<EntityEntry> entities(Key key, String text);

    /** The offices that have a key. */
    List<OfficeEntry> offices(Key key, String text);

    /** The statements that have a key. */
    List<Statement> statements(Key key, String text);

    /** All statements. */
    List<Statement> statements();

    /** The latest day on which any statement was checked; empty if there are no statements. */
    Optional<LocalDate> asOf();
}
