package org.claimcheck.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Scope;

/** Words statements in plain English. */
public final class EnglishWording implements Wording {

    private final Terms terms;
    private final EventWording events;
    private final DetailWording details;

    /** A wording in the terms of a vocabulary. */
    public EnglishWording(Terms terms) {
        this.terms = terms;
        this.events = new EventWording(terms::tellings, this::named);
        this.details = new DetailWording(this::label);
    }

    /** A wording that reads ids as words. */
    public EnglishWording() {
        this(new Terms() {
        });
    }

    /** What a vocabulary calls things in English. Where it has no term, ids are read as words. */
    public interface Terms {

        /** The name of a type of event, a measure or a type of relation, by its id. */
        default Optional<String> label(String id) {
            return Optional.empty();
        }

        /** The words of a relation, such as "is a son of". */
        default Optional<String> relation(Relation relation) {
            return Optional.empty();
        }

        /** The name of what a place lies in, by the id of the place. */
        default Optional<String> container(String id) {
            return Optional.empty();
        }

        /** The name of an entity, by its id. */
        default Optional<String> name(String id) {
            return Optional.empty();
        }

        /** The article with which sentences name an entity, by its id, such as "the"; empty for most. */
        default String article(String id) {
            return "";
        }

        /** How sentences tell that something was at a place, by its id: "in", "at" or "on". */
        default String preposition(String id) {
            return "in";
        }

        /** Sentences that tell events of a type, by its id, with {@code {subject}}, {@code {object}} and roles of participants in braces. */
        default List<String> tellings(String type) {
            return List.of();
        }
    }

    @Override
    public Optional<String> field(Statement s, String field) {
        return Optional.ofNullable(value(s, field)).map(String::strip).filter(v -> !v.isEmpty());
    }

    @Override
    public Optional<String> field(Detail detail, String field) {
        return Optional.ofNullable(details.field(detail, field)).map(String::strip).filter(v -> !v.isEmpty());
    }

    @Override
    public String statement(Statement s) {
        String sentence = sentence(s).strip();
        return sentence.startsWith("the ") ? capitalized(sentence) : sentence;
    }

    @Override
    public String quantity(Quantity quantity) {
        return QuantityWords.of(quantity);
    }

    private String value(Statement s, String field) {
        return switch (field) {
            case "statement" -> sentence(s);
            case "subject", "holder" -> s.subject().isPresent() ? named(s.subject()) : s instanceof Figure ? "" : "nobody";
            case "object", "organization" -> named(s.object());
            case "predicate" -> s instanceof Role role ? office(role) : label(s.predicate());
            case "was" -> s.isDated() && s.period().inWords().startsWith("since ") ? "has been" : "was";
            case "period" -> s.isDated() ? s.period().inWords() : null;
            case "from" -> s.period().beginning().isUnknown() ? null : s.period().beginning().inWords();
            case "to" -> s.period().endsOpen() || s.period().end().isUnknown() ? null : s.period().end().inWords();
            case "id" -> s.id();
            case "article" -> article(s);
            case "quote" -> s.basis() instanceof Claimed claimed ? claimed.quote().text() : null;
            case "speaker" -> speaker(s);
            case "checked" -> s.basis() instanceof Known known ? Edtf.day(known.checked()).inWords() : null;
            case "certainty" -> s.basis() instanceof Known known ? known.certainty().id() : null;
            case "sources" -> sources(s);
            case "office" -> s instanceof Role role ? office(role)
                    : s instanceof Event event ? event.office().name() : null;
            case "title" -> s instanceof Role role ? words(role.title()) : null;
            case "predecessors" -> s instanceof Role role ? names(role.replaces()) : null;
            case "successors" -> s instanceof Role role ? names(role.replacedBy()) : null;
            case "qualifiers" -> s instanceof Role role ? String.join(" ", role.qualifiers()) : null;
            case "type", "measure", "relation" -> s instanceof Relation relation ? label(relation) : label(s.predicate());
            case "place" -> s instanceof Event event ? place(event) : null;
            case "where" -> s instanceof Event event && event.isPlaced() ? where(event) : null;
            case "actor" -> s instanceof Event event ? named(event.participant("actor")) : null;
            case "actors" -> s instanceof Event event ? actors(event) : null;
            case "participants" -> s instanceof Event event ? participants(event) : null;
            case "happening" -> s instanceof Event event ? happening(event) : null;
            case "quantity" -> s instanceof Figure figure ? quantity(figure.quantity()) : null;
            case "number" -> s instanceof Figure figure ? QuantityWords.number(figure.quantity().value()) : null;
            default -> null;
        };
    }

    private String sentence(Statement s) {
        String when = s.isDated() ? " " + s.period().inWords() : "";
        if (s instanceof Role role) {
            return role.isVacant() ? "Nobody held the office of " + office(role) + when
                    : named(role.holder()) + ", " + office(role) + when;
        }
        if (s instanceof Event event) {
            String place = event.isPlaced() ? " " + where(event) : "";
            String office = event.office().isPresent() ? " as " + event.office().name() : "";
            Optional<String> told = events.of(event);
            if (told.isPresent()) {
                boolean there = event.placeKey().equals(event.objectKey());
                return told.get() + office + (there ? "" : place) + when;
            }
            String others = participants(event);
            return capitalized(label(event.type())) + (others.isEmpty() ? "" : ": " + others) + office + place
                    + (when.isEmpty() ? "" : (place + office).isEmpty() ? "," + when : when);
        }
        if (s instanceof Figure figure) {
            // Money goes from one to another; a time in office, a record or a rank is one of something.
            boolean paid = figure.quantity().unit().equals(figure.quantity().unit().toUpperCase(Locale.ROOT)) && !figure.quantity().unit().isEmpty();
            String object = !figure.object().isPresent() ? "" : paid ? " to " + named(figure.object()) : " (" + named(figure.object()) + ")";
            String said = figure.saidBy().isEmpty() ? "" : ", said by " + figure.saidBy();
            return capitalized(label(figure.measure())) + (figure.subject().isPresent() ? " of " + named(figure.subject()) : "") + object + ": "
                    + quantity(figure.quantity()) + when + said;
        }
        Relation relation = (Relation) s;
        // A relation told in passing holds at the time of its telling: that is no date of its own.
        String lasting = relation.period().scope() == Scope.THROUGHOUT ? when : "";
        return named(relation.subject()) + " " + label(relation) + " " + named(relation.object()) + lasting;
    }

    /** "Boycott of Qatar", whether that is what happened to Qatar or the name of what happened. */
    private String happening(Event event) {
        String type = label(event.type());
        String name = event.subject().name();
        return name.toLowerCase(Locale.ROOT).contains(type.toLowerCase(Locale.ROOT)) ? name : type + " of " + named(event.subject());
    }

    /** An article by its publisher, where that is known: its id means little to a reader. */
    private static String article(Statement s) {
        List<String> origin = s.basis() instanceof Claimed claimed ? claimed.origin() : List.of();
        return origin.isEmpty() ? s.article() : origin.get(origin.size() - 1);
    }

    private String speaker(Statement s) {
        if (s.basis() instanceof Known) {
            return s.saidBy().isEmpty() ? "our record" : s.saidBy();
        }
        List<String> speakers = s.attribution();
        return speakers.isEmpty() ? "the article" : speakers.get(speakers.size() - 1);
    }

    private static String sources(Statement s) {
        if (!(s.basis() instanceof Known known)) {
            return "";
        }
        List<String> publishers = known.sources().stream().map(Source::publisher).distinct().toList();
        if (publishers.size() > 3) {
            return String.join("; ", publishers.subList(0, 3)) + " and " + (publishers.size() - 3) + " more";
        }
        return String.join("; ", publishers);
    }

    private String office(Role role) {
        String name = role.office().isPresent() ? role.office().name()
                : words(role.title()) + (role.organization().isPresent() ? " of " + named(role.organization()) : "");
        // The name of a deputy's office says "deputy" itself.
        String qualifiers = role.qualifiers().stream().filter(q -> !name.startsWith(q)).collect(Collectors.joining(" "));
        return qualifiers.isEmpty() ? name : qualifiers + " " + name;
    }

    private String names(Set<String> ids) {
        return listed(ids.stream().map(id -> terms.name(id).orElseGet(() -> words(id))).toList());
    }

    /** Everybody who did it, if told. */
    private String actors(Event event) {
        return listed(event.participants().stream().filter(p -> p.role().equals("actor")).map(p -> named(p.entity())).distinct().toList());
    }

    /** "France, Spain and Italy"; null for nobody. */
    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return names.isEmpty() ? null : last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private String participants(Event event) {
        String names = event.participants().stream().map(p -> named(p.entity())).distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of(event.subject(), event.object()).stream().filter(Entity::isPresent)
                .map(this::named).collect(Collectors.joining(", ")) : names;
    }

    /** "In Tehran, Iran", "at Baghdad International Airport"; "north of Rome" in the words of an article tells how by itself. */
    private String where(Event event) {
        return event.place().type() == EntityType.DESCRIPTION ? event.place().name() : terms.preposition(event.place().id()) + " " + place(event);
    }

    /** A name as sentences have it: "the United States". */
    private String named(Entity entity) {
        String article = terms.article(entity.id());
        return article.isEmpty() ? entity.name() : article + " " + entity.name();
    }

    /** A place with what it lies in: a suburb means little to a reader who does not know the city. */
    private String place(Event event) {
        String name = named(event.place());
        return terms.container(event.place().id()).filter(outer -> !name.contains(outer))
                .map(outer -> name + ", " + outer).orElse(name);
    }

    private String label(Relation relation) {
        return terms.relation(relation).orElseGet(() -> label(relation.type()));
    }

    private String label(String id) {
        return terms.label(id).orElseGet(() -> words(id));
    }

    /** An id read as words. */
    static String words(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }

    static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
