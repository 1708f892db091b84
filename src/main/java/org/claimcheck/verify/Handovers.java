package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.statement.Handover;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Period;

/** Finds out from known tenures who followed whom. */
final class Handovers {

    /** When each tenure began: they are compared with each other again and again. */
    private final Map<Role, Period> beginnings = new IdentityHashMap<>();

    private Handovers() {
    }

    /**
     * The handovers of exclusive offices: of all tenures in full, one is surely the last before another, both
     * are reliable, and the earlier may have ended when the later begins.
     */
    static List<Handover> of(List<Statement> known) {
        Map<String, List<Role>> offices = new TreeMap<>();
        for (Statement statement : known) {
            if (statement instanceof Role role && role.isExclusive() && role.isFull() && !role.isVacant()) {
                offices.computeIfAbsent(role.officeId(), id -> new ArrayList<>()).add(role);
            }
        }
        List<Handover> handovers = new ArrayList<>();
        Handovers found = new Handovers();
        for (List<Role> tenures : offices.values()) {
            for (Role after : tenures) {
                found.predecessor(after, tenures, handovers);
            }
        }
        return handovers;
    }

    private void predecessor(Role after, List<Role> tenures, List<Handover> handovers) {
        Role last = null;
        for (Role tenure : tenures) {
            if (tenure == after || surelyLater(tenure, after)) {
                continue;
            }
            if (!surelyLater(after, tenure)) {
                return;
            }
            if (last == null || surelyLater(tenure, last)) {
                last = tenure;
            } else if (!surelyLater(last, tenure)) {
                return;
            }
        }
        if (last == null || !last.isReliable() || !after.isReliable() || last.holderKey().equals(after.holderKey())
                || last.period().lastDay().earliestDay() > after.period().firstDay().latestDay() + 1) {
            return;
        }
        Period gap = gap(last, after);
        handovers.add(new Handover(last, after, gap));
    }

    /** One begins after the other, or ends after it: of an office that one person holds at a time, that is the same. */
    private boolean surelyLater(Role one, Role two) {
        return beginning(one).surelyAfter(beginning(two))
                || one.period().lastDay().earliestDay() > two.period().lastDay().latestDay();
    }

    private Period beginning(Role tenure) {
        return beginnings.computeIfAbsent(tenure, one -> one.period().beginning());
    }

    private static Period gap(Role before, Role after) {
        Period end = before.period().end();
        Period start = after.period().beginning();
        if (end.earliest().isEmpty() || start.latest().isEmpty() || end.earliest().get().isAfter(start.latest().get())) {
            return start;
        }
        return Period.within(end.earliest().get(), start.latest().get());
    }
}
