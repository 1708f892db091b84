package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeGuardTest {

    @TempDir
    private Path folder;

    private RuleCatalogue rule(String name, String condition) throws IOException {
        RuleFolder rules = new RuleFolder(folder.resolve("rules"));
        rules.writeWithCondition(name, condition);
        return rules.catalogue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "new java.io.File( \"x\" ).exists()|java.io.File (files)",
        "java.nio.file.Files.exists( java.nio.file.Path.of( \"x\" ) )|java.nio.file.Files (files)",
        "new java.net.Socket().isBound()|java.net.Socket (the network)",
        "org.jsoup.Jsoup.connect( \"http://localhost\" ) != null|org.jsoup.Jsoup (the network)",
        "Runtime.getRuntime().availableProcessors() > 0|java.lang.Runtime (processes)",
        "System.getenv( \"HOME\" ) != null|java.lang.System.getenv (processes)",
        "Class.forName( $office ) != null|java.lang.Class.forName (reflection)",
        "$office.getClass().getDeclaredMethods().length > 0|java.lang.Class.getDeclaredMethods (reflection)",
        "$office.getClass().getClassLoader() != null|java.lang.Class.getClassLoader (reflection)",
        "Thread.currentThread().isAlive()|java.lang.Thread (threads)",
        "new java.util.Timer() != null|java.util.Timer (threads)",
        "java.time.LocalDate.now().getYear() > 2000|java.time.LocalDate.now (the clock)",
        "org.claimcheck.knowledge.Knowledge.load( java.util.List.of() ) != null|org.claimcheck.knowledge.Knowledge"})
    void refuses_what_only_trusted_rules_may_use(String condition, String use) throws IOException {
        rule("good-rule", "$office.length() > 1");
        RuleCatalogue catalogue = rule("bad-rule", condition);

        CompiledRules compiled = new RuleCompiler().compile(catalogue);

        assertThat(compiled.ruleNames()).containsExactly("good-rule");
        assertThat(compiled.catalogue().problems()).extracting(Problem::toString).containsExactly(folder.resolve("rules/bad-rule.drl")
                + ":13: the rule uses " + use + ", and rules judge statements only. Fix: compare what the statements tell; only if you "
                + "trust this rule, load it with --trust-rules.");
        assertThat(new RuleCompiler().trusting().compile(catalogue).ruleNames()).containsExactly("bad-rule", "good-rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$office.substring( 1 ).equals( \"x\" ) || Math.max( 1, $office.length() ) > 3",
        "new java.util.TreeSet( java.util.List.of( \"a\", $office ) ).size() > 1",
        "java.time.LocalDate.of( 2020, 1, 1 ).isBefore( java.time.LocalDate.MAX )", "new java.math.BigDecimal( \"1.5\" ).signum() > 0",
        "java.util.regex.Pattern.matches( \"a.*\", $office )"})
    void allows_plain_values(String condition) throws IOException {
        CompiledRules compiled = new RuleCompiler().compile(rule("plain-rule", condition));

        assertThat(compiled.catalogue().problems()).isEmpty();
        assertThat(compiled.ruleNames()).containsExactly("plain-rule");
    }

    @Test
    void a_model_kept_of_trusted_rules_does_not_pass_for_inspected() throws IOException {
        RuleCatalogue catalogue = rule("bad-rule", "new java.io.File( $office ).exists()");
        RuleCompiler compiler = new RuleCompiler(folder.resolve("cache"));

        assertThat(compiler.trusting().compile(catalogue).ruleNames()).containsExactly("bad-rule");
        assertThat(compiler.compile(catalogue).ruleNames()).isEmpty();
        assertThat(compiler.compile(catalogue).catalogue().problems()).hasSize(1);
        assertThat(compiler.trusting().compile(catalogue).ruleNames()).containsExactly("bad-rule");
    }
}
