package org.claimcheck.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Lets git keep the lines of both sides when it merges two reviewers' files: decisions are lines whose order does not matter,
 * so that two who judged different findings need not solve a conflict.
 */
public final class GitMerging {

    private static final long PATIENCE_SECONDS = 10;

    private GitMerging() {
    }

    /**
     * Prepares the repository of a file of decisions, once. Where git is not told yet how to merge the file, a file
     * {@code .gitattributes} is made beside it; one that is there already belongs to somebody and is left alone.
     *
     * @param file a file of decisions that was just made
     * @return what the user has to know or to do, in a sentence; empty if nothing, as where there is no git
     */
    public static Optional<String> prepare(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName().toString();
        if (!"unspecified".equals(attribute(folder, name))) {
            return Optional.empty();
        }
        Path attributes = folder.resolve(".gitattributes");
        String line = (name.matches("[\\w.-]+") ? name : "\"" + name + "\"") + " merge=union";
        if (Files.notExists(attributes)) {
            try {
                Files.writeString(attributes, "# Claimcheck: decisions of several reviewers are merged line by line.\n" + line + "\n",
                        StandardOpenOption.CREATE_NEW);
                return Optional.of("Wrote " + attributes + ", so that git merges the decisions of several reviewers: commit it with " + name + ".");
            } catch (IOException e) {
                // Then the user has to do it.
            }
        }
        return Optional.of("Add the line '" + line + "' to " + attributes + ", so that git merges the decisions of several reviewers.");
    }

    /** How git merges a file, as it calls it; empty where it does not keep it. */
    private static String attribute(Path folder, String name) {
        try {
            Process git = new ProcessBuilder(List.of("git", "check-attr", "merge", "--", name)).directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            git.getOutputStream().close();
            String told = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0 ? told.substring(told.lastIndexOf(' ') + 1) : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
