package org.claimcheck.web;

import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.report.Engine;
import org.claimcheck.report.ReadArticle;

/** Where an article comes from, to be read again whenever facts or rules have changed. */
sealed interface Manuscript permits Submission, ArchivedFile {

    /**
     * Reads the article, or its claims.
     *
     * @throws InvalidInputException if it cannot be read
     */
    ReadArticle read(Engine engine);

    /** How much memory it takes, about, in bytes. */
    long size();
}
