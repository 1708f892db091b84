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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.file.BlockFile;
import org.claimcheck.file.CacheFolder;
import org.claimcheck.file.CodeMark;
import org.claimcheck.file.DamagedFileException;
import org.claimcheck.file.FileStamp;
import org.claimcheck.file.FileTree;
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
 * <p>What is wrong with the records is kept with them, and told by every run. Files of JSON Lines that are too large for memory have
 * {@link LargeFiles stores of their own}, which the store of all others names. The facts that the program ships have a store of their own among its resources, made
 * when it was built, so that even the first run finds one. A store is written beside its place and moved into it; two programs that write
 * the same one write the same bytes. One that is damaged counts as missing; where nothing can be written, every run reads the files.
 */
final class KnowledgeCache {

    private static final String PREFIX = "facts-";
    private static final String STORE = ".store";

    private final Path folder;
    private final long most;

    /**
     * @param folder where stores are kept; made when it is needed
     */
    KnowledgeCache(Path folder) {
        this(folder, LargeFiles.LARGE);
    }

    /**
     * @param folder where stores are kept; made when it is needed
     * @param most   how many bytes of JSON Lines are held in memory
     */
    KnowledgeCache(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /** As {@link Knowledge#loadLeniently(List)}. */
    Knowledge.Loaded load(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        List<FactsFile> files = FactsFile.in(folders, problems);
        Optional<String> code = CodeMark.get();
        if (code.isEmpty()) {
            return KnowledgeLoader.load(FileBytes.of(files), problems);
        }
        Path stampsFile = folder.resolve(PREFIX + hash(folders.stream().map(path -> path.toUri().normalize().toString()).collect(Collectors.joining("\n")))
                + ".stamps");
        Opening opening = new Opening(folders, files, problems);
        return opening.asKept(code.get(), stampsFile)
                .or(() -> opening.isReadElsewhere() ? opening.asKept(code.get(), stampsFile) : Optional.empty())
                .orElseGet(() -> opening.anew(code.get(), stampsFile));
    }

    /** One loading of some folders. */
    private final class Opening {

        private final List<Path> folders;
        private final List<FactsFile> files;
        private final List<FactsFile> small;
        private final List<FactsFile> large;
        private final List<Problem> problems;
        private List<String> beside = List.of();

        /**
         * @param problems what is wrong with how the files lie in their folders
         */
        Opening(List<Path> folders, List<FactsFile> files, List<Problem> problems) {
            this.folders = folders;
            this.files = files;
            this.large = LargeFiles.among(files, most);
            this.small = files.stream().filter(file -> file.kind() != Kind.ACCEPTED && !large.contains(file)).toList();
            this.problems = problems;
        }

        /** The store of a key, with those that complete it; all that was wrong with their files is added to the problems. */
        Optional<Holdings> open(String key) {
            return KnowledgeCache.this.open(key, paths(small)).flatMap(this::complete);
        }

        private Optional<Holdings> complete(Store store) {
            List<Store> all = new ArrayList<>(List.of(store));
            for (String name : store.about().beside()) {
                Optional<Store> next = LargeFiles.open(folder, name, large, () -> new KnowledgeCache(folder, most).load(folders));
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                all.add(next.get());
            }
            beside = store.about().beside();
            all.forEach(each -> problems.addAll(each.about().problems()));
            return Optional.of(joined(List.copyOf(all)));
        }

        private Holdings joined(List<Holdings> parts) {
            if (parts.size() == 1) {
                return parts.get(0);
            }
            JoinedHoldings joined = new JoinedHoldings(parts);
            parts.stream().filter(Store.class::isInstance).forEach(store -> ((Store) store).within(joined.catalogue()));
            return joined;
        }

        Knowledge.Loaded loaded(Holdings holdings, String version) {
            return new Knowledge.Loaded(new Knowledge(holdings, RecordedClaims.in(files.stream().filter(file -> file.kind() == Kind.ACCEPTED)
                    .map(file -> new RecordedClaims.Source(file.path(), Optional.empty())).toList(), holdings.catalogue().lookup(), folder,
                    CodeMark.get().orElse("") + "\n" + version), version),
                    problems.stream().sorted().distinct().toList());
        }

        /** Loads what an earlier reading has kept, if the stamps tell that it is what the files hold. */
        Optional<Knowledge.Loaded> asKept(String code, Path stampsFile) {
            return Stamps.read(stampsFile).filter(stamps -> stamps.holdFor(files, code))
                    .flatMap(stamps -> open(stamps.key()).map(holdings -> loaded(holdings, stamps.version())));
        }

        /** Whether another program has just read and kept the files, since that takes less time. */
        boolean isReadElsewhere() {
            return LongReading.pays(LargeFiles.size(large)) && clock().isPresent() && LongReading.of(folder, folders);
        }

        /** Loads without trusting any stamp. */
        Knowledge.Loaded anew(String code, Path stampsFile) {
            Optional<Stamps> kept = Stamps.read(stampsFile);
            Optional<Long> clock = clock();
            Optional<List<Stamps.Stamped>> before = Stamps.of(files);
            List<FileBytes> contents = files.parallelStream().map(file -> large.contains(file) ? LargeFiles.digested(file) : FileBytes.of(file)).toList();
            String key = key(contents, code);
            String version = KnowledgeLoader.version(contents);
            boolean readable = contents.stream().allMatch(content -> content.problem().isEmpty());
            Optional<Holdings> known = readable ? open(key).or(() -> shipped(key)) : Optional.empty();
            boolean stored = known.isPresent();
            Holdings holdings = stored ? known.get() : read(contents, code, readable ? Optional.of(key) : Optional.empty());
            if (readable && clock.isPresent() && before.isPresent() && before.equals(Stamps.of(files)) && Files.exists(file(key))) {
                try {
                    new Stamps(code, clock.get(), before.get(), key, beside, version).write(stampsFile);
                    kept.filter(old -> !old.key().equals(key)).ifPresent(old -> remove(old, beside));
                } catch (IOException e) {
                    // The next run hashes the files again.
                }
            }
            return loaded(holdings, version);
        }

        /** Reads the files. */
        private Holdings read(List<FileBytes> contents, String code, Optional<String> key) {
            KnowledgeLoader loader = new KnowledgeLoader();
            loader.collect(contents.stream().filter(content -> small.contains(content.file())).toList());
            Map<FactsFile, byte[]> digests = contents.stream().collect(Collectors.toMap(FileBytes::file, FileBytes::bytes));
            try {
                LargeFiles stores = new LargeFiles(large.isEmpty() ? folder : writable(), code + "\n" + Store.FORMAT + "\n", loader);
                Catalogue nothing = Catalogue.of(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
                stores.add(Kind.ENTITIES, large, digests::get, nothing);
                loader.beside(stores::has);
                Catalogue own = loader.catalogue(joined(with(new MemoryHoldings(nothing, List.of()), stores)).catalogue().entities());
                MemoryHoldings names = new MemoryHoldings(own, List.of());
                stores.add(Kind.OFFICES, large, digests::get, joined(with(names, stores)).catalogue());
                stores.add(Kind.KNOWN, large, digests::get, joined(with(names, stores)).catalogue());
                MemoryHoldings memory = new MemoryHoldings(own, loader.statements(joined(with(names, stores)).catalogue()));
                List<Problem> wrong = loader.problems();
                problems.addAll(wrong);
                problems.addAll(stores.problems());
                beside = stores.names();
                key.ifPresent(name -> keep(name, memory, stores.names(), wrong));
                return joined(with(memory, stores));
            } catch (IOException e) {
                throw new UncheckedIOException("Large files of facts can neither be held in memory nor be kept in a folder: " + e.getMessage(), e);
            }
        }

        private List<Holdings> with(Holdings first, LargeFiles stores) {
            List<Holdings> all = new ArrayList<>(List.of(first));
            all.addAll(stores.parts());
            return all;
        }

        private void keep(String key, Holdings holdings, List<String> beside, List<Problem> wrong) {
            try {
                AtomicFile.writeCached(file(key), draft -> StoreFile.write(draft, holdings, paths(small), beside, wrong));
                CacheFolder.trim(file(key));
            } catch (IOException e) {
                // All is well without; the next run reads the files again.
            }
        }

        /** The store that was made when the program was built, if it is the one. It is put where the others are, to be mapped. */
        private Optional<Holdings> shipped(String key) {
            String name = "/claimcheck/" + PREFIX + key + STORE;
            try (InputStream in = KnowledgeCache.class.getResourceAsStream(name)) {
                if (in == null) {
                    return Optional.empty();
                }
                byte[] bytes = in.readAllBytes();
                Store store = new Store(BlockFile.of(name, bytes, Store.FORMAT), paths(small));
                try {
                    AtomicFile.writeCached(file(key), bytes);
                    CacheFolder.trim(file(key));
                } catch (IOException e) {
                    // The next run takes it from here again.
                }
                return Optional.of(store);
            } catch (IOException | DamagedFileException e) {
                return Optional.empty();
            }
        }
    }

    /** The folder of the stores; another one, for this run only, where nothing can be written there. */
    private Path writable() throws IOException {
        if (clock().isPresent()) {
            return folder;
        }
        Path other = Files.createTempDirectory("claimcheck");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                FileTree.remove(other);
            } catch (IOException e) {
                // The system empties this folder some time.
            }
        }));
        return other;
    }

    private Optional<Long> clock() {
        try {
            return Optional.of(FileStamp.clock(Files.createDirectories(folder)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Removes the stores of what the folders held before, but for some. Whoever else may have used them makes them again. */
    private void remove(Stamps old, List<String> used) {
        try {
            Files.deleteIfExists(file(old.key()));
            for (String name : old.beside()) {
                if (!used.contains(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
        } catch (IOException e) {
            // They only take room.
        }
    }

    private Path file(String key) {
        return folder.resolve(PREFIX + key + STORE);
    }

    private Optional<Store> open(String key, List<String> paths) {
        Path path = file(key);
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            BlockFile file = BlockFile.open(path, Store.FORMAT, Optional::empty);
            file.checkAll();
            return Optional.of(new Store(file, paths));
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
        // What an earlier build left.
        try (Stream<Path> old = Files.list(resources)) {
            for (Path each : old.filter(file -> file.getFileName().toString().endsWith(STORE)).toList()) {
                Files.delete(each);
            }
        }
        if (loaded.problems().isEmpty()) {
            AtomicFile.writeCached(resources.resolve(PREFIX + key(contents, CodeMark.get().orElseThrow()) + STORE),
                    draft -> StoreFile.write(draft, loaded.knowledge().holdings(),
                            paths(files.stream().filter(file -> file.kind() != Kind.ACCEPTED).toList()), List.of(), List.of()));
        }
    }

    private static String key(List<FileBytes> contents, String code) {
        List<FileBytes> recorded = contents.stream().filter(content -> content.file().kind() != Kind.ACCEPTED).toList();
        return KnowledgeLoader.digest(recorded, code + "\n" + Store.FORMAT + "\n");
    }

    private static List<String> paths(List<FactsFile> files) {
        return files.stream().map(file -> file.path().toString()).toList();
    }

    /** Half of the SHA-256 of a text in hexadecimal: enough for a name. */
    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, 32);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
