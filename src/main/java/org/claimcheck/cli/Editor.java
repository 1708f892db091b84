package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The user's editor.
 *
 * @param command the words that start it
 */
record Editor(List<String> command) {

    private static final Set<String> WITH_GOTO = Set.of("code", "code-insiders", "codium", "cursor");
    private static final Set<String> WITH_COLON = Set.of("subl", "zed", "hx", "helix");

    /** The one that the user's settings name, if any: {@code VISUAL}, else {@code EDITOR}. */
    static Optional<Editor> of(Map<String, String> environment) {
        String command = environment.getOrDefault("VISUAL", "").isBlank() ? environment.getOrDefault("EDITOR", "") : environment.get("VISUAL");
        return command.isBlank() ? Optional.empty() : Optional.of(new Editor(List.of(command.strip().split("\\s+"))));
    }

    /** The words that open a file at a line. */
    List<String> at(Path file, int line) {
        String name = Path.of(command.get(0)).getFileName().toString();
        List<String> words = new ArrayList<>(command);
        if (WITH_GOTO.contains(name)) {
            words.addAll(List.of("-g", file + ":" + line));
        } else if (WITH_COLON.contains(name)) {
            words.add(file + ":" + line);
        } else {
            words.addAll(List.of("+" + line, file.toString()));
        }
        return words;
    }

    /**
     * Opens a place and waits until the editor ends.
     *
     * @param place {@code file:line}
     * @return whether there is such a file, and the editor ran
     */
    boolean open(String place) throws InterruptedException {
        int colon = place.lastIndexOf(':');
        try {
            Path file = Path.of(place.substring(0, Math.max(colon, 0)));
            return Files.isRegularFile(file) && new ProcessBuilder(at(file, Integer.parseInt(place.substring(colon + 1)))).inheritIO().start().waitFor() == 0;
        } catch (IOException | InvalidPathException | NumberFormatException e) {
            return false;
        }
    }
}
