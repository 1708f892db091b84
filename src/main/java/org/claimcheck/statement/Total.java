package org.claimcheck.statement;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total told beside its parts, or a number beside a lesser one and by how much it is said to be more.
 *
 * @param total    the total
 * @param parts    the parts, in the order of the text
 * @param complete whether the parts are said to be all there are: "and the rest", "the other 28"
 */
public record Total(Quantity total, List<Quantity> parts, boolean complete) implements Detail {

    /** Takes a copy of the parts. */
    public Total {
        parts = List.copyOf(parts);
    }

    /** What the parts add up to. */
    public BigDecimal sum() {
        return parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a part would have to be for the sum to be right, if the others are. */
    public BigDecimal instead(Quantity part) {
        return total.value().subtract(sum()).add(part.value());
    }

    /** Whether any of the numbers is approximate or a mere limit, so that a sum says little. */
    public boolean isRough() {
        return total.bound() != Bound.EXACT || parts.stream().anyMatch(part -> part.bound() != Bound.EXACT);
    }

    /** Whether the parts add up to the total, or to no more than it where there may be others. */
    public boolean isFitting() {
        int order = sum().compareTo(total.value());
        return order == 0 || order < 0 && !complete;
    }

    @Override
    public String canonical() {
        return "total " + total.canonical() + " " + parts.stream().map(Quantity::canonical).toList() + " " + complete;
    }
}
