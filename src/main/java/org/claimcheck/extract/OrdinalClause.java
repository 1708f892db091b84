package org.claimcheck.extract;

import java.math.BigDecimal;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Quantity;

/** A clause that counts something of its subject by an ordinal number: the number, the verb before it, and the subject before that. */
final class OrdinalClause {

    private final Sentence sentence;
    private final Words words;
    private final Ordinals ordinals;

    OrdinalClause(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
        this.ordinals = new Ordinals(sentence);
    }

    /** The ordinal number that ends before a noun; 0 if none does. */
    int number(int noun) {
        return ordinals.endingAt(pastLength(noun));
    }

    /** The first token of the number before a noun. */
    int begin(int noun) {
        return ordinals.begin(pastLength(noun));
    }

    /** "Her third five-year term": where the length of a term begins that stands right before it; the noun where none does. */
    private int pastLength(int noun) {
        int unit = sentence.is(noun - 1, "year") ? sentence.is(noun - 2, "-") ? noun - 2 : noun - 1 : noun;
        if (unit == noun || unit < 1) {
            return noun;
        }
        boolean counted = sentence.token(unit - 1).isNumber() || QuantityGrammar.number(Terms.of(sentence.language), sentence.tokens, unit - 1) != null;
        return counted ? unit - 1 : noun;
    }

    /** The number before a noun, exactly so many of a unit. */
    Mention quantity(int noun, String unit) {
        Quantity quantity = new Quantity(BigDecimal.valueOf(number(noun)), unit, "", Bound.EXACT);
        return new Mention(Mention.Type.NUMBER, begin(noun), noun, new Mention.Amount(quantity));
    }

    /** The verb of a list that ends before a token, with its auxiliaries; null if none does. */
    PatternMatcher.VerbGroup verb(String list, int end) {
        int head = words.list(list).matchBefore(sentence.tokens, end);
        return head < 0 ? null : new PatternMatcher.VerbGroup(words.verbGroupStart(sentence.tokens, head), head, end);
    }

    /**
     * The last name of a type before a verb in its clause, behind an aside or a relative pronoun too; null if it is none that the facts know for sure.
     *
     * @param farthest how many tokens before the verb it may end
     */
    Mention subject(PatternMatcher.VerbGroup verb, int farthest, Mention.Type type) {
        for (int end = verb.from(); end > Math.max(0, verb.from() - farthest); end--) {
            if (sentence.endsClause(end - 1) || sentence.isQuoteMark(end - 1)) {
                return null;
            }
            Mention name = sentence.endingAt(end, type);
            if (name != null) {
                return name.entity().isCatalogued() && name.isSure() ? name : null;
            }
        }
        return null;
    }
}
