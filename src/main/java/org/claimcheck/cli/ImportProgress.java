package org.claimcheck.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.claimcheck.exchange.Importer;

/** A bar that shows how much of the files has been read, how fast, and how long the rest will take; on a terminal. */
final class ImportProgress implements Importer.Progress {

    private static final int BAR = 30;
    private static final long BETWEEN = 200_000_000L;
    private static final double SECOND = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final String FORMAT = "\r[%s%s] %3d %%  %.1f MB/s  %s left   ";

    private final PrintWriter err;
    private final boolean shown;
    private long start;
    private long first;
    private long last;
    private int width;

    ImportProgress(Console console) {
        this.err = console.err();
        this.shown = console.errTerminal();
    }

    @Override
    public void at(long done, long total) {
        if (!shown) {
            return;
        }
        long now = System.nanoTime();
        if (start == 0) {
            start = now;
            first = done;
        } else if (now - last < BETWEEN) {
            return;
        }
        last = now;
        double seconds = (now - start) / SECOND;
        double rate = seconds > 0 ? (done - first) / seconds : 0;
        long left = rate > 0 ? Math.round((total - done) / rate) : 0;
        int full = (int) (BAR * done / Math.max(1, total));
        String line = String.format(Locale.ROOT, FORMAT, "#".repeat(full), " ".repeat(BAR - full), 100 * done / Math.max(1, total), rate / MEGABYTE,
                left >= 3600 ? left / 3600 + " h " + left % 3600 / 60 + " min" : left >= 60 ? left / 60 + " min " + left % 60 + " s" : left + " s");
        width = Math.max(width, line.length());
        err.print(line);
        err.flush();
    }

    /** Takes the bar away, so that a message may follow. */
    void clear() {
        if (width > 0) {
            err.print("\r" + " ".repeat(width) + "\r");
            err.flush();
        }
    }
}
