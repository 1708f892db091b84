package org.claimcheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * Cuts a paragraph into sentences with the OpenNLP model of its language and mends what the models get wrong in news:
 * titles and initials, quotation marks after the full stop, ellipses.
 *
 * <p>Work and memory grow linearly: no more than {@value #LONGEST} units are given to the model at once, and a sentence is
 * never longer.
 */
final class SentenceSplitter {

    /** A sentence as offsets into the text that was split. */
    record Sentence(int start, int end) {
    }

    /** The longest piece given to the model, in UTF-16 units. */
    static final int LONGEST = 2000;

    private static final Map<String, SentenceModel> MODELS = new ConcurrentHashMap<>();

    private static final Map<String, String> RESOURCES = Map.of(
            "en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
            "fr", "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin");

    private static final String CLOSED = "\"”’»)]";

    private static final String CLOSING = "\"”’»)\\]";

    private static final String SPACE = "[\\s\\u00A0\\u2009\\u202F]";

    /**
     * A place where a sentence ends for certain unless its last word is an abbreviation. No more than eight quotation marks and brackets
     * are read on either side: the engine matches such groups by recursion, and a page of ten thousand quotation marks would overflow the stack.
     */
    private static final Pattern BOUNDARY = Pattern.compile("(?:[.!?]|…|\\.{3})(?:" + SPACE + "?[" + CLOSING + "]){0,8}" + SPACE
            + "+(?=(?:[\"“«(\\[‘]" + SPACE + "?){0,8}(?:\\p{Lu}|\\d))");

    private static final Set<String> ABBREVIATIONS = Set.of("gen", "maj", "lt", "col", "brig", "capt", "cpt", "sgt", "adm",
            "cmdr", "cdr", "comdr", "mr", "mrs", "ms", "dr", "prof", "st", "ste", "sen", "rep", "gov", "hon", "rev", "fr", "pres",
            "amb", "supt", "insp", "messrs", "mm", "mme", "mmes", "mlle", "me", "pr", "gén", "vs", "cf", "approx", "ave",
            "jan", "feb", "aug", "sept", "oct", "nov", "dec", "janv", "févr", "juil", "déc", "no", "nos", "art", "vol", "fig", "al",
            "ayat", "hojj", "sh");

    /** Short months that are words or names of their own too, but not before a day: "Apr. 21", "7 avr. 2010". */
    private static final Set<String> SHORT_MONTHS = Set.of("mar", "apr", "jun", "jul", "sep", "avr");

    /** Abbreviations after which a sentence may well begin. */
    private static final Pattern OPEN_ENDED = Pattern.compile("(?:\\p{Lu}\\.){2,}|(?:[ap]\\.m|etc|jr|sr|inc|corp|ltd|co|est|av)\\.",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** First words of sentences that never follow an abbreviation within one. */
    private static final Set<String> STARTERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "you", "i", "in", "on", "at",
            "but", "and", "this", "that", "these", "those", "his", "her", "their", "its", "there", "after", "before", "when", "while",
            "since", "as", "for", "if", "to", "by", "from", "with", "some", "many", "both", "however", "le", "la", "les", "l", "il",
            "elle", "ils", "elles", "un", "une", "ce", "cette", "ces", "cet", "en", "dans", "mais", "et", "après", "avant", "selon",
            "depuis", "pour", "au", "aux", "à", "son", "sa", "ses", "leur", "nous", "c", "d");

    private static final Pattern INITIAL = Pattern.compile("(?:\\p{L}\\p{L}?-)?\\p{Lu}");

    private static final Pattern FIRST_WORD = Pattern.compile("^\\p{L}+");

    private static final Pattern SPEAKS = Pattern.compile("^(?:(?:\\p{Lu}[\\p{L}\\p{M}’'.-]*" + SPACE + "+){1,4}|(?:he|she|they|it|I)"
            + SPACE + "+)(?:said|says|asked|added|told|wrote|replied|cried|shouted|declared|concluded|a (?:dit|déclaré|demandé|ajouté))\\b");

    private final SentenceDetectorME detector;

    /**
     * A splitter; it is not safe for use by several threads.
     *
     * @param language {@code en} or {@code fr}
     */
    SentenceSplitter(String language) {
        this.detector = new SentenceDetectorME(model(language));
    }

    /**
     * The sentences of a text in order; they do not overlap, have no space at their ends and are not empty.
     *
     * @param text one paragraph
     */
    List<Sentence> split(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int end = Math.min(text.length(), start + LONGEST);
            List<Sentence> found = splitPiece(text, start, end);
            if (end < text.length() && found.size() > 1) {
                // The last one may go on behind the piece.
                end = found.remove(found.size() - 1).start();
            } else if (end < text.length()) {
                end = spaceBefore(text, start, end);
                found = splitPiece(text, start, end);
            }
            sentences.addAll(found);
            start = end;
        }
        return sentences;
    }

    /** The offset after the last space before an end; without a space the end itself, but never within a surrogate pair. */
    private static int spaceBefore(String text, int start, int end) {
        for (int i = end; i > start + LONGEST / 2; i--) {
            if (isSpace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private List<Sentence> splitPiece(String text, int from, int to) {
        List<Sentence> sentences = new ArrayList<>();
        String piece = text.substring(from, to);
        Set<Integer> cuts = new TreeSet<>();
        for (Span span : detector.sentPosDetect(piece)) {
            cuts.add(span.getStart());
        }
        Matcher boundaries = BOUNDARY.matcher(piece);
        while (boundaries.find()) {
            cuts.add(boundaries.end());
        }
        int start = 0;
        for (int cut : cuts) {
            int begin = afterClosing(piece, cut);
            if (begin > start && isBoundary(piece, start, begin)) {
                add(piece, start, begin, from, sentences);
                start = begin;
            }
        }
        add(piece, start, piece.length(), from, sentences);
        return sentences;
    }

    /** Whether a line ends with an abbreviation after which its sentence goes on with the next line. */
    static boolean endsInAbbreviation(String line, String next) {
        return line.endsWith(".") && isAbbreviation(line, 0, line.length(), next);
    }

    /** The offset after quotation marks that close the sentence before and the space behind them. */
    private static int afterClosing(String piece, int cut) {
        int i = cut;
        while (i < piece.length() && "”»)]".indexOf(piece.charAt(i)) >= 0) {
            i++;
            while (i < piece.length() && isSpace(piece.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    private static boolean isBoundary(String piece, int start, int cut) {
        if (cut >= piece.length()) {
            return false;
        }
        String after = piece.substring(cut, Math.min(piece.length(), cut + 80));
        int first = 0;
        while (first < after.length() && !Character.isLetterOrDigit(after.codePointAt(first))) {
            first++;
        }
        if (first >= after.length()) {
            return false;
        }
        boolean arabicArticle = after.startsWith("al-", first) || after.startsWith("el-", first);
        if (Character.isLowerCase(after.codePointAt(first)) && !arabicArticle) {
            return false;
        }
        int end = cut;
        while (end > start && isSpace(piece.charAt(end - 1))) {
            end--;
        }
        if (end == cut && !Character.isIdeographic(after.codePointAt(first))) {
            return false;
        }
        int mark = end;
        while (mark > start && (CLOSED.indexOf(piece.charAt(mark - 1)) >= 0 || isSpace(piece.charAt(mark - 1)))) {
            mark--;
        }
        if (mark == start) {
            return false;
        }
        char last = piece.charAt(mark - 1);
        if (".!?…".indexOf(last) < 0) {
            return false;
        }
        if (mark < end && last != '.' && SPEAKS.matcher(after).find()) {
            return false;
        }
        return last != '.' || mark < end || !isAbbreviation(piece, start, mark, after.substring(first));
    }

    /** Whether the full stop before an offset belongs to an abbreviation within the sentence. */
    private static boolean isAbbreviation(String piece, int start, int end, String after) {
        int begin = end;
        while (begin > start && !isSpace(piece.charAt(begin - 1)) && "(\"“«‘’'[".indexOf(piece.charAt(begin - 1)) < 0) {
            begin--;
        }
        String word = piece.substring(begin, end);
        if (word.startsWith("..") || word.length() < 2) {
            return false;
        }
        String name = word.substring(0, word.length() - 1);
        if (name.codePointCount(0, name.length()) == 1 && Character.isUpperCase(name.codePointAt(0))) {
            return true;
        }
        if (INITIAL.matcher(name).matches() || ABBREVIATIONS.contains(name.toLowerCase(Locale.ROOT))) {
            return !name.equals("no") && !name.equals("me") && !name.equals("al") && !name.equals("art");
        }
        if (SHORT_MONTHS.contains(name.toLowerCase(Locale.ROOT))) {
            return !after.isEmpty() && Character.isDigit(after.charAt(0));
        }
        if (OPEN_ENDED.matcher(word).matches()) {
            Matcher next = FIRST_WORD.matcher(after);
            return next.find() && !STARTERS.contains(next.group().toLowerCase(Locale.ROOT));
        }
        return false;
    }

    private static void add(String piece, int start, int end, int base, List<Sentence> sentences) {
        int from = start;
        int to = end;
        while (from < to && (isSpace(piece.charAt(from)) || piece.charAt(from) == '…' || piece.startsWith("...", from))) {
            from += piece.startsWith("...", from) ? 3 : 1;
        }
        while (to > from && isSpace(piece.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(base + from, base + to));
        }
    }

    /** Whether a character is a space of any kind, those that do not break included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static SentenceModel model(String language) {
        return MODELS.computeIfAbsent(language, key -> {
            try (InputStream in = SentenceModel.class.getResourceAsStream(RESOURCES.get(key))) {
                return new SentenceModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The sentence model for " + key + " cannot be read", e);
            }
        });
    }
}
