package org.claimcheck.curation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Tells how two versions of a text differ in the format that {@code diff -u} and {@code git diff} print and {@code patch} reads. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final List<Step> steps = new ArrayList<>();

    /** A line that stays, goes or comes: where it stands in both versions, or would. */
    private record Step(char mark, int before, int after) {
    }

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The differences under the name of a file; nothing if there are none. */
    static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        diff.compare();
        return "--- " + name + "\n+++ " + name + "\n" + diff.hunks();
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /** The shortest way from one version to the other, by the greedy algorithm of E. Myers (An O(ND) Difference Algorithm, 1986). */
    private void compare() {
        int n = before.size();
        int m = after.size();
        int most = n + m;
        int[] furthest = new int[2 * most + 3];
        List<int[]> trail = new ArrayList<>();
        for (int d = 0; d <= most; d++) {
            trail.add(Arrays.copyOfRange(furthest, most - d, most + d + 2));
            for (int k = -d; k <= d; k += 2) {
                int x = k == -d || k != d && furthest[most + k - 1] < furthest[most + k + 1] ? furthest[most + k + 1] : furthest[most + k - 1] + 1;
                int y = x - k;
                while (x < n && y < m && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                furthest[most + k] = x;
                if (x >= n && y >= m) {
                    trace(trail, d);
                    return;
                }
            }
        }
    }

    /** Follows the way back: of each number of differences the trail has the furthest lines by diagonal, from the lowest that matters. */
    private void trace(List<int[]> trail, int differences) {
        int x = before.size();
        int y = after.size();
        for (int d = differences; d > 0; d--) {
            int[] furthest = trail.get(d);
            int k = x - y;
            int from = k == -d || k != d && furthest[d + k - 1] < furthest[d + k + 1] ? k + 1 : k - 1;
            int oldX = furthest[d + from];
            int oldY = oldX - from;
            while (x > oldX && y > oldY) {
                steps.add(new Step(' ', --x, --y));
            }
            steps.add(x == oldX ? new Step('+', x, --y) : new Step('-', --x, y));
        }
        while (x > 0) {
            steps.add(new Step(' ', --x, --y));
        }
        Collections.reverse(steps);
    }

    private String hunks() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < steps.size()) {
            int change = at;
            while (change < steps.size() && steps.get(change).mark() == ' ') {
                change++;
            }
            if (change == steps.size()) {
                break;
            }
            int start = Math.max(at, change - CONTEXT);
            int end = change;
            int same = 0;
            for (int i = change; i < steps.size() && same <= 2 * CONTEXT; i++) {
                same = steps.get(i).mark() == ' ' ? same + 1 : 0;
                end = same == 0 ? i + 1 : end;
            }
            end = Math.min(steps.size(), end + CONTEXT);
            hunk(steps.subList(start, end), text);
            at = end;
        }
        return text.toString();
    }

    private void hunk(List<Step> hunk, StringBuilder text) {
        long old = hunk.stream().filter(step -> step.mark() != '+').count();
        long now = hunk.stream().filter(step -> step.mark() != '-').count();
        text.append("@@ -").append(range(hunk.get(0).before(), old)).append(" +").append(range(hunk.get(0).after(), now)).append(" @@\n");
        for (Step step : hunk) {
            String line = step.mark() == '+' ? after.get(step.after()) : before.get(step.before());
            text.append(step.mark()).append(line);
            if (!line.endsWith("\n")) {
                text.append("\n\\ No newline at end of file\n");
            }
        }
    }

    /** Lines are counted from 1; a range of none names the line before it. */
    private static String range(int start, long count) {
        return (count == 0 ? start : start + 1) + (count == 1 ? "" : "," + count);
    }
}
