package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.OfficeEntry;
import org.claimcheck.statement.Role;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every office of the vocabulary is found by its own name, before the name of somebody nobody knows and behind it. */
class OfficeNameTest {

    private static Knowledge knowledge;
    private static Extractor extractor;

    @BeforeAll
    static void load() {
        knowledge = Knowledge.load(List.of(Path.of("facts")));
        extractor = new Extractor(PatternCatalogue.load(List.of(Path.of("rules")), knowledge, new ArrayList<>()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Anna Roth, %s, spoke on Monday.
            en | Anna Roth, the %s, spoke on Monday.
            en | The %s, Anna Roth, spoke on Monday.
            en | Reporters heard %s Anna Roth on Monday.
            fr | Anna Roth, %s, a parlé lundi.
            fr | Lundi, la %s, Anna Roth, a parlé.
            fr | On a entendu lundi la %s Anna Roth.
            """)
    void finds_every_office_by_its_name(String language, String sentence) {
        List<String> missed = new ArrayList<>();
        for (OfficeEntry office : knowledge.offices()) {
            String name = office.names().get(language);
            if (name != null && !offices(language, sentence.formatted(name)).contains(office.id())) {
                missed.add(office.id() + ": " + sentence.formatted(name) + " -> " + offices(language, sentence.formatted(name)));
            }
        }
        assertThat(missed).isEmpty();
    }

    private static List<String> offices(String language, String text) {
        Article article = new ArticleReader(ArticleReader.Options.NONE.withPublished(Edtf.parse("2023-03-15")).withLanguage(language))
                .read(text, "article.txt");
        return extractor.extract(article).claims().stream().filter(c -> c.statement() instanceof Role)
                .map(c -> (Role) c.statement()).filter(r -> r.holder().name().equals("Anna Roth")).map(r -> r.office().id()).toList();
    }
}
