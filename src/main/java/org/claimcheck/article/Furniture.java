package org.claimcheck.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.claimcheck.article.PageWords.Line;
import org.claimcheck.article.PageWords.Section;

/** Recognises what stands on a page beside its article, and the credits of pictures, in English and French. */
final class Furniture {

    /** Longer paragraphs are never taken for furniture or captions, in UTF-16 units. */
    static final int LONGEST = 400;

    /** A notice may be as long as this, in UTF-16 units. */
    private static final int LONGEST_NOTICE = 1000;

    /** A longer line is a sentence that only begins like a request, in UTF-16 units. */
    private static final int LONGEST_REQUEST = 160;

    private static final int LONGEST_BYLINE = 160;

    /** What parts the places of a menu or of the way to a page, spaces around it. */
    private static final Pattern PARTING = Pattern.compile("[ \\u00A0]*[|›»•·][ \\u00A0]*|[ \\u00A0]+[>/][ \\u00A0]+");

    private static final Pattern ARROW = Pattern.compile("^(?:[←→▶►▸➤]|>>).*|[^«]*[←→▶►▸➤]$", Pattern.DOTALL);

    private static final PageWords WORDS = PageWords.shipped();

    private static final String AGENCIES = WORDS.alternatives(Section.AGENCIES);

    private static final String CREDIT_WORDS = WORDS.alternatives(Section.CREDITS);

    /** A credit in brackets at the end of a line. */
    private static final Pattern BRACKETED = Pattern.compile("[ \\u00A0]*(?:\\((?:(?i:" + CREDIT_WORDS + ")(?:(?i: photo| picture))?"
            + "(?:[ \\u00A0]*[:/,]?[ \\u00A0][^()]{1,120})?|[^()]{0,80}(?:\\b(?:" + AGENCIES + ")\\b|(?i:\\bphoto\\b|\\bpicture\\b))[^()]{0,80})\\)"
            + "|\\[(?i:" + CREDIT_WORDS + ")[ \\u00A0]*[:/,]?[^\\[\\]]{0,120}\\])[.]?$", Pattern.UNICODE_CASE);

    /** Names with slashes between them, in brackets after the end of a sentence: agency, partner, photographer. */
    private static final Pattern SLASHED = Pattern.compile("(?<=[.!?”\"»])[ \\u00A0]*\\((?:(?:\\p{Lu}|al-|el-|via )[^()/]{0,40}/){1,8}"
            + "(?:\\p{Lu}|al-|el-|via )[^()/]{0,40}\\)$");

    /** An agency and a photographer at the end of a line. */
    private static final Pattern SIGNED = Pattern.compile("(?<=[.!?”\"»])[ \\u00A0]+(?:(?:" + AGENCIES + ")[ \\u00A0]?/[ \\u00A0]?\\p{Lu}[^.]{0,60}"
            + "|\\p{Lu}[^./]{1,40}/[ \\u00A0]?(?:" + AGENCIES + ")[^.]{0,30})[.]?$");

    /** A credit without brackets at the end of a line. */
    private static final Pattern LABELLED = Pattern.compile("(?:^|[ \\u00A0]+)(?:\\|[ \\u00A0]*)?(?:(?:(?i:file )?(?i:photo(?:graph)?"
            + "|photo credit|image credit|crédits? photo|crédits?|credit|illustration|image))(?:[ \\u00A0]?:|\\.{3}|…)[ \\u00A0]*|(?i:photo(?:graph)?|image)"
            + " (?:by|par) |©[ \\u00A0]*)\\P{Lower}[^:]{0,100}$|(?<=[.!?”\"»])[ \\u00A0]*\\|[ \\u00A0]*[^\\p{Lower}|]{3,60}$", Pattern.UNICODE_CASE);

    /** A last sentence of a caption that tells where the picture is from, or who took it. */
    private static final Pattern SOURCED = Pattern.compile("(?<=[.!?”\"»])[ \\u00A0]+Photos?[ \\u00A0](?:(?:tirée?|diffusée?|fournie?|publiée?|transmise?|d[’']archives?|courtesy of|taken from"
            + "|provided by|released by)s?\\b[^.!?:]{0,100}|(?:" + AGENCIES + ")|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2})[.]?$", Pattern.UNICODE_CHARACTER_CLASS);

    /** The source of a picture before its caption. */
    private static final Pattern SOURCE_FIRST = Pattern.compile("^(?:Twitter|X|Facebook|Instagram|Telegram|YouTube|Flickr|AFP|AP|Reuters"
            + "|Getty Images|Flash ?90|Capture d[’']écran|Screenshot|Wikimedia)[ \\u00A0]+(?:[-–—:|/][ \\u00A0]*)?(?=[\\p{Lu}«“\"])");

    /** What a sentence about one of those sources says of it. */
    private static final Pattern SOURCE_ACTS = Pattern.compile("\\b(?:sa(?:id|ys)|is|are|was|were|has|have|had|will|did|met|held|told|made"
            + "|took|won|lost|bought|sold|\\p{L}{2,}ed|CEO|Chief|Executive|Founder|Inc|Corp|Ltd|(?:a|ont|aurait) (?:été )?\\p{L}+(?:é|i|u|is|it|t)"
            + "|est|sont|était|va|vont|avait|fut|sera)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FILE_PHOTO = Pattern.compile("^(?:FILE(?: PHOTO| IMAGE| -|:)|File photo|Photo d[’']archives?"
            + "|PHOTO D[’']ARCHIVES?|Archives?|Illustration|ILLUSTRATION)[ \\u00A0]*[-–—:]?[ \\u00A0]*");

    private Furniture() {
    }

    /** Whether a line, without a bullet, is furniture of the page. */
    static boolean is(String line) {
        return line.length() <= LONGEST_NOTICE && is(line, PageWords.line(line));
    }

    /** As {@link #is(String)}, for a line whose words are known; of a longer one than a notice may be this is false. */
    static boolean is(String line, Line words) {
        if (line.length() > LONGEST_NOTICE) {
            return false;
        }
        if (WORDS.occurs(Section.NOTICES, words) || isAddressed(words) || line.startsWith("©") || line.startsWith("(c) ")
                || (words.count() > 0 && words.words()[0].equals("copyright") && line.length() <= LONGEST)) {
            return true;
        }
        return line.length() <= LONGEST && (isWhole(words) || leadsAway(line, words) || isRequest(line, words) || isMenu(line)
                || (line.length() <= LONGEST_REQUEST && ARROW.matcher(line).matches()));
    }

    /** Whether a line says one of the phrases that make furniture of it, and nothing else. */
    private static boolean isWhole(Line words) {
        return WORDS.says(Section.LINES, words) || WORDS.says(Section.BLOCKS, words) || WORDS.says(Section.BOXES, words)
                || WORDS.says(Section.ENDS, words);
    }

    /** Whether a paragraph speaks to the reader about the page: "you can unsubscribe at any time in your account". */
    private static boolean isAddressed(Line words) {
        return words.count() <= 150 && WORDS.count(Section.ADDRESSED, words) > 0 && WORDS.count(Section.SITE, words) >= 2;
    }

    private static boolean leadsAway(String line, Line words) {
        BitSet ends = WORDS.ends(Section.LEADS, words, 0);
        for (int end = ends.nextSetBit(1); end >= 0; end = ends.nextSetBit(end + 1)) {
            if (isParted(line, words.ends()[end - 1], isCapitals(line.substring(words.starts()[0], words.ends()[end - 1])))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(String words) {
        return words.length() > 1 && words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** Whether a mark parts the words before an offset from what follows: a colon, a bar, an arrow, a dash with spaces around. */
    private static boolean isParted(String line, int offset, boolean stop) {
        int at = offset;
        while (at < line.length() && SentenceSplitter.isSpace(line.charAt(at))) {
            at++;
        }
        if (at == line.length()) {
            return false;
        }
        char mark = line.charAt(at);
        return ":：|>»→►▶".indexOf(mark) >= 0 || (stop && mark == '.')
                || (at > offset && "-–—".indexOf(mark) >= 0 && at + 1 < line.length() && SentenceSplitter.isSpace(line.charAt(at + 1)));
    }

    private static boolean isRequest(String line, Line words) {
        return line.length() <= LONGEST_REQUEST && !WORDS.ends(Section.REQUESTS, words, 0).isEmpty()
                && (!line.endsWith(".") || WORDS.count(Section.ASKED, words) > 0);
    }

    /** Whether a line is a menu or the way to the page: short names between bars or arrows. */
    private static boolean isMenu(String line) {
        if (line.length() > LONGEST_REQUEST || PageLayout.endsSentence(line)) {
            return false;
        }
        String[] places = PARTING.split(line);
        int names = 0;
        boolean furniture = false;
        for (String place : places) {
            Line words = PageWords.line(place);
            if (words.count() > 4) {
                return false;
            }
            names += words.count() > 0 ? 1 : 0;
            furniture |= isWhole(words);
        }
        return names >= 3 || (names == 2 && furniture);
    }

    /** Whether a line opens a block about other articles. */
    static boolean opensRelated(String line) {
        return line.length() <= LONGEST_REQUEST && WORDS.says(Section.BLOCKS, PageWords.line(line));
    }

    /** Whether a line opens a box of one paragraph, such as one about the author. */
    static boolean opensBox(String line) {
        return line.length() <= LONGEST_REQUEST && WORDS.says(Section.BOXES, PageWords.line(line));
    }

    /** Whether nothing of the article follows a line that stands after its text. */
    static boolean endsArticle(String line) {
        return line.length() <= LONGEST_REQUEST && WORDS.says(Section.ENDS, PageWords.line(line));
    }

    /** Whether a line names the author and does nothing else. */
    static boolean isByline(String line, Line words) {
        return line.length() <= LONGEST_BYLINE && !line.endsWith(".") && !WORDS.ends(Section.BYLINES, words, 0).isEmpty();
    }

    /**
     * The part of a line that describes a picture, as offsets into the line, if the line ends or begins with the credit of a
     * picture; both are 0 where the line is nothing but a credit. Null where it has none.
     */
    static int[] caption(String line, Line words) {
        if (line.length() > LONGEST) {
            return null;
        }
        int start = 0;
        int end = line.length();
        boolean credited = false;
        BitSet told = WORDS.ends(Section.CAPTIONS, words, 0);
        for (int i = told.nextSetBit(1); i >= 0; i = told.nextSetBit(i + 1)) {
            int after = words.ends()[i - 1];
            if (after < line.length() && (",.".indexOf(line.charAt(after)) >= 0 || isParted(line, after, false))) {
                start = words.count() > i ? words.starts()[i] : line.length();
                credited = true;
            }
        }
        var file = FILE_PHOTO.matcher(line);
        if (!credited && file.lookingAt() && file.group().matches("(?s).*[-–—:].*|.*(?i:photo|image).*")) {
            start = file.end();
            credited = true;
        }
        for (Pattern credit : credits(line)) {
            var matcher = credit.matcher(line).region(start, end).useTransparentBounds(true);
            if (matcher.find()) {
                end = matcher.start();
                credited = true;
            }
        }
        var first = SOURCE_FIRST.matcher(line).region(start, end);
        if (!credited && line.length() <= 160 && first.lookingAt() && !SOURCE_ACTS.matcher(line).find()) {
            start = first.end();
            credited = true;
        }
        if (!credited) {
            return null;
        }
        return line.substring(start, end).isBlank() ? new int[] {0, 0} : new int[] {start, end};
    }

    /** The kinds of credit that a line may end with, by characters that they need. */
    private static List<Pattern> credits(String line) {
        List<Pattern> credits = new ArrayList<>();
        if (line.endsWith(")") || line.endsWith("]") || line.endsWith(").") || line.endsWith("].")) {
            credits.add(BRACKETED);
            credits.add(SLASHED);
        }
        if (line.indexOf('/') >= 0) {
            credits.add(SIGNED);
        }
        if (line.contains("Photo")) {
            credits.add(SOURCED);
        }
        if (line.indexOf(':') >= 0 || line.indexOf('|') >= 0 || line.contains("...") || line.indexOf('…') >= 0 || line.indexOf('©') >= 0 || line.contains(" by ") || line.contains(" par ")) {
            credits.add(LABELLED);
        }
        return credits;
    }
}
