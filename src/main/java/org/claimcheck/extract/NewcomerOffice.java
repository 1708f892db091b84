package org.claimcheck.extract;

import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Role;
import org.claimcheck.time.Period;

/**
 * Finds into which office somebody follows another where the article has just told it: "X is the new mayor. She succeeds Y". Of those who are
 * known to be new in that office at the publication, whoever Y is; for others {@link ClaimOffice} asks what both have held.
 */
final class NewcomerOffice {

    /** Days around the publication in which somebody is new in an office. */
    private static final int NEW = 31;
    /** Sentences back in which the office may be told. */
    private static final int LOOK_BACK = 1;

    private final List<Sentence> sentences;
    private final Lexicon lexicon;
    private final Anchor anchor;

    NewcomerOffice(List<Sentence> sentences, Lexicon lexicon, Anchor anchor) {
        this.sentences = sentences;
        this.lexicon = lexicon;
        this.anchor = anchor;
    }

    void read(List<Draft> drafts) {
        if (!anchor.isKnown()) {
            return;
        }
        for (Draft succession : drafts) {
            boolean open = succession.kind.equals("event") && succession.predicate.equals("succession") && !succession.office.isPresent() && succession.timeText.isEmpty();
            if (open && !sharesOffice(succession.subject, succession.object)) {
                List<Office> told = drafts.stream().filter(role -> isBefore(role, succession)).map(role -> role.office).distinct().toList();
                succession.office = told.size() == 1 && isNewIn(succession.subject, told.get(0)) ? told.get(0) : succession.office;
            }
        }
    }

    /** Whether a draft tells what the successor is, in the sentence of the succession or right before. */
    private boolean isBefore(Draft role, Draft succession) {
        int apart = sentences.indexOf(succession.sentence) - sentences.indexOf(role.sentence);
        return role.kind.equals("role") && role.subject.equals(succession.subject) && role.office.isPresent() && role.qualifiers.isEmpty() && role.modality.isFirm() && !role.negated
                && role.sentence.passage.paragraph() == succession.sentence.passage.paragraph() && apart >= 0 && apart <= LOOK_BACK && (apart > 0 || role.from < succession.to);
    }

    /** Somebody who follows another in an office that both have held follows in that one, perhaps. */
    private boolean sharesOffice(Entity one, Entity other) {
        List<Office> held = offices(other).toList();
        return other.isCatalogued() && (held.isEmpty() || offices(one).anyMatch(held::contains));
    }

    private Stream<Office> offices(Entity person) {
        return lexicon.rolesOf(person).stream().map(Role::office).filter(Office::isPresent);
    }

    private boolean isNewIn(Entity person, Office office) {
        return office.exclusive() && lexicon.rolesOf(person).stream().filter(role -> role.isHolding() && role.office().equals(office)).map(role -> role.period().beginning())
                .anyMatch(begun -> begun.isWithin(NEW) && begun.widen(NEW).possiblyIntersects(Period.on(anchor.date())));
    }
}
