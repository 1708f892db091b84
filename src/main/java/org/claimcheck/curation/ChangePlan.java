package org.claimcheck.curation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.file.FileTree;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Changes of several files that are made one after the other, each as a whole. What is to be done is written down first, with both
 * contents of each file, so that whoever is interrupted can go on or go back. Nothing that anybody else changed meanwhile is overwritten.
 */
public final class ChangePlan {

    private static final String FOLDER = ".changes";
    private static final String PLAN = "plan.json";

    private final Path folder;
    private final String purpose;
    private final List<Entry> entries;

    /** A file with the marks of both contents. */
    private record Entry(Path path, String before, String after) {
    }

    private ChangePlan(Path folder, String purpose, List<Entry> entries) {
        this.folder = folder;
        this.purpose = purpose;
        this.entries = entries;
    }

    /**
     * Writes a plan down.
     *
     * @param facts   the facts folder in which it is kept until it is done
     * @param purpose what it is for, for messages
     * @throws IOException if it cannot be written; nothing is planned then
     */
    public static ChangePlan write(Path facts, String purpose, List<FileChange> changes) throws IOException {
        Path folder = facts.resolve(FOLDER);
        FileTree.remove(folder);
        List<Entry> entries = new ArrayList<>();
        ObjectNode plan = JsonMapper.shared().createObjectNode().put("purpose", purpose);
        ArrayNode files = plan.putArray("files");
        for (int i = 0; i < changes.size(); i++) {
            FileChange change = changes.get(i);
            Path path = change.path().toAbsolutePath().normalize();
            AtomicFile.write(folder.resolve(i + ".before"), change.before());
            AtomicFile.write(folder.resolve(i + ".after"), change.after());
            entries.add(new Entry(path, mark(change.before()), mark(change.after())));
            files.addObject().put("path", path.toString()).put("before", mark(change.before())).put("after", mark(change.after()));
        }
        AtomicFile.write(folder.resolve(PLAN), JsonMapper.shared().writeValueAsString(plan) + "\n");
        return new ChangePlan(folder, purpose, entries);
    }

    /**
     * The plan that somebody began in a facts folder and did not end.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<ChangePlan> begun(Path facts) throws IOException {
        Path folder = facts.resolve(FOLDER);
        if (!Files.exists(folder.resolve(PLAN))) {
            return Optional.empty();
        }
        JsonNode plan = JsonMapper.shared().readTree(Files.readString(folder.resolve(PLAN)));
        List<Entry> entries = new ArrayList<>();
        plan.path("files").forEach(file -> entries.add(new Entry(Path.of(file.path("path").asString()), file.path("before").asString(), file.path("after").asString())));
        return Optional.of(new ChangePlan(folder, plan.path("purpose").asString(), entries));
    }

    /** What it is for. */
    public String purpose() {
        return purpose;
    }

    /** How many files it changes. */
    public int size() {
        return entries.size();
    }

    /**
     * Changes the files that are not changed yet, and forgets the plan.
     *
     * @param done receives each file that is as it should be
     * @throws IOException if a file cannot be written; the plan stays
     * @throws InvalidInputException if somebody else changed a file; the plan stays
     */
    public void carryOut(Consumer<Path> done) throws IOException {
        run(done, true);
    }

    /**
     * Gives the files that are changed their old content back, and forgets the plan.
     *
     * @param done receives each file that is as it was
     * @throws IOException if a file cannot be written; the plan stays
     * @throws InvalidInputException if somebody else changed a file; the plan stays
     */
    public void takeBack(Consumer<Path> done) throws IOException {
        run(done, false);
    }

    private void run(Consumer<Path> done, boolean forward) throws IOException {
        for (Entry entry : entries) {
            String now = Files.exists(entry.path()) ? mark(Files.readString(entry.path())) : mark("");
            if (!now.equals(entry.before()) && !now.equals(entry.after())) {
                throw new InvalidInputException(SourceLocation.of(entry.path().toString()), "The file was changed meanwhile (" + purpose + " had begun)",
                        "Bring it into the state of one of the files " + folder + "/" + entries.indexOf(entry) + ".before and .after");
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Path wanted = folder.resolve(i + (forward ? ".after" : ".before"));
            if (!mark(Files.exists(entry.path()) ? Files.readString(entry.path()) : "").equals(forward ? entry.after() : entry.before())) {
                AtomicFile.write(entry.path(), Files.readString(wanted));
            }
            done.accept(entry.path());
        }
        Files.deleteIfExists(folder.resolve(PLAN));
        FileTree.remove(folder);
    }

    private static String mark(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
