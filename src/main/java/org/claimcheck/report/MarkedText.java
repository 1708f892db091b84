package org.claimcheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimcheck.article.Article;
import org.claimcheck.article.Passage;

/** Cuts the text of an article into paragraphs, and these into pieces at the ends of the words that findings are about. */
final class MarkedText {

    private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t]*\\R");

    private MarkedText() {
    }

    /**
     * Words that are marked.
     *
     * @param start  the offset of the first UTF-16 unit in the body
     * @param end    the offset after the last UTF-16 unit
     * @param style  how they are marked
     * @param weight of several marks on the same words, the one of the least weight is seen and followed
     * @param card   the id of the finding that they belong to; empty for none
     * @param anchor the id of the words; empty for none
     * @param number the finding's number; empty where it is not shown
     * @param hint   what the mark means
     */
    record Span(int start, int end, String style, int weight, String card, String anchor, String number, String hint) {
    }

    /**
     * A paragraph, or what stands between paragraphs without being read.
     *
     * @param kind   the part of the article: as in {@link org.claimcheck.statement.Zone}, or {@code aside}
     * @param pieces its text
     */
    record Block(String kind, List<Piece> pieces) {
    }

    /**
     * Words that are marked alike.
     *
     * @param text    the words
     * @param style   how they are marked; empty if they are not
     * @param hint    what the mark means
     * @param card    the id of the finding to follow; empty for none
     * @param cards   the ids of all findings that they belong to, with spaces between
     * @param anchors the ids of the marks that begin here
     * @param refs    the findings whose words end here
     */
    record Piece(String text, String style, String hint, String card, String cards, List<String> anchors, List<Ref> refs) {
    }

    /**
     * A finding's number behind its words.
     *
     * @param card   the id of the finding
     * @param number the number
     * @param hint   what the finding is
     */
    record Ref(String card, String number, String hint) {
    }

    /** The text of an article. */
    static List<Block> of(Article article, List<Span> spans) {
        String body = article.body();
        List<Block> blocks = new ArrayList<>();
        int done = 0;
        List<Passage> passages = article.passages();
        for (int i = 0; i < passages.size(); ) {
            int last = i;
            while (last + 1 < passages.size() && passages.get(last + 1).paragraph() == passages.get(i).paragraph()) {
                last++;
            }
            int start = passages.get(i).start();
            int end = passages.get(last).end();
            List<Piece> pieces = new ArrayList<>(pieces(body, start, end, spans));
            if (done < start && !PARAGRAPH.matcher(body.substring(done, start).stripLeading()).find()) {
                aside(body, done, start).ifPresent(aside -> pieces.add(0, plain(aside + " ", "aside")));
            } else {
                aside(body, done, start).ifPresent(aside -> blocks.add(new Block("aside", List.of(plain(aside, "")))));
            }
            blocks.add(new Block(passages.get(i).zone().id(), List.copyOf(pieces)));
            done = Math.max(done, end);
            i = last + 1;
        }
        aside(body, done, body.length()).ifPresent(aside -> blocks.add(new Block("aside", List.of(plain(aside, "")))));
        return blocks;
    }

    /** Page furniture and datelines are shown, so that nobody thinks they were read for claims; mere signs of the markup are not. */
    private static Optional<String> aside(String body, int start, int end) {
        return Optional.of(body.substring(Math.min(start, end), end).strip()).filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
    }

    private static Piece plain(String text, String style) {
        return new Piece(text, style, "", "", "", List.of(), List.of());
    }

    private static List<Piece> pieces(String body, int start, int end, List<Span> spans) {
        List<Span> here = spans.stream().filter(span -> span.start() < end && span.end() > start && span.start() < span.end())
                .sorted(Comparator.comparingInt(Span::weight).thenComparingInt(Span::start)).toList();
        SortedSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        here.forEach(span -> cuts.addAll(List.of(Math.max(start, span.start()), Math.min(end, span.end()))));
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        for (int to : cuts.tailSet(start + 1)) {
            pieces.add(piece(body.substring(from, to), from, to, here));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, int from, int to, List<Span> spans) {
        List<Span> on = spans.stream().filter(span -> span.start() <= from && span.end() >= to).toList();
        if (on.isEmpty()) {
            return plain(text, "");
        }
        Span seen = on.get(0);
        List<Ref> refs = on.stream().filter(span -> span.end() == to && !span.number().isEmpty())
                .map(span -> new Ref(span.card(), span.number(), span.hint())).distinct().toList();
        return new Piece(text, seen.style(), seen.hint(), seen.card(),
                on.stream().map(Span::card).filter(card -> !card.isEmpty()).distinct().collect(Collectors.joining(" ")),
                on.stream().filter(span -> span.start() == from && !span.anchor().isEmpty()).map(Span::anchor).distinct().toList(), refs);
    }
}
