package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.rule.RuleCatalogue;
import org.claimcheck.rule.Tolerances;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Path RULES = Path.of("rules");

    /** A rule whose conditions are not understood would quietly bring back every statement of its types. */
    @Test
    void of_all_that_is_known_a_session_sees_what_the_claims_bear_on() throws IOException {
        Knowledge knowledge = Knowledge.load(List.of(Path.of("facts")));
        CompiledRules rules = new RuleCompiler().compile(RuleCatalogue.load(List.of(RULES)).ofClaims());
        List<Statement> claims = ScenarioFile.read(RULES.resolve("roles/office-held-by-another.scenarios.yaml"), knowledge, true).stream()
                .flatMap(scenario -> scenario.claims().stream()).filter(Role.class::isInstance).limit(1).toList();
        List<Statement> known = knowledge.statements();
        List<Object> facts = Session.facts(claims, new Background(known, new Relevance(knowledge, Tolerances.load(List.of(RULES))).context(claims, known)));

        List<Object> seen = rules.selection().of(facts);

        assertThat(claims).hasSize(1).allMatch(seen::contains);
        assertThat(seen).filteredOn(Role.class::isInstance).hasSizeBetween(2, ofType(known, Role.class) / 10);
        assertThat(seen).filteredOn(Event.class::isInstance).hasSizeLessThan(ofType(known, Event.class) / 10);
    }

    private static int ofType(List<Statement> statements, Class<?> type) {
        return (int) statements.stream().filter(type::isInstance).count();
    }
}
