package org.claimcheck.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Successive;
import org.claimcheck.time.Scope;

/** The tenures of offices in their order. */
final class Tenures {

    private Tenures() {
    }

    /** Those that stand next to each other, of every office that one person holds at a time. Tenures without any date are passed over. */
    static List<Successive> successive(Collection<Statement> known) {
        Map<String, List<Role>> offices = new TreeMap<>();
        for (Statement statement : known) {
            if (statement instanceof Role role && role.isExclusive() && role.isFull() && !role.isVacant() && role.isDated()
                    && role.period().scope() == Scope.THROUGHOUT) {
                offices.computeIfAbsent(role.officeId(), id -> new ArrayList<>()).add(role);
            }
        }
        List<Successive> pairs = new ArrayList<>();
        for (List<Role> tenures : offices.values()) {
            tenures.sort(Statement.BY_TIME);
            for (int i = 1; i < tenures.size(); i++) {
                pairs.add(new Successive(tenures.get(i - 1), tenures.get(i)));
            }
        }
        return pairs;
    }
}
