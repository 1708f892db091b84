package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.time.Edtf;

/**
 * Tries the examples of patterns: each pattern has to find the sentences after its {@code yes:} and none of those after its
 * {@code no:}.
 *
 * <p>An example counts as found where the pattern itself puts a claim together, whether or not another pattern tells the same
 * claim in more words.
 */
public final class PatternExamples {

    /** The day on which all examples are taken to be published. */
    private static final Edtf PUBLISHED = Edtf.parse("2024-06-17");

    private final PatternCatalogue catalogue;

    /** Tries the patterns of a catalogue with its vocabulary. */
    public PatternExamples(PatternCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What came of some examples.
     *
     * @param patterns how many patterns were tried
     * @param examples how many examples they have
     * @param failures what went otherwise than its label says, in the order of the files
     */
    public record Outcome(int patterns, int examples, List<Problem> failures) {

        /** Takes a copy of the list. */
        public Outcome {
            failures = List.copyOf(failures);
        }
    }

    /** Tries all examples of all patterns. */
    public Outcome run() {
        return run(id -> true);
    }

    /**
     * Tries all examples of some patterns.
     *
     * @param wanted which, by names with the language before them such as {@code en/holds-talks}
     */
    public Outcome run(Predicate<String> wanted) {
        int patterns = 0;
        int examples = 0;
        List<Problem> failures = new ArrayList<>();
        for (String language : PatternCatalogue.LANGUAGES) {
            for (ClaimPattern pattern : catalogue.patterns(language)) {
                if (!wanted.test(pattern.id())) {
                    continue;
                }
                patterns++;
                examples += pattern.yes().size() + pattern.no().size();
                failures.addAll(failures(pattern));
            }
        }
        return new Outcome(patterns, examples, failures);
    }

    /** What goes wrong with the examples of a pattern. */
    List<Problem> failures(ClaimPattern pattern) {
        List<Problem> failures = new ArrayList<>();
        for (ClaimPattern.Example example : pattern.yes()) {
            List<Sentence> sentences = new ArrayList<>();
            if (found(pattern, example, sentences) == null) {
                failures.add(new Problem(example.location(), "Pattern '" + pattern.name() + "' does not find this example"
                        + reason(pattern, sentences), "Widen the wording or change the example"));
            }
        }
        for (ClaimPattern.Example example : pattern.no()) {
            String words = found(pattern, example, new ArrayList<>());
            if (words != null) {
                failures.add(new Problem(example.location(), "Pattern '" + pattern.name() + "' finds “" + words + "” in this near miss",
                        "Narrow the wording, for instance with !word behind it, or make this a 'yes:'"));
            }
        }
        return failures;
    }

    /** The words of which the pattern alone makes a claim, or null: what other patterns find does not matter. */
    private String found(ClaimPattern pattern, ClaimPattern.Example example, List<Sentence> sentences) {
        Lexicon lexicon = catalogue.lexicon(pattern.language());
        Article article = article(example.text(), pattern.language());
        Anchor anchor = Anchor.of(article.published());
        ArticleReading reading = new ArticleReading(article, lexicon, anchor);
        sentences.addAll(reading.sentences());
        for (Sentence sentence : reading.sentences()) {
            ClaimBuilder builder = new ClaimBuilder(sentence, lexicon, anchor, new Stance(sentence, lexicon.words(), ""), reading);
            for (PatternMatcher.Match match : new PatternMatcher(sentence, lexicon.words()).find(pattern)) {
                builder.match(pattern, match);
                if (!builder.drafts().isEmpty()) {
                    return sentence.text(match.from(), match.to());
                }
            }
        }
        return null;
    }

    /** An example as an article of its own. */
    static Article article(String example, String language) {
        return new ArticleReader(ArticleReader.Options.NONE.withPublished(PUBLISHED).withLanguage(language)).read(example, "example.txt");
    }

    private String reason(ClaimPattern pattern, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            NearMiss near = new PatternTracer(sentence, catalogue.lexicon(pattern.language()).words()).nearest(List.of(pattern));
            if (near != null) {
                return ": it " + near.why();
            }
        }
        return ": not even its first part fits";
    }
}
