package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeInputTest {

    private static final String HEAD = "---\npublished: 2021-06-10\n---\n";
    private static final String WRONG = "Qasem Soleimani, commander of the Quds Force, spoke to reporters on Tuesday.";
    private static final String[] SYLLABLES = {"ba", "de", "ki", "lo", "mu", "na", "re", "si", "to", "vu"};
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void article_of_9_megabytes_is_processed() throws IOException {
        Random random = new Random(9);
        StringBuilder text = new StringBuilder(HEAD);
        while (text.length() < 9 * MEGABYTE) {
            text.append(sentence(random)).append("\n\n");
        }

        assertThat(contradictions(text.append(WRONG).append('\n'))).isEqualTo(1);
    }

    @Test
    void line_of_1_megabyte_is_processed() throws IOException {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder(HEAD);
        while (text.length() < MEGABYTE) {
            text.append(sentence(random)).append(' ');
        }

        assertThat(contradictions(text.append(WRONG).append('\n'))).isEqualTo(1);
    }

    @Test
    void sentence_of_1_megabyte_is_processed() throws IOException {
        CommandRun run = verify(new StringBuilder(HEAD).append("Qasem Soleimani and the Quds Force and ".repeat(MEGABYTE / 39)));

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isLessThan(2);
    }

    private long contradictions(CharSequence text) throws IOException {
        CommandRun run = verify(text);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
        return run.document().path("findings").valueStream().map(finding -> finding.path("kind").asString()).filter("contradiction"::equals)
                .count();
    }

    private CommandRun verify(CharSequence text) throws IOException {
        Path file = Files.writeString(folder.resolve("large.txt"), text);
        return assertTimeoutPreemptively(Duration.ofMinutes(4),
                () -> CommandRun.of("verify", "--format", "jsonl", file.toString()));
    }

    private static String sentence(Random random) {
        return name(random) + " " + name(random) + " of " + name(random) + " spoke with " + name(random) + " " + name(random) + " about the bridge, "
                + "the harbour and the price of bread on " + (1 + random.nextInt(28)) + " May " + (1990 + random.nextInt(30)) + ".";
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
