package org.claimcheck.report;

import java.util.regex.Pattern;

/** Makes texts safe to stand in Markdown, as plain words on one line: no markup, no HTML, no links, no mentions. */
final class MarkdownText {

    private static final String MARKUP = "\\`*_{}[]#|~!";

    /** Keeps what it follows from being read together with what comes next, and is not seen. */
    private static final char WORD_JOINER = '\u2060';

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\\\\^`{|}\"\\p{Cc}\\p{Cf}]+");

    private MarkdownText() {
    }

    /** The words as they are to be seen, wherever on a line they stand, in cells of tables too. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        String plain = TextLayout.plain(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '<') {
                safe.append("&lt;");
            } else if (c == '>') {
                safe.append("&gt;");
            } else if (c == '&') {
                safe.append("&amp;");
            } else if (MARKUP.indexOf(c) >= 0) {
                safe.append('\\').append(c);
            } else {
                safe.append(c);
            }
            // What a hub turns into links by itself: addresses, mentions and numbers of tickets.
            boolean link = c == '@' || c == '#' || c == ':' && plain.startsWith("//", i + 1) || plain.regionMatches(true, i, "www.", 0, 4);
            if (link) {
                safe.append(WORD_JOINER);
            }
        }
        boolean block = safe.length() > 0 && "+-=".indexOf(safe.charAt(0)) >= 0;
        return (block ? "\\" : "") + safe.toString().replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
    }

    /** A text to be copied: in a code span, unless that cannot hold it. */
    static String code(String text) {
        String plain = TextLayout.plain(text);
        return plain.isEmpty() || plain.contains("`") || plain.contains("|") ? of(plain) : "`" + plain + "`";
    }

    /** A link, if the address is one of the web; else only the words. */
    static String link(String words, String address) {
        return WEB.matcher(address).matches() ? "[" + of(words) + "](<" + address.replace("&", "&amp;") + ">)" : of(words) + (address.isEmpty() ? "" : " " + of(address));
    }
}
