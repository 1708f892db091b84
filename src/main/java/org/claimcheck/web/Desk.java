package org.claimcheck.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.report.ReadArticle;
import org.claimcheck.report.Report;
import org.claimcheck.review.SeenMatters;

/**
 * The articles of the archive folder and those that were handed in, with what there is to decide about in them. Articles are
 * kept as they came and judged again when they, the facts or the rules have changed.
 */
final class Desk {

    /** How many articles that were handed in are kept, the latest ones, and how much they may hold in all. */
    private static final int MOST_KEPT = 500;
    private static final long MOST_BYTES = 64_000_000;

    private static final int MOST_RECENT = 10;

    /** How often the archive is looked through, at most. */
    private static final long SWEEP_NANOS = Duration.ofSeconds(2).toNanos();

    private static final Set<String> ENDINGS = Set.of("txt", "md", "markdown", "html", "htm", "xhtml");

    private final Optional<Path> archive;
    private final long mostBytes;
    private final Optional<SeenMatters> seen;
    private final Consumer<Problem> told;
    private final Executor background;
    private final LiveKnowledge knowledge;
    private final AtomicBoolean sweeping = new AtomicBoolean();

    /** By article; of what was handed in, the latest last. All are guarded by this. */
    private final Map<String, Desked> handedIn = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Desked> archived = new TreeMap<>();
    private final Map<Path, Filed> files = new TreeMap<>();
    private long swept;
    private int waiting;

    /** An article with what there is to decide about in it by some knowledge. */
    private record Desked(Manuscript manuscript, String version, String title, List<Pending> pending) {

        private Desked(Manuscript manuscript, LiveKnowledge.Loaded by, Checked checked) {
            this(manuscript, by.stamp(), checked.report().document().article().title(), Pending.of(checked.report()));
        }
    }

    /**
     * An article that was handed in.
     *
     * @param id      its id
     * @param title   its title, or empty
     * @param pending how much there is to decide about in it, decided or not
     */
    record Recent(String id, String title, int pending) {
    }

    /** A file of the archive as it was when it was read, and the article that it holds; empty if it cannot be read. */
    private record Filed(String stamp, String article) {
    }

    /**
     * What came of an article.
     *
     * @param article the article as it was read
     * @param report  the report, without decisions
     */
    record Checked(ReadArticle article, Report report) {
    }

    /**
     * All that there is to decide about.
     *
     * @param pending  by articles, and in the order of their reports
     * @param articles how many articles were read
     * @param waiting  how many articles of the archive have not been read yet
     */
    record Backlog(List<Pending> pending, int articles, int waiting) {
    }

    /**
     * An empty desk.
     *
     * @param told receives what is wrong with files of the archive
     */
    Desk(ServerSettings settings, LiveKnowledge knowledge, Executor background, Consumer<Problem> told) {
        this.archive = settings.archive();
        this.mostBytes = settings.limits().bytes();
        this.seen = settings.seen();
        this.knowledge = knowledge;
        this.background = background;
        this.told = told;
        this.waiting = archive.isPresent() ? 1 : 0;
    }

    /**
     * Judges an article that somebody hands in, and keeps it.
     *
     * @throws InvalidInputException if it cannot be read
     */
    Checked check(Submission submission, LiveKnowledge.Loaded by) {
        Checked checked = judge(submission, by);
        seen.ifPresent(all -> all.remember(checked.article().id(), checked.report().decidable()));
        synchronized (this) {
            handedIn.put(checked.article().id(), new Desked(submission, by, checked));
            long bytes = handedIn.values().stream().mapToLong(desked -> desked.manuscript().size()).sum();
            var oldest = handedIn.entrySet().iterator();
            while (handedIn.size() > 1 && (handedIn.size() > MOST_KEPT || bytes > MOST_BYTES)) {
                bytes -= oldest.next().getValue().manuscript().size();
                oldest.remove();
            }
        }
        return checked;
    }

    /**
     * Judges an article again that is on the desk; empty if it is not.
     *
     * @throws InvalidInputException if it cannot be read any more
     */
    Optional<Checked> again(String article, LiveKnowledge.Loaded by) {
        Optional<Desked> desked;
        synchronized (this) {
            desked = find(article);
        }
        return desked.map(one -> {
            Checked checked = judge(one.manuscript(), by);
            seen.ifPresent(all -> all.remember(article, checked.report().decidable()));
            replace(article, one, checked, by);
            return checked;
        });
    }

    /** The articles that were handed in last, the latest first. */
    synchronized List<Recent> recent() {
        List<Recent> recent = new ArrayList<>();
        handedIn.forEach((id, desked) -> recent.add(0, new Recent(id, desked.title(), desked.pending().size())));
        return recent.subList(0, Math.min(recent.size(), MOST_RECENT));
    }

    /** What there is to decide about under a fingerprint, by the knowledge that is in force; empty if nothing is known of it. */
    Optional<Pending> find(String fingerprint, LiveKnowledge.Loaded by) {
        Optional<Pending> found = pending(fingerprint);
        if (found.isPresent()) {
            String article = found.get().matter().article();
            Optional<Desked> desked;
            synchronized (this) {
                desked = find(article);
            }
            if (desked.isPresent() && !desked.get().version().equals(by.stamp())) {
                replace(article, desked.get(), judge(desked.get().manuscript(), by), by);
                return pending(fingerprint);
            }
        }
        return found;
    }

    private synchronized Optional<Pending> pending(String fingerprint) {
        return Stream.concat(handedIn.values().stream(), archived.values().stream()).flatMap(desked -> desked.pending().stream())
                .filter(one -> one.fingerprint().equals(fingerprint)).findFirst();
    }

    private Optional<Desked> find(String article) {
        return Optional.ofNullable(handedIn.get(article)).or(() -> Optional.ofNullable(archived.get(article)));
    }

    /** Puts what was found now in place of what was found before, unless the article was handed in anew meanwhile. */
    private synchronized void replace(String article, Desked before, Checked checked, LiveKnowledge.Loaded by) {
        Desked after = new Desked(before.manuscript(), by, checked);
        handedIn.replace(article, before, after);
        archived.replace(article, before, after);
    }

    /** All that there is to decide about now. Files that changed are read in the background. */
    Backlog backlog() {
        sweep(false);
        synchronized (this) {
            // What stands in the archive is what is to be decided about, whatever was handed in under its id.
            Map<String, Desked> all = new TreeMap<>(handedIn);
            all.putAll(archived);
            List<Pending> pending = new ArrayList<>();
            all.values().forEach(desked -> pending.addAll(desked.pending()));
            return new Backlog(pending, all.size(), waiting);
        }
    }

    private static Checked judge(Manuscript manuscript, LiveKnowledge.Loaded by) {
        ReadArticle article = manuscript.read(by.engine());
        return new Checked(article, by.engine().verify(article, List.of()));
    }

    // ---- the archive

    /**
     * Looks, in the background, for articles that are new, changed or gone, and judges those again that were judged by other knowledge.
     *
     * @param now whether to do it even if that was done just before
     */
    void sweep(boolean now) {
        synchronized (this) {
            if (!now && System.nanoTime() - swept < SWEEP_NANOS || knowledge.now().isEmpty()) {
                return;
            }
        }
        if (sweeping.compareAndSet(false, true)) {
            background.execute(() -> {
                try {
                    knowledge.now().ifPresent(by -> {
                        sweepFiles(by);
                        sweepArticles(by);
                    });
                } finally {
                    synchronized (this) {
                        swept = System.nanoTime();
                        waiting = 0;
                    }
                    sweeping.set(false);
                }
            });
        }
    }

    private void sweepFiles(LiveKnowledge.Loaded by) {
        Map<Path, String> there = new TreeMap<>();
        archive.ifPresent(folder -> there.putAll(articles(folder)));
        Map<Path, String> changed = new TreeMap<>(there);
        synchronized (this) {
            boolean gone = files.entrySet().removeIf(filed -> !there.containsKey(filed.getKey()));
            if (gone) {
                // What stood in the way of a file that was refused may be gone with it.
                files.values().removeIf(filed -> filed.article().isEmpty());
            }
            files.forEach((file, filed) -> {
                if (filed.stamp().equals(changed.get(file))) {
                    changed.remove(file);
                }
            });
            Collection<String> held = files.values().stream().map(Filed::article).toList();
            archived.keySet().retainAll(held);
            waiting = changed.size();
        }
        changed.forEach((file, stamp) -> {
            String article = file(file, by);
            synchronized (this) {
                files.put(file, new Filed(stamp, article));
                waiting--;
            }
        });
    }

    /** Reads a file of the archive; gives the id of its article, or nothing if it cannot be read. */
    private String file(Path file, LiveKnowledge.Loaded by) {
        try {
            Manuscript manuscript = new ArchivedFile(file, mostBytes);
            Checked checked = judge(manuscript, by);
            String id = checked.article().id();
            synchronized (this) {
                boolean taken = files.entrySet().stream().anyMatch(other -> !other.getKey().equals(file) && other.getValue().article().equals(id));
                if (taken) {
                    throw new InvalidInputException(SourceLocation.of(file.toString()), "Another article of the archive has the same id '" + id + "'",
                            "Give one of the two another id in its front matter");
                }
                archived.put(id, new Desked(manuscript, by, checked));
            }
            return id;
        } catch (InvalidInputException e) {
            e.problems().forEach(told);
        } catch (RuntimeException | StackOverflowError e) {
            told.accept(new Problem(SourceLocation.of(file.toString()), "Internal error: " + e, "Leave the file out and report it"));
        }
        return "";
    }

    /** Judges again what was judged by other knowledge. */
    private void sweepArticles(LiveKnowledge.Loaded by) {
        Map<String, Desked> old = new TreeMap<>();
        synchronized (this) {
            Stream.of(archived, handedIn).forEach(all -> all.forEach((article, desked) -> {
                if (!desked.version().equals(by.stamp())) {
                    old.put(article, desked);
                }
            }));
            waiting += old.size();
        }
        old.forEach((article, desked) -> {
            try {
                replace(article, desked, judge(desked.manuscript(), by), by);
            } catch (InvalidInputException e) {
                e.problems().forEach(told);
            } catch (RuntimeException | StackOverflowError e) {
                told.accept(new Problem(SourceLocation.of(article), "Internal error: " + e, "Leave the article out and report it"));
            }
            synchronized (this) {
                waiting--;
            }
        });
    }

    /** The articles of a folder and all below it, with what changes when they do. */
    private static Map<Path, String> articles(Path folder) {
        Map<Path, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).filter(Desk::isArticle).toList()) {
                found.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
            }
        } catch (IOException | UncheckedIOException e) {
            // A file went while the folder was being read; the next sweep sees what is left.
        }
        return found;
    }

    private static boolean isArticle(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
