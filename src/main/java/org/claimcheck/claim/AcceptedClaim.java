package org.claimcheck.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.statement.Statement;

/**
 * A claim of an earlier article that somebody reviewed: what it says, where it was said, and by what mark its words can be
 * told again. The words themselves are not kept.
 *
 * @param statement   the statement; its basis is a claim of the article whose quote has no text
 * @param article     the article; the file it was read from and its title are not kept
 * @param quoteSha256 the SHA-256 of the quote in UTF-8, in lower-case hexadecimal
 * @param location    the line it stands on
 */
public record AcceptedClaim(Statement statement, ArticleInfo article, String quoteSha256, SourceLocation location) {

    /** Checks that an article claims the statement. */
    public AcceptedClaim {
        Objects.requireNonNull(quoteSha256, "quoteSha256");
        Objects.requireNonNull(location, "location");
        if (!statement.article().equals(article.id())) {
            throw new IllegalArgumentException("Statement " + statement.id() + " is no claim of article " + article.id());
        }
    }

    /** Its id: {@code articleId#claimId}. */
    public String id() {
        return statement.id();
    }

    /** The mark of some words: the SHA-256 of their UTF-8 form, in lower-case hexadecimal. */
    public static String mark(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
