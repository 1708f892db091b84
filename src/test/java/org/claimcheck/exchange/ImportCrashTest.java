package org.claimcheck.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An import that is killed leaves nothing half-written, and taken up it writes what it would have written. */
class ImportCrashTest {

    private static final int ROWS = 70_000;
    private static final int KILLS = 4;
    private static final int MOST_MILLIS = 2500;

    @TempDir
    private Path folder;
    private Path table;
    private Path mapping;

    @BeforeEach
    void write() throws IOException {
        table = folder.resolve("clubs.csv.gz");
        try (BufferedWriter writer = new BufferedWriter(new java.io.OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(table)), java.nio.charset.StandardCharsets.UTF_8))) {
            writer.write("nr,who,whom,since\n");
            for (int i = 0; i < ROWS; i++) {
                writer.write(i + ",Player " + i * 7919L % 5003 + ",Club " + i % 997 + "," + (i % 5000 == 17 ? "soon" : 1900 + i % 100) + "\n");
            }
        }
        mapping = Files.writeString(folder.resolve("m.yaml"), "id: nr\nsays:\n  - relation: member-of\n    label: {en: is a member of}\n"
                + "    subject: {name: who, type: person}\n    object: {name: whom, type: organization}\n    from: since\n");
    }

    private static Map<String, String> content(Path facts) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(facts)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                content.put(facts.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void is_taken_up_after_being_killed() throws Exception {
        ImportResult whole = Importer.run(ImportProcess.request(table, mapping, folder.resolve("whole")), (done, total) -> { });
        assertThat(whole.skipped()).containsEntry("a date that cannot be read", 14L);
        Path into = folder.resolve("killed");
        Path out = folder.resolve("out");
        Path state = folder.resolve(".killed.import-clubs/state.json");
        Random random = new Random(20260707);
        int killed = 0;
        while (killed < KILLS && !Files.exists(into)) {
            Process process = ImportProcess.start(out, table, mapping, into);
            // The last one is killed only after it has noted how far it came, however slow the machine is: there is something to take up.
            boolean last = killed == KILLS - 1;
            while (process.isAlive() && (Files.size(out) == 0 || last && !Files.exists(state))) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
            TimeUnit.MILLISECONDS.sleep(random.nextInt(MOST_MILLIS));
            process.destroyForcibly().waitFor();
            killed++;
        }
        assertThat(killed).isPositive();

        assertThat(ImportProcess.start(out, table, mapping, into).waitFor()).as(Files.readString(out)).isZero();

        assertThat(Files.readString(out)).contains("resumed");
        assertThat(content(into)).isEqualTo(content(folder.resolve("whole")));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).as("what was put together beside is gone").containsExactlyInAnyOrder(table, mapping, into, folder.resolve("whole"), out);
        }
    }

    @Test
    void begins_anew_if_the_file_has_changed() throws Exception {
        Path into = folder.resolve("facts");
        Process process = ImportProcess.start(folder.resolve("out"), table, mapping, into);
        Path state = folder.resolve(".facts.import-clubs/state.json");
        while (process.isAlive() && !Files.exists(state)) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        process.destroyForcibly().waitFor();
        assertThat(into).doesNotExist();
        Files.writeString(folder.resolve("clubs.csv.gz"), "nr,who,whom,since\n1,Ona,Lund,1990\n");

        ImportResult result = Importer.run(ImportProcess.request(table, mapping, into), (done, total) -> { });

        assertThat(result.resumed()).isFalse();
        assertThat(result.facts()).containsOnly(Map.entry("relation", 1L));
    }
}
