package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.Coverage;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.Quote;
import org.claimcheck.time.Edtf;

/** Whatever a text looks like, it is read in good time and every quote stands where it says. */
class ExtractorProperties {

    private static final Extractor EXTRACTOR = new Extractor(PatternCatalogue.load(List.of(Path.of("rules")),
            Knowledge.load(List.of(Path.of("facts"))), new ArrayList<>()));

    private static final List<String> SENTENCES = List.of(
            "The commander of Iran's elite Quds Force, General Esmail Qaani, visited Baghdad on Monday, according to Reuters. ",
            "Emmanuel Macron and Olaf Scholz met in Berlin last month; he denied that they had quarrelled. ",
            "Iran gives Hamas between $50 million and $70 million a year, “a senior official” said in late August. ",
            "Angela Merkel was chancellor of Germany from 2005 to 2021 and was succeeded by Olaf Scholz. ",
            "Paul Martin, 65, who was killed in Rome in mid-2001, was the son of Anna Roth. ",
            "Le commandant de la Force Qods, le général Esmaïl Qaani, s'est rendu lundi à Bagdad, selon l'AFP. ",
            "L'Iran verse entre 50 et 70 millions de dollars par an au Hamas, a déclaré « un responsable » fin août. ",
            "Liz Truss, l'ancienne Première ministre britannique, a été remplacée par Rishi Sunak le 25 octobre 2022. ",
            "Il n'aurait pas rencontré Anna Roth depuis la mi-novembre, il y a plus de vingt ans. ");
    private static final List<String> NOISE = List.of("\u00A0", "\u202F", "«\u00A0", "\u00A0»", "\"", "“", "”", "'", "’", "(", ")", " – ", " - ", "…", ". ",
            "\n", "\n\n", "\u202Eقاسم سليماني\u202C ", "חמאס ", "🚢", "👩‍👩‍👧", "e\u0301", "\u200B", "\uFEFF", "٣٤ ", "2000 ", "$", "%", "31 February 2014 ",
            "between 20 and 10 ", "from 2014 to 2010 ", "trillion trillion ", "\uD800", "the the the ", "of of ", "\t", "- ", "l'", "qu'", "n't ", "'s ");

    @Property(tries = 1000)
    void reads_mutilated_texts(@ForAll("texts") String text, @ForAll("languages") String language, @ForAll("dates") Optional<Edtf> published) {
        Assume.that(text.codePoints().anyMatch(Character::isLetter));
        check(text, language, published);
    }

    @Example
    void reads_endless_repetitions() {
        for (String part : List.of("Quds Force ", "Emmanuel Macron, ", "\"", "the ", "of ", "met ", "2014 ", "1 000 ", "said ", "leader of Hamas and ", "à la fin de ")) {
            for (String language : List.of("en", "fr")) {
                check(part.repeat(1_000) + ".", language, Optional.of(Edtf.parse("2023-03-15")));
            }
        }
    }

    private static void check(String text, String language, Optional<Edtf> published) {
        ArticleReader.Options options = ArticleReader.Options.NONE.withLanguage(language);
        Article article = new ArticleReader(published.map(options::withPublished).orElse(options)).read(text, "article.txt");
        ClaimsDocument document = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> EXTRACTOR.extract(article));

        for (Claim claim : document.claims()) {
            Quote quote = claim.quote();
            assertThat(article.body().substring(quote.start(), quote.end())).isEqualTo(quote.text()).isNotBlank();
            assertThat(claim.timeText()).satisfiesAnyOf(t -> assertThat(t).isEmpty(), t -> assertThat(article.body()).contains(t));
        }
        assertThat(document.claims().stream().map(Claim::id)).doesNotHaveDuplicates();
        Coverage coverage = document.coverage();
        assertThat(coverage.read() + coverage.unread().size()).isEqualTo(coverage.checkableSentences());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> whole = Arbitraries.of(SENTENCES);
        Arbitrary<String> truncated = Combinators.combine(whole, Arbitraries.integers().between(0, 120), Arbitraries.integers().between(0, 120))
                .as((s, a, b) -> s.substring(Math.min(Math.min(a, b), s.length()), Math.min(Math.max(a, b), s.length())));
        Arbitrary<String> shuffled = whole.flatMap(s -> Arbitraries.shuffle(List.of(s.split(" "))).map(words -> String.join(" ", words) + " "));
        Arbitrary<String> glued = whole.map(s -> s.replace(' ', '\u00A0'));
        return Arbitraries.oneOf(List.of(whole, truncated, shuffled, glued, Arbitraries.of(NOISE), Arbitraries.of(NOISE)))
                .list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "fr");
    }

    @Provide
    Arbitrary<Optional<Edtf>> dates() {
        return Arbitraries.of(Optional.empty(), Optional.of(Edtf.parse("2023-03-15")), Optional.of(Edtf.parse("2020-02")), Optional.of(Edtf.parse("2014")));
    }
}
