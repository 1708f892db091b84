package org.claimcheck.exchange;

import java.io.IOException;
import java.util.List;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.report.JsonText;
import org.claimcheck.statement.Claimed;
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
import org.claimcheck.time.Period;
import org.claimcheck.time.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes JSON-LD in the terms of schema.org, with a context that stands in the document, so that nothing has to be fetched to understand it.
 *
 * <p>All dates are literals of the type {@code edtf:EDTF} (Library of Congress), as vague as they are on record. A role is an
 * {@code OrganizationRole} between holder and organisation, as schema.org has it; an event an {@code Event}, a figure an {@code Observation}, a
 * relation a {@code Role} with the terms {@code subject}, {@code relation} and {@code object} of our own, an accepted claim a {@code Claim}. What
 * schema.org has no term for has one under {@code https://claimcheck.org/ns#}: {@code time} (at some time of it), {@code certainty},
 * {@code checked}, {@code saidBy}.
 */
final class JsonLdExporter implements Exporter {

    private static final String CONTEXT = """
            {"schema": "https://schema.org/", "edtf": "http://id.loc.gov/datatypes/edtf/", "cc": "https://claimcheck.org/ns#",
             "xsd": "http://www.w3.org/2001/XMLSchema#", "id": "@id", "type": "@type",
             "Person": "schema:Person", "Organization": "schema:Organization", "Country": "schema:Country", "Place": "schema:Place", "Thing": "schema:Thing",
             "OrganizationRole": "schema:OrganizationRole", "Role": "schema:Role", "Event": "schema:Event", "Observation": "schema:Observation",
             "Claim": "schema:Claim", "CreativeWork": "schema:CreativeWork",
             "name": {"@id": "schema:name", "@container": "@language"}, "label": "schema:name", "alternateName": "schema:alternateName",
             "description": "schema:description", "gender": {"@id": "schema:gender", "@type": "@id"}, "Female": "schema:Female", "Male": "schema:Male",
             "birthDate": {"@id": "schema:birthDate", "@type": "edtf:EDTF"}, "deathDate": {"@id": "schema:deathDate", "@type": "edtf:EDTF"},
             "birthPlace": {"@id": "schema:birthPlace", "@type": "@id"}, "deathPlace": {"@id": "schema:deathPlace", "@type": "@id"},
             "foundingDate": {"@id": "schema:foundingDate", "@type": "edtf:EDTF"}, "dissolutionDate": {"@id": "schema:dissolutionDate", "@type": "edtf:EDTF"},
             "containedInPlace": {"@id": "schema:containedInPlace", "@type": "@id"}, "parentOrganization": {"@id": "schema:parentOrganization", "@type": "@id"},
             "holder": {"@reverse": "schema:memberOf", "@type": "@id"}, "memberOf": {"@id": "schema:memberOf", "@type": "@id"},
             "roleName": "schema:roleName", "office": {"@id": "cc:office", "@type": "@id"}, "qualifier": "cc:qualifier",
             "startDate": {"@id": "schema:startDate", "@type": "edtf:EDTF"}, "endDate": {"@id": "schema:endDate", "@type": "edtf:EDTF"},
             "observationDate": {"@id": "schema:observationDate", "@type": "edtf:EDTF"}, "datePublished": {"@id": "schema:datePublished", "@type": "edtf:EDTF"},
             "time": {"@id": "cc:time", "@type": "edtf:EDTF"}, "about": {"@id": "schema:about", "@type": "@id"},
             "location": {"@id": "schema:location", "@type": "@id"}, "eventType": "cc:eventType", "subject": {"@id": "cc:subject", "@type": "@id"},
             "object": {"@id": "cc:object", "@type": "@id"}, "relation": "cc:relation", "observationAbout": {"@id": "schema:observationAbout", "@type": "@id"},
             "measuredProperty": "schema:measuredProperty", "value": {"@id": "schema:value", "@type": "xsd:decimal"},
             "minValue": {"@id": "schema:minValue", "@type": "xsd:decimal"}, "maxValue": {"@id": "schema:maxValue", "@type": "xsd:decimal"},
             "unitText": "schema:unitText", "bound": "cc:bound", "appearance": {"@id": "schema:appearance", "@type": "@id"}, "subjectOf": {"@id": "schema:subjectOf"},
             "publisher": "schema:publisher", "url": {"@id": "schema:url", "@type": "xsd:anyURI"}, "certainty": "cc:certainty",
             "checked": {"@id": "cc:checked", "@type": "xsd:date"}, "saidBy": "cc:saidBy", "modality": "cc:modality", "attribution": "cc:attribution"}""";

    /** The writing of one export. */
    private static final class Writing {

        private final Exported what;
        private final Appendable out;
        private final LeftOut left;
        private boolean first = true;

        Writing(Exported what, Appendable out, LeftOut left) {
            this.what = what;
            this.out = out;
            this.left = left;
        }

        void write() throws IOException {
            out.append("{\"@context\": ").append(JsonMapper.shared().writeValueAsString(JsonMapper.shared().readTree(CONTEXT))).append(",\n\"@graph\": [");
            for (EntityEntry entry : what.entries()) {
                entity(entry);
            }
            for (Statement fact : what.statements()) {
                fact(fact);
            }
            List<AcceptedClaim> claims = what.firm(left);
            for (var stranger : Exported.strangers(claims).entrySet()) {
                put(JsonText.object().put("id", entityId(stranger.getValue())).put("type", type(stranger.getValue().type())).put("label", stranger.getValue().name()));
            }
            for (AcceptedClaim claim : claims) {
                claim(claim.statement());
            }
            out.append("\n]}\n");
        }

        /** Each node of the graph on a line of its own. */
        private void put(ObjectNode node) throws IOException {
            out.append(first ? "\n" : ",\n");
            first = false;
            StringBuilder line = new StringBuilder();
            JsonText.line(node, line);
            out.append(line.toString().stripTrailing());
        }

        private static String type(EntityType type) {
            return switch (type) {
                case PERSON -> "Person";
                case ORGANIZATION -> "Organization";
                case COUNTRY -> "Country";
                case PLACE -> "Place";
                case THING, DESCRIPTION, NONE -> "Thing";
            };
        }

        private static String entityId(Entity entity) {
            return "urn:claimcheck:entity:" + Exported.id(entity);
        }

        private void entity(EntityEntry entry) throws IOException {
            ObjectNode node = JsonText.object().put("id", entityId(entry.entity())).put("type", type(entry.entity().type()));
            ObjectNode names = node.putObject("name");
            entry.names().forEach(names::put);
            List<String> others = entry.fullNames().stream().filter(name -> !entry.names().containsValue(name)).toList();
            if (!others.isEmpty()) {
                others.forEach(node.putArray("alternateName")::add);
            }
            if (!entry.gender().isEmpty()) {
                node.put("gender", entry.gender().equals("female") ? "Female" : "Male");
            }
            what.knowledge().entity(entry.within()).ifPresent(whole -> node.put(entry.entity().type() == EntityType.PLACE || entry.entity().type() == EntityType.COUNTRY
                    ? "containedInPlace" : "parentOrganization", entityId(whole)));
            boolean person = entry.entity().type() == EntityType.PERSON;
            if (person || entry.entity().type() == EntityType.ORGANIZATION) {
                life(node, entry.id(), person ? "birth" : "founding");
                life(node, entry.id(), person ? "death" : "dissolution");
            }
            put(node);
        }

        private void life(ObjectNode node, String id, String type) {
            for (Event event : what.life(id, type)) {
                if (event.isDated()) {
                    add(node, type + "Date", event.period().edtf().text());
                }
                if (event.isPlaced() && (type.equals("birth") || type.equals("death"))) {
                    add(node, type + "Place", entityId(event.place()));
                }
            }
        }

        private static void add(ObjectNode node, String key, String value) {
            JsonNode there = node.path(key);
            if (there.isMissingNode()) {
                node.put(key, value);
            } else if (there.isArray()) {
                ((ArrayNode) there).add(value);
            } else {
                String one = there.asString();
                node.putArray(key).add(one).add(value);
            }
        }

        private void fact(Statement fact) throws IOException {
            ObjectNode node = JsonText.object().put("id", "urn:claimcheck:fact:" + fact.id());
            if (fact instanceof Role role) {
                if (role.isVacant()) {
                    left.count("vacant offices");
                    return;
                }
                node.put("type", "OrganizationRole").put("roleName", Exported.post(role).label()).put("holder", entityId(role.holder()));
                if (role.organization().isNamed()) {
                    node.put("memberOf", entityId(role.organization()));
                }
                if (role.office().isPresent()) {
                    node.put("office", "urn:claimcheck:office:" + role.officeId());
                }
                if (!role.qualifiers().isEmpty()) {
                    role.qualifiers().forEach(node.putArray("qualifier")::add);
                }
            } else if (fact instanceof Event event) {
                node.put("type", "Event").put("label", what.words(event)).put("eventType", event.type());
                event.entities().filter(entity -> !entity.equals(event.place())).map(Writing::entityId).distinct().forEach(id -> add(node, "about", id));
                if (event.isPlaced()) {
                    node.put("location", entityId(event.place()));
                }
            } else if (fact instanceof Figure figure) {
                figure(node, figure);
            } else if (fact instanceof Relation relation) {
                node.put("type", "Role").put("relation", relation.type()).put("subject", entityId(relation.subject()));
                if (relation.object().isCatalogued()) {
                    node.put("object", entityId(relation.object()));
                } else {
                    node.put("label", relation.object().name());
                }
            }
            time(node, fact);
            sources(node, fact);
            Known known = (Known) fact.basis();
            node.put("certainty", known.certainty().id()).put("checked", known.checked().toString());
            JsonText.put(node, "saidBy", known.saidBy());
            put(node);
        }

        private void figure(ObjectNode node, Figure figure) {
            Quantity quantity = figure.quantity();
            node.put("type", "Observation").put("measuredProperty", figure.measure()).put("label", what.words(figure));
            if (figure.subject().isNamed()) {
                node.put("observationAbout", entityId(figure.subject()));
            }
            if (figure.object().isNamed()) {
                node.put("object", entityId(figure.object()));
            }
            if (quantity.upper().compareTo(quantity.value()) == 0) {
                node.put("value", quantity.value().toPlainString());
            } else {
                node.put("minValue", quantity.value().toPlainString()).put("maxValue", quantity.upper().toPlainString());
            }
            JsonText.put(node, "unitText", quantity.unit() + (quantity.per().isEmpty() ? "" : " per " + quantity.per()));
            node.put("bound", quantity.bound().id());
        }

        private static void time(ObjectNode node, Statement statement) {
            Period period = statement.period();
            if (!statement.isDated()) {
                return;
            }
            if (period.scope() == Scope.THROUGHOUT && period.edtf().isInterval()) {
                end(node, "startDate", period.edtf().from().text());
                end(node, "endDate", period.edtf().to().text());
            } else {
                node.put(statement instanceof Figure ? "observationDate" : "time", period.edtf().text());
            }
        }

        /** An unknown end is not told, an open one is two dots. */
        private static void end(ObjectNode node, String key, String edtf) {
            if (!edtf.equals("/")) {
                node.put(key, edtf);
            }
        }

        private void claim(Statement claim) throws IOException {
            ObjectNode node = JsonText.object().put("id", "urn:claimcheck:claim:" + claim.id()).put("type", "Claim").put("label", what.words(claim));
            claim.entities().map(Writing::entityId).distinct().forEach(id -> add(node, "about", id));
            time(node, claim);
            Claimed basis = (Claimed) claim.basis();
            node.put("modality", basis.modality().id());
            if (!basis.attribution().isEmpty()) {
                basis.attribution().forEach(node.putArray("attribution")::add);
            }
            for (Source source : what.sources(claim)) {
                node.set("appearance", work(source));
            }
            put(node);
        }

        private void sources(ObjectNode node, Statement statement) {
            ArrayNode works = node.putArray("subjectOf");
            what.sources(statement).forEach(source -> works.add(work(source)));
        }

        private static ObjectNode work(Source source) {
            ObjectNode work = JsonText.object().put("type", "CreativeWork");
            work.putObject("publisher").put("type", "Organization").put("label", source.publisher());
            JsonText.put(work, "label", source.title());
            JsonText.put(work, "url", source.url());
            JsonText.put(work, "datePublished", source.date());
            return work;
        }
    }

    @Override
    public void export(Exported what, Appendable out, LeftOut left) throws IOException {
        new Writing(what, out, left).write();
    }
}
