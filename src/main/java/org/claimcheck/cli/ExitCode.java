package org.claimcheck.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the program ends; of several the highest wins. */
public enum ExitCode {
    /** Nothing is contradicted. */
    OK("nothing was contradicted, which is no proof of truth"),
    /** There are contradictions, or what {@code --fail-on} names, or checks of patterns or rules failed. */
    FOUND("contradictions were found, or what --fail-on names, or patterns or rules failed their tests"),
    /** Wrong usage, or input that cannot be used; the rest was done. */
    BAD_INPUT("wrong usage, or a file that cannot be used; the others were processed"),
    /** An error of the program. */
    INTERNAL("an internal error"),
    ;

    private final String meaning;

    ExitCode(String meaning) {
        this.meaning = meaning;
    }

    /** The number that the process ends with. */
    public int code() {
        return ordinal();
    }

    /** The higher of two. */
    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Every code with its meaning, for the help. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (ExitCode code : values()) {
            meanings.put(" " + code.code(), code.meaning);
        }
        return meanings;
    }
}
