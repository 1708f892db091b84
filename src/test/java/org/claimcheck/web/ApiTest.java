package org.claimcheck.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.report.PublishedSchema;
import org.claimcheck.review.DecisionFile;
import org.claimcheck.review.Judgement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs get for what they ask. */
class ApiTest {

    private static TestServer server;
    private static Path folder;

    @TempDir
    private Path own;

    @BeforeAll
    static void start(@TempDir Path shared) {
        folder = shared;
        server = TestServer.start(shared);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static ObjectNode body(String... members) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        for (int i = 0; i < members.length; i += 2) {
            body.put(members[i], members[i + 1]);
        }
        return body;
    }

    private static List<JsonNode> of(JsonNode report, String kind) {
        return report.path("findings").valueStream().filter(finding -> finding.path("kind").asString().equals(kind)).toList();
    }

    // ---- articles

    @Test
    void an_article_is_judged_as_on_the_command_line() {
        TestServer.Reply reply = server.post("/api/validate", body("text", TestServer.ARTICLE, "published", "2021-05-04", "publisher", "The Quay", "id", "bakery"));

        assertThat(PublishedSchema.errors("report", reply.body())).isEmpty();
        assertThat(reply.json().path("article").path("id").asString()).isEqualTo("bakery");
        assertThat(reply.json().path("article").path("publishedFrom").asString()).isEqualTo("option");
        assertThat(reply.json().path("article").path("publisher").asString()).isEqualTo("The Quay");
        assertThat(of(reply.json(), "contradiction")).singleElement()
                .satisfies(finding -> assertThat(finding.path("rule").asString()).isEqualTo("office-held-by-another"));
    }

    @Test
    void the_same_text_has_the_same_fingerprints_without_any_id_even_if_edited_further_down() {
        JsonNode once = server.post("/api/validate", body("text", "A baker in Lyon\n\n" + TestServer.ARTICLE)).json();
        JsonNode again = server.post("/api/validate", "text/plain", "A baker in Lyon\n\n" + TestServer.ARTICLE + "\nIt rained.\n").json();
        JsonNode other = server.post("/api/validate", "text/plain", "A baker in Nice\n\n" + TestServer.ARTICLE).json();

        assertThat(of(once, "contradiction").get(0).path("id")).isEqualTo(of(again, "contradiction").get(0).path("id"))
                .isNotEqualTo(of(other, "contradiction").get(0).path("id"));
    }

    @Test
    void the_form_of_an_article_is_told_by_its_type_or_its_name() {
        String page = "<html><head><title>Bread</title></head><body><h1>Bread</h1><p>" + TestServer.ARTICLE + "</p></body></html>";

        for (TestServer.Reply reply : List.of(server.post("/api/validate?published=2021", "text/html", page),
                server.post("/api/validate", body("text", page, "name", "C:\\pages\\bread.html")), server.post("/api/validate", body("text", page, "format", "html")))) {
            assertThat(reply.json().path("article").path("title").asString()).isEqualTo("Bread");
            assertThat(reply.json().path("article").path("bodyStart").isNull()).isTrue();
            assertThat(of(reply.json(), "contradiction")).hasSize(1);
        }
        assertThat(server.post("/api/validate", body("text", "---\nid: loaf\npublished: 2021-05-04\n---\n" + TestServer.ARTICLE, "name", "../../x/a.md")).json()
                .path("article").path("file").asString()).isEqualTo("a.md");
    }

    @Test
    void claims_are_judged_with_their_text_and_without_and_no_file_is_opened_for_them() throws IOException {
        JsonNode report = server.post("/api/validate", body("text", TestServer.ARTICLE, "name", "loaves.txt")).json();
        ObjectNode claims = JsonMapper.shared().createObjectNode().put("formatVersion", 1);
        claims.set("article", report.path("article"));
        claims.set("coverage", report.path("coverage"));
        claims.set("claims", report.path("claims"));
        claims.path("claims").forEach(claim -> ((ObjectNode) claim).remove(List.of("verdict", "reason")));
        Path secret = Files.writeString(folder.resolve("loaves.txt"), "Something else that stands on the machine of the server.");

        JsonNode bare = server.post("/api/validate", claims).json();
        ObjectNode both = JsonMapper.shared().createObjectNode();
        both.set("claims", claims);
        JsonNode beside = server.post("/api/validate", both.put("text", TestServer.ARTICLE)).json();
        ((ObjectNode) claims.path("article")).put("file", secret.toString());
        JsonNode pointing = server.post("/api/validate", claims).json();

        assertThat(of(bare, "contradiction")).hasSize(1);
        assertThat(bare.path("quotesChecked").asBoolean()).isFalse();
        assertThat(beside.path("quotesChecked").asBoolean()).isTrue();
        assertThat(pointing.path("quotesChecked").asBoolean()).isFalse();
        assertThat(pointing.path("refused").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{\"text\": 7}", "{\"text\": \"\"}", "{\"txet\": \"x\"}", "{\"text\": \"x\", \"text\": \"y\"}", "{\"text\": \"x\"} {}",
        "{\"text\": \"x\", \"published\": \"soon\"}", "{\"text\": \"x\", \"language\": \"de\"}", "{\"text\": \"x\", \"format\": \"pdf\"}", "{\"claims\": []}"})
    void a_body_that_cannot_be_used_is_refused_with_what_to_do(String body) {
        TestServer.Reply reply = server.post("/api/validate", "application/json", body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("content-type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("what").asString()).isNotEmpty();
        assertThat(reply.json().path("fix").asString()).isNotEmpty();
    }

    @Test
    void deep_json_is_refused() {
        assertThat(server.post("/api/validate", "application/json", "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(server.post("/api/validate", "application/json", "{\"claims\":" .repeat(20_000)).status()).isEqualTo(400);
    }

    @Test
    void an_article_that_cannot_be_read_is_refused_with_the_place() {
        TestServer.Reply reply = server.post("/api/validate", "text/plain", "---\npublished: soon\n---\nWords.\n");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("problems").path(0).path("location").asString()).endsWith(":2:12");
        assertThat(server.post("/api/validate", "application/json", "{\"formatVersion\": 1, \"article\": {}, \"claims\": []}").status()).isEqualTo(422);
    }

    @Test
    void hostile_text_comes_back_as_data() {
        String hostile = "<script>alert(1)</script> \"onmouseover=\"alert(2) </style> \u202Eesrever\u202C javascript:alert(3). " + TestServer.ARTICLE;
        TestServer.Reply reply = server.post("/api/validate", body("text", hostile, "name", "<img src=x onerror=alert(4)>.txt", "id", "</script><script>alert(5)", "publisher", "\u0000\n\"'"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("application/json");
        assertThat(reply.json().path("article").path("id").asString()).isEqualTo("</script><script>alert(5)");
        assertThat(PublishedSchema.errors("report", reply.body())).isEmpty();
    }

    @Test
    void many_at_once_are_answered_as_one_by_one() throws Exception {
        String alone = server.post("/api/validate", body("text", TestServer.ARTICLE, "id", "crowd", "published", "2021-05-04")).body();
        ExecutorService callers = Executors.newFixedThreadPool(12);
        try {
            List<Future<TestServer.Reply>> replies = new ArrayList<>();
            for (int i = 0; i < 48; i++) {
                replies.add(callers.submit(() -> server.post("/api/validate", body("text", TestServer.ARTICLE, "id", "crowd", "published", "2021-05-04"))));
            }
            for (Future<TestServer.Reply> reply : replies) {
                assertThat(reply.get().body()).isEqualTo(alone);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    // ---- decisions

    @Test
    void a_decision_is_kept_where_the_terminal_finds_it_and_holds_at_once() {
        ObjectNode article = body("text", TestServer.ARTICLE, "id", "decided-here");
        String finding = of(server.post("/api/validate", article).json(), "contradiction").get(0).path("id").asString();

        TestServer.Reply reply = server.post("/api/decisions", body("fingerprint", finding, "judgement", "article-wrong", "reason", "The desk was told. 🥖"));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("finding").path("state").asString()).isEqualTo("settled");
        assertThat(new DecisionFile(folder.resolve("decisions.jsonl")).read().decisions().about(finding)).singleElement().satisfies(decision -> {
            assertThat(decision.judgement()).isEqualTo(Judgement.ARTICLE_WRONG);
            assertThat(decision.reviewer()).isEqualTo("Ada");
            assertThat(decision.reason()).isEqualTo("The desk was told. 🥖");
        });
        JsonNode after = server.post("/api/validate", article).json();
        assertThat(of(after, "contradiction")).isEmpty();
        assertThat(after.path("summary").path("decided").asInt()).isEqualTo(1);
        assertThat(of(server.post("/api/validate", article.put("showDecided", true)).json(), "contradiction")).hasSize(1);
        assertThat(server.get("/api/findings?article=decided-here").json().path("total").asInt()).isZero();
        assertThat(server.get("/api/findings?article=decided-here&state=settled").json().path("total").asInt()).isEqualTo(1);

        server.post("/api/decisions", body("fingerprint", finding, "judgement", "withdrawn"));
        assertThat(server.get("/api/findings?article=decided-here").json().path("total").asInt()).isEqualTo(1);
        assertThat(server.get("/api/decisions?fingerprint=" + finding).json().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void what_reviewers_judge_differently_is_contested_and_both_are_told() {
        String finding = of(server.post("/api/validate", body("text", TestServer.ARTICLE, "id", "contested")).json(), "contradiction").get(0).path("id").asString();

        server.post("/api/decisions", body("fingerprint", finding, "judgement", "article-wrong", "reviewer", "Bo"));
        JsonNode second = server.post("/api/decisions", body("fingerprint", finding, "judgement", "both-stand", "reviewer", "Cy")).json().path("finding");

        assertThat(second.path("state").asString()).isEqualTo("contested");
        assertThat(second.path("decision").path("judgements").findValuesAsString("reviewer")).containsExactlyInAnyOrder("Bo", "Cy");
        assertThat(server.get("/api/findings?state=contested&text=quds+MESHAAL").json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void what_the_terminal_decided_holds_here() throws IOException {
        JsonNode finding = server.get("/api/findings").json().path("findings").path(0);
        if (finding.isMissingNode()) {
            server.post("/api/validate", body("text", TestServer.ARTICLE, "id", "elsewhere"));
        }
        String id = of(server.post("/api/validate", body("text", TestServer.ARTICLE, "id", "elsewhere")).json(), "contradiction").get(0).path("id").asString();
        server.post("/api/decisions", body("fingerprint", id, "judgement", "misread"));
        Path decisions = folder.resolve("decisions.jsonl");
        List<String> others = Files.readAllLines(decisions).stream().filter(line -> !line.contains(id)).toList();
        Files.delete(decisions);
        Files.write(decisions, others);

        assertThat(server.get("/api/findings?article=elsewhere").json().path("findings").path(0).path("state").asString()).isEqualTo("open");
    }

    @Test
    void only_what_was_shown_can_be_decided_and_only_as_it_was_shown() {
        JsonNode report = server.post("/api/validate", body("text", TestServer.ARTICLE, "id", "shown")).json();
        String id = of(report, "contradiction").get(0).path("id").asString();

        assertThat(server.post("/api/decisions", body("fingerprint", "00000000000000aa", "judgement", "misread")).status()).isEqualTo(404);
        assertThat(server.post("/api/decisions", body("fingerprint", id, "judgement", "wrong")).status()).isEqualTo(400);
        assertThat(server.post("/api/decisions", body("fingerprint", id, "judgement", "misread", "reviewer", "x".repeat(101))).status()).isEqualTo(400);
        TestServer.Reply changed = server.post("/api/decisions", body("fingerprint", id, "judgement", "misread", "mark", "00000000000000aa"));
        assertThat(changed.status()).isEqualTo(409);
        assertThat(changed.json().path("finding").path("state").asString()).isEqualTo("open");
        assertThat(server.get("/api/findings?article=shown&state=all").json().path("findings").path(0).path("state").asString()).isEqualTo("open");
    }

    @Test
    void decisions_made_at_once_are_all_kept() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ids.add(of(server.post("/api/validate", body("text", TestServer.ARTICLE, "id", "rush-" + i)).json(), "contradiction").get(0).path("id").asString());
        }
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            List<Future<TestServer.Reply>> replies = new ArrayList<>();
            for (String id : ids) {
                replies.add(callers.submit(() -> server.post("/api/decisions", body("fingerprint", id, "judgement", "both-stand"))));
            }
            for (Future<TestServer.Reply> reply : replies) {
                assertThat(reply.get().status()).isEqualTo(201);
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(new DecisionFile(folder.resolve("decisions.jsonl")).read().decisions().all().stream().map(decision -> decision.fingerprint())).containsAll(ids);
    }

    @Test
    void a_file_of_decisions_that_cannot_be_read_is_never_overwritten() throws IOException {
        Files.writeString(own.resolve("decisions.jsonl"), "<<<<<<< ours\n");
        try (TestServer broken = TestServer.start(own)) {
            String id = of(broken.post("/api/validate", body("text", TestServer.ARTICLE)).json(), "contradiction").get(0).path("id").asString();
            TestServer.Reply reply = broken.post("/api/decisions", body("fingerprint", id, "judgement", "misread"));

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.json().path("what").asString()).contains("decisions.jsonl:1");
        }
        assertThat(own.resolve("decisions.jsonl")).hasContent("<<<<<<< ours\n");
    }

    // ---- archive and knowledge

    @Test
    void the_archive_stands_in_the_backlog_and_follows_its_files() throws IOException {
        Path archive = Files.createDirectories(own.resolve("archive/2021"));
        Files.writeString(archive.resolve("bakery.md"), "---\npublished: 2021-05-04\n---\n" + TestServer.ARTICLE);
        Files.writeString(archive.resolve("empty.txt"), " ");
        Files.writeString(archive.resolve("notes.csv"), TestServer.ARTICLE);
        try (TestServer with = TestServer.start(own, settings -> TestServer.with(settings, settings.folders(), Optional.of(own.resolve("archive"))))) {
            until(() -> with.get("/api/findings").json().path("waiting").asInt() == 0);
            JsonNode found = with.get("/api/findings").json();
            assertThat(found.path("findings").size()).isEqualTo(1);
            assertThat(found.path("findings").path(0).path("location").asString()).endsWith("bakery.md:4:1");
            assertThat(with.problems()).singleElement().satisfies(problem -> assertThat(problem.location().path()).endsWith("empty.txt"));

            Files.delete(archive.resolve("bakery.md"));
            until(() -> with.get("/api/findings").json().path("total").asInt() == 0);
        }
    }

    @Test
    void what_is_handed_in_under_the_id_of_an_archived_article_does_not_hide_it() throws IOException {
        Path archive = Files.createDirectories(own.resolve("archive"));
        Files.writeString(archive.resolve("bakery.md"), TestServer.ARTICLE);
        try (TestServer with = TestServer.start(own, settings -> TestServer.with(settings, settings.folders(), Optional.of(archive)))) {
            until(() -> with.get("/api/findings").json().path("total").asInt() == 1);
            assertThat(of(with.post("/api/validate", body("text", "Khaled Meshaal opened a bakery.", "id", "bakery")).json(), "contradiction")).isEmpty();

            assertThat(with.get("/api/findings").json().path("findings").path(0).path("location").asString()).endsWith("bakery.md:1:1");
        }
    }

    @Test
    void a_file_that_was_refused_for_its_id_is_taken_when_the_other_is_gone() throws IOException {
        Path archive = own.resolve("archive");
        for (String folder : List.of("one", "two")) {
            Files.writeString(Files.createDirectories(archive.resolve(folder)).resolve("bakery.md"), TestServer.ARTICLE);
        }
        try (TestServer with = TestServer.start(own, settings -> TestServer.with(settings, settings.folders(), Optional.of(archive)))) {
            until(() -> with.get("/api/findings").json().path("waiting").asInt() == 0 && with.problems().size() == 1);
            String taken = with.get("/api/findings").json().path("findings").path(0).path("location").asString();
            assertThat(with.problems().get(0).what()).contains("has the same id 'bakery'");

            Files.delete(Path.of(taken.replaceFirst(":1:1$", "")));
            until(() -> with.get("/api/findings").json().path("findings").path(0).path("location").asString("").endsWith("bakery.md:1:1")
                    && !with.get("/api/findings").json().path("findings").path(0).path("location").asString("").equals(taken));
        }
    }

    @Test
    void what_is_wrong_with_the_decisions_is_told_and_stops_nothing() throws IOException {
        Path decisions = own.resolve("decisions.jsonl");
        Files.writeString(decisions, "<<<<<<< HEAD\n");
        try (TestServer with = TestServer.start(own)) {
            assertThat(with.get("/api/findings").status()).isEqualTo(200);
            assertThat(with.problems()).anySatisfy(problem -> assertThat(problem.toString()).contains(decisions + ":1:1: This line was left by a merge"));

            Files.write(decisions, new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
            assertThat(with.get("/api/findings").status()).isEqualTo(200);
            assertThat(with.problems()).anySatisfy(problem -> assertThat(problem.toString()).contains("not valid UTF-8"));
        }
    }

    @Test
    void the_first_decision_in_a_repository_tells_git_how_to_merge_them() throws Exception {
        assertThat(new ProcessBuilder("git", "init", "-q", own.toString()).start().waitFor()).isZero();
        try (TestServer with = TestServer.start(own)) {
            String id = of(with.post("/api/validate", body("text", TestServer.ARTICLE)).json(), "contradiction").get(0).path("id").asString();
            assertThat(with.post("/api/decisions", body("fingerprint", id, "judgement", "both-stand")).status()).isLessThan(300);

            assertThat(own.resolve(".gitattributes")).content().contains("decisions.jsonl merge=union");
            assertThat(with.problems()).anySatisfy(problem -> assertThat(problem.toString()).contains("git merges the decisions of several reviewers"));
        }
    }

    @Test
    void front_matter_tells_that_a_pasted_text_is_markdown() {
        JsonNode report = server.post("/api/validate", body("text", "---\npublished: 2021-05-04\n---\nKhaled Meshaal, commander of\nthe Quds Force, opened a bakery.\n")).json();

        assertThat(report.path("article").path("file").asString()).endsWith(".md");
        assertThat(of(report, "contradiction")).hasSize(1);
    }

    @Test
    void facts_that_are_mended_reopen_what_was_decided() throws IOException {
        Path known = Files.createDirectories(own.resolve("facts/known"));
        Files.createDirectories(own.resolve("facts/entities"));
        Files.createDirectories(own.resolve("facts/vocabulary"));
        Files.writeString(own.resolve("facts/entities/a.yaml"), "- {id: ferry-board, type: organization, name: {en: Ferry Board}}\n"
                + "- {id: mia-holt, type: person, name: {en: Mia Holt}}\n- {id: jo-verne, type: person, name: {en: Jo Verne}}\n");
        Files.writeString(own.resolve("facts/vocabulary/offices.yaml"), "- {id: ferry-board/director, of: ferry-board, holders: one, name: {en: director of the Ferry Board}, titles: [director]}\n");
        Path fact = known.resolve("a.yaml");
        String text = "checked: 2024-12-31\nsources: [{publisher: The Quay, title: A helm, date: 2019-03-02}]\n"
                + "facts:\n  - {id: holt, holder: mia-holt, office: ferry-board/director, from: 2019, to: .., certainty: certain}\n";
        Files.writeString(fact, text);
        try (TestServer with = TestServer.start(own, settings -> TestServer.with(settings, TestServer.folders(List.of(own.resolve("facts"))), Optional.empty()))) {
            ObjectNode article = body("text", "Jo Verne, director of the Ferry Board, sang on 3 May 2021.", "id", "song");
            String id = of(with.post("/api/validate", article).json(), "contradiction").get(0).path("id").asString();
            JsonNode shown = with.get("/api/findings").json().path("findings").path(0);
            with.post("/api/decisions", body("fingerprint", id, "judgement", "article-wrong", "mark", shown.path("mark").asString()));
            assertThat(with.get("/api/findings").json().path("total").asInt()).isZero();

            Files.writeString(fact, text.replace("from: 2019,", "from: 2018,"));
            Files.setLastModifiedTime(fact, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
            until(() -> with.get("/api/findings").json().path("total").asInt() == 1);

            JsonNode reopened = with.get("/api/findings").json().path("findings").path(0);
            assertThat(reopened.path("state").asString()).isEqualTo("reopened");
            assertThat(reopened.path("decision").path("changes").path(0).asString()).contains("2019", "2018");
            assertThat(with.post("/api/decisions", body("fingerprint", id, "judgement", "article-wrong", "mark", shown.path("mark").asString())).status()).isEqualTo(409);
            assertThat(with.post("/api/decisions", body("fingerprint", id, "judgement", "article-wrong", "mark", reopened.path("mark").asString())).status()).isEqualTo(201);
        }
    }

    @Test
    void facts_are_found_by_name_whatever_the_accents() {
        JsonNode found = server.get("/api/facts?q=ESMA%C3%8FL+qaani&limit=3").json();

        assertThat(found.path("facts").isEmpty()).isFalse();
        assertThat(found.path("entities").findValuesAsString("id")).contains("esmail-qaani");
        assertThat(server.get("/api/facts?entity=esmail-qaani&limit=1&offset=1").json().path("facts").size()).isEqualTo(1);
        assertThat(server.get("/api/facts?q=nobody+of+that+name").json().path("total").asInt()).isZero();
        assertThat(server.get("/api/facts?offset=2000000000&limit=200").json().path("facts").isEmpty()).isTrue();
    }

    @Test
    void an_office_tells_who_held_it_the_earliest_first() {
        JsonNode office = server.get("/api/offices/quds-force/commander").json();

        assertThat(office.path("holders").asString()).isEqualTo("one");
        assertThat(office.path("tenures").findValuesAsString("holder")).containsSubsequence("Qasem Soleimani", "Esmail Qaani");
        assertThat(office.path("tenures").path(0).path("fact").path("location").asString()).startsWith("facts/known/");
    }

    @Test
    void a_port_that_is_taken_is_told() {
        int port = server.server().address().getPort();

        assertThatThrownBy(() -> TestServer.start(own, settings -> new ServerSettings("127.0.0.1", port, settings.token(), settings.names(), settings.limits(), settings.folders(),
                settings.archive(), settings.decisions(), settings.reviewer(), settings.seen(), settings.clock())))
                .isInstanceOf(InvalidInputException.class).hasMessageContaining("127.0.0.1:" + port).hasMessageContaining("--port");
    }

    /** What happens in the background happens soon. */
    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
