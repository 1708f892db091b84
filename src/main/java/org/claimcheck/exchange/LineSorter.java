package org.claimcheck.exchange;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Brings any number of lines into the order of their keys, on disk where memory would not do. Lines of equal keys stay in the order in
 * which they came.
 */
final class LineSorter implements Closeable {

    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int MOST_PARTS = 200;

    private final Path folder;
    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final List<Path> parts = new ArrayList<>();
    private int characters;
    private int made;

    /**
     * A sorter.
     *
     * @param folder where parts are kept meanwhile
     * @param name   what they are called
     */
    LineSorter(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * A line with its key.
     *
     * @param key  by which it is sorted; holds no tab and no line end
     * @param text holds no line end
     */
    record Line(String key, String text) {
    }

    /** Takes lines. */
    interface Taker {
        void take(Line line) throws IOException;
    }

    void add(String key, String text) throws IOException {
        lines.add(new Line(key, text));
        characters += key.length() + text.length();
        if (characters > MOST_CHARACTERS) {
            spill();
        }
    }

    private void spill() throws IOException {
        lines.sort(Comparator.comparing(Line::key));
        Path part = next();
        try (BufferedWriter writer = Files.newBufferedWriter(part)) {
            for (Line line : lines) {
                write(writer, line);
            }
        }
        parts.add(part);
        lines.clear();
        characters = 0;
        if (parts.size() == MOST_PARTS) {
            Path whole = next();
            try (BufferedWriter writer = Files.newBufferedWriter(whole)) {
                merge(line -> write(writer, line));
            }
            removeParts();
            parts.add(whole);
        }
    }

    private Path next() {
        return folder.resolve(name + "-" + made++ + ".part");
    }

    private static void write(BufferedWriter writer, Line line) throws IOException {
        writer.write(line.key);
        writer.write('\t');
        writer.write(line.text);
        writer.write('\n');
    }

    /** Gives all lines in their order. */
    void sorted(Taker taker) throws IOException {
        if (parts.isEmpty()) {
            lines.sort(Comparator.comparing(Line::key));
            for (Line line : lines) {
                taker.take(line);
            }
            return;
        }
        if (!lines.isEmpty()) {
            spill();
        }
        merge(taker);
    }

    /** A part that is being read. */
    private static final class Open {
        private final int number;
        private final BufferedReader reader;
        private Line line;

        Open(int number, Path part) throws IOException {
            this.number = number;
            this.reader = Files.newBufferedReader(part);
            next();
        }

        void next() throws IOException {
            String text = reader.readLine();
            int tab = text == null ? 0 : text.indexOf('\t');
            line = text == null ? null : new Line(text.substring(0, tab), text.substring(tab + 1));
        }
    }

    private void merge(Taker taker) throws IOException {
        PriorityQueue<Open> queue = new PriorityQueue<>(Comparator.comparing((Open open) -> open.line.key).thenComparing(open -> open.number));
        List<Open> all = new ArrayList<>();
        try {
            for (int i = 0; i < parts.size(); i++) {
                Open open = new Open(i, parts.get(i));
                all.add(open);
                if (open.line != null) {
                    queue.add(open);
                }
            }
            while (!queue.isEmpty()) {
                Open open = queue.poll();
                taker.take(open.line);
                open.next();
                if (open.line != null) {
                    queue.add(open);
                }
            }
        } finally {
            for (Open open : all) {
                open.reader.close();
            }
        }
    }

    private void removeParts() throws IOException {
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
        parts.clear();
    }

    @Override
    public void close() throws IOException {
        lines.clear();
        removeParts();
    }
}
