package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Role;
import org.claimcheck.time.Period;

/** Finds the office of which a role or a succession is told: by its title and body, or as the one that both of its holders are known to have held. */
final class ClaimOffice {

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final ArticleReading reading;

    ClaimOffice(ClaimContext context) {
        this.sentence = context.sentence();
        this.lexicon = context.lexicon();
        this.words = context.lexicon().words();
        this.anchor = context.anchor();
        this.reading = context.reading();
    }

    void fill(Draft draft, Entity holder, Mention.Role role) {
        draft.subject = holder;
        draft.qualifiers.addAll(role.qualifiers());
        draft.object = role.organization();
        if (!draft.object.isPresent() && !role.elsewhere()) {
            Entity body = lexicon.onlyBodyOf(holder, role.title());
            // "X, president of the upper house": not of the country of which X was president another time.
            draft.object = role.part().isEmpty() || body.type() != EntityType.COUNTRY ? body : Entity.NONE;
        }
        if (role.office().isPresent()) {
            draft.office = role.office();
        } else if (role.definite()) {
            draft.office = lexicon.office(role.title(), draft.object, role.region(), draft.qualifiers);
        }
        if (!draft.office.isPresent() && role.definite() && draft.qualifiers.isEmpty()) {
            draft.office = lexicon.officeLed(holder, role.title(), draft.object);
        }
        if (!draft.office.isPresent() && role.definite() && draft.qualifiers.isEmpty()) {
            draft.office = lexicon.officeOfTeam(holder, role.title(), draft.object);
            draft.object = draft.office.isPresent() ? draft.office.organization() : draft.object;
        }
        if (draft.office.isPresent() && lexicon.speaksFor(draft.object, draft.office.organization())) {
            // "Head of the political bureau": the office is one of the movement for which the bureau acts.
            draft.object = draft.office.organization();
        }
    }

    /**
     * The office that the article told last of a successor, where the predecessor is known to have held it too: "X, the new mayor. She replaces
     * Y". A time told with the succession must be when the successor is known to have come to it.
     */
    Office toldOffice(Draft succession, Mention successor) {
        List<Mention.Role> told = new ArrayList<>();
        if (successor != null && sentence.at(successor.from(), Mention.Type.ROLE) != null) {
            // "The new mayor replaces Y"
            told.add((Mention.Role) sentence.at(successor.from(), Mention.Type.ROLE).meaning());
        }
        reading.rolesToldLately(succession.subject, sentence).forEach(held -> told.add(held.role()));
        for (Mention.Role title : told) {
            Draft role = new Draft("role", title.title(), succession.pattern);
            fill(role, succession.subject, title);
            boolean shared = role.qualifiers.isEmpty() && role.office.isPresent()
                    && holdings(succession.object, role.office).findAny().isPresent()
                    && (succession.timeText.isEmpty() || holdings(succession.subject, role.office).anyMatch(known -> known.period().beginning().possiblyIntersects(succession.period)));
            if (shared) {
                return role.office;
            }
        }
        return sharedOffice(succession, null);
    }

    /** "The post": the office that the article told last of somebody; {@link Office#NONE} if it told none that one person holds. */
    Office lastTold(Entity person) {
        PeopleGrammar.Held held = reading.roleToldOf(person, sentence);
        Draft role = new Draft("role", "", "");
        if (held != null) {
            fill(role, person, held.role());
        }
        return role.qualifiers.isEmpty() && role.office.exclusive() ? role.office : Office.NONE;
    }

    /**
     * The office that both sides of a succession held, where the successor took it at the time told or, where none is told, within the year
     * before the publication; of several, the one at the head of a country.
     *
     * @param body what the office is told to belong to, or null where nothing is told of it
     */
    Office sharedOffice(Draft succession, Entity body) {
        List<Office> shared = lexicon.rolesOf(succession.subject).stream().filter(role -> role.isHolding() && role.isExclusive()).map(Role::office).distinct()
                .filter(office -> body == null || office.organization().equals(body) || lexicon.leadingOffice(body).equals(office)).filter(office -> holdings(succession.object, office).findAny().isPresent())
                .filter(office -> succession.timeText.isEmpty() ? lexicon.tookOfficeLately(succession.subject, office, anchor) || isDue(succession, office)
                        : holdings(succession.subject, office).anyMatch(known -> known.period().beginning().possiblyIntersects(succession.period)))
                .toList();
        List<Office> national = shared.size() > 1 ? shared.stream().filter(office -> office.organization().type() == EntityType.COUNTRY).toList() : shared;
        return national.size() == 1 ? national.get(0) : Office.NONE;
    }

    /** Whether a role is of an office that its holder is known to have held. */
    boolean isKnownOf(Draft role) {
        return role.office.isPresent() && holdings(role.subject, role.office).findAny().isPresent();
    }

    /**
     * "Succeeds Jo Nowhere": the one office that the successor of somebody whom no file knows came to at the time told or,
     * where none is told, about the publication.
     */
    Office takenThen(Draft succession) {
        List<Office> taken = lexicon.rolesOf(succession.subject).stream().filter(role -> role.isHolding() && role.isExclusive()).map(Role::office).distinct()
                .filter(office -> succession.timeText.isEmpty() ? lexicon.tookOfficeLately(succession.subject, office, anchor) || isDue(succession, office)
                        : holdings(succession.subject, office).anyMatch(known -> known.period().beginning().possiblyIntersects(succession.period)))
                .toList();
        return taken.size() == 1 ? taken.get(0) : Office.NONE;
    }

    /** "X will succeed Y", "X replaces Y": whether X is known to have come to an office soon behind the publication, or within the year if that is a plan. */
    private boolean isDue(Draft succession, Office office) {
        int months = succession.modality == Modality.PLANNED ? 12 : 1;
        return anchor.isKnown() && holdings(succession.subject, office).map(known -> known.period().beginning())
                .anyMatch(begun -> begun.surelyAfter(Period.on(anchor.date())) && begun.surelyBefore(Period.on(anchor.date().plusMonths(months))));
    }

    /**
     * "Succeeded Y at the head of Peru": the one office of a body that the successor is known to have come to at the time told or, where none is
     * told, within the year before the publication.
     */
    Office takenAt(Draft succession, Entity body) {
        List<Office> taken = lexicon.rolesOf(succession.subject).stream().filter(role -> role.isHolding() && role.isExclusive() && role.organization().equals(body))
                .map(Role::office).distinct()
                .filter(office -> succession.timeText.isEmpty() ? lexicon.tookOfficeLately(succession.subject, office, anchor)
                        : holdings(succession.subject, office).anyMatch(known -> known.period().beginning().possiblyIntersects(succession.period)))
                .toList();
        return taken.size() == 1 ? taken.get(0) : Office.NONE;
    }

    private Stream<Role> holdings(Entity person, Office office) {
        return lexicon.rolesOf(person).stream().filter(known -> known.isHolding() && known.officeId().equals(office.id()));
    }

    /** "Succeeded Y at NATO", "au secrétariat général de l'OTAN": the one body that the rest of a clause names; {@link Entity#NONE} if none or several. */
    Entity bodyBehind(int from) {
        Entity body = Entity.NONE;
        for (int i = from; i < sentence.size() && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            Mention named = sentence.at(i, Mention.Type.ORG, Mention.Type.COUNTRY);
            boolean other = named != null && body.isPresent() && !body.equals(named.entity());
            if (other || sentence.at(i, Mention.Type.ROLE) != null) {
                // A role is read by wordings of its own.
                return Entity.NONE;
            }
            body = named != null ? named.entity() : body;
        }
        return body;
    }

    /** "Succeeded Y at the ministry of education", "à l'Éducation": whether the rest of a clause tells an office or a body. */
    boolean tellsOffice(int from) {
        for (int i = from; i < sentence.size() && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            boolean named = sentence.token(i).isCapitalised() && !sentence.isCovered(i, Mention.Type.DATE);
            if (named || sentence.at(i, Mention.Type.ROLE, Mention.Type.TITLE, Mention.Type.ORG) != null || words.list("office-noun").match(sentence.tokens, i) > 0
                    || words.list("job").match(sentence.tokens, i) > 0 || sentence.is(i, "ministry", "ministère", "department", "département")) {
                return true;
            }
        }
        return false;
    }
}
