package org.claimcheck.statement;

import org.claimcheck.time.Period;

/**
 * When an article was published.
 *
 * @param article the article's id
 * @param period  when
 */
public record Published(String article, Period period) {
}
