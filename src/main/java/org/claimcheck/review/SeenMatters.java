package org.claimcheck.review;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.claimcheck.file.AtomicFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers what reports told last of each article, so that a reviewer can decide by a fingerprint alone. It is a
 * convenience: what is lost of it can be told again.
 */
public final class SeenMatters {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String SUFFIX = ".seen.jsonl";

    private final Path folder;

    /** What is remembered in a folder. */
    public SeenMatters(Path folder) {
        this.folder = folder;
    }

    /**
     * Remembers what a report told, in place of what an earlier one on the article did. A folder that cannot be written is no error.
     *
     * @param article the article's id
     */
    public void remember(String article, List<SeenMatter> matters) {
        try {
            if (matters.isEmpty()) {
                Files.deleteIfExists(file(article));
            } else {
                AtomicFile.writeCached(file(article), matters.stream().map(SeenMatters::line).collect(Collectors.joining("\n", "", "\n"))
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // Then the reviewer has to name the report.
        }
    }

    /**
     * What is remembered under a fingerprint.
     *
     * @param digits the fingerprint or its beginning
     * @return all that it may mean, by fingerprint and then by article
     */
    public List<SeenMatter> find(String digits) {
        List<SeenMatter> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
                files.forEach(file -> find(digits, file, found));
            } catch (IOException | DirectoryIteratorException e) {
                // What cannot be read is not remembered.
            }
        }
        found.removeIf(seen -> !seen.matter().fingerprint().startsWith(digits));
        found.sort(Comparator.comparing((SeenMatter seen) -> seen.matter().fingerprint()).thenComparing(seen -> seen.matter().article()));
        return found;
    }

    private static void find(String digits, Path file, List<SeenMatter> found) {
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.contains("\"" + digits)) {
                    found.add(JsonMapper.shared().readValue(line, SeenMatter.class));
                }
            }
        } catch (IOException | JacksonException e) {
            // Nor is this.
        }
    }

    /** A matter in JSON. It is written property by property: every report does so, and to find out by reflection what there is takes long. */
    private static String line(SeenMatter seen) {
        StringWriter line = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            out.writeStartObject();
            Matter matter = seen.matter();
            out.writeObjectPropertyStart("matter");
            texts(out, "fingerprint", matter.fingerprint(), "rule", matter.rule(), "article", matter.article(), "claim", matter.claim());
            out.writeArrayPropertyStart("evidence");
            for (EvidenceMark mark : matter.evidence()) {
                out.writeStartObject();
                texts(out, "id", mark.id(), "sha256", mark.sha256(), "says", mark.says());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
            texts(out, "place", seen.place(), "explanation", seen.explanation());
            out.writeArrayPropertyStart("records");
            seen.records().forEach(out::writeString);
            out.writeEndArray();
            SeenMatter.Words words = seen.words();
            out.writeObjectPropertyStart("words");
            texts(out, "sentence", words.sentence(), "text", words.text(), "language", words.language(), "published", words.published(),
                    "reader", words.reader());
            out.writeEndObject();
            out.writeEndObject();
        }
        return line.toString();
    }

    private static void texts(JsonGenerator out, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeStringProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private Path file(String article) {
        return folder.resolve(EvidenceMark.of(article, article, "").sha256() + SUFFIX);
    }
}
