package org.claimcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Waits until files below some folders change. */
final class FolderWatch implements AutoCloseable {

    /** An editor that saves touches a file several times: what comes this soon belongs together. */
    private static final long TOGETHER_MILLIS = 100;

    private final WatchService service;

    /**
     * Begins to watch.
     *
     * @throws UncheckedIOException if the folders cannot be watched
     */
    FolderWatch(List<Path> folders) {
        try {
            this.service = FileSystems.getDefault().newWatchService();
            for (Path folder : folders) {
                register(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void register(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isDirectory).toList()) {
                each.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        }
    }

    /**
     * Waits for a change.
     *
     * @return the files that changed, sorted; none once nobody waits any more: the thread was interrupted
     */
    List<Path> await() {
        TreeSet<Path> changed = new TreeSet<>();
        try {
            WatchKey key = service.take();
            while (key != null) {
                for (WatchEvent<?> event : key.pollEvents()) {
                    if (event.context() instanceof Path name) {
                        Path file = ((Path) key.watchable()).resolve(name);
                        changed.add(file);
                        if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && Files.isDirectory(file)) {
                            changed.addAll(arrived(file));
                        }
                    }
                }
                key.reset();
                key = service.poll(TOGETHER_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            return List.of();
        }
        return List.copyOf(changed);
    }

    /** Watches a folder that is new; gives the files that were in it before anybody watched. */
    private List<Path> arrived(Path folder) {
        try {
            register(folder);
            try (Stream<Path> all = Files.walk(folder)) {
                return all.filter(Files::isRegularFile).toList();
            }
        } catch (IOException | UncheckedIOException e) {
            // It is gone already, or nobody may look into it.
            return List.of();
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
