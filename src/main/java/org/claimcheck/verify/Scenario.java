package org.claimcheck.verify;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.statement.Leeway;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;

/**
 * A case that shows what a rule finds, or does not find.
 *
 * @param rule      the rule: the base name of the scenario's file
 * @param name      what the case is about
 * @param given     the known statements
 * @param claims    the claims of the article: those that stand beside the judged one come first, the judged one last;
 *                  empty if an article's text is given
 * @param elsewhere claims of other articles
 * @param text      the text of an article, from which its claims are to be extracted
 * @param published when the article was published, if it matters
 * @param language  the language of the text; empty if it is to be found out
 * @param leeways   tolerances in days that hold beside those of the rules folders
 * @param expected  exactly what the rule is to find
 * @param location  where the scenario begins
 */
public record Scenario(String rule, String name, List<Statement> given, List<Statement> claims,
                       List<ArticleClaims> elsewhere, Optional<String> text, Optional<Edtf> published, String language, List<Leeway> leeways,
                       List<Expectation> expected, SourceLocation location) {

    /** Takes copies of the lists. */
    public Scenario {
        given = List.copyOf(given);
        claims = List.copyOf(claims);
        elsewhere = List.copyOf(elsewhere);
        leeways = List.copyOf(leeways);
        expected = List.copyOf(expected);
    }

    /**
     * One finding of the rule.
     *
     * @param kind     its kind
     * @param evidence the ids of its evidence
     */
    public record Expectation(FindingKind kind, SortedSet<String> evidence) {

        /** Takes a sorted copy of the ids. */
        public Expectation {
            evidence = new TreeSet<>(evidence);
        }

        @Override
        public String toString() {
            return kind.id() + " " + evidence;
        }
    }

    /** Whether the rule is to find something. */
    public boolean fires() {
        return !expected.isEmpty();
    }
}
