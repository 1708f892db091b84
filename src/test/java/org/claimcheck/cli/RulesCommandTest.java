package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

    private static final String FOUNDING = """
            // Reports: an office of an organisation held before the organisation was founded.
            // Assumes: our record gives the founding.
            // Limits: silent on predecessors that the record does not tell apart.
            package claimcheck.roles

            import org.claimcheck.finding.Contradiction;
            import org.claimcheck.statement.Event;
            import org.claimcheck.statement.Role;

            rule "office-before-founding"
                @summary( "The organisation did not exist yet" )
                @severity( error )
                @cause( holder )
                @explain( "According to {claim.speaker}, {claim.holder} was {claim.office} {claim.period}; in our record {known.subject} was founded {known.period}." )
            when
                $claim : Role( asserted, full, $organization : organizationKey, $when : period )
                $known : Event( plain, type == "founding", subjectKey == $organization, period.surelyAfter( $when ) )
            then
                insertLogical( new Contradiction( drools.getRule().getName(), $claim, $known ) );
            end
            """;
    private static final String SCENARIOS = """
            - name: before the founding
              given: [{id: f, event: founding, subject: harbour-board, on: 1995-04}]
              claim: {holder: ada-lind, office: harbour-board/director, when: 1990}
              expect: [{kind: contradiction, evidence: [f]}]
            - name: after it
              given: [{id: f, event: founding, subject: harbour-board, on: 1995-04}]
              claim: {holder: ada-lind, office: harbour-board/director, when: 1996}
              expect: []
            """;

    @TempDir
    private Path mine;

    private Path file(String name, String text) throws IOException {
        Path file = mine.resolve("rules").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String rules() {
        return mine.resolve("rules").toString();
    }

    private void founding() throws IOException {
        file("roles/office-before-founding.drl", FOUNDING);
        file("roles/office-before-founding.scenarios.yaml", SCENARIOS);
    }

    @Test
    void lists_rules_with_topic_summary_and_scenarios() {
        CommandRun run = CommandRun.of("rules");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("(?m)^roles/office-vacant +\\d+ scenarios +\\S.*$").contains("life/act-after-death", "sources/");
        assertThat(CommandRun.of("rules", "list").out()).isEqualTo(run.out());
        assertThat(CommandRun.of("rules", "list", "--topic", "life").out()).contains("life/").doesNotContain("roles/");
        assertThat(CommandRun.of("rules", "list", "--topic", "live").err()).contains("No topic has the name 'live': did you mean life?");
    }

    @Test
    void lists_rules_as_json() throws IOException {
        founding();

        CommandRun run = CommandRun.of("rules", "--no-default-rules", "--rules", rules(), "--format", "json");

        assertThat(run.documents()).singleElement().satisfies(rule -> {
            assertThat(rule.path("topic").asString()).isEqualTo("roles");
            assertThat(rule.path("name").asString()).isEqualTo("office-before-founding");
            assertThat(rule.path("summary").asString()).isEqualTo("The organisation did not exist yet");
            assertThat(rule.path("location").asString()).endsWith("office-before-founding.drl:10");
            assertThat(rule.path("scenarios").path("firing").asInt()).isEqualTo(1);
            assertThat(rule.path("scenarios").path("silent").asInt()).isEqualTo(1);
        });
    }

    @Test
    void shows_a_rule_with_its_scenarios() throws IOException {
        founding();

        CommandRun run = CommandRun.of("rules", "--rules", rules(), "show", "roles/office-before-founding");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# " + rules() + "/roles/office-before-founding.drl:10\n# The organisation did not exist yet (contradiction, error)\n"
                + "// Reports: an office").contains("\n# " + rules() + "/roles/office-before-founding.scenarios.yaml:1",
                ": before the founding → contradiction [f]\n", ": after it → nothing\n");
    }

    @ParameterizedTest
    @CsvSource({"office-vacnt, did you mean office-vacant?", "roles/ofice-vacant, did you mean office-vacant?", "zzzz, claimcheck rules list gives all"})
    void suggests_names_like_one_that_does_not_exist(String name, String hint) {
        for (String command : List.of("show", "test", "check")) {
            CommandRun run = CommandRun.of("rules", command, name);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("No rule has the name '" + name + "'", hint, "Fix: ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "event", "figure", "relation"})
    void drafts_a_rule_that_holds_as_it_is(String kind) {
        CommandRun run = CommandRun.of("rules", "new", "harbour/first-rule", "--claim", kind, "--to", rules());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("written: " + rules() + "/harbour/first-rule.drl\n").contains("first-rule.scenarios.yaml");
        assertThat(CommandRun.of("rules", "test", "--rules", rules(), "first-rule").out()).matches("1 rule, [5-9] scenarios: all as they should be\\R");
        assertThat(CommandRun.of("rules", "check", "--mutations", "--rules", rules(), "first-rule").out())
                .matches("1 rule, \\d+ conditions deleted: all as they should be\\R");
    }

    @Test
    void says_so_where_a_rule_cannot_be_written() throws IOException {
        Path inTheWay = file("harbour", "no folder");

        CommandRun run = CommandRun.of("rules", "new", "harbour/first-rule", "--to", rules());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(inTheWay.resolve("first-rule.drl") + ": The rule cannot be written (").contains("). Fix: ");
    }

    @Test
    void overwrites_and_replaces_nothing() {
        assertThat(CommandRun.of("rules", "new", "try/first-rule", "--to", rules()).code()).isZero();

        CommandRun again = CommandRun.of("rules", "new", "try/first-rule", "--to", rules());

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("There is a rule first-rule in " + rules() + "/try/first-rule.drl already");
        assertThat(CommandRun.of("rules", "new", "roles/office-vacant", "--to", rules()).err()).contains("in rules/roles/office-vacant.drl already");
        assertThat(CommandRun.of("rules", "test", "--rules", rules(), "first-rule").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-rule", "a/b/c", "Roles/x", "roles/First", "../x", "roles/", "patterns/x"})
    void wants_a_topic_and_a_name(String name) {
        CommandRun run = CommandRun.of("rules", "new", name, "--to", rules());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'" + name + "' is no TOPIC/NAME");
        assertThat(mine.resolve("rules")).doesNotExist();
    }

    @Test
    void shows_what_was_expected_beside_what_was_found() throws IOException {
        founding();
        Path scenarios = file("roles/office-before-founding.scenarios.yaml", SCENARIOS.replace("evidence: [f]", "evidence: [g]")
                .replace("when: 1996", "when: 1991"));

        CommandRun run = CommandRun.of("rules", "test", "--rules", rules(), "office-before-founding");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).containsExactly(
                scenarios + ":1:3: office-before-founding: before the founding",
                "    expected             found",
                "    contradiction [g]",
                "                         contradiction [f]",
                scenarios + ":5:3: office-before-founding: after it",
                "    expected    found",
                "    nothing     contradiction [f]",
                "1 rule, 2 scenarios: 2 problems");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_key_of_a_scenario_that_would_go_unread_is_told_where_it_stands() throws IOException {
        founding();
        Path scenarios = file("roles/office-before-founding.scenarios.yaml", SCENARIOS.replace("when: 1996", "wen: 1996").replace("subject: harbour-board, on: 1995-04}]\n  claim: {holder: ada-lind, office: harbour-board/director, when: 1990",
                "subject: harbour-board, onn: 1995-04}]\n  claim: {holder: ada-lind, office: harbour-board/director, when: 1990"));

        CommandRun run = CommandRun.of("rules", "test", "--rules", rules(), "office-before-founding");

        assertThat(run.out()).contains(scenarios + ":2:60: a given fact has no key 'onn'. Fix: write 'on'.", scenarios + ":7:61: a claim has no key 'wen'. Fix: write 'when'.");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_rule_in_a_folder_is_used_with_no_build_and_a_broken_one_beside_it_is_told() throws IOException {
        founding();
        Path broken = file("roles/broken-rule.drl", FOUNDING.replace("office-before-founding", "broken-rule").replace("type == \"founding\"", "tipe == \"founding\""));
        Files.createDirectories(mine.resolve("facts/known"));
        Files.writeString(mine.resolve("facts/known/f.yaml"), """
                checked: 2024-12-31
                sources: [{publisher: The Harbour Post, title: A founding, date: 1978-05-02}]
                facts:
                  - {id: test-founding, event: founding, subject: quds-force, on: 1988, certainty: certain}
                """);
        Path article = Files.writeString(mine.resolve("a.md"), "---\npublished: 1980-06-10\n---\nHossein Salami, commander of the Quds Force, arrived in Damascus on Tuesday.\n");
        String problem = broken + ":17: the rule does not compile";

        CommandRun listed = CommandRun.of("rules", "--rules", rules());
        CommandRun tested = CommandRun.of("rules", "test", "--no-default-rules", "--rules", rules());
        CommandRun verified = CommandRun.of("verify", "--format", "json", "--rules", rules(), "--facts", mine.resolve("facts").toString(), article.toString());

        assertThat(listed.out()).contains("roles/office-before-founding", "roles/office-vacant");
        assertThat(tested.out()).contains(problem, "Fix: ", "1 rule, 2 scenarios: 1 problem");
        assertThat(tested.code()).isEqualTo(1);
        assertThat(verified.err()).startsWith(problem).contains("Fix: ");
        assertThat(verified.code()).isEqualTo(2);
        assertThat(verified.document().path("findings").valueStream().map(finding -> finding.path("rule").asString()
                + finding.path("also").toString())).anyMatch(rule -> rule.contains("office-before-founding"));
    }

    @Test
    void tells_what_is_wrong_with_rules() throws IOException {
        Path file = file("roles/office-before-founding.drl", FOUNDING.replace("subjectKey == $organization, ", ""));
        file("roles/office-before-founding.scenarios.yaml", SCENARIOS.replaceAll("(?s)- name: after.*", "").replace("when: 1990", "when: 1996"));
        Path unreadable = file("roles/no-summary.drl", FOUNDING.replace("office-before-founding", "no-summary").replaceAll("@summary.*\n", "")
                .replace("{known.subject}", "{known.holder}"));
        Path alone = file("roles/alone.drl", FOUNDING.replace("office-before-founding", "alone"));

        CommandRun run = CommandRun.of("rules", "check", "--no-default-rules", "--rules", rules());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(
                alone + ":10: the rule has no scenarios. Fix: ",
                unreadable + ":10: the rule has no @summary. Fix: add @summary( ... ) below its name.\n",
                unreadable + ":13: @explain names {known.holder}, and there is no such field of an Event. Fix: use one of ",
                file + ":10: no scenario makes the rule fire. Fix: ",
                file + ":10: the rule has no near miss. Fix: ",
                file + ":17: no == joins '$known : Event( plain, type == \"founding\", period.surelyAfter( $when ) )' to what stands before it",
                "2 rules: 6 problems\n");
    }

    @Test
    void refuses_rules_that_use_files_unless_they_are_trusted() throws IOException {
        founding();
        Path file = file("roles/office-before-founding.drl", FOUNDING.replace("period.surelyAfter( $when )",
                "period.surelyAfter( $when ), !new java.io.File( \"/no/such/file\" ).exists()"));

        for (int run = 0; run < 2; run++) {
            assertThat(CommandRun.of("rules", "test", "--rules", rules(), "--trust-rules", "office-before-founding").code()).isZero();
            CommandRun refused = CommandRun.of("rules", "test", "--rules", rules(), "office-before-founding");
            assertThat(refused.out()).startsWith(file + ":17: the rule uses java.io.File (files), and rules judge statements only. Fix: ");
            assertThat(refused.code()).isEqualTo(1);
        }
    }

    @Test
    void tells_which_conditions_no_scenario_misses() throws IOException {
        founding();
        Path file = file("roles/office-before-founding.drl", FOUNDING.replace("    $known : Event( plain, type", """
                // Survives: subjectKey — the scenarios have one organisation.
                // Survives: type == "founding" — they have one event.
                    $known : Event( plain, type"""));

        CommandRun run = CommandRun.of("rules", "check", "--mutations", "--rules", rules(), "office-before-founding");

        assertThat(run.out()).contains(file + ":19: 'subjectKey == $organization' survives: the scenarios have one organisation.",
                file + ":16: all scenarios pass without 'asserted'. Fix: add a scenario that fails without it",
                file + ":16: all scenarios pass without 'full'.", file + ":19: all scenarios pass without 'plain'.",
                "1 rule, 6 conditions deleted, 2 justified: 3 problems").doesNotContain("surelyAfter( $when )' survive");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_justification_of_what_does_not_survive_is_a_problem() throws IOException {
        founding();
        Path file = file("roles/office-before-founding.drl", FOUNDING.replace("    $known : Event( plain, type",
                "    // Survives: period.surelyAfter( $when ) — a guess.\n    $known : Event( plain, type"));

        assertThat(CommandRun.of("rules", "check", "--mutations", "--rules", rules(), "office-before-founding").out()).contains(
                file + ":17: 'period.surelyAfter( $when )' does not survive, or does not begin on the line below. Fix: remove the comment, or move it.");
    }

    @Test
    @Timeout(120)
    void runs_again_what_changes_while_it_watches() throws Exception {
        founding();
        StringWriter out = new StringWriter();
        AtomicInteger code = new AtomicInteger(-1);
        Thread watching = new Thread(() -> code.set(Main.run(new String[] {"rules", "test", "--watch", "--no-default-rules", "--rules", rules()},
                new Console(new PrintWriter(out), new PrintWriter(out), new ByteArrayInputStream(new byte[0]), false, false, 100, true,
                        Optional.of(Path.of("").toAbsolutePath()), Optional.empty()))));
        watching.start();
        until(() -> out.toString().contains("1 rule, 2 scenarios: all as they should be"));

        file("roles/office-before-founding.drl", FOUNDING.replace("surelyAfter", "surelyBefore"));
        until(() -> out.toString().contains("1 rule, 2 scenarios: 2 problems"));
        file("roles/notes.txt", "of no rule");
        file("roles/office-before-founding.drl", FOUNDING);
        until(() -> out.toString().split("all as they should be", -1).length == 3);
        watching.interrupt();
        watching.join();

        assertThat(out.toString()).contains("changed: " + rules() + "/roles/office-before-founding.drl\n").doesNotContain("notes");
        assertThat(code).hasValue(0);
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(Duration.ofMillis(20).toMillis());
        }
    }
}
