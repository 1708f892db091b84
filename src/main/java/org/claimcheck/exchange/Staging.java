package org.claimcheck.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.file.FileTree;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The folder beside the target in which an import is put together. Its state says how far what it holds goes; what stands behind that
 * was written by somebody who was interrupted, and is cut off.
 */
final class Staging implements Sink, Closeable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LINES_BETWEEN = 20_000;
    private static final long BYTES_BETWEEN = 64L << 20;
    private static final int MOST_MENTIONED = 100_000;
    private static final int LONGEST_SHOWN = 300;

    private final Path folder;
    private final Output records;
    private final Output skipped;
    private final Runnable progress;
    private final Set<String> mentioned = new HashSet<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private State state;
    private int sinceLine;
    private long sinceOffset;
    private int round;
    private int file;
    private int lastLine;

    /**
     * How far an import has come.
     *
     * @param request a number that follows from all that the import depends on
     * @param done    whether everything has been read
     * @param linked  whether the files have been made, so that they only have to be put in their places
     * @param round   which reading of the files it is
     * @param file    which file
     * @param line    the lines of it that have been read
     * @param offset  their bytes
     * @param records the bytes of the records that hold what has been read
     * @param skipped the bytes of the list of what was skipped
     * @param counts  what else was done with how many records
     * @param result  what came of it, once the files have been made
     */
    record State(String request, boolean done, boolean linked, int round, int file, int line, long offset, long records, long skipped,
                 Map<String, Long> counts, Map<String, Long> result) {

        static State fresh(String request) {
            return new State(request, false, false, 0, 0, 0, 0, 0, 0, Map.of(), Map.of());
        }
    }

    /** A file that is added to and whose bytes are counted. */
    private static final class Output implements Closeable {

        private final FileOutputStream raw;
        private final OutputStream stream;
        private long bytes;

        Output(Path path, long keep) throws IOException {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                channel.truncate(keep);
            }
            raw = new FileOutputStream(path.toFile(), true);
            stream = new BufferedOutputStream(raw, 1 << 16);
            bytes = keep;
        }

        void line(String text) throws IOException {
            byte[] line = text.getBytes(StandardCharsets.UTF_8);
            stream.write(line);
            stream.write('\n');
            bytes += line.length + 1;
        }

        void force() throws IOException {
            stream.flush();
            raw.getChannel().force(false);
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }

    private Staging(Path folder, State state, Runnable progress) throws IOException {
        this.folder = folder;
        this.state = state;
        this.progress = progress;
        this.records = new Output(recordsFile(), state.records);
        this.skipped = new Output(skippedFile(), state.skipped);
        this.round = state.round;
        this.file = state.file;
        this.counts.putAll(state.counts);
        this.sinceLine = state.line;
        this.sinceOffset = state.offset;
    }

    /**
     * Opens the folder, and takes up what stands in it if it is of the same request; else it is emptied.
     *
     * @param progress is run again and again while records come
     */
    static Staging open(Path folder, String request, Runnable progress) throws IOException {
        Files.createDirectories(folder);
        Optional<State> state = state(folder).filter(found -> found.request.equals(request));
        if (state.isEmpty()) {
            FileTree.remove(folder);
            Files.createDirectories(folder);
        }
        return new Staging(folder, state.orElseGet(() -> State.fresh(request)), progress);
    }

    /** Whether the files of the request have been made, so that they only have to be put in their places. */
    static boolean isLinked(Path folder, String request) throws IOException {
        return state(folder).filter(found -> found.request.equals(request) && found.linked).isPresent();
    }

    private static Optional<State> state(Path folder) throws IOException {
        Path file = folder.resolve("state.json");
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(Files.readString(file), State.class)) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    State state() {
        return state;
    }

    Path folder() {
        return folder;
    }

    private Path recordsFile() {
        return folder.resolve("records.jsonl");
    }

    Path skippedFile() {
        return folder.resolve("skipped.jsonl");
    }

    /** Where the files are made. */
    Path made() {
        return folder.resolve("made");
    }

    Map<String, Long> counts() {
        return counts;
    }

    // ---- what comes

    @Override
    public void tell(Told told) {
        try {
            String line = Lines.of(told);
            if (told instanceof Told.Fact || mentioned.add(line)) {
                records.line(line);
            }
            if (mentioned.size() > MOST_MENTIONED) {
                mentioned.clear();
            }
        } catch (IOException e) {
            throw new Unwritable(e);
        }
    }

    @Override
    public void skip(SourceLocation at, String id, String reason, String detail, String fix, String text) {
        try {
            skipped.line(skipLine(at, id, reason, detail, fix, text));
        } catch (IOException e) {
            throw new Unwritable(e);
        }
    }

    static String skipLine(SourceLocation at, String id, String reason, String detail, String fix, String text) {
        ObjectNode line = JSON.createObjectNode().put("what", "skipped").put("path", at.path()).put("line", at.line()).put("column", at.column());
        if (!id.isEmpty()) {
            line.put("id", id);
        }
        line.put("reason", reason).put("detail", detail).put("fix", fix);
        if (!text.isEmpty()) {
            line.put("text", text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text);
        }
        return line.toString();
    }

    @Override
    public void count(String what) {
        counts.merge(what, 1L, Long::sum);
    }

    @Override
    public void reached(int line, long offset) {
        progress.run();
        lastLine = line;
        if (line - sinceLine >= LINES_BETWEEN || offset - sinceOffset >= BYTES_BETWEEN) {
            checkpoint(false, line, offset);
        }
    }

    /** Begins a file, or goes on with it. */
    void begin(int ofRound, int ofFile) {
        round = ofRound;
        file = ofFile;
        lastLine = 0;
    }

    /** The last line up to which the present file has been read; 0 if none is known. */
    int lastLine() {
        return lastLine;
    }

    /** A file has been read to its end. */
    void end(boolean last) {
        file++;
        checkpoint(last, 0, 0);
    }

    private void checkpoint(boolean done, int line, long offset) {
        try {
            records.force();
            skipped.force();
            save(new State(state.request, done, false, round, file, line, offset, records.bytes, skipped.bytes, new TreeMap<>(counts), Map.of()));
            sinceLine = line;
            sinceOffset = offset;
        } catch (IOException e) {
            throw new Unwritable(e);
        }
    }

    private void save(State next) throws IOException {
        AtomicFile.write(folder.resolve("state.json"), JSON.writeValueAsString(next));
        state = next;
    }

    /** The files have been made. */
    void linked(Map<String, Long> result) throws IOException {
        save(new State(state.request, true, true, state.round, state.file, 0, 0, state.records, state.skipped, state.counts, result));
    }

    /** Takes each thing that was told. */
    interface Taker {
        void take(Told told) throws IOException;
    }

    /** Gives what has been told so far. */
    void told(Taker taker) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(new BufferedInputStream(Files.newInputStream(recordsFile())), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                taker.take(Lines.told(line));
            }
        }
    }

    /** Leaves nothing behind. */
    void remove() throws IOException {
        close();
        FileTree.remove(folder);
    }

    @Override
    public void close() throws IOException {
        records.close();
        skipped.close();
    }

    /** Thrown where what was read cannot be set down. */
    static final class Unwritable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unwritable(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
