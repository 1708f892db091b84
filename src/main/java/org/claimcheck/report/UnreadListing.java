package org.claimcheck.report;

import java.io.IOException;
import java.util.List;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.extract.NearMiss;
import org.claimcheck.report.TextLayout.Style;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells how much of an article was understood, and lists what was not. */
final class UnreadListing {

    private static final int INDENT = 2;

    private UnreadListing() {
    }

    /**
     * "31 of 44 checkable sentences read, 13 not understood (--unread)".
     *
     * @param listed whether the reader has the list already
     */
    static String coverage(ClaimsDocument document, boolean listed) {
        return ReportWords.coverage(document) + (listed || document.coverage().unread().isEmpty() ? "" : " (--unread)");
    }

    /** Lists sentences with their places and what came nearest to a claim. */
    static void print(List<Report.UnreadSentence> sentences, TextLayout text) throws IOException {
        if (sentences.isEmpty()) {
            return;
        }
        text.title("not understood", Style.STRONG, String.valueOf(sentences.size()), "");
        for (Report.UnreadSentence sentence : sentences) {
            text.paragraph(INDENT, sentence.location().toString(), Style.FAINT);
            text.labelled(INDENT, "", 2 * INDENT, sentence.text().isEmpty() ? "(the text is not there)" : sentence.text());
            text.labelled(INDENT, "", 2 * INDENT, "→ " + sentence.nearest().map(NearMiss::toString).orElse("no pattern comes near"));
        }
        text.blank();
    }

    /** Adds to the unread sentences of a claims document where they stand and what came nearest to a claim. */
    static void extend(ObjectNode document, List<Report.UnreadSentence> sentences) {
        ArrayNode unread = (ArrayNode) document.path("coverage").path("unread");
        for (int i = 0; i < sentences.size(); i++) {
            ObjectNode node = (ObjectNode) unread.get(i);
            node.put("location", sentences.get(i).location().toString());
            node.put("nearest", sentences.get(i).nearest().map(NearMiss::toString).orElse(null));
        }
    }
}
