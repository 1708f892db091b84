package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimcheck.statement.Statement;

/** Compares what was loaded in different ways. */
final class SameKnowledge {

    private SameKnowledge() {
    }

    /** Both hold the same, and find it by the same. */
    static void assertSameRecords(Knowledge one, Knowledge other) {
        assertThat(one.asOf()).isEqualTo(other.asOf());
        assertThat(one.entries()).containsExactlyElementsOf(other.entries());
        assertThat(one.offices()).containsExactlyElementsOf(other.offices());
        assertThat(one.titles()).containsExactlyElementsOf(other.titles());
        assertThat(one.eventTypes()).containsExactlyElementsOf(other.eventTypes());
        assertThat(one.measures()).containsExactlyElementsOf(other.measures());
        assertThat(one.relationTypes()).containsExactlyElementsOf(other.relationTypes());
        assertThat(one.units()).containsExactlyElementsOf(other.units());
        assertThat(one.wordLists()).containsExactlyElementsOf(other.wordLists());
        assertThat(one.statements()).containsExactlyElementsOf(other.statements());
        assertThat(one.archive().claims()).containsExactlyElementsOf(other.archive().claims());
        for (EntityEntry entry : other.entries()) {
            assertThat(one.about(entry.id())).containsExactlyElementsOf(other.about(entry.id()));
            assertThat(one.officesOf(entry.id())).containsExactlyElementsOf(other.officesOf(entry.id()));
        }
        for (OfficeEntry office : other.offices()) {
            assertThat(one.ofOffice(office.id())).containsExactlyElementsOf(other.ofOffice(office.id()));
        }
        for (Statement statement : other.statements()) {
            assertThat(one.byId(statement.id())).contains(statement);
        }
    }
}
