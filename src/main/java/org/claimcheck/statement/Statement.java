package org.claimcheck.statement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.time.Period;

/**
 * Something that can be true or false, known or claimed.
 *
 * <p>The boolean properties are what rules select by: {@code known, certain} for facts to judge by, {@code claimed,
 * asserted} for claims to be judged.
 */
public sealed interface Statement permits Role, Event, Figure, Relation {

    /** The order of beginnings, then of ends, unknown ones last, then of ids. What has no known beginning counts from its end. */
    Comparator<Statement> BY_TIME = Comparator.comparingLong((Statement s) -> s.period().firstDay().earliest().isPresent() ? s.period().firstDay().earliestDay()
                    : s.period().lastDay().earliestDay())
            .thenComparingLong(s -> s.period().lastDay().latest().isPresent() ? s.period().lastDay().earliestDay() : Long.MAX_VALUE)
            .thenComparing(Statement::id);

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

    /**
     * Whether an article tells it as something that is, was, may be or will be so, whoever says it: not denied, negated or a mere condition.
     * What is reckoned in it must be right in any case.
     */
    default boolean isTold() {
        return basis() instanceof Claimed claimed && claimed.modality() != Modality.DENIED && claimed.modality() != Modality.CONDITIONAL && !claimed.negated();
    }

    /** Whether the headline of an article tells it. */
    default boolean isHeadline() {
        return basis() instanceof Claimed claimed && claimed.zone() == Zone.HEADLINE;
    }

    /** Whether it is a reliable curated fact that is nobody's mere estimate or statement. */
    default boolean isPlain() {
        return isReliable() && saidBy().isEmpty();
    }

    /** Whether it is a curated fact beyond reasonable doubt, and nobody's mere estimate or statement. */
    default boolean isCertain() {
        return isPlain() && basis() instanceof Known known && known.certainty() == Certainty.CERTAIN;
    }

    /** Whether an article tells only that somebody denies it: it asserts neither that it is so nor that it is not. */
    default boolean isDenied() {
        return basis() instanceof Claimed claimed && claimed.modality() == Modality.DENIED && !claimed.negated();
    }

    /** Whether an article announces it for later. */
    default boolean isPlanned() {
        return basis() instanceof Claimed claimed && claimed.modality() == Modality.PLANNED && !claimed.negated();
    }

    /** Whether an article speaks of it as of something that may come: announced for later, or under a condition. */
    default boolean isProspective() {
        return basis() instanceof Claimed claimed && !claimed.negated()
                && (claimed.modality() == Modality.PLANNED || claimed.modality() == Modality.CONDITIONAL);
    }

    /** Whether anything is known or said about its time. */
    default boolean isDated() {
        return !period().isUnknown();
    }

    /** Whose estimate or statement a known fact is, or empty. */
    default String saidBy() {
        return basis() instanceof Known known ? known.saidBy() : "";
    }

    /** Who says what an article claims, the nearest speaker last; empty where the article itself speaks. */
    default List<String> attribution() {
        return basis() instanceof Claimed claimed ? claimed.attribution() : List.of();
    }

    /** What the article tells of a claim that must agree with it; empty for a known fact. */
    default List<Detail> details() {
        return basis() instanceof Claimed claimed ? claimed.details() : List.of();
    }

    /** The id of the article that claims it; empty for a known fact. */
    default String article() {
        return basis() instanceof Claimed claimed ? claimed.article() : "";
    }

    /**
     * Whether a curated fact was checked when the given time had begun for sure, so that what it leaves out of that
     * time would have been recorded.
     *
     * @param when a time
     */
    default boolean reaches(Period when) {
        return basis() instanceof Known known && when.firstDay().latestDay() <= known.checked().toEpochDay();
    }

    /** Whether a known role or relation has an end that came only after the day on which it was last checked. */
    default boolean isEndToldEarly() {
        return basis() instanceof Known known && (this instanceof Role || this instanceof Relation) && !period().endsOpen() && period().lastDay().earliestDay() > known.checked().toEpochDay();
    }

    /**
     * Whether two claims come from origins that are known and have no element in common.
     *
     * @param other another claim
     */
    default boolean independentOf(Statement other) {
        return basis() instanceof Claimed mine && other.basis() instanceof Claimed theirs
                && Origins.independent(mine, theirs);
    }

    /**
     * Whether two claims of different articles go back to one origin.
     *
     * @param other another claim
     */
    default boolean relays(Statement other) {
        return basis() instanceof Claimed mine && other.basis() instanceof Claimed theirs
                && Origins.shared(mine, theirs);
    }

    /**
     * Whether two claims are of one article, and this one stands before the other.
     *
     * @param other another claim
     */
    default boolean toldBefore(Statement other) {
        return basis() instanceof Claimed mine && other.basis() instanceof Claimed theirs
                && mine.article().equals(theirs.article())
                && (mine.quote().start() < theirs.quote().start()
                || mine.quote().start() == theirs.quote().start() && mine.claim().compareTo(theirs.claim()) < 0);
    }

    /**
     * Whether the words of this claim hold all those of another of the same article.
     *
     * @param other another claim
     */
    default boolean spans(Statement other) {
        return basis() instanceof Claimed mine && other.basis() instanceof Claimed theirs && mine.article().equals(theirs.article())
                && mine.quote().start() <= theirs.quote().start() && theirs.quote().end() <= mine.quote().end();
    }

    /**
     * Whether this comes behind another in the order of beginnings, then of ends, then of ids: of two statements exactly one does, so that a
     * rule about pairs concludes once.
     *
     * @param other another statement
     */
    default boolean comesAfter(Statement other) {
        return BY_TIME.compare(this, other) > 0;
    }

    /** What to join the main party on; empty where there is none. */
    default String subjectKey() {
        return subject().key();
    }

    /** The series that the main party is an edition of, by its name without the year; empty if its name holds no year. */
    default String subjectSeries() {
        return Edition.of(subject().name()).map(Edition::series).orElse("");
    }

    /** What to join the other party on; empty where there is none. */
    default String objectKey() {
        return object().key();
    }

    /** Both parties in one key whose order does not matter. */
    default String parties() {
        String one = subjectKey();
        String two = objectKey();
        return one.compareTo(two) <= 0 ? one + " & " + two : two + " & " + one;
    }

    /**
     * The statement in one line without its basis but with modality and negation: equal for two claims that say the
     * same. It does not change with the wording of either.
     */
    String canonical();

    /** The main party: the holder of a role, the subject of the others. */
    Entity subject();

    /** The other party, or {@link Entity#NONE}: the organisation of a role, the object or counterparty of the others. */
    Entity object();

    /** All that has a name of what the statement is about: its parties, and the participants and the place of an event. */
    default Stream<Entity> entities() {
        return Stream.of(subject(), object()).filter(Entity::isNamed).distinct();
    }

    /** What is said of them: the title of a role, the event type, the measure, the relation. */
    String predicate();
}
