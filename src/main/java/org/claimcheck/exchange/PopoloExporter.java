package org.claimcheck.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.claimcheck.time.Scope;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes Popolo: persons, organisations and countries, areas, posts, memberships and events.
 *
 * <p>Offices are posts, roles of persons and memberships in organisations are memberships. Dates are years, months or days as on record. A
 * record has {@code edtf} beside them, which Popolo allows and does not know, for what they cannot tell: the same keys with the date in EDTF,
 * where {@code ..} is an open end, and {@code time} for something that was so at some time of a span. {@code claimcheck} has the
 * certainty and the day of the last check of the fact, or the article of a claim; of a post the office and how many hold it; of an acting or
 * deputy holder the office. The ids of entities stand among their identifiers, our own with the scheme {@code claimcheck}. Relations, other than memberships, and figures have no place.
 */
final class PopoloExporter implements Exporter {

    /** The writing of one export. */
    private static final class Writing {

        private final Exported what;
        private final LeftOut left;
        private final ObjectNode root = JsonText.object();
        private final ArrayNode persons = root.putArray("persons");
        private final ArrayNode organizations = root.putArray("organizations");
        private final ArrayNode areas = root.putArray("areas");
        private final ArrayNode posts = root.putArray("posts");
        private final ArrayNode memberships = root.putArray("memberships");
        private final ArrayNode events = root.putArray("events");
        private final Map<String, ObjectNode> known = new HashMap<>();

        Writing(Exported what, LeftOut left) {
            this.what = what;
            this.left = left;
        }

        ObjectNode write() {
            what.entries().forEach(this::entity);
            for (OfficeEntry office : what.offices()) {
                post(new Exported.Post(office.id(), office.office().name(), office.title().replace('-', ' ')), office.office().organization())
                        .withObject(Own.KEY).put("office", office.id()).put("holders", office.office().exclusive() ? "one" : "many");
            }
            what.statements().forEach(this::statement);
            List<AcceptedClaim> claims = what.firm(left);
            Exported.strangers(claims).forEach((id, entity) -> list(entity).ifPresent(list -> list.addObject().put("id", id).put("name", entity.name())));
            claims.forEach(claim -> statement(claim.statement()));
            return root;
        }

        /** The list for entities of a type; nothing for things. */
        private Optional<ArrayNode> list(Entity entity) {
            return switch (entity.type()) {
                case PERSON -> Optional.of(persons);
                case ORGANIZATION, COUNTRY -> Optional.of(organizations);
                case PLACE -> Optional.of(areas);
                case THING, DESCRIPTION, NONE -> Optional.empty();
            };
        }

        private void entity(EntityEntry entry) {
            Optional<ArrayNode> list = list(entry.entity());
            if (list.isEmpty()) {
                left.count("things");
                return;
            }
            ObjectNode node = list.get().addObject().put("id", entry.id()).put("name", entry.entity().name());
            EntityType type = entry.entity().type();
            if (type != EntityType.PERSON) {
                node.put("classification", type.id());
            }
            ArrayNode identifiers = JsonText.object().putArray("identifiers");
            identifiers.addObject().put("scheme", Own.KEY).put("identifier", entry.id());
            Own.without(entry.ids(), entry.id()).forEach((scheme, id) -> identifiers.addObject().put("scheme", scheme).put("identifier", id));
            if (type != EntityType.PLACE) {
                node.set("identifiers", identifiers);
            }
            ArrayNode others = JsonText.object().putArray("other");
            entry.names().forEach((language, name) -> {
                if (!name.equals(entry.entity().name())) {
                    others.addObject().put("name", name).put("lang", language);
                }
            });
            entry.aliases().forEach((language, names) -> names.forEach(name -> {
                ObjectNode other = others.addObject().put("name", name);
                JsonText.put(other, "lang", language);
            }));
            if (!others.isEmpty() && type != EntityType.PLACE) {
                node.set("other_names", others);
            }
            if (type == EntityType.PERSON) {
                JsonText.put(node, "gender", entry.gender());
                life(node, entry.id(), "birth");
                life(node, entry.id(), "death");
            } else if (type != EntityType.PLACE) {
                life(node, entry.id(), "founding");
                life(node, entry.id(), "dissolution");
            }
            what.knowledge().entity(entry.within()).filter(whole -> list(whole).equals(list)).ifPresent(whole -> node.put("parent_id", whole.id()));
        }

        private void life(ObjectNode node, String id, String type) {
            List<Event> all = what.life(id, type);
            if (all.size() > 1) {
                left.count("further dates of " + type);
            }
            all.stream().findFirst().ifPresent(event -> {
                Exported.moment(event.period()).ifPresent(date -> node.put(type + "_date", date));
                if (!Exported.isTold(event.period())) {
                    node.withObject("edtf").put(type + "_date", event.period().edtf().text());
                }
                sources(node, event);
            });
        }

        private ObjectNode post(Exported.Post post, Entity organization) {
            return known.computeIfAbsent(post.id(), id -> {
                ObjectNode node = posts.addObject().put("id", id).put("label", post.label()).put("role", post.title());
                if (organization.type() == EntityType.ORGANIZATION || organization.type() == EntityType.COUNTRY) {
                    node.put("organization_id", Exported.id(organization));
                } else if (organization.type() == EntityType.PLACE) {
                    node.put("area_id", Exported.id(organization));
                }
                return node;
            });
        }

        private void statement(Statement statement) {
            if (statement instanceof Role role) {
                role(role);
            } else if (statement instanceof Event event) {
                if (!event.isKnown() || !what.life(event.subject().id(), event.type()).contains(event)) {
                    event(event);
                }
            } else if (statement instanceof Relation relation && relation.type().equals("member-of") && relation.subject().type() == EntityType.PERSON
                    && list(relation.object()).filter(list -> list == organizations).isPresent()) {
                ObjectNode node = memberships.addObject().put("id", statement.id()).put("person_id", Exported.id(relation.subject()))
                        .put("organization_id", Exported.id(relation.object())).put("role", "member");
                about(node, relation);
            } else {
                left.count(statement instanceof Relation ? "relations other than memberships" : "figures");
            }
        }

        private void role(Role role) {
            if (role.isVacant()) {
                left.count("vacant offices");
            } else if (role.holder().type() != EntityType.PERSON) {
                left.count("offices held by others than persons");
            } else {
                Exported.Post post = Exported.post(role);
                ObjectNode node = memberships.addObject().put("id", role.id()).put("person_id", Exported.id(role.holder()));
                if (role.organization().type() == EntityType.ORGANIZATION || role.organization().type() == EntityType.COUNTRY) {
                    node.put("organization_id", Exported.id(role.organization()));
                }
                post(post, role.organization());
                node.put("post_id", post.id()).put("role", post.title()).put("label", post.label());
                about(node, role);
            }
        }

        private void event(Event event) {
            ObjectNode node = events.addObject().put("id", event.id()).put("name", what.words(event)).put("classification", event.type());
            ArrayNode attendees = JsonText.object().putArray("attendees");
            event.entities().filter(entity -> entity.type() == EntityType.PERSON)
                    .forEach(person -> attendees.addObject().put("id", Exported.id(person)).put("name", person.name()));
            if (!attendees.isEmpty()) {
                node.set("attendees", attendees);
            }
            if (event.isPlaced()) {
                node.put("location", event.place().name());
            }
            Exported.moment(event.period()).ifPresent(date -> node.put("start_date", date).put("end_date", date));
            about(node, event);
        }

        /** When, from where, and what Popolo has no field for. */
        private void about(ObjectNode node, Statement statement) {
            Exported.start(statement.period()).ifPresent(date -> node.put("start_date", date));
            Exported.end(statement.period()).ifPresent(date -> node.put("end_date", date));
            boolean within = statement.period().scope() == Scope.WITHIN || !statement.period().edtf().isInterval();
            if (statement.isDated() && within && !(statement instanceof Event && Exported.isTold(statement.period()))) {
                node.withObject("edtf").put("time", statement.period().edtf().text());
            } else if (statement.isDated() && !within && !Exported.isTold(statement.period())) {
                ObjectNode edtf = node.putObject("edtf");
                JsonText.put(edtf, "start_date", known(statement.period().edtf().from().text()));
                JsonText.put(edtf, "end_date", known(statement.period().edtf().to().text()));
            }
            sources(node, statement);
            ObjectNode basis = node.withObject(Own.KEY);
            if (statement instanceof Role role) {
                Exported.qualifiers(role, basis);
            } else if (statement instanceof Relation) {
                basis.put("relation", statement.predicate());
            }
            if (statement.basis() instanceof Known fact) {
                basis.put("certainty", fact.certainty().id()).put("checked", fact.checked().toString());
                JsonText.put(basis, "said_by", fact.saidBy());
            } else {
                basis.put("article", statement.article());
            }
        }

        private static String known(String date) {
            return date.equals("/") ? "" : date;
        }

        /** Popolo takes sources that have an address; the others stand with what it has no field for. */
        private void sources(ObjectNode node, Statement statement) {
            for (Source source : what.sources(statement)) {
                String words = source.publisher() + (source.title().isEmpty() ? "" : ": " + source.title()) + (source.date().isEmpty() ? "" : ", " + source.date());
                if (source.url().isEmpty()) {
                    node.withObject(Own.KEY).withArray("sources").add(words);
                } else {
                    node.withArray("sources").addObject().put("url", source.url()).put("note", words);
                }
            }
        }
    }

    @Override
    public void export(Exported what, Appendable out, LeftOut left) throws IOException {
        JsonText.pretty(new Writing(what, left).write(), out);
    }
}
