package org.claimcheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.claimcheck.extract.Explanation;
import org.claimcheck.extract.Explanation.Made;
import org.claimcheck.extract.Explanation.Mentioned;
import org.claimcheck.extract.Explanation.ReadSentence;
import org.claimcheck.report.TextLayout.Style;

/** How an article was read, as text: sentence by sentence its mentions, its claims with what made them, and what nearly made one. */
public final class ExplanationListing {

    private static final int INDENT = 2;
    private static final int COLUMN = 13;
    private static final int TYPE = 10;
    /** How many columns of the words of a mention are shown. */
    private static final int LONGEST_WORDS = 60;

    private ExplanationListing() {
    }

    /**
     * Tells how an article was read.
     *
     * @param engine  reads and words
     * @param article the article with its text
     * @param width   the width in columns; less than 60 counts as 60
     */
    public static String of(Engine engine, ReadArticle article, int width) {
        StringBuilder out = new StringBuilder();
        TextLayout text = new TextLayout(out, width, false);
        try {
            for (ReadSentence sentence : engine.explain(article).sentences()) {
                sentence(engine, sentence, text);
                text.blank();
            }
            text.paragraph(0, ClaimsListing.footer(article, true), Style.PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void sentence(Engine engine, ReadSentence sentence, TextLayout text) throws IOException {
        text.title(sentence.passage().location().toString(), Style.PLAIN, "", state(sentence));
        text.paragraph(INDENT, "“" + sentence.passage().text() + "”", Style.PLAIN);
        String label = "mentions";
        for (Mentioned mention : sentence.mentions()) {
            String words = "“" + TextLayout.shortened(TextLayout.plain(mention.words()), LONGEST_WORDS) + "”";
            text.labelled(INDENT, label, COLUMN, mention.type() + " ".repeat(Math.max(1, TYPE - mention.type().length())) + words
                    + (mention.means().isEmpty() ? "" : " = " + mention.means()));
            label = "";
        }
        for (Made made : sentence.claims()) {
            text.labelled(INDENT, "claim " + made.claim().id(), COLUMN, engine.words(made.claim().statement())
                    + ClaimsListing.aside(made.claim().basis()));
            text.labelled(INDENT, "", COLUMN, "“" + made.claim().quote().text() + "”");
            text.labelled(INDENT, "", COLUMN, "by " + made.by());
        }
        if (sentence.checkable() || !sentence.claims().isEmpty()) {
            text.labelled(INDENT, "nearest", COLUMN, sentence.nearest().map(near -> sentence.isUnread() ? near.toString() : near.brief())
                    .orElse("no pattern comes near"));
        }
    }

    private static String state(ReadSentence sentence) {
        if (!sentence.checkable()) {
            return sentence.claims().isEmpty() ? "not checkable" : "read";
        }
        return sentence.claims().isEmpty() ? "not understood" : "read";
    }
}
