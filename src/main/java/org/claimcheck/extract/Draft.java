package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;
import org.claimcheck.time.Period;

/** A claim while it is put together: which fields matter depends on its kind. */
final class Draft {

    final String kind;
    final String predicate;
    final String pattern;
    Entity subject = Entity.NONE;
    Entity object = Entity.NONE;
    Office office = Office.NONE;
    Entity place = Entity.NONE;
    Quantity quantity;
    final TreeSet<String> qualifiers = new TreeSet<>();
    final List<Participant> participants = new ArrayList<>();
    Period period = Period.UNKNOWN;
    String timeText = "";
    Modality modality = Modality.ASSERTED;
    boolean negated;
    /** Whether it is one of several that differ in their times only: "in 1908 and 1948". */
    boolean listed;
    /** Whether it is a claim only of the time after the death of its subject. */
    boolean ofTheDead;
    List<String> speakers = List.of();
    final List<Detail> details = new ArrayList<>();
    Sentence sentence;
    int from;
    /** Index of the first token of its verb; of its words where it has none. */
    int core;
    int to;

    Draft(String kind, String predicate, String pattern) {
        this.kind = kind;
        this.predicate = predicate;
        this.pattern = pattern;
    }

    /** That somebody is told to be of an age; where and when is still to be told. */
    static Draft age(String pattern, Sentence sentence, Entity person, Quantity years) {
        Draft draft = new Draft("figure", MeasureIndex.AGE, pattern);
        draft.sentence = sentence;
        draft.subject = person;
        draft.quantity = years;
        return draft;
    }

    void participant(Entity entity, String role) {
        if (entity.isPresent() && participants.stream().noneMatch(p -> p.entity().equals(entity))) {
            participants.add(new Participant(entity, role));
        }
    }

    /** The same claim of another predicate, or of the same. */
    Draft copy(String of) {
        Draft copy = new Draft(kind, of, pattern);
        copy.subject = subject;
        copy.object = object;
        copy.office = office;
        copy.place = place;
        copy.quantity = quantity;
        copy.qualifiers.addAll(qualifiers);
        copy.participants.addAll(participants);
        copy.period = period;
        copy.timeText = timeText;
        copy.modality = modality;
        copy.negated = negated;
        copy.listed = listed;
        copy.ofTheDead = ofTheDead;
        copy.speakers = speakers;
        copy.details.addAll(details);
        copy.sentence = sentence;
        copy.from = from;
        copy.core = core;
        copy.to = to;
        return copy;
    }

    /** Takes over what another wording of the same claim tells beyond this one. */
    void complete(Draft other) {
        if (!place.isPresent() && other.place.isPresent()) {
            place = other.place;
            from = Math.min(from, other.from);
            to = Math.max(to, other.to);
        }
        details.addAll(other.details);
        other.participants.forEach(p -> participant(p.entity(), p.role()));
    }

    /** Whether another claim of overlapping words tells of another time of several. */
    boolean isAnotherTimeOf(Draft other) {
        return listed && other.listed && !period.equals(other.period);
    }

    /** Whether it tells of "a soldier" or "the workers", of whom nothing is judged: what is told beside it needs a claim of its own. */
    boolean isOfSomebodyUnnamed() {
        return subject.type() == EntityType.DESCRIPTION || object.type() == EntityType.DESCRIPTION;
    }

    int quoteStart() {
        return sentence.token(from).start();
    }

    int quoteEnd() {
        return sentence.token(to - 1).end();
    }

    /** What two drafts must share to be one claim told twice in overlapping words. */
    String identity() {
        return String.join("|", kind, predicate, subject.key(), object.key(), quantity == null ? "" : quantity.canonical(),
                String.valueOf(negated), qualifiers.toString(), office.id());
    }
}
