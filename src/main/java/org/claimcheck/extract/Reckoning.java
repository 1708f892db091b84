package org.claimcheck.extract;

import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Quantity;

/**
 * Numbers of one sentence that must agree with each other.
 *
 * @param detail what is told of them
 * @param from   index of the first token of the words that tell it
 * @param to     index after the last
 * @param amount the number that the claim is of
 */
record Reckoning(Detail detail, int from, int to, Amount amount) {

    /**
     * A number with its unit where it stands.
     *
     * @param from     index of its first token
     * @param to       index after its last token, the unit included
     * @param quantity how much
     * @param noun     what is counted, in its base form; empty where that is not told or the quantity has a unit
     */
    record Amount(int from, int to, Quantity quantity, String noun) {

        boolean isCount() {
            return quantity.unit().isEmpty();
        }

        boolean isPercent() {
            return quantity.unit().equals("percent");
        }

        /** Its first token, words that limit it included: "more than 40". */
        int start(Sentence sentence) {
            int before = FigureClause.LIMITS.matchBefore(sentence.tokens, from);
            // "A" may limit a number ("a 40 per cent rise"), but "à" joins two.
            return before < 0 || sentence.is(before, "à", "que", "de", "d'") ? from : before;
        }

        Amount as(Quantity other) {
            return new Amount(from, to, other, noun);
        }
    }
}
