package org.claimcheck.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs come sorted, as many as they are. */
class PairSorterTest {

    @TempDir
    private Path folder;

    @Test
    void few_pairs_are_sorted_in_memory() throws IOException {
        assertSorted(1000);
    }

    @Test
    void more_pairs_than_fit_into_memory_are_sorted_in_files_that_are_gone_afterwards() throws IOException {
        assertSorted(1_200_000);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    /** Each key is there some times; the values of one key must stay in their order. */
    private void assertSorted(int count) throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        long sum = 0;
        int[] seen = {0};
        long[] sorted = {0};
        try (PairSorter pairs = new PairSorter(folder)) {
            for (int i = 0; i < count; i++) {
                long key = spread(random.nextInt(count / 3));
                pairs.add(key, i);
                sum += key ^ i;
            }
            long[] lastKey = {0};
            int[] lastValue = {-1};
            pairs.drain((key, value) -> {
                int order = Long.compareUnsigned(lastKey[0], key);
                if (seen[0] > 0 && (order > 0 || order == 0 && lastValue[0] >= value)) {
                    throw new AssertionError("Pair " + seen[0] + " is out of order");
                }
                lastKey[0] = key;
                lastValue[0] = value;
                seen[0]++;
                sorted[0] += key ^ value;
            });
        }
        assertThat(seen[0]).isEqualTo(count);
        assertThat(sorted[0]).isEqualTo(sum);
    }

    private static long spread(long number) {
        return (number + 1) * 0x9E3779B97F4A7C15L;
    }
}
