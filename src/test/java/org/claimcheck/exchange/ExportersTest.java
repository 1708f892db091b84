package org.claimcheck.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.report.ForeignSchema;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.verify.Verifier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped facts and the accepted claims in the formats of others, by the rules of these formats. */
class ExportersTest {

    private static final Path CONTRACT = Path.of("src/test/resources/exchange/ftm-contract.json");
    private static final Knowledge KNOWLEDGE = Knowledge.loadLeniently(List.of(Path.of("facts"))).knowledge();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final LeftOut left = new LeftOut();

    private String export(ExportFormat format) throws IOException {
        StringBuilder text = new StringBuilder();
        format.exporter().export(new Exported(KNOWLEDGE, KNOWLEDGE.archive().claims(), Verifier.wording(KNOWLEDGE)::statement, place -> true), text, left);
        return text.toString();
    }

    @Test
    void follow_the_money_has_the_schemata_properties_and_links_that_it_knows() throws IOException {
        JsonNode contract = JSON.readTree(Files.readString(CONTRACT));
        List<JsonNode> entities = export(ExportFormat.FTM).lines().map(JSON::readTree).toList();
        Map<String, String> schemata = new HashMap<>();
        entities.forEach(entity -> assertThat(schemata.put(entity.path("id").asString(), entity.path("schema").asString())).as(entity.toString()).isNull());

        for (JsonNode entity : entities) {
            String schema = entity.path("schema").asString();
            Set<String> ancestors = ancestors(schema, contract);
            assertThat(entity.path("id").asString()).matches("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");
            assertThat(contract.path(schema).path("abstract").asBoolean(false)).as(schema).isFalse();
            for (String ancestor : ancestors) {
                contract.path(ancestor).path("required").forEach(property -> assertThat(entity.path("properties").has(property.asString())).as(entity.toString()).isTrue());
            }
            entity.path("properties").properties().forEach(property -> {
                String type = ancestors.stream().map(ancestor -> contract.path(ancestor).path("properties").path(property.getKey()).asString("")).filter(t -> !t.isEmpty())
                        .findFirst().orElse("");
                assertThat(type).as(schema + "." + property.getKey()).isNotEmpty();
                assertThat(property.getValue().isArray() && !property.getValue().isEmpty()).isTrue();
                property.getValue().forEach(value -> check(type, value.asString(), schemata, contract));
            });
        }
        assertThat(left.counts().keySet()).allMatch(reason -> reason.startsWith("accepted claims that ") || reason.equals("vacant offices"));
    }

    private static void check(String type, String value, Map<String, String> schemata, JsonNode contract) {
        switch (type) {
            case "date" -> assertThat(value).matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            case "url" -> assertThat(value).matches("https?://\\S+");
            case "gender" -> assertThat(value).isIn("female", "male");
            case "number" -> assertThat(value).matches("\\d+");
            case "name", "text", "string", "address" -> assertThat(value).isNotBlank();
            default -> assertThat(ancestors(schemata.get(value), contract)).as(value).contains(type);
        }
    }

    private static Set<String> ancestors(String schema, JsonNode contract) {
        assertThat(contract.has(schema)).as(schema).isTrue();
        Set<String> all = new LinkedHashSet<>(List.of(schema));
        contract.path(schema).path("extends").forEach(parent -> all.addAll(ancestors(parent.asString(), contract)));
        return all;
    }

    @Test
    void statements_of_follow_the_money_are_its_entities_in_parts() throws IOException {
        Set<String> whole = new TreeSet<>();
        export(ExportFormat.FTM).lines().map(JSON::readTree).forEach(entity -> entity.path("properties").properties().forEach(property ->
                property.getValue().forEach(value -> whole.add(entity.path("id").asString() + " " + property.getKey() + " " + value.asString()))));
        Set<String> ids = new HashSet<>();
        Set<String> parts = new TreeSet<>();
        export(ExportFormat.FTM_STATEMENTS).lines().map(JSON::readTree).forEach(statement -> {
            assertThat(ids.add(statement.path("id").asString())).isTrue();
            assertThat(statement.path("id").asString()).matches("[0-9a-f]{40}");
            parts.add(statement.path("entity_id").asString() + " " + statement.path("prop").asString() + " " + statement.path("value").asString());
        });

        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void popolo_is_as_its_schemata_have_it_and_names_nobody_who_is_not_there() throws IOException {
        String text = export(ExportFormat.POPOLO);
        JsonNode popolo = JSON.readTree(text);

        assertThat(ForeignSchema.errorsOfPopolo(text)).isEmpty();
        Map<String, Set<String>> ids = new HashMap<>();
        popolo.properties().forEach(list -> list.getValue().forEach(record -> assertThat(ids.computeIfAbsent(list.getKey(), key -> new HashSet<>())
                .add(record.path("id").asString())).as(record.toString()).isTrue()));
        popolo.path("memberships").forEach(membership -> {
            assertThat(ids.get("persons")).contains(membership.path("person_id").asString());
            assertThat(membership.path("post_id").isMissingNode() || ids.get("posts").contains(membership.path("post_id").asString())).isTrue();
            assertThat(membership.path("organization_id").isMissingNode() || ids.get("organizations").contains(membership.path("organization_id").asString())).isTrue();
        });
    }

    @Test
    void no_format_makes_a_date_more_precise_and_all_keep_it_in_edtf() throws IOException {
        Map<String, JsonNode> ftm = byId(export(ExportFormat.FTM).lines().map(JSON::readTree).toList(), "fact.");
        Map<String, JsonNode> popolo = byId(JSON.readTree(export(ExportFormat.POPOLO)).path("memberships").valueStream().toList(), "");
        Map<String, JsonNode> linked = byId(JSON.readTree(export(ExportFormat.JSONLD)).path("@graph").valueStream().toList(), "urn:claimcheck:fact:");
        int vague = 0;
        for (Statement fact : KNOWLEDGE.statements()) {
            if (fact instanceof Role role && ftm.containsKey(role.id()) && popolo.containsKey(role.id()) && role.period().edtf().isInterval()) {
                String from = known(role.period().edtf().from());
                String to = known(role.period().edtf().to());
                vague += plain(from).equals(from) && plain(to).equals(to) ? 0 : 1;
                JsonNode occupancy = ftm.get(fact.id());
                assertThat(occupancy.path("properties").path("startDate").path(0).asString("")).isEqualTo(plain(from));
                assertThat(occupancy.path("properties").path("endDate").path(0).asString("")).isEqualTo(plain(to));
                assertThat(occupancy.path("claimcheck").path("edtf").asString("")).isEqualTo(role.isDated() ? role.period().edtf().text() : "");
                assertThat(told(popolo.get(fact.id()), "start_date")).isEqualTo(from);
                assertThat(told(popolo.get(fact.id()), "end_date")).isEqualTo(to);
                assertThat(linked.get(fact.id()).path("startDate").asString("")).isEqualTo(from);
                assertThat(linked.get(fact.id()).path("endDate").asString("")).isEqualTo(to);
            }
        }
        assertThat(vague).isGreaterThan(50);
    }

    private static String known(Edtf date) {
        return date.text().equals("/") ? "" : date.text();
    }

    private static String plain(String edtf) {
        return edtf.matches("\\d{4}(-(0\\d|1[0-2])(-\\d{2})?)?") ? edtf : "";
    }

    private static String told(JsonNode record, String key) {
        String vague = record.path("edtf").path(key).asString("");
        assertThat(record.path(key).asString("")).isEqualTo(plain(vague.isEmpty() ? record.path(key).asString("") : vague));
        return vague.isEmpty() ? record.path(key).asString("") : vague;
    }

    private static Map<String, JsonNode> byId(List<JsonNode> records, String prefix) {
        Map<String, JsonNode> byId = new HashMap<>();
        records.stream().filter(record -> record.path("id").asString().startsWith(prefix)).forEach(record -> byId.put(record.path("id").asString().substring(prefix.length()), record));
        return byId;
    }

    @Test
    void linked_data_explains_each_of_its_words_and_all_its_dates_are_edtf() throws IOException {
        JsonNode document = JSON.readTree(export(ExportFormat.JSONLD));
        JsonNode context = document.path("@context");
        Set<String> ids = new HashSet<>();
        document.path("@graph").forEach(node -> assertThat(ids.add(node.path("id").asString())).as(node.toString()).isTrue());
        List<String> unknown = new ArrayList<>();
        document.path("@graph").forEach(node -> walk(node, context, ids, unknown));

        assertThat(unknown).isEmpty();
        context.properties().forEach(term -> {
            String meaning = term.getValue().isString() ? term.getValue().asString() : term.getValue().path(term.getValue().has("@reverse") ? "@reverse" : "@id").asString();
            assertThat(meaning.startsWith("@") || meaning.startsWith("http") || context.has(meaning.substring(0, meaning.indexOf(':')))).as(meaning).isTrue();
        });
    }

    @Test
    void linked_data_tells_of_each_claim_how_and_by_whom_it_is_put_forward() throws IOException {
        Map<String, JsonNode> linked = byId(JSON.readTree(export(ExportFormat.JSONLD)).path("@graph").valueStream().toList(), "urn:claimcheck:claim:");
        List<AcceptedClaim> claims = KNOWLEDGE.archive().claims().stream().filter(claim -> linked.containsKey(claim.id())).toList();

        assertThat(claims).hasSameSizeAs(linked.values()).anyMatch(claim -> !((Claimed) claim.statement().basis()).attribution().isEmpty());
        for (AcceptedClaim claim : claims) {
            Claimed basis = (Claimed) claim.statement().basis();
            assertThat(linked.get(claim.id()).path("modality").asString("")).isEqualTo(basis.modality().id());
            assertThat(linked.get(claim.id()).path("attribution").valueStream().map(JsonNode::asString)).containsExactlyElementsOf(basis.attribution());
        }
    }

    private static void walk(JsonNode node, JsonNode context, Set<String> ids, List<String> unknown) {
        node.properties().forEach(property -> {
            JsonNode term = context.path(property.getKey());
            if (term.isMissingNode()) {
                unknown.add(property.getKey());
            }
            if (property.getKey().equals("type") && !context.has(property.getValue().asString())) {
                unknown.add(property.getValue().asString());
            }
            for (JsonNode value : property.getValue().isArray() ? property.getValue() : JSON.createArrayNode().add(property.getValue())) {
                if (term.path("@type").asString("").equals("edtf:EDTF")) {
                    assertThat(Edtf.parse(value.asString()).text()).isEqualTo(value.asString());
                }
                if (value.isString() && value.asString().startsWith("urn:claimcheck:entity:")) {
                    assertThat(ids).contains(value.asString());
                }
                if (value.isObject() && !term.path("@container").asString("").equals("@language")) {
                    walk(value, context, ids, unknown);
                }
            }
        });
    }

    @Test
    void table_has_a_row_for_each_fact_and_claim() throws IOException {
        List<String> rows = export(ExportFormat.CSV).lines().toList();
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.substring(0, row.indexOf(',')).replace("\"", "")));

        assertThat(rows).hasSize(1 + KNOWLEDGE.statements().size() + KNOWLEDGE.archive().claims().size());
        assertThat(rows.get(0)).isEqualTo(String.join(",", CsvExporter.COLUMNS));
        assertThat(ids).containsAll(KNOWLEDGE.statements().stream().map(Statement::id).toList());
        assertThat(left.counts()).isEmpty();
    }

    @Test
    void the_same_knowledge_gives_the_same_bytes() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(export(format)).isEqualTo(export(format));
        }
    }
}
