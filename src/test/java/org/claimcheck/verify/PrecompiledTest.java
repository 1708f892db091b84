package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrecompiledTest {

    private static final Path RULES = Path.of("rules");

    @TempDir
    private Path folder;

    @Test
    void the_build_compiles_every_shipped_rule() {
        RuleCatalogue shipped = RuleCatalogue.load(List.of(RULES));

        assertThat(Precompiled.carried().orElseThrow().unchanged(shipped))
                .containsExactlyInAnyOrderElementsOf(shipped.rules().stream().map(Rule::name).toList());
        assertThat(new RuleCompiler().compile(shipped).ruleNames()).isEqualTo(new TreeSet<>(shipped.rules().stream().map(Rule::name).toList()));
    }

    @Test
    void a_shipped_rule_that_was_edited_is_compiled_anew_and_the_others_are_not() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("roles"));
        for (String name : List.of("role-confirmed", "office-vacant")) {
            Files.copy(RULES.resolve("roles").resolve(name + ".drl"), copy.resolve(name + ".drl"));
        }
        Path edited = copy.resolve("office-vacant.drl");
        Files.writeString(edited, Files.readString(edited).replaceFirst("when\n", "when\n    // as before\n"));
        RuleCatalogue catalogue = RuleCatalogue.load(List.of(folder));
        Path cache = folder.resolve("cache");

        CompiledRules compiled = new RuleCompiler(cache).compile(catalogue);

        assertThat(Precompiled.carried().orElseThrow().unchanged(catalogue)).containsExactly("role-confirmed");
        assertThat(compiled.ruleNames()).containsExactly("office-vacant", "role-confirmed");
        assertThat(compiled.whole().getKiePackages().stream().flatMap(p -> p.getRules().stream())).hasSize(2);
        assertThat(new ModelCache(cache).read(catalogue.without(List.of("role-confirmed"), List.of()), false)).isPresent();
    }

    @Test
    void each_shipped_rule_can_be_had_alone() {
        CompiledRules compiled = new RuleCompiler().compile(RuleCatalogue.load(List.of(RULES)));

        assertThat(compiled.ruleNames()).allSatisfy(name -> assertThat(compiled.conditions(name).orElseThrow()).isNotEmpty());
    }
}
