package org.claimcheck.rule;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.finding.FindingKind;

/** All rules in force, in the order of their names, with the text of their files. */
public final class RuleCatalogue {

    private static final String ENDING = ".drl";

    private final Map<String, RuleFile> files;
    private final List<Problem> problems;

    private RuleCatalogue(Map<String, RuleFile> files, Collection<Problem> problems) {
        this.files = Collections.unmodifiableMap(new TreeMap<>(files));
        this.problems = problems.stream().sorted().distinct().toList();
    }

    /**
     * Reads the rules of folders and all below them. A file of a later folder replaces one of the same base name in an
     * earlier folder; the others add to them. A rule that cannot be used is left out and told among the
     * {@link #problems() problems}.
     *
     * @param folders the folders, the shipped one first
     */
    public static RuleCatalogue load(List<Path> folders) {
        Map<String, List<Path>> files = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path folder : folders) {
            Map<String, Path> own = new TreeMap<>();
            for (Path file : drlFiles(folder, problems)) {
                String name = baseName(file);
                Path first = own.putIfAbsent(name, file);
                if (first != null) {
                    problems.add(new Problem(SourceLocation.of(shown(file)),
                            "there is a rule " + name + " in " + shown(first) + " already",
                            "give one of the two files, and the rule in it, another name"));
                }
            }
            own.forEach((name, file) -> files.computeIfAbsent(name, n -> new ArrayList<>()).add(0, file));
        }
        Map<String, RuleFile> rules = new TreeMap<>();
        files.forEach((name, candidates) -> {
            // A file that cannot be read replaces nothing: the one before it still counts.
            for (Path file : candidates) {
                if (read(name, file, rules, problems)) {
                    break;
                }
            }
        });
        return new RuleCatalogue(rules, problems);
    }

    private static boolean read(String name, Path file, Map<String, RuleFile> rules, List<Problem> problems) {
        try {
            String text = Files.readString(file);
            DrlReader reader = new DrlReader(shown(file), name, topic(file), text);
            Optional<Rule> rule = reader.read();
            problems.addAll(reader.problems());
            rule.ifPresent(r -> rules.put(name, RuleFile.of(r, text)));
            return rule.isPresent();
        } catch (CharacterCodingException e) {
            problems.add(new Problem(SourceLocation.of(shown(file)), "the file is not UTF-8", "save it as UTF-8"));
            return false;
        } catch (IOException e) {
            problems.add(new Problem(SourceLocation.of(shown(file)), "the file cannot be read (" + e.getMessage() + ")", "check the file and its permissions"));
            return false;
        }
    }

    /**
     * Keeps what was found out about the files, for {@link #read(DataInput)}.
     *
     * @throws IOException if it cannot be written
     */
    public void write(DataOutput out) throws IOException {
        out.writeInt(files.size());
        for (RuleFile file : files.values()) {
            file.write(out);
        }
    }

    /**
     * The catalogue of files that are as they were when {@link #write} was called for it. They are read when somebody asks for their
     * texts.
     *
     * @throws IOException if it cannot be read
     */
    public static RuleCatalogue read(DataInput in) throws IOException {
        Map<String, RuleFile> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            RuleFile file = RuleFile.read(in);
            files.put(file.name(), file);
        }
        return new RuleCatalogue(files, List.of());
    }

    /** The names of the rules, sorted. */
    public Set<String> names() {
        return files.keySet();
    }

    /** Only the rules that judge claims of articles. */
    public RuleCatalogue ofClaims() {
        return only(FindingKind::isAboutClaims);
    }

    /** Only the rules that check known facts against each other. */
    public RuleCatalogue ofFacts() {
        return only(kind -> !kind.isAboutClaims());
    }

    private RuleCatalogue only(Predicate<FindingKind> kinds) {
        return without(files.values().stream().filter(file -> !kinds.test(file.kind())).map(RuleFile::name).toList(), List.of());
    }

    /** The rules, sorted by name. */
    public List<Rule> rules() {
        return files.values().stream().map(RuleFile::rule).toList();
    }

    /** The rule of a name, if there is one. */
    public Optional<Rule> rule(String name) {
        return Optional.ofNullable(files.get(name)).map(RuleFile::rule);
    }

    /**
     * The text of the rule's file.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public String text(String name) {
        return file(name).text();
    }

    /**
     * A checksum of the rule's file, by which it is found unchanged.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public long mark(String name) {
        return file(name).mark();
    }

    private RuleFile file(String name) {
        RuleFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("No rule " + name);
        }
        return file;
    }

    /** What is wrong with the rules that were left out, sorted by location. */
    public List<Problem> problems() {
        return problems;
    }

    /** The catalogue without some rules, which turned out not to compile, and with what is wrong with them. */
    public RuleCatalogue without(Collection<String> names, Collection<Problem> reasons) {
        Map<String, RuleFile> kept = new TreeMap<>(files);
        kept.keySet().removeAll(names);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(reasons);
        return new RuleCatalogue(kept, all);
    }

    private static List<Path> drlFiles(Path folder, List<Problem> problems) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.getFileName() != null && file.getFileName().toString().endsWith(ENDING))
                    .filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Problem(SourceLocation.of(shown(folder)), "the folder cannot be read (" + e.getMessage() + ")",
                    "check its permissions and those of the folders in it"));
            return List.of();
        }
    }

    private static String baseName(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static String topic(Path file) {
        Path parent = file.getParent();
        return parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
    }

    private static String shown(Path file) {
        return file.toString().replace('\\', '/');
    }
}
