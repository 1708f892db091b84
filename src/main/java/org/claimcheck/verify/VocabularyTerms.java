package org.claimcheck.verify;

import java.util.List;
import java.util.Optional;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.EventType;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.EnglishWording;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Relation;

/**
 * The English terms of the files.
 *
 * @param knowledge what the files hold
 */
record VocabularyTerms(Knowledge knowledge) implements EnglishWording.Terms {

    @Override
    public Optional<String> label(String id) {
        return knowledge.eventType(id).map(type -> type.names().get("en")).or(() -> knowledge.measure(id).map(measure -> measure.names().get("en")))
                .or(() -> knowledge.relationType(id).map(relation -> relation.names().get("en")));
    }

    @Override
    public Optional<String> relation(Relation relation) {
        return knowledge.relationType(relation.type())
                .map(type -> type.name("en", knowledge.entry(relation.subject().id()).map(EntityEntry::gender).orElse("")));
    }

    /** Where a country lies helps nobody to know which one is meant. */
    @Override
    public Optional<String> container(String id) {
        return knowledge.entry(id).filter(entry -> entry.entity().type() != EntityType.COUNTRY).flatMap(entry -> knowledge.entity(entry.within())).map(Entity::name);
    }

    @Override
    public Optional<String> name(String id) {
        return knowledge.entity(id).map(Entity::name);
    }

    @Override
    public String article(String id) {
        return knowledge.entry(id).map(EntityEntry::article).orElse("");
    }

    @Override
    public String preposition(String id) {
        return knowledge.entry(id).map(EntityEntry::preposition).orElse(EntityEntry.USUAL_PREPOSITION);
    }

    @Override
    public List<String> tellings(String type) {
        return knowledge.eventType(type).map(EventType::told).orElse(List.of());
    }
}
