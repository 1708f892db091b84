package org.claimcheck.review;

import java.util.List;
import java.util.Locale;

/**
 * What the decisions say of a finding as it is now.
 *
 * @param state     the state
 * @param decisions the last word of each reviewer on the evidence as it is, or, where nobody has spoken of that, as it was, the
 *                  earliest first; what was withdrawn is not among them
 * @param changes   how the evidence changed since the last word, where no word is about the evidence as it is now; else empty
 */
public record Standing(State state, List<Decision> decisions, List<String> changes) {

    /** Nobody has decided. */
    public static final Standing OPEN = new Standing(State.OPEN, List.of(), List.of());

    /** How far a finding is decided. */
    public enum State {
        /** Nobody has decided. */
        OPEN,
        /** A reviewer left it as work to be done. */
        NEEDS_WORK,
        /** The reviewers who judged it agree. */
        SETTLED,
        /** Reviewers judged it differently. */
        CONTESTED,
        /** It was settled, but its evidence has changed. */
        REOPENED;

        /** The name in JSON: lower case with a hyphen. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Takes copies of the lists. */
    public Standing {
        decisions = List.copyOf(decisions);
        changes = List.copyOf(changes);
    }

    /** Whether the reviewers agree on a judgement. */
    public boolean isSettledAs(Judgement judgement) {
        return isSettled() && decisions.stream().allMatch(decision -> decision.judgement() == judgement);
    }

    /** Whether reports leave it out. */
    public boolean isSettled() {
        return state == State.SETTLED;
    }
}
