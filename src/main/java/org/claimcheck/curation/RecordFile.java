package org.claimcheck.curation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.file.FileLock;
import org.claimcheck.knowledge.DocumentSchema;
import org.claimcheck.knowledge.Knowledge;
import org.claimcheck.knowledge.StatementReader;
import org.claimcheck.knowledge.YamlDocument;
import org.claimcheck.statement.Basis;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A file of entities, offices or known facts that records are added to. */
public final class RecordFile {

    private final Path path;
    private final Kind kind;

    /** What a file holds. */
    public enum Kind {
        /** Entities. */
        ENTITIES("entities", "entities", "entities", ""),
        /** Offices. */
        OFFICES("offices", "offices", "vocabulary", "offices"),
        /** Known facts. */
        KNOWN("known", "facts", "known", "");

        private static final Pattern DATA = Pattern.compile("(.+)\\.(?:yaml|yml|jsonl)");

        private final String id;
        private final String words;
        private final String folder;
        private final String name;

        /**
         * @param folder the part of a facts folder in which such files stand
         * @param name   what they are called there, without the ending; empty if as one likes
         */
        Kind(String id, String words, String folder, String name) {
            this.id = id;
            this.words = words;
            this.folder = folder;
            this.name = name;
        }

        /** What it holds, in a word. */
        public String words() {
            return words;
        }

        /** How such a file is named within a facts folder: {@code known/NAME.yaml}. */
        public String form() {
            return folder + "/" + (name.isEmpty() ? "NAME" : name) + ".yaml";
        }

        /** Where records go in a facts folder unless somebody says otherwise. */
        public Path in(Path facts) {
            return facts.resolve(folder).resolve((name.isEmpty() ? "added" : name) + ".yaml");
        }

        /** Whether a file at an absolute path is read as one of this kind, if it stands in a facts folder. */
        public boolean isReadFrom(Path path) {
            Matcher data = DATA.matcher(String.valueOf(path.getFileName()));
            return data.matches() && (name.isEmpty() || data.group(1).equals(name))
                    && Stream.iterate(path.getParent(), p -> p != null && p.getFileName() != null, Path::getParent).anyMatch(p -> p.getFileName().toString().equals(folder));
        }
    }

    /**
     * A file.
     *
     * @param path the file; it need not be there yet
     */
    public RecordFile(Path path, Kind kind) {
        this.path = path;
        this.kind = kind;
    }

    /** A record as it would stand in the file. */
    public static final class Draft {

        private final String text;
        private final YamlDocument document;
        private final JsonNode record;

        private Draft(String text, YamlDocument document, JsonNode record) {
            this.text = text;
            this.document = document;
            this.record = record;
        }

        /** Where it would stand. */
        public SourceLocation location() {
            return document.location(record);
        }

        /** The lines that would be added. */
        public List<String> lines(String before) {
            List<String> old = before.lines().toList();
            List<String> now = text.lines().toList();
            int head = 0;
            while (head < old.size() && head < now.size() && old.get(head).equals(now.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < old.size() - head && tail < now.size() - head && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
                tail++;
            }
            return now.subList(head, now.size() - tail);
        }

        /**
         * The fact that it tells.
         *
         * @throws InvalidInputException if it names an id that does not exist, or has an impossible time or number
         */
        public Statement fact(Knowledge knowledge) {
            StatementReader reader = knowledge.statementReader();
            JsonNode root = document.root();
            Known fallback = new Known("", Certainty.CERTAIN, LocalDate.EPOCH, "", List.of(), location());
            if (root.isObject()) {
                fallback = reader.known(document, root, fallback);
            }
            return reader.read(document, record, reader.known(document, record, fallback));
        }

        /** The same statement on another basis. */
        public Statement as(Basis basis, Knowledge knowledge) {
            return knowledge.statementReader().read(document, record, basis);
        }
    }

    /** The content of the file; nothing if it is not there. */
    public String text() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (CharacterCodingException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file is not valid UTF-8", "Save it in the encoding UTF-8");
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file cannot be read (" + e.getMessage() + ")", "Check its permissions");
        }
    }

    /**
     * A record as it would stand in the file.
     *
     * @throws InvalidInputException if the file has mistakes already, or the record does not fit the schema
     */
    public Draft draft(ObjectNode record) {
        FactsText before = new FactsText(path.toString(), text());
        List<Problem> problems = new ArrayList<>(DocumentSchema.of("facts", kind.id).check(before.document()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        before.append(record);
        FactsText after = new FactsText(path.toString(), before.result());
        JsonNode added = after.records().path(after.records().size() - 1);
        problems.addAll(DocumentSchema.of("facts", kind.id).check(after.document()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Draft(before.result(), after.document(), added);
    }

    /**
     * Adds a record to the file, which is replaced as a whole or not at all. Whoever else adds to it meanwhile waits.
     *
     * @return where it stands
     * @throws InvalidInputException as {@link #draft}, or if the file cannot be written
     */
    public SourceLocation add(ObjectNode record) {
        try (FileLock lock = FileLock.beside(path)) {
            Draft draft = draft(record);
            AtomicFile.write(path, draft.text);
            return draft.location();
        } catch (IOException e) {
            throw new InvalidInputException(SourceLocation.of(path.toString()), "The file cannot be written (" + e.getMessage() + ")",
                    "Check the folder and its permissions, or name another file with --file");
        }
    }
}
