package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.statement.Context;
import org.claimcheck.statement.Statement;
import org.claimcheck.verify.RuleTrace.Form;
import org.claimcheck.verify.RuleTrace.Outcome;
import org.claimcheck.verify.RuleTrace.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what is told of conditions is what the engine decides. */
class ProberTest {

    private static final List<Path> RULES = List.of(Path.of("rules"));
    private static final String HEAD = """
            package claimcheck.roles

            import org.claimcheck.finding.Contradiction;
            import org.claimcheck.statement.Event;
            import org.claimcheck.statement.Leeway;
            import org.claimcheck.statement.Participant;
            import org.claimcheck.statement.Role;

            rule "small-rule"
                @summary( "A case for tests" )
                @severity( error )
                @explain( "{claim.statement}." )
            when
            """;
    private static final String TAIL = """
            then
                insertLogical( new Contradiction( drools.getRule().getName(), $claim, $claim ) );
            end
            """;
    /** The first line of the conditions. */
    private static final int FIRST = (int) HEAD.lines().count() + 1;
    private static final String GIVEN = """
            - name: a case
              given:
                - {id: obama, holder: barack-obama, office: united-states/president, from: 2009-01-20, to: 2017-01-20}
                - {id: trump, holder: donald-trump, office: united-states/president, from: 2017-01-20, to: 2021-01-20}
                - {id: king, holder: charles-iii, office: united-kingdom/monarch, from: 2022-09-08, to: ..}
              claim: {holder: barack-obama, office: united-states/president, when: 2019-05-01}
              expect: []
            """;

    private static CompiledRules shipped;
    private static Knowledge knowledge;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() {
        shipped = new RuleCompiler().compile(RuleCatalogue.load(RULES));
        knowledge = Knowledge.loadLeniently(List.of(Path.of("facts"))).knowledge();
    }

    /** Follows a rule with the claim of a scenario. */
    private static Optional<RuleTrace> trace(CompiledRules rules, Rule rule, Scenario scenario) {
        List<Statement> all = new ArrayList<>(scenario.claims());
        scenario.elsewhere().forEach(other -> all.addAll(other.claims()));
        List<Context> context = new ArrayList<>(new Relevance(knowledge, Tolerances.load(RULES)).context(all, scenario.given()));
        context.addAll(ScenarioRunner.published(scenario));
        context.addAll(scenario.leeways());
        Background background = new Background(scenario.given(), context);
        Prober prober = new Prober(rules, scenario.claims().get(scenario.claims().size() - 1));
        return prober.add(rule) ? Optional.of(prober.trace(all, background, Set.of()).get(0)) : Optional.empty();
    }

    private List<Step> steps(String conditions) throws IOException {
        Files.writeString(folder.resolve("small-rule.drl"), HEAD + conditions + TAIL);
        Files.writeString(folder.resolve("small-rule" + ScenarioFile.ENDING), GIVEN);
        CompiledRules rules = new RuleCompiler().compile(RuleCatalogue.load(List.of(folder)));
        assertThat(rules.catalogue().problems().stream().map(Problem::toString)).isEmpty();
        Scenario scenario = ScenarioFile.read(folder.resolve("small-rule" + ScenarioFile.ENDING), knowledge, true).get(0);
        return trace(rules, rules.catalogue().rules().get(0), scenario).orElseThrow().steps();
    }

    private static List<String> ids(List<RuleTrace.Met> met) {
        return met.stream().map(m -> String.join("+", m.facts().stream().map(f -> f instanceof Statement s ? s.id() : f.toString()).toList())).toList();
    }

    private static List<String> tests(List<RuleTrace.Test> tests) {
        return tests.stream().map(test -> test.outcome().id() + " " + test.text()).toList();
    }

    @Test
    void all_conditions_of_a_shipped_rule_hold_in_just_those_scenarios_in_which_it_fires() throws IOException {
        ScenarioRunner runner = new ScenarioRunner(shipped, Tolerances.load(RULES), knowledge, Optional.empty());
        int followed = 0;
        for (Rule rule : shipped.catalogue().ofClaims().rules()) {
            Path file = Path.of(rule.location().path()).resolveSibling(rule.name() + ScenarioFile.ENDING);
            for (Scenario scenario : ScenarioFile.read(file, knowledge, true)) {
                if (scenario.text().isPresent()) {
                    continue;
                }
                boolean fires = !runner.run(scenario).found().isEmpty();
                Optional<RuleTrace> trace = trace(shipped, rule, scenario);
                if (trace.isEmpty()) {
                    assertThat(fires).as(scenario.location().toString()).isFalse();
                    continue;
                }
                followed++;
                List<Outcome> outcomes = trace.get().steps().stream().map(Step::outcome).toList();
                assertThat(outcomes.stream().allMatch(Outcome.HELD::equals)).as("%s %s", scenario.location(), outcomes).isEqualTo(fires);
                assertThat(outcomes.stream().filter(Outcome.FAILED::equals).count()).as("%s %s", scenario.location(), outcomes)
                        .isEqualTo(fires ? 0 : 1);
                if (!fires) {
                    assertThat(outcomes.subList(outcomes.indexOf(Outcome.FAILED) + 1, outcomes.size())).as(scenario.location().toString())
                            .allMatch(Outcome.NOT_EVALUATED::equals);
                }
            }
        }
        assertThat(followed).isPositive();
    }

    @Test
    void every_constraint_of_a_shipped_rule_has_its_words_and_stands_on_its_line() throws IOException {
        for (Rule rule : shipped.catalogue().ofClaims().rules()) {
            Path file = Path.of(rule.location().path()).resolveSibling(rule.name() + ScenarioFile.ENDING);
            List<String> lines = shipped.catalogue().text(rule.name()).lines().toList();
            Optional<RuleTrace> trace = ScenarioFile.read(file, knowledge, true).stream().filter(scenario -> scenario.text().isEmpty()).findFirst()
                    .flatMap(scenario -> trace(shipped, rule, scenario));
            for (Step step : trace.map(RuleTrace::steps).orElse(List.of())) {
                for (RuleTrace.Test test : step.tests()) {
                    String beginning = test.text().split(" ")[0];
                    assertThat(lines.get(test.line() - 1)).as("%s: %s", rule.name(), test.text()).contains(beginning);
                    assertThat(test.line()).isGreaterThanOrEqualTo(step.line());
                }
            }
        }
    }

    @Test
    void of_a_claim_every_test_is_told_with_the_values_that_decided() throws IOException {
        List<Step> steps = steps("""
                    $claim : Role( asserted, former, officeId == "united-states/president", $when : period )
                    Role( known )
                """);

        assertThat(steps.get(0).form()).isEqualTo(Form.CLAIM);
        assertThat(tests(steps.get(0).tests())).containsExactly("held asserted", "failed former", "held officeId == \"united-states/president\"");
        assertThat(steps.get(0).tests().get(2).values()).containsExactly(new RuleTrace.Value("officeId", Optional.of("united-states/president")));
        assertThat(steps.get(1).outcome()).isEqualTo(Outcome.NOT_EVALUATED);
        assertThat(tests(steps.get(1).tests())).containsExactly("not-evaluated known");
    }

    @Test
    void of_facts_the_nearest_are_told_and_how_many_meet_each_test() throws IOException {
        List<Step> steps = steps("""
                    $claim : Role( asserted, $office : officeId, $holder : holderKey, $when : period )
                    $known : Role( plain, officeId == $office, holderKey == $holder,
                                   period.surelyCovers( $when ) )
                """);
        Step known = steps.get(1);

        assertThat(known.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(known.candidates()).isEqualTo(3);
        assertThat(known.tests()).extracting(RuleTrace.Test::met).containsExactly(3, 2, 1, 1);
        assertThat(known.tests()).extracting(RuleTrace.Test::line).containsExactly(FIRST + 1, FIRST + 1, FIRST + 1, FIRST + 2);
        assertThat(ids(known.nearest())).containsExactly("obama", "trump");
        assertThat(tests(known.nearest().get(0).tests())).containsExactly("held plain", "held officeId == $office", "held holderKey == $holder",
                "failed period.surelyCovers( $when )");
        assertThat(known.nearest().get(0).tests().get(3).values()).extracting(RuleTrace.Value::name).containsExactly("period", "$when");
    }

    @Test
    void of_facts_that_have_nothing_in_common_with_the_claim_none_is_near() throws IOException {
        assertThat(steps("""
                    $claim : Role( asserted, $office : officeId )
                    $known : Role( plain, title == $office )
                """).get(1)).satisfies(step -> {
                    assertThat(step.nearest()).isEmpty();
                    assertThat(step.tests()).extracting(RuleTrace.Test::met).containsExactly(3, 0);
                });
    }

    @Test
    void a_fact_that_not_forbids_is_named() throws IOException {
        List<Step> steps = steps("""
                    $claim : Role( asserted, $office : officeId, $holder : holderKey )
                    not Role( known, officeId == $office, holderKey == "angela-merkel" )
                    not( Role( known, officeId == $office, holderKey == $holder, $from : period.beginning )
                         and Role( known, officeId == $office, period.beginning.surelyAfter( $from ) ) )
                    Role( known )
                """);

        assertThat(steps).extracting(Step::outcome).containsExactly(Outcome.HELD, Outcome.HELD, Outcome.FAILED, Outcome.NOT_EVALUATED);
        assertThat(steps).extracting(Step::line).containsExactly(FIRST, FIRST + 1, FIRST + 2, FIRST + 4);
        assertThat(steps.get(2).form()).isEqualTo(Form.NOT);
        assertThat(ids(steps.get(2).facts())).containsExactly("obama+trump");
        assertThat(steps.get(1).text()).isEqualTo("not Role( known, officeId == $office, holderKey == \"angela-merkel\" )");
    }

    @Test
    void exists_tells_which_facts_there_are_or_which_come_nearest() throws IOException {
        List<Step> steps = steps("""
                    $claim : Role( asserted, $office : officeId )
                    exists Role( plain, officeId == $office )
                    exists Role( plain, officeId == $office, vacant )
                """);

        assertThat(steps).extracting(Step::outcome).containsExactly(Outcome.HELD, Outcome.HELD, Outcome.FAILED);
        assertThat(ids(steps.get(1).facts())).containsExactly("obama", "trump");
        assertThat(ids(steps.get(2).nearest())).containsExactly("obama", "trump");
        assertThat(steps.get(2).text()).isEqualTo("exists Role");
    }

    @Test
    void of_alternatives_each_is_told() throws IOException {
        List<Step> steps = steps("""
                    $claim : Role( asserted, $office : officeId, $holder : holderKey )
                    eval( $office.isEmpty() ) or exists Role( plain, holderKey == $holder ) or exists Role( vacant )
                    eval( $office.isEmpty() )
                """);

        assertThat(steps.get(1).form()).isEqualTo(Form.EITHER);
        assertThat(tests(steps.get(1).alternatives())).containsExactly("failed eval( $office.isEmpty() )",
                "held exists Role( plain, holderKey == $holder )", "failed exists Role( vacant )");
        assertThat(steps.get(2)).extracting(Step::form, Step::outcome, Step::text)
                .containsExactly(Form.WHOLE, Outcome.FAILED, "eval( $office.isEmpty() )");
    }

    @Test
    void one_of_several_facts_may_go_on_where_others_stop() throws IOException {
        List<Step> steps = steps("""
                    $claim : Role( asserted, $office : officeId )
                    $known : Role( plain, officeId == $office, $holder : holderKey )
                    not Role( claimed, holderKey == $holder )
                """);

        assertThat(ids(steps.get(1).facts())).containsExactly("obama", "trump");
        assertThat(steps.get(2).outcome()).isEqualTo(Outcome.HELD);
    }

    @Test
    void facts_may_be_drawn_from_a_value() throws IOException {
        List<Step> steps = steps("""
                    $claim : Role( asserted, $qualifiers : qualifiers )
                    $word : String( length > 2 ) from $qualifiers
                """);

        assertThat(steps.get(1)).extracting(Step::outcome, Step::candidates).containsExactly(Outcome.FAILED, 0);
        assertThat(steps.get(1).text()).startsWith("$word : String from ");
    }

    @Test
    void what_is_not_broken_down_still_tells_whether_it_holds() throws IOException {
        List<Step> steps = steps("""
                    $claim : Role( asserted, $office : officeId )
                    accumulate( Role( plain, officeId == $office ); $n : count( 1 ); $n > 1 )
                    forall( Role( known, officeId == $office ) Role( this.plain, vacant ) )
                    Role( known )
                """);

        assertThat(steps).extracting(Step::outcome).containsExactly(Outcome.HELD, Outcome.HELD, Outcome.HELD, Outcome.FAILED, Outcome.NOT_EVALUATED);
        assertThat(steps).extracting(Step::form).containsExactly(Form.CLAIM, Form.WHOLE, Form.FACT, Form.WHOLE, Form.FACT);
    }

    @Test
    void a_rule_about_another_kind_of_statement_is_not_followed() throws IOException {
        Files.writeString(folder.resolve("small-rule.drl"), HEAD + "    $claim : Event( asserted )\n" + TAIL);
        CompiledRules rules = new RuleCompiler().compile(RuleCatalogue.load(List.of(folder)));
        Files.writeString(folder.resolve("small-rule" + ScenarioFile.ENDING), GIVEN);
        Scenario scenario = ScenarioFile.read(folder.resolve("small-rule" + ScenarioFile.ENDING), knowledge, true).get(0);

        assertThat(trace(rules, rules.catalogue().rules().get(0), scenario)).isEmpty();
    }
}
