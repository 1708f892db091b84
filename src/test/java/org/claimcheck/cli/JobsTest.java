package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimcheck.file.InOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobsTest {

    private static List<String> files() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("facts", "samples"))) {
            List<String> files = new ArrayList<>(samples.map(Path::toString).sorted().toList());
            files.add(2, "no-such-file.md");
            files.add(files.get(0));
            return files;
        }
    }

    private static CommandRun verify(int jobs, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("verify", "--jobs", String.valueOf(jobs)));
        arguments.addAll(Arrays.asList(options));
        arguments.addAll(files());
        return CommandRun.of(arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format=jsonl", "--format=json", "--format=text", "--compare"})
    void give_the_same_bytes_however_many_they_are(String option) throws IOException {
        CommandRun one = verify(1, option);

        assertThat(one.code()).isEqualTo(2);
        assertThat(one.err()).contains("no-such-file.md", "the same id");
        assertThat(verify(3, option)).isEqualTo(one);
    }

    @Test
    void hand_results_on_in_order_and_never_run_far_ahead() {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Integer> results = new ArrayList<>();

        InOrder.run(2, IntStream.range(0, 500).boxed().toList(), number -> {
            most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
            return number;
        }, number -> {
            taken.incrementAndGet();
            results.add(number);
        });

        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
        assertThat(most.get()).isLessThan(20);
    }

    @Test
    void failures_of_the_work_are_those_of_the_run() {
        assertThatThrownBy(() -> InOrder.run(2, List.of(1, 2, 3), number -> {
            if (number == 2) {
                throw new IllegalArgumentException("two");
            }
            return number;
        }, number -> { })).isInstanceOf(IllegalArgumentException.class).hasMessage("two");
    }
}
