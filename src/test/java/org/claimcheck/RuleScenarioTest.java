package org.claimcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.report.Engine;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Template;
import org.claimcheck.verify.CompiledRules;
import org.claimcheck.verify.RuleCompiler;
import org.claimcheck.verify.RuleSuite;
import org.claimcheck.verify.Scenario;
import org.claimcheck.verify.ScenarioFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule does what its scenarios say, and every rule has some. */
class RuleScenarioTest {

    private static final Path RULES = Path.of("rules");

    private static RuleCatalogue catalogue;
    private static CompiledRules rules;
    private static Knowledge knowledge;

    @BeforeAll
    static void compile() {
        catalogue = RuleCatalogue.load(List.of(RULES));
        rules = new RuleCompiler().compile(catalogue);
        knowledge = Knowledge.loadLeniently(List.of(Path.of("facts"))).knowledge();
    }

    @Test
    void every_rule_file_compiles_into_the_model() throws IOException {
        assertThat(rules.catalogue().problems().stream().map(Problem::toString)).isEmpty();
        try (Stream<Path> files = Files.walk(RULES)) {
            assertThat(rules.ruleNames()).isNotEmpty().isEqualTo(files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".drl")).map(name -> name.substring(0, name.length() - 4))
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void every_scenario_file_belongs_to_a_rule() throws IOException {
        try (Stream<Path> files = Files.walk(RULES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(ScenarioFile.ENDING))
                    .map(name -> name.substring(0, name.length() - ScenarioFile.ENDING.length())))
                    .allMatch(name -> catalogue.rule(name).isPresent());
        }
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_case_that_fires_and_a_near_miss() {
        return catalogue.rules().stream().map(rule -> dynamicTest(rule.name(), () -> {
            List<Scenario> scenarios = scenarios(rule);
            assertThat(scenarios).as("a scenario that fires").anyMatch(Scenario::fires);
            assertThat(scenarios).as("a near miss").anyMatch(scenario -> !scenario.fires());
            assertThat(scenarios.stream().map(Scenario::name)).as("names").doesNotHaveDuplicates();
        }));
    }

    /** Our voice: what our record says, never that somebody lies, and nobody is labelled. */
    @TestFactory
    Stream<DynamicTest> sentences_neither_judge_nor_label() {
        Pattern banned = Pattern.compile("(?i)\\b(false(ly|hoods?)?|fals(e|ified)|lie[sd]?|lying|liars?|fake[sd]?|terror\\w*|regimes?|martyr\\w*|prox(y|ies))\\b");
        return catalogue.rules().stream().map(rule -> dynamicTest(rule.name(), () -> assertThat(Stream.of(rule.summary(), rule.explain().text(),
                rule.suggest().map(Template::text).orElse(""))).noneMatch(sentence -> banned.matcher(sentence).find())));
    }

    @TestFactory
    Stream<DynamicTest> conflicts_name_who_said_it() {
        return catalogue.rules().stream().filter(rule -> rule.kind() == FindingKind.CONTRADICTION || rule.kind() == FindingKind.TENSION)
                .map(rule -> dynamicTest(rule.name(), () -> assertThat(rule.explain().placeholders())
                        .contains(new Template.Placeholder(Template.Party.CLAIM, "speaker"))));
    }

    @TestFactory
    Stream<DynamicTest> scenarios_hold() {
        RuleSuite.Tested tested = Engine.rules(new Engine.Folders(List.of(Path.of("facts")), List.of(RULES), Optional.empty())).test(Set.of());

        assertThat(tested.problems()).isEmpty();
        return tested.outcomes().stream().map(outcome -> dynamicTest(outcome.scenario().rule() + ": " + outcome.scenario().name(), () -> {
            assertThat(outcome.skipped()).isFalse();
            if (!outcome.passed()) {
                fail("%s: expected %s, found %s", outcome.scenario().location(), outcome.scenario().expected(), outcome.found());
            }
        }));
    }

    private static List<Scenario> scenarios(Rule rule) throws IOException {
        assertThat(file(rule)).exists();
        return ScenarioFile.read(file(rule), knowledge, rule.kind().isAboutClaims());
    }

    private static Path file(Rule rule) {
        return Path.of(rule.location().path()).resolveSibling(rule.name() + ScenarioFile.ENDING);
    }
}
