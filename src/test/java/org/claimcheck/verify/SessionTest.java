package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimcheck.finding.Finding;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.statement.Context;
import org.claimcheck.statement.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {

    private static final Path RULES = Path.of("rules");
    private static final String ADDING = """
            package claimcheck.roles

            import org.claimcheck.finding.Contradiction;
            import org.claimcheck.statement.Role;

            rule "first-rule"
                @summary( "A rule that adds what another one waits for" )
                @severity( error )
                @explain( "{claim.holder} was {claim.office}." )
            when
                $claim : Role( claimed )
                not String( this == "added" )
            then
                insert( "added" );
                insertLogical( new Contradiction( drools.getRule().getName(), $claim, $claim ) );
            end
            """;
    private static final String WAITING = """
            package claimcheck.roles

            import org.claimcheck.finding.Contradiction;
            import org.claimcheck.statement.Role;

            rule "second-rule"
                @summary( "A rule that waits for what another one adds" )
                @severity( error )
                @explain( "{claim.holder} was {claim.office}." )
            when
                String( this == "added" )
                $claim : Role( claimed )
            then
                insertLogical( new Contradiction( drools.getRule().getName(), $claim, $claim ) );
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void the_rules_that_could_fire_conclude_what_all_rules_do() throws IOException {
        Knowledge knowledge = Knowledge.load(List.of(Path.of("facts")));
        RuleCatalogue catalogue = RuleCatalogue.load(List.of(RULES)).ofClaims();
        Tolerances tolerances = Tolerances.load(List.of(RULES));
        CompiledRules all = new RuleCompiler().compile(catalogue);
        all.few(List.of());
        all.few(List.of());
        int found = 0;
        List<Statement> allClaims = new ArrayList<>();
        List<Statement> allKnown = new ArrayList<>();
        List<Context> allContext = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            Path file = Path.of(rule.location().path()).resolveSibling(rule.name() + ScenarioFile.ENDING);
            for (Scenario scenario : ScenarioFile.read(file, knowledge, true)) {
                if (scenario.text().isPresent()) {
                    continue;
                }
                List<Statement> claims = new ArrayList<>(scenario.claims());
                scenario.elsewhere().forEach(other -> claims.addAll(other.claims()));
                List<Context> context = new Relevance(knowledge, tolerances).context(claims, scenario.given());
                context.addAll(scenario.leeways());
                Background background = new Background(scenario.given(), context);
                List<Finding> few = Session.run(new RuleCompiler().compile(catalogue), claims, background);
                assertThat(few).as(scenario.location().toString()).isEqualTo(Session.run(all, claims, background));
                assertThat(Session.runMany(all, claims, background)).as(scenario.location().toString()).isEqualTo(few);
                found += few.size();
                allClaims.addAll(claims);
                allKnown.addAll(background.known());
                allContext.addAll(background.context());
            }
        }
        assertThat(found).isPositive();
        Background everything = new Background(allKnown, allContext);
        Set<Finding> whole = Set.copyOf(Session.runAll(all, allClaims, everything));
        assertThat(whole).hasSizeGreaterThan(found);
        assertThat(Set.copyOf(Session.runMany(all, allClaims, everything))).isEqualTo(whole);
    }

    @Test
    void rules_that_wait_for_what_others_add_fire_too() throws IOException {
        RuleFolder rules = new RuleFolder(folder);
        rules.write("first-rule", ADDING);
        rules.write("second-rule", WAITING);
        CompiledRules compiled = new RuleCompiler().compile(rules.catalogue());
        assertThat(compiled.catalogue().problems()).isEmpty();
        Knowledge knowledge = Knowledge.load(List.of(Path.of("facts")));
        Scenario scenario = ScenarioFile.read(Path.of("rules/roles/office-vacant.scenarios.yaml"), knowledge, true).stream()
                .filter(one -> !one.claims().isEmpty()).findFirst().orElseThrow();

        assertThat(Session.run(compiled, scenario.claims(), new Background(List.of(), List.of()))).extracting(Finding::rule)
                .containsOnly("second-rule");
        assertThat(Session.runMany(compiled, scenario.claims(), new Background(List.of(), List.of()))).extracting(Finding::rule)
                .containsOnly("second-rule");
    }
}
