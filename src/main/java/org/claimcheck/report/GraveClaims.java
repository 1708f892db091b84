package org.claimcheck.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.knowledge.EventType;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.review.EvidenceMark;
import org.claimcheck.review.Matter;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Modality;
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

    private static final int ID_DIGITS = 8;

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

        String sentence() {
            return words + " " + person.name() + ", who is not known to be dead: a person has to decide.";
        }
    }

    /** Why a claim weighs, whatever is found about it, in a sentence; empty if it does not. */
    Optional<String> reason(Statement statement) {
        return weights(statement).stream().findFirst().map(Weight::sentence);
    }

    /** The grave ones of the claims of an article that no finding brings before a person anyway, in their order. */
    List<Report.GraveClaim> of(List<Report.JudgedPassage> claims, List<Report.Entry> findings) {
        Map<String, List<Report.Entry>> about = new HashMap<>();
        for (Report.Entry entry : findings) {
            Stream.concat(Stream.of(entry.claim()), entry.repeats().stream())
                    .forEach(claim -> about.computeIfAbsent(claim.claim().id(), id -> new ArrayList<>()).add(entry));
        }
        Map<String, List<Report.JudgedPassage>> told = new LinkedHashMap<>();
        Map<String, Weight> weights = new LinkedHashMap<>();
        for (Report.JudgedPassage claim : claims) {
            for (Weight weight : weights(claim.claim().statement())) {
                String key = weight.rule() + "\n" + weight.person().key() + "\n" + claim.claim().statement().predicate();
                if (about.getOrDefault(claim.claim().id(), List.of()).stream().noneMatch(entry -> speaksOf(weight, entry))) {
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
                    statement.article(), first.sentence(), retold(all)), weight.sentence(), all.subList(1, all.size()), Standing.OPEN));
        });
        return grave;
    }

    /** What later claims say of the same otherwise: a decision holds only for what whoever decided has seen. */
    private static List<EvidenceMark> retold(List<Report.JudgedPassage> all) {
        Map<String, EvidenceMark> marks = new TreeMap<>();
        String first = all.get(0).claim().statement().canonical();
        for (Report.JudgedPassage claim : all) {
            String canonical = claim.claim().statement().canonical();
            if (!canonical.equals(first)) {
                String sha256 = EvidenceMark.of("", canonical, "").sha256();
                marks.put(sha256, new EvidenceMark("retold-" + sha256.substring(0, ID_DIGITS), sha256, claim.sentence()));
            }
        }
        return List.copyOf(marks.values());
    }

    /** Whether a finding brings a claim before a person, or tells that our record says the same of whom it concerns. */
    private boolean speaksOf(Weight weight, Report.Entry entry) {
        return entry.finding().kind().isConflict() || entry.finding().kind() == FindingKind.CORROBORATION && entry.evidence().stream()
                .map(Report.EvidenceItem::statement).anyMatch(known -> known.isKnown() && known instanceof Event event
                        && accused(event, gravity(event)).anyMatch(weight.person()::equals));
    }

    /** Denied and negated ones weigh nothing. "Accused of killing" is told under a condition, and accuses all the same. */
    private List<Weight> weights(Statement statement) {
        if (!(statement instanceof Event event) || !(event.isTold() || isConditional(event))) {
            return List.of();
        }
        EventType.Grave grave = gravity(event);
        List<Weight> weights = new ArrayList<>();
        if (grave == EventType.Grave.DEATH && event.isTold() && mayLive(event.subject())) {
            weights.add(new Weight("death-of-a-living-person", event.subject(), "The article tells of the death of"));
        }
        accused(event, grave).filter(this::mayLive).forEach(person -> weights.add(accusation(person)));
        return weights;
    }

    private EventType.Grave gravity(Event event) {
        return knowledge.eventType(event.type()).map(EventType::grave).orElse(EventType.Grave.NONE);
    }

    private static boolean isConditional(Event event) {
        return event.basis() instanceof Claimed claimed && claimed.modality() == Modality.CONDITIONAL && !claimed.negated();
    }

    private static Stream<Entity> accused(Event event, EventType.Grave grave) {
        return switch (grave) {
            case DEATH, CRIME -> event.participants().stream().filter(participant -> participant.role().equals("actor")).map(Participant::entity);
            case ACCUSATION -> isConditional(event) ? Stream.of() : Stream.of(event.subject());
            case ACCUSING -> isConditional(event) ? Stream.of() : Stream.of(event.object());
            case NONE -> Stream.of();
        };
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
