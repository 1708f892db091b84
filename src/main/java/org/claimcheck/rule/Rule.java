package org.claimcheck.rule;

import java.util.List;
import java.util.Optional;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.finding.FindingKind;

/**
 * A rule: the metadata of one DRL file.
 *
 * @param name       its name, which is the base name of its file
 * @param topic      the folder it stands in, such as {@code roles}
 * @param kind       the kind of finding it concludes
 * @param summary    what it reports, in a few words
 * @param severity   how much its findings matter
 * @param explain    the sentence that explains a finding
 * @param suggest    what to do about it, if the rule says so
 * @param formerly   earlier names, the oldest first; decisions on its findings are kept under the oldest one
 * @param cause      what is wrong when it fires, such as {@code holder} or {@code time}: conflicts of one claim that
 *                   have the same cause are one finding
 * @param precedence which of several conflicts of one cause leads: the one of the highest
 * @param blamesFirst whether the first fact of its flaws is wrong by itself; else any of their facts may be
 * @param location   where it begins
 */
public record Rule(String name, String topic, FindingKind kind, String summary, Severity severity, Template explain,
                   Optional<Template> suggest, List<String> formerly, String cause, int precedence,
                   boolean blamesFirst, SourceLocation location) {

    /** Takes a copy of the former names. */
    public Rule {
        formerly = List.copyOf(formerly);
    }

    /** The first name the rule ever had; it identifies the rule's findings over renames. */
    public String oldestName() {
        return formerly.isEmpty() ? name : formerly.get(0);
    }
}
