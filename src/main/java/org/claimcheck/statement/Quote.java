package org.claimcheck.statement;

/**
 * The words of an article that make a claim.
 *
 * @param text  the words, exactly as they stand in the body; empty where only their place is on record
 * @param start the offset of the first UTF-16 unit in the body of the article
 * @param end   the offset after the last UTF-16 unit
 */
public record Quote(String text, int start, int end) {

    /** Checks that the offsets span the text, where it is there. */
    public Quote {
        if (start < 0 || end < start || !text.isEmpty() && end - start != text.length()) {
            throw new IllegalArgumentException("Offsets " + start + ".." + end + " do not span the quote");
        }
    }

    /** The place of words that are not kept. */
    public static Quote withoutText(int start, int end) {
        return new Quote("", start, end);
    }
}
