package org.claimcheck.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A mark of the code of this program: what one version of it has kept in a cache, another must not use. */
public final class CodeMark {

    private static final Optional<String> MARK = read("/claimcheck/code.md5");

    private CodeMark() {
    }

    /** The mark, which the build leaves among the resources; empty where some other tool has compiled the program. */
    public static Optional<String> get() {
        return MARK;
    }

    private static Optional<String> read(String resource) {
        try (InputStream in = CodeMark.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
