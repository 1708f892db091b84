package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * True news raise no alarm: some three hundred short texts with well-known facts, told with several dates, people of one
 * name, pronouns, comparisons, retrospects, hedges and negations.
 */
class TrueNewsTest {

    private static final Path TEXTS = Path.of("src/test/resources/true-news");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void raise_no_alarm(String language) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("verify", "--format", "jsonl"));
        for (String text : Files.readString(TEXTS.resolve(language + ".txt")).split("(?m)^## ")) {
            if (!text.isBlank()) {
                int line = text.indexOf('\n');
                Path file = folder.resolve(String.format("%03d.md", arguments.size()));
                Files.writeString(file, "---\npublished: \"" + text.substring(0, line).strip() + "\"\nlanguage: " + language + "\n---\n\n"
                        + text.substring(line + 1));
                arguments.add(file.toString());
            }
        }
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        List<String> alarms = new ArrayList<>();
        run.documents().forEach(report -> {
            for (JsonNode finding : report.path("findings")) {
                String kind = finding.path("kind").asString();
                if (kind.equals("contradiction") || kind.equals("tension")) {
                    alarms.add(finding.path("explanation").asString());
                }
            }
        });
        assertThat(alarms).isEmpty();
        assertThat(run.code()).isZero();
    }
}
