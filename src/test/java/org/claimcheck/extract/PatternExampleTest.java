package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every pattern finds the sentences after its {@code yes:} and none of those after its {@code no:}.
 *
 * <p>An example counts as found where the pattern itself puts a claim together, whether or not another pattern tells
 * the same claim in more words.
 */
class PatternExampleTest {

    private static final Edtf PUBLISHED = Edtf.parse("2024-06-17");

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
    Stream<DynamicTest> examples_are_found() {
        return patterns().flatMap(pattern -> pattern.yes().stream().map(example ->
                dynamicTest(name(pattern) + ": " + example, () -> {
                    if (!finds(pattern, example)) {
                        fail("%s: pattern '%s' does not find its example \"%s\"", pattern.location(), pattern.name(), example);
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> near_misses_are_not_found() {
        return patterns().flatMap(pattern -> pattern.no().stream().map(example ->
                dynamicTest(name(pattern) + ": " + example, () -> {
                    if (finds(pattern, example)) {
                        fail("%s: pattern '%s' finds \"%s\"", pattern.location(), pattern.name(), example);
                    }
                })));
    }

    private static Stream<ClaimPattern> patterns() {
        return PatternCatalogue.LANGUAGES.stream().flatMap(language -> catalogue.patterns(language).stream());
    }

    private static String name(ClaimPattern pattern) {
        return pattern.language() + " " + pattern.name();
    }

    /** Whether the pattern alone makes a claim of the example: what the other patterns find of it does not matter. */
    private static boolean finds(ClaimPattern pattern, String example) {
        Lexicon lexicon = catalogue.lexicon(pattern.language());
        Article article = new ArticleReader(ArticleReader.Options.NONE.withPublished(PUBLISHED)
                .withLanguage(pattern.language())).read(example, "example.txt");
        Anchor anchor = Anchor.of(article.published());
        ArticleReading reading = new ArticleReading(article, lexicon, anchor);
        for (Sentence sentence : reading.sentences()) {
            ClaimBuilder builder = new ClaimBuilder(sentence, lexicon, anchor, new Stance(sentence, lexicon.words(), ""),
                    reading.isNarrative(sentence, anchor));
            new PatternMatcher(sentence, lexicon.words()).find(pattern).forEach(match -> builder.match(pattern, match));
            if (!builder.drafts().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
