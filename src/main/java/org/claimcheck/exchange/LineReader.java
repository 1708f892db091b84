package org.claimcheck.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads a stream of UTF-8 line by line. A line that is longer than allowed is passed over without being kept, so that memory does not
 * grow with what a file holds.
 */
final class LineReader {

    private static final int CHUNK = 1 << 16;
    private static final int FIRST = 1 << 12;

    private final InputStream input;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int at;
    private int filled;
    private byte[] line = new byte[FIRST];
    private int length;
    private long whole;
    private long read;
    private int number;

    /**
     * A reader.
     *
     * @param input   what to read
     * @param longest the bytes of the longest line that is kept
     */
    LineReader(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /**
     * Passes over what has been read before.
     *
     * @param lines  the lines of the file that are then behind
     * @param offset its bytes that are then behind; not less than have been read
     */
    void goTo(int lines, long offset) throws IOException {
        int buffered = (int) Math.min(offset - read, filled - at);
        at += buffered;
        input.skipNBytes(offset - read - buffered);
        number = lines;
        read = offset;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        whole = 0;
        if (line.length > (FIRST << 8)) {
            line = new byte[FIRST];
        }
        boolean any = false;
        while (true) {
            if (at == filled) {
                filled = Math.max(0, input.read(chunk));
                at = 0;
                if (filled == 0) {
                    number += any ? 1 : 0;
                    return any;
                }
            }
            any = true;
            int end = at;
            while (end < filled && chunk[end] != '\n') {
                end++;
            }
            keep(end - at);
            read += end - at;
            at = end;
            if (at < filled) {
                at++;
                read++;
                number++;
                return true;
            }
        }
    }

    private void keep(int bytes) {
        whole += bytes;
        if (whole > longest) {
            length = 0;
            return;
        }
        if (length + bytes > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(longest, Math.max(2L * line.length, length + bytes)));
        }
        System.arraycopy(chunk, at, line, length, bytes);
        length += bytes;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** How many bytes stand before the next line. */
    long offset() {
        return read;
    }

    /** Whether the line was too long to be kept. */
    boolean isTooLong() {
        return whole > longest;
    }

    /** The bytes of the line, without its end, however long. */
    long bytes() {
        return whole;
    }

    /** The bytes of the line; only the first {@link #length()} count, and only until the next line is read. */
    byte[] array() {
        return line;
    }

    int length() {
        return length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    }

    /**
     * The text of the line.
     *
     * @throws MalformedText if it is not UTF-8
     */
    String text() throws MalformedText {
        int end = length();
        boolean ascii = true;
        for (int i = 0; i < end && ascii; i++) {
            ascii = line[i] >= 0;
        }
        if (ascii) {
            return new String(line, 0, end, StandardCharsets.US_ASCII);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(line, 0, end);
        CharBuffer text = CharBuffer.allocate(end);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw new MalformedText(text.position() + 1, line[bytes.position()] & 0xff);
        }
        return text.flip().toString();
    }

    /** The text of the line with a mark for what is not UTF-8, to be shown. */
    String shown() {
        return new String(line, 0, Math.min(length(), FIRST), StandardCharsets.UTF_8);
    }

    /** Thrown for a line that is not UTF-8. */
    static final class MalformedText extends Exception {

        private static final long serialVersionUID = 1L;

        private final int column;
        private final int octet;

        MalformedText(int column, int octet) {
            super("not UTF-8", null, false, false);
            this.column = column;
            this.octet = octet;
        }

        /** The column of the first byte that does not belong, from 1. */
        int column() {
            return column;
        }

        String reason() {
            return String.format("not UTF-8: the byte 0x%02X does not belong there", octet);
        }
    }
}
