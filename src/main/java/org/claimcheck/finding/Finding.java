package org.claimcheck.finding;

import java.util.List;
import java.util.Optional;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Statement;

/**
 * What a rule concludes about a claim.
 *
 * <p>Rules build one of the first four kinds with the rule's name, the claim and the evidence in the order in which the
 * sentences of the rule name it: {@code {known...}} is the first, {@code {also...}} the second. A finding about a detail
 * of the claim gives that before the evidence; sentences name it {@code {told...}}. The fifth is about known facts alone
 * and stands apart: see {@link Flaw}.
 */
public sealed interface Finding permits Contradiction, Tension, Corroboration, Repetition, Flaw {

    /** The name of the rule that concludes it. */
    String rule();

    /** The claim it is about. */
    Statement claim();

    /** What the article tells of the claim that the finding is about, such as a weekday; empty if it is about the claim itself. */
    Optional<Detail> told();

    /** What it rests on: known facts or other claims; empty only if the calendar or arithmetic decides about {@link #told()}. */
    List<Statement> evidence();

    /** Which kind it is. */
    FindingKind kind();
}
