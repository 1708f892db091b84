package org.claimcheck.claim;

import java.util.Objects;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Statement;

/**
 * A claimed statement with what its document tells beyond it.
 *
 * @param statement the statement; its basis is {@link Claimed}
 * @param timeText  the words that give its time, such as "late August"; empty where the time is implied or unknown
 */
public record Claim(Statement statement, String timeText) {

    /** Checks that an article claims the statement. */
    public Claim {
        Objects.requireNonNull(timeText, "timeText");
        if (!statement.isClaimed()) {
            throw new IllegalArgumentException("Statement " + statement.id() + " is not claimed by an article");
        }
    }

    /** The id within the article, such as {@code c7}. */
    public String id() {
        return basis().claim();
    }

    /** Who says it where, and how. */
    public Claimed basis() {
        return (Claimed) statement.basis();
    }

    /** The words that make the claim. */
    public Quote quote() {
        return basis().quote();
    }
}
