package org.claimcheck.statement;

/**
 * How many an article says there were, told again of the same: "four paintings", then "the five paintings".
 *
 * @param first what was told first
 * @param again what is told later
 * @param words the words of the first telling: "Four paintings"
 */
public record Recount(Quantity first, Quantity again, String words) implements Detail {

    /** Whether both say the same. */
    public boolean isFitting() {
        return first.value().compareTo(again.value()) == 0;
    }

    @Override
    public String canonical() {
        return "recount " + first.canonical() + " " + again.canonical() + " " + words;
    }
}
