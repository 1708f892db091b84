package org.claimcheck.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.article.PublishedFrom;
import org.claimcheck.time.Edtf;

/**
 * What a claims document tells of its article.
 *
 * @param id            the article's id
 * @param file          the file as the user named it, or {@code <stdin>}
 * @param sha256        the SHA-256 of its bytes in lower-case hexadecimal; empty for a file that cannot be read
 * @param title         the title, or empty
 * @param language      {@code en} or {@code fr}; empty for a file that cannot be read
 * @param published     when it was published, if known
 * @param publishedFrom how that is known
 * @param publisher     who published it, or empty
 * @param url           its address, or empty
 * @param origin        where its report comes from: the root source first, the publisher last; may be empty
 * @param bodyStart     the offset of the body in the file in UTF-16 units; empty for HTML and a file that cannot be read
 */
public record ArticleInfo(String id, String file, String sha256, String title, String language, Optional<Edtf> published,
                          PublishedFrom publishedFrom, String publisher, String url, List<String> origin, OptionalInt bodyStart) {

    /** Takes a copy of the origin. */
    public ArticleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(publishedFrom, "publishedFrom");
        Objects.requireNonNull(bodyStart, "bodyStart");
        origin = List.copyOf(origin);
    }

    /** What an article tells of itself. */
    public static ArticleInfo of(Article article) {
        return new ArticleInfo(article.id(), article.path(), article.sha256(), article.title(), article.language(), article.published(),
                article.publishedFrom(), article.publisher(), article.url(), article.origin(), article.bodyStart());
    }

    /** An article of which nothing is known but its name, since its file cannot be read. */
    public static ArticleInfo unreadable(String id, String file) {
        return new ArticleInfo(id, file, "", "", "", Optional.empty(), PublishedFrom.NONE, "", "", List.of(), OptionalInt.empty());
    }

    /** The same with the id that an article has which tells none: the name of its file without folder and extension. */
    public static ArticleInfo unreadable(String file) {
        if (file.equals(ArticleReader.STDIN)) {
            return unreadable("stdin", file);
        }
        String base = file.substring(file.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = base.lastIndexOf('.');
        String id = dot > 0 ? base.substring(0, dot) : base;
        return unreadable(id.isEmpty() ? file : id, file);
    }
}
