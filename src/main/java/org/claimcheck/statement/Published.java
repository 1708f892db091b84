package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * When an article was published.
 *
 * @param article the article's id
 * @param period  when
 */
public record Published(String article, Period period) implements Context {

    @Override
    public String key() {
        return Context.line("Published", article, period.edtf(), period.scope());
    }

    /** By the article, which has one date. */
    @Override
    public int hashCode() {
        return article.hashCode();
    }
}
