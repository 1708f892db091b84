package org.claimcheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lays out plain text in a given width: wrapped paragraphs and labelled lines. Text from articles cannot steer the terminal. */
final class TextLayout {

    /** The narrowest width that is laid out, in columns. */
    static final int NARROWEST = 60;

    private static final String ESCAPE = "\u001B[";

    private final Appendable out;
    private final int width;
    private final boolean colour;

    /** How words stand out on a terminal with colours. */
    enum Style {
        /** A contradiction. */
        ALARM("1;31"),
        /** A tension. */
        CAUTION("1;33"),
        /** A corroboration. */
        ASSENT("32"),
        /** A title. */
        STRONG("1"),
        /** Labels and other asides. */
        FAINT("2"),
        /** Nothing. */
        PLAIN("");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    TextLayout(Appendable out, int width, boolean colour) {
        this.out = out;
        this.width = Math.max(width, NARROWEST);
        this.colour = colour;
    }

    /** The words on one line, with what would steer a terminal or break the line taken out. */
    static String plain(String text) {
        StringBuilder words = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean space = Character.isWhitespace(c) || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
            if (space) {
                if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
            } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
                words.appendCodePoint(c);
            }
        });
        return words.toString().strip();
    }

    /** The columns that a text takes. */
    static int columns(String text) {
        return (int) text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK
                && Character.getType(c) != Character.ENCLOSING_MARK).count();
    }

    /** A text that takes no more than some columns, with "…" where words are left out. */
    static String shortened(String text, int columns) {
        if (columns(text) <= columns) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            if (columns(kept.toString()) >= columns - 1) {
                break;
            }
            kept.appendCodePoint(c);
        }
        return kept.toString().stripTrailing() + "…";
    }

    int width() {
        return width;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A title at the left and an aside at the right of one line; below each other if they do not fit. */
    void title(String left, Style style, String middle, String right) throws IOException {
        int used = columns(left) + 2 + columns(middle);
        if (right.isEmpty() || used + 2 + columns(right) > width) {
            out.append(styled(left, style));
            if (!middle.isEmpty()) {
                out.append("  ").append(shortened(middle, Math.max(width - columns(left) - 2, 20)));
            }
            out.append('\n');
        } else {
            out.append(styled(left, style)).append("  ").append(middle).append(" ".repeat(width - used - columns(right)))
                    .append(styled(right, Style.FAINT)).append('\n');
        }
    }

    /** A paragraph, each line of it after an indent. */
    void paragraph(int indent, String text, Style style) throws IOException {
        for (String line : wrap(plain(text), width - indent)) {
            out.append(" ".repeat(indent)).append(styled(line, style)).append('\n');
        }
    }

    /** A label, and beside it a text that wraps under itself. */
    void labelled(int indent, String label, int column, String text) throws IOException {
        List<String> lines = wrap(plain(text), width - column);
        for (int i = 0; i < lines.size(); i++) {
            String head = i == 0 ? label : "";
            out.append(" ".repeat(indent)).append(styled(head, Style.FAINT)).append(" ".repeat(column - indent - columns(head)))
                    .append(lines.get(i)).append('\n');
        }
    }

    /** One line, cut where it is too long. */
    void line(int indent, String text) throws IOException {
        out.append(" ".repeat(indent)).append(shortened(text, width - indent)).append('\n');
    }

    private String styled(String text, Style style) {
        return colour && !text.isEmpty() && style != Style.PLAIN ? ESCAPE + style.code + "m" + text + ESCAPE + "0m" : text;
    }

    /** Lines of at most some columns; a word that is longer, such as an address, stands alone on its line. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && columns(line.toString()) + 1 + columns(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
