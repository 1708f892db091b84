package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.StatementReader;
import org.claimcheck.knowledge.YamlDocument;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What becomes of findings of the shipped rules, by a small knowledge base of invented people. */
class VerifierTest {

    private static final String ENTITIES = """
            - {id: ruritania, type: country, name: {en: Ruritania}}
            - {id: strelsau, type: place, name: {en: Strelsau}, within: ruritania}
            - {id: zenda, type: place, name: {en: Zenda}, within: ruritania}
            - {id: rudolf, type: person, name: {en: Rudolf Elphberg}}
            - {id: michael, type: person, name: {en: Michael Elphberg}}
            - {id: flavia, type: person, name: {en: Flavia Stern}}
            """;
    private static final String OFFICES = """
            - {id: ruritania/king, of: ruritania, holders: one, name: {en: king of Ruritania}, titles: [king]}
            """;
    private static final String KNOWN = """
            checked: 2024-12-31
            sources: [{publisher: Court Gazette}]
            facts:
              - {id: king-rudolf, holder: rudolf, office: ruritania/king, from: 2001-05-01, to: 2010-06-30, certainty: certain}
              - {id: king-michael, holder: michael, office: ruritania/king, from: 2010-06-30, to: .., certainty: certain}
              - {id: death-rudolf, event: death, subject: rudolf, place: strelsau, on: 2010-06-30, certainty: certain}
            """;

    @TempDir
    private static Path folder;
    private static Knowledge knowledge;
    private static Verifier verifier;

    @BeforeAll
    static void prepare() throws IOException {
        write("entities/all.yaml", ENTITIES);
        write("vocabulary/offices.yaml", OFFICES);
        write("vocabulary/titles.yaml", "- {id: king, en: [king], rank: leader}\n");
        write("vocabulary/events.yaml", "- {id: death, name: {en: death}, once: subject, tolerance-days: 1}\n"
                + "- {id: visit, name: {en: visit}}\n");
        write("known/kings.yaml", KNOWN);
        knowledge = Knowledge.load(List.of(folder));
        List<Path> rules = List.of(Path.of("rules"));
        verifier = new Verifier(new RuleCompiler().compile(RuleCatalogue.load(rules).ofClaims()), Tolerances.load(rules));
    }

    private static void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    /** An article whose claims stand ten units apart, in the order given; the first is c1. */
    private static ArticleClaims article(String id, String published, String... claims) {
        StatementReader reader = knowledge.lenientStatementReader();
        List<Statement> statements = new ArrayList<>();
        for (String claim : claims) {
            YamlDocument document = YamlDocument.yaml(id, "{" + claim + "}");
            JsonNode node = document.root();
            Claimed told = reader.claimed(document, node, id, "c" + (statements.size() + 1));
            int start = statements.size() * 10;
            statements.add(reader.read(document, node, new Claimed(id, told.claim(), told.modality(), told.negated(),
                    told.attribution(), told.origin(), told.zone(), new Quote("words", start, start + 5), "test")));
        }
        return new ArticleClaims(id, Optional.of(Edtf.parse(published)), statements);
    }

    private static Verification verified(String... claims) {
        return verifier.verify(article("a", "2020-01-01", claims), knowledge);
    }

    private static List<String> findings(Verification verification) {
        return verification.findings().stream()
                .map(f -> ((Claimed) f.claim().basis()).claim() + " " + f.kind().id() + " " + f.rule()).toList();
    }

    private static List<String> verdicts(Verification verification) {
        return verification.claims().stream().map(c -> c.verdict().id()
                + (c.reason() == Reason.NONE ? "" : ": " + c.reason().id())).toList();
    }

    @Test
    void one_error_gives_one_finding_with_the_evidence_and_the_suggestion_of_all_rules() {
        Verification verification = verified("holder: rudolf, office: ruritania/king, when: 2015-03-01");

        JudgedFinding finding = verification.findings().get(0);
        assertThat(findings(verification)).containsExactly("c1 contradiction role-after-death");
        assertThat(finding.also()).containsExactly("office-held-by-another", "role-already-ended");
        assertThat(finding.evidence()).extracting(Statement::id)
                .containsExactly("death-rudolf", "king-rudolf", "king-michael");
        assertThat(finding.explanation()).isEqualTo("According to the article, Rudolf Elphberg was king of Ruritania on "
                + "1 March 2015; in our record Rudolf Elphberg died on 30 June 2010 in Strelsau, Ruritania "
                + "(sources: Court Gazette).");
        assertThat(finding.suggestion()).contains("Rudolf Elphberg died on 30 June 2010.");
        assertThat(verdicts(verification)).containsExactly("contradicted");
    }

    @Test
    void two_errors_of_one_claim_give_two_findings() {
        assertThat(findings(verified("event: death, subject: rudolf, place: zenda, when: 2012")))
                .containsExactly("c1 contradiction death-date-differs", "c1 contradiction death-place-differs");
    }

    @Test
    void a_contradicted_claim_is_not_also_corroborated() {
        Verification verification = verified("event: death, subject: rudolf, place: zenda, when: 2010-06-30");

        assertThat(findings(verification)).containsExactly("c1 contradiction death-place-differs");
        assertThat(verdicts(verification)).containsExactly("contradicted");
    }

    @Test
    void a_claim_that_the_article_repeats_is_reported_once_and_judged_each_time() {
        String claim = "holder: rudolf, office: ruritania/king, when: 2015-03-01";

        Verification verification = verified(claim, "holder: michael, office: ruritania/king, when: 2015-03-01", claim, claim);

        assertThat(findings(verification)).contains("c1 contradiction role-after-death", "c3 repetition repeated-claim",
                "c4 repetition repeated-claim").doesNotContain("c3 contradiction role-after-death");
        assertThat(verification.findings().get(0).repeats()).extracting(Statement::id).containsExactly("a#c3", "a#c4");
        assertThat(verification.findings()).filteredOn(f -> f.kind() == FindingKind.REPETITION)
                .allSatisfy(f -> assertThat(f.evidence()).extracting(Statement::id).containsExactly("a#c1"));
        assertThat(verdicts(verification)).containsExactly("contradicted", "corroborated", "contradicted", "contradicted");
    }

    @Test
    void the_hundredth_repeat_of_a_claim_is_judged_like_the_second() {
        String[] told = new String[100];
        Arrays.fill(told, "holder: rudolf, office: ruritania/king, when: 2015-03-01");

        Verification verification = verified(told);

        assertThat(verdicts(verification)).hasSize(100);
        assertThat(verification.claims()).extracting(JudgedClaim::verdict).containsOnly(Verdict.CONTRADICTED);
        assertThat(verification.findings()).filteredOn(f -> f.kind() == FindingKind.CONTRADICTION).singleElement()
                .satisfies(finding -> assertThat(finding.repeats()).hasSize(99));
    }

    @Test
    void says_why_a_claim_is_unverified_or_not_checkable() {
        assertThat(verdicts(verified(
                "holder: michael, office: ruritania/king, when: 2025-02-01",
                "holder: michael, office: ruritania/king",
                "holder: flavia, title: minister, organization: ruritania, when: 2020-01-01",
                "event: visit, subject: michael, object: zenda, when: 2020-02-01, modality: planned",
                "event: visit, subject: michael, object: zenda, when: 2020-02-01, modality: denied",
                "event: visit, subject: michael, object: zenda, when: 2020-02-01, modality: conditional")))
                .containsExactly("unverified: record ends", "unverified: undated", "unverified: nothing known",
                        "not-checkable: planned", "not-checkable: denied", "not-checkable: conditional");
    }

    @Test
    void the_order_of_claims_and_of_facts_does_not_matter() throws IOException {
        ArticleClaims article = article("a", "2020-01-01", "holder: rudolf, office: ruritania/king, when: 2015-03-01",
                "event: death, subject: rudolf, place: zenda, when: 2012",
                "holder: michael, office: ruritania/king, when: 2015-03-01",
                "holder: flavia, office: ruritania/king, when: 2015-03-01");
        List<JudgedFinding> expected = verifier.verify(article, knowledge).findings();
        Path other = Files.createDirectories(folder.resolveSibling("shuffled"));
        copyReversed(other);
        Knowledge shuffled = Knowledge.load(List.of(other));

        assertThat(expected).isSortedAccordingTo((f, g) -> Integer.compare(start(f), start(g)));
        for (int seed = 0; seed < 5; seed++) {
            List<Statement> claims = new ArrayList<>(article.claims());
            Collections.shuffle(claims, new Random(seed));
            List<JudgedFinding> found = verifier.verify(new ArticleClaims("a", article.published(), claims), shuffled)
                    .findings();
            assertThat(found).extracting(JudgedFinding::fingerprint, JudgedFinding::rule, JudgedFinding::explanation)
                    .isEqualTo(expected.stream().map(f -> org.assertj.core.groups.Tuple.tuple(f.fingerprint(), f.rule(),
                            f.explanation())).toList());
        }
    }

    private static void copyReversed(Path target) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                List<String> lines = Files.readAllLines(file);
                Map<Boolean, List<String>> parts = lines.stream().collect(
                        Collectors.partitioningBy(line -> line.strip().startsWith("- ")));
                List<String> items = new ArrayList<>(parts.get(true));
                Collections.reverse(items);
                List<String> all = new ArrayList<>(parts.get(false));
                all.addAll(items);
                Path copy = target.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, all);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int start(JudgedFinding finding) {
        return ((Claimed) finding.claim().basis()).quote().start();
    }

    @Test
    void a_fingerprint_identifies_a_finding_by_what_it_says_and_not_by_where_it_stands() {
        String claim = "holder: flavia, office: ruritania/king, when: 2015-03-01";
        Verification alone = verified(claim);
        Verification behind = verified("event: visit, subject: michael, object: zenda, when: 2014", claim);
        Verification elsewhere = verifier.verify(article("b", "2020-01-01", claim), knowledge);

        assertThat(alone.findings()).singleElement().extracting(JudgedFinding::fingerprint).asString()
                .matches("[0-9a-f]{16}").isEqualTo(behind.findings().get(0).fingerprint())
                .isNotEqualTo(elsewhere.findings().get(0).fingerprint());
    }

    @Test
    void a_conflict_of_two_articles_is_reported_with_the_later_and_disputes_both() {
        ArticleClaims early = article("early", "2020-01-01", "event: death, subject: flavia, when: 2019-05-01");
        ArticleClaims late = article("late", "2020-02-01", "event: death, subject: flavia, when: 2019-06-01");
        List<ArticleClaims> run = List.of(late, early);

        Verification ofEarly = verifier.verify(early, knowledge, run);
        Verification ofLate = verifier.verify(late, knowledge, run);

        assertThat(findings(ofEarly)).isEmpty();
        assertThat(findings(ofLate)).containsExactly("c1 contradiction claims-differ-in-date");
        assertThat(verdicts(ofEarly)).containsExactly("disputed");
        assertThat(verdicts(ofLate)).containsExactly("disputed");
    }

    @Test
    void an_independent_article_corroborates_and_one_of_the_same_origin_only_repeats() {
        String death = "event: death, subject: flavia, when: 2019-05-01";
        ArticleClaims gazette = article("gazette", "2020-01-01", death + ", origin: [Zenda Gazette]");
        ArticleClaims herald = article("herald", "2020-01-02", death + ", origin: [Strelsau Herald]");
        ArticleClaims digest = article("digest", "2020-01-03", death + ", origin: [Zenda Gazette, Digest]");

        assertThat(findings(verifier.verify(gazette, knowledge, List.of(herald))))
                .containsExactly("c1 corroboration same-event-elsewhere");
        assertThat(findings(verifier.verify(digest, knowledge, List.of(gazette))))
                .containsExactly("c1 repetition relayed-event");
        assertThat(verdicts(verifier.verify(digest, knowledge, List.of(gazette))))
                .containsExactly("unverified: nothing known");
    }

    @Test
    void an_article_is_no_evidence_for_itself() {
        ArticleClaims article = article("a", "2020-01-01", "event: death, subject: flavia, when: 2019-05-01, origin: [X]");

        assertThat(findings(verifier.verify(article, knowledge, List.of(article)))).isEmpty();
    }

    @Test
    void an_article_that_contradicts_itself_is_told_so_at_the_later_place() {
        Verification verification = verified("event: death, subject: flavia, when: 2019-05-01",
                "event: death, subject: flavia, when: 2019-07-01");

        assertThat(findings(verification)).containsExactly("c2 contradiction claims-differ-in-date");
        assertThat(verdicts(verification)).containsExactly("disputed", "disputed");
    }
}
