package org.claimcheck.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimcheck.statement.Zone;

/**
 * Finds out which units of a page are its headline, standfirst, captions and running text, and which are furniture, and where
 * the page states its date.
 *
 * <p>The page top is all that stands before the first paragraph of running text. In it the title is the line that the metadata
 * give, or that stands twice, or the first line of four words; what follows it is the standfirst.
 */
final class PageLayout {

    /**
     * A stretch of the body that belongs to the article.
     *
     * @param start the offset of the first UTF-16 unit
     * @param end   the offset after the last UTF-16 unit
     * @param zone  the part of the article
     */
    record Block(int start, int end, Zone zone) {
    }

    /**
     * What was found.
     *
     * @param blocks   the blocks in the order of the text
     * @param dateline the date that the page states in EDTF, or empty
     * @param doubt    what speaks against that date, at its offset in the body, if anything does
     */
    record Layout(List<Block> blocks, String dateline, Optional<Dateline.Doubt> doubt) {
    }

    private enum Kind { NOISE, FURNITURE, DATE, BYLINE, CAPTION, SHORT, PROSE }

    /** A longer line is a paragraph even without a full stop at its end, in UTF-16 units. */
    private static final int LONG = 160;

    /** A line of fewer words is no title. */
    private static final int TITLE_WORDS = 4;

    /** A paragraph before the byline is a standfirst up to this length, in UTF-16 units. */
    private static final int LONGEST_STANDFIRST = 350;

    /** A block about other articles has at most so many units. */
    private static final int LONGEST_RELATED = 40;

    /** A box about the author or a newsletter has no longer paragraph, in UTF-16 units. */
    private static final int LONGEST_BOX = 600;

    /** What follows the text is cut off only after so much of it, in UTF-16 units. */
    private static final int SHORTEST_TEXT = 200;

    /** After so much text no paragraph is expected behind the comments, in UTF-16 units. */
    private static final int LONG_TEXT = 1500;

    /** The share of its longer words that a title has in common with the text below it. */
    private static final double OF_THE_TEXT = 0.3;

    /** The share of its longer words that the headline of another article has in common with the beginning of that. */
    private static final double OF_THE_TEASER = 0.5;

    /** How much of the text is compared with titles, in UTF-16 units. */
    private static final int COMPARED = 4000;

    /** The site behind a title: "Town gets a bridge | The Harbour Post". */
    private static final Pattern SUFFIX = Pattern.compile("[ \\u00A0]+[|·•–—-][ \\u00A0]+[^|·•–—]{2,40}$");

    /** A name, and perhaps where its bearer writes from. */
    private static final Pattern NAMES = Pattern.compile("(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|in|à|en|au|aux|de|von|van|al-|and|et|for|pour|avec|with|[,&])(?:[ \\u00A0]+"
            + "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|in|à|en|au|aux|de|von|van|and|et|for|pour|avec|with|&),?){1,6}");

    /** What may stand behind the full stop of a sentence. */
    private static final String CLOSING = "\"”’»)]";

    private static final Pattern EXCLAIMED = Pattern.compile("(?s).*[!?][\\s\\u00A0\\u202F]?[\"”’»)\\]]*$");

    private static final Pattern TRAILING_OFF = Pattern.compile("(?s).*(?:…|\\.\\.\\.|\\[(?:…|\\.\\.\\.)\\])$");

    private static final Pattern ABBREVIATED = Pattern.compile("(?s).*(?:\\b\\p{Lu}\\.\\p{Lu}\\.|\\b(?:Jr|Sr|Inc|Co|Corp|Ltd|Gen|etc)\\.)$");

    private static final Pattern BY = Pattern.compile("^\\p{L}+[ \\u00A0]");

    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+(?:[ \\u00A0](?:(?:de|von|van) )?\\p{Lu}[\\p{L}\\p{M}'’-]+){1,2}");

    private final String body;
    private final List<Unit> units;
    private final String language;
    private final String title;
    private final Kind[] kinds;
    private final int[] starts;
    private final int[] ends;
    private final Zone[] zones;
    private final Map<Integer, Dateline.Stated> dates = new HashMap<>();
    private final Set<String> authors = new HashSet<>();
    private Optional<Dateline.Doubt> doubt = Optional.empty();
    private int bodyIndex;
    private int titleIndex = -1;

    private PageLayout(String body, List<Unit> units, String language, String title) {
        this.body = body;
        this.units = units;
        this.language = language;
        this.title = normal(title);
        this.kinds = new Kind[units.size()];
        this.starts = units.stream().mapToInt(Unit::start).toArray();
        this.ends = units.stream().mapToInt(Unit::end).toArray();
        this.zones = new Zone[units.size()];
    }

    /**
     * Lays out a page.
     *
     * @param body     the text
     * @param units    its units in order
     * @param language {@code en} or {@code fr}
     * @param title    the title that metadata give, or empty
     */
    static Layout of(String body, List<Unit> units, String language, String title) {
        return new PageLayout(body, units, language, title).layOut();
    }

    /** Whether a line ends as a sentence does, with a full stop or an ellipsis. */
    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end > 0 && SentenceSplitter.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return end > 0 && (line.charAt(end - 1) == '.' || line.charAt(end - 1) == '…');
    }

    private Layout layOut() {
        classify();
        String dateline = "";
        if (isSingle()) {
            for (int i = 0; i < kinds.length; i++) {
                if (kinds[i] != Kind.NOISE && kinds[i] != Kind.DATE) {
                    zones[i] = units.get(i).zone().orElse(Zone.BODY);
                    bodyIndex = i;
                    if (!dates.containsKey(i)) {
                        starts[i] = units.get(i).start();
                        ends[i] = units.get(i).end();
                    }
                }
            }
            dateline = openings();
            if (dateline.isEmpty()) {
                dateline = statedDate();
            }
            return new Layout(blocks(), dateline, doubt);
        }
        readAuthors();
        findBody();
        if (bodyIndex < units.size()) {
            layOutTop();
        }
        layOutBody();
        String opening = openings();
        Optional<Dateline.Doubt> ofOpening = doubt;
        dateline = statedDate();
        if (dateline.isEmpty()) {
            dateline = opening;
            doubt = ofOpening;
        }
        return new Layout(blocks(), dateline, doubt);
    }

    private boolean isSingle() {
        int content = 0;
        for (Kind kind : kinds) {
            if (kind != Kind.NOISE && kind != Kind.DATE) {
                content++;
            }
        }
        return content <= 1;
    }

    private void classify() {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = classify(i);
        }
    }

    private Kind classify(int i) {
        Unit unit = units.get(i);
        String text = unit.text(body);
        if (text.length() <= Furniture.LONGEST) {
            if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
                return Kind.NOISE;
            }
            if (unit.zone().isEmpty() || unit.zone().get() == Zone.CAPTION) {
                Optional<Dateline.Stated> date = Dateline.ofLine(text, language);
                if (date.isPresent() && unit.zone().isEmpty()) {
                    dates.put(i, date.get());
                    return Kind.DATE;
                }
                if (text.codePoints().noneMatch(Character::isLetter)) {
                    return Kind.NOISE;
                }
                PageWords.Line words = PageWords.line(text);
                if (Furniture.is(text, words)) {
                    return Kind.FURNITURE;
                }
                if (Furniture.isByline(text, words) && unit.zone().isEmpty()) {
                    return Kind.BYLINE;
                }
                int[] caption = Furniture.caption(text, words);
                if (caption != null) {
                    if (caption[1] == 0) {
                        return Kind.FURNITURE;
                    }
                    starts[i] = unit.start() + caption[0];
                    ends[i] = unit.start() + caption[1];
                    return Kind.CAPTION;
                }
            }
            Optional<Dateline.Opening> labelled = Dateline.labelled(text, language);
            if (labelled.isPresent() && unit.zone().isEmpty()) {
                dates.put(i, new Dateline.Stated(labelled.get().edtf(), Dateline.Label.PUBLISHED, labelled.get().doubt()));
                starts[i] = unit.start() + labelled.get().length();
                text = body.substring(starts[i], ends[i]);
            }
        }
        if (unit.zone().isEmpty() && text.length() > Furniture.LONGEST && Furniture.is(text)) {
            return Kind.FURNITURE;
        }
        if (unit.zone().isPresent()) {
            return unit.zone().get() == Zone.CAPTION ? Kind.CAPTION
                    : unit.zone().get() == Zone.BODY ? Kind.PROSE : Kind.SHORT;
        }
        return isProse(text) ? Kind.PROSE : Kind.SHORT;
    }

    private static boolean isProse(String text) {
        return text.length() >= LONG
                || (endsSentence(text) && words(text) >= 3 && !(text.length() < 120 && ABBREVIATED.matcher(text).matches()));
    }

    private void findBody() {
        bodyIndex = 0;
        while (bodyIndex < kinds.length && kinds[bodyIndex] != Kind.PROSE) {
            bodyIndex++;
        }
        if (bodyIndex == kinds.length) {
            // No paragraph at all: verse, notes, fragments. All of it is text, unless markup says otherwise.
            bodyIndex = units.stream().anyMatch(u -> u.zone().isPresent()) ? kinds.length : 0;
            if (bodyIndex > 0) {
                layOutTop();
            }
        }
    }

    private void layOutTop() {
        titleIndex = findTitle();
        for (int i = 0; i < bodyIndex; i++) {
            if (units.get(i).zone().isPresent() && kinds[i] != Kind.FURNITURE && kinds[i] != Kind.NOISE) {
                zones[i] = units.get(i).zone().get();
            } else if (i == titleIndex) {
                zones[i] = Zone.HEADLINE;
            } else if (kinds[i] == Kind.CAPTION) {
                zones[i] = Zone.CAPTION;
            } else if (titleIndex >= 0 && i > titleIndex && kinds[i] == Kind.SHORT && words(text(i)) >= 3 && !isSignature(i)) {
                zones[i] = Zone.STANDFIRST;
            }
        }
        if (titleIndex < 0) {
            return;
        }
        int next = bodyIndex + 1;
        boolean credited = next < kinds.length && (kinds[next] == Kind.BYLINE || kinds[next] == Kind.DATE);
        boolean goesOn = next < kinds.length && (credited || kinds[next] == Kind.PROSE);
        int length = bodyIndex < kinds.length ? ends[bodyIndex] - starts[bodyIndex] : 0;
        if (bodyIndex < kinds.length && units.get(bodyIndex).zone().isEmpty()
                && ((credited && length <= LONGEST_STANDFIRST && followedByProse(next)) || (goesOn && length < LONG / 2
                        && bodyIndex == titleIndex + 1))) {
            zones[bodyIndex] = Zone.STANDFIRST;
            bodyIndex++;
        }
    }

    private boolean followedByProse(int from) {
        for (int i = from; i < kinds.length; i++) {
            if (kinds[i] == Kind.PROSE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line of the page top is nothing but names beside a date, the author's name or furniture. */
    private boolean isSignature(int i) {
        return NAMES.matcher(text(i)).matches() && ((i > 0 && isFrame(i - 1)) || (i + 1 < kinds.length && isFrame(i + 1)));
    }

    private boolean isFrame(int i) {
        return kinds[i] == Kind.DATE || kinds[i] == Kind.BYLINE || kinds[i] == Kind.FURNITURE;
    }

    private int findTitle() {
        Map<String, Integer> seen = new HashMap<>();
        int repeated = -1;
        int related = -1;
        int first = -1;
        int last = -1;
        Set<String> told = stems(beginning());
        for (int i = 0; i < bodyIndex; i++) {
            if (units.get(i).zone().equals(Optional.of(Zone.HEADLINE))) {
                return i;
            }
            if (kinds[i] != Kind.SHORT || units.get(i).zone().isPresent()) {
                continue;
            }
            String line = normal(text(i));
            if (!title.isEmpty() && (line.equals(title) || line.equals(bare(title)))) {
                return i;
            }
            int words = words(line);
            Integer before = seen.putIfAbsent(line, i);
            if (!bare(line).equals(line)) {
                Integer unnamed = seen.putIfAbsent(bare(line), i);
                before = before == null ? unnamed : before;
            }
            if (before != null && repeated < 0 && words >= 3) {
                boolean suffixed = !bare(normal(text(before))).equals(normal(text(before)));
                repeated = suffixed ? i : before;
            }
            if (units.get(i).marked()) {
                continue;
            }
            if (related < 0 && words >= 3 && share(text(i), told) >= OF_THE_TEXT) {
                related = i;
            }
            if (first < 0 && words >= TITLE_WORDS) {
                first = i;
            }
            if (words >= 2) {
                last = i;
            }
        }
        return repeated >= 0 ? repeated : related >= 0 ? related : first >= 0 ? first : last;
    }

    /** A title without the name of the site behind it. */
    private static String bare(String line) {
        return SUFFIX.matcher(line).replaceFirst("");
    }

    /** The first paragraphs of the text. */
    private String beginning() {
        StringBuilder text = new StringBuilder();
        for (int i = bodyIndex; i < kinds.length && text.length() < COMPARED; i++) {
            if (kinds[i] == Kind.PROSE) {
                text.append(body, starts[i], Math.min(ends[i], starts[i] + COMPARED)).append('\n');
            }
        }
        return text.toString();
    }

    /** The beginnings of the longer words of a text. */
    static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        PageWords.Line line = PageWords.line(text);
        for (int i = 0; i < line.count(); i++) {
            String word = line.words()[i];
            if (word.length() >= 4) {
                stems.add(word.substring(0, Math.min(5, word.length())));
            }
        }
        return stems;
    }

    /** The share of the longer words of a line that are among others. */
    static double share(String line, Set<String> others) {
        Set<String> stems = stems(line);
        return stems.isEmpty() ? 0 : (double) stems.stream().filter(others::contains).count() / stems.size();
    }

    private void layOutBody() {
        int tail = tail();
        int told = 0;
        int i = bodyIndex;
        while (i < kinds.length) {
            String text = text(i);
            if (units.get(i).zone().isPresent()) {
                if (kinds[i] != Kind.FURNITURE && kinds[i] != Kind.NOISE) {
                    zones[i] = units.get(i).zone().get();
                }
            } else if (kinds[i] == Kind.CAPTION) {
                zones[i] = Zone.CAPTION;
            } else if (kinds[i] == Kind.FURNITURE && Furniture.endsArticle(text) && isEnd(i, told)) {
                return;
            } else if (kinds[i] == Kind.FURNITURE && Furniture.opensRelated(text)) {
                i = skipRelated(i + 1, tail);
                continue;
            } else if (kinds[i] == Kind.FURNITURE && Furniture.opensBox(text)) {
                i = skipBox(i + 1);
                continue;
            } else if (kinds[i] == Kind.DATE && isTeaser(i + 1)) {
                i += 3;
                continue;
            } else if (kinds[i] == Kind.PROSE && i < tail && !(told >= SHORTEST_TEXT && isAboutAuthor(i))) {
                zones[i] = Zone.BODY;
                told += ends[i] - starts[i];
            } else if (kinds[i] == Kind.SHORT && i < tail && (words(text) >= 2 || units.get(i).marked()) && !isAmongOthers(i)
                    && !(told >= SHORTEST_TEXT && isAboutAuthor(i))) {
                zones[i] = Zone.BODY;
            }
            i++;
        }
    }

    /** Whether one of the last paragraphs begins with a name that stood in a line of its own with the author's. */
    private boolean isAboutAuthor(int i) {
        if (ends[i] - starts[i] > Furniture.LONGEST) {
            return false;
        }
        int after = 0;
        for (int next = i + 1; next < kinds.length && after <= 1; next++) {
            after += kinds[next] == Kind.PROSE ? 1 : 0;
        }
        String text = text(i);
        return after <= 1 && authors.stream().anyMatch(text::startsWith);
    }

    private void readAuthors() {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == Kind.BYLINE) {
                FULL_NAME.matcher(BY.matcher(text(i)).replaceFirst("")).results().forEach(name -> authors.add(name.group()));
            }
        }
    }

    /** Whether what follows a line that may end the article is no running text, or enough of that stands before it. */
    private boolean isEnd(int i, int told) {
        int next = i + 1;
        while (next < kinds.length && kinds[next] == Kind.NOISE) {
            next++;
        }
        return told >= LONG_TEXT || (told >= SHORTEST_TEXT && (next == kinds.length || kinds[next] != Kind.PROSE));
    }

    /** The index after a block about other articles: dates, headlines and the beginnings of their texts. */
    private int skipRelated(int from, int tail) {
        int headline = -1;
        int i = from;
        while (i < kinds.length && i < from + LONGEST_RELATED) {
            boolean skipped = kinds[i] == Kind.DATE || kinds[i] == Kind.NOISE || kinds[i] == Kind.FURNITURE || kinds[i] == Kind.BYLINE
                    || kinds[i] == Kind.SHORT || (kinds[i] == Kind.PROSE && (TRAILING_OFF.matcher(text(i)).matches() || isTeaserOf(headline, i)));
            if (!skipped || (kinds[i] == Kind.FURNITURE && Furniture.endsArticle(text(i)))) {
                return i;
            }
            headline = kinds[i] == Kind.SHORT ? i : kinds[i] == Kind.PROSE ? -1 : headline;
            i++;
        }
        return Math.min(i, Math.max(from, tail));
    }

    /** Whether a paragraph tells what a headline above it says, rather than what the title of this article says. */
    private boolean isTeaserOf(int headline, int i) {
        if (headline < 0 || ends[i] - starts[i] > Furniture.LONGEST) {
            return false;
        }
        Set<String> told = stems(text(i));
        double share = share(text(headline), told);
        return share >= OF_THE_TEASER && titleIndex >= 0 && share(text(titleIndex), told) < share;
    }

    /** The index after a box: short lines, and one paragraph. */
    private int skipBox(int from) {
        int i = from;
        while (i < kinds.length && kinds[i] != Kind.PROSE && i < from + 3) {
            i++;
        }
        return i < kinds.length && kinds[i] == Kind.PROSE && ends[i] - starts[i] <= LONGEST_BOX ? i + 1 : from;
    }

    /** Whether a line has a date right above or below, as in lists of articles, or furniture above and below. */
    private boolean isAmongOthers(int i) {
        if (units.get(i).marked() || i == bodyIndex) {
            return false;
        }
        Kind above = kinds[i - 1];
        Kind below = i + 1 < kinds.length ? kinds[i + 1] : Kind.NOISE;
        return above == Kind.DATE || below == Kind.DATE || (above == Kind.FURNITURE && below == Kind.FURNITURE);
    }

    /** Whether a headline and the broken-off beginning of its text stand here. */
    private boolean isTeaser(int i) {
        return i + 1 < kinds.length && kinds[i] == Kind.SHORT && TRAILING_OFF.matcher(text(i + 1)).matches();
    }

    /** The index after the last unit of the running text; what follows are captions and furniture. */
    private int tail() {
        boolean furniture = false;
        for (int i = kinds.length - 1; i >= bodyIndex; i--) {
            switch (kinds[i]) {
                case FURNITURE, DATE, BYLINE -> furniture = true;
                case NOISE, CAPTION -> { }
                case SHORT -> {
                    int words = words(text(i));
                    boolean dropped = !units.get(i).marked()
                            && (furniture ? words < 10 : words < 3 || (words < 6 && !EXCLAIMED.matcher(text(i)).matches()
                                    && followedByProse(bodyIndex)));
                    if (!dropped || units.get(i).zone().isPresent()) {
                        return i + 1;
                    }
                }
                case PROSE -> {
                    return i + 1;
                }
            }
        }
        return bodyIndex;
    }

    /** Cuts the dateline off the first paragraph and returns its date, or empty. */
    private String openings() {
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == Zone.BODY && i >= bodyIndex) {
                Optional<Dateline.Opening> opening = Dateline.opening(body.substring(starts[i], ends[i]), language);
                if (opening.isPresent() && starts[i] + opening.get().length() < ends[i]) {
                    doubt = at(starts[i], opening.get().doubt());
                    starts[i] += opening.get().length();
                    return opening.get().edtf();
                }
                return "";
            }
        }
        return "";
    }

    /**
     * The date that the page top states: a labelled one before others, then the one nearest to the headline. A date without
     * a label that other lines part from the headline is the day on which the page was shown.
     */
    private String statedDate() {
        doubt = Optional.empty();
        String best = "";
        int bestRank = Integer.MAX_VALUE;
        int limit = bodyIndex;
        while (limit < kinds.length && (kinds[limit] == Kind.DATE || kinds[limit] == Kind.BYLINE) && limit <= bodyIndex + 1) {
            limit++;
        }
        for (int i = 0; i < kinds.length && i <= Math.max(limit, bodyIndex); i++) {
            Dateline.Stated date = dates.get(i);
            if (date == null || date.edtf().isEmpty() || (date.label() == Dateline.Label.PLAIN && isPageHeader(i)
                    && Dateline.labelAlone(i > 0 ? units.get(i - 1).text(body) : "").isEmpty())) {
                continue;
            }
            Dateline.Label label = date.label() == Dateline.Label.PLAIN && i > 0
                    ? Dateline.labelAlone(units.get(i - 1).text(body)).orElse(Dateline.Label.PLAIN) : date.label();
            int rank = switch (label) {
                case PUBLISHED -> 0;
                case PLAIN -> 1000;
                case UPDATED -> 100_000;
            };
            rank += titleIndex < 0 ? i : i > titleIndex ? i - titleIndex : 100 + titleIndex - i;
            if (rank < bestRank) {
                best = date.edtf();
                doubt = at(units.get(i).start(), date.doubt());
                bestRank = rank;
            }
        }
        return best;
    }

    private static Optional<Dateline.Doubt> at(int offset, Optional<Dateline.Doubt> doubt) {
        return doubt.map(d -> d.movedBy(offset));
    }

    /** Whether other lines of the page stand between a line and the headline below it, or the text where there is none. */
    private boolean isPageHeader(int i) {
        int below = titleIndex < 0 ? bodyIndex : titleIndex;
        for (int between = i + 1; between < below; between++) {
            if (kinds[between] == Kind.FURNITURE || kinds[between] == Kind.SHORT || kinds[between] == Kind.NOISE) {
                return true;
            }
        }
        return false;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == null) {
                continue;
            }
            boolean once = zones[i] != Zone.BODY;
            if (!once || seen.add(normal(text(i)))) {
                blocks.add(new Block(starts[i], ends[i], zones[i]));
            }
        }
        return blocks;
    }

    private String text(int i) {
        return body.substring(starts[i], ends[i]);
    }

    private static int words(String text) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < Math.min(text.length(), LONG); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            words += letter && !within ? 1 : 0;
            within = letter || (within && ("'’.-".indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK));
        }
        return words;
    }

    /** A line without what differs between copies of it: case, kinds of quotation marks and spaces. */
    private static String normal(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[‘’'`´\"“”«»]", "'").replaceAll("[\\s\\u00A0\\u202F\\u2009]+", " ")
                .replaceAll("[ .…]+$", "").strip();
    }
}
