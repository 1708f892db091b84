package org.claimcheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The archive of classes that the launcher makes for a Java machine. The machine passes over an archive that another version of it has
 * written, and says nothing: then this has the launcher make a new one.
 */
final class ClassArchive {

    private final Path options;
    private final Path machine;

    private ClassArchive(String name) {
        this.options = Path.of(name + ".options");
        this.machine = Path.of(name + ".machine");
    }

    /** The archive that the launcher tells of. */
    static Optional<ClassArchive> ofSystem() {
        try {
            return Optional.ofNullable(System.getProperty("claimcheck.archive")).map(ClassArchive::new);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String running() {
        return System.getProperty("java.vm.vendor") + " " + System.getProperty("java.vm.version");
    }

    /** Notes which machine it is made for. */
    void made() {
        try {
            Files.writeString(machine, running(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Then it is made again.
        }
    }

    /** Has the launcher make a new one if this machine is another one. */
    void check() {
        try {
            if (Files.exists(options) && !(Files.exists(machine) && Files.readString(machine).equals(running()))) {
                Files.deleteIfExists(options);
            }
        } catch (IOException e) {
            // It is slower without, and no less right.
        }
    }
}
