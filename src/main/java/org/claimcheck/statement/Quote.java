package org.claimcheck.statement;

/**
 * The words of an article that make a claim.
 *
 * @param text  the words, exactly as they stand in the body
 * @param start the offset of the first UTF-16 unit in the body of the article
 * @param end   the offset after the last UTF-16 unit
 */
public record Quote(String text, int start, int end) {

    /** Checks that the offsets span the text. */
    public Quote {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("Offsets " + start + ".." + end + " do not span the quote");
        }
    }
}
