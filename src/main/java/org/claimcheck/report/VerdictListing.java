package org.claimcheck.report;

import java.io.IOException;
import java.util.List;
import org.claimcheck.report.TextLayout.Style;

/** The claims of articles as text, each with its id, its verdict and where it stands. */
public final class VerdictListing {

    private static final int COLUMN = 8;

    private VerdictListing() {
    }

    /**
     * Lists the claims of reports.
     *
     * @param width the width in columns; less than 60 counts as 60
     */
    public static void render(List<Report> reports, int width, Appendable out) throws IOException {
        TextLayout text = new TextLayout(out, width, false);
        for (Report report : reports) {
            text.title(report.document().article().file(), Style.PLAIN, TextLayout.plain(report.document().article().title()), "");
            for (Report.JudgedPassage claim : report.claims()) {
                String reason = claim.reason().isEmpty() ? "" : " (" + claim.reason() + ")";
                text.labelled(2, claim.claim().id(), COLUMN, claim.location() + "  " + claim.verdict().id() + reason);
                text.labelled(2, "", COLUMN, claim.sentence());
            }
            text.paragraph(0, report.claims().size() + (report.claims().size() == 1 ? " claim" : " claims")
                    + (report.claims().isEmpty() ? "" : "; --claim ID tells what each rule made of one"), Style.PLAIN);
        }
    }
}
