package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.statement.Handover;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Period;

/** Finds out from known tenures who followed whom. */
final class Handovers {

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
        for (List<Role> tenures : offices.values()) {
            new Office(tenures).handovers(handovers);
        }
        return handovers;
    }

    /** The tenures of one office. Each is compared with each other, so their bounds stand in arrays, counted in days. */
    private static final class Office {

        private final List<Role> tenures;
        private final long[] earliestStart;
        private final long[] latestStart;
        private final long[] earliestEnd;
        private final long[] latestEnd;

        Office(List<Role> tenures) {
            int count = tenures.size();
            this.tenures = tenures;
            this.earliestStart = new long[count];
            this.latestStart = new long[count];
            this.earliestEnd = new long[count];
            this.latestEnd = new long[count];
            for (int i = 0; i < count; i++) {
                Period period = tenures.get(i).period();
                // What begins nobody knows for sure when surely begins neither before nor after anything.
                boolean uncertain = period.edtf().uncertain() && period.edtf().from().uncertain();
                earliestStart[i] = uncertain ? Long.MIN_VALUE : period.firstDay().earliestDay();
                latestStart[i] = uncertain ? Long.MAX_VALUE : period.firstDay().latestDay();
                earliestEnd[i] = period.lastDay().earliestDay();
                latestEnd[i] = period.lastDay().latestDay();
            }
        }

        void handovers(List<Handover> found) {
            for (int after = 0; after < tenures.size(); after++) {
                int before = predecessor(after);
                if (before >= 0) {
                    found.add(new Handover(tenures.get(before), tenures.get(after)));
                }
            }
        }

        /** The number of the tenure before another; -1 if there is none, or nobody can tell which. */
        private int predecessor(int after) {
            int last = -1;
            for (int tenure = 0; tenure < earliestStart.length; tenure++) {
                if (tenure == after || surelyLater(tenure, after)) {
                    continue;
                }
                if (!surelyLater(after, tenure)) {
                    return -1;
                }
                if (last < 0 || surelyLater(tenure, last)) {
                    last = tenure;
                } else if (!surelyLater(last, tenure)) {
                    return -1;
                }
            }
            return last >= 0 && earliestEnd[last] <= tenures.get(after).period().firstDay().latestDay() + 1 && tenures.get(last).isReliable()
                    && tenures.get(after).isReliable() && !tenures.get(last).holderKey().equals(tenures.get(after).holderKey()) ? last : -1;
        }

        /** One begins after the other, or ends after it: of an office that one person holds at a time, that is the same. */
        private boolean surelyLater(int one, int two) {
            return latestStart[two] < earliestStart[one] || earliestEnd[one] > latestEnd[two];
        }
    }
}
