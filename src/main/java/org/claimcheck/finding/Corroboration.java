package org.claimcheck.finding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Statement;

/**
 * A known fact or an independent source says the same as a claim.
 *
 * @param rule     the name of the rule that concludes it
 * @param claim    the claim it is about
 * @param told     what the article tells of the claim that the finding is about, if it is about that
 * @param evidence what it rests on, in the order in which the rule's sentences name it; empty only if {@code told} says it all
 */
public record Corroboration(String rule, Statement claim, Optional<Detail> told, List<Statement> evidence) implements Finding {

    /** Takes a copy of the evidence without duplicates. */
    public Corroboration {
        evidence = Evidence.checked(told, evidence);
    }

    /** With one piece of evidence. */
    public Corroboration(String rule, Statement claim, Statement known) {
        this(rule, claim, Optional.empty(), List.of(known));
    }

    /** With two pieces of evidence. */
    public Corroboration(String rule, Statement claim, Statement known, Statement also) {
        this(rule, claim, Optional.empty(), List.of(known, also));
    }

    /** With one piece of evidence and any number of further ones, which are sorted by their ids. */
    public Corroboration(String rule, Statement claim, Statement known, Collection<?> others) {
        this(rule, claim, Optional.empty(), Evidence.of(known, others));
    }

    /** About a detail that needs no other evidence: the calendar or arithmetic decides. */
    public Corroboration(String rule, Statement claim, Detail told) {
        this(rule, claim, Optional.of(told), List.of());
    }

    /** About a detail, with one piece of evidence. */
    public Corroboration(String rule, Statement claim, Detail told, Statement known) {
        this(rule, claim, Optional.of(told), List.of(known));
    }

    /** About a detail, with two pieces of evidence. */
    public Corroboration(String rule, Statement claim, Detail told, Statement known, Statement also) {
        this(rule, claim, Optional.of(told), List.of(known, also));
    }

    @Override
    public FindingKind kind() {
        return FindingKind.CORROBORATION;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Corroboration that && Evidence.same(this, that);
    }

    /** By rule and claim: few findings share both, and to go through the evidence takes longer than to compare those. */
    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + claim.hashCode();
    }
}
