package org.claimcheck.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** What a reviewer answers with: single keys of a terminal, or lines where there is none. */
interface Keyboard extends AutoCloseable {

    /**
     * An answer.
     *
     * @param key  the key, a lower-case letter or a mark
     * @param rest what stands behind it on the line; empty on a terminal
     */
    record Answer(char key, String rest) {
    }

    /** Waits for an answer; empty at the end of the input. */
    Optional<Answer> answer() throws IOException;

    /** Waits for a line; empty at the end of the input. */
    Optional<String> line() throws IOException;

    /** Whether a person sits at it, who can be asked and whose editor can be opened. */
    boolean isTerminal();

    /** Opens a place in an editor, which has the terminal meanwhile; tells whether it could. */
    boolean open(String place, Editor editor) throws InterruptedException;

    @Override
    void close() throws IOException;

    /** The terminal of this process where it has one, else lines of the input. */
    static Keyboard of(Console console) {
        if (Boolean.getBoolean("claimcheck.stdin.terminal") && console.outTerminal()) {
            try {
                return new Keys(TerminalBuilder.builder().system(true).provider("exec").nativeSignals(false).dumb(false).build());
            } catch (IOException | IllegalStateException e) {
                // A terminal that cannot be asked for single keys sends lines.
            }
        }
        return new Lines(console.in());
    }

    /** Lines: the first mark of each is the key. */
    final class Lines implements Keyboard {

        private final BufferedReader reader;

        Lines(InputStream in) {
            this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        @Override
        public Optional<Answer> answer() throws IOException {
            String line = reader.readLine();
            while (line != null && line.isBlank()) {
                line = reader.readLine();
            }
            return Optional.ofNullable(line).map(String::strip)
                    .map(words -> new Answer(Character.toLowerCase(words.charAt(0)), words.substring(1).strip()));
        }

        @Override
        public Optional<String> line() throws IOException {
            return Optional.ofNullable(reader.readLine());
        }

        @Override
        public boolean isTerminal() {
            return false;
        }

        @Override
        public boolean open(String place, Editor editor) {
            return false;
        }

        @Override
        public void close() {
            // Whoever gave the input closes it.
        }
    }

    /** The keys of a terminal, which is given back as it was, even if the program is interrupted. */
    final class Keys implements Keyboard {

        private static final int END_OF_INPUT = 4;

        private final Terminal terminal;
        private final Attributes usual;
        private final Thread restoring;

        Keys(Terminal terminal) {
            this.terminal = terminal;
            this.usual = terminal.enterRawMode();
            this.restoring = new Thread(() -> terminal.setAttributes(usual));
            Runtime.getRuntime().addShutdownHook(restoring);
        }

        @Override
        public Optional<Answer> answer() throws IOException {
            int key = terminal.reader().read();
            while (key >= 0 && key != END_OF_INPUT && Character.isWhitespace(key)) {
                key = terminal.reader().read();
            }
            return key < 0 || key == END_OF_INPUT ? Optional.empty() : Optional.of(new Answer(Character.toLowerCase((char) key), ""));
        }

        @Override
        public Optional<String> line() throws IOException {
            terminal.setAttributes(usual);
            try {
                StringBuilder line = new StringBuilder();
                int c = terminal.reader().read();
                while (c >= 0 && c != '\n' && c != '\r') {
                    line.append((char) c);
                    c = terminal.reader().read();
                }
                return c < 0 ? Optional.empty() : Optional.of(line.toString());
            } finally {
                terminal.enterRawMode();
            }
        }

        @Override
        public boolean isTerminal() {
            return true;
        }

        @Override
        public boolean open(String place, Editor editor) throws InterruptedException {
            terminal.setAttributes(usual);
            terminal.pause(true);
            try {
                return editor.open(place);
            } finally {
                terminal.resume();
                terminal.enterRawMode();
            }
        }

        @Override
        public void close() throws IOException {
            try {
                Runtime.getRuntime().removeShutdownHook(restoring);
            } catch (IllegalStateException e) {
                // The program is being ended, and the hook runs.
            }
            terminal.setAttributes(usual);
            terminal.close();
        }
    }
}
