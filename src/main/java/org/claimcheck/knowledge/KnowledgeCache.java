package org.claimcheck.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.file.BlockFile;
import org.claimcheck.file.DamagedFileException;
import org.claimcheck.file.FileStamp;
import org.claimcheck.knowledge.FactsFile.Kind;
import org.claimcheck.knowledge.KnowledgeLoader.FileBytes;

/**
 * Facts folders in a compact form, so that a run need not parse what an earlier one has parsed.
 *
 * <p>A {@link Store} is called by the SHA-256 of all that it was made of: the program, and the paths and contents of the files (those of
 * accepted claims apart, which are read when they are needed). To read and hash all files takes longer than to open the store, so
 * beside it stand the {@link FileStamp stamps} of the files: where each file has the stamp that it had, and had it for long enough
 * that no change can hide behind it, the content is that of the store. In any other case it is hashed again, and a store is used only
 * if the hash says so. No setting of a file's time can thus bring back what it held before.
 *
 * <p>Only what loads without problems is kept. The facts that the program ships have a store of their own among its resources, made
 * when it was built, so that even the first run finds one. A store is written beside its place and moved into it; two programs that write
 * the same one write the same bytes. One that is damaged counts as missing; where nothing can be written, every run reads the files.
 */
final class KnowledgeCache {

    private static final String PREFIX = "facts-";
    private static final String STORE = ".store";
    private static final String CODE = "/claimcheck/code.md5";

    private final Path folder;

    /**
     * @param folder where stores are kept; made when it is needed
     */
    KnowledgeCache(Path folder) {
        this.folder = folder;
    }

    /** As {@link Knowledge#loadLeniently(List)}. */
    Knowledge.Loaded load(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        List<FactsFile> files = FactsFile.in(folders, problems);
        Optional<String> code = code();
        if (code.isEmpty()) {
            return KnowledgeLoader.load(FileBytes.of(files), problems);
        }
        Path stampsFile = folder.resolve(PREFIX + hash(folders.stream().map(path -> path.toUri().normalize().toString()).collect(Collectors.joining("\n")))
                + ".stamps");
        Optional<Stamps> kept = Stamps.read(stampsFile);
        Optional<Store> store = kept.filter(stamps -> stamps.holdFor(files)).flatMap(stamps -> open(stamps.key(), files));
        if (store.isPresent()) {
            return new Knowledge.Loaded(knowledge(store.get(), files, kept.get().version()), sorted(problems));
        }
        return loadAnew(files, problems, code.get(), stampsFile, kept);
    }

    private Knowledge.Loaded loadAnew(List<FactsFile> files, List<Problem> problems, String code, Path stampsFile, Optional<Stamps> kept) {
        Optional<Long> clock = clock();
        Optional<List<Stamps.Stamped>> before = Stamps.of(files);
        List<FileBytes> contents = FileBytes.of(files);
        String key = key(contents, code);
        boolean readable = contents.stream().allMatch(content -> content.problem().isEmpty());
        Optional<Store> store = readable ? open(key, files).or(() -> shipped(key, files)) : Optional.empty();
        String version = KnowledgeLoader.version(contents);
        Knowledge.Loaded loaded = store.map(found -> new Knowledge.Loaded(knowledge(found, files, version), sorted(problems)))
                .orElseGet(() -> KnowledgeLoader.load(contents, problems));
        if (store.isPresent() || loaded.problems().equals(sorted(problems)) && readable) {
            try {
                if (store.isEmpty()) {
                    Holdings holdings = loaded.knowledge().holdings();
                    AtomicFile.writeCached(file(key), draft -> StoreFile.write(draft, holdings, paths(files)));
                }
                if (clock.isPresent() && before.isPresent() && before.equals(Stamps.of(files))) {
                    new Stamps(clock.get(), before.get(), key, version).write(stampsFile);
                    kept.filter(old -> !old.key().equals(key)).ifPresent(this::remove);
                }
            } catch (IOException e) {
                // All is well without; the next run reads the files again.
            }
        }
        return loaded;
    }

    private Optional<Long> clock() {
        try {
            return Optional.of(FileStamp.clock(Files.createDirectories(folder)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Removes the store of what the folders held before. Whoever else may have used it makes it again. */
    private void remove(Stamps old) {
        try {
            Files.deleteIfExists(file(old.key()));
        } catch (IOException e) {
            // It only takes room.
        }
    }

    private Path file(String key) {
        return folder.resolve(PREFIX + key + STORE);
    }

    private Optional<Store> open(String key, List<FactsFile> files) {
        Path path = file(key);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            BlockFile file = BlockFile.open(path, Store.FORMAT, Optional::empty);
            file.checkAll();
            return Optional.of(new Store(file, paths(files)));
        } catch (IOException | DamagedFileException e) {
            return Optional.empty();
        }
    }

    /** The store that was made when the program was built, if it is the one. It is put where the others are, to be mapped. */
    private Optional<Store> shipped(String key, List<FactsFile> files) {
        String name = "/claimcheck/" + PREFIX + key + STORE;
        try (InputStream in = KnowledgeCache.class.getResourceAsStream(name)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            Store store = new Store(BlockFile.of(name, bytes, Store.FORMAT), paths(files));
            try {
                AtomicFile.writeCached(file(key), bytes);
            } catch (IOException e) {
                // The next run takes it from here again.
            }
            return Optional.of(store);
        } catch (IOException | DamagedFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Writes the store of a facts folder among the resources of the program.
     *
     * @param facts     the folder
     * @param resources where to
     * @throws IOException if it cannot be written
     */
    static void ship(Path facts, Path resources) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<FactsFile> files = FactsFile.in(List.of(facts), problems);
        List<FileBytes> contents = FileBytes.of(files);
        Knowledge.Loaded loaded = KnowledgeLoader.load(contents, problems);
        if (loaded.problems().isEmpty()) {
            AtomicFile.writeCached(resources.resolve(PREFIX + key(contents, code().orElseThrow()) + STORE),
                    draft -> StoreFile.write(draft, loaded.knowledge().holdings(), paths(files)));
        }
    }

    private static String key(List<FileBytes> contents, String code) {
        List<FileBytes> recorded = contents.stream().filter(content -> content.file().kind() != Kind.ACCEPTED).toList();
        return KnowledgeLoader.digest(recorded, code + "\n" + Store.FORMAT + "\n");
    }

    /** The paths of the files that records stand in, in the order of their numbers. */
    private static List<String> paths(List<FactsFile> files) {
        return files.stream().filter(file -> file.kind() != Kind.ACCEPTED).map(file -> file.path().toString()).toList();
    }

    private static Knowledge knowledge(Store store, List<FactsFile> files, String version) {
        return new Knowledge(store, RecordedClaims.in(files.stream().filter(file -> file.kind() == Kind.ACCEPTED)
                .map(file -> new RecordedClaims.Source(file.path(), Optional.empty())).toList(), store.catalogue().lookup()), version);
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream().sorted().distinct().toList();
    }

    /**
     * A mark of the code of this program, which the build leaves among its resources; empty where some other tool has compiled it.
     * What one version of the program has kept, another must not use: it might find other problems in the same files.
     */
    private static Optional<String> code() {
        try (InputStream in = KnowledgeCache.class.getResourceAsStream(CODE)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
