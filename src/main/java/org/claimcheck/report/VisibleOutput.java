package org.claimcheck.report;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Hands pages on with every character that would steer how text is shown, or that no page may hold, replaced by its number in
 * brackets, as {@code [U+202E]}. All of a page goes through here, so that no template can forget it.
 */
public final class VisibleOutput implements TemplateOutput {

    private final Appendable out;

    /** Output that goes on to something. */
    public VisibleOutput(Appendable out) {
        this.out = out;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        try {
            int written = from;
            for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
                int c = text.codePointAt(i);
                if (isHidden(c)) {
                    out.append(text, written, i).append(String.format(Locale.ROOT, "[U+%04X]", c));
                    written = i + Character.charCount(c);
                }
            }
            out.append(text, written, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Controls but line breaks and tabulators, marks of writing direction, halves of surrogate pairs, and what is no character. */
    private static boolean isHidden(int c) {
        if (c < ' ') {
            return c != '\n' && c != '\t' && c != '\r';
        }
        return c >= 0x7F && c <= 0x9F
                || c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x206F || c == 0xFEFF
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c >= 0xFFF9 && c <= 0xFFFB || (c & 0xFFFE) == 0xFFFE || c >= 0xE0000 && c <= 0xE007F;
    }
}
