package org.claimcheck.knowledge;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.claim.DetailJson;
import org.claimcheck.statement.Basis;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Detail;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import org.claimcheck.time.Period;
import tools.jackson.databind.JsonNode;

/**
 * Turns a mapping in the words of the facts files into a {@link Statement}: facts, and the givens and claims of rule
 * scenarios.
 *
 * <p>{@code event:}, {@code measure:} or {@code relation:} tells the kind; a mapping with none of them is a role. Times are
 * given by {@code on:} or {@code when:} (some day of it) or by {@code from:} and {@code to:} (all of it; {@code ..} is an
 * open end, an absent one unknown). {@code only:} tells of whom an event is the only one of its type. The role of a claim may have {@code title:} and {@code organization:} in place of
 * {@code office:}, for a title that names no one office.
 *
 * <p>A strict reader accepts only ids that the knowledge knows. A lenient one makes an entity or office of any other id,
 * with the id as its id and a name derived from it; what cannot be an id, such as {@code John Doe}, is the name of an
 * entity that no file knows. It takes any event type, measure and relation; the unknown holder of
 * an office is a person, the unknown place of an event a place, any other unknown party an organisation unless the
 * statement is an event, whose unknown parties are persons.
 *
 * <p>Shape is the schema's affair ({@link DocumentSchema}): a key with a value of the wrong kind counts as absent here.
 */
public final class StatementReader {

    private static final String NONE = "none";
    /** Among more ids than this none is looked for that may have been meant. */
    private static final int MOST_COMPARED = 100_000;

    private final Catalogue catalogue;
    private final boolean lenient;
    private final BiPredicate<String, String> excused;

    /**
     * A reader.
     *
     * @param excused whether an id (second) of a sort of thing (first: entity, office...) is missing for a reason that has
     *                been reported already; a statement with it is then left out without another problem
     */
    StatementReader(Catalogue catalogue, boolean lenient, BiPredicate<String, String> excused) {
        this.catalogue = catalogue;
        this.lenient = lenient;
        this.excused = excused;
    }

    /**
     * Reads one statement.
     *
     * @param document the document, which gives the locations
     * @param fact     a mapping of it
     * @param basis    what the statement rests on
     * @throws InvalidInputException if it says nothing, names an id that does not exist, or has an impossible time or number
     */
    public Statement read(YamlDocument document, JsonNode fact, Basis basis) {
        List<Problem> problems = new ArrayList<>();
        Optional<Statement> statement = read(document, fact, basis, problems);
        return statement.orElseThrow(() -> new InvalidInputException(problems));
    }

    /** Reads one statement; empty if there are problems, which are added to the list, or if something in it is excused. */
    Optional<Statement> read(YamlDocument document, JsonNode fact, Basis basis, List<Problem> problems) {
        Reading reading = new Reading(document, fact);
        Optional<Statement> statement = reading.statement(basis);
        problems.addAll(reading.problems);
        return statement;
    }

    /**
     * The basis of a known fact: its {@code id}, {@code certainty}, {@code checked}, {@code said-by} and {@code sources}.
     *
     * @param document the document, which gives the locations
     * @param fact     a mapping of it
     * @param fallback gives what the mapping does not
     * @throws InvalidInputException if a day, date or address is none, or if an id does not exist
     */
    public Known known(YamlDocument document, JsonNode fact, Known fallback) {
        List<Problem> problems = new ArrayList<>();
        return known(document, fact, fallback, problems).orElseThrow(() -> new InvalidInputException(problems));
    }

    Optional<Known> known(YamlDocument document, JsonNode fact, Known fallback, List<Problem> problems) {
        Reading reading = new Reading(document, fact);
        Optional<Known> known = reading.known(fallback);
        problems.addAll(reading.problems);
        return known;
    }

    /**
     * The basis of a claim, for scenarios: {@code modality} (asserted), {@code negated} (false), {@code attribution} and
     * {@code origin} (a text or a list), {@code zone} (body), {@code quote} (a text) and {@code details} (as in claims documents, with
     * the ids of entities).
     *
     * @param document the document, which gives the locations
     * @param fact     a mapping of it
     * @param article  the id of the article
     * @param claim    the id of the claim within the article
     * @throws InvalidInputException if a value is none of those allowed
     */
    public Claimed claimed(YamlDocument document, JsonNode fact, String article, String claim) {
        Reading reading = new Reading(document, fact);
        Claimed claimed = reading.claimed(article, claim);
        if (!reading.problems.isEmpty()) {
            throw new InvalidInputException(reading.problems);
        }
        return claimed;
    }

    /** The reading of one mapping. */
    private final class Reading {

        private final YamlDocument document;
        private final JsonNode fact;
        private final List<Problem> problems = new ArrayList<>();
        private boolean incomplete;

        Reading(YamlDocument document, JsonNode fact) {
            this.document = document;
            this.fact = fact;
        }

        Optional<Statement> statement(Basis basis) {
            Statement statement;
            if (has("event")) {
                statement = event(basis);
            } else if (has("measure")) {
                statement = figure(basis);
            } else if (has("relation")) {
                statement = relation(basis);
            } else if (has("holder") || has("office") || has("title")) {
                statement = role(basis);
            } else {
                problem(fact, "this says nothing", "add 'holder:' and 'office:' for a role, or one of 'event:', 'measure:', "
                        + "'relation:'");
                statement = null;
            }
            return problems.isEmpty() && !incomplete ? Optional.ofNullable(statement) : Optional.empty();
        }

        private Statement role(Basis basis) {
            Entity holder = text("holder").equals(NONE) ? Entity.NONE : entity("holder", EntityType.PERSON);
            Office office = office();
            String title = has("title") ? text("title") : office.isPresent() ? OfficeEntry.titleOf(office.id()) : "";
            Entity organization = has("organization") ? entity("organization", EntityType.ORGANIZATION)
                    : office.organization();
            return new Role(basis, holder, title, office, organization, new TreeSet<>(texts("qualifiers")),
                    period(basis, true), neighbours("replaces"), neighbours("replaced-by"),
                    fact.has("replaces") || fact.has("replaced-by"));
        }

        private TreeSet<String> neighbours(String key) {
            TreeSet<String> ids = new TreeSet<>();
            for (JsonNode each : fact.path(key)) {
                Entity neighbour = entity(each, EntityType.PERSON);
                if (neighbour.isPresent()) {
                    ids.add(neighbour.id());
                }
            }
            return ids;
        }

        private Statement event(Basis basis) {
            String type = defined("event", "event type", catalogue.events());
            List<Participant> participants = new ArrayList<>();
            for (JsonNode each : fact.path("participants")) {
                participants.add(new Participant(entity(each.path("entity"), EntityType.PERSON),
                        string(each.path("role"))));
            }
            Entity subject = party("subject", participants, 0);
            Entity object = party("object", participants, 1);
            return new Event(basis, type, subject, object, office(), withParties(participants, subject, object),
                    entity("place", EntityType.PLACE), period(basis, false), text("only"));
        }

        /** The party given by a key; where only participants are given, the one at the index. */
        private Entity party(String key, List<Participant> participants, int index) {
            if (has(key) || has("subject")) {
                return entity(key, EntityType.PERSON);
            }
            return participants.size() > index ? participants.get(index).entity() : Entity.NONE;
        }

        private List<Participant> withParties(List<Participant> participants, Entity subject, Entity object) {
            List<Participant> all = new ArrayList<>(participants);
            int next = 0;
            for (Entity party : List.of(subject, object)) {
                if (party.isPresent() && participants.stream().noneMatch(each -> each.entity().equals(party))) {
                    all.add(next++, new Participant(party, ""));
                }
            }
            return all;
        }

        private Statement figure(Basis basis) {
            String measure = defined("measure", "measure", catalogue.measures());
            Quantity quantity = quantity(Optional.ofNullable(catalogue.measures().get(measure)));
            return new Figure(basis, measure, entity("subject", EntityType.ORGANIZATION),
                    entity("object", EntityType.ORGANIZATION), quantity, period(basis, false));
        }

        private Statement relation(Basis basis) {
            Entity object = has("name") ? Entity.unknown(text("name"), EntityType.THING) : entity("object", EntityType.ORGANIZATION);
            return new Relation(basis, defined("relation", "relation type", catalogue.relations()),
                    entity("subject", EntityType.ORGANIZATION), object, period(basis, true));
        }

        // ---- parts

        private Entity entity(String key, EntityType whenUnknown) {
            return has(key) ? entity(fact.path(key), whenUnknown) : Entity.NONE;
        }

        private Entity entity(JsonNode node, EntityType whenUnknown) {
            String id = string(node);
            EntityEntry entry = catalogue.entity(id).orElse(null);
            if (entry != null) {
                return entry.entity();
            }
            if (lenient) {
                return id.matches("[a-z0-9-]+") ? new Entity(id, humanised(id), whenUnknown)
                        : Entity.unknown(id, whenUnknown);
            }
            unknown(node, "entity", catalogue.entities().keySet());
            return Entity.NONE;
        }

        private Office office() {
            if (!has("office")) {
                return Office.NONE;
            }
            String id = text("office");
            OfficeEntry entry = catalogue.offices().get(id);
            if (entry != null) {
                return entry.office();
            }
            int slash = id.indexOf('/');
            if (lenient && slash > 0) {
                String organizationId = id.substring(0, slash);
                EntityEntry known = catalogue.entity(organizationId).orElse(null);
                Entity organization = known != null ? known.entity()
                        : new Entity(organizationId, humanised(organizationId), EntityType.ORGANIZATION);
                return new Office(id, id.substring(slash + 1).replace('-', ' ') + " of " + organization.name(),
                        organization, true);
            }
            unknown(fact.path("office"), "office", catalogue.offices().keySet());
            return Office.NONE;
        }

        private String defined(String key, String sort, Map<String, ?> vocabulary) {
            String id = text(key);
            if (!lenient && !vocabulary.containsKey(id)) {
                unknown(fact.path(key), sort, vocabulary.keySet());
            }
            return id;
        }

        private void unknown(JsonNode node, String sort, Collection<String> ids) {
            if (excused.test(sort, string(node))) {
                incomplete = true;
            } else {
                problems.add(danglingReference(document, node, sort, ids));
            }
        }

        private Quantity quantity(Optional<Measure> measure) {
            JsonNode value = fact.path("value");
            BigDecimal low = number(value.isArray() ? value.path(0) : value);
            BigDecimal high = value.isArray() ? number(value.path(1)) : low;
            if (low.compareTo(high) > 0) {
                problem(value, "the range begins with " + low.toPlainString() + " and ends with the smaller "
                        + high.toPlainString(), "write the smaller number first");
                high = low;
            }
            Bound bound = has("bound") ? one("bound", Bound.values(), Bound::id, Bound.EXACT) : Bound.EXACT;
            return new Quantity(low, high, unit(measure), text("per"), bound);
        }

        private String unit(Optional<Measure> measure) {
            String unit = text("unit");
            if (measure.isEmpty()) {
                return unit;
            }
            if (measure.get().isMoney()) {
                if (unit.isEmpty()) {
                    problem(fact, "an amount of money has no currency", "add 'unit:' with an ISO 4217 code such as USD");
                } else if (!isCurrency(unit)) {
                    problem(fact.path("unit"), "'" + unit + "' is no currency", "write an ISO 4217 code such as USD");
                }
                return unit;
            }
            if (!unit.isEmpty() && !unit.equals(measure.get().unit())) {
                problem(fact.path("unit"), "'" + unit + "' is not the unit of " + measure.get().id(),
                        "write '" + measure.get().unit() + "', or remove it");
            }
            return measure.get().unit();
        }

        private boolean isCurrency(String unit) {
            try {
                Currency.getInstance(unit);
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }

        private BigDecimal number(JsonNode node) {
            String text = string(node);
            if (text.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
                return new BigDecimal(text);
            }
            problem(node, text.isEmpty() ? "a number is missing" : "'" + text + "' is no number",
                    "write digits only, such as 50000000 or 2.5");
            return BigDecimal.ZERO;
        }

        // ---- time

        private Period period(Basis basis, boolean lasting) {
            String moment = has("on") ? "on" : "when";
            Optional<LocalDate> checked = basis instanceof Known known ? Optional.of(known.checked()) : Optional.empty();
            if (has(moment)) {
                if (has("from") || has("to")) {
                    problems.add(new Problem(document.keyLocation(fact, moment),
                            "'" + moment + "' stands beside 'from' or 'to'",
                            "keep '" + moment + "' for one time, or 'from' and 'to' for a span"));
                    return Period.UNKNOWN;
                }
                return edtf(moment).map(Period::within).orElse(Period.UNKNOWN);
            }
            if (!lasting && !has("from") && !has("to")) {
                return Period.UNKNOWN;
            }
            int before = problems.size();
            Edtf from = edtf("from").orElse(Edtf.UNKNOWN);
            Edtf to = edtf("to").orElse(Edtf.UNKNOWN);
            if (problems.size() > before) {
                return Period.UNKNOWN;
            }
            try {
                return Period.between(from, to, checked);
            } catch (EdtfException e) {
                problem(fact.path(has("to") ? "to" : "from"), e.what(), e.fix());
                return Period.UNKNOWN;
            }
        }

        private Optional<Edtf> edtf(String key) {
            return has(key) ? edtf(fact.path(key)) : Optional.empty();
        }

        private Optional<Edtf> edtf(JsonNode node) {
            try {
                return Optional.of(Edtf.parse(string(node)));
            } catch (EdtfException e) {
                problems.add(new Problem(document.location(node, e.index()), e.what(), e.fix()));
                return Optional.empty();
            }
        }

        private LocalDate day(JsonNode node) {
            try {
                return LocalDate.parse(string(node));
            } catch (DateTimeException e) {
                problem(node, "'" + string(node) + "' is no day", "write an existing day as YYYY-MM-DD");
                return LocalDate.EPOCH;
            }
        }

        // ---- bases

        Optional<Known> known(Known fallback) {
            Certainty certainty = has("certainty")
                    ? one("certainty", Certainty.values(), Certainty::id, fallback.certainty()) : fallback.certainty();
            LocalDate checked = has("checked") ? day(fact.path("checked")) : fallback.checked();
            String saidBy = has("said-by") ? speaker() : fallback.saidBy();
            List<Source> sources = fact.path("sources").isArray() ? sources() : fallback.sources();
            String id = has("id") ? text("id") : fallback.id();
            return problems.isEmpty() && !incomplete
                    ? Optional.of(new Known(id, certainty, checked, saidBy, sources, document.location(fact)))
                    : Optional.empty();
        }

        /** The name of who says it: of an entity if it is the id of one, else as written. */
        private String speaker() {
            String text = text("said-by");
            EntityEntry entry = catalogue.entity(text).orElse(null);
            if (entry != null) {
                return entry.entity().name();
            }
            if (!lenient && text.matches("[a-z0-9]+(-[a-z0-9]+)+")) {
                unknown(fact.path("said-by"), "entity", catalogue.entities().keySet());
            }
            return text;
        }

        private List<Source> sources() {
            List<Source> sources = new ArrayList<>();
            for (JsonNode each : fact.path("sources")) {
                String url = string(each.path("url"));
                if (!url.isEmpty() && !isWebAddress(url)) {
                    problem(each.path("url"), "'" + url + "' is no web address",
                            "write the whole address, beginning with https://, without spaces");
                }
                JsonNode date = each.path("date");
                sources.add(new Source(string(each.path("publisher")), string(each.path("title")), url,
                        date.isString() ? edtf(date).map(Edtf::text).orElse("") : ""));
            }
            return sources;
        }

        private boolean isWebAddress(String url) {
            try {
                URI uri = new URI(url);
                return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
            } catch (URISyntaxException e) {
                return false;
            }
        }

        Claimed claimed(String article, String claim) {
            Modality modality = has("modality") ? one("modality", Modality.values(), Modality::id, Modality.ASSERTED)
                    : Modality.ASSERTED;
            boolean negated = has("negated")
                    && one("negated", new Boolean[] {true, false}, String::valueOf, false);
            Zone zone = has("zone") ? one("zone", Zone.values(), Zone::id, Zone.BODY) : Zone.BODY;
            String quote = text("quote");
            return new Claimed(article, claim, modality, negated, texts("attribution"), texts("origin"), zone,
                    new Quote(quote, 0, quote.length()), "", details());
        }

        private List<Detail> details() {
            List<Detail> details = new ArrayList<>();
            for (JsonNode detail : fact.path("details")) {
                try {
                    details.add(DetailJson.read(detail, node -> node.isString() ? entity(node, EntityType.PERSON) : Entity.NONE));
                } catch (EdtfException e) {
                    problem(detail, e.what(), e.fix());
                } catch (IllegalArgumentException | DateTimeException e) {
                    problem(detail, "this is no detail of a claim: " + e.getMessage(), "see claimcheck schema claims");
                }
            }
            return details;
        }

        // ---- nodes

        private boolean has(String key) {
            return fact.path(key).isString();
        }

        private String text(String key) {
            return string(fact.path(key));
        }

        private List<String> texts(String key) {
            JsonNode node = fact.path(key);
            if (node.isString()) {
                return List.of(node.stringValue());
            }
            List<String> texts = new ArrayList<>();
            node.forEach(each -> texts.add(string(each)));
            return texts;
        }

        private <T> T one(String key, T[] values, Function<T, String> name, T otherwise) {
            String text = text(key);
            for (T value : values) {
                if (name.apply(value).equals(text)) {
                    return value;
                }
            }
            problem(fact.path(key), "'" + text + "' is no value of '" + key + "'", "write one of "
                    + Arrays.stream(values).map(name).collect(Collectors.joining(", ")));
            return otherwise;
        }

        private void problem(JsonNode node, String what, String fix) {
            problems.add(new Problem(document.location(node.isMissingNode() ? fact : node), what, fix));
        }
    }

    /** The problem of an id that nothing has. */
    static Problem danglingReference(YamlDocument document, JsonNode node, String sort, Collection<String> ids) {
        String id = string(node);
        String article = "aeiou".indexOf(sort.charAt(0)) >= 0 ? "an " : "a ";
        return new Problem(document.location(node), "no " + sort + " has the id '" + id + "'",
                Optional.of(ids).filter(all -> all.size() <= MOST_COMPARED).flatMap(all -> Spelling.nearest(id, all)).map(near -> "write '" + near + "', or add " + article + sort + " with this id")
                        .orElse("correct the id, or add " + article + sort + " with it"));
    }

    private static String string(JsonNode node) {
        return node.isString() ? node.stringValue() : "";
    }

    private static String humanised(String id) {
        return Arrays.stream(id.split("-")).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
    }
}
