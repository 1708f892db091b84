package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every pattern finds the sentences after its {@code yes:} and none of those after its {@code no:}. */
class PatternExampleTest {

    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static PatternCatalogue catalogue;

    @BeforeAll
    static void load() {
        catalogue = PatternCatalogue.load(List.of(Path.of("rules")), Knowledge.load(List.of(Path.of("facts"))), PROBLEMS);
    }

    @Test
    void patterns_load_without_problems() {
        assertThat(PROBLEMS.stream().map(Problem::toString)).isEmpty();
        assertThat(PatternCatalogue.LANGUAGES).allSatisfy(language -> assertThat(catalogue.size(language)).isPositive());
    }

    @TestFactory
    Stream<DynamicTest> every_pattern_has_an_example_and_a_near_miss() {
        return patterns().map(pattern -> dynamicTest(name(pattern), () -> {
            assertThat(pattern.yes()).as("yes: of " + pattern.location()).isNotEmpty();
            assertThat(pattern.no()).as("no: of " + pattern.location()).isNotEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> examples_are_found_and_near_misses_are_not() {
        PatternExamples examples = new PatternExamples(catalogue);
        return patterns().map(pattern -> dynamicTest(name(pattern),
                () -> assertThat(examples.failures(pattern).stream().map(Problem::toString)).isEmpty()));
    }

    private static Stream<ClaimPattern> patterns() {
        return PatternCatalogue.LANGUAGES.stream().flatMap(language -> catalogue.patterns(language).stream());
    }

    private static String name(ClaimPattern pattern) {
        return pattern.language() + " " + pattern.name();
    }
}
