package org.claimcheck.verify;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.statement.Context;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Exclusion;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Leeway;
import org.claimcheck.statement.LengthTolerance;
import org.claimcheck.statement.MayName;
import org.claimcheck.statement.Once;
import org.claimcheck.statement.Published;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.ToldAs;
import org.claimcheck.statement.Tolerance;
import org.claimcheck.statement.Within;
import org.claimcheck.time.Period;

/**
 * What scenarios put beside their statements: leeways, tolerances, vocabulary and articles of nothing that any statement speaks
 * of. A rule that forgets to ask for those of its own claim meets these, too, and then finds something else.
 */
final class Bystanders {

    /** Names nothing: no claim, fact or vocabulary has it. */
    private static final String NOTHING = "~";
    private static final int MANY_DAYS = 40_000;
    private static final BigDecimal ALMOST_ALL = new BigDecimal("0.99");
    /** By less than nothing: what nothing is exact enough for. */
    private static final BigDecimal IMPOSSIBLE = new BigDecimal("-10");
    private static final Period LONG_AGO = Period.on(LocalDate.of(1000, 1, 1));
    private static final Period FAR_AHEAD = Period.on(LocalDate.of(3000, 1, 1));

    private Bystanders() {
    }

    /** What stands beside some statements. */
    static List<Context> of(Collection<Statement> statements) {
        List<Context> bystanders = new ArrayList<>(List.of(new Leeway(NOTHING, 0), new Leeway(NOTHING, MANY_DAYS),
                new Tolerance(NOTHING, BigDecimal.ZERO, false), new Tolerance(NOTHING, BigDecimal.ZERO, true),
                new Tolerance(NOTHING, ALMOST_ALL, false), new Tolerance(NOTHING, ALMOST_ALL, true),
                new Tolerance(NOTHING, IMPOSSIBLE, false), new LengthTolerance(NOTHING, MANY_DAYS, MANY_DAYS),
                new LengthTolerance(NOTHING, -MANY_DAYS, -MANY_DAYS), new Published(NOTHING, LONG_AGO), new Published(NOTHING, FAR_AHEAD),
                new Once(NOTHING, "subject", 0), new Once(NOTHING, "object", 0)));
        Set<String> things = new TreeSet<>();
        for (Statement statement : statements) {
            things.addAll(List.of(statement.subjectKey(), statement.objectKey()));
            if (statement instanceof Event event) {
                things.add(event.placeKey());
                event.participants().forEach(participant -> things.add(participant.key()));
            } else if (statement instanceof Figure figure) {
                bystanders.add(new ToldAs(NOTHING, figure.measure()));
                bystanders.add(new ToldAs(figure.measure(), NOTHING));
            } else if (statement instanceof Relation relation) {
                bystanders.add(new Exclusion(NOTHING, relation.type()));
                bystanders.add(new Exclusion(relation.type(), NOTHING));
            } else if (statement instanceof Role role) {
                bystanders.add(new MayName(NOTHING, role.organizationKey(), role.officeId()));
                bystanders.add(new MayName(role.title(), NOTHING, role.officeId()));
            }
        }
        for (String thing : things) {
            // Each has its own, so that no two things share what they lie in.
            bystanders.add(new Within(NOTHING + thing, thing));
            bystanders.add(new Within(thing, NOTHING + thing));
        }
        return bystanders;
    }
}
