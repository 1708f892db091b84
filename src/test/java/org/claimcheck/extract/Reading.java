package org.claimcheck.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.time.Edtf;

/** What the shipped patterns and facts read in texts that were published on Wednesday, 15 March 2023. */
final class Reading {

    private static final Extractor EXTRACTOR = new Extractor(PatternCatalogue.load(List.of(Path.of("rules")),
            Knowledge.load(List.of(Path.of("facts"))), new ArrayList<>()));

    private Reading() {
    }

    static ClaimsDocument of(String language, String text) {
        return read(ArticleReader.Options.NONE.withLanguage(language).withPublished(Edtf.parse("2023-03-15")), text);
    }

    /** What is read in a text of which nobody knows when it was published. */
    static ClaimsDocument undated(String language, String text) {
        return read(ArticleReader.Options.NONE.withLanguage(language), text);
    }

    private static ClaimsDocument read(ArticleReader.Options options, String text) {
        Article article = new ArticleReader(options).read(text, "test.txt");
        return EXTRACTOR.extract(article);
    }
}
