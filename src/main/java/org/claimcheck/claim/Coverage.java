package org.claimcheck.claim;

import java.util.List;

/**
 * How much of an article was understood.
 *
 * @param checkableSentences the sentences that state something checkable
 * @param read               those of them from which a claim was taken
 * @param unread             where the others stand, in the order of the text
 */
public record Coverage(int checkableSentences, int read, List<Span> unread) {

    /** Nothing was looked at. */
    public static final Coverage NONE = new Coverage(0, 0, List.of());

    /**
     * A stretch of the body.
     *
     * @param start the offset of the first UTF-16 unit
     * @param end   the offset after the last UTF-16 unit
     */
    public record Span(int start, int end) {

        /** Checks the order of the offsets. */
        public Span {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("Not a span: " + start + ".." + end);
            }
        }
    }

    /** Takes a copy of the list and checks that no more was read than was there. */
    public Coverage {
        unread = List.copyOf(unread);
        if (read < 0 || checkableSentences < read) {
            throw new IllegalArgumentException("Read " + read + " of " + checkableSentences + " sentences");
        }
    }
}
