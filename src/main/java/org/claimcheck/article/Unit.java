package org.claimcheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.statement.Zone;

/**
 * A piece of a body that is laid out as one: a paragraph, a heading, a list item, a caption.
 *
 * @param start  the offset of the first UTF-16 unit in the body
 * @param end    the offset after the last UTF-16 unit
 * @param zone   the zone that markup gives it, if any
 * @param marked whether it is a list item
 */
record Unit(int start, int end, Optional<Zone> zone, boolean marked) {

    /** Lines up to this length may belong to a paragraph that was wrapped by hand, in UTF-16 units. */
    private static final int WRAP = 110;

    private static final Pattern HEADING = Pattern.compile("^(#{1,6})[ \\t]+(?=\\S)");

    private static final Pattern ITEM = Pattern.compile("^(?:[•·▪◦‣*+]|[-–—](?=[ \\t\\u00A0]+\\P{Lower})|\\d{1,2}[.)])[ \\t\\u00A0]+(?=\\S)");

    private static final Pattern QUOTED = Pattern.compile("^>[ \\t]*(?=\\S)");

    private static final Pattern MARKUP = Pattern.compile("^(?:!\\[[^\\]]*\\]\\([^)]*\\)|\\|?(?:[ \\t]*:?-{3,}:?[ \\t]*\\|?)+|={3,}|\\*{3,}|_{3,}"
            + "|<!--.*-->)$");

    /** The words of the unit. */
    String text(String body) {
        return body.substring(start, end);
    }

    /**
     * The units of a plain or Markdown text in order.
     *
     * @param body     the text
     * @param markdown whether lines without an empty one between belong together, as Markdown has it
     */
    static List<Unit> of(String body, boolean markdown) {
        List<Unit> units = new ArrayList<>();
        List<int[]> block = new ArrayList<>();
        boolean fenced = false;
        for (int at = 0; at < body.length();) {
            int end = at;
            while (end < body.length() && body.charAt(end) != '\n' && body.charAt(end) != '\r') {
                end++;
            }
            int[] line = trim(body, at, end);
            boolean fence = body.startsWith("```", line[0]) && line[0] < line[1];
            if (fence) {
                fenced = !fenced;
            }
            if (line[0] == line[1] || fence || fenced) {
                flush(body, markdown, block, units);
            } else {
                block.add(line);
            }
            at = end + 1;
            if (end + 1 < body.length() && body.charAt(end) == '\r' && body.charAt(end + 1) == '\n') {
                at++;
            }
        }
        flush(body, markdown, block, units);
        return units;
    }

    private static void flush(String body, boolean markdown, List<int[]> block, List<Unit> units) {
        int longest = block.stream().mapToInt(line -> line[1] - line[0]).max().orElse(0);
        List<Line> lines = new ArrayList<>(block.size());
        block.forEach(line -> lines.add(new Line(body.substring(line[0], line[1]))));
        int i = 0;
        while (i < block.size()) {
            int last = i;
            while (last + 1 < block.size() && isWrapped(lines.get(last), lines.get(last + 1), markdown ? 0 : longest)) {
                last++;
            }
            add(body, block.get(i)[0], block.get(last)[1], units);
            i = last + 1;
        }
        block.clear();
    }

    /** A line of a block, which is asked with the line before it and with the one behind it. */
    private static final class Line {

        private final String text;
        private Boolean alone;

        Line(String text) {
            this.text = text;
        }

        /** Whether it is no part of a paragraph that was wrapped by hand. */
        boolean standsAlone() {
            if (alone == null) {
                alone = HEADING.matcher(text).find() || MARKUP.matcher(text).matches() || stands(text);
            }
            return alone;
        }
    }

    /** Whether the second line goes on with the paragraph of the first; a longest line of 0 says that paragraphs have no breaks. */
    private static boolean isWrapped(Line line, Line next, int longest) {
        String text = line.text;
        String follower = next.text;
        return longest <= WRAP && !text.equals(follower) && goesOn(text, follower, longest) && !ITEM.matcher(follower).find()
                && !line.standsAlone() && !next.standsAlone();
    }

    /** Whether a line goes on with another one, by their lengths and by how they end and begin. */
    private static boolean goesOn(String text, String follower, int longest) {
        if (longest == 0) {
            return true;
        }
        if (Character.isLowerCase(follower.codePointAt(0))) {
            return text.length() >= 25;
        }
        return longest >= 50 && text.length() >= longest / 2 && (!PageLayout.endsSentence(text)
                || SentenceSplitter.endsInAbbreviation(text, follower));
    }

    private static boolean stands(String line) {
        PageWords.Line words = PageWords.line(line);
        return Furniture.is(line, words) || Furniture.isByline(line, words) || Furniture.caption(line, words) != null
                || Dateline.ofLine(line, "en").isPresent();
    }

    private static void add(String body, int start, int end, List<Unit> units) {
        String text = body.substring(start, Math.min(end, start + 200));
        if (end - start < 200 && MARKUP.matcher(text).matches()) {
            return;
        }
        int from = after(QUOTED, body, start, end);
        Matcher heading = HEADING.matcher(body).region(from, end);
        if (heading.find()) {
            Optional<Zone> zone = heading.end(1) - heading.start(1) == 1 ? Optional.of(Zone.HEADLINE) : Optional.empty();
            units.add(new Unit(trim(body, heading.end(), end)[0], end, zone, zone.isEmpty()));
            return;
        }
        int words = after(ITEM, body, from, end);
        units.add(new Unit(words, end, Optional.empty(), words > from));
    }

    /** The offset of the first word after a mark, or the start if there is none. */
    private static int after(Pattern mark, String body, int start, int end) {
        Matcher matcher = mark.matcher(body).region(start, end);
        int words = matcher.find() ? trim(body, matcher.end(), end)[0] : start;
        return words < end ? words : start;
    }

    private static int[] trim(String body, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && SentenceSplitter.isSpace(body.charAt(from))) {
            from++;
        }
        while (to > from && SentenceSplitter.isSpace(body.charAt(to - 1))) {
            to--;
        }
        return new int[] {from, to};
    }
}
