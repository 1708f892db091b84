package org.claimcheck.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.report.JsonText;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Period;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes FollowTheMoney as JSON lines: entities, or the statements that they are made of.
 *
 * <p>Persons are {@code Person}, organisations {@code Organization}, countries {@code PublicBody}, places {@code Address}, other things
 * {@code Asset}; offices are {@code Position}, roles {@code Occupancy} (of others than persons {@code UnknownLink}), events
 * {@code Event}, memberships and families {@code Membership} and {@code Family}, other relations {@code UnknownLink}, figures {@code Note}.
 * Ids do not change from one export to the next: entities keep theirs, offices have a dot for the slash, facts begin with {@code fact.}
 * and claims with {@code claim.}. Datasets are {@code claimcheck} and, of accepted claims, {@code claimcheck-accepted}.
 *
 * <p>Dates are years, months or days as on record. What else is known of a time stands beside the properties under
 * {@code claimcheck.edtf} (FollowTheMoney keeps such keys as the context of an entity), and in words in {@code summary}. There too stand the
 * ids and types of entities and offices, and the certainty of facts.
 */
final class FtmExporter implements Exporter {

    private static final String FACTS = "claimcheck";
    private static final String CLAIMS = "claimcheck-accepted";
    private static final Map<EntityType, String> SCHEMATA = Map.of(EntityType.PERSON, "Person", EntityType.ORGANIZATION, "Organization",
            EntityType.COUNTRY, "PublicBody", EntityType.PLACE, "Address", EntityType.THING, "Asset");
    /** What the object of a relation is to its subject, where both are of one family. */
    private static final Map<String, String> FAMILY = Map.of("spouse-of", "spouse", "couple-with", "partner", "child-of", "parent", "sibling-of", "sibling",
            "grandchild-of", "grandparent", "cousin-of", "cousin", "nephew-of", "uncle or aunt", "relative-of", "relative",
            "in-law-of", "in-law");
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("name", "name"), Map.entry("alias", "name"), Map.entry("weakAlias", "name"),
            Map.entry("gender", "gender"), Map.entry("sourceUrl", "url"), Map.entry("summary", "text"), Map.entry("description", "text"), Map.entry("full", "address"),
            Map.entry("location", "address"), Map.entry("birthDate", "date"), Map.entry("deathDate", "date"), Map.entry("incorporationDate", "date"),
            Map.entry("dissolutionDate", "date"), Map.entry("startDate", "date"), Map.entry("endDate", "date"), Map.entry("date", "date"),
            Map.entry("retrievedAt", "date"), Map.entry("holder", "entity"), Map.entry("post", "entity"), Map.entry("organization", "entity"),
            Map.entry("member", "entity"), Map.entry("person", "entity"), Map.entry("relative", "entity"), Map.entry("subject", "entity"),
            Map.entry("object", "entity"), Map.entry("wikidataId", "identifier"), Map.entry("involved", "entity"), Map.entry("entity", "entity"));

    private final boolean statements;

    /**
     * @param statements whether to write the statements that entities are made of, one a line
     */
    FtmExporter(boolean statements) {
        this.statements = statements;
    }

    /** The writing of one export. */
    private final class Writing {

        private final Exported what;
        private final Appendable out;
        private final LeftOut left;
        private final Set<String> posts = new HashSet<>();

        Writing(Exported what, Appendable out, LeftOut left) {
            this.what = what;
            this.out = out;
            this.left = left;
        }

        void write() throws IOException {
            for (EntityEntry entry : what.entries()) {
                entity(entry);
            }
            for (OfficeEntry office : what.offices()) {
                post(new Exported.Post(office.id(), office.office().name(), ""), office.names().values(), office.office().organization(), office.office().exclusive(), FACTS,
                        context -> context.put("office", office.id()));
            }
            for (Statement fact : what.statements()) {
                statement(fact, "fact." + fact.id(), FACTS);
            }
            List<AcceptedClaim> claims = what.firm(left);
            for (Map.Entry<String, Entity> stranger : Exported.strangers(claims).entrySet()) {
                Proxy proxy = new Proxy(stranger.getKey(), SCHEMATA.get(stranger.getValue().type()), CLAIMS);
                proxy.add("name", stranger.getValue().name());
                proxy.write(out);
            }
            for (AcceptedClaim claim : claims) {
                statement(claim.statement(), "claim." + claim.id().replaceAll("[^0-9A-Za-z.-]+", "."), CLAIMS);
            }
        }

        private void entity(EntityEntry entry) throws IOException {
            Proxy proxy = new Proxy(entry.id(), SCHEMATA.get(entry.entity().type()), FACTS);
            proxy.add("name", entry.entity().name());
            entry.names().values().stream().filter(name -> !name.equals(entry.entity().name())).forEach(name -> proxy.add("alias", name));
            entry.aliases().values().forEach(names -> names.forEach(name -> proxy.add("alias", name)));
            entry.allShortNames().forEach(name -> proxy.add("weakAlias", name));
            if (entry.entity().type() == EntityType.PLACE) {
                proxy.add("full", entry.entity().name());
            }
            boolean person = entry.entity().type() == EntityType.PERSON;
            if (person && !entry.gender().isEmpty()) {
                proxy.add("gender", entry.gender());
            }
            if (person || entry.entity().type() == EntityType.ORGANIZATION || entry.entity().type() == EntityType.COUNTRY) {
                life(proxy, entry.id(), person ? "birth" : "founding", person ? "birthDate" : "incorporationDate");
                life(proxy, entry.id(), person ? "death" : "dissolution", person ? "deathDate" : "dissolutionDate");
            }
            proxy.add("wikidataId", entry.ids().getOrDefault(Keys.WIKIDATA, ""));
            proxy.context.put("entity", entry.id()).put("type", entry.entity().type().id());
            proxy.write(out);
        }

        private void life(Proxy proxy, String id, String type, String property) {
            for (Event event : what.life(id, type)) {
                Exported.moment(event.period()).ifPresent(date -> proxy.add(property, date));
                if (type.equals("birth") && event.isPlaced()) {
                    proxy.add("birthPlace", event.place().name());
                }
                if (!Exported.isTold(event.period())) {
                    what.extension(event, proxy.context.putObject(property));
                }
            }
        }

        private String post(Exported.Post post, Collection<String> names, Entity organization, boolean one, String dataset, Consumer<ObjectNode> more)
                throws IOException {
            String id = post.id().replace('/', '.');
            if (posts.add(id)) {
                Proxy proxy = new Proxy(id, "Position", dataset);
                proxy.add("name", post.label());
                names.stream().filter(name -> !name.equals(post.label())).forEach(name -> proxy.add("alias", name));
                if (organization.type() == EntityType.ORGANIZATION || organization.type() == EntityType.COUNTRY) {
                    proxy.add("organization", Exported.id(organization));
                } else if (organization.type() == EntityType.PLACE) {
                    proxy.add("subnationalArea", organization.name());
                }
                if (one) {
                    proxy.add("numberOfSeats", "1");
                }
                more.accept(proxy.context);
                proxy.write(out);
            }
            return id;
        }

        private void statement(Statement statement, String id, String dataset) throws IOException {
            if (statement instanceof Event event && event.isKnown() && isLife(event)) {
                return;
            }
            if (statement instanceof Role role) {
                role(role, id, dataset);
            } else if (statement instanceof Event event) {
                event(event, id, dataset);
            } else if (statement instanceof Relation relation && relation.object().isNamed() && (relation.object().isCatalogued() || relation.isClaimed())) {
                relation(relation, id, dataset);
            } else {
                note(statement, id, dataset);
            }
        }

        /** Whether the entity itself tells it. */
        private boolean isLife(Event event) {
            String type = event.type();
            EntityType subject = event.subject().type();
            boolean person = subject == EntityType.PERSON && (type.equals("birth") || type.equals("death"));
            boolean body = (subject == EntityType.ORGANIZATION || subject == EntityType.COUNTRY) && (type.equals("founding") || type.equals("dissolution"));
            return (person || body) && what.life(event.subject().id(), type).contains(event);
        }

        private void role(Role role, String id, String dataset) throws IOException {
            if (role.isVacant()) {
                left.count("vacant offices");
                return;
            }
            boolean person = role.holder().type() == EntityType.PERSON;
            Exported.Post post = Exported.post(role);
            if (person) {
                String held = post(post, List.of(), role.organization(), false, dataset, context -> {
                    Exported.qualifiers(role, context);
                    JsonText.put(context, "article", role.article());
                });
                Proxy proxy = interval(role, id, "Occupancy", dataset);
                proxy.add("holder", Exported.id(role.holder()));
                proxy.add("post", held);
                Period period = role.period();
                proxy.add("status", period.endsOpen() ? "current" : period.isEndUnknown() ? "unknown" : "ended");
                proxy.write(out);
            } else if (role.organization().isNamed()) {
                Proxy proxy = interval(role, id, "UnknownLink", dataset);
                proxy.add("subject", Exported.id(role.holder()));
                proxy.add("object", Exported.id(role.organization()));
                proxy.add("role", post.label());
                proxy.write(out);
            } else {
                note(role, id, dataset);
            }
        }

        private void event(Event event, String id, String dataset) throws IOException {
            Proxy proxy = interval(event, id, "Event", dataset);
            proxy.add("name", what.words(event));
            event.entities().filter(entity -> entity.type().acts()).forEach(entity -> proxy.add("involved", Exported.id(entity)));
            if (event.isPlaced()) {
                proxy.add("location", event.place().name());
            }
            proxy.write(out);
        }

        private void relation(Relation relation, String id, String dataset) throws IOException {
            Entity subject = relation.subject();
            Entity object = relation.object();
            String family = FAMILY.get(relation.type());
            if (family != null && subject.type() == EntityType.PERSON && object.type() == EntityType.PERSON) {
                Proxy proxy = interval(relation, id, "Family", dataset);
                proxy.add("person", Exported.id(subject));
                proxy.add("relative", Exported.id(object));
                proxy.add("relationship", family);
                proxy.write(out);
            } else if (relation.type().equals("member-of") && subject.type().acts() && (object.type() == EntityType.ORGANIZATION || object.type() == EntityType.COUNTRY)) {
                Proxy proxy = interval(relation, id, "Membership", dataset);
                proxy.add("member", Exported.id(subject));
                proxy.add("organization", Exported.id(object));
                proxy.write(out);
            } else {
                Proxy proxy = interval(relation, id, "UnknownLink", dataset);
                proxy.add("subject", Exported.id(subject));
                proxy.add("object", Exported.id(object));
                proxy.add("role", what.knowledge().relationType(relation.type()).map(type -> type.names().get("en")).orElse(relation.type().replace('-', ' ')));
                proxy.write(out);
            }
        }

        /** What has no schema of its own. */
        private void note(Statement statement, String id, String dataset) throws IOException {
            Proxy proxy = new Proxy(id, "Note", dataset);
            proxy.add("name", what.words(statement));
            proxy.add("description", what.words(statement));
            statement.entities().filter(entity -> entity.isCatalogued() || statement.isClaimed()).forEach(entity -> proxy.add("entity", Exported.id(entity)));
            origin(statement, proxy);
            proxy.write(out);
        }

        private Proxy interval(Statement statement, String id, String schema, String dataset) {
            Proxy proxy = new Proxy(id, schema, dataset);
            Exported.start(statement.period()).ifPresent(date -> proxy.add("startDate", date));
            Exported.end(statement.period()).ifPresent(date -> proxy.add("endDate", date));
            Exported.moment(statement.period()).ifPresent(date -> proxy.add("date", date));
            proxy.add("summary", what.words(statement));
            origin(statement, proxy);
            return proxy;
        }

        private void origin(Statement statement, Proxy proxy) {
            for (Source source : what.sources(statement)) {
                proxy.add("publisher", source.publisher());
                proxy.add("sourceUrl", source.url());
            }
            if (statement.basis() instanceof Known known) {
                proxy.add("retrievedAt", known.checked().toString());
            }
            what.extension(statement, proxy.context);
        }
    }

    /** An entity of FollowTheMoney. */
    private final class Proxy {

        private final String id;
        private final String schema;
        private final String dataset;
        private final ObjectNode properties = JsonText.object();
        private final ObjectNode context = JsonText.object();

        Proxy(String id, String schema, String dataset) {
            this.id = id;
            this.schema = schema;
            this.dataset = dataset;
        }

        /** Adds a value that is not empty and not there yet. */
        void add(String property, String value) {
            ArrayNode values = properties.withArray(property);
            if (!value.isEmpty() && values.valueStream().noneMatch(other -> other.asString().equals(value))) {
                values.add(value);
            }
        }

        void write(Appendable to) throws IOException {
            List<String> empty = new ArrayList<>();
            properties.properties().stream().filter(entry -> entry.getValue().isEmpty()).forEach(entry -> empty.add(entry.getKey()));
            empty.forEach(properties::remove);
            if (statements) {
                for (String property : properties.propertyNames()) {
                    for (var value : properties.path(property)) {
                        JsonText.line(statement(property, value.asString()), to);
                    }
                }
                return;
            }
            ObjectNode node = JsonText.object().put("id", id).put("schema", schema);
            node.set("properties", properties);
            node.putArray("datasets").add(dataset);
            if (!context.isEmpty()) {
                node.set("claimcheck", context);
            }
            JsonText.line(node, to);
        }

        /** Its id is that which FollowTheMoney itself gives it: the SHA-1 of dataset, entity, property and value. */
        private ObjectNode statement(String property, String value) {
            try {
                byte[] mark = MessageDigest.getInstance("SHA-1").digest(String.join(".", dataset, id, property, value).getBytes(StandardCharsets.UTF_8));
                return JsonText.object().put("id", HexFormat.of().formatHex(mark)).put("entity_id", id).put("canonical_id", id).put("schema", schema)
                        .put("prop", property).put("prop_type", TYPES.getOrDefault(property, "string")).put("value", value).put("dataset", dataset);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-1", e);
            }
        }
    }

    @Override
    public void export(Exported what, Appendable out, LeftOut left) throws IOException {
        new Writing(what, out, left).write();
    }
}
