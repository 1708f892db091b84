package org.claimcheck.diagnostic;

/**
 * A place in a file that a person can open.
 *
 * @param path   the file as the user named it, or a name such as {@code <stdin>}
 * @param line   the line, counted from 1; 0 where only the file is known
 * @param column the column in UTF-16 units, counted from 1; 0 where only the line is known
 */
public record SourceLocation(String path, int line, int column) implements Comparable<SourceLocation> {

    /** Checks that a column is only given together with a line. */
    public SourceLocation {
        if (line < 0 || column < 0 || (line == 0 && column > 0)) {
            throw new IllegalArgumentException("Not a location: " + path + ":" + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static SourceLocation of(String path) {
        return new SourceLocation(path, 0, 0);
    }

    /** A line of a file, counted from 1. */
    public static SourceLocation of(String path, int line) {
        return new SourceLocation(path, line, 0);
    }

    @Override
    public int compareTo(SourceLocation other) {
        int byPath = path.compareTo(other.path);
        if (byPath != 0) {
            return byPath;
        }
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** The location as {@code path:line:column}, leaving out what is not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
