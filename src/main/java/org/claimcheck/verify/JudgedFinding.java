package org.claimcheck.verify;

import java.util.List;
import java.util.Optional;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.rule.Severity;
import org.claimcheck.statement.Statement;

/**
 * A finding as it is reported: with what its rule says, and merged with others that tell of the same error.
 *
 * @param finding     the finding of the leading rule
 * @param fingerprint what identifies it from run to run: 16 hexadecimal digits
 * @param also        the names of the other rules that found the same, sorted
 * @param evidence    the evidence of the leading rule, then what the others add
 * @param repeats     later claims of the article that say the same as the claim
 * @param severity    how much it matters
 * @param explanation what is found, in a sentence or two
 * @param suggestion  what to do about it, if the rule says so
 * @param summary     what the leading rule reports, in a few words; empty if it is not told
 */
public record JudgedFinding(Finding finding, String fingerprint, List<String> also, List<Statement> evidence,
                            List<Statement> repeats, Severity severity, String explanation,
                            Optional<String> suggestion, String summary) {

    /** Takes copies of the lists. */
    public JudgedFinding {
        also = List.copyOf(also);
        evidence = List.copyOf(evidence);
        repeats = List.copyOf(repeats);
    }

    /** A finding of a rule whose summary is not told. */
    public JudgedFinding(Finding finding, String fingerprint, List<String> also, List<Statement> evidence, List<Statement> repeats,
                         Severity severity, String explanation, Optional<String> suggestion) {
        this(finding, fingerprint, also, evidence, repeats, severity, explanation, suggestion, "");
    }

    /** The kind of the finding. */
    public FindingKind kind() {
        return finding.kind();
    }

    /** The name of the leading rule. */
    public String rule() {
        return finding.rule();
    }

    /** The claim it is about. */
    public Statement claim() {
        return finding.claim();
    }
}
