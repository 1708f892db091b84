package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.statement.Context;
import org.claimcheck.statement.Statement;

/**
 * What the claims of an article are judged by.
 *
 * @param known   the known statements that bear on them
 * @param context what rules need to know of the vocabulary: facts such as
 *                {@link org.claimcheck.statement.Once} and {@link org.claimcheck.statement.Tolerance}
 */
record Background(List<Statement> known, List<Context> context) {

    /** Sorts both, since the order in which a session meets facts must not matter. */
    Background {
        known = sorted(known);
        Map<String, Context> lines = new TreeMap<>();
        context.forEach(one -> lines.putIfAbsent(one.key(), one));
        context = List.copyOf(lines.values());
    }

    /** Each once, in the order of their ids. */
    private static List<Statement> sorted(Collection<Statement> all) {
        List<Statement> inOrder = new ArrayList<>(all);
        inOrder.sort(Comparator.comparing(Statement::id));
        List<Statement> each = new ArrayList<>(inOrder.size());
        int same = 0;
        for (Statement one : inOrder) {
            if (!each.isEmpty() && !each.get(each.size() - 1).id().equals(one.id())) {
                same = each.size();
            }
            if (!each.subList(same, each.size()).contains(one)) {
                each.add(one);
            }
        }
        return Collections.unmodifiableList(each);
    }

    /** The same with further context. */
    Background with(Collection<? extends Context> further) {
        List<Context> all = new ArrayList<>(context);
        all.addAll(further);
        return new Background(known, all);
    }
}
