package org.claimcheck.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.curation.FactSearch;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.report.JsonRenderer;
import org.claimcheck.report.Report;
import org.claimcheck.review.Decision;
import org.claimcheck.review.Judgement;
import org.claimcheck.rule.Rule;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.EdtfException;
import org.claimcheck.verify.RuleSuite;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What programs ask the server for. {@code openapi.json} describes it. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final int MOST_NAMES = 50;
    private static final Map<String, Submission.Form> FORMS = Map.of("text/plain", Submission.Form.AUTO, "text/markdown", Submission.Form.MARKDOWN,
            "text/html", Submission.Form.HTML);
    private static final List<String> SCHEMAS = List.of("report", "claims");

    private final Office office;

    Api(Office office) {
        this.office = office;
    }

    /** Says what is answered where. */
    void register(Routes routes) {
        routes.open("/api/health", (call, parts) -> Answer.json(200, health()));
        routes.open("/api/openapi.json", (call, parts) -> new Answer(200, Answer.JSON, Map.of(), resource("/web/openapi.json")));
        routes.open("/api/schemas/{name}", (call, parts) -> schema(parts.get("name")));
        routes.post("/api/validate", (call, parts) -> validate(call));
        routes.get("/api/findings", (call, parts) -> findings(call));
        routes.get("/api/decisions", (call, parts) -> decisions(call));
        routes.post("/api/decisions", (call, parts) -> decide(call));
        routes.get("/api/facts", (call, parts) -> facts(call));
        routes.get("/api/offices/{organization}/{title}", (call, parts) -> office(parts.get("organization") + "/" + parts.get("title")));
        routes.get("/api/rules", (call, parts) -> rules());
        routes.get("/api/rules/{name}", (call, parts) -> rule(parts.get("name")));
    }

    // ---- the server itself

    private ObjectNode health() {
        ObjectNode node = JSON.createObjectNode();
        Optional<LiveKnowledge.Loaded> now = office.knowledge().now();
        node.put("status", now.isPresent() ? "ready" : office.knowledge().first().isCompletedExceptionally() ? "failed" : "loading");
        node.put("knowledge", now.map(loaded -> loaded.engine().state().version()).orElse(null));
        node.put("asOf", now.flatMap(loaded -> loaded.engine().state().asOf()).map(Object::toString).orElse(null));
        return node;
    }

    private static Answer schema(String name) throws Refusal {
        String known = name.replaceFirst("\\.schema\\.json$", "");
        if (!SCHEMAS.contains(known)) {
            throw new Refusal(404, "There is no schema " + name, "Ask for " + String.join(" or ", SCHEMAS));
        }
        return new Answer(200, "application/schema+json", Map.of(), resource("/schema/" + known + ".schema.json"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Api.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- articles

    private Answer validate(Call call) throws Refusal {
        LiveKnowledge.Loaded by = office.await();
        Asked asked = asked(call);
        try {
            Report report = office.desk().check(asked.submission(), by).report().decidedBy(office.ledger().decisions(), asked.showDecided());
            if (asked.unread()) {
                // Without the pattern that came nearest: that would take longer than the rest.
                report = report.withUnread(report.unread());
            }
            StringBuilder line = new StringBuilder();
            new JsonRenderer(JsonRenderer.Layout.LINES, asked.unread()).render(List.of(report), line);
            return new Answer(200, Answer.JSON, Map.of(), Answer.bytes(line.toString()));
        } catch (InvalidInputException e) {
            throw Refusal.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a caller wants to have judged, and what to be told. */
    private record Asked(Submission submission, boolean showDecided, boolean unread) {
    }

    private Asked asked(Call call) throws Refusal {
        if (FORMS.containsKey(call.contentType())) {
            call.text();
            Submission.Form form = FORMS.get(call.contentType());
            return new Asked(article(call.asked("name").orElse(""), call.body(), form, new About(call.asked("id"), call.asked("published"), call.asked("language"),
                    call.asked("publisher"))), call.asked("showDecided").filter("true"::equals).isPresent(), call.asked("unread").filter("true"::equals).isPresent());
        }
        if (!call.contentType().equals(Answer.JSON)) {
            throw new Refusal(415, "The body is of the type '" + call.contentType() + "'", "Send application/json, or an article as text/plain, text/markdown or text/html");
        }
        JsonNode body = json(call);
        if (body.has("formatVersion")) {
            return new Asked(new Submission("claims.txt", new byte[0], ArticleReader.Options.NONE, body.toString()), false, false);
        }
        RequestSchema.check("ValidateRequest", body);
        boolean showDecided = body.path("showDecided").asBoolean(false);
        boolean unread = body.path("unread").asBoolean(false);
        About about = new About(text(body, "id"), text(body, "published"), text(body, "language"), text(body, "publisher"));
        Submission.Form form = text(body, "format").map(value -> Submission.Form.valueOf(value.toUpperCase(Locale.ROOT))).orElse(Submission.Form.AUTO);
        String name = text(body, "name").orElse("");
        try {
            byte[] content = Submission.utf8(body.path("text").asString(""), name.isEmpty() ? "text" : name);
            if (body.has("claims")) {
                return new Asked(new Submission(Submission.name(name, content, form), content, options(about), body.path("claims").toString()), showDecided, unread);
            }
            return new Asked(article(name, content, form, about), showDecided, unread);
        } catch (InvalidInputException e) {
            throw Refusal.of(e);
        }
    }

    /** What a caller says of an article. */
    record About(Optional<String> id, Optional<String> published, Optional<String> language, Optional<String> publisher) {
    }

    /**
     * An article, or a claims document in its place, as it was handed in.
     *
     * @throws Refusal if what is said of it cannot be so
     */
    static Submission article(String name, byte[] content, Submission.Form form, About about) throws Refusal {
        if (Submission.isClaims(content)) {
            return new Submission("claims.txt", new byte[0], options(about), new String(content, StandardCharsets.UTF_8));
        }
        return new Submission(Submission.name(name, content, form), content, options(about), "");
    }

    private static ArticleReader.Options options(About about) throws Refusal {
        if (about.language().filter(language -> !ArticleReader.LANGUAGES.contains(language)).isPresent()) {
            throw new Refusal(400, "'" + about.language().get() + "' is no language that can be read", "Write en or fr, or leave it out");
        }
        try {
            return new ArticleReader.Options(about.id(), about.published().map(Edtf::parse), about.language(), about.publisher(), Long.MAX_VALUE);
        } catch (EdtfException e) {
            throw new Refusal(400, "The day of publication is not a date: " + e.what(), e.fix());
        }
    }

    // ---- findings and decisions

    private Answer findings(Call call) throws Refusal {
        office.await();
        Backlog.Query query = Backlog.query(call);
        Page page = page(call);
        Backlog.Found found = Backlog.find(office.desk().backlog(), office.ledger().decisions(), query);
        ObjectNode node = JSON.createObjectNode();
        listing(node, page, found.chosen().size()).put("articles", found.articles()).put("waiting", found.waiting());
        ObjectNode states = node.putObject("states");
        found.states().forEach((state, count) -> states.put(state.id(), count));
        ArrayNode all = node.putArray("findings");
        page.of(found.chosen()).forEach(one -> all.add(one.pending().json(one.standing())));
        return Answer.json(200, node);
    }

    private Answer decisions(Call call) throws Refusal {
        Page page = page(call);
        List<Decision> chosen = office.ledger().decisions().all().stream()
                .filter(is(call, "fingerprint", Decision::fingerprint)).filter(is(call, "article", decision -> decision.matter().article()))
                .filter(is(call, "rule", decision -> decision.matter().rule())).filter(is(call, "reviewer", Decision::reviewer))
                .filter(is(call, "judgement", decision -> decision.judgement().id())).toList();
        ObjectNode node = JSON.createObjectNode();
        ArrayNode all = listing(node, page, chosen.size()).putArray("decisions");
        page.of(chosen).forEach(decision -> all.add(json(decision)));
        return Answer.json(200, node);
    }

    private static <T> Predicate<T> is(Call call, String parameter, Function<T, String> property) {
        Optional<String> wanted = call.asked(parameter);
        return one -> wanted.isEmpty() || wanted.get().equals(property.apply(one));
    }

    private static ObjectNode json(Decision decision) {
        return JSON.createObjectNode().put("fingerprint", decision.fingerprint()).put("rule", decision.matter().rule())
                .put("article", decision.matter().article()).put("claim", decision.matter().claim()).put("mark", Pending.mark(decision.matter()))
                .put("judgement", decision.judgement().id()).put("reviewer", decision.reviewer()).put("time", decision.time().toString())
                .put("reason", decision.reason());
    }

    private Answer decide(Call call) throws Refusal {
        if (!call.contentType().equals(Answer.JSON)) {
            throw new Refusal(415, "The body is of the type '" + call.contentType() + "'", "Send application/json");
        }
        JsonNode body = json(call);
        RequestSchema.check("DecisionRequest", body);
        Office.Decided decided = office.decide(body.path("fingerprint").asString(), Judgement.of(body.path("judgement").asString()).orElseThrow(),
                text(body, "reason").orElse(""), text(body, "reviewer"), text(body, "mark"));
        ObjectNode node = JSON.createObjectNode();
        node.set("decision", json(decided.decision()));
        node.set("finding", decided.pending().json(decided.standing()));
        return Answer.json(201, node);
    }

    // ---- what is known

    private Answer facts(Call call) throws Refusal {
        LiveKnowledge.Loaded by = office.await();
        Page page = page(call);
        Optional<String> query = call.asked("q");
        List<Statement> facts = by.lookup().facts(query, call.asked("entity"), call.asked("office"));
        ObjectNode node = JSON.createObjectNode();
        ArrayNode all = listing(node, page, facts.size()).putArray("facts");
        page.of(facts).forEach(known -> all.add(json(known, by)));
        List<EntityEntry> entities = call.asked("entity").map(id -> by.engine().knowledge().entry(id).stream().toList())
                .or(() -> query.map(words -> by.lookup().entities(words))).orElse(List.of());
        ArrayNode names = node.putArray("entities");
        entities.stream().limit(MOST_NAMES).forEach(entry -> {
            ObjectNode entity = named(names.addObject(), entry.entity());
            ArrayNode others = entity.putArray("also");
            entry.fullNames().stream().filter(name -> !name.equals(entry.entity().name())).forEach(others::add);
        });
        List<OfficeEntry> offices = call.asked("office").map(id -> by.engine().knowledge().office(id).stream().toList())
                .or(() -> query.map(words -> by.lookup().offices(words))).orElse(List.of());
        ArrayNode held = node.putArray("offices");
        offices.stream().limit(MOST_NAMES).forEach(one -> held.addObject().put("id", one.id()).put("name", one.office().name()));
        return Answer.json(200, node);
    }

    private static ObjectNode json(Statement known, LiveKnowledge.Loaded by) {
        Known basis = (Known) known.basis();
        ObjectNode node = JSON.createObjectNode().put("id", known.id()).put("kind", FactSearch.kind(known)).put("statement", by.engine().words(known))
                .put("predicate", known.predicate());
        ArrayNode parties = node.putArray("parties");
        known.entities().forEach(entity -> named(parties.addObject(), entity));
        node.put("office", FactSearch.office(known).orElse(null)).put("time", known.isDated() ? known.period().edtf().text() : null)
                .put("certainty", basis.certainty().id()).put("saidBy", basis.saidBy().isEmpty() ? null : basis.saidBy())
                .put("checked", basis.checked().toString()).put("location", basis.location().toString());
        ArrayNode sources = node.putArray("sources");
        basis.sources().forEach(source -> JsonRenderer.source(sources.addObject(), source));
        return node;
    }

    private static ObjectNode named(ObjectNode node, Entity entity) {
        return node.put("id", entity.isCatalogued() ? entity.id() : null).put("name", entity.name()).put("type", entity.type().id());
    }

    private Answer office(String id) throws Refusal {
        LiveKnowledge.Loaded by = office.await();
        OfficeEntry entry = by.engine().knowledge().office(id)
                .orElseThrow(() -> new Refusal(404, "No office has the id " + id, "Search with /api/facts?q="));
        ObjectNode node = JSON.createObjectNode().put("id", id).put("name", entry.office().name());
        named(node.putObject("organization"), entry.office().organization());
        node.put("holders", entry.office().exclusive() ? "one" : "many").put("location", entry.location().toString());
        ArrayNode tenures = node.putArray("tenures");
        for (Report.Tenure tenure : by.engine().timeline(id).map(Report.OfficeTimeline::tenures).orElse(List.of())) {
            ObjectNode one = tenures.addObject().put("holder", tenure.holder()).put("words", tenure.period().inWords());
            by.engine().knowledge().byId(tenure.id()).ifPresent(known -> one.set("fact", json(known, by)));
        }
        return Answer.json(200, node);
    }

    private Answer rules() throws Refusal {
        ArrayNode all = JSON.createArrayNode();
        office.await().rules().rules().forEach(rule -> all.add(json(rule)));
        return Answer.json(200, JSON.createObjectNode().set("rules", all));
    }

    private Answer rule(String name) throws Refusal {
        LiveKnowledge.Loaded by = office.await();
        Rule rule = by.rules().rule(name).orElseThrow(() -> new Refusal(404, "No rule has the name " + name, "See /api/rules for all"));
        return Answer.json(200, json(rule).put("text", by.rules().text(name)).put("scenarios", scenarios(rule)));
    }

    private static ObjectNode json(Rule rule) {
        ObjectNode node = JSON.createObjectNode().put("name", rule.name()).put("topic", rule.topic()).put("summary", rule.summary())
                .put("kind", rule.kind().id()).put("severity", rule.severity().id()).put("cause", rule.cause()).put("precedence", rule.precedence())
                .put("explain", rule.explain().text()).put("suggest", rule.suggest().map(template -> template.text()).orElse(null))
                .put("location", rule.location().toString());
        ArrayNode formerly = node.putArray("formerly");
        rule.formerly().forEach(formerly::add);
        return node;
    }

    /** The text of a rule's scenarios; nothing if they cannot be had, as where rules lie in a jar. */
    static String scenarios(Rule rule) {
        try {
            Path file = RuleSuite.scenarioFile(rule);
            return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    // ---- requests

    private static JsonNode json(Call call) throws Refusal {
        try {
            JsonNode body = JSON.readTree(call.text());
            if (!body.isObject()) {
                throw new Refusal(400, "The body is no JSON object", "See /api/openapi.json");
            }
            return body;
        } catch (JacksonException e) {
            String where = e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ")";
            throw new Refusal(400, "The body is not JSON" + where, "Send one JSON object");
        }
    }

    private static Optional<String> text(JsonNode body, String key) {
        return Optional.ofNullable(body.path(key).asStringOpt().orElse(null)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** A part of a list. */
    private record Page(int offset, int limit) {

        <T> List<T> of(List<T> all) {
            return all.subList(Math.min(offset, all.size()), (int) Math.min((long) offset + limit, all.size()));
        }
    }

    private static Page page(Call call) throws Refusal {
        return new Page(number(call, "offset", 0, 0, Integer.MAX_VALUE), number(call, "limit", USUAL_PAGE, 1, LARGEST_PAGE));
    }

    /** A whole number that a call asks with. */
    static int number(Call call, String name, int usual, int least, int most) throws Refusal {
        Optional<String> asked = call.asked(name);
        try {
            int number = asked.map(Integer::parseInt).orElse(usual);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, with numbers that are too large.
        }
        throw new Refusal(400, name + " is '" + asked.orElse("") + "'", "Give a whole number from " + least + " to " + most);
    }

    private static ObjectNode listing(ObjectNode node, Page page, int total) {
        return node.put("total", total).put("offset", page.offset()).put("limit", page.limit());
    }
}
