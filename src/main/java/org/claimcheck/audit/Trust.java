package org.claimcheck.audit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.DayRange;

/** Which of two conflicting facts is the less credible, everything else being equal. */
final class Trust {

    private static final Comparator<Statement> CERTAINTY = Comparator.comparing((Statement fact) -> known(fact).certainty()).reversed();
    private static final Comparator<Statement> SOURCES = Comparator.comparingLong(Trust::publishers);
    private static final Comparator<Statement> COARSENESS = Comparator.comparingLong(Trust::vagueness).reversed();
    private static final Comparator<Statement> LENGTH = Comparator.comparingLong(Trust::length).reversed();
    private static final Comparator<Statement> POSITION = Comparator.comparing((Statement fact) -> known(fact).location(), SourceLocation::compareTo).reversed()
            .thenComparing(Statement::id, Comparator.reverseOrder());

    /** The least credible first. */
    static final Comparator<Statement> LEAST_FIRST = CERTAINTY.thenComparing(SOURCES).thenComparing(COARSENESS).thenComparing(LENGTH).thenComparing(POSITION);

    /** The days of more than a day, a month, a year, a decade. */
    private static final List<Integer> UNITS = List.of(1, 31, 366, 3653);

    private static final double DAYS_OF_A_YEAR = 365.2425;

    private Trust() {
    }

    /** Why the first is less credible than the second, in a clause; empty if nothing but their position tells them apart. */
    static Optional<String> difference(Statement less, Statement more) {
        if (CERTAINTY.compare(less, more) < 0) {
            return Optional.of("it is only " + known(less).certainty().id());
        }
        if (SOURCES.compare(less, more) < 0) {
            return Optional.of("it has fewer sources");
        }
        if (COARSENESS.compare(less, more) < 0) {
            return Optional.of("its dates are coarser");
        }
        if (LENGTH.compare(less, more) < 0) {
            return Optional.of("it claims the longer time");
        }
        return Optional.empty();
    }

    private static Known known(Statement fact) {
        return (Known) fact.basis();
    }

    private static long publishers(Statement fact) {
        return known(fact).sources().stream().map(Source::publisher).distinct().count();
    }

    /** How coarsely beginning and end are told together; unknown ends do not count, since they claim nothing. */
    private static long vagueness(Statement fact) {
        return coarseness(fact.period().firstDay()) + coarseness(fact.period().lastDay());
    }

    /** Whether it is told to the day (0), to the month, to the year, to the decade, or more coarsely. A leap year is no coarser than another. */
    private static long coarseness(DayRange days) {
        return days.earliest().isPresent() && days.latest().isPresent()
                ? UNITS.stream().filter(unit -> days.latestDay() - days.earliestDay() >= unit).count() : 0;
    }

    /** How many years it covers at most, to the nearest one; none if an end is not known. */
    private static long length(Statement fact) {
        DayRange first = fact.period().firstDay();
        DayRange last = fact.period().lastDay();
        return first.earliest().isPresent() && last.latest().isPresent() ? Math.round((last.latestDay() - first.earliestDay()) / DAYS_OF_A_YEAR) : 0;
    }
}
