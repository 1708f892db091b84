package org.claimcheck.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the pages of {@code src/test/resources/pages} and compares what is taken for the article with the file {@code .zones} beside
 * each. With {@code -Dgolden.update=true} those files are written instead.
 */
class PagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    @ParameterizedTest
    @MethodSource("pages")
    void reads_of_each_page_what_its_reader_reads_of_the_article(Path page) throws IOException {
        Article article = new ArticleReader().read(page, page.getFileName().toString());
        List<String> read = new ArrayList<>();
        read.add("published " + article.published().map(date -> date.text()).orElse("unknown") + ", from " + article.publishedFrom().id());
        read.add("language " + article.language());
        read.add("title " + article.title());
        article.problems().forEach(problem -> read.add("problem " + problem));
        for (Passage passage : article.passages()) {
            assertThat(article.body().substring(passage.start(), passage.end())).isEqualTo(passage.text());
            read.add(passage.zone() + " " + passage.text().replace("\n", "\\n"));
        }

        Path golden = PAGES.resolve(page.getFileName() + ".zones");
        if (Boolean.getBoolean("golden.update")) {
            Files.write(golden, read);
        }
        assertThat(String.join("\n", read)).isEqualTo(String.join("\n", Files.readAllLines(golden)));
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !file.toString().endsWith(".zones")).sorted().toList().stream();
        }
    }
}
