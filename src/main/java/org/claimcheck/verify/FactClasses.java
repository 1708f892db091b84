package org.claimcheck.verify;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.finding.Contradiction;
import org.claimcheck.finding.Corroboration;
import org.claimcheck.finding.Flaw;
import org.claimcheck.finding.Repetition;
import org.claimcheck.finding.Tension;
import org.claimcheck.statement.Begins;
import org.claimcheck.statement.Exclusion;
import org.claimcheck.statement.Handover;
import org.claimcheck.statement.Leeway;
import org.claimcheck.statement.LengthTolerance;
import org.claimcheck.statement.MayName;
import org.claimcheck.statement.Namesakes;
import org.claimcheck.statement.Once;
import org.claimcheck.statement.Published;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Successive;
import org.claimcheck.statement.Symmetric;
import org.claimcheck.statement.ToldAs;
import org.claimcheck.statement.Tolerance;
import org.claimcheck.statement.Within;

/** The classes that rules can name: those of the facts and findings, and those their methods give. */
final class FactClasses {

    private static final List<Class<?>> ROOTS = List.of(Statement.class, Handover.class, Once.class,
            Symmetric.class, Begins.class, MayName.class, Leeway.class, Exclusion.class, Within.class, Tolerance.class, ToldAs.class, LengthTolerance.class, Published.class, Successive.class, Namesakes.class,
            Contradiction.class, Tension.class,
            Corroboration.class, Repetition.class, Flaw.class);

    private FactClasses() {
    }

    /** All of them, sorted by name. */
    static List<Class<?>> all() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(ROOTS);
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            if (!next.getName().startsWith("org.claimcheck.") || !seen.add(next)) {
                continue;
            }
            for (Method method : next.getMethods()) {
                open.push(method.getReturnType());
            }
            if (next.isSealed()) {
                open.addAll(List.of(next.getPermittedSubclasses()));
            }
        }
        return seen.stream().sorted(Comparator.comparing(Class::getName)).toList();
    }
}
