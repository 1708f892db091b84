package org.claimcheck.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever becomes of the processes that write a file of decisions, it can be read and holds what was acknowledged. */
class DecisionFileCrashTest {

    /** More than a writer gets done before it is killed, however long those before it take to die. */
    private static final int MANY = 10_000;
    private static final int KILLS = 200;
    private static final int AT_ONCE = 4;
    private static final int MOST_MILLIS = 30;

    @TempDir
    private Path folder;

    private static Set<String> acknowledged(Path out) throws Exception {
        return Files.readString(out).lines().filter(line -> line.matches("[0-9a-f]{16}")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> held(DecisionFile file) {
        DecisionFile.Content content = file.read();
        assertThat(content.problems()).isEmpty();
        return content.decisions().all().stream().map(Decision::fingerprint).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void loses_nothing_acknowledged_when_writers_are_killed() throws Exception {
        DecisionFile file = new DecisionFile(folder.resolve("shared/decisions.jsonl"));
        Random random = new Random(20260301);
        Set<String> acknowledged = new TreeSet<>();
        for (int killed = 0; killed < KILLS; killed += AT_ONCE) {
            List<Process> writers = new ArrayList<>();
            List<Path> outs = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                outs.add(folder.resolve("out" + i));
                writers.add(DecisionWriter.start("", outs.get(i), file.path(), (killed + i) * MANY, MANY));
            }
            for (int i = 0; i < AT_ONCE; i++) {
                while (writers.get(i).isAlive() && Files.size(outs.get(i)) == 0) {
                    TimeUnit.MILLISECONDS.sleep(1);
                }
                assertThat(writers.get(i).isAlive()).as(Files.readString(outs.get(i))).isTrue();
                TimeUnit.MICROSECONDS.sleep(random.nextInt(MOST_MILLIS * 1000));
                writers.get(i).destroyForcibly().waitFor();
                assertThat(held(file)).as("while others write").containsAll(acknowledged(outs.get(i)));
            }
            for (Path out : outs) {
                acknowledged.addAll(acknowledged(out));
            }
            assertThat(held(file)).containsAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS);

        file.add(List.of(Samples.decision(Samples.matter(KILLS * MANY), Judgement.MISREAD, "ada", 0)));

        assertThat(Files.list(file.path().getParent())).as("drafts and locks of the dead are cleared away").containsExactly(file.path());
    }

    @Test
    void holds_the_decisions_of_all_processes_that_write_at_once() throws Exception {
        DecisionFile file = new DecisionFile(folder.resolve("decisions.jsonl"));
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            writers.add(DecisionWriter.start("", folder.resolve("out" + i), file.path(), i * 1000, 40));
        }
        for (int i = 0; i < 3; i++) {
            assertThat(writers.get(i).waitFor()).as(Files.readString(folder.resolve("out" + i))).isZero();
        }

        assertThat(held(file)).hasSize(120);
    }

    @Test
    void is_as_it_was_when_there_is_no_room_left() throws Exception {
        DecisionFile file = new DecisionFile(folder.resolve("decisions.jsonl"));
        Path out = folder.resolve("out");

        int code = DecisionWriter.start("ulimit -f 8", out, file.path(), 0, 1000).waitFor();

        assertThat(code).as(Files.readString(out)).isEqualTo(2);
        assertThat(Files.readString(out)).contains(file.path() + ": The decisions cannot be written (", "Fix: Check the folder, its permissions and the room");
        assertThat(acknowledged(out)).hasSizeGreaterThan(10);
        assertThat(held(file)).isEqualTo(acknowledged(out));
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(file.path(), out);
    }
}
