package org.claimcheck.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;

/**
 * A file of a facts folder.
 *
 * @param folder   the position of the folder among those that are loaded
 * @param relative the path inside the folder, with slashes on every system
 * @param path     where to read it
 * @param kind     what it holds
 */
record FactsFile(int folder, String relative, Path path, Kind kind) implements Comparable<FactsFile> {

    /** What a file holds; the name of its schema definition and, for vocabulary, its base name. */
    enum Kind {
        ENTITIES, OFFICES, TITLES, EVENTS, MEASURES, RELATIONS, UNITS, WORDS, KNOWN, ACCEPTED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<String> SUBFOLDERS = List.of("entities", "vocabulary", "known", "accepted");
    private static final Set<Kind> VOCABULARY =
            Set.of(Kind.OFFICES, Kind.TITLES, Kind.EVENTS, Kind.MEASURES, Kind.RELATIONS, Kind.UNITS, Kind.WORDS);

    @Override
    public int compareTo(FactsFile other) {
        return folder != other.folder ? Integer.compare(folder, other.folder) : relative.compareTo(other.relative);
    }

    /**
     * The files of some folders, those of the first folder first.
     *
     * @param problems takes what cannot be read and what stands in the wrong place
     */
    static List<FactsFile> in(List<Path> folders, List<Problem> problems) {
        List<FactsFile> files = new ArrayList<>();
        for (int i = 0; i < folders.size(); i++) {
            files.addAll(in(folders.get(i), i, problems));
        }
        return files;
    }

    /**
     * The files of a folder in the order of their paths, whatever the order in which the system lists them.
     *
     * @param position the position of the folder among those that are loaded
     * @param problems takes what cannot be read and what stands in the wrong place
     */
    static List<FactsFile> in(Path folder, int position, List<Problem> problems) {
        SourceLocation location = SourceLocation.of(folder.toString());
        if (!Files.isDirectory(folder)) {
            problems.add(new Problem(location, Files.exists(folder) ? "not a folder" : "no such folder",
                    "name a folder that holds entities, vocabulary, known or accepted"));
            return List.of();
        }
        List<FactsFile> files = new ArrayList<>();
        boolean any = false;
        try {
            for (String subfolder : SUBFOLDERS) {
                Path path = folder.resolve(subfolder);
                if (Files.isDirectory(path)) {
                    any = true;
                    try (Stream<Path> walk = Files.walk(path)) {
                        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                            add(files, folder, position, subfolder, file, problems);
                        }
                    }
                }
            }
            try (Stream<Path> top = Files.list(folder)) {
                top.filter(Files::isRegularFile).filter(FactsFile::isData).sorted().forEach(file ->
                        problems.add(new Problem(SourceLocation.of(file.toString()), "this file is not read here",
                                "move it into entities, vocabulary or known")));
            }
        } catch (IOException e) {
            problems.add(new Problem(location, "cannot be listed: " + e.getMessage(), "check the folder and its permissions"));
        }
        if (!any) {
            problems.add(new Problem(location, "no folder of facts: it holds none of entities, vocabulary, known, accepted",
                    "name the folder that holds them"));
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private static void add(List<FactsFile> files, Path folder, int position, String subfolder, Path file,
                            List<Problem> problems) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        String name = file.getFileName().toString();
        if (Stream.of(relative.split("/")).anyMatch(part -> part.startsWith(".")) || !isData(file)) {
            return;
        }
        String base = name.substring(0, name.lastIndexOf('.'));
        SourceLocation location = SourceLocation.of(file.toString());
        boolean lines = name.endsWith(".jsonl");
        if (subfolder.equals("accepted")) {
            if (lines) {
                files.add(new FactsFile(position, relative, file, Kind.ACCEPTED));
            } else {
                problems.add(new Problem(location, "this file is not read: accepted claims are JSON Lines",
                        "write one claim a line, as claimcheck facts accept does, and name the file " + base + ".jsonl"));
            }
            return;
        }
        if (name.endsWith(".json")) {
            problems.add(new Problem(location, "this file is not read: " + subfolder + (subfolder.equals("vocabulary") ? " is" : " are")
                    + " YAML or JSON Lines", "rename it to " + base + ".yaml, or write one record a line and name it " + base + ".jsonl"));
            return;
        }
        Kind kind = switch (subfolder) {
            case "entities" -> Kind.ENTITIES;
            case "known" -> Kind.KNOWN;
            default -> VOCABULARY.stream().filter(each -> each.id().equals(base)).findFirst().orElse(null);
        };
        if (kind == null) {
            Set<String> names = VOCABULARY.stream().map(Kind::id).collect(Collectors.toSet());
            problems.add(new Problem(location, "no kind of vocabulary is called '" + base + "'",
                    Spelling.nearest(base, names).map(near -> "rename the file to " + near + ".yaml")
                            .orElse("name the file after one of " + names.stream().sorted().collect(Collectors.joining(", ")))));
            return;
        }
        files.add(new FactsFile(position, relative, file, kind));
    }

    private static boolean isData(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json") || name.endsWith(".jsonl");
    }
}
