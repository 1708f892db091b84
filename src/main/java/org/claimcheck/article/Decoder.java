package org.claimcheck.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * Turns the bytes of an article file into text and refuses what is no text. The encoding is the one that a byte order mark tells,
 * or that a page declares, or UTF-8.
 */
final class Decoder {

    /** How much of a page is searched for its encoding, in bytes; the limit of the HTML standard. */
    private static final int PRESCAN = 1024;

    private static final Pattern CHARSET = Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    private Decoder() {
    }

    /**
     * The text of a file.
     *
     * @param bytes the file
     * @param path  the name of the file for messages
     * @throws InvalidInputException if the file is empty, binary, or not UTF-8 while no HTML declaration names another encoding
     */
    static String decode(byte[] bytes, String path) {
        if (bytes.length == 0) {
            throw new InvalidInputException(SourceLocation.of(path), "The file is empty", "Give a file with the text of an article");
        }
        if (bytes.length % 2 == 0 && (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE))) {
            return new String(bytes, bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new InvalidInputException(SourceLocation.of(path), "This is a binary file, not text (byte " + i + " is zero)",
                        "Give the article as plain text, Markdown or HTML in UTF-8");
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        if (!startsWith(bytes, 0xEF, 0xBB) && declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf")) {
            try {
                return new String(bytes, Charset.forName(declared.group(1)));
            } catch (IllegalArgumentException unknownCharset) {
                // Read as UTF-8, which fails with a place if it is not.
            }
        }
        return utf8(bytes, path);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static String utf8(byte[] bytes, String path) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = 1;
            int lineStart = text.startsWith("\uFEFF") ? 1 : 0;
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1))) {
                    line++;
                    lineStart = i + 1;
                }
            }
            throw new InvalidInputException(new SourceLocation(path, line, text.length() - lineStart + 1),
                    String.format("Byte 0x%02X is not valid UTF-8", bytes[in.position()]), "Save the file in the encoding UTF-8");
        }
        return text;
    }
}
