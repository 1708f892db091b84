package org.claimcheck.extract;

import java.util.List;
import org.claimcheck.statement.Modality;
import org.claimcheck.time.Period;

/**
 * Places what somebody does on a journey: "flew to Rome on Monday to meet X", "s'est rendu à Rome, où il a rencontré X", "visited
 * Rome and met X". It happens there, and what the journey was for is to happen when it was made.
 */
final class JourneyGrammar {

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;

    JourneyGrammar(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
    }

    void read(List<Draft> drafts) {
        for (Draft event : drafts) {
            if (!event.kind.equals("event") || event.place.isPresent()) {
                continue;
            }
            if (lexicon.isJourney(event.predicate)) {
                // "May visit Rome, but made his visit depend on Y": one journey.
                drafts.stream().filter(d -> d != event && d.kind.equals("event") && d.predicate.equals(event.predicate) && d.place.isPresent()
                        && d.to <= event.from && d.subject.equals(event.subject)).reduce((first, last) -> last).ifPresent(d -> event.place = d.place);
                continue;
            }
            Draft journey = null;
            for (Draft draft : drafts) {
                boolean told = draft.kind.equals("event") && lexicon.isJourney(draft.predicate) && !words.holds("setting-off-events", draft.predicate) && draft.place.isPresent() && !draft.negated
                        && draft.to <= event.core && isTraveller(draft, event);
                journey = told && (journey == null || journey.to < draft.to) ? draft : journey;
            }
            if (journey != null && goesOn(journey.to, event.core)) {
                event.place = journey.place;
                // "Flew to Rome on Monday to meet X": the Monday of the flight, not the next one.
                boolean open = event.timeText.isEmpty() || event.timeText.equals(journey.timeText) && event.modality == Modality.PLANNED;
                if (open && !journey.timeText.isEmpty() && event.modality != Modality.CONDITIONAL) {
                    event.period = Period.within(journey.period.edtf());
                    event.timeText = journey.timeText;
                }
            }
        }
    }

    private static boolean isTraveller(Draft journey, Draft event) {
        return event.subject.equals(journey.subject) || event.participants.stream().anyMatch(p -> p.entity().equals(journey.subject));
    }

    /** Whether only a purpose, a conjunction or "where" lies between a journey and what is done on it. */
    private boolean goesOn(int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i) || words.list("journey-ends").match(sentence.tokens, i) > 0) {
                return false;
            }
            joined |= sentence.is(i, "to", "and", "where", "pour", "et", "où", "afin");
        }
        return joined || sentence.is(to, "to");
    }
}
