package org.claimcheck.verify;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.rule.RuleCatalogue;

/**
 * The shipped rules as the build compiled them: classes beside those of the program, so that they load as fast as these do.
 *
 * <p>A rule whose file was changed since, or that is new, is none of them.
 */
public final class Precompiled {

    /** The folder of what the program carries, and of the packages of the shipped rules. */
    private static final String FOLDER = "claimcheck";
    private static final String INDEX = "/" + FOLDER + "/compiled-rules";

    private static final Optional<Precompiled> CARRIED = read();

    private final String surroundings;
    private final Map<String, Long> marks;
    private final List<Recipe> recipes;

    private Precompiled(String surroundings, Map<String, Long> marks, List<Recipe> recipes) {
        this.surroundings = surroundings;
        this.marks = marks;
        this.recipes = recipes;
    }

    /** What the program carries; empty if the build compiled no rules. */
    static Optional<Precompiled> carried() {
        return CARRIED;
    }

    /** What the rules were compiled with, as {@link ModelCache#surroundings()} tells it. */
    String surroundings() {
        return surroundings;
    }

    /** The names of those rules of a catalogue that are as they were when they were compiled. */
    Set<String> unchanged(RuleCatalogue catalogue) {
        return recipes.stream().map(Recipe::rule).filter(name -> catalogue.names().contains(name) && catalogue.mark(name) == marks.get(name))
                .collect(Collectors.toSet());
    }

    /** The classes of one rule, whichever it is. */
    RuleClasses any() {
        return classes(Set.of(recipes.get(0).rule()));
    }

    /** The classes of some of the rules. */
    RuleClasses classes(Set<String> names) {
        return RuleClasses.shipped(recipes, names);
    }

    private static Optional<Precompiled> read() {
        try (InputStream resource = Precompiled.class.getResourceAsStream(INDEX)) {
            if (resource == null) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(resource.readAllBytes()));
            String surroundings = in.readUTF();
            Map<String, Long> marks = new HashMap<>();
            List<Recipe> recipes = Recipe.read(in);
            for (Recipe recipe : recipes) {
                marks.put(recipe.rule(), in.readLong());
            }
            return Optional.of(new Precompiled(surroundings, marks, recipes));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Compiles the rules of a folder into a folder of classes; a step of the build.
     *
     * @param arguments the folder of rules and that of classes
     * @throws IOException           if a file cannot be written
     * @throws IllegalStateException if a rule does not compile
     */
    public static void main(String[] arguments) throws IOException {
        RuleCatalogue catalogue = RuleCatalogue.load(List.of(Path.of(arguments[0])));
        Path classes = Path.of(arguments[1]);
        if (CARRIED.isPresent() && CARRIED.get().isOf(catalogue)) {
            return;
        }
        removeClasses(classes.resolve(FOLDER));
        ModelCache.Kept kept = new RuleCompiler().build(catalogue);
        List<Problem> problems = new ArrayList<>(catalogue.problems());
        kept.leftOut().forEach(rule -> problems.add(new Problem(catalogue.rule(rule.rule()).orElseThrow().location(), rule.what(), rule.fix())));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.get(0).toString());
        }
        List<Recipe> recipes = kept.recipes().orElseThrow(() -> new IllegalStateException(arguments[0]
                + ": The rules cannot be had one by one. Fix: declare no types, queries or globals beside them."));
        for (Map.Entry<String, byte[]> file : kept.model().files().entrySet()) {
            Path target = classes.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        Path index = classes.resolve(INDEX.substring(1));
        Files.createDirectories(index.getParent());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(index))) {
            out.writeUTF(ModelCache.surroundings());
            Recipe.write(out, recipes);
            for (Recipe recipe : recipes) {
                out.writeLong(catalogue.mark(recipe.rule()));
            }
        }
    }

    private boolean isOf(RuleCatalogue catalogue) {
        return surroundings.equals(ModelCache.surroundings()) && unchanged(catalogue).size() == recipes.size()
                && catalogue.rules().size() == recipes.size();
    }

    /** Removes what was compiled of earlier rules. */
    private static void removeClasses(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            List<Path> old;
            try (Stream<Path> files = Files.walk(folder)) {
                old = files.filter(file -> file.toString().endsWith(".class")).toList();
            }
            for (Path file : old) {
                Files.delete(file);
            }
        }
    }
}
