package org.claimcheck.statement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.claimcheck.time.Period;

/**
 * A measure of a subject has a quantity at a time.
 *
 * @param basis    what the statement rests on
 * @param measure  what is measured, such as {@code funding}, {@code personnel} or {@code age}
 * @param subject  of whom or what; the payer of a funding
 * @param object   the counterparty, such as the payee of a funding, or {@link Entity#NONE}
 * @param quantity how much
 * @param period   when
 */
public record Figure(Basis basis, String measure, Entity subject, Entity object, Quantity quantity, Period period)
        implements Statement {

    /** Up to how many days a tenure told in weeks or days is a short one. */
    private static final int HALF_A_YEAR = 183;

    @Override
    public String predicate() {
        return measure;
    }

    /**
     * Whether a person born in the given period can have the age that this figure states at its time. An age said to
     * be approximate may be off by two years.
     *
     * @param birth when the person was born
     */
    public boolean possibleAge(Period birth) {
        return possibleAge(birth, period);
    }

    /**
     * Whether a person born in the given period can have the age that this figure states at the given time.
     *
     * @param birth when the person was born
     * @param at    the time of the age
     */
    public boolean possibleAge(Period birth, Period at) {
        return Ages.possible(quantity, birth, at);
    }

    /**
     * Whether nobody born in the given period has reached the age that this figure states by its time. An age of earlier days, told
     * as if of today, is none such.
     *
     * @param birth when the person was born
     */
    public boolean tooOld(Period birth) {
        return Ages.tooOld(quantity, birth, period);
    }

    /**
     * The age that this figure states, beside the days that it lies between.
     *
     * @param birth when the person was born
     * @param at    the time of the age
     */
    public Span aged(Period birth, Period at) {
        return new Span(quantity, birth, at);
    }

    /** What its quantity is counted in, such as {@code year}. */
    public String countedIn() {
        return quantity.unit();
    }

    /**
     * The length of time that this figure states, beside when a tenure began and when it ended, or the time of the figure if that comes
     * first.
     *
     * @param tenure from when to when it lasted
     */
    public Span lasting(Period tenure) {
        boolean ended = !tenure.endsOpen() && (period.isUnknown() || !tenure.end().surelyAfter(period));
        return new Span(quantity, tenure.beginning(), ended ? tenure.end() : period);
    }

    /**
     * Whether the length of time that this figure states is longer than a tenure was.
     *
     * @param tenure from when to when it lasted
     */
    public boolean outlasts(Period tenure) {
        return Lengths.longer(quantity, lasting(tenure).longestDays());
    }

    /** Which leeway a tenure of the length told has: whoever counts a few weeks or days counts them from the handover or nearly so. */
    public String termCount() {
        boolean few = Set.of("week", "day").contains(countedIn()) && !Lengths.longer(quantity, HALF_A_YEAR);
        return few ? "term-count-short" : "term-count";
    }

    /**
     * Whether the length of time that this figure states can be that of some tenures: of one, of several that follow each other with what
     * lies between them or without it.
     *
     * @param tenures   the known roles that somebody had
     * @param tolerance how far a length told in its unit may be off
     * @param leeway    by how many days a tenure may be counted from or to another day: the election, the announcement
     */
    public boolean possibleTenure(Collection<?> tenures, LengthTolerance tolerance, int leeway) {
        List<Span> spans = tenures.stream().map(tenure -> lasting(((Statement) tenure).period()))
                .sorted(Comparator.comparing(span -> span.begin().earliest().orElse(LocalDate.MIN))).toList();
        for (int first = 0; first < spans.size(); first++) {
            long shortest = 0;
            long longest = 0;
            for (int last = first; last < spans.size(); last++) {
                Span whole = new Span(quantity, spans.get(first).begin(), spans.get(last).end());
                shortest += spans.get(last).shortestDays();
                longest = longest == Long.MAX_VALUE || spans.get(last).longestDays() == Long.MAX_VALUE ? Long.MAX_VALUE
                        : longest + spans.get(last).longestDays();
                if (isPossible(whole.shortestDays(), whole.longestDays(), tolerance, leeway) || isPossible(shortest, longest, tolerance, leeway)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isPossible(long shortest, long longest, LengthTolerance tolerance, int leeway) {
        return Lengths.possible(quantity, Math.max(0, shortest - leeway), plus(longest, leeway), tolerance) && !Lengths.understated(quantity, shortest - leeway);
    }

    private static long plus(long days, int leeway) {
        return days == Long.MAX_VALUE ? days : days + leeway;
    }

    @Override
    public String canonical() {
        return Canonical.of("figure", basis, period, measure, subject.key(), object.key(), quantity.canonical());
    }

    /** By the id, which tells nearly all statements apart: to go through all that one holds takes longer than to compare the few that are left. */
    @Override
    public int hashCode() {
        return basis.id().hashCode();
    }
}
