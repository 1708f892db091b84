package org.claimcheck.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Change;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Conversion;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.First;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Past;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Retelling;
import org.claimcheck.statement.Sequence;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Span;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Total;
import org.claimcheck.statement.Weekday;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Scope;

/** Words statements in plain English. */
public final class EnglishWording implements Wording {

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);
    private static final BigDecimal BILLION = new BigDecimal(1_000_000_000);

    private static final BigDecimal TWELVE = new BigDecimal(12);
    private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh");
    private static final int SHOWN_DIGITS = 3;
    /** Units of measurement, whose names have a plural. */
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private final Function<String, Optional<String>> labels;
    private final Function<Relation, Optional<String>> relations;
    private final Function<String, Optional<String>> containers;

    /**
     * A wording that calls types of events, measures and relations by given names, and says where places lie.
     *
     * @param labels     gives the English name of an id of the vocabulary; where it gives none, the id itself is read
     * @param relations  gives the words of a relation, such as "is a son of"
     * @param containers gives for the id of a place the name of what it lies in
     */
    public EnglishWording(Function<String, Optional<String>> labels, Function<Relation, Optional<String>> relations,
                          Function<String, Optional<String>> containers) {
        this.labels = labels;
        this.relations = relations;
        this.containers = containers;
    }

    /** A wording that reads ids as words. */
    public EnglishWording() {
        this(id -> Optional.empty(), relation -> Optional.empty(), id -> Optional.empty());
    }

    @Override
    public Optional<String> field(Statement s, String field) {
        return Optional.ofNullable(value(s, field)).map(String::strip).filter(v -> !v.isEmpty());
    }

    @Override
    public Optional<String> field(Detail detail, String field) {
        return Optional.ofNullable(value(detail, field)).map(String::strip).filter(v -> !v.isEmpty());
    }

    private String value(Detail detail, String field) {
        if (detail instanceof Weekday weekday) {
            return switch (field) {
                case "day" -> capitalized(weekday.day().name().toLowerCase(Locale.ROOT));
                case "right" -> capitalized(weekday.right().name().toLowerCase(Locale.ROOT));
                case "date" -> Edtf.day(weekday.date()).inWords();
                default -> null;
            };
        }
        if (detail instanceof Span span) {
            return switch (field) {
                case "length" -> quantity(span.length());
                case "begin" -> span.begin().edtf().inWords();
                case "end" -> span.end().edtf().inWords();
                case "right" -> DurationWords.of(span);
                default -> null;
            };
        }
        if (detail instanceof Change change) {
            return switch (field) {
                case "from" -> quantity(change.from());
                case "to" -> quantity(change.to());
                case "by" -> ChangeWords.told(change, this::quantity);
                case "right" -> ChangeWords.right(change);
                case "ratio" -> ChangeWords.ratio(change, EnglishWording::number);
                case "times" -> quantity(change.in("times"));
                case "percent" -> quantity(change.in("percent"));
                case "difference" -> quantity(change.in(change.from().unit().equals("percent") ? "point" : change.from().unit()));
                default -> null;
            };
        }
        if (detail instanceof Conversion conversion) {
            return switch (field) {
                case "one" -> quantity(conversion.one());
                case "other" -> quantity(conversion.other());
                case "right" -> quantity(rounded(conversion));
                default -> null;
            };
        }
        if (detail instanceof Total total) {
            return switch (field) {
                case "total" -> quantity(total.total());
                case "parts" -> total.parts().stream().map(part -> number(part.value())).collect(Collectors.joining(", "));
                case "sum" -> number(total.sum());
                case "right" -> total.missing().signum() > 0 ? number(total.missing()) : null;
                default -> null;
            };
        }
        if (detail instanceof Sequence sequence) {
            return switch (field) {
                case "order" -> (sequence.distance().value().signum() == 0 ? "" : quantity(sequence.distance()) + " ")
                        + (sequence.before() ? "before" : "after");
                case "other" -> label(sequence.type()) + (sequence.subject().isPresent() ? " of " + sequence.subject().name() : "");
                default -> null;
            };
        }
        if (detail instanceof Past past) {
            return switch (field) {
                case "day" -> past.day().edtf().inWords();
                case "published" -> past.published().edtf().inWords();
                default -> null;
            };
        }
        if (detail instanceof Retelling retelling) {
            return switch (field) {
                case "modality" -> retelling.modality().id();
                case "words" -> retelling.words();
                default -> null;
            };
        }
        First first = (First) detail;
        return field.equals("since") && !first.isEver() ? first.since().edtf().inWords() : null;
    }

    private String value(Statement s, String field) {
        return switch (field) {
            case "statement" -> sentence(s);
            case "subject", "holder" -> s.subject().isPresent() ? s.subject().name() : "nobody";
            case "object", "organization" -> s.object().name();
            case "predicate" -> s instanceof Role role ? office(role) : label(s.predicate());
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
            case "qualifiers" -> s instanceof Role role ? String.join(" ", role.qualifiers()) : null;
            case "type", "measure", "relation" -> s instanceof Relation relation ? label(relation) : label(s.predicate());
            case "place" -> s instanceof Event event ? place(event) : null;
            case "actor" -> s instanceof Event event ? event.participant("actor").name() : null;
            case "actors" -> s instanceof Event event ? actors(event) : null;
            case "participants" -> s instanceof Event event ? participants(event) : null;
            case "quantity" -> s instanceof Figure figure ? quantity(figure.quantity()) : null;
            case "number" -> s instanceof Figure figure ? number(figure.quantity().value()) : null;
            default -> null;
        };
    }

    private String sentence(Statement s) {
        String when = s.isDated() ? " " + s.period().inWords() : "";
        if (s instanceof Role role) {
            return role.isVacant() ? "Nobody held the office of " + office(role) + when
                    : role.holder().name() + ", " + office(role) + when;
        }
        if (s instanceof Event event) {
            String place = event.isPlaced() ? " in " + place(event) : "";
            String office = event.office().isPresent() ? " as " + event.office().name() : "";
            String verb = verb(event);
            if (!verb.isEmpty()) {
                String at = event.type().equals("visit") ? "" : place;
                return event.subject().name() + " " + verb + office + at + when;
            }
            String others = participants(event);
            return capitalized(label(event.type())) + (others.isEmpty() ? "" : ": " + others) + office + place
                    + (when.isEmpty() ? "" : (place + office).isEmpty() ? "," + when : when);
        }
        if (s instanceof Figure figure) {
            String object = figure.object().isPresent() ? " to " + figure.object().name() : "";
            String said = figure.saidBy().isEmpty() ? "" : ", said by " + figure.saidBy();
            return capitalized(label(figure.measure())) + (figure.subject().isPresent() ? " of " + figure.subject().name() : "") + object + ": "
                    + quantity(figure.quantity()) + when + said;
        }
        Relation relation = (Relation) s;
        // A relation told in passing holds at the time of its telling: that is no date of its own.
        String lasting = relation.period().scope() == Scope.THROUGHOUT ? when : "";
        return relation.subject().name() + " " + label(relation) + " " + relation.object().name() + lasting;
    }

    /** What the subject of a common event did, object included; empty for an event that is worded by its name. */
    private static String verb(Event event) {
        boolean two = event.object().isPresent();
        return switch (event.type()) {
            case "death" -> "died";
            case "birth" -> "was born";
            case "meeting" -> two ? "met " + event.object().name() : "";
            case "visit" -> two ? "visited " + event.object().name() : "";
            case "succession" -> two ? "succeeded " + event.object().name() : "";
            case "resignation" -> "resigned";
            case "dismissal" -> "was removed from office";
            case "acquisition" -> two ? "bought " + event.object().name() : "";
            case "appointment" -> "was appointed";
            case "election" -> "was elected";
            case "inauguration" -> "was sworn in";
            default -> "";
        };
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

    private static String office(Role role) {
        String name = role.office().isPresent() ? role.office().name()
                : words(role.title()) + (role.organization().isPresent() ? " of " + role.organization().name() : "");
        // The name of a deputy's office says "deputy" itself.
        String qualifiers = role.qualifiers().stream().filter(q -> !name.startsWith(q)).collect(Collectors.joining(" "));
        return qualifiers.isEmpty() ? name : qualifiers + " " + name;
    }

    /** Everybody who did it, if told: "France, Spain and Italy". */
    private static String actors(Event event) {
        List<String> names = event.participants().stream().filter(p -> p.role().equals("actor")).map(p -> p.entity().name()).distinct().toList();
        int last = names.size() - 1;
        return names.isEmpty() ? null : last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String participants(Event event) {
        String names = event.participants().stream().map(p -> p.entity().name()).distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? List.of(event.subject(), event.object()).stream().filter(Entity::isPresent)
                .map(Entity::name).collect(Collectors.joining(", ")) : names;
    }

    /** A place with what it lies in: a suburb means little to a reader who does not know the city. */
    private String place(Event event) {
        String name = event.place().name();
        return containers.apply(event.place().id()).filter(outer -> !name.contains(outer))
                .map(outer -> name + ", " + outer).orElse(name);
    }

    @Override
    public String quantity(Quantity quantity) {
        String bound = switch (quantity.bound()) {
            case EXACT -> "";
            case ABOUT -> "about ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "at most ";
        };
        String upper = quantity.upper().equals(quantity.value()) ? "" : " to " + number(quantity.upper());
        String per = quantity.per().isEmpty() ? "" : " a " + quantity.per();
        if (quantity.unit().equals("term") && upper.isEmpty() && quantity.value().stripTrailingZeros().scale() <= 0 && quantity.value().compareTo(TWELVE) < 0) {
            return ORDINALS.get(quantity.value().intValue()) + " term";
        }
        if (quantity.unit().equals("foot") && upper.isEmpty() && quantity.value().scale() > 0) {
            return bound + feet(quantity.value()) + per;
        }
        return bound + number(quantity.value()) + upper + unit(quantity) + per;
    }

    /** What a conversion should give, to a number that people would write. */
    private static Quantity rounded(Conversion conversion) {
        Quantity right = conversion.right();
        boolean span = !right.per().isEmpty() && !right.value().equals(right.upper());
        MathContext digits = new MathContext(Math.max(SHOWN_DIGITS, conversion.other().value().stripTrailingZeros().precision()));
        return new Quantity(right.value().round(digits), span ? right.upper().round(digits) : right.value().round(digits), right.unit(),
                right.per(), right.bound());
    }

    /** A number of feet with its inches: "20 feet 6 inches". */
    private static String feet(BigDecimal value) {
        BigDecimal inches = value.multiply(TWELVE).setScale(0, RoundingMode.HALF_UP);
        BigDecimal[] parts = inches.divideAndRemainder(TWELVE);
        String feet = number(parts[0]) + (parts[0].compareTo(BigDecimal.ONE) == 0 ? " foot" : " feet");
        return parts[1].signum() == 0 ? feet : feet + " " + number(parts[1]) + (parts[1].compareTo(BigDecimal.ONE) == 0 ? " inch" : " inches");
    }

    private static String unit(Quantity quantity) {
        if (quantity.unit().isEmpty()) {
            return "";
        }
        boolean one = quantity.upper().compareTo(BigDecimal.ONE) == 0;
        return " " + switch (quantity.unit()) {
            case "person" -> one ? "person" : "people";
            case "percent" -> "per cent";
            case "point" -> one ? "percentage point" : "percentage points";
            case "child" -> one ? "child" : "children";
            default -> CURRENCY.matcher(quantity.unit()).matches() ? quantity.unit() : counted(quantity.unit(), one);
        };
    }

    /** What is counted: "kilometres per hour", "feet", "countries". */
    private static String counted(String unit, boolean one) {
        String name = words(unit).replace("celsius", "Celsius").replace("fahrenheit", "Fahrenheit");
        if (one) {
            return name;
        }
        int end = name.contains(" per ") ? name.indexOf(" per ") : name.contains(" ") && name.startsWith("degree") ? name.indexOf(' ') : name.length();
        String head = name.substring(0, end);
        String plural = head.endsWith("foot") ? head.substring(0, head.length() - 4) + "feet" : head.endsWith("ch") ? head + "es"
                : head.matches(".*[^aeiou]y") ? head.substring(0, head.length() - 1) + "ies" : head.endsWith("s") ? head : head + "s";
        return plural + name.substring(end);
    }

    private static String number(BigDecimal number) {
        if (number.abs().compareTo(BILLION) >= 0) {
            return digits(number.movePointLeft(9)) + " billion";
        }
        return number.abs().compareTo(MILLION) >= 0 ? digits(number.movePointLeft(6)) + " million" : digits(number);
    }

    private static String digits(BigDecimal number) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    private String label(Relation relation) {
        return relations.apply(relation).orElseGet(() -> label(relation.type()));
    }

    private String label(String id) {
        return labels.apply(id).orElseGet(() -> words(id));
    }

    private static String words(String id) {
        return id.replace('-', ' ').replace('_', ' ');
    }

    private static String capitalized(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
