package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.junit.jupiter.api.Test;

/** What rule scenarios read: claims and givens, also of a world that no facts file knows. */
class StatementReaderTest {

    private static final Known GIVEN = new Known("", Certainty.CERTAIN, LocalDate.of(2024, 12, 31), "",
            List.of(new Source("scenario", "", "", "")), SourceLocation.of("f"));

    private final StatementReader strict = Knowledge.load(List.of(FactsFolder.SAMPLE)).statementReader();
    private final StatementReader lenient = Knowledge.load(List.of(FactsFolder.SAMPLE)).lenientStatementReader();

    private static Statement claim(StatementReader reader, String yaml) {
        YamlDocument document = YamlDocument.yaml("f", yaml);
        return reader.read(document, document.root(), reader.claimed(document, document.root(), "a", "c1"));
    }

    @Test
    void a_claim_is_asserted_at_its_time_unless_told_otherwise() {
        Role role = (Role) claim(strict, "{holder: anna-roth, office: red-guard/commander, when: 2021-05-03}");
        assertThat(role.period()).isEqualTo(Period.within(Edtf.parse("2021-05-03")));
        assertThat(role.id()).isEqualTo("a#c1");
        assertThat(role.isAsserted()).isTrue();
        assertThat(((Claimed) role.basis()).zone()).isEqualTo(Zone.BODY);
    }

    @Test
    void a_claim_may_be_hedged_negated_and_attributed() {
        Statement claim = claim(strict, "{relation: backs, subject: arland, object: red-guard, modality: hedged, negated: true,"
                + " attribution: [A, B], origin: A, zone: headline, quote: some words}");
        Claimed basis = (Claimed) claim.basis();
        assertThat(basis.modality()).isEqualTo(Modality.HEDGED);
        assertThat(basis.negated()).isTrue();
        assertThat(basis.attribution()).containsExactly("A", "B");
        assertThat(basis.origin()).containsExactly("A");
        assertThat(basis.zone()).isEqualTo(Zone.HEADLINE);
        assertThat(basis.quote().text()).isEqualTo("some words");
    }

    @Test
    void a_title_that_names_no_one_office_stands_with_its_organisation() {
        Role role = (Role) claim(strict, "{holder: anna-roth, title: leader, organization: red-guard, qualifiers: [former]}");
        assertThat(role.office()).isEqualTo(Office.NONE);
        assertThat(role.title()).isEqualTo("leader");
        assertThat(role.organization().id()).isEqualTo("red-guard");
        assertThat(role.isFormer()).isTrue();
    }

    @Test
    void a_role_may_tell_who_held_the_office_before_and_after() {
        Role role = (Role) claim(strict, "{holder: anna-roth, office: red-guard/commander, replaces: [anna-roth], replaced-by: []}");
        assertThat(role.replaces()).containsExactly("anna-roth");
        assertThat(role.replacedBy()).isEmpty();
    }

    @Test
    void a_claimed_tenure_has_no_check() {
        Role role = (Role) claim(strict, "{holder: anna-roth, office: red-guard/commander, from: 2014, to: 2016}");
        assertThat(role.period()).isEqualTo(Period.throughout(Edtf.parse("2014/2016")));
    }

    @Test
    void a_given_takes_what_it_lacks_from_the_fallback() {
        YamlDocument document = YamlDocument.yaml("f", "{id: k1, holder: anna-roth, office: red-guard/commander, "
                + "from: 2020-01-03, to: .., certainty: likely}");
        Known known = strict.known(document, document.root(), GIVEN);
        assertThat(known.id()).isEqualTo("k1");
        assertThat(known.certainty()).isEqualTo(Certainty.LIKELY);
        assertThat(known.sources()).isEqualTo(GIVEN.sources());
        Role role = (Role) strict.read(document, document.root(), known);
        assertThat(role.period()).isEqualTo(Period.between(Edtf.parse("2020-01-03"), Edtf.OPEN, GIVEN.checked()));
    }

    @Test
    void a_lenient_reader_makes_up_what_it_does_not_know() {
        Role role = (Role) claim(lenient, "{holder: qasem-soleimani, office: quds-force/deputy-commander}");
        assertThat(role.holder()).isEqualTo(new Entity("qasem-soleimani", "Qasem Soleimani", EntityType.PERSON));
        assertThat(role.office()).isEqualTo(new Office("quds-force/deputy-commander", "deputy commander of Quds Force",
                new Entity("quds-force", "Quds Force", EntityType.ORGANIZATION), true));
        Event event = (Event) claim(lenient, "{event: visit, subject: anna-roth, place: far-away}");
        assertThat(event.place().type()).isEqualTo(EntityType.PLACE);
        assertThat(event.subject().name()).isEqualTo("Anna Roth");
        Figure figure = (Figure) claim(lenient, "{measure: medals, subject: some-team, value: 3, unit: medal}");
        assertThat(figure.quantity().unit()).isEqualTo("medal");
        Relation relation = (Relation) claim(lenient, "{relation: likes, subject: x, object: y}");
        assertThat(relation.subject().type()).isEqualTo(EntityType.ORGANIZATION);
    }

    @Test
    void a_lenient_reader_keeps_what_the_knowledge_knows() {
        Role role = (Role) claim(lenient, "{holder: anna-roth, office: red-guard/deputy-commander}");
        assertThat(role.office().exclusive()).isFalse();
        assertThat(role.holder().name()).isEqualTo("Anna Roth");
    }

    @Test
    void a_strict_reader_reports_everything_at_once() {
        assertThatThrownBy(() -> claim(strict, "{holder: nobody-here, office: x/y, when: 2014-1}"))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.problems()).hasSize(3));
    }

    @Test
    void a_mapping_that_says_nothing_is_refused() {
        assertThatThrownBy(() -> claim(lenient, "{when: 2014}")).isInstanceOf(InvalidInputException.class).hasMessage(
                "f:1:1: this says nothing. Fix: add 'holder:' and 'office:' for a role, or one of 'event:', 'measure:', "
                        + "'relation:'.");
    }

    @Test
    void an_unknown_modality_is_refused() {
        assertThatThrownBy(() -> claim(strict, "{holder: anna-roth, office: red-guard/commander, modality: sure}"))
                .isInstanceOf(InvalidInputException.class).hasMessage("f:1:60: 'sure' is no value of 'modality'. Fix: write "
                        + "one of asserted, reported, hedged, denied, conditional, planned.");
    }
}
