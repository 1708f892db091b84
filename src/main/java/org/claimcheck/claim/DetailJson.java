package org.claimcheck.claim;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Change;
import org.claimcheck.statement.Conversion;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.First;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Past;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Recount;
import org.claimcheck.statement.Retelling;
import org.claimcheck.statement.Sequence;
import org.claimcheck.statement.Span;
import org.claimcheck.statement.Total;
import org.claimcheck.statement.Weekday;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the details of claims, in claims documents and in the scenarios of rules. */
public final class DetailJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DetailJson() {
    }

    /**
     * Reads a detail.
     *
     * @param node   the detail, whose {@code kind} says which it is
     * @param entity reads an entity that the detail names
     * @throws IllegalArgumentException if it is none; the message says why. {@link org.claimcheck.time.EdtfException} and
     *                                  {@link java.time.DateTimeException} tell of dates that are none
     */
    public static Detail read(JsonNode node, Function<JsonNode, Entity> entity) {
        String kind = node.path("kind").asString("");
        return switch (kind) {
            case "weekday" -> new Weekday(day(node.path("day").asString("")), LocalDate.parse(node.path("date").asString("")));
            case "span" -> new Span(quantity(node.path("length")), period(node.path("begin")), period(node.path("end")));
            case "change" -> new Change(quantity(node.path("from")), quantity(node.path("to")), quantity(node.path("by")),
                    node.path("rising").asBoolean(true));
            case "conversion" -> new Conversion(quantity(node.path("one")), quantity(node.path("other")), quantity(node.path("right")));
            case "total" -> total(node);
            case "sequence" -> new Sequence(node.path("before").asBoolean(false), node.path("type").asString(""),
                    entity.apply(node.path("subject")), entity.apply(node.path("object")), quantity(node.path("distance")));
            case "first" -> new First(period(node.path("since")));
            case "retelling" -> new Retelling(modality(node.path("modality").asString("")), node.path("words").asString(""));
            case "recount" -> new Recount(quantity(node.path("first")), quantity(node.path("again")), node.path("words").asString(""));
            case "past" -> new Past(stated(node, "date"), stated(node, "published"));
            default -> throw new IllegalArgumentException("'" + kind + "' is no kind of detail");
        };
    }

    private static Modality modality(String id) {
        for (Modality modality : Modality.values()) {
            if (modality.id().equals(id)) {
                return modality;
            }
        }
        throw new IllegalArgumentException("'" + id + "' is no modality");
    }

    private static Total total(JsonNode node) {
        List<Quantity> parts = new ArrayList<>();
        node.path("parts").forEach(part -> parts.add(quantity(part)));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A total needs parts");
        }
        return new Total(quantity(node.path("total")), parts, node.path("complete").asBoolean(false));
    }

    private static DayOfWeek day(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (id(day).equals(name)) {
                return day;
            }
        }
        throw new IllegalArgumentException("'" + name + "' is no day of the week");
    }

    private static String id(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Period period(JsonNode node) {
        String text = node.asString("");
        return text.isEmpty() ? Period.UNKNOWN : Period.within(Edtf.parse(text));
    }

    private static Period stated(JsonNode node, String key) {
        Period period = period(node.path(key));
        if (period.isUnknown()) {
            throw new IllegalArgumentException("A past day needs a '" + key + "'");
        }
        return period;
    }

    private static Quantity quantity(JsonNode node) {
        BigDecimal value = number(node.path("value"), "value");
        BigDecimal upTo = node.hasNonNull("upTo") ? number(node.path("upTo"), "upTo") : value;
        Bound bound = Bound.EXACT;
        for (Bound each : Bound.values()) {
            bound = each.id().equals(node.path("bound").asString("")) ? each : bound;
        }
        return new Quantity(value, upTo, node.path("unit").asString(""), node.path("per").asString(""), bound);
    }

    private static BigDecimal number(JsonNode node, String key) {
        try {
            return node.isNumber() ? node.decimalValue() : new BigDecimal(node.asString(""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A quantity has no number as its '" + key + "'", e);
        }
    }

    /**
     * Writes a detail.
     *
     * @param detail the detail
     * @param entity writes an entity
     */
    static ObjectNode write(Detail detail, Function<Entity, JsonNode> entity) {
        ObjectNode node = JSON.createObjectNode();
        node.put("kind", detail.kind());
        if (detail instanceof Weekday weekday) {
            node.put("day", id(weekday.day()));
            node.put("date", weekday.date().toString());
        } else if (detail instanceof Span span) {
            node.set("length", quantity(span.length()));
            date(node, "begin", span.begin());
            date(node, "end", span.end());
        } else if (detail instanceof Change change) {
            node.set("from", quantity(change.from()));
            node.set("to", quantity(change.to()));
            node.set("by", quantity(change.by()));
            node.put("rising", change.rising());
        } else if (detail instanceof Conversion conversion) {
            node.set("one", quantity(conversion.one()));
            node.set("other", quantity(conversion.other()));
            node.set("right", quantity(conversion.right()));
        } else if (detail instanceof Total total) {
            node.set("total", quantity(total.total()));
            total.parts().forEach(part -> node.withArray("parts").add(quantity(part)));
            node.put("complete", total.complete());
        } else if (detail instanceof Sequence sequence) {
            node.put("before", sequence.before());
            node.put("type", sequence.type());
            node.set("subject", entity.apply(sequence.subject()));
            node.set("object", entity.apply(sequence.object()));
            node.set("distance", quantity(sequence.distance()));
        } else if (detail instanceof Past past) {
            date(node, "date", past.day());
            date(node, "published", past.published());
        } else if (detail instanceof Recount recount) {
            node.set("first", quantity(recount.first()));
            node.set("again", quantity(recount.again()));
            node.put("words", recount.words());
        } else if (detail instanceof Retelling retelling) {
            node.put("modality", retelling.modality().id());
            node.put("words", retelling.words());
        } else if (detail instanceof First first) {
            if (first.isEver()) {
                node.putNull("since");
            } else {
                node.put("since", first.since().edtf().text());
            }
        }
        return node;
    }

    private static void date(ObjectNode node, String key, Period period) {
        if (period.isUnknown()) {
            node.putNull(key);
        } else {
            node.put(key, period.edtf().text());
        }
    }

    /** Writes a quantity as claims documents have it. */
    static ObjectNode quantity(Quantity quantity) {
        ObjectNode node = JSON.createObjectNode();
        node.put("value", quantity.value());
        if (quantity.upper().compareTo(quantity.value()) != 0) {
            node.put("upTo", quantity.upper());
        }
        node.put("unit", quantity.unit());
        if (quantity.per().isEmpty()) {
            node.putNull("per");
        } else {
            node.put("per", quantity.per());
        }
        node.put("bound", quantity.bound().id());
        return node;
    }
}
