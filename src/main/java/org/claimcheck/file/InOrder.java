package org.claimcheck.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many things at a time and hands the results on in their order. No more are begun than a few for each worker beyond the one
 * whose result is next, so that the memory needed does not grow with their number.
 */
public final class InOrder {

    private static final int AHEAD = 4;

    private InOrder() {
    }

    /** Takes a result, which may fail. */
    @FunctionalInterface
    public interface Taking<R, E extends Exception> {

        void take(R result) throws E;
    }

    /**
     * Works on things.
     *
     * @param jobs   how many to work on at a time; with 1, everything takes place on this thread
     * @param things what to work on
     * @param work   makes a result of one, on any thread
     * @param take   takes the results on this thread
     * @throws E what taking a result throws; no more is begun then
     */
    public static <T, R, E extends Exception> void run(int jobs, Iterable<T> things, Function<T, R> work, Taking<R, E> take) throws E {
        if (jobs == 1) {
            for (T thing : things) {
                take.take(work.apply(thing));
            }
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(jobs, task -> {
            Thread thread = new Thread(null, task, "claimcheck-job", 16L << 20);
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Future<R>> begun = new ArrayDeque<>();
            Iterator<T> next = things.iterator();
            while (next.hasNext() || !begun.isEmpty()) {
                while (next.hasNext() && begun.size() < AHEAD * jobs) {
                    T thing = next.next();
                    begun.add(workers.submit(() -> work.apply(thing)));
                }
                take.take(result(begun.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
