package org.claimcheck.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    private static final Pattern RANGES = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

    @Test
    void shows_what_goes_and_comes_with_three_lines_around() {
        String before = IntStream.rangeClosed(1, 30).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        String after = before.replace("line 5\n", "line five\n").replace("line 8\n", "").replace("line 30\n", "line 30");

        assertThat(UnifiedDiff.of("f", before, after)).isEqualTo("--- f\n+++ f\n@@ -2,10 +2,9 @@\n line 2\n line 3\n line 4\n-line 5\n+line five\n line 6\n line 7\n"
                + "-line 8\n line 9\n line 10\n line 11\n@@ -27,4 +26,4 @@\n line 27\n line 28\n line 29\n-line 30\n+line 30\n\\ No newline at end of file\n");
        assertThat(UnifiedDiff.of("f", before, before)).isEmpty();
        assertThat(UnifiedDiff.of("f", "", "a\n")).isEqualTo("--- f\n+++ f\n@@ -0,0 +1 @@\n+a\n");
    }

    @Property
    void leads_from_one_version_to_the_other(@ForAll @Size(max = 25) List<@IntRange(max = 2) Integer> before,
                                             @ForAll @Size(max = 25) List<@IntRange(max = 2) Integer> after) {
        String diff = UnifiedDiff.of("f", text(before), text(after));

        assertThat(patched(text(before), diff)).isEqualTo(text(after));
    }

    private static String text(List<Integer> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String patched(String before, String diff) {
        List<String> old = before.lines().toList();
        List<String> now = new ArrayList<>();
        int at = 0;
        for (String line : diff.lines().skip(2).toList()) {
            Matcher ranges = RANGES.matcher(line);
            if (ranges.matches()) {
                int start = Integer.parseInt(ranges.group(1)) - ("0".equals(ranges.group(2)) ? 0 : 1);
                now.addAll(old.subList(at, start));
                at = start;
            } else if (line.startsWith("+")) {
                now.add(line.substring(1));
            } else {
                assertThat(line.substring(1)).isEqualTo(old.get(at));
                if (line.startsWith(" ")) {
                    now.add(old.get(at));
                }
                at++;
            }
        }
        now.addAll(old.subList(at, old.size()));
        return now.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
