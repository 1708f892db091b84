package org.claimcheck.extract;

import java.util.Comparator;
import java.util.List;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Span;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** Finds how long a pause is said to have lasted that a relation put an end to: "renewed their alliance after a two-year hiatus". */
final class PauseGrammar {

    /** So many words may stand between the length and what lasted so long, or before it. */
    private static final int NEAR = 3;

    private final Sentence sentence;
    private final Words words;
    private final Anchor anchor;

    /** A pause longer than this is none between two acts of the news. */
    private static final int MOST_YEARS = 100;

    PauseGrammar(Sentence sentence, Words words, Anchor anchor) {
        this.anchor = anchor;
        this.sentence = sentence;
        this.words = words;
    }

    /** Tells the relation before each such pause how long that was. */
    void read(List<Draft> drafts) {
        for (Mention length : sentence.all(Mention.Type.DURATION)) {
            int after = after(length);
            if (after < 0 || !(length.meaning() instanceof Mention.Amount amount)) {
                continue;
            }
            Quantity told = amount.quantity();
            int years = told.unit().equals("year") && told.value().stripTrailingZeros().scale() <= 0 ? told.value().intValue() : 0;
            if (anchor.isKnown() && years > 0 && years < MOST_YEARS) {
                // The pause is over by the publication, most likely just so: it began that many years before.
                Edtf span = Edtf.parse(String.format("%04d?/%s", anchor.date().getYear() - years, anchor.edtf()));
                drafts.stream().filter(d -> d.sentence == sentence && d.kind.equals("figure") && d.from <= length.from() && length.to() <= d.to)
                        .forEach(d -> d.period = Period.within(span));
            }
            drafts.stream().filter(d -> d.sentence == sentence && d.kind.equals("relation") && d.from < after)
                    .min(Comparator.comparingInt(d -> Math.abs(after - d.to)))
                    .ifPresent(d -> d.details.add(new Span(told, Period.UNKNOWN, d.period)));
        }
    }

    /** Where "after" stands before a pause of the length; -1 if it is none. */
    private int after(Mention length) {
        int pause = -1;
        for (int i = length.to(); i < Math.min(sentence.size(), length.to() + NEAR) && pause < 0; i++) {
            pause = words.list("pause").match(sentence.tokens, i) >= 0 ? i : -1;
        }
        for (int i = length.from() - 1; i >= Math.max(0, length.from() - NEAR - 1); i--) {
            pause = pause < 0 && words.list("pause").match(sentence.tokens, i) >= 0 ? i : pause;
            if (pause >= 0 && sentence.is(i, "after", "following", "après")) {
                return i;
            }
        }
        return -1;
    }
}
