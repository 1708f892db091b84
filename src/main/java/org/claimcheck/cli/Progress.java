package org.claimcheck.cli;

import java.io.PrintWriter;

/** A bar that shows how many files are done; on a terminal, and from three files on. */
final class Progress {

    private static final int BAR = 30;
    private static final int FEWEST = 3;

    private final PrintWriter err;
    private final int total;
    private final boolean shown;

    Progress(Console console, int total) {
        this.err = console.err();
        this.total = total;
        this.shown = console.errTerminal() && total >= FEWEST;
    }

    /** Shows that some files are done. */
    void done(int files) {
        if (shown) {
            int full = BAR * files / total;
            err.print("\r[" + "#".repeat(full) + " ".repeat(BAR - full) + "] " + files + "/" + total + " files");
            err.flush();
        }
    }

    /** Takes the bar away, so that a message may follow. */
    void clear() {
        if (shown) {
            err.print("\r" + " ".repeat(BAR + 12 + 2 * String.valueOf(total).length()) + "\r");
            err.flush();
        }
    }
}
