package org.claimcheck.cli;

import java.util.ArrayList;
import java.util.List;

/** What a command tried, told in its last line: "12 rules, 31 scenarios: all as they should be". */
final class Tally {

    private final List<String> tried = new ArrayList<>();

    /** A number of things: "1 rule", "12 rules". */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Adds what was tried. */
    Tally and(int number, String noun) {
        return and(counted(number, noun));
    }

    /** Adds what was tried, in words of its own. */
    Tally and(String counted) {
        tried.add(counted);
        return this;
    }

    /** The line. */
    String with(int problems) {
        return String.join(", ", tried) + ": " + (problems == 0 ? "all as they should be" : counted(problems, "problem"));
    }
}
