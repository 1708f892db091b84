package org.claimcheck.exchange;

import java.io.IOException;

/** Reads the files of a format. */
interface Reading {

    /** How often the files are read: once, or a second time for what only then is known to be wanted. */
    default int rounds() {
        return 1;
    }

    /**
     * Reads a file, or what is left of it.
     *
     * @param round which time it is read, from 0
     * @param file  the file
     * @param name  what locations call it
     * @param from  where to go on
     * @param sink  takes what it tells
     * @throws IOException if the file cannot be read on
     */
    void read(int round, InputFile file, String name, Place from, Sink sink) throws IOException;

    /** Is told again what was told before an interruption, so that the reading knows what it knew. */
    default void recall(Told told) {
        // most formats need to know nothing of earlier records
    }

    /** Whether all facts have ids of their own for sure. */
    default boolean idsAreUnique() {
        return false;
    }

    /**
     * How far a file has been read.
     *
     * @param line   the lines
     * @param offset the bytes of the unpacked file
     */
    record Place(int line, long offset) {

        static final Place START = new Place(0, 0);
    }
}
