package org.claimcheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lays out plain text in a given width: wrapped paragraphs and labelled lines. Text from articles cannot steer the terminal. */
final class TextLayout {

    /** The narrowest width that is laid out, in columns. */
    static final int NARROWEST = 60;

    private static final String ESCAPE = "\u001B[";

    /** The first and the last character of each stretch of wide ones, in their order. */
    private static final int[] WIDE = {0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB,
        0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755, 0x2757, 0x2757,
        0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x33FF,
        0x3400, 0x4DBF, 0x4DC0, 0x4DFF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F,
        0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF,
        0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F265, 0x1F300, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393,
        0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E, 0x1F440, 0x1F440, 0x1F442, 0x1F4FC,
        0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567, 0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F,
        0x1F680, 0x1F6C5, 0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6D7, 0x1F6DC, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC,
        0x1F7E0, 0x1F7EB, 0x1F7F0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x2FFFD,
        0x30000, 0x3FFFD};

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
            } else if (!steers(c)) {
                words.appendCodePoint(c);
            }
        });
        return words.toString().strip();
    }

    /** Whether a character may steer a terminal or turn the order of others round: controls, marks of direction, lone surrogates. */
    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    /** The columns that a text takes: two for East Asian wide characters and emoji, none for marks that combine. */
    static int columns(String text) {
        return text.codePoints().map(TextLayout::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.CONTROL || type == Character.FORMAT
                || c >= 0x1160 && c <= 0x11FF) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Whether it is wide or full width by Unicode's East Asian Width (UAX 11), emoji included; whole blocks of such characters count as wide. */
    private static boolean isWide(int c) {
        int low = 0;
        int high = WIDE.length / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (c < WIDE[2 * middle]) {
                high = middle - 1;
            } else if (c > WIDE[2 * middle + 1]) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** A text that takes no more than some columns, with "…" where words are left out. */
    static String shortened(String text, int columns) {
        return columns(text) <= columns ? text : text.substring(0, fitting(text, columns - 1)).stripTrailing() + "…";
    }

    /** How many UTF-16 units of a text take no more than some columns, marks that combine with the last of them included. */
    private static int fitting(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += columns(c);
            if (used > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    int width() {
        return width;
    }

    void blank() throws IOException {
        out.append('\n');
    }

    /** A title at the left and an aside at the right of one line; below each other if they do not fit. */
    void title(String left, Style style, String middle, String right) throws IOException {
        String name = plain(left);
        String words = plain(middle);
        String aside = plain(right);
        int used = columns(name) + 2 + columns(words);
        if (!aside.isEmpty() && used + 2 + columns(aside) <= width) {
            out.append(styled(name, style)).append("  ").append(words).append(" ".repeat(width - used - columns(aside)))
                    .append(styled(aside, Style.FAINT)).append('\n');
            return;
        }
        if (used <= width) {
            out.append(styled(name, style)).append(words.isEmpty() ? "" : "  " + words).append('\n');
        } else {
            for (String line : wrap(name, width)) {
                out.append(styled(line, style)).append('\n');
            }
            paragraph(2, words, Style.PLAIN);
        }
        if (!aside.isEmpty()) {
            paragraph(2, aside, Style.FAINT);
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
        labelled(indent, label, column, text, Style.PLAIN);
    }

    /** A label, and beside it a text that wraps under itself and stands out. */
    void labelled(int indent, String label, int column, String text, Style style) throws IOException {
        List<String> lines = wrap(plain(text), width - column);
        for (int i = 0; i < lines.size(); i++) {
            String head = i == 0 ? label : "";
            out.append(" ".repeat(indent)).append(styled(head, Style.FAINT)).append(" ".repeat(column - indent - columns(head)))
                    .append(styled(lines.get(i), style)).append('\n');
        }
    }

    /** One line, its spaces kept, cut where it is too long. */
    void line(int indent, String text) throws IOException {
        StringBuilder safe = new StringBuilder();
        text.codePoints().filter(c -> !steers(c)).forEach(safe::appendCodePoint);
        out.append(" ".repeat(indent)).append(shortened(safe.toString(), width - indent)).append('\n');
    }

    private String styled(String text, Style style) {
        return colour && !text.isEmpty() && style != Style.PLAIN ? ESCAPE + style.code + "m" + text + ESCAPE + "0m" : text;
    }

    /**
     * Lines of at most some columns. What is too long for a line is broken after a bar or where it must be, as writing without spaces is; only
     * an address stays whole, to be opened, alone on its line.
     */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (line.length() > 0 && columns(line.toString()) + 1 + columns(rest) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (columns(rest) > columns && !rest.contains("://")) {
                int most = fitting(rest, columns);
                int bar = rest.lastIndexOf('|', most - 1) + 1;
                int end = bar > 0 ? bar : Math.max(most, Character.charCount(rest.codePointAt(0)));
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
