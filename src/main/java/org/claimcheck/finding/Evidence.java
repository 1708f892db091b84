package org.claimcheck.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Statement;

/** Puts evidence into an order that does not depend on the order in which a session met it. */
final class Evidence {

    private Evidence() {
    }

    /** A copy without duplicates; checks that there is any where no detail of the claim stands for it. */
    static List<Statement> checked(Optional<Detail> told, List<Statement> evidence) {
        if (evidence.isEmpty() && told.isEmpty()) {
            throw new IllegalArgumentException("A finding needs evidence");
        }
        return List.copyOf(new LinkedHashSet<>(evidence));
    }

    /** The given statement first, the others by their ids. */
    static List<Statement> of(Statement first, Collection<?> others) {
        Set<Statement> sorted = new LinkedHashSet<>();
        sorted.add(first);
        List<Statement> rest = new ArrayList<>();
        others.forEach(other -> rest.add((Statement) other));
        rest.sort(Comparator.comparing(Statement::id));
        sorted.addAll(rest);
        return List.copyOf(sorted);
    }

    /** Whether two findings of one kind conclude the same from the same. Sessions ask it of each two with one claim and one rule. */
    static boolean same(Finding one, Finding other) {
        return one.rule().equals(other.rule()) && same(one.claim(), other.claim()) && one.told().equals(other.told())
                && one.evidence().size() == other.evidence().size()
                && IntStream.range(0, one.evidence().size()).allMatch(i -> same(one.evidence().get(i), other.evidence().get(i)));
    }

    /** By their ids first: those of different statements mostly differ, and all else takes longer to compare. */
    private static boolean same(Statement one, Statement other) {
        return one == other || one.id().equals(other.id()) && one.equals(other);
    }
}
