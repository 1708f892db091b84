package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.report.Engine;

/** Finds the shipped facts and rules: those of the clone, else the copies in the jar. */
final class KnowledgeFolders {

    private final Console console;

    KnowledgeFolders(Console console) {
        this.console = console;
    }

    /** The shipped folders and then those of the user. */
    Engine.Folders of(List<Path> facts, List<Path> rules) {
        Optional<Path> home = console.home().filter(folder -> Files.isDirectory(folder.resolve("facts"))
                && Files.isDirectory(folder.resolve("rules"))).map(KnowledgeFolders::shown);
        Optional<Path> inJar = home.isPresent() ? Optional.empty() : Knowledge.shippedFolder();
        List<Path> allFacts = new ArrayList<>();
        List<Path> allRules = new ArrayList<>();
        home.ifPresent(folder -> {
            allFacts.add(folder.resolve("facts"));
            allRules.add(folder.resolve("rules"));
        });
        inJar.ifPresent(folder -> {
            allFacts.add(folder);
            allRules.add(folder.resolveSibling("rules"));
        });
        allFacts.addAll(facts);
        allRules.addAll(rules);
        return new Engine.Folders(allFacts, allRules, console.cache());
    }

    /** The folders of facts to read; one that is still empty is there to be written to. */
    static Engine.Folders filled(Engine.Folders folders) {
        return new Engine.Folders(folders.facts().stream().filter(folder -> !isEmpty(folder)).toList(), folders.rules(), folders.cache(), folders.judging(),
                folders.trusting());
    }

    private static boolean isEmpty(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /** The folder as seen from where the user is, if it lies below. */
    private static Path shown(Path home) {
        Path here = Path.of("").toAbsolutePath();
        Path there = home.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there) : there;
    }
}
