package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.claimcheck.statement.Statement;

/**
 * What the claims of an article are judged by.
 *
 * @param known   the known statements that bear on them
 * @param context what rules need to know of the vocabulary: facts such as
 *                {@link org.claimcheck.statement.Once} and {@link org.claimcheck.statement.Tolerance}
 */
record Background(List<Statement> known, List<Record> context) {

    /** Sorts both, since the order in which a session meets facts must not matter. */
    Background {
        known = known.stream().sorted(Comparator.comparing(Statement::id)).distinct().toList();
        context = context.stream().sorted(Comparator.comparing(Record::toString)).distinct().toList();
    }

    /** The same with further context. */
    Background with(Collection<? extends Record> further) {
        List<Record> all = new ArrayList<>(context);
        all.addAll(further);
        return new Background(known, all);
    }
}
