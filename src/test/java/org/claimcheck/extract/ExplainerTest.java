package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainerTest {

    private static final String PATTERNS = """
            pattern meets
              <PERSON:a> (yesterday)? {meeting.verb:verb} (again)? <PERSON:b> !(in Rome)
              => event meeting a b
              yes: Anna Roth met Paul Martin.
              no:  Anna Roth met no one.

            pattern ferries-with
              <PERSON:a> shared a ferry (with | and) <PERSON:b>
              => event meeting a b
              yes: Anna Roth shared a ferry with Paul Martin.
              no:  Anna Roth shared a photo with Paul Martin.

            pattern kills
              <PERSON:a> {death.killed:active} <PERSON:b>
              => event death b actor=a
              yes: Anna Roth killed Paul Martin.
              no:  Anna Roth was killed by Paul Martin.
            """;

    @TempDir
    private static Path rules;

    private static PatternCatalogue catalogue;

    @BeforeAll
    static void load() throws IOException {
        Files.createDirectories(rules.resolve("patterns/en"));
        Files.writeString(rules.resolve("patterns/en/test.patterns"), PATTERNS);
        List<Problem> problems = new ArrayList<>();
        catalogue = PatternCatalogue.load(List.of(rules), Knowledge.load(List.of(Path.of("facts"))), problems);
        assertThat(problems).isEmpty();
    }

    @Test
    void tells_where_a_pattern_failed_and_what_it_wanted() {
        NearMiss near = nearest("Anna Roth met no one in Vienna.");

        assertThat(near.pattern()).isEqualTo("en/meets");
        assertThat(near.location()).hasToString(rules.resolve("patterns/en/test.patterns") + ":1");
        assertThat(near.why()).isEqualTo("matched `<PERSON:a> {meeting.verb:verb}` up to “Anna Roth met”, then wanted `<PERSON:b>`, "
                + "found “no one in”");
    }

    @Test
    void counts_parts_that_must_fit_and_shows_those_that_may() {
        assertThat(nearest("Anna Roth yesterday met again nobody.").why()).isEqualTo("matched `<PERSON:a> yesterday {meeting.verb:verb} again` "
                + "up to “yesterday met again”, then wanted `<PERSON:b>`, found “nobody.”");
    }

    @Test
    void names_all_that_might_have_stood_there() {
        NearMiss near = nearest("Anna Roth shared a ferry or three.");

        assertThat(near.pattern()).isEqualTo("en/ferries-with");
        assertThat(near.why()).endsWith("then wanted `with` or `and`, found “or three.”");
    }

    @Test
    void tells_what_must_not_follow() {
        assertThat(nearest("Anna Roth met Paul Martin in Rome.").why()).endsWith("up to “met Paul Martin”, then wanted anything but `in rome`, "
                + "found “in Rome.”");
    }

    @Test
    void tells_a_verb_in_the_other_voice() {
        NearMiss near = nearest("Anna Roth was killed in 1990.");

        assertThat(near.pattern()).isEqualTo("en/kills");
        assertThat(near.why()).contains("wanted `{death.killed:active}` (the verb is there, but not in that voice), found “was killed in”");
    }

    @Test
    void prefers_a_pattern_of_which_a_decisive_word_is_there() {
        assertThat(nearest("Anna Roth, who once met kings, lost Paul Martin.").pattern()).isEqualTo("en/meets");
    }

    @Test
    void tells_why_a_pattern_that_fits_makes_no_claim() {
        NearMiss near = nearest("Anna Roth met Anna Roth.");

        assertThat(near.why()).isEqualTo("matched `<PERSON:a> {meeting.verb:verb} <PERSON:b>` on “Anna Roth met Anna Roth”, "
                + "but made no claim: the parties are one and the same, or nobody is named");
    }

    @Test
    void tells_the_end_of_the_sentence() {
        assertThat(nearest("In 1990 Anna Roth shared a").why()).endsWith("found the end of the sentence");
    }

    @Test
    void is_silent_where_not_even_the_first_part_fits() {
        assertThat(read("It rained in Vienna.").nearest()).isEmpty();
    }

    @Test
    void names_mentions_claims_and_what_made_them() {
        Explanation.ReadSentence sentence = read("Emmanuel Macron, the president of France, met Anna Roth on Monday.");

        assertThat(sentence.mentions()).contains(new Explanation.Mentioned("PERSON", "Emmanuel Macron", "emmanuel-macron"),
                new Explanation.Mentioned("ROLE", "the president of France", "president of france"),
                new Explanation.Mentioned("PERSON", "Anna Roth", "Anna Roth, in no file"),
                new Explanation.Mentioned("DATE", "Monday", "2024-06-17"));
        assertThat(sentence.claims()).extracting(Explanation.Made::by).containsExactly("the grammar of titles and names (name-then-title)",
                "pattern en/meets, " + rules.resolve("patterns/en/test.patterns") + ":1");
        assertThat(sentence.isUnread()).isFalse();
        assertThat(sentence.nearest().map(NearMiss::pattern)).isNotEqualTo(Optional.of("en/meets"));
    }

    @Test
    void tells_the_same_every_time() {
        String text = "Anna Roth met no one. Paul Martin shared a ferry. Anna Roth was killed in 1990.";

        assertThat(explain(text)).isEqualTo(explain(text));
    }

    @Test
    void agrees_with_the_extractor_about_what_was_not_understood() {
        Article article = PatternExamples.article("Anna Roth met no one in 1990. Anna Roth met Paul Martin. It rained. Paul Martin fell in 1991.", "en");
        var document = new Extractor(catalogue).extract(article);

        Explanation explanation = new Explainer(catalogue).explain(article, document);

        assertThat(explanation.sentences().stream().filter(Explanation.ReadSentence::isUnread).map(s -> s.passage().start()))
                .isEqualTo(document.coverage().unread().stream().map(span -> span.start()).collect(Collectors.toList())).hasSize(2);
        assertThat(new Explainer(catalogue).nearest(article, document)).containsEntry(0, explanation.sentences().get(0).nearest().orElseThrow());
    }

    private static NearMiss nearest(String sentence) {
        return read(sentence).nearest().orElseThrow();
    }

    private static Explanation.ReadSentence read(String sentence) {
        return explain(sentence).sentences().get(0);
    }

    private static Explanation explain(String text) {
        Article article = PatternExamples.article(text, "en");
        return new Explainer(catalogue).explain(article, new Extractor(catalogue).extract(article));
    }
}
