package org.claimcheck.report;

import java.io.IOException;
import java.util.List;

/** A format of reports. What is written depends on the reports alone. */
public sealed interface ReportRenderer permits HtmlRenderer, JsonRenderer, TerminalRenderer {

    /**
     * Writes reports.
     *
     * @param reports the reports of a run, in the order of its files
     * @param out     receives them
     * @throws IOException if {@code out} throws it
     */
    void render(List<Report> reports, Appendable out) throws IOException;
}
