package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same input gives the same bytes, whatever the order in which a system lists or keeps files. */
class DeterminismTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void two_runs_print_the_same_bytes(ReportFormat format) throws IOException {
        assertThat(verify(HOME, format.toString())).isNotEmpty().isEqualTo(verify(HOME, format.toString()));
    }

    @Test
    void files_written_in_another_order_print_the_same_bytes() throws IOException {
        Path one = copy("one", new Random(1), false);
        Path two = copy("two", new Random(2), false);

        assertThat(verify(one, "jsonl").replace(one.toString(), "")).isEqualTo(verify(two, "jsonl").replace(two.toString(), ""));
    }

    /** Where a fact stands and the version of all then differ, and nothing else. */
    @Test
    void files_called_otherwise_print_the_same_findings() throws IOException {
        Path one = copy("one", new Random(3), true);
        Path two = copy("two", new Random(4), true);

        assertThat(withoutPlaces(verify(one, "jsonl"))).isEqualTo(withoutPlaces(verify(two, "jsonl")));
    }

    @Test
    void shuffled_articles_print_the_same_lines() throws IOException {
        List<String> files = new ArrayList<>(samples());
        List<String> before = run(HOME, "jsonl", files).lines().sorted().toList();
        Collections.reverse(files);

        assertThat(run(HOME, "jsonl", files).lines().sorted()).isEqualTo(before);
    }

    private static String withoutPlaces(String output) {
        return output.replaceAll("\"location\":\"[^\"]*\"", "").replaceAll("\"knowledge\":\\{[^}]*\\}", "");
    }

    private static String verify(Path home, String format) throws IOException {
        return run(home, format, samples());
    }

    private static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("facts", "samples"))) {
            return files.map(Path::toString).filter(file -> file.matches(".*\\d.*\\.md")).sorted().toList();
        }
    }

    private static String run(Path home, String format, List<String> files) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> args = new ArrayList<>(List.of("verify", "--compare", "--format", format));
        args.addAll(files);
        int code = Main.run(args.toArray(String[]::new), new Console(new PrintWriter(out), new PrintWriter(err), InputStream.nullInputStream(), false, false,
                100, false, Optional.of(home), Optional.of(Path.of("target", "compiled-rules"))));
        assertThat(err.toString()).isEmpty();
        assertThat(code).isEqualTo(1);
        return out.toString();
    }

    /** Copies facts and rules in a random order; with other names where names have no meaning. */
    private Path copy(String name, Random random, boolean rename) throws IOException {
        Path home = folder.resolve(name);
        List<Path> files = new ArrayList<>();
        for (String part : List.of("facts", "rules")) {
            try (Stream<Path> found = Files.walk(Path.of(part))) {
                found.filter(Files::isRegularFile).filter(file -> !file.startsWith(Path.of("facts", "samples"))).forEach(files::add);
            }
        }
        Collections.shuffle(files, random);
        for (Path file : files) {
            boolean free = rename && (file.startsWith(Path.of("facts", "known")) || file.startsWith(Path.of("facts", "entities"))
                    || file.startsWith(Path.of("rules", "patterns")));
            Path target = home.resolve(file.resolveSibling((free ? Integer.toString(100 + random.nextInt(900)) + "-" : "") + file.getFileName()));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return home;
    }
}
