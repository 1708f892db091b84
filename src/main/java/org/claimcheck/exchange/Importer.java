package org.claimcheck.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.FileLock;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.YamlDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports files into a facts folder.
 *
 * <p>All is put together in a folder beside the target and moved there when it is whole. An import that was interrupted leaves that folder
 * behind; the same import takes it up, and what it then writes is what it would have written. One whose files or options have changed
 * begins anew.
 */
public final class Importer {

    /** The parts of a facts folder in the order in which what they hold needs each other. */
    private static final List<String> PARTS = List.of("entities", "vocabulary", "known", "imports");

    private static final int COMPARED = 1 << 20;

    private final ImportRequest request;
    private final Progress progress;
    private final Path folder;
    private long read;
    private long before;
    private long size;

    /** Is told how far an import has come. */
    public interface Progress {

        /**
         * Tells how far.
         *
         * @param done  the bytes of the files that have been read
         * @param total the bytes that there are to read
         */
        void at(long done, long total);
    }

    private Importer(ImportRequest request, Progress progress) {
        this.request = request;
        this.progress = progress;
        Path into = request.into().toAbsolutePath().normalize();
        this.folder = into.resolveSibling("." + into.getFileName() + ".import-" + request.name());
    }

    /**
     * Imports.
     *
     * @param progress is told again and again how far it has come
     * @throws InvalidInputException if a file, the mapping or the target cannot be used; nothing is then written
     * @throws UncheckedIOException  if something cannot be written
     */
    public static ImportResult run(ImportRequest request, Progress progress) {
        try {
            return new Importer(request, progress).run();
        } catch (Staging.Unwritable e) {
            throw new UncheckedIOException((IOException) e.getCause());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportResult run() throws IOException {
        if (Files.exists(request.into()) && !Files.isDirectory(request.into())) {
            throw new InvalidInputException(SourceLocation.of(request.into().toString()), "not a folder", "name a folder of facts, or one that is to be made");
        }
        Mapping mapping = request.mapping().map(Mapping::read).orElse(null);
        Reading reading = reading(mapping);
        for (Path file : request.files()) {
            if (!Files.isRegularFile(file)) {
                throw new InvalidInputException(SourceLocation.of(file.toString()), Files.exists(file) ? "not a file" : "no such file", "name a file that can be read");
            }
            size += InputFile.size(file);
        }
        size *= reading.rounds();
        Files.createDirectories(folder.getParent());
        String number = number();
        try (FileLock lock = FileLock.beside(folder)) {
            if (!Staging.isLinked(folder, number)) {
                checkEarlier();
            }
            return run(reading, mapping, number);
        }
    }

    private ImportResult run(Reading reading, Mapping mapping, String number) throws IOException {
        try (Staging staging = Staging.open(folder, number, this::tick)) {
            Staging.State found = staging.state();
            boolean resumed = found.done() || found.line() > 0 || found.file() > 0 || found.round() > 0;
            Map<String, Long> counted = found.result();
            if (!found.linked()) {
                counted = madeOrNothing(reading, mapping, staging);
                Set<Path> now = files(staging.made());
                counted.put("replaced", Files.exists(report()) ? 1L : 0L);
                counted.put("files", (long) now.size());
                staging.linked(counted);
            }
            List<Path> written = move(staging);
            ImportResult result = result(counted, new TreeMap<>(staging.counts()), resumed, written);
            staging.remove();
            return result;
        }
    }

    /** What bears the name by chance alone must not be replaced by other data. */
    private void checkEarlier() throws IOException {
        if (request.named() || files(request.into()).isEmpty()) {
            return;
        }
        Set<String> made = new TreeSet<>();
        if (Files.isRegularFile(report())) {
            try (Stream<String> lines = Files.lines(report())) {
                lines.limit(1).map(JsonMapper.shared()::readTree).forEach(line -> line.path("files").forEach(file -> made.add(file.asString(""))));
            } catch (UncheckedIOException | JacksonException e) {
                made.clear();
            }
        }
        if (!made.equals(request.made())) {
            List<String> shown = made.stream().map(file -> request.into().resolve(file).normalize().toString()).toList();
            throw new InvalidInputException(SourceLocation.of(request.files().get(0).toString()), request.into() + " has an import called " + request.name() + " already, "
                    + (shown.isEmpty() ? "and nothing tells what it was made of" : "made of " + String.join(", ", shown)),
                    "give this one another --name, or say --name " + request.name() + " to replace the earlier one");
        }
    }

    /** The file that tells of each record that was skipped or merged, once the import is in its place. */
    private Path report() {
        return request.into().resolve("imports").resolve(request.name() + ".jsonl");
    }

    /** Makes the files; of input that cannot be used nothing is left, since it would be no better if it were taken up. */
    private Map<String, Long> madeOrNothing(Reading reading, Mapping mapping, Staging staging) throws IOException {
        try {
            return make(reading, mapping, staging);
        } catch (InvalidInputException e) {
            staging.remove();
            throw e;
        }
    }

    private Map<String, Long> make(Reading reading, Mapping mapping, Staging staging) throws IOException {
        KnownThings known = known();
        checkTypes(mapping, known);
        read(reading, staging);
        return new Linker(request, mapping, reading.idsAreUnique(), known, staging, this::tick).link();
    }

    private void tick() {
        progress.at(before + read, size);
    }

    // ---- reading

    private Reading reading(Mapping mapping) {
        return switch (request.format()) {
            case TABLE -> new TableReading(Optional.ofNullable(mapping).orElseThrow(() -> new InvalidInputException(
                    SourceLocation.of(request.files().get(0).toString()), "nobody says what the columns of this table mean",
                    "say it in a file and name that with --mapping; claimcheck schema mapping gives its keys")),
                    request.mapping().orElseThrow().toString(), request.name(), request.longestLine());
            case SPARQL -> new SparqlReading(request, mapping);
            case WIKIDATA -> new WikidataReading(request);
            case POPOLO -> new PopoloReading(request);
            case FTM -> new FtmReading(request);
        };
    }

    private void read(Reading reading, Staging staging) throws IOException {
        Staging.State state = staging.state();
        if (state.done()) {
            return;
        }
        if (state.records() > 0) {
            staging.told(reading::recall);
        }
        int total = request.files().size();
        for (int round = state.round(); round < reading.rounds(); round++) {
            for (int i = round == state.round() ? state.file() : 0; i < total; i++) {
                Path file = request.files().get(i);
                before = soFar(round, i);
                read = 0;
                staging.begin(round, i);
                boolean here = round == state.round() && i == state.file();
                Reading.Place from = here ? new Reading.Place(state.line(), state.offset()) : Reading.Place.START;
                try (InputFile input = InputFile.open(file, request.encoding(), bytes -> read = bytes)) {
                    reading.read(round, input, file.toString(), from, staging);
                } catch (IOException e) {
                    throw InputFile.unreadable(file, staging.lastLine(), e);
                }
                staging.end(round == reading.rounds() - 1 && i == total - 1);
            }
        }
    }

    private long soFar(int round, int files) {
        long bytes = 0;
        for (int i = 0; i < request.files().size(); i++) {
            bytes += InputFile.size(request.files().get(i)) * (i < files ? round + 1 : round);
        }
        return bytes;
    }

    // ---- what is known

    private KnownThings known() throws IOException {
        List<Path> folders = new ArrayList<>(request.known());
        Path into = request.into().toAbsolutePath().normalize();
        boolean there = Files.isDirectory(into) && Stream.of("entities", "vocabulary", "known").anyMatch(part -> Files.isDirectory(into.resolve(part)));
        if (there && folders.stream().noneMatch(known -> isSame(known, into))) {
            folders.add(into);
        }
        Set<Path> own = files(into);
        Set<String> types = new TreeSet<>();
        for (Path file : own) {
            if (file.getFileName().toString().matches("(events|relations)\\.jsonl")) {
                YamlDocument.read(file).root().forEach(type -> types.add(type.path("id").asString("")));
            }
        }
        return new KnownThings(Knowledge.loadLeniently(folders, request.cache()).knowledge(), request.alone(), request.byName(), own, types);
    }

    private static boolean isSame(Path a, Path b) {
        try {
            return a.getFileSystem() == b.getFileSystem() && Files.isSameFile(a, b);
        } catch (IOException e) {
            return false;
        }
    }

    private void checkTypes(Mapping mapping, KnownThings known) {
        if (mapping == null) {
            return;
        }
        Set<Problem> problems = new TreeSet<>();
        mapping.says().values().forEach(meanings -> meanings.forEach(meaning -> {
            boolean missing = meaning.kind() == Told.Kind.EVENT && !known.isEventType(meaning.type())
                    || meaning.kind() == Told.Kind.RELATION && !known.isRelationType(meaning.type());
            if (missing && meaning.label().isEmpty()) {
                problems.add(new Problem(SourceLocation.of(request.mapping().orElseThrow().toString()), "the vocabulary has no "
                        + (meaning.kind() == Told.Kind.EVENT ? "event" : "relation") + " type '" + meaning.type() + "'",
                        "correct it, or add 'label: {en: ...}' so that it is made"));
            }
        }));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(List.copyOf(problems));
        }
    }

    // ---- the end

    /** The files of an import of this name in a facts folder. */
    private Set<Path> files(Path facts) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (String part : PARTS) {
            Path own = part.equals("vocabulary") ? facts.resolve(part).resolve(request.name()) : facts.resolve(part).resolve(request.name() + ".jsonl");
            if (Files.isDirectory(own)) {
                try (Stream<Path> list = Files.list(own)) {
                    list.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            } else if (Files.isRegularFile(own)) {
                files.add(own);
            }
        }
        return files;
    }

    /** Puts the files in their places: what others need first, and what the earlier import had besides last. */
    private List<Path> move(Staging staging) throws IOException {
        Path into = request.into().toAbsolutePath().normalize();
        Path list = staging.folder().resolve("files");
        if (!Files.exists(list)) {
            List<String> names = files(staging.made()).stream().map(file -> staging.made().relativize(file).toString().replace('\\', '/')).toList();
            Path draft = Files.writeString(staging.folder().resolve("files.tmp"), String.join("\n", names));
            Files.move(draft, list, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        Set<Path> written = new LinkedHashSet<>();
        for (String name : Files.readAllLines(list)) {
            Path target = into.resolve(name);
            written.add(target);
            Path made = staging.made().resolve(name);
            if (Files.exists(made)) {
                Files.createDirectories(target.getParent());
                Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (Path old : files(into)) {
            if (!written.contains(old)) {
                Files.delete(old);
            }
        }
        return written.stream().map(file -> request.into().resolve(into.relativize(file))).toList();
    }

    private ImportResult result(Map<String, Long> counted, SortedMap<String, Long> counts, boolean resumed, List<Path> written) throws IOException {
        SortedMap<String, Long> facts = new TreeMap<>();
        counted.forEach((what, number) -> {
            if (what.startsWith("facts ")) {
                facts.put(what.substring("facts ".length()), number);
            }
        });
        SortedMap<String, Long> skipped = new TreeMap<>();
        Map<String, Problem> examples = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(report())) {
            lines.forEach(line -> {
                JsonNode entry = JsonMapper.shared().readTree(line);
                if (entry.path("what").asString().equals("skipped")) {
                    String reason = entry.path("reason").asString();
                    skipped.merge(reason, 1L, Long::sum);
                    examples.computeIfAbsent(reason, key -> new Problem(new SourceLocation(entry.path("path").asString(), entry.path("line").asInt(),
                            entry.path("column").asInt()), entry.path("detail").asString(), entry.path("fix").asString()));
                }
            });
        }
        return new ImportResult(facts, counted.getOrDefault("entities", 0L), counted.getOrDefault("offices", 0L), counted.getOrDefault("merged", 0L),
                counted.getOrDefault("not merged", 0L), skipped, examples, counts, LocalDate.ofEpochDay(counted.getOrDefault("checked", 0L)),
                counted.getOrDefault("checked said", 0L) > 0, resumed, counted.getOrDefault("replaced", 0L) > 0, written, report());
    }

    /** A number that is another if anything is that the import depends on: options, mapping, files. */
    private String number() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            StringBuilder text = new StringBuilder("1\n").append(request.format()).append('\n').append(request.name()).append('\n').append(request.languages()).append('\n')
                    .append(request.source()).append('\n').append(request.checked()).append('\n').append(request.alone()).append('\n').append(request.byName()).append('\n')
                    .append(new TreeSet<>(request.exclusive())).append('\n').append(request.office()).append('\n').append(request.encoding()).append('\n')
                    .append(request.longestLine()).append('\n').append(request.known()).append('\n');
            for (Path file : request.files()) {
                text.append(file.toAbsolutePath().normalize()).append('\t').append(InputFile.size(file)).append('\t').append(Files.getLastModifiedTime(file)).append('\n');
                digest.update(InputFile.ends(file, COMPARED));
            }
            digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
            if (request.mapping().isPresent()) {
                digest.update(Files.readAllBytes(request.mapping().get()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
