package org.claimcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.AtomicFile;

/** What {@code --output} names: written as a whole or not at all. */
final class OutputFile {

    private OutputFile() {
    }

    /** Writes something. */
    @FunctionalInterface
    interface Writing {

        /**
         * Writes it.
         *
         * @throws IOException if {@code out} throws it
         */
        void to(Appendable out) throws IOException;
    }

    /**
     * Writes to a file.
     *
     * @param what what it is, for the message: "report"
     * @throws InvalidInputException if the file cannot be written
     */
    static void write(Path file, String what, Writing writing) {
        StringBuilder text = new StringBuilder();
        try {
            writing.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            AtomicFile.write(file, text.toString());
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(file.toString()), "The " + what + " cannot be written (" + e.getMessage() + ")",
                    "Check the folder, its permissions and the room on the disk");
        }
    }

    /**
     * Writes to a file, or to the standard output if none is named.
     *
     * @param file may be null
     * @param what what it is, for the message: "report"
     * @throws InvalidInputException if the file cannot be written
     */
    static void write(Path file, String what, Console console, Writing writing) {
        if (file != null) {
            write(file, what, writing);
            return;
        }
        try {
            writing.to(console.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
