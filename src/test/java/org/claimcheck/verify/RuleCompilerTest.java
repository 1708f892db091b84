package org.claimcheck.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.rule.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCompilerTest {

    private static final String RULE = RuleFolder.RULE;

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        new RuleFolder(folder.resolve("rules")).write(name, text);
    }

    private RuleCatalogue catalogue() {
        return new RuleFolder(folder.resolve("rules")).catalogue();
    }

    private List<Path> cached() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Role( plain', 'Rolle( plain', 12, Rolle",
        "'officeId == $office )', 'ofiiceId == $office )', 12, ofiiceId",
        "'new Contradiction( drools', 'new Contradiction( dools', 14, dools",
        "'officeId == $office )', 'officeId == $office', 13, then"})
    void leaves_out_a_rule_that_does_not_compile_and_names_its_line(String right, String wrong, int line, String word)
            throws IOException {
        write("good-rule", RULE);
        write("bad-rule", RULE.replace(right, wrong));

        CompiledRules compiled = new RuleCompiler().compile(catalogue());

        assertThat(compiled.ruleNames()).containsExactly("good-rule");
        assertThat(compiled.catalogue().rules()).hasSize(1);
        assertThat(compiled.catalogue().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location().path()).endsWith("rules/bad-rule.drl");
            assertThat(problem.location().line()).as(problem.toString()).isEqualTo(line);
            assertThat(problem.what()).contains(word);
        });
    }

    @Test
    void leaves_out_one_of_two_rules_that_compile_only_apart() throws IOException {
        String first = RULE.replace("rule \"", "import java.util.List;\n\nrule \"").replace("then\n", "    eval( List.of( $office ).size() > 0 )\nthen\n");
        String second = RULE.replace("rule \"", "import java.awt.List;\n\nrule \"").replace("then\n", "    eval( !( (Object) $office instanceof List ) )\nthen\n");
        write("a-good-rule", RULE);
        write("first-rule", first);
        write("second-rule", second);
        write("third-rule", RULE);

        CompiledRules compiled = new RuleCompiler(folder.resolve("cache")).trusting().compile(catalogue());
        CompiledRules again = new RuleCompiler(folder.resolve("cache")).trusting().compile(catalogue());

        assertThat(compiled.ruleNames()).containsExactly("a-good-rule", "first-rule", "third-rule");
        assertThat(compiled.catalogue().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location().path()).endsWith("rules/second-rule.drl");
            assertThat(problem.location().line()).as(problem.toString()).isPositive();
            assertThat(problem.what()).startsWith("the rule does not compile beside ").contains("rules/first-rule.drl");
        });
        assertThat(again.ruleNames()).isEqualTo(compiled.ruleNames());
        assertThat(again.catalogue().problems()).isEqualTo(compiled.catalogue().problems());
    }

    @Test
    void compiles_no_rules_at_all() {
        assertThat(new RuleCompiler().compile(RuleCatalogue.load(List.of())).ruleNames()).isEmpty();
    }

    @Test
    void keeps_what_it_compiled_and_uses_it_again() throws IOException {
        write("good-rule", RULE);
        RuleCompiler compiler = new RuleCompiler(folder.resolve("cache"));

        compiler.compile(catalogue());
        byte[] first = Files.readAllBytes(cached().get(0));
        CompiledRules again = compiler.compile(catalogue());

        assertThat(again.ruleNames()).containsExactly("good-rule");
        assertThat(cached()).singleElement().satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(first));
    }

    @Test
    void a_changed_rule_is_compiled_anew() throws IOException {
        write("good-rule", RULE);
        RuleCompiler compiler = new RuleCompiler(folder.resolve("cache"));
        compiler.compile(catalogue());

        write("good-rule", RULE.replace("Role( plain", "Role( certain"));
        compiler.compile(catalogue());

        assertThat(cached()).hasSize(2);
    }

    @Test
    void a_damaged_file_is_written_anew() throws IOException {
        write("good-rule", RULE);
        RuleCompiler compiler = new RuleCompiler(folder.resolve("cache"));
        compiler.compile(catalogue());
        Path file = cached().get(0);
        byte[] sound = Files.readAllBytes(file);

        for (int length : new int[] {0, 10, 40, sound.length / 2, sound.length - 1}) {
            Files.write(file, Arrays.copyOf(sound, length));
            assertThat(compiler.compile(catalogue()).ruleNames()).containsExactly("good-rule");
            assertThat(Files.size(file)).isGreaterThan(length);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_costs_only_time() throws IOException {
        write("good-rule", RULE);
        Path file = Files.writeString(folder.resolve("no-folder"), "");

        assertThat(new RuleCompiler(file).compile(catalogue()).ruleNames()).containsExactly("good-rule");
    }

    @Test
    void rules_that_do_not_compile_are_not_kept_as_if_they_were_all() throws IOException {
        write("good-rule", RULE);
        write("bad-rule", RULE.replace("Role( plain", "Rolle( plain"));
        RuleCompiler compiler = new RuleCompiler(folder.resolve("cache"));

        compiler.compile(catalogue());

        assertThat(compiler.compile(catalogue()).catalogue().problems()).hasSize(1);
    }
}
