package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleProperties {

    @Property(tries = 500)
    void passages_are_slices_of_the_body_in_order(@ForAll("texts") String text) {
        Assume.that(text.chars().anyMatch(c -> !SentenceSplitter.isSpace((char) c)));
        Article article = new ArticleReader().read(text, "x.txt");

        int last = 0;
        for (Passage passage : article.passages()) {
            assertThat(article.body().substring(passage.start(), passage.end())).isEqualTo(passage.text());
            assertThat(passage.start()).isGreaterThanOrEqualTo(last);
            assertThat(SentenceSplitter.isSpace(passage.text().charAt(0))).isFalse();
            assertThat(SentenceSplitter.isSpace(passage.text().charAt(passage.text().length() - 1))).isFalse();
            last = passage.end();
        }
        assertThat(article.body()).isEqualTo(text);
    }

    /** A headline behind a date and more than one space. */
    @Example
    void a_headline_has_no_spaces_around_it() {
        String line = "The mayor met Gen. Roth.".repeat(6) + "🚢";
        Article article = new ArticleReader().read("date 2023-04 \u00A0" + line + "\nThe mayor met Gen. Roth.", "x.txt");

        assertThat(article.passages().get(0).text()).isEqualTo(line);
    }

    @Property(tries = 200)
    void locations_are_lines_and_columns_of_the_file(@ForAll("texts") String text, @ForAll boolean dated) {
        Assume.that(text.chars().anyMatch(c -> !SentenceSplitter.isSpace((char) c)));
        String file = (dated ? "---\npublished: 2014\n---\n" : "") + text;
        Article article = new ArticleReader().read(file, "x.txt");

        String[] lines = file.split("\r\n|\n|\r", -1);
        for (Passage passage : article.passages()) {
            String line = lines[passage.location().line() - 1];
            assertThat(line.substring(passage.location().column() - 1)).startsWith(passage.text().split("[\r\n]")[0]);
            int middle = (passage.start() + passage.end()) / 2;
            assertThat(article.location(middle)).isEqualTo(new Lines(article.body(), "x.txt", dated ? 4 : 1).location(middle));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("The mayor met Gen. Roth.", "Le maire\u00A0a dit «\u00A0oui\u00A0».", " ", "  ", "\n", "\r\n", "\r", "\n\n", "\n\n", "\u00A0",
                "🚢", "\u201CNo.\u201D", "Photo: X.", "(AFP/Jon Berg)", "March 25, 2014", "Related coverage", "- ", "• item", "# ", "…", "...",
                "U.S.", "A bridge for the town", "comments", "PARIS, 4 mai 2020 – ", "> ", "x", ".", "Un titre sans point", "\u2028", "\t",
                "Twitter ", "date 2023-04 ", "[Photo: X]", "long words ".repeat(30)).list().ofMinSize(1).ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
