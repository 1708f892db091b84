package org.claimcheck.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A facts folder that a test puts together; beside the sample unless said otherwise. */
final class FactsFolder {

    /** The sample of the test resources. */
    static final Path SAMPLE = Path.of("src/test/resources/knowledge/sample");

    private final Path path;

    FactsFolder(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    FactsFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    FactsFolder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with this folder, loaded after the sample; paths are relative to this folder or begin with "sample". */
    List<String> problems() {
        return Knowledge.loadLeniently(List.of(SAMPLE, path)).problems().stream().map(Object::toString)
                .map(text -> text.replace(path + "/", "").replace(path.toString(), "FOLDER")
                        .replace(SAMPLE.toString(), "sample")).toList();
    }

    Knowledge knowledge() {
        return Knowledge.loadLeniently(List.of(SAMPLE, path)).knowledge();
    }

    /** Copies the files of the sample into this folder in the given order of creation. */
    FactsFolder copySample(boolean backwards) {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                Path file = sorted.get(backwards ? sorted.size() - 1 - i : i);
                with(SAMPLE.relativize(file).toString(), Files.readAllBytes(file));
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
