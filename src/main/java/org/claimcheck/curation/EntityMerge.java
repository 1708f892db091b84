package org.claimcheck.curation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.FileTree;
import org.claimcheck.knowledge.EntityEntry;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Statement;
import tools.jackson.databind.JsonNode;

/**
 * Makes one entity of two that are the same: whatever names the second names the first, which takes over its names and goes on being
 * found by its id. Nothing else in the files changes.
 */
public final class EntityMerge {

    private static final List<String> FOLDERS = List.of("entities", "vocabulary", "known", "accepted");
    private static final List<String> ENTITY_KEYS = List.of("never", "capital", "within", "speaks-for");
    private static final List<String> VOCABULARY_KEYS = List.of("of", "body", "region");
    private static final List<String> FACT_KEYS = List.of("holder", "subject", "object", "place", "replaces", "replaced-by", "said-by");

    private final Knowledge knowledge;
    private final List<Path> folders;
    private final EntityEntry kept;
    private final EntityEntry gone;
    private final List<String> notes = new ArrayList<>();

    /**
     * A merge.
     *
     * @param folders the facts folders in which the knowledge stands
     * @param kept    the entity that stays
     * @param gone    the entity that becomes a part of it
     */
    public EntityMerge(Knowledge knowledge, List<Path> folders, EntityEntry kept, EntityEntry gone) {
        this.knowledge = knowledge;
        this.folders = folders.stream().filter(folder -> folder.getFileSystem() == FileSystems.getDefault()).toList();
        this.kept = kept;
        this.gone = gone;
    }

    /** Why the two are probably not the same, a sentence each; empty if nothing on record speaks against it. */
    public List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        if (kept.entity().type() != gone.entity().type()) {
            doubts.add(kept.id() + " is a " + kept.entity().type().id() + ", " + gone.id() + " a " + gone.entity().type().id());
        }
        if (kept.never().contains(gone.id()) || gone.never().contains(kept.id())) {
            doubts.add("our record names them as mistaken for each other ('never')");
        }
        if (!kept.gender().isEmpty() && !gone.gender().isEmpty() && !kept.gender().equals(gone.gender())) {
            doubts.add(kept.id() + " is " + kept.gender() + ", " + gone.id() + " " + gone.gender());
        }
        for (String type : List.of("birth", "death", "founding", "dissolution")) {
            for (Statement one : life(kept, type)) {
                life(gone, type).stream().filter(other -> one.period().surelyNotIntersects(other.period())).forEach(other -> doubts.add("the " + type + " of "
                        + kept.id() + " was " + one.period().inWords() + " (" + FactText.place(one) + "), that of " + gone.id() + " " + other.period().inWords()
                        + " (" + FactText.place(other) + ")"));
            }
        }
        knowledge.about(kept.id()).stream().filter(knowledge.about(gone.id())::contains)
                .forEach(both -> doubts.add("both take part in " + FactText.place(both)));
        return doubts;
    }

    private List<Statement> life(EntityEntry entry, String type) {
        return knowledge.about(entry.id()).stream().filter(fact -> fact instanceof Event event && event.type().equals(type) && event.subject().id().equals(entry.id())).toList();
    }

    /** What somebody should look at afterwards, a sentence each. Complete once the changes have been asked for. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /**
     * The files that change, with what is in them afterwards.
     *
     * @throws InvalidInputException if an entity stands in no file that can be changed, a file has mistakes, or the result would have some
     */
    public List<FileChange> changes() {
        List<FileChange> changes = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (Path folder : folders) {
            for (Path file : files(folder)) {
                String text = read(file);
                if (text.contains(gone.id()) || text.contains(kept.id())) {
                    String after = changed(folder.relativize(file).getName(0).toString(), file, text, found);
                    if (!after.equals(text)) {
                        changes.add(new FileChange(file, text, after));
                    }
                }
            }
        }
        for (EntityEntry entry : List.of(kept, gone)) {
            if (!found.contains(entry.id())) {
                throw new InvalidInputException(entry.location(), entry.id() + " stands where nothing can be changed", "copy it into a folder of your own first");
            }
        }
        changes.sort(Comparator.comparing(change -> !change.path().toString().equals(kept.location().path())));
        check(changes);
        return changes;
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        for (String name : FOLDERS) {
            if (Files.isDirectory(folder.resolve(name))) {
                try (Stream<Path> walk = Files.walk(folder.resolve(name))) {
                    walk.filter(Files::isRegularFile).filter(file -> isData(folder.relativize(file))).sorted().forEach(files::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }

    private static boolean isData(Path file) {
        String name = file.toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".jsonl"))
                && Stream.of(name.replace('\\', '/').split("/")).noneMatch(part -> part.startsWith("."));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(file.toString()), "The file cannot be read (" + e.getMessage() + ")", "Check that it is UTF-8, and its permissions");
        }
    }

    // ---- one file

    private String changed(String folder, Path path, String before, Set<String> found) {
        FactsText text = new FactsText(path.toString(), before);
        for (JsonNode record : text.records()) {
            String id = record.path("id").asString("");
            switch (folder) {
                case "entities" -> {
                    if (id.equals(gone.id())) {
                        found.add(id);
                        text.remove(record);
                        continue;
                    }
                    ENTITY_KEYS.forEach(key -> refer(text, record.path(key), id.equals(kept.id())));
                    if (id.equals(kept.id())) {
                        found.add(id);
                        takeOver(text, record);
                    }
                }
                case "vocabulary" -> VOCABULARY_KEYS.forEach(key -> refer(text, record.path(key), false));
                case "known" -> {
                    FACT_KEYS.forEach(key -> refer(text, record.path(key), false));
                    record.path("participants").forEach(one -> refer(text, one.path("entity"), false));
                }
                default -> record.properties().forEach(entry -> claim(text, entry.getKey(), entry.getValue()));
            }
        }
        return text.isChanged() ? text.result() : before;
    }

    /** Makes an id, or an entry of a list of ids, name the entity that stays. */
    private void refer(FactsText text, JsonNode node, boolean own) {
        if (node.isString() && node.asString().equals(gone.id())) {
            text.replace(node, kept.id());
        } else if (node.isArray()) {
            boolean there = own || node.valueStream().anyMatch(each -> each.asString("").equals(kept.id()));
            for (int i = 0; i < node.size(); i++) {
                if (node.path(i).asString("").equals(gone.id())) {
                    if (there) {
                        text.removeEntry(node, i);
                    } else {
                        text.replace(node.path(i), kept.id());
                    }
                }
            }
        }
    }

    /** Makes the entities of an accepted claim the one that stays: they are told with id and name. */
    private void claim(FactsText text, String key, JsonNode node) {
        if (key.equals("article")) {
            return;
        }
        if (node.isObject() && node.has("name") && node.path("id").asString("").equals(gone.id())) {
            text.replace(node.path("id"), kept.id());
        }
        if (node.isObject()) {
            node.properties().forEach(entry -> claim(text, entry.getKey(), entry.getValue()));
        } else if (node.isArray()) {
            node.forEach(each -> claim(text, key, each));
        }
    }

    /** Gives the entity that stays the names of the other, and what it lacks. */
    private void takeOver(FactsText text, JsonNode record) {
        Set<String> names = new HashSet<>(kept.fullNames());
        List<String> also = gone.fullNames().stream().filter(names::add).toList();
        text.add(record, "also", also, "name");
        List<String> shortNames = gone.allShortNames().stream().filter(name -> !kept.allShortNames().contains(name) && !names.contains(name)).toList();
        text.add(record, "short", shortNames, record.has("also") ? "also" : "name");
        if (!kept.never().contains(gone.id())) {
            text.add(record, "never", gone.never().stream().filter(id -> !id.equals(kept.id()) && !kept.never().contains(id)).toList(), last(record, text));
        }
        Map<String, String> single = new TreeMap<>();
        single.put("gender", kept.gender().isEmpty() ? gone.gender() : "");
        single.put("capital", kept.capital().isEmpty() ? gone.capital() : "");
        single.put("within", kept.within().isEmpty() ? gone.within() : "");
        single.put("speaks-for", kept.speaksFor().isEmpty() ? gone.speaksFor() : "");
        single.forEach((key, value) -> {
            if (!value.isEmpty() && !value.equals(kept.id())) {
                text.put(record, key, value, last(record, text));
            }
        });
        if (!gone.demonyms().isEmpty() && !gone.demonyms().equals(kept.demonyms())) {
            notes.add("the demonyms of " + gone.id() + " are not taken over: " + gone.demonyms().values().stream().flatMap(List::stream).collect(Collectors.joining(", ")));
        }
        List<String> formerly = new ArrayList<>(List.of(gone.id()));
        formerly.addAll(gone.formerly());
        text.add(record, "formerly", formerly, last(record, text));
    }

    /** The key of a record that stands last. */
    private static String last(JsonNode record, FactsText text) {
        return record.propertyStream().max(Comparator.comparing(entry -> text.document().location(entry.getValue()))).map(Map.Entry::getKey).orElse("name");
    }

    // ---- the result

    /** Loads copies of the folders with the changes, to see that nothing is broken by them. */
    private void check(List<FileChange> changes) {
        Path copies = null;
        try {
            copies = Files.createTempDirectory("claimcheck-merge");
            List<Path> mirrored = new ArrayList<>();
            for (int i = 0; i < folders.size(); i++) {
                mirrored.add(mirror(folders.get(i), copies.resolve(String.valueOf(i)), changes));
            }
            Knowledge.Loaded after = Knowledge.loadLeniently(mirrored);
            Set<String> old = Knowledge.loadLeniently(folders).problems().stream().map(Problem::what).collect(Collectors.toSet());
            List<Problem> broken = after.problems().stream().filter(problem -> !old.contains(problem.what())).toList();
            if (!broken.isEmpty()) {
                throw new InvalidInputException(broken);
            }
            twice(after.knowledge());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Optional.ofNullable(copies).ifPresent(EntityMerge::delete);
        }
    }

    private static Path mirror(Path folder, Path copy, List<FileChange> changes) throws IOException {
        Files.createDirectories(copy);
        for (Path file : files(folder)) {
            Path target = copy.resolve(folder.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Optional<FileChange> change = changes.stream().filter(each -> each.path().equals(file)).findFirst();
            if (change.isPresent()) {
                Files.writeString(target, change.get().after());
            } else {
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private static void delete(Path folder) {
        try {
            FileTree.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes the facts that say the same once both are one. */
    private void twice(Knowledge after) {
        Map<String, List<String>> bySaying = new TreeMap<>();
        after.about(kept.id()).forEach(fact -> bySaying.computeIfAbsent(fact.canonical(), key -> new ArrayList<>()).add(fact.id()));
        bySaying.values().stream().filter(ids -> ids.size() > 1).forEach(ids -> notes.add("these facts say the same now: " + String.join(", ", ids)));
    }
}
