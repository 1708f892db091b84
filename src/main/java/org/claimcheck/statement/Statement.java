package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * Something that can be true or false, known or claimed.
 *
 * <p>The boolean properties are what rules select by: {@code known, certain} for facts to judge by, {@code claimed,
 * asserted} for claims to be judged.
 */
public sealed interface Statement permits Role, Event, Figure, Relation {

    /** What the statement rests on. */
    Basis basis();

    /** When it holds or happened. */
    Period period();

    /** The id of its basis. */
    default String id() {
        return basis().id();
    }

    /** Whether it is a curated fact. */
    default boolean isKnown() {
        return basis() instanceof Known;
    }

    /** Whether an article claims it. */
    default boolean isClaimed() {
        return basis() instanceof Claimed;
    }

    /** Whether it is a curated fact that may contradict a claim: its certainty is not {@code disputed}. */
    default boolean isReliable() {
        return basis() instanceof Known known && known.certainty() != Certainty.DISPUTED;
    }

    /** Whether an article puts it forward as true, in its own name or a speaker's. */
    default boolean isAsserted() {
        return basis() instanceof Claimed claimed && claimed.modality().isFirm() && !claimed.negated();
    }

    /** Whether an article says, in its own name or a speaker's, that it is not so. */
    default boolean isRefuted() {
        return basis() instanceof Claimed claimed && claimed.modality().isFirm() && claimed.negated();
    }

    /** Whether an article puts it forward with a doubt. */
    default boolean isHedged() {
        return basis() instanceof Claimed claimed && claimed.modality() == Modality.HEDGED && !claimed.negated();
    }

    /** The article that claims it; empty for a known fact. */
    default String article() {
        return basis() instanceof Claimed claimed ? claimed.article() : "";
    }

    /** The main party: the holder of a role, the subject of the others. */
    Entity subject();

    /** The other party, or {@link Entity#NONE}: the organisation of a role, the object or counterparty of the others. */
    Entity object();

    /** What is said of them: the title of a role, the event type, the measure, the relation. */
    String predicate();
}
