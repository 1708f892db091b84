package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.junit.jupiter.api.Test;

/** By which names texts may call what a file describes. */
class EntityEntryTest {

    @Test
    void the_spellings_of_a_person_may_be_mixed() {
        assertThat(entry(EntityType.PERSON, "Anna Lindqvist", "Ana Lindkvist").spellings())
                .containsExactlyInAnyOrder("Anna Lindqvist", "Ana Lindkvist", "Anna Lindkvist", "Ana Lindqvist");
    }

    @Test
    void another_name_is_not_mixed_in() {
        assertThat(entry(EntityType.PERSON, "Anna Lindqvist", "Mother Courage").spellings()).containsExactlyInAnyOrder("Anna Lindqvist", "Mother Courage");
    }

    @Test
    void a_body_keeps_its_names() {
        assertThat(entry(EntityType.ORGANIZATION, "North Bank", "Nord Banc").spellings()).containsExactlyInAnyOrder("North Bank", "Nord Banc");
    }

    private static EntityEntry entry(EntityType type, String name, String alias) {
        return new EntityEntry(new Entity("x", name, type), Map.of("en", name), Map.of("", List.of(alias)), Map.of(), List.of(), "", Map.of(), "", "", "", Map.of(),
                "", "in", List.of(), SourceLocation.of("x.yaml", 1));
    }
}
