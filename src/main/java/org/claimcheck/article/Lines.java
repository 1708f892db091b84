package org.claimcheck.article;

import java.util.Arrays;
import org.claimcheck.diagnostic.SourceLocation;

/** The lines of a text; they end with LF, CR LF or CR. */
final class Lines {

    private final String path;
    private final int firstLine;
    private final int[] starts;

    /**
     * The lines of a text.
     *
     * @param text      the text
     * @param path      the name of its file
     * @param firstLine the line of the file on which the text begins
     */
    Lines(String text, String path, int firstLine) {
        this.path = path;
        this.firstLine = firstLine;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The place of an offset. */
    SourceLocation location(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        int line = index >= 0 ? index : -index - 2;
        return new SourceLocation(path, firstLine + line, offset - starts[line] + 1);
    }
}
