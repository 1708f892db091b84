package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
        known = sorted(known, Statement::id);
        context = sorted(context, Record::toString);
    }

    /** Each once, in the order of its words. */
    private static <T> List<T> sorted(Collection<T> all, Function<T, String> words) {
        List<Worded<T>> inOrder = new ArrayList<>(all.size());
        for (T one : all) {
            inOrder.add(new Worded<>(words.apply(one), one));
        }
        inOrder.sort(Comparator.comparing(Worded::words));
        List<T> each = new ArrayList<>(inOrder.size());
        int same = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            if (i > 0 && !inOrder.get(i).words().equals(inOrder.get(i - 1).words())) {
                same = each.size();
            }
            T one = inOrder.get(i).one();
            boolean told = false;
            for (T other : each.subList(same, each.size())) {
                told |= other == one || other.equals(one);
            }
            if (!told) {
                each.add(one);
            }
        }
        return Collections.unmodifiableList(each);
    }

    private record Worded<T>(String words, T one) {
    }

    /** The same with further context. */
    Background with(Collection<? extends Record> further) {
        List<Record> all = new ArrayList<>(context);
        all.addAll(further);
        return new Background(known, all);
    }
}
