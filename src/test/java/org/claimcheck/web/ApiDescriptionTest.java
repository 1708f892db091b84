package org.claimcheck.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimcheck.report.PublishedSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the API says is what the server does. */
class ApiDescriptionTest {

    private static final String HOME = "https://claimcheck.test/api/";

    private static TestServer server;
    private static JsonNode description;
    private static SchemaRegistry schemas;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        String text = server.get("/api/openapi.json").body();
        description = JsonMapper.shared().readTree(text);
        schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(
                HOME + "openapi.json", text,
                HOME + "schemas/report.schema.json", withoutId(PublishedSchema.text("report")),
                HOME + "schemas/claims.schema.json", withoutId(PublishedSchema.text("claims")))));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String withoutId(String schema) {
        ObjectNode node = (ObjectNode) JsonMapper.shared().readTree(schema);
        node.remove("$id");
        return node.toString();
    }

    @Test
    void names_every_operation_and_no_other() {
        TreeSet<String> told = new TreeSet<>();
        description.path("paths").properties().forEach(path -> path.getValue().propertyNames().forEach(method -> told.add(method.toUpperCase() + " " + path.getKey())));

        assertThat(told).isEqualTo(server.server().operations().stream().filter(operation -> operation.contains(" /api/")).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void has_what_openapi_asks_for() {
        assertThat(description.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(operations()).allSatisfy(operation -> {
            assertThat(operation.path("operationId").asString("")).isNotEmpty();
            assertThat(operation.path("summary").asString("")).isNotEmpty();
            assertThat(operation.path("responses").isEmpty()).isFalse();
        });
        assertThat(operations().stream().map(operation -> operation.path("operationId").asString())).doesNotHaveDuplicates();
        assertThat(references(description)).allSatisfy(reference -> assertThat(resolved(reference).isMissingNode()).as(reference).isFalse());
    }

    @Test
    void is_true_of_every_operation() {
        JsonNode report = ok("post", "/api/validate", "/api/validate", body("ValidateRequest", "text", TestServer.ARTICLE));
        assertThat(report.path("findings").size()).isPositive();
        check("post", "/api/validate", server.post("/api/validate?published=2021-05-04", "text/plain", TestServer.ARTICLE), 200);
        check("post", "/api/validate", server.post("/api/validate", "application/json", claims(report).toString()), 200);
        JsonNode findings = ok("get", "/api/findings", "/api/findings?state=all&kind=contradiction", null);
        JsonNode finding = findings.path("findings").path(0);
        JsonNode decided = ok("post", "/api/decisions", "/api/decisions", body("DecisionRequest", "fingerprint", finding.path("id").asString(),
                "judgement", "needs-work", "mark", finding.path("mark").asString()));
        assertThat(decided.path("finding").path("state").asString()).isEqualTo("needs-work");
        ok("get", "/api/decisions", "/api/decisions", null);
        ok("get", "/api/findings", "/api/findings", null);
        assertThat(ok("get", "/api/facts", "/api/facts?q=meshaal&limit=200", null).path("facts").size()).isPositive();
        ok("get", "/api/facts", "/api/facts?office=quds-force/commander", null);
        ok("get", "/api/facts", "/api/facts?limit=200&offset=300", null);
        assertThat(ok("get", "/api/offices/{organization}/{title}", "/api/offices/quds-force/commander", null).path("tenures").size()).isPositive();
        ok("get", "/api/rules", "/api/rules", null);
        assertThat(ok("get", "/api/rules/{name}", "/api/rules/office-held-by-another", null).path("scenarios").asString()).contains("expect:");
        ok("get", "/api/health", "/api/health", null);
        ok("get", "/api/openapi.json", "/api/openapi.json", null);
        ok("get", "/api/schemas/{name}", "/api/schemas/report.schema.json", null);
    }

    @Test
    void is_true_of_refusals() {
        check("post", "/api/validate", server.post("/api/validate", "application/json", "{\"text\": "), 400);
        check("post", "/api/validate", server.post("/api/validate", "application/pdf", "x"), 415);
        check("post", "/api/validate", server.post("/api/validate", "text/plain", " \n "), 422);
        check("post", "/api/validate", server.send("POST", "/api/validate", "x", "Content-Type", "text/plain"), 403);
        check("get", "/api/findings", server.get("/api/findings?limit=0"), 400);
        check("post", "/api/decisions", server.post("/api/decisions", body("DecisionRequest", "fingerprint", "0123456789abcdef", "judgement", "misread")), 404);
        check("get", "/api/offices/{organization}/{title}", server.get("/api/offices/quds-force/cook"), 404);
        check("get", "/api/rules/{name}", server.get("/api/rules/none"), 404);
        check("get", "/api/schemas/{name}", server.get("/api/schemas/none"), 404);
    }

    private static JsonNode claims(JsonNode report) {
        ObjectNode claims = JsonMapper.shared().createObjectNode().put("formatVersion", 1);
        claims.set("article", report.path("article"));
        claims.set("coverage", report.path("coverage"));
        claims.set("claims", report.path("claims").deepCopy());
        claims.path("claims").forEach(claim -> ((ObjectNode) claim).without(List.of("verdict", "reason")));
        claims.path("claims").forEach(claim -> ((ObjectNode) claim).remove(List.of("verdict", "reason")));
        return claims;
    }

    /** A body, which must follow the description as well. */
    private static ObjectNode body(String schema, String... members) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        for (int i = 0; i < members.length; i += 2) {
            body.put(members[i], members[i + 1]);
        }
        assertThat(schemas.getSchema(SchemaLocation.of(HOME + "openapi.json#/components/schemas/" + schema)).validate(body)).isEmpty();
        return body;
    }

    private static JsonNode ok(String method, String path, String address, JsonNode body) {
        TestServer.Reply reply = body == null ? server.get(address) : server.post(address, body);
        check(method, path, reply, path.equals("/api/decisions") && method.equals("post") ? 201 : 200);
        return reply.json();
    }

    /** Holds a response against what the description says of it. */
    private static void check(String method, String path, TestServer.Reply reply, int status) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        JsonNode response = description.path("paths").path(path).path(method).path("responses").path(String.valueOf(status));
        String at = "#/paths/" + escaped(path) + "/" + method + "/responses/" + status;
        if (response.has("$ref")) {
            at = response.path("$ref").asString();
            response = resolved(at);
        }
        assertThat(response.isMissingNode()).as(path + " " + status).isFalse();
        String type = reply.header("content-type").replaceFirst(";.*", "");
        assertThat(response.path("content").has(type)).as(path + " " + type).isTrue();
        Schema schema = schemas.getSchema(SchemaLocation.of(HOME + "openapi.json" + at + "/content/" + escaped(type) + "/schema"));
        assertThat(schema.validate(reply.body(), InputFormat.JSON)).as(path).isEmpty();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    private static List<JsonNode> operations() {
        return description.path("paths").valueStream().flatMap(JsonNode::valueStream).toList();
    }

    private static List<String> references(JsonNode node) {
        return node.findValuesAsString("$ref");
    }

    private static JsonNode resolved(String reference) {
        String[] parts = reference.split("#", 2);
        JsonNode document = parts[0].isEmpty() ? description : JsonMapper.shared().readTree(PublishedSchema.text(parts[0].replaceAll(".*/|\\.schema\\.json$", "")));
        return parts.length < 2 ? document : Optional.of(parts[1]).map(document::at).orElse(document);
    }
}
