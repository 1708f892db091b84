package org.claimcheck.exchange;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * A file to import, unpacked and as UTF-8 whatever it is packed with and written in: gzip and bzip2 are told by their first bytes,
 * UTF-16 by its mark or by its zeros.
 */
final class InputFile implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int LOOK_AHEAD = 4096;

    private final Path path;
    private final InputStream stream;

    private final boolean zip;

    private InputFile(Path path, InputStream stream, boolean zip) {
        this.path = path;
        this.stream = stream;
        this.zip = zip;
    }

    /**
     * Opens a file.
     *
     * @param encoding how it is written, where it does not say so itself
     * @param read     is told how many bytes of the file itself have been read, again and again
     * @throws InvalidInputException if it is no file, or not packed as it seems
     */
    static InputFile open(Path path, Optional<Charset> encoding, LongConsumer read) {
        if (!Files.isRegularFile(path)) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), Files.exists(path) ? "not a file" : "no such file",
                    "name a file that can be read");
        }
        InputStream file = null;
        try {
            file = Files.newInputStream(path);
            InputStream packed = new BufferedInputStream(new Counting(file, read), BUFFER);
            byte[] first = peek(packed, 4);
            boolean zip = first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4;
            return new InputFile(path, zip ? packed : utf8(new BufferedInputStream(unpacked(packed), BUFFER), encoding), zip);
        } catch (IOException e) {
            close(file);
            throw unreadable(path, 0, e);
        }
    }

    /** Closes what nobody can read on; why it cannot be read is told already. */
    private static void close(InputStream file) {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // Nothing was written to it.
        }
    }

    /** The content in UTF-8, without a byte order mark. */
    InputStream stream() {
        return stream;
    }

    Path path() {
        return path;
    }

    /** Whether it is a ZIP archive, as workbooks are. */
    boolean isZip() {
        return zip;
    }

    /** The whole content in UTF-8. */
    byte[] all() {
        try {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw unreadable(path, 0, e);
        }
    }

    /** What is wrong with a file that cannot be read on. */
    static InvalidInputException unreadable(Path path, int line, IOException e) {
        SourceLocation location = line > 0 ? SourceLocation.of(path.toString(), line) : SourceLocation.of(path.toString());
        if (e instanceof EOFException) {
            return new InvalidInputException(location, "the file is cut off: its packed content ends too soon",
                    "fetch it again, and compare its size or checksum with what its publisher tells");
        }
        if (e instanceof ZipException || String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("bzip")
                || String.valueOf(e.getMessage()).contains("crc")) {
            return new InvalidInputException(location, "the packed content is damaged: " + e.getMessage(),
                    "fetch it again, and compare its size or checksum with what its publisher tells");
        }
        return new InvalidInputException(location, "cannot be read: " + e.getMessage(), "check the file and its permissions");
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        byte[] first = peek(packed, 3);
        if (first.length >= 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b) {
            return new GZIPInputStream(packed, BUFFER);
        }
        if (first.length == 3 && first[0] == 'B' && first[1] == 'Z' && first[2] == 'h') {
            return new BZip2CompressorInputStream(packed, true);
        }
        return packed;
    }

    private static InputStream utf8(InputStream text, Optional<Charset> encoding) throws IOException {
        byte[] first = peek(text, LOOK_AHEAD);
        if (first.length >= 3 && (first[0] & 0xff) == 0xef && (first[1] & 0xff) == 0xbb && (first[2] & 0xff) == 0xbf) {
            text.skipNBytes(3);
            return text;
        }
        if (first.length >= 2 && ((first[0] & 0xff) == 0xff && (first[1] & 0xff) == 0xfe || (first[0] & 0xff) == 0xfe && (first[1] & 0xff) == 0xff)) {
            return new Recoded(new InputStreamReader(text, StandardCharsets.UTF_16));
        }
        Charset charset = encoding.orElseGet(() -> guess(first));
        return charset.equals(StandardCharsets.UTF_8) ? text : new Recoded(new InputStreamReader(text, charset));
    }

    /** UTF-16 without a mark: every other byte of European text is zero. */
    private static Charset guess(byte[] first) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < first.length; i++) {
            if (first[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int many = first.length / 5;
        return first.length >= 4 && odd > many && even < odd / 4 ? StandardCharsets.UTF_16LE
                : first.length >= 4 && even > many && odd < even / 4 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static byte[] peek(InputStream input, int bytes) throws IOException {
        input.mark(bytes + 1);
        byte[] first = input.readNBytes(bytes);
        input.reset();
        return first;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** Tells how far a file has been read. */
    private static final class Counting extends FilterInputStream {

        private final LongConsumer told;
        private long read;

        Counting(InputStream input, LongConsumer told) {
            super(input);
            this.told = told;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            count(count);
            return count;
        }

        private void count(int bytes) {
            if (bytes > 0) {
                read += bytes;
                told.accept(read);
            }
        }
    }

    /** Text of another encoding as UTF-8. */
    private static final class Recoded extends InputStream {

        private final Reader reader;
        private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE);
        private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
        private final ByteBuffer bytes = ByteBuffer.allocate(4 * BUFFER).flip();
        private boolean ended;

        Recoded(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.remaining());
            bytes.get(target, from, count);
            return count;
        }

        private boolean fill() throws IOException {
            while (!bytes.hasRemaining() && !ended) {
                characters.compact();
                ended = reader.read(characters) < 0;
                characters.flip();
                bytes.clear();
                encoder.encode(characters, bytes, ended);
                bytes.flip();
            }
            return bytes.hasRemaining();
        }

        @Override
        public void close() throws IOException {
            reader.close();
        }
    }

    /** The bytes of a file's own, for the progress and to tell whether it is still the same. */
    static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            return 0;
        }
    }

    /** A few bytes of both ends of a file, to tell whether it is still the same. */
    static byte[] ends(Path path, int bytes) throws IOException {
        try (var channel = Files.newByteChannel(path)) {
            ByteBuffer buffer = ByteBuffer.allocate(2 * bytes);
            buffer.limit(bytes);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // reads on until there is no more
            }
            channel.position(Math.max(0, channel.size() - bytes));
            buffer.limit(Math.min(buffer.capacity(), buffer.position() + bytes));
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // reads on until there is no more
            }
            return Arrays.copyOf(buffer.array(), buffer.position());
        }
    }
}
