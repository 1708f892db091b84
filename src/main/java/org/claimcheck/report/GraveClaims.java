package org.claimcheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.knowledge.EventType;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.review.Matter;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.Fingerprint;

/**
 * Finds the claims that no machine may pass: accusations against living people, and their deaths.
 *
 * <p>Somebody counts as living while our record does not know of their death. Claims that our record confirms are known
 * already; claims that a finding speaks against come before a person anyway.
 */
final class GraveClaims {

    private final Knowledge knowledge;

    GraveClaims(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * What weighs, and for whom.
     *
     * @param rule   stands for the rule in decisions
     * @param person whom it concerns
     * @param words  why somebody has to decide, before the person's name
     */
    private record Weight(String rule, Entity person, String words) {
    }

    /** The grave ones of the claims of an article, in their order. */
    List<Report.GraveClaim> of(List<Report.JudgedPassage> claims, List<Report.Entry> findings) {
        Set<String> spoken = new LinkedHashSet<>();
        for (Report.Entry entry : findings) {
            boolean confirmed = entry.finding().kind() == FindingKind.CORROBORATION
                    && entry.evidence().stream().anyMatch(item -> item.statement().isKnown());
            if (confirmed || entry.finding().kind().isConflict()) {
                spoken.add(entry.claim().claim().id());
                entry.repeats().forEach(repeat -> spoken.add(repeat.claim().id()));
            }
        }
        Map<String, List<Report.JudgedPassage>> told = new LinkedHashMap<>();
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (Report.JudgedPassage claim : claims) {
            for (Weight weight : weights(claim.claim().statement())) {
                String key = weight.rule() + "\n" + weight.person().key() + "\n" + claim.claim().statement().predicate();
                if (!spoken.contains(claim.claim().id())) {
                    weights.putIfAbsent(key, weight);
                    told.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
                }
            }
        }
        Fingerprint fingerprints = new Fingerprint();
        List<Report.GraveClaim> grave = new ArrayList<>();
        told.forEach((key, all) -> {
            Weight weight = weights.get(key);
            Report.JudgedPassage first = all.get(0);
            Statement statement = first.claim().statement();
            grave.add(new Report.GraveClaim(first, new Matter(fingerprints.of(weight.rule(), statement, List.of()), weight.rule(),
                    statement.article(), first.sentence(), List.of()), weight.words() + " " + weight.person().name()
                    + ", who is not known to be dead: a person has to decide.", all.subList(1, all.size()), Standing.OPEN));
        });
        return grave;
    }

    private List<Weight> weights(Statement statement) {
        if (!(statement instanceof Event event) || !event.isTold()) {
            return List.of();
        }
        List<Weight> weights = new ArrayList<>();
        switch (knowledge.eventType(event.type()).map(EventType::grave).orElse(EventType.Grave.NONE)) {
            case DEATH -> {
                if (mayLive(event.subject())) {
                    weights.add(new Weight("death-of-a-living-person", event.subject(), "The article tells of the death of"));
                }
                event.participants().stream().filter(participant -> participant.role().equals("actor")).map(Participant::entity)
                        .filter(this::mayLive).forEach(actor -> weights.add(accusation(actor)));
            }
            case ACCUSATION -> {
                if (mayLive(event.subject())) {
                    weights.add(accusation(event.subject()));
                }
            }
            case NONE -> { }
        }
        return weights;
    }

    private static Weight accusation(Entity person) {
        return new Weight("accusation-against-a-living-person", person, "The article tells of an accusation against");
    }

    private boolean mayLive(Entity person) {
        return person.isNamed() && person.type() == EntityType.PERSON && (!person.isCatalogued() || knowledge.about(person.id()).stream()
                .noneMatch(known -> known instanceof Event event && event.isReliable() && event.subject().equals(person)
                        && knowledge.eventType(event.type()).map(EventType::grave).filter(EventType.Grave.DEATH::equals).isPresent()));
    }
}
