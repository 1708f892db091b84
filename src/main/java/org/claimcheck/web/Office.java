package org.claimcheck.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.review.Decision;
import org.claimcheck.review.Judgement;
import org.claimcheck.review.Standing;

/**
 * What pages and programs work with.
 *
 * @param knowledge facts and rules
 * @param desk      the articles
 * @param ledger    the decisions
 * @param reviewer  who decides where nobody is named; may be empty
 * @param longest   how long a caller waits for facts and rules
 * @param clock     tells the time of decisions
 */
record Office(LiveKnowledge knowledge, Desk desk, Ledger ledger, String reviewer, Duration longest, Clock clock) {

    private static final int LONGEST_REVIEWER = 100;

    /**
     * A decision with what it was about.
     *
     * @param decision the decision
     * @param pending  what was decided about
     * @param standing what reviewers say of it now
     */
    record Decided(Decision decision, Pending pending, Standing standing) {
    }

    /**
     * The facts and rules in force.
     *
     * @throws Refusal if they are not loaded in time
     */
    LiveKnowledge.Loaded await() throws Refusal {
        return knowledge.await(longest);
    }

    /**
     * Records a decision.
     *
     * @param fingerprint what it is about
     * @param judgement   the judgement
     * @param reason      why
     * @param by          who decides; empty for the usual reviewer
     * @param mark        the mark of the evidence that the reviewer saw; empty if that is not known
     * @throws Refusal if there is no such finding, its evidence has changed, or the decision cannot be kept
     */
    Decided decide(String fingerprint, Judgement judgement, String reason, Optional<String> by, Optional<String> mark) throws Refusal {
        Pending pending = desk.find(fingerprint, await()).orElseThrow(() -> new Refusal(404, "No finding " + fingerprint + " has been shown",
                "Check the article first; one that was edited may have lost the finding"));
        if (mark.isPresent() && !mark.get().equals(pending.mark())) {
            throw new Refusal(409, "The evidence of the finding has changed since it was shown", "Look at it again and decide then")
                    .with("finding", pending.json(ledger.decisions().of(pending.matter())));
        }
        String name = by.orElse(reviewer).replaceAll("\\p{Cc}", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_REVIEWER) {
            throw new Refusal(400, name.isEmpty() ? "Nobody is named who decides" : "The reviewer's name is too long",
                    "Name the reviewer, in no more than " + LONGEST_REVIEWER + " characters");
        }
        try {
            Decision decision = ledger.add(new Decision(pending.matter(), judgement, name, clock.instant(), reason));
            return new Decided(decision, pending, ledger.decisions().of(pending.matter()));
        } catch (InvalidInputException e) {
            throw new Refusal(500, e.problems().get(0).location() + ": " + e.problems().get(0).what(), e.problems().get(0).fix());
        }
    }
}
