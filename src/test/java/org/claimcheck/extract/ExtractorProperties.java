package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
import org.claimcheck.diagnostic.InvalidInputException;
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
            "Ten years after the death of Hugo Chávez, and two months after Anna Roth resigned in the summer of 2022, the plan passed by 307 votes to 282. ",
            "Spain beat England 2-1 in the Euro 2024 final and won 16 medals, a first since 2012; Anna Roth left after ten years in power. ",
            "Le boycott du Qatar, qui a pris fin en janvier, aura duré trois ans et demi, dix ans après la mort de Hugo Chávez. ",
            "Il n'aurait pas rencontré Anna Roth depuis la mi-novembre, il y a plus de vingt ans. ");
    private static final List<String> NOISE = List.of("\u00A0", "\u202F", "«\u00A0", "\u00A0»", "\"", "“", "”", "'", "’", "(", ")", " – ", " - ", "…", ". ",
            "\n", "\n\n", "\u202Eقاسم سليماني\u202C ", "חמאס ", "🚢", "👩‍👩‍👧", "e\u0301", "\u200B", "\uFEFF", "٣٤ ", "2000 ", "$", "%", "31 February 2014 ",
            "between 20 and 10 ", "from 2014 to 2010 ", "trillion trillion ", "\uD800", "the the the ", "of of ", "\t", "- ", "l'", "qu'", "n't ", "'s ");

    /** Pages with all that surrounds articles, and articles without. */
    private static final List<String> ARTICLES = articles(Path.of("src/test/resources/pages"), Path.of("facts/samples"));

    private static List<String> articles(Path... folders) {
        List<String> articles = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(?:txt|html|md)")).sorted().toList()) {
                    articles.add(Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", ""));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return articles;
    }

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

    /** Grammars look at the words before and behind, of which there are none at either end. */
    @Example
    void reads_pieces_that_begin_and_end_anywhere() {
        for (String article : ARTICLES) {
            List<String> words = article.contains("<") ? List.of() : List.of(article.trim().split("\\s+"));
            for (int i = 0; i + 3 <= words.size(); i++) {
                String piece = String.join(" ", words.subList(i, i + 3));
                if (piece.codePoints().anyMatch(Character::isLetter) && !piece.startsWith("---")) {
                    check(piece, i % 2 == 0 ? "en" : "fr", Optional.of(Edtf.parse("2023-03-15")));
                }
            }
        }
    }

    @Property(tries = 1000)
    void reads_mutated_articles(@ForAll("articles") String text, @ForAll("mutations") List<Mutation> mutations, @ForAll Random random,
                                @ForAll("languages") String language, @ForAll("dates") Optional<Edtf> published) {
        String mutated = text;
        for (Mutation mutation : mutations) {
            mutated = mutation.of(mutated, random);
        }
        Assume.that(mutated.codePoints().anyMatch(Character::isLetter) && !mutated.startsWith("---"));
        check(mutated, language, published);
    }

    /** What may become of a text on its way through programs and hands. */
    private enum Mutation {
        TRUNCATED {
            @Override
            String of(String text, Random random) {
                int a = random.nextInt(text.length() + 1);
                int b = random.nextInt(text.length() + 1);
                return text.substring(Math.min(a, b), Math.max(a, b));
            }
        },
        SHUFFLED {
            @Override
            String of(String text, Random random) {
                List<String> sentences = new ArrayList<>(List.of(text.split("(?<=[.!?])\\s+")));
                Collections.shuffle(sentences, random);
                return String.join(" ", sentences);
            }
        },
        MIXED {
            @Override
            String of(String text, Random random) {
                String other = ARTICLES.get(random.nextInt(ARTICLES.size()));
                return every(text, "\\n+", random, line -> line + "\n" + part(other, random) + "\n");
            }
        },
        SPACED {
            @Override
            String of(String text, Random random) {
                String spaces = "\u00A0\u2009\u202F\u3000\u2003\u1680\t\u0085\u2028";
                return every(text, " ", random, word -> word + spaces.charAt(random.nextInt(spaces.length())));
            }
        },
        LITTERED {
            @Override
            String of(String text, Random random) {
                List<String> litter = List.of("\u200B", "\u200D", "\uFEFF", "\u00AD", "\u202E", "\u200F", "\u2066", "\u0001", "\u0007", "\u001B", "\u007F",
                        "\u0301", "\u0323\u0308\u0300", "🚢", "👩‍👩‍👧", "🇫🇷", "قاسم سليماني", "חמאס", "哈马斯", "\uFFFD", "\uFFFF", "&amp;", "<b>", "&#xD800;");
                return every(text, " ", random, word -> word + litter.get(random.nextInt(litter.size())) + (random.nextBoolean() ? " " : ""));
            }
        },
        BROKEN {
            @Override
            String of(String text, Random random) {
                List<String> ends = List.of("\r\n", "\r", "\n\r", "\n", "\n\n\n", "\u2029", "\f", "\u000B");
                return every(text, " |\n", random, word -> word + ends.get(random.nextInt(ends.size())));
            }
        },
        JOINED {
            @Override
            String of(String text, Random random) {
                return text.replaceAll("\\s+", random.nextBoolean() ? " " : "");
            }
        },
        DECOMPOSED {
            @Override
            String of(String text, Random random) {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        },
        QUOTED {
            @Override
            String of(String text, Random random) {
                List<String> marks = List.of("\"", "“", "”", "«", "»", "'", "‘", "’", "(", ")", "[", "…", "...", "--", "»«");
                String mark = marks.get(random.nextInt(marks.size()));
                return random.nextInt(20) == 0 ? mark.repeat(10_000) + text : every(text, " ", random, word -> word + " " + mark);
            }
        },
        CAPITALISED {
            @Override
            String of(String text, Random random) {
                return random.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
            }
        },
        REPEATED {
            @Override
            String of(String text, Random random) {
                return part(text, random).repeat(1 + random.nextInt(20)) + text;
            }
        };

        abstract String of(String text, Random random);

        /** Changes some of the pieces between separators, and leaves the others with a space behind. */
        private static String every(String text, String separator, Random random, UnaryOperator<String> change) {
            StringBuilder changed = new StringBuilder();
            for (String piece : text.split(separator)) {
                changed.append(random.nextInt(4) == 0 ? change.apply(piece) : piece + " ");
            }
            return changed.toString();
        }

        private static String part(String text, Random random) {
            int from = random.nextInt(text.length() + 1);
            return text.substring(from, Math.min(text.length(), from + random.nextInt(200)));
        }
    }

    private static void check(String text, String language, Optional<Edtf> published) {
        ArticleReader.Options options = ArticleReader.Options.NONE.withLanguage(language);
        Article article;
        try {
            article = assertTimeoutPreemptively(Duration.ofSeconds(20),
                    () -> new ArticleReader(published.map(options::withPublished).orElse(options)).read(text, "article.txt"));
        } catch (InvalidInputException refused) {
            // What begins like a page may have no text at all; that is told.
            assertThat(refused).hasMessageContaining("no text");
            return;
        }
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
    Arbitrary<String> articles() {
        return Arbitraries.of(ARTICLES);
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Arbitraries.of(Mutation.class).list().ofMinSize(1).ofMaxSize(3);
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
