package org.claimcheck.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSorterTest {

    @TempDir
    private Path folder;

    @Test
    void sorts_what_does_not_fit_into_memory_as_what_does() throws IOException {
        Random random = new Random(7);
        List<LineSorter.Line> lines = new ArrayList<>();
        String filling = "x".repeat(400);
        try (LineSorter sorter = new LineSorter(folder, "s")) {
            for (int i = 0; i < 60_000; i++) {
                LineSorter.Line line = new LineSorter.Line("k" + random.nextInt(5000), i + filling);
                lines.add(line);
                sorter.add(line.key(), line.text());
            }
            lines.sort(Comparator.comparing(LineSorter.Line::key));
            List<LineSorter.Line> sorted = new ArrayList<>();
            sorter.sorted(sorted::add);
            assertThat(sorted).isEqualTo(lines);
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
