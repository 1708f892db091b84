package org.claimcheck.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Participant;
import org.claimcheck.time.Period;
import org.junit.jupiter.api.Test;

class EventWordingTest {

    private static final Map<String, List<String>> TELLINGS = Map.of(
            "final", List.of("{subject} beat {object} in the final of the {competition}", "{subject} beat {object} in the final", "{subject} won the final"),
            "arrest", List.of("{subject} was arrested by {actor}", "{subject} was arrested"),
            "meeting", List.of("{subject} met {object}"));
    private static final Entity ROTH = Entity.unknown("Anna Roth", EntityType.PERSON);
    private static final Entity MARTIN = Entity.unknown("Paul Martin", EntityType.PERSON);
    private static final Entity LIND = Entity.unknown("Ada Lind", EntityType.PERSON);
    private static final Entity CUP = Entity.unknown("Northern Cup", EntityType.THING);

    private final EventWording wording = new EventWording(type -> TELLINGS.getOrDefault(type, List.of()), Entity::name);

    private static Event event(String type, Entity subject, Entity object, Participant... participants) {
        return new Event(null, type, subject, object, Office.NONE, List.of(participants), Entity.NONE, Period.UNKNOWN);
    }

    @Test
    void takes_the_first_telling_for_which_everybody_is_known() {
        assertThat(wording.of(event("final", ROTH, MARTIN, new Participant(CUP, "competition")))).hasValue("Anna Roth beat Paul Martin in the final of the Northern Cup");
        assertThat(wording.of(event("final", ROTH, MARTIN))).hasValue("Anna Roth beat Paul Martin in the final");
        assertThat(wording.of(event("final", ROTH, Entity.NONE))).hasValue("Anna Roth won the final");
    }

    @Test
    void names_all_equals_of_the_subject_and_all_who_did_it() {
        assertThat(wording.of(event("meeting", ROTH, MARTIN, new Participant(ROTH, ""), new Participant(MARTIN, ""), new Participant(LIND, ""))))
                .hasValue("Anna Roth met Paul Martin and Ada Lind");
        assertThat(wording.of(event("arrest", ROTH, Entity.NONE, new Participant(MARTIN, "actor"), new Participant(LIND, "actor"))))
                .hasValue("Anna Roth was arrested by Paul Martin and Ada Lind");
    }

    @Test
    void puts_those_whom_the_telling_does_not_name_in_brackets() {
        assertThat(wording.of(event("arrest", ROTH, MARTIN, new Participant(LIND, "victim")))).hasValue("Anna Roth was arrested (Paul Martin, victim Ada Lind)");
    }

    @Test
    void agrees_with_several_who_have_no_names() {
        assertThat(wording.of(event("arrest", Entity.described("two ministers of Norway"), Entity.NONE))).hasValue("two ministers of Norway were arrested");
        assertThat(wording.of(event("arrest", Entity.described("an heiress"), Entity.NONE))).hasValue("an heiress was arrested");
    }

    @Test
    void has_no_words_where_nothing_fits() {
        assertThat(wording.of(event("meeting", ROTH, Entity.NONE))).isEmpty();
        assertThat(wording.of(event("parade", ROTH, MARTIN))).isEmpty();
    }
}
