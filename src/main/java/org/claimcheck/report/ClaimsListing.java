package org.claimcheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsWriter;
import org.claimcheck.report.TextLayout.Style;
import org.claimcheck.statement.Claimed;
import tools.jackson.databind.node.ObjectNode;

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
     * @param unread  the sentences to list that yielded nothing; empty if they are not to be listed
     * @param width   the width in columns; less than 60 counts as 60
     */
    public static String of(Engine engine, ReadArticle article, Optional<List<Report.UnreadSentence>> unread, int width) {
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
            UnreadListing.print(unread.orElse(List.of()), text);
            text.paragraph(0, footer(article, unread.isPresent()), Style.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * The claims of an article as a document of JSON.
     *
     * @param unread what to tell of the sentences that yielded nothing; empty to tell their offsets only
     */
    public static ObjectNode document(ReadArticle article, Optional<List<Report.UnreadSentence>> unread) {
        ObjectNode document = new ClaimsWriter().document(article.document());
        unread.ifPresent(sentences -> UnreadListing.extend(document, sentences));
        return document;
    }

    static String footer(ReadArticle article, boolean listed) {
        int claims = article.document().claims().size();
        return claims + (claims == 1 ? " claim; " : " claims; ") + UnreadListing.coverage(article.document(), listed);
    }

    static String aside(Claimed basis) {
        String negated = basis.negated() ? ", negated" : "";
        String speaker = basis.attribution().isEmpty() ? "" : ", said by " + String.join(" citing ", basis.attribution());
        return " [" + basis.modality().id() + negated + speaker + "]";
    }
}
