package org.claimcheck.cli;

import java.util.concurrent.locks.ReentrantLock;

/** Keeps an interruption of the program from cutting what it writes in two. */
final class Interruption {

    private static final ReentrantLock WRITING = new ReentrantLock();

    private Interruption() {
    }

    /** Lets the process end only between two pieces of output. */
    static void awaitWriting() {
        Runtime.getRuntime().addShutdownHook(new Thread(WRITING::lock, "claimcheck-end"));
    }

    /** Writes a piece of output that is to be there as a whole or not at all. */
    static void whole(Runnable writing) {
        WRITING.lock();
        try {
            writing.run();
        } finally {
            WRITING.unlock();
        }
    }
}
