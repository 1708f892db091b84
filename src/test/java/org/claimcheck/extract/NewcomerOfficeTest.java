package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.Event;
import org.claimcheck.time.Edtf;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Into which office somebody follows another, whom our record does not have in it. */
class NewcomerOfficeTest {

    private static Extractor extractor;

    @BeforeAll
    static void load() {
        extractor = new Extractor(PatternCatalogue.load(List.of(Path.of("rules")), Knowledge.load(List.of(Path.of("facts"))), new ArrayList<>()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 2024-08-22 | Abbas Araghchi is Iran's new foreign minister. He succeeds Mohammad Mokhber. | iran/foreign-minister
            en | 2024-08-22 | Abbas Araghchi has become Iran's foreign minister, succeeding Mohammad Mokhber. | iran/foreign-minister
            en | 2024-08-22 | Abbas Araghchi is Iran's new foreign minister. He succeeds Paul Nowhere. | iran/foreign-minister
            fr | 2022-07-05 | Yaïr Lapid est devenu premier ministre d'Israël. Il remplace Abbas Araghchi. | israel/prime-minister
            # long in office, of another paragraph, in an office that both have held, at another time
            en | 2026-01-12 | Abbas Araghchi is Iran's foreign minister. He succeeds Mohammad Mokhber. | ''
            en | 2024-08-22 | Abbas Araghchi is Iran's new foreign minister.⏎He succeeds Mohammad Mokhber. | ''
            fr | 2022-07-05 | Yaïr Lapid est devenu premier ministre d'Israël. En 2013, il avait remplacé Abbas Araghchi. | ''
            """)
    void follows_into_the_office_told_right_before(String language, String published, String text, String office) {
        ArticleReader reader = new ArticleReader(ArticleReader.Options.NONE.withPublished(Edtf.parse(published)).withLanguage(language));
        assertThat(extractor.extract(reader.read(text.replace("⏎", "\n\n"), "article.txt")).claims()).map(claim -> claim.statement())
                .filteredOn(statement -> statement instanceof Event event && event.type().equals("succession")).map(statement -> ((Event) statement).office().id()).containsExactly(office);
    }
}
