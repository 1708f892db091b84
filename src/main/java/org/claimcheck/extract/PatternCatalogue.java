package org.claimcheck.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.knowledge.Knowledge;

/**
 * The patterns of some rules folders: {@code patterns/<language>/<topic>.patterns} below each.
 *
 * <p>A file of a later folder replaces the file of the same language and name of an earlier one.
 */
public final class PatternCatalogue {

    /** The languages that articles are read in. */
    static final List<String> LANGUAGES = List.of("en", "fr");

    /** Stands for whatever is known to have happened to a named thing: "the blast of 4 August". */
    static final String HAPPENING = "happening";

    private final List<Path> folders;
    private final Knowledge knowledge;
    private final Optional<Path> cache;
    private final Map<String, OfLanguage> languages = new ConcurrentHashMap<>();

    private PatternCatalogue(List<Path> folders, Knowledge knowledge, Optional<Path> cache) {
        this.folders = List.copyOf(folders);
        this.knowledge = knowledge;
        this.cache = cache;
    }

    /** The patterns of one language, with the words they are written with. */
    private record OfLanguage(Lexicon lexicon, List<ClaimPattern> patterns, PatternIndex index) {

        OfLanguage(Lexicon lexicon, List<ClaimPattern> patterns) {
            this(lexicon, patterns, new PatternIndex(patterns));
        }
    }

    /**
     * The patterns of folders in which nothing is wrong; those of a language are read when a text in it first is.
     *
     * @param folders   rules folders, later ones over earlier ones
     * @param knowledge the vocabulary that word lists in braces come from
     * @param cache     where the vocabulary is kept in a form that is quick to read; empty if it is not
     */
    public static PatternCatalogue sound(List<Path> folders, Knowledge knowledge, Optional<Path> cache) {
        return new PatternCatalogue(folders, knowledge, cache);
    }

    /**
     * Reads the patterns of some folders; what is wrong with one pattern costs only that pattern.
     *
     * @param folders   rules folders, later ones over earlier ones
     * @param knowledge the vocabulary that word lists in braces come from
     * @param problems  receives what is wrong
     */
    public static PatternCatalogue load(List<Path> folders, Knowledge knowledge, List<Problem> problems) {
        return load(folders, knowledge, problems, Optional.empty());
    }

    /**
     * As {@link #load(List, Knowledge, List)}.
     *
     * @param cache where the vocabulary is kept in a form that is quick to read; empty if it is not
     */
    public static PatternCatalogue load(List<Path> folders, Knowledge knowledge, List<Problem> problems, Optional<Path> cache) {
        PatternCatalogue catalogue = new PatternCatalogue(folders, knowledge, cache);
        for (String language : LANGUAGES) {
            catalogue.languages.put(language, catalogue.read(language, problems));
        }
        folders.forEach(folder -> misplaced(folder.resolve("patterns"), problems));
        return catalogue;
    }

    private OfLanguage of(String language) {
        return languages.computeIfAbsent(language, one -> read(one, new ArrayList<>()));
    }

    private OfLanguage read(String language, List<Problem> problems) {
        Lexicon lexicon = new Lexicon(knowledge, language, PackedVocabulary.of(knowledge, language, cache));
        Map<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            for (Path file : filesIn(folder.resolve("patterns").resolve(language), problems)) {
                files.put(file.getFileName().toString(), file);
            }
        }
        List<ClaimPattern> all = new ArrayList<>();
        for (Path file : files.values()) {
            try {
                all.addAll(PatternParser.parse(file.toString(), Files.readString(file), lexicon.words(), problems));
            } catch (IOException unreadable) {
                problems.add(new Problem(SourceLocation.of(file.toString()), "The file cannot be read as UTF-8 text",
                        "check its permissions and its encoding"));
            }
        }
        return new OfLanguage(lexicon, checked(all, lexicon, problems));
    }

    private static List<Path> filesIn(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".patterns")).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(new Problem(SourceLocation.of(folder.toString()), "The folder cannot be read", "check its permissions"));
            return List.of();
        }
    }

    /** Complains of files that no language reads. */
    private static void misplaced(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(f -> f.getFileName().toString().endsWith(".patterns"))
                    .filter(f -> LANGUAGES.stream().noneMatch(language -> f.getParent().equals(folder.resolve(language)))).sorted()
                    .forEach(f -> problems.add(new Problem(SourceLocation.of(f.toString()), "The patterns of this file are not used",
                            "move it to " + LANGUAGES.stream().map(language -> folder.resolve(language).toString())
                                    .collect(Collectors.joining(" or ")))));
        } catch (IOException | UncheckedIOException unreadable) {
            problems.add(new Problem(SourceLocation.of(folder.toString()), "The folder cannot be read", "check its permissions"));
        }
    }

    /**
     * What is wrong with patterns that are to be added: mistakes in their notation, names that are taken, examples that fail.
     *
     * @param file     the file they are to stand in
     * @param language their language
     * @param text     the patterns
     */
    List<Problem> problemsOf(String file, String language, String text) {
        List<Problem> problems = new ArrayList<>();
        Lexicon lexicon = lexicon(language);
        List<ClaimPattern> all = new ArrayList<>(patterns(language));
        List<ClaimPattern> added = PatternParser.parse(file, text, lexicon.words(), problems);
        all.addAll(added);
        List<ClaimPattern> good = checked(all, lexicon, problems);
        PatternExamples examples = new PatternExamples(this);
        added.stream().filter(good::contains).forEach(pattern -> problems.addAll(examples.failures(pattern)));
        return problems;
    }

    /** All patterns as their authors see them: by language, in the order of the files. */
    public List<PatternSheet> sheets() {
        return LANGUAGES.stream().flatMap(language -> patterns(language).stream())
                .map(pattern -> PatternSheet.of(pattern, lexicon(pattern.language()).words())).toList();
    }

    private static List<ClaimPattern> checked(List<ClaimPattern> all, Lexicon lexicon, List<Problem> problems) {
        Map<String, ClaimPattern> byName = new HashMap<>();
        Map<String, Set<String>> predicates = new HashMap<>();
        List<ClaimPattern> good = new ArrayList<>();
        for (ClaimPattern pattern : all) {
            ClaimPattern twin = byName.putIfAbsent(pattern.name(), pattern);
            boolean usable = true;
            if (twin != null) {
                problems.add(new Problem(pattern.location(), "Pattern '" + pattern.name() + "' is also defined at "
                        + twin.location(), "rename one of them"));
                usable = false;
            }
            for (ClaimPattern.Action action : pattern.actions()) {
                Set<String> known = predicates.computeIfAbsent(action.kind(), lexicon::knownPredicates);
                boolean happening = action.kind().equals("event") && action.predicate().equals(HAPPENING);
                if (!action.kind().equals("role") && !happening && !known.contains(action.predicate())) {
                    problems.add(new Problem(pattern.location(), "Pattern '" + pattern.name() + "' claims the " + action.kind()
                            + " '" + action.predicate() + "', which no vocabulary file defines", "add it to facts/vocabulary or use one of "
                            + String.join(", ", known)));
                    usable = false;
                }
            }
            if (usable) {
                good.add(pattern);
            }
        }
        return List.copyOf(good);
    }

    /** The number of patterns of a language. */
    public int size(String language) {
        return patterns(language).size();
    }

    List<ClaimPattern> patterns(String language) {
        return of(language).patterns();
    }

    /** The patterns of a language by what they need. */
    PatternIndex index(String language) {
        return of(language).index();
    }

    Lexicon lexicon(String language) {
        return of(language).lexicon();
    }
}
