package org.claimcheck.finding;

import java.util.List;
import org.claimcheck.statement.Statement;

/**
 * What a rule concludes about a claim.
 *
 * <p>Rules build one of the four kinds with the rule's name, the claim and the evidence in the order in which the
 * sentences of the rule name it: {@code {known...}} is the first, {@code {also...}} the second.
 */
public sealed interface Finding permits Contradiction, Tension, Corroboration, Repetition {

    /** The name of the rule that concludes it. */
    String rule();

    /** The claim it is about. */
    Statement claim();

    /** What it rests on: known facts or other claims; never empty. */
    List<Statement> evidence();

    /** Which of the four kinds it is. */
    FindingKind kind();
}
