package org.claimcheck.extract;

import java.util.List;
import org.claimcheck.time.Period;

/**
 * Tells ages of earlier days from those of the publication: "À 25 ans, X a quitté Oslo" at the head of a French sentence, and "last year X, 44,
 * won", tell how old somebody was then, where another sentence makes the same one older.
 */
final class EarlierAges {

    /** Days before the publication of which an article tells ages as they are. */
    private static final int LATELY = 45;

    private final Anchor anchor;

    EarlierAges(Anchor anchor) {
        this.anchor = anchor;
    }

    void read(List<Draft> drafts) {
        List<Draft> ages = drafts.stream().filter(draft -> draft.kind.equals("figure") && draft.predicate.equals(MeasureIndex.AGE) && draft.subject.isPresent()).toList();
        for (Draft age : ages) {
            boolean older = ages.stream().anyMatch(other -> other.sentence != age.sentence && other.subject.equals(age.subject)
                    && other.quantity.value().compareTo(age.quantity.value()) > 0);
            if (older && (isOpening(age) || isOfEarlierDay(age))) {
                age.period = anchor.past();
            }
        }
    }

    private static boolean isOpening(Draft age) {
        return age.sentence.language.equals("fr") && age.from == 0 && age.sentence.is(0, "à", "a");
    }

    private boolean isOfEarlierDay(Draft age) {
        return anchor.isKnown() && age.sentence.all(Mention.Type.DATE).stream().anyMatch(date -> Period.within(ClauseDates.edtf(date)).surelyBefore(Period.on(anchor.date().minusDays(LATELY))));
    }
}
