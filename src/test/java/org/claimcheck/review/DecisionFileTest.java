package org.claimcheck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimcheck.review.Judgement.ARTICLE_WRONG;
import static org.claimcheck.review.Judgement.BOTH_STAND;
import static org.claimcheck.review.Samples.decision;
import static org.claimcheck.review.Samples.matter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionFileTest {

    private static final Decision FIRST = decision(matter(1, "a=A"), ARTICLE_WRONG, "ada", 0);
    private static final Decision SECOND = decision(matter(2, "a=A"), BOTH_STAND, "ada", 0);
    private static final Decision THIRD = decision(matter(3), BOTH_STAND, "rolf", 0);

    @TempDir
    private Path folder;
    private DecisionFile file;

    @BeforeEach
    void name() {
        file = new DecisionFile(folder.resolve("decisions.jsonl"));
    }

    private List<String> problems() {
        return file.read().problems().stream().map(Problem::toString).toList();
    }

    @Test
    void that_is_not_there_holds_nothing() {
        assertThat(file.read().decisions().all()).isEmpty();
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void holds_one_line_a_decision_sorted_by_fingerprint_and_time() throws Exception {
        file.add(List.of(THIRD));
        file.add(List.of(SECOND, FIRST));

        assertThat(Files.readString(file.path())).isEqualTo("{\"fingerprint\":\"0000000000000001\",\"time\":\"2026-03-01T12:00:00.250Z\","
                + "\"reviewer\":\"ada\",\"judgement\":\"article-wrong\",\"reason\":\"\",\"rule\":\"office-held-by-another\",\"article\":\"ferry\","
                + "\"claim\":\"Ada Lind, head of the Ferry Board\",\"evidence\":[{\"id\":\"a\",\"sha256\":\"559aead08264d579\",\"says\":\"A\"}]}\n"
                + DecisionLine.write(SECOND) + "\n" + DecisionLine.write(THIRD) + "\n");
        assertThat(Files.list(folder)).containsExactly(file.path());
    }

    @Test
    void keeps_the_bytes_of_lines_that_stay() throws Exception {
        String spaced = DecisionLine.write(SECOND).replace("\",\"", "\" , \"").replace("ferry", "f\\u0065rry");
        Files.writeString(file.path(), spaced);

        file.add(List.of(FIRST, THIRD));

        assertThat(Files.readString(file.path())).isEqualTo(DecisionLine.write(FIRST) + "\n" + spaced + "\n" + DecisionLine.write(THIRD) + "\n");
    }

    @Test
    void says_nothing_twice() throws Exception {
        file.add(List.of(FIRST));
        byte[] before = Files.readAllBytes(file.path());

        assertThat(file.add(List.of(FIRST, decision(FIRST.matter(), ARTICLE_WRONG, "ada", 9)))).isEmpty();

        assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
    }

    @Test
    void takes_a_word_as_the_last_even_if_the_clock_runs_backwards() {
        file.add(List.of(FIRST));

        List<Decision> added = file.add(List.of(decision(FIRST.matter(), BOTH_STAND, "ada", -60)));

        assertThat(added).extracting(Decision::time).containsExactly(FIRST.time().plusMillis(1));
        assertThat(file.read().decisions().of(FIRST.matter()).decisions()).extracting(Decision::judgement).containsExactly(BOTH_STAND);
    }

    @Test
    void brings_in_what_was_said_elsewhere_at_the_time_it_was_said() {
        file.add(List.of(FIRST));
        Decision earlier = decision(FIRST.matter(), BOTH_STAND, "ada", -60);

        assertThat(file.merge(List.of(earlier, FIRST))).containsExactly(earlier);
        assertThat(file.merge(List.of(earlier, FIRST))).isEmpty();

        assertThat(file.read().decisions().all()).containsExactly(earlier, FIRST);
    }

    @Test
    void removes_decisions() throws Exception {
        file.add(List.of(FIRST, SECOND));

        file.remove(List.of(FIRST, THIRD));

        assertThat(Files.readString(file.path())).isEqualTo(DecisionLine.write(SECOND) + "\n");
    }

    @Test
    void may_have_a_byte_order_mark_lines_of_windows_empty_lines_and_no_end() throws Exception {
        Files.writeString(file.path(), "\uFEFF" + DecisionLine.write(FIRST) + "\r\n\r\n" + DecisionLine.write(THIRD));

        assertThat(problems()).isEmpty();
        file.add(List.of(SECOND));

        assertThat(Files.readString(file.path())).isEqualTo(DecisionLine.write(FIRST) + "\r\n" + DecisionLine.write(SECOND) + "\r\n"
                + DecisionLine.write(THIRD) + "\r\n");
        assertThat(file.read().decisions().all()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void tells_what_is_wrong_with_a_line_and_uses_the_others() throws Exception {
        String line = DecisionLine.write(FIRST);
        Files.write(file.path(), List.of("{", "[]", line.replace("article-wrong", "wrong"), line.replace("12:00", "noon"), line.replace("\"ada\"", "\" \""),
                line.replace("\"ada\"", "7"), line.replace("0000000000000001", "1"), line.replace("559aead08264d579", "A"), line.replace("[", "").replace("]", ""),
                line.replace("{\"fing", "{\"reason\":\"\",\"fing"), line + " x", DecisionLine.write(SECOND)));

        assertThat(file.read().decisions().all()).containsExactly(SECOND);
        String at = file.path() + ":";
        assertThat(problems()).hasSize(11).allSatisfy(problem -> assertThat(problem).startsWith(at)
                .endsWith(" Fix: Write it as claimcheck schema decision tells, or remove the line."));
        assertThat(problems()).extracting(problem -> problem.substring(at.length()).replaceFirst("(\\d+).*?: (.*) Fix: .*", "$1 $2")).contains(
                "1 This line is not one JSON object.", "2 This line is not one JSON object.", "3 'wrong' is no judgement.",
                "4 '2026-03-01Tnoon:00.250Z' is no time such as 2026-03-01T09:30:00.000Z.", "5 'reviewer' is empty.",
                "6 'reviewer' is missing or no text.", "7 'fingerprint' is not 16 hexadecimal digits.", "8 'sha256' is not 16 hexadecimal digits.",
                "10 This line is not one JSON object.", "11 This line is not one JSON object.");
    }

    @Test
    void tells_how_to_solve_a_conflict_and_reads_both_sides() throws Exception {
        Files.write(file.path(), List.of("<<<<<<< HEAD", DecisionLine.write(FIRST), "||||||| base", "=======", DecisionLine.write(SECOND), ">>>>>>> other"));

        assertThat(file.read().decisions().all()).containsExactly(FIRST, SECOND);
        assertThat(problems()).hasSize(4).allSatisfy(problem -> assertThat(problem).contains("left by a merge that met a conflict",
                "Fix: Keep the decisions of both sides, in any order, and remove this line."));
    }

    @Test
    void is_not_written_while_a_line_cannot_be_read() throws Exception {
        Files.writeString(file.path(), "{\n");

        assertThatThrownBy(() -> file.add(List.of(FIRST))).isInstanceOf(InvalidInputException.class).hasMessageContaining(file.path() + ":1");
        assertThat(file.path()).hasContent("{\n");
        assertThat(Files.list(folder)).containsExactly(file.path());
    }

    @Test
    void tells_of_what_is_no_text_and_of_what_is_no_file() throws Exception {
        Files.write(file.path(), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThatThrownBy(() -> file.read()).isInstanceOf(InvalidInputException.class).hasMessageContaining("not valid UTF-8");
        DecisionFile inFolder = new DecisionFile(folder);
        assertThatThrownBy(inFolder::read).isInstanceOf(InvalidInputException.class).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> inFolder.add(List.of(FIRST))).isInstanceOf(InvalidInputException.class).hasMessageContaining("no plain file");
        assertThatThrownBy(() -> new DecisionFile(Path.of("/dev/null")).add(List.of(FIRST))).isInstanceOf(InvalidInputException.class);
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void tells_where_nothing_can_be_written() {
        assertThatThrownBy(() -> new DecisionFile(Path.of("/proc/decisions.jsonl")).add(List.of(FIRST))).isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/proc/decisions.jsonl: The decisions cannot be written").hasMessageContaining("--decisions");
    }

    @Test
    void is_the_file_that_a_link_leads_to() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));
        DecisionFile linked = new DecisionFile(Files.createSymbolicLink(folder.resolve("link.jsonl"), there.resolve("decisions.jsonl")));

        linked.add(List.of(FIRST));
        linked.add(List.of(SECOND));

        assertThat(linked.path()).isSymbolicLink();
        assertThat(new DecisionFile(there.resolve("decisions.jsonl")).read().decisions().all()).containsExactly(FIRST, SECOND);
        assertThat(Files.list(there)).hasSize(1);
    }

    @Test
    void waits_for_other_threads_and_loses_nothing() throws Exception {
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < 4; thread++) {
            int first = thread * 100;
            threads.add(new Thread(() -> {
                for (int i = 0; i < 20; i++) {
                    new DecisionFile(file.path()).add(List.of(decision(matter(first + i), BOTH_STAND, "ada", 0)));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(file.read().decisions().all()).hasSize(80);
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8).lines()).isSorted();
    }
}
