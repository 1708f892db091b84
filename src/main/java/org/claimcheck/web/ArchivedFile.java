package org.claimcheck.web;

import java.nio.file.Path;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;

/**
 * A file of the archive.
 *
 * @param path      where it is
 * @param mostBytes the largest that is read
 */
record ArchivedFile(Path path, long mostBytes) implements Manuscript {

    @Override
    public ReadArticle read(Engine engine) {
        return engine.read(new ArticleReader(ArticleReader.Options.NONE.withMaxSize(mostBytes)).read(path));
    }

    @Override
    public long size() {
        return 0;
    }
}
