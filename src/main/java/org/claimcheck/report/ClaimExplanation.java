package org.claimcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.ClaimTrace;

/**
 * Why the rules came to what they say of a claim, and why others kept silent.
 *
 * @param report   the report on the article
 * @param claim    the claim, with its verdict
 * @param trace    how the rules met it
 * @param wording  words statements
 * @param articles the articles of the run by their ids
 */
public record ClaimExplanation(Report report, Report.JudgedPassage claim, ClaimTrace trace, Wording wording,
                               Map<String, ReadArticle> articles) {

    /** Takes a copy of the articles. */
    public ClaimExplanation {
        articles = Map.copyOf(articles);
    }

    FactWords words() {
        return new FactWords(wording, articles);
    }

    /** The reported finding that a rule leads or has a part in, if there is one about the claim. */
    Optional<Report.Entry> finding(String rule) {
        return report.findings().stream()
                .filter(f -> f.claim() == claim || f.repeats().contains(claim))
                .filter(f -> f.finding().rule().equals(rule) || f.finding().also().contains(rule)).findFirst();
    }

    /** The id, within the article, of the claim that the rules saw in the stead of this one; empty if they saw this one or none. */
    Optional<String> seenAs() {
        return trace.asked().filter(asked -> !asked.id().equals(trace.claim().id()))
                .map(asked -> asked.id().substring(asked.id().indexOf('#') + 1));
    }

    /** The names in the claim that no facts file has: nothing known about them could be looked up. */
    List<String> unknown() {
        Statement statement = trace.claim();
        List<Entity> parties = new ArrayList<>(List.of(statement.subject(), statement.object()));
        if (statement instanceof Event event) {
            event.participants().forEach(participant -> parties.add(participant.entity()));
            parties.add(event.place());
        }
        Set<String> names = new LinkedHashSet<>();
        parties.stream().filter(entity -> entity.isPresent() && !entity.isCatalogued()).map(Entity::name).forEach(names::add);
        return List.copyOf(names);
    }
}
