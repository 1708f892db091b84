package org.claimcheck.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenMattersTest {

    @TempDir
    private Path folder;
    private SeenMatters seen;

    @BeforeEach
    void make() {
        seen = new SeenMatters(folder.resolve("seen"));
    }

    private static SeenMatter matter(String fingerprint, String article) {
        return new SeenMatter(new Matter(fingerprint, "rule", article, "claim", List.of(EvidenceMark.of("a", "A", "says é"))), "ferry.md:1:2", "because",
                List.of("facts/known/ferry.yaml:3"), new SeenMatter.Words("Ada Lind « dirige » le bac.", "Ada Lind « dirige » le bac.", "fr", "2021-06-10", "fr/dirige"));
    }

    @Test
    void are_found_by_the_first_digits() {
        SeenMatter one = matter("abcdef0123456789", "ferry");
        SeenMatter two = matter("abcd000000000000", "ferry");
        SeenMatter other = matter("0000abcd00000000", "harbour");
        seen.remember("ferry", List.of(one, two));
        seen.remember("harbour", List.of(other));

        assertThat(seen.find("abcd")).containsExactly(two, one);
        assertThat(seen.find("abcde")).containsExactly(one);
        assertThat(seen.find("0000abcd00000000")).containsExactly(other);
        assertThat(seen.find("ffff")).isEmpty();
    }

    @Test
    void are_those_of_the_last_report_on_an_article() {
        seen.remember("ferry", List.of(matter("abcdef0123456789", "ferry")));
        seen.remember("ferry", List.of(matter("1111111111111111", "ferry")));

        assertThat(seen.find("abcd")).isEmpty();
        seen.remember("ferry", List.of());
        assertThat(seen.find("1111")).isEmpty();
    }

    @Test
    void are_told_although_a_file_among_them_is_broken() throws Exception {
        seen.remember("ferry", List.of(matter("abcdef0123456789", "ferry")));
        Files.writeString(folder.resolve("seen/0.seen.jsonl"), "{\"x\": \"abcd\n");
        Files.write(folder.resolve("seen/ffff.seen.jsonl"), new byte[] {(byte) 0xff});

        assertThat(seen.find("abcd")).hasSize(1);
    }

    @Test
    void are_forgotten_without_complaint_where_nothing_can_be_kept() {
        SeenMatters nowhere = new SeenMatters(Path.of("/proc/nowhere"));

        nowhere.remember("ferry", List.of(matter("abcdef0123456789", "ferry")));

        assertThat(nowhere.find("abcd")).isEmpty();
    }
}
