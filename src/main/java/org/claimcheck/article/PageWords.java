package org.claimcheck.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrases by which pages tell what is not their article, in English and French together, since pages mix the two.
 *
 * <p>They stand in {@code pages/*.words} among the resources, whose notation is explained beside them.
 */
final class PageWords {

    /** What the phrases of a section say of the unit that holds them. */
    enum Section { LINES, LEADS, REQUESTS, ASKED, NOTICES, BYLINES, BLOCKS, BOXES, ENDS, CAPTIONS, ADDRESSED, SITE, AGENCIES, CREDITS }

    /** The most words that an asterisk stands for. */
    private static final int MOST_ANY = 6;

    private static final String NUMBER = "0";

    private static final String NAME = "Name";

    private static final String ANY = "*";

    private static final PageWords SHIPPED = read("/pages/en.words", "/pages/fr.words");

    private final Map<Section, Node> roots = new EnumMap<>(Section.class);
    private final Map<Section, Set<String>> phrases = new EnumMap<>(Section.class);

    private PageWords() {
        for (Section section : Section.values()) {
            roots.put(section, new Node());
            phrases.put(section, new LinkedHashSet<>());
        }
    }

    /** The phrases that come with the program. */
    static PageWords shipped() {
        return SHIPPED;
    }

    /** What may follow the words so far. */
    private static final class Node {

        private Map<String, Node> next = Map.of();
        private boolean end;

        private Node child(String word) {
            Node child = next.get(word);
            if (child == null) {
                if (next.isEmpty()) {
                    next = new HashMap<>(4);
                }
                child = new Node();
                next.put(word, child);
            }
            return child;
        }
    }

    /**
     * The words of a line.
     *
     * @param words    the words without case and accents; numbers are {@code 0}
     * @param capital  which of them begin with a capital letter
     * @param quoted   which of them stand within quotation marks
     * @param starts   the offset of the first UTF-16 unit of each
     * @param ends     the offset after the last one
     * @param count    how many there are
     */
    record Line(String[] words, BitSet capital, BitSet quoted, int[] starts, int[] ends, int count) {
    }

    /** Cuts a line into words; everything but letters and digits parts them. */
    static Line line(String text) {
        String[] words = new String[16];
        int[] starts = new int[16];
        int[] ends = new int[16];
        BitSet capital = new BitSet();
        BitSet quoted = new BitSet();
        int count = 0;
        boolean straight = false;
        int curly = 0;
        for (int i = 0; i < text.length();) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                switch (c) {
                    case '"' -> straight = !straight;
                    case '“', '«' -> curly++;
                    case '”', '»' -> curly = Math.max(0, curly - 1);
                    default -> { }
                }
                i++;
                continue;
            }
            int start = i;
            boolean number = Character.isDigit(c);
            while (i < text.length() && (isWordPart(text.charAt(i)) || (number && isSeparator(text, i)))) {
                i++;
            }
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            capital.set(count, Character.isUpperCase(c));
            quoted.set(count, straight || curly > 0);
            starts[count] = start;
            ends[count] = i;
            words[count++] = number ? NUMBER : folded(text.substring(start, i));
        }
        return new Line(words, capital, quoted, starts, ends, count);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a character parts digits of one number or time. */
    private static boolean isSeparator(String text, int i) {
        return ".,:".indexOf(text.charAt(i)) >= 0 && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
    }

    /** A word without case and accents. */
    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; i < lower.length(); i++) {
            plain &= lower.charAt(i) < 0x80;
        }
        if (plain) {
            return lower;
        }
        String parted = Normalizer.normalize(lower, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            if (Character.getType(parted.charAt(i)) != Character.NON_SPACING_MARK) {
                bare.append(parted.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Whether a line says a phrase of a section and nothing else. */
    boolean says(Section section, Line line) {
        return line.count() > 0 && ends(section, line, 0).get(line.count());
    }

    /** After how many of the words from a place on phrases of a section end. */
    BitSet ends(Section section, Line line, int from) {
        BitSet ends = new BitSet();
        collect(roots.get(section), line, from, ends);
        return ends;
    }

    private static void collect(Node node, Line line, int at, BitSet ends) {
        if (node.end) {
            ends.set(at);
        }
        Node any = node.next.get(ANY);
        if (any != null) {
            for (int i = at; i <= Math.min(at + MOST_ANY, line.count()); i++) {
                collect(any, line, i, ends);
            }
        }
        if (at == line.count()) {
            return;
        }
        Node next = node.next.get(line.words()[at]);
        if (next != null) {
            collect(next, line, at + 1, ends);
        }
        Node name = line.capital().get(at) ? node.next.get(NAME) : null;
        if (name != null) {
            collect(name, line, at + 1, ends);
        }
    }

    /** Whether a phrase of a section stands anywhere in a line outside quotation marks. */
    boolean occurs(Section section, Line line) {
        Map<String, Node> first = roots.get(section).next;
        for (int i = 0; i < line.count(); i++) {
            if (!line.quoted().get(i) && first.containsKey(line.words()[i]) && !ends(section, line, i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** How many different words of a section, one word a phrase, stand in a line outside quotation marks. */
    int count(Section section, Line line) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < line.count(); i++) {
            Node node = line.quoted().get(i) ? null : roots.get(section).next.get(line.words()[i]);
            if (node != null && node.end) {
                found.add(line.words()[i]);
            }
        }
        return found.size();
    }

    /** A regular expression for any of the phrases of a section as they are written, without groups. */
    String alternatives(Section section) {
        return phrases.get(section).stream().sorted((a, b) -> b.length() - a.length())
                .map(phrase -> Pattern.quote(phrase).replace("'", "\\E[’']\\Q")).collect(Collectors.joining("|"));
    }

    private static PageWords read(String... resources) {
        PageWords words = new PageWords();
        for (String resource : resources) {
            try (InputStream in = PageWords.class.getResourceAsStream(resource)) {
                words.add(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource);
            } catch (IOException e) {
                throw new UncheckedIOException(resource + " cannot be read", e);
            }
        }
        return words;
    }

    private void add(String text, String resource) {
        Section section = null;
        for (String row : text.split("\n")) {
            String phrase = row.strip();
            if (phrase.startsWith("== ")) {
                section = Section.valueOf(phrase.substring(3, phrase.length() - 3).toUpperCase(Locale.ROOT));
            } else if (!phrase.isEmpty() && !phrase.startsWith("# ")) {
                phrases.get(section).add(phrase);
                PhraseReader reader = new PhraseReader(phrase);
                List<Node> ends = reader.alternatives(List.of(roots.get(section)));
                if (reader.at < phrase.length() || ends.contains(roots.get(section))) {
                    throw new IllegalStateException(resource + " holds the phrase " + phrase + ", which cannot be read");
                }
                for (Node end : ends) {
                    end.end = true;
                }
            }
        }
    }

    /** Reads one phrase into the tree of its section. */
    private static final class PhraseReader {

        private final String phrase;
        private int at;

        private PhraseReader(String phrase) {
            this.phrase = phrase;
        }

        private List<Node> alternatives(List<Node> from) {
            List<Node> ends = new ArrayList<>(sequence(from));
            while (at < phrase.length() && phrase.charAt(at) == '|') {
                at++;
                ends.addAll(sequence(from));
            }
            return ends;
        }

        private List<Node> sequence(List<Node> from) {
            List<Node> nodes = from;
            while (at < phrase.length() && "|)]".indexOf(phrase.charAt(at)) < 0) {
                char c = phrase.charAt(at);
                if (c == '(' || c == '[') {
                    at++;
                    List<Node> ends = alternatives(nodes);
                    at++;
                    if (c == '[') {
                        ends.addAll(nodes);
                    }
                    nodes = ends;
                } else if (c == '*') {
                    at++;
                    nodes = children(nodes, ANY);
                } else if (Character.isLetterOrDigit(c)) {
                    int start = at;
                    while (at < phrase.length() && isWordPart(phrase.charAt(at))) {
                        at++;
                    }
                    String word = phrase.substring(start, at);
                    nodes = children(nodes, word.equals(NAME) || word.equals(NUMBER) ? word : folded(word));
                } else {
                    at++;
                }
            }
            return nodes;
        }

        private static List<Node> children(List<Node> nodes, String word) {
            List<Node> children = new ArrayList<>(nodes.size());
            for (Node node : nodes) {
                children.add(node.child(word));
            }
            return children;
        }
    }
}
