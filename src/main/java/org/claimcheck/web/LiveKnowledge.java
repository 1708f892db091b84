package org.claimcheck.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimcheck.curation.FactSearch;
import org.claimcheck.report.Engine;
import org.claimcheck.rule.RuleCatalogue;

/**
 * The facts and rules that the server judges by. They are loaded while it listens already, and again whenever a file of theirs
 * has changed: then the old ones serve until the new ones are ready.
 */
final class LiveKnowledge {

    /** How often the folders are looked at, at most. */
    private static final long LOOK_NANOS = Duration.ofSeconds(2).toNanos();

    private final Engine.Folders folders;
    private final Executor background;
    private final Consumer<Loaded> told;
    private final CompletableFuture<Loaded> first = new CompletableFuture<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicLong looked = new AtomicLong(System.nanoTime());
    private volatile Loaded now;

    /**
     * What is in force.
     *
     * @param engine judges
     * @param rules  the rules that it runs
     * @param lookup finds facts
     * @param stamp  changes with any file that was loaded
     */
    record Loaded(Engine engine, RuleCatalogue rules, FactSearch lookup, String stamp) {
    }

    /**
     * Knowledge that is not loaded yet.
     *
     * @param told receives what was loaded, each time
     */
    LiveKnowledge(Engine.Folders folders, Executor background, Consumer<Loaded> told) {
        this.folders = folders;
        this.background = background;
        this.told = told;
    }

    /** Begins to load. */
    void begin() {
        looking.set(true);
        background.execute(() -> {
            try {
                now = load(stamp());
                first.complete(now);
                told.accept(now);
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                first.completeExceptionally(e);
            } finally {
                looking.set(false);
            }
        });
    }

    /** What is in force now; empty while nothing is loaded. */
    Optional<Loaded> now() {
        return Optional.ofNullable(now);
    }

    /** Completes once the first loading has, or has failed. */
    CompletableFuture<Loaded> first() {
        return first;
    }

    /**
     * What is in force now; waits while nothing is loaded.
     *
     * @throws Refusal if that takes too long, or nothing can be loaded
     */
    Loaded await(Duration longest) throws Refusal {
        try {
            first.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            look();
            return now;
        } catch (TimeoutException e) {
            throw new Refusal(503, "Facts and rules are still being loaded", "Ask again in a few seconds").with("Retry-After", "2");
        } catch (ExecutionException e) {
            throw new Refusal(503, "Facts and rules cannot be loaded (" + e.getCause().getMessage() + ")", "See what the server printed and start it again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(503, "The server is stopping", "Start it again");
        }
    }

    /** Looks, now and then and in the background, whether a file has changed. */
    private void look() {
        long since = looked.get();
        if (System.nanoTime() - since < LOOK_NANOS || !looked.compareAndSet(since, System.nanoTime()) || !looking.compareAndSet(false, true)) {
            return;
        }
        background.execute(() -> {
            try {
                String stamp = stamp();
                if (!stamp.equals(now.stamp())) {
                    now = load(stamp);
                    told.accept(now);
                }
            } catch (UncheckedIOException e) {
                // A folder that is being written; the next look sees it whole.
            } finally {
                looking.set(false);
            }
        });
    }

    private Loaded load(String stamp) {
        Engine engine = Engine.forVerification(folders);
        RuleCatalogue all = RuleCatalogue.load(folders.judging());
        List<String> idle = all.rules().stream().map(rule -> rule.name()).filter(name -> !engine.ruleNames().contains(name)).toList();
        return new Loaded(engine, all.without(idle, List.of()), new FactSearch(engine.knowledge(), engine::words), stamp);
    }

    private String stamp() {
        TreeSet<String> files = new TreeSet<>();
        Stream.concat(folders.facts().stream(), folders.rules().stream()).forEach(folder -> files.addAll(stamps(folder)));
        return String.join("\n", files);
    }

    private static List<String> stamps(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> {
                try {
                    return file + " " + Files.getLastModifiedTime(file) + " " + Files.size(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
