package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;
import org.claimcheck.report.ReportWords;

/** What a command tried, told in its last line: "12 rules, 31 scenarios: all as they should be". */
final class Tally {

    private final List<String> tried = new ArrayList<>();

    /** Adds what was tried. */
    Tally and(int number, String noun) {
        return and(ReportWords.count(number, noun));
    }

    /** Adds what was tried, in words of its own. */
    Tally and(String counted) {
        tried.add(counted);
        return this;
    }

    /** The line. */
    String with(int problems) {
        return String.join(", ", tried) + ": " + (problems == 0 ? "all as they should be" : ReportWords.count(problems, "problem"));
    }
}
