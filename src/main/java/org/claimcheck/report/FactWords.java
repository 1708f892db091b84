package org.claimcheck.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.rule.Wording;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** Words what rules see: facts, and the values of their properties. */
final class FactWords {

    private static final String NOTHING = "(none)";

    private final Wording wording;
    private final Map<String, ReadArticle> articles;

    /**
     * @param articles tells where claims stand, by the id of the article
     */
    FactWords(Wording wording, Map<String, ReadArticle> articles) {
        this.wording = wording;
        this.articles = Map.copyOf(articles);
    }

    /**
     * A fact in words.
     *
     * @param type     {@code known}, {@code claim}, or {@code vocabulary} for what rules need to know besides
     * @param id       the id of a statement, else empty
     * @param words    what it says
     * @param location where it stands; empty for the vocabulary
     */
    record Item(String type, String id, String words, Optional<SourceLocation> location) {

        /** On one line. */
        String line() {
            return (id.isEmpty() ? "" : id + ": ") + words + location.map(place -> " (" + place + ")").orElse("");
        }
    }

    Item item(Object fact) {
        if (!(fact instanceof Statement statement)) {
            return new Item("vocabulary", "", fact instanceof Record record ? record(record) : value(Optional.of(fact)), Optional.empty());
        }
        if (statement.basis() instanceof Claimed claimed) {
            ReadArticle home = articles.get(claimed.article());
            return new Item("claim", claimed.id(), wording.statement(statement),
                    Optional.of(home == null ? SourceLocation.of(claimed.article()) : home.location(claimed.quote().start())));
        }
        return new Item("known", statement.id(), wording.statement(statement), Optional.of(((Known) statement.basis()).location()));
    }

    /** A value in words. */
    String value(Optional<Object> value) {
        if (value.isEmpty()) {
            return NOTHING;
        }
        Object it = value.get();
        if (it instanceof Period period) {
            return period.isUnknown() ? "no known time" : period.inWords();
        }
        if (it instanceof Entity entity) {
            return entity.isPresent() ? entity.name() + (entity.isCatalogued() ? " (" + entity.id() + ")" : " (in no facts file)") : NOTHING;
        }
        if (it instanceof Office office) {
            return office.isPresent() ? office.id() : NOTHING;
        }
        if (it instanceof Participant participant) {
            return participant.entity().name() + (participant.role().isEmpty() ? "" : " as " + participant.role());
        }
        if (it instanceof Quantity quantity) {
            return wording.quantity(quantity);
        }
        if (it instanceof Statement statement) {
            return wording.statement(statement);
        }
        if (it instanceof Collection<?> all) {
            return all.isEmpty() ? NOTHING : String.join(", ", all.stream().map(one -> value(Optional.ofNullable(one))).toList());
        }
        if (it instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (it instanceof String text) {
            return text.isEmpty() ? NOTHING : text;
        }
        if (it instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        if (it instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return it instanceof Edtf edtf ? edtf.text() : it instanceof Record record ? record(record) : String.valueOf(it);
    }

    /** A record of the vocabulary, such as {@code matter zone, days 1}. */
    private String record(Record record) {
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                parts.add(component.getName() + " " + value(Optional.ofNullable(component.getAccessor().invoke(record))));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("A public record can be read: " + record.getClass(), e);
            }
        }
        return String.join(", ", parts);
    }
}
