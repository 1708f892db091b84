package org.claimcheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.Coverage;
import org.claimcheck.report.TextLayout.Style;
import org.claimcheck.statement.Claimed;

/** The claims of an article as text: where, which words, what was understood. */
public final class ClaimsListing {

    private static final int COLUMN = 10;

    private ClaimsListing() {
    }

    /**
     * Lists the claims of an article.
     *
     * @param engine  gives the words for statements
     * @param article the article
     * @param width   the width in columns; less than 60 counts as 60
     */
    public static String of(Engine engine, ReadArticle article, int width) {
        StringBuilder out = new StringBuilder();
        TextLayout text = new TextLayout(out, width, false);
        try {
            text.title(article.document().article().file(), Style.PLAIN, TextLayout.plain(article.document().article().title()), "");
            if (article.document().error().isPresent()) {
                text.paragraph(2, article.document().error().get(), Style.PLAIN);
            }
            for (Claim claim : article.document().claims()) {
                var location = article.location(claim.quote().start());
                text.labelled(2, location.line() == 0 ? claim.id() : location.line() + ":" + location.column(), COLUMN,
                        "“" + claim.quote().text() + "”");
                text.labelled(2, "", COLUMN, engine.words(claim.statement()) + aside(claim.basis()));
            }
            Coverage coverage = article.document().coverage();
            text.paragraph(0, article.document().claims().size() + " claims; " + coverage.read() + " of " + coverage.checkableSentences()
                    + " checkable sentences read", Style.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String aside(Claimed basis) {
        String negated = basis.negated() ? ", negated" : "";
        String speaker = basis.attribution().isEmpty() ? "" : ", said by " + String.join(" citing ", basis.attribution());
        return " [" + basis.modality().id() + negated + speaker + "]";
    }
}
